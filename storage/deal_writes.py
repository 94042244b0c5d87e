"""The statements that write the memory: a deal's own row with what is current about it, and the records of a deal."""

from functools import cache
from typing import Final, TypeVar

from sqlalchemy import ColumnElement, Insert, Update, bindparam, case, func, insert, select, update

from storage.records import DEAL_FIELDS, DEALS, HISTORY, SLIPS, Kind
from storage.tables import AnswerRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Dialect, DialectInsert, insert_into

R = TypeVar("R")
NEW_VERSION: Final[Insert] = insert(HISTORY)
NEW_ANSWER: Final[Insert] = insert(table_of(AnswerRow))
NEW_SLIP: Final[Insert] = insert(SLIPS)
# What a deal says of itself; who owns it never changes.
SAID_OF_DEAL: Final = tuple(name for name in DEAL_FIELDS if name not in {"id", "owner"})
# What stands on its row besides, so that a list is one query.
CURRENT: Final = ("touched_at", "pointer", "next_step", "next_step_last", "open_questions", "ask_at")


@cache
def new_deal(dialect: Dialect) -> DialectInsert:
    """A deal's own row, unless there is one with its id."""
    return insert_into(DEALS, dialect).on_conflict_do_nothing()


@cache
def changed_deal(said: tuple[str, ...]) -> Update:
    """The deal with what is current about it, as the owner's most recently touched one; `said`: which columns besides.

    Each value is given as `new_` and the column's name; `deal` and `by` are the deal and its owner.
    """
    others = DEALS.alias("others")
    latest = (
        select(func.coalesce(func.max(others.c.touched_n), 0) + 1)
        .where(others.c.workspace_id == bindparam(BOUND), others.c.owner == bindparam("by"))
        .scalar_subquery()
    )
    names = (*CURRENT, *said)
    return (
        update(DEALS)
        .where(
            DEALS.c.workspace_id == bindparam(BOUND),
            DEALS.c.id == bindparam("deal"),
            DEALS.c.owner == bindparam("by"),
        )
        .values(
            {name: bindparam(f"new_{name}", type_=DEALS.c[name].type) for name in names}
            | {"touched_n": latest}
        )
    )


@cache
def put_record(kind: Kind[R], dialect: Dialect) -> DialectInsert:
    """Insert the record at the end, or make it the current version in the place it has.

    A record that comes back after it was removed goes to the end, as it does in `evolve`. A step that moves along the
    route takes its place among equals from the side it came from: from before, it stands first among them.
    """
    table, others = kind.table, kind.table.alias("others")
    same_deal = (others.c.workspace_id == bindparam(BOUND)) & (others.c.deal_id == bindparam("deal"))
    last = select(func.coalesce(func.max(others.c.rank), 0) + 1).where(same_deal).scalar_subquery()
    first = select(func.coalesce(func.min(others.c.rank), 0) - 1).where(same_deal).scalar_subquery()
    statement = insert_into(table, dialect).values(rank=last)
    new = statement.excluded
    changed: dict[str, ColumnElement[object]] = {name: new[name] for name in kind.columns if name != "id"}
    moves: list[tuple[ColumnElement[bool], ColumnElement[int]]] = []
    if kind.removable:
        moves.append((table.c.removed, new.rank))
    if kind.ordered:
        moves += [(new["order"] > table.c.order, first), (new["order"] < table.c.order, new.rank)]
    if moves:
        changed["rank"] = case(*moves, else_=table.c.rank)
    return statement.on_conflict_do_update(index_elements=["workspace_id", "deal_id", "id"], set_=changed)
