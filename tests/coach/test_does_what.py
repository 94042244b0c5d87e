"""Who does which work there, told beside who has a voice."""

import pytest

from bot.coach.people import does_what
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import utterance

from .rooms import draft_of


@pytest.mark.parametrize(("text", "told"), [("Bram does IT", True), ("Bram does it", False)])
def test_only_a_department_is_a_work(text: str, told: bool) -> None:
    draft = draft_of(language="en")
    assert bool(does_what.take(draft, cut(utterance(text)))) is told
