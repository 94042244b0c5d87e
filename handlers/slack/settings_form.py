"""A person's own settings in a modal: opened while Slack's trigger lives, and stored, or told what is wrong in it."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.editing.habits import form, seen
from bot.errors import StorageError
from bot.habit_turns import FilledIn, Kept, NotKept, Outcome, Overtaken, Stands, look, save
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit_marks import OPEN_SETTINGS, SETTINGS
from handlers.slack.edit_payloads import errors, filled_in, first_field, key_of
from handlers.slack.forms import Answered
from handlers.slack.kit import Block, plain, section
from handlers.slack.lines import text
from handlers.slack.modal import Say, group, modal, notice
from handlers.slack.parts import TAP_PATIENCE, Parts, best_effort, unsaved, while_slack_waits
from handlers.slack.payloads import first_action, kept_in, object_of, text_of, whose
from handlers.slack.people import NotKnownNow, Refused


@dataclass(frozen=True, slots=True)
class SettingsTap:
    """Somebody asks for the form; `trigger` opens it for three seconds."""

    team: str
    user: str
    trigger: str


@dataclass(frozen=True, slots=True)
class _Sent:
    """The form that was sent. `shown` is, by field, the block it stands in; `typed` what is other than was shown."""

    team: str
    user: str
    key: str
    seen: str
    typed: Mapping[str, str]
    shown: Mapping[str, str]


def settings_tap(body: Mapping[str, Any]) -> SettingsTap | None:
    """The button that opens the form; None for any other."""
    action = first_action(body)
    team, user = whose(body)
    trigger = text_of(body.get("trigger_id"))
    if action.get("action_id") != OPEN_SETTINGS or not (team and user and trigger):
        return None
    return SettingsTap(team, user, trigger)


def settings_view(
    stands: Stands,
    parts: Parts,
    *,
    typed: Mapping[str, str] | None = None,
    saved: bool = False,
    changed: bool = False,
) -> Block:
    """The form. `typed` stands in the fields instead of what is set; `changed` tells that that was needed."""
    today = stands.calendar.local_day(parts.now())
    say = Say(Wording(stands.person.language, today=today))
    told = [say("settings.form.saved")] if saved else [say("form.changed")] if changed else []
    fields = [
        block
        for each in form(stands.person, stands.calendar, today)
        for block in group(each, say, typed or {})
    ]
    return {
        **modal(say, say("settings.form.title"), [*map(section, told), *fields]),
        "callback_id": SETTINGS,
        "submit": plain(say("form.save"), limits.VIEW_TITLE),
        "close": plain(say("form.cancel"), limits.VIEW_TITLE),
        "private_metadata": json.dumps({"seen": seen(stands.person)}),
    }


async def open_settings(parts: Parts, tap: SettingsTap) -> bool:
    """Open the form before the trigger has had its three seconds; answers whether it opened."""
    language = parts.language
    try:
        async with asyncio.timeout(TAP_PATIENCE):
            who = await parts.people.identity(tap.team, tap.user)
            language = who.language
            stands = await look(parts.store, who, now=parts.now(), new_id=parts.new_id())
    except Refused as refusal:
        view = notice(text(refusal.language, "slack.refused"), Wording(refusal.language))
    except (StorageError, NotKnownNow, TimeoutError):
        view = notice(text(language, "form.not_now"), Wording(language))
    else:
        view = settings_view(stands, parts)
    return await best_effort(parts.client.views_open(trigger_id=tap.trigger, view=view))


async def answer_settings(parts: Parts, body: Mapping[str, Any]) -> Answered | None:
    """Store the form that was sent, or say what is wrong with it while all that was typed stays there; None for another."""
    sent = _sent(body)
    if sent is None:
        return None
    try:
        outcome = await while_slack_waits(parts, lambda: _save(parts, sent))
    except Refused as refusal:
        return _as_a_whole(body, text(refusal.language, "slack.refused"))
    except (StorageError, NotKnownNow) as error:
        return _as_a_whole(body, text(parts.language, unsaved(error)))
    match outcome:
        case Kept(stands):
            view = settings_view(stands, parts, saved=True)
            return Answered({"response_action": "update", "view": view}, (sent.team, sent.user))
        case Overtaken(stands):
            view = settings_view(stands, parts, typed=sent.typed, changed=True)
            return Answered({"response_action": "update", "view": view})
        case NotKept(faults, stands):
            found = errors(faults, sent.shown, Wording(stands.person.language))
            return Answered({"response_action": "errors", "errors": found})


def _sent(body: Mapping[str, Any]) -> _Sent | None:
    view = object_of(body.get("view"))
    team, user = whose(body)
    if view.get("callback_id") != SETTINGS or not (team and user):
        return None
    about = kept_in(view)
    if about is None:
        return None
    typed, shown = filled_in(view)
    return _Sent(team, user, key_of(view), text_of(about.get("seen")), typed, shown)


async def _save(parts: Parts, sent: _Sent) -> Outcome:
    who = await parts.people.identity(sent.team, sent.user)
    return await save(
        parts.store, FilledIn(who, (sent.key,), sent.seen, sent.typed, parts.now(), parts.new_id())
    )


def _as_a_whole(body: Mapping[str, Any], line: str) -> Answered:
    first = first_field(body)
    return Answered({"response_action": "errors", "errors": {first: line}} if first else {})
