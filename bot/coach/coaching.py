"""The one coaching question of a check-in, chosen by rule: the first thing that is missing where it matters most.

Each rule is a small function of the facts. The order of `RULES` is the order of what matters; the topic of the last
coaching question is never asked twice running, and what was answered lately rests.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.coach import describing
from bot.coach.facts import DealFacts, Topic
from bot.coach.planning import next_rival_detail
from bot.coach.questions import QuestionId
from bot.coach.replies import Line, Word, values

# What was answered, or could not be, this recently is not asked again: nobody learns that much in a few days.
RESTS: Final = timedelta(days=14)
# An assumption of ours older than this is worth asking about.
OLD: Final = timedelta(days=21)


@dataclass(frozen=True, slots=True)
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


def _rests(facts: DealFacts, topic: Topic, today: date) -> bool:
    """Whether a topic was dealt with so lately that it is left alone. What was only passed over is not dealt with."""
    marked = next((entry for entry in facts.deal.marks if entry.topic == topic), None)
    return marked is not None and marked.mark != "skipped" and today - marked.on < RESTS


def _settled(facts: DealFacts, topic: Topic) -> bool:
    return facts.mark_of(topic) in {"said", "confirmed"}


def yes_gap(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody known who may say yes; somebody who can and may not, or nobody said so; a mandate below the deal's value."""
    if _rests(facts, "final_yes", today):
        return None
    signer = facts.final_yes
    if signer is None or signer.may_say_yes is None:
        return Coaching("final_yes", "final_yes")
    if signer.may_say_yes is False and signer.limit is None:
        return Coaching(
            "final_yes", "final_yes", Line("q.final_yes.ask_who_may", values(person=signer.called))
        )
    value = facts.deal.value
    if signer.limit is not None and value is not None and signer.limit < value and not signer.together_with:
        above = values(person=signer.called, limit=signer.limit)
        return Coaching("final_yes", "final_yes", Line("q.final_yes.ask_above", above))
    return None


def disagreement(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody asked who sees it differently; or somebody did, and nobody asked since."""
    if _rests(facts, "differ", today) or facts.position is None or facts.position.stage is not None:
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
        known = facts.deal.unbudgeted_route is not None or _rests(facts, "unbudgeted", today)
        return None if known else Coaching("unbudgeted", "unbudgeted")
    if facts.deal.budget == "approved" or _rests(facts, "budget", today):
        return None
    asked = Line("q.budget.ask_again") if facts.deal.budget == "requested" else None
    return Coaching("budget", "budget", asked)


def people(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody asked who has a voice."""
    known = _settled(facts, "people") or _rests(facts, "people", today)
    return None if known else Coaching("people", "people")


def open_question(facts: DealFacts, today: date) -> Coaching | None:
    """The question for the customer that is open longest, if it may have been asked since."""
    waiting = [
        entry
        for entry in facts.open_questions
        if not entry.resolved and entry.topic in _ANSWERED_BY and not _rests(facts, entry.topic, today)
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
}


def oldest_assumption(facts: DealFacts, today: date) -> Coaching | None:
    """Where they are, when that is our own estimate and it has become old."""
    where = facts.position
    if where is None or where.evidence != "assumption" or today - where.on < OLD:
        return None
    place = describing.position(facts, where) or ""
    asked = Line("q.position.ask_assumed", values(customer=facts.deal.account, step=place, when=where.on))
    return Coaching("position", "position" if len(facts.steps) > 1 else "stage", asked)


def no_competitor(facts: DealFacts, today: date) -> Coaching | None:
    """Nobody knows whom they compare us with."""
    known = facts.competitors or _settled(facts, "rivals") or _rests(facts, "rivals", today)
    return None if known else Coaching("rivals", "rivals")


def rival_detail(facts: DealFacts, today: date) -> Coaching | None:
    """Something about a known rival that nobody knows yet."""
    return Coaching("rival_detail", "rival_detail") if next_rival_detail(facts) else None


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
    no_action,
)
