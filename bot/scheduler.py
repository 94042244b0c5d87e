"""When to look at what is due: a tick now and then, one at the very instant that something falls due, and daily upkeep.

The only room that knows APScheduler. It holds no jobs of people's: what is due stands in the database, so that a program
that stood still, or several programs, lose nothing and do nothing twice.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]  # it has no types

from bot.errors import NextstepError
from bot.nudging import tick
from bot.unasked import Gathering

_LOG: Final = logging.getLogger("nextstep.scheduler")
# Seconds between looks when nothing is known to fall due: other programs, and turns, may have made something due sooner.
EVERY: Final = 30.0
# The database remembers on which day it was done, so that looking more often does not do it more often.
_UPKEEP_EVERY: Final = timedelta(hours=1)
_NEXT: Final = "next"
# A run that was missed is made up for, once, however late; by default APScheduler drops one that is a second late.
_LATE_IS_FINE: Final = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


class Kept(Gathering, Protocol):
    """The database: what is due in it, and what it no longer has to keep."""

    async def forget_old(self, now: datetime) -> object:
        """Remove what was kept for its time; once a day, however often it is asked."""
        ...

    async def expire(self, now: datetime) -> int:
        """Drop the messages that came too late to be of use."""
        ...


class Scheduler:
    """Ticks for as long as a program serves.

    `now` is our clock, by which things fall due; `queued` hears when there is something to send.
    """

    def __init__(
        self, store: Kept, *, now: Callable[[], datetime], queued: Callable[[], None], every: float = EVERY
    ) -> None:
        self._store = store
        self._now = now
        self._queued = queued
        self._every = every
        self._at_work = asyncio.Lock()
        self._jobs = AsyncIOScheduler(timezone=UTC, job_defaults=_LATE_IS_FINE)

    def start(self) -> None:
        """Begin, on the running event loop: with what fell due while nobody looked."""
        at_once = datetime.now(UTC)
        self._jobs.add_job(self.tick, "interval", seconds=self._every, next_run_time=at_once)
        self._jobs.add_job(
            self.upkeep, "interval", seconds=_UPKEEP_EVERY.total_seconds(), next_run_time=at_once
        )
        self._jobs.start()

    async def end(self) -> None:
        """Begin nothing more, after what is under way."""
        self._jobs.pause()
        async with self._at_work:
            self._jobs.shutdown(wait=False)

    async def tick(self) -> None:
        """Queue what is due, and be back at the next instant at which something is."""
        async with self._at_work:
            await self._carefully(self._tick)

    async def upkeep(self) -> None:
        """What is done once a day: remove what was kept for its time."""
        async with self._at_work:
            await self._carefully(self._upkeep)

    async def _tick(self) -> None:
        ticked = await tick(self._store, self._now())
        if ticked.queued:
            told = "%d messages of the day queued, for %d deals and %d calls that ended"
            _LOG.info(told, ticked.queued, ticked.deals, ticked.calls)
            self._queued()
        due = await self._store.next_due()
        # Again when something falls due, if that is before the next look.
        wait = None if due is None else (due - self._now()).total_seconds()
        if wait is not None and 0 < wait < self._every:
            # APScheduler goes by the machine's clock, so it is told how long to wait and not what time it is.
            run_at = datetime.now(UTC) + timedelta(seconds=wait)
            self._jobs.add_job(self.tick, "date", run_date=run_at, id=_NEXT, replace_existing=True)

    async def _upkeep(self) -> None:
        await self._store.forget_old(self._now())
        await self._store.expire(self._now())

    async def _carefully(self, work: Callable[[], Awaitable[None]]) -> None:
        """The database may be away for a moment: what is due stays due."""
        try:
            await work()
        except NextstepError as error:
            _LOG.warning("what is due could not be looked at: %s", error)
        except Exception as error:  # noqa: BLE001 - one look that fails must not end the looking; its text may hold anything
            _LOG.error("what is due could not be looked at: %s", type(error).__name__)
