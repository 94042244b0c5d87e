"""Keeping a database in order from the command line: backup, restore, tick, migrate."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.health import as_metrics
from bot.ports import Backlog
from bot.unasked import Unasked
from bot.upkeep import unasked_line
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


def test_a_restore_that_would_bring_back_who_was_erased_is_refused(nextstep: Run, tmp_path: Path) -> None:
    """The file that says who was erased is gone: the database that is there still knows that somebody was."""
    chat(nextstep, b"net gebeld met Acme\n" + STEPS)
    nextstep("backup", "monday.db")
    assert nextstep("erase", "--person", "Anna", "--yes").returncode == 0
    file = tmp_path / "nextstep.db.erasures"
    kept = file.read_bytes()
    file.unlink()
    told = nextstep("doctor").stdout.decode()
    assert "WRONG erasures_file" in told
    assert "does not hold 1 of the erasures that the database knows of" in told
    refused = nextstep("restore", "monday.db")
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)
    assert b"does not hold 1 of the erasures since this copy was made" in refused.stderr
    assert (accounts(nextstep), list(tmp_path.glob("*.before-*"))) == ([], [])
    # With the database out of the way nobody knows any more, and that is told.
    (tmp_path / "nextstep.db").rename(tmp_path / "old.db")
    blind = nextstep("restore", "monday.db")
    assert b"is not there. If anybody was ever erased, they may be back now" in blind.stdout
    assert accounts(nextstep) == ["Acme"]
    # With the file in its place they are erased again, and nothing is said of it.
    file.write_bytes(kept)
    again = nextstep("restore", "--by-other-tools")
    assert (again.returncode, again.stdout) == (0, b"Nothing waits to be sent.\n")
    assert accounts(nextstep) == []
    assert "WRONG erasures_file" not in nextstep("doctor").stdout.decode()


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
    assert found.returncode == 0
    # Nobody was ever erased, so there is no file, and nobody but the reader can know that.
    assert b"is not there. If anybody was ever erased" in found.stdout.splitlines()[0]
    assert found.stdout.splitlines()[1:] == [b"Nothing waits to be sent."]


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
    from storage.opening import open_store

    store = open_store(f"sqlite:///{tmp_path / 'nextstep.db'}")
    found = nextstep("tick")
    assert (found.returncode, b"Another program is writing" in found.stderr) == (2, True)
    assert nextstep("tick", "--dry-run").returncode == 0
    store.shut()


WALK = """net gebeld met Acme over de verlenging
IT test, MT bespreekt het, CFO tekent
ja
aangevraagd
MT bespreekt het
niemand
Sanne legt het vrijdag voor aan het MT
referentiebezoek regelen
Exact
overslaan
"""


def test_a_tick_says_what_is_due_and_queues_it_and_the_next_chat_shows_it(
    nextstep: Run, tmp_path: Path
) -> None:
    from storage.opening import open_store

    chat(nextstep, WALK.encode(), "--now", "2026-05-11T09:00")
    early = nextstep("tick", "--now", "2026-05-18T09:00", "--dry-run").stdout.decode()
    assert early.startswith("At 2026-05-18 09:00 CEST nothing is due to be said.\n")
    store = open_store(f"sqlite:///{tmp_path / 'nextstep.db'}")
    due = nextstep("tick", "--now", "2026-05-18T09:20", "--dry-run")
    store.shut()
    assert (due.returncode, due.stderr) == (0, b"")
    told = "Anna (terminal local), nu:\n  Acme: Sanne legt het voor aan het MT (vraag 1 van 3)\n"
    assert due.stdout.decode().startswith(told)
    done = nextstep("tick", "--now", "2026-05-18T09:20").stdout.decode()
    assert done.startswith(f"{told}Messages queued: 1.")
    later = nextstep("chat", "--as", "Anna", "--now", "2026-05-18T10:00").stdout.decode()
    assert later.startswith(
        "Acme (verlenging), vr 15 mei: Sanne legt het voor aan het MT. Weet je al hoe dat ging?\n"
    )
    night = nextstep("tick", "--now", "2026-05-21T20:00", "--dry-run").stdout.decode()
    assert night.startswith("Anna (terminal local), buiten werktijd; dit komt vr 22 mei om 09:15:\n  Acme: ")


def test_how_it_stands_with_what_goes_out_unasked_is_told_without_a_word_of_it() -> None:
    since = datetime(2026, 5, 11, 7, 15, tzinfo=UTC)
    unasked = Unasked(2, since, {"sent": 5, "dropped": 1, "expired": 3})
    assert unasked_line(unasked) == (
        "2 deals are due, the first since 2026-05-11 07:15 UTC. "
        "Messages of the last 30 days: 1 with nothing left to say, 3 too late, 5 sent."
    )
    assert unasked_line(Unasked()) == "Nothing is due."
    assert unasked_line(Unasked(1, calls=2)) == "1 deal and 2 calls that ended are due."
    told = as_metrics(Backlog(), since + timedelta(minutes=2), {}, unasked, {202: 3, 401: 1}).splitlines()
    assert {
        "nextstep_due_deals 2",
        "nextstep_due_calls 0",
        'nextstep_hook_requests_total{status="202"} 3',
        'nextstep_hook_requests_total{status="401"} 1',
        "nextstep_due_oldest_seconds 120",
        'nextstep_unasked_messages{state="dropped"} 1',
        'nextstep_unasked_messages{state="sent"} 5',
    } <= set(told)


def test_doctor_tells_it_too(nextstep: Run) -> None:
    chat(nextstep, b"net gebeld met Acme\n")
    assert b"unasked" in nextstep("doctor").stdout
