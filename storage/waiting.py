"""What came of transactions, from the database's thread back to whoever waits: a thread, or a coroutine in its loop.

Waking an event loop costs a system call and a change of threads, so those who wait in the same loop are woken together.
"""

import asyncio
from collections.abc import Iterable
from concurrent.futures import Future as ThreadFuture
from contextlib import suppress
from typing import Any

Waiting = ThreadFuture[Any] | asyncio.Future[Any]


def hand_over(outcomes: Iterable[tuple[Waiting, object]]) -> None:
    """Give each that waits what came of it: a result, or an error to raise. Who waits no more is passed over."""
    in_loops: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], object]]] = {}
    for waiting, outcome in outcomes:
        if isinstance(waiting, ThreadFuture):
            _end(waiting, outcome)
        else:
            in_loops.setdefault(waiting.get_loop(), []).append((waiting, outcome))
    for loop, those in in_loops.items():
        # A loop that was closed meanwhile has nobody left who waits.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_end_all, those)


def _end_all(those: list[tuple[asyncio.Future[Any], object]]) -> None:
    for waiting, outcome in those:
        if not waiting.done():
            _end(waiting, outcome)


def _end(waiting: Waiting, outcome: object) -> None:
    if isinstance(outcome, BaseException):
        waiting.set_exception(outcome)
    else:
        waiting.set_result(outcome)
