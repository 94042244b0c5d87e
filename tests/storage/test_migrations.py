"""From one version of the schema to the next, on both databases: nothing is lost, and older programs can go on."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count, pairwise
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event

from bot.coach.known import facts as f
from bot.coach.turn import effects as fx
from bot.coach.turn.state import Conversation
from bot.errors import StorageError
from storage import schema
from storage.engine import SqlStore
from storage.faults import SchemaTooNew, SchemaTooOld
from storage.migrations import run
from storage.opening import Waits
from storage.tables import Row
from tests.storage.rooms import TODAY, apply, as_person, deal, keep, queue, write
from tests.storage.schemas import (
    NEXT,
    add_next_release,
    contractions,
    description,
    engine_of,
    go_on_writing,
    held,
    tables_as_they_are,
    upgrade,
)
from tests.support.places import KINDS, ON_POSTGRESQL, Kind, Place, new_place

TODAYS = schema.REVISIONS[-1]
EVERYTHING: tuple[fx.Effect, ...] = (
    deal("d1", "Acme"),
    fx.PutStep("d1", f.BuyingStep("s1", "IT test", 0)),
    fx.PutPosition("d1", f.Position("p1", TODAY, step_id="s1")),
    fx.PutPerson("d1", f.Person("c1", "Karin", "CFO")),
    fx.PutNextStep("d1", f.NextStep("n1", "MT bespreekt", "w1", last=TODAY)),
    fx.PutAction("d1", f.OurAction("a1", "businesscase sturen")),
    fx.PutCompetitor("d1", f.Competitor("r1", "Exact", "vendor")),
    fx.PutOpenQuestion("d1", f.OpenQuestion("o1", "budget", TODAY)),
    fx.SlipRecorded("d1", "n1", "2026-05-04", "2026-06-01"),
    fx.KeepAnswer("q1", "tekst", "d1"),
)
# What a version may do: an older program does not notice.
EXPANDING = """\
op.create_table('teams', sa.Column('id', sa.String(), primary_key=True))
with op.batch_alter_table('deals') as batch:
    batch.add_column(sa.Column('region', sa.String(), nullable=True))
    batch.add_column(sa.Column('weight', sa.Integer(), nullable=False, server_default='1'))
with op.batch_alter_table('persons') as batch:
    batch.add_column(sa.Column('team_id', sa.String(), nullable=True))
    batch.create_unique_constraint('uq_team', ['workspace_id', 'id', 'team_id'])
op.create_index('ix_region', 'deals', ['workspace_id', 'region'])
"""
# What it may not, each in its own way.
CONTRACTING = {
    "a table goes": "op.drop_table('slips')",
    "a column goes": "with op.batch_alter_table('deals') as batch:\n    batch.drop_column('topic')",
    "a column is renamed": "with op.batch_alter_table('deals') as batch:\n"
    "    batch.alter_column('topic', new_column_name='subject')",
    "a new column must be filled": "with op.batch_alter_table('deals') as batch:\n"
    "    batch.add_column(sa.Column('region', sa.String(), nullable=False, server_default='x'))\n"
    "with op.batch_alter_table('deals') as batch:\n"
    "    batch.alter_column('region', server_default=None)",
    "a column must be filled from now on": 'op.execute("DELETE FROM slips WHERE reason IS NULL")\n'
    "with op.batch_alter_table('slips') as batch:\n    batch.alter_column('reason', nullable=False)",
    "a key becomes narrower": "with op.batch_alter_table('deals') as batch:\n"
    "    batch.create_unique_constraint('uq_owner', ['workspace_id', 'owner'])",
    "a narrower key comes as an index": "op.create_index('uq_owner', 'deals', ['workspace_id', 'owner'], unique=True)",
    "values are restricted": "with op.batch_alter_table('deals') as batch:\n"
    "    batch.create_check_constraint('ck_status', \"status <> 'parked'\")",
    "a row must belong to something": "with op.batch_alter_table('slips') as batch:\n"
    "    batch.create_foreign_key('fk_who', 'persons', ['workspace_id', 'person_id'], ['workspace_id', 'id'],\n"
    "                             deferrable=True, initially='DEFERRED')",
    "stored values change": "op.execute(\"UPDATE deals SET status = 'open'\")",
    "rows go": "op.execute('DELETE FROM upkeep')",
}  # fmt: skip


@pytest.fixture(params=KINDS)
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A database without tables."""
    with new_place(request.param, tmp_path, empty=True) as found:
        yield found


