"""How each question is put: its text, the choices beside it, and where it stands among the four."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from bot.coach import describing, phrases
from bot.coach.checkin import DOUBTFUL, is_check_in, is_complete, proposal, slip_to_be
from bot.coach.draft import Draft
from bot.coach.facts import DealFacts, Person, Topic
from bot.coach.planning import next_rival_detail
from bot.coach.questions import ASKED_OF_THE_FOUR, BY_ID, Question
from bot.coach.replies import Ask, Line, Option, Progress, Value, Word, values

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
}
_FRIDAY = 4
_WEEKEND = 5
_PEOPLE_OFFERED = 3


def ask(
    draft: Draft,
    question: Question,
    *,
    kept: str | None = None,
    text: Line | None = None,
    hint: Line | None = None,
) -> None:
    """Put `question`, with what is known worked into it, and make it the open one. `kept` stands with it.

    `text` and `hint` are put instead of the question's own words.
    """
    facts = draft.facts
    line, about = _text(draft, question)
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
            progress_of(draft, question.id),
            hint,
            picks_date=question.picks_date,
        ),
        about=about,
        kept=kept,
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


def read_back_of(draft: Draft, *topics: Topic) -> None:
    """Topics shown for approval beside the next question; "adjust" stands beside it."""
    draft.read_back.extend(topic for topic in topics if topic not in draft.read_back)


def edit_option(question_id: str, *, only_one: bool = True) -> Option:
    """The side choice that opens a question again. When it is the only one, "adjust" is clear enough."""
    label = Word("option.edit") if only_one else Word(f"edit.{question_id}")
    return Option(f"edit:{question_id}", label, side=True)


def person_who(facts: DealFacts) -> Value:
    """Who takes the customer's next step, or "the customer"."""
    step = facts.next_step
    return (
        phrases.with_article(step.who, step.what) if step is not None and step.who else Word("the_customer")
    )


def _text(draft: Draft, question: Question) -> tuple[Line, str | None]:
    """The question's text, and the record it is about."""
    facts = draft.facts
    customer = facts.deal.account
    of_the_visit = _TEXTS_OF_THE_VISIT.get(question.id)
    if of_the_visit is not None:
        return of_the_visit(draft)
    special = _TEXTS.get(question.id)
    if special is not None:
        found = special(facts)
        if found is not None:
            return found
    return Line(f"q.{question.id}.ask", values(customer=customer)), None


def _final_yes_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    known = candidate(facts)
    if known is None:
        return None
    return Line("q.final_yes.ask_known", values(person=known.called)), known.id


def candidate(facts: DealFacts) -> Person | None:
    """Who signs or decides according to what was said, while nobody said whether they may do so alone."""
    signer = facts.final_yes
    if signer is None or signer.may_alone is not None or signer.limit is not None or signer.together_with:
        return None
    return signer


def _position_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    before = describing.position(facts)
    if before is None:
        return None
    return Line("q.position.ask_again", values(customer=facts.deal.account, step=before)), None


def _action_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = facts.next_step
    if step is None:
        return Line("q.action.ask_open", values(customer=facts.deal.account)), None
    if step.who is None:
        return Line("q.action.ask_nobody", values(customer=facts.deal.account, step=step.what)), step.id
    return Line(
        "q.action.ask", values(person=phrases.with_article(step.who, step.what), step=step.what)
    ), step.id


def _value_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    action = facts.action
    return Line("q.value.ask", values(person=person_who(facts))), action.id if action else None


def _date_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = facts.next_step
    return (Line("q.next_step_date.ask", values(step=step.what)), step.id) if step else None


def _rival_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    found = next_rival_detail(facts)
    if found is None:
        return None
    rival_id, detail = found
    rival = next(known for known in facts.competitors if known.id == rival_id)
    return Line(f"q.rival_detail.{detail}", values(rival=describing.rival(rival))), f"{rival_id}:{detail}"


def _happened_text(draft: Draft) -> tuple[Line, str | None]:
    """Before the customer's own date it would be odd to ask whether it happened, and nothing else."""
    step = draft.facts.next_step
    what = step.what if step is not None else ""
    early = step is None or step.last is None or step.last >= draft.today
    key = "q.happened.ask_early" if early else "q.happened.ask"
    return Line(key, values(customer=draft.facts.deal.account, step=what)), step.id if step else None


