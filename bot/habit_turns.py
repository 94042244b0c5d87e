"""A person's settings form in one transaction: what was filled in becomes habits, or nothing at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.known.facts import PersonFacts
from bot.editing.fields import Fault
from bot.editing.habits import edit, seen
from bot.errors import NextstepError
from bot.ports import Identity, Speaker, Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class FilledIn:
    """A form that was sent. `typed` holds the fields with something else in them than was shown; `seen` is what was shown."""

    identity: Identity
    event_keys: tuple[str, ...]
    seen: str
    typed: Mapping[str, str]
    now: datetime
    turn_id: str


@dataclass(frozen=True, slots=True)
class Stands:
    """The settings as they are now, and the calendar that comes of them."""

    person: PersonFacts
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Kept:
    """It is stored, by this form or by the same one sent before."""

    now: Stands


@dataclass(frozen=True, slots=True)
class NotKept:
    """Something in it is wrong, and nothing was stored."""

    faults: tuple[Fault, ...]
    now: Stands


@dataclass(frozen=True, slots=True)
class Overtaken:
    """The settings changed since they were shown, and nothing was stored."""

    now: Stands


Outcome = Kept | NotKept | Overtaken


class _Undone(NextstepError):  # noqa: N818 - leaves the transaction with nothing stored
    def __init__(self, outcome: Outcome) -> None:
        super().__init__("nothing of this form was stored")
        self.outcome = outcome


async def look(store: Store, who: Identity, *, now: datetime, new_id: str) -> Stands:
    """The settings of a person.

    Raises:
        StorageError: when the database cannot be used.
    """

    def find(work: UnitOfWork) -> Stands:
        return _stands(work.speaker(who, new_id=f"{new_id}:person", now=now))

    return await store.write((who.channel, who.workspace), find)


async def save(store: Store, filled: FilledIn) -> Outcome:
    """Store what was filled in, once; when the coach speaks about each deal moves along.

    Raises:
        StorageError: when it could not be committed; nothing of it was kept.
    """
    who = filled.identity
    try:
        await store.write((who.channel, who.workspace), partial(_save, filled))
    except _Undone as undone:
        return undone.outcome
    return Kept(await look(store, who, now=filled.now, new_id=filled.turn_id))


def _save(filled: FilledIn, work: UnitOfWork) -> None:
    new = work.first_time(filled.event_keys, by=filled.identity, now=filled.now)
    stands = _stands(work.speaker(filled.identity, new_id=f"{filled.turn_id}:person", now=filled.now))
    if not new:
        return
    if seen(stands.person) != filled.seen:
        raise _Undone(Overtaken(stands))
    came = edit(stands.person, filled.typed, stands.calendar, stands.calendar.local_day(filled.now))
    if came.faults:
        raise _Undone(NotKept(came.faults, stands))
    for effect in came.effects:
        work.apply(effect, turn_id=filled.turn_id, now=filled.now)


def _stands(speaker: Speaker) -> Stands:
    return Stands(speaker.facts, calendar_of(speaker.facts.habits, speaker.zone))
