"""What a person does with buttons, menus, date pickers and modals."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Literal

from tests.support.slack import limits, payloads, views
from tests.support.slack.arguments import Refused
from tests.support.slack.hub import Hub
from tests.support.slack.inputs import CannotBe, chosen, first_state, found, is_empty, option_of
from tests.support.slack.sending import Delivery, Sender
from tests.support.slack.world import Json, Message, Team, User, View

Where = Literal["message", "modal", "home"]
TROUBLE = "We had some trouble connecting. Try again?"


class Taps:
    """A person's hands. Without `where`, an open modal is used, else the newest message that has such a button."""

    def __init__(self, hub: Hub, sender: Sender, team: Team, user: User) -> None:
        self.hub = hub
        self.sender = sender
        self.team = team
        self.user = user

    @property
    def modal(self) -> View | None:
        """The modal this person looks at."""
        return self.hub.open_view(self.user.id, self.team)

    async def tap(
        self,
        target: str,
        *,
        where: Where | None = None,
        message: Message | None = None,
        channel: str | None = None,
    ) -> Delivery:
        """Tap a button, named by its text, its action_id, its accessibility label or its value."""
        return await self.interact(self.tapping(target, where=where, message=message, channel=channel))

    async def choose(
        self,
        target: str,
        option: Any,
        *,
        where: Where | None = None,
        message: Message | None = None,
        channel: str | None = None,
    ) -> Delivery:
        """Choose from a menu, an overflow menu, radio buttons or checkboxes, by the option's text or value."""
        body = self.tapping(target, where=where, message=message, channel=channel, value=option)
        return await self.interact(body)

    async def pick_date(
        self, target: str, day: str, *, where: Where | None = None, message: Message | None = None
    ) -> Delivery:
        """Pick a day (YYYY-MM-DD) in a date picker."""
        return await self.interact(self.tapping(target, where=where, message=message, value=day))

    def tapping(
        self,
        target: str,
        *,
        where: Where | None = None,
        message: Message | None = None,
        channel: str | None = None,
        value: Any = None,
    ) -> Json:
        """The payload of a tap, not sent yet: to be changed, kept for later, or sent twice by `interact`."""
        view = None if message else self._view(where)
        if view is not None:
            pair, state = found(view.content["blocks"], target), view.state
            if pair is None:
                raise CannotBe(f"nothing {target!r} in the view")
        else:
            message, pair = self._message(target, message, channel)
            state = message.states.setdefault(self.user.id, first_state(message.blocks))
        block, element = pair
        if block["type"] == "input" and not block.get("dispatch_action"):
            raise CannotBe(f"{target!r} is a field of a form: it is sent with `submit`")
        put = self._put(element, value)
        if put is not None and element["type"] != "overflow":
            state.setdefault(block["block_id"], {})[element["action_id"]] = put
        return self._payload(block, element, put, view, message)

    def element(self, target: str, *, where: Where | None = None, message: Message | None = None) -> Json:
        """The button, menu or field that is meant by a name."""
        view = None if message else self._view(where)
        if view is None:
            return self._message(target, message, None)[1][1]
        if (pair := found(view.content["blocks"], target)) is None:
            raise CannotBe(f"nothing {target!r} in the view")
        return pair[1]

    async def interact(self, body: Json) -> Delivery:
        """Send an interaction as it is."""
        delivery = await self.sender.deliver("interactive", body)
        if not delivery.ok:
            delivery.trouble = TROUBLE
        return delivery

    def fill(self, values: Mapping[str, Any]) -> None:
        """Type into or choose in fields of the open modal, each named by its label, action_id or block_id."""
        view = self.modal
        if view is None:
            raise CannotBe("no modal is open")
        for target, value in values.items():
            pair = found(view.content["blocks"], target)
            if pair is None:
                raise CannotBe(f"no field {target!r} in the modal")
            block, element = pair
            view.state.setdefault(block["block_id"], {})[element["action_id"]] = chosen(element, value)

    def submitting(self, values: Mapping[str, Any] | None = None) -> Json:
        """The payload of a submission, not sent yet. A field that must be filled cannot be left empty."""
        self.fill(values or {})
        view = self.modal
        if view is None or "submit" not in view.content:
            raise CannotBe("no modal with a submit button is open")
        for block in view.content["blocks"]:
            if block["type"] != "input" or block.get("optional"):
                continue
            if is_empty(view.state[block["block_id"]][block["element"]["action_id"]]):
                raise CannotBe(f"{block['label']['text']!r} must be filled")
        body = payloads.interaction(self.team, self.user, "view_submission", self._trigger(view.id))
        return deepcopy(body | {"view": views.shown(self.team, view), "response_urls": []})

    async def submit(self, values: Mapping[str, Any] | None = None) -> Delivery:
        """Fill in and submit the open modal. Its fields keep their content unless the app closes it."""
        view = self.modal
        delivery = await self.interact(self.submitting(values))
        if delivery.ok and view is not None:
            try:
                self._submitted(view, delivery)
            except Refused as refused:
                delivery.trouble = f"{TROUBLE} ({refused.error}: {refused.body.get('response_metadata')})"
            self.hub.note()
        return delivery

    async def close(self, *, everything: bool = False) -> list[Delivery]:
        """Close the open modal, or the whole stack; the app hears of it where it asked for that."""
        stack = self.team.stacks.get(self.user.id, [])
        closed = [stack.pop() for _ in range(len(stack) if everything else min(1, len(stack)))]
        sent: list[Delivery] = []
        for view in closed:
            if view.content.get("notify_on_close"):
                body = payloads.interaction(self.team, self.user, "view_closed", "")
                del body["trigger_id"]
                body |= {"view": views.shown(self.team, view), "is_cleared": everything}
                sent.append(await self.interact(body))
        return sent

    def _view(self, where: Where | None) -> View | None:
        if where == "home":
            view = self.team.homes.get(self.user.id)
            if view is None:
                raise CannotBe("no Home was published")
            return view
        view = None if where == "message" else self.modal
        if view is None and where == "modal":
            raise CannotBe("no modal is open")
        return view

    def _message(
        self, target: str, message: Message | None, channel: str | None
    ) -> tuple[Message, tuple[Json, Json]]:
        shown = self.hub.channel(channel or self.user.id, self.team).messages
        for each in [message] if message else reversed(shown):
            if not each.by_app or each.ephemeral_for not in {None, self.user.id}:
                continue
            if each.deleted and message is None:
                continue
            if (pair := found(each.blocks, target)) is not None:
                return each, pair
        raise CannotBe(f"nothing {target!r} to tap in {channel or 'the direct messages'}")

    def _put(self, element: Json, value: Any) -> Json | None:
        if element["type"] == "button":
            return None
        if element["type"] == "overflow":
            return {"type": "overflow", "selected_option": option_of(element, value)}
        return chosen(element, value)

    def _payload(
        self, block: Json, element: Json, put: Json | None, view: View | None, message: Message | None
    ) -> Json:
        modal = view is not None and view.content["type"] == "modal"
        trigger = self._trigger(view.id if view and modal else None)
        body = payloads.interaction(self.team, self.user, "block_actions", trigger)
        ts = self.team.next_ts(self.hub.clock.now())
        body["actions"] = [payloads.action(block, element, ts, put)]
        if view is not None:
            return deepcopy(body | payloads.in_view(self.team, view))
        assert message is not None
        url = self.hub.response_url(self.team, self.user.id, message.channel, message, limits.URL_SECONDS)
        return deepcopy(body | payloads.in_message(self.team, self.user, message, url))

    def _trigger(self, view: str | None) -> str:
        return self.hub.trigger(self.team, self.user.id, view, limits.TRIGGER_SECONDS)

    def _submitted(self, view: View, delivery: Delivery) -> None:
        """Do with the modal what the acknowledgement says."""
        answer = delivery.answer or {}
        stack = self.team.stacks.get(self.user.id, [])
        now = self.hub.clock.now()
        match answer.get("response_action") if isinstance(answer, dict) else "":
            case None if not answer:
                if view in stack:
                    stack.remove(view)
            case "clear":
                stack.clear()
            case "errors":
                self._errors(view, answer.get("errors"), delivery)
            case "update":
                views.changed(self.team, view, views.checked(answer.get("view"), "modal"), now)
            case "push":
                if len(stack) >= limits.VIEW_STACK:
                    raise Refused("push_limit_reached")
                views.pushed(self.team, self.user.id, views.checked(answer.get("view"), "modal"), now)
            case _:
                raise Refused("invalid_response_action")

    def _errors(self, view: View, errors: Any, delivery: Delivery) -> None:
        inputs = {block["block_id"] for block in view.content["blocks"] if block["type"] == "input"}
        if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
            raise Refused("invalid_errors", f"errors can stand at {sorted(inputs)}")
        if not all(isinstance(text, str) and text for text in errors.values()):
            raise Refused("invalid_errors", "an error is a text")
        delivery.errors = errors
