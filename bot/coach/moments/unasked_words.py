"""The message of the day in words: what is asked about stale steps and calls that ended, and what stands beside it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.answers.walking import start_walk
from bot.coach.basics.record import record, replace
from bot.coach.deciding.nudges import ActionDue, BeforeCall, CallEnded, Item, StaleStep
from bot.coach.finding import calls
from bot.coach.finding.calls import Call
from bot.coach.known.facts import DealFacts
from bot.coach.moments import answers_call
from bot.coach.showing import asking, describing, preparing
from bot.coach.turn.context import Context
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Line, Option, Part, Value, Word, values
from bot.coach.turn.state import Conversation
from bot.coach.words import phrases

_SNOOZES: Final = ("tomorrow", "monday", "next_week", "never")


@record
class Matter:
    """A deal with what there is to say about it; without facts it is a customer who is not known, named by a call."""

    facts: DealFacts | None
    conversation: Conversation | None
    items: tuple[Item, ...]
    calls: tuple[Call, ...] = ()

    @property
    def stale(self) -> StaleStep | None:
        """The step that is stale, if it is to be asked about."""
        return next((item for item in self.items if isinstance(item, StaleStep)), None)

    @property
    def call(self) -> Call | None:
        """The last call that ended, if one did."""
        return max(self.calls, key=lambda call: call.ended_at, default=None)


def worded(context: Context, shown: Sequence[Matter], more: int) -> Draft:
    """The message about what is shown, with one question; `more` deals are counted."""
    context = replace(context, person=replace(context.person, notice_seen=True))
    draft = Draft(context, Conversation(f"{context.turn_id}:none", None), None)
    asked = [matter for matter in shown if matter.stale is not None or matter.calls]
    kept = bool(asked) and _keeps_its_place(asked[0], draft.today)
    alone = asked[0] if len(asked) == 1 and not more and not kept else None
    if alone is None:
        draft.show(*(line for matter in asked for line in _lines_of(draft, matter)))
    draft.show(*(part for matter in shown for part in _besides(matter)))
    if more:
        draft.say("day.more", n=more)
    if alone is not None and alone.facts is not None and alone.stale is not None:
        _ask_about(draft, alone, alone.facts)
    elif alone is not None and alone.call is not None:
        _ask_about_call(draft, alone, alone.call)
    elif asked:
        _ask_which(draft, asked)
    return draft


def busy(active: Conversation | None, today: date) -> bool:
    """Whether the person is in the middle of something that waits for their answer.

    A walk that was begun on another day is not: people answer what was asked last, and it is there when they come back.
    """
    if active is None or active.pending is None:
        return False
    if active.phase == "choosing":
        return active.pending.kept is not None
    return active.phase in {"asking", "mirroring"} and _is_of(today, active)


def _is_of(today: date, conversation: Conversation) -> bool:
    return conversation.walk is not None and conversation.walk.started == today


def _keeps_its_place(matter: Matter, today: date) -> bool:
    """Whether a walk through the deal was left today with a question open, where the step that is stale would be asked.

    What an older one left open comes back by itself: it was never asked.
    """
    conversation = matter.conversation
    return (
        matter.stale is not None
        and conversation is not None
        and conversation.pending is not None
        and _is_of(today, conversation)
        and conversation.phase in {"asking", "mirroring", "paused"}
        and conversation.pending.question != "happened"
    )


def _ask_about(draft: Draft, matter: Matter, facts: DealFacts) -> None:
    """Ask how the stale step went, in the deal's own conversation: a check-in, or what is new where no step is known."""
    stale = matter.stale
    known = matter.conversation or Conversation(draft.new_id(), facts.deal.id)
    if matter.calls:
        draft.say("day.ended.also", customer=describing.deal_name(facts))
    draft.start_deal(facts, replace(known, came_from=None))
    start_walk(draft)
    question = BY_ID["recap" if stale is None or stale.step_id is None else "happened"]
    draft.to_walk(trail=(question.id,))
    if question.id == "happened":
        # Also where the first walk was never ended: whoever answers a nudge answers a check-in, and is done in a minute.
        draft.to_walk(kind="check_in")
        draft.beside(
            *(Option(f"snooze:{name}", Word(f"option.snooze.{name}"), side=True) for name in _SNOOZES)
        )
    key, given = _wording(facts)
    hint = Line("nudge.rests") if stale is not None and stale.last else None
    asking.ask(draft, question, text=Line(f"nudge.{key}.ask", given), hint=hint)


