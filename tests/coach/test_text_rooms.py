"""The rooms that what was typed passes: their order is a rule, and each of these dialogues knows a piece of it."""

from pathlib import Path

import pytest

from bot.coach.rooms import text_rooms
from bot.coach.rooms.text_rooms import ROOMS, Room
from tests.support.dialogues import CoreRoom, faults, read

DIALOGUES = Path(__file__).parents[1] / "journeys" / "dialogues"
# The first of two rooms, the second, and a dialogue that goes otherwise when the second is asked before the first.
ORDER = [
    ("moved date", "by phase", "nl-naam-met-dubbele-punt"),
    ("day of the call", "order", "nl-samen-met-zijn-broer"),
    ("grumbling", "by phase", "nl-dat-is-geen-stap"),
    ("choice beside", "whose words", "en-button-words"),
    ("whose words", "by phase", "nl-oude-nummers"),
    ("list of deals", "by phase", "en-asked-of-the-coach"),
    ("preparing", "order", "en-what-to-ask"),
    ("ending", "what changed", "nl-is-geen-klant"),
    ("ending", "order", "en-won-lost-parked"),
    ("customer's name", "complaint of all", "nl-hoe-de-klant-heet"),
    ("complaint", "order", "en-thats-not-a-step"),
    ("known deal", "by phase", "en-edit-in-words"),
    ("about the deal", "order", "en-asked-after"),
    ("what changed", "order", "nl-hun-eigen-route"),
    ("setting", "order", "en-settings"),
    ("asked of us", "by phase", "en-steering-committee"),
    ("going on", "order", "nl-hervat"),
    ("outcome", "order", "en-return-after-open-summary"),
    ("to confirm", "order", "en-theirs-and-ours"),
    ("order", "where from", "en-asides"),
    ("where from", "by phase", "nl-dat-is-geen-stap"),
]


def _asked_before(first: str, second: str) -> tuple[Room, ...]:
    """The rooms with `second` right before `first`."""
    moved = next(room for room in ROOMS if room.name == second)
    rooms = [room for room in ROOMS if room is not moved]
    rooms.insert(next(place for place, room in enumerate(rooms) if room.name == first), moved)
    return tuple(rooms)


@pytest.mark.parametrize(("first", "second", "dialogue"), ORDER)
def test_the_order_of_two_rooms_matters(
    first: str, second: str, dialogue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = read(DIALOGUES / f"{dialogue}.txt")
    assert not list(faults(told, CoreRoom(told)))
    monkeypatch.setattr(text_rooms, "ROOMS", _asked_before(first, second))
    assert list(faults(told, CoreRoom(told)))


def test_each_room_has_a_name_of_its_own_and_a_reason_and_the_last_takes_all() -> None:
    assert len({room.name for room in ROOMS}) == len(ROOMS)
    assert all(room.why for room in ROOMS)
    assert ROOMS[-1].name == "by phase"
