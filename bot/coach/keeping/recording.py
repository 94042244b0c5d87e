"""Turning what was read into effects: what is said becomes a record, what it replaces stays in the history.

Nothing here guesses: a value that was not said stays empty. What follows from what was said (the steps before the one
they work on are behind them) is kept as our assumption and may be taken back by the next answer.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from bot.coach.basics.marked_names import in_place_of, says
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import heard_of, step_days, taken_along
from bot.coach.keeping.how_sure import dated, how_sure
from bot.coach.known.facts import (
    BudgetStatus,
    BuyingStep,
    Competitor,
    Evidence,
    NextStep,
    OurAction,
    Position,
    RivalKind,
    Stage,
)
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutPosition,
    PutStep,
    SlipRecorded,
)
from bot.coach.understanding.readings import DateReading, ReadStep
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step
from bot.coach.words.rival_places import called_by
from bot.coach.words.sighs import unsighed
from bot.coach.words.word_kinds import is_role, knows


def record_steps(draft: Draft, steps: Sequence[ReadStep]) -> None:
    """Make this the customer's route. A step that was on the list keeps its identity; others leave it."""
    facts = draft.facts
    left = list(facts.steps)
    moved = False
    for order, read in enumerate(steps):
        title = phrases.as_written(read.title)
        known = next((step for step in left if phrases.same(step.title, title)), None)
        if known is not None:
            left.remove(known)
            step = replace(known, title=title, order=order, who=read.who or known.who)
        else:
            step = BuyingStep(draft.new_id(), title, order, read.who, heard_on=draft.today)
        if read.done and step.status != "done":
            evidence, _ = how_sure(draft, read.title)
            step = replace(step, status="done", evidence=evidence or "heard", heard_on=draft.today)
            moved = True
        draft.record(PutStep(draft.deal_id, step_days.of_title(draft, step)))
    for step in left:
        draft.record(PutStep(draft.deal_id, replace(step, removed=True)))
    _place_on_route(draft)
    if moved:
        heard_of.hear(draft)


def _place_on_route(draft: Draft) -> None:
    """Tie what was said in words, before there was a route, to the step it names."""
    titles = [step.title for step in draft.facts.steps]
    position = draft.facts.position
    if position is not None and position.words is not None and draft.facts.step(position.step_id) is None:
        place = match_step(utterance(position.words), titles, draft.language)
        if place is not None:
            step_id = draft.facts.steps[place].id
            draft.record(PutPosition(draft.deal_id, replace(position, step_id=step_id)))
            move_pointer(draft, step_id)
    coming = draft.facts.next_step
    if coming is not None and draft.facts.step(coming.serves) is None:
        place = match_step(utterance(coming.what), titles, draft.language)
        serves = draft.facts.steps[place].id if place is not None else None
        if serves != coming.serves:
            draft.record(PutNextStep(draft.deal_id, replace(coming, serves=serves)))


def record_position(
    draft: Draft,
    *,
    step_id: str | None = None,
    stage: Stage | None = None,
    words: str | None = None,
    evidence: Evidence | None = None,
    about: str | None = None,
) -> Position:
    """Keep a reported position beside the earlier ones, and move the pointer.

    How it is known, and who says so, is read in the message where it is not given: where that speaks of `about`.
    """
    source = None
    if evidence is None:
        evidence, source = how_sure(draft, about)
    before = draft.facts.position
    position = Position(draft.new_id(), draft.today, step_id, stage, words, source, evidence)
    draft.record(PutPosition(draft.deal_id, position))
    if step_id is not None:
        move_pointer(draft, step_id, before)
    heard_of.hear(draft)
    return position


def move_pointer(draft: Draft, step_id: str, before: Position | None = None) -> None:
    """They are working on this step: what stands before it on the route is behind them, as far as we may assume.

    What has a day to come is not, nor what was left open behind where they were `before`.
    """
    here = draft.facts.step(step_id)
    if here is None:
        return
    passed = draft.facts.step(before.step_id) if before is not None else None
    where = draft.facts.position
    sure: Evidence = (where.evidence if where is not None and where.step_id == step_id else None) or "heard"
    for step in draft.facts.steps:
        left_open = (
            step_days.is_to_come(draft.facts, step, draft.today)
            or (passed is not None and step.order < passed.order)
            or taken_along.holds_the_rest(draft.facts, step)
        )
        if step.status == "to_do" and left_open and step.order < here.order:
            # "The league said yes", who stood last: the trustees, who meet on 27 January, have not.
            continue
        after = _status_beside_pointer(step, here, sure)
        if after != step or step.id == here.id:
            after = replace(after, heard_on=draft.today)
        if after != step:
            draft.record(PutStep(draft.deal_id, after))


def _status_beside_pointer(step: BuyingStep, here: BuyingStep, sure: Evidence) -> BuyingStep:
    """The step's status when they are working on `here`: what was said to be done or not needed stays so."""
    if step.id == here.id:
        return replace(step, status="busy", evidence=sure)
    if step.status == "not_needed" or (step.status == "done" and step.evidence != "assumption"):
        return step
    if step.order < here.order:
        return replace(step, status="done", evidence="assumption")
    return replace(step, status="to_do") if step.status != "to_do" else step


