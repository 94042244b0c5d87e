"""What "it" stands for in a move of ours, and steps that name neither who does it nor what is done."""

import pytest

from bot.coach.route.step_names import only_points
from bot.coach.route.whose_act import asks_what_to_do
from bot.coach.told.stands_for import in_full
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import first_walk


@pytest.mark.parametrize(
    ("language", "what", "before", "full"),
    [
        ("en", "drop it off", ["they need the load chart"], "drop the load chart off"),
        ("en", "send it to her", ["she wants a quote for 3 vans"], "send the quote to her"),
        ("nl", "m sturen", ["ze wachten op mijn plattegrond"], "plattegrond sturen"),
        ("nl", "langsbrengen", ["petra vroeg om de handleiding"], "handleiding langsbrengen"),
        ("nl", "die sturen", ["petra moet een tekening hebben"], "tekening sturen"),
        # Nothing was named that it can be; somebody is no thing.
        ("en", "send it", [], None),
        ("en", "send it", ["the board meets"], None),
        ("en", "send those", ["the CFO wants the director"], None),
        # These name what it is, or whom it is done with.
        ("en", "call them", [], "call them"),
        ("nl", "hem bellen", [], "hem bellen"),
        ("nl", "het rapport sturen", [], "het rapport sturen"),
        ("en", "send that file", [], "send that file"),
    ],
)
def test_a_move_names_the_thing_its_pronoun_stands_for(
    language: Language, what: str, before: list[str], full: str | None
) -> None:
    assert in_full(what, before, language) == full


@pytest.mark.parametrize(
    ("step", "points"),
    [
        ("should land", True),
        ("she does it w/c", True),
        ("it tries", True),
        ("komt", True),
        ("moet binnen zijn", True),
        ("IT tests", False),
        ("they sign", False),
        ("Phil tries one", False),
        ("demo", False),
    ],
)
def test_a_step_names_who_does_it_or_what_is_done(step: str, points: bool) -> None:
    assert only_points(step) is points


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("he's away, how do i handle that", True),
        ("hans twijfelt. wat doe ik daaraan", True),
        ("what i do owe them is a datasheet", False),
    ],
)
def test_what_we_ask_the_coach_is_no_move(said: str, asks: bool) -> None:
    assert (
        asks_what_to_do(said.rsplit(",", maxsplit=1)[-1].rsplit(".", maxsplit=1)[-1], utterance(said)) is asks
    )


@pytest.mark.parametrize(
    ("language", "said", "moves"),
    [
        ("en", "they need the load chart. i'll drop it off friday", ["drop the load chart off"]),
        ("en", "tessa hates our feeder. what do we do about it", []),
        ("en", "i'll send them thursday", []),
        ("en", "i put a question in about the delivery times", []),
        ("nl", "ze wachten op mijn plattegrond. ik stuur m donderdag", ["plattegrond sturen"]),
        ("nl", "ruud is tegen, hoe los ik dat op", []),
    ],
)
def test_a_move_told_by_the_way_names_a_thing(language: Language, said: str, moves: list[str]) -> None:
    chat = first_walk(language, upto="people")
    before = [action.what for action in chat.facts.actions]
    chat.say(said)
    assert [action.what for action in chat.facts.actions if action.what not in before] == moves
