"""What became of the customer's next step, recorded: it happened, its date moved, it went otherwise, or not yet.

What is recorded here is noted in the visit too, so that a correction in the same visit can take it back.
"""

from datetime import date, timedelta
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.deciding.nudge_counts import put_off
from bot.coach.keeping import heard_of, recording, taken_along
from bot.coach.keeping.how_sure import dated, how_sure
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutPosition, PutStep, SlipExplained
from bot.coach.turn.replies import Option, Word
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step

# Nobody knows when more is known: long enough not to nag, short enough not to forget.
_A_WHILE: Final = timedelta(days=7)
_TICKED, _BEFORE, _QUIET = "ticked:", "before:", "quiet:"


def note(draft: Draft, *notes: str) -> None:
    """Note something about the visit, once."""
    done = draft.walk.done
    draft.to_walk(done=(*done, *(entry for entry in notes if entry not in done)))


def happened(draft: Draft) -> None:
    """They took the step: it is ticked on their route, and the pointer moves to the one after it."""
    step = draft.facts.next_step
    if step is None:
        return
    note(draft, checkin.HAPPENED, f"{_TICKED}{step.id}")
    draft.record(PutNextStep(draft.deal_id, replace(step, happened=True)))
    heard_of.hear(draft)
    served = draft.facts.step(step.serves)
    if served is None or served.status == "done" or not finishes(draft, step, served):
        draft.say("check_in.happened")
        return
    tick(draft, served)
    draft.say("check_in.ticked", step=served.title)
    draft.beside(Option(f"untick:{served.id}", Word("option.untick"), side=True))


def finishes(draft: Draft, step: NextStep, served: BuyingStep) -> bool:
    """Whether what they did is the step on their route itself: "Joan sends the briefs" leaves her shortlist to come."""
    if phrases.same(step.what, served.title):
        return True
    if match_step(utterance(step.what), [served.title], draft.language) is None:
        return False
    who = set(utterance(step.who or phrases.actor(step.what, draft.language) or "").words)
    to = _TO_WHOM.search(utterance(step.what).fold)
    who |= {to["whom"]} if to is not None else set()
    act, title = (
        " ".join(word for word in utterance(text).words if word not in who)
        for text in (step.what, served.title)
    )
    # "The broker hands me the figures" shares no more than the broker with "broker compares".
    only_who = bool(who and act and title) and _PASSES_ON.match(act) is not None
    return not only_who or match_step(utterance(act), [title], draft.language) is not None


_TO_WHOM: Final = later(r"\b(?:to|aan|naar|bij)(?: (?:de|het|the|hun|their))? (?P<whom>\w[\w'-]*)")
# To tell, hand over or pick a day is done on the way to something else.
_PASSES_ON: Final = later(
    r"(?:will |zal |gaat |is going to |'ll )?(?:sends?|gives?|hands?|passes|forwards?|emails?|calls?|rings?|texts?|tells?|books?|plans?|schedules?|stuurt|sturen|geeft|geven|mailt|mailen|belt|bellen|appt|bezorgt|levert|plant|plannen|prikt|boekt|reserveert)\b"
)


def tick(draft: Draft, step: BuyingStep) -> None:
    """A step of theirs is done, heard today; they are at the next one now, unless they were further already.

    What it takes along is behind them too, as far as we may assume; told out of turn it leaves them where they are.
    """
    sure, _ = how_sure(draft)
    along = taken_along.in_front(draft.facts, step, draft.today, draft.language)
    ticked = replace(step, status="done", done_on=draft.today, evidence=sure or "heard", heard_on=draft.today)
    draft.record(PutStep(draft.deal_id, ticked))
    if along is None:
        heard_of.hear(draft)
        return
    for known in along:
        draft.record(PutStep(draft.deal_id, replace(known, status="done", evidence="assumption")))
    here = draft.facts.step(draft.facts.position.step_id) if draft.facts.position else None
    left = [known for known in draft.facts.steps if known.status not in checkin.BEHIND]
    # Behind the last one they are at what was left open in front of it.
    following = next((known for known in left if known.order > step.order), left[0] if left else None)
    if following is not None and (here is None or here.order <= step.order):
        recording.record_position(draft, step_id=following.id)
        draft.mark("position", "said")


