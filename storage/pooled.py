"""PostgreSQL: a few threads with connections of their own, and one transaction after another on each of them.

A transaction that meets a passing fault (a deadlock, a server that restarts, a connection that is lost, even at COMMIT,
where nobody knows whether it counted) runs again as a whole. What a turn does is guarded by its event key, so that the
first COMMIT counts or the second does.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    stop_before_delay,
    wait_random_exponential,
)

from bot.errors import VersionConflict
from storage import postgresql
from storage.faults import DEADLOCK, explained, perhaps_stored, sqlstate_of
from storage.held import Held
from storage.waiting import Waiting, hand_over

T = TypeVar("T")
# A turn that lost to another one wins the next time; one that contradicts what is stored would lose for ever. So many
# times it is tried again.
_RACES: Final = 2
# SQLSTATE: serialization failure, deadlock, and the classes "connection exception" and "operator intervention".
_CONNECTION: Final = ("08", "57P")
_PASSING: Final = ("40001", DEADLOCK, *_CONNECTION)
# Seconds; each wait is drawn between zero and a bound that doubles.
_FIRST_WAIT, _LONGEST_WAIT = 0.02, 0.5


# What a thread does with its connections, and who waits for what comes of it.
_Job = tuple[Callable[[Held], object], Waiting]


class Pool:
    """The database threads of one PostgreSQL database. `retry_seconds`: for how long a transaction is tried again.

    `beside` is the engine for what is one statement, see `Held`.
    """

    def __init__(self, engine: Engine, beside: Engine, *, place: str, retry_seconds: float) -> None:
        self._engine = engine
        self._beside = beside
        self._place = place
        self._retry = retry_seconds
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._threads = [
            Thread(target=self._serve, name=f"database-{number}", daemon=True)
            for number in range(postgresql.THREADS)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, run: Callable[[Connection], T], *, reading: bool) -> Future[T]:
        """Run in a transaction of its own; the result comes out after COMMIT. `reading`: one view, and no change.

        `run` is called again when an attempt was lost, so it must not keep what it saw.
        """
        return self._waited_for(self._persistent(run, reading=reading))

    def transact(self, run: Callable[[Connection], T], *, reading: bool, durable: bool) -> Awaitable[T]:
        """As `submit`, for a coroutine of the running event loop.

        Without `durable` it is one statement, which commits by itself.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._jobs.put((self._persistent(run, reading=reading, alone=not durable), future))
        return future

    def submit_bare(self, run: Callable[[Connection], T]) -> Future[T]:
        """Run outside any transaction."""
        return self._waited_for(lambda held: held.bare(run))

    def shut(self) -> None:
        """End, after what was submitted before."""
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()
        self._beside.dispose()

    def _waited_for(self, work: Callable[[Held], T]) -> Future[T]:
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        self._jobs.put((work, future))
        return future

    def _persistent(
        self, run: Callable[[Connection], T], *, reading: bool, alone: bool = False
    ) -> Callable[[Held], T]:
        """Runs it, again where a passing fault ended it, for as long as we try from now on.

        Where an attempt was sent to be committed and got no answer, what comes of a later one tells whether it counted; where
        none of them gets as far as that, nobody knows.
        """
        since = monotonic()
        way = Held.view if reading else Held.statement if alone else Held.transaction
        unanswered = False

        def attempt(held: Held) -> T:
            nonlocal unanswered
            sent: list[bool] = []
            try:
                return way(held, run, lambda: sent.append(True))
            except Exception as error:
                unanswered = unanswered or (bool(sent) and _no_answer(error))
                raise

        def work(held: Held) -> T:
            try:
                return attempt(held)
            except Exception as error:
                if not _passes(error):
                    raise
            try:
                return self._again(partial(attempt, held), since)
            except DBAPIError:
                if unanswered:
                    raise perhaps_stored(self._place) from None
                raise

        return work

    def _serve(self) -> None:
        held = Held(self._engine, self._beside)
        while (job := self._jobs.get()) is not None:
            work, waiting = job
            hand_over([(waiting, self._outcome(work, held))])
        held.part()

    def _outcome(self, work: Callable[[Held], object], held: Held) -> object:
        """What came of it, or the error to be raised where it is waited for."""
        try:
            return work(held)
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits, whatever it is
            return explained(error, self._place)

    def _again(self, attempt: Callable[[], T], since: float) -> T:
        """Try it again, at once and then after longer and longer waits."""
        again = Retrying(
            retry=retry_if_exception(_passes),
            stop=_giving_up_after(max(0.0, since + self._retry - monotonic())),
            wait=wait_random_exponential(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT),
            reraise=True,
        )
        result: T = again(attempt)
        return result


def _giving_up_after(seconds: float) -> Callable[[RetryCallState], bool]:
    too_late = stop_before_delay(seconds)

    def stop(tried: RetryCallState) -> bool:
        error = tried.outcome and tried.outcome.exception()
        lost = isinstance(error, VersionConflict) and tried.attempt_number >= _RACES
        return lost or too_late(tried)

    return stop


def _no_answer(error: Exception) -> bool:
    """Whether the server did not say what became of what it was sent."""
    if not isinstance(error, DBAPIError):
        return False
    state = sqlstate_of(error)
    return state is None or state.startswith(_CONNECTION)


def _passes(error: BaseException) -> bool:
    """Whether the same transaction may well succeed in a moment."""
    if isinstance(error, VersionConflict):
        return True
    if not isinstance(error, DBAPIError):
        return False
    state = sqlstate_of(error)
    if state is None:
        # It was not the server that spoke: the connection broke, could not be made, or the driver refused a value.
        return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
    return state.startswith(_PASSING)
