"""The database's own clock, in SQL: what leases are measured with, however wrong this machine's clock is.

The text form on SQLite is the one in which `UtcDateTime` stores, so the two can be compared.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement

from storage.columns import UtcDateTime

_SQLITE: Final = "(strftime('%Y-%m-%d %H:%M:%f', 'now'{later}) || '000')"


class DatabaseNow(FunctionElement[datetime]):
    """The instant at which the statement runs, by the database's clock, `seconds` later."""

    type = UtcDateTime()
    inherit_cache = True

    def __init__(self, seconds: float = 0) -> None:
        super().__init__(literal_column(f"{seconds:+.3f}"))


@compiles(DatabaseNow, "sqlite")
def _on_sqlite(element: DatabaseNow, compiler: SQLCompiler, **kw: object) -> str:
    seconds = compiler.process(element.clauses, **kw)
    return _SQLITE.format(later=f", '{seconds} seconds'")


@compiles(DatabaseNow, "postgresql")
def _on_postgresql(element: DatabaseNow, compiler: SQLCompiler, **kw: object) -> str:
    seconds = compiler.process(element.clauses, **kw)
    return f"(clock_timestamp() + make_interval(secs => {seconds}))"
