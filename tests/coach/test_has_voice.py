"""Who is said to have a voice is kept at any question, and whoever decides or does something is read elsewhere."""

from typing import get_args

import pytest

from bot.coach.answers.told_beside import KINDS
from bot.coach.turn.questions import QuestionId
from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("en", "bob from IT has a say too", "bob"),
        ("en", "sap. there's also bob from IT", "bob"),
        ("en", "bob in IT has to be on board", "bob"),
        ("nl", "sap, en bob van IT praat mee", "bob"),
        ("nl", "de productieleider heeft er ook iets over te zeggen", "productieleider"),
        ("nl", "ook bob van IT is betrokken", "bob"),
    ],
)
def test_who_takes_part_has_a_voice(language: Language, said: str, who: str) -> None:
    chat = at(language, ("rivals", said))
    person = next(one for one in chat.facts.people if who in (one.name, one.role))
    assert person.has_voice
    assert [rival.name for rival in chat.facts.competitors] == (["sap"] if said.startswith("sap") else [])


@pytest.mark.parametrize("said", ["we have a say in it", "the test is part of it", "nobody else has a say"])
def test_what_is_nobody_has_none(said: str) -> None:
    assert at("en", ("rivals", said)).facts.people == at("en").facts.people


def test_every_kind_is_looked_for_at_questions_that_there_are() -> None:
    named = {question for kind in KINDS for question in (*(kind.at or ()), *kind.but)}
    assert named <= set(get_args(QuestionId))
