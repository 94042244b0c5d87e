"""Running the migrations: one connection, one transaction, foreign keys looked at before COMMIT.

The only module that imports Alembic when the program runs; a start with an up-to-date schema does not come here.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from bot.errors import StorageError
from storage.tenancy import Across, scope

_HERE: Final = Path(__file__).parent
# Any constant will do: it keeps two migrating processes apart on PostgreSQL.
_ADVISORY_LOCK: Final = 6174_2026


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without a file; `connection` is the one that env.py works on."""
    settings = Config()
    settings.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the database to `revision`, or leave it as it was.

    Raises:
        StorageError: when rows would point at nothing afterwards.
    """
    with (
        engine.connect() as connection,
        scope(connection, Across("upkeep")),
        _without_foreign_keys(connection),
    ):
        sqlite = connection.dialect.name == "sqlite"
        with connection.begin():
            if not sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
            command.upgrade(config(connection), revision)
            if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StorageError("Migrating would leave rows that belong to nothing. Nothing was changed.")


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Foreign keys off on SQLite: with them on, rebuilding a parent table empties its children.

    Switching has no effect inside a transaction, so it goes past SQLAlchemy, which would begin one.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        # Where the program is told to stop in the middle, the connection is gone with what was not finished.
        with suppress(sqlite3.ProgrammingError):
            driver.execute("PRAGMA foreign_keys=ON")
