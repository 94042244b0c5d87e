"""What changed in a deal, turn by turn: the versions of its records, and the answers of its owner."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any, Final, cast

from pydantic import TypeAdapter
from sqlalchemy import Select, bindparam, select

from bot.coach.known import facts
from bot.coach.turn import effects as fx
from bot.coach.turn.context import Change
from storage.records import DEALS, HISTORY, KindName
from storage.tables import AnswerRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_ANSWERS: Final = table_of(AnswerRow)
# Which record a version is of, and what stores it once more.
_PUT: Final[Mapping[KindName, tuple[type, Callable[[str, Any], fx.DealEffect]]]] = {
    "deal": (facts.Deal, lambda _, deal: fx.PutDeal(deal)),
    "step": (facts.BuyingStep, fx.PutStep),
    "position": (facts.Position, fx.PutPosition),
    "person": (facts.Person, fx.PutPerson),
    "next_step": (facts.NextStep, fx.PutNextStep),
    "action": (facts.OurAction, fx.PutAction),
    "competitor": (facts.Competitor, fx.PutCompetitor),
    "open_question": (facts.OpenQuestion, fx.PutOpenQuestion),
}


def told_by(transaction: Transaction, deal_id: str, *, by: str) -> tuple[Change, ...]:
    """Everything that was stored about a deal of this person's, the oldest first; nothing for anybody else's."""
    found = [
        *(
            Change(turn, at, person == by, _put(cast("KindName", kind), deal_id, version))
            for turn, at, person, kind, version in transaction.run(_versions(), deal=deal_id, person=by)
        ),
        *(
            Change(
                turn, at, True, fx.DropRemark(deal_id, id_) if question == fx.REMARK else None, question, text
            )
            for turn, at, id_, question, text in transaction.run(_answers(), deal=deal_id, person=by)
        ),
    ]
    return tuple(sorted(found, key=_instant))


_instant: Final[Callable[[Change], datetime]] = attrgetter("at")


def _put(kind: KindName, deal_id: str, version: object) -> fx.DealEffect:
    """What stores a version once more. One of an earlier program has what its record had then."""
    record, put = _PUT[kind]
    return put(deal_id, _reader(record).validate_python(version))


@cache
def _reader(record: type) -> TypeAdapter[Any]:
    return TypeAdapter(record)


@cache
def _versions() -> Select[*tuple[Any, ...]]:
    owned = select(DEALS.c.id).where(
        DEALS.c.workspace_id == bindparam(BOUND),
        DEALS.c.id == bindparam("deal"),
        DEALS.c.owner == bindparam("person"),
    )
    return (
        select(HISTORY.c.turn_id, HISTORY.c.at, HISTORY.c.person_id, HISTORY.c.kind, HISTORY.c.version)
        .where(
            HISTORY.c.workspace_id == bindparam(BOUND),
            HISTORY.c.deal_id == bindparam("deal"),
            owned.exists(),
        )
        .order_by(HISTORY.c.id)
    )


@cache
def _answers() -> Select[*tuple[Any, ...]]:
    return (
        select(_ANSWERS.c.turn_id, _ANSWERS.c.at, _ANSWERS.c.id, _ANSWERS.c.question, _ANSWERS.c.text)
        .where(
            _ANSWERS.c.workspace_id == bindparam(BOUND),
            _ANSWERS.c.deal_id == bindparam("deal"),
            _ANSWERS.c.person_id == bindparam("person"),
        )
        .order_by(_ANSWERS.c.id)
    )
