"""What a message tells behind the words that only say which customer it is about: "net gebeld met Acme: …", "medina: …"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.finding import naming
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance

# Said of the deal that waits, never of a new customer.
_OPENER_END: Final = later(r"[:;,.!\n]+\s+|\s+[-–]\s+")


def without_opener(draft: Draft, said: Utterance) -> Utterance:
    """What was told behind "net gebeld met Acme: …" or "acme …", without the words that only name the deal."""
    told = behind_own_name(draft, said)
    if told is not None:
        return told
    cut = _OPENER_END.search(said.text)
    if cut is not None:
        before = utterance(said.text[: cut.start()])
        if naming.is_own_name(draft, before) or _says_that_they_spoke(draft, before):
            return utterance(said.text[cut.end() :])
    account = utterance(draft.facts.deal.account).words
    if said.words[: len(account)] == account:
        return utterance(said.text[said.tokens[len(account) - 1].end :].lstrip(" :,;-"))
    return said


def _says_that_they_spoke(draft: Draft, before: Utterance) -> bool:
    """Whether words only say with whom there was a conversation: "net gebeld met Acme", and not "het bezoek schuift naar mei"."""
    words = set(before.words)
    if not naming.says_they_spoke(draft, before):
        return False
    return set(utterance(draft.facts.deal.account).words) <= words or not (
        naming.TELLS & words or _GOES & words
    )


# Beside these a visit or a call is what is told of.
_GOES: Final = frozenset(
    "schuift verschoven verzet verplaatst uitgesteld ging liep moved pushed postponed went gets got loved eerst first maar but want".split()
)


def behind_own_name(draft: Draft, said: Utterance) -> Utterance | None:
    """What is told behind the name of the deal at hand and a colon, "Wegwijzer: MR is positief"; None where none is."""
    label = naming.label_of(said)
    words = naming.unmarked(utterance(label)) - naming.SMALL_WORDS if label is not None else set()
    if not words or not words <= naming.unmarked(utterance(draft.facts.deal.account)):
        return None
    return utterance(said.text[said.text.index(":") + 1 :].strip())
