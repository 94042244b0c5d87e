"""One open transaction: runs statements for one workspace and turns a driver's errors into ours.

After the first database error it runs nothing more: SQLite may have rolled everything back, and the next statement
would be stored on its own.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.schema import Table

from bot.ports import NothingStored
from storage.faults import explained, within
from storage.tenancy import BOUND, TENANT_COLUMN

DialectInsert = sqlite.Insert | postgresql.Insert
# Statements are built once per dialect and reused: building one costs more than running it.
Dialect = str


def insert_into(table: Table, dialect: Dialect) -> DialectInsert:
    """INSERT in the form that knows ON CONFLICT."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


class Transaction:
    """A connection inside a transaction, open for `workspace_id`."""

    def __init__(self, connection: Connection, workspace_id: str, place: str) -> None:
        self.workspace_id = workspace_id
        # The first error of the database; the transaction is void from then on, whatever became of the error.
        self.fault: SQLAlchemyError | UnicodeError | None = None
        self._connection = connection
        self._place = place

    @property
    def dialect(self) -> Dialect:
        """The name of the database's dialect."""
        return self._connection.dialect.name

    def run(self, statement: Executable, **params: object) -> CursorResult[*tuple[Any, ...]]:
        """Run a statement whose criteria are bound to the workspace.

        Raises:
            NothingStored: when the database did not take it; the whole transaction is then void.
        """
        return self._execute(statement, {BOUND: self.workspace_id, **params})

    def add(
        self, statement: Executable, rows: Sequence[Mapping[str, object]]
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run an INSERT for rows of this workspace."""
        return self._execute(statement, [{TENANT_COLUMN: self.workspace_id, **row} for row in rows])

    def put(self, statement: Executable, row: Mapping[str, object]) -> CursorResult[*tuple[Any, ...]]:
        """Run an INSERT … ON CONFLICT for one row of this workspace that also looks into its tables."""
        return self._execute(statement, {TENANT_COLUMN: self.workspace_id, BOUND: self.workspace_id, **row})

    def _execute(
        self, statement: Executable, params: dict[str, object] | list[dict[str, object]]
    ) -> CursorResult[*tuple[Any, ...]]:
        if self.fault is not None:
            raise NothingStored(
                f"Nothing of this turn was kept in {within(self._place)}: an earlier part of it failed."
            )
        try:
            return self._connection.execute(statement, params)
        except (SQLAlchemyError, UnicodeError) as error:
            self.fault = error
            raise explained(error, self._place) from None
