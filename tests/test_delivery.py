"""Draining the outbox into a channel, over a real database."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import inf
from time import monotonic
from typing import Any, Literal

import pytest

from bot.channel import CannotTell, LookUp, NotThere
from bot.coach.turn.replies import Line, Message
from bot.delivery import MOST_ATTEMPTS, Delivery
from bot.errors import ChannelClosed, NothingStored, OutcomeUnknown, TryLater
from bot.ports import Identity, OutboxState, Outgoing, UnitOfWork
from bot.worker import Worker
from storage.engine import SqlStore
from tests.support.places import IN_A_FILE, Place

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HERE = ("terminal", "local")


@dataclass
class Seen:
    """A channel that remembers what it showed, and fails where it is told to."""

    fails: dict[str, Exception] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    history: LookUp = field(default_factory=CannotTell)

    async def send(self, outgoing: Outgoing) -> None:
        if outgoing.key in self.fails:
            raise self.fails[outgoing.key]
        self.keys.append(outgoing.key)

    async def look_up(self, _: Outgoing) -> LookUp:
        return self.history


@pytest.fixture
def store(place: Place) -> Iterator[SqlStore]:
    with place.opened() as found:
        yield found


def queued(store: SqlStore, name: str, *keys: str) -> str:
    """Queue a message per key for a person; answers the person's id."""
    return asyncio.run(store.write(HERE, lambda unit: said(name, *keys, unit=unit)))


def said(name: str, *keys: str, unit: UnitOfWork) -> str:
    """A unit of work that queues a message per key."""
    identity = Identity(*HERE, name, name, "nl", "Europe/Amsterdam")
    person = unit.speaker(identity, new_id=f"{name}-id", now=NOW).facts.id
    for key in keys:
        unit.queue(Message((Line("notice"),), "nl"), key=key, now=NOW)
    return person


def drained(store: SqlStore, channel: Seen, recipient: str | None = None) -> int:
    delivery = Delivery(store, channel, "test", lambda: NOW, monotonic)
    return asyncio.run(delivery.drain(recipient))


def test_everything_goes_out_once_and_in_order(store: SqlStore) -> None:
    queued(store, "anna", "a1", "a2", "a3")
    channel = Seen()
    assert (drained(store, channel), drained(store, channel)) == (3, 0)
    assert channel.keys == ["a1", "a2", "a3"]


def test_only_the_recipient_gets_theirs(store: SqlStore) -> None:
    anna = queued(store, "anna", "a1")
    queued(store, "bob", "b1", "b2")
    channel = Seen()
    assert drained(store, channel, anna) == 1
    assert channel.keys == ["a1"]
    assert drained(store, channel) == 2


# Elsewhere than in a file another sender may still hold it: there the lease decides.
@IN_A_FILE
def test_a_crash_between_showing_and_settling_repeats_that_one_with_its_key(place: Place) -> None:
    class Dies(Seen):
        async def send(self, outgoing: Outgoing) -> None:
            await super().send(outgoing)
            if outgoing.key == "a2":
                # Not an Exception: as little is done after it as after a kill.
                raise SystemExit

    before, after = Dies(), Seen()
    with place.opened() as store:
        queued(store, "anna", "a1", "a2", "a3")
        with pytest.raises(SystemExit):
            drained(store, before)
    with place.opened() as store:
        drained(store, after)
    assert (before.keys, after.keys) == (["a1", "a2"], ["a2", "a3"])


def test_a_closed_channel_keeps_what_follows_for_later(store: SqlStore) -> None:
    queued(store, "anna", "a1", "a2", "a3")
    queued(store, "bob", "b1")
    gone = Seen({"a2": ChannelClosed("gone")})
    with pytest.raises(ChannelClosed):
        drained(store, gone)
    assert gone.keys == ["a1", "b1"]
    back = Seen()
    assert drained(store, back) == 2
    assert back.keys == ["a2", "a3"]


def test_others_are_given_back_at_once_when_one_fails(store: SqlStore) -> None:
    queued(store, "anna", "a1")
    queued(store, "bob", "b1")
    with pytest.raises(ChannelClosed):
        drained(store, Seen({"a1": ChannelClosed("gone")}))
    channel = Seen()
    assert drained(store, channel) == 2
    assert sorted(channel.keys) == ["a1", "b1"]


