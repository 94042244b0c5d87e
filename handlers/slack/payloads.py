"""Slack's payloads as arrivals: who, under which keys, and what was said. Pure; a payload of another shape is None.

Formatting that a person typed (bold, lists, links, mentions, emoji names) is read as the text it stands for.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any, Final

from bot.coach.turn.inputs import Choice, Command, Edited, PickedDate, Text
from bot.coach.turn.replies import Stamp
from bot.entrances import LanguageUnclear, NotKnown, Quit, read_command
from handlers.slack.marks import typed
from handlers.slack.render import ANSWER, DATE, MENU, stamp_of

LONGEST: Final = 40_000
# The shortcuts, by the ids that the manifest gives them.
HAD_A_CALL: Final = "had_a_call"
TELL: Final = "tell_the_coach"
_LONGEST_TS: Final = 20
_WITHOUT_POINT: Final = 16
_COMMAND: Final = "slack:command:"
# The command, typed into the conversation: a word that is no answer to anything.
_EXPORT: Final = re.compile(
    r"\W*export(?:eer|eren)?(?:\s+(?:al|all|alle)?\s*(?:mijn|m'n|my)\s+(?:deals|data|gegevens))?\W*",
    re.IGNORECASE,
)
# What a button carries that says nothing of where it belongs: the stamp of no question.
_NO_LONGER: Final = Stamp("", 0, "")
# Compared and not looked up: what comes in may be of any shape.
_PLAIN_TYPES: Final = (None, "file_share", "thread_broadcast", "me_message")
_CHANGES: Final = ("message_changed", "message_deleted")


@dataclass(frozen=True, slots=True)
class Heard:
    """Something a person did. `keys` are the event keys; `channel` and `ts` are of the message it was done on or with.

    `sent` is when Slack was given it, in microseconds by its own clock, and `happened` the same of what is no answer by itself; `under` is the message of ours whose thread it stands in. Of a tap, `label` is what the button or choice is
    called, and `without_buttons` what the message reads besides: its text and blocks.
    """

    team: str
    user: str
    keys: tuple[str, ...]
    payload: str | Text | Choice | PickedDate | Command | Edited
    channel: str | None = None
    ts: str | None = None
    label: str | None = None
    without_buttons: tuple[str, list[dict[str, Any]]] | None = None
    trigger: str | None = None
    sent: int | None = None
    happened: int | None = None
    under: str | None = None

    @property
    def is_command(self) -> bool:
        """Whether it was typed as a slash command: then its acknowledgement can say something, wherever that was."""
        return self.keys[0].startswith(_COMMAND)


def message(body: Mapping[str, Any], named: Mapping[str, str] | None = None) -> Heard | None:
    """A message that a person sent to us in private; None for anything else (ours, edited, deleted, of a bot).

    `named` says how people are called who are mentioned in it.
    """
    event = object_of(body.get("event"))
    if event.get("channel_type") != "im" or event.get("subtype") not in _PLAIN_TYPES or event.get("bot_id"):
        return None
    team, user, channel, ts, said = (
        text_of(body.get("team_id")), text_of(event.get("user")), text_of(event.get("channel")), text_of(event.get("ts")),
        text_of(event.get("text")),
    )  # fmt: skip
    if not (team and user and channel and ts):
        return None
    keys = (f"slack:{channel}:{ts}", f"slack:event:{text_of(body.get('event_id')) or ts}")
    thread = text_of(event.get("thread_ts"))
    ours = thread not in {"", ts} and event.get("parent_user_id") != user
    words = typed(said, named or {})
    asked = Command("export") if _EXPORT.fullmatch(words) else words
    return Heard(team, user, keys, asked, channel, ts, sent=sent_at(ts), under=thread if ours else None)


def change(body: Mapping[str, Any], named: Mapping[str, str] | None = None) -> Heard | None:
    """A message of a person to us in private that was edited or deleted; None for anything else.

    Slack also tells that a message changed when a link in it was unfolded, or when we change one of our own.
    """
    event = object_of(body.get("event"))
    if event.get("channel_type") != "im" or event.get("subtype") not in _CHANGES:
        return None
    new, old = object_of(event.get("message")), object_of(event.get("previous_message"))
    # A message with replies in its thread stays as an empty one when it is deleted.
    gone = event["subtype"] == "message_deleted" or new.get("subtype") == "tombstone"
    about = old if gone else new
    team, channel, stamp = (
        text_of(body.get("team_id")),
        text_of(event.get("channel")),
        text_of(event.get("event_ts")),
    )
    user, sent = text_of(about.get("user")), sent_at(text_of(about.get("ts")))
    if not (team and user and channel and stamp and sent) or about.get("bot_id"):
        return None
    said = None if gone else typed(text_of(new.get("text")), named or {})
    before = typed(text_of(old.get("text")), named or {})
    if said == before:
        return None
    keys = (f"slack:{channel}:{about['ts']}:{stamp}", f"slack:event:{text_of(body.get('event_id')) or stamp}")
    return Heard(
        team, user, keys, Edited(said, sent, None if gone else before), channel, happened=sent_at(stamp)
    )


def said(body: Mapping[str, Any], named: Mapping[str, str] | None = None) -> Heard | None:
    """What a person wrote to us in private, or changed of it; None for anything else."""
    return message(body, named) or change(body, named)


def sent_at(ts: str) -> int | None:
    """Slack's own instant, "1770000000.000100", in microseconds; of some events it comes without the point."""
    if len(ts) == _WITHOUT_POINT and "." not in ts:
        ts = f"{ts[:10]}.{ts[10:]}"
    seconds, _, micros = ts.partition(".")
    if not (ts.isascii() and seconds.isdecimal() and micros.isdecimal() and len(ts) <= _LONGEST_TS):
        return None
    return int(seconds) * 1_000_000 + int(micros.ljust(6, "0")[:6])


