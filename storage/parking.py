"""Nothing is said of somebody's deals by itself any more while they are not there: whoever left, or is a guest by now.

What they do next, or what their channel tells of them, ends it: then their deals are looked at anew (`SqlUnitOfWork.flush`).
"""

from functools import cache

from sqlalchemy import Connection, Update, bindparam, update

from storage.personal_tables import CALLS, PERSONS
from storage.records import DEALS
from storage.tenancy import BOUND
from storage.transaction import opened_for


def park(connection: Connection, workspace_id: str, person_id: str) -> None:
    """Let nothing come up for this person."""
    with opened_for(connection, workspace_id) as transaction:
        for statement in (_away(), _no_deal(), _no_call()):
            transaction.run(statement, person=person_id)


@cache
def _away() -> Update:
    one = (PERSONS.c.workspace_id == bindparam(BOUND)) & (PERSONS.c.id == bindparam("person"))
    return update(PERSONS).where(one).values(away=True)


@cache
def _no_deal() -> Update:
    mine = (DEALS.c.workspace_id == bindparam(BOUND)) & (DEALS.c.owner == bindparam("person"))
    return update(DEALS).where(mine, DEALS.c.ask_at.is_not(None)).values(ask_at=None)


@cache
def _no_call() -> Update:
    mine = (CALLS.c.workspace_id == bindparam(BOUND)) & (CALLS.c.person_id == bindparam("person"))
    return update(CALLS).where(mine, CALLS.c.ask_at.is_not(None)).values(ask_at=None)
