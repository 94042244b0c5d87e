"""What is told of the customer's steps: one that was taken, that they are at, that will not be, and what the route is."""

import re
from datetime import date
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.judged.about import Take, day_of, span_of
from bot.coach.keeping import outcomes, recording, taking_away
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.news import behind_them, news_of_days, succession
from bot.coach.news.news_thread import Thread
from bot.coach.route import how_it_went, step_dates, what_is_meant
from bot.coach.route.step_spoken_of import alike, step_named
from bot.coach.told.answers_position import acknowledge_position
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases
from bot.coach.words.reading import is_no_step, read_date, read_perspective
from bot.coach.words.word_kinds import is_role


def step_of(draft: Draft, words: str | None) -> BuyingStep | None:
    """The step on their route that is called so; None where none is, or it was taken off."""
    words = _ONE.sub("", words) if words else None
    step = (what_is_meant.step(draft, words) or _by_initials(draft, words)) if words else None
    return step if step is not None and step.status != "not_needed" else None


# "The dryers one", "that lease thing".
_ONE: Final = later(r"(?<=\w) (?:one|thing|step|bit|part|stap|ding|dingetje)$", re.IGNORECASE)


def _by_initials(draft: Draft, words: str) -> BuyingStep | None:
    """The one step whose words begin with these letters: "PO" of "purchase order"."""
    short = utterance(words).fold
    found = [
        step
        for step in draft.facts.steps
        if len(own := utterance(step.title).words) > 1 and short == "".join(word[0] for word in own)
    ]
    return found[0] if len(found) == 1 else None


