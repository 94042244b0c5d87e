"""Statements compiled once for a kind of database and then run by its driver itself.

They are written over the tables like any other of SQLAlchemy's. What is left out is the work that SQLAlchemy does around
each run of one, which costs several times what the driver and SQLite need for a small statement. How values go in and
come out is still the column types' business, and errors are those that SQLAlchemy would raise.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Delete, Insert, Update
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import CompoundSelect, Select
from sqlalchemy.types import TypeEngine

if TYPE_CHECKING:
    from storage.pipelined import Pipelined

Process = Callable[[Any], Any]
Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]
Runnable = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]] | Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class Result:
    """What a statement answered: its rows, and how many rows it changed."""

    rows: list[Row]
    rowcount: int

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def first(self) -> Row | None:
        """The first row, where there is one."""
        return self.rows[0] if self.rows else None

    def scalars(self) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self.rows]


class Prepared:
    """A statement in the database's own words. `names` are the values it is always given.

    Raises:
        TypeError: when it is none that can be prepared, or is given other values than it takes.
    """

    __slots__ = ("_fixed", "_in", "_out", "_pick", "_types", "numbered", "placed", "sql")

    def __init__(self, statement: Runnable, dialect: Dialect, names: tuple[str, ...]) -> None:
        if isinstance(statement, Insert | Update):
            # No value that the database makes is asked back unless the statement says so. It is a copy besides, which
            # matters: a statement remembers that it gives nothing back, and hands that on to those made from it.
            statement = statement.inline()
        compiled = _compiled(statement, dialect, names)
        given = set(names)
        fixed = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
        if unknown := given - set(compiled.binds):
            raise TypeError(f"this statement takes no {', '.join(sorted(unknown))}")
        if missing := set(compiled.binds) - given - set(fixed):
            raise TypeError(f"this statement also takes {', '.join(sorted(missing))}")
        self.sql = str(compiled)
        # The same as PostgreSQL itself takes it, and what puts the values in order for it.
        self.numbered, names_in_order = _numbered(self.sql)
        self.placed: Callable[[Any], Sequence[object]] = _picker(names_in_order)
        self._fixed = {name: value for name, value in fixed.items() if name not in given}
        # Where the driver takes values by their place: how they are put in order.
        self._pick = _picker(compiled.positiontup or ()) if compiled.positional else None
        into = {
            name: process
            for name, bind in compiled.binds.items()
            if (process := bind.type.dialect_impl(dialect).bind_processor(dialect)) is not None
        }
        self._in: tuple[tuple[Any, Process], ...] = (
            tuple((n, into[name]) for n, name in enumerate(compiled.positiontup or ()) if name in into)
            if compiled.positional
            else tuple(into.items())
        )
        self._types = _answered(statement)
        # Worked out at the first run: PostgreSQL's driver says only then in what form a column comes.
        self._out: tuple[tuple[int, Process], ...] | None = None

    @property
    def gives_rows(self) -> bool:
        """Whether it answers with rows. The driver is not asked: PostgreSQL's would describe every column first."""
        return bool(self._types)

    def values(self, params: Mapping[str, object]) -> Values:
        """The values in the database's own form, as the driver takes them."""
        if self._fixed:
            params = {**self._fixed, **params}
        if self._pick is not None:
            given: Any = list(self._pick(params))
        elif self._in:
            given = dict(params)
        else:
            return params
        for place, process in self._in:
            given[place] = process(given[place])
        return given  # type: ignore[no-any-return]  # a list or a dict

    def rows(self, found: list[Row], form: Callable[[int], object], dialect: Dialect) -> list[Row]:
        """The driver's rows in the form that the columns' types give them; `form` is what the driver calls a column's type."""
        out = self._out
        if out is None:
            out = self._out = self._processes(form, dialect)
        return [_processed(row, out) for row in found] if out else found

    def _processes(self, form: Callable[[int], object], dialect: Dialect) -> tuple[tuple[int, Process], ...]:
        """How each column comes out, by its place, of those that do not come out as they are."""
        found = (
            kind.dialect_impl(dialect).result_processor(dialect, form(place))
            for place, kind in enumerate(self._types)
        )
        return tuple((place, process) for place, process in enumerate(found) if process is not None)


def _processed(row: Row, out: tuple[tuple[int, Process], ...]) -> Row:
    values = list(row)
    for place, process in out:
        values[place] = process(values[place])
    return tuple(values)


def _picker(names: Sequence[str]) -> Callable[[Mapping[str, object]], Sequence[object]]:
    """Takes the values of these names out of a mapping, in this order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda params: [params[name] for name in names]


_NAMED: Final = re.compile(r"%\((\w+)\)s|%%")


def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A statement whose values have names with numbers in their place, and the names in the order of those."""
    places: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        return f"${places.setdefault(found[1], len(places) + 1)}" if found[1] else "%"

    return _NAMED.sub(numbered, sql).encode(), tuple(places)


def _compiled(statement: Runnable, dialect: Dialect, names: tuple[str, ...]) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect, column_keys=sorted(names))
    if compiled.post_compile_params or compiled.literal_execute_params:
        raise TypeError("a statement whose words depend on its values cannot be prepared")
    if compiled.insert_prefetch or compiled.update_prefetch:
        raise TypeError("a statement for which values are made up cannot be prepared")
    return compiled


def _answered(statement: Runnable) -> tuple[TypeEngine[Any], ...]:
    if isinstance(statement, Insert | Update | Delete):
        return tuple(column["type"] for column in statement.returning_column_descriptions)
    return tuple(column.type for column in statement.exported_columns)


