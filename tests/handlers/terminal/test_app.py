"""A chat in the terminal, from bytes on standard input to text on standard output, over a real database."""

import errno
import io
from asyncio import Runner, sleep
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from signal import SIGINT, raise_signal
from typing import TypeVar, cast

import pytest
from sqlalchemy import Connection

from bot.coach.turn.inputs import Choice
from bot.coach.understanding.text import Language
from bot.errors import NothingStored
from bot.ports import Identity, UnitOfWork
from bot.wording import Wording
from handlers.terminal.app import LONGEST, Chat, Given, TooLong, Visit, piped, run, typed
from handlers.terminal.channel import NotShown, PipeScreen, TerminalChannel
from storage.engine import SqlStore
from storage.opening import open_store

NOW = datetime(2026, 3, 9, 9, 30, tzinfo=UTC)
_IDS = count()
T = TypeVar("T")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    found = open_store(f"sqlite:///{tmp_path / 'nextstep.db'}")
    yield found
    found.shut()


def visit(session: str = "s", name: str = "anna", language: Language | None = None) -> Visit:
    identity = Identity("terminal", "local", name, name.title(), language or "nl", "Europe/Amsterdam")
    return Visit(identity, session, lambda: NOW, lambda: f"turn-{next(_IDS)}", language, gives_up=True)


def chatted(store: SqlStore, spoken: bytes, about: Visit | None = None, *, trace: bool = False) -> str:
    """What a pipe gets to read."""
    out = io.StringIO()
    channel = TerminalChannel(
        PipeScreen(out), lambda language: Wording(language, today=date(2026, 3, 9)), "nl", trace=trace
    )
    with Runner() as runner:
        run(Chat(store, channel, about or visit()), piped(io.BytesIO(spoken)), runner)
    return out.getvalue()


def lines(stream: bytes) -> list[tuple[int, Given]]:
    return list(piped(io.BytesIO(stream)))


def test_a_word_that_is_nearly_a_command_names_a_customer_only_where_there_is_one(store: SqlStore) -> None:
    assert "hul ken ik niet. Typ /help." in chatted(store, b"/coach hul\n")
    shown = chatted(store, b"net gebeld met Hul Transport\n/coach hul\n", visit("t"))
    assert "ken ik niet" not in shown
    assert shown.count("Hul Transport") > 1


def test_each_line_is_an_utterance_and_blank_ones_say_nothing() -> None:
    assert lines(b"een\n\n  \r\ntwee\r\n\xef\xbb\xbfdrie") == [(1, "een"), (4, "twee"), (5, "\ufeffdrie")]
    assert lines(b"\xef\xbb\xbfeen") == [(1, "een")]
    assert lines(b"") == []


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert lines(b"caf\xe9 \0x\xed\xa0\x80\n") == [(1, "caf� x���")]


def test_a_line_may_be_long_but_not_too_long() -> None:
    longest = "é" * LONGEST
    found = lines(f"{longest}\r\n{longest}x\nna\n".encode() + "😀".encode() * LONGEST + b"\n")
    assert [(number, type(given)) for number, given in found] == [(1, str), (2, TooLong), (3, str), (4, str)]


def test_a_line_without_end_is_refused_without_being_held() -> None:
    class Endless(io.BytesIO):
        left = 50_000_000
        largest = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            Endless.largest = max(Endless.largest, size or 0)
            given = b"x" * min(size or 0, Endless.left)
            Endless.left -= len(given)
            return given

    assert list(piped(Endless())) == [(1, TooLong())]
    assert Endless.left == 0
    assert Endless.largest < 500_000


def test_a_person_types_until_they_leave() -> None:
    given: list[str | Choice | None] = ["", " een ", Choice("a"), "x" * (LONGEST + 1), "\0", None, "nooit"]
    found = list(typed(iter(given).__next__))
    assert found == [(1, "een"), (2, Choice("a")), (3, TooLong())]


def test_the_coach_answers_every_line(store: SqlStore) -> None:
    shown = chatted(
        store,
        b"net gebeld met Acme over de verlenging\nIT test, MT bespreekt, CFO tekent\n",
        trace=True,
    )
    keys = [line for line in shown.splitlines() if line.startswith("# key ")]
    assert keys == [f"# key terminal:s:{line}:anna:0" for line in range(3)]
    assert "Acme" in shown
    assert "○ IT test\n○ MT bespreekt\n○ CFO tekent" in shown


def test_the_same_session_again_only_adds_what_is_new(store: SqlStore) -> None:
    first = b"net gebeld met Acme over de verlenging\n"
    before = chatted(store, first, trace=True)
    again = chatted(store, first + b"IT test, MT bespreekt, CFO tekent\n", trace=True)
    assert before.count("# key") == 2
    assert [line for line in again.splitlines() if line.startswith("# key")] == ["# key terminal:s:2:anna:0"]


def test_two_people_may_name_their_sessions_alike(store: SqlStore) -> None:
    chatted(store, b"/deals\n")
    other = chatted(store, b"/deals\n", visit(name="bob"), trace=True)
    assert other.count("# key terminal:s:") == 2


