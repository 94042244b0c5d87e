"""The whole story told where their steps are asked for: it is heard as a first message is, and not as a list of steps."""

import re
from typing import TYPE_CHECKING, Final

from bot.coach.basics.once import later
from bot.coach.finding.introduction import introduction
from bot.coach.route import introduced
from bot.coach.route.told_notes import notes_of
from bot.coach.told import telling, whole_story
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading


# A shorter answer is a list, or tells one thing more.
_FEWEST: Final = 10
_LONG, _VERY_LONG = 20, 30
_TWO, _THREE = 2, 3
_LINES: Final = later(r"^\s*(?:\d[.)]|[-•*])\s", re.MULTILINE)
_SENTENCES: Final = later(r"[.!?]\s+")
# How much speaks for a story, in halves: of the stories in the corpus nine in ten have so much, and of the lists one in twenty.
_ENOUGH: Final = 5


def take(draft: Draft, said: Utterance) -> bool:
    """Keep a story with each part where it belongs; False, with nothing recorded, where it is a list of their steps or no story."""
    if not _is_story(draft, said):
        return False
    draft.hears_story = True
    if not introduced.route(draft, said, notes_of(draft, said)):
        draft.hears_story = False
        return False
    return whole_story.keep(draft, said)


def _is_story(draft: Draft, said: Utterance) -> bool:
    """Whether a long answer tells more than steps, of a customer of whom none is known."""
    facts = draft.facts
    if len(said.words) < _FEWEST or facts.steps or facts.position or facts.next_step:
        return False
    if said.text.rstrip().endswith("?") or not telling.has_room_for_more(said):
        return False
    read = introduction(draft, said)
    return read is not None and _speaks_for_a_story(said, read) >= _ENOUGH


def _speaks_for_a_story(said: Utterance, read: "IntroductionReading") -> int:
    """How much speaks for a story and against a list: its length, its sentences, and what a list does not tell."""
    beside = (
        2 * bool(read.names("topic"))
        + 4 * bool(read.names("rivals", "current", "money"))
        + any(kind == "move" for kind, _ in read.acts)
        + bool(read.names("role"))
    )
    words = len(said.words)
    sentences = sum(1 for part in _SENTENCES.split(said.text) if part.strip())
    listed = _LINES.search(said.text) is not None or said.text.count("\n") >= _TWO
    long = (words >= _LONG) + (words >= _VERY_LONG) + (sentences >= _TWO) + (sentences >= _THREE)
    return beside + 2 * long - 3 * listed
