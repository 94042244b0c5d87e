"""What a PostgreSQL server says by a code, as a sentence; and a full disk, which refuses a turn and nothing after it."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from bot.coach.turn.inputs import Command
from bot.errors import NothingStored, StorageBusy, StorageError
from storage.engine import SqlStore
from storage.faults import WrongAddress, explained
from storage.opening import open_store
from storage.pooled import _passes
from tests.storage.test_postgresql_faults import rows, turn
from tests.support.postgres import database

CANARY = "kanarie-91c4"
PLACE = "The PostgreSQL database"
STEPS = "IT test, MT bespreekt het, CFO tekent"


@pytest.fixture
def url() -> Iterator[str]:
    with database() as found:
        yield found


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    found = open_store(url)
    yield found
    found.shut()


def said(state: str | None) -> OperationalError:
    """What SQLAlchemy raises when the server answers with this code (None: when it is gone); its own words hold values."""
    kind = psycopg.OperationalError if state is None else psycopg.errors.lookup(state)
    return OperationalError(f"INSERT {CANARY}", {}, kind(CANARY), hide_parameters=True)


@pytest.mark.parametrize(
    ("state", "kind", "sentence"),
    [
        ("53100", NothingStored, "There is no room left to store this in the PostgreSQL database"),
        ("53200", NothingStored, "is not available (53200). Nothing of this was kept"),
        ("53300", NothingStored, "is not available (53300). Nothing of this was kept"),
        ("08006", NothingStored, "is not available (08006). Nothing of this was kept"),
        ("57P01", NothingStored, "is not available (57P01). Nothing of this was kept"),
        ("57P03", NothingStored, "is not available (57P03). Nothing of this was kept"),
        ("55P03", StorageBusy, "is held by another program"),
        ("57014", StorageBusy, "is held by another program"),
        ("25006", NothingStored, "cannot be written by this user"),
        ("42501", NothingStored, "cannot be written by this user"),
        ("28P01", WrongAddress, "refused the user or the password"),
        ("28000", WrongAddress, "refused the user or the password"),
        ("3D000", WrongAddress, "is not there"),
        ("40001", NothingStored, "did not take this (SerializationFailure)"),
        ("58030", NothingStored, "did not take this (IoError)"),
        ("XX001", NothingStored, "did not take this (DataCorrupted)"),
        (None, NothingStored, "cannot be reached. Nothing of this was kept"),
    ],
)
def test_each_code_has_its_sentence(state: str | None, kind: type[StorageError], sentence: str) -> None:
    found = explained(said(state), PLACE)
    assert type(found) is kind
    assert sentence in str(found)
    assert str(found).endswith(".")
    assert CANARY not in str(found)


@pytest.mark.parametrize("state", ["53100", "53200", "42501", "58030"])
def test_what_does_not_pass_by_itself_is_not_tried_again(state: str) -> None:
    assert not _passes(said(state))


# As a server without room says it: at a statement, or when it has to write what waited for COMMIT.
_FULL = (
    "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{CANARY}' USING ERRCODE = 'disk_full'; END $$"
)
_AT_ONCE = "CREATE TRIGGER full_disk BEFORE INSERT ON answers FOR EACH ROW EXECUTE FUNCTION full_disk()"
_AT_COMMIT = (
    "CREATE CONSTRAINT TRIGGER full_disk AFTER INSERT ON answers DEFERRABLE INITIALLY DEFERRED "
    "FOR EACH ROW EXECUTE FUNCTION full_disk()"
)


@pytest.mark.parametrize("full", [_AT_ONCE, _AT_COMMIT], ids=["at a statement", "at COMMIT"])
def test_a_full_disk_refuses_the_turn_and_recovers_by_itself(url: str, store: SqlStore, full: str) -> None:
    turn(store, "k1", Command("open", "Acme"), "t1")
    before = rows(url, "SELECT id, state FROM conversations ORDER BY id")
    changed(url, _FULL, full)
    for _ in range(2):
        with pytest.raises(NothingStored, match=r"no room left.*Free some disk space") as found:
            turn(store, "k2", STEPS, "t2")
        assert CANARY not in str(found.value)
    # Nothing of it was kept, and its event key is as new as it was.
    assert rows(url, "SELECT id, state FROM conversations ORDER BY id") == before
    assert rows(url, "SELECT key FROM event_keys WHERE key = 'k2'") == []
    # What needs no room for an answer goes on meanwhile.
    assert turn(store, "k3", Command("help"), "t3").new
    changed(url, "DROP TRIGGER full_disk ON answers")
    assert turn(store, "k2", STEPS, "t4").new
    assert rows(url, "SELECT count(*) FROM answers WHERE turn_id = 't4'") == [(1,)]
    assert rows(url, "SELECT count(*) FROM answers WHERE turn_id = 't2'") == [(0,)]


def changed(url: str, *statements: str) -> None:
    with psycopg.connect(url) as connection:
        for statement in statements:
            connection.execute(statement.encode())
