"""Bringing out what waits: a worker that is woken when there may be something, and looks by itself now and then.

What a turn sends at once does not come here; this is for what was held up, what came back after a fault, and what an
earlier process left.
"""

import asyncio
import logging
from typing import Final

from bot.delivery import Delivery
from bot.ports import ChannelClosed, NextstepError

_LOG: Final = logging.getLogger("nextstep.worker")


class Worker:
    """Drains the outbox of one channel. `idle`: seconds between looks when nobody wakes it."""

    def __init__(self, delivery: Delivery, *, idle: float) -> None:
        self._delivery = delivery
        self._idle = idle
        self._woken = asyncio.Event()
        self._ending = False

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    async def run(self) -> None:
        """Work until `end`."""
        while not self._ending:
            self._woken.clear()
            try:
                await self._delivery.drain(None)
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
            try:
                async with asyncio.timeout(self._idle):
                    await self._woken.wait()
            except TimeoutError:
                continue

    def end(self) -> None:
        """Stop after what is under way."""
        self._ending = True
        self._woken.set()