def done(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step of theirs was taken."""
    if len(told.all("what")) > 1 and _each_done(draft, told, said):
        return True
    over, when = _told_over(draft, said), day_of(draft, told)
    step = step_of(draft, told.one("what")) or over
    if (
        step is None
        or step.status == "done"
        or how_it_went.is_no_fact(said)
        or how_it_went.is_but_for(draft.said, said)
        or not (step is over or names_the_act(draft, told.one("what") or "", step))
        or (when is not None and when.first > draft.today)
    ):
        return False
    outcomes.tick_told(draft, step)
    return True


def _told_over(draft: Draft, said: Utterance) -> BuyingStep | None:
    """The step that the rules hear in it as well: "he has the proposal done", of an investment proposal."""
    step = step_named(draft, said)
    return step if step is not None and behind_them.is_done(draft, said, step) else None


def _each_done(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Several steps that are told to be done at once."""
    each = [replace(told, slots={**told.slots, "what": (what,)}) for what in told.all("what")]
    steps = {step.id for one in each if (step := step_of(draft, one.one("what"))) is not None}
    if len(steps) != len(each):
        return False
    # Each is told, whatever became of the one before it.
    ticked = [done(draft, one, said) for one in each]
    return all(ticked)


def names_the_act(draft: Draft, what: str, step: BuyingStep) -> bool:
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
    here = draft.facts.step(draft.facts.position.step_id) if draft.facts.position is not None else None
    ticked_now = draft.conversation.walk is not None and outcomes.ticked_in_visit(draft, step.id)
    further = here is not None and here.status == "busy" and here.order > step.order
    if further and not ticked_now and _TO_COME.search(said.fold) is None:
        # Who is further already stays there, with this one still open behind them.
        draft.record(PutStep(draft.deal_id, replace(step, status="to_do", done_on=None)))
        draft.say("check_in.reopened", step=step.title)
        return True
    outcomes.untick(draft, step.id)
    return True


# What is still to come is where they are, or before it.
_TO_COME: Final = later(r"\b(?:moet(?:en)? nog|nog komen|still to|still has to|has yet to|is yet to)\b")


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


def not_begun(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """They are not at a step yet: they are at the one before it."""
    step = step_of(draft, told.one("what"))
    if step is None:
        return False
    if step.status == "done":
        return not_done(draft, told, said)
    here = draft.facts.position
    if here is None or here.step_id != step.id:
        return False
    before = [one for one in draft.facts.steps if one.order < step.order and one.status != "not_needed"]
    if not before:
        return False
    draft.record(PutStep(draft.deal_id, replace(step, status="to_do")))
    recording.record_position(draft, step_id=before[-1].id)
    draft.mark("position", "said")
    acknowledge_position(draft)
    return True


def _is_ahead(draft: Draft, said: Utterance) -> bool:
    """Whether a day to come is told: then nobody is there now."""
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when is not None and when.first > draft.today


_YET: Final = frozenset("yet nog still".split())


def off(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A step of theirs will not be."""
    step = step_of(draft, told.one("what"))
    if step is None or step.status == "done" or _YET & {*said.words}:
        return False
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id and draft.conversation.walk is not None:
        outcomes.take_off(draft)
        return True
    return gone(draft, step)


def gone(draft: Draft, step: BuyingStep) -> bool:
    """Take a step off their route, and say so; False where it is off already."""
    gone = taking_away.by_id(draft, "step", step.id)
    if gone is not None:
        draft.say("complaint.gone", what=gone)
    return gone is not None


_GONE: Final = frozenset("yesterday gisteren gister last vorige ago geleden afgelopen already al".split())


def does(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What they will do next, and when."""
    if succession.somebody_leaves(draft, said):
        # "Pete retires on 18 December" dates nothing that he does.
        return False
    what, when = span_of(told, said, "what"), day_of(draft, told, said)
    if what is None and when is not None and told.one("who") is None:
        return day(draft, told, said)
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


_NEXT: Final = later(r"\b(?:next step|volgende stap)\b")


def day(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Only the day of their next step is told, or another one than before."""
    if succession.somebody_leaves(draft, said):
        # "Pete retires on 18 December" moves nothing that he does.
        return False
    what = told.one("what")
    when, expected = day_of(draft, told, said), draft.facts.next_step
    if when is None or when.last < draft.today or (what is not None and "," in what):
        # "That 14 December is the board, Henk has it done the 10th": what is heard over a comma is of two things.
        return False
    step = step_of(draft, what)
    if step is not None and step.status != "done":
        if _NEXT.search(said.fold) is not None and not (
            expected is not None and phrases.same(expected.what, step.title)
        ):
            # "Their next step is the trial, on the 1st", whatever it was until now.
            recording.record_next_step(draft, step.title, step.who, when, step.id)
            draft.mark("next_step", "said")
            draft.mark("next_step_date", "said")
            step_dates.acknowledge_next_step(draft)
            return True
        # Whether it is what they do next, or comes behind that, is known where news of days is.
        piece = news_of_days.dated(draft, said, Thread(), step, when)
        return piece is not None and piece.keep(draft)
    if expected is None or (what is not None and not _is_expected(what, step, expected)):
        return False
    if _stands(expected.first, expected.last, when):
        return False
    step_dates.take_date(draft, when.day, when.last)
    return True


def _is_expected(what: str, step: BuyingStep | None, expected: NextStep) -> bool:
    """Whether words name what they do next: by its step, or by what it is called itself."""
    if step is not None and step.id == expected.serves:
        return True
    called = utterance(expected.what).words
    names = [utterance(phrases.without_article(what)).words]
    if step is not None:
        names.append(utterance(step.title).words)
    return any(
        words and all(any(alike(word, other) for other in called) for word in words) for words in names
    )


def _stands(first: date | None, last: date | None, when: DateReading) -> bool:
    return first is not None and last is not None and (first, last) == (when.day, when.last)


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("done", "done"): done,
    ("done", "not_done"): not_done,
    ("place", "at"): at,
    ("place", "waiting"): at,
    ("place", "not_begun"): not_begun,
    ("off", "off"): off,
    ("next", "does"): does,
    ("next", "day"): day,
}
