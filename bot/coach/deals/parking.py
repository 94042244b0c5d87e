"""A deal put aside until a day: "park Castell till mid January". It is silent until then, and asked about on that day."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.basics.once import later
from bot.coach.deals import visiting
from bot.coach.deciding.nudge_counts import put_off
from bot.coach.deciding.nudges import Stop, decide
from bot.coach.finding import deal_meant, naming
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, KeepAnswer
from bot.coach.turn.replies import Line, values
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, read_ending

_UNTIL: Final = later(
    r"(?P<park>\S.{2,60}?)[ ,]+(?:until|till|til|'til|tot(?: en met| aan)?|t/m)\s+(?P<day>\S.{1,30}?)[ .!]*",
    re.IGNORECASE,
)
_HINTS: Final = ("until", "til", "tot", "t/m")
_LEFT: Final = later(
    r"(?:laat|let|leave) (?:(?P<deal>\S.{0,40}?) )?(?:even |maar |nu )*(?:rusten|liggen|rest|be|alone)",
    re.IGNORECASE,
)
_CLAUSE: Final = later(r"[,.;!]\s+|\s+-\s+|\s+(?:dus|so)\s+")
# "Pauze tot mei", "op pauze": the deal, where a day stands behind it and why before it; alone it is the coach that is to be silent.
_PAUSED: Final = later(
    r"(?:(?:dus|so|even|maar|zet|leg|gaat|staat|it's|its|is|they're|we) )*(?:(?:m|hem|het|t|die|deze|alles|it|them|this one|this|deal|de deal|the deal) )?(?:(?:dus|even|maar|nu|is|gaat|staat|dan) )*(?:(?:op|on|in de) )?(?:pauze|pause|paused|gepauzeerd|pauzeren|pauzeer|hold|wacht|koelkast|ijskast|stil|parked|geparkeerd|rusten|ligt stil|ice)(?: (?:zetten|leggen|gezet|for now|voorlopig))*"
)
_THIS: Final = frozenset("dit deze die het hem this it that them ze".split())


def take(draft: Draft, said: Utterance) -> bool:
    """Let the deal that is meant rest until the day that is told. False where no day is told, or nothing is put aside.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet.
    """
    if not any(hint in said.fold for hint in _HINTS):
        return False
    found = _UNTIL.fullmatch(said.text.strip())
    aside = _put_aside(utterance(found["park"])) if found is not None else None
    *before, last = _CLAUSE.split(said.text.strip())
    if aside is None and before:
        # "Fokke wil het over de zomer tillen, pauze tot mei": why stands before it.
        found = _UNTIL.fullmatch(last)
        aside = _put_aside(utterance(found["park"]), told_why=True) if found is not None else None
    if found is None or aside is None:
        return False
    when = read_date(utterance(found["day"]), draft.language, draft.today, draft.context.zone)
    if when is None or when.day <= draft.today or not _go_to(draft, aside):
        return False
    rest(draft, said, when.day, before)
    return True


def rest(draft: Draft, said: Utterance, day: date, why: Sequence[str]) -> None:
    """Let the deal at hand rest until a day; `why` is what else was told, kept in their own words."""
    draft.record(KeepAnswer("ending", said.original, draft.deal_id))
    if why:
        draft.record(KeepAnswer(REMARK, ", ".join(why), draft.deal_id))
    draft.record(put_off(draft.facts, day))
    draft.show(_told(draft))
    asking = draft.conversation.phase in {"asking", "mirroring"} and draft.conversation.pending is not None
    # What was asked is there when they come back.
    if asking:
        draft.to(phase="paused")
    else:
        draft.to(phase="idle", pending=None)


def _put_aside(said: Utterance, *, told_why: bool = False) -> str | None:
    """The name of the deal that is put aside, empty for the one at hand; None where nothing is put aside."""
    reading = read_ending(said)
    if reading.ending == "parked":
        return reading.account or ""
    if told_why and _PAUSED.fullmatch(said.fold.strip(" .!")) is not None:
        return ""
    left = _LEFT.fullmatch(said.text.strip())
    if left is None:
        return None
    return "" if left["deal"] is None or left["deal"].lower() in _THIS else left["deal"]


def _go_to(draft: Draft, name: str) -> bool:
    if not name:
        return draft.has_deal and draft.facts.deal.status == "open"
    fitting = [
        deal
        for deal in naming.known_deals(draft, name)
        if deal.status == "open"
        and (deal_meant.is_called(deal, name) or naming.is_part_of(utterance(name), deal))
    ]
    return len(fitting) == 1 and visiting.enter(draft, fitting[0].id)


def _told(draft: Draft) -> Line:
    """When it is asked about again: on a day they work, and not before the customer's own date."""
    decision = decide(draft.facts, draft.context.now, draft.calendar)
    if isinstance(decision, Stop) or decision.why.key != "why.put_off":
        return decision.why
    day = dict(decision.why.values)["day"]
    return Line("ending.parked_until", values(deal=describing.deal_name(draft.facts), when=day))
