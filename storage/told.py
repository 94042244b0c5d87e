"""What was told unasked, and taking that back where the message came to nothing. Crosses workspaces, for delivery only.

A claim stands in `told` from the moment its message has words, and what was told is counted on the step, the deal or the
action in the same transaction. Where the platform will never take the message, or it came too late, both are undone.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Final

from sqlalchemy import Connection, Select, Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.sql.dml import ReturningDelete

from bot.coach.deciding.nudge_counts import not_told
from bot.coach.deciding.nudges import CallEnded, item_of_claim
from bot.coach.known.facts import Deal, NextStep, OurAction
from bot.coach.turn.effects import DealEffect, PutAction, PutDeal, PutNextStep
from bot.unasked import Claim
from storage import calls
from storage.loading import load_facts
from storage.records import ACTIONS, DEALS, NEXT_STEPS
from storage.tables import table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction, opened_for
from storage.unasked_tables import ToldRow

_TOLD: Final = table_of(ToldRow)
_INSERT: Final = insert(_TOLD)
# What telling changes of a record. It is the coach's own count and nothing anybody said, so it is no version of a fact.
_COUNTS: Final[Mapping[str, tuple[str, ...]]] = {
    NEXT_STEPS.table.name: ("asked", "asked_on"),
    DEALS.name: ("asked", "asked_on", "briefed_for"),
    ACTIONS.table.name: ("reminded",),
}


def keys_told(transaction: Transaction, person: str) -> frozenset[str]:
    """Under which keys something was told to this person, as far back as that is kept."""
    return frozenset(transaction.run(_known(), person=person).scalars())


def tell(
    transaction: Transaction, claims: Sequence[Claim], *, person: str, outbox_key: str, now: datetime
) -> None:
    """Claim what stands in a message of this person's."""
    rows = [
        {"key": claim.key, "person_id": person, "deal_id": claim.deal_id, "outbox_key": outbox_key, "at": now}
        for claim in claims
    ]
    if rows:
        transaction.add(_INSERT, rows)
    for claim in claims:
        item = item_of_claim(claim.deal_id or "", claim.key)
        if isinstance(item, CallEnded):
            calls.belongs(transaction, item.call_id, claim)


def count(transaction: Transaction, effects: Iterable[DealEffect]) -> None:
    """Keep what was counted on the records that the effects carry."""
    for effect in effects:
        table, record, deal_id = _counted_on(effect)
        counts = {f"new_{name}": getattr(record, name) for name in _COUNTS[table.name]}
        transaction.run(_counted(table), record=record.id, deal=deal_id, **counts)


def _counted_on(effect: DealEffect) -> tuple[Table, NextStep | OurAction | Deal, str]:
    match effect:
        case PutNextStep(deal_id, step):
            return NEXT_STEPS.table, step, deal_id
        case PutAction(deal_id, action):
            return ACTIONS.table, action, deal_id
        case PutDeal(deal):
            return DEALS, deal, deal.id
        case _:
            raise TypeError(f"telling counts nothing on {type(effect).__name__}")


def take_back(connection: Connection, messages: Iterable[tuple[str, str]], *, now: datetime) -> int:
    """Undo what messages, by workspace and key, told that nobody will see; their deals are due at once.

    Answers how many claims that were.
    """
    found = 0
    for workspace_id, outbox_key in messages:
        with opened_for(connection, workspace_id) as transaction:
            claims = transaction.run(_forgotten(), of=outbox_key).rows
            for key, deal_id in claims:
                _undo(transaction, key, deal_id, now)
            found += len(claims)
    return found


def _undo(transaction: Transaction, key: str, deal_id: str | None, now: datetime) -> None:
    item = item_of_claim(deal_id or "", key)
    if isinstance(item, CallEnded):
        calls.again(transaction, item.call_id, now)
        return
    facts = load_facts(transaction, deal_id, None) if deal_id is not None else None
    if facts is None or item is None:
        return
    undone = not_told(facts, item)
    count(transaction, () if undone is None else (undone,))
    transaction.run(_due_again(), record=deal_id, at=now)


@cache
def _known() -> Select[str]:
    return select(_TOLD.c.key).where(
        _TOLD.c.workspace_id == bindparam(BOUND), _TOLD.c.person_id == bindparam("person")
    )


@cache
def _counted(table: Table) -> Update:
    one = (table.c.workspace_id == bindparam(BOUND)) & (table.c.id == bindparam("record"))
    one &= (DEALS.c.id if table is DEALS else table.c.deal_id) == bindparam("deal")
    return update(table).where(one).values({name: bindparam(f"new_{name}") for name in _COUNTS[table.name]})


@cache
def _forgotten() -> ReturningDelete[str, str | None]:
    mine = (_TOLD.c.workspace_id == bindparam(BOUND)) & (_TOLD.c.outbox_key == bindparam("of"))
    return delete(_TOLD).where(mine).returning(_TOLD.c.key, _TOLD.c.deal_id)


@cache
def _due_again() -> Update:
    one = (DEALS.c.workspace_id == bindparam(BOUND)) & (DEALS.c.id == bindparam("record"))
    return update(DEALS).where(one, DEALS.c.status == "open").values(ask_at=bindparam("at"))
