"""Opening a form while Slack's trigger lives, and answering one that was sent: stored, or told what is wrong with it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.coach.days.calendars import zone_lived_by
from bot.coach.turn.replies import Word
from bot.coach.understanding.text import Language
from bot.edit_turns import Changed, Filled, Lost, Outcome, Saved, Wrong, look, save
from bot.errors import StorageError
from bot.ports import Identity
from bot.wording import Wording
from handlers.slack import edit, edit_payloads
from handlers.slack.edit_payloads import EditTap, Submitted
from handlers.slack.modal import notice
from handlers.slack.parts import TAP_PATIENCE, Parts, best_effort, unsaved, while_slack_waits
from handlers.slack.people import NotKnownNow, Refused


@dataclass(frozen=True, slots=True)
class Answered:
    """What Slack is told about a form, and (workspace, user) of who saved one."""

    ack: Mapping[str, Any] = field(default_factory=dict)
    saved_by: tuple[str, str] | None = None


async def open_form(parts: Parts, tap: EditTap) -> bool:
    """Open a form, or in an open modal go on to one, before the trigger has had its three seconds; answers whether it opened."""
    language = parts.language
    try:
        async with asyncio.timeout(TAP_PATIENCE):
            who = await parts.people.identity(tap.team, tap.user)
            language = who.language
            found = await look(parts.store, who, tap.place, now=parts.now(), new_id=parts.new_id())
    except Refused as refusal:
        view = _notice(refusal.language, "slack.refused")
    except (StorageError, NotKnownNow, TimeoutError):
        view = _notice(language, "form.not_now")
    else:
        language, facts = found
        wording = _wording(parts, language, who)
        if facts is None:
            view = _notice(language, "not_found")
        elif tap.part is None:
            view = edit.choose_part(facts, wording)
        else:
            view = edit.form_view(tap.part, facts, wording)
    client = parts.client
    return await best_effort(
        client.views_update(view_id=tap.view, view=view)
        if tap.view
        else client.views_open(trigger_id=tap.trigger, view=view)
    )


async def answer(parts: Parts, body: Mapping[str, Any]) -> Answered:
    """Store a form that was sent, or say what is wrong with it while all that was typed stays there."""
    sent = edit_payloads.submitted(body)
    if sent is None:
        return Answered()
    try:
        who, outcome = await while_slack_waits(parts, lambda: _save_form(parts, sent))
    except Refused as refusal:
        return _as_a_whole(body, Wording(refusal.language).text(Word("slack.refused")))
    except (StorageError, NotKnownNow) as error:
        return _as_a_whole(body, Wording(parts.language).text(Word(unsaved(error))))
    wording = _wording(parts, outcome.language, who)
    match outcome:
        case Saved(facts):
            view = edit.choose_part(facts, wording, saved=True)
            return Answered({"response_action": "update", "view": view}, (sent.team, sent.user))
        case Changed(facts):
            view = edit.form_view(sent.part, facts, wording, typed=sent.typed, changed=True)
            return Answered({"response_action": "update", "view": view})
        case Wrong(faults):
            errors = edit_payloads.errors(faults, sent.shown, wording)
            return Answered({"response_action": "errors", "errors": errors})
        case Lost():
            return _as_a_whole(body, wording.text(Word("not_found")))


def _as_a_whole(body: Mapping[str, Any], line: str) -> Answered:
    """Tell what is wrong with a form as a whole, at its first field."""
    first = edit_payloads.first_field(body)
    return Answered({"response_action": "errors", "errors": {first: line}} if first else {})


async def _save_form(parts: Parts, sent: Submitted) -> tuple[Identity, Outcome]:
    who = await parts.people.identity(sent.team, sent.user)
    filled = Filled(
        who,
        (sent.key,),
        sent.deal_id,
        sent.part,
        sent.seen,
        sent.typed,
        parts.now(),
        parts.new_id(),
        parts.policy,
    )
    return who, await save(parts.store, filled)


def _notice(language: Language, key: str) -> dict[str, Any]:
    wording = Wording(language)
    return notice(wording.text(Word(key)), wording)


def _wording(parts: Parts, language: Language, who: Identity) -> Wording:
    return Wording(language, today=parts.now().astimezone(zone_lived_by(who.zone)).date())