def mention(team: str, event: Mapping[str, Any]) -> Heard | None:
    """A mention in a channel; its key is that of the message itself, which Slack may tell of as well."""
    user, channel, ts = (text_of(event.get(key)) for key in ("user", "channel", "ts"))
    if not (team and user and channel and ts) or channel.startswith("D") or event.get("bot_id"):
        return None
    return Heard(team, user, (f"slack:{channel}:{ts}",), "", channel, ts, happened=sent_at(ts))


def tap(body: Mapping[str, Any]) -> Heard | None:
    """A button, a menu or a date on a message of ours.

    One that says nothing of what it belongs to, or nothing that we know, is a choice that is not offered any more.
    """
    action = first_action(body)
    team, user = whose(body)
    place = object_of(body.get("container"))
    channel, trigger = text_of(place.get("channel_id")) or None, text_of(body.get("trigger_id"))
    if not (team and user and trigger and channel) or place.get("type") not in ("message", None):
        return None
    stamp = stamp_of(text_of(action.get("block_id")))
    payload, label = _chosen(action, stamp) if stamp is not None else (None, None)
    if payload is None:
        payload, label = Choice("", _NO_LONGER), ""
    ts = text_of(place.get("message_ts")) or None
    left = _without_buttons(object_of(body.get("message")))
    sent = sent_at(text_of(action.get("action_ts")))
    return Heard(team, user, (f"slack:tap:{trigger}",), payload, channel, ts, label, left, trigger, sent)


def command(body: Mapping[str, Any]) -> Heard | NotKnown | LanguageUnclear | None:
    """`/coach …` as one of the coach's entrances."""
    team, user, trigger = (text_of(body.get(key)) for key in ("team_id", "user_id", "trigger_id"))
    if not (team and user and trigger):
        return None
    found = read_command(f"/coach {typed(text_of(body.get('text')))}".strip())
    if isinstance(found, NotKnown | LanguageUnclear):
        return found
    return _commanded(body, Command("open") if found is None or isinstance(found, Quit) else found)


def naming(body: Mapping[str, Any], customer: str) -> Heard:
    """`/coach …` with a customer, whatever else it looks like."""
    return _commanded(body, Command("open", customer))


def _commanded(body: Mapping[str, Any], entrance: Command) -> Heard:
    team, user, trigger = (text_of(body.get(key)) for key in ("team_id", "user_id", "trigger_id"))
    return Heard(team, user, (f"{_COMMAND}{trigger}",), entrance, text_of(body.get("channel_id")) or None)


def _without_buttons(message: Mapping[str, Any]) -> tuple[str, list[dict[str, Any]]] | None:
    text, blocks = text_of(message.get("text")), message.get("blocks")
    if not text or not isinstance(blocks, list):
        return None
    return text, [block for block in blocks if isinstance(block, dict) and block.get("type") != "actions"]


def shortcut(body: Mapping[str, Any]) -> Heard | None:
    """A shortcut: a start, or with a message its text as what the person tells; without any text it is a start too."""
    team, user = whose(body)
    trigger, name = text_of(body.get("trigger_id")), body.get("callback_id")
    if not (team and user and trigger) or name not in {HAD_A_CALL, TELL}:
        return None
    about = object_of(body.get("message"))
    said = typed(text_of(about.get("text"))) if name == TELL else ""
    # What somebody else wrote is told of, and gives no orders.
    told = Text(said, passed_on=about.get("user") != user) if said else Command("open")
    return Heard(team, user, (f"slack:shortcut:{trigger}",), told, trigger=trigger)


def is_of(body: Mapping[str, Any], bot_id: str, bot_user: str) -> bool:
    """Whether a shortcut was used on a message that this bot wrote."""
    about = object_of(body.get("message"))
    return about.get("bot_id") == bot_id or about.get("user") == bot_user


def _chosen(action: Mapping[str, Any], stamp: Stamp) -> tuple[Choice | PickedDate | None, str | None]:
    name = text_of(action.get("action_id"))
    if name.startswith(f"{ANSWER}:"):
        label = text_of(object_of(action.get("text")).get("text"))
        return Choice(text_of(action.get("value")), stamp), unescape(label)
    if name.partition(":")[0] == MENU:
        option = object_of(action.get("selected_option"))
        label = text_of(object_of(option.get("text")).get("text"))
        return Choice(text_of(option.get("value")), stamp), unescape(label)
    if name == DATE:
        try:
            day = date.fromisoformat(text_of(action.get("selected_date")))
        except ValueError:
            return None, None
        return PickedDate(day, stamp), ""
    return None, None


def whose(body: Mapping[str, Any]) -> tuple[str, str]:
    """The ids of the workspace and of the person behind an interaction, each empty where it is not said."""
    return text_of(object_of(body.get("team")).get("id")), text_of(object_of(body.get("user")).get("id"))


def first_action(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What was tapped or chosen, or an empty object."""
    return object_of(next(iter(body.get("actions") or ()), None))


def kept_in(view: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What we kept in a view for when it comes back; None where that cannot be read."""
    try:
        return object_of(json.loads(text_of(view.get("private_metadata"))))
    except ValueError:
        return None


def object_of(value: object) -> Mapping[str, Any]:
    """The object that was expected, or an empty one."""
    return value if isinstance(value, dict) else {}


def text_of(value: object) -> str:
    """The text that was expected, or an empty one."""
    return value if isinstance(value, str) else ""
