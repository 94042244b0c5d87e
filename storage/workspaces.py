"""Workspaces: the id of each, and its row, made when the first turn comes from it."""

from functools import lru_cache
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import Connection

from storage.tables import OrganisationRow, WorkspaceRow, table_of
from storage.transaction import insert_into

# A workspace's id follows from its channel and external id, so that no turn has to look it up.
_WORKSPACES: Final = UUID("5f0c2d1e-6d0b-5c39-9a0e-0d6f7c1b8a52")


@lru_cache(1024)
def workspace_id_of(workspace: tuple[str, str]) -> str:
    """The id of the workspace known as (channel, external id)."""
    channel, external_id = workspace
    return str(uuid5(_WORKSPACES, f"{channel}\0{external_id}"))


def introduce(connection: Connection, workspace: tuple[str, str], workspace_id: str) -> None:
    """Make the workspace known as (channel, external id), unless it is there."""
    channel, external_id = workspace
    dialect = connection.dialect.name
    organisation = {"id": workspace_id, "name": external_id}
    connection.execute(
        insert_into(table_of(OrganisationRow), dialect).on_conflict_do_nothing(), [organisation]
    )
    row = {
        "id": workspace_id,
        "organisation_id": workspace_id,
        "channel": channel,
        "external_id": external_id,
    }
    connection.execute(insert_into(table_of(WorkspaceRow), dialect).on_conflict_do_nothing(), [row])
