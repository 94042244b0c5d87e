"""The day of the next call is kept wherever it is told, and is no step and no move; the rest of the message is the answer."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at

CALL = date(2026, 3, 17)


@pytest.mark.parametrize(
    ("language", "question", "told", "calls"),
    [
        ("nl", "rivals", "niemand. spreek ze dinsdag weer", True),
        ("nl", "action", "ik stuur de cijfers en ik spreek ze weer op 17 maart", True),
        ("nl", "differ", "niemand, volgende gesprek is 17 maart", True),
        ("en", "rivals", "no one. speak tuesday", True),
        ("en", "people", "Ann and Bob. talking to them again on 17 March", True),
        # With somebody by name it is a move of ours, by somebody there a step of theirs, and where a day of theirs is asked that.
        ("nl", "action", "spreek Jan dinsdag", False),
        ("nl", "people", "de directeur spreekt ze dinsdag", False),
        ("nl", "next_step", "volgende gesprek 17 maart", False),
        ("en", "action", "talk to Ann tuesday", False),
    ],
)
def test_the_day_of_the_call(language: Language, question: str, told: str, *, calls: bool) -> None:
    chat = at(language, (question, told))
    assert (chat.facts.deal.next_call_on == CALL) is calls
    if calls:
        assert chat.facts.next_step is None
        assert all(action.due_on is None for action in chat.facts.actions)
    else:
        assert chat.facts.next_step is not None or chat.facts.actions


def test_told_after_the_summary_the_rest_is_kept_too() -> None:
    chat = at("nl", ("rivals", "niemand"))
    chat.say("samenvatting")
    chat.say("stop")
    chat.say("wim vertrekt in mei. spreek ze dinsdag weer")
    assert chat.facts.deal.next_call_on == CALL
    assert chat.facts.next_step is None
