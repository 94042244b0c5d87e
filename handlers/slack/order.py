"""What one person does is taken one thing at a time, in the order in which it came in; nobody waits for anybody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from bot.errors import NextstepError

Line = tuple[str, str]


class NotYet(NextstepError):  # noqa: N818 - reads as what is the case
    """What somebody did before is still being taken."""


@dataclass(slots=True)
class InOrder:
    """Who is being heard in this program. Several programs keep the order by when Slack was given each thing."""

    # Each is kept by whoever holds it or waits for it; a lock lets those who wait in as they came.
    _locks: WeakValueDictionary[Line, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    @asynccontextmanager
    async def of(self, line: Line, within: float | None = None) -> AsyncIterator[None]:
        """While this person, (workspace, user), is heard. `within`: seconds after which it is not waited for any more.

        Raises:
            NotYet: when it was not their turn by then.
        """
        lock = self._locks.setdefault(line, asyncio.Lock())
        try:
            async with asyncio.timeout(within if lock.locked() else None):
                await lock.acquire()
        except TimeoutError:
            raise NotYet("what this person did before is still being taken") from None
        try:
            yield
        finally:
            lock.release()
