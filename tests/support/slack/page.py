"""The fake Slack as a page: what a person sees of the app, and forms to write, tap, choose, submit."""

import asyncio
from collections.abc import Awaitable, Callable
from html import escape
from typing import Any
from urllib.parse import quote

from aiohttp import web
from multidict import MultiDictProxy

from tests.support.slack.drawn import STYLE, Drawing, message_html, modal_html
from tests.support.slack.inputs import CannotBe
from tests.support.slack.person import Person
from tests.support.slack.sending import Delivery
from tests.support.slack.server import FakeSlack
from tests.support.slack.taps import Where
from tests.support.slack.world import Channel, Json, Message

Form = MultiDictProxy[Any]
Act = Callable[[Person, Form], Awaitable[Delivery | list[Delivery] | None]]


class Page:
    """Serves `/?user=…` beside the Web API, and does what its forms ask for. `&part=modal` shows that part alone."""

    def __init__(self, slack: FakeSlack, settle: float = 0.3) -> None:
        self._slack = slack
        self._settle = settle
        self._errors: dict[str, dict[str, str]] = {}
        self._notes: dict[str, str] = {}
        slack.app.router.add_get("/", self.show)
        slack.app.router.add_get("/calls", self.calls)
        acts: dict[str, Act] = {"say": _say, "act": _act, "submit": _submit, "close": _close, "open": _open}
        for name, act in acts.items():
            slack.app.router.add_post(f"/ui/{name}", self._doing(act))

    async def show(self, request: web.Request) -> web.Response:
        """The page of one person."""
        users = self._slack.team.users
        user = request.query.get("user", next(iter(users)))
        person = self._slack.person(user)
        channels = [c for c in self._slack.team.channels.values() if user in c.members]
        wanted = request.query.get("part", "")
        parts = {"channel": "".join(self._channel(person, channel) for channel in channels)}
        parts["home"] = self._home(person)
        view = person.modal
        parts["modal"] = modal_html(view, user, self._errors.get(user, {})) if view is not None else ""
        both = f"<div>{parts['channel']}</div><div>{parts['modal']}{parts['home']}</div>"
        body = parts.get(wanted) or both
        links = "".join(f'<a href="/?user={quote(each)}">{escape(users[each].name)}</a>' for each in users)
        note = f'<b class="error">{escape(self._notes.pop(user, ""))}</b>'
        head = f'<!doctype html><meta charset="utf-8"><title>Fake Slack</title><style>{STYLE}</style>'
        nav = "" if wanted else f'<nav>{links} {note} <a href="/calls">calls</a></nav>'
        return web.Response(text=f"{head}{nav}<main>{body}</main>", content_type="text/html")

    async def calls(self, _: web.Request) -> web.Response:
        """Every call of the Web API, newest first."""
        told = [
            {"method": c.method, "outcome": c.outcome, "args": c.args, "answer": c.body}
            for c in reversed(self._slack.calls)
        ]
        return web.json_response(told)

    def _channel(self, person: Person, channel: Channel) -> str:
        names = {user.id: user.name for user in person.team.users.values()} | {person.team.bot_user: "Coach"}
        seen = [m for m in channel.messages if m.ephemeral_for in {None, person.user.id} and not m.deleted]
        said = "".join(message_html(m, person.user.id, names.get(m.user, m.user)) for m in seen)
        hidden = _hidden(user=person.user.id, channel=channel.id)
        box = f'<form class="say" method="post" action="/ui/say">{hidden}'
        box += '<input name="text" autofocus placeholder="Message, or /coach …"><button>Send</button></form>'
        return f'<div class="channel"><h3>#{escape(channel.name)}</h3>{said}{box}</div>'

    def _home(self, person: Person) -> str:
        view = self._slack.home(person.user.id)
        hidden = _hidden(user=person.user.id)
        opened = f'<form method="post" action="/ui/open">{hidden}<button>Open Home</button></form>'
        drawn = Drawing(person.user.id, "home").blocks(view.content["blocks"], view.state) if view else ""
        return f'<div class="home"><h3>Home {opened}</h3>{drawn}</div>'

    def _doing(self, act: Act) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def do(request: web.Request) -> web.StreamResponse:
            form = await request.post()
            user = str(form["user"])
            try:
                done = await act(self._slack.person(user), form)
            except CannotBe as error:
                self._notes[user] = str(error)
            else:
                self._told(user, done)
                await self._slack.quiet(self._settle)
            raise web.HTTPSeeOther(f"/?user={quote(user)}")

        return do

    def _told(self, user: str, done: Delivery | list[Delivery] | None) -> None:
        sent = done if isinstance(done, list) else [done] if done else []
        self._errors.pop(user, None)
        for delivery in sent:
            if delivery.errors:
                self._errors[user] = delivery.errors
            if delivery.trouble or not delivery.ok:
                why = delivery.attempts[-1].reason or delivery.status
                self._notes[user] = f"{delivery.trouble or 'not received'} ({why})"


def _hidden(**values: str) -> str:
    return "".join(
        f'<input type="hidden" name="{name}" value="{escape(value, quote=True)}">'
        for name, value in values.items()
    )


async def _say(person: Person, form: Form) -> Delivery | list[Delivery] | None:
    text, channel = str(form["text"]), str(form["channel"])
    if not text.strip():
        return None
    if text.startswith("/"):
        return await person.command(text, channel=channel)
    if person.team.channels[channel].im_with is None:
        return await person.mention(text, channel)
    return await person.say(text, channel=channel)


async def _act(person: Person, form: Form) -> Delivery:
    place, target = str(form["place"]), f"{form['block']}/{form['action']}"
    values = [str(value) for value in form.getall(f"value/{form['action']}", [])]
    message = _at(person, place) if place not in {"modal", "home"} else None
    where: Where = "home" if place == "home" else "modal" if place == "modal" else "message"
    element: Json = person.element(target, where=where, message=message)
    many = element["type"] in {"multi_static_select", "checkboxes"}
    value = values if many else values[0] or None if values else None
    return await person.choose(target, value, where=where, message=message)


def _at(person: Person, ts: str) -> Message:
    for channel in person.team.channels.values():
        for message in channel.messages:
            if message.ts == ts:
                return message
    raise CannotBe("this message is gone")


async def _submit(person: Person, form: Form) -> Delivery:
    names = [name for name in form if name != "user"]
    values: dict[str, Any] = {}
    for name in names:
        many = person.element(name, where="modal")["type"] in {"multi_static_select", "checkboxes"}
        typed = [str(value).replace("\r\n", "\n") for value in form.getall(name)]
        values[name] = [each for each in typed if each] if many else typed[0] or None
    return await person.submit(values)


async def _close(person: Person, _: Form) -> list[Delivery]:
    return await person.close()


async def _open(person: Person, _: Form) -> Delivery:
    return await person.open_home()


async def serve(slack: FakeSlack) -> None:
    """Serve until stopped."""
    Page(slack)
    async with slack:
        await asyncio.Event().wait()
