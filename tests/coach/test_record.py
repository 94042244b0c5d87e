"""Records are what dataclasses of the standard library are, only cheaper to make."""

import dataclasses

import pytest

from bot.coach.facts import Deal, DealFacts
from bot.coach.record import record, replace
from bot.coach.state import Conversation


@record
class Pair:
    one: int
    other: str = "x"


@pytest.mark.parametrize(
    ("old", "changes"),
    [
        (Pair(1), {"one": 2}),
        (Pair(1), {}),
        (Deal("d", "Acme", "me"), {"account": "Ajax", "topic": "licences"}),
        (DealFacts(Deal("d", "Acme", "me")), {"steps": ()}),
        (Conversation("c", None), {"version": 3, "phase": "asking"}),
    ],
)
def test_a_changed_record_is_the_one_that_the_standard_library_makes(
    old: Pair | Deal | DealFacts | Conversation, changes: dict[str, object]
) -> None:
    changed = replace(old, **changes)  # type: ignore[arg-type]  # names are checked at run time
    assert changed == dataclasses.replace(old, **changes)  # type: ignore[arg-type]  # names are checked at run time
    assert type(changed) is type(old)


def test_a_field_that_there_is_not_is_no_change() -> None:
    with pytest.raises(TypeError, match="no field 'third'"):
        replace(Pair(1), third=3)  # type: ignore[call-arg]  # what is shown


def test_records_are_equal_and_hashed_by_their_fields() -> None:
    assert {Pair(1), Pair(1, "x"), Pair(2)} == {Pair(1), Pair(2)}
    assert hash(Pair(1)) == hash(Pair(1))
    assert not hasattr(Pair(1), "__dict__")
