"""The scheduler on a real event loop, over a database that says what is due."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic

from bot.errors import NothingStored
from bot.scheduler import Scheduler
from bot.unasked import Gathered

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)


@dataclass
class Due:
    """What is due, at instants; `faults` come first. At look number `others_at_look` another program made something due."""

    at: list[datetime] = field(default_factory=list)
    now: Callable[[], datetime] = lambda: NOON
    faults: list[Exception] = field(default_factory=list)
    others_at_look: int = 0
    looks: int = 0
    gathered: asyncio.Event = field(default_factory=asyncio.Event)
    forgot: asyncio.Event = field(default_factory=asyncio.Event)
    expired: int = 0

    async def next_due(self) -> datetime | None:
        self.looks += 1
        if self.faults:
            raise self.faults.pop(0)
        if self.looks == self.others_at_look:
            self.at.append(self.now())
        return min(self.at, default=None)

    async def gather(self, *, now: datetime, recipient: str | None = None) -> Gathered:
        assert recipient is None
        found = [at for at in self.at if at <= now]
        self.at = [at for at in self.at if at > now]
        self.gathered.set()
        return Gathered(len(found), len(found))

    async def forget_old(self, now: datetime) -> None:
        assert now <= self.now()
        self.forgot.set()

    async def expire(self, now: datetime) -> int:
        assert now <= self.now()
        self.expired += 1
        return 0


def run(due: Due, until: Callable[[], asyncio.Event], *, every: float = 30.0) -> int:
    """Schedule until the event comes; answers how often the sender was woken."""
    woken = 0

    def queued() -> None:
        nonlocal woken
        woken += 1

    async def scheduling() -> None:
        scheduler = Scheduler(due, now=due.now, queued=queued, every=every)
        scheduler.start()
        try:
            async with asyncio.timeout(10):
                await until().wait()
        finally:
            await scheduler.end()

    asyncio.run(scheduling())
    return woken


def test_what_fell_due_while_nobody_looked_is_queued_at_once() -> None:
    due = Due([NOON - timedelta(days=1)])
    assert run(due, lambda: due.gathered) == 1


def test_it_is_back_at_the_very_instant_that_something_falls_due() -> None:
    began = monotonic()
    due = Due([NOON + timedelta(seconds=0.3)], now=lambda: NOON + timedelta(seconds=monotonic() - began))
    assert run(due, lambda: due.gathered) == 1
    assert 0.3 <= monotonic() - began < 10


def test_it_looks_again_by_itself_for_what_others_made_due() -> None:
    due = Due(others_at_look=3)
    assert run(due, lambda: due.gathered, every=0.05) == 1


def test_a_database_that_is_away_for_a_moment_ends_nothing() -> None:
    due = Due([NOON], faults=[NothingStored("The server went away."), KeyError("what was typed")])
    assert run(due, lambda: due.gathered, every=0.05) == 1


def test_daily_upkeep_is_done_without_a_restart() -> None:
    due = Due()
    run(due, lambda: due.forgot)
    assert due.expired == 1


def test_it_ends_after_what_is_under_way() -> None:
    order: list[str] = []

    class Slow(Due):
        async def gather(self, *, now: datetime, recipient: str | None = None) -> Gathered:
            found = await super().gather(now=now, recipient=recipient)
            await asyncio.sleep(0.05)
            order.append("stored")
            return found

    due = Slow([NOON])
    run(due, lambda: due.gathered)
    order.append("ended")
    assert order == ["stored", "ended"]
