"""Statements to a PostgreSQL server as libpq sends them: prepared once on a connection, and several in one round trip.

The driver's cursors look anew at the words of each statement and at the type of each value every time, which costs several
times what it costs to send it. How values go out and come in is still the driver's business, and its errors are what is raised.
"""

from collections.abc import Callable, Sequence
from select import POLLIN, POLLOUT, poll
from typing import Any, Final, cast

from psycopg import Connection, OperationalError
from psycopg.abc import Buffer
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

_DONE: Final = frozenset({ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK})
_KEPT: Final = "nextstep_pipelined"
Row = tuple[Any, ...]
# A statement with its values' places as $1, $2, …, and the rows of values that it is run for.
Asked = tuple[bytes, Sequence[Sequence[object]]]


class Pipelined:
    """One connection. Nothing else may be under way on it."""

    def __init__(self, driver: "Connection[Any]") -> None:
        self._driver = driver
        self._server = driver.pgconn
        self._values = Transformer(driver)
        # What the server has prepared, by the statement.
        self._names: dict[bytes, bytes] = {}
        self._made = 0
        self._poll = poll()

    def run(self, asked: Sequence[Asked]) -> list[list[PGresult]]:
        """What the server answers to each, for each of its rows; begins a transaction where the driver would.

        Raises:
            psycopg.Error: where one failed; those behind it did not run. Where the connection broke, it is closed.
            UnicodeError: when a text cannot be stored; nothing was sent.
        """
        given = [(statement, [self._sent_as(row) for row in rows]) for statement, rows in asked]
        try:
            answers, failed = self._converse(given)
        except BaseException:
            # Nobody knows what would come in next.
            self._driver.close()
            raise
        if failed is not None:
            raise error_from_result(failed)
        return answers

    def rows(self, answer: PGresult) -> list[Row]:
        """The rows of an answer."""
        self._values.set_pgresult(answer)
        return self._values.load_rows(0, answer.ntuples, cast("Any", tuple))

    def _converse(
        self, given: Sequence[tuple[bytes, Sequence[Sequence[Buffer | None]]]]
    ) -> tuple[list[list[PGresult]], PGresult | None]:
        server = self._server
        answers: list[list[PGresult]] = [[] for _ in given]
        takes: list[Callable[[PGresult], object]] = []
        making: dict[bytes, bytes] = {}

        def made(_: PGresult) -> None:
            statement = next(iter(making))
            self._names[statement] = making.pop(statement)

        server.enter_pipeline_mode()
        if (begin := self._begin()) is not None:
            server.send_query_params(begin, None)
            takes.append(bool)
        for (statement, rows), answer in zip(given, answers, strict=True):
            name = self._names.get(statement) or making.get(statement)
            if name is None:
                self._made += 1
                name = making[statement] = b"nextstep_%d" % self._made
                server.send_prepare(name, statement)
                takes.append(made)
            for values in rows:
                server.send_query_prepared(name, values)
                takes.append(answer.append)
        server.pipeline_sync()
        self._flush()
        failed: PGresult | None = None
        for take in takes:
            result = self._answer()
            if result.status in _DONE:
                take(result)
            elif failed is None:
                failed = result
            self._next()
        self._answer()
        server.exit_pipeline_mode()
        return answers, failed

    def _begin(self) -> bytes | None:
        """What begins a transaction; None within one, and where each statement is its own."""
        driver = self._driver
        if driver.autocommit or self._server.transaction_status != TransactionStatus.IDLE:
            return None
        words = ["BEGIN"]
        if driver.isolation_level is not None:
            words.append(f"ISOLATION LEVEL {driver.isolation_level.name.replace('_', ' ')}")
        if driver.read_only is not None:
            words.append("READ ONLY" if driver.read_only else "READ WRITE")
        return " ".join(words).encode()

    def _sent_as(self, row: Sequence[object]) -> Sequence[Buffer | None]:
        return self._values.dump_sequence(row, [PyFormat.TEXT] * len(row))

    def _flush(self) -> None:
        while self._server.flush():
            if self._wait(POLLIN | POLLOUT) & POLLIN:
                # The server may wait until what it answered was read.
                self._server.consume_input()

    def _answer(self) -> PGresult:
        result = self._next()
        if result is None:
            raise OperationalError("the server answered less than it was asked")
        return result

    def _next(self) -> PGresult | None:
        while self._server.is_busy():
            self._wait(POLLIN)
            self._server.consume_input()
        return self._server.get_result()

    def _wait(self, events: int) -> int:
        self._poll.register(self._server.socket, events)
        return self._poll.poll()[0][1]


def pipelined(driver: "Connection[Any]", kept: dict[Any, Any]) -> Pipelined:
    """The one of a connection, made when it is first asked for and `kept` with it."""
    found = kept.get(_KEPT)
    if not isinstance(found, Pipelined) or found._driver is not driver:  # noqa: SLF001 - its own module
        found = kept[_KEPT] = Pipelined(driver)
    return found
