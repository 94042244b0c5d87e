"""A form in one transaction: what was filled in becomes facts, or nothing at all; and looking at a deal for a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.coach.known.facts import DealFacts
from bot.coach.turn.context import Context, Policy
from bot.coach.understanding.text import Language
from bot.editing.fields import Fault, Part
from bot.editing.parts import edit, seen
from bot.errors import NextstepError
from bot.ports import Identity, Store, StoredDeal, UnitOfWork


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was sent. `typed` holds the fields with something else in them than was shown; `seen` is what was shown."""

    identity: Identity
    event_keys: tuple[str, ...]
    deal_id: str
    part: Part
    seen: str
    typed: Mapping[str, str]
    now: datetime
    turn_id: str
    policy: Policy = Policy()  # noqa: RUF009 - frozen, and the same for everybody


@dataclass(frozen=True, slots=True)
class Saved:
    """It is stored (by this form, or by the same one sent before). `facts` are as they are now."""

    facts: DealFacts
    language: Language


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something in it is wrong, and nothing was stored."""

    faults: tuple[Fault, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class Changed:
    """The facts changed since they were shown, and nothing was stored. `facts` are as they are now."""

    facts: DealFacts
    language: Language


@dataclass(frozen=True, slots=True)
class Lost:
    """There is no such deal for this person."""

    language: Language


Outcome = Saved | Wrong | Changed | Lost


@dataclass(frozen=True, slots=True)
class Place:
    """Which deal is meant: by its id, or as the one that a conversation is about."""

    deal_id: str | None = None
    conversation_id: str | None = None


class _Undone(NextstepError):  # noqa: N818 - leaves the transaction with nothing stored
    def __init__(self, outcome: Outcome) -> None:
        super().__init__("nothing of this form was stored")
        self.outcome = outcome


async def save(store: Store, filled: Filled) -> Outcome:
    """Store what was filled in, once.

    Raises:
        StorageError: when it could not be committed; nothing of it was kept.
    """
    who = filled.identity
    try:
        return await store.write((who.channel, who.workspace), partial(_save, filled))
    except _Undone as undone:
        return undone.outcome


def _save(filled: Filled, work: UnitOfWork) -> Outcome:
    new = work.first_time(filled.event_keys, by=filled.identity, now=filled.now)
    speaker = work.speaker(filled.identity, new_id=f"{filled.turn_id}:person", now=filled.now)
    language = speaker.facts.language
    found = work.deal(filled.deal_id)
    if found is None:
        raise _Undone(Lost(language))
    if not new:
        return Saved(found.facts, language)
    if seen(filled.part, found.facts) != filled.seen:
        raise _Undone(Changed(found.facts, language))
    context = Context(filled.now, speaker.zone, speaker.facts, filled.turn_id, filled.policy)
    came = edit(filled.part, found.facts, filled.typed, context, found.conversation)
    if came.faults:
        raise _Undone(Wrong(came.faults, language))
    for effect in came.effects:
        work.apply(effect, turn_id=filled.turn_id, now=filled.now)
    after = work.deal(filled.deal_id) if came.effects else found
    return Saved((after or found).facts, language)


async def look(
    store: Store, who: Identity, place: Place, *, now: datetime, new_id: str
) -> tuple[Language, DealFacts | None]:
    """The person's language, and the deal that is meant; None where it is not theirs or not there.

    Raises:
        StorageError: when the database cannot be used.
    """

    def find(work: UnitOfWork) -> tuple[Language, DealFacts | None]:
        speaker = work.speaker(who, new_id=f"{new_id}:person", now=now)
        found = _at(work, place)
        return speaker.facts.language, found.facts if found else None

    return await store.write((who.channel, who.workspace), find)


def _at(work: UnitOfWork, place: Place) -> StoredDeal | None:
    deal_id = place.deal_id
    if place.conversation_id is not None:
        conversation = work.conversation(place.conversation_id)
        deal_id = conversation.deal_id if conversation else None
    return work.deal(deal_id) if deal_id else None
