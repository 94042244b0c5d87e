"""Doing what a person asks of the coach itself: silence, to be asked again later, a working week of their own.

A wish changes no deal, but for when its own step is asked about again.
"""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.deciding.habit_changes import beyond, changed, is_silent
from bot.coach.deciding.nudge_counts import put_off
from bot.coach.deciding.nudges import Stop, decide
from bot.coach.showing.describing_habits import acknowledged
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, SetHabits
from bot.coach.turn.replies import Line, values
from bot.coach.understanding.wish_readings import (
    LanguageSaid,
    NeverSaid,
    NotUnderstood,
    ResumeSaid,
    SnoozeSaid,
    Wish,
    WorkDaysSaid,
)

# Questions to which "tomorrow again" only says when to ask once more: whether a step that was due has happened, and when
# they will know.
_ABOUT_A_STEP_DUE: Final = frozenset({"happened", "know_more"})
_WALKING: Final = frozenset({"asking", "mirroring", "paused"})
_NOTHING_ASKED: Final = frozenset({"idle", "choosing", "setting"})


def counts(draft: Draft, wish: Wish, *, sure: bool) -> bool:
    """Whether a wish is meant as one here. What is not `sure` may be an answer to what is asked."""
    phase = draft.conversation.phase
    match wish:
        case ResumeSaid():
            return sure or is_silent(draft.habits, draft.today)
        case SnoozeSaid() | NotUnderstood("snooze") if phase in _WALKING and not _step_due(draft):
            # In the midst of the questions it is the questions that are left for later.
            return False
        case SnoozeSaid() | NeverSaid():
            return sure or (draft.has_deal and (phase == "idle" or _step_due(draft)))
        case _:
            return sure or phase in _NOTHING_ASKED


def carry_out(draft: Draft, wish: Wish) -> None:
    """Do what was wished and say so; a question about something else stays open as it is."""
    match wish:
        case NotUnderstood(topic):
            draft.say(f"settings.unclear.{topic}")
        case SnoozeSaid() | NeverSaid():
            _about_the_step(draft, wish)
        case LanguageSaid(language):
            draft.speak(language)
            draft.say("language")
        case _:
            _set(draft, wish)


def _set(draft: Draft, wish: Wish) -> None:
    before = draft.habits
    if isinstance(wish, ResumeSaid) and not is_silent(before, draft.today):
        draft.say("settings.not_paused")
        return
    habits = changed(before, wish, draft.today)
    if isinstance(wish, WorkDaysSaid) and wish.how == "without" and set(before.work_days) <= set(wish.days):
        draft.say("settings.unclear.work_days")
        return
    far = beyond(habits, before, draft.today)
    if far is not None:
        if far.until is not None:
            draft.say("settings.beyond.until", when=far.until)
        elif far.most is not None:
            draft.say("settings.beyond.most", n=far.most)
        return
    if habits != before:
        draft.record(SetHabits(habits))
    if isinstance(wish, ResumeSaid):
        _say_when_back(draft)
        return
    line = acknowledged(wish, habits, draft.language, draft.context.now)
    if line is not None:
        draft.show(line)


def _say_when_back(draft: Draft) -> None:
    calendar = draft.calendar
    moment = calendar.next_moment(draft.context.now)
    if moment <= draft.context.now:
        draft.say("settings.ack.resume")
    else:
        draft.say("settings.ack.resume_on", when=calendar.local_day(moment))


def _about_the_step(draft: Draft, wish: SnoozeSaid | NeverSaid) -> None:
    """Ask about the deal's step later, or never again."""
    if not draft.has_deal:
        draft.say("settings.snooze.which_deal")
        return
    facts, step = draft.facts, draft.facts.next_step
    if isinstance(wish, SnoozeSaid):
        if step is not None and step.never:
            # Who wants to be asked on Monday wants to be asked.
            draft.record(PutNextStep(facts.deal.id, replace(step, never=False)))
        draft.record(put_off(draft.facts, wish.until))
        draft.show(_asked_again(draft))
    elif step is None:
        draft.say("settings.snooze.no_step", customer=facts.deal.account)
    else:
        draft.record(PutNextStep(facts.deal.id, replace(step, never=True)))
        draft.say("settings.ack.never", step=step.what)
    if draft.conversation.phase in {"idle", "closing"} or _step_due(draft):
        draft.to(phase="idle", pending=None)


def _step_due(draft: Draft) -> bool:
    """Whether the open question is what became of a step that was due."""
    pending = draft.conversation.pending
    return pending is not None and pending.question in _ABOUT_A_STEP_DUE


def _asked_again(draft: Draft) -> Line:
    """When the coach really asks again: on a day they work, and not before the customer's own date."""
    decision = decide(draft.facts, draft.context.now, draft.calendar)
    if isinstance(decision, Stop) or decision.why.key != "why.put_off":
        return decision.why
    day = dict(decision.why.values)["day"]
    return Line("settings.ack.snooze", values(customer=draft.facts.deal.account, when=day))
