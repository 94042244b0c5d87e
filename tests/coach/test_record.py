"""Records are what dataclasses of the standard library are, only cheaper to make."""

import dataclasses
from dataclasses import field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.basics.record import record, replace
from bot.coach.known.facts import Deal, DealFacts
from bot.coach.turn.state import Conversation


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


@record
class Noted:
    told: str
    aside: int = field(default=0, compare=False)
    hidden: int = field(default=0, repr=False, hash=False)


def test_a_field_may_stay_out_of_comparing_hashing_or_showing() -> None:
    assert Noted("a", 1) == Noted("a", 2) != Noted("a", hidden=1)
    assert hash(Noted("a", 1, 1)) == hash(Noted("a", 2, 2))
    assert repr(Noted("a", 1, 1)) == "Noted(told='a', aside=1)"


def test_another_kind_of_record_is_never_equal() -> None:
    @record
    class Twin:
        one: int
        other: str = "x"

    assert Pair(1) != Twin(1)
    assert Pair(1) != (1, "x")


def test_a_record_of_nothing_or_one_thing_compares_as_any() -> None:
    @record
    class Nothing:
        pass

    @record
    class Single:
        one: float

    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert Single(1) == Single(1.0) != Single(2)
    assert repr(Single(1.5)).endswith("Single(one=1.5)")


@given(one=st.integers(), other=st.text(), two=st.integers(), more=st.text())
def test_records_are_what_dataclasses_are(one: int, other: str, two: int, more: str) -> None:
    plain = dataclasses.make_dataclass("Pair", ["one", "other"], frozen=True)
    assert (Pair(one, other) == Pair(two, more)) == (plain(one, other) == plain(two, more))
    assert repr(Pair(one, other)) == repr(plain(one, other))
