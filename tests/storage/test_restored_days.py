"""A day's message that waited in a backup, and was sent before that was put back: it has no words until it is sent."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.channel import LookUp
from bot.errors import TryLater
from bot.ports import Outgoing
from storage import backup, erasing
from storage.workspaces import workspace_id_of
from tests.storage.rooms import run
from tests.support.places import Place, new_place
from tests.support.waiting import HERE, NEXT_MONDAY, Recorder, Room

KEY = "day:anna-id:2026-05-11"
UNCLEAR = ("dead", "unclear whether it was posted")


@dataclass
class Platform(Recorder):
    """A recorder that tells what was looked up, and fails to look as it is told."""

    looked_up: list[str] = field(default_factory=list)
    cannot_look: list[Exception] = field(default_factory=list)

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        self.looked_up.append(outgoing.key)
        if self.cannot_look:
            raise self.cannot_look.pop(0)
        return await super().look_up(outgoing)


@dataclass
class Restored:
    """A database that was put back from a copy in which the message of a Monday was queued."""

    place: Place
    platform: Platform

    @contextmanager
    def room(self) -> Iterator[Room]:
        with self.place.opened() as store:
            yield Room(store, self.platform, NEXT_MONDAY)

    def outcome(self) -> tuple[str, str | None]:
        ((state, reason),) = self.place.sql("SELECT state, reason FROM outbox")
        return state, reason

    def rested(self) -> None:
        """Every rest and every lease is over."""
        self.place.sql("UPDATE outbox SET lease_until = NULL")


@pytest.fixture
def restored(place: Place, tmp_path: Path) -> Iterator[Restored]:
    """The message was sent after the copy was made; `platform.sent` forgets it where a test says so."""
    copy, platform = tmp_path / "copy", Platform()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with place.opened() as store:
        room = Room(store, platform)
        room.deal("acme")
        room.now = NEXT_MONDAY
        room.tick()
        backup.back_up(place.url, copy)
        room.drain()
    assert platform.keys == [KEY]
    with new_place(place.kind, elsewhere, empty=True) as other:
        backup.restore(other.url, copy, erasures=other.erasures)
        yield Restored(other, platform)


def test_where_it_was_posted_it_is_not_sent_again(restored: Restored) -> None:
    with restored.room() as room:
        room.drain()
    assert (restored.platform.looked_up, restored.platform.keys) == ([KEY], [KEY])
    assert restored.outcome() == ("sent", None)


def test_where_it_is_not_there_it_gets_its_words_and_goes_out(restored: Restored) -> None:
    restored.platform.sent.clear()
    with restored.room() as room:
        room.drain()
        assert room.facts("acme").next_steps[0].asked == 1
    assert (restored.platform.looked_up, restored.platform.keys) == ([KEY], [KEY])
    assert restored.platform.sent[0].message.parts
    assert restored.outcome() == ("sent", None)


def test_where_nobody_can_tell_it_is_not_sent_again_as_on_a_terminal(restored: Restored) -> None:
    restored.platform.keeps_history = False
    with restored.room() as room:
        room.drain()
    assert (restored.platform.looked_up, restored.platform.keys) == ([KEY], [KEY])
    assert restored.outcome() == UNCLEAR


def test_it_is_looked_up_however_often_that_failed_or_it_was_given_back(restored: Restored) -> None:
    restored.platform.cannot_look = [TryLater(1)]
    with restored.room() as room:
        room.drain()
        restored.rested()
        # Whoever claims it now is too slow to do anything with it.
        (row,) = run(room.store.claim(recipient=None, owner="slow", now=NEXT_MONDAY))
        assert run(room.store.settle(row, "pending", now=NEXT_MONDAY, reason="parked: gone", attempted=False))
        backlog = run(room.store.backlog())
        assert backlog.resting == {"parked: gone": 1}
        room.drain()
    assert restored.platform.looked_up == [KEY, KEY]
    assert (restored.platform.keys, restored.outcome()) == ([KEY], ("sent", None))


def test_it_is_looked_up_after_an_erasure_that_failed(restored: Restored) -> None:
    with restored.room() as room:
        assert run(room.store.claim(recipient=None, owner="sends", now=NEXT_MONDAY))
        database = room.store._database
        on_its_way = database.wait_for(
            lambda connection: erasing.withdraw(connection, workspace_id_of(HERE), "anna-id")
        )
        assert on_its_way
        restored.rested()
        room.drain()
    assert (restored.platform.looked_up, restored.platform.keys) == ([KEY], [KEY])


def test_one_that_nobody_put_back_is_not_looked_up_without_words(place: Place) -> None:
    """A worker that died before it had words has sent nothing: also where nobody can tell, it goes out."""
    platform = Platform(keeps_history=False)
    with place.opened() as store:
        room = Room(store, platform)
        room.deal("acme")
        room.now = NEXT_MONDAY
        room.tick()
        assert run(store.claim(recipient=None, owner="dies", now=NEXT_MONDAY))
        place.sql("UPDATE outbox SET lease_until = NULL")
        room.drain()
    assert (platform.looked_up, platform.keys) == ([], [KEY])
