"""What was acknowledged is stored, and what could not be stored is never acknowledged."""

import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from bot.coach.turn.effects import KeepAnswer
from bot.errors import NothingStored, StorageBusy, StorageError
from bot.ports import Speaker, UnitOfWork
from storage.engine import SqlStore
from storage.opening import Waits
from tests.storage.rooms import HERE, NOW, apply, as_person, deal, message, opened, queue, run, url_of, write
from tests.support.places import SqliteFile

CANARY = "kanarie-55b1"
LONG = KeepAnswer("q", CANARY * 5_000, "d1")


@pytest.fixture
def place(path: Path) -> SqliteFile:
    """All of this is about a file."""
    return SqliteFile.at(path)


def _on_disk(path: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as connection:
        return connection.execute(sql).fetchall()


def _pragma(store: SqlStore, statement: str) -> None:
    store._database.wait_for(lambda connection: connection.exec_driver_sql(statement).close())


def _full(store: SqlStore) -> None:
    """No page more than there is now."""
    _pragma(store, "PRAGMA max_page_count=1")


def test_every_setting_that_makes_a_commit_last_is_on(store: SqlStore) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 2500,
    }
    found = store._database.wait_for(
        lambda connection: {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    )
    assert found == expected


def test_a_full_disk_stores_nothing_says_so_and_recovers(store: SqlStore, path: Path) -> None:
    apply(store, deal("d1", "Acme"))
    _full(store)
    with pytest.raises(NothingStored, match="no room left") as found:
        apply(store, KeepAnswer("q", "kort", "d1"), LONG, turn_id="t2")
    assert CANARY not in "".join(traceback.format_exception(found.value))
    assert _on_disk(path, "SELECT count(*) FROM answers") == [(0,)]
    # The connection that failed is gone, and its limit with it: the next turn is stored.
    apply(store, LONG, turn_id="t2")
    assert _on_disk(path, "SELECT count(*) FROM answers") == [(1,)]


def test_a_full_disk_is_seen_by_whoever_asks_whether_it_can_be_written(store: SqlStore, path: Path) -> None:
    """Also where nothing was stored yet."""
    _full(store)
    with pytest.raises(NothingStored, match="no room left"):
        run(store.can_write())
    # The connection that failed is gone, and its limit with it.
    run(store.can_write())
    assert _on_disk(path, "SELECT count(*) FROM upkeep") == [(0,)]


def test_a_turn_that_swallows_the_databases_error_is_not_acknowledged(store: SqlStore, path: Path) -> None:
    apply(store, deal("d1", "Acme"))
    _full(store)

    def work(unit: UnitOfWork, _: Speaker) -> str:
        unit.apply(LONG, turn_id="t2", now=NOW)
        with suppress(NothingStored):
            # What waits to be stored is stored before anything is looked for.
            unit.deals()
        unit.apply(KeepAnswer("q", "kort", "d1"), turn_id="t2", now=NOW)
        with pytest.raises(NothingStored, match="earlier part"):
            unit.deals()
        return "all is well"

    with pytest.raises(NothingStored):
        as_person(store, work)
    assert _on_disk(path, "SELECT count(*) FROM answers") == [(0,)]


def test_an_error_that_leaves_the_transaction_open_voids_it_all_the_same(store: SqlStore, path: Path) -> None:
    apply(store, KeepAnswer("q", "iets"), turn_id="stored before")

    def work(unit: UnitOfWork, _: Speaker) -> None:
        unit.apply(KeepAnswer("q", "nieuw"), turn_id="new", now=NOW)
        unit.apply(KeepAnswer("q", "nog eens"), turn_id="stored before", now=NOW)
        with suppress(NothingStored):
            unit.deals()

    with pytest.raises(NothingStored):
        as_person(store, work)
    assert _on_disk(path, "SELECT count(*) FROM answers") == [(1,)]


def test_what_sqlite_rolled_back_by_itself_is_not_acknowledged(store: SqlStore) -> None:
    def work(unit: UnitOfWork) -> bool:
        first = unit.first_time(["a"])
        driver = unit._transaction._connection.connection.driver_connection  # type: ignore[attr-defined]
        driver.execute("ROLLBACK")
        return first

    with pytest.raises(NothingStored, match="rolled it back"):
        write(store, work)
    assert write(store, lambda unit: unit.first_time(["a"]))


def test_a_held_database_is_busy_and_then_free(path: Path) -> None:
    with opened(path, waits=Waits(busy=0.05)) as store:
        write(store, lambda unit: unit.first_time(["a"]))
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy, match="Try again"):
            write(store, lambda unit: unit.first_time(["b"]))
        other.execute("ROLLBACK")
        other.close()
        assert write(store, lambda unit: unit.first_time(["b"]))


def test_a_file_that_was_made_read_only_meanwhile(store: SqlStore) -> None:
    _pragma(store, "PRAGMA query_only=ON")
    with pytest.raises(NothingStored, match="cannot be written"):
        write(store, lambda unit: unit.first_time(["a"]))


