"""Frozen dataclasses of the core to JSON values and back, for stored state and stored replies.

Every record carries its class name, so a union needs no guessing; dates and decimals are tagged; lists come back as
tuples. Unknown names and fields raise `CodecError`, which names them.
"""

from collections.abc import Callable
from dataclasses import fields
from datetime import date, time
from decimal import Decimal, InvalidOperation
from operator import attrgetter
from typing import Any, Final, TypeVar

from bot.coach.known import habits
from bot.coach.turn import replies, state

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")

# What JSON holds as it is.
_PLAIN: Final = frozenset({type(None), bool, int, float, str})
_KIND, _DATE, _TIME, _DECIMAL = "$", "$date", "$time", "$decimal"
_CLASSES: dict[str, type] = {
    cls.__name__: cls
    for cls in (
        replies.Span, replies.Word, replies.Line, replies.Option, replies.Stamp, replies.Progress,
        replies.ChecklistItem, replies.Checklist, replies.ReadBackItem, replies.ReadBack, replies.CardRow,
        replies.Card, replies.PlainText, replies.Ask, replies.Message,
        state.Pending, state.Walk, state.Answered, state.Conversation,
        habits.DaysOff, habits.Habits,
    )
}  # fmt: skip
# The keys of a record, and what gives the values for them at once.
_SHAPES: Final[dict[type, tuple[tuple[str, ...], Callable[[object], tuple[object, ...]]]]] = {
    cls: ((_KIND, *names), attrgetter("__class__.__name__", *names))
    for cls, names in ((cls, [spec.name for spec in fields(cls)]) for cls in _CLASSES.values())
}


class CodecError(ValueError):
    """Stored JSON is not a form this program knows."""


def opened(value: object) -> dict[str, object]:
    """The JSON form of what JSON has no form for by itself, one level deep: its parts may need the same.

    Raises:
        CodecError: when it has none.
    """
    kind = type(value)
    shape = _SHAPES.get(kind)
    if shape is not None:
        names, values_of = shape
        record = dict(zip(names, values_of(value), strict=True))
        if kind is replies.ChecklistItem and record["day"] is None:
            # A program from before steps had days reads what has none.
            del record["day"]
        return record
    if isinstance(value, date):
        return {_DATE: value.isoformat()}
    if isinstance(value, time):
        return {_TIME: value.isoformat("minutes")}
    if isinstance(value, Decimal):
        return {_DECIMAL: str(value)}
    raise CodecError(f"{kind.__name__} has no stored form")


def encode(value: object) -> Json:
    """The JSON value of a record, or of what may stand inside one."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    # Most of what stands in a record is plain, for which nothing need be called.
    parts: dict[str, Any] = opened(value)
    for name, part in parts.items():
        if part.__class__ not in _PLAIN:
            parts[name] = encode(part)
    return parts


def _decode(value: Json) -> object:
    if isinstance(value, list):
        return tuple([_decode(item) for item in value])
    if not isinstance(value, dict):
        return value
    if _KIND not in value:
        return _untagged(value)
    name = str(value[_KIND])
    cls = _CLASSES.get(name)
    if cls is None:
        raise CodecError(f"unknown record {name!r}")
    parts = {key: item if item.__class__ in _PLAIN else _decode(item) for key, item in value.items()}
    del parts[_KIND]
    try:
        return cls(**parts)
    except TypeError as error:
        raise CodecError(f"{name}: {error}") from error


def _untagged(value: dict[str, Json]) -> object:
    try:
        if _DATE in value:
            return date.fromisoformat(str(value[_DATE]))
        if _TIME in value:
            return time.fromisoformat(str(value[_TIME]))
        if _DECIMAL in value:
            return Decimal(str(value[_DECIMAL]))
    except (ValueError, InvalidOperation) as error:
        raise CodecError("a stored date, time or amount cannot be read") from error
    raise CodecError("unknown record 'None'")


def decode(value: Json, expected: type[T]) -> T:
    """The record in `value`.

    Raises:
        CodecError: when it is not an `expected`, or holds a record or field this program does not know.
    """
    record = _decode(value)
    if not isinstance(record, expected):
        raise CodecError(f"expected {expected.__name__}, found {type(record).__name__}")
    return record


def _with_order(old: dict[str, Json]) -> dict[str, Json]:
    """Nothing was known of when messages were sent."""
    return {**old, "heard": 0, "answered": None}


def _with_opening(old: dict[str, Json]) -> dict[str, Json]:
    """Nothing was known of which message opened the deal."""
    return {**old, "opened": 0}


_PUT: Final[dict[Json, Json]] = {"again": "again", "kept": "kept_apart", "told": "once_more"}


def _with_put(old: dict[str, Json]) -> dict[str, Json]:
    """Why a question was put for another time stood in the place of text that waited."""
    pending = old.get("pending")
    if not isinstance(pending, dict) or pending.get("question") in _TEXT_WAITS:
        return old
    kept = pending.get("kept")
    if not isinstance(kept, str) or kept not in _PUT:
        return old
    return {**old, "pending": {**pending, "kept": None, "put": _PUT[kept]}}


def _with_told(old: dict[str, Json]) -> dict[str, Json]:
    """A walk did not remember what was told in it besides, and begins with nothing."""
    return old


# Under these it was text whatever it was.
_TEXT_WAITS: Final = frozenset({"which_deal", "mirror", "closed", "ending", "hand_over", "prep"})
# From schema n to n + 1, as pure functions on the JSON; a stored example of every schema is kept in the tests.
_UPGRADES: Final[dict[int, Callable[[dict[str, Json]], dict[str, Json]]]] = {
    1: _with_order,
    2: _with_opening,
    3: _with_put,
    4: _with_told,
}


def decode_conversation(value: Json) -> state.Conversation:
    """The conversation in stored JSON of this schema or an older one.

    Raises:
        CodecError: when it was written by a newer program, or is no conversation.
    """
    if not isinstance(value, dict):
        raise CodecError("a conversation is stored as an object")
    schema = value.get("schema")
    while isinstance(schema, int) and schema in _UPGRADES:
        value = {**_UPGRADES[schema](value), "schema": schema + 1}
        schema += 1
    if schema != state.SCHEMA:
        raise CodecError(f"this program reads conversations of schema {state.SCHEMA}, not {schema}")
    return decode(value, state.Conversation)
