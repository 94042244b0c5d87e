"""When the coach has something to say about a deal unasked: decided by the core, kept on the deal's own row."""

from collections.abc import Callable
from datetime import datetime
from functools import cache

from sqlalchemy import Select, Update, bindparam, select, update

from bot.coach.days.calendars import calendar_of
from bot.coach.deciding import nudges
from bot.coach.known.facts import DealFacts
from bot.coach.known.habits import Habits
from storage.records import DEALS
from storage.tenancy import BOUND
from storage.transaction import Transaction


def asks_at(facts: DealFacts, habits: Habits, zone: str, now: datetime) -> datetime | None:
    """From when there is something to say; `zone` is the platform's, for who chose none."""
    return nudges.ask_at(facts, now, calendar_of(habits, habits.zone or zone, zone))


def move_all(
    transaction: Transaction,
    person_id: str,
    known: Callable[[str], DealFacts],
    decide: Callable[[DealFacts], datetime | None],
    *,
    open_ones: bool,
) -> None:
    """The person's days or hours are other ones now: decide anew about every deal that was waiting for its moment.

    `open_ones`: about every open one, because none was waiting while they were away.
    """
    statement = _open() if open_ones else _waiting()
    for deal_id, before in list(transaction.run(statement, by=person_id)):
        after = decide(known(deal_id))
        if after != before:
            transaction.run(_moved(), deal=deal_id, by=person_id, at=after)


@cache
def _waiting() -> Select[str, datetime | None]:
    return select(DEALS.c.id, DEALS.c.ask_at).where(
        DEALS.c.workspace_id == bindparam(BOUND),
        DEALS.c.owner == bindparam("by"),
        DEALS.c.ask_at.is_not(None),
    )


@cache
def _open() -> Select[str, datetime | None]:
    return select(DEALS.c.id, DEALS.c.ask_at).where(
        DEALS.c.workspace_id == bindparam(BOUND),
        DEALS.c.owner == bindparam("by"),
        DEALS.c.status == "open",
    )


@cache
def _moved() -> Update:
    return (
        update(DEALS)
        .where(
            DEALS.c.workspace_id == bindparam(BOUND),
            DEALS.c.id == bindparam("deal"),
            DEALS.c.owner == bindparam("by"),
        )
        .values(ask_at=bindparam("at"))
    )
