"""Which question comes next: what is still unknown, within the number of answers a visit may wait for."""

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.coach.basics.record import record
from bot.coach.known.facts import DealFacts, OurAction, Topic
from bot.coach.turn.context import Policy
from bot.coach.turn.questions import BY_ID, QUESTIONS, Question
from bot.coach.turn.state import Walk
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import is_chasing, read_names


@record
class Visit:
    """What the choice of the next question depends on. `today` is the person's own calendar day."""

    facts: DealFacts
    walk: Walk
    today: date
    language: Language


Needed = Callable[[Visit], bool]


def missing(visit: Visit, topic: Topic) -> bool:
    """Whether `topic` is worth asking in this visit.

    Passed over or never asked counts as unknown; "don't know" and our own assumptions are asked again on a later visit,
    never in the same one.
    """
    if visit.walk.anew or topic in visit.walk.changed:
        return True
    mark = visit.facts.mark_of(topic)
    return mark in {None, "skipped"} or (visit.walk.kind == "return" and mark in {"unknown", "assumed"})


def _recap(visit: Visit) -> bool:
    facts = visit.facts
    known = facts.position is not None or facts.next_step is not None or bool(facts.steps)
    return visit.walk.kind == "return" and known


def _steps_there(visit: Visit) -> int:
    """How many steps their route has, without those that were taken off it."""
    return sum(step.status != "not_needed" for step in visit.facts.steps)


def _stage(visit: Visit) -> bool:
    return _steps_there(visit) <= 1 and missing(visit, "position")


def _budget(visit: Visit) -> bool:
    return missing(visit, "budget") and (visit.walk.anew or visit.facts.deal.budget != "approved")


def _unbudgeted(visit: Visit) -> bool:
    return visit.facts.deal.budget == "none" and missing(visit, "unbudgeted")


def _position(visit: Visit) -> bool:
    return _steps_there(visit) > 1 and missing(visit, "position")


def _differ(visit: Visit) -> bool:
    position = visit.facts.position
    # Nobody can differ from a stage that is only our own guess.
    said = position is not None and position.stage is None
    return said and visit.facts.deal.disagreement is None and missing(visit, "differ")


def _next_step(visit: Visit) -> bool:
    if missing(visit, "next_step"):
        return True
    step = visit.facts.next_step
    return visit.walk.kind == "return" and (
        step is None or (step.last is not None and step.last < visit.today)
    )


def _next_step_date(visit: Visit) -> bool:
    step = visit.facts.next_step
    return step is not None and step.last is None and missing(visit, "next_step_date")


def _action(visit: Visit) -> bool:
    return missing(visit, "action") or (visit.walk.kind == "return" and visit.facts.action is None)


def _value(visit: Visit) -> bool:
    action = visit.facts.action
    thought_of = "value" in visit.walk.mirrored
    if action is None or action.value_for_them is not None or "action" not in visit.walk.done or thought_of:
        return False
    return chases(action, visit.language)


def chases(action: OurAction, language: Language) -> bool:
    """Whether an action of ours only chases. What somebody over there does is never chasing."""
    names = [person.name for person in read_names(utterance(action.what), language)[:1]]
    theirs = bool(names) and names[0] is not None and action.what.lower().startswith(names[0].lower())
    return is_chasing(utterance(action.what), language) and not theirs


def _rival_detail(visit: Visit) -> bool:
    return visit.walk.kind == "return" and next_rival_detail(visit.facts) is not None


def _by_topic(topic: Topic) -> Needed:
    return lambda visit: missing(visit, topic)


NEEDED: Final[dict[str, Needed]] = {
    "recap": _recap,
    "steps": _by_topic("steps"),
    "stage": _stage,
    "final_yes": _by_topic("final_yes"),
    "budget": _budget,
    "unbudgeted": _unbudgeted,
    "people": _by_topic("people"),
    "position": _position,
    "differ": _differ,
    "next_step": _next_step,
    "next_step_date": _next_step_date,
    "action": _action,
    "value": _value,
    "rivals": _by_topic("rivals"),
    "rival_detail": _rival_detail,
}

RIVAL_DETAILS: Final = ("strategy", "strengths", "weaknesses", "our_answer")


def next_rival_detail(facts: DealFacts) -> tuple[str, str] | None:
    """The first detail nobody knows yet: (rival's id, one of `RIVAL_DETAILS`). Doing nothing has no strategy."""
    for rival in facts.competitors:
        if rival.kind != "nothing":
            for detail in RIVAL_DETAILS:
                if getattr(rival, detail) is None:
                    return rival.id, detail
    return None


def next_question(visit: Visit, policy: Policy) -> Question | None:
    """The next question of the walk, or None when it is done."""
    walk = visit.walk
    limit = policy.first_walk_waits if walk.kind == "first" else policy.return_waits
    if len(walk.done) >= limit:
        return None
    needed = [
        question for question in QUESTIONS if question.id not in walk.done and NEEDED[question.id](visit)
    ]
    if walk.kind == "return":
        # What they said is different comes first, then the movement itself, then what is missing.
        needed.sort(key=lambda question: (question.topic not in walk.changed, not question.core))
    for place, question in enumerate(needed):
        later = [other for other in needed[place + 1 :] if other.core or other.rank < question.rank]
        waits = len(walk.done) + 1 + len(later) + _views_to_come(visit, question, later)
        if question.core or waits <= limit:
            return question
    return None


def _views_to_come(visit: Visit, question: Question, later: list[Question]) -> int:
    """1 when differing views will be asked after a question that gives way to them, else 0.

    That question is only known to be needed once a position is, so it is not among the later ones yet.
    """
    differ = BY_ID["differ"]
    gives_way = question.rank > differ.rank and question.number < differ.number
    open_still = (
        differ not in later and differ.id not in visit.walk.done and visit.facts.deal.disagreement is None
    )
    return int(gives_way and open_still and missing(visit, "differ"))
