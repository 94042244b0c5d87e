"""A chat that is killed wherever it happens to be, and piped again, ends as if nothing had happened.

The real program, on both databases. Where it is killed is drawn from a fixed seed: so many bytes after it began to
answer, and a moment later. A reply may be shown twice, under the same key; nothing else may tell the two runs apart.
"""

import json
import os
import select
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import IO, Final

import pytest
from typer.testing import CliRunner

from bot.__main__ import cli
from tests.support.dialogues import read
from tests.support.postgres import database, server
from tests.support.programs import Running

pytestmark = pytest.mark.soak
SEED: Final = 20_260_310
SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
WALKS: Final = ("nl-rechttoe", "en-straight", "nl-twee-deals", "en-asides", "en-language-halfway")
KILLS_A_ROUND: Final = 4
# Twenty kills in the suite and two hundred in a soak; three out of five on SQLite.
ROUNDS: Final = range(50 if SOAK else 5)
CRASHES: Final = range(20 if SOAK else 2)
# Seconds in which a start is surely over, in which a turn is, and in which everything is.
A_START, A_TURN, THE_END = 0.4, 0.02, 60

Shown = tuple[str, str]


@dataclass(frozen=True)
class Walk:
    """The lines of a dialogue, to be piped in one session."""

    name: str
    language: str
    now: str
    lines: tuple[str, ...]

    def begun(self, url: str) -> Running:
        """The program, which is gone when the block ends, whatever happens."""
        session = ["--as", "Karin", "--session", "s", "--trace", "--locale", self.language, "--now", self.now]
        return Running(["chat", *session], _settings(url) | {"PATH": os.environ["PATH"]})

    def typed(self, *, all_but: int = 0) -> bytes:
        return "".join(f"{line}\n" for line in self.lines[: len(self.lines) - all_but]).encode()


@dataclass(frozen=True)
class Kept:
    """What is stored when a walk is over, without the ids that differ from run to run."""

    deals: str
    answers: tuple[tuple[object, ...], ...]
    versions: tuple[object, ...]
    changes: int
    unsettled: tuple[object, ...]


@dataclass(frozen=True)
class Undisturbed:
    """A walk from start to end in one go."""

    shown: tuple[Shown, ...]
    kept: Kept


def _settings(url: str) -> dict[str, str]:
    return {"DATABASE_URL": url, "TZ": "Europe/Amsterdam", "LANG": "C.UTF-8"}


def _walk(name: str) -> Walk:
    dialogue = read(Path(__file__).parent / "dialogues" / f"{name}.txt")
    said = tuple(line.text for line in dialogue.lines if line.mark == ">")
    assert not any(line.mark == "==" for line in dialogue.lines), "one session, one time"
    return Walk(name, dialogue.language, dialogue.now.isoformat(), said)


def _shown(output: bytes) -> tuple[Shown, ...]:
    """Each message with its key; the last may have been cut off by a kill."""
    _, *messages = ("\n" + output.decode("utf-8", "replace")).split("\n# key ")
    parted = (message.partition("\n") for message in messages)
    return tuple((key, text.rstrip("\n")) for key, _, text in parted)


def _without_repeats(shown: Iterable[Shown]) -> tuple[Shown, ...]:
    """What a reader sees who takes a message under the key of the one just above it for that one again."""
    found: list[Shown] = []
    for key, text in shown:
        if found and found[-1][0] == key:
            found.pop()
        found.append((key, text))
    return tuple(found)