def test_a_message_that_cannot_be_shown_does_not_stand_in_the_way(store: SqlStore) -> None:
    queued(store, "anna", "a1", "a2")
    with pytest.raises(KeyError):
        drained(store, Seen({"a1": KeyError("what was typed")}))
    channel = Seen()
    assert drained(store, channel) == 1
    assert channel.keys == ["a2"]
    assert asyncio.run(store.claim(recipient=None, owner="test", now=NOW)) == []


def test_a_fault_of_the_database_never_ends_a_message(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was shown but could not be stored as shown is unclear, not dead; what follows is free."""
    anna = queued(store, "anna", "a1")
    bob = queued(store, "bob", "b1")
    settle, faults = store.settle, [NothingStored("the server went away")]

    async def fails_once(row: Outgoing, state: OutboxState, **how: Any) -> bool:
        if faults:
            raise faults.pop()
        return await settle(row, state, **how)

    monkeypatch.setattr(store, "settle", fails_once)
    channel = Seen()
    with pytest.raises(NothingStored):
        drained(store, channel)
    assert drained(store, channel, bob) == 1
    asyncio.run(store.write(HERE, lambda unit: taken_over(unit, "anna")))
    (again,) = asyncio.run(store.claim(recipient=anna, owner="test", now=NOW))
    assert (again.key, again.attempts, channel.keys) == ("a1", 2, ["a1", "b1"])


def test_a_message_whose_end_is_unclear_every_time_is_given_up_and_lets_the_next_one_through(
    place: Place, store: SqlStore
) -> None:
    queued(store, "anna", "a1", "a2")
    channel = Seen({"a1": OutcomeUnknown("no answer")}, history=NotThere())
    for _ in range(MOST_ATTEMPTS + 1):
        assert channel.keys == []
        drained(store, channel)
        place.sql("UPDATE outbox SET lease_until = NULL")
    assert channel.keys == ["a2"]
    assert place.sql("SELECT state, reason FROM outbox WHERE key = 'a1'") == [
        ("dead", f"unclear after {MOST_ATTEMPTS} attempts")
    ]


@pytest.mark.parametrize(("kind", "shown"), [("post", ["a1"]), ("ephemeral", [])])
def test_what_only_one_person_sees_once_is_not_repeated_where_nobody_can_tell(
    place: Place, store: SqlStore, kind: Literal["post", "ephemeral"], shown: list[str]
) -> None:
    def work(unit: UnitOfWork) -> None:
        said("anna", unit=unit)
        unit.queue(Message((Line("notice"),), "nl", kind=kind), key="a1", now=NOW)

    asyncio.run(store.write(HERE, work))
    channel = Seen({"a1": OutcomeUnknown("no answer")})
    drained(store, channel)
    place.sql("UPDATE outbox SET lease_until = NULL")
    channel.fails.clear()
    drained(store, channel)
    assert channel.keys == shown


def test_what_nobody_knows_of_and_was_not_posted_is_not_sent_when_it_is_too_late(
    place: Place, store: SqlStore
) -> None:
    queued(store, "anna", "a1")
    place.sql("UPDATE outbox SET lane = 'bulk', expires_at = '2026-05-04 10:00:00.000000'")
    channel = Seen({"a1": OutcomeUnknown("no answer")}, history=NotThere())
    drained(store, channel)
    place.sql("UPDATE outbox SET lease_until = NULL")
    channel.fails.clear()
    later = Delivery(store, channel, "test", lambda: NOW + timedelta(hours=1), monotonic)
    assert asyncio.run(later.drain(None)) == 1
    assert (channel.keys, place.sql("SELECT state FROM outbox")) == ([], [("expired",)])


def test_what_a_slow_worker_did_not_get_to_is_no_attempt(place: Place, store: SqlStore) -> None:
    """However often: a message that nobody ever tried to send is not given up."""
    anna = queued(store, "anna", "a1")
    channel = Seen()
    slow = Delivery(store, channel, "slow", lambda: NOW, lambda: inf)
    for _ in range(MOST_ATTEMPTS + 2):
        (row,) = asyncio.run(store.claim(recipient=anna, owner="slow", now=NOW))
        assert row.attempts == 1
        asyncio.run(slow.deliver([row]))
        place.sql("UPDATE outbox SET lease_until = NULL")
    assert (drained(store, channel, anna), channel.keys) == (1, ["a1"])


def test_who_takes_over_gets_what_another_still_holds(store: SqlStore) -> None:
    anna = queued(store, "anna", "a1")
    queued(store, "bob", "b1")
    first = asyncio.run(store.claim(recipient=None, owner="killed", now=NOW))
    asyncio.run(store.write(HERE, lambda unit: taken_over(unit, "anna")))
    (again,) = asyncio.run(store.claim(recipient=None, owner="test", now=NOW))
    assert (again.key, again.recipient, again.attempts) == ("a1", anna, 2)
    assert not asyncio.run(store.settle(first[0], "sent", now=NOW))
    assert asyncio.run(store.settle(first[1], "sent", now=NOW))


def taken_over(unit: UnitOfWork, name: str) -> None:
    unit.speaker(Identity(*HERE, name, name, "nl", "Europe/Amsterdam"), new_id="", now=NOW)
    unit.take_over()


@dataclass
class Slow(Seen):
    """A channel in which one message hangs until it is let go; `shown` is set with each that is shown."""

    hangs: str = ""
    hanging: asyncio.Event = field(default_factory=asyncio.Event)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)
    shown: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, outgoing: Outgoing) -> None:
        if outgoing.key == self.hangs:
            self.hanging.set()
            await self.let_go.wait()
        await super().send(outgoing)
        self.shown.set()


def test_who_is_held_up_holds_up_nobody_who_came_later(store: SqlStore) -> None:
    """One message hangs in the platform; a reply that is queued meanwhile is sent beside it."""
    queued(store, "anna", "a1", "a2")

    async def main() -> list[str]:
        channel, more = Slow(hangs="a1"), asyncio.Event()
        delivery = Delivery(store, channel, "test", lambda: NOW, monotonic, at_once=4)
        drain = asyncio.create_task(delivery.drain(None, more=more))
        async with asyncio.timeout(10):
            await channel.hanging.wait()
            await store.write(HERE, lambda unit: said("bob", "b1", unit=unit))
            more.set()
            await channel.shown.wait()
            before = list(channel.keys)
            channel.let_go.set()
            assert await drain == 3
        assert channel.keys == ["b1", "a1", "a2"]
        return before

    assert asyncio.run(main()) == ["b1"]


def test_a_claim_that_fails_is_no_loop(store: SqlStore, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever it raises: the worker looks again when it is woken, and everything else goes on meanwhile."""
    queued(store, "anna", "a1")

    async def main() -> None:
        channel, tries = Slow(), 0
        claim = store.claim

        async def fails(**how: Any) -> list[Outgoing]:
            nonlocal tries
            tries += 1
            assert tries < 50, "it spins"
            if tries == 1:
                raise RuntimeError("what was typed")
            return await claim(**how)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(store, "claim", fails)
            worker = Worker(Delivery(store, channel, "test", lambda: NOW, monotonic, at_once=4), idle=600)
            working = asyncio.create_task(worker.run())
            async with asyncio.timeout(10):
                for _ in range(20):
                    await asyncio.sleep(0)
                assert tries == 1
                worker.wake()
                await channel.shown.wait()
                worker.end()
                await working

    asyncio.run(main())
    assert [record.__dict__["why"] for record in caplog.records] == ["RuntimeError"]


def test_a_reply_that_rests_goes_out_when_its_rest_is_over(store: SqlStore) -> None:
    """Not at the worker's next look of its own, which is far away."""
    queued(store, "anna", "a1")

    async def main() -> list[str]:
        channel = Slow(fails={"a1": TryLater(0.05)})
        worker: Worker

        def rested(seconds: float) -> None:
            channel.fails.clear()
            worker.wake_in(seconds)

        delivery = Delivery(store, channel, "test", lambda: NOW, monotonic, at_once=4, rests=rested)
        worker = Worker(delivery, idle=600)
        working = asyncio.create_task(worker.run())
        async with asyncio.timeout(10):
            await channel.shown.wait()
            worker.end()
            await working
        return channel.keys

    assert asyncio.run(main()) == ["a1"]
