"""What a tapped choice does. An option that is not one of those shown changes nothing."""

from collections.abc import Callable
from datetime import date
from typing import Final, get_args

from bot.coach.answers import (
    answering,
    answers_checkin,
    answers_coaching,
    answers_route,
    answers_slip,
    belonging,
    closing,
    heard_before,
)
from bot.coach.answers.walking import confirm_read_back, done, go_on, reopen, repeat, skip, unknown
from bot.coach.basics.record import replace
from bot.coach.deals import handing_over, picking, settings_talk
from bot.coach.keeping import endings, recording
from bot.coach.known.facts import BudgetStatus, RivalKind, Stage, Topic
from bot.coach.moments import answers_call, ending_turns, side_choices
from bot.coach.requests import prep_talk
from bot.coach.route import step_dates
from bot.coach.showing import asking, describing
from bot.coach.told import answers_position
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.turn.questions import BY_ID, EDITABLE
from bot.coach.turn.replies import Option, Word
from bot.coach.turn.state import Pending


def choose(draft: Draft, option_id: str) -> None:
    """Take a choice of the open question, or one that stands beside it."""
    pending = draft.conversation.pending
    option = _offered(pending, option_id)
    if pending is None or option is None:
        _not_offered(draft, pending, option_id)
        return
    name, _, argument = option_id.partition(":")
    if option.side:
        side_choices.SIDES.get(name, side_choices.nothing)(draft, pending, argument)
        return
    question_id = (pending.about or "steps") if pending.question == "mirror" else pending.question
    draft.answered = question_id
    if name == heard_before.HEARD:
        if not heard_before.take(draft, argument):
            draft.say_quietly("stale")
        return
    if name in {"unknown", "skip", "fine"} and pending.question not in ending_turns.OUTSIDE_THE_WALK:
        _common(draft, pending, name, question_id)
        return
    handler = _CHOICES.get(question_id if pending.question == "mirror" else pending.question)
    if handler is None:
        go_on(draft)
        return
    if pending.question in _OUTSIDE_THE_WALK:
        handler(draft, name, argument)
        return
    confirm_read_back(draft, pending)
    if handler(draft, name, argument) is not False:
        done(draft, question_id)
        go_on(draft, question_id)


def _offered(pending: Pending | None, option_id: str) -> Option | None:
    """The option if the open question offers it. "Adjust" may be said of every part, in the walk and on its summary."""
    if pending is None:
        return None
    found = next((known for known in pending.options if known.id == option_id), None)
    name, _, part = option_id.partition(":")
    if found is None and name == "edit" and part in EDITABLE and pending.question in {*BY_ID, "next_call"}:
        return Option(option_id, Word(f"edit.{part}"), side=True)
    return found


def _not_offered(draft: Draft, pending: Pending | None, option_id: str) -> None:
    """A number that is not on the list is a slip of the finger; anything else belongs to an earlier question."""
    if pending is None or not option_id.startswith("#"):
        draft.say_quietly("stale")
        return
    draft.say("no_such_option", n=sum(not option.side for option in pending.options))
    repeat(draft)


def _common(draft: Draft, pending: Pending, name: str, question_id: str) -> None:
    if pending.question == "next_call":
        closing.finish(draft, None)
    elif name == "unknown":
        confirm_read_back(draft, pending)
        unknown(draft, question_id)
    elif name == "skip":
        skip(draft, question_id)
    elif pending.question == "mirror":
        answering.accept_as_said(draft, question_id, pending.kept or "")
    else:
        done(draft, question_id)
        go_on(draft, question_id)


Chosen = Callable[[Draft, str, str], bool | None]


def _stage(draft: Draft, name: str, argument: str) -> None:
    for stage in get_args(Stage):
        if stage == name:
            answers_route.assume_stage(draft, stage)


def _final_yes(draft: Draft, name: str, argument: str) -> bool | None:
    pending = draft.conversation.pending
    wanted = argument if name == "person" else (pending.about if pending else None)
    known = next((person for person in draft.facts.people if person.id == wanted), None)
    if name == "someone_else" or known is None:
        return _who_else(draft)
    changed = replace(known, can_say_yes=True, may_say_yes=True, evidence="heard", heard_on=draft.today)
    if name in {"alone", "together"}:
        changed = replace(changed, may_alone=name == "alone")
    draft.record(PutPerson(draft.deal_id, changed))
    draft.mark("final_yes", "said")
    draft.say("ack.final_yes", person=describing.final_yes(changed))
    if name == "together":
        draft.say("ack.with_whom")
    return None


def _who_else(draft: Draft) -> bool:
    """Not the one who was named: ask openly who it is, as the same question."""
    for person in draft.facts.people:
        if person.gives_the_yes:
            draft.record(PutPerson(draft.deal_id, replace(person, can_say_yes=None, may_say_yes=False)))
    # The tap was an answer, and the name will be one more.
    draft.to_walk(done=(*draft.walk.done, "final_yes:other"))
    asking.ask_by_id(draft, "final_yes")
    return False