def record_budget(draft: Draft, status: BudgetStatus, needs: str | None = None) -> None:
    """Record the state of the budget, and in their words what it takes to free it up."""
    deal = draft.facts.deal
    draft.record(PutDeal(replace(deal, budget=status, budget_needs=needs or deal.budget_needs)))
    if status not in {"unknown", deal.budget}:
        heard_of.hear(draft)


def record_next_step(
    draft: Draft, what: str, who: str | None, when: DateReading | None, serves: str | None
) -> NextStep:
    """Record what they do next. The same step with a later date, in a later walk, is a slip of it."""
    walk_id = draft.walk.id
    who = phrases.without_article(who) if who and _acts(draft, who, what) else None
    named = next((step.title for step in draft.facts.steps if phrases.same(step.title, what)), None)
    before = draft.facts.next_step
    titled = named or _in_full(draft, what, serves)
    what = titled or phrases.as_written(what)
    # The day it stands for opens the span: "end of April" is its last day, "in June" its first.
    first, last = (step_days.opening(draft, when), when.last) if when else (None, None)
    if titled is not None and first is not None:
        day = last if first == last else None
        what = _renamed(draft, titled, step_days.without_old_day(draft, titled, first, day))
    if before is not None and (
        phrases.same(before.what, what) or (serves is not None and serves == before.serves)
    ):
        # Who was to do something else is not who does this.
        acts = who or (None if named is not None and not phrases.same(before.what, what) else before.who)
        step = replace(before, what=what, who=acts, serves=serves or before.serves)
        if first is not None:
            step = _redated(draft, before, dated(draft, replace(step, first=first, last=last), what))
    else:
        if before is not None:
            draft.record(PutNextStep(draft.deal_id, _left_behind(draft, before)))
        step = NextStep(draft.new_id(), what, walk_id, who, serves, first, last)
        step = dated(draft, step, what) if first is not None else _on_its_day(draft, step)
        if before is not None and "action" not in draft.walk.done:
            draft.to_walk(changed=(*draft.walk.changed, "action"))
    step = heard_of.told_today(draft, step)
    draft.record(PutNextStep(draft.deal_id, step))
    step_days.hand_over(draft, step)
    if before is None or before.id != step.id:
        _tie_what_was_told_with_it(draft, step)
    heard_of.hear(draft)
    return step


def _on_its_day(draft: Draft, step: NextStep) -> NextStep:
    """What they do next, with the day that was told of that step before it was the next."""
    told = next((known for known in draft.facts.steps if step_days.is_it(known, step)), None)
    days = step_days.ahead(told, draft.today)
    if days is None:
        return step
    draft.mark("next_step_date", "said")
    what = _renamed(draft, step.what, step_days.bare_title(draft, step.what))
    return replace(step, what=what, first=days[0], last=days[1])


def _tie_what_was_told_with_it(draft: Draft, step: NextStep) -> None:
    """Our moves of this very message belong to the step that it tells, and not to the one before that."""
    told = {effect.action.id for effect in draft.effects if isinstance(effect, PutAction)}
    for action in draft.facts.actions:
        if action.id in told and action.serves is not None and not action.done:
            draft.record(PutAction(draft.deal_id, replace(action, serves=step.id)))


def _in_full(draft: Draft, what: str, serves: str | None) -> str | None:
    """What their step is called, where fewer of the same words name it: "the founders" of "two founders decide"."""
    step, said = draft.facts.step(serves), set(utterance(phrases.without_article(what)).words)
    if step is None or not said:
        return None
    title = set(utterance(step.title).words)
    # "The test" of "valtest" is its head.
    head = len(said) == 1 and any(
        one.endswith(word) for word in said if len(word) >= _A_HEAD for one in title
    )
    return step.title if said < title or head else None


_A_HEAD: Final = 4


def _acts(draft: Draft, who: str, what: str) -> bool:
    """Whether a step is told of somebody: "tour 10am" names what happens, "trial on Elm ward" where, and nobody who does it."""
    place = _AT_A_PLACE.match(utterance(what).fold)
    if place is not None and place["where"].startswith(utterance(who).fold):
        return False
    rest = set(utterance(what).words) - set(utterance(who).words) - _NO_ACT
    if any(word[0].isalpha() for word in rest) or not who.islower():
        return True
    return is_role(utterance(who), draft.language)


# What is in front of it may name who acts: "Karin does a trial on Elm ward" is hers.
_AT_A_PLACE: Final = later(r"(?:\S+ ){1,3}(?:on|at|in|to|op|bij|naar|te) (?:(?:the|de|het) )?(?P<where>.+)")
_NO_ACT: Final = frozenset("de het een the a an om at op on in uur am pm u is er om 's".split())


