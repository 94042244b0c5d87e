"""Records of the core as JSON text, written by the encoder itself as far as it can.

There are two forms. The coded one comes back as the same records: state and messages. The plain one is for people and
other programs: versions in the history, and exports.
"""

import json
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from typing import Final

from bot.coach.turn.codec import Json, opened

_NAMES: Final[dict[type, tuple[str, ...]]] = {}


def names_of(record: type) -> tuple[str, ...]:
    """The names of a record's fields, which are also its columns."""
    known = _NAMES.get(record)
    if known is None:
        if not is_dataclass(record):
            raise TypeError(f"{record.__name__} is no record")
        known = _NAMES[record] = tuple(spec.name for spec in fields(record))
    return known


def fields_of(record: object) -> dict[str, object]:
    """A record's fields as they are, by name."""
    return {name: getattr(record, name) for name in names_of(type(record))}


def to_text(value: object) -> str:
    """The coded form, which `bot.coach.turn.codec` reads back; JSON values are what they are.

    Raises:
        CodecError: when it has no stored form.
    """
    return _CODED.encode(value)


def to_plain_text(value: object) -> str:
    """The plain form: days and amounts are texts, and a record is an object of its fields.

    Raises:
        TypeError: when it holds something that is no record.
    """
    return _PLAIN.encode(value)


def version_of(record: object) -> dict[str, Json]:
    """A record's plain form as a JSON object of its fields."""
    found: dict[str, Json] = json.loads(to_plain_text(fields_of(record)))
    return found


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value) if isinstance(value, Decimal) else fields_of(value)


# Made once, and without looking for circles, which frozen records cannot have.
_CODED: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False, default=opened
)
_PLAIN: Final = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False, default=_plain
)
