"""What is told of the route itself: a step that was missing, that is none, is called otherwise, stands elsewhere, or is told twice."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.judged.about import Take, span_of
from bot.coach.judged.steps_judged import gone, names_the_act, step_of
from bot.coach.known.facts import BuyingStep
from bot.coach.route.route_changed import call_step, put_steps
from bot.coach.route.route_corrections import show_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases
from bot.coach.words.reading import read_steps


def add(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step that was missing, where it stands: behind, before or between those that are named."""
    what, steps = span_of(told, said, "what"), list(draft.facts.steps)
    if what is None or not steps or step_of(draft, what) is not None:
        return False
    behind, ahead = (step_of(draft, told.one(slot)) for slot in ("after", "before"))
    if (told.all("after") and behind is None) or (told.all("before") and ahead is None):
        return False
    if behind is None and ahead is None:
        if not _ORDERED.search(said.fold):
            return False
        ahead = _signing(draft)
        behind = steps[-1] if ahead is None else None
    if behind is not None and ahead is not None and behind.order > ahead.order:
        return False
    place = steps.index(ahead) if ahead is not None else steps.index(behind) + 1  # type: ignore[arg-type]  # one of the two is there
    # What comes before a step that is behind them is behind them too.
    is_done = place < len(steps) and steps[place].status in checkin.BEHIND
    titles = [step.title for step in read_steps(utterance(what), draft.language).steps]
    who = told.one("who")
    title = titles[0] if len(titles) == 1 else phrases.as_written(what)
    new = BuyingStep(draft.new_id(), title, -1, who, heard_on=draft.today)
    new = replace(new, status="done") if is_done else new
    put_steps(draft, [*steps[:place], new, *steps[place:]])
    draft.mark("steps", "said")
    show_route(draft)
    return True


# Where nobody says where it stands, it is put in only where that is asked for, and the route is shown.
_ORDERED: Final = later(
    r"\b(?:add|toevoegen|toe|voeg|zet|mist|missing|ontbreekt|forgot|vergeten|terug|back in|ook een stap|also a step|moet er (?:nog |wel )?in)\b"
)
_SIGNS: Final = later(r"\b(?:sign\w*|teken\w*|contract\w*|order|bestelling|po|opdracht)\b")


def _signing(draft: Draft) -> BuyingStep | None:
    """The last step of their route, where it is to sign or to order: what is missing comes before that."""
    last = draft.facts.steps[-1]
    return last if last.status not in checkin.BEHIND and _SIGNS.search(utterance(last.title).fold) else None


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


_STEP: Final = frozenset("step steps stap stappen route gone vervalt weg".split())


def remove(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was kept as a step was never one, or it is to go."""
    named = (*told.all("what"), *told.all("old"))
    found = [(words, step) for words in named if (step := step_of(draft, words)) is not None]
    steps = {step.id: step for _, step in found}
    if not steps or len(steps) < len({utterance(words).fold for words in named}):
        return False
    if _STEP.isdisjoint(said.words) and not all(names_the_act(draft, words, step) for words, step in found):
        # "There's no Dionne Graham, that's two people" is of whoever takes a step, and not of the step.
        return False
    off = [gone(draft, step) for step in steps.values()]
    return any(off)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("route", "add"): add,
    ("route", "remove"): remove,
    ("route", "rename"): rename,
    ("route", "order"): order,
    ("route", "merge"): merge,
}
