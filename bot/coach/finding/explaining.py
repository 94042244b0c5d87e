"""Why the coach will or won't speak of a deal by itself, and when: the decisions of `nudges` put into words."""

from datetime import datetime
from typing import Literal, assert_never

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar
from bot.coach.days.day import next_chance
from bot.coach.deciding import nudges
from bot.coach.deciding.nudges import ActionDue, BeforeCall, CallEnded, Send, StaleStep
from bot.coach.finding import calls
from bot.coach.finding.calls import Call
from bot.coach.known.facts import DealFacts
from bot.coach.turn.replies import Line, Value, values


@record
class Reason:
    """What the coach will say, from when on (None for not at all), and the reason in words."""

    what: Literal["next_step", "call_ended", "call", "action"]
    at: datetime | None
    why: Line


def why(
    facts: DealFacts, now: datetime, calendar: Calendar, *, told_today: bool = False
) -> tuple[Reason, ...]:
    """First the reason about the customer's next step, then one for each other thing that will be said of this deal.

    `told_today`: the person has had the message of today, so that what is due now waits for the next chance.
    """
    chance = next_chance(calendar, now) if told_today else now
    coming = tuple((item, max(moment, chance)) for item, moment in nudges.coming(facts, now, calendar))
    asks = next((moment for item, moment in coming if isinstance(item, StaleStep)), None)
    found = [Reason("next_step", asks, _about_their_step(facts, now, calendar, asks))]
    for item, moment in coming:
        when: dict[str, Value] = {
            "day": calendar.local_day(moment),
            "at": nudges.wall_clock(moment, calendar),
        }
        match item:
            case StaleStep() | CallEnded():
                continue
            case BeforeCall(day, topics):
                line = Line("why.before_call", values(call=day, n=len(topics), **when))
                found.append(Reason("call", moment, line))
            case ActionDue(action_id):
                ours = next(action for action in facts.actions if action.id == action_id)
                found.append(
                    Reason("action", moment, Line("why.action_due", values(action=ours.what, **when)))
                )
            case _:
                assert_never(item)
    return tuple(found)


def why_call(
    call: Call, now: datetime, calendar: Calendar, *, waits_until: datetime, told_today: bool = False
) -> Reason:
    """When the person is asked about a call that ended; `waits_until` is when it was planned for."""
    moment = max(
        waits_until, calls.ask_at(call, now, calendar), next_chance(calendar, now) if told_today else now
    )
    when = values(
        call=calendar.local_day(call.ended_at),
        day=calendar.local_day(moment),
        at=nudges.wall_clock(moment, calendar),
    )
    return Reason("call_ended", moment, Line("why.call_ended", when))


def _about_their_step(facts: DealFacts, now: datetime, calendar: Calendar, asks: datetime | None) -> Line:
    decision = nudges.decide(facts, now, calendar)
    if not isinstance(decision, Send) or asks is None or asks <= now:
        return decision.why
    when = values(day=calendar.local_day(asks), at=nudges.wall_clock(asks, calendar))
    kept = tuple(entry for entry in decision.why.values if entry[0] not in dict(when))
    return Line("why.told_today", (*kept, *when))
