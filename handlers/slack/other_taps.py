"""Taps that answer no question: the button that erases everything, and those on the home view. Pure; any other is None."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.coach.turn.inputs import Command
from handlers.slack.home import GO_ON, LANGUAGE, PAGE, START
from handlers.slack.payloads import Heard, first_action, object_of, sent_at, text_of, whose
from handlers.slack.render import ERASE


@dataclass(frozen=True, slots=True)
class EraseTap:
    """The button that erases everything of whoever taps it, and the message it stands in; `sent` as of `Heard`."""

    team: str
    user: str
    channel: str
    ts: str
    trigger: str
    sent: int | None


def erase_tap(body: Mapping[str, Any]) -> EraseTap | None:
    """The button that erases everything of whoever taps it; None for any other. Slack has asked whether they are sure."""
    action = first_action(body)
    team, user = whose(body)
    place, trigger = object_of(body.get("container")), text_of(body.get("trigger_id"))
    channel, ts = text_of(place.get("channel_id")), text_of(place.get("message_ts"))
    if action.get("action_id") != ERASE or not (team and user and trigger and channel and ts):
        return None
    return EraseTap(team, user, channel, ts, trigger, sent_at(text_of(action.get("action_ts"))))


@dataclass(frozen=True, slots=True)
class HomeTap:
    """A button on the home view: a command to take, or a page to show."""

    team: str
    user: str
    heard: Heard | None
    page: int = 0


def home_tap(body: Mapping[str, Any]) -> HomeTap | None:
    """A button on the home view; None for any other."""
    action = first_action(body)
    team, user = whose(body)
    name, value, trigger = (
        text_of(action.get("action_id")),
        text_of(action.get("value")),
        text_of(body.get("trigger_id")),
    )
    if object_of(body.get("view")).get("type") != "home" or not (team and user and trigger):
        return None
    keys = (f"slack:tap:{trigger}",)
    if name == START:
        return HomeTap(team, user, Heard(team, user, keys, Command("open"), trigger=trigger))
    if name == LANGUAGE:
        return HomeTap(team, user, Heard(team, user, keys, Command("language", value), trigger=trigger))
    if name.startswith(f"{GO_ON}:"):
        return HomeTap(team, user, Heard(team, user, keys, Command("open", value), trigger=trigger))
    if name.startswith(f"{PAGE}:") and value.isdecimal():
        return HomeTap(team, user, None, int(value))
    return None
