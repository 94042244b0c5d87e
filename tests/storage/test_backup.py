"""A copy made while the database is in use, and what must follow when it is put back."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import psycopg
import pytest

from bot.channel import CannotTell, LookUp, NotThere, Posted
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.replies import Line, Message
from bot.delivery import Delivery
from bot.errors import StorageBusy, StorageError
from bot.ports import Outgoing
from storage.backup import BackupError, back_up, hold, restore
from storage.engine import SqlStore
from storage.opening import open_store
from tests.storage.rooms import HERE, NOW, SANNE, apply, as_person, claim, deal, queue, run, url_of
from tests.support.postgres import database


@dataclass(frozen=True)
class Place:
    """A database, and a fresh one of the same kind to put a copy back into."""

    url: str
    other: str
    erasures: Path
    sqlite: bool

    @contextmanager
    def opened(self, url: str | None = None) -> Iterator[SqlStore]:
        store = open_store(url or self.url, erasures=self.erasures)
        try:
            yield store
        finally:
            store.shut()

    def rows(self, statement: str, url: str | None = None) -> list[tuple[object, ...]]:
        if self.sqlite:
            with sqlite3.connect((url or self.url).removeprefix("sqlite:///")) as file:
                return file.execute(statement).fetchall()
        with psycopg.connect(url or self.url) as connection:
            return connection.execute(statement.encode()).fetchall()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    erasures = tmp_path / "who.erasures"
    if request.param == "sqlite":
        yield Place(url_of(tmp_path / "one.db"), url_of(tmp_path / "two.db"), erasures, sqlite=True)
        return
    with database() as url, database(empty=True) as other:
        yield Place(url, other, erasures, sqlite=False)


def filled(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), KeepAnswer("q", "wat er getypt werd", "d1"))
    queue(store, "sent", "unsent")
    (row,) = claim(store)
    assert run(store.settle(row, "sent", now=NOW))


def test_a_copy_holds_everything_and_is_made_while_the_database_is_in_use(
    place: Place, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    with place.opened() as store:
        filled(store)
        assert back_up(place.url, copy) == copy.stat().st_size
        apply(store, deal("d2", "Globex"), turn_id="later")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in tmp_path.iterdir() if found.name.startswith(".")] == []
    restore(place.other, copy)
    with place.opened(place.other) as store:
        found = run(store.read(HERE, lambda view: view.deals()))
        assert [facts.deal.account for facts in found] == ["Acme"]
        # It goes on where it was: new rows get ids of their own.
        apply(store, KeepAnswer("q", "en verder", "d1"), turn_id="after")
        queue(store, "new")
    assert place.rows("SELECT count(*) FROM answers", place.other) == [(2,)]


def test_what_was_unsent_is_held_for_a_look_and_what_is_new_is_not(place: Place, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with place.opened() as store:
        filled(store)
        back_up(place.url, copy)
    restore(place.other, copy)
    assert place.rows("SELECT key, state, attempts, reason FROM outbox ORDER BY id", place.other) == [
        ("sent", "sent", 1, None),
        ("unsent", "unknown", 1, "restored from a backup"),
    ]
    with place.opened(place.other) as store:
        backlog = run(store.backlog())
        assert backlog.waiting == {("reply", "unknown"): 1}
        assert backlog.oldest == NOW


@dataclass
class Platform:
    """A channel with a history that can be looked into, or not."""

    history: LookUp
    posted: list[str]

    async def send(self, outgoing: Outgoing) -> str:
        self.posted.append(outgoing.key)
        return "ref"

    async def look_up(self, _: Outgoing) -> LookUp:
        return self.history


@pytest.mark.parametrize(
    ("history", "posted"),
    [(Posted("ref"), ["new"]), (NotThere(), ["unsent", "new"]), (CannotTell(), ["unsent", "new"])],
)
def test_a_held_message_is_sent_only_where_it_was_not_before(
    tmp_path: Path, history: LookUp, posted: list[str]
) -> None:
    url, copy = url_of(tmp_path / "one.db"), tmp_path / "copy"
    store = open_store(url)
    filled(store)
    back_up(url, copy)
    store.shut()
    restore(url, copy)
    store = open_store(url)
    queue(store, "new")
    platform = Platform(history, [])
    run(Delivery(store, platform, "w", lambda: NOW, lambda: 0.0).drain(None))
    assert platform.posted == posted
    store.shut()


def test_a_nudge_that_may_have_been_sent_is_not_sent_where_nobody_can_tell(tmp_path: Path) -> None:
    url, copy = url_of(tmp_path / "one.db"), tmp_path / "copy"
    store = open_store(url)
    as_person(
        store, lambda unit, _: unit.queue(Message((Line("notice"),), "nl"), key="n", now=NOW, lane="bulk")
    )
    back_up(url, copy)
    store.shut()
    restore(url, copy)
    store = open_store(url)
    platform = Platform(CannotTell(), [])
    run(Delivery(store, platform, "w", lambda: NOW, lambda: 0.0).drain(None))
    assert platform.posted == []
    assert run(store.backlog()).given_up == {("dead", "unclear whether it was posted"): 1}
    store.shut()


def test_who_was_erased_since_is_erased_again(place: Place, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with place.opened() as store:
        filled(store)
        back_up(place.url, copy)
        assert store.erase_person(HERE, SANNE.external_id, now=NOW)
    restore(place.other, copy)
    assert place.rows("SELECT count(*) FROM persons", place.other) == [(1,)]
    with place.opened(place.other):
        pass
    assert place.rows("SELECT count(*) FROM persons", place.other) == [(0,)]
    assert place.rows("SELECT count(*) FROM answers", place.other) == [(0,)]


def test_putting_back_by_other_tools_holds_as_well(place: Place) -> None:
    with place.opened() as store:
        filled(store)
    hold(place.url)
    assert place.rows("SELECT key FROM outbox WHERE state = 'unknown'") == [("unsent",)]


def test_a_worker_that_was_sending_when_the_database_was_put_back_cannot_settle(place: Place) -> None:
    with place.opened() as store:
        queue(store, "a")
        (row,) = claim(store)
    hold(place.url)
    with place.opened() as store:
        assert not run(store.settle(row, "sent", now=NOW))


def test_what_stood_there_before_is_kept_beside_it(tmp_path: Path) -> None:
    path, copy = tmp_path / "one.db", tmp_path / "copy"
    store = open_store(url_of(path))
    filled(store)
    back_up(url_of(path), copy)
    apply(store, deal("d2", "Globex"), turn_id="later")
    store.shut()
    assert restore(url_of(path), copy) == tmp_path / "one.db.before-1"
    assert restore(url_of(path), copy) == tmp_path / "one.db.before-2"
    with sqlite3.connect(tmp_path / "one.db.before-1") as kept:
        assert kept.execute("SELECT count(*) FROM deals").fetchone() == (2,)
    assert not list(tmp_path.glob("*.restoring*"))


def test_a_damaged_database_can_be_replaced_by_a_copy(tmp_path: Path) -> None:
    path, copy = tmp_path / "one.db", tmp_path / "copy"
    store = open_store(url_of(path))
    filled(store)
    back_up(url_of(path), copy)
    store.shut()
    path.write_bytes(b"not a database any more")
    restore(url_of(path), copy)
    store = open_store(url_of(path))
    assert len(run(store.read(HERE, lambda view: view.deals()))) == 1
    store.shut()


def test_a_copy_of_a_damaged_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    store = open_store(url_of(path))
    filled(store)
    store.shut()
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 3 + 600] = b"\xa5" * 600
    path.write_bytes(content)
    with pytest.raises(StorageError, match="damaged"):
        back_up(url_of(path), tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_copy_is_refused_where_it_would_do_harm(place: Place, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with place.opened() as store:
        filled(store)
        back_up(place.url, copy)
        with pytest.raises(BackupError, match="there already"):
            back_up(place.url, copy)
        with pytest.raises(StorageError if place.sqlite else BackupError):
            back_up(place.url, tmp_path / "no" / "copy")
        if place.sqlite:
            with pytest.raises(StorageBusy):
                restore(place.url, copy)
        else:
            with pytest.raises(StorageError, match="not empty"):
                restore(place.url, copy)
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 1


@pytest.mark.parametrize(
    "content", [b"", b"notes", b"PK\x03\x04 but no archive", b"SQLite format 3\0 and no more"]
)
def test_a_file_that_is_no_copy_changes_nothing(place: Place, tmp_path: Path, content: bytes) -> None:
    with place.opened() as store:
        filled(store)
    copy = tmp_path / "copy"
    copy.write_bytes(content)
    with pytest.raises(StorageError) as found:
        restore(place.url, copy)
    assert str(copy) in str(found.value)
    with place.opened() as store:
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 1


def test_a_copy_that_was_cut_short_leaves_the_database_empty(tmp_path: Path) -> None:
    copy, cut = tmp_path / "copy", tmp_path / "cut"
    with database() as url, database(empty=True) as other:
        store = open_store(url)
        filled(store)
        back_up(url, copy)
        store.shut()
        with ZipFile(copy) as whole, ZipFile(cut, "w") as part:
            for name in whole.namelist():
                if name != "persons":
                    part.writestr(name, whole.read(name))
        with pytest.raises(StorageError, match="damaged"):
            restore(other, cut)
        restore(other, copy)
        store = open_store(other)
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 1
        store.shut()


def test_another_programs_file_is_not_put_back(tmp_path: Path) -> None:
    foreign = tmp_path / "music.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE music (title TEXT)")
    with pytest.raises(BackupError, match="not a copy"):
        restore(url_of(tmp_path / "one.db"), foreign)
    assert not (tmp_path / "one.db").exists()


def test_the_wrong_kind_of_copy_is_named(tmp_path: Path) -> None:
    store = open_store(url_of(tmp_path / "one.db"))
    filled(store)
    store.shut()
    back_up(url_of(tmp_path / "one.db"), tmp_path / "copy")
    with database(empty=True) as url, pytest.raises(BackupError, match="copy of a SQLite database"):
        restore(url, tmp_path / "copy")


def test_a_crash_while_putting_back_leaves_an_empty_postgresql_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be claimed that was put back and is not held yet; and it can be put back once more."""
    copy = tmp_path / "copy"

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    with database() as url, database(empty=True) as other:
        store = open_store(url)
        filled(store)
        back_up(url, copy)
        store.shut()
        steps = (
            "schema.start_with",
            "table_copies._must_be_empty",
            "table_copies._fill",
            "restored.hold",
        )
        for step in steps:
            with monkeypatch.context() as patch:
                patch.setattr(f"storage.{step}", die)
                with pytest.raises(Killed):
                    restore(other, copy)
            store = open_store(other)
            assert claim(store) == []
            store.shut()
        restore(other, copy)
        with psycopg.connect(other) as connection:
            held = connection.execute("SELECT key FROM outbox WHERE state = 'unknown'").fetchall()
        assert held == [("unsent",)]


def test_a_crash_while_putting_back_leaves_a_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = tmp_path / "one.db", tmp_path / "copy"
    store = open_store(url_of(path))
    filled(store)
    back_up(url_of(path), copy)
    apply(store, deal("d2", "Globex"), turn_id="later")
    store.shut()

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    for step in ("storage.backup.copyfile", "storage.backup._hold", "storage.backup.Path.replace"):
        with monkeypatch.context() as patch:
            patch.setattr(step, die)
            with pytest.raises(Killed):
                restore(url_of(path), copy)
        store = open_store(url_of(path))
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 2
        store.shut()


def test_a_full_disk_leaves_no_half_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(url_of(tmp_path / "one.db"))
    filled(store)
    store.shut()

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("storage.backup._flush", full)
    with pytest.raises(BackupError, match="No space left"):
        back_up(url_of(tmp_path / "one.db"), tmp_path / "copy")
    assert not [found.name for found in tmp_path.iterdir() if "copy" in found.name]
