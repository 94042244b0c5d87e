"""What a person told of a deal that is no fact of any kind: it stands among their answers, word for word."""

from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, Update, bindparam, select, update

from bot.coach.known.facts import Remark, Told
from bot.coach.turn.effects import REMARK
from storage.tables import AnswerRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_ANSWERS: Final = table_of(AnswerRow)
MOST: Final = 20


def told_of(transaction: Transaction, deal_id: str, *, by: str, zone: str) -> tuple[Remark, ...]:
    """The latest of this person's about a deal, the oldest of them first, each with its day in their `zone` (IANA)."""
    found = [*transaction.run(_latest(), deal=deal_id, person=by)]
    there = ZoneInfo(zone)
    return tuple(Remark(id_, at.astimezone(there).date(), text) for id_, at, text in reversed(found))


def typed_of(transaction: Transaction, deal_id: str, *, by: str, zone: str) -> tuple[Told, ...]:
    """The latest that this person typed of a deal, the oldest of it first, each with its day in their `zone` (IANA)."""
    found = [*transaction.run(_typed(), deal=deal_id, person=by)]
    there = ZoneInfo(zone)
    return tuple(Told(at.astimezone(there).date(), question, text) for at, question, text in reversed(found))


def drop(transaction: Transaction, deal_id: str, remark_id: int, *, by: str) -> None:
    """Let one of this person's be a plain answer again, which is shown nowhere."""
    transaction.run(_dropped(), deal=deal_id, person=by, remark=remark_id)


@cache
def _dropped() -> Update:
    return update(_ANSWERS).where(*_theirs(), _ANSWERS.c.id == bindparam("remark")).values(question="note")


@cache
def _typed() -> Select[*tuple[Any, ...]]:
    return (
        select(_ANSWERS.c.at, _ANSWERS.c.question, _ANSWERS.c.text)
        .where(*_by_them())
        .order_by(_ANSWERS.c.id.desc())
        .limit(MOST)
    )


def _theirs() -> tuple[ColumnElement[bool], ...]:
    return (*_by_them(), _ANSWERS.c.question == REMARK)


def _by_them() -> tuple[ColumnElement[bool], ...]:
    return (
        _ANSWERS.c.workspace_id == bindparam(BOUND),
        _ANSWERS.c.deal_id == bindparam("deal"),
        _ANSWERS.c.person_id == bindparam("person"),
    )


@cache
def _latest() -> Select[*tuple[Any, ...]]:
    return (
        select(_ANSWERS.c.id, _ANSWERS.c.at, _ANSWERS.c.text)
        .where(*_theirs())
        .order_by(_ANSWERS.c.id.desc())
        .limit(MOST)
    )
