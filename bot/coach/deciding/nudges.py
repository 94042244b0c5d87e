"""When the coach speaks of a deal unasked: a pure decision over what is known, what was asked, and the person's calendar.

A next step is stale when its date has passed, or when no date is known and the customer was not heard of for ten working
days. It is asked about on the first, fourth and eighth working day after that. The pauses count from when it was really
asked, so that a program that stood still asks once, and goes on from there; then it rests until there is news.
"""

from datetime import date, datetime
from typing import Final

from bot.coach.basics.record import record
from bot.coach.days.calendars import Calendar, plannable
from bot.coach.known.facts import Deal, DealFacts, NextStep, OurAction, Topic
from bot.coach.turn.replies import Line, Span, Value, Word, values

# Without a date of theirs, silence is stale after this many working days.
QUIET_WORKING_DAYS: Final = 10
# How many working days lie between each nudge and the one before it; the first comes as soon as the step is stale.
_PAUSES: Final = (0, 3, 4)
TIMES: Final = len(_PAUSES)
QUESTIONS_SHOWN: Final = 3


@record
class StaleStep:
    """The customer's next step is stale, and this is the `n`-th time to ask; `last` with the message that it rests.

    `step_id` is None where no next step is known: then it is the deal that was quiet. `since` is the day from which the
    present count runs: their date, the last news, or the day to which the person put it off.
    """

    step_id: str | None
    slips: int
    n: int
    last: bool
    since: date


@record
class CallEnded:
    """A call ended, as another system reported: how it went can be told now."""

    call_id: str


@record
class BeforeCall:
    """The call of `day` is near: what to ask then, three questions at most."""

    day: date
    topics: tuple[Topic, ...]


@record
class ActionDue:
    """An action of ours is due."""

    action_id: str


Item = StaleStep | CallEnded | BeforeCall | ActionDue


@record
class Send:
    """Ask now, for the `n`-th time; `last` when it rests afterwards."""

    n: int
    last: bool
    why: Line


@record
class Wait:
    """Ask at `until`, if nothing changes before."""

    until: datetime
    why: Line


@record
class Stop:
    """Do not ask, unless something changes."""

    why: Line


@record
class _Stale:
    """The next nudge is due on day `on`, or the first working day after; `reason` names the sentence that explains it."""

    on: date
    since: date
    reason: str


def decide(facts: DealFacts, now: datetime, calendar: Calendar) -> Send | Wait | Stop:
    """Whether to ask now what became of the customer's next step, and if not, when; with the reason in words."""
    silent = _silent(facts)
    stale = None if silent else _stale(facts, calendar)
    if stale is None:
        return Stop(_why(silent or "nothing_heard", facts))
    n = _counted(facts).asked + 1
    moment = calendar.next_moment(max(calendar.speaks_at(stale.on), now))
    day = calendar.local_day(moment)
    told: dict[str, Value] = {"since": stale.since, "n": n, "of": TIMES, "day": day}
    if moment <= now:
        return Send(n, n == TIMES, _why("now", facts, **told))
    told["at"] = wall_clock(moment, calendar)
    paused_until = calendar.habits.paused_until
    if paused_until is not None and stale.on < paused_until:
        return Wait(moment, _why("paused", facts, paused=paused_until, **told))
    reason = stale.reason
    if reason in {"customers_date", "our_date", "dated"} and stale.since < calendar.local_day(now):
        reason = "date_passed"
    return Wait(moment, _why(reason, facts, **told))


def due(facts: DealFacts, now: datetime, calendar: Calendar) -> tuple[Item, ...]:
    """What there is to say about this deal at `now`, the most pressing first. Nothing outside the person's hours."""
    return tuple(item for item, moment in coming(facts, now, calendar) if moment <= now)


def ask_at(facts: DealFacts, now: datetime, calendar: Calendar) -> datetime | None:
    """The first instant, not before `now`, at which there is something to say about this deal; None for never."""
    return min((moment for _, moment in coming(facts, now, calendar)), default=None)


def coming(facts: DealFacts, now: datetime, calendar: Calendar) -> tuple[tuple[Item, datetime], ...]:
    """All that is going to be said about this deal if nothing changes, and from when on: never before `now`."""
    if facts.deal.status != "open":
        return ()
    found: list[tuple[Item, date]] = []
    stale = None if _silent(facts) else _stale(facts, calendar)
    if stale is not None:
        counted = _counted(facts)
        step, n = facts.next_step, counted.asked + 1
        item = StaleStep(step.id if step else None, step.slips if step else 0, n, n == TIMES, stale.since)
        found.append((item, stale.on))
    call, questions = facts.deal.next_call_on, questions_to_ask(facts)
    if plannable(call) and questions and facts.deal.briefed_for != call:
        found.append((BeforeCall(call, questions), calendar.working_day_before(call)))
    found.extend(
        (ActionDue(ours.id), ours.due_on)
        for ours in actions_of_now(facts)
        if plannable(ours.due_on) and not ours.reminded
    )
    moments = ((item, calendar.next_moment(max(calendar.speaks_at(day), now))) for item, day in found)
    # Once the day of the call is over there is nothing to prepare.
    return tuple(
        (item, moment)
        for item, moment in moments
        if not isinstance(item, BeforeCall) or calendar.local_day(moment) <= item.day
    )


