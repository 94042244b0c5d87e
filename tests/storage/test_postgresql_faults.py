"""What happens to a server and its connections: a turn is taken once, whole, or refused in words; it recovers by itself."""

import asyncio
import logging
import traceback
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import bindparam, event, select
from sqlalchemy.exc import DBAPIError

from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.inputs import Command
from bot.errors import NothingStored, StorageBusy, StorageError
from bot.ports import Identity, UnitOfWork
from bot.turns import Arrival, Taken, take_turn
from storage import postgresql
from storage.engine import SqlStore
from storage.faults import WrongAddress
from storage.opening import Waits, open_store
from storage.pooled import _passes
from storage.tables import PersonRow, table_of
from storage.tenancy import BOUND
from tests.storage.rooms import HERE, NOW, SANNE, apply, as_person, claim, queue, run, write
from tests.support.lossy import lossy_line
from tests.support.postgres import Server, database, server

CANARY = "kanarie-91c4"
KARIN = Identity("terminal", "local", "karin", "Karin", "nl", "Europe/Amsterdam")
PERSONS = table_of(PersonRow)
LOCKED = (
    select(PERSONS.c.id)
    .where(PERSONS.c.workspace_id == bindparam(BOUND), PERSONS.c.id == bindparam("who"))
    .with_for_update()
)
AT = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
# For a test of what comes of trying again, which is not about how long: a busy machine may take as long as it likes.
PATIENT = Waits(busy=60)


@pytest.fixture
def url() -> Iterator[str]:
    with database() as found:
        yield found


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    found = open_store(url, waits=PATIENT)
    yield found
    found.shut()