@pytest.fixture
def filled(place: Place) -> Place:
    """A database with a row in every table."""
    with place.opened() as store:
        write(store, lambda unit: unit.first_time(["e1"]))
        apply(store, *EVERYTHING)
        keep(store, Conversation("c1", "d1", 1), seen=0)
        queue(store, "k1")
    with place.connected() as other:
        other("INSERT INTO erasures VALUES ('x', '2026-01-01 00:00:00.000000', true)")
        other("INSERT INTO upkeep VALUES ('retention', '2026-05-04')")
        other(
            "INSERT INTO told (workspace_id, key, person_id, deal_id, outbox_key, at) "
            "SELECT workspace_id, 'nudge:n1:0:1', id, 'd1', 'day:1', '2026-01-01 00:00:00.000000' FROM persons"
        )
        other(
            "INSERT INTO calls (workspace_id, id, body_hash, person_id, deal_id, account, ended_at, at) "
            "SELECT workspace_id, 'c1', 'hash', id, 'd1', 'Acme', '2026-01-01 00:00:00.000000', "
            "'2026-01-01 00:00:00.000000' FROM persons"
        )
    return place


def test_the_migrations_make_exactly_the_tables_of_the_models(empty_place: Place, tmp_path: Path) -> None:
    schema.migrate(empty_place.url)
    with engine_of(empty_place) as engine, engine.connect() as connection:
        compared = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=compared)
        assert compare_metadata(context, Row.metadata) == []
    elsewhere = tmp_path / "models"
    elsewhere.mkdir()
    with new_place(empty_place.kind, elsewhere, empty=True) as models:
        with engine_of(models) as engine:
            Row.metadata.create_all(engine)
        assert description(empty_place) == description(models)


def test_the_program_knows_every_migration_in_order() -> None:
    script = ScriptDirectory.from_config(run.config())
    assert tuple(found.revision for found in reversed(list(script.walk_revisions()))) == schema.REVISIONS


def test_migrating_tells_from_where_to_where_and_again_does_nothing(empty_place: Place) -> None:
    url = empty_place.url
    assert schema.current(url) is None
    assert schema.migrate(url) == (None, TODAYS)
    assert schema.current(url) == TODAYS
    assert schema.migrate(url) == (TODAYS, TODAYS)


def test_a_row_stands_in_every_table(filled: Place) -> None:
    assert set(Row.metadata.tables) <= set(filled.counts())
    assert all(filled.counts().values())


# -- from every version to today's -------------------------------------------------------------------------------------


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_from_every_released_version_nothing_is_lost(empty_place: Place, revision: str) -> None:
    upgrade(empty_place, revision)
    known = tables_as_they_are(empty_place)
    go_on_writing(empty_place, known, 1)
    before = held(empty_place, known)
    assert all(before.values())
    assert schema.migrate(empty_place.url) == (revision, TODAYS)
    assert held(empty_place, known) == before
    with empty_place.opened() as store:
        _turn(store, "new", 1)
    assert all(set(rows) <= set(held(empty_place, known)[table]) for table, rows in before.items())


def test_open_deals_from_before_anything_was_due_are_looked_at(empty_place: Place) -> None:
    upgrade(empty_place, "0001")
    go_on_writing(empty_place, tables_as_they_are(empty_place), 1)
    assert empty_place.counts()["deals"] > 1
    with empty_place.connected() as other:
        other("UPDATE deals SET status = 'won'")
        other("UPDATE deals SET status = 'open' WHERE id = (SELECT min(id) FROM deals)")
    upgrade(empty_place, "0002")
    assert empty_place.count("deals", "ask_at = touched_at") == 1
    assert empty_place.count("deals", "ask_at IS NOT NULL") == 1


