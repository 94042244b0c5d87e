"""What the coach says unasked in a terminal: when the chat opens, and while it is open and nobody types."""

import io
from asyncio import Runner
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from bot.wording import Wording
from handlers.terminal.app import Chat, Given, Idle, Visit, run
from handlers.terminal.channel import PipeScreen, TerminalChannel
from storage.engine import SqlStore
from storage.opening import open_store
from tests.support.waiting import ANNA, Room, our_action, who

MONDAY = datetime(2026, 5, 11, 8, tzinfo=UTC)
_IDS = count()
NUDGES = """\
Acme, vr 8 mei volgens Sanne: MT bespreekt het
Bolt, vr 8 mei volgens Sanne: MT bespreekt het
Van welke weet je al hoe het ging?
1. Acme
2. Bolt"""
GREETING = "Net een klant gesproken? Welke klant was het?"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    found = open_store(f"sqlite:///{tmp_path / 'nextstep.db'}")
    yield found
    found.shut()


def chatted(
    store: SqlStore, *given: tuple[Given, datetime], now: datetime = MONDAY, session: str = "s"
) -> str:
    """What is shown of a chat that opens at `now`; each thing given comes at a time of its own."""
    out, clock = io.StringIO(), [now]

    def typed() -> Iterator[tuple[int, Given]]:
        for number, (one, at) in enumerate(given, 1):
            clock[0] = at
            yield number, one

    visit = Visit(ANNA, session, lambda: clock[0], lambda: f"turn-{next(_IDS)}", gives_up=True)
    channel = TerminalChannel(
        PipeScreen(out), lambda language: Wording(language, today=date(2026, 5, 11)), "nl", trace=False
    )
    with Runner() as runner:
        run(Chat(store, channel, visit), typed(), runner)
    return out.getvalue()


def test_what_is_due_comes_before_the_greeting_and_in_its_place(store: SqlStore) -> None:
    room = Room(store)
    room.deal("acme")
    room.deal("bolt")
    assert chatted(store) == f"{NUDGES}\n\n"
    # What was asked stays open, and is not asked twice on one day.
    assert NUDGES not in chatted(store, session="later")
    assert chatted(store, session="s") == ""


def test_what_asks_nothing_comes_before_the_greeting(store: SqlStore) -> None:
    room = Room(store)
    room.deal("acme", last=date(2026, 6, 30))
    room.turn(our_action("acme", date(2026, 5, 11)))
    shown = chatted(store)
    assert shown.index("Jouw zet voor Acme: de businesscase sturen") < shown.index(GREETING)


def test_another_person_is_not_told(store: SqlStore) -> None:
    room = Room(store)
    room.deal("acme", by=who("ben"))
    assert "Acme" not in chatted(store)
    assert room.next_due is not None


@pytest.mark.parametrize("now", [datetime(2026, 5, 11, 5, tzinfo=UTC), datetime(2026, 5, 10, 12, tzinfo=UTC)])
def test_outside_working_hours_the_chat_just_opens(store: SqlStore, now: datetime) -> None:
    room = Room(store)
    room.deal("acme")
    room.deal("bolt")
    assert GREETING in chatted(store, now=now)
    assert NUDGES not in chatted(store, now=now, session="again")


def test_it_comes_while_nobody_types(store: SqlStore) -> None:
    room = Room(store)
    room.deal("acme")
    room.deal("bolt")
    early = MONDAY - timedelta(hours=2)
    shown = chatted(
        store,
        (Idle(), early),
        (Idle(), MONDAY),
        (Idle(), MONDAY + timedelta(minutes=1)),
        ("/deals", MONDAY + timedelta(minutes=2)),
        now=early,
    )
    assert shown.index(GREETING) < shown.index(NUDGES)
    assert shown.count(NUDGES) == 1


def test_it_does_not_interrupt_an_exchange(store: SqlStore) -> None:
    room = Room(store)
    room.deal("acme")
    room.deal("bolt")
    early, nine = MONDAY - timedelta(hours=2), MONDAY
    said: list[tuple[Given, datetime]] = [
        ("net gebeld met Globex", nine),
        (Idle(), nine + timedelta(minutes=1)),
    ]
    assert NUDGES not in chatted(store, *said, now=early)
    assert NUDGES in chatted(store, (Idle(), nine + timedelta(minutes=9)), now=early, session="on")
