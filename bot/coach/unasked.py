"""What the coach says unasked: everything that is due of a person's deals, put into one message.

One stale step is asked about as the open question of that deal's own conversation. Several are a line each, with a choice
of deals in the conversation without one. Nothing that the person is in the middle of is disturbed: its question stays the
one that typed answers go to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from bot.coach import asking, describing, nudges, phrases, preparing
from bot.coach.calendars import Calendar
from bot.coach.context import Context, LoadedDeal
from bot.coach.draft import Draft
from bot.coach.effects import DealEffect, evolve
from bot.coach.facts import DealFacts
from bot.coach.nudge_counts import told
from bot.coach.nudges import ActionDue, BeforeCall, Item, StaleStep
from bot.coach.questions import BY_ID
from bot.coach.replies import Ask, Line, Message, Option, Part, Value, Word, values
from bot.coach.state import Conversation
from bot.coach.walking import start_walk

# More deals than these are counted; they come up again on the person's next day.
DEALS_SHOWN: Final = 3
_SNOOZES: Final = ("tomorrow", "monday", "next_week", "never")
# In this order they stand in the message.
_ORDER: Final = (StaleStep, BeforeCall, ActionDue)


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and to whom: `told` are the keys under which something was told before, `more` deals are due besides."""

    context: Context
    calendar: Calendar
    active: Conversation | None = None
    told: frozenset[str] = frozenset()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Unasked:
    """A message with what it tells: claims by key and deal, the records it is counted on, and when each deal comes up again.

    `conversation` is one in which a question is open now, grown from version `seen`; typed answers go to it if `active`.
    Without a message there is nothing to say.
    """

    message: Message | None
    claims: tuple[tuple[str, str], ...] = ()
    counted: tuple[DealEffect, ...] = ()
    conversation: Conversation | None = None
    seen: int = 0
    active: bool = False
    ask_at: Mapping[str, datetime | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Matter:
    """A deal with what there is to say about it."""

    facts: DealFacts
    conversation: Conversation | None
    items: tuple[Item, ...]

    @property
    def stale(self) -> StaleStep | None:
        return next((item for item in self.items if isinstance(item, StaleStep)), None)


def compose(occasion: Occasion, deals: Sequence[LoadedDeal]) -> Unasked:
    """The message about these deals, which are the person's own, the most pressing first."""
    context, calendar = occasion.context, occasion.calendar
    found = [
        _Matter(deal.facts, deal.conversation, _untold(occasion, deal.facts))
        for deal in deals
        if deal.facts is not None
    ]
    matters = sorted((matter for matter in found if matter.items), key=_place)
    shown, rest = matters[:DEALS_SHOWN], matters[DEALS_SHOWN:]
    facts_after, claims, counted = _counted(shown, calendar.local_day(context.now))
    ask_at = {
        matter.facts.deal.id: nudges.ask_at(
            facts_after.get(matter.facts.deal.id, matter.facts), context.now, calendar
        )
        for matter in found
    }
    if not shown:
        return Unasked(None, ask_at=ask_at)
    draft = _worded(occasion, shown, len(rest) + occasion.more)
    turn = draft.finish()
    (message,) = turn.messages
    asks = message.ask is not None
    return Unasked(
        replace(message, kind="day"),
        claims,
        counted,
        turn.conversation if asks else None,
        turn.seen,
        active=asks and not _busy(occasion.active),
        ask_at=ask_at,
    )


def _untold(occasion: Occasion, facts: DealFacts) -> tuple[Item, ...]:
    due = nudges.due(facts, occasion.context.now, occasion.calendar)
    return tuple(item for item in due if nudges.claim_of(facts.deal.id, item) not in occasion.told)


def _place(matter: _Matter) -> int:
    """What presses most decides where the deal stands; among equals the order stays."""
    return min(_ORDER.index(type(item)) for item in matter.items)


def _counted(
    shown: Sequence[_Matter], today: date
) -> tuple[dict[str, DealFacts], tuple[tuple[str, str], ...], tuple[DealEffect, ...]]:
    """The facts with the telling counted, and the claims and effects that say so."""
    facts_after: dict[str, DealFacts] = {}
    claims: list[tuple[str, str]] = []
    counted: list[DealEffect] = []
    for matter in shown:
        facts = matter.facts
        for item in matter.items:
            claims.append((nudges.claim_of(facts.deal.id, item), facts.deal.id))
            effect = told(facts, item, today)
            if effect is not None:
                counted.append(effect)
                facts = evolve(facts, effect)
        facts_after[facts.deal.id] = facts
    return facts_after, tuple(claims), tuple(counted)


def _worded(occasion: Occasion, shown: Sequence[_Matter], more: int) -> Draft:
    context = replace(occasion.context, person=replace(occasion.context.person, notice_seen=True))
    draft = Draft(context, Conversation(f"{context.turn_id}:none", None), None)
    stale = [matter for matter in shown if matter.stale is not None]
    alone = stale[0] if len(stale) == 1 and not more and not _unfinished(stale[0].conversation) else None
    if alone is None:
        draft.show(*(line for matter in stale for line in _lines_of(matter)))
    draft.show(*(part for matter in shown for part in _besides(matter)))
    if more:
        draft.say("day.more", n=more)
    if alone is not None:
        _ask_about(draft, alone)
    elif stale:
        _ask_which(draft, stale)
    return draft


def _busy(active: Conversation | None) -> bool:
    """Whether the person is in the middle of something that waits for their answer."""
    if active is None or active.pending is None:
        return False
    return active.phase in {"asking", "mirroring"} or (
        active.phase == "choosing" and active.pending.kept is not None
    )


def _unfinished(conversation: Conversation | None) -> bool:
    """Whether a walk through the deal was left with a question open: it keeps its place."""
    return (
        conversation is not None
        and conversation.pending is not None
        and conversation.phase in {"asking", "mirroring", "paused"}
        and conversation.pending.question != "happened"
    )


def _ask_about(draft: Draft, matter: _Matter) -> None:
    """Ask how the stale step went, in the deal's own conversation: a check-in, or what is new where no step is known."""
    stale = matter.stale
    known = matter.conversation or Conversation(draft.new_id(), matter.facts.deal.id)
    draft.start_deal(matter.facts, replace(known, came_from=None))
    start_walk(draft)
    question = BY_ID["recap" if stale is None or stale.step_id is None else "happened"]
    draft.to_walk(trail=(question.id,))
    if question.id == "happened":
        draft.beside(
            *(Option(f"snooze:{name}", Word(f"option.snooze.{name}"), side=True) for name in _SNOOZES)
        )
    key, given = _wording(matter)
    hint = Line("nudge.rests") if stale is not None and stale.last else None
    asking.ask(draft, question, text=Line(f"nudge.{key}.ask", given), hint=hint)


def _ask_which(draft: Draft, stale: Sequence[_Matter]) -> None:
    """Ask which of several deals to speak of, in the conversation without one."""
    lobby = draft.context.lobby or Conversation(draft.new_id(), None)
    draft.leave_deal(lobby)
    options = tuple(
        Option(f"deal:{matter.facts.deal.id}", describing.deal_name(matter.facts)) for matter in stale
    )
    draft.to(phase="choosing")
    draft.ask(Ask("which_deal", Line("day.which", values(n=len(stale))), options))


def _lines_of(matter: _Matter) -> tuple[Line, ...]:
    key, given = _wording(matter)
    line = Line(f"nudge.{key}.line", given)
    stale = matter.stale
    if stale is not None and stale.last:
        return line, Line("nudge.rests_for", values(customer=matter.facts.deal.account))
    return (line,)


def _wording(matter: _Matter) -> tuple[str, tuple[tuple[str, Value], ...]]:
    """Which words ask about a stale step, and their values: whose date it was, or that there was none."""
    step, customer = matter.facts.next_step, describing.deal_name(matter.facts)
    if step is None:
        return "quiet", values(customer=customer)
    if step.first is None or step.last is None:
        return "undated", values(customer=customer, step=step.what)
    given = {"customer": customer, "when": describing.shown_span(step.first, step.last), "step": step.what}
    if step.whose_date == "ours":
        return "ours", values(**given)
    if step.whose_date is None:
        return "dated", values(**given)
    person = phrases.with_article(step.who, step.what) if step.who else Word("the_customer")
    return "customer", values(**given, person=person)


def _besides(matter: _Matter) -> tuple[Part, ...]:
    """What else there is to say about a deal: what to ask in the next call, and what we would do ourselves."""
    facts, parts = matter.facts, list[Part]()
    for item in matter.items:
        match item:
            case BeforeCall(day, topics):
                parts.extend(preparing.questions(facts, topics, day))
            case ActionDue(action_id):
                ours = next((action for action in facts.actions if action.id == action_id), None)
                if ours is not None:
                    parts.append(preparing.action(facts, ours))
            case StaleStep():
                pass
    return tuple(parts)
