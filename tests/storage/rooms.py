"""A store in a temporary directory with people, deals and turns to put into it."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.coach.known.facts import Deal
from bot.coach.turn.effects import Effect, PutDeal
from bot.coach.turn.replies import Line, Message
from bot.coach.turn.state import Conversation
from bot.ports import Identity, Outgoing, Speaker, UnitOfWork
from storage.engine import SqlStore
from storage.opening import Waits
from tests.support.places import SqliteFile

T = TypeVar("T")
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
TODAY = date(2026, 5, 4)
HERE = ("terminal", "local")
ELSEWHERE = ("terminal", "other")
SANNE = Identity("terminal", "local", "Sanne", "Sanne", "nl", "Europe/Amsterdam")
DAAN = Identity("terminal", "local", "Daan", "Daan", "nl", "Europe/Amsterdam")


def url_of(path: Path) -> str:
    return SqliteFile.at(path).url


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


def opened(
    path: Path, *, read_only: bool = False, waits: Waits | None = None
) -> AbstractContextManager[SqlStore]:
    """The store in a SQLite file."""
    return SqliteFile.at(path).opened(read_only=read_only, waits=waits)


def write(store: SqlStore, work: Callable[[UnitOfWork], T], workspace: tuple[str, str] = HERE) -> T:
    return run(store.write(workspace, work))


def as_person(
    store: SqlStore,
    work: Callable[[UnitOfWork, Speaker], T],
    who: Identity = SANNE,
    now: datetime = NOW,
) -> T:
    """Run `work` in a turn of this person's."""

    def turn(unit: UnitOfWork) -> T:
        return work(unit, unit.speaker(who, new_id=f"person-{who.external_id}", now=now))

    return write(store, turn, (who.channel, who.workspace))


def apply(
    store: SqlStore, *effects: Effect, turn_id: str = "turn-1", who: Identity = SANNE, now: datetime = NOW
) -> None:
    def work(unit: UnitOfWork, _: Speaker) -> None:
        for effect in effects:
            unit.apply(effect, turn_id=turn_id, now=now)

    as_person(store, work, who, now)


def deal(deal_id: str, account: str, who: Identity = SANNE) -> PutDeal:
    return PutDeal(Deal(deal_id, account, f"person-{who.external_id}"))


def keep(
    store: SqlStore, conversation: Conversation, *, seen: int, who: Identity = SANNE, now: datetime = NOW
) -> None:
    as_person(store, lambda unit, _: unit.save(conversation, seen=seen, now=now), who, now)


def message(text: str = "hello") -> Message:
    return Message((Line(text),), "nl")


def queue(store: SqlStore, *keys: str, who: Identity = SANNE) -> None:
    def work(unit: UnitOfWork, _: Speaker) -> None:
        for key in keys:
            unit.queue(message(key), key=key, now=NOW)

    as_person(store, work, who)


def claim(
    store: SqlStore, recipient: str | None = None, *, owner: str = "worker", now: datetime = NOW
) -> list[Outgoing]:
    return run(store.claim(recipient=recipient, owner=owner, now=now))