# A check looks at a statement before it runs for the first time, and raises where it must not.
Check = Callable[[ClauseElement], None] | None


@lru_cache(1024)
def _prepared(statement: Runnable, dialect: Dialect, names: tuple[str, ...], check: Check) -> Prepared:
    if check is not None:
        check(statement)
    return Prepared(statement, dialect, names)


_Kind = tuple[type[Dialect], str, object]
_FIRST: Final[dict[_Kind, Dialect]] = {}


def _stands_for(dialect: Dialect) -> Dialect:
    """The dialect that statements are compiled for. Each engine has one of its own, and those of one kind say the same.

    A program has two engines on PostgreSQL, and opens another when it restores or moves a database.
    """
    kind = (type(dialect), dialect.paramstyle, dialect.server_version_info)
    return _FIRST.setdefault(kind, dialect)


class Runner:
    """Runs statements by the driver of an open connection."""

    __slots__ = ("_connection", "_cursor", "_driver", "_errors", "_line", "_said_by", "dialect")

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        driver: Any = connection.connection.driver_connection
        self._driver = driver
        self.dialect = connection.dialect
        self._said_by = _stands_for(self.dialect)
        self._errors = self.dialect.loaded_dbapi.Error
        # One or the other: a server is asked for several things at once.
        self._line = _line(connection, driver) if self.dialect.name == "postgresql" else None
        self._cursor = None if self._line else driver.cursor()

    def prepared(self, statement: Runnable, names: tuple[str, ...], check: Check) -> Prepared:
        """The statement for the values of these names, made when it is first asked for."""
        return _prepared(statement, self._said_by, names, check)

    def run(self, prepared: Prepared, params: Mapping[str, object]) -> Result:
        """Run it.

        Raises:
            SQLAlchemyError: what SQLAlchemy would raise, which holds no values.
            UnicodeError: when a text cannot be stored.
        """
        (result,) = self._run([(prepared, [self._values(prepared, params)])])
        return result

    def run_together(self, asked: Sequence[tuple[Prepared, Sequence[Mapping[str, object]]]]) -> list[Result]:
        """Run statements in this order, each once for each of its rows; what one of several rows answers is not read.

        They go to the server together where there is one: it answers them in one round trip.

        Raises:
            As `run`. Those behind the one that failed did not run.
        """
        return self._run(
            [(prepared, [self._values(prepared, row) for row in rows]) for prepared, rows in asked]
        )

    def _run(self, given: Sequence[tuple[Prepared, Sequence[Values]]]) -> list[Result]:
        line = self._line
        if line is None:
            return [self._one_by_one(prepared, rows) for prepared, rows in given]
        try:
            answers = line.run(
                [(prepared.numbered, [prepared.placed(row) for row in rows]) for prepared, rows in given]
            )
            return [
                self._answered(line, prepared, answer)
                for (prepared, _), answer in zip(given, answers, strict=True)
            ]
        except self._errors as error:
            # Which of them it was, the driver does not say; none of their texts is shown anyway.
            raise self._wrapped(error, given[0][0]) from None

    def _one_by_one(self, prepared: Prepared, rows: Sequence[Values]) -> Result:
        # On one cursor: every answer is read before the next is asked.
        cursor: Any = self._cursor
        try:
            if len(rows) > 1:
                cursor.executemany(prepared.sql, rows)
                return Result([], cursor.rowcount)
            cursor.execute(prepared.sql, rows[0])
            if not prepared.gives_rows:
                return Result([], cursor.rowcount)
            found = prepared.rows(cursor.fetchall(), lambda place: cursor.description[place][1], self.dialect)
            return Result(found, cursor.rowcount)
        except self._errors as error:
            raise self._wrapped(error, prepared) from None

    def _answered(self, line: "Pipelined", prepared: Prepared, answers: Sequence[Any]) -> Result:
        if len(answers) > 1:
            return Result([], sum(answer.command_tuples for answer in answers))
        (answer,) = answers
        found = prepared.rows(line.rows(answer), answer.ftype, self.dialect) if prepared.gives_rows else []
        return Result(found, answer.command_tuples)

    def _values(self, prepared: Prepared, params: Mapping[str, object]) -> Values:
        try:
            return prepared.values(params)
        except Exception as error:  # noqa: BLE001 - whatever a type raises at a value that it does not take
            raise StatementError(
                type(error).__name__, prepared.sql, None, error, hide_parameters=True
            ) from None

    def _wrapped(self, error: Any, prepared: Prepared) -> DBAPIError:
        """The driver's error as SQLAlchemy's; where the connection is gone, it and those beside it are given up."""
        connection, dialect = self._connection, self.dialect
        gone = dialect.is_disconnect(error, self._driver, None)
        if gone:
            connection.invalidate(error)
            # What broke one connection (a server that restarts) broke the others that wait in the pool as well.
            connection.engine.dispose()
        found: Any = DBAPIError.instance(
            prepared.sql,
            None,
            error,
            self._errors,
            hide_parameters=True,
            connection_invalidated=gone,
            dialect=dialect,
        )
        return found  # type: ignore[no-any-return]  # one for every error of the driver's


def _line(connection: Connection, driver: Any) -> "Pipelined":
    from storage.pipelined import pipelined  # noqa: PLC0415 - PostgreSQL's driver is not everywhere

    return pipelined(driver, connection.info)