def wall_clock(moment: datetime, calendar: Calendar) -> str:
    """The time of day at which it is that moment where the person is."""
    return moment.astimezone(calendar.zone).strftime("%H:%M")


def claim_of(deal_id: str, item: Item) -> str:
    """The key under which an item is told: nothing is told twice under the same one. A call has it whatever the deal is."""
    match item:
        case StaleStep():
            return f"nudge:{item.step_id or deal_id}:{item.slips}:{item.n}:{item.since.isoformat()}"
        case CallEnded():
            return f"call:{item.call_id}"
        case BeforeCall():
            return f"before:{deal_id}:{item.day.isoformat()}"
        case ActionDue():
            return f"action:{item.action_id}"


def item_of_claim(deal_id: str, key: str) -> Item | None:
    """What was told under a key that `claim_of` made, as far as it has to be known to take that back; None for others."""
    kind, _, rest = key.partition(":")
    match kind:
        case "nudge":
            counted, slips, n, since = rest.rsplit(":", 3)
            step_id = None if counted == deal_id else counted
            return StaleStep(step_id, int(slips), int(n), int(n) == TIMES, date.fromisoformat(since))
        case "call":
            return CallEnded(rest)
        case "before":
            return BeforeCall(date.fromisoformat(rest.rpartition(":")[2]), ())
        case "action":
            return ActionDue(rest)
        case _:
            return None


def questions_to_ask(facts: DealFacts) -> tuple[Topic, ...]:
    """What to ask the customer in the next call, three questions at most, those that are open the longest first."""
    still_open = (entry.topic for entry in facts.open_questions if not entry.resolved)
    return tuple(still_open)[:QUESTIONS_SHOWN]


def actions_of_now(facts: DealFacts) -> tuple[OurAction, ...]:
    """What we still do for the step that is coming; what was meant for a step that is behind them is history."""
    current = {None, facts.next_step.id if facts.next_step else None}
    return tuple(ours for ours in facts.actions if not ours.done and ours.serves in current)


def heard_on(facts: DealFacts) -> date | None:
    """The day of the last news from the customer; where there never was any, the day somebody last spoke of them here."""
    known = facts.deal.heard_on or (facts.next_step.set_on if facts.next_step else None)
    return known or max((entry.on for entry in facts.deal.marks), default=None)


def _counted(facts: DealFacts) -> NextStep | Deal:
    """What the nudges are counted on: the next step, or the deal while none is known."""
    return facts.next_step or facts.deal


def _silent(facts: DealFacts) -> str | None:
    """Why nothing is asked, whatever the day; None when it may be."""
    step = facts.next_step
    if facts.deal.status != "open":
        return facts.deal.status
    if step is not None and step.never:
        return "never"
    if step is None and facts.deal.walks_done == 0 and facts.deal.quiet_until is None:
        # One that was put aside until a day is asked about then: that was wished.
        return "unfinished"
    return "rests" if _counted(facts).asked >= TIMES else None


def _stale(facts: DealFacts, calendar: Calendar) -> _Stale | None:
    """When the next nudge is due; None when there is nothing to count from."""
    first = _first(facts, calendar)
    counted = _counted(facts)
    if first is None or counted.asked == 0:
        return first
    if counted.asked_on is not None:
        again = calendar.working_day_after(counted.asked_on, _PAUSES[counted.asked])
    else:
        # The last one never arrived, so it comes when it would have.
        again = calendar.working_day_after(first.on, sum(_PAUSES[: counted.asked + 1]))
    return _Stale(max(again, first.on), first.since, "again")


def _first(facts: DealFacts, calendar: Calendar) -> _Stale | None:
    """When the first nudge is due.

    A date that had passed when they were last heard of says nothing any more: then it is their silence that counts.
    """
    step, quiet_until, heard = facts.next_step, _counted(facts).quiet_until, heard_on(facts)
    last = step.last if step else None
    if plannable(last) and last >= (quiet_until or heard or last):
        whose = {"customer": "customers_date", "ours": "our_date", None: "dated"}
        reason = whose[step.whose_date if step else None]
        return _Stale(calendar.working_day_after(last), last, reason)
    if plannable(quiet_until):
        return _Stale(quiet_until, quiet_until, "put_off")
    if plannable(heard):
        return _Stale(calendar.working_day_after(heard, QUIET_WORKING_DAYS), heard, "quiet")
    return None


def _why(reason: str, facts: DealFacts, **told: Value) -> Line:
    step = facts.next_step
    told |= {"customer": facts.deal.account, "step": step.what if step else Word("why.no_step")}
    if step is not None and step.first is not None and step.last is not None:
        told["when"] = Span(step.first, step.last)
    return Line(f"why.{reason}", values(**told))
