"""The one coaching question of a check-in, chosen by rule: the first thing that is missing where it matters most.

Each rule is a small function of the facts. The order of `RULES` is the order of what matters; the topic of the last
coaching question is never asked twice running, and what was answered lately rests.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach.basics.record import record
from bot.coach.deciding import evidence
from bot.coach.deciding.evidence import RESTS
from bot.coach.deciding.planning import next_rival_detail
from bot.coach.known.facts import DealFacts, Topic
from bot.coach.turn.questions import QuestionId
from bot.coach.turn.replies import Line, Word, values
from bot.coach.turn.roles import in_a_sentence


@record
class Coaching:
    """A question worth asking: its topic, and which question of a walk it is; `text` where it is put in its own words."""

    topic: Topic
    question: QuestionId
    text: Line | None = None


Rule = Callable[[DealFacts, date], Coaching | None]


def coaching_question(facts: DealFacts, today: date, before: str | None) -> Coaching | None:
    """The first rule that finds something, its topic other than `before`; None when nothing is worth a question."""
    for rule in RULES:
        found = rule(facts, today)
        if found is not None and found.topic != before:
            return found
    return None


def _settled(facts: DealFacts, topic: Topic) -> bool:
    return facts.mark_of(topic) in {"said", "confirmed"}


def yes_gap(facts: DealFacts, today: date) -> Coaching | None:
    """What is missing before somebody can and may say yes, and has looked at it."""
    gap = evidence.yes_gap(facts)
    if gap is None or evidence.rests(facts, "final_yes", today):
        return None
    if gap.kind == "not_looked":
        return None if evidence.rests(facts, "looked", today) else Coaching("looked", "looked")
    return Coaching("final_yes", "final_yes", _about_signer(gap))


def _about_signer(gap: evidence.YesGap) -> Line | None:
    """The question about the final yes in words of its own, where it is about somebody in particular."""
    person = gap.person
    if person is None:
        return None
    match gap.kind:
        case "below_value" if person.limit is not None:
            return Line("q.final_yes.ask_above", values(person=in_a_sentence(person), limit=person.limit))
        case "may_not" if person.may_say_yes is False:
            return Line("q.final_yes.ask_who_may", values(person=in_a_sentence(person)))
        case "hearsay":
            return Line(f"q.final_yes.ask_{person.evidence}", values(person=in_a_sentence(person)))
        case _:
            return None


def disagreement(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody asked who sees it differently; or somebody did, and nobody asked since."""
    if evidence.rests(facts, "differ", today) or facts.position is None or facts.position.stage is not None:
        return None
    if facts.deal.disagreement is None:
        return Coaching("differ", "differ")
    if not facts.deal.disagreement:
        return None
    who = tuple(person.called for person in facts.people if person.differs and person.called)
    line = Line("q.differ.ask_again", values(people=who)) if who else Line("q.differ.ask_still")
    return Coaching("differ", "differ", line)


def budget(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody knows of a budget; there is none, and no way around it known; or it was applied for, a while ago."""
    if facts.deal.budget == "none":
        known = facts.deal.unbudgeted_route is not None or evidence.rests(facts, "unbudgeted", today)
        return None if known else Coaching("unbudgeted", "unbudgeted")
    if facts.deal.budget == "approved" or evidence.rests(facts, "budget", today):
        return None
    asked = Line("q.budget.ask_again") if facts.deal.budget == "requested" else None
    return Coaching("budget", "budget", asked)


def people(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody asked who has a voice."""
    known = _settled(facts, "people") or evidence.rests(facts, "people", today)
    return None if known else Coaching("people", "people")


def open_question(facts: DealFacts, today: date) -> Coaching | None:
    """The question for the customer that is open longest, if it may have been asked since."""
    waiting = [
        entry
        for entry in facts.open_questions
        if not entry.resolved
        and entry.topic in _ANSWERED_BY
        and not evidence.rests(facts, entry.topic, today)
    ]
    if not waiting:
        return None
    oldest = min(waiting, key=lambda entry: entry.raised_on)
    if today - oldest.raised_on < RESTS:
        return None
    wording = Word(f"open_question.{oldest.topic}", values(customer=facts.deal.account))
    asked = Line("q.open_question.ask", values(question=wording))
    question = _ANSWERED_BY[oldest.topic]
    if question == "position" and len(facts.steps) < 2:
        question = "stage"
    return Coaching(oldest.topic, question, asked)


# The question of a walk that takes the answer to an open one.
_ANSWERED_BY: Final[dict[Topic, QuestionId]] = {
    "steps": "steps",
    "position": "position",
    "final_yes": "final_yes",
    "budget": "budget",
    "unbudgeted": "unbudgeted",
    "people": "people",
    "differ": "differ",
    "rivals": "rivals",
    "looked": "looked",
}


def oldest_assumption(facts: DealFacts, today: date) -> Coaching | None:
    """What we assumed, or heard, so long ago that it may not be so any more."""
    faded = evidence.oldest_assumption(facts, today)
    return Coaching(faded.topic, "still_true") if faded is not None else None


def no_competitor(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody knows whom they compare us with."""
    known = facts.competitors or _settled(facts, "rivals") or evidence.rests(facts, "rivals", today)
    return None if known else Coaching("rivals", "rivals")


def rival_detail(facts: DealFacts, today: date) -> Coaching | None:
    """Something about a known rival that nobody knows yet."""
    return Coaching("rival_detail", "rival_detail") if next_rival_detail(facts) else None


def orphan_action(facts: DealFacts, today: date) -> Coaching | None:
    """An action of ours that belongs to no step of theirs any more; who told of one today needs it still."""
    if any(
        entry.topic == "action" and entry.mark in {"said", "confirmed"} and entry.on == today
        for entry in facts.deal.marks
    ):
        return None
    return Coaching("action", "orphan") if evidence.orphan_actions(facts) else None


def no_action(facts: DealFacts, today: date) -> Coaching | None:
    """Nothing of ours serves their next step."""
    step = facts.next_step
    if step is None:
        return None
    serving = any(not ours.done and ours.serves in {None, step.id} for ours in facts.actions)
    return None if serving else Coaching("action", "action")


RULES: Final[tuple[Rule, ...]] = (
    yes_gap,
    disagreement,
    budget,
    people,
    open_question,
    oldest_assumption,
    no_competitor,
    rival_detail,
    orphan_action,
    no_action,
)
