"""Asked in chat why nothing is heard of a deal, or when: the reason and the moment are told, and nothing changes."""

import re
from typing import Final

from bot.coach import explaining, naming
from bot.coach.context import DealWanted
from bot.coach.draft import Draft, MoreNeeded
from bot.coach.facts import DealFacts
from bot.coach.reading import read_deal
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import repeat

_NUDGE: Final = r"(?:nudges?|reminders?|check-?ins?|questions?|messages?|herinnering(?:en)?|berichtjes?|bericht(?:en)?|vra(?:ag|gen))"
_ABOUT: Final = r"(?:\s+(?:over|van|voor|naar|bij|about|on|for|from|with)\s+(?P<deal>\S.{0,80}?))?"
_ASKS: Final = tuple(
    re.compile(rf"(?:(?:hey|ok|oke|en|and|maar|but)\s+)?{asks}{_ABOUT}\s*[?!.]*")
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


def take(draft: Draft, said: Utterance) -> bool:
    """Answer a question about what the coach says by itself; False where something else was said."""
    found = next((match for asks in _ASKS if (match := asks.fullmatch(said.fold))), None)
    if found is None:
        return False
    where = found.span("deal")
    facts = _meant(draft, said.text[slice(*where)]) if found["deal"] else _at_hand(draft)
    if facts is not None:
        draft.show(*(reason.why for reason in explaining.why(facts, draft.context.now, draft.calendar)))
    repeat(draft)
    return True


def _at_hand(draft: Draft) -> DealFacts | None:
    if draft.has_deal:
        return draft.facts
    draft.say("why.which_customer")
    return None


def _meant(draft: Draft, name: str) -> DealFacts | None:
    """The one deal of the person's own that fits a name; says so where that is not clear.

    Raises:
        MoreNeeded: when the shell has not loaded it yet.
    """
    deals = naming.known_deals(draft, name)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    fitting = naming.fitting_deals(read_deal(utterance(name), draft.language, known), deals)
    if len(fitting) > 1:
        draft.say("why.which_deal", deals=tuple(_called(deal.account, deal.topic) for deal in fitting))
        return None
    if not fitting:
        draft.say("why.no_deal", customer=name)
        return None
    deal_id = fitting[0].id
    if draft.has_deal and draft.deal_id == deal_id:
        return draft.facts
    loaded = draft.context.deal(deal_id)
    if loaded is None:
        raise MoreNeeded(DealWanted(deal_id))
    if loaded.facts is None:
        draft.say("not_found")
    return loaded.facts


def _called(account: str, topic: str | None) -> str:
    return f"{account} ({topic})" if topic else account