def _budget(draft: Draft, name: str, argument: str) -> None:
    for status in get_args(BudgetStatus):
        if status == name:
            recording.record_budget(draft, status)
    draft.mark("budget", "said")


def _position(draft: Draft, name: str, argument: str) -> None:
    recording.record_position(draft, step_id=argument)
    draft.mark("position", "said")
    answers_position.acknowledge_position(draft)


def _people(draft: Draft, name: str, argument: str) -> None:
    """Nobody but those who are known there."""
    draft.mark("people", "said")


def _differ(draft: Draft, name: str, argument: str) -> None:
    known = next((person for person in draft.facts.people if person.id == argument), None)
    if known is not None:
        draft.record(PutPerson(draft.deal_id, replace(known, differs=True)))
    draft.record(PutDeal(replace(draft.facts.deal, disagreement=known is not None)))
    draft.mark("differ", "said" if known is not None else "assumed")


def _next_step(draft: Draft, name: str, argument: str) -> bool | None:
    if name == "won":
        endings.close(draft, "won")
        return False
    step = draft.facts.step(argument)
    if step is None:
        return None
    recording.record_next_step(draft, step.title, step.who, None, step.id)
    draft.mark("next_step", "said")
    if not step_dates.date_told_before(draft, draft.conversation.pending):
        step_dates.acknowledge_next_step(draft)
    return None


def _date(draft: Draft, name: str, argument: str) -> None:
    day = date.fromisoformat(argument)
    step_dates.take_date(draft, day, day)


def _action(draft: Draft, name: str, argument: str) -> None:
    action = next((known for known in draft.facts.actions if known.id == argument), None)
    if action is not None:
        recording.record_action(draft, action.what, action.due_on, serves=True)
        draft.mark("action", "said")


def _rivals(draft: Draft, name: str, argument: str) -> None:
    for kind in get_args(RivalKind):
        if kind == name:
            recording.record_rival(draft, "", kind)
    draft.mark("rivals", "said")


def _recap(draft: Draft, name: str, argument: str) -> None:
    changed: dict[str, Topic] = {"other_position": "position", "other_next_step": "next_step"}
    if name in changed:
        draft.to_walk(changed=(*draft.walk.changed, changed[name]))


def _next_call(draft: Draft, name: str, argument: str) -> None:
    closing.finish(draft, date.fromisoformat(argument))


def _edit_menu(draft: Draft, name: str, argument: str) -> None:
    if name == "edit":
        draft.to_walk(only=argument)
        reopen(draft, argument)
    elif name == belonging.INTO:
        if not belonging.take(draft, argument):
            draft.say_quietly("stale")
    else:
        closing.show_summary(draft)


def _which_deal(draft: Draft, name: str, argument: str) -> None:
    picking.chosen(draft, name, argument)


_OUTSIDE_THE_WALK: Final = ending_turns.OUTSIDE_THE_WALK | {
    "next_call",
    "edit_menu",
    "which_deal",
    prep_talk.QUESTION,
    "settings",
    "setting",
    answers_call.QUESTION,
}
_CHOICES: Final[dict[str, Chosen]] = {
    "stage": _stage,
    "final_yes": _final_yes,
    "budget": _budget,
    "position": _position,
    "people": _people,
    "differ": _differ,
    "next_step": _next_step,
    "next_step_date": _date,
    "action": _action,
    "rivals": _rivals,
    "recap": _recap,
    "next_call": _next_call,
    "edit_menu": _edit_menu,
    "which_deal": _which_deal,
    prep_talk.QUESTION: prep_talk.choose,
    answers_call.QUESTION: answers_call.choose,
    "settings": settings_talk.choose,
    "setting": settings_talk.choose_value,
    **answers_checkin.CHOICES,
    **answers_coaching.CHOICES,
    "ending": ending_turns.choose_ending,
    "closed": ending_turns.choose_closed,
    "lost_why": ending_turns.choose_lost_why,
    "hand_over": handing_over.choose,
}


# A day that has been is none of these; of the other questions with a picker some take one, and the rest see to it themselves.
_TO_COME: Final = frozenset({"next_call", "next_step_date"})


def pick_date(draft: Draft, day: date) -> None:
    """A day from a date picker, for the question that has one."""
    pending = draft.conversation.pending
    if pending is None or not pending.picks_date:
        draft.say_quietly("stale")
    elif pending.question in _TO_COME and not answers_slip.is_to_come(draft, day):
        return
    elif pending.question == "next_call":
        closing.finish(draft, day)
    elif pending.question == "setting":
        settings_talk.pick_day(draft, day)
    elif (handler := _CHOICES.get(pending.question)) is not None:
        confirm_read_back(draft, pending)
        if handler(draft, "date", day.isoformat()) is not False:
            done(draft, pending.question)
            go_on(draft, pending.question)
