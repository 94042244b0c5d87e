"""Whom the database knows, over all workspaces: for whoever runs the program and has to name one of them."""

from functools import cache

from sqlalchemy import Connection, Select, select

from bot.whom import Somebody
from storage.tables import IdentityRow, PersonRow, WorkspaceRow, table_of
from storage.tenancy import Across, scope

_PERSONS, _IDENTITIES, _WORKSPACES = table_of(PersonRow), table_of(IdentityRow), table_of(WorkspaceRow)


def everybody(connection: Connection) -> tuple[Somebody, ...]:
    """Everybody who has an identity on a channel, ordered by where that is."""
    with scope(connection, Across("export")):
        return tuple(Somebody(*row) for row in connection.execute(_everybody()))


@cache
def _everybody() -> Select[str, str, str, str]:
    place = (_WORKSPACES.c.channel, _WORKSPACES.c.external_id, _IDENTITIES.c.external_id)
    same = (_PERSONS.c.workspace_id == _IDENTITIES.c.workspace_id) & (
        _PERSONS.c.id == _IDENTITIES.c.person_id
    )
    return (
        select(*place, _PERSONS.c.name)
        .select_from(_IDENTITIES)
        .join(_PERSONS, same)
        .join(_WORKSPACES, _WORKSPACES.c.id == _IDENTITIES.c.workspace_id)
        .order_by(*place)
    )
