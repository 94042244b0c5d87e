"""Messages that are a file of everything that is kept about a person: made before they are sent, however long that takes.

Nobody sees anything of a file until its message is sent, so making it once more harms nobody. Whoever waits for it is told when
it takes long, and when it cannot be made.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery import MOST_ATTEMPTS
from bot.errors import NotPosted, OutcomeUnknown
from bot.ports import Address, Outgoing
from bot.wording import Wording
from handlers.slack import files
from handlers.slack.files import Called
from handlers.slack.render import told


@dataclass(frozen=True, slots=True)
class Made:
    """What is posted: Slack's id of a file that nobody sees yet, or else the catalogue key of what is said instead."""

    file_id: str = ""
    instead: str = ""


@dataclass(slots=True)
class FileMessages:
    """Makes them and keeps them until they are sent. `patience`: seconds after which whoever waits is told that it takes longer."""

    client: AsyncWebClient
    export: Callable[[Address], AsyncIterator[str]]
    patience: float
    _made: dict[int, Made] = field(default_factory=dict)

    async def make(
        self, outgoing: Outgoing, called: Called, *, name: str, room: Callable[[], Awaitable[str]]
    ) -> None:
        """Make it and hand it over to Slack; `room` answers where its person talks to us.

        Raises:
            Refused: when there is nothing to give.
            TryLater, OutcomeUnknown: when it was not taken now; nobody has seen anything of it either way.
        """
        telling = asyncio.create_task(self._tell_when_it_takes_long(outgoing, called, room))
        try:
            file_id = await files.hand_over(
                self.client, called, self.export(outgoing.to), name=name, patience=self.patience
            )
            self._made[outgoing.id] = Made(file_id)
        except files.NoFiles:
            self._made[outgoing.id] = Made(instead="slack.export.no_file")
        except OutcomeUnknown:
            if outgoing.attempts < MOST_ATTEMPTS:
                raise
            self._made[outgoing.id] = Made(instead="slack.export.failed")
        finally:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)

    def take(self, outgoing: Outgoing) -> Made | None:
        """What was made for this message; None where it has to be made (again)."""
        return self._made.pop(outgoing.id, None)

    async def _tell_when_it_takes_long(
        self, outgoing: Outgoing, called: Called, room: Callable[[], Awaitable[str]]
    ) -> None:
        """Tell it once, where Slack takes it."""
        if outgoing.attempts > 1:
            return
        await asyncio.sleep(self.patience)
        said = told("slack.export.takes_long", Wording(outgoing.message.language))
        with suppress(NotPosted, OutcomeUnknown):
            channel = await room()
            await called(
                lambda: self.client.chat_postEphemeral(
                    channel=channel, user=outgoing.to.external_id, text=said.text, blocks=list(said.blocks)
                )
            )
