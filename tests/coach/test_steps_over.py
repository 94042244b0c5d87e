"""A step of theirs that is behind them is ticked, and is no act of ours; nor is what others would do, or a question of ours."""

import pytest

from bot.coach.route.step_names import step_name
from bot.coach.route.whose_act import may_be_ours
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("action", "whole"),
    [
        ("walk round is done", "they trial it, then priya signs. walk round is done"),
        ("oriëntatie is geweest", "oriëntatie is geweest, nu de offerte"),
        ("there", "taste it thursday when im there"),
        ("promise and a new kitchen", "they would undercut, and promise a new kitchen"),
        ("korting geven", "ze zouden korting geven en een keuken beloven"),
        ("ask dave", "lean on the board chair. what should i ask dave?"),
        ("de baas bellen", "moet ik de baas bellen?"),
        ("i meant about 140k", "no one called abt, i meant about 140k"),
        ("ik zei dat de directie het bekijkt", "nee niet Jan, ik zei dat de directie het bekijkt"),
    ],
)
def test_what_can_be_no_act_of_ours(action: str, whole: str) -> None:
    assert not may_be_ours(action, utterance(whole))


@pytest.mark.parametrize(
    ("action", "whole"),
    [
        ("send the menus", "they would undercut us, so I send the menus"),
        ("ask dave", "I'll ask dave friday. who else is there?"),
        ("referenties sturen", "walk round is done, ik ga referenties sturen"),
    ],
)
def test_what_we_said_we_do_is_ours(action: str, whole: str) -> None:
    assert may_be_ours(action, utterance(whole))


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("tasting day should be", "tasting day"),
        ("proeverij zou zijn", "proeverij"),
        ("site visit is now at our kitchen in Leeds", "site visit at our kitchen in Leeds"),
        ("schouw is nu op kantoor", "schouw op kantoor"),
        ("ceo interviews moved to", "ceo interviews"),
        ("rvt heeft uitgesteld naar", "rvt"),
        ("Renewal meeting is 10am", "Renewal meeting 10am"),
        ("the board is in favour", "the board is in favour"),
        ("legal is at it", "legal is at it"),
    ],
)
def test_a_step_is_called_without_what_led_into_its_day(told: str, name: str) -> None:
    assert step_name(told) == name
