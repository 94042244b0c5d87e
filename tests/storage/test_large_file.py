"""A SQLite file that is too large to be looked through while somebody waits for a prompt, and is damaged in its middle."""

from pathlib import Path

import pytest

from bot import serving
from bot.coach.turn.effects import KeepAnswer
from bot.doctor import examine
from bot.settings import load
from storage import backup, schema
from storage.faults import DamagedDatabase
from storage.opening import open_store
from tests.storage.rooms import HERE, apply, deal, opened, run, url_of

WORD = "woord" * 40


@pytest.fixture
def damaged(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pages of answers are overwritten: its head, its schema and everybody's deals can still be read."""
    with opened(path) as store:
        apply(store, deal("d1", "Acme"))
        apply(store, *(KeepAnswer("q", f"{number} {WORD}", "d1") for number in range(300)), turn_id="t2")
    content = bytearray(path.read_bytes())
    middle = content.index(f"150 {WORD}".encode()) // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    monkeypatch.setattr(schema, "CHECKED_WHOLE", len(content) - 1)
    return path


def test_somebody_who_wants_to_chat_does_not_wait_for_a_look_at_all_of_it(damaged: Path) -> None:
    with opened(damaged) as store:
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 1


def test_one_that_takes_no_time_is_looked_through_for_a_chat_too(
    damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "CHECKED_WHOLE", damaged.stat().st_size)
    with pytest.raises(DamagedDatabase, match="Nothing was changed"):
        open_store(url_of(damaged))


def test_whoever_does_not_wait_for_a_prompt_is_told_before_anything_is_done(
    damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(damaged.parent)
    monkeypatch.setenv("DATABASE_URL", url_of(damaged))
    (found,) = (finding for finding in examine() if finding.what == "database")
    assert not found.right
    assert "is damaged" in found.how
    monkeypatch.setattr("bot.serving.logs.set_up", lambda _: None)
    environ = {"DATABASE_URL": url_of(damaged), "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s" * 32}
    with pytest.raises(DamagedDatabase, match="Nothing was changed"):
        serving.serve(load(environ=environ, directory=damaged.parent))
    with pytest.raises(DamagedDatabase, match="Nothing was changed"):
        schema.migrate(url_of(damaged))
    with pytest.raises(backup.BackupError, match=r"is damaged.*Nothing was changed"):
        backup.restore(url_of(damaged.with_name("other.db")), damaged)
    with pytest.raises(backup.BackupError, match=r"is damaged.*Nothing was changed"):
        backup.hold(url_of(damaged))


def test_damage_that_is_found_in_the_middle_of_the_work_does_not_deny_what_was_stored(damaged: Path) -> None:
    with opened(damaged) as store:
        apply(store, deal("d2", "Globex"), turn_id="t3")
        with pytest.raises(DamagedDatabase) as found:
            list(store.export_person(HERE, "Sanne") or ())
        assert len(run(store.read(HERE, lambda view: view.deals()))) == 2
    assert "Nothing was changed" not in str(found.value)
    assert "What was stored before this was found stays in it" in str(found.value)
