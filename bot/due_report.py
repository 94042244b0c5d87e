"""What is due, in words, for whoever runs the program: per person and deal, what would be said, or when."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import assert_never

from bot.coach.days.day import next_chance
from bot.coach.deciding import nudges
from bot.coach.deciding.nudges import ActionDue, BeforeCall, CallEnded, Item, StaleStep
from bot.coach.known.facts import DealFacts
from bot.coach.turn.replies import Line, values
from bot.unasked import Due
from bot.wording import Wording


def as_lines(due: Iterable[Due], now: datetime, wording: Wording) -> Iterator[str]:
    """A line for each person, and below it one for each thing there is to say."""
    before: tuple[str, str, str] | None = None
    for found in due:
        whose = (found.channel, found.workspace, found.person_id)
        if whose != before:
            yield wording.text(_whose(found, now))
            before = whose
        for line in _of_deal(found, now):
            yield f"  {wording.text(line)}"


def _whose(found: Due, now: datetime) -> Line:
    """The person, and whether they are told now."""
    calendar = found.calendar
    shown = values(person=found.person, channel=found.channel, workspace=found.workspace)
    if found.told_on is None and calendar.next_moment(now) <= now:
        return Line("due.now", shown)
    when = next_chance(calendar, now).astimezone(calendar.zone)
    why = "due.told" if found.told_on is not None else "due.closed"
    return Line(why, (*shown, ("at", f"{when:%H:%M}"), ("day", when.date())))


def _of_deal(found: Due, now: datetime) -> Iterator[Line]:
    calendar, facts = found.calendar, found.facts
    if found.call is not None:
        call = found.call
        ended = values(customer=call.account, when=calendar.local_day(call.ended_at))
        yield (
            Line("due.call_ended", ended)
            if found.left
            else Line("due.nothing", values(customer=call.account))
        )
    if facts is None:
        return
    customer = facts.deal.account
    coming = [item for item, _ in nudges.coming(facts, now, calendar)]
    items = nudges.due(facts, now, calendar) or tuple(coming)
    if not items:
        yield Line("due.nothing", values(customer=customer))
    for item in items:
        line = _item(facts, item)
        if line is not None:
            yield line


def _item(facts: DealFacts, item: Item) -> Line | None:
    customer = facts.deal.account
    match item:
        case StaleStep():
            step = facts.next_step
            if step is None:
                return Line("due.quiet", values(customer=customer, at=item.n, of=nudges.TIMES))
            return Line("due.step", values(customer=customer, step=step.what, at=item.n, of=nudges.TIMES))
        case CallEnded():
            # It is told of by itself: it need not be about a deal.
            return None
        case BeforeCall(day, topics):
            return Line("due.call", values(customer=customer, when=day, n=len(topics)))
        case ActionDue(action_id):
            ours = next((action.what for action in facts.actions if action.id == action_id), "")
            return Line("due.action", values(customer=customer, action=ours))
        case _:
            assert_never(item)