def _left_behind(draft: Draft, step: NextStep) -> NextStep:
    """A next step that another one replaces: it happened if the pointer is past it, else nobody said."""
    served = draft.facts.step(step.serves)
    if served is not None and served.status == "done":
        return replace(step, happened=True)
    step_days.give_back(draft, step)
    return replace(step, removed=True)


def _redated(draft: Draft, before: NextStep, after: NextStep) -> NextStep:
    """`after`, with the slip counted when its date moved later outside the walk that set it; the step of the route that had that date loses it."""
    served = draft.facts.step(before.serves)
    if served is not None and served.last is not None and served.last == before.last:
        draft.record(PutStep(draft.deal_id, replace(served, first=None, last=None)))
    if (
        before.last is None
        or after.last is None
        or after.last <= before.last
        or before.set_in == draft.walk.id
    ):
        return replace(after, set_in=draft.walk.id)
    draft.record(SlipRecorded(draft.deal_id, before.id, before.last.isoformat(), after.last.isoformat()))
    return replace(after, slips=before.slips + 1, set_in=draft.walk.id)


def date_next_step(draft: Draft, first: date, last: date) -> None:
    """Give the customer's next step its date."""
    step = draft.facts.next_step
    if step is not None and not step_days.told_vaguer(step, first, last, draft.today):
        what = _without_old_day(draft, step, first)
        again = _redated(draft, step, dated(draft, replace(step, what=what, first=first, last=last)))
        draft.record(PutNextStep(draft.deal_id, heard_of.told_today(draft, again)))
        step_days.hand_over(draft, again)
        heard_of.hear(draft)


def _without_old_day(draft: Draft, step: NextStep, first: date) -> str:
    """What a step is called, without the day that it once had in its name; the step of the route that is called so as well."""
    return _renamed(draft, step.what, step_days.without_old_day(draft, step.what, first))


def _renamed(draft: Draft, title: str, bare: str) -> str:
    """`bare`, which the step of the route with this title is called from now on as well."""
    if bare == title:
        return bare
    for known in draft.facts.steps:
        if phrases.same(known.title, title):
            draft.record(PutStep(draft.deal_id, replace(known, title=bare)))
    return bare


def record_action(draft: Draft, what: str, due_on: date | None, *, serves: bool) -> OurAction:
    """Record our action; with `serves` it is tied to the customer's next step."""
    what = phrases.our_act(what)
    step = draft.facts.next_step
    tied = step.id if serves and step is not None else None
    known = next((action for action in draft.facts.actions if phrases.same(action.what, what)), None)
    # "Havent sent the protocol yet" is of the one that is still to do.
    known = known or _still_to_do(draft, what)
    if known is not None:
        action = replace(known, due_on=due_on or known.due_on, serves=tied or known.serves)
    else:
        action = OurAction(draft.new_id(), what, due_on, tied)
    if known is None or action.due_on != known.due_on:
        # Who says it today needs no reminder of it today.
        action = replace(action, reminded=action.due_on is not None and action.due_on <= draft.today)
    if action != known:
        draft.record(PutAction(draft.deal_id, action))
    return action


_NOT_DONE: Final = frozenset("havent haven't hasnt hasn't didnt didn't".split())


def _still_to_do(draft: Draft, what: str) -> OurAction | None:
    words = {*utterance(what).words}
    if _NOT_DONE.isdisjoint(words):
        return None
    meant = [one for one in draft.facts.actions if len({*utterance(one.what).words} & words) >= _SHARED]
    return meant[-1] if meant else None


_SHARED: Final = 2


# "Concurrent is Koks": what they are, in front of what they are called.
_RIVAL_IS: Final = later(
    r"^(?:(?:de|het|onze|een|the|our|a) )?(?:concurrent|concurrentie|rivaal|rival|competitor|concullega)(?:'s)?(?: (?:is|zijn|heet|are|called)\b|:)?\s+(?=\S)",
    re.IGNORECASE,
)


def record_rival(draft: Draft, name: str, kind: RivalKind) -> Competitor:
    """Record a rival once: by name, or by kind while it has none; a town that was read as one gives way to who comes from there."""
    name = unsighed(utterance(_RIVAL_IS.sub("", called_by(draft.said, name)))).text or name
    for known in draft.facts.competitors:
        if (name and phrases.same(known.name, name)) or (not name and known.kind == kind):
            return known
    for known in draft.facts.competitors:
        # "Looking at Signify" speaks of one that is known; "Signify Benelux" may be another.
        around = in_place_of(name, known.name, "") if known.name and says(name, known.name) else ""
        if any(knows(utterance(word), draft.language) for word in around.split()):
            return known
    nameless = next(
        (known for known in draft.facts.competitors if not known.name and known.kind == kind), None
    )
    rival = replace(nameless, name=name) if nameless else Competitor(draft.new_id(), name, kind)
    draft.record(PutCompetitor(draft.deal_id, rival))
    return rival


def record_value(draft: Draft, value: Decimal) -> None:
    """Record what the deal is worth."""
    draft.record(PutDeal(replace(draft.facts.deal, value=value)))
