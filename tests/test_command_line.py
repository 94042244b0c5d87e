"""The `nextstep` command line, started as a person or another program starts it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from fcntl import LOCK_EX, flock
from pathlib import Path

import pytest

from tests.support import programs

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
STEPS = b"IT test, MT bespreekt, CFO tekent\n"
SLOW = ("sqlmodel", "sqlalchemy", "prompt_toolkit", "babel", "alembic", "pydantic", "rapidfuzz", "holidays")


def _settings(place: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "DATABASE_URL": f"sqlite:///{place / 'nextstep.db'}",
        "TZ": "Europe/Amsterdam",
        "LANG": "nl_NL.UTF-8",
    }


@pytest.fixture
def nextstep(tmp_path: Path) -> Run:
    """Runs a command with its own database and nothing of this machine's settings."""

    def run(*args: str, given: bytes = b"", **environ: str) -> "subprocess.CompletedProcess[bytes]":
        return programs.run(args, {**_settings(tmp_path), **environ}, cwd=tmp_path, given=given)

    return run


@pytest.fixture
def fresh(tmp_path: Path) -> Run:
    """The same by an interpreter that starts for it, with the encodings that it chooses."""

    def run(*args: str, given: bytes = b"", **environ: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            [sys.executable, "-m", "bot", *args],
            input=given,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            timeout=60,
            env={"PYTHONPATH": str(Path(__file__).parents[1]), **_settings(tmp_path), **environ},
        )

    return run


def chat(nextstep: Run, given: bytes, *args: str, **environ: str) -> str:
    done = nextstep("chat", "--as", "Anna", "--session", "s", *args, given=given, **environ)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


# The library that reads the flags of a command brings pydantic itself.
@pytest.mark.parametrize(("args", "allowed"), [([], []), (["chat"], ["pydantic"])])
def test_help_is_quick_because_it_imports_little(args: list[str], allowed: list[str]) -> None:
    code = (
        "import sys; from bot.__main__ import main\n"
        f"sys.argv = ['nextstep', *{args!r}, '--help']\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
        f"print(sorted(set({SLOW!r}) & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert shown.splitlines()[-1] == str(allowed)
    assert "  Try:\n    nextstep chat" in shown


# The readers, and what only they and slips of the hand need: each is loaded when the first text is read.
READERS = {f"bot.coach.understanding.{room}" for room in ("scene.words", "people.reader", "people.no_signer", "endings.reader",
    "notes.reader", "steps.reader", "dates.reader", "intent.reader", "perspective.reader")} | {"rapidfuzz"}  # fmt: skip


def test_no_reader_is_loaded_before_somebody_types() -> None:
    code = f"import sys, handlers.terminal.app; print(sorted({READERS!r} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert shown == "[]\n"


def test_version_is_told(nextstep: Run) -> None:
    assert nextstep("--version").stdout.startswith(b"nextstep ")


def test_a_chat_is_kept_and_told_as_json(fresh: Run, nextstep: Run) -> None:
    shown = chat(fresh, b"net gebeld met Acme over de verlenging\n" + STEPS, "--trace")
    assert [line for line in shown.splitlines() if line.startswith("# key")] == [
        f"# key terminal:s:{number}:anna:0" for number in range(3)
    ]
    assert chat(nextstep, b"net gebeld met Acme over de verlenging\n" + STEPS, "--trace") == ""
    (deal,) = json.loads(nextstep("deals", "--as", "  ANNA ", "--json").stdout)
    assert (deal["account"], deal["topic"], deal["owner"], deal["status"]) == (
        "Acme",
        "verlenging",
        "Anna",
        "open",
    )
    assert [step["title"] for step in deal["buying_steps"]] == ["IT test", "MT bespreekt", "CFO tekent"]
    told = nextstep("why", "acme", "--as", "Anna").stdout.decode()
    assert told.startswith("Acme (verlenging), Anna\n  Van Acme ken ik nog geen volgende stap")
    table = nextstep("deals", COLUMNS="100").stdout.decode()
    assert "Acme (verlenging)" in table
    assert "\x1b" not in table


def test_hostile_bytes_are_no_trouble(fresh: Run) -> None:
    hostile = (
        b"\xff\xfe \0 \xed\xa0\x80 \x1b[31m {x} [red]\n" + b"x" * 100_001 + b"\n" + b"y" * 100_000 + b"\n"
    )
    shown = chat(fresh, b"/coach Acme\n" + hostile, PYTHONUTF8="1")
    assert "\x1b" not in shown
    assert "\0" not in shown
    assert "100.000 tekens" in shown


def test_an_old_encoding_is_no_trouble(fresh: Run) -> None:
    shown = chat(fresh, b"/coach Acme\n" + STEPS, PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert shown.isascii()
    assert "o MT bespreekt" in shown


def test_a_closed_pipe_ends_quietly_and_keeps_what_was_stored(nextstep: Run, tmp_path: Path) -> None:
    code = f'printf "/coach Acme\\n%.0s" 1 2 3 4 5 | "{sys.executable}" -m bot chat --as Anna --session s 2>err | true; cat err'
    env = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[1]),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'nextstep.db'}",
    }  # fmt: skip
    done = subprocess.run(
        ["bash", "-c", code], capture_output=True, check=True, cwd=tmp_path, env=env, timeout=60
    )
    assert (done.stdout, done.stderr) == (b"", b"")
    assert "I keep what you tell me" in chat(nextstep, b"")


