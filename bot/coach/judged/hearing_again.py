"""What no room heard is heard once more: judged by trained weights for what it tells, and kept where it belongs.

A room knows its own wordings, and so nobody's of tomorrow. The weights look at all the words of a piece, and at what they are in
this deal; where they are sure of what is told, the words that they mark in it are taken as that. Whatever is not taken stays
what it was: kept in the person's own words.
"""

from collections.abc import Callable, Mapping
from typing import Final

from bot.coach.judged import (
    about,
    moves_judged,
    people_judged,
    rest_judged,
    route_judged,
    signing_judged,
    steps_judged,
    who_is_what,
)
from bot.coach.judged.asked_about import WHOLE, asked_about
from bot.coach.people import rival_told
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, DropRemark, KeepAnswer
from bot.coach.turn.replies import Ask, Card, Part
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import DealPart

SURE: Final = 0.75
"""How likely a piece must be about a part of the deal, and then how likely what is said of it."""

# What is said of the deal as a whole is asked about, which takes the place of what was asked: so it must be surer.
_OF_ALL: Final = 0.9
# Where the person says what it is about, what is said of that must be likelier than not.
_LIKELY: Final = 0.5
_LONGEST: Final = 25
ROWS: Final[Mapping[tuple[str, str], about.Take]] = {
    **steps_judged.ROWS,
    **route_judged.ROWS,
    **people_judged.ROWS,
    **signing_judged.ROWS,
    **who_is_what.ROWS,
    **moves_judged.ROWS,
    **rest_judged.ROWS,
}


def hear(draft: Draft, said: Utterance, typed: Utterance) -> bool:
    """Keep what a piece tells where the weights are sure of it; False, with nothing recorded, for any other.

    At the end of a turn: where it told a fact, the question had its answer, and no further piece of what was `typed` tells of what
    was asked, or of the deal as a whole.
    """
    if draft.facts.deal.status != "open" or len(said.words) > _LONGEST or said.text.endswith("?"):
        return False
    if _before_the_question(draft, lambda: bool(rival_told.keep(draft, said))):
        # "Krones came in 20k cheaper": what else is said of them is kept in words.
        draft.record(KeepAnswer(REMARK, said.text, draft.deal_id))
        return True
    part = about.part_of(draft, said, SURE)
    if part is None or part in _answered(draft):
        return False
    if said.text != typed.text and about.may_be_of_another(draft, typed):
        return False
    told = about.told_in(draft, said, _OF_ALL if part in WHOLE else SURE)
    take = ROWS.get((part, told.op)) if told is not None else None
    if told is None or take is None or not _before_the_question(draft, lambda: take(draft, told, said)):
        return False
    if (part, told.op) in _SAYS_MORE:
        draft.record(KeepAnswer(REMARK, said.text, draft.deal_id))
    return True


# What somebody likes about it has no place of its own.
_SAYS_MORE: Final = frozenset({("against", "for")})


def hear_of(draft: Draft, said: Utterance, part: DealPart) -> bool:
    """Keep what words tell of a part of which they are said to tell; False, with nothing recorded, where they tell nothing that can be kept."""
    told = about.told_of(draft, said, part)
    if told is None or told.likely < _LIKELY:
        return False
    take = ROWS.get((part, told.op))
    return take is not None and take(draft, told, said)


def _answered(draft: Draft) -> frozenset[DealPart]:
    """The parts that the question was about, and the deal as a whole, where the turn recorded anything but words."""
    if all(isinstance(effect, KeepAnswer | DropRemark) for effect in draft.effects):
        return frozenset()
    pending = draft.begun.pending
    return WHOLE | asked_about(pending.question) if pending is not None else WHOLE


def _before_the_question(draft: Draft, take: Callable[[], bool]) -> bool:
    """Take it, and let what is said of it stand before the question that is open; a question that it asks itself takes its place."""
    asked = [part for part in draft.parts if isinstance(part, Ask)]
    shown = [part for part in draft.parts if not isinstance(part, Ask)]
    draft.parts[:] = list[Part]()
    taken = take()
    own = [part for part in draft.parts if not isinstance(part, Card)]
    again = [part for part in own if isinstance(part, Ask)]
    more = [part for part in own if not isinstance(part, Ask) and part not in shown]
    draft.parts[:] = [*shown, *more, *(again or asked)]
    return taken
