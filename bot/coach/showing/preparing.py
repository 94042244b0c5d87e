"""Before the next call: what to ask the customer, three questions at most with wording to use, and an action of ours that is due."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.days.calendars import Calendar, plannable
from bot.coach.deciding import evidence, nudges
from bot.coach.known.facts import DealFacts, OurAction, Topic
from bot.coach.showing import describing
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Line, Word, values


def questions(facts: DealFacts, topics: Sequence[Topic], call: date | None) -> tuple[Line, ...]:
    """What to ask in the call of that day, or whenever it is, a line each below a line that says so."""
    customer = describing.deal_name(facts)
    n = len(topics)
    opening = (
        Line("day.call", values(customer=customer, when=call, n=n))
        if call is not None
        else Line("prep.ask", values(customer=customer, n=n))
    )
    wordings = (Word(f"open_question.{topic}", values(customer=customer)) for topic in topics)
    return (opening, *(Line("day.question", values(question=wording)) for wording in wordings))


_FIRST_TO_KNOW: Final[tuple[Topic, ...]] = ("steps", "final_yes", "budget", "people", "position", "next_step")


def action(facts: DealFacts, ours: OurAction) -> Line:
    """An action of ours that is due, in a line."""
    return Line("day.action", values(customer=describing.deal_name(facts), action=ours.what))


def asked_for(facts: DealFacts, today: date) -> tuple[Line, ...]:
    """All of it, for whoever asks; with nothing open that is said too.

    What is missing before a yes is asked behind the open questions. Of our actions it is the first that is due by the call.
    """
    customer = describing.deal_name(facts)
    if facts.deal.status != "open":
        return (Line("prep.ended", values(customer=customer)),)
    call = facts.deal.next_call_on
    call = call if call is not None and call >= today else None
    topics = nudges.questions_to_ask(facts)
    gap = evidence.yes_gap(facts) if facts.deal.walks_done else None
    if gap is not None and gap.topic not in topics:
        topics = (*topics, gap.topic)[: nudges.QUESTIONS_SHOWN]
    if not topics and not facts.deal.walks_done:
        # What was not spoken of yet is not known either.
        topics = tuple(topic for topic in _FIRST_TO_KNOW if facts.mark_of(topic) is None)[
            : nudges.QUESTIONS_SHOWN
        ]
    asked = questions(facts, topics, call) if topics else (Line("prep.nothing", values(customer=customer)),)
    due = [
        ours
        for ours in nudges.actions_of_now(facts)
        if ours.due_on is not None and ours.due_on <= (call or today)
    ]
    first = min(due, key=lambda ours: ours.due_on or today, default=None)
    return asked if first is None else (*asked, action(facts, first))


def briefed(facts: DealFacts, call: date | None, calendar: Calendar, today: date) -> PutDeal | None:
    """Note that the questions for that call were seen, so close to it that they are not told unasked as well; else None."""
    near = plannable(call) and call >= today and calendar.working_day_before(call) <= today
    if not near or facts.deal.briefed_for == call:
        return None
    return PutDeal(replace(facts.deal, briefed_for=call))
