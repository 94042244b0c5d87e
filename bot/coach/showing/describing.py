"""What the coach knows, put so that it can be shown: catalogue words around the person's own words."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, get_args

from bot.coach.basics.once import later
from bot.coach.deciding.checkin import BEHIND
from bot.coach.deciding.evidence import Known, YesGap
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import (
    AT_STAGE,
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    Evidence,
    NextStep,
    OurAction,
    Person,
    Position,
    SlipReason,
)
from bot.coach.turn.replies import Checklist, ChecklistItem, Span, Value, Word, values
from bot.coach.turn.roles import in_a_sentence
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_date

Shown = Word | str


def checklist(facts: DealFacts, language: Language) -> Checklist:
    """The buying process with the pointer at the latest reported position, and the days that its titles do not tell."""
    here = facts.position.step_id if facts.position else None
    items = (
        ChecklistItem(step.title, step.status, step.id == here, step.who, untold_day(step, language))
        for step in facts.steps
        # "Taken off", and then a line for it, would say that it is not.
        if step.status != "not_needed"
    )
    return Checklist(tuple(items))


def buying_step(step: BuyingStep, language: Language) -> Shown:
    """A step of their route, with its day where its title does not tell that."""
    day = untold_day(step, language)
    return step.title if day is None else Word("next_step.dated", values(step=step.title, when=day))


def way(facts: DealFacts, language: Language) -> Word | None:
    """Their route in one line: what is done, and each step to come with its day; None where none is known."""
    shown: Shown | None = None
    for step in reversed(facts.steps):
        done = step.status == "done" and step.evidence != "assumption"
        one = Word("steps.done", values(step=step.title)) if done else buying_step(step, language)
        shown = one if shown is None else Word("steps.then", values(step=one, rest=shown))
    return None if shown is None else Word("steps.in_a_row", values(steps=shown))


def untold_day(step: BuyingStep, language: Language) -> Span | None:
    """The day of a step that is still to come, where its title does not hold that day in words."""
    if step.first is None or step.last is None or step.status in BEHIND:
        return None
    # As it was read when it was told: of what is past by now the title would name the next year's.
    before = step.first - timedelta(days=1)
    titled = read_date(utterance(step.title), language, before, "UTC")
    if titled is not None and titled.day == step.first and titled.last == step.last:
        return None
    return shown_span(step.first, step.last)


def route_line(step: BuyingStep, language: Language) -> Word:
    """A step of their route as a line of text, with a mark for how far it is."""
    return Word(f"crm.step.{step.status}", values(step=buying_step(step, language)))


def deal_name(facts: DealFacts) -> Shown:
    """The customer, with the topic where there is one."""
    deal = facts.deal
    if deal.topic is None:
        return deal.account
    return Word("deal.name", values(customer=deal.account, topic=deal.topic))


def position(facts: DealFacts, where: Position | None = None) -> Shown | None:
    """Where they are: the step, the stage, or what was said. None when nobody knows."""
    where = where or facts.position
    if where is None:
        return None
    step = facts.step(where.step_id)
    if step is not None:
        return step.title
    if where.stage is not None:
        return Word(f"stage.{where.stage}")
    return where.words


def pointer(where: str) -> Shown:
    """Where they are as a list of deals has it: the words themselves, or one of the stages, marked as such."""
    return Word(f"stage.{where.removeprefix(AT_STAGE)}") if where.startswith(AT_STAGE) else where


_SAID_BY: Final[dict[Evidence | None, str]] = {
    "in_writing": "written",
    "heard": "customers",
    "hearsay": "hearsay",
    "assumption": "ours",
    None: "plain",
}


def position_with_source(facts: DealFacts, where: Position, today: date | None = None) -> Shown:
    """Where they are and how we know, as far as that was said; with `today` also since when, once that has faded."""
    place = position(facts, where) or ""
    how = "by" if where.source is not None else _SAID_BY[where.evidence]
    faded = today is not None and Known("position", where.id, where.evidence or "heard", where.on).has_faded(
        today
    )
    if how == "plain" and not faded:
        return place
    told: dict[str, Value] = {"step": place}
    if where.source is not None:
        told["person"] = where.source
    if faded:
        told["when"] = where.on
    return Word(f"position.{how}_on" if faded else f"position.{how}", values(**told))


def known_fact(facts: DealFacts, fact: Known) -> Shown:
    """A fact that may have faded, in a few words."""
    customer, step, coming = facts.deal.account, facts.step(fact.id), facts.next_step
    if fact.kind == "position":
        return Word("fact.position", values(customer=customer, step=position(facts) or ""))
    if fact.kind == "final_yes":
        who = next((in_a_sentence(someone) for someone in facts.people if someone.id == fact.id), "")
        return Word("fact.final_yes", values(person=who))
    if fact.kind == "next_step_date" and coming is not None and coming.first and coming.last:
        return Word("next_step.dated", values(step=coming.what, when=shown_span(coming.first, coming.last)))
    return Word("fact.step", values(step=step.title if step is not None else ""))


def yes_gap(gap: YesGap) -> Word:
    """What is missing before somebody says yes, as a sentence."""
    person = gap.person
    if person is None:
        return Word("gap.nobody")
    told: dict[str, Value] = {"person": in_a_sentence(person)}
    key: str = gap.kind
    if gap.kind == "may_not" and person.may_say_yes is None:
        key = "may_unsaid"
    elif gap.kind == "hearsay" and person.evidence == "assumption":
        key = "assumed"
    elif gap.kind == "below_value" and person.limit is not None:
        told["limit"] = person.limit
    return Word(f"gap.{key}", values(**told))


def acts_by_itself(step: NextStep) -> bool:
    """Whether the step's words already name who does it."""
    return step.who is None or step.who.lower() in step.what.lower()


