"""What is told beside a route is no step: moods, states, doubts, our own work, what is not needed."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("goed gesprek gehad, klik was er", "nl"),
        ("ze waren goed voorbereid", "nl"),
        ("veel te duur vonden ze", "nl"),
        ("zijn baas is op vakantie", "nl"),
        ("ze komen erop terug", "nl"),
        ("kan ik nog niks over zeggen", "nl"),
        ("duurde vorig jaar een half jaar", "nl"),
        ("line was terrible, caught maybe half of it", "en"),
        ("great call, really nice people, they got it straight away", "en"),
        ("they're using a competitor right now and not super happy", "en"),
        ("the CFO's gone quiet", "en"),
        ("depends on the new COO who starts in June", "en"),
        ("too early to tell", "en"),
    ],
)
def test_a_remark_is_no_step(text: str, language: Language) -> None:
    assert titles(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("de directeur was heel positief, daarna besluit de raad", "nl", ["raad besluit"]),
        (
            "boot gaat het water in, keurmeester checkt",
            "nl",
            ["boot gaat het water in", "keurmeester checkt"],
        ),
        ("top 3 komt presenteren, commissie kiest", "nl", ["top 3 komt presenteren", "commissie kiest"]),
        ("bids are in by June, award in September", "en", ["bids are in by June", "award in September"]),
        ("it's up to the owner", "en", ["up to the owner"]),
    ],
)
def test_a_state_with_somebody_or_an_act_stays(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("skipping the pilot this time. straight to the steering group then contract", "en", ["steering group", "contract"]),
        ("nee ze doen geen tender, inkoop kiest", "nl", ["inkoop kiest"]),
        ("onder de 50k dus drie offertes en dan kiest inkoop", "nl", ["drie offertes", "inkoop kiest"]),
        ("no formal tender cos it's under 25k, three quotes and the bursar picks", "en", ["three quotes", "bursar picks"]),
        ("legal, maar hier niet, dan inkoop", "nl", ["inkoop"]),
    ],
)  # fmt: skip
def test_what_does_not_happen_here_is_left_out(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dinsdag bel ik Karin weer", "nl"),
        ("eerst onze scan op locatie", "nl"),
        ("demo nog een keer doen voor hun mensen", "nl"),
        ("they want to meet our CTO", "en"),
        ("they asked for a discount again", "en"),
        ("send it over", "en"),
    ],
)
def test_what_is_ours_is_an_action_of_ours(text: str, language: Language) -> None:
    reading = read_steps(utterance(text), language)
    assert not reading.steps
    assert len(reading.own_actions) == 1
