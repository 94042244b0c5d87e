"""Who has to go is let go, once what they told in the same breath is heard."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Linde. got to run"),
        ("en", "Linde i think, sorry gotta dash"),
        ("nl", "Linde denk ik, moet nu ophangen"),
        ("nl", "Linde. de rest later"),
    ],
)
def test_what_is_told_before_they_leave_is_kept(language: Language, said: str) -> None:
    chat = at(language, ("rivals", said))
    assert [rival.name for rival in chat.facts.competitors] == ["Linde"]
    assert chat.active.phase == "paused"
    assert not chat.facts.actions


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Linde has to go through procurement"), ("nl", "Linde, moet weg volgens Jan")],
)
def test_who_else_has_to_go_ends_no_talk(language: Language, said: str) -> None:
    assert at(language, ("rivals", said)).active.phase != "paused"