def test_rebuilding_a_parent_keeps_every_row_of_its_children(
    filled: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.counts()
    body = (
        "for table in ('persons', 'deals', 'workspaces'):\n"
        "    with op.batch_alter_table(table, recreate='auto' if {postgresql} else 'always') as batch:\n"
        "        batch.add_column(sa.Column('extra', sa.String(), nullable=True))"
    )
    add_next_release(tmp_path, monkeypatch, body.format(postgresql=filled.kind == "postgresql"))
    assert schema.migrate(filled.url) == (TODAYS, NEXT)
    assert filled.counts() == before
    with filled.opened() as store:
        found = as_person(store, lambda unit, _: unit.deal("d1"))
        assert found is not None
        assert found.facts.steps


@pytest.mark.parametrize(
    "body",
    [
        "op.execute('DELETE FROM deals')",
        "op.add_column('deals', sa.Column('extra', sa.String()))\nraise StorageError('half-way')",
        "op.execute('DROP TABLE answers')\nop.execute('this is no SQL')",
    ],
)
def test_a_migration_that_fails_changes_nothing(
    filled: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    rows, tables = filled.dump(), description(filled)
    add_next_release(tmp_path, monkeypatch, f"from bot.errors import StorageError\n{body}")
    with pytest.raises(StorageError):
        schema.migrate(filled.url)
    assert (filled.dump(), description(filled)) == (rows, tables)
    assert schema.current(filled.url) == TODAYS


class Killed(BaseException):
    """The program is gone."""


def test_a_migration_that_is_killed_at_any_statement_changes_nothing(empty_place: Place) -> None:
    upgrade(empty_place, schema.REVISIONS[-2])
    go_on_writing(empty_place, tables_as_they_are(empty_place), 1)
    before = empty_place.dump(), description(empty_place)
    left = 0

    def kill(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed

    # The server itself undoes what was not committed: there a few places will do.
    for number in count(1, 1 if empty_place.kind == "sqlite" else 5):
        left = number
        event.listen(Engine, "before_cursor_execute", kill)
        try:
            schema.migrate(empty_place.url)
        except Killed:
            pass
        else:
            break
        finally:
            event.remove(Engine, "before_cursor_execute", kill)
        assert (empty_place.dump(), description(empty_place)) == before, f"killed at statement {number}"
    assert number > 5
    assert schema.current(empty_place.url) == TODAYS


def test_going_back_from_the_first_tables_leaves_none(filled: Place) -> None:
    with engine_of(filled) as engine, engine.connect() as connection:
        driver = connection.connection.driver_connection
        if isinstance(driver, sqlite3.Connection):
            driver.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            command.downgrade(run.config(connection), "base")
    assert filled.tables() == ["alembic_version"]


# -- versions beside each other ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_version_lets_programs_of_the_one_before_go_on(kind: Kind, tmp_path: Path) -> None:
    # One that takes away what the program before has stopped using will have to name that here.
    for before, after in pairwise(schema.REVISIONS):
        directory = tmp_path / after
        directory.mkdir()
        with new_place(kind, directory, empty=True) as place:
            assert contractions(place, before, after) == []


def test_a_version_that_only_expands_is_told_as_such(
    empty_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_next_release(tmp_path, monkeypatch, EXPANDING)
    assert contractions(empty_place, TODAYS, NEXT) == []


@pytest.mark.parametrize("how", CONTRACTING)
def test_a_version_that_takes_something_away_is_found_out(
    empty_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    add_next_release(tmp_path, monkeypatch, CONTRACTING[how])
    assert contractions(empty_place, TODAYS, NEXT) != []


def test_a_newer_program_brings_the_version_before_up_to_date_when_it_starts(
    filled: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with filled.opened():
        pass
    assert "is brought from" not in caplog.text
    add_next_release(tmp_path, monkeypatch, EXPANDING)
    with pytest.raises(SchemaTooOld, match="nextstep migrate"), filled.opened(read_only=True):
        pass
    assert schema.current(filled.url) == TODAYS
    with filled.opened() as store:
        _turn(store, "newer", 1)
    assert f"is brought from schema {TODAYS} to {NEXT}" in caplog.text
    assert schema.current(filled.url) == NEXT


def _turn(store: SqlStore, program: str, number: int) -> None:
    name = f"{program}-{number}"
    apply(store, deal(name, name), fx.KeepAnswer("q1", name, name), turn_id=name)
    queue(store, name)


@ON_POSTGRESQL
def test_a_running_older_program_goes_on_while_a_newer_one_migrates_and_takes_turns(
    filled: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older_turns = count()
    faults: list[Exception] = []
    warm, migrated = Event(), Event()

    def older_program(store: SqlStore) -> None:
        left = 10
        try:
            while left:
                number = next(older_turns)
                _turn(store, "older", number)
                left -= migrated.is_set()
                # By then the driver has prepared its statements, which a change of the tables must not break.
                if number == 10:
                    warm.set()
        except Exception as error:  # noqa: BLE001 - whatever it is, the test is to say so
            faults.append(error)
            warm.set()

    with filled.opened() as older:
        running = Thread(target=older_program, args=(older,))
        running.start()
        try:
            assert warm.wait(60)
            add_next_release(tmp_path, monkeypatch, EXPANDING)
            assert schema.migrate(filled.url) == (TODAYS, NEXT)
            with filled.opened() as newer:
                migrated.set()
                for number in range(10):
                    _turn(newer, "newer", number)
        finally:
            migrated.set()
            running.join()
    assert faults == []
    stored = {name for (name,) in filled.sql("SELECT account FROM deals")}
    told = {f"older-{number}" for number in range(next(older_turns))}
    assert stored == {"Acme"} | told | {f"newer-{number}" for number in range(10)}


@ON_POSTGRESQL
def test_a_migration_whose_locks_cross_with_a_turns_begins_again(
    filled: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_next_release(
        tmp_path,
        monkeypatch,
        "op.add_column('deals', sa.Column('region', sa.String()))\n"
        "op.execute('SELECT pg_advisory_xact_lock(1)')\n"
        "op.add_column('persons', sa.Column('region', sa.String()))",
    )
    ((database,),) = filled.sql("SELECT current_database()")
    filled.sql(f"ALTER DATABASE \"{database}\" SET deadlock_timeout = '20ms'")
    with ThreadPoolExecutor(2) as programs, filled.connected() as gate, filled.connected() as turn:
        gate("SELECT pg_advisory_lock(1)")
        # It is not this one that sees that they wait for each other.
        turn("SET deadlock_timeout = '1h'")
        turn("SELECT 1 FROM persons FOR UPDATE")
        migrating = programs.submit(schema.migrate, filled.url)
        _until_they_wait(filled, 1)
        asking = programs.submit(turn, "SELECT 1 FROM deals FOR UPDATE")
        _until_they_wait(filled, 2)
        gate("SELECT pg_advisory_unlock(1)")
        assert asking.result(30) == [(1,)]
    assert migrating.result(30) == (TODAYS, NEXT)


def _until_they_wait(place: Place, number: int) -> None:
    give_up_at = monotonic() + 30
    while place.sql("SELECT count(*) FROM pg_locks WHERE NOT granted") != [(number,)]:
        assert monotonic() < give_up_at


def test_a_migration_waits_less_long_for_a_table_than_the_turns_behind_it() -> None:
    assert Waits().busy > schema.BUSY


def test_an_older_program_that_runs_goes_on_but_does_not_start_anew(filled: Place) -> None:
    with filled.opened() as older:
        filled.sql("UPDATE alembic_version SET version_num = '9999'")
        _turn(older, "older", 1)
    with pytest.raises(SchemaTooNew, match="9999"), filled.opened():
        pass


START = """\
import sys
from storage.opening import Waits, open_store
print("ready", flush=True)
sys.stdin.readline()
open_store(sys.argv[1], waits=Waits(busy=30)).shut()
"""


@pytest.mark.parametrize("empty_place", ["postgresql"], indirect=True)
def test_two_programs_that_meet_one_empty_database_make_one_schema(empty_place: Place) -> None:
    with ExitStack() as ending, psycopg.connect(empty_place.url) as holder:
        # Both have seen an empty database and stand before the same door.
        holder.execute("SELECT pg_advisory_lock(%s)", (run._ADVISORY_LOCK,))
        programs = [_starting(empty_place.url, ending) for _ in range(2)]
        for program in programs:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
        for program in programs:
            assert program.stdin is not None
            program.stdin.write("go\n")
            program.stdin.flush()
        _until_they_wait(empty_place, 2)
        assert [program.poll() for program in programs] == [None, None]
        holder.execute("SELECT pg_advisory_unlock_all()")
        told = [program.communicate(timeout=60)[1] for program in programs]
    assert [program.returncode for program in programs] == [0, 0], told
    assert schema.current(empty_place.url) == TODAYS
    assert empty_place.sql("SELECT count(*) FROM alembic_version") == [(1,)]
    with empty_place.opened() as store:
        _turn(store, "first", 1)


def _starting(url: str, ending: ExitStack) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    program = ending.enter_context(
        subprocess.Popen([sys.executable, "-c", START, url], stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    )
    ending.callback(program.kill)
    return program
