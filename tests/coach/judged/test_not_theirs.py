"""What is surely read as a telling and is none: somebody of our own house, and what is asked of the coach."""

import pytest

from bot.coach.judged.moves_judged import will
from bot.coach.judged.people_judged import joins
from bot.coach.understanding.text import utterance
from bot.coach.understanding.told_readings import ToldReading
from tests.coach.rooms import draft_of


@pytest.mark.parametrize(
    ("text", "there"), [("Dave our trainer is in", False), ("Dave the trainer is in", True)]
)
def test_somebody_of_our_own_has_no_voice_there(text: str, there: bool) -> None:
    told = ToldReading("people", "joins", 1.0, {"who": ("Dave",), "role": ("trainer",)})
    draft = draft_of(language="en")
    assert joins(draft, told, utterance(text)) == there
    assert bool(draft.facts.people) == there


@pytest.mark.parametrize(
    ("text", "kept"),
    [("I'll send Greta the new drawing", True), ("what if I send Greta the new drawing", False)],
)
def test_what_is_asked_of_the_coach_is_no_move_of_ours(text: str, kept: bool) -> None:
    told = ToldReading("move", "will", 1.0, {"what": ("send Greta the new drawing",)})
    draft = draft_of(language="en")
    assert will(draft, told, utterance(text)) == kept
    assert bool(draft.facts.actions) == kept
