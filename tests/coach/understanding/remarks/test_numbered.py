"""A number with words behind it, and what only counts something."""

import pytest

from bot.coach.understanding.remarks.numbered import Numbered, read_number_behind, read_numbered


@pytest.mark.parametrize(
    ("typed", "number", "rest", "apart", "listed"),
    [
        ("2, next week sometime", 2, "next week sometime", True, False),
        ("1 sluit 18 dec", 1, "sluit 18 dec", False, False),
        ("2. they promised it", 2, "they promised it", False, True),
        ("3: de directeur zelf", 3, "de directeur zelf", True, False),
        ("1, 12 december", 1, "12 december", True, False),
    ],
)
def test_a_choice_and_what_is_told_behind_it(
    typed: str, number: int, rest: str, apart: bool, listed: bool
) -> None:
    assert read_numbered(typed) == Numbered(number, rest, apart, listed=listed)


@pytest.mark.parametrize(
    ("typed", "number", "rest"),
    [
        ("3 en ik denk dat de OR tegen is", 3, "ik denk dat de OR tegen is"),
        ("3 and theyre not happy about it", 3, "theyre not happy about it"),
        ("2 and its with her brother", 2, "its with her brother"),
        ("2 but they won't like it", 2, "but they won't like it"),
        ("aan 1. maar dat weet je al", 1, "maar dat weet je al"),
    ],
)
def test_a_remark_opens_like_one(typed: str, number: int, rest: str) -> None:
    found = read_numbered(typed)
    assert found is not None
    assert found.remarks
    assert (found.number, found.rest) == (number, rest)


@pytest.mark.parametrize(
    "typed",
    [
        "2 weken",
        "2 en 3",
        "2 and a half",
        "stap 2 is klaar",
        "1, of 2",
        "3 offertes vergelijken",
        "12 december",
        "1. demo 2. pilot",
        "1 12",
        "2",
        "demo, 2",
        "we ordered nr. 2",
        "1. demo\n2. pilot. 3",
        "levering in week. 2",
        "",
    ],
)
def test_what_counts_something_or_lists_it_is_no_choice(typed: str) -> None:
    assert read_numbered(typed) is None


@pytest.mark.parametrize(
    ("typed", "number", "rest"),
    [
        ("its per meal so no capex. 1", 1, "its per meal so no capex"),
        ("da's gewoon opex. 1.", 1, "da's gewoon opex"),
        ("testplan is weg, 2", 2, "testplan is weg"),
        ("the board moved it so 3", 3, "the board moved it"),
    ],
)
def test_a_choice_stands_at_the_end_of_what_is_told(typed: str, number: int, rest: str) -> None:
    assert read_number_behind(typed) == Numbered(number, rest, apart=True, remarks=True)


@pytest.mark.parametrize("typed", ["we are at step 2", "fase, 2", "40k, 2", "demo\ntest, 2", "2", "dec. 2"])
def test_a_number_that_counts_at_the_end_is_no_choice(typed: str) -> None:
    assert read_number_behind(typed) is None