def _ask_about_call(draft: Draft, matter: Matter, call: Call) -> None:
    """Ask how one call went, in the conversation without a deal: the deal is opened when they want to tell."""
    _to_lobby(draft)
    begin, end = "ask_known" if matter.facts else "ask", _on(draft, call)
    told = values(customer=_called(matter, call), **({"when": end} if end else {}))
    key = f"day.ended.{begin}{'_on' if end else ''}"
    draft.beside(Option(answers_call.OFF, Word("option.call.off"), side=True))
    options = (replace(_option(matter, call), label=_begin(call)), answers_call.NO)
    draft.ask(Ask(answers_call.QUESTION, Line(key, told), options))


def _ask_which(draft: Draft, asked: Sequence[Matter]) -> None:
    """Ask which of several deals to speak of, in the conversation without one."""
    _to_lobby(draft)
    options = tuple(_option(matter, matter.call) for matter in asked)
    draft.ask(Ask("which_deal", Line("day.which", values(n=len(asked))), options))


def _to_lobby(draft: Draft) -> None:
    lobby = draft.context.lobby or Conversation(draft.new_id(), None)
    draft.leave_deal(lobby)
    draft.to(phase="choosing")


def _option(matter: Matter, call: Call | None) -> Option:
    """The choice of a deal; of a customer who is not known the call's own name for them is kept with it."""
    if matter.facts is not None:
        return Option(f"deal:{matter.facts.deal.id}", describing.deal_name(matter.facts))
    if call is None:
        raise LookupError("there is neither a deal nor a call to speak of")
    return Option(f"{answers_call.BY_NAME}:{call.id}", answers_call.label(call.account, call.topic))


def _begin(call: Call) -> Word:
    """The words to begin with; they carry by which name the deal is opened."""
    return Word("option.call.begin", calls.named(call.account, call.topic))


def _called(matter: Matter, call: Call) -> Word | str:
    return describing.deal_name(matter.facts) if matter.facts else answers_call.name(call.account, call.topic)


def _on(draft: Draft, call: Call) -> date | None:
    """The day of the call, where that was another one than today."""
    day = draft.calendar.local_day(call.ended_at)
    return day if day != draft.today else None


def _lines_of(draft: Draft, matter: Matter) -> tuple[Line, ...]:
    """What is said of one of several deals: the step that is stale, or the call that ended."""
    facts, stale, call = matter.facts, matter.stale, matter.call
    if facts is not None and stale is not None:
        key, given = _wording(facts)
        line = Line(f"nudge.{key}.line", given)
        if stale.last:
            return line, Line("nudge.rests_for", values(customer=facts.deal.account))
        return (line,)
    if call is None:
        return ()
    day = _on(draft, call)
    if day is None:
        return (Line("day.ended.line", values(customer=_called(matter, call))),)
    return (Line("day.ended.line_on", values(customer=_called(matter, call), when=day)),)


def _wording(facts: DealFacts) -> tuple[str, tuple[tuple[str, Value], ...]]:
    """Which words ask about a stale step, and their values: whose date it was, or that there was none."""
    step, customer = facts.next_step, describing.deal_name(facts)
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


def _besides(matter: Matter) -> tuple[Part, ...]:
    """What else there is to say about a deal: what to ask in the next call, and what we would do ourselves."""
    facts, parts = matter.facts, list[Part]()
    if facts is None:
        return ()
    for item in matter.items:
        match item:
            case BeforeCall(day, topics):
                parts.extend(preparing.questions(facts, topics, day))
            case ActionDue(action_id):
                ours = next((action for action in facts.actions if action.id == action_id), None)
                if ours is not None:
                    parts.append(preparing.action(facts, ours))
            case StaleStep() | CallEnded():
                pass
    return tuple(parts)
