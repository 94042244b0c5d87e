"""The day of a step of their route, told where something else is asked, is kept for their next step, and that of a later step with it."""

from datetime import timedelta

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, asked, first_walk, keys, open_question, tell
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


def _with_next_step(walks: dict[Language, CoreChat], language: Language) -> CoreChat:
    """At the question about money, with the first step as their next one."""
    chat = another(walks[language])
    first = chat.facts.steps[0].title
    chat.say({"nl": f"{first} is 3 april", "en": f"{first} is on 3 april"}[language])
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == first
    return chat


@pytest.mark.parametrize(
    ("language", "said", "place"),
    [
        ("nl", "MT bespreekt het op 20 april", 1),
        ("nl", "CFO tekent 20 april", 2),
        ("en", "the board discusses on 20 april", 1),
        ("en", "the signing of the CFO is 20 april", None),
    ],
)
def test_the_day_of_a_later_step_is_its_own(
    walks: dict[Language, CoreChat], language: Language, said: str, place: int | None
) -> None:
    chat = _with_next_step(walks, language)
    before, coming = open_question(chat), chat.facts.next_step
    answer = chat.say(said)
    days = [str(step.first) for step in chat.facts.steps]
    if place is not None:
        assert days == ["2026-04-20" if at == place else "None" for at in range(3)]
        assert keys(answer) == ["ack.later_step"]
        assert asked(answer) == before
    else:
        assert days == ["None"] * 3
    assert chat.facts.next_step == coming


@pytest.mark.parametrize(
    ("said", "first"), [("CFO tekent 20 april", None), ("MT bespreekt het 20 april", "MT bespreekt het")]
)
def test_with_something_between_it_is_not_their_next_step(said: str, first: str | None) -> None:
    chat = first_walk("nl", upto="differ")
    chat.say(said)
    coming = chat.facts.next_step
    assert (coming.what if coming is not None else None) == first
    assert [step.last is not None for step in chat.facts.steps] == [False, False, first is None]


def test_asked_how_the_step_went_the_day_of_another_is_no_answer() -> None:
    chat = _at_check_in()
    answer = chat.say("CFO tekent 20 april")
    assert keys(answer)[0] == "ack.later_step"
    assert asked(answer) == "happened"
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == "IT test"


def _at_check_in() -> CoreChat:
    chat = first_walk("nl", upto="next_step")
    chat.say("IT test op 12 maart")
    while chat.active.phase == "asking":
        tell(chat)
    chat.now += timedelta(days=6)
    chat.say("/coach Acme")
    assert open_question(chat) == "happened"
    return chat
