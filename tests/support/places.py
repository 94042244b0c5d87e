"""Where a store can be: a SQLite file, or a database on a real PostgreSQL. Most tests of the storage run in both."""

import shutil
import sqlite3
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Final, Literal

import psycopg
import pytest

from storage.engine import SqlStore
from storage.opening import Waits, open_store
from storage.schema import migrate
from tests.support.postgres import database

Kind = Literal["sqlite", "postgresql"]
KINDS: Final[tuple[Kind, ...]] = ("sqlite", "postgresql")
# For a test of what only one of the two does.
IN_A_FILE: Final = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
ON_POSTGRESQL: Final = pytest.mark.parametrize("place", ["postgresql"], indirect=True)
Rows = list[tuple[Any, ...]]
# Another program's connection: times are in UTC there too, and it does not look at foreign keys, like SQLite's own.
_ANOTHER_PROGRAM: Final = "-c timezone=UTC -c session_replication_role=replica -c lock_timeout=5s"


@dataclass(frozen=True)
class Place(ABC):
    """A database as it is found from outside. `erasures` is the file that remembers who was erased from it."""

    url: str
    erasures: Path
    kind: ClassVar[Kind]

    @contextmanager
    def opened(self, *, read_only: bool = False, waits: Waits | None = None) -> Iterator[SqlStore]:
        store = open_store(self.url, read_only=read_only, waits=waits, erasures=self.erasures)
        try:
            yield store
        finally:
            store.shut()

    @abstractmethod
    def connected(self) -> AbstractContextManager[Callable[[str], Rows]]:
        """A connection of another program: it runs statements, and what it changed counts when it is left."""

    @abstractmethod
    def tables(self) -> list[str]: ...

    @abstractmethod
    def plan(self, statement: str) -> str:
        """How the database would run a statement, if it may use an index."""

    def sql(self, statement: str) -> Rows:
        """What another program's statement answers."""
        with self.connected() as run:
            return run(statement)

    def count(self, table: str, where: str = "true") -> int:
        ((found,),) = self.sql(f'SELECT count(*) FROM "{table}" WHERE {where}')  # noqa: S608 - our own tables
        return int(found)

    def counts(self) -> dict[str, int]:
        return {table: len(rows) for table, rows in self.dump().items()}

    def dump(self) -> dict[str, Rows]:
        """Every row of every table, in an order that says nothing."""
        with self.connected() as run:
            found = {table: run(f'SELECT * FROM "{table}"') for table in self.tables()}  # noqa: S608 - as above
        return {table: sorted(rows, key=repr) for table, rows in found.items()}

    @abstractmethod
    def traces(self, word: str) -> list[str]:
        """Where a word can still be found, whatever its capitals: the files, or the tables."""


class SqliteFile(Place):
    kind = "sqlite"

    @classmethod
    def at(cls, path: Path) -> "SqliteFile":
        return cls(f"sqlite:///{path}", path.with_name(f"{path.name}.erasures"))

    @property
    def path(self) -> Path:
        return Path(self.url.removeprefix("sqlite:///"))

    @contextmanager
    def connected(self) -> Iterator[Callable[[str], Rows]]:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            yield lambda statement: connection.execute(statement).fetchall()

    def tables(self) -> list[str]:
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        return [name for (name,) in self.sql(f"{names} ORDER BY name")]

    def plan(self, statement: str) -> str:
        return str(self.sql(f"EXPLAIN QUERY PLAN {statement}"))

    def traces(self, word: str) -> list[str]:
        files = sorted(self.path.parent.iterdir())
        return [file.name for file in files if word.encode().lower() in file.read_bytes().lower()]


class PostgresqlDatabase(Place):
    kind = "postgresql"

    @contextmanager
    def connected(self) -> Iterator[Callable[[str], Rows]]:
        with psycopg.connect(self.url, options=_ANOTHER_PROGRAM) as connection:

            def run(statement: str) -> Rows:
                found = connection.execute(statement.encode())
                return found.fetchall() if found.description else []

            yield run

    def tables(self) -> list[str]:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        return [name for (name,) in self.sql(f"{names} ORDER BY tablename")]

    def plan(self, statement: str) -> str:
        with self.connected() as run:
            run("SET enable_seqscan = off")
            return str(run(f"EXPLAIN {statement}"))

    def traces(self, word: str) -> list[str]:
        held = {table: repr(rows) for table, rows in self.dump().items()}
        if self.erasures.exists():
            held[self.erasures.name] = self.erasures.read_text(encoding="utf-8")
        return [name for name, text in held.items() if word.lower() in text.lower()]


@contextmanager
def new_place(kind: Kind, directory: Path, *, empty: bool = False) -> Iterator[Place]:
    """A new database, with the tables of today's schema unless it is to be `empty`; files are in the directory."""
    if kind == "postgresql":
        with database(empty=empty) as url:
            yield PostgresqlDatabase(url, directory / "erasures")
    else:
        path = directory / "nextstep.db"
        if not empty:
            shutil.copy(_migrated_file(), path)
        yield SqliteFile.at(path)


def new_file(path: Path) -> str:
    """The address of a new SQLite file of today's schema: a copy, which is there in a tenth of the time that making one takes."""
    shutil.copy(_migrated_file(), path)
    return f"sqlite:///{path}"


@cache
def _migrated_file() -> Path:
    """A file of today's schema, made once and copied for every test."""
    path = Path(tempfile.mkdtemp(prefix="nextstep-sqlite-")) / "template.db"
    migrate(f"sqlite:///{path}")
    return path