def rows(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(statement.encode()).fetchall()


def turn(store: SqlStore, key: str, said: str | Command, turn_id: str) -> Taken:
    return run(take_turn(store, Arrival(KARIN, (key,), said, AT, turn_id), owner="test"))


def test_a_commit_whose_reply_is_lost_counts_once(url: str) -> None:
    """Nobody knows whether it counted: the turn runs again, and its event key says that it did."""
    with lossy_line(url) as (through, line):
        store = open_store(through, waits=PATIENT)
        turn(store, "k1", Command("open", "Acme"), "t1")
        line.cut_after_commit = 1
        taken = turn(store, "k2", "IT test, MT bespreekt het, CFO tekent", "t2")
        assert line.cuts == 1
        assert not taken.new
        line.cut_after_commit = 1
        # A claim that counts holds what it claimed, also where nobody heard that it counts.
        assert (claim(store), line.cuts) == ([], 2)
        store.shut()
    assert rows(url, "SELECT count(*) FROM answers WHERE turn_id = 't2'") == [(1,)]
    assert rows(url, "SELECT count(*) FROM outbox WHERE key LIKE 'k2:%'") == [(1,)]


def test_a_settling_whose_reply_is_lost_counts_as_well(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # It commits by itself, on a connection of its own that one of this thread's has made by then.
    monkeypatch.setattr(postgresql, "THREADS", 1)
    with lossy_line(url) as (through, line):
        store = open_store(through, waits=PATIENT)
        queue(store, "a")
        (row,) = claim(store)
        assert run(store.renew(row))
        line.cut_after_anything = 1
        assert run(store.settle(row, "sent", now=NOW))
        assert line.cuts == 1
        store.shut()
    assert rows(url, "SELECT state FROM outbox") == [("sent",)]


def test_a_connection_that_the_server_ended_is_made_anew(store: SqlStore, url: str) -> None:
    apply(store, KeepAnswer("q", "eerst"), turn_id="t1")
    rows(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    apply(store, KeepAnswer("q", "daarna"), turn_id="t2")
    assert rows(url, "SELECT count(*) FROM answers") == [(2,)]


def test_a_connection_that_ends_in_the_middle_of_a_turn_leaves_no_half_answer(
    store: SqlStore, url: str
) -> None:
    ended: list[bool] = []

    def work(unit: UnitOfWork) -> str:
        unit.speaker(SANNE, new_id="person-Sanne", now=NOW)
        unit.apply(KeepAnswer("q", "een"), turn_id="t1", now=NOW)
        if not ended:
            ended.append(True)
            rows(
                url,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
        unit.apply(KeepAnswer("q", "twee"), turn_id="t1", now=NOW)
        return "stored"

    assert write(store, work) == "stored"
    assert rows(url, "SELECT text FROM answers ORDER BY n") == [("een",), ("twee",)]


def test_two_turns_that_lock_in_opposite_order_are_both_taken(store: SqlStore) -> None:
    """PostgreSQL ends one of the two; it runs again."""
    apply(store, KeepAnswer("q", "x"), turn_id="t0")
    for name in ("Anna", "Bert"):
        as_person(store, lambda *_: None, Identity("terminal", "local", name, name, "nl", "Europe/Amsterdam"))
    both, tries = Barrier(2), Counter[str]()

    def locks(first: str, second: str) -> str:
        def work(unit: UnitOfWork) -> str:
            tries[first] += 1
            lock = unit._transaction.run  # type: ignore[attr-defined]  # no effect locks two people
            lock(LOCKED, who=f"person-{first}")
            if tries[first] == 1:
                both.wait(10)
            lock(LOCKED, who=f"person-{second}")
            return first

        return write(store, work)

    async def at_once() -> list[str]:
        return list(
            await asyncio.gather(
                asyncio.to_thread(locks, "Anna", "Bert"), asyncio.to_thread(locks, "Bert", "Anna")
            )
        )

    assert run(at_once()) == ["Anna", "Bert"]
    assert sum(tries.values()) > 2


def test_a_row_that_another_program_holds_is_busy_and_then_free(url: str) -> None:
    store = open_store(url, waits=Waits(busy=0.2))
    as_person(store, lambda *_: None)
    with psycopg.connect(url) as other:
        other.execute("SELECT * FROM persons FOR UPDATE")
        with pytest.raises(StorageBusy, match="Try again"):
            as_person(store, lambda *_: None)
    as_person(store, lambda *_: None)
    store.shut()


def test_one_person_on_eight_threads_makes_no_storm_of_retries(url: str) -> None:
    """The person's row is locked first, so that turns wait for each other instead of failing and running again."""
    runs: list[bool] = []
    tries: list[object] = []
    stores = [open_store(url, waits=PATIENT) for _ in range(2)]
    turn(stores[0], "k0", Command("open", "Acme"), "t0")
    for store in stores:
        event.listen(store._database._engine, "begin", tries.append)

    def at(number: int) -> None:
        runs.append(turn(stores[number % 2], f"k{number}", f"vraag {number}", f"t{number}").new)

    async def at_once() -> None:
        await asyncio.gather(*(asyncio.to_thread(at, number) for number in range(1, 9)))

    run(at_once())
    assert runs == [True] * 8
    assert len(tries) == 8
    assert rows(url, "SELECT count(*) FROM event_keys WHERE key LIKE 'k%'") == [(9,)]
    for store in stores:
        store.shut()


def test_the_same_delivery_in_two_programs_at_once_is_one_turn(url: str) -> None:
    stores = [open_store(url, waits=PATIENT) for _ in range(2)]

    def at(number: int) -> bool:
        return turn(stores[number % 2], "same", Command("open", "Acme"), f"t{number}").new

    async def at_once() -> list[bool]:
        return await asyncio.gather(*(asyncio.to_thread(at, number) for number in range(12)))

    assert sorted(run(at_once())) == [False] * 11 + [True]
    assert rows(url, "SELECT count(*) FROM persons") == [(1,)]
    for store in stores:
        store.shut()


def test_two_workers_never_claim_the_same_message(url: str) -> None:
    stores = [open_store(url, waits=PATIENT) for _ in range(2)]
    people = [Identity("terminal", "local", f"p{n}", "P", "nl", "Europe/Amsterdam") for n in range(20)]
    for who in people:
        queue(stores[0], f"{who.external_id}-1", f"{who.external_id}-2", who=who)

    async def worker(number: int) -> list[str]:
        taken = []
        while found := await stores[number].claim(recipient=None, owner=f"w{number}", now=NOW, limit=3):
            for row in found:
                taken.append(row.key)
                assert await stores[number].settle(row, "sent", now=NOW)
        return taken

    async def both() -> list[list[str]]:
        return list(await asyncio.gather(worker(0), worker(1)))

    taken = [key for keys in run(both()) for key in keys]
    assert sorted(taken) == sorted(f"p{n}-{m}" for n in range(20) for m in (1, 2))
    for store in stores:
        store.shut()


def test_a_server_that_crashes_is_told_and_found_again() -> None:
    own = Server()
    url = own.make("crashes", template="template0")
    store = open_store(url, waits=Waits(busy=0.3))
    apply(store, KeepAnswer("q", CANARY), turn_id="t1")
    own.crash()
    with pytest.raises(StorageError) as found:
        apply(store, KeepAnswer("q", CANARY), turn_id="t2")
    sentence = "".join(traceback.format_exception(found.value))
    assert "server" in str(found.value)
    assert CANARY not in sentence
    own.start()
    apply(store, KeepAnswer("q", "weer"), turn_id="t3")
    assert rows(url, "SELECT turn_id FROM answers ORDER BY turn_id") == [("t1",), ("t3",)]
    store.shut()
    own.stop()


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        ("postgresql://postgres@/no_such_database?host={host}", "is not there"),
        ("postgresql://s3cret:s3cret@/postgres?host={host}", "refused the user"),
        ("postgresql://postgres:s3cret@/postgres?host=/nowhere", "cannot be reached"),
    ],
)
def test_an_address_that_does_not_work_is_told_in_words(broken: str, sentence: str) -> None:
    host = server().url().partition("host=")[2]
    with pytest.raises(StorageError, match=sentence) as found:
        open_store(broken.format(host=host), waits=Waits(busy=0.2))
    assert "s3cret" not in str(found.value)


def test_a_user_who_may_only_read_is_told_so(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        name = f"reader_{connection.info.dbname}"
        connection.execute(f"CREATE ROLE {name} LOGIN".encode())
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}".encode())
    store = open_store(url.replace("postgres:@", f"{name}:@"))
    with pytest.raises(NothingStored, match="cannot be written"):
        apply(store, KeepAnswer("q", "x"))
    store.shut()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP OWNED BY {name}; DROP ROLE {name}".encode())


@pytest.mark.parametrize("text", [f"{CANARY}\0", f"{CANARY}\ud800"])
def test_characters_that_cannot_be_stored_are_refused_in_words(store: SqlStore, text: str) -> None:
    tries: list[object] = []
    event.listen(store._database._engine, "begin", tries.append)
    with pytest.raises(NothingStored, match=r"characters|did not take") as found:
        apply(store, KeepAnswer("q", text))
    assert len(tries) == 1
    assert CANARY not in "".join(traceback.format_exception(found.value))
    apply(store, KeepAnswer("q", "wel"), turn_id="t2")


def test_what_the_driver_warns_of_is_not_put_on_the_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in the terminal, where nobody set up a log."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    logging.getLogger("psycopg").warning(CANARY)
    assert capsys.readouterr().err == ""


def test_only_passing_faults_are_tried_again() -> None:
    assert not _passes(KeyError("x"))
    assert not _passes(WrongAddress("x"))


@pytest.mark.parametrize(
    ("state", "passes"),
    [
        *((state, True) for state in ("40001", "40P01", "08006", "08P01", "57P01", "57P02", "57P03")),
        *((state, False) for state in ("23505", "25006", "42501", "53100", "55P03", "57014")),
    ],
)
def test_what_the_server_says_tells_whether_it_passes(state: str, passes: bool) -> None:
    """A deadlock, a broken connection and a server that is stopped do; a full disk and a lock that is held do not."""
    said = psycopg.errors.lookup(state)("x")
    wrapped: Exception = DBAPIError.instance("x", None, said, psycopg.Error, hide_parameters=True)
    assert _passes(wrapped) is passes


def test_a_look_changes_nothing_and_sees_one_moment(store: SqlStore) -> None:
    apply(store, KeepAnswer("q", "x"))

    def look(view: object) -> int:
        connection = view._transaction._connection  # type: ignore[attr-defined]  # to try what no method does
        with pytest.raises(Exception, match="read-only"):
            connection.connection.driver_connection.execute("DELETE FROM upkeep")
        return 1

    assert run(store.read(HERE, look)) == 1