def _lone_surrogate(unit: UnitOfWork, _: Speaker) -> None:
    unit.apply(KeepAnswer("q", f"{CANARY}\ud800"), turn_id="t", now=NOW)


def _same_key_twice(unit: UnitOfWork, _: Speaker) -> None:
    unit.queue(message(CANARY), key="k", now=NOW)
    unit.queue(message(CANARY), key="k", now=NOW)


def _same_turn_twice(unit: UnitOfWork, _: Speaker) -> None:
    unit.apply(KeepAnswer("q", CANARY), turn_id="stored before", now=NOW)


def _naive(unit: UnitOfWork, _: Speaker) -> None:
    unit.apply(KeepAnswer("q", CANARY), turn_id="t", now=NOW.replace(tzinfo=None))


@pytest.mark.parametrize("work", [_lone_surrogate, _same_key_twice, _same_turn_twice, _naive])
def test_no_answer_stands_in_an_error(
    store: SqlStore, caplog: pytest.LogCaptureFixture, work: Callable[[UnitOfWork, Speaker], None]
) -> None:
    apply(store, KeepAnswer("q", "iets"), turn_id="stored before")
    with pytest.raises(StorageError) as found:
        as_person(store, work)
    assert CANARY not in "".join(traceback.format_exception(found.value))
    error: BaseException | None = found.value
    while error is not None:
        assert CANARY not in str(error)
        error = error.__cause__ or error.__context__
    assert CANARY not in caplog.text
    queue(store, "k")


def test_a_commit_outlives_the_process(path: Path) -> None:
    script = (
        "import os, sys\n"
        "from storage.opening import open_store\n"
        "from tests.storage.rooms import *\n"
        "store = open_store(sys.argv[1])\n"
        "apply(store, deal('d1', 'Acme'))\n"
        "queue(store, 'k')\n"
        "claim(store)\n"
        "def work(unit, speaker):\n"
        "    unit.apply(deal('d2', 'Globex'), turn_id='t2', now=NOW)\n"
        "    os._exit(9)\n"
        "as_person(store, work)\n"
    )
    died = subprocess.run([sys.executable, "-c", script, url_of(path)], check=False)
    assert died.returncode == 9
    with opened(path) as store:
        found = run(store.read(HERE, lambda view: view.deals()))
        assert [facts.deal.account for facts in found] == ["Acme"]
        assert [row.attempts for row in run(store.claim(recipient=None, owner="w", now=NOW))] == [2]


def _seen_by_another_program(path: Path) -> int:
    """How many deals there are for somebody who opens the file for writing, looks, and closes it again."""
    script = (
        "import sqlite3, sys; found = sqlite3.connect(sys.argv[1]); "
        "print(*found.execute('SELECT count(*) FROM deals').fetchone()); found.close()"
    )
    ended = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
    return int(ended.stdout)


def test_another_program_that_closes_the_file_takes_nothing_away(store: SqlStore, path: Path) -> None:
    """Whoever closes the file last clears its journal away; while we have it open, nobody else may think to be the last."""
    apply(store, deal("d1", "Acme"))
    # Whatever opens a connection beside the writer's.
    store._database.wait_for(lambda _: None, reading=True)
    assert _seen_by_another_program(path) == 1
    apply(store, deal("d2", "Globex"), turn_id="t2")
    assert _seen_by_another_program(path) == 2


def test_what_was_acknowledged_before_the_disk_filled_is_there(path: Path) -> None:
    """With a real limit on the file's size, a write fails wherever it happens to be, COMMIT included."""
    script = (
        "import resource, signal, sys\n"
        "from storage.opening import open_store\n"
        "from tests.storage.rooms import *\n"
        "from bot.coach.turn.effects import KeepAnswer\n"
        "from bot.errors import NothingStored\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = open_store(sys.argv[1])\n"
        "apply(store, deal('d1', 'Acme'))\n"
        "_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), hard))\n"
        "acknowledged, refused, number = 0, 0, 0\n"
        "while refused < 3:\n"
        "    number += 1\n"
        "    try:\n"
        "        apply(store, KeepAnswer('q', 'x' * 9_000, 'd1'), turn_id=f't{number}')\n"
        "        acknowledged += 1\n"
        "    except NothingStored:\n"
        "        refused += 1\n"
        "try:\n"
        "    run(store.can_write())\n"
        "    raise SystemExit('it says that it can be written')\n"
        "except NothingStored:\n"
        "    pass\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))\n"
        "run(store.can_write())\n"
        "apply(store, KeepAnswer('q', 'after', 'd1'), turn_id='last')\n"
        "print(acknowledged + 1, flush=True)\n"
        "store.shut()\n"
    )
    for limit in (500_000, 507_000):
        database = path.with_name(f"{limit}.db")
        command = [sys.executable, "-c", script, url_of(database), str(limit)]
        ended = subprocess.run(command, check=True, capture_output=True, text=True)
        assert _on_disk(database, "SELECT count(*) FROM answers") == [(int(ended.stdout),)]
        assert int(ended.stdout) > 5
