"""A PostgreSQL database as an archive: the rows of every table as COPY gives them, and a description of what they are.

Written from one view of the database, so that rows in different tables belong together. Needs no tool of the server's.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import psycopg
from psycopg import sql
from sqlalchemy import Connection, Engine, inspect

from bot.errors import StorageError
from storage import schema
from storage.connecting import Address
from storage.tenancy import Across, scope

ARCHIVE: Final = b"PK"
_FORMAT: Final = 1
_DESCRIPTION: Final = "nextstep-backup.json"
_STAMPED: Final = "alembic_version"
_CHUNK: Final = 1024 * 1024
Cursor = psycopg.Cursor[tuple[Any, ...]]


def write(engine: Engine, part: Path) -> None:
    """Write every table's rows, as they are at one instant."""
    with engine.connect() as plain:
        connection = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin(), ZipFile(part, "w", ZIP_DEFLATED) as archive:
            tables = _columns(connection)
            stamp = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
            described = {"format": _FORMAT, "schema": stamp, "tables": tables}
            archive.writestr(_DESCRIPTION, json.dumps(described))
            cursor = _cursor(connection)
            for table, columns in tables.items():
                statement = sql.SQL("COPY {} ({}) TO STDOUT").format(sql.Identifier(table), _listed(columns))
                with archive.open(table, "w") as member, cursor.copy(statement) as rows:
                    for chunk in rows:
                        member.write(chunk)


def read(engine: Engine, address: Address, source: Path, *, then: Callable[[Connection], object]) -> None:
    """Put the rows back into an empty database, all of them or none, and do `then` before anybody sees them.

    Raises:
        StorageError: when the archive is not one of ours, is cut short, or the database is not empty.
    """
    try:
        with ZipFile(source) as archive:
            described = json.loads(archive.read(_DESCRIPTION))
            stamp, tables = str(described["schema"]), dict(described["tables"])
            if described["format"] != _FORMAT or stamp not in schema.REVISIONS:
                raise StorageError(
                    f"{source} was made by a later version of Nextstep (schema {stamp[:20]}). Install that version."
                )
            _must_be_whole(archive)
            schema.start_with(engine, address, stamp)
            with engine.begin() as connection:
                with scope(connection, Across("upkeep")):
                    _must_be_empty(connection, address, tables)
                    _fill(connection, archive, tables)
                then(connection)
    except (BadZipFile, KeyError, ValueError, EOFError):
        raise StorageError(f"{source} is damaged or is not a backup that Nextstep made.") from None


def _must_be_whole(archive: ZipFile) -> None:
    if archive.testzip() is not None:
        raise BadZipFile


def _fill(connection: Connection, archive: ZipFile, tables: dict[str, list[str]]) -> None:
    cursor = _cursor(connection)
    for table, columns in tables.items():
        statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), _listed(columns))
        with archive.open(table) as member, cursor.copy(statement) as rows:
            while chunk := member.read(_CHUNK):
                rows.write(chunk)
        if "id" in columns:
            cursor.execute(_NEXT_ID.format(table=sql.Literal(table), name=sql.Identifier(table)))


# Where the database counts a table's ids itself, it goes on after the last one put back.
_NEXT_ID: Final = sql.SQL(
    "SELECT setval(counter, (SELECT max(id) FROM {name})::text::bigint) "
    "FROM pg_get_serial_sequence({table}, 'id') AS counter "
    "WHERE counter IS NOT NULL AND EXISTS (SELECT FROM {name})"
)


def _must_be_empty(connection: Connection, address: Address, tables: dict[str, list[str]]) -> None:
    cursor = _cursor(connection)
    for table in tables:
        cursor.execute(sql.SQL("SELECT EXISTS (SELECT FROM {})").format(sql.Identifier(table)))
        found = cursor.fetchone()
        if found is None or found[0]:
            raise StorageError(
                f"{address.place} is not empty. Make an empty database, name that one in DATABASE_URL, and try again."
            )


def _columns(connection: Connection) -> dict[str, list[str]]:
    """Every table of ours with its columns, as the database has them."""
    found = inspect(connection)
    return {
        table: [str(column["name"]) for column in found.get_columns(table)]
        for table in sorted(found.get_table_names())
        if table != _STAMPED
    }


def _listed(columns: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, columns))


def _cursor(connection: Connection) -> Cursor:
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("rows are copied from and to PostgreSQL only")
    return driver.cursor()
