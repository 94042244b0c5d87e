"""A person's own row within one turn: what of it a turn may change, and what their channel tells of them at its start."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.coach.known.habits import Habits
from bot.coach.understanding.text import Language
from bot.ports import Identity


@dataclass
class PersonState:
    """What a turn may change on the person's own row; written once, at the end of the turn."""

    name: str
    language: Language
    zone: str
    notice_seen: bool
    active_conversation: str | None
    outbox_counter: int
    habits: Habits
    email: str | None
    language_chosen: bool | None
    away: bool
    told_at: datetime | None
    home_page: int | None
    home_by: str | None


def rhythm(person: PersonState) -> tuple[Habits, str, bool]:
    """What the person's calendar is made of, and whether anything is said to them at all."""
    return person.habits, person.habits.zone or person.zone, person.away


def as_told(stored: PersonState, identity: Identity) -> PersonState:
    """The person as their channel tells of them; who does something is there, and a language they chose here stays.

    What another program was told later stays too: this one need not have heard of a change yet.
    """
    here = replace(stored, away=False)
    if identity.told_at is not None and stored.told_at is not None and identity.told_at < stored.told_at:
        return here
    told = replace(
        here,
        name=identity.name,
        zone=identity.zone,
        email=identity.email or stored.email,
        told_at=identity.told_at or stored.told_at,
    )
    if identity.follows_language and stored.language_chosen is None:
        # Stored before it was known: what is not as the channel has it was chosen here.
        told.language_chosen = stored.language != identity.language
    if identity.follows_language and not told.language_chosen:
        told.language = identity.language
    return told
