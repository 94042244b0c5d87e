"""One open transaction: runs statements for one workspace and turns a driver's errors into ours.

After the first database error it runs nothing more: SQLite may have rolled everything back, and the next statement
would be stored on its own.

Statements whose answers nobody needs yet wait for the next that somebody does need, so that a server is asked a few times
in a turn and not for each.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.schema import Table

from bot.errors import NextstepError, NothingStored
from storage.faults import explained, within
from storage.prepared import Check, Prepared, Result, Runnable, Runner
from storage.tenancy import BOUND, TENANT_COLUMN, Across, Purpose, Within, bound_by, must_be_within, scope

DialectInsert = sqlite.Insert | postgresql.Insert
# Statements are built once per dialect and reused: building one costs more than running it.
Dialect = str
_CRITERIA, _ROWS, _BOTH = bound_by(BOUND), bound_by(TENANT_COLUMN), bound_by(BOUND, TENANT_COLUMN)


def insert_into(table: Table, dialect: Dialect) -> DialectInsert:
    """INSERT in the form that knows ON CONFLICT."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


class Transaction:
    """A connection inside a transaction, open for `workspace_id`.

    Raises:
        TenantLeak: when the connection is open for something else.
    """

    def __init__(self, connection: Connection, workspace_id: str, place: str) -> None:
        must_be_within(connection, workspace_id)
        self.workspace_id = workspace_id
        # The first error of the database; the transaction is void from then on, whatever became of the error.
        self.fault: SQLAlchemyError | UnicodeError | None = None
        self._connection = connection
        self._runner = Runner(connection)
        self._place = place
        self._waiting: list[Later] = []

    @property
    def dialect(self) -> Dialect:
        """The name of the database's dialect."""
        return self._runner.dialect.name

    def run(self, statement: Runnable, **params: object) -> Result:
        """Run a statement whose criteria are bound to the workspace, behind what waits.

        Raises:
            NothingStored: when the database did not take it; the whole transaction is then void.
            TenantLeak: when it could reach beyond the workspace; it was not run.
            NextstepError: what was to be raised where something that waited changed no row.
        """
        return self.later(statement, **params).result()

    def add(self, statement: Runnable, rows: Sequence[Mapping[str, object]]) -> Result:
        """As `run`, for an INSERT of rows of this workspace, which all have the same names.

        What it gives back is read only where it is one row.
        """
        return self.add_later(statement, rows).result()

    def later(self, statement: Runnable, **params: object) -> "Later":
        """As `run`, but it need not run before somebody asks for its result, or for that of a later statement.

        What waits goes to the database together, in the order in which it was given. Whoever lets statements wait calls
        `send` before the transaction ends.

        Raises:
            TenantLeak: when it could reach beyond the workspace.
        """
        params[BOUND] = self.workspace_id
        return self._wait(statement, [params], _CRITERIA)

    def add_later(self, statement: Runnable, rows: Sequence[Mapping[str, object]]) -> "Later":
        """As `later`, for an INSERT of rows of this workspace, which all have the same names."""
        own = [{**row, TENANT_COLUMN: self.workspace_id} for row in rows]
        return self._wait(statement, own, _ROWS)

    def put_later(self, statement: Runnable, rows: Sequence[Mapping[str, object]]) -> "Later":
        """As `add_later`, for an INSERT that also looks into the workspace's tables."""
        bound = {TENANT_COLUMN: self.workspace_id, BOUND: self.workspace_id}
        return self._wait(statement, [{**row, **bound} for row in rows], _BOTH)

    def send(self) -> None:
        """Run what waits.

        Raises:
            As `run`.
        """
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        if self.fault is not None:
            raise NothingStored(
                f"Nothing of this turn was kept in {within(self._place)}: an earlier part of it failed."
            )
        try:
            answers = self._runner.run_together([(one.prepared, one.rows) for one in waiting])
        except (SQLAlchemyError, UnicodeError) as error:
            self.fault = error
            raise explained(error, self._place) from None
        for one, answer in zip(waiting, answers, strict=True):
            one.answer = answer
        for one in waiting:
            if one.unless_changed is not None and one.result().rowcount != 1:
                raise one.unless_changed

    def _wait(self, statement: Runnable, rows: Sequence[Mapping[str, object]], check: Check) -> "Later":
        prepared = self._runner.prepared(statement, tuple(rows[0]), check)
        one = Later(self, prepared, rows)
        self._waiting.append(one)
        return one


@dataclass(eq=False, slots=True)
class Later:
    """A statement that waits, and what it answered once it ran."""

    transaction: Transaction
    prepared: Prepared
    rows: Sequence[Mapping[str, object]]
    answer: Result | None = None
    unless_changed: NextstepError | None = None

    def must_change(self, otherwise: NextstepError) -> None:
        """Have an error raised, when it runs, where it changed no row."""
        self.unless_changed = otherwise

    def result(self) -> Result:
        """What it answered; it runs now, behind what waited before, where it did not yet.

        Raises:
            As `Transaction.run`.
        """
        if self.answer is None:
            self.transaction.send()
        if self.answer is None:
            raise NothingStored("This was never stored: an earlier part of the turn failed.")
        return self.answer


def run_across(connection: Connection, purpose: Purpose, statement: Runnable, **params: object) -> Result:
    """Run a statement that crosses workspaces for a purpose."""
    with scope(connection, Across(purpose)):
        runner = Runner(connection)
        return runner.run(runner.prepared(statement, tuple(params), None), params)


@contextmanager
def opened_for(connection: Connection, workspace_id: str) -> Iterator[Transaction]:
    """The connection's transaction, for statements of one workspace among others of several.

    A fault goes on as the driver's own error, to whoever knows whether to try again.
    """
    with scope(connection, Within(workspace_id)):
        transaction = Transaction(connection, workspace_id, "")
        try:
            yield transaction
        finally:
            if transaction.fault is not None:
                raise transaction.fault from None
