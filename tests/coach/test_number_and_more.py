"""A step chosen by its number, with more told of it, is that step; a figure that counts something is no choice."""

import pytest

from bot.coach.turn.inputs import Choice, Text
from bot.coach.turn.replies import Line, Option, Word
from bot.coach.turn.state import Pending
from bot.resolving import resolve

_OPEN = Pending(
    "next_step",
    Line("q.next_step.ask"),
    (
        Option("finish:a", Word("option.finish", (("step", "Jo approves"),))),
        Option("take:b", "procurement raises PO"),
        Option("unknown", Word("option.unknown")),
    ),
)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2, next week sometime", "procurement raises PO, next week sometime"),
        ("2 uiterlijk 4 december", "procurement raises PO, uiterlijk 4 december"),
        ("1. she's on it", "Jo approves, she's on it"),
    ],
)
def test_the_step_with_that_number_and_what_is_told_of_it(typed: str, told: str) -> None:
    assert resolve(typed, _OPEN, lambda _: "-") == Text(told)


@pytest.mark.parametrize(
    "typed", ["2 weken", "3 offertes", "2 december", "1. quote 2. trial", "9, who knows"]
)
def test_a_figure_that_counts_or_lists_is_no_choice(typed: str) -> None:
    assert resolve(typed, _OPEN, lambda _: "-") == Text(typed)


@pytest.mark.parametrize("typed", ["2", "2.", "2)", "2!", "2!!"])
def test_a_number_alone_is_the_choice(typed: str) -> None:
    assert resolve(typed, _OPEN, lambda _: "-") == Choice("take:b")


_HERE = Pending(
    "position", Line("q.position.ask"), (Option("step:a", "mini competitie"), Option("step:b", "gunning"))
)
_MONEY = Pending("budget", Line("q.budget.ask"), (Option("approved", Word("option.approved")),))


@pytest.mark.parametrize(
    ("pending", "typed", "more"),
    [
        (_HERE, "1, sluit 18 dec", "sluit 18 dec"),
        (_HERE, "1. jo already said yes", "jo already said yes"),
        (_HERE, "1! with 14 of them", "with 14 of them"),
        (_HERE, "1 more like. jo already said yes", "jo already said yes"),
        (_MONEY, "1 denk ik, ze zijn tevreden", "ze zijn tevreden"),
        (_HERE, "1 they promised it for friday", "they promised it for friday"),
        (_MONEY, "1, 240k a year", "240k a year"),
        (_MONEY, "1: zo'n 2 ton", "zo'n 2 ton"),
    ],
)
def test_a_choice_that_stands_alone_and_what_is_told_behind_it(
    pending: Pending, typed: str, more: str
) -> None:
    assert resolve(typed, pending, lambda _: "-") == Choice(pending.options[0].id, more=more)


_AGAINST = Pending(
    "differ",
    Line("q.differ.ask"),
    (
        Option("person:a", "Sandra"),
        Option("nobody", Word("option.nobody")),
        Option("unknown", Word("option.unknown")),
    ),
)
_DAY = Pending(
    "new_date",
    Line("q.new_date.ask"),
    (Option("date:2026-12-04", Word("option.date")), Option("unknown", Word("option.unknown"))),
)


@pytest.mark.parametrize(
    ("pending", "typed", "more"),
    [
        (_AGAINST, "1, da's trouwens de inkoper", "da's trouwens de inkoper"),
        (_AGAINST, "1 en ik denk dat Kees ook twijfelt", "ik denk dat Kees ook twijfelt"),
        (_MONEY, "1 but only till june", "but only till june"),
        (_DAY, "1 and the board is against it, i fear", "the board is against it, i fear"),
        (_DAY, "nr 1, dat zei ze zelf", "dat zei ze zelf"),
        (_DAY, "1 and Kees", "Kees"),
        (_DAY, "1 with bob", "with bob"),
        (_DAY, "test plan is out, 1", "test plan is out"),
        (_MONEY, "anna vraagt het nog na. 1", "anna vraagt het nog na"),
        (_DAY, "the board moved it so 1", "the board moved it"),
    ],
)
def test_a_remark_behind_any_choice_stands_beside_it(pending: Pending, typed: str, more: str) -> None:
    assert resolve(typed, pending, lambda _: "-") == Choice(pending.options[0].id, more=more)


@pytest.mark.parametrize(
    "typed",
    ["stap 1", "het is dec. 1", "40k, 1", "around 1", "we zitten bij fase, 1", "room 1."],
)
def test_what_ends_on_a_number_that_counts_is_no_choice(typed: str) -> None:
    assert resolve(typed, _DAY, lambda _: "-") == Text(typed)


def test_what_cannot_be_told_yet_is_that_choice_with_what_is_told_behind_it() -> None:
    assert resolve("3, i ask on monday", _AGAINST, lambda _: "-") == Choice("unknown", more="i ask on monday")


def test_a_number_and_the_words_of_its_choice_are_the_choice() -> None:
    assert resolve("2 nobody", _AGAINST, lambda option: option.id) == Choice("nobody")


@pytest.mark.parametrize(
    "typed", ["1, 11 december", "1 man daar", "1 en 2", "1 and a half", "stap 1 is klaar"]
)
def test_a_day_a_count_and_a_list_are_no_remark(typed: str) -> None:
    assert resolve(typed, _DAY, lambda _: "-") == Text(typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1, dat is Hago", "a, dat is Hago"),
        ("2, linde vooral", "linde vooral"),
    ],
)
def test_who_it_is_is_the_answer_itself(typed: str, told: str) -> None:
    rivals = Pending(
        "rivals",
        Line("q.rivals.ask"),
        (
            Option("incumbent", Word("a")),
            Option("vendor", Word("b")),
            Option("unknown", Word("option.unknown")),
        ),
    )
    assert resolve(
        typed, rivals, lambda option: option.label.key if isinstance(option.label, Word) else ""
    ) == Text(told)


@pytest.mark.parametrize("typed", ["1 ton per jaar", "1. 40k", "1.5 ton", "1 of 2 ton"])
def test_an_amount_is_no_choice(typed: str) -> None:
    assert resolve(typed, _MONEY, lambda _: "-") == Text(typed)
