"""What is said to be their step is theirs, whatever was asked, and what is told beside it is the answer."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at


@pytest.mark.parametrize(
    ("language", "question", "told", "step"),
    [
        ("nl", "differ", "neen zij komen naar ons op 30 maart, da's hun stap", "zij komen naar ons"),
        ("nl", "rivals", "dat filmpje is mijn werk, hun stap is de flesjes opsturen. ze vergelijken met Exact", "de flesjes opsturen"),
        ("nl", "action", "hun volgende stap is de flesjes opsturen, ik stuur het filmpje vrijdag", "de flesjes opsturen"),
        ("en", "rivals", "their next step is to send the bottles. nobody else", "send the bottles"),
        ("en", "people", "Ann, and they visit us on 30 March, that's their step", "they visit us"),
        ("nl", "rivals", "hun stap is nog niet duidelijk", None),
        ("nl", "rivals", "da's hun stap niet", None),
    ],
)  # fmt: skip
def test_their_step_is_told_as_theirs(language: Language, question: str, told: str, step: str | None) -> None:
    chat = at(language, (question, told))
    coming = chat.facts.next_step
    assert (coming.what if coming is not None else None) == step
    assert not any("stap" in action.what or "flesjes" in action.what for action in chat.facts.actions)
