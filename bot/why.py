"""`nextstep why DEAL`: when the coach will speak of a deal by itself and why, or why it will not. It only looks."""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from bot import app
from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.days.day import day_key
from bot.coach.finding import explaining
from bot.coach.finding.calls import Call, left_to_ask
from bot.coach.finding.explaining import Reason
from bot.coach.known.facts import DealFacts
from bot.coach.turn.codec import Json
from bot.coach.understanding.text import utterance
from bot.commands import NobodyKnown, look, stored_deals
from bot.settings import Settings
from bot.wording import Wording, language_of
from handlers.terminal.escaping import one_line, use_nearest

if TYPE_CHECKING:
    from storage.reading import KnownPerson

    Found = tuple[KnownPerson, DealFacts]


def why(settings: Settings, deal: str, *, name: str | None, now: str | None, json_wanted: bool) -> int:
    """Explain the deal that is meant. Answers the exit code: 1 when none is, or several are.

    Raises:
        NobodyKnown: when there is no such person.
        SettingError: when `now` is no time.
    """
    sys.stdout.reconfigure(errors=use_nearest())  # type: ignore[union-attr]  # our own stdout is a text file
    time = app.clock(now, settings)()
    known = stored_deals(settings, None if name is None else app.external_id_of(name))
    if known is None and name is not None:
        raise NobodyKnown("Nobody of that name has chatted here yet.")
    meant = meant_by(deal, known or [])
    if len(meant) != 1:
        print(_choices(meant), file=sys.stderr)  # noqa: T201 - printing is what this command does
        return 1
    person, facts = meant[0]
    calendar = calendar_of(person.habits, person.habits.zone or person.zone, person.zone)
    wording = Wording(language_of(person.language) or settings.locale, today=calendar.local_day(time))
    ended = _calls_about(settings, person, facts)
    reasons = _reasons(facts, time, calendar, ended, told_today=False)
    if any(reason.at is not None and reason.at <= time for reason in reasons):
        today = day_key(person.id, calendar.local_day(time))
        told_today = look(settings, lambda reading: reading.is_settled(today))
        reasons = _reasons(facts, time, calendar, ended, told_today=bool(told_today))
    if json_wanted:
        told = json.dumps(_as_json(person, facts, reasons, calendar, wording), ensure_ascii=False)
    else:
        told = "\n".join(
            (_shown(person, facts), *(f"  {one_line(wording.text(reason.why))}" for reason in reasons))
        )
    print(told)  # noqa: T201 - as above
    return 0


def _calls_about(
    settings: Settings, person: "KnownPerson", facts: DealFacts
) -> tuple[tuple[Call, datetime], ...]:
    """The calls that ended, were about this deal for certain, and are still to be asked about."""
    if not person.habits.call_ended:
        return ()
    waiting = look(settings, lambda reading: reading.calls(person)) or ()
    about = ((told.call, at, left_to_ask(told)) for told, at in waiting)
    return tuple(
        (call, at) for call, at, left in about if left and left.sure and left.sure.id == facts.deal.id
    )


def _reasons(
    facts: DealFacts,
    time: datetime,
    calendar: Calendar,
    ended: Sequence[tuple[Call, datetime]],
    *,
    told_today: bool,
) -> tuple[Reason, ...]:
    first, *rest = explaining.why(facts, time, calendar, told_today=told_today)
    calls = (
        explaining.why_call(call, time, calendar, waits_until=at, told_today=told_today) for call, at in ended
    )
    return (first, *calls, *rest)


def meant_by(deal: str, known: "Sequence[Found]") -> "list[Found]":
    """The deals that a name may mean: those of just that name, else each that has it in its own."""
    wanted = utterance(deal).fold
    exactly = [found for found in known if wanted in _names(found[1])]
    parts = (found for found in known if any(wanted in name for name in _names(found[1])))
    return exactly or (list(parts) if wanted else [])


def _names(facts: DealFacts) -> tuple[str, ...]:
    """What a deal is called, in the form that names are compared in: the customer, and the topic after it."""
    deal = facts.deal
    called = (deal.account, f"{deal.account} {deal.topic}", f"{deal.account} ({deal.topic})")
    return tuple(utterance(name).fold for name in (called if deal.topic else called[:1]))


def _shown(person: "KnownPerson", facts: DealFacts) -> str:
    topic = f" ({facts.deal.topic})" if facts.deal.topic else ""
    return one_line(f"{facts.deal.account}{topic}, {person.name}")


def _choices(meant: "Sequence[Found]") -> str:
    if not meant:
        return "No deal has that in its name. `nextstep deals` lists them."
    return "\n".join(("Several deals have that in their name:", *(f"  {_shown(*found)}" for found in meant)))


def _as_json(
    person: "KnownPerson", facts: DealFacts, reasons: Sequence[Reason], calendar: Calendar, wording: Wording
) -> dict[str, Json]:
    """Instants are told in the person's own zone; `at` is null for never."""
    return {
        "account": facts.deal.account,
        "topic": facts.deal.topic,
        "owner": person.name,
        "reasons": [
            {
                "what": reason.what,
                "at": reason.at.astimezone(calendar.zone).isoformat() if reason.at else None,
                "why": wording.text(reason.why),
            }
            for reason in reasons
        ],
    }
