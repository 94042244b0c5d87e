"""Ids that follow from a name are the ones that the standard library makes of it: stored ids stay what they are."""

from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.basics.derived_ids import id_of


@given(st.text())
def test_an_id_is_that_of_its_name(name: str) -> None:
    assert id_of(name) == str(uuid5(UUID("6f1d4c0e-5f0a-4b53-9a55-2f0a6a2f7d10"), name))
