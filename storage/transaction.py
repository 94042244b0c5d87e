"""One open transaction: runs statements for one workspace and turns a driver's errors into ours.

After the first database error it runs nothing more: SQLite may have rolled everything back, and the next statement
would be stored on its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.schema import Table

from bot.errors import NothingStored
from storage.faults import explained, within
from storage.prepared import Check, Result, Runnable, Runner
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

    @property
    def dialect(self) -> Dialect:
        """The name of the database's dialect."""
        return self._runner.dialect.name

    def run(self, statement: Runnable, **params: object) -> Result:
        """Run a statement whose criteria are bound to the workspace.

        Raises:
            NothingStored: when the database did not take it; the whole transaction is then void.
            TenantLeak: when it could reach beyond the workspace; it was not run.
        """
        params[BOUND] = self.workspace_id
        return self._execute(statement, [params], _CRITERIA)

    def add(self, statement: Runnable, rows: Sequence[Mapping[str, object]]) -> Result:
        """Run an INSERT for rows of this workspace, which all have the same names.

        What it gives back is read only where it is one row.
        """
        return self._execute(statement, [{**row, TENANT_COLUMN: self.workspace_id} for row in rows], _ROWS)

    def put(self, statement: Runnable, rows: Sequence[Mapping[str, object]]) -> Result:
        """As `add`, for an INSERT that also looks into the workspace's tables."""
        bound = {TENANT_COLUMN: self.workspace_id, BOUND: self.workspace_id}
        return self._execute(statement, [{**row, **bound} for row in rows], _BOTH)

    def _execute(self, statement: Runnable, rows: Sequence[Mapping[str, object]], check: Check) -> Result:
        if self.fault is not None:
            raise NothingStored(
                f"Nothing of this turn was kept in {within(self._place)}: an earlier part of it failed."
            )
        prepared = self._runner.prepared(statement, tuple(rows[0]), check)
        try:
            if len(rows) == 1:
                return self._runner.run(prepared, rows[0])
            return self._runner.run_all(prepared, rows)
        except (SQLAlchemyError, UnicodeError) as error:
            self.fault = error
            raise explained(error, self._place) from None


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