@pytest.mark.parametrize(
    ("args", "environ", "sentence"),
    [
        (["chat", "--now", "soon"], {}, "--now is 'soon', which is no time"),
        (["chat", "--now", "0001-01-01"], {}, "--now is '0001-01-01', which is no time"),
        (["chat", "--locale", "fr"], {}, "locale (--locale) is 'fr', and the coach speaks nl and en."),
        (["chat", "--session", "a b"], {}, "--session takes letters"),
        (["chat", "--as", " "], {}, "A person's name has 1 to 200 readable characters."),
        (["chat", "--as", "a\x1b"], {}, "A person's name has 1 to 200 readable characters."),
        (
            ["chat"],
            {"DATABASE_URL": "mysql://u:canary@h/x"},
            "database_url (environment, DATABASE_URL) must be",
        ),
        (["chat"], {"DATABASE_URL": "sqlite:///nowhere/at/all.db"}, "The directory "),
        (["chat"], {"TZ": "Mars/Base"}, "tz (environment, TZ) is 'Mars/Base'"),
        (["export", "--person", "Nobody"], {}, ""),
        (["why", "Acme", "--as", "Nobody"], {}, "Nobody of that name has chatted here yet."),
        (["why", "Acme", "--now", "soon"], {}, "--now is 'soon', which is no time"),
        (["erase", "--person", "Anna"], {}, "Erasing cannot be undone: add --yes"),
        (["erase", "--yes"], {}, "Name either --person"),
        (["nope"], {}, "No such command"),
        (["understand", "nope"], {}, "nope"),
    ],
)
def test_a_mistake_is_one_sentence(
    nextstep: Run, args: list[str], environ: dict[str, str], sentence: str
) -> None:
    done = nextstep(*args, **environ)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert done.stdout == b""
    assert sentence in said
    assert "Traceback" not in said
    assert "canary" not in said


def test_an_unexpected_error_tells_its_place_and_nothing_of_what_was_said(tmp_path: Path) -> None:
    code = (
        "import bot.commands, bot.__main__ as command_line, sys\n"
        "def broken(*_, **__): raise KeyError('canary')\n"
        "bot.commands.deals = broken\n"
        "sys.argv = ['nextstep', 'deals']\n"
        "command_line.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, cwd=tmp_path
    )
    assert done.returncode == 2
    assert "should not have (KeyError, bot.__main__:" in done.stderr
    assert "canary" not in done.stderr
    assert "Traceback" not in done.stderr


