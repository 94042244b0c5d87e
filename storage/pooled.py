"""PostgreSQL: a few threads with a connection each, and one transaction after another on each of them.

A transaction that meets a passing fault (a deadlock, a server that restarts, a connection that is lost, even at COMMIT,
where nobody knows whether it counted) runs again as a whole. What a turn does is guarded by its event key, so that the
first COMMIT counts or the second does.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
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
from storage.faults import DEADLOCK, explained, sqlstate_of

T = TypeVar("T")
# A turn that lost to another one wins the next time; one that contradicts what is stored would lose for ever. So many
# times it is tried again.
_RACES: Final = 2
# SQLSTATE: serialization failure, deadlock, and the classes "connection exception" and "operator intervention".
_PASSING: Final = ("40001", DEADLOCK, "08", "57P")
# Seconds; each wait is drawn between zero and a bound that doubles.
_FIRST_WAIT, _LONGEST_WAIT = 0.02, 0.5


class Pool:
    """The database threads of one PostgreSQL database. `retry_seconds`: for how long a transaction is tried again.

    `beside` is for what is one statement: it commits by itself, in one round trip instead of four. It waits for the disk all
    the same: a server can crash under a program that lives on, and what it then forgot would hold up what comes behind it.
    """

    def __init__(self, engine: Engine, beside: Engine, *, place: str, retry_seconds: float) -> None:
        self._engine = engine
        self._beside = beside
        self._place = place
        self._retry = retry_seconds
        self._threads = ThreadPoolExecutor(postgresql.THREADS, thread_name_prefix="database")

    def submit(self, run: Callable[[Connection], T], *, reading: bool, durable: bool = True) -> Future[T]:
        """Run in a transaction of its own; the result comes out after COMMIT. `reading`: one view, and no change.

        `run` is called again when an attempt was lost, so it must not keep what it saw.
        """
        once = partial(self._once, run, reading) if durable else partial(self._by_itself, run)
        return self._threads.submit(self._run, once, monotonic())

    def transact(self, run: Callable[[Connection], T], *, reading: bool, durable: bool) -> Awaitable[T]:
        """As `submit`, for a coroutine of the running event loop.

        Without `durable` it is one statement, which commits by itself.
        """
        return asyncio.wrap_future(self.submit(run, reading=reading, durable=durable))

    def submit_bare(self, run: Callable[[Connection], T]) -> Future[T]:
        """Run outside any transaction."""
        return self._threads.submit(self._run_bare, run)

    def shut(self) -> None:
        """End, after what was submitted before."""
        self._threads.shutdown(wait=True)
        self._beside.dispose()

    def _run(self, attempt: Callable[[], T], since: float) -> T:
        try:
            try:
                return attempt()
            except Exception as error:
                if not _passes(error):
                    raise
            return self._again(attempt, since)
        except Exception as error:
            found = explained(error, self._place)
            if found is error:
                raise
            raise found from None

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

    def _by_itself(self, run: Callable[[Connection], T]) -> T:
        with self._beside.connect() as connection:
            return run(connection)

    def _once(self, run: Callable[[Connection], T], reading: bool) -> T:
        with self._engine.connect() as plain:
            connection = plain
            if reading:
                connection = plain.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                return run(connection)

    def _run_bare(self, run: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect() as plain:
                return run(plain.execution_options(isolation_level="AUTOCOMMIT"))
        except Exception as error:
            found = explained(error, self._place)
            if found is error:
                raise
            raise found from None


def _giving_up_after(seconds: float) -> Callable[[RetryCallState], bool]:
    too_late = stop_before_delay(seconds)

    def stop(tried: RetryCallState) -> bool:
        error = tried.outcome and tried.outcome.exception()
        lost = isinstance(error, VersionConflict) and tried.attempt_number >= _RACES
        return lost or too_late(tried)

    return stop


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
