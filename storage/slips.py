"""Why a step of the customer's slipped: told a turn after the slip itself, and kept beside it."""

from functools import cache

from sqlalchemy import Update, bindparam, func, select, update

from storage.records import SLIPS
from storage.tenancy import BOUND
from storage.transaction import Transaction


def explain_slip(transaction: Transaction, deal_id: str, next_step_id: str, reason: str) -> None:
    """Give the latest slip of a next step its reason; without any slip there is nothing to explain."""
    transaction.run(_explained(), deal=deal_id, step=next_step_id, why=reason)


@cache
def _explained() -> Update:
    others = SLIPS.alias("others")
    latest = (
        select(func.max(others.c.id))
        .where(
            others.c.workspace_id == bindparam(BOUND),
            others.c.deal_id == bindparam("deal"),
            others.c.next_step_id == bindparam("step"),
        )
        .scalar_subquery()
    )
    return (
        update(SLIPS)
        .where(SLIPS.c.workspace_id == bindparam(BOUND), SLIPS.c.id == latest)
        .values(reason=bindparam("why"))
    )