def test_before_anything_is_stored_there_are_no_deals(nextstep: Run) -> None:
    done = nextstep("deals", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_understand_answers_the_good_lines_and_names_the_bad_ones(nextstep: Run) -> None:
    rows = b'{"id":"1","lang":"nl","text":"volgende week dinsdag","now":"2026-05-11T09:00:00+02:00"}\n\xff\n{"id":"\\ud800","text":"x"}\n'
    done = nextstep("understand", "date", given=rows)
    first = json.loads(done.stdout.splitlines()[0])
    assert first == {"id": "1", "prediction": "2026-05-19", "first": "2026-05-19", "last": "2026-05-19"}
    assert len(done.stdout.splitlines()) == 2
    assert (done.returncode, done.stderr) == (1, b"line 2: this is not JSON\n")


def test_a_person_can_take_out_and_erase_everything(nextstep: Run, tmp_path: Path) -> None:
    chat(nextstep, b"net gebeld met Acme over de verlenging\n")
    taken = nextstep("export", "--person", "anna")
    assert json.loads(taken.stdout)["deals"][0]["account"] == "Acme"
    assert nextstep("export", "--person", "Anna", "--format", "csv", "--output", "anna.csv").returncode == 0
    written = tmp_path / "anna.csv"
    assert written.read_text(encoding="utf-8").startswith('"part","field","value"')
    assert written.stat().st_mode & 0o777 == 0o600
    assert nextstep("erase", "--contact", "Sanne", "--yes").stdout == b"Nothing was stored about them.\n"
    assert nextstep("erase", "--person", "Anna", "--yes").stdout.startswith(b"Erased; ")
    assert nextstep("erase", "--person", "Anna", "--yes").stdout == b"Nothing was stored about them.\n"
    assert json.loads(nextstep("deals", "--json").stdout) == []


def test_migrate_and_doctor_say_how_it_is(nextstep: Run) -> None:
    before = nextstep("doctor")
    assert before.returncode == 0
    assert b"not made yet" in before.stdout
    assert nextstep("migrate").stdout.startswith(b"The database went from empty to schema ")
    assert b"already; nothing was changed" in nextstep("migrate").stdout
    after = nextstep("doctor").stdout.decode()
    assert "is current" in after
    assert "(environment, DATABASE_URL)" in after


def test_doctor_says_what_is_wrong(nextstep: Run, tmp_path: Path) -> None:
    (tmp_path / "nextstep.db").write_bytes(b"this is no database at all")
    done = nextstep("doctor")
    assert done.returncode == 1
    assert "WRONG database" in done.stdout.decode()
    faults = nextstep("doctor", TZ="Mars/Base", DATABASE_URL="mysql://u:canary@h").stdout.decode()
    assert faults.count("WRONG setting") == 2
    assert "canary" not in faults


CHATTED = b"net gebeld met Acme\n"


def _with_closed(nextstep_args: str, closed: str, tmp_path: Path) -> "subprocess.CompletedProcess[bytes]":
    env = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'nextstep.db'}",
        "LANG": "nl_NL.UTF-8",
    }
    code = f"exec {sys.executable} -m bot {nextstep_args} {closed}"
    return subprocess.run(
        ["sh", "-c", code], capture_output=True, check=False, cwd=tmp_path, env=env, timeout=60
    )


@pytest.mark.parametrize(
    ("command", "closed", "told"),
    [
        ("chat --as Anna", "<&-", (0, b"")),
        ("understand date", "<&-", (0, b"")),
        ("erase --person Anna", "<&-", (2, b"add --yes")),
        ("chat --as Anna", "</dev/null >&-", (2, b"Standard output is closed")),
        ("deals", ">&-", (2, b"Standard output is closed")),
        ("doctor", ">&-", (2, b"Standard output is closed")),
        ("deals", ">&- 2>&-", (2, b"")),
        ("deals --as Nobody", "2>&-", (0, b"")),
        ("chat --as Anna", "</dev/null >/dev/full", (2, b"The output cannot be written (No space left")),
        ("why Acme", ">/dev/full", (2, b"The output cannot be written (No space left")),
        ("deals --json", ">/dev/full", (2, b"The output cannot be written (No space left")),
        ("export --person Anna", ">/dev/full", (2, b"The output cannot be written (No space left")),
        ("doctor", ">/dev/full", (2, b"The output cannot be written (No space left")),
    ],
)
def test_a_closed_or_full_stream_is_one_sentence(
    nextstep: Run, tmp_path: Path, command: str, closed: str, told: tuple[int, bytes]
) -> None:
    chat(nextstep, CHATTED)
    done = _with_closed(command, closed, tmp_path)
    assert done.returncode == told[0]
    assert told[1] in done.stderr
    assert done.stderr.count(b"\n") <= 1
    assert b"should not have" not in done.stderr


