"""What a choice does that stands beside a question: it is about what was read back, or about the deal or the step as a whole."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from bot.coach.answers import belonging, closing
from bot.coach.answers.walking import go_on, reopen, repeat
from bot.coach.basics.record import replace
from bot.coach.deals import handing_over, misread, opening, picking, visiting, wrong_customer
from bot.coach.keeping import endings, outcomes, recording, taking_away
from bot.coach.keeping.taking_away import ANY, Kind
from bot.coach.known.facts import Evidence
from bot.coach.moments import answers_call, ending_turns
from bot.coach.requests.wishes import carry_out
from bot.coach.showing import asking, describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutPosition
from bot.coach.turn.state import Pending
from bot.coach.understanding.wish_readings import NeverSaid, SnoozeSaid

_WEEK: Final = 7

Side = Callable[[Draft, Pending, str], None]


def nothing(draft: Draft, pending: Pending, argument: str) -> None:
    """A choice that belongs to an earlier question changes nothing."""
    draft.say_quietly("stale")


def _whose(draft: Draft, pending: Pending, argument: str) -> None:
    if _dated_by(draft, argument):
        draft.say(f"ack.whose.{argument}")
    repeat(draft)


def _source(draft: Draft, pending: Pending, argument: str) -> None:
    if _placed_by(draft, argument):
        draft.say(f"ack.source.{argument}")
    repeat(draft)


def _said(draft: Draft, pending: Pending, argument: str) -> None:
    """Who told in one message where they are and a day."""
    placed, dated = _placed_by(draft, argument), _dated_by(draft, argument)
    if placed or dated:
        draft.say(f"ack.source.{argument}")
    repeat(draft)


def _dated_by(draft: Draft, argument: str) -> bool:
    step = draft.facts.next_step
    if step is None:
        return False
    theirs = argument == "customer"
    evidence: Evidence = "heard" if theirs else "assumption"
    whose = replace(step, whose_date="customer" if theirs else "ours", evidence=evidence)
    draft.record(PutNextStep(draft.deal_id, whose))
    return True


def _placed_by(draft: Draft, argument: str) -> bool:
    where = draft.facts.position
    if where is None:
        return False
    evidence: Evidence = "heard" if argument == "customer" else "assumption"
    draft.record(PutPosition(draft.deal_id, replace(where, evidence=evidence)))
    return True


def _side_date(draft: Draft, pending: Pending, argument: str) -> None:
    day = date.fromisoformat(argument)
    recording.date_next_step(draft, day, day)
    draft.mark("next_step_date", "said")
    step = draft.facts.next_step
    if step is not None:
        draft.say("ack.next_step", step=describing.next_step(step))
    # The chips have done their work; whose date it is takes their place.
    kept = tuple(option for option in pending.options if not (option.side and option.id.startswith("date:")))
    draft.to(pending=replace(pending, options=asking.with_who_said(kept, asking.WHOSE_DATE)))
    repeat(draft)


def _edit(draft: Draft, pending: Pending, argument: str) -> None:
    if draft.conversation.phase == "closing":
        draft.to_walk(only=argument)
    reopen(draft, argument)


def _open_edit_menu(draft: Draft, pending: Pending, argument: str) -> None:
    closing.show_edit_menu(draft)


def _crm(draft: Draft, pending: Pending, argument: str) -> None:
    closing.show_for_crm(draft)
    repeat(draft)


def _resume(draft: Draft, pending: Pending, argument: str) -> None:
    visiting.open_deal(draft, argument)


def _belongs_there(draft: Draft, pending: Pending, argument: str) -> None:
    wrong_customer.belongs_to(draft, argument)


def _snooze(draft: Draft, pending: Pending, argument: str) -> None:
    """Be asked about the step again later, or never; the days count from when it was tapped."""
    if argument == "never":
        carry_out(draft, NeverSaid())
    else:
        days = {"tomorrow": 1, "monday": _WEEK - draft.today.weekday(), "next_week": _WEEK}.get(argument, 1)
        carry_out(draft, SnoozeSaid(draft.today + timedelta(days=days)))


def _calls_off(draft: Draft, pending: Pending, argument: str) -> None:
    answers_call.switch_off(draft)


def _end(draft: Draft, pending: Pending, argument: str) -> None:
    endings.ask_how(draft)


def _reopen(draft: Draft, pending: Pending, argument: str) -> None:
    ending_turns.reopen(draft)


def _take_back(draft: Draft, pending: Pending, argument: str) -> None:
    if not handing_over.take_back(draft):
        nothing(draft, pending, argument)


def _untick(draft: Draft, pending: Pending, argument: str) -> None:
    """The step that was ticked is not finished: whatever comes next is asked anew."""
    outcomes.untick(draft, argument)
    if pending.question == "follow_up":
        go_on(draft)
        return
    kept = tuple(option for option in pending.options if option.id != f"untick:{argument}")
    draft.to(pending=replace(pending, options=kept))
    repeat(draft)


_KINDS: Final[dict[str, Kind]] = {kind: kind for kind in ANY}


def _off(draft: Draft, pending: Pending, argument: str) -> None:
    """Take off what was offered where an order named nothing that is kept."""
    name, _, record_id = argument.partition(":")
    gone = taking_away.by_id(draft, _KINDS[name], record_id) if name in _KINDS else None
    if gone is None:
        nothing(draft, pending, argument)
        return
    kept = tuple(option for option in pending.options if not option.id.startswith("off:"))
    draft.to(pending=replace(pending, options=kept))
    draft.say("complaint.gone", what=gone)
    repeat(draft)


def _into(draft: Draft, pending: Pending, argument: str) -> None:
    """Read what was kept as an answer to the question of the part that it is about."""
    if not belonging.take(draft, argument):
        nothing(draft, pending, argument)


SIDES: Final[dict[str, Side]] = {
    "snooze": _snooze,
    answers_call.OFF: _calls_off,
    "whose": _whose,
    "source": _source,
    "said": _said,
    "date": _side_date,
    "edit": _edit,
    "edit_menu": _open_edit_menu,
    belonging.INTO: _into,
    "crm": _crm,
    "resume": _resume,
    wrong_customer.BELONGS: _belongs_there,
    "untick": _untick,
    misread.MISREAD: misread.take,
    "off": _off,
    "end": _end,
    endings.REOPEN: _reopen,
    "take_back": _take_back,
    opening.OTHER_CUSTOMER: picking.other_customer,
}