def _kept(url: str) -> Kept:
    def run(*command: str) -> str:
        done = CliRunner().invoke(cli, command, env=_settings(url), catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout

    export = json.loads(run("export", "--person", "Karin"))
    account = {deal["id"]: deal["account"] for deal in export["deals"]}
    return Kept(
        run("deals", "--json"),
        tuple((row["question"], row["text"], account.get(row["deal_id"])) for row in export["answers"]),
        tuple(sorted((account.get(row["deal_id"]) or "", row["version"]) for row in export["conversations"])),
        len(export["changes"]),
        tuple((row["key"], row["state"]) for row in export["messages"] if row["state"] != "sent"),
    )


@cache
def _undisturbed(walk: Walk) -> Undisturbed:
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite:///{place}/nextstep.db"
        output = _to_the_end(walk, url)
        return Undisturbed(_shown(output), _kept(url))


def _to_the_end(walk: Walk, url: str) -> bytes:
    with walk.begun(url) as chat:
        chat.stdin.write(walk.typed())
        code, output, errors = chat.finish(THE_END)
    assert (code, errors.decode()) == (0, "")
    return output


def _read(stream: IO[bytes], at_least: int) -> bytes:
    """So many bytes, or what came of them before the other end was closed."""
    found = b""
    while len(found) < at_least:
        ready, *_ = select.select([stream], [], [], THE_END)
        assert ready, f"nothing came after:\n{found.decode('utf-8', 'replace')}"
        more = os.read(stream.fileno(), 65_536)
        if not more:
            break
        found += more
    return found


def _killed(walk: Walk, url: str, *, after: int, pause: float) -> bytes:
    """What the chat showed until it was killed: a moment after so many bytes. The last line is never typed."""
    with walk.begun(url) as chat:
        chat.stdin.write(walk.typed(all_but=1))
        chat.stdin.flush()
        output = _read(chat.stdout, after)
        chat.wait(pause)
        chat.kill()
        output += chat.stdout.read()
        assert chat.stderr.read() == b""
    return output


def _still_to_come(walk: Walk, shown: tuple[Shown, ...]) -> int:
    """How many bytes the chat will show at least when it is piped again, without its last line."""
    last = f":s:{len(walk.lines)}:"
    rest = _undisturbed(walk).shown[len(_without_repeats(shown)) :]
    return sum(len(f"# key {key}\n{text}\n\n".encode()) for key, text in rest if last not in key)


@contextmanager
def _database(number: int, place: Path) -> Iterator[str]:
    """Three rounds on SQLite, then two on PostgreSQL, of which one makes its tables first."""
    if number % 5 < 3:
        yield f"sqlite:///{place / 'nextstep.db'}"
    else:
        with database(empty=number % 5 == 4) as url:
            yield url


def _drawn(kind: str, number: int) -> tuple[Walk, Random]:
    seed = f"{SEED} {kind} {number}"
    walk = _walk(WALKS[number % len(WALKS)])
    _tell(f"seed {seed!r}, {walk.name}")
    return walk, Random(seed)  # noqa: S311 - to be drawn again, not to be secret


def _tell(what: str) -> None:
    """How to make it happen again; shown with a failure."""
    print(what)  # noqa: T201 - that is how a test tells


def _ends_as_if_undisturbed(walk: Walk, url: str, shown: tuple[Shown, ...]) -> None:
    expected = _undisturbed(walk)
    assert _without_repeats(shown) == expected.shown
    assert _kept(url) == expected.kept


@pytest.mark.parametrize("number", ROUNDS)
def test_a_chat_is_killed_and_piped_again(number: int, tmp_path: Path) -> None:
    walk, random = _drawn("kills", number)
    shown: tuple[Shown, ...] = ()
    with _database(number, tmp_path) as url:
        for kill in range(KILLS_A_ROUND):
            to_come = _still_to_come(walk, shown)
            starting = kill == 0 or not to_come
            after = 0 if starting else random.randint(1, to_come)
            pause = random.uniform(0, A_START if starting else A_TURN)
            _tell(f"kill {kill}: {after} of {to_come} bytes, {pause * 1000:.1f} ms")
            shown += _shown(_killed(walk, url, after=after, pause=pause))
        shown += _shown(_to_the_end(walk, url))
        _ends_as_if_undisturbed(walk, url, shown)


def _crashed(walk: Walk, url: str, *, after: int, meanwhile: Callable[[], object]) -> tuple[bytes, int, str]:
    """What the chat showed, its exit code and its complaint, when the server crashed after so many bytes."""
    with walk.begun(url) as chat:
        chat.stdin.write(walk.typed())
        chat.stdin.flush()
        output = _read(chat.stdout, after)
        server().crash()
        meanwhile()
        code, more, errors = chat.finish(THE_END)
    return output + more, code, errors.decode()


@pytest.mark.parametrize("number", CRASHES)
def test_the_server_crashes_under_a_chat_and_comes_back(number: int) -> None:
    """Where it is back soon the chat may go on by itself; otherwise it says what is the matter, and is piped again."""
    walk, random = _drawn("crashes", number)
    shown: tuple[Shown, ...] = ()
    with database() as url:
        for _ in range(2):
            after = random.randint(1, max(1, _still_to_come(walk, shown)))
            _tell(f"crash after {after} bytes")
            output, code, complaint = _crashed(walk, url, after=after, meanwhile=server().start)
            shown += _shown(output)
            _says_what_is_the_matter(code, complaint)
            if not code:
                break
        else:
            shown += _shown(_to_the_end(walk, url))
        _ends_as_if_undisturbed(walk, url, shown)


def test_a_turn_that_a_crashed_server_did_not_store_is_taken_when_piped_again() -> None:
    walk, random = _drawn("down", 0)
    with database() as url:
        try:
            after = random.randint(1, _still_to_come(walk, ()) // 2)
            output, code, complaint = _crashed(walk, url, after=after, meanwhile=lambda: None)
        finally:
            server().start()
        assert code
        _says_what_is_the_matter(code, complaint)
        again = _to_the_end(walk, url)
        _ends_as_if_undisturbed(walk, url, _shown(output) + _shown(again))


def _says_what_is_the_matter(code: int, complaint: str) -> None:
    if not code:
        assert not complaint
        return
    assert code == 2
    # A COMMIT may have been under way.
    assert complaint.startswith(
        ("nextstep: The PostgreSQL database ", "nextstep: The connection to the PostgreSQL database ")
    )
    assert len(complaint.splitlines()) == 1
