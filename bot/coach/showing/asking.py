"""How each question is put: its text, the choices beside it, and where it stands among the four."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.days.calendars import FEASTS
from bot.coach.deciding.checkin import is_check_in, is_complete
from bot.coach.known.facts import BuyingStep, DealFacts, Topic
from bot.coach.showing import describing, question_texts
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson, PutStep
from bot.coach.turn.questions import ASKED_OF_THE_FOUR, BY_ID, Question
from bot.coach.turn.replies import Ask, Line, Option, Progress, Word, values
from bot.coach.turn.state import Pending, Put

UNKNOWN: Final = Option("unknown", Word("option.unknown"))
FINE: Final = Option("fine", Word("option.fine"))
SKIP: Final = Option("skip", Word("option.skip"))
# Whose date it is, and who says where they are: buttons on the answer they belong to, not questions.
WHOSE_DATE: Final = (
    Option("whose:customer", Word("option.whose.customer"), side=True),
    Option("whose:ours", Word("option.whose.ours"), side=True),
)
SOURCES: Final = (
    Option("source:customer", Word("option.source.customer"), side=True),
    Option("source:ours", Word("option.source.ours"), side=True),
)
# The same of both, where one message told where they are and a day.
SAID_BOTH: Final = (
    Option("said:customer", Word("option.source.customer"), side=True),
    Option("said:ours", Word("option.source.ours"), side=True),
)
# How a question can be left, where that is not "don't know": what is new needs no way out, an amount is typed.
_CLOSING: Final[dict[str, tuple[Option, ...]]] = {
    "recap": (),
    "value": (FINE,),
    "deal_name": (),
    "deal_value": (),
    "happened": (),
    "still_real": (),
    "slip_reason": (SKIP,),
    "differently": (),
    "orphan": (SKIP,),
}
_FRIDAY = 4
_WEEKEND = 5
_PEOPLE_OFFERED = 3


def ask(
    draft: Draft,
    question: Question,
    *,
    kept: str | None = None,
    put: Put | None = None,
    text: Line | None = None,
    hint: Line | None = None,
) -> None:
    """Put `question`, with what is known worked into it, and make it the open one. `kept` and `put` stand with it.

    `text` and `hint` are put instead of the question's own words.
    """
    facts = draft.facts
    line, about = question_texts.text_of(draft, question)
    line = text or line
    make = _OPTIONS.get(question.id)
    options = make(facts) if make else ()
    if question.picks_date:
        options = date_chips(draft.today)
    fixed = tuple(Option(name, Word(f"q.{question.id}.option.{name}")) for name in question.options)
    closing = _CLOSING.get(question.id, (UNKNOWN,))
    if question.id == "position":
        # Tapping a step accepts the list, so correcting it stands right beside.
        draft.beside(edit_option("steps"))
    if question.id == "happened":
        closing = (*closing, *beside_happened(facts))
    hint = hint or (Line(f"q.{question.id}.hint") if question.hint else None)
    everything = _ALONE + closing if about and question.id == "final_yes" else (*options, *fixed, *closing)
    draft.ask(
        Ask(
            question.id,
            line,
            everything,
            shown_progress(draft, question.id),
            hint,
            picks_date=question.picks_date,
        ),
        about=about,
        kept=kept,
        put=put,
    )


def beside_happened(facts: DealFacts) -> tuple[Option, ...]:
    """A check-in is where a deal can end as well."""
    end = Option("end", Word("option.end_deal"), side=True)
    offered = facts.deal.offered_to is not None
    return (end, Option("take_back", Word("option.take_back"), side=True)) if offered else (end,)


def progress(question: Question) -> Progress | None:
    """Which of the four a question belongs to; the rivals come as "finally"."""
    if question.number == 0:
        return None
    last = question.number > ASKED_OF_THE_FOUR
    return Progress(min(question.number, ASKED_OF_THE_FOUR), ASKED_OF_THE_FOUR, last)


def progress_of(draft: Draft, question_id: str) -> Progress | None:
    """The same by id; a check-in counts no questions, and one this program does not know has no place."""
    question = BY_ID.get(question_id)
    return None if question is None or is_check_in(draft.conversation.walk) else progress(question)


def shown_progress(draft: Draft, question_id: str) -> Progress | None:
    """The place that is shown with a question: once for each of the four, so that what follows up on it seems no repetition."""
    place, walk = progress_of(draft, question_id), draft.conversation.walk
    if place is None or walk is None or question_id not in BY_ID:
        return place
    number = BY_ID[question_id].number
    until = walk.trail.index(question_id) if question_id in walk.trail else len(walk.trail)
    before = (BY_ID[asked].number for asked in walk.trail[:until] if asked in BY_ID)
    return None if number in before else place


def read_back_of(draft: Draft, *topics: Topic) -> None:
    """Topics shown for approval beside the next question; "adjust" stands beside it."""
    draft.read_back.extend(topic for topic in topics if topic not in draft.read_back)


def with_who_said(options: Sequence[Option], pair: tuple[Option, ...]) -> tuple[Option, ...]:
    """Choices with who said it among them: `WHOSE_DATE` and `SOURCES` are one question where both are asked."""
    known = [option for option in options if option in WHOSE_DATE + SOURCES + SAID_BOTH]
    if known and not set(known) <= set(pair):
        pair = SAID_BOTH
    kept = [option for option in options if option not in known]
    place = options.index(known[0]) if known else len(kept)
    return (*kept[:place], *pair, *kept[place:])


def beside_who_said(draft: Draft, pair: tuple[Option, ...]) -> None:
    """Offer who said what was read back."""
    draft.sides[:] = with_who_said(draft.sides, pair)


def edit_option(question_id: str, *, only_one: bool = True) -> Option:
    """The side choice that opens a question again. When it is the only one, "adjust" is clear enough."""
    label = Word("option.edit") if only_one else Word(f"edit.{question_id}")
    return Option(f"edit:{question_id}", label, side=True)


_ALONE: Final = (
    Option("alone", Word("q.final_yes.option.alone")),
    Option("together", Word("q.final_yes.option.together")),
    Option("someone_else", Word("q.final_yes.option.someone_else")),
)


def _people_options(facts: DealFacts) -> tuple[Option, ...]:
    people = [someone for someone in facts.people if someone.called and someone.may_say_yes is not False]
    return tuple(Option(f"person:{someone.id}", someone.called) for someone in people[:_PEOPLE_OFFERED])


def _nobody_else(facts: DealFacts) -> tuple[Option, ...]:
    """Where somebody is known there, that nobody else has a voice is an answer."""
    known = any(someone.called for someone in facts.people)
    return (Option("nobody", Word("q.people.option.nobody")),) if known else ()


def step_options(facts: DealFacts) -> tuple[Option, ...]:
    """Their steps, to pick where they are."""
    return tuple(Option(f"step:{step.id}", step.title) for step in facts.steps if step.status != "not_needed")


def _differ_options(facts: DealFacts) -> tuple[Option, ...]:
    # Whoever gives the yes is no likely opponent; they can still be typed.
    unheard = [someone for someone in describing.unheard(facts) if someone is not facts.final_yes]
    people = unheard[:_PEOPLE_OFFERED]
    options = tuple(Option(f"person:{someone.id}", someone.called) for someone in people)
    return (*options, Option("nobody", Word("q.differ.option.nobody")))


def _next_step_options(facts: DealFacts) -> tuple[Option, ...]:
    """First what finishes the step under way, then the step after it; behind the last one, that it was won."""
    if is_complete(facts):
        return (Option("won", Word("option.end.won")),)
    here = facts.step(facts.position.step_id) if facts.position else None
    if here is None:
        return ()
    after = next(
        (step for step in facts.steps if step.order > here.order and step.status != "not_needed"), None
    )
    finish = Option(f"finish:{here.id}", Word("option.finish", values(step=here.title)))
    return (finish, Option(f"take:{after.id}", after.title)) if after else (finish,)


def date_chips(today: date) -> tuple[Option, ...]:
    """Three days people name most: this Friday, Friday a week later, the month's last working day; none of them a feast day."""
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7 or 7)
    month_end = today.replace(day=monthrange(today.year, today.month)[1])
    named = (friday, friday + timedelta(days=7), month_end)
    days = sorted({_no_day_off(day) for day in named} - {today})
    return tuple(
        Option(f"date:{day.isoformat()}", Word("option.date", values(when=day)))
        for day in days
        if day > today
    )


