"""Posting to Slack: one call per message, and what its answer means. Knows nothing of the outbox behind it.

Slack's own retries are off, because they can post twice; each call has a hard time limit. What Slack says it did not take
was not posted; a lost, late or unreadable answer means that nobody knows, and then the channel's history is looked into
for the message's opaque key.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import date, datetime
from functools import partial
from math import ceil
from typing import Any, Final
from uuid import UUID, uuid5

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import nudging
from bot.channel import LookUp, NotThere, Posted
from bot.coach.days.calendars import zone_lived_by
from bot.errors import OutcomeUnknown, PersonAway, Refused, TryLater
from bot.ports import Address, Outgoing
from bot.unasked import Composing, Outcome
from bot.wording import Wording
from handlers.slack import files
from handlers.slack.file_messages import FileMessages
from handlers.slack.files import Called
from handlers.slack.people import NotKnownNow, People
from handlers.slack.people import Refused as NotOurs
from handlers.slack.quiet import seconds_of_rest
from handlers.slack.refusals import AWAY, NEVER, NO_SCOPE, TOO_MUCH
from handlers.slack.render import Rendered, render, short, told
from handlers.slack.traffic import BETWEEN_TRIES, LET_GO, Pace, Resting, code_of, is_limit, seconds_of

_KEYS: Final = UUID("3b8f2a54-6f0e-5d0c-8a55-8b9f3c9f1d27")
_EVENT: Final = "nextstep_message"
_HISTORY: Final = 100
# So often a message of a parked workspace is looked at again; whether Slack is called then is for the gate to say.
_WHILE_PARKED: Final = 300.0
_WITHOUT_WORD: Final = 30.0
_SOON: Final = 1.0
# Why a message was refused by us: a guest, somebody who left, or of another company by now.
_NO_COLLEAGUE: Final = "not a regular member any more"


def _file_name(outgoing: Outgoing) -> str:
    """What a file that goes with the message is called: by it the message is known again."""
    return f"nextstep-{key_of(outgoing)[:13]}.csv"


def key_of(outgoing: Outgoing) -> str:
    """The message's key as Slack keeps it: any app in the workspace can read it, so it says nothing."""
    return str(uuid5(_KEYS, f"{outgoing.to.workspace}\0{outgoing.key}"))


