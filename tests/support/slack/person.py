"""A person in Slack: writes, edits, opens the app's Home, types a command. `taps.py` has what is done with buttons."""

from tests.support.slack import limits, messages, payloads
from tests.support.slack.arguments import Refused
from tests.support.slack.messages import seen
from tests.support.slack.sending import Delivery, Signed
from tests.support.slack.taps import Taps
from tests.support.slack.typed import as_blocks, as_text, escaped
from tests.support.slack.world import Channel, Json, Message


class Person(Taps):
    """Somebody in a workspace. Everything done answers with what was sent and what came of it."""

    async def say(
        self,
        text: str,
        *,
        channel: str | None = None,
        thread: str | None = None,
        blocks: list[Json] | None = None,
        as_it_is: bool = False,
        how: Signed = "right",
    ) -> Delivery:
        """Write to the app, or in a channel. `as_it_is`: the text of the event exactly, not as a person types."""
        where, message = self._written(text, channel, thread, blocks, as_it_is=as_it_is)
        return await self.event(payloads.message_event(self.team, where, message), message=message, how=how)

    def saying(self, text: str) -> tuple[Message, Json]:
        """Write to the app, with the event not sent yet: to be sent by `event`, later than what is written after it."""
        where, message = self._written(text, None, None, None, as_it_is=False)
        return message, payloads.message_event(self.team, where, message)

    async def mention(self, text: str, channel: str, *, also_message: bool = False) -> list[Delivery]:
        """Mention the app in a channel; where the app also reads messages, the same arrives twice."""
        where, message = self._written(f"<@{self.team.bot_user}> {text}", channel, None, None, as_it_is=False)
        sent = [await self.event(payloads.mention_event(self.team, where, message), message=message)]
        if also_message:
            sent.append(await self.event(payloads.message_event(self.team, where, message), message=message))
        return sent

    async def edit(self, message: Message, text: str) -> Delivery:
        """Change what was said."""
        before = seen(self.team, message)
        ts = self.team.next_ts(self.hub.clock.now())
        message.change(as_text(text), as_blocks(text), ts)
        where = self.team.channels[message.channel]
        return await self.event(
            payloads.changed_event(self.team, where, message, before, ts), message=message
        )

    async def delete(self, message: Message) -> Delivery:
        """Take back what was said."""
        message.deleted = True
        ts = self.team.next_ts(self.hub.clock.now())
        where = self.team.channels[message.channel]
        event = payloads.deleted_event(where, seen(self.team, message), ts)
        return await self.event(event, message=message)

    async def open_home(self, tab: str = "home") -> Delivery:
        """Open the app, at its Home tab or its messages."""
        ts = self.team.next_ts(self.hub.clock.now())
        return await self.event(payloads.home_event(self.team, self.user, tab, ts))

    async def event(
        self, event: Json, *, message: Message | None = None, retry: bool = True, how: Signed = "right"
    ) -> Delivery:
        """Send any event."""
        body = payloads.envelope(self.team, event, self.hub.number(), self.hub.clock.now())
        delivery = await self.sender.deliver("events_api", body, retry=retry, how=how)
        delivery.message = message
        return delivery

    async def command(self, said: str, *, channel: str | None = None, how: Signed = "right") -> Delivery:
        """Type a slash command; an answer in its acknowledgement is shown to this person."""
        where = self._channel(channel)
        url = self._response_url(where, None)
        form = payloads.command(self.team, self.user, where, escaped(said))
        form |= {"response_url": url, "trigger_id": self._trigger(None)}
        delivery = await self.sender.deliver("slash_commands", form, how=how)
        if not delivery.ok:
            timed_out = delivery.status is None
            delivery.trouble = "operation_timeout" if timed_out else "dispatch_failed"
        elif delivery.answer is not None:
            answer = delivery.answer if isinstance(delivery.answer, dict) else {"text": str(delivery.answer)}
            try:
                messages.respond(
                    self.team, self.team.urls[url.rsplit("/", 1)[1]], answer, self.hub.clock.now()
                )
            except Refused:
                delivery.trouble = "invalid_command_response"
            self.hub.note()
        return delivery

    async def shortcut(self, callback_id: str) -> Delivery:
        """Use a global shortcut."""
        body = payloads.interaction(self.team, self.user, "shortcut", self._trigger(None))
        body |= {"callback_id": callback_id, "action_ts": self.team.next_ts(self.hub.clock.now())}
        return await self.interact(body)

    async def message_shortcut(self, callback_id: str, message: Message) -> Delivery:
        """Use a shortcut in the menu of a message."""
        where = self.team.channels[message.channel]
        body = payloads.interaction(self.team, self.user, "message_action", self._trigger(None))
        body |= {"callback_id": callback_id, "action_ts": self.team.next_ts(self.hub.clock.now())}
        body |= {"message": seen(self.team, message), "message_ts": message.ts}
        body["channel"] = {"id": where.id, "name": where.name}
        body["response_url"] = self._response_url(where, None)
        return await self.interact(body)

    def _written(
        self, text: str, channel: str | None, thread: str | None, blocks: list[Json] | None, *, as_it_is: bool
    ) -> tuple[Channel, Message]:
        where = self._channel(channel)
        ts = self.team.next_ts(self.hub.clock.now())
        message = Message(where.id, ts, self.user.id, text if as_it_is else as_text(text), thread_ts=thread)
        if blocks is not None or not as_it_is:
            message.blocks = as_blocks(text) if blocks is None else blocks
        message.client_msg_id = f"{self.hub.number():08x}-fake"
        where.messages.append(message)
        return where, message

    def _channel(self, channel: str | None) -> Channel:
        return self.hub.channel(channel or self.user.id, self.team)

    def _response_url(self, channel: Channel, message: Message | None) -> str:
        return self.hub.response_url(self.team, self.user.id, channel.id, message, limits.URL_SECONDS)
