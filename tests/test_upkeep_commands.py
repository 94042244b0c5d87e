"""Keeping a database in order from the command line: backup, restore, tick, migrate."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.support.postgres import database
from tests.test_command_line import STEPS, Run, chat, nextstep

__all__ = ["nextstep"]
OLD = "2026-01-05T09:00"
LATER = "2026-06-01T09:00"


def accounts(nextstep: Run, **environ: str) -> list[str]:
    return [deal["account"] for deal in json.loads(nextstep("deals", "--json", **environ).stdout)]


def test_a_backup_is_put_back_and_says_what_it_did(nextstep: Run, tmp_path: Path) -> None:
    chat(nextstep, b"net gebeld met Acme\n" + STEPS)
    copied = nextstep("backup", "monday.db")
    assert copied.returncode == 0
    assert b"is copied to monday.db" in copied.stdout
    nextstep("chat", "--as", "Anna", "--session", "t", given=b"andere klant: Globex\n")
    assert accounts(nextstep) == ["Globex", "Acme"]
    back = nextstep("restore", "monday.db")
    assert back.returncode == 0
    assert b"is put back. What stood there before is now" in back.stdout
    assert b"Nothing waits to be sent." in back.stdout
    assert accounts(nextstep) == ["Acme"]
    assert (tmp_path / "nextstep.db.before-1").exists()


def test_on_postgresql_too(nextstep: Run, tmp_path: Path) -> None:
    with database() as url, database(empty=True) as other:
        chat(nextstep, b"net gebeld met Acme\n", DATABASE_URL=url, XDG_DATA_HOME=str(tmp_path))
        nextstep("backup", "monday", DATABASE_URL=url, XDG_DATA_HOME=str(tmp_path))
        full = nextstep("restore", "monday", DATABASE_URL=url, XDG_DATA_HOME=str(tmp_path))
        assert (full.returncode, b"is not empty. Make an empty database" in full.stderr) == (2, True)
        back = nextstep("restore", "monday", DATABASE_URL=other, XDG_DATA_HOME=str(tmp_path))
        assert (back.returncode, back.stderr) == (0, b"")
        assert accounts(nextstep, DATABASE_URL=other, XDG_DATA_HOME=str(tmp_path)) == ["Acme"]


@pytest.mark.parametrize("given", [[], ["a.db", "--by-other-tools"], ["nothing.db"]])
def test_a_restore_of_nothing_is_one_sentence(nextstep: Run, given: list[str]) -> None:
    chat(nextstep, b"net gebeld met Acme\n")
    found = nextstep("restore", *given)
    assert (found.returncode, found.stderr.count(b"\n")) == (2, 1)
    assert accounts(nextstep) == ["Acme"]


def test_what_other_tools_put_back_is_held(nextstep: Run) -> None:
    chat(nextstep, b"net gebeld met Acme\n")
    found = nextstep("restore", "--by-other-tools")
    assert (found.returncode, found.stdout) == (0, b"Nothing waits to be sent.\n")


def test_a_tick_removes_what_had_its_time_and_says_so(nextstep: Run, tmp_path: Path) -> None:
    chat(nextstep, b"net gebeld met Acme\n" + STEPS, "--now", OLD)
    would = nextstep("tick", "--now", LATER, "--dry-run")
    assert (would.returncode, would.stderr) == (0, b"")
    assert b"At 2026-06-01 09:00 CEST would be removed: 2 answers word for word" in would.stdout
    with sqlite3.connect(tmp_path / "nextstep.db") as file:
        assert file.execute("SELECT count(*) FROM answers").fetchone() == (2,)
    done = nextstep("tick", "--now", LATER)
    assert b"were removed: 2 answers word for word" in done.stdout
    assert b"were removed: nothing." in nextstep("tick", "--now", LATER).stdout
    with sqlite3.connect(tmp_path / "nextstep.db") as file:
        assert file.execute("SELECT count(*) FROM answers").fetchone() == (0,)


def test_a_tick_refuses_while_another_program_writes(nextstep: Run, tmp_path: Path) -> None:
    from storage.engine import open_store

    store = open_store(f"sqlite:///{tmp_path / 'nextstep.db'}")
    found = nextstep("tick")
    assert (found.returncode, b"Another program is writing" in found.stderr) == (2, True)
    assert nextstep("tick", "--dry-run").returncode == 0
    store.shut()