def test_what_a_closed_pipe_did_not_show_comes_in_the_next_visit(store: SqlStore) -> None:
    class Closing(io.StringIO):
        def write(self, text: str, /) -> int:
            if "Acme" in text:
                raise BrokenPipeError
            return super().write(text)

    channel = TerminalChannel(PipeScreen(Closing()), Wording, "nl", trace=False)
    spoken = b"net gebeld met Acme over de verlenging\n"
    with Runner() as runner:
        run(Chat(store, channel, visit()), piped(io.BytesIO(spoken * 3)), runner)
    later = chatted(store, spoken, trace=True)
    assert [line for line in later.splitlines() if line.startswith("# key")] == ["# key terminal:s:1:anna:0"]
    assert "Acme" in later


def test_a_language_asked_for_counts_for_this_session(store: SqlStore) -> None:
    chatted(store, b"")
    english = chatted(store, b"/language nl\n", visit("t", language="en"))
    assert Wording("en").text("") == ""
    assert "customer" in english
    dutch = chatted(store, b"/language nl\n/help\n", visit("t", language="en"))
    assert "klant" in dutch


def test_commands_that_need_no_turn(store: SqlStore) -> None:
    shown = chatted(store, b"/nope\n/language fr\n/quit\n/help\n")
    said = shown.split("\n\n")[-1].splitlines()
    assert said == [
        "/nope ken ik niet. Typ /help.",
        "Ik spreek Nederlands en Engels: /language nl of /language en.",
    ]


def test_a_line_that_is_too_long_names_the_limit(store: SqlStore) -> None:
    assert "100.000 tekens" in chatted(store, b"x" * (LONGEST + 1))


def test_hostile_text_comes_back_harmless(store: SqlStore) -> None:
    spoken = "/coach Acme\nIT test {x} [red]\x1b[31m, MT \u202ebespreekt\x07, CFO tekent\n"
    shown = chatted(store, spoken.encode())
    assert "IT test {x} [red]" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown


class Interrupted:
    """The same store, with a Ctrl-C that comes while a line is being stored."""

    def __init__(self, store: SqlStore, at: int) -> None:
        self._store = store
        self._left = at

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    async def write(self, workspace: tuple[str, str], work: Callable[[UnitOfWork], T]) -> T:
        self._left -= 1
        if not self._left:
            raise_signal(SIGINT)
            await sleep(0)
        return await self._store.write(workspace, work)


def test_ctrl_c_in_the_middle_of_a_turn_waits_for_its_end(store: SqlStore) -> None:
    out = io.StringIO()
    channel = TerminalChannel(PipeScreen(out), Wording, "nl", trace=True)
    spoken = b"net gebeld met Acme\nIT test, CFO tekent\n"
    chat = Chat(cast("SqlStore", Interrupted(store, at=3)), channel, visit())
    with Runner() as runner, pytest.raises(KeyboardInterrupt):
        run(chat, piped(io.BytesIO(spoken)), runner)
    keys = [line for line in out.getvalue().splitlines() if line.startswith("# key")]
    assert keys == ["# key terminal:s:0:anna:0", "# key terminal:s:1:anna:0"]
    later = chatted(store, spoken, trace=True)
    assert [line for line in later.splitlines() if line.startswith("# key")] == ["# key terminal:s:2:anna:0"]


def test_an_output_that_takes_no_more_is_told_and_keeps_the_reply(store: SqlStore) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    channel = TerminalChannel(PipeScreen(Full()), Wording, "nl", trace=False)
    with Runner() as runner, pytest.raises(NotShown, match="No space left on device"):
        run(Chat(store, channel, visit()), piped(io.BytesIO(b"net gebeld met Acme\n")), runner)
    assert "# key terminal:s:0:anna:0" in chatted(store, b"", trace=True)


def limited(store: SqlStore) -> SqlStore:
    """The same store, with no room left on its disk until the first failure."""

    def fill(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").scalar()

    store._database.wait_for(fill)
    return store


def test_who_leaves_after_a_refusal_is_not_told_that_all_is_kept(store: SqlStore) -> None:
    chatted(store, b"/coach Acme\n1\n")
    out = io.StringIO()
    chat = Chat(
        store,
        TerminalChannel(PipeScreen(out), Wording, "nl", trace=False),
        replace(visit("t"), gives_up=False),
    )
    with Runner() as runner:
        runner.run(chat.begin())
        limited(store)
        runner.run(chat.take("IT test daarna " * 6_000, 1))
        assert chat.unsaved
        runner.run(chat.take("/help", 2))
        assert not chat.unsaved


def test_a_turn_that_is_not_stored_is_told_to_a_person(store: SqlStore) -> None:
    chatted(store, b"/coach Acme\n")
    spoken = b"1\n" + b"IT test daarna " * 6_000 + b"\n/help\n"
    shown = chatted(limited(store), spoken, replace(visit(), gives_up=False))
    assert "Dit is niet bewaard. Stuur het nog eens.\nThere is no room left" in shown
    assert "/coach [klant]" in shown


def test_a_turn_that_is_not_stored_ends_a_pipe(store: SqlStore) -> None:
    chatted(store, b"/coach Acme\n")
    spoken = b"1\n" + b"IT test daarna " * 6_000 + b"\n/help\n"
    with pytest.raises(NothingStored):
        chatted(limited(store), spoken)
    assert "/coach [klant]" in chatted(store, spoken)
