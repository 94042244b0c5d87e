"""What Slack remembers: workspaces, people, channels, messages, views, triggers."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]

MANIFEST: Final = Path(__file__).parents[3] / "manifest.yml"
# What the app asks for when it is installed.
SCOPES: Final = frozenset(
    re.findall(r"^ {6}- ([a-z_]+(?::[a-z.]+)?) +#", MANIFEST.read_text(encoding="utf-8"), re.MULTILINE)
)


class Kind(Enum):
    """Who a user is, as far as `users.info` tells."""

    PERSON = "person"
    GUEST = "guest"
    SINGLE_CHANNEL_GUEST = "single-channel guest"
    BOT = "bot"
    WORKFLOW = "workflow"
    DELETED = "deleted"
    STRANGER = "stranger from a shared channel"
    ELSEWHERE = "of another workspace of the organisation"


@dataclass
class User:
    """A user as a workspace sees it. `home_team` is another workspace's for strangers."""

    id: str
    name: str
    team: str
    kind: Kind = Kind.PERSON
    locale: str = "en-GB"
    tz: str = "Europe/Amsterdam"
    tz_offset: int = 3600
    snoozed_until: float | None = None
    home_team: str = "T0999"

    @property
    def email(self) -> str:
        """The user's address, told to who has the scope for it."""
        return f"{self.id}@Example.com"

    @property
    def dm(self) -> str:
        """The id of the app's direct-message channel with this user."""
        return f"D{self.id[1:]}"


@dataclass
class File:
    """A file that the app gave: how many bytes it said there would be, those that came, and whether it stands somewhere."""

    id: str
    name: str
    length: int
    content: bytes | None = None
    shown: bool = False


@dataclass
class Message:
    """A message, an edited one, or one only a single person sees (`ephemeral_for`)."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    by_app: bool = False
    ephemeral_for: str | None = None
    edited: str | None = None
    deleted: bool = False
    client_msg_id: str | None = None
    before: list[tuple[str, list[Json]]] = field(default_factory=list)
    states: dict[str, dict[str, Json]] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)

    def change(self, text: str, blocks: list[Json], edited: str | None) -> None:
        """Give it other content; what it said before is kept in `before`."""
        self.before.append((self.text, self.blocks))
        self.text, self.blocks, self.edited = text, blocks, edited or self.edited
        self.states.clear()


@dataclass
class Channel:
    """A channel or a direct message (`im`), with everything ever written in it, oldest first."""

    id: str
    name: str
    members: set[str]
    im_with: str | None = None
    archived: bool = False
    messages: list[Message] = field(default_factory=list)

    def at(self, ts: str) -> Message | None:
        """The message with this timestamp that everybody may see and nobody deleted."""
        return next(
            (m for m in reversed(self.messages) if m.ts == ts and not m.deleted and not m.ephemeral_for), None
        )

    @property
    def posts(self) -> list[Message]:
        """What the app posted for everybody here, oldest first, without what was deleted."""
        return [m for m in self.messages if m.by_app and not m.deleted and not m.ephemeral_for]


@dataclass
class View:
    """A modal or a Home tab."""

    id: str
    user: str
    content: Json
    hash: str
    root: str
    previous: str | None = None
    state: dict[str, Json] = field(default_factory=dict)


@dataclass
class Trigger:
    """A `trigger_id`: whose it is, until when it lives, from which view it came."""

    user: str
    expires: float
    view: str | None = None
    used: bool = False


@dataclass
class ResponseUrl:
    """Where an answer to one interaction may be sent, five times in thirty minutes."""

    user: str
    channel: str
    expires: float
    message: Message | None = None
    uses: int = 0


@dataclass
class Team:
    """A workspace in which the app is installed."""

    id: str
    token: str
    domain: str = "example"
    bot_user: str = "U0BOT"
    bot_id: str = "B0BOT"
    app_id: str = "A0001"
    scopes: frozenset[str] = SCOPES
    refused_with: str | None = None
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    stacks: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    urls: dict[str, ResponseUrl] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    last_ts: int = 0
    ids: int = 0

    def add_user(self, user_id: str, name: str = "", kind: Kind = Kind.PERSON, **facts: Any) -> User:
        """A user, with a direct-message channel to the app."""
        user = User(user_id, name or user_id.lower(), self.id, kind, **facts)
        self.users[user.id] = user
        members = {user.id, self.bot_user}
        self.channels.setdefault(user.dm, Channel(user.dm, "directmessage", members, im_with=user.id))
        return user

    def add_channel(self, channel_id: str, name: str, *members: str, with_app: bool = True) -> Channel:
        """A public channel."""
        everybody = {*members, self.bot_user} if with_app else set(members)
        return self.channels.setdefault(channel_id, Channel(channel_id, name, everybody))

    def next_ts(self, now: float) -> str:
        """A timestamp later than every other in this workspace, whatever the clock did."""
        self.last_ts = max(self.last_ts + 1, int(now * 1_000_000))
        return f"{self.last_ts // 1_000_000}.{self.last_ts % 1_000_000:06d}"

    def next_id(self, prefix: str) -> str:
        """An id of its own, in the letters Slack uses."""
        self.ids += 1
        return f"{prefix}{self.id[1:]}{self.ids:06X}"

    def named(self, blocks: list[Json]) -> list[Json]:
        """The blocks as stored: a copy in which blocks and interactive elements have ids, texts all their fields."""
        stored: list[Json] = _with_defaults(deepcopy(blocks))
        for block in stored:
            if not block.get("block_id"):
                block["block_id"] = self.next_id("b")
            for element in elements_of(block):
                if not element.get("action_id") and element["type"] not in {"image", "mrkdwn", "plain_text"}:
                    element["action_id"] = self.next_id("a")
        return stored

    def view(self, view_id: str) -> View | None:
        """An open modal or a published Home, by id."""
        shown = [view for stack in self.stacks.values() for view in stack] + [*self.homes.values()]
        return next((view for view in shown if view.id == view_id), None)


def _with_defaults(thing: Any) -> Any:
    """Texts as Slack gives them back: `emoji` and `verbatim` are always there."""
    if isinstance(thing, list):
        return [_with_defaults(each) for each in thing]
    if not isinstance(thing, dict):
        return thing
    defaults = {"plain_text": {"emoji": True}, "mrkdwn": {"verbatim": False}}.get(str(thing.get("type")), {})
    return defaults | {name: _with_defaults(each) for name, each in thing.items()}


def elements_of(block: Json) -> Iterator[Json]:
    """The elements inside a block that a person could use."""
    if block["type"] == "actions":
        yield from block["elements"]
    elif block["type"] == "section" and "accessory" in block:
        yield block["accessory"]
    elif block["type"] == "input":
        yield block["element"]
