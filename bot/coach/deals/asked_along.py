"""What is asked of the coach beside what is told: "the board. who else did I mention?" is an answer and a question.

The question is answered, or it is said that there is no answer to it; the rest of the message is taken for itself. Nothing
that is asked is ever an answer, a step or a customer.
"""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.answers import closing
from bot.coach.basics.once import later
from bot.coach.deals import deal_talk
from bot.coach.finding import naming
from bot.coach.requests import advice, asked_of_us, prep_talk, why_talk
from bot.coach.showing.bare_answers import puts_a_question
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Card
from bot.coach.understanding.remarks.complaints import asks_where
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of

_SENTENCE: Final = later(r"[^.!?\n]+[.!?]*\s*")
# Asked of the coach, whatever comes behind: in "who decides? the board" somebody answers their own question.
_OF_US: Final = frozenset("i you we u me my ik je jij jou jouw we wij mij mijn me again alweer".split())
_WHY_ASK: Final = later(
    r"(?:(?:and|but|so|en|maar|dus) )?(?:why|waarom|what for|waar is dat voor|waarvoor)\b.*\b(?:ask|asking|need|want|know|vra(?:ag|agt|gen)|weten|nodig)\b.*"
)
_ROOMS: Final[tuple[Callable[[Draft, Utterance], bool], ...]] = (
    why_talk.take,
    prep_talk.take,
    advice.take,
    deal_talk.take,
    asked_of_us.take,
)


def answer(draft: Draft, text: str) -> str:
    """Answer what is asked in a message that tells more; the rest of it, or the whole where nothing more is told.

    Raises:
        MoreNeeded: when the shell has not loaded a deal that is asked about yet.
    """
    if "?" not in text and _WHY_ASK.search(text.casefold()) is None:
        return text
    parts = [found[0] for found in _SENTENCE.finditer(text)]
    asked = [
        at
        for at, part in enumerate(parts)
        if _is_asked(part, last=at == len(parts) - 1)
        or (at == len(parts) - 1 and _of_another_deal(draft, utterance(part.strip())))
    ]
    rest = "".join(part for at, part in enumerate(parts) if at not in asked).strip()
    if not asked or utterance(rest).blank:
        return text
    for at in asked:
        _answer_one(draft, utterance(parts[at].strip()))
    return rest


# "3. does Brynmor show as won?", "samples went out. what about Brynmor?"
_OF_ONE: Final = later(
    r"(?:(?:and|en|but|maar|oh|btw) )*(?:(?:is|are|does|do|did|has|have|was|staat|is|heeft|hebben|loopt|ging|gaat)\b|(?:what|how) about\b|wat (?:is er )?met\b|hoe (?:zit|staat) het met\b).*\?"
)


def _of_another_deal(draft: Draft, asked: Utterance) -> bool:
    """Whether a question is about one other deal of the person's own, by name."""
    if _OF_ONE.fullmatch(asked.fold.strip()) is None:
        return False
    here = spoken_of.own_words(draft.facts.deal.account) if draft.has_deal else frozenset()
    named = [
        deal
        for deal in naming.known_deals(draft, asked.original)
        if (spoken_of.own_words(deal.account) - here) & set(asked.words)
    ]
    return len(named) == 1 and not (draft.has_deal and spoken_of.names_known(draft.facts, named[0].account))


# "Did you keep that I'm sending the comparison by 5 Feb?": whether it was or not, that is told.
_KEPT: Final = later(
    r"(?:(?:and|en|but|maar|oh|btw|trouwens) )*(?:(?:did|do|have) (?:you|u|ya) (?:keep|kept|got|get|have|note|noted|save|saved|store|stored|remember|write down|put down|record)(?: it)?(?: down)?(?: that)? (?=(?:i|im|i'm|ill|i'll|we|they|he|she|it|the|my|our)\b)"
    r"|(?:heb|hebt|had) (?:je|jij|ge|u) (?:al |wel |ook )*(?:genoteerd|onthouden|bewaard|opgeschreven|opgeslagen)(?: staan)?,? dat )(?P<told>\S.{8,}?)[ ?]*",
    re.IGNORECASE,
)


