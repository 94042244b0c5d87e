"""Asked in chat why nothing is heard of a deal, or when: the reason and the moment are told, and nothing changes."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.finding import explaining
from bot.coach.finding.deal_meant import deal_meant
from bot.coach.known.facts import DealFacts
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance

_NUDGE: Final = r"(?:nudges?|reminders?|check-?ins?|questions?|messages?|herinnering(?:en)?|berichtjes?|bericht(?:en)?|vra(?:ag|gen))"
_ABOUT: Final = r"(?:\s+(?:over|van|voor|naar|bij|about|on|for|from|with)\s+(?P<deal>\S.{0,80}?))?"
_ASKS: Final = tuple(
    later(rf"(?:(?:hey|ok|oke|en|and|maar|but)\s+)?{asks}{_ABOUT}\s*[?!.]*")
    for asks in (
        # Dutch.
        rf"waarom\s+(?:hoor|krijg|zie)\s+ik\s+(?:er\s+)?(?:nog\s+)?(?:niets|niks|geen\s+{_NUDGE})(?:\s+meer)?",
        rf"waarom\s+(?:vraag|zeg|stuur)\s+(?:je|jij|jullie)\s+(?:me\s+|mij\s+)?(?:er\s+)?(?:nog\s+)?(?:niets|niks|niet|geen\s+{_NUDGE})(?:\s+meer)?",
        rf"waarom\s+(?:nog\s+)?geen\s+{_NUDGE}",
        r"wanneer\s+vraag\s+(?:je|jij)\s+(?:(?:me|mij|er|weer|iets|wat|ernaar)\s*)*",
        rf"wanneer\s+(?:hoor|krijg)\s+ik\s+(?:weer\s+)?(?:iets|wat|een\s+{_NUDGE}|van\s+je)(?:\s+weer)?",
        # English.
        rf"why\s+(?:is\s+there\s+|did\s+i\s+get\s+|do\s+i\s+get\s+)?no\s+{_NUDGE}",
        r"why\s+(?:do\s+i\s+hear|am\s+i\s+hearing)\s+nothing",
        r"why\s+(?:don'?t|didn'?t|haven'?t|aren'?t)\s+(?:you|i)\s+(?:ask|asked|asking|nudge|nudged|hear|heard)(?:\s+me)?(?:\s+(?:anything|something))?(?:\s+yet)?",
        r"when\s+(?:will|do|are)\s+you\s+(?:going\s+to\s+)?(?:ask|nudge|check\s+in|remind\s+me)(?:\s+(?:me|again|something))*",
    )
)  # fmt: skip

# What each of these begins with, but for a word or two.
_HINTS: Final = frozenset({"waarom", "wanneer", "why", "when"})


def take(draft: Draft, said: Utterance) -> bool:
    """Answer a question about what the coach says by itself; False where something else was said."""
    if _HINTS.isdisjoint(said.words):
        return False
    found = next((match for asks in _ASKS if (match := asks.fullmatch(said.fold))), None)
    if found is None:
        return False
    where = found.span("deal")
    facts = deal_meant(draft, said.text[slice(*where)]) if found["deal"] else _at_hand(draft)
    if facts is not None:
        draft.show(*(reason.why for reason in explaining.why(facts, draft.context.now, draft.calendar)))
    repeat(draft)
    return True


def _at_hand(draft: Draft) -> DealFacts | None:
    if draft.has_deal:
        return draft.facts
    draft.say("why.which_customer")
    return None
