"""One writer, many turns in one COMMIT: each gets its own outcome, and none before the COMMIT."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Connection

from bot.coach.turn.effects import KeepAnswer
from bot.errors import NothingStored, StorageBusy
from bot.ports import UnitOfWork
from storage.engine import SqlStore
from storage.opening import Waits
from tests.storage.rooms import HERE, NOW, SANNE, apply, opened, queue, write
from tests.support.places import SqliteFile


@pytest.fixture
def place(path: Path) -> SqliteFile:
    """All of this is about a file."""
    return SqliteFile.at(path)


@contextmanager
def held_back(store: SqlStore) -> Iterator[None]:
    """The writer is busy until the end of this block: what is submitted in it waits, and then is one group."""
    begun, go_on = Event(), Event()

    def wait(_: Connection) -> None:
        begun.set()
        assert go_on.wait(10)

    first = store._database._threads.submit_bare(wait)
    assert begun.wait(10)
    yield
    go_on.set()
    first.result(10)


def together(store: SqlStore, *works: Callable[[UnitOfWork], object]) -> list[object]:
    """The outcomes of works that the writer takes in one group."""

    async def all_of_them() -> list[object]:
        with held_back(store):
            tasks = [asyncio.ensure_future(store.write(HERE, work)) for work in works]
            # Each is handed to the writer when its task first runs.
            await asyncio.sleep(0)
        return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(all_of_them())


def keeping(text: str, turn_id: str) -> Callable[[UnitOfWork], str]:
    def work(unit: UnitOfWork) -> str:
        unit.speaker(SANNE, new_id="person-Sanne", now=NOW)
        unit.apply(KeepAnswer("q", text), turn_id=turn_id, now=NOW)
        return turn_id

    return work


def answers(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        return [turn_id for (turn_id,) in connection.execute("SELECT turn_id FROM answers ORDER BY turn_id")]


def commits(store: SqlStore) -> list[str]:
    """Every COMMIT from here on, as SQLAlchemy announces it."""
    from sqlalchemy import event

    seen: list[str] = []
    event.listen(store._database._engine, "commit", lambda _: seen.append("commit"))
    return seen


def test_what_waits_together_is_committed_together(store: SqlStore, path: Path) -> None:
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")
    seen = commits(store)
    assert together(store, *(keeping("x", f"b{number}") for number in range(10))) == [
        f"b{n}" for n in range(10)
    ]
    assert len(seen) == 1
    assert answers(path) == ["a", *(f"b{number}" for number in range(10))]


def test_one_that_fails_leaves_nothing_and_harms_no_other(store: SqlStore, path: Path) -> None:
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")

    def fails(unit: UnitOfWork) -> None:
        keeping("half", "half")(unit)
        raise KeyError("mine")

    seen = commits(store)
    outcomes = together(store, keeping("x", "b"), fails, keeping("y", "a"), keeping("z", "c"))
    assert outcomes[0] == "b"
    assert isinstance(outcomes[1], KeyError)
    assert isinstance(outcomes[2], NothingStored)
    assert outcomes[3] == "c"
    assert len(seen) == 1
    assert answers(path) == ["a", "b", "c"]


def test_a_program_that_wants_to_end_inside_a_turn_does_not_take_the_writer_along(store: SqlStore) -> None:
    class Ends(BaseException):
        pass

    def ends(_: UnitOfWork) -> None:
        raise Ends

    outcomes = together(store, ends, lambda unit: unit.first_time(["k"]))
    assert isinstance(outcomes[0], Ends)
    assert outcomes[1] is True
    assert write(store, lambda unit: unit.first_time(["l"]))


@pytest.mark.parametrize("nth", [0, 2, 4])
def test_a_disk_that_fills_inside_a_group_costs_only_the_turn_that_did_not_fit(
    store: SqlStore, path: Path, nth: int
) -> None:
    """SQLite rolls the whole transaction back by itself; what it had of the others is taken again."""
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")

    def limit(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 20}").close()

    store._database.wait_for(limit)
    works = [keeping("x", f"b{number}") for number in range(4)]
    works.insert(nth, keeping("too long for it " * 20_000, "big"))
    outcomes = together(store, *works)
    assert isinstance(outcomes[nth], NothingStored) or outcomes[nth] == "big"
    acknowledged = sorted(outcome for outcome in outcomes if isinstance(outcome, str))
    assert answers(path) == ["a", *acknowledged]
    assert {"b0", "b1", "b2", "b3"} <= set(acknowledged)


def test_a_group_whose_commit_fails_is_taken_again_one_by_one(store: SqlStore, path: Path) -> None:
    """A foreign key is looked at by COMMIT: one turn that breaks it voids the group, and only its own in the end."""
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")

    def orphan(unit: UnitOfWork) -> None:
        unit.speaker(SANNE, new_id="person-Sanne", now=NOW)
        driver = unit._transaction._connection.connection.driver_connection  # type: ignore[attr-defined]  # no effect can do this
        driver.execute("UPDATE answers SET person_id = 'nobody' WHERE turn_id = 'a'")

    outcomes = together(store, keeping("x", "b"), orphan, keeping("y", "c"))
    assert outcomes[::2] == ["b", "c"]
    assert isinstance(outcomes[1], NothingStored)
    assert answers(path) == ["a", "b", "c"]


def test_what_sqlite_rolled_back_inside_a_group_is_taken_again(store: SqlStore, path: Path) -> None:
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")
    lost: list[str] = []

    def rolled_back_once(unit: UnitOfWork) -> str:
        found = keeping("z", "c")(unit)
        if not lost:
            lost.append(found)
            unit.flush()  # type: ignore[attr-defined]  # what waits is stored: it is this that is rolled back
            driver = unit._transaction._connection.connection.driver_connection  # type: ignore[attr-defined]  # as above
            driver.execute("ROLLBACK")
        return found

    assert together(store, keeping("x", "b"), rolled_back_once, keeping("y", "d")) == ["b", "c", "d"]
    assert answers(path) == ["a", "b", "c", "d"]


def test_whoever_waits_for_a_held_database_waits_no_longer_than_their_own_time(path: Path) -> None:
    with opened(path, waits=Waits(busy=0.2)) as store:
        queue(store, "k")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        outcomes = together(store, keeping("x", "a"), keeping("y", "b"))
        assert all(isinstance(outcome, StorageBusy) for outcome in outcomes)
        other.execute("ROLLBACK")
        other.close()
        assert together(store, keeping("x", "a"), keeping("y", "b")) == ["a", "b"]


def test_a_hold_shorter_than_the_busy_time_is_sat_out(store: SqlStore, path: Path) -> None:
    queue(store, "k")
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")

    async def both() -> str:
        turn = asyncio.ensure_future(store.write(HERE, keeping("x", "a")))
        asyncio.get_running_loop().call_later(0.1, other.execute, "ROLLBACK")
        return await turn

    assert asyncio.run(both()) == "a"
    other.close()


def test_a_look_does_not_wait_for_the_writer(store: SqlStore) -> None:
    queue(store, "k")

    async def look() -> int:
        with held_back(store):
            return await store.read(HERE, lambda view: len(view.people()))

    assert asyncio.run(look()) == 1


def test_ending_waits_for_what_was_handed_in(path: Path) -> None:
    with opened(path) as store, held_back(store):
        waiting = [store._database._threads.submit(lambda _: None, reading=False) for _ in range(3)]
    assert all(future.done() for future in waiting)
