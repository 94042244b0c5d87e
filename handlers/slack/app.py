"""The Bolt app: what comes in becomes a turn, its replies go out, and a tapped question keeps a record of the choice.

Bolt answers Slack only after a listener returned (`process_before_response`), and a listener returns once the turn is
committed: what is acknowledged is stored. A message that could not be stored is answered 500, so Slack sends it again; a
tap or a command is never sent again, so it is tried again here as long as Slack waits.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.coach.turn.inputs import Command
from bot.entrances import LanguageUnclear, NotKnown
from bot.errors import NextstepError, StorageError
from bot.ports import Identity
from bot.turn_counts import Became
from bot.turns import Arrival, Taken, is_own_customer, take_turn
from handlers.slack import payloads
from handlers.slack.background import Background
from handlers.slack.edit_marks import CALLBACK, SETTINGS
from handlers.slack.edit_payloads import edit_tap
from handlers.slack.erase import Erasing
from handlers.slack.escaping import cut_escaped
from handlers.slack.events import Again, Events
from handlers.slack.export import export
from handlers.slack.forms import answer, open_form
from handlers.slack.home_views import HomeViews
from handlers.slack.limits import FALLBACK
from handlers.slack.lines import Lines, text
from handlers.slack.order import InOrder, NotYet
from handlers.slack.other_taps import erase_tap, home_tap
from handlers.slack.parts import Parts, in_time, patience, unsaved, while_slack_waits
from handlers.slack.payloads import LONGEST, Heard
from handlers.slack.people import NotKnownNow, Refused
from handlers.slack.records import Records
from handlers.slack.settings_form import SettingsTap, answer_settings, open_settings, settings_tap

_LOG: Final = logging.getLogger("nextstep.slack")
_ANY: Final = re.compile(r".*", re.DOTALL)


@dataclass(slots=True)
class SlackApp:
    """The listeners, and what they started and did not wait for."""

    parts: Parts
    order: InOrder = field(default_factory=InOrder)
    # For whom replies may wait behind earlier ones that are being sent.
    _behind: set[tuple[str, str]] = field(default_factory=set)
    # The ids under which we write.
    _us: tuple[str, str] = ("", "")
    background: Background = field(init=False)
    lines: Lines = field(init=False)
    homes: HomeViews = field(init=False)
    erasing: Erasing = field(init=False)
    events: Events = field(init=False)
    records: Records = field(init=False)

    def __post_init__(self) -> None:
        self.background = Background(self.parts.wake)
        self.lines = Lines(self.parts, self.background)
        self.records = Records(self.parts)
        self.homes = HomeViews(self.parts, self.background)
        self.erasing = Erasing(self.parts, self.lines, self.homes)
        self.events = Events(self.parts, self.background, self.lines, self.homes, self._hear)

    def bolt(self, *, token: str, signing_secret: str, bot_id: str, bot_user: str) -> AsyncApp:
        """A Bolt app with few listeners: each one that is tried costs time in every event."""
        self._us = (bot_id, bot_user)

        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(
                enterprise_id=None, team_id=None, bot_token=token, bot_id=bot_id, bot_user_id=bot_user
            )

        app = AsyncApp(
            # Bolt gives the level of this logger to each it makes, and to the one called as the app: none is ours.
            logger=_silent(),
            name="slack_bolt.nextstep",
            signing_secret=signing_secret,
            authorize=authorize,
            client=AsyncWebClient(base_url=self.parts.client.base_url),
            process_before_response=True,
            # The door in front has seen to it, over the bytes themselves.
            request_verification_enabled=False,
            # Each of these looks at every event, for something that is not ours.
            ssl_check_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        app.middleware(self.events)
        app.action(_ANY)(self.on_tap)
        app.command("/coach")(self.on_command)
        app.shortcut(payloads.HAD_A_CALL)(self.on_shortcut)
        app.shortcut(payloads.TELL)(self.on_shortcut)
        app.view(re.compile(rf"(?:{CALLBACK}|{SETTINGS})$"))(self.on_form)
        app.error(self.on_error)
        return app

    async def on_tap(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """A button, a menu or a date."""
        to_erase = erase_tap(body)
        if to_erase is not None:
            self.background.start(self.erasing.erase(to_erase))
            await ack()
            return
        for_settings = settings_tap(body)
        if for_settings is not None:
            opening = open_settings(self.parts, for_settings)
            self.background.start(self.lines.unless_opened(opening, for_settings.team, for_settings.user))
            await ack()
            return
        to_edit = edit_tap(body)
        if to_edit is not None:
            opening = open_form(self.parts, to_edit)
            self.background.start(self.lines.unless_opened(opening, to_edit.team, to_edit.user))
            await ack()
            return
        at_home = home_tap(body)
        heard = at_home.heard if at_home is not None else payloads.tap(body)
        if heard is not None:
            await self._at_once_or_told(heard)
        elif at_home is not None:
            self.background.start(self.homes.show(at_home.team, at_home.user, at_home.page))
        await ack()

    async def on_command(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """`/coach …`: the answer comes in the private conversation, wherever it was typed."""
        found = payloads.command(body)
        team, user = str(body.get("team_id")), str(body.get("user_id"))
        if isinstance(found, NotKnown) and await self._is_customer(team, user, found.name):
            found = payloads.naming(body, found.name)
        line: str | None = None
        if isinstance(found, Heard) and found.payload == Command("settings"):
            tap = SettingsTap(found.team, found.user, str(body.get("trigger_id")))
            if not await in_time(open_settings(self.parts, tap)):
                line = await self.lines.for_person(team, user, "form.not_now")
        elif isinstance(found, Heard):
            line = await self._at_once(found) or await self.lines.refusal(team, user)
            if line is None and not str(body.get("channel_id") or "").startswith("D"):
                line = await self.lines.for_person(found.team, found.user, "slack.in_private")
        elif isinstance(found, LanguageUnclear):
            line = await self.lines.for_person(team, user, "slack.which_language", or_refusal=True)
        elif isinstance(found, NotKnown):
            line = await self.lines.for_person(
                team, user, "slack.no_such_command", or_refusal=True, word=found.name
            )
        await (ack(cut_escaped(line, FALLBACK)) if line else ack())

    async def _is_customer(self, team: str, user: str, name: str) -> bool:
        """Whether a word that is nearly a command is what a customer of theirs is called."""
        parts = self.parts
        try:
            who = await parts.people.identity(team, user)
            return await is_own_customer(parts.store, who, name, now=parts.now(), new_id=parts.new_id())
        except (Refused, NotKnownNow, StorageError):
            return False

    async def on_shortcut(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """A call that was had, or a message that is to be told to the coach: answered in the private conversation."""
        heard = payloads.shortcut(body)
        if heard is not None and payloads.is_of(body, *self._us):
            self.background.start(self.lines.say_of_ours(heard))
        elif heard is not None:
            await self._at_once_or_told(heard)
            place = payloads.text_of(payloads.object_of(body.get("channel")).get("id"))
            if place and not place.startswith("D"):
                self.background.start(self.lines.say_where(heard))
        await ack()

    async def on_form(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """A form that was sent."""
        answered = await answer_settings(self.parts, body) or await answer(self.parts, body)
        await ack(**answered.ack)
        if answered.saved_by is not None:
            self.background.start(self.homes.follow(*answered.saved_by))

    async def on_error(self, error: Exception) -> None:
        """A listener failed: its name is logged, and its text only where it is ours and holds nothing that was typed."""
        why = {"why": str(error)} if isinstance(error, NextstepError) else {}
        _LOG.error("a listener failed", extra={"error": type(error).__name__, **why})

    async def end(self) -> None:
        """Wait for what was started."""
        await self.background.end()

    async def _hear(
        self, heard: Heard, who: Awaitable[Identity] | None = None, again: Again | None = None
    ) -> None:
        async def take() -> Became:
            found = heard if again is None else await again()
            return "other" if found is None else await self._take(found, who)

        await self.parts.turns.counted(self._in_order(heard, take))

    async def _in_order(
        self, heard: Heard, take: Callable[[], Awaitable[Became]], within: float | None = None
    ) -> Became:
        with self.erasing.taking(heard):
            async with self.order.of((heard.team, heard.user), within):
                return await take()

    async def _take(self, heard: Heard, asked: Awaitable[Identity] | None = None) -> Became:
        try:
            who = await (asked or self.parts.people.identity(heard.team, heard.user))
        except Refused as refusal:
            # A command has its line where it was typed, which may be a channel that we are not in.
            if not heard.is_command:
                self.background.start(self.lines.refuse(heard, refusal.language))
            return "refused"
        if isinstance(heard.payload, Command) and heard.payload.name == "export":
            self.background.start(self._exported(heard, who, await export(self.parts, heard, who)))
            return "other"
        if isinstance(heard.payload, str):
            if len(heard.payload) > LONGEST:
                self.background.start(
                    self.lines.whisper(heard, text(who.language, "slack.too_long", limit=LONGEST))
                )
                return "other"
            if not heard.payload:
                # A file, a voice clip or a picture.
                await self.lines.once(heard, who, "slack.only_text")
                return "other"
        return await self._turn(heard, who)

    async def _turn(self, heard: Heard, who: Identity) -> Became:
        parts = self.parts
        arrival = Arrival(
            who,
            heard.keys,
            heard.payload,
            parts.now(),
            parts.new_id(),
            parts.policy,
            heard.sent,
            heard.happened,
            heard.under,
        )
        taken = await take_turn(parts.store, arrival, owner=parts.delivery.owner)
        _LOG.debug("a turn was taken", extra={"workspace": heard.team, "new": taken.new})
        self.background.start(self._reply(heard, who, taken))
        return "taken" if taken.new else "repeated"

    async def _reply(self, heard: Heard, who: Identity, taken: Taken) -> None:
        """What follows a committed turn: its replies, and the record of what was tapped."""
        if taken.new and heard.label is not None and heard.channel and heard.ts:
            await self.records.keep(heard, who, taken)
        line = (heard.team, heard.user)
        if taken.told_others:
            self.parts.wake()
        await self.parts.delivery.deliver(taken.held)
        if taken.said and not taken.held:
            # They wait behind what is on its way to this person now; whoever is done with that lets them go out.
            self._behind.add(line)
            self.parts.wake()
        elif line in self._behind:
            self._behind.discard(line)
            self.parts.wake()
        if taken.at_home:
            await self.homes.follow(heard.team, heard.user)
        for other in taken.others_at_home:
            await self.homes.follow(heard.team, other)

    async def _exported(self, heard: Heard, who: Identity, taken: Taken) -> None:
        """What follows an export: first what there is to read, and then, however long it takes, the file."""
        await self._reply(heard, who, taken)
        self.parts.wake()

    async def _at_once(self, heard: Heard) -> str | None:
        """A tap or a command, which Slack does not send again: tried again while Slack waits. A line when it failed."""
        parts, within = self.parts, patience()
        until = parts.monotonic() + within

        def take() -> Awaitable[Became]:
            return while_slack_waits(parts, lambda: self._take(heard), until)

        try:
            await parts.turns.counted(self._in_order(heard, take, within))
        except (StorageError, NotKnownNow, NotYet) as error:
            return text(self.parts.language, unsaved(error))
        return None

    async def _at_once_or_told(self, heard: Heard) -> None:
        """As `_at_once`; the line is shown before Slack has its answer, so that what is acknowledged is stored or was told of."""
        line = await self._at_once(heard)
        if line is not None:
            await self.lines.must_hear(heard, line)


def _silent() -> logging.Logger:
    """For Bolt, which puts whole payloads into words, at a high level those of requests that it does not trust."""
    logger = logging.getLogger("slack_bolt.base")
    logger.setLevel(logging.CRITICAL)
    return logger
