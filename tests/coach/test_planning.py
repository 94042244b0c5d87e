"""Which question comes next: the promise of eight, what gives way first, and what is never asked twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import product
from typing import Any, Final

import pytest

from bot.coach.deciding.planning import (
    NEEDED,
    RIVAL_DETAILS,
    Visit,
    missing,
    next_question,
    next_rival_detail,
)
from bot.coach.known.facts import (
    BudgetStatus,
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    Mark,
    NextStep,
    OurAction,
    Position,
    Topic,
    with_mark,
)
from bot.coach.turn.context import Policy
from bot.coach.turn.questions import BY_ID, QUESTIONS
from bot.coach.turn.state import Walk
from bot.coach.understanding.text import Language
from tests.coach.rooms import TODAY, another, open_question, say, shown, tell, walked
from tests.support.core_chat import CoreChat

FIRST = Walk("w", "first", TODAY)
RETURN = Walk("w", "return", TODAY)
STEPS = (BuyingStep("s1", "IT test", 0), BuyingStep("s2", "CFO tekent", 1))
DEAL = Deal("d", "Acme", "me")
ALL_TOPICS: Final[tuple[Topic, ...]] = tuple(dict.fromkeys(question.topic for question in QUESTIONS))


def known(*topics: Topic, mark: Mark = "said", **changes: object) -> DealFacts:
    deal = DEAL
    for topic in topics:
        deal = with_mark(deal, topic, mark, TODAY)
    return replace(DealFacts(deal, STEPS), **changes)  # type: ignore[arg-type]  # names are checked at run time


def visit(facts: DealFacts, walk: Walk = FIRST) -> Visit:
    return Visit(facts, walk, TODAY, "nl")


def asked_in(
    facts: DealFacts, answer: Callable[[DealFacts, str], DealFacts], walk: Walk, policy: Policy
) -> list[str]:
    """The questions of a whole visit in which every one gets `answer`."""
    found: list[str] = []
    while (question := next_question(visit(facts, walk), policy)) is not None:
        found.append(question.id)
        facts = answer(facts, question.id)
        walk = replace(walk, done=(*walk.done, question.id))
    return found


def answers(
    *,
    steps: int = 2,
    budget: BudgetStatus = "none",
    dated: bool = False,
    action: str = "korting geven",
    mark: Mark = "said",
) -> Callable[[DealFacts, str], DealFacts]:
    """Answers as a person would give them, on the facts alone."""

    def answer(facts: DealFacts, question: str) -> DealFacts:
        if mark in {"said", "confirmed"}:
            facts = _told(facts, question)
        return replace(facts, deal=with_mark(facts.deal, BY_ID[question].topic, mark, TODAY))

    def _told(facts: DealFacts, question: str) -> DealFacts:
        match question:
            case "steps":
                return replace(facts, steps=STEPS[:steps])
            case "budget":
                return replace(facts, deal=replace(facts.deal, budget=budget))
            case "position" | "stage":
                return replace(facts, positions=(Position("p", TODAY, "s1"),))
            case "differ":
                return replace(facts, deal=replace(facts.deal, disagreement=False))
            case "next_step":
                return replace(facts, next_steps=(NextStep("n", "MT", "w", last=TODAY if dated else None),))
            case "action":
                return replace(facts, actions=(OurAction("a", action),))
            case _:
                return facts

    return answer


NEW = DealFacts(DEAL)


@pytest.mark.parametrize(
    ("waits", "follow_ups"),
    [
        (5, []),
        (6, ["final_yes"]),
        (7, ["final_yes", "budget"]),
        (8, ["final_yes", "budget", "unbudgeted"]),
        (9, ["final_yes", "budget", "unbudgeted", "differ"]),
        (10, ["final_yes", "budget", "unbudgeted", "people", "differ"]),
        (11, ["final_yes", "budget", "unbudgeted", "people", "differ", "next_step_date"]),
        (12, ["final_yes", "budget", "unbudgeted", "people", "differ", "next_step_date", "value"]),
    ],
)
def test_people_give_way_first_then_differing_views_then_the_unbudgeted_route(
    waits: int, follow_ups: list[str]
) -> None:
    asked = asked_in(NEW, answers(), FIRST, Policy(first_walk_waits=waits))
    assert [question for question in asked if not BY_ID[question].core] == follow_ups
    assert [question for question in asked if BY_ID[question].core] == [
        "steps",
        "position",
        "next_step",
        "action",
        "rivals",
    ]


def test_with_the_money_there_differing_views_have_room() -> None:
    assert asked_in(NEW, answers(budget="approved"), FIRST, Policy()) == [
        "steps", "final_yes", "budget", "position", "differ", "next_step", "action", "rivals",
    ]  # fmt: skip


@pytest.mark.parametrize("steps", [0, 1])
def test_without_a_route_the_stage_takes_the_place_of_the_pointer(steps: int) -> None:
    assert asked_in(NEW, answers(steps=steps), FIRST, Policy()) == [
        "steps", "stage", "final_yes", "budget", "unbudgeted", "next_step", "action", "rivals",
    ]  # fmt: skip


MARKS: Final[tuple[Mark, ...]] = ("said", "unknown", "skipped")
Answer = Callable[[DealFacts, str], DealFacts]


def _mixed(every: dict[Mark, Answer], how: dict[str, Mark], facts: DealFacts, question: str) -> DealFacts:
    return every[how.get(question, "said")](facts, question)


@pytest.mark.parametrize("budget", ["approved", "requested", "none"])
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_no_mix_of_known_unknown_and_skipped_asks_more_than_eight(steps: int, budget: BudgetStatus) -> None:
    """Every follow-up, the route and the movement answered in every way."""
    mixed = ("steps", "final_yes", "budget", "position", "differ", "next_step", "action")
    every = {mark: answers(steps=steps, budget=budget, mark=mark) for mark in MARKS}
    for mix in product(MARKS, repeat=len(mixed)):
        how = dict(zip(mixed, mix, strict=True))
        asked = asked_in(NEW, partial(_mixed, every, how), FIRST, Policy())
        assert len(asked) <= 8, how
        assert len(set(asked)) == len(asked)
        assert {"steps", "next_step", "action", "rivals"} <= set(asked)
        assert {"position", "stage"} & set(asked)
        if "unbudgeted" in asked:
            assert asked[asked.index("unbudgeted") - 1] == "budget"
            assert budget == "none"


def what_planning_sees(chat: CoreChat) -> object:
    """Everything the choice of a next question depends on: chats that agree in it go on alike."""
    facts, walk = chat.facts, chat.active.walk
    assert walk is not None
    action, step = facts.action, facts.next_step
    # How a question was left does not matter any more once it is done: it is not asked twice in a visit.
    open_still = {question.topic for question in QUESTIONS if question.id not in walk.done}
    return (
        open_question(chat), frozenset(walk.done), len(facts.steps) > 1, facts.position is None, facts.deal.budget,
        facts.deal.disagreement, step is None, step is None or step.last is None, action.what if action else None,
        frozenset(topic for topic in open_still if facts.mark_of(topic) in {None, "skipped"}),
    )  # fmt: skip


NONE: Final[dict[str, str]] = {"budget": "!none", "differ": "!nobody", "rivals": "!nothing", "final_yes": "niemand", "people": "niemand", "action": "nabellen", "next_step": "niets"}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_way_through_a_first_walk_keeps_the_promise_and_can_be_shown(language: Language) -> None:
    """Known, unknown, skipped and none at every question, through the whole machine."""
    seen: set[object] = set()
    waiting = [(walked("/coach Acme", language=language), 0)]
    ends = 0
    while waiting:
        chat, count = waiting.pop()
        for way in ("known", "unknown", "skip", "none"):
            on = another(chat)
            question = open_question(on)
            if way == "known":
                messages = tell(on)
            elif way == "none":
                messages = say(on, NONE.get(question or "", "weet ik niet"))
            else:
                messages = say(on, "sla over" if way == "skip" else "weet ik niet")
            if open_question(on) == "mirror":
                messages = say(on, "!fine")
            assert shown(messages)
            assert count + 1 <= 8, on.active.walk
            if on.active.phase == "closing":
                ends += 1
            elif (now := what_planning_sees(on)) not in seen:
                seen.add(now)
                waiting.append((on, count + 1))
    assert ends > 20
    assert len(seen) > 60


def test_naming_someone_else_does_not_cost_a_ninth_answer() -> None:
    chat = walked("/coach Acme")
    said = ["IT test, MT bespreekt het, CFO tekent", "!someone_else", "de directeur", "!none", "IT test",
            "Sanne legt het voor aan het MT", "referentiebezoek regelen", "Exact"]  # fmt: skip
    count = 0
    while chat.active.phase == "asking":
        say(chat, said[count])
        count += 1
    assert count <= 8


def test_no_budget_makes_the_unbudgeted_route_the_very_next_question_also_when_said_elsewhere() -> None:
    facts = known(
        "steps",
        "final_yes",
        "budget",
        "position",
        "next_step",
        deal=replace(known("steps", "final_yes", "budget", "position", "next_step").deal, budget="none"),
    )
    question = next_question(visit(facts, replace(FIRST, done=("steps", "position", "next_step"))), Policy())
    assert question is BY_ID["unbudgeted"]


@pytest.mark.parametrize("budget", ["approved", "requested", "unknown"])
def test_the_unbudgeted_route_is_never_asked_unless_there_is_no_budget(budget: BudgetStatus) -> None:
    facts = replace(NEW, deal=replace(DEAL, budget=budget))
    assert not NEEDED["unbudgeted"](visit(facts))
    assert not NEEDED["unbudgeted"](visit(facts, replace(FIRST, anew=True)))


@pytest.mark.parametrize(
    ("mark", "kind", "expected"),
    [
        (None, "first", True), (None, "return", True),
        ("skipped", "first", True), ("skipped", "return", True),
        ("unknown", "first", False), ("unknown", "return", True),
        ("assumed", "first", False), ("assumed", "return", True),
        ("said", "first", False), ("said", "return", False),
        ("confirmed", "first", False), ("confirmed", "return", False),
    ],
)  # fmt: skip
def test_what_is_missing_per_mark_and_visit(mark: Mark | None, kind: str, expected: bool) -> None:
    facts = known("people", mark=mark) if mark else known()
    walk = FIRST if kind == "first" else RETURN
    assert missing(visit(facts, walk), "people") is expected
    assert missing(visit(facts, replace(walk, anew=True)), "people")
    assert missing(visit(facts, replace(walk, changed=("people",))), "people")
    assert missing(visit(facts, replace(walk, changed=("rivals",))), "people") is expected


@pytest.mark.parametrize("mark", ["said", "confirmed"])
def test_what_was_said_is_never_asked_again(mark: Mark) -> None:
    facts = known(
        *ALL_TOPICS,
        mark=mark,
        next_steps=(NextStep("n", "MT", "w", last=TODAY),),
        actions=(OurAction("a", "x"),),
    )
    assert next_question(visit(facts, FIRST), Policy()) is None
    assert next_question(visit(facts, replace(RETURN, done=("recap",))), Policy()) is None


def test_a_return_asks_for_the_recap_then_what_changed_then_movement_then_what_is_missing() -> None:
    facts = known(
        "steps",
        "final_yes",
        "position",
        "next_step",
        "action",
        "rivals",
        positions=(Position("p", TODAY, "s1"),),
    )
    walk = replace(RETURN, changed=("differ",))
    # A next step that passed, and no action any more.
    facts = replace(facts, next_steps=(NextStep("n", "MT", "w", last=date(2026, 5, 1)),))
    policy = Policy(return_waits=9)
    asked = asked_in(facts, answers(budget="requested", dated=True, action="demo"), walk, policy)
    assert asked == ["differ", "recap", "next_step", "action", "budget", "people"]


def test_a_return_waits_for_no_more_than_it_may() -> None:
    for waits in range(1, 8):
        assert len(asked_in(NEW, answers(), RETURN, Policy(return_waits=waits))) <= waits


@pytest.mark.parametrize(
    ("last", "kind", "expected"),
    [
        (date(2026, 5, 3), "return", True),
        (TODAY, "return", False),
        (date(2026, 5, 3), "first", False),
        (None, "return", False),
    ],
)
def test_a_next_step_that_passed_is_asked_about_on_a_return(
    last: date | None, kind: str, expected: bool
) -> None:
    facts = known("next_step", next_steps=(NextStep("n", "MT", "w", last=last),))
    assert NEEDED["next_step"](visit(facts, RETURN if kind == "return" else FIRST)) is expected


def test_a_return_without_a_next_step_or_action_asks_for_them() -> None:
    facts = known("next_step", "action")
    assert NEEDED["next_step"](visit(facts, RETURN))
    assert NEEDED["action"](visit(facts, RETURN))
    assert not NEEDED["action"](visit(facts, FIRST))


@pytest.mark.parametrize(
    ("action", "done", "value", "expected"),
    [
        ("korting geven", ("action",), None, True),
        ("ik bel ze na", ("action",), None, True),
        ("nabellen", ("action",), None, True),
        ("opvolgen", ("action",), None, True),
        ("korting geven", (), None, False),
        ("korting geven", ("action",), "cijfers", False),
        ("businesscase sturen", ("action",), None, False),
    ],
)
def test_only_chasing_that_was_just_said_is_asked_about(
    action: str, done: tuple[str, ...], value: str | None, expected: bool
) -> None:
    facts = known(actions=(OurAction("a", action, value_for_them=value),))
    assert NEEDED["value"](visit(facts, replace(FIRST, done=done))) is expected
    assert not NEEDED["value"](visit(known(), replace(FIRST, done=("action",))))


@pytest.mark.parametrize(
    ("disagreement", "position", "expected"),
    [(None, True, True), (None, False, False), (False, True, False), (True, True, False)],
)
def test_differing_views_are_asked_of_a_known_position_once(
    disagreement: bool | None, position: bool, expected: bool
) -> None:
    facts = replace(
        NEW,
        deal=replace(DEAL, disagreement=disagreement),
        positions=(Position("p", TODAY, "s1"),) if position else (),
    )
    assert NEEDED["differ"](visit(facts)) is expected


def test_rival_details_come_one_at_a_time_and_only_on_a_later_visit() -> None:
    rivals: tuple[Competitor, ...] = (
        Competitor("r0", "", "nothing"),
        Competitor("r1", "Exact", "vendor"),
        Competitor("r2", "AFAS", "incumbent"),
    )
    asked: list[tuple[str, str]] = []
    while (found := next_rival_detail(known(competitors=rivals))) is not None:
        asked.append(found)
        told: dict[str, Any] = {found[1]: "x"}
        rivals = tuple(replace(rival, **told) if rival.id == found[0] else rival for rival in rivals)
    assert asked == list(product(("r1", "r2"), RIVAL_DETAILS))
    facts = known(competitors=(Competitor("r1", "Exact", "vendor"),))
    assert not NEEDED["rival_detail"](visit(facts, FIRST))
    assert NEEDED["rival_detail"](visit(facts, RETURN))


def test_what_was_skipped_returns_on_a_later_visit_and_not_in_the_same_one() -> None:
    chat = walked("/coach Acme")
    asked: list[str] = []
    while chat.active.phase == "asking":
        asked.append(open_question(chat) or "")
        chat.say("sla over")
    assert len(set(asked)) == len(asked)
    chat.say("sla over")
    chat.say("/coach Acme")
    if open_question(chat) == "recap":
        say(chat, "!same")
    returned: list[str] = []
    while chat.active.phase == "asking":
        returned.append(open_question(chat) or "")
        chat.say("weet ik niet")
    assert returned[0] == "steps"
    assert set(returned) & set(asked)


def test_people_give_way_to_differing_views_also_when_the_position_is_known_already() -> None:
    facts = known(
        "steps", "final_yes", "budget", "position", "next_step", positions=(Position("p", TODAY, "s1"),)
    )
    facts = replace(facts, deal=replace(facts.deal, budget="approved"))
    for room, asked in ((2, []), (3, ["differ"]), (4, ["people", "differ"])):
        found = asked_in(facts, answers(action="demo"), FIRST, Policy(first_walk_waits=room))
        assert [question for question in found if not BY_ID[question].core] == asked
