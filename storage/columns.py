"""Column types: aware instants, exact amounts, records as JSON, and the mark on columns that hold people's words.

Every type that can hold something a person typed is a `Personal` one, so that erasing finds them all by type. No
table and no statement may enter.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from threading import Lock
from typing import ClassVar, Final, TypeVar

from sqlalchemy import DateTime, Numeric, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.coach.known.facts import TopicMark
from bot.coach.known.habits import Habits
from bot.coach.turn.codec import CodecError, Json, decode, decode_conversation
from bot.coach.turn.replies import Message
from bot.coach.turn.state import SCHEMA, Conversation
from storage.faults import DamagedDatabase, SchemaTooNew
from storage.json_text import to_plain_text, to_text

T = TypeVar("T")


@lru_cache(64)
def _sqlite_text(value: datetime) -> str:
    """An instant as SQLite keeps it, in UTC. A turn stamps a dozen rows with the same one."""
    return _in_utc(value).replace(tzinfo=None).isoformat(" ", "microseconds")


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("an instant without a time zone cannot be stored")
    return value.astimezone(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware going in (any zone), aware UTC coming out; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], object] | None:
        """How an instant goes in; on SQLite as text."""
        if dialect.name == "sqlite":
            return lambda value: None if value is None else _sqlite_text(value)
        return super().bind_processor(dialect)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The instant in UTC.

        Raises:
            ValueError: when it has no zone.
        """
        return None if value is None else _in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - as above
        """The instant as aware UTC; SQLite gives it back without a zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Exact(TypeDecorator[Decimal]):
    """An amount with every digit kept: SQLite would make it a float, so there it is text."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Decimal] | TypeEngine[str]:
        """Text on SQLite, NUMERIC elsewhere."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(Numeric())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | Decimal | None:
        """The amount in the database's own form."""
        return str(value) if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: str | Decimal | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The amount as a Decimal."""
        return None if value is None else Decimal(value)


class Personal:
    """Mark of a column type that can hold what a person typed or what is about a person."""


class Said(Personal, TypeDecorator[str]):
    """Words as a person said or typed them."""

    impl = Text
    cache_ok = True


class Texts(Personal, TypeDecorator[tuple[str, ...]]):
    """A few short texts, as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy's signature
        """The list as JSON."""
        return to_text(list(value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002 - as above
        """The texts in order."""
        return tuple(str(item) for item in json.loads(value or "[]"))


class Marks(TypeDecorator[tuple[TopicMark, ...]]):
    """How far each topic of a deal is, as a JSON list of [topic, mark, day]."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[TopicMark, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy's signature
        """The marks as JSON."""
        return to_text([[mark.topic, mark.mark, mark.on.isoformat()] for mark in value or ()])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[TopicMark, ...]:  # noqa: ARG002 - as above
        """The marks in the order they were set."""
        return tuple(
            TopicMark(topic, mark, date.fromisoformat(day)) for topic, mark, day in json.loads(value or "[]")
        )


class JsonObject(Personal, TypeDecorator[Mapping[str, object]]):
    """An object in plain JSON, for versions in the history."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, object] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The object as JSON text."""
        return None if value is None else to_plain_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Json] | None:  # noqa: ARG002 - as above
        """The object."""
        return None if value is None else dict(json.loads(value))


class _Coded(Personal, TypeDecorator[T]):
    """A record of the core in the codec's JSON form."""

    impl = Text
    cache_ok = True
    record: ClassVar[type]

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The record as JSON text."""
        return None if value is None else to_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> T | None:  # noqa: ARG002 - as above
        """The record.

        Raises:
            CodecError: when it was stored in a form this program does not know.
        """
        if value is None:
            return None
        found: T = decode(json.loads(value), self.record)
        return found


class MessageJson(_Coded[Message]):
    """A reply waiting to be sent."""

    cache_ok = True
    record = Message


class HabitsJson(TypeDecorator[Habits]):
    """When a person wants to hear from the coach; NULL for who never set anything. It holds no words of theirs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Habits | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """The settings as JSON text."""
        return None if value is None or value == Habits() else to_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Habits:  # noqa: ARG002 - as above
        """The settings."""
        return Habits() if value is None else decode(json.loads(value), Habits)


class ConversationJson(_Coded[Conversation]):
    """A conversation at rest; one of an older form comes out in today's.

    What was stored or read lately is known by its text, so that who is in the middle of a walk costs no reading: the
    text still comes from the database, and a conversation never changes.
    """

    cache_ok = True
    record = Conversation

    def process_bind_param(self, value: Conversation | None, dialect: Dialect) -> str | None:
        """The conversation as JSON text."""
        text = super().process_bind_param(value, dialect)
        if text is not None and value is not None:
            _keep(text, value)
        return text

    def process_result_value(self, value: str | None, dialect: Dialect) -> Conversation | None:  # noqa: ARG002 - as above
        """The conversation.

        Raises:
            SchemaTooNew: when a later version of this program stored it.
            DamagedDatabase: when it is no conversation.
        """
        if value is None:
            return None
        known = _KNOWN.get(value)
        if known is not None:
            return known
        stored: Json = None
        try:
            stored = json.loads(value)
            found = decode_conversation(stored)
        except (CodecError, ValueError):
            schema = stored.get("schema") if isinstance(stored, dict) else None
            if isinstance(schema, int) and schema > SCHEMA:
                raise SchemaTooNew(
                    f"A conversation was stored by a later version of Nextstep (form {schema}, we know up to {SCHEMA}). "
                    "Install that version."
                ) from None
            raise DamagedDatabase(
                "A stored conversation cannot be read any more. Put a backup back."
            ) from None
        _keep(value, found)
        return found


# By their stored text, the oldest first; as many as are likely to be talked to within the same hour.
_KNOWN: Final[dict[str, Conversation]] = {}
_MOST_KNOWN: Final = 512
_KEEPING: Final = Lock()


def forget_conversations() -> None:
    """Keep nothing of what was stored or read: somebody in it was erased."""
    with _KEEPING:
        _KNOWN.clear()


def _keep(text: str, conversation: Conversation) -> None:
    with _KEEPING:
        if len(_KNOWN) >= _MOST_KNOWN:
            del _KNOWN[next(iter(_KNOWN))]
        _KNOWN[text] = conversation