def tick_told(draft: Draft, step: BuyingStep) -> None:
    """A step is told to be done, in whatever room that was heard: it is ticked and read back, and what was expected is over where it is that, or was taken along."""
    if step.status == "done":
        return
    expected, in_visit = draft.facts.next_step, draft.conversation.walk is not None
    if expected is not None and expected.serves == step.id and in_visit:
        happened(draft)
        return
    tick(draft, step)
    draft.say("check_in.ticked", step=step.title)
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is not None and served is not None and served.status == "done":
        draft.record(PutNextStep(draft.deal_id, replace(expected, happened=True)))
        if in_visit:
            note(draft, checkin.HAPPENED, f"{_TICKED}{expected.id}")


def ticked_in_visit(draft: Draft, step_id: str) -> bool:
    """Whether a step was ticked in this visit because what they did next was told to have happened."""
    ticked = {entry.removeprefix(_TICKED) for entry in draft.walk.done if entry.startswith(_TICKED)}
    return any(one.serves == step_id and one.id in ticked for one in draft.facts.next_steps)


def untick(draft: Draft, step_id: str) -> None:
    """The act happened, and the step it belongs to is not finished: they are still at it."""
    step = draft.facts.step(step_id)
    if step is None:
        return
    here = draft.facts.step(draft.facts.position.step_id) if draft.facts.position is not None else None
    if here is not None and here.status not in checkin.BEHIND and here.order < step.order:
        # Who is at an earlier step stays there.
        draft.record(PutStep(draft.deal_id, replace(step, status="to_do", done_on=None)))
        draft.say("check_in.reopened", step=step.title)
        return
    draft.record(PutStep(draft.deal_id, replace(step, done_on=None)))
    recording.record_position(draft, step_id=step_id)
    draft.say("check_in.unticked", step=step.title)
    _expect_once_more(draft, step_id)


def _expect_once_more(draft: Draft, step_id: str) -> None:
    """A step that is not behind them after all is to come on the day that it had, where that is still ahead: it is not asked again."""
    before = [
        one for one in draft.facts.next_steps if one.serves == step_id and one.happened and not one.removed
    ]
    if not before or draft.facts.next_step is not None:
        return
    if before[-1].last is None or before[-1].last < draft.today:
        return
    draft.record(PutNextStep(draft.deal_id, replace(before[-1], happened=None)))
    if draft.conversation.walk is not None:
        kept = tuple(
            entry for entry in draft.walk.done if entry != checkin.HAPPENED and not entry.startswith(_TICKED)
        )
        draft.to_walk(done=kept)
        note(draft, checkin.TOLD)


def moved(draft: Draft, first: date, last: date) -> None:
    """Their date is another one now; a later one is a slip. Whose date the new one is was not said."""
    before = draft.facts.next_step
    if before is None:
        return
    note(draft, checkin.MOVED, "new_date", f"{_BEFORE}{_days(before)}")
    recording.date_next_step(draft, first, last)
    after = draft.facts.next_step
    if after is None:
        return
    said_whose = dated(draft, replace(after, whose_date=None, evidence=None))
    draft.record(PutNextStep(draft.deal_id, said_whose))
    draft.mark("next_step_date", "said")
    if after.slips > before.slips:
        note(draft, checkin.SLIPPED)


def moved_without_date(draft: Draft) -> None:
    """Their date is off, and nobody knows the new one: without a date there is no slip yet."""
    step = draft.facts.next_step
    if step is None:
        return
    note(draft, checkin.MOVED, "new_date", checkin.UNDATED, f"{_BEFORE}{_days(step)}")
    undated = replace(step, first=None, last=None, whose_date=None, evidence=None)
    draft.record(PutNextStep(draft.deal_id, heard_of.told_today(draft, undated)))
    heard_of.hear(draft)
    draft.mark("next_step_date", "unknown")


def explained(draft: Draft, reason: str) -> None:
    """Why the date moved: one of the known reasons, or the words it was said in. For the salesperson's own eyes."""
    step = draft.facts.next_step
    if step is None or checkin.SLIPPED not in draft.walk.done:
        return
    reason = phrases.shortened(reason)
    draft.record(
        PutNextStep(draft.deal_id, replace(step, slip_reasons=(*step.slip_reasons, reason))),
        SlipExplained(draft.deal_id, step.id, reason),
    )


def differently(draft: Draft) -> None:
    """The step as it was expected did not come."""
    note(draft, checkin.DIFFERENTLY)
    step = draft.facts.next_step
    if step is not None:
        note(draft, f"{_TICKED}{step.id}")
        draft.record(PutNextStep(draft.deal_id, replace(step, happened=False)))
    heard_of.hear(draft)


def not_yet(draft: Draft) -> None:
    """Nothing happened so far."""
    note(draft, checkin.NOT_YET)


