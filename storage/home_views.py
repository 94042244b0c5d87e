"""Who looks at a home view, and which program drew it last."""

from functools import cache
from typing import Any, Final

from sqlalchemy import Select, bindparam, select

from storage.tables import IdentityRow, PersonRow, table_of
from storage.tenancy import BOUND
from storage.transaction import Transaction

_PERSONS: Final = table_of(PersonRow)
_IDENTITIES: Final = table_of(IdentityRow)


def looked_at_by(transaction: Transaction, person_id: str) -> str | None:
    """How the channel knows this person, where a home view was drawn for them."""
    found = transaction.run(_looked_at(), person=person_id).scalars()
    return next((str(external_id) for external_id in found), None)


def drawn_by(transaction: Transaction, external_id: str) -> str | None:
    """Which program drew the home view of whom the channel knows so; None where none was drawn, or they are not known."""
    found = transaction.run(_drawn(), external=external_id).scalars()
    return next((str(program) for program in found if program is not None), None)


@cache
def _looked_at() -> Select[*tuple[Any, ...]]:
    return _joined(_IDENTITIES.c.external_id).where(
        _PERSONS.c.id == bindparam("person"), _PERSONS.c.home_page.is_not(None)
    )


@cache
def _drawn() -> Select[*tuple[Any, ...]]:
    return _joined(_PERSONS.c.home_by).where(_IDENTITIES.c.external_id == bindparam("external"))


def _joined(wanted: Any) -> Select[*tuple[Any, ...]]:
    same = (_PERSONS.c.workspace_id == _IDENTITIES.c.workspace_id) & (
        _PERSONS.c.id == _IDENTITIES.c.person_id
    )
    return (
        select(wanted)
        .select_from(_IDENTITIES.join(_PERSONS, same))
        .where(_IDENTITIES.c.workspace_id == bindparam(BOUND))
    )