class SlackChannel:
    """`bot.ports.Channel` over the Web API.

    `pace` says when what goes out unasked may, `people` to whom anything may; `export` gives everything that is kept about
    somebody as a table. `patience`: seconds that sending one message may take; a lease leaves more.
    """

    def __init__(
        self,
        client: AsyncWebClient,
        *,
        now: Callable[[], datetime],
        pace: Pace,
        people: People,
        patience: float,
        export: Callable[[Address], AsyncIterator[str]],
    ) -> None:
        self._client = client
        self._files = FileMessages(client, export, patience)
        self._people = people
        self._now = now
        self._pace = pace
        self._patience = patience
        self._rooms: dict[tuple[str, str], str] = {}

    async def prepare(self, outgoing: Outgoing) -> None:
        """Make the file that goes with a message, which can take long; nobody sees anything of it before it is sent.

        Raises:
            As `send`.
        """
        await self._must_be_ours(outgoing)
        called = self._in_time(outgoing)
        name = _file_name(outgoing)
        await self._files.make(outgoing, called, name=name, room=lambda: self._room(outgoing, self._until()))

    async def send(self, outgoing: Outgoing) -> str | None:
        """Post one message; answers its `ts`.

        Raises:
            Refused: when Slack will never take it.
            TryLater: when it takes no more now, the workspace let go of us, or did not grant a scope.
            OutcomeUnknown: when nobody knows whether it took it.
        """
        wording = Wording(outgoing.message.language, today=self._today(outgoing))
        shown = render(outgoing.message, wording)
        if outgoing.message.kind != "day":
            # A day's message had its turn when it got its words.
            self._must_be_due(outgoing)
        until = self._until()
        await self._must_be_ours(outgoing)
        try:
            if outgoing.message.kind == "export":
                return await self._share(outgoing, shown, until)
            return await self._post(outgoing, shown, until)
        except Refused as refusal:
            if str(refusal) not in TOO_MUCH:
                raise
            # Our own limits should have kept this from happening; then the words alone go out, once.
            return await self._post(outgoing, Rendered(short(outgoing.message, wording), ()), until)

    async def compose(self, store: Composing, outgoing: Outgoing, now: datetime) -> Outcome:
        """Give a day's message its words, when it is its turn and the person does not rest.

        Raises:
            Refused: when we do not talk to them any more.
            TryLater: when it is not, or they do, or Slack does not say who they are now.
        """
        self._must_be_due(outgoing)
        await self._must_be_ours(outgoing)
        seconds = await self._rests_for(outgoing, now)
        if seconds > 0:
            # In whole minutes: few different rests, because each is a statement of its own.
            raise TryLater(ceil(seconds / 60) * 60.0, "do not disturb")
        return await nudging.compose(store, outgoing, now)

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        """Whether the message stands in the person's conversation with us, by its opaque key.

        Raises:
            Refused: when Slack does not let us look: then what comes after it is not to wait for that.
            TryLater: when Slack answers no more now.
            OutcomeUnknown: when its answer was lost.
        """
        if outgoing.message.kind == "ephemeral":
            # Shown once and kept nowhere: what nobody knows of is not repeated.
            return Posted(None)
        until = self._until()
        room = await self._room(outgoing, until)
        try:
            answer = await self._called(
                outgoing,
                until,
                lambda: self._client.conversations_history(
                    channel=room, limit=_HISTORY, include_all_metadata=True
                ),
            )
        except TryLater as later:
            if later.reason == NO_SCOPE:
                raise Refused(NO_SCOPE) from None
            raise
        wanted = key_of(outgoing)
        for message in answer.get("messages") or ():
            metadata = message.get("metadata") or {}
            if any(file.get("name") == _file_name(outgoing) for file in message.get("files") or ()):
                return Posted(str(message["ts"]))
            if (metadata.get("event_payload") or {}).get("key") == wanted:
                return Posted(str(message["ts"]))
        return NotThere()

    async def _post(self, outgoing: Outgoing, shown: Rendered, until: float) -> str | None:
        room = await self._room(outgoing, until)
        self._pace.posted(room)
        blocks = list(shown.blocks) or None
        if outgoing.message.kind == "ephemeral":
            await self._called(
                outgoing,
                until,
                lambda: self._client.chat_postEphemeral(
                    channel=room, user=outgoing.to.external_id, text=shown.text, blocks=blocks
                ),
            )
            return None
        answer = await self._called(
            outgoing,
            until,
            lambda: self._client.chat_postMessage(
                channel=room,
                text=shown.text,
                blocks=blocks,
                unfurl_links=False,
                unfurl_media=False,
                metadata={"event_type": _EVENT, "event_payload": {"key": key_of(outgoing)}},
            ),
        )
        return str(answer["ts"])

    async def _share(self, outgoing: Outgoing, shown: Rendered, until: float) -> str | None:
        """Post everything that is kept about the person as the file that was made of it, or say why there is none."""
        made = self._files.take(outgoing)
        if made is None:
            raise TryLater(_SOON)
        if made.instead:
            return await self._post(outgoing, told(made.instead, Wording(outgoing.message.language)), until)
        room = await self._room(outgoing, until)
        called = partial(self._called, outgoing, until)
        await files.show(self._client, called, made.file_id, room=room, comment=shown.text)
        return None

    async def _room(self, outgoing: Outgoing, until: float) -> str:
        """The person's conversation with us."""
        place = (outgoing.to.workspace, outgoing.to.external_id)
        if place not in self._rooms:
            try:
                answer = await self._called(
                    outgoing, until, lambda: self._client.conversations_open(users=[place[1]])
                )
            except OutcomeUnknown:
                # Opening a conversation twice is no harm, and nothing was posted yet.
                raise TryLater(_SOON) from None
            self._rooms[place] = str(answer["channel"]["id"])
        return self._rooms[place]

    async def _rests_for(self, outgoing: Outgoing, now: datetime) -> float:
        """For how many seconds the person wants no notification; 0 where Slack does not say, which then holds it back itself."""
        try:
            answer = await self._called(
                outgoing, self._until(), lambda: self._client.dnd_info(user=outgoing.to.external_id)
            )
        except (Refused, TryLater, OutcomeUnknown):
            return 0
        return seconds_of_rest(answer, now)

    async def _must_be_ours(self, outgoing: Outgoing) -> None:
        """See that this is still somebody we talk to. Whoever waits for a reply was known when they spoke."""
        place = (outgoing.to.workspace, outgoing.to.external_id)
        asked_for = outgoing.lane == "reply"
        try:
            await (self._people.identity(*place) if asked_for else self._people.at_sending(*place))
        except NotOurs:
            raise PersonAway(_NO_COLLEAGUE) from None
        except NotKnownNow as unknown:
            if unknown.resting is not None and unknown.resting.let_go is not None:
                raise _later(unknown.resting) from None
            if not asked_for:
                raise TryLater(_WITHOUT_WORD) from None

    def _must_be_due(self, outgoing: Outgoing) -> None:
        """What goes out unasked waits its turn; what somebody waits for never does."""
        if outgoing.lane == "bulk":
            room = self._rooms.get((outgoing.to.workspace, outgoing.to.external_id))
            wait = self._pace.wait(outgoing.id, room)
            if wait > 0:
                # Few different rests, because each is a statement of its own.
                raise TryLater(ceil(wait * 2) / 2)

    def _in_time(self, outgoing: Outgoing) -> Called:
        """Makes calls that do not belong to one sending, each with all the time of one."""

        async def called(call: Callable[[], Awaitable[AsyncSlackResponse]]) -> Mapping[str, Any]:
            return await self._called(outgoing, self._until(), call)

        return called

    def _until(self) -> float:
        """When everything that belongs to one sending has to be over, by the loop's clock."""
        return asyncio.get_running_loop().time() + self._patience

    async def _called(
        self, outgoing: Outgoing, until: float, call: Callable[[], Awaitable[AsyncSlackResponse]]
    ) -> Mapping[str, Any]:
        if asyncio.get_running_loop().time() >= until:
            # This process stood still, or an earlier call took all the time there was: another may have the message.
            raise TryLater(_SOON)
        try:
            async with asyncio.timeout_at(until):
                answer = await call()
        except Resting as resting:
            raise _later(resting) from None
        except aiohttp.ClientConnectorError:
            raise TryLater(_WITHOUT_WORD) from None
        except SlackApiError as error:
            raise self._meaning(outgoing, error) from None
        except (TimeoutError, aiohttp.ClientError, OSError, SlackRequestError, ValueError):
            raise OutcomeUnknown("Slack's answer was lost") from None
        data = answer.data
        if not isinstance(data, dict):
            raise OutcomeUnknown("Slack's answer cannot be read")
        return data

    def _meaning(self, outgoing: Outgoing, error: SlackApiError) -> Exception:
        code = code_of(error)
        if is_limit(error):
            return TryLater(seconds_of(error.response.headers))
        if code in LET_GO:
            return _later(Resting(BETWEEN_TRIES, code))
        if code == NO_SCOPE:
            return TryLater(_WHILE_PARKED, code)
        if code in NEVER:
            self._rooms.pop((outgoing.to.workspace, outgoing.to.external_id), None)
            return PersonAway(code) if code in AWAY else Refused(code)
        return OutcomeUnknown("Slack answered with an error of its own")

    def _today(self, outgoing: Outgoing) -> date:
        return self._now().astimezone(zone_lived_by(outgoing.to.zone)).date()


def _later(resting: Resting) -> TryLater:
    if resting.let_go is None:
        return TryLater(max(resting.seconds, _SOON))
    return TryLater(min(resting.seconds, _WHILE_PARKED), f"parked: {resting.let_go}")
