"""The day of a step of their route, told where something else is asked, is kept for their next step."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, asked, first_walk, keys, open_question
from tests.support.core_chat import CoreChat


@pytest.fixture(scope="module")
def walks() -> dict[Language, CoreChat]:
    return {language: first_walk(language, upto="budget") for language in ("nl", "en")}


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "IT test is 3 april"), ("nl", "trouwens, MT bespreekt het op 3 april"), ("en", "the IT tests are on 3 april")],
)  # fmt: skip
def test_a_step_of_the_route_with_its_day(
    walks: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(walks[language])
    before = open_question(chat)
    answer = chat.say(said)
    assert "ack.next_step" in keys(answer)
    assert asked(answer) == before
    assert chat.facts.next_step is not None
    assert str(chat.facts.next_step.first) == "2026-04-03"
    assert chat.facts.next_step.serves in {step.id for step in chat.facts.steps}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "IT test was 3 februari"),
        ("nl", "budget is er 3 april"),
        ("nl", "op 3 april"),
        ("en", "the money is there on 3 april"),
    ],
)
def test_what_is_no_step_or_is_over_is_none(
    walks: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(walks[language])
    chat.say(said)
    coming = chat.facts.next_step
    assert coming is None or coming.serves is None
