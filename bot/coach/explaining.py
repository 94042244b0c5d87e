"""Why the coach will or won't speak of a deal by itself, and when: the decisions of `nudges` put into words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, assert_never

from bot.coach import nudges
from bot.coach.calendars import Calendar
from bot.coach.facts import DealFacts
from bot.coach.nudges import ActionDue, BeforeCall, StaleStep
from bot.coach.replies import Line, Value, values


@dataclass(frozen=True, slots=True)
class Reason:
    """What the coach will say, from when on (None for not at all), and the reason in words."""

    what: Literal["next_step", "call", "action"]
    at: datetime | None
    why: Line


def why(facts: DealFacts, now: datetime, calendar: Calendar) -> tuple[Reason, ...]:
    """First the reason about the customer's next step, then one for each other thing that will be said of this deal."""
    coming = nudges.coming(facts, now, calendar)
    asks = next((moment for item, moment in coming if isinstance(item, StaleStep)), None)
    found = [Reason("next_step", asks, nudges.decide(facts, now, calendar).why)]
    for item, moment in coming:
        when: dict[str, Value] = {
            "day": calendar.local_day(moment),
            "at": nudges.wall_clock(moment, calendar),
        }
        match item:
            case StaleStep():
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