def _no_day_off(day: date) -> date:
    """The last day until this one that is in no weekend, and no feast wherever somebody is."""
    while day.weekday() >= _WEEKEND or (day.month, day.day) in FEASTS:
        day -= timedelta(days=1)
    return day


def _action_options(facts: DealFacts) -> tuple[Option, ...]:
    said = [action for action in facts.actions if not action.done and action.serves is None][:_PEOPLE_OFFERED]
    return tuple(Option(f"action:{action.id}", describing.action(action)) for action in said)


_OPTIONS: Final[dict[str, Callable[[DealFacts], tuple[Option, ...]]]] = {
    "final_yes": _people_options,
    "people": _nobody_else,
    "position": step_options,
    "differ": _differ_options,
    "next_step": _next_step_options,
    "action": _action_options,
}


def ask_by_id(draft: Draft, question_id: str, *, kept: str | None = None, put: Put | None = None) -> None:
    """Put the question with this id; one this program does not know is left to the planning."""
    question = BY_ID.get(question_id)
    if question is not None:
        ask(draft, question, kept=kept, put=put)


def open_wording(draft: Draft, topic: Topic) -> Word:
    """The ready wording to ask the customer about a topic."""
    return Word(f"open_question.{topic}", values(customer=draft.facts.deal.account))


def repeat(draft: Draft) -> None:
    """Show the open question again as it was put, so that its first buttons stay good too, without what this turn took off."""
    pending = draft.conversation.pending
    gone = {
        one.id
        for effect in draft.effects
        for one in (
            (effect.step,)
            if isinstance(effect, PutStep)
            else (effect.person,)
            if isinstance(effect, PutPerson)
            else ()
        )
        if one.removed or (isinstance(one, BuyingStep) and one.status == "not_needed")
    }
    if pending is not None and gone:
        left = tuple(one for one in pending.options if one.id.partition(":")[2] not in gone)
        pending = replace(pending, options=left)
        draft.to(pending=pending)
    if pending is not None and not (draft.parts and _rests(pending)):
        progress = shown_progress(draft, pending.question)
        draft.show(Ask(pending.question, pending.text, pending.options, progress, None, pending.picks_date))


def _rests(pending: Pending) -> bool:
    """Whether what stands open asks for nothing: the word that a deal has ended."""
    return pending.question == "closed" and all(option.side for option in pending.options)
