"""A deal as others read it: the JSON of `nextstep deals --json`, and the same as a table's row. Pure.

What is not known is null or an empty list, except the budget, which is "unknown". Days are ISO dates.
"""

from datetime import date
from decimal import Decimal
from typing import Final

from bot.coach.deciding import evidence
from bot.coach.keeping import step_days
from bot.coach.known.facts import Competitor, DealFacts, NextStep, OurAction, Person, Position
from bot.coach.showing import describing
from bot.coach.turn.codec import Json
from bot.coach.turn.replies import Line, Span, Word, values
from bot.wording import Wording


def as_json(facts: DealFacts, *, owner: str, wording: Wording) -> dict[str, Json]:
    """Everything current about a deal. `owner` is the salesperson's name; `wording` is in their language."""
    deal = facts.deal
    yes, gap = facts.final_yes, evidence.yes_gap(facts)
    return {
        "account": deal.account,
        "topic": deal.topic,
        "value": _number(deal.value),
        "status": deal.status,
        "closed_on": deal.closed_on.isoformat() if deal.closed_on else None,
        "closed_why": deal.closed_why,
        "owner": owner,
        "buying_steps": [
            {
                "title": step.title,
                "who": step.who,
                "status": step.status,
                "evidence": step.evidence,
                "heard_on": _day(step.heard_on),
                "day": _days(step_days.days_of(facts, step)),
            }
            for step in facts.steps
        ],
        "position": _position(facts, facts.position, wording) if facts.position else None,
        "positions": [_position(facts, where, wording) for where in facts.positions],
        "disagreement": deal.disagreement,
        "people": [_person(person) for person in facts.people],
        "final_yes": (yes.called or None) if yes else None,
        "yes_gap": gap.kind if gap else None,
        "budget": deal.budget,
        "next_step": _next_step(facts.next_step) if facts.next_step else None,
        "our_actions": [_action(facts, action) for action in facts.actions],
        "competitors": [_competitor(rival) for rival in facts.competitors],
        "open_questions": [*_open_questions(facts, wording)],
    }


def as_row(facts: DealFacts, wording: Wording) -> tuple[str, ...]:
    """The deal in a table: its name, status, where they are, their next step, when, and how much is open."""
    step = facts.next_step
    where = describing.position(facts)
    when = Span(step.first, step.last) if step and step.first and step.last else None
    still_open = sum(not entry.resolved for entry in facts.open_questions)
    return (
        wording.text(describing.deal_name(facts)),
        wording.text(Word(f"terminal.deals.{facts.deal.status}")),
        wording.text(where) if where is not None else "",
        step.what if step else "",
        wording.value(when) if when else "",
        str(still_open),
    )


HEAD = tuple(
    Line(f"terminal.deals.{name}") for name in ("deal", "status", "position", "next_step", "when", "asked")
)


def _open_questions(facts: DealFacts, wording: Wording) -> tuple[str, ...]:
    asked = values(customer=facts.deal.account)
    still_open = (entry for entry in facts.open_questions if not entry.resolved)
    return tuple(wording.text(Line(f"open_question.{entry.topic}", asked)) for entry in still_open)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _days(days: tuple[date, date] | None) -> dict[str, Json] | None:
    return {"first": days[0].isoformat(), "last": days[1].isoformat()} if days else None


def _number(amount: Decimal | None) -> int | float | None:
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _position(facts: DealFacts, where: Position, wording: Wording) -> dict[str, Json]:
    place: Word | str | None = describing.position(facts, where)
    return {
        "step": None if place is None else wording.text(place),
        "source": where.source or _SOURCES[where.evidence],
        "on": where.on.isoformat(),
        "evidence": where.evidence,
    }


# Somebody over there in general, or the salesperson's own estimate; null where nobody said.
_SOURCES: Final = {
    "in_writing": "customer",
    "heard": "customer",
    "hearsay": "hearsay",
    "assumption": "ours",
    None: None,
}


def _person(person: Person) -> dict[str, Json]:
    return {
        "name": person.name,
        "role": person.role,
        "has_voice": person.has_voice,
        "can_say_yes": person.can_say_yes,
        "may_say_yes": person.may_say_yes,
        "limit": _number(person.limit),
        "evidence": person.evidence,
        "heard_on": _day(person.heard_on),
    }


def _next_step(step: NextStep) -> dict[str, Json]:
    return {
        "what": step.what,
        "who": step.who,
        "expected_on": step.first.isoformat() if step.first else None,
        "expected_last": step.last.isoformat() if step.last else None,
        "whose_date": step.whose_date,
        "slips": step.slips,
        "evidence": step.evidence,
    }


def _action(facts: DealFacts, action: OurAction) -> dict[str, Json]:
    serves = next((step.what for step in facts.next_steps if step.id == action.serves), None)
    return {
        "what": action.what,
        "due_on": action.due_on.isoformat() if action.due_on else None,
        "serves": serves,
        "done": action.done,
        "orphan": next((one.why for one in evidence.orphan_actions(facts) if one.action == action), None),
    }


def _competitor(rival: Competitor) -> dict[str, Json]:
    return {
        "name": rival.name or None,
        "kind": rival.kind,
        "strategy": rival.strategy,
        "strengths": rival.strengths,
        "weaknesses": rival.weaknesses,
        "our_answer": rival.our_answer,
    }