def quiet(draft: Draft, first: date | None, last: date | None) -> None:
    """Nothing is asked about the step until the day after `last`; they hear more between `first` and then.

    None: nobody knows when; then it is a week.
    """
    step = draft.facts.next_step
    if step is None:
        return
    last = last or draft.today + _A_WHILE
    first = first or last
    # From tomorrow at the earliest: today's question is the one that was just answered.
    until = max(last, draft.today) + timedelta(days=1)
    note(draft, f"{_QUIET}{until.isoformat()}")
    draft.record(put_off(draft.facts, until))
    draft.say("check_in.quiet", when=describing.shown_span(first, last))


def stay_quiet(draft: Draft) -> None:
    """What else was told in this visit is no reason to ask about the step before the day that was agreed."""
    step = draft.facts.next_step
    for entry in draft.walk.done:
        if step is not None and entry.startswith(_QUIET):
            until = date.fromisoformat(entry.removeprefix(_QUIET))
            if step.quiet_until != until:
                draft.record(put_off(draft.facts, until))


def take_off(draft: Draft) -> None:
    """It is no step of theirs: it leaves the route, and what was expected with it."""
    step = draft.facts.next_step
    if step is None:
        return
    note(draft, checkin.TAKEN_OFF)
    draft.record(PutNextStep(draft.deal_id, replace(step, removed=True)))
    served = draft.facts.step(step.serves)
    if served is not None and phrases.same(served.title, step.what):
        draft.record(PutStep(draft.deal_id, replace(served, status="not_needed", heard_on=draft.today)))
        following = checkin.proposal(draft.facts)
        if following is not None:
            recording.record_position(draft, step_id=following.id)
    draft.say("check_in.taken_off", step=step.what)


def take_back(draft: Draft) -> None:
    """How the step went is answered again: what was recorded for the earlier answer no longer holds."""
    for entry in draft.walk.done:
        if entry.startswith(_TICKED):
            _expect_again(draft, entry.removeprefix(_TICKED))
        elif entry.startswith(_BEFORE) and draft.facts.next_step is not None:
            _set_back(draft, draft.facts.next_step, entry.removeprefix(_BEFORE))
    ours = {
        checkin.HAPPENED, checkin.MOVED, checkin.DIFFERENTLY, checkin.NOT_YET, checkin.TOLD, checkin.SLIPPED, checkin.UNDATED,
        checkin.TAKEN_OFF, checkin.ANOTHER, "new_date", "slip_reason", "differently", "know_more", "follow_up", "next_step",
    }  # fmt: skip
    kept = tuple(
        entry
        for entry in draft.walk.done
        if entry not in ours and not entry.startswith((_TICKED, _BEFORE, _QUIET))
    )
    draft.to_walk(done=kept)


def _expect_again(draft: Draft, next_step_id: str) -> None:
    step = next((known for known in draft.facts.next_steps if known.id == next_step_id), None)
    if step is None:
        return
    replaced = draft.facts.next_step
    if replaced is not None and replaced.id != step.id:
        draft.record(PutNextStep(draft.deal_id, replace(replaced, removed=True)))
    draft.record(PutNextStep(draft.deal_id, replace(step, happened=None)))
    served, where = draft.facts.step(step.serves), draft.facts.position
    if step.happened and served is not None and served.status == "done" and served.done_on == draft.today:
        draft.record(PutStep(draft.deal_id, replace(served, status="busy", done_on=None)))
        if where is not None and where.on == draft.today and where.step_id != served.id:
            draft.record(PutPosition(draft.deal_id, replace(where, removed=True)))
        here = draft.facts.position
        if here is not None and here.step_id is not None:
            recording.move_pointer(draft, here.step_id)


def _set_back(draft: Draft, step: NextStep, days: str) -> None:
    first, last, set_in = days.split("/")
    slipped = checkin.SLIPPED in draft.walk.done
    explained_too = slipped and "slip_reason" in draft.walk.done and bool(step.slip_reasons)
    before = replace(
        step,
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
        set_in=set_in,
        slips=step.slips - slipped,
        slip_reasons=step.slip_reasons[:-1] if explained_too else step.slip_reasons,
    )
    draft.record(PutNextStep(draft.deal_id, before))
    if slipped:
        draft.record(SlipExplained(draft.deal_id, step.id, "taken_back"))


def _days(step: NextStep) -> str:
    """The dates of a step and the walk that set them, as they stand in a note."""
    days = (day.isoformat() if day is not None else "" for day in (step.first, step.last))
    return "/".join((*days, step.set_in))
