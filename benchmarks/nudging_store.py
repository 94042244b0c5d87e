"""A store with very many open steps, made by the database itself, and what the bare driver does with it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import psycopg

from benchmarks.storing import bare_sqlite
from storage.schema import migrate

# A prime, so that deals that are due belong to as many people, spread over all of them.
PEOPLE = 20_011
WORKSPACE = "bench"


@dataclass(frozen=True)
class Crowded:
    """A database with `steps` open steps of which `due` are due at `now`, each of another person."""

    kind: Literal["sqlite", "postgresql"]
    url: str
    steps: int
    due: int
    now: datetime

    def fill(self) -> None:
        """Make it. The rows are as a turn leaves them; ids have no order, as ours have none."""
        migrate(self.url)
        with closing(self.connect()) as connection:
            if self.kind == "sqlite":
                for pragma in ("synchronous=OFF", "cache_size=-400000", "foreign_keys=OFF"):
                    connection.execute(f"PRAGMA {pragma}")
                connection.execute("BEGIN")
            else:
                connection.execute("SET session_replication_role = replica")
                connection.execute("BEGIN")
            for statement in self._rows():
                connection.execute(statement)
            connection.execute("COMMIT")
            self.analyse(connection)

    def connect(self) -> Any:
        if self.kind == "sqlite":
            return bare_sqlite(self.url)
        return psycopg.connect(self.url, autocommit=True, options="-c timezone=UTC")

    def analyse(self, connection: Any) -> None:
        connection.execute("ANALYZE")
        if self.kind == "sqlite":
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            connection.execute("VACUUM")
            connection.execute("CHECKPOINT")

    def make_due(self, connection: Any) -> None:
        """The same deals due again, nothing queued: for the next round."""
        connection.execute("DELETE FROM outbox")
        connection.execute(
            f"UPDATE deals SET ask_at = {self._at(-1)} WHERE touched_n % {self.steps // self.due} = 0"
        )
        self.analyse(connection)

    def _rows(self) -> list[str]:
        new_id = "lower(hex(randomblob(16)))" if self.kind == "sqlite" else "md5(random()::text || i)"
        null_habits = "NULL"
        every = self.steps // self.due
        return [
            f"INSERT INTO organisations (id, name) VALUES ('{WORKSPACE}', 'bench')",
            "INSERT INTO workspaces (id, organisation_id, channel, external_id) "
            f"VALUES ('{WORKSPACE}', '{WORKSPACE}', 'bench', 'bench')",
            "INSERT INTO persons (workspace_id, id, name, language, zone, notice_seen, outbox_counter, created_at, habits) "
            f"SELECT '{WORKSPACE}', 'person-' || i, 'Somebody', 'nl', 'Europe/Amsterdam', {self._true()}, 0, {self._at(0)}, "
            f"{null_habits} FROM {self._numbers(PEOPLE)}",
            "INSERT INTO deals (workspace_id, id, owner, account, account_key, status, budget, walks_done, marks, created_at, "
            "touched_at, touched_n, next_step, open_questions, ask_at) "
            f"SELECT '{WORKSPACE}', {new_id}, 'person-' || (i % {PEOPLE}), 'Customer ' || i, 'customer ' || i, 'open', "
            f"'unknown', 1, '[]', {self._at(0)}, {self._at(0)}, i, 'MT bespreekt het voorstel', 2, "
            f"CASE WHEN i % {every} = 0 THEN {self._at(-1)} ELSE {self._days('1 + i % 200')} END "
            f"FROM {self._numbers(self.steps)}",
            'INSERT INTO next_steps (workspace_id, deal_id, id, rank, what, set_in, slips, removed, asked, never, slip_reasons) '
            f"SELECT workspace_id, id, 'step-' || touched_n, 1, next_step, 'walk', 0, {self._false()}, 0, {self._false()}, "
            "'[]' FROM deals",
        ]  # fmt: skip

    def _numbers(self, many: int) -> str:
        if self.kind == "sqlite":
            return f"(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {many - 1}) SELECT i FROM n)"
        return f"generate_series(0, {many - 1}) AS n(i)"

    def _at(self, hours: int) -> str:
        at = self.now + timedelta(hours=hours)
        return f"'{at:%Y-%m-%d %H:%M:%S.%f}'" + ("" if self.kind == "sqlite" else "::timestamptz")

    def _days(self, days: str) -> str:
        if self.kind == "sqlite":
            return f"strftime('%Y-%m-%d %H:%M:%f', {self._at(0)}, '+' || ({days}) || ' days') || '000'"
        return f"{self._at(0)} + make_interval(days => ({days})::int)"

    def _true(self) -> str:
        return "1" if self.kind == "sqlite" else "true"

    def _false(self) -> str:
        return "0" if self.kind == "sqlite" else "false"
