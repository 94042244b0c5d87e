"""How sure we are, what fades when, what is missing before a yes, and which actions of ours serve nothing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import get_args

import pytest

from bot.coach.deciding.evidence import FADES, has_looked, known, oldest_assumption, orphan_actions, yes_gap
from bot.coach.known.facts import (
    BuyingStep,
    Deal,
    DealFacts,
    Evidence,
    NextStep,
    OurAction,
    Person,
    Position,
    with_mark,
)
from bot.coach.understanding.text import Language
from tests.coach.rooms import TODAY, asked, first_walk, keys, open_topics, shown
from tests.coach.test_checkin import due, through
from tests.support.core_chat import CoreChat

CFO = Person("c", "Sanne", "CFO", can_say_yes=True, may_say_yes=True, differs=False, heard_on=TODAY)
FACTS = DealFacts(Deal("d", "Acme", "me"), people=(CFO,))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def signer(**changes: object) -> DealFacts:
    return replace(FACTS, people=(replace(CFO, **changes),))  # type: ignore[arg-type]  # names are checked at run time


# -- fading ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sure", get_args(Evidence))
def test_each_kind_of_evidence_fades_on_its_day_and_the_weaker_the_sooner(sure: Evidence) -> None:
    for days, faded in ((FADES[sure].days - 1, False), (FADES[sure].days, True)):
        found = oldest_assumption(signer(evidence=sure, heard_on=ago(days)), TODAY)
        assert (found is not None) is faded
    assert FADES["assumption"] < FADES["hearsay"] < FADES["heard"] < FADES["in_writing"]


def test_what_nobody_dated_does_not_fade() -> None:
    assert oldest_assumption(signer(evidence="assumption", heard_on=None), TODAY) is None


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        (replace(FACTS, positions=(Position("p", ago(30), stage="approval", evidence="assumption"),)), "position"),
        (signer(evidence="hearsay", heard_on=ago(60)), "final_yes"),
        (replace(FACTS, next_steps=(NextStep("n", "x", "w", last=TODAY, whose_date="ours", set_on=ago(30)),)), "next_step_date"),
        (replace(FACTS, steps=(BuyingStep("s", "IT", 0, status="done", evidence="hearsay", heard_on=ago(60)),)), "step"),
    ],
)  # fmt: skip
def test_any_fact_can_be_the_oldest_assumption(facts: DealFacts, kind: str) -> None:
    found = oldest_assumption(facts, TODAY)
    assert found is not None
    assert found.kind == kind


def test_the_weakest_comes_first_and_of_those_the_oldest() -> None:
    step = BuyingStep("s", "IT", 0, status="done", evidence="assumption", heard_on=ago(25))
    facts = replace(signer(evidence="hearsay", heard_on=ago(300)), steps=(step,))
    assert getattr(oldest_assumption(facts, TODAY), "id", None) == "s"
    facts = replace(facts, positions=(Position("p", ago(40), words="pilot", evidence="assumption"),))
    assert getattr(oldest_assumption(facts, TODAY), "id", None) == "p"


def test_a_step_they_are_past_is_as_sure_as_the_position_and_not_asked_beside_it() -> None:
    steps = (
        BuyingStep("s1", "IT", 0, status="done", evidence="assumption", heard_on=ago(90)),
        BuyingStep("s2", "MT", 1),
    )
    facts = replace(FACTS, steps=steps, positions=(Position("p", TODAY, "s2", evidence="heard"),))
    assert oldest_assumption(facts, TODAY) is None


def test_a_date_that_has_passed_is_asked_about_anyway() -> None:
    step = NextStep("n", "x", "w", last=ago(1), whose_date="ours", set_on=ago(90))
    assert "n" not in {entry.id for entry in known(replace(FACTS, next_steps=(step,)), TODAY)}


def test_what_was_dealt_with_lately_rests() -> None:
    facts = signer(evidence="hearsay", heard_on=ago(60))
    facts = replace(facts, deal=with_mark(facts.deal, "final_yes", "unknown", ago(3)))
    assert oldest_assumption(facts, TODAY) is None


# -- the yes-gap -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        (replace(FACTS, people=()), "nobody"),
        (signer(may_say_yes=False), "may_not"),
        (signer(may_say_yes=None), "may_not"),
        (replace(signer(limit=Decimal(50)), deal=replace(FACTS.deal, value=Decimal(80))), "below_value"),
        (replace(signer(limit=Decimal(50), together_with=("CEO",)), deal=replace(FACTS.deal, value=Decimal(80))), None),
        (replace(signer(limit=Decimal(80)), deal=replace(FACTS.deal, value=Decimal(80))), None),
        (signer(limit=Decimal(50)), None),
        (signer(evidence="hearsay"), "hearsay"),
        (signer(evidence="assumption"), "hearsay"),
        (signer(differs=None), "not_looked"),
        (FACTS, None),
    ],
)  # fmt: skip
def test_what_is_missing_before_a_yes(facts: DealFacts, kind: str | None) -> None:
    gap = yes_gap(facts)
    assert (gap.kind if gap else None) == kind


STEP = BuyingStep("s", "CFO kijkt mee", 0, who="cfo", status="busy")


@pytest.mark.parametrize(
    ("facts", "looked"),
    [
        (FACTS, False),
        (replace(FACTS, positions=(Position("p", TODAY, words="pilot", source="sanne"),)), True),
        (replace(FACTS, positions=(Position("p", TODAY, words="pilot", source="Piet"),)), False),
        (replace(FACTS, steps=(STEP,)), True),
        (replace(FACTS, steps=(replace(STEP, status="to_do"),)), False),
        (replace(FACTS, steps=(replace(STEP, status="done", evidence="assumption"),)), False),
        (replace(FACTS, next_steps=(NextStep("n", "x", "w", who="Sanne", happened=True),)), True),
        (replace(FACTS, next_steps=(NextStep("n", "x", "w", who="Sanne"),)), False),
    ],
)
def test_who_has_looked_at_it(facts: DealFacts, *, looked: bool) -> None:
    assert has_looked(facts, replace(CFO, differs=None)) is looked


# -- orphans -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("happened", "serves", "done", "why"),
    [
        (True, "old", False, "done"),
        (False, "old", False, "gone"),
        (True, "removed", False, "gone"),
        (True, None, False, "unnamed"),
        (True, "new", False, None),
        (True, "old", True, None),
    ],
)
def test_an_action_is_an_orphan_when_its_step_is_done_gone_or_never_named(
    happened: bool, serves: str | None, done: bool, why: str | None
) -> None:
    steps = (NextStep("old", "x", "w", happened=happened), NextStep("new", "y", "w"))
    facts = replace(FACTS, next_steps=steps, actions=(OurAction("a", "bellen", serves=serves, done=done),))
    assert [orphan.why for orphan in orphan_actions(facts)] == ([why] if why else [])


def test_without_a_step_to_come_an_action_waits_for_one() -> None:
    assert orphan_actions(replace(FACTS, actions=(OurAction("a", "bellen"),))) == ()


# -- in a conversation -------------------------------------------------------------------------------------------------


def with_facts(chat: CoreChat, **changes: object) -> CoreChat:
    facts = chat.facts
    chat.deals[facts.deal.id] = replace(facts, **changes)  # type: ignore[arg-type]  # names are checked at run time
    return chat


def settled(language: Language = "nl") -> CoreChat:
    """A check-in in which nothing is left to coach, but what a test takes away."""
    chat = due(language)
    facts = chat.facts
    deal = replace(facts.deal, disagreement=False, budget="approved")
    for topic in ("final_yes", "people", "rivals", "position"):
        deal = with_mark(deal, topic, "said", ago(200))
    return with_facts(chat, deal=deal, people=tuple(replace(one, differs=False) for one in facts.people), open_questions=())  # fmt: skip


def last_of(chat: CoreChat, *said: str) -> str | None:
    through(chat, "/coach Acme", *said)
    return chat.active.pending.question if chat.active.pending else None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("tap", "differs"), [("agrees", False), ("differs", True), ("not_yet", None)])
def test_has_whoever_signs_looked_at_it(language: Language, tap: str, differs: bool | None) -> None:
    chat = settled(language)
    with_facts(chat, people=tuple(replace(one, differs=None) for one in chat.facts.people))
    assert last_of(chat, "!not_yet", "!date") == "looked"
    messages = chat.tap(tap)
    assert shown(messages)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.differs is differs
    assert ("looked" in open_topics(chat.facts)) is (tap == "not_yet")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nog niet, Kurt stuurt het morgen naar hem"),
        ("en", "not yet but he is positive i heard from Jo"),
    ],
)
def test_that_nobody_looked_yet_takes_no_tick_off(language: Language, said: str) -> None:
    chat = settled(language)
    with_facts(chat, people=tuple(replace(one, differs=None) for one in chat.facts.people))
    assert last_of(chat, "!not_yet", "!date") == "looked"
    first, *others = chat.facts.steps
    with_facts(
        chat, steps=(replace(first, status="done", done_on=chat.now.date(), evidence="heard"), *others)
    )
    done = [step.title for step in chat.facts.steps if step.status == "done"]
    chat.say(said)
    assert done
    assert [step.title for step in chat.facts.steps if step.status == "done"] == done


@pytest.mark.parametrize(
    ("said", "evidence", "renewed"),
    [("!heard", "heard", True), ("!guess", "hearsay", True), ("ja", "hearsay", True), ("!unknown", "hearsay", False), ("weet ik niet", "hearsay", False)],
)  # fmt: skip
def test_what_faded_is_asked_again_and_renewed(said: str, evidence: str, *, renewed: bool) -> None:
    chat = settled()
    where = Position("p", chat.now.date() - timedelta(days=60), chat.facts.steps[0].id, evidence="hearsay")
    with_facts(chat, positions=(where,))
    assert last_of(chat, "!not_yet", "!date") == "still_true"
    through(chat, said)
    after = chat.facts.position
    assert after is not None
    assert (after.step_id, after.evidence) == (where.step_id, evidence)
    assert (after.on == chat.now.date()) is renewed
    assert ("position" in open_topics(chat.facts)) is not renewed


@pytest.mark.parametrize("said", ["!changed", "nee"])
def test_what_is_different_now_is_asked(said: str) -> None:
    chat = settled()
    where = Position("p", chat.now.date() - timedelta(days=30), chat.facts.steps[0].id, evidence="assumption")
    with_facts(chat, positions=(where,))
    assert last_of(chat, "!not_yet", "!date") == "still_true"
    through(chat, said)
    assert chat.active.pending is not None
    assert chat.active.pending.question == "position"
    chat.tap(f"step:{chat.facts.steps[1].id}")
    assert chat.active.phase == "closing"


def test_what_it_is_now_may_be_typed_at_once() -> None:
    chat = settled()
    where = Position("p", chat.now.date() - timedelta(days=30), chat.facts.steps[0].id, evidence="assumption")
    with_facts(chat, positions=(where,))
    last_of(chat, "!not_yet", "!date")
    through(chat, "nee, MT bespreekt het nu")
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[1].id
    assert chat.active.phase == "closing"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("tap", ["done", "keep", "drop"])
def test_an_orphan_is_done_kept_or_dropped_in_one_tap(language: Language, tap: str) -> None:
    chat = settled(language)
    ours = OurAction("a", "businesscase sturen", serves="gone")
    with_facts(chat, actions=(ours,), competitors=())
    assert last_of(chat, "!not_yet", "!date") == "orphan"
    messages = chat.tap(tap)
    assert f"ack.orphan.{tap}" in keys(messages)
    assert orphan_actions(chat.facts) == ()
    assert [one.done for one in chat.facts.actions] == {"done": [True], "keep": [False], "drop": []}[tap]


@pytest.mark.parametrize(
    ("language", "said", "sure"),
    [
        ("nl", "ze zijn bezig met de IT test, denk ik", "assumption"),
        ("nl", "hoorde van Jan dat ze aan de IT test zijn", "hearsay"),
        ("nl", "IT test, staat in de mail", "in_writing"),
        ("en", "heard from Jan that they're at the IT tests", "hearsay"),
        ("en", "IT tests, I think", "assumption"),
        ("nl", "IT test", None),
    ],
)
def test_how_sure_a_position_is_stands_in_the_answer(language: Language, said: str, sure: str | None) -> None:
    chat = first_walk(language, upto="position")
    chat.say(said)
    assert chat.facts.position is not None
    assert (chat.facts.position.step_id, chat.facts.position.evidence) == (chat.facts.steps[0].id, sure)


def test_somebody_known_over_there_is_the_source_of_what_they_say() -> None:
    chat = first_walk(upto="position")
    with_facts(chat, people=(*chat.facts.people, Person("j", "Jan", "inkoper")))
    chat.say("volgens Jan zijn ze aan de IT test")
    assert chat.facts.position is not None
    assert (chat.facts.position.evidence, chat.facts.position.source) == ("heard", "Jan")


@pytest.mark.parametrize(
    ("said", "sure", "whose"),
    [
        ("Sanne legt het 20 maart voor aan het MT, denk ik", "assumption", "ours"),
        ("Sanne legt het 20 maart voor aan het MT, staat in de mail", "in_writing", "customer"),
        ("Sanne legt het 20 maart voor aan het MT", None, None),
    ],
)
def test_whose_date_it_is_stands_in_the_answer(said: str, sure: str | None, whose: str | None) -> None:
    chat = first_walk(upto="next_step")
    chat.say(said)
    step = chat.facts.next_step
    assert step is not None
    assert (step.last, step.evidence, step.whose_date) == (date(2026, 3, 20), sure, whose)


@pytest.mark.parametrize(
    ("said", "sure"), [("de directeur, denk ik", "assumption"), ("hoorde van een oud-collega dat de directeur tekent", "hearsay"), ("de directeur", "heard")]
)  # fmt: skip
def test_how_sure_the_final_yes_is(said: str, sure: str) -> None:
    chat = first_walk(upto="final_yes")
    chat.tap("someone_else")
    chat.say(said)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.evidence == sure


def test_the_summary_shows_the_gap_and_what_is_only_hearsay() -> None:
    chat = settled()
    with_facts(chat, people=tuple(replace(one, evidence="hearsay") for one in chat.facts.people))
    text = shown(chat.say("/summary"))
    assert "weten we alleen van horen zeggen" in text
    assert "(van horen zeggen)" in text


def test_before_the_first_walk_has_ended_no_gap_is_shown() -> None:
    chat = first_walk(upto="action")
    assert "al naar keek" not in shown(chat.say("/summary"))
    assert asked(chat.say("/summary")) == "action"
