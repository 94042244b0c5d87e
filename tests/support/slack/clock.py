"""The time of the fake Slack: the machine's own, or one that stands still until it is moved."""

import asyncio
import time
from contextlib import suppress


class Clock:
    """Real time with an offset; given a moment to stand at, it moves by `advance` alone."""

    def __init__(self, stands_at: float | None = None) -> None:
        self._stands_at = stands_at
        self._offset = 0.0
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return (time.time() if self._stands_at is None else self._stands_at) + self._offset

    def advance(self, seconds: float) -> None:
        """Move it, also backwards; whoever sleeps past the new time wakes up."""
        self._offset += seconds
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def sleep(self, seconds: float) -> None:
        """Return when this clock has come so much further."""
        await self.sleep_until(self.now() + seconds)

    async def sleep_until(self, due: float) -> None:
        """Return when this clock has come so far."""
        while (left := due - self.now()) > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), left if self._stands_at is None else None)
