"""What is begun and not waited for: Slack has its answer, and the rest goes on."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Final

from bot.errors import NextstepError

_LOG: Final = logging.getLogger("nextstep.slack")


@dataclass(slots=True)
class Background:
    """Work under way. `wake` is called where one of ours failed: what it had to send may have to go out another way."""

    wake: Callable[[], None]
    _started: set[asyncio.Task[object]] = field(default_factory=set)

    def start(self, work: Coroutine[Any, Any, object]) -> None:
        """Begin work that Slack does not wait for; how it fails is logged by name."""
        task = asyncio.get_running_loop().create_task(work)
        self._started.add(task)
        task.add_done_callback(self._ended)

    async def end(self) -> None:
        """Wait for what was started."""
        while self._started:
            await asyncio.gather(*self._started, return_exceptions=True)

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._started.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _LOG.error("a reply was held up", extra={"error": type(error).__name__})
            if isinstance(error, NextstepError):
                self.wake()
