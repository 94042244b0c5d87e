"""What the coach says unasked: everything that is due of a person's deals, put into one message.

One stale step is asked about as the open question of that deal's own conversation. Several are a line each, with a choice
of deals in the conversation without one. Nothing that the person is in the middle of today is disturbed: its question stays the
one that typed answers go to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from typing import Final

from bot.coach.basics.record import record, replace
from bot.coach.days.calendars import Calendar
from bot.coach.deciding import nudges
from bot.coach.deciding.nudge_counts import told
from bot.coach.deciding.nudges import ActionDue, BeforeCall, CallEnded, Item, StaleStep
from bot.coach.finding import calls
from bot.coach.finding.calls import Call, Reported
from bot.coach.known.facts import DealFacts
from bot.coach.moments import unasked_words
from bot.coach.moments.unasked_words import Matter, busy
from bot.coach.turn.context import Context, LoadedDeal
from bot.coach.turn.effects import DealEffect, evolve
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation

# More deals than these are counted; they come up again on the person's next day.
DEALS_SHOWN: Final = 3
# In this order they stand in the message.
_ORDER: Final = (StaleStep, CallEnded, BeforeCall, ActionDue)


@record
class Occasion:
    """When and to whom: `told` are the keys under which something was told before, `more` deals are due besides."""

    context: Context
    calendar: Calendar
    active: Conversation | None = None
    told: frozenset[str] = frozenset()
    more: int = 0


@record
class Unasked:
    """A message with what it tells: claims by key and deal, the records it is counted on, and when each deal comes up again.

    `conversation` is one in which a question is open now, grown from version `seen`; typed answers go to it if `active`.
    `calls`: when each of the calls comes up again, None for never. Without a message there is nothing to say.
    """

    message: Message | None
    claims: tuple[tuple[str, str | None], ...] = ()
    counted: tuple[DealEffect, ...] = ()
    conversation: Conversation | None = None
    seen: int = 0
    active: bool = False
    ask_at: Mapping[str, datetime | None] = field(default_factory=dict)
    calls: Mapping[str, datetime | None] = field(default_factory=dict)


def compose(occasion: Occasion, deals: Sequence[LoadedDeal], reported: Sequence[Reported] = ()) -> Unasked:
    """The message about these deals, which are the person's own, and these calls of theirs, the most pressing first.

    A deal that a call was about for certain is among `deals`.
    """
    context, calendar = occasion.context, occasion.calendar
    found = [
        Matter(deal.facts, deal.conversation, _untold(occasion, deal.facts))
        for deal in deals
        if deal.facts is not None
    ]
    come = {one.call.id: _comes(occasion, one.call) for one in reported}
    now = [one for one in reported if (moment := come[one.call.id]) and moment <= context.now]
    matters = sorted((matter for matter in _with_calls(found, now) if matter.items), key=_place)
    shown, rest = matters[:DEALS_SHOWN], matters[DEALS_SHOWN:]
    facts_after, claims, counted = _counted(shown, calendar.local_day(context.now))
    waiting = {call.id for matter in rest for call in matter.calls}
    calls_at = {one.call.id: None for one in now if one.call.id not in waiting}
    ask_at = {
        facts.deal.id: nudges.ask_at(facts_after.get(facts.deal.id, facts), context.now, calendar)
        for facts in (matter.facts for matter in found)
        if facts is not None
    }
    if not shown:
        return Unasked(None, ask_at=ask_at, calls=come | calls_at)
    draft = unasked_words.worded(context, shown, len(rest) + occasion.more)
    turn = draft.finish()
    (message,) = turn.messages
    asks = message.ask is not None
    return Unasked(
        replace(message, kind="day"),
        claims,
        counted,
        turn.conversation if asks else None,
        turn.seen,
        active=asks and not busy(occasion.active, draft.today),
        ask_at=ask_at,
        calls=come | calls_at,
    )


def _untold(occasion: Occasion, facts: DealFacts) -> tuple[Item, ...]:
    due = nudges.due(facts, occasion.context.now, occasion.calendar)
    return tuple(item for item in due if nudges.claim_of(facts.deal.id, item) not in occasion.told)


def _comes(occasion: Occasion, call: Call) -> datetime | None:
    """When a call may be asked about; None where it was, or where the person does not want that."""
    context = occasion.context
    told = nudges.claim_of("", CallEnded(call.id)) in occasion.told
    if told or not context.person.habits.call_ended:
        return None
    return calls.ask_at(call, context.now, occasion.calendar)


def _with_calls(found: Sequence[Matter], reported: Iterable[Reported]) -> list[Matter]:
    """The matters with the calls put to the deal they were about; a customer who is not known is a matter of its own."""
    matters: dict[object, Matter] = {
        matter.facts.deal.id: matter for matter in found if matter.facts is not None
    }
    for one in reported:
        about = calls.left_to_ask(one)
        if about is None:
            continue
        call = one.call
        key = about.sure.id if about.sure is not None else (call.account, call.topic)
        known = matters.get(key, Matter(None, None, ()))
        items = (*known.items, CallEnded(call.id))
        matters[key] = replace(known, items=items, calls=(*known.calls, call))
    return list(matters.values())


def _place(matter: Matter) -> int:
    """What presses most decides where the deal stands; among equals the order stays."""
    return min(_ORDER.index(type(item)) for item in matter.items)


def _counted(
    shown: Sequence[Matter], today: date
) -> tuple[dict[str, DealFacts], tuple[tuple[str, str | None], ...], tuple[DealEffect, ...]]:
    """The facts with the telling counted, and the claims and effects that say so."""
    facts_after: dict[str, DealFacts] = {}
    claims: list[tuple[str, str | None]] = []
    counted: list[DealEffect] = []
    for matter in shown:
        facts = matter.facts
        deal_id = facts.deal.id if facts is not None else None
        for item in matter.items:
            claims.append((nudges.claim_of(deal_id or "", item), deal_id))
            effect = told(facts, item, today) if facts is not None else None
            if facts is not None and effect is not None:
                counted.append(effect)
                facts = evolve(facts, effect)
        if facts is not None:
            facts_after[facts.deal.id] = facts
    return facts_after, tuple(claims), tuple(counted)
