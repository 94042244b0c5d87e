"""Bringing out what waits: a worker that is woken when there may be something, and looks by itself now and then.

What a turn sends at once does not come here; this is for what was held up, what came back after a fault, and what an
earlier process left.
"""

import asyncio
import logging
from math import ceil
from typing import Final

from bot.delivery import Delivery
from bot.errors import ChannelClosed, NextstepError

_LOG: Final = logging.getLogger("nextstep.worker")
# Seconds after the end of a rest: it goes by the database's clock, which is not ours.
_JUST_AFTER: Final = 0.05
# So many moments there are in a second.
_MOMENTS: Final = 10


class Worker:
    """Drains the outbox of one channel. `idle`: seconds between looks when nobody wakes it."""

    def __init__(self, delivery: Delivery, *, idle: float) -> None:
        self._delivery = delivery
        self._idle = idle
        self._woken = asyncio.Event()
        self._ending = asyncio.Event()
        self._moments: set[int] = set()

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    def wake_in(self, seconds: float) -> None:
        """There will be something to send in so many seconds; moments that nearly coincide are one."""
        loop = asyncio.get_running_loop()
        moment = ceil((loop.time() + seconds + _JUST_AFTER) * _MOMENTS)
        if moment not in self._moments:
            self._moments.add(moment)
            loop.call_at(moment / _MOMENTS, self._at, moment)

    def _at(self, moment: int) -> None:
        self._moments.discard(moment)
        self.wake()

    async def run(self) -> None:
        """Work until `end`."""
        while not self._ending.is_set():
            self._woken.clear()
            try:
                await self._delivery.drain(None, more=self._woken)
            except ChannelClosed:
                return
            except NextstepError as error:
                # The database or the platform is away for a moment; what waits is still there.
                _LOG.warning(
                    "nothing could be sent", extra={"error": type(error).__name__, "why": str(error)}
                )
            except Exception as error:  # noqa: BLE001 - one message that fails must not stop the others
                _LOG.error("a message was given up", extra={"error": type(error).__name__})
                continue
            if self._ending.is_set():
                # Whoever asked for the end may have been heard by the drain.
                return
            try:
                async with asyncio.timeout(self._idle):
                    await self._woken.wait()
            except TimeoutError:
                continue

    def end(self) -> None:
        """Stop after what is under way; what takes long is given back, for whoever is next."""
        self._ending.set()
        self._delivery.ending.set()
        self._woken.set()