def told_in_asking(text: str) -> str:
    """A message with what is asked for as kept put as it is told: nobody asks that of what is not so."""
    if "?" not in text:
        return text
    parts = [found[0] for found in _SENTENCE.finditer(text)]
    told = [_KEPT.fullmatch(part.strip()) for part in parts]
    if not any(told):
        return text
    return "".join(
        part if kept is None else f"{kept['told']}. " for part, kept in zip(parts, told, strict=True)
    ).strip(" .")


_SUMMARY_BEHIND: Final = later(
    r"[\s,]*[,.;:!\n-]\s*(?:(?:and|en|now|nu|dan|then|graag|please|pls) )*"
    r"(?:(?:geef|toon|show|give)(?: me| mij| eens| even| ff)* )?(?:(?:een|de|a|the|quick|korte) )*"
    r"(?:summary|sumary|samenvatting|samevatting|recap|(?<=toon )deal|(?<=toon de )deal|(?<=show )deal|(?<=show the )deal|(?<=show me the )deal)(?: (?:please|pls|plz|aub|graag|now|nu))*[\s.!?]*\Z",
    re.IGNORECASE,
)
# "Nobody. laat vermeer eens zien", "got it, show lindehof": with the customer's own name.
_SHOWN_BEHIND: Final = later(
    r"[\s,]*[,.;:!\n-]\s*(?:(?:and|en|now|nu|dan|then|graag|please|pls|ok|oke) )*"
    r"(?:(?:toon|show)(?: me| mij| eens| even| ff)* (?P<one>\S.{1,40}?)|laat(?: me| eens| even| ff)* (?P<other>\S.{1,40}?)(?: (?:eens|even|ff))? zien)"
    r"(?: (?:please|pls|plz|aub|graag|now|nu|again|eens))*[\s.!?]*\Z",
    re.IGNORECASE,
)
_TAIL: Final = 80


def told_before_summary(draft: Draft, text: str) -> str | None:
    """What a message tells that ends by asking for all that is known of the deal at hand: "i sent the quote. summary"; None where it does not."""
    start = max(0, len(text) - _TAIL)
    found = _SUMMARY_BEHIND.search(text[start:]) or _shown_by_name(draft, text[start:])
    told = text[: start + found.start()] if found is not None else ""
    return None if utterance(told).blank else told


def _shown_by_name(draft: Draft, text: str) -> re.Match[str] | None:
    found = _SHOWN_BEHIND.search(text) if draft.has_deal else None
    if found is None:
        return None
    named = {*utterance(found["one"] or found["other"]).words}
    own = spoken_of.own_words(draft.facts.deal.account)
    return found if named & own and named <= own | _DEAL else None


_DEAL: Final = frozenset("de the deal van of met with".split())


def sum_up(draft: Draft) -> None:
    """Show what is known of the deal at hand in front of the question that is open, where it was not shown already."""
    if not draft.has_deal or any(isinstance(part, Card) for part in draft.parts):
        return
    asked = [part for part in draft.parts if isinstance(part, Ask)]
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    draft.show(closing.card(draft, draft.facts))
    draft.parts += asked


def asks_why(said: Utterance) -> bool:
    """Whether it is asked why the coach wants to know all this."""
    return _WHY_ASK.fullmatch(said.fold.strip(" .!?")) is not None


def _is_asked(part: str, *, last: bool) -> bool:
    sentence = utterance(part.strip())
    if last and asks_why(sentence):
        return True
    if asks_where(sentence.fold):
        # "Where is the owner?" is said against what was kept.
        return False
    if "?" in part and asked_of_us.is_about_the_coach(sentence):
        return True
    return puts_a_question(sentence) and (last or not _OF_US.isdisjoint(sentence.words))


def _answer_one(draft: Draft, asked: Utterance) -> None:
    shown, before = len(draft.parts), draft.conversation
    if asks_why(asked):
        draft.say("asked.why")
    elif any(room(draft, asked) for room in _ROOMS):
        # What is open is put again when the rest has been taken.
        draft.parts[shown:] = [part for part in draft.parts[shown:] if not isinstance(part, Ask)]
        draft.conversation = before
    elif not asked_of_us.tell_of_named(draft, asked):
        draft.say("cannot_tell")
