"""Forms as data: groups of fields, what is wrong in one, and what comes of it. No channel and no words of any language."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from bot.coach.turn.effects import Effect
from bot.coach.turn.replies import Option, Word

Part = Literal["steps", "people", "next_step", "rivals"]
PARTS: Final[tuple[Part, ...]] = get_args(Part)
Kind = Literal["line", "lines", "number", "date", "time", "choice", "choices"]
# The name of a field for what is not there yet, and the choice by which a record is taken away.
NEW: Final = "new"
REMOVE: Final = "remove"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `name` says what of which record it holds, `value` what stands there now.

    `must`: it cannot be left empty. A choice has options, whose ids are its values; of several the value is their ids with
    commas between. A day is an ISO date, a time "HH:MM".
    """

    name: str
    label: Word
    kind: Kind
    value: str = ""
    options: tuple[Option, ...] = ()
    must: bool = False
    hint: Word | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong together: those of one record, or what is new."""

    fields: tuple[Field, ...]
    title: Word | str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with what was typed in a field."""

    field: str
    says: Word


@dataclass(frozen=True, slots=True)
class Edit:
    """What comes of a form: what changes, or what is wrong. With a fault nothing changes."""

    effects: tuple[Effect, ...] = ()
    faults: tuple[Fault, ...] = ()