def next_step(step: NextStep) -> Shown:
    """What they do next: who, what, when, and whose date it is."""
    what: Shown = step.what
    if not acts_by_itself(step):
        what = Word("next_step.by", values(person=step.who or "", step=step.what))
    if step.first is None or step.last is None:
        return what
    when = shown_span(step.first, step.last)
    key = {"customer": "next_step.customers_date", "ours": "next_step.our_date", None: "next_step.dated"}[
        step.whose_date
    ]
    if step.evidence in {"in_writing", "hearsay"}:
        key = "next_step.written_date" if step.evidence == "in_writing" else "next_step.hearsay_date"
    return Word(key, values(step=what, when=when))


# "Mid April" stands for a few days; one of them says it well enough.
_A_FEW: Final = timedelta(days=4)


def shown_span(first: date, last: date) -> Span:
    """A span as it is shown: a few days that are no working week show as their first."""
    few = last - first <= _A_FEW and not (first.weekday() == 0 and last - first == _A_FEW)
    return Span(first, first) if few else Span(first, last)


def action(ours: OurAction) -> Shown:
    """What we do, with its date."""
    if ours.due_on is None:
        return ours.what
    return Word("action.dated", values(action=ours.what, when=ours.due_on))


def final_yes(person: Person, today: date | None = None) -> Shown:
    """Who says yes, with the limit and the co-signers known, and how we know where that is not from them, or long ago."""
    shown = _with_limits(person)
    faded = Known("final_yes", person.id, person.evidence, person.heard_on)
    if person.evidence in {"hearsay", "assumption"}:
        return Word(f"yes.{person.evidence}", values(person=shown))
    if today is not None and faded.on is not None and faded.has_faded(today):
        return Word("yes.heard_on", values(person=shown, when=faded.on))
    return shown


def _with_limits(person: Person) -> Shown:
    called = person.called
    if person.limit is not None and person.together_with:
        above = values(person=called, limit=person.limit, others=person.together_with)
        return Word("yes.up_to_then_together", above)
    if person.limit is not None:
        return Word("yes.up_to", values(person=called, limit=person.limit))
    if person.together_with:
        return Word("yes.together", values(person=called, others=person.together_with))
    if person.may_alone is False:
        return Word("yes.not_alone", values(person=called))
    if person.may_alone:
        return Word("yes.alone", values(person=called))
    return called


def budget(deal: Deal) -> Shown | None:
    """The state of the money, or their own words where they say something of it that is no state; None for nothing."""
    if deal.budget != "unknown":
        return Word(f"budget_row.{deal.budget}")
    words = deal.budget_needs
    if words is None or not tells_of_money(utterance(words)):
        return None
    # Beside the word "budget" a sum says it by itself: "budget 18.000 euro".
    return _NAMED.sub("", words)


_NAMED: Final = later(r"^(?:(?:het|hun|the|their) )?budget(?: is|:| =)? (?=\S*\d)", re.IGNORECASE)


def person(someone: Person) -> Shown:
    """A name with the role, or whichever is known."""
    if someone.name and someone.role:
        return Word("person.named", values(name=someone.name, role=someone.role))
    return someone.called


def rival(competitor: Competitor) -> Shown:
    """A rival by name, with its kind where that says more."""
    if not competitor.name:
        return Word(f"rival.{competitor.kind}")
    if competitor.kind == "incumbent":
        return Word("rival.named_incumbent", values(name=competitor.name))
    return competitor.name


def rival_with_details(competitor: Competitor) -> Shown:
    """A rival with what was told of how it plays this deal, in the person's own words."""
    details = (competitor.strategy, competitor.strengths, competitor.weaknesses, competitor.our_answer)
    told = tuple(Word("ack.quoted", values(text=detail)) for detail in details if detail)
    return Word("rival.told", values(rival=rival(competitor), told=told)) if told else rival(competitor)


def who_differs(facts: DealFacts) -> tuple[Shown, ...]:
    """Who sees it differently, or that somebody does."""
    called = tuple(someone.called for someone in facts.people if someone.differs and someone.called)
    return called or (Word("differ.somebody"),)


def unheard(facts: DealFacts) -> Sequence[Person]:
    """The people known who have not said where the customer is."""
    heard = {where.source.lower() for where in facts.positions if where.source}
    return [someone for someone in facts.people if someone.called and someone.called.lower() not in heard]


def plan(deal: DealSummary, today: date) -> Iterator[Word]:
    """How often their next step moved and why, and when the coach speaks of the deal; for the salesperson's own eyes."""
    if deal.slips:
        given = tuple(Word(f"deals.reason.{why}") for why in get_args(SlipReason) if why in deal.slip_reasons)
        moved = Word("deals.slips", values(n=deal.slips))
        yield Word("deals.slips_because", values(slips=moved, reasons=given)) if given else moved
    if deal.speaks_on is not None:
        # What is due waits for the next moment at which messages go out.
        yield Word("deals.speaks", values(when=max(deal.speaks_on, today)))
