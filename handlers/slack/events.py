"""What Slack tells of: messages in private, mentions, the home view, somebody who changed, a workspace that lets go of us."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.coach.turn.inputs import Command
from bot.ports import Identity, UnitOfWork
from handlers.slack import payloads
from handlers.slack.background import Background
from handlers.slack.home_views import HomeViews
from handlers.slack.lines import Lines
from handlers.slack.marks import mentioned
from handlers.slack.parts import Parts
from handlers.slack.payloads import Heard
from handlers.slack.people import CHANNEL, NotKnownNow, Refused, names_of

# Looks at what was heard again, when it is its turn; None where there is nothing to take by then.
Again = Callable[[], Awaitable[Heard | None]]
# Takes it when it is its turn: what was heard, who that is, where it was asked, and what looks at it again.
Hear = Callable[[Heard, Awaitable[Identity] | None, Again | None], Awaitable[None]]


class Events(AsyncMiddleware):
    """Takes every event, and lets the rest go on to Bolt's listeners.

    As a middleware, the last one, and not as listeners: for each listener Bolt puts together all that it could be given, once
    to see whether it is the one and once to call it, and most of what comes in is an event. What it raises is answered 500.
    """

    def __init__(
        self,
        parts: Parts,
        background: Background,
        lines: Lines,
        homes: HomeViews,
        hear: Hear,
    ) -> None:
        self.parts = parts
        self.background = background
        self.lines = lines
        self.homes = homes
        self._hear = hear

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002 - Bolt's signature
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - as above
    ) -> BoltResponse | None:
        """Answers once what was told is stored."""
        body = req.body
        if body.get("type") != "event_callback":
            return await next()
        event = body.get("event")
        if isinstance(event, dict):
            if event.get("type") == "message":
                await self.on_message(body)
            else:
                await self.on_event(body, event)
        return BoltResponse(status=200, body="")

    async def on_message(self, body: Mapping[str, Any]) -> None:
        """A message in private is a turn; whoever we do not talk to hears so once, and nothing is stored."""
        event = payloads.object_of(body.get("event"))
        new = payloads.object_of(event.get("message"))
        ids = mentioned(payloads.text_of(event.get("text") or new.get("text")))
        heard = payloads.said(body, {each: each for each in ids})
        if heard is None:
            return
        # All at once, and now: who waits behind another is not to wait for Slack once more when it is their turn.
        people, team = self.parts.people, heard.team
        who, named = people.asked(team, heard.user), {each: people.asked(team, each) for each in ids}

        async def with_names() -> Heard | None:
            return payloads.said(body, await names_of(named))

        await self._hear(heard, who, with_names if ids else None)

    async def on_event(self, body: Mapping[str, Any], event: Mapping[str, Any]) -> None:
        """Everything else that Slack tells: a mention, a workspace that lets go of us, somebody who changed."""
        team = str(body.get("team_id") or "")
        match event.get("type"):
            case "app_mention":
                await self._mentioned(team, event)
            case "app_uninstalled" if team == self.parts.workspace:
                self.parts.client.gate.park("app_uninstalled")
            case "tokens_revoked" if team == self.parts.workspace and _revokes_ours(event):
                self.parts.client.gate.park("token_revoked")
            case "user_change":
                user = payloads.text_of(payloads.object_of(event.get("user")).get("id"))
                self.parts.people.forget(team, user)
                self.background.start(self._follow(team, user))
            case "app_home_opened" if event.get("tab") == "messages":
                await self._greet(team, event)
            case "app_home_opened":
                happened = payloads.sent_at(payloads.text_of(event.get("event_ts")))
                self.background.start(self.homes.show(team, str(event.get("user") or ""), happened=happened))
            case _:
                return

    async def _follow(self, team: str, user: str) -> None:
        """Keep the zone somebody is in now, the language they chose in Slack unless they chose one here, and that they are there.

        Slack tells of everybody in the workspace; of whom we do not know nothing is asked.
        """
        parts, now, new_id = self.parts, self.parts.now(), self.parts.new_id()
        nobody = Identity(CHANNEL, team, user, "", parts.language, "")
        if not await parts.store.write((CHANNEL, team), lambda work: work.knows(nobody)):
            return
        try:
            who = await parts.people.identity(team, user)
        except (Refused, NotKnownNow):
            # Looked at again before anything is taken from them or said to them.
            return

        def change(work: UnitOfWork) -> None:
            if work.knows(who):
                work.speaker(who, new_id=new_id, now=now)

        await parts.store.write((who.channel, who.workspace), change)

    async def _greet(self, team: str, event: Mapping[str, Any]) -> None:
        """The first look at an empty conversation; a later one changes nothing."""
        user = event.get("user")
        if not isinstance(user, str):
            return
        key, channel = f"slack:greeting:{user}", str(event.get("channel") or "")
        happened = payloads.sent_at(payloads.text_of(event.get("event_ts")))
        hello = Heard(team, user, (key,), Command("hello"), channel, happened=happened)

        async def unless_greeted() -> Heard | None:
            return None if await self._was_greeted(team, user) else hello

        await self._hear(hello, None, unless_greeted)

    async def _was_greeted(self, team: str, user: str) -> bool:
        """Whether somebody knows us already: that their greeting was taken is remembered for a month only."""
        parts = self.parts
        now, new_id = parts.now(), parts.new_id()
        who = Identity(CHANNEL, team, user, "", parts.language, "")

        def greeted(work: UnitOfWork) -> bool:
            if not work.knows(who):
                return False
            return work.speaker(known, new_id=new_id, now=now).facts.notice_seen

        try:
            known = await parts.people.identity(team, user)
        except (Refused, NotKnownNow):
            # What is to be said of that is said where they are heard.
            return False
        return await parts.store.write((CHANNEL, team), greeted)

    async def _mentioned(self, team: str, event: Mapping[str, Any]) -> None:
        """Answered once, however often Slack tells of it: what only one person sees cannot be looked up later."""
        heard = payloads.mention(team, event)
        if heard is None:
            return
        try:
            who = await self.parts.people.identity(team, heard.user)
        except Refused:
            return
        await self.lines.once(heard, who, "slack.mentioned")


def _revokes_ours(event: Mapping[str, Any]) -> bool:
    """Whether a bot's token was revoked, and not only that of somebody who had given one of their own."""
    tokens = event.get("tokens")
    return not isinstance(tokens, dict) or bool(tokens.get("bot"))
