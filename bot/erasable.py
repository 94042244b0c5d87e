"""What the application asks of a store besides turns: who drew a home view, and taking people out while it is in use.

No implementation may enter.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.ports import Store


class ErasingStore(Store, Protocol):
    """A store from which people can be erased while it is in use."""

    async def erase(
        self, workspace: tuple[str, str], external_id: str, *, now: datetime, happened: int | None = None
    ) -> Mapping[str, int]:
        """Delete everything a person typed and everything about them; answers how many rows of each kind.

        After this returned nothing is sent to them, nor taken that they did until it `happened` (as in `speaker`; None: `now`).

        Raises:
            NothingStored: when nothing was erased.
        """
        ...

    async def home_drawn_by(self, workspace: tuple[str, str], external_id: str) -> str | None:
        """Which program drew somebody's home view last; None where none was drawn, or nobody is known so."""
        ...
