"""A route told where their next step is asked: "request quotes, test translation, then the contract". The first of it comes next."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.keeping import recording
from bot.coach.route import step_dates
from bot.coach.route.route_corrections import route_told, show_route
from bot.coach.route.signer_of_route import name_signer
from bot.coach.told import route_days, telling
from bot.coach.told.among_steps import steps_among
from bot.coach.told.told_route import lays_out
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date

_A_LIST: Final = 3
_OURSELVES: Final = pronouns.WE | pronouns.US
# In a list of two "then he lets us know" is the end of one act, and no step of its own.
_STANDS_FOR: Final = pronouns.ANYBODY | pronouns.THEY | frozenset({"it", "het", "dat", "that"})


def take(draft: Draft, said: Utterance) -> bool:
    """Take a list of steps for their route, where none is known. False where it is no list, or we act in it."""
    if draft.facts.steps or "?" in said.text:
        return False
    steps, days = route_days.apart(draft, steps_among(draft, said, route_told(draft, said)))
    ordered = lays_out(said)
    if len(steps) < (_A_LIST - 1 if ordered else _A_LIST):
        return False
    words = [set(utterance(step.title).words) for step in steps]
    if any(_OURSELVES & title for title in words):
        return False
    if len(steps) < _A_LIST and any(_STANDS_FOR & title for title in words):
        return False
    recording.record_steps(draft, steps)
    draft.mark("steps", "said")
    name_signer(draft, said)
    route_days.keep_later(draft, days)
    show_route(draft)
    route_days.keep(draft, days)
    if draft.facts.next_step is None or draft.facts.mark_of("next_step") != "said":
        _expect_the_first(draft)
    telling.take_more(draft, said, "next_step", "steps", "final_yes", "position", "action")
    return True


def _expect_the_first(draft: Draft) -> None:
    first = next((step for step in draft.facts.steps if step.status != "done"), None)
    if first is None:
        return
    title = utterance(first.title)
    when = read_date(title, draft.language, draft.today, draft.context.zone)
    what = phrases.without_date(title, when) if when is not None else first.title
    recording.record_next_step(draft, what, first.who, when, first.id)
    draft.mark("next_step", "said")
    if when is not None:
        draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
