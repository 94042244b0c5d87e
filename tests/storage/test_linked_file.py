"""A database file that is reached by a symbolic link is the same database, with one lock, one erasures file and one place."""

import os
from pathlib import Path

import pytest

from bot.errors import StorageBusy, StorageError
from storage import backup, schema
from storage.connecting import could_write, read_address
from storage.opening import open_store
from tests.storage.rooms import HERE, NOW, SANNE, as_person, opened, queue, run, url_of


@pytest.fixture
def link(path: Path, tmp_path: Path) -> Path:
    """A link elsewhere that leads to `path`, over another link to its directory."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "directory").symlink_to(path.parent, target_is_directory=True)
    link = elsewhere / "link.db"
    link.symlink_to(elsewhere / "directory" / path.name)
    return link


@pytest.mark.parametrize("first_by_link", [False, True])
def test_the_second_writer_is_kept_out_by_whichever_name(path: Path, link: Path, first_by_link: bool) -> None:
    first, second = (link, path) if first_by_link else (path, link)
    with opened(first):
        assert not could_write(read_address(url_of(second)))
        for write in (
            lambda: open_store(url_of(second)),
            lambda: schema.migrate(url_of(second)),
            lambda: backup.hold(url_of(second)),
        ):
            with pytest.raises(StorageBusy, match="Stop that one first"):
                write()


def test_who_was_erased_by_one_name_is_erased_again_by_the_other(path: Path, link: Path) -> None:
    copy = link.parent / "copy"
    with opened(path) as store:
        queue(store, "a")
    backup.back_up(url_of(path), copy)
    # As the command line does: where nothing else is set, the erasures are beside the file.
    store = open_store(url_of(link))
    assert store.erase_person(HERE, SANNE.external_id, now=NOW)
    store.shut()
    backup.restore(url_of(path), copy)
    store = open_store(url_of(path))
    assert store.everybody() == ()
    store.shut()


def test_a_copy_is_put_back_behind_the_link(path: Path, link: Path) -> None:
    copy = link.parent / "copy"
    with opened(path) as store:
        queue(store, "a")
        backup.back_up(url_of(link), copy)
        as_person(store, lambda unit, _: unit.first_time(["later"]))
        with pytest.raises(StorageBusy):
            backup.restore(url_of(link), copy)
    real = Path(os.path.realpath(path))
    assert backup.restore(url_of(link), copy) == real.with_name(f"{real.name}.before-1")
    assert link.is_symlink()
    assert sorted(found.name for found in link.parent.iterdir()) == ["copy", "directory", "link.db"]
    with opened(path) as store:
        assert run(store.backlog()).waiting == {("reply", "unknown"): 1}


def test_links_that_go_round_in_a_circle_are_told(tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    one.symlink_to(two)
    two.symlink_to(one)
    for read_only in (False, True):
        with pytest.raises(StorageError) as found:
            open_store(url_of(one), read_only=read_only)
        assert str(tmp_path) in str(found.value)


@pytest.mark.parametrize("made", ["a directory", "not ours"])
def test_a_lock_that_cannot_be_opened_is_told(path: Path, made: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(path):
        pass
    lock = path.with_name(f"{path.name}.lock")
    if made == "a directory":
        lock.unlink()
        lock.mkdir()
    else:
        # The suite may run as root, whom no right keeps out: the system's answer is put in its place.
        monkeypatch.setattr("storage.connecting.os.open", _refuse)
    for look in (lambda: could_write(read_address(url_of(path))), lambda: open_store(url_of(path))):
        with pytest.raises(StorageError, match="could not be opened") as found:
            look()
        assert str(lock) in str(found.value)


def _refuse(*_: object) -> int:
    raise PermissionError(13, "Permission denied")
