"""What was told last was of a customer that is new: "no thats all denby college, a different customer". It is taken back here, and goes there."""

from typing import TYPE_CHECKING, Final

from bot.coach.basics.once import later
from bot.coach.deals import undoing, visiting, wrong_customer
from bot.coach.finding import naming
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words, spoken_of
from bot.coach.words.newcomer_reading import told_before, turned_to

if TYPE_CHECKING:
    from bot.coach.understanding.deals.turned_to import Turned

# What only asks for a deal of it tells nothing more.
_MAKE_IT: Final = later(
    r"(?:(?:so|dus|please|pls|en|and|can you|kun je) )*(?:make|maak|create|open|start|add|zet)\b[^.;!?\n]{0,20}\b(?:deal|klant|customer|client)\b[^.;!?\n]{0,40}"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Take back what the last message changed here, and open the customer that it was of with it; False for any other text.

    Raises:
        MoreNeeded: when the shell has not loaded yet what was typed, and what it changed.
    """
    if not draft.has_deal:
        return False
    found = _meant(draft, said)
    name = name_words.readable(found.name) if found is not None else None
    if found is None or name is None or spoken_of.names_known(draft.facts, name):
        return False
    known = naming.near_deals(name, naming.known_deals(draft, said.text))
    if known and (found.what or len(known) > 1):
        # Put right as between two that are known.
        return False
    here = draft.facts.deal.account
    typed = wrong_customer.typed_today(draft)[-1:]
    if typed:
        back = undoing.take_back_last(draft, said)
        draft.say("wrong_customer.gone" if back else "wrong_customer.stays", customer=here)
    more = _rest(draft, said, found)
    told = ". ".join(part for part in (*(one.words.strip(" .") for one in typed), more) if part)
    draft.told_again = told or None
    if known:
        visiting.open_deal(draft, known[0].id, draft.told_again, waited=True)
    else:
        visiting.start_new(draft, name, None, f"{name}: {told}" if told else name)
    return True


def _rest(draft: Draft, said: Utterance, found: "Turned") -> str:
    """What is told behind the name, but for the order to make it a deal and what only says of whom it was not."""
    rest = _MAKE_IT.sub("", said.text[found.begin :]).strip(" ,;:.!")
    denied = _NOT_OF.fullmatch(utterance(rest).fold)
    of_here = denied is not None and naming.is_part_of(
        utterance(denied["old"]), wrong_customer.at_hand(draft)
    )
    return "" if of_here else rest


_NOT_OF: Final = later(
    r"(?:(?:en|and|dus|so) )?(?:niet|nie|not) (?:(?:van|bij|over|for|from|of|at|about) )?(?P<old>[^,.;:!?]{2,40})"
)


def _meant(draft: Draft, said: Utterance) -> "Turned | None":
    here = draft.facts.deal.account
    for found in turned_to(said, here):
        if found.what is None or found.start:
            continue
        what = utterance(found.what)
        if wrong_customer.says_it_was_told(what) or (
            # "Nee dit is een andere klant, Hoekstra" and nothing behind it: "dit" is what was told before.
            wrong_customer.denies_this(what) and not _rest(draft, said, found)
        ):
            return found
    return told_before(said, here)
