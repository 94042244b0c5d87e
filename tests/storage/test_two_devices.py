"""Somebody types on one device and taps on another at the same moment: one of the two counts, the other is told, no question is skipped.

Turns of the real core, over and over, on both databases. On PostgreSQL the devices are at two programs, and whoever comes first waits
for the other before it commits, as long as the other could be there too.
"""

import asyncio
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from typing import Any, Final
from unittest.mock import patch

import pytest
from sqlalchemy import bindparam, update

from bot import turns
from bot.coach.moments import tapping
from bot.coach.rooms import out_of_order
from bot.coach.turn.inputs import Choice, Command
from bot.coach.turn.replies import Line, Stamp
from bot.coach.turn.state import Conversation
from bot.ports import UnitOfWork
from bot.turns import Arrival, Taken, take_turn
from storage import turn_statements
from storage.engine import SqlStore
from storage.sql import SqlUnitOfWork
from storage.tables import ConversationRow, table_of
from storage.tenancy import BOUND
from tests.storage.rooms import HERE, NOW, SANNE, run
from tests.storage.test_mutants import nobody_locks_the_person
from tests.support.places import Kind, Place, new_place

SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
# A turn on SQLite waits for the disk.
ROUNDS: Final[dict[Kind, int]] = {"sqlite": 30, "postgresql": 60}
TYPED: Final = "de CFO, alleen"
# "I don't know yet": the choice that the next question offers as well.
TAPPED: Final = "unknown"
# Seconds for which the first waits before it commits: in vain where the row of its person is locked.
A_MOMENT: Final = 0.005
CONVERSATIONS: Final = table_of(ConversationRow)
Off = Callable[[pytest.MonkeyPatch], None]


@contextmanager
def meeting(programs: int) -> Iterator[Callable[[], None]]:
    """Has two turns wait for each other before either stores its conversation; what is given begins a round."""
    save, both = SqlUnitOfWork.save, Barrier(2)

    def waiting(unit: SqlUnitOfWork, conversation: Conversation, **how: Any) -> None:
        with suppress(BrokenBarrierError):
            both.wait(A_MOMENT)
        save(unit, conversation, **how)

    if programs == 1:
        # SQLite's one writer: they stand in one line anyway.
        yield lambda: None
    else:
        with patch.object(SqlUnitOfWork, "save", waiting):
            yield both.reset


def at_hand(unit: UnitOfWork) -> Conversation:
    found = unit.conversation(unit.speaker(SANNE, new_id="", now=NOW).active_conversation or "")
    assert found
    return found


def told(taken: Taken) -> set[str]:
    """By which lines somebody was told that what they did came too late."""
    lines = (part for message in taken.said for part in message.parts)
    return {part.key for part in lines if isinstance(part, Line)} & {"stale", "came_late"}


async def turn(store: SqlStore, what: Any, key: str, sent: int | None = None) -> Taken:
    return await take_turn(store, Arrival(SANNE, (key,), what, NOW, key, sent=sent), owner="test")


async def rounds(programs: list[SqlStore], place: Place, times: int) -> None:
    await turn(programs[0], Command("open", "Acme"), "deal")
    await turn(programs[0], "IT test, MT bespreekt het, CFO tekent", "route")
    asked = await programs[0].write(HERE, at_hand)
    before, late = Counter(place.sql("SELECT question, text FROM answers")), Counter[str]()

    def ask_again(unit: UnitOfWork) -> Conversation:
        found = at_hand(unit)
        again = replace(asked, version=found.version + 1)
        unit.save(again, seen=found.version, now=NOW)
        return again

    with meeting(len({*programs})) as begun:
        for number in range(times):
            open_now = await programs[0].write(HERE, ask_again)
            tapped = Choice(TAPPED, Stamp(open_now.id, open_now.version, "final_yes"))
            begun()
            acts = [
                turn(programs[0], TYPED, f"typed-{number}", sent=1),
                turn(programs[-1], tapped, f"tapped-{number}", sent=2),
            ]
            outcomes = await asyncio.gather(*(acts if number % 2 else reversed(acts)), return_exceptions=True)
            lines = [told(outcome) if isinstance(outcome, Taken) else {repr(outcome)} for outcome in outcomes]
            assert sorted(map(len, lines)) == [0, 1], f"one counts, and the other is told: {lines}"
            late.update(chain.from_iterable(lines))
            left = await programs[0].write(HERE, at_hand)
            assert left.version == open_now.version + 1, "both counted"
            assert left.pending is not None
            assert left.pending.question == "budget", "a question was skipped"
    given = Counter(place.sql("SELECT question, text FROM answers")) - before
    assert set(late) == {"stale", "came_late"}, "only one of the two was ever first"
    assert given == {("final_yes", TYPED): late["stale"], ("note", TYPED): late["came_late"]}


def play(place: Place, times: int) -> None:
    with ExitStack() as opened:
        programs = [opened.enter_context(place.opened())]
        if place.kind == "postgresql":
            programs.append(opened.enter_context(place.opened()))
        run(rounds(programs, place, times))


@pytest.mark.soak
def test_of_two_devices_at_once_one_counts_and_the_other_is_told(place: Place) -> None:
    play(place, 1_000 if SOAK else ROUNDS[place.kind])


# -- the guards, switched off ------------------------------------------------------------------------------------------


def a_tap_means_whatever_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tapping, "is_current", lambda *_: True)


def nothing_comes_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out_of_order, "is_late", lambda *_: False)
    monkeypatch.setattr(turns, "is_late", lambda *_: False)


def nobody_locks_and_any_version_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody_locks_the_person(monkeypatch)
    own = (CONVERSATIONS.c.workspace_id == bindparam(BOUND), CONVERSATIONS.c.person_id == bindparam("person"))
    any_version = CONVERSATIONS.c.version >= bindparam("seen")
    new = ("deal_id", "version", "unfinished", "state", "saved_at")
    overwrites = (
        update(CONVERSATIONS)
        .where(*own, CONVERSATIONS.c.id == bindparam("wanted"), any_version)
        .values({name: bindparam(f"new_{name}", type_=CONVERSATIONS.c[name].type) for name in new})
    )
    monkeypatch.setattr(turn_statements, "changed_conversation", lambda: overwrites)


@pytest.mark.parametrize(
    ("kind", "off"),
    [
        ("sqlite", a_tap_means_whatever_is_asked),
        ("sqlite", nothing_comes_late),
        ("postgresql", a_tap_means_whatever_is_asked),
        ("postgresql", nobody_locks_and_any_version_will_do),
    ],
)
def test_a_guard_that_is_switched_off_is_missed(
    kind: Kind, off: Off, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    off(monkeypatch)
    with (
        new_place(kind, tmp_path) as place,
        pytest.raises(AssertionError, match=r"one counts|both counted|skipped"),
    ):
        play(place, 10)