def test_what_a_full_output_did_not_show_comes_next_time(nextstep: Run, tmp_path: Path) -> None:
    again = _with_closed("chat --as Bob", "</dev/null >/dev/full", tmp_path)
    assert again.returncode == 2
    late = nextstep("chat", "--as", "Bob", "--trace").stdout.decode()
    assert late.count("# key") == 2


def test_a_person_nobody_knows_is_told_once(nextstep: Run) -> None:
    chat(nextstep, CHATTED)
    done = nextstep("deals", "--as", "Nobody")
    assert (done.stdout, done.stderr) == (b"", b"Nobody of that name has chatted here yet.\n")


def test_a_byte_order_mark_is_no_part_of_the_first_line(fresh: Run) -> None:
    done = fresh("understand", "intent", given=b'\xef\xbb\xbf{"id":"1","text":"help"}\n')
    assert (done.returncode, json.loads(done.stdout)["prediction"]) == (0, "help")


def test_an_export_replaces_a_file_as_a_whole_and_makes_it_private(nextstep: Run, tmp_path: Path) -> None:
    chat(nextstep, CHATTED)
    kept, target = tmp_path / "link.json", tmp_path / "anna.json"
    target.write_text("an older export")
    target.chmod(0o644)
    kept.symlink_to(target)
    assert nextstep("export", "--person", "Anna", "--output", "link.json").returncode == 0
    assert kept.is_symlink()
    assert json.loads(target.read_text("utf-8"))["deals"]
    assert target.stat().st_mode & 0o777 == 0o600
    refused = nextstep("export", "--person", "Anna", "--output", "no/such/place.json")
    assert (refused.returncode, b"--output" in refused.stderr) == (2, True)
    assert not [found for found in tmp_path.iterdir() if found.name.startswith(".")]


def test_doctor_sees_what_would_stop_a_chat(nextstep: Run, tmp_path: Path) -> None:
    chat(nextstep, CHATTED)
    assert b"can be read and written; schema" in nextstep("doctor").stdout
    database = tmp_path / "nextstep.db"
    database.chmod(0o644)
    done = nextstep("doctor")
    assert (done.returncode, b"chmod 600" in done.stdout) == (1, True)
    database.chmod(0o600)
    with (tmp_path / "nextstep.db.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        done = nextstep("doctor")
        assert (done.returncode, b"another program writes to it now" in done.stdout) == (0, True)


def test_a_chat_forgets_what_was_kept_long_enough(nextstep: Run) -> None:
    def answers(day: str) -> list[object]:
        chat(nextstep, CHATTED, "--now", f"{day}T09:00:00+00:00")
        return list(json.loads(nextstep("export", "--person", "Anna").stdout)["answers"])

    assert len(answers("2026-05-04")) == 1
    assert len(answers("2026-08-02")) == 2
    assert [answer["at"][:10] for answer in answers("2026-08-03")] == ["2026-08-02"]  # type: ignore[index]


def test_asked_to_stop_in_a_pipe_it_ends_without_a_traceback(tmp_path: Path) -> None:
    env = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "LANG": "nl_NL.UTF-8",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'nextstep.db'}",
    }
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--as", "Anna"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=env,
    )
    assert running.stdout is not None
    assert running.stdout.readline()
    running.terminate()
    _, said = running.communicate(timeout=60)
    assert (running.returncode, b"Traceback" in said) == (130, False)


def test_colour_is_never_needed(nextstep: Run) -> None:
    assert "\x1b" not in nextstep("doctor", NO_COLOR="1", FORCE_COLOR="1").stdout.decode()
