"""What can be wrong with a database at the door: each has a sentence that names it, and changes nothing."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from bot.coach.turn.effects import KeepAnswer
from bot.errors import NextstepError, StorageBusy, StorageError
from storage import schema
from storage.connecting import could_write, read_address
from storage.engine import SqlStore
from storage.faults import (
    DamagedDatabase,
    ForeignDatabase,
    NoDatabaseYet,
    OnlyReading,
    SchemaTooNew,
    SchemaTooOld,
    WrongAddress,
)
from storage.opening import open_store
from tests.storage.rooms import HERE, apply, as_person, claim, deal, opened, queue, run, url_of, write
from tests.support.places import SqliteFile

CANARY = "kanarie-7f3a"


@pytest.fixture
def place(path: Path) -> SqliteFile:
    """All of this is about a file."""
    return SqliteFile.at(path)


@pytest.fixture
def filled(path: Path) -> Path:
    with opened(path) as store:
        apply(store, deal("d1", f"Acme {CANARY}"))
        apply(
            store, *(KeepAnswer("q", f"{CANARY} {number} " * 20, "d1") for number in range(300)), turn_id="t2"
        )
    return path


def _refused(url: str, kind: type[NextstepError], *named: str, read_only: bool = False) -> str:
    with pytest.raises(kind) as found:
        open_store(url, read_only=read_only).shut()
    sentence = str(found.value)
    assert sentence.endswith(".")
    assert CANARY not in sentence
    for part in named:
        assert part in sentence
    return sentence


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("", "DATABASE_URL"),
        ("nextstep.db", "DATABASE_URL"),
        ("mysql://user:s3cret@host/name", "'mysql'"),
        ("sqlite+aiosqlite:///x.db", "'sqlite+aiosqlite'"),
        ("sqlite://relative/path.db", "three slashes"),
        ("postgresql://user:s3cret@host:notaport/name", "DATABASE_URL"),
    ],
)
def test_an_address_we_cannot_use(url: str, named: str) -> None:
    sentence = _refused(url, WrongAddress, named)
    assert "s3cret" not in sentence


@pytest.mark.parametrize(
    "url", ["postgresql://u:s3cret@h/n", "postgres://u:s3cret@h/n", "postgresql+psycopg://u@h/n"]
)
def test_postgresql_without_its_driver_names_the_package(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.connecting.find_spec", lambda _: None)
    assert "s3cret" not in _refused(url, WrongAddress, "psycopg")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_missing_directory(tmp_path: Path, read_only: bool) -> None:
    _refused(
        url_of(tmp_path / "no" / "x.db"),
        StorageError,
        str(tmp_path / "no"),
        "does not exist",
        read_only=read_only,
    )


@pytest.mark.parametrize("read_only", [True, False])
def test_a_directory_in_place_of_the_file(tmp_path: Path, read_only: bool) -> None:
    _refused(url_of(tmp_path), StorageError, str(tmp_path), "is a directory", read_only=read_only)


@pytest.mark.parametrize("url", ["sqlite:///a.db?mode=ro", "sqlite:///what?.db"])
def test_a_question_mark_would_cut_the_files_name(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _refused(url, WrongAddress, "%3F")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("read_only", [True, False])
def test_a_directory_that_may_not_be_looked_into(
    path: Path, read_only: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.connecting.os.access", lambda *_: False)
    _refused(url_of(path), StorageError, str(path.parent), "rights", read_only=read_only)


def test_whether_it_could_be_written_is_seen_without_writing(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = read_address(url_of(filled))
    filled.with_name(f"{filled.name}.lock").unlink()
    before = sorted(filled.parent.iterdir())
    assert could_write(address)
    assert sorted(filled.parent.iterdir()) == before
    with opened(filled):
        assert not could_write(address)
    # Without the right to enter the directory not even the file's own rights can be asked for.
    monkeypatch.setattr("storage.connecting.os.access", lambda *_: False)
    monkeypatch.setattr(Path, "exists", _may_not_look)
    with pytest.raises(StorageError, match="may not be used"):
        could_write(address)


def _may_not_look(_: Path) -> bool:
    raise PermissionError(13, "Permission denied")


def test_only_the_owner_may_read_what_is_made(path: Path) -> None:
    before = os.umask(0)
    try:
        with opened(path) as store:
            as_person(store, lambda *_: None)
            made = {found.name: found.stat().st_mode & 0o777 for found in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert set(made) >= {path.name, f"{path.name}-wal"}
    assert set(made.values()) == {0o600}


def test_migrating_looks_at_the_pages_too(filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    third = len(content) // 3
    content[third : 2 * third] = b"\xa5" * third
    filled.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        schema.migrate(url_of(filled))


def test_a_file_in_place_of_the_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    _refused(url_of(tmp_path / "file" / "x.db"), StorageError, "is not a directory")


def test_nothing_to_read_yet(path: Path) -> None:
    _refused(url_of(path), NoDatabaseYet, str(path), read_only=True)
    path.touch()
    _refused(url_of(path), NoDatabaseYet, str(path), read_only=True)
    _refused("sqlite://", NoDatabaseYet, read_only=True)
    assert path.read_bytes() == b""


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.write_text("these are my notes, not a database at all")
    _refused(url_of(path), DamagedDatabase, str(path), "backup")
    _refused(url_of(path), DamagedDatabase, str(path), read_only=True)
    assert path.read_text() == "these are my notes, not a database at all"


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE music (title TEXT)")
    before = path.read_bytes()
    _refused(url_of(path), ForeignDatabase, str(path))
    _refused(url_of(path), ForeignDatabase, str(path), read_only=True)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("music",)]
    assert len(path.read_bytes()) == len(before)


@pytest.mark.parametrize(("place", "bytes_long"), [(100, 600), (4096 + 3, 600), (0.4, 20_000), (0.9, 600)])
def test_a_damaged_file_is_refused_and_not_replaced(filled: Path, place: float, bytes_long: int) -> None:
    content = bytearray(filled.read_bytes())
    start = int(place if place > 1 else place * len(content))
    content[start : start + bytes_long] = b"\xa5" * bytes_long
    filled.write_bytes(content)
    _refused(url_of(filled), DamagedDatabase, str(filled), "backup")
    _refused(url_of(filled), DamagedDatabase, str(filled), "backup", read_only=True)
    assert filled.read_bytes() == bytes(content)


def test_a_file_that_was_cut_short(filled: Path) -> None:
    os.truncate(filled, filled.stat().st_size // 2 + 100)
    _refused(url_of(filled), DamagedDatabase, str(filled))


def test_a_lost_file_whose_journal_is_still_there(path: Path) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(b"pages that were not in the file yet")
    _refused(url_of(path), DamagedDatabase, str(path))
    assert not path.exists()


def test_a_later_schema(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    _refused(url_of(filled), SchemaTooNew, "9999", "later version")
    with pytest.raises(SchemaTooNew):
        schema.migrate(url_of(filled))
    assert schema.current(url_of(filled)) == "9999"


def test_a_much_older_schema(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = schema.REVISIONS
    monkeypatch.setattr(schema, "REVISIONS", (*known, "next", "after"))
    _refused(url_of(filled), SchemaTooOld, "nextstep migrate", known[-1])


def test_a_second_writer_is_kept_out_and_let_in_later(path: Path) -> None:
    with opened(path):
        _refused(url_of(path), StorageBusy, str(path), "Stop that one first")
        with pytest.raises(StorageBusy):
            schema.migrate(url_of(path))
    with opened(path) as store:
        assert write(store, lambda unit: unit.first_time(["a"]))


def test_the_lock_goes_with_the_process_that_held_it(path: Path) -> None:
    script = (
        "import os, sys\n"
        "from storage.opening import open_store\n"
        "open_store(sys.argv[1])\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, url_of(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        _refused(url_of(path), StorageBusy, str(path))
        other.kill()
        other.wait()
        with opened(path) as store:
            assert write(store, lambda unit: unit.first_time(["a"]))


def test_a_refused_start_lets_go_of_the_lock(filled: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(b"not a database" + content[14:])
    _refused(url_of(filled), DamagedDatabase)
    filled.write_bytes(content)
    with opened(filled):
        pass


def test_looking_while_another_writes(store: SqlStore, path: Path) -> None:
    apply(store, deal("d1", "Acme"))
    with opened(path, read_only=True) as view:
        assert [facts.deal.account for facts in run(view.read(HERE, lambda found: found.deals()))] == ["Acme"]
        apply(store, deal("d2", "Globex"), turn_id="t2")
        assert len(run(view.read(HERE, lambda found: found.deals()))) == 2
        for change in (lambda: write(view, lambda unit: unit.deals()), lambda: claim(view)):
            with pytest.raises(OnlyReading, match="reading only"):
                change()


def test_looking_changes_nothing(filled: Path) -> None:
    before = {found.name: found.read_bytes() for found in filled.parent.iterdir()}
    with opened(filled, read_only=True) as view:
        assert run(view.read(HERE, lambda found: len(found.deals()))) == 1
    assert {found.name: found.read_bytes() for found in filled.parent.iterdir()}[filled.name] == before[
        filled.name
    ]


def test_a_file_that_may_not_be_written(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The suite may run as root, to whom every file is writable: the system's answer is put in its place.
    monkeypatch.setattr("storage.connecting.os.access", lambda _, mode: mode != os.W_OK)
    _refused(url_of(filled), OnlyReading, str(filled), "rights")
    with opened(filled, read_only=True) as view:
        assert run(view.read(HERE, lambda found: len(found.deals()))) == 1


def test_a_directory_that_may_not_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("storage.connecting.os.open", refuse)
    _refused(url_of(path), OnlyReading, f"{path}.lock", "Permission denied")


@pytest.mark.parametrize("name", ["with space.db", "50%.db", "what?.db", "a#b.db", "naïef.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    # In a URL, what has a meaning there is written with its code.
    url = url_of(tmp_path / name.replace("%", "%25").replace("?", "%3F").replace("#", "%23"))
    store = open_store(url)
    queue(store, "a")
    store.shut()
    assert (tmp_path / name).exists()
    reader = open_store(url, read_only=True)
    assert run(reader.read(HERE, lambda view: len(view.people()))) == 1
    reader.shut()


def test_a_database_in_memory_works_for_as_long_as_it_is_open() -> None:
    store = open_store("sqlite://")
    try:
        apply(store, deal("d1", "Acme"))
        assert as_person(store, lambda unit, _: unit.deals())[0].account == "Acme"
    finally:
        store.shut()


def test_importing_the_storage_does_not_bring_alembic(filled: Path) -> None:
    script = (
        "import sys\n"
        "from storage.opening import open_store\n"
        "open_store(sys.argv[1]).shut()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script, url_of(filled)], check=True)
