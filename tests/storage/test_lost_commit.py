"""A COMMIT that counted and whose reply was lost, with the server then away for longer than anything is tried again."""

import io
from asyncio import Runner
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from bot.coach.turn.inputs import Command
from bot.errors import NothingStored, PerhapsStored, VersionConflict
from bot.ports import UnitOfWork
from bot.turns import Arrival, Taken, take_turn
from bot.wording import Wording
from handlers.terminal.app import Chat, Idle, Visit
from handlers.terminal.channel import PipeScreen, TerminalChannel
from storage import postgresql
from storage.engine import SqlStore
from storage.opening import Waits, open_store
from storage.pooled import _no_answer
from tests.storage.rooms import HERE, NOW, as_person, claim, queue, run, write
from tests.storage.test_postgresql_faults import AT, KARIN, rows, turn
from tests.support.lossy import Line, lossy_line
from tests.support.postgres import database

STEPS = "IT test, MT bespreekt het, CFO tekent"


@dataclass
class Far:
    """A store behind a line that can be cut, and the address of its database for whoever looks from nearby."""

    store: SqlStore
    line: Line
    url: str

    def cut(self) -> None:
        """The reply to the next COMMIT is lost, and nobody gets through after that."""
        self.line.cut_after_commit, self.line.shuts_after_a_cut = 1, True

    def mend(self) -> None:
        self.line.lets_in = True

    @contextmanager
    def away(self) -> Iterator[None]:
        """Nobody gets through, and no connection is left."""
        self.line.lets_in = False
        end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nextstep'"
        rows(self.url, f"{end} AND datname = current_database()")
        yield
        self.mend()

    @property
    def answers(self) -> int:
        ((found,),) = rows(self.url, "SELECT count(*) FROM answers")
        return int(str(found))


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> Iterator[Far]:
    # With one thread it is known which connections there are.
    monkeypatch.setattr(postgresql, "THREADS", 1)
    with database() as url, lossy_line(url) as (through, line):
        store = open_store(through, waits=Waits(busy=0.2))
        yield Far(store, line, url)
        store.shut()


def test_nobody_is_told_that_nothing_was_kept(far: Far) -> None:
    turn(far.store, "k1", Command("open", "Acme"), "t1")
    far.cut()
    with pytest.raises(PerhapsStored) as found:
        turn(far.store, "k2", STEPS, "t2")
    assert "may be stored already" in str(found.value)
    assert "Nothing of this was kept" not in str(found.value)
    assert (far.line.cuts, far.answers) == (1, 2)
    # Under the same event key it is known again, and taken once.
    far.mend()
    assert not turn(far.store, "k2", STEPS, "t3").new
    assert far.answers == 2


def test_what_never_came_as_far_as_commit_was_not_kept(far: Far) -> None:
    turn(far.store, "k1", Command("open", "Acme"), "t1")
    with far.away(), pytest.raises(NothingStored, match="Nothing of this was kept"):
        turn(far.store, "k2", STEPS, "t2")
    assert turn(far.store, "k2", STEPS, "t3").new


def test_a_statement_that_commits_by_itself_may_have_counted_too(far: Far) -> None:
    queue(far.store, "a")
    (row,) = claim(far.store)
    # There is a connection for it already.
    assert run(far.store.renew(row))
    far.line.cut_after_anything, far.line.shuts_after_a_cut = 1, True
    with pytest.raises(PerhapsStored):
        run(far.store.settle(row, "sent", now=NOW))
    assert rows(far.url, "SELECT state FROM outbox WHERE key = 'a'") == [("sent",)]
    far.mend()
    assert run(far.store.settle(row, "sent", now=NOW))


def test_a_look_stores_nothing(far: Far) -> None:
    run(far.store.backlog())
    with far.away(), pytest.raises(NothingStored):
        run(far.store.backlog())


def test_an_error_of_our_own_says_what_it_says(far: Far) -> None:
    """Only what the database did not answer is unclear."""

    def work(_: UnitOfWork) -> None:
        raise KeyError("ours")

    as_person(far.store, lambda *_: None)
    with pytest.raises(KeyError):
        write(far.store, work, HERE)


@pytest.mark.parametrize(
    ("error", "unclear"),
    [
        (psycopg.OperationalError("connection lost"), True),
        (psycopg.errors.AdminShutdown("going down"), True),
        (psycopg.errors.SerializationFailure("again"), False),
        (psycopg.errors.DiskFull("no room"), False),
    ],
)
def test_what_the_server_refused_to_commit_is_not_unclear(error: psycopg.Error, unclear: bool) -> None:
    assert _no_answer(OperationalError("COMMIT", {}, error)) is unclear


# -- a person at a terminal ------------------------------------------------------------------------------------------------