def _still_real_text(draft: Draft) -> tuple[Line, str | None]:
    """Which slip this is depends on whether its new date was told already."""
    step = draft.facts.next_step
    key = "q.still_real.ask" if slip_to_be(draft.facts, draft.walk) <= DOUBTFUL else "q.still_real.ask_more"
    return Line(key, values(step=step.what if step else "")), step.id if step else None


_TEXTS_OF_THE_VISIT: Final[dict[str, Callable[[Draft], tuple[Line, str | None]]]] = {
    "happened": _happened_text,
    "still_real": _still_real_text,
}


def _about_next_step(name: str) -> Callable[[DealFacts], tuple[Line, str | None] | None]:
    """A question that quotes the customer's next step."""

    def text(facts: DealFacts) -> tuple[Line, str | None] | None:
        step = facts.next_step
        if step is None:
            return None
        asked = values(customer=facts.deal.account, step=step.what)
        return Line(f"q.{name}.ask", asked), step.id

    return text


def _follow_up_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    step = proposal(facts)
    return (Line("q.follow_up.ask", values(step=step.title)), step.id) if step else None


def _next_step_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    if not is_complete(facts):
        return None
    return Line("q.next_step.ask_last", values(customer=facts.deal.account)), None


def _recap_text(facts: DealFacts) -> tuple[Line, str | None] | None:
    return Line("q.recap.ask", values(customer=facts.deal.account)), None


_TEXTS: Final[dict[str, Callable[[DealFacts], tuple[Line, str | None] | None]]] = {
    "final_yes": _final_yes_text,
    "position": _position_text,
    "action": _action_text,
    "value": _value_text,
    "next_step_date": _date_text,
    "rival_detail": _rival_text,
    "recap": _recap_text,
    "next_step": _next_step_text,
    "follow_up": _follow_up_text,
    **{name: _about_next_step(name) for name in ("new_date", "slip_reason", "first_needed", "know_more")},
}

_ALONE: Final = (
    Option("alone", Word("q.final_yes.option.alone")),
    Option("together", Word("q.final_yes.option.together")),
    Option("someone_else", Word("q.final_yes.option.someone_else")),
)


def _people_options(facts: DealFacts) -> tuple[Option, ...]:
    people = [someone for someone in facts.people if someone.called and someone.may_say_yes is not False]
    return tuple(Option(f"person:{someone.id}", someone.called) for someone in people[:_PEOPLE_OFFERED])


def _step_options(facts: DealFacts) -> tuple[Option, ...]:
    return tuple(Option(f"step:{step.id}", step.title) for step in facts.steps if step.status != "not_needed")


def _differ_options(facts: DealFacts) -> tuple[Option, ...]:
    people = describing.unheard(facts)[:_PEOPLE_OFFERED]
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
    """Three days people name most: this Friday, Friday a week later, the month's last working day."""
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7 or 7)
    month_end = today.replace(day=monthrange(today.year, today.month)[1])
    while month_end.weekday() >= _WEEKEND:
        month_end -= timedelta(days=1)
    days = sorted({friday, friday + timedelta(days=7), month_end} - {today})
    return tuple(
        Option(f"date:{day.isoformat()}", Word("option.date", values(when=day)))
        for day in days
        if day > today
    )


def _action_options(facts: DealFacts) -> tuple[Option, ...]:
    said = [action for action in facts.actions if not action.done and action.serves is None][:_PEOPLE_OFFERED]
    return tuple(Option(f"action:{action.id}", describing.action(action)) for action in said)


_OPTIONS: Final[dict[str, Callable[[DealFacts], tuple[Option, ...]]]] = {
    "final_yes": _people_options,
    "position": _step_options,
    "differ": _differ_options,
    "next_step": _next_step_options,
    "action": _action_options,
}


def ask_by_id(draft: Draft, question_id: str, *, kept: str | None = None) -> None:
    """Put the question with this id; one this program does not know is left to the planning."""
    question = BY_ID.get(question_id)
    if question is not None:
        ask(draft, question, kept=kept)


def open_wording(draft: Draft, topic: Topic) -> Word:
    """The ready wording to ask the customer about a topic."""
    return Word(f"open_question.{topic}", values(customer=draft.facts.deal.account))


def repeat(draft: Draft) -> None:
    """Show the open question again as it was put, so that its first buttons stay good too."""
    pending = draft.conversation.pending
    if pending is not None:
        progress = progress_of(draft, pending.question)
        draft.show(Ask(pending.question, pending.text, pending.options, progress, None, pending.picks_date))
