"""A store with very many open steps, made by the database itself, and how much CPU it takes, the server's included."""

import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, Literal

import psycopg

from benchmarks.stored_walks import bare_sqlite
from storage.schema import migrate

# A prime, so that deals that are due belong to as many people, spread over all of them.
PEOPLE: Final = 20_011
_TICKS: Final = os.sysconf("SC_CLK_TCK")
# With a workspace, its people, and a deal with a next step for each number. The ids have no order, as ours have none.
_FILL: Final = (
    "INSERT INTO organisations (id, name) VALUES ('bench', 'bench')",
    """INSERT INTO workspaces (id, organisation_id, channel, external_id) VALUES ('bench', 'bench', 'bench', 'bench')""",
    """INSERT INTO persons (workspace_id, id, name, language, zone, notice_seen, outbox_counter, created_at)
       SELECT 'bench', 'person-' || i, 'Somebody', 'nl', 'Europe/Amsterdam', {yes}, 0, {now} FROM {people}""",
    """INSERT INTO identities (workspace_id, external_id, person_id) SELECT 'bench', id, id FROM persons""",
    """INSERT INTO deals (workspace_id, id, owner, account, account_key, status, budget, walks_done, marks, created_at,
           touched_at, touched_n, next_step, open_questions, ask_at)
       SELECT 'bench', {new_id}, 'person-' || (i % {many_people}), 'Customer ' || i, 'customer ' || i, 'open', 'unknown', 1,
           '[]', {now}, {now}, i, 'MT bespreekt het voorstel', 2, CASE WHEN i % {every} = 0 THEN {due} ELSE {later} END
       FROM {numbers}""",
    """INSERT INTO next_steps (workspace_id, deal_id, id, rank, what, set_in, slips, removed, asked, never, slip_reasons)
       SELECT workspace_id, id, 'step-' || touched_n, 1, next_step, 'walk', 0, {no}, 0, {no}, '[]' FROM deals""",
)
_NOTHING_DUE: Final = "UPDATE deals SET ask_at = {later_now} WHERE ask_at <= {tomorrow}"
_DUE_AGAIN: Final = "UPDATE deals SET ask_at = {due} WHERE touched_n % {every} = 0"


@dataclass(frozen=True)
class Crowded:
    """A database with `steps` open steps of which `due` are due at `now`, each of another person."""

    kind: Literal["sqlite", "postgresql"]
    url: str
    steps: int
    due: int
    now: datetime

    def fill(self) -> float:
        """Make it; answers how many seconds that took."""
        started = time.perf_counter()
        migrate(self.url)
        with closing(self.connect()) as connection:
            if self.kind == "sqlite":
                for pragma in ("synchronous=OFF", "cache_size=-400000", "foreign_keys=OFF"):
                    connection.execute(f"PRAGMA {pragma}")
            else:
                connection.execute("SET session_replication_role = replica")
            connection.execute("BEGIN")
            for statement in _FILL:
                connection.execute(self._worded(statement))
            connection.execute("COMMIT")
            self._tidy(connection)
        return time.perf_counter() - started

    def connect(self) -> Any:
        if self.kind == "sqlite":
            return bare_sqlite(self.url)
        return psycopg.connect(self.url, autocommit=True, options="-c timezone=UTC")

    def again(self) -> None:
        """The same deals are due again, and nothing is queued."""
        with closing(self.connect()) as connection:
            connection.execute("DELETE FROM outbox")
            connection.execute(self._worded(_NOTHING_DUE))
            connection.execute(self._worded(_DUE_AGAIN))
            self._tidy(connection)

    def _tidy(self, connection: Any) -> None:
        if self.kind == "sqlite":
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            connection.execute("VACUUM ANALYZE deals, outbox")
            connection.execute("CHECKPOINT")

    def _worded(self, statement: str) -> str:
        file = self.kind == "sqlite"
        return statement.format(
            yes="1" if file else "true",
            no="0" if file else "false",
            now=self._at(0),
            due=self._at(-1),
            later=self._some_days_later(),
            later_now=self._at(2_400),
            tomorrow=self._at(24),
            people=self._numbers(PEOPLE),
            many_people=PEOPLE,
            numbers=self._numbers(self.steps),
            every=self.steps // self.due,
            new_id="lower(hex(randomblob(16)))" if file else "md5(random()::text || i)",
        )

    def _numbers(self, many: int) -> str:
        if self.kind == "sqlite":
            return f"(WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n LIMIT {many}) SELECT i FROM n)"  # noqa: S608 - our own numbers
        return f"generate_series(0, {many - 1}) AS n(i)"

    def _at(self, hours: int) -> str:
        at = self.now + timedelta(hours=hours)
        return f"'{at:%Y-%m-%d %H:%M:%S.%f}'" + ("" if self.kind == "sqlite" else "::timestamptz")

    def _some_days_later(self) -> str:
        if self.kind == "sqlite":
            return f"strftime('%Y-%m-%d %H:%M:%f', {self._at(0)}, '+' || (1 + i % 200) || ' days') || '000'"
        return f"{self._at(0)} + make_interval(days => 1 + i % 200)"


@dataclass
class Used:
    """What something took, in seconds: by the clock, and of CPU, this process's and the database server's together."""

    wall: float = 0
    cpu: float = 0


@dataclass(frozen=True)
class Meter:
    """Measures, with the server's CPU where there is one. `postmaster` is its process id."""

    postmaster: int | None = field(default=None)

    @contextmanager
    def measured(self) -> Iterator[Used]:
        used = Used()
        wall, cpu = time.perf_counter(), self._cpu()
        yield used
        used.wall, used.cpu = time.perf_counter() - wall, self._cpu() - cpu

    def _cpu(self) -> float:
        return time.process_time() + (0 if self.postmaster is None else _server_cpu(self.postmaster))


def _server_cpu(postmaster: int) -> float:
    """What a server and its processes used: those that ended are counted with their parent."""
    ticks = 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            found = place.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        parent, user, system, ended_user, ended_system = (int(found[at]) for at in (1, 11, 12, 13, 14))
        if int(place.parent.name) == postmaster:
            ticks += user + system + ended_user + ended_system
        elif parent == postmaster:
            ticks += user + system
    return ticks / _TICKS
