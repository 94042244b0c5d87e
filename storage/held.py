"""The connections that one database thread of PostgreSQL keeps between its transactions.

To take one out of a pool and to put it back costs more than a small statement does.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

T = TypeVar("T")


class Held:
    """One connection for transactions, and one `beside` for what is one statement: that commits by itself.

    It waits for the disk all the same: a server can crash under a program that lives on, and what it then forgot would hold
    up what comes behind it. After an error either is given up, whatever state it is in.
    """

    def __init__(self, engine: Engine, beside: Engine) -> None:
        self._engine = engine
        self._beside = beside
        self._open: dict[Engine, Connection] = {}

    def transaction(self, run: Callable[[Connection], T], committing: Callable[[], None]) -> T:
        """Run in a transaction, and commit it. `committing` is told before COMMIT is sent: from then on it may count."""

        def begun(connection: Connection) -> T:
            with connection.begin():
                result = run(connection)
                committing()
                return result

        return self._on(self._engine, begun)

    def statement(self, run: Callable[[Connection], T], committing: Callable[[], None]) -> T:
        """Run one statement, in one round trip instead of four. `committing` as in `transaction`: the statement is its own COMMIT."""

        def alone(connection: Connection) -> T:
            committing()
            return run(connection)

        return self._on(self._beside, alone)

    def view(self, run: Callable[[Connection], T], _committing: Callable[[], None]) -> T:
        """Run over one view of the database that cannot be changed."""
        with self._lent().connect() as plain:
            connection = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                return run(connection)

    def bare(self, run: Callable[[Connection], T]) -> T:
        """Run outside any transaction."""
        with self._lent().connect() as plain:
            return run(plain.execution_options(isolation_level="AUTOCOMMIT"))

    def part(self) -> None:
        """Let go of both."""
        self._give_back(self._engine)
        self._give_back(self._beside)

    def _on(self, engine: Engine, run: Callable[[Connection], T]) -> T:
        connection = self._open.get(engine)
        if connection is None:
            connection = self._open[engine] = engine.connect()
        try:
            return run(connection)
        except BaseException:
            self._give_back(engine)
            raise

    def _lent(self) -> Engine:
        """The engine with our connection back in its pool, which undoes what is set on one for once."""
        self._give_back(self._engine)
        return self._engine

    def _give_back(self, engine: Engine) -> None:
        connection = self._open.pop(engine, None)
        if connection is not None:
            with suppress(SQLAlchemyError):
                connection.close()
