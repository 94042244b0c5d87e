"""What is told of the customer's steps: one that was taken, that they are at, that will not be, and what the route is."""

from datetime import date
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.judged.about import Take
from bot.coach.keeping import outcomes, recording, taking_away
from bot.coach.known.facts import BuyingStep
from bot.coach.route import step_dates, what_is_meant
from bot.coach.route.route_changed import call_step, put_steps
from bot.coach.route.route_corrections import show_route
from bot.coach.route.step_spoken_of import alike
from bot.coach.told.answers_position import acknowledge_position
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.readings import DateReading, ToldReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import is_no_step, read_date, read_perspective, read_steps
from bot.coach.words.word_kinds import is_role


def step_of(draft: Draft, words: str | None) -> BuyingStep | None:
    """The step on their route that is called so; None where none is, or it was taken off."""
    step = what_is_meant.step(draft, words) if words else None
    return step if step is not None and step.status != "not_needed" else None


def day_of(draft: Draft, told: ToldReading) -> DateReading | None:
    """The day that is told, where one is."""
    words = told.one("day")
    return read_date(utterance(words), draft.language, draft.today, draft.context.zone) if words else None


def done(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step of theirs was taken."""
    step, when = step_of(draft, told.one("what")), day_of(draft, told)
    if (
        step is None
        or step.status == "done"
        or not _names_the_act(draft, told.one("what") or "", step)
        or (when is not None and when.first > draft.today)
    ):
        return False
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id and draft.conversation.walk is not None:
        outcomes.happened(draft)
        return True
    outcomes.tick(draft, step)
    draft.say("check_in.ticked", step=step.title)
    return True


def _names_the_act(draft: Draft, what: str, step: BuyingStep) -> bool:
    """Whether words name what is done in a step, and not only who does it: that the board was fine with it signs nothing."""
    words = {*utterance(what).words}
    who = {
        word
        for one in draft.facts.people
        for called in (one.name, one.role, step.who)
        if called
        for word in utterance(called).words
    }
    act = [
        word
        for word in utterance(step.title).words
        if word not in who and not is_role(utterance(word), draft.language)
    ]
    return not act or any(alike(word, other) for word in words for other in act)


def not_done(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step that was ticked is not behind them."""
    step = step_of(draft, told.one("what"))
    if step is None or step.status != "done":
        return False
    outcomes.untick(draft, step.id)
    return True


def at(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """They are at a step of theirs now."""
    step = step_of(draft, told.one("what"))
    here = draft.facts.position
    if step is None or (here is not None and here.step_id == step.id) or _is_ahead(draft, said):
        return False
    recording.record_position(draft, step_id=step.id)
    draft.mark("position", "said")
    acknowledge_position(draft)
    return True


def _is_ahead(draft: Draft, said: Utterance) -> bool:
    """Whether a day to come is told: then nobody is there now."""
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when is not None and when.first > draft.today


_YET: Final = frozenset("yet nog still".split())


def off(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step of theirs will not be, or never was one."""
    step = step_of(draft, told.one("what"))
    if step is None or step.status == "done" or _YET & {*said.words}:
        return False
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id and draft.conversation.walk is not None:
        outcomes.take_off(draft)
        return True
    gone = taking_away.by_id(draft, "step", step.id)
    if gone is None:
        return False
    draft.say("complaint.gone", what=gone)
    return True


_GONE: Final = frozenset("yesterday gisteren gister last vorige ago geleden afgelopen already al".split())


def does(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What they will do next, and when."""
    what, when = told.one("what"), day_of(draft, told)
    if what is None or (when is not None and when.last < draft.today):
        return False
    if when is None and _GONE & {word for words in told.all("day") for word in utterance(words).words}:
        return False
    step, who = step_of(draft, what), told.one("who")
    if (
        step is None
        and read_perspective(said, draft.language, "q3", draft.context.policy.perspective).label == "seller"
    ):
        return False
    if step is not None and step.status == "done":
        return False
    if step is None and (is_no_step(what, draft.language) or not _is_somebody(draft, who)):
        return False
    title = step.title if step is not None else f"{who} {what}" if who is not None else what
    here = draft.facts.position
    serves = step.id if step is not None else here.step_id if here is not None else None
    recording.record_next_step(draft, title, who if step is None else None, when, serves)
    draft.mark("next_step", "said")
    if when is not None:
        draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


def _is_somebody(draft: Draft, who: str | None) -> bool:
    return who is None or not phrases.same(who, draft.facts.deal.account)


def day(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Only the day of their next step is told, or another one than before."""
    when, expected = day_of(draft, told), draft.facts.next_step
    if when is None or expected is None or when.last < draft.today:
        return False
    what = told.one("what")
    step = step_of(draft, what)
    if what is not None and (step is None or step.id != expected.serves):
        return False
    if _stands(expected.first, expected.last, when):
        return False
    step_dates.take_date(draft, when.day, when.last)
    return True


def _stands(first: date | None, last: date | None, when: DateReading) -> bool:
    return first is not None and last is not None and (first, last) == (when.day, when.last)


# -- the route ----------------------------------------------------------------------------------------------------------


def add(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step that was missing, where it stands: behind, before or between those that are named."""
    what, steps = told.one("what"), list(draft.facts.steps)
    if what is None or not steps or step_of(draft, what) is not None:
        return False
    behind, ahead = (step_of(draft, told.one(slot)) for slot in ("after", "before"))
    if (told.all("after") and behind is None) or (told.all("before") and ahead is None):
        return False
    if behind is None and ahead is None:
        return False
    if behind is not None and ahead is not None and behind.order > ahead.order:
        return False
    place = steps.index(ahead) if ahead is not None else steps.index(behind) + 1  # type: ignore[arg-type]  # one of the two is there
    if place < len(steps) and steps[place].status in checkin.BEHIND:
        return False
    titles = [step.title for step in read_steps(utterance(what), draft.language).steps]
    who = told.one("who")
    title = titles[0] if len(titles) == 1 else phrases.as_written(what)
    new = BuyingStep(draft.new_id(), title, -1, who, heard_on=draft.today)
    put_steps(draft, [*steps[:place], new, *steps[place:]])
    draft.mark("steps", "said")
    show_route(draft)
    return True


def rename(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step is called otherwise."""
    step, title = step_of(draft, told.one("old")), told.one("what")
    if step is None or title is None or phrases.same(step.title, title):
        return False
    other = step_of(draft, title)
    if other is not None and other.id != step.id:
        return False
    call_step(draft, step, phrases.as_written(title))
    return True


def order(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """One step comes before or behind another."""
    moved = step_of(draft, told.one("what"))
    ahead, behind = (step_of(draft, told.one(slot)) for slot in ("before", "after"))
    if moved is None or (ahead is None) == (behind is None):
        return False
    beside = ahead or behind
    if beside is None or beside.id == moved.id:
        return False
    steps = [step for step in draft.facts.steps if step.id != moved.id]
    place = steps.index(beside) + (ahead is None)
    route = [*steps[:place], moved, *steps[place:]]
    if [step.id for step in route] == [step.id for step in draft.facts.steps]:
        return False
    put_steps(draft, route)
    show_route(draft)
    return True


def merge(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Two steps are one and the same: the second one goes."""
    named = [step for words in told.all("what") if (step := step_of(draft, words)) is not None]
    if len({step.id for step in named}) != 2:
        return False
    second = max(named, key=lambda step: step.order)
    if second.status == "done":
        return False
    draft.record(PutStep(draft.deal_id, replace(second, removed=True)))
    show_route(draft)
    return True


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("done", "done"): done,
    ("done", "not_done"): not_done,
    ("place", "at"): at,
    ("off", "off"): off,
    ("next", "does"): does,
    ("next", "day"): day,
    ("route", "add"): add,
    ("route", "remove"): off,
    ("route", "rename"): rename,
    ("route", "order"): order,
    ("route", "merge"): merge,
}
