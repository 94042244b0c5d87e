"""The one coaching question: by rule, in order, and never about the same thing twice running."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.coach.deciding.coaching import RULES, coaching_question
from bot.coach.deciding.evidence import FADES, RESTS
from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    OpenQuestion,
    OurAction,
    Person,
    Position,
    Topic,
    with_mark,
)
from tests.coach.rooms import TODAY

OLD = FADES["assumption"]
LONG_AGO = TODAY - timedelta(days=60)
TOPICS: tuple[Topic, ...] = ("final_yes", "differ", "budget", "people", "rivals", "position", "steps")


def known() -> DealFacts:
    """A deal of which everything that a rule looks at is known."""
    deal = Deal("d", "Acme", "me", budget="approved", disagreement=False, walks_done=1)
    for topic in TOPICS:
        deal = with_mark(deal, topic, "said", LONG_AGO)
    rival = Competitor("r", "Exact", "vendor", "laag instappen", "prijs", "service", "onze service")
    return DealFacts(
        deal,
        steps=(BuyingStep("s1", "IT test", 0, status="busy"), BuyingStep("s2", "CFO tekent", 1)),
        positions=(Position("p", LONG_AGO, "s1", evidence="heard"),),
        people=(Person("c", "Sanne", "CFO", can_say_yes=True, may_say_yes=True, differs=False),),
        next_steps=(NextStep("n", "IT rondt af", "w", serves="s1", last=TODAY + timedelta(days=9)),),
        actions=(OurAction("a", "testplan delen", serves="n"),),
        competitors=(rival,),
    )


def with_deal(facts: DealFacts, **changes: object) -> DealFacts:
    return replace(facts, deal=replace(facts.deal, **changes))  # type: ignore[arg-type]  # names are checked at run time


def forget(facts: DealFacts, topic: Topic) -> DealFacts:
    marks = tuple(entry for entry in facts.deal.marks if entry.topic != topic)
    return with_deal(facts, marks=marks)


def person(**changes: object) -> DealFacts:
    someone = replace(known().people[0], **changes)  # type: ignore[arg-type]  # names are checked at run time
    return replace(known(), people=(someone,))


# What is missing, the topic asked about, and the words it is asked in where those are not the question's own.
MISSING: dict[str, tuple[DealFacts, Topic, str | None]] = {
    "nobody may say yes": (replace(known(), people=()), "final_yes", None),
    "may nobody said": (person(may_say_yes=None), "final_yes", None),
    "can but may not": (person(may_say_yes=False), "final_yes", "q.final_yes.ask_who_may"),
    "mandate below the value": (
        with_deal(person(limit=Decimal(50_000)), value=Decimal(80_000)), "final_yes", "q.final_yes.ask_above",
    ),
    "views never asked": (with_deal(known(), disagreement=None), "differ", None),
    "somebody differs": (with_deal(person(differs=True), disagreement=True), "differ", "q.differ.ask_again"),
    "they differ": (with_deal(known(), disagreement=True), "differ", "q.differ.ask_still"),
    "budget unknown": (with_deal(known(), budget="unknown"), "budget", None),
    "budget requested": (with_deal(known(), budget="requested"), "budget", "q.budget.ask_again"),
    "no budget": (with_deal(known(), budget="none"), "unbudgeted", None),
    "people never asked": (forget(known(), "people"), "people", None),
    "open question": (
        replace(known(), open_questions=(OpenQuestion("o", "steps", LONG_AGO),)), "steps", "q.open_question.ask",
    ),
    "old assumption": (
        replace(known(), positions=(Position("p", TODAY - OLD, "s1", evidence="assumption"),)), "position", None,
    ),
    "only hearsay": (person(evidence="hearsay"), "final_yes", "q.final_yes.ask_hearsay"),
    "only assumed": (person(evidence="assumption"), "final_yes", "q.final_yes.ask_assumption"),
    "may, and has not looked": (person(differs=None), "looked", None),
    "old hearsay of their date": (
        replace(known(), next_steps=(replace(known().next_steps[0], evidence="hearsay", set_on=TODAY - FADES["hearsay"]),)), "next_step_date", None,
    ),
    "no rival": (replace(forget(known(), "rivals"), competitors=()), "rivals", None),
    "rival without detail": (replace(known(), competitors=(Competitor("r", "Exact", "vendor"),)), "rival_detail", None),
    "nothing of ours": (replace(known(), actions=()), "action", None),
    "ours was for another step": (replace(known(), actions=(OurAction("a", "x", serves="gone"),)), "action", None),
    "ours serves no step": (replace(known(), actions=(OurAction("a", "x"),)), "action", None),
}  # fmt: skip
ORDER = [
    "nobody may say yes", "views never asked", "budget unknown", "people never asked", "open question", "old assumption", "no rival",
    "rival without detail", "nothing of ours",
]  # fmt: skip


@pytest.mark.parametrize("gap", MISSING)
def test_a_gap_is_asked_about(gap: str) -> None:
    facts, topic, text = MISSING[gap]
    found = coaching_question(facts, TODAY, None)
    assert found is not None
    assert (found.topic, found.text.key if found.text else None) == (topic, text)


@pytest.mark.parametrize("gap", MISSING)
def test_never_the_same_topic_twice_running(gap: str) -> None:
    facts, topic, _ = MISSING[gap]
    assert coaching_question(facts, TODAY, topic) is None


def test_nothing_is_asked_where_nothing_is_missing() -> None:
    assert coaching_question(known(), TODAY, None) is None


def test_the_rules_stand_in_the_order_of_what_matters() -> None:
    assert [rule.__name__ for rule in RULES] == [
        "yes_gap", "disagreement", "budget", "people", "open_question", "oldest_assumption", "no_competitor", "rival_detail", "orphan_action",
        "no_action",
    ]  # fmt: skip


@pytest.mark.parametrize("place", range(len(ORDER)))
def test_of_two_gaps_the_first_in_order_is_asked_about_and_then_the_other(place: int) -> None:
    """Everything from this place on is missing: the first of it is asked about, and when that was asked, the next."""
    facts = known()
    # Without a rival there is no rival to know more of.
    gaps = [gap for gap in ORDER[place:] if gap != "rival without detail" or "no rival" not in ORDER[place:]]
    for gap in gaps:
        facts = _also(facts, gap)
    wanted = [MISSING[gap][1] for gap in gaps]
    first = coaching_question(facts, TODAY, None)
    assert first is not None
    assert first.topic == wanted[0]
    second = coaching_question(facts, TODAY, first.topic)
    assert (second.topic if second else None) == (wanted[1] if len(wanted) > 1 else None)


def _also(facts: DealFacts, gap: str) -> DealFacts:
    other = MISSING[gap][0]
    match gap:
        case "nobody may say yes":
            return replace(facts, people=())
        case "views never asked":
            return with_deal(facts, disagreement=None)
        case "budget unknown":
            return with_deal(facts, budget="unknown")
        case "people never asked":
            return forget(facts, "people")
        case "open question":
            return replace(facts, open_questions=other.open_questions)
        case "old assumption":
            return replace(facts, positions=other.positions)
        case "no rival":
            return replace(forget(facts, "rivals"), competitors=())
        case "rival without detail":
            return replace(facts, competitors=other.competitors)
        case _:
            return replace(facts, actions=())


@pytest.mark.parametrize("topic", ["final_yes", "differ", "budget", "people", "rivals"])
def test_what_was_answered_lately_rests(topic: Topic) -> None:
    gaps = {"final_yes": "nobody may say yes", "differ": "they differ", "budget": "budget requested", "people": "people never asked", "rivals": "no rival"}  # fmt: skip
    facts = MISSING[gaps[topic]][0]

    def marked(on: date) -> DealFacts:
        return replace(facts, deal=with_mark(facts.deal, topic, "unknown", on))

    assert coaching_question(marked(TODAY - RESTS + timedelta(days=1)), TODAY, None) is None
    found = coaching_question(marked(TODAY - RESTS), TODAY, None)
    assert found is not None
    assert found.topic == topic


def test_a_question_raised_lately_is_not_asked_after_yet() -> None:
    facts = replace(known(), open_questions=(OpenQuestion("o", "steps", TODAY - RESTS + timedelta(days=1)),))
    assert coaching_question(facts, TODAY, None) is None


def test_what_faded_is_asked_about_as_such_and_not_asked_anew() -> None:
    old = Position("p", TODAY - OLD, stage="approval", evidence="assumption")
    found = coaching_question(replace(known(), steps=(), positions=(old,)), TODAY, None)
    assert found is not None
    assert found.question == "still_true"
