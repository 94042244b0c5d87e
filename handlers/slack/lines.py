"""Lines besides the conversation: for one person's eyes, at the moment, and kept nowhere."""

from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from bot.coach.turn.replies import Word
from bot.coach.understanding.text import Language
from bot.errors import FromBefore, NextstepError
from bot.ports import Identity, UnitOfWork
from bot.wording import Wording
from handlers.slack import payloads
from handlers.slack.background import Background
from handlers.slack.escaping import cut_escaped
from handlers.slack.limits import FALLBACK
from handlers.slack.modal import notice
from handlers.slack.parts import Parts, best_effort, not_shown, not_taken
from handlers.slack.payloads import Heard
from handlers.slack.people import CHANNEL, NotKnownNow, Refused


def text(language: Language, key: str, **values: int | str) -> str:
    """A text of the catalogue."""
    return Wording(language).text(Word(key, tuple(values.items())))


class Whom(Protocol):
    """Somebody who did something: where, or over which trigger, a line can be shown to them."""

    @property
    def user(self) -> str:
        """Who."""
        ...

    @property
    def channel(self) -> str | None:
        """Where they are."""
        ...

    @property
    def trigger(self) -> str | None:
        """What lets a window be opened for them."""
        ...


class NotTold(NextstepError):  # noqa: N818 - reads as what is the case
    """Somebody does not know that what they did was not saved, so Slack must not be told that we have it."""


@dataclass(slots=True)
class Lines:
    """Says them."""

    parts: Parts
    background: Background

    async def must_hear(self, whom: Whom, line: str) -> None:
        """A line that this person has to see before Slack hears that we have what they did.

        Raises:
            NotTold: when Slack did not take it.
        """
        if not await self.whisper(whom, line):
            raise NotTold("nobody was told that something was not saved")

    async def whisper(self, whom: Whom, line: str) -> bool:
        """A line where this person is: in the channel, or over whatever they look at. Answers whether Slack took it."""
        if whom.channel:
            return await best_effort(
                self.parts.client.chat_postEphemeral(
                    channel=whom.channel, user=whom.user, text=cut_escaped(line, FALLBACK)
                )
            )
        if whom.trigger:
            view = notice(line, Wording(self.parts.language))
            return await best_effort(self.parts.client.views_open(trigger_id=whom.trigger, view=view))
        return False

    async def once(self, heard: Heard, who: Identity, key: str) -> None:
        """A line about what somebody did, however often Slack tells of that: what one person sees cannot be looked up later.

        Raises:
            StorageError: when it cannot be kept that they heard it; then nothing was said.
        """
        now, new_id = self.parts.now(), self.parts.new_id()

        def first(work: UnitOfWork) -> bool:
            found = work.first_time(heard.keys, by=who, now=now)
            if found:
                when = heard.sent if heard.happened is None else heard.happened
                work.speaker(who, new_id=f"{new_id}:person", now=now, happened=when)
            return found

        with suppress(FromBefore):
            if await self.parts.store.write((who.channel, who.workspace), first):
                self.background.start(self._here_or_in_private(heard, text(who.language, key)))

    async def _here_or_in_private(self, heard: Heard, line: str) -> None:
        """Where they are, or, where Slack says that it did not show it there, in their own conversation with us."""
        said = cut_escaped(line, FALLBACK)
        call = self.parts.client.chat_postEphemeral(channel=str(heard.channel), user=heard.user, text=said)
        error = await not_taken(call)
        if error is not None and not_shown(error):
            await self.in_private(heard.user, line)

    async def in_private(self, user: str, line: str) -> bool:
        """A line for one person in their own conversation with us, wherever they are."""

        async def told() -> None:
            room = await self.parts.client.conversations_open(users=[user])
            channel = str(payloads.object_of(room.get("channel")).get("id"))
            said = cut_escaped(line, FALLBACK)
            await self.parts.client.chat_postEphemeral(channel=channel, user=user, text=said)

        return await best_effort(told())

    async def say_of_ours(self, heard: Heard) -> None:
        """Whoever hands us a message of our own is told that nothing is taken from it."""
        line = await self.for_person(heard.team, heard.user, "slack.of_ours", or_refusal=True)
        if line is not None:
            await self.whisper(heard, line)

    async def say_where(self, heard: Heard) -> None:
        """Whoever hands on a message in a channel sees nothing of the answer there."""
        line = await self.for_person(heard.team, heard.user, "slack.in_private")
        if line is not None:
            await self.whisper(heard, line)

    async def unless_opened(self, opening: Awaitable[bool], team: str, user: str) -> None:
        """A window that did not open is told of, where the person can see it."""
        if not await opening:
            line = await self.for_person(team, user, "form.not_now")
            if line is not None:
                await self.in_private(user, line)

    async def refusal(self, team: str, user: str) -> str | None:
        """The line for somebody we do not talk to; None for anybody else, and where Slack does not say."""
        try:
            await self.parts.people.identity(team, user)
        except Refused as refusal:
            return text(refusal.language, "slack.refused")
        except NotKnownNow:
            return None
        return None

    async def refuse(self, heard: Heard, language: Language) -> None:
        """Tell somebody that we do not talk to them, once a day (UTC) however often they try, and whichever program hears it."""
        today = self.parts.now().date()
        # A hash and not who they are, of whom nothing is kept.
        whom = sha256(f"{heard.team} {heard.user} {today}".encode()).hexdigest()

        def told_first(work: UnitOfWork) -> bool:
            return work.first_time((f"slack:refused:{whom}",))

        if await self.parts.store.write((CHANNEL, heard.team), told_first):
            await self.whisper(heard, text(language, "slack.refused"))

    async def for_person(
        self, team: str, user: str, key: str, *, or_refusal: bool = False, **values: str
    ) -> str | None:
        """A text in that person's language; for somebody we do not talk to None, or the line that says so."""
        try:
            who = await self.parts.people.identity(team, user)
        except Refused as refusal:
            return text(refusal.language, "slack.refused") if or_refusal else None
        except NotKnownNow:
            return text(self.parts.language, key, **values)
        return text(who.language, key, **values)
