"""Engines for PostgreSQL: one for transactions, one for single statements that commit by themselves."""

import logging
from typing import Final

from sqlalchemy import Engine, create_engine

# What the driver warns of when something breaks off may hold values, and is the error of the transaction besides. Where nobody
# set up a log, as in the terminal, Python would put it on standard error by itself.
logging.getLogger("psycopg").addHandler(logging.NullHandler())

# How many transactions run at once; SQLite has one writer, and one thread that reads.
THREADS: Final = 4
# Whether an INSERT … ON CONFLICT did anything is seen by its count of rows, which drivers otherwise forget.
COUNTED: Final = {"preserve_rowcount": True}
# Seconds in which a server must take up a connection; shorter than the busy time, so that there is time to try again.
_CONNECT_TIMEOUT: Final = 2


def engine(url: str, busy_seconds: float) -> Engine:
    """For transactions."""
    return _engine(url, busy_seconds)


def engine_beside(url: str, busy_seconds: float) -> Engine:
    """For statements that commit by themselves."""
    return _engine(url, busy_seconds, "AUTOCOMMIT")


def _engine(url: str, busy_seconds: float, isolation_level: str | None = None) -> Engine:
    """No transaction of ours may wait longer for a lock than the busy time, or sit idle for a minute with locks held."""
    limits = {
        "lock_timeout": round(busy_seconds * 1000),
        "idle_in_transaction_session_timeout": 60_000,
        "client_encoding": "utf8",
        "timezone": "UTC",
    }
    return create_engine(
        url,
        hide_parameters=True,
        execution_options=COUNTED,
        pool_size=THREADS,
        # Alembic and the start-up look take one besides.
        max_overflow=1,
        connect_args={
            "connect_timeout": _CONNECT_TIMEOUT,
            "application_name": "nextstep",
            # We say what is prepared (`pipelined`): the driver lets go of all there is when a transaction is rolled back.
            "prepare_threshold": None,
            "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
        },
        **({"isolation_level": isolation_level} if isolation_level else {}),
    )