@dataclass
class Terminal:
    """A chat, and what it showed."""

    far: Far
    chat: Chat
    out: io.StringIO
    runner: Runner
    numbers: Iterator[int]

    def given(self, text: str | Idle) -> str:
        """What is shown after this was typed."""
        before = len(self.out.getvalue())
        number = 0 if isinstance(text, Idle) else next(self.numbers)
        self.going_on = self.runner.run(self.chat.take(text, number))
        return self.out.getvalue()[before:]

    going_on: bool = True


@pytest.fixture
def terminal(far: Far) -> Iterator[Terminal]:
    """Somebody who is asked for a customer's steps."""
    ids, out = count(), io.StringIO()
    visit = Visit(KARIN, "s", lambda: AT, lambda: f"turn-{next(ids)}")
    channel = TerminalChannel(PipeScreen(out), Wording, "nl", trace=False)
    with Runner() as runner:
        chat = Chat(far.store, channel, visit)
        runner.run(chat.begin())
        found = Terminal(far, chat, out, runner, count(1))
        found.given("/coach Acme")
        found.given("1")
        yield found


def test_the_same_once_more_is_the_same_and_answers_no_other_question(terminal: Terminal) -> None:
    terminal.far.cut()
    shown = terminal.given(STEPS)
    assert "Ik weet niet of dit bewaard is" in shown
    assert "may be stored already" in shown
    assert "Dit is niet bewaard" not in shown
    assert terminal.chat.unsaved
    before = terminal.far.answers
    # The server is still away: nothing else is taken.
    assert "Ik weet niet of dit bewaard is" in terminal.given(STEPS)
    terminal.far.mend()
    # Now it is known, and its replies are shown; typing it again was the same answer.
    shown = terminal.given(STEPS)
    assert "CFO" in shown
    assert "niet opgenomen" not in shown
    assert terminal.far.answers == before
    assert not terminal.chat.unsaved


def test_what_is_typed_before_the_replies_were_seen_is_not_taken_for_an_answer(terminal: Terminal) -> None:
    terminal.far.cut()
    terminal.given(STEPS)
    before = terminal.far.answers
    terminal.far.mend()
    shown = terminal.given("eerst test IT, dan bespreekt het MT het")
    assert "Wat je net typte heb ik niet opgenomen" in shown
    assert terminal.far.answers == before
    # From here on it is a conversation like any other.
    terminal.given("ze zijn nu bij de test")
    assert terminal.far.answers == before + 1


def test_an_order_is_taken_after_it(terminal: Terminal) -> None:
    terminal.far.cut()
    terminal.given(STEPS)
    terminal.far.mend()
    shown = terminal.given("/help")
    assert "Wat je net typte heb ik niet opgenomen" not in shown
    assert shown.index("CFO") < shown.index("/coach [klant]")


def test_where_it_cannot_be_taken_after_all_what_is_typed_next_is(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the question is still open, and the person is told."""
    terminal.far.line.swallow_commit, terminal.far.line.shuts_after_a_cut = 1, True
    terminal.given(STEPS)
    before = terminal.far.answers
    terminal.far.mend()
    conflicts = [VersionConflict("somebody else was faster")]

    async def first_conflicts(store: SqlStore, arrival: Arrival, *, owner: str) -> Taken:
        if conflicts:
            raise conflicts.pop()
        return await take_turn(store, arrival, owner=owner)

    monkeypatch.setattr("handlers.terminal.app.take_turn", first_conflicts)
    shown = terminal.given(STEPS)
    assert shown.index("Dit is niet bewaard") < shown.index("CFO")
    assert terminal.far.answers == before + 1


def test_it_is_found_out_while_nothing_is_typed_and_without_a_word_of_failures(terminal: Terminal) -> None:
    terminal.far.cut()
    terminal.given(STEPS)
    before = terminal.far.answers
    assert terminal.given(Idle()) == ""
    terminal.far.mend()
    assert "CFO" in terminal.given(Idle())
    terminal.given("ze zijn nu bij de test")
    assert terminal.far.answers == before + 1


def test_who_leaves_meanwhile_may_leave_and_is_not_told_that_all_is_kept(terminal: Terminal) -> None:
    terminal.far.cut()
    terminal.given(STEPS)
    terminal.given("/quit")
    assert not terminal.going_on
    assert terminal.chat.unsaved


def test_one_that_was_not_stored_after_all_is_taken_under_its_own_key(terminal: Terminal) -> None:
    """The line broke before COMMIT had come to the server: repeating it stores it, once."""
    before = terminal.far.answers
    terminal.far.line.swallow_commit, terminal.far.line.shuts_after_a_cut = 1, True
    assert "Ik weet niet of dit bewaard is" in terminal.given(STEPS)
    assert terminal.far.answers == before
    terminal.far.mend()
    assert "CFO" in terminal.given(STEPS)
    assert terminal.far.answers == before + 1
