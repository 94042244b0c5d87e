"""Erasing everything of a person from within Slack: a button that says what goes, one tap to be sure, and it is gone.

What was sent before the tap and comes in late (Slack sends again what it has no answer to) must not bring them back: the
database knows when they were erased, and what still runs in this program is waited for.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from bot.errors import StorageError
from bot.wording import Wording
from handlers.slack.home_views import HomeViews
from handlers.slack.lines import Lines, text
from handlers.slack.other_taps import EraseTap
from handlers.slack.parts import Parts, best_effort
from handlers.slack.payloads import Heard
from handlers.slack.people import CHANNEL, NotKnownNow, Refused
from handlers.slack.render import told

_LOG: Final = logging.getLogger("nextstep.slack")
Line = tuple[str, str]


@dataclass(slots=True)
class Erasing:
    """Erases, and knows what is still being taken."""

    parts: Parts
    lines: Lines
    homes: HomeViews
    _taking: dict[Line, set[asyncio.Future[None]]] = field(default_factory=dict)

    @contextmanager
    def taking(self, heard: Heard) -> Iterator[None]:
        """While this is taken: an erasure of the same person waits for it."""
        line, taken = (heard.team, heard.user), asyncio.get_running_loop().create_future()
        self._taking.setdefault(line, set()).add(taken)
        try:
            yield
        finally:
            taken.set_result(None)
            self._taking[line].discard(taken)
            if not self._taking[line]:
                del self._taking[line]

    async def erase(self, tap: EraseTap) -> None:
        """Erase whoever tapped, and say so in the message that was tapped; nothing else goes out to them."""
        parts, line = self.parts, (tap.team, tap.user)
        try:
            who = await parts.people.identity(*line)
        except (Refused, NotKnownNow):
            await self.lines.whisper(tap, text(parts.language, "slack.erase.failed"))
            return
        self.homes.leave(*line)
        while running := self._taking.get(line):
            await asyncio.wait(running)
        try:
            await parts.store.erase((CHANNEL, tap.team), tap.user, now=parts.now(), happened=tap.sent)
        except StorageError:
            await self.lines.whisper(tap, text(who.language, "slack.erase.failed"))
            return
        parts.people.forget(*line)
        _LOG.info("a person was erased", extra={"workspace": tap.team})
        shown = told("slack.erase.done", Wording(who.language))
        await best_effort(
            parts.client.chat_update(
                channel=tap.channel, ts=tap.ts, text=shown.text, blocks=list(shown.blocks)
            )
        )
        await self.homes.empty(tap.user, who.language)
