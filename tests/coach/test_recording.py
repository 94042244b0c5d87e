"""What an answer changes in the memory: nothing is overwritten, nothing is recorded twice, nothing is guessed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.coach.keeping import people_known, people_records, recording
from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    Mark,
    NextStep,
    OpenQuestion,
    OurAction,
    Person,
    Position,
    RivalKind,
    TopicMark,
)
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    KeepAnswer,
    NoticeShown,
    PutAction,
    PutDeal,
    PutNextStep,
    PutOpenQuestion,
    PutPerson,
    PutPosition,
    PutStep,
    SetLanguage,
    SlipRecorded,
    evolve,
)
from bot.coach.turn.state import Walk
from bot.coach.understanding.readings import DateReading, PeopleReading, ReadPerson, ReadStep
from bot.coach.words import phrases
from tests.coach.rooms import TODAY, draft_of, first_walk, keys, open_topics, say, until, walked, worth

DEAL = Deal("d1", "Acme", "me")
LATER = Walk("walk-2", "return", TODAY)
S1, S2, S3 = (
    BuyingStep("s1", "IT test", 0),
    BuyingStep("s2", "MT bespreekt", 1),
    BuyingStep("s3", "CFO tekent", 2),
)
ROUTE = DealFacts(DEAL, (S1, S2, S3))


def on(day: date) -> DateReading:
    return DateReading(day, day, day, 0, 1)


def route_of(draft: Draft) -> list[tuple[str, str]]:
    return [(step.title, step.status) for step in draft.facts.steps]


# -- the route ---------------------------------------------------------------------------------------------------------


def test_a_route_is_recorded_in_its_order() -> None:
    draft = draft_of()
    recording.record_steps(draft, [ReadStep("IT test", "IT", done=True), ReadStep("CFO tekent")])
    first, second = draft.facts.steps
    assert (first.title, first.order, first.who, first.status) == ("IT test", 0, "IT", "done")
    assert (second.title, second.order, second.who, second.status) == ("CFO tekent", 1, None, "to_do")
    assert first.id != second.id


def test_a_step_that_stays_keeps_its_identity_and_one_that_goes_is_kept_as_removed() -> None:
    draft = draft_of(replace(ROUTE, steps=(replace(S1, status="done"), replace(S2, who="Sanne"), S3)))
    recording.record_steps(draft, [ReadStep("mt  BESPREEKT"), ReadStep("it test"), ReadStep("inkoop keurt")])
    assert [(step.id, step.title, step.order, step.who, step.status) for step in draft.facts.steps[:2]] == [
        ("s2", "mt  BESPREEKT", 0, "Sanne", "to_do"),
        ("s1", "it test", 1, None, "done"),
    ]
    gone = [effect.step for effect in draft.effects if isinstance(effect, PutStep) and effect.step.removed]
    assert gone == [replace(S3, removed=True)]


def test_two_steps_of_the_same_name_are_two_steps() -> None:
    draft = draft_of(replace(ROUTE, steps=(S1,)))
    recording.record_steps(draft, [ReadStep("IT test"), ReadStep("akkoord"), ReadStep("IT test")])
    found = [step.id for step in draft.facts.steps]
    assert len(set(found)) == 3
    assert found[0] == "s1"


def test_words_said_before_there_was_a_route_find_their_step() -> None:
    facts = DealFacts(
        DEAL,
        positions=(Position("p", TODAY, words="MT bespreekt"),),
        next_steps=(NextStep("n", "CFO tekent", "walk-1"),),
    )
    draft = draft_of(facts)
    recording.record_steps(draft, [ReadStep("IT test"), ReadStep("MT bespreekt"), ReadStep("CFO tekent")])
    steps = draft.facts.steps
    assert draft.facts.positions == (Position("p", TODAY, steps[1].id, words="MT bespreekt"),)
    assert draft.facts.next_step is not None
    assert draft.facts.next_step.serves == steps[2].id
    assert route_of(draft) == [("IT test", "done"), ("MT bespreekt", "busy"), ("CFO tekent", "to_do")]


# -- positions ---------------------------------------------------------------------------------------------------------


def test_positions_are_kept_beside_one_another_and_may_go_backwards() -> None:
    draft = draft_of(ROUTE)
    recording.record_position(draft, step_id="s3", evidence="heard")
    assert [(step.status, step.evidence) for step in draft.facts.steps] == [
        ("done", "assumption"), ("done", "assumption"), ("busy", "heard"),
    ]  # fmt: skip
    recording.record_position(draft, step_id="s1")
    assert [step.status for step in draft.facts.steps] == ["busy", "to_do", "to_do"]
    assert [(where.step_id, where.evidence, where.on) for where in draft.facts.positions] == [
        ("s3", "heard", TODAY),
        ("s1", None, TODAY),
    ]


def test_the_pointer_leaves_alone_what_was_said_to_be_done_or_not_needed() -> None:
    draft = draft_of(replace(ROUTE, steps=(replace(S1, status="not_needed"), S2, replace(S3, status="done"))))
    recording.record_position(draft, step_id="s2")
    assert [step.status for step in draft.facts.steps] == ["not_needed", "busy", "done"]


def test_a_step_that_is_not_on_the_list_moves_nothing() -> None:
    draft = draft_of(ROUTE)
    recording.record_position(draft, step_id="gone")
    assert draft.facts.steps == ROUTE.steps


# -- people ------------------------------------------------------------------------------------------------------------

CFO = Person("p1", role="CFO")
SANNE = Person("p2", name="Sanne", role="inkoper")


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("sanne", None, "p2"),
        (None, "cfo", "p1"),
        (None, "Inkoper", "p2"),
        ("Peter", "CFO", "p1"),  # the CFO gets a name
        ("Peter", "inkoper", None),  # another buyer than Sanne
        ("Sanne", "CFO", "p2"),  # the name says more than the role
        ("Karel", None, None),
        (None, None, None),
    ],
)
def test_who_is_known_already(name: str | None, role: str | None, expected: str | None) -> None:
    found = people_known.find_person(replace(ROUTE, people=(CFO, SANNE)), name, role)
    assert (found.id if found else None) == expected


def test_a_person_grows_and_is_never_put_twice() -> None:
    draft = draft_of(replace(ROUTE, people=(CFO,)))
    people_records.record_people(
        draft, [ReadPerson("Peter", "CFO"), ReadPerson("Peter", None), ReadPerson(None, "IT")]
    )
    peter, it = draft.facts.people
    assert (peter.id, peter.name, peter.role, peter.has_voice) == ("p1", "Peter", "CFO", True)
    assert (it.name, it.role, it.has_voice) == (None, "IT", True)
    assert sum(isinstance(effect, PutPerson) for effect in draft.effects) == 2


@pytest.mark.parametrize(
    ("reading", "asked", "value", "can", "may", "alone"),
    [
        (PeopleReading("CFO", "unknown", None), True, None, True, True, None),
        (PeopleReading("CFO", "unknown", None), False, None, True, None, None),
        (PeopleReading("CFO", "unknown", None, alone=True), False, None, True, True, True),
        (PeopleReading("CFO", "unknown", None, alone=False), False, None, True, None, False),
        (PeopleReading("CFO", "unknown", None, limit=Decimal(50_000)), False, None, True, True, None),
        (PeopleReading("CFO", "unknown", None, limit=Decimal(50_000)), True, 80_000, True, False, None),
        (
            PeopleReading("CFO", "unknown", None, limit=Decimal(50_000), alone=True),
            True,
            80_000,
            True,
            False,
            True,
        ),
        (PeopleReading("CFO", "unknown", None, limit=Decimal(80_000)), False, 80_000, True, True, None),
        (PeopleReading("CFO", "unknown", None, together_with=("CEO",)), True, None, True, True, False),
    ],
)
def test_who_can_and_who_may_say_yes(
    reading: PeopleReading, *, asked: bool, value: int | None, can: bool, may: bool | None, alone: bool | None
) -> None:
    deal = replace(DEAL, value=Decimal(value)) if value is not None else DEAL
    draft = draft_of(DealFacts(deal))
    person = people_records.record_final_yes(draft, reading, asked=asked)
    assert person is not None
    assert (person.can_say_yes, person.may_say_yes, person.may_alone) == (can, may, alone)
    assert (person.limit, person.together_with) == (reading.limit, reading.together_with)


def test_asked_the_answer_takes_the_yes_from_the_one_named_before_and_in_passing_it_does_not() -> None:
    facts = replace(ROUTE, people=(replace(CFO, can_say_yes=True, may_say_yes=True),))
    passing, answer = draft_of(facts), draft_of(facts)
    reading = PeopleReading("CEO", "unknown", None)
    people_records.record_final_yes(passing, reading, asked=False)
    people_records.record_final_yes(answer, reading, asked=True)
    assert [person.may_say_yes for person in passing.facts.people] == [True, None]
    assert [(person.can_say_yes, person.may_say_yes) for person in answer.facts.people] == [
        (None, None),
        (True, True),
    ]
    assert people_records.record_final_yes(passing, PeopleReading(None, "unknown", None), asked=True) is None


def test_the_words_of_a_signer_find_the_person_read_in_them() -> None:
    people = (ReadPerson("Ömer", "eigenaar"), ReadPerson(None, "IT"))
    assert people_records.split_called("de EIGENAAR", people) == people[0]
    assert people_records.split_called("hoofd inkoop", people) == ReadPerson(None, "hoofd inkoop")


@pytest.mark.parametrize(
    "said", ["de CFO mag tekenen tot 50k", "de CFO, tot 50.000 euro", "the CFO, up to 50k"]
)
def test_a_mandate_below_the_deals_value_is_not_a_yes(said: str) -> None:
    chat = worth(until(walked("/coach Acme", "weet ik niet"), "final_yes"), 80_000)
    chat.say(said)
    assert [person.called for person in chat.facts.people] == ["CFO"]
    assert not chat.facts.people[0].may_say_yes


@pytest.mark.parametrize("said", ["CFO mag alleen tekenen tot 50k", "ja, tot 50k"])
def test_a_known_signers_mandate_below_the_deals_value_is_not_a_yes(said: str) -> None:
    chat = worth(walked("/coach Acme", "IT test, MT bespreekt het, CFO tekent"), 80_000)
    chat.say(said)
    assert [person.called for person in chat.facts.people] == ["CFO"]
    assert not chat.facts.people[0].may_say_yes


def test_a_bare_limit_is_about_the_one_asked_about_and_nobody_new() -> None:
    chat = walked("/coach Acme", "IT test, MT bespreekt het, CFO tekent", "tot 50.000 euro")
    assert [person.called for person in chat.facts.people] == ["CFO"]


# -- next steps and slips ----------------------------------------------------------------------------------------------

BEFORE = NextStep(
    "n1", "Sanne naar MT", "walk-1", "Sanne", "s2", date(2026, 5, 8), date(2026, 5, 8), "customer"
)


@pytest.mark.parametrize(
    ("walk", "day", "slips", "set_in"),
    [
        (LATER, date(2026, 5, 15), 1, "walk-2"),  # later, on a later visit
        (LATER, date(2026, 5, 8), 0, "walk-2"),  # the same day
        (LATER, date(2026, 5, 7), 0, "walk-2"),  # earlier
        (Walk("walk-1", "first", TODAY), date(2026, 5, 15), 0, "walk-1"),  # a correction in the same walk
    ],
)
def test_a_date_moved_later_outside_its_walk_is_a_slip(
    walk: Walk, day: date, slips: int, set_in: str
) -> None:
    for same_by in ("words", "step", "date"):
        draft = draft_of(replace(ROUTE, next_steps=(BEFORE,)), walk=walk)
        if same_by == "date":
            recording.date_next_step(draft, day, day)
        else:
            what = "sanne naar mt" if same_by == "words" else "voorleggen"
            recording.record_next_step(draft, what, None, on(day), "s2" if same_by == "step" else None)
        step = draft.facts.next_step
        assert step is not None
        assert (step.id, step.slips, step.set_in, step.last, step.who, step.serves) == (
            "n1",
            slips,
            set_in,
            day,
            "Sanne",
            "s2",
        )
        recorded = [effect for effect in draft.effects if isinstance(effect, SlipRecorded)]
        assert recorded == ([SlipRecorded("d1", "n1", "2026-05-08", day.isoformat())] if slips else [])


def test_slips_add_up_and_the_last_day_of_a_span_counts() -> None:
    draft = draft_of(replace(ROUTE, next_steps=(replace(BEFORE, slips=1),)), walk=LATER)
    recording.date_next_step(draft, date(2026, 5, 8), date(2026, 5, 31))
    assert draft.facts.next_step is not None
    assert draft.facts.next_step.slips == 2


@pytest.mark.parametrize(
    ("what", "who", "kept"),
    [
        ("proefrit", "proefrit", None),
        ("rondleiding 10u", "rondleiding", None),
        ("de audit om 14 uur", "audit", None),
        ("tour at 10am", "tour", None),
        ("trial on Elm ward starts", "Elm", None),
        ("proef op Wilgenhof start", "Wilgenhof", None),
        ("college besluit", "college", "college"),
        ("college", "college", "college"),
        ("Els 10u", "Els", "Els"),
        ("Els belt terug", "Els", "Els"),
    ],
)
def test_what_happens_is_not_who_does_it(what: str, who: str, kept: str | None) -> None:
    draft = draft_of()
    assert recording.record_next_step(draft, what, who, None, None).who == kept


def test_a_stretch_of_days_around_the_known_one_moves_nothing() -> None:
    draft = draft_of(
        replace(ROUTE, next_steps=(replace(BEFORE, first=date(2026, 5, 8), last=date(2026, 5, 8)),))
    )
    recording.date_next_step(draft, date(2026, 5, 1), date(2026, 5, 31))
    assert draft.facts.next_step is not None
    assert draft.facts.next_step.last == date(2026, 5, 8)
    past = draft_of(
        replace(ROUTE, next_steps=(replace(BEFORE, first=date(2026, 5, 3), last=date(2026, 5, 3)),))
    )
    recording.date_next_step(past, date(2026, 5, 1), date(2026, 5, 31))
    assert past.facts.next_step is not None
    assert past.facts.next_step.last == date(2026, 5, 31)


def test_fewer_words_of_a_step_are_that_step() -> None:
    draft = draft_of(replace(ROUTE, next_steps=()))
    step = draft.facts.steps[0]
    shorter = step.title.split()[0]
    assert recording.record_next_step(draft, shorter, None, None, step.id).what == step.title


def test_the_head_of_a_word_of_a_step_is_that_step() -> None:
    draft = draft_of(replace(ROUTE, next_steps=()))
    step = replace(draft.facts.steps[0], title="esmee doet de valtest")
    draft.record(PutStep(draft.deal_id, step))
    assert recording.record_next_step(draft, "test", None, None, step.id).what == step.title


def test_a_first_date_is_no_slip_and_no_date_changes_none() -> None:
    draft = draft_of(replace(ROUTE, next_steps=(replace(BEFORE, first=None, last=None),)), walk=LATER)
    recording.date_next_step(draft, date(2026, 5, 8), date(2026, 5, 8))
    recording.record_next_step(draft, BEFORE.what, None, None, None)
    assert draft.facts.next_step == replace(BEFORE, set_in="walk-2", set_on=TODAY)
    recording.date_next_step(empty := draft_of(ROUTE), TODAY, TODAY)
    assert empty.effects == []


@pytest.mark.parametrize(
    ("status", "expected"),
    [("done", replace(BEFORE, happened=True)), ("to_do", replace(BEFORE, removed=True))],
)
def test_another_next_step_takes_its_place(status: str, expected: NextStep) -> None:
    steps = (S1, replace(S2, status="done" if status == "done" else "to_do"), S3)
    draft = draft_of(replace(ROUTE, steps=steps, next_steps=(BEFORE,)), walk=LATER)
    recording.record_next_step(draft, "CFO tekent", None, None, "s3")
    assert next(effect.next_step for effect in draft.effects if isinstance(effect, PutNextStep)) == expected
    assert draft.facts.next_step is not None
    assert (draft.facts.next_step.what, draft.facts.next_step.slips) == ("CFO tekent", 0)
    # Another step of theirs asks for another move of ours, unless that was given in this visit.
    assert draft.walk.changed == ("action",)


def test_an_action_given_in_this_visit_is_not_asked_again_for_another_next_step() -> None:
    draft = draft_of(replace(ROUTE, next_steps=(BEFORE,)), walk=replace(LATER, done=("action",)))
    recording.record_next_step(draft, "CFO tekent", None, None, "s3")
    assert draft.walk.changed == ()


# -- actions and rivals ------------------------------------------------------------------------------------------------


def test_an_action_is_recorded_once_and_tied_to_their_step() -> None:
    draft = draft_of(replace(ROUTE, next_steps=(BEFORE,)))
    recording.record_action(draft, "businesscase sturen", None, serves=False)
    recording.record_action(draft, "Businesscase  sturen", TODAY, serves=True)
    recording.record_action(draft, "businesscase sturen", None, serves=False)
    assert [(action.what, action.due_on, action.serves) for action in draft.facts.actions] == [
        ("businesscase sturen", TODAY, "n1")
    ]
    assert sum(isinstance(effect, PutAction) for effect in draft.effects) == 2


def test_without_a_next_step_an_action_serves_none() -> None:
    draft = draft_of(ROUTE)
    assert recording.record_action(draft, "demo", None, serves=True).serves is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("Exact", "vendor"), ("exact", "vendor")], [("Exact", "vendor")]),
        ([("", "in_house"), ("", "in_house")], [("", "in_house")]),
        ([("", "vendor"), ("Exact", "vendor")], [("Exact", "vendor")]),
        ([("Exact", "vendor"), ("", "vendor")], [("Exact", "vendor")]),
        ([("", "incumbent"), ("Exact", "vendor")], [("", "incumbent"), ("Exact", "vendor")]),
        ([("Exact", "vendor"), ("AFAS", "vendor")], [("Exact", "vendor"), ("AFAS", "vendor")]),
    ],
)
def test_a_rival_is_recorded_once(said: list[tuple[str, RivalKind]], expected: list[tuple[str, str]]) -> None:
    draft = draft_of(ROUTE)
    for name, kind in said:
        recording.record_rival(draft, name, kind)
    assert [(rival.name, rival.kind) for rival in draft.facts.competitors] == expected


def test_budget_and_value_keep_what_was_said_before() -> None:
    draft = draft_of(ROUTE)
    recording.record_budget(draft, "requested", "de directie moet tekenen")
    recording.record_budget(draft, "approved")
    recording.record_value(draft, Decimal(80_000))
    assert draft.facts.deal == replace(
        DEAL,
        budget="approved",
        budget_needs="de directie moet tekenen",
        value=Decimal(80_000),
        heard_on=TODAY,
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("IT test", "it  tést", True),
        ("IT", "IT test", False),
        (None, None, False),
        ("x", None, False),
        (None, "x", False),
    ],
)
def test_the_same_words(one: str | None, other: str | None, expected: bool) -> None:
    assert phrases.same(one, other) is expected


# -- marks and open questions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "opens", "resolves"),
    [
        ("said", False, True),
        ("confirmed", False, True),
        ("unknown", True, False),
        ("assumed", True, False),
        ("skipped", False, False),
    ],
)
def test_a_mark_opens_or_resolves_the_question_for_the_customer(
    mark: Mark, opens: bool, resolves: bool
) -> None:
    draft = draft_of(ROUTE)
    draft.mark("people", mark)
    draft.mark("people", mark)
    assert draft.facts.deal.marks == (TopicMark("people", mark, TODAY),)
    assert sum(isinstance(effect, PutDeal) for effect in draft.effects) == 1
    assert len(draft.facts.open_questions) == opens
    asked = OpenQuestion("o1", "people", TODAY)
    draft = draft_of(replace(ROUTE, open_questions=(asked, OpenQuestion("o2", "budget", TODAY))))
    draft.mark("people", mark)
    assert draft.facts.open_questions == (
        replace(asked, resolved=resolves),
        OpenQuestion("o2", "budget", TODAY),
    )


def test_a_topic_has_one_mark_and_one_open_question_at_a_time() -> None:
    draft = draft_of(ROUTE)
    draft.mark("people", "unknown")
    draft.open_question("people")
    draft.mark("people", "assumed")
    draft.mark("people", "said")
    draft.mark("people", "unknown")
    assert [entry.mark for entry in draft.facts.deal.marks] == ["unknown"]
    assert [(entry.topic, entry.resolved) for entry in draft.facts.open_questions] == [
        ("people", True),
        ("people", False),
    ]


def test_what_is_not_known_becomes_a_question_with_wording_and_is_resolved_by_a_later_answer() -> None:
    chat = walked("/coach Acme")
    for language_says in ("weet ik niet",):
        messages = chat.say(language_says)
        assert keys(messages) == ["not_known"]
    assert open_topics(chat.facts) == {"steps"}
    say(chat, "terug")
    chat.say("IT test, MT bespreekt het, CFO tekent")
    assert open_topics(chat.facts) == set()
    assert [entry.resolved for entry in chat.facts.open_questions] == [True]


def test_everybody_agrees_is_our_assumption_and_stays_to_be_asked() -> None:
    chat = first_walk(upto="differ")
    say(chat, "!nobody")
    assert chat.facts.deal.disagreement is False
    assert chat.facts.mark_of("differ") == "assumed"
    assert "differ" in open_topics(chat.facts)


# -- evolve ------------------------------------------------------------------------------------------------------------


def test_what_is_removed_leaves_the_facts_and_what_is_put_again_keeps_its_place() -> None:
    full = DealFacts(
        DEAL, (S1, S2), (Position("a", TODAY), Position("b", TODAY)), (CFO, SANNE), (BEFORE, replace(BEFORE, id="n2")),
        (OurAction("a1", "x"), OurAction("a2", "y")), (Competitor("c1", "Exact", "vendor"), Competitor("c2", "", "nothing")),
    )  # fmt: skip
    from bot.coach.turn.effects import PutCompetitor

    gone = full
    for effect in (
        PutStep("d1", replace(S1, removed=True)), PutPosition("d1", Position("a", TODAY, removed=True)),
        PutPerson("d1", replace(CFO, removed=True)), PutNextStep("d1", replace(BEFORE, removed=True)),
        PutAction("d1", OurAction("a1", "x", removed=True)),
        PutCompetitor("d1", Competitor("c1", "Exact", "vendor", removed=True)),
    ):  # fmt: skip
        gone = evolve(gone, effect)
    assert gone == DealFacts(
        DEAL, full.steps[1:], full.positions[1:], full.people[1:], full.next_steps[1:], full.actions[1:], full.competitors[1:]
    )  # fmt: skip
    assert evolve(full, PutPerson("d1", replace(CFO, name="Peter"))).people == (
        replace(CFO, name="Peter"),
        SANNE,
    )
    assert evolve(full, PutStep("d1", replace(S1, order=5))).steps == (S2, replace(S1, order=5))


def test_effects_on_something_else_leave_the_facts_alone() -> None:
    for effect in (
        KeepAnswer("q", "x", "d1"),
        SetLanguage("en"),
        NoticeShown(),
        SlipRecorded("d1", "n", "a", "b"),
    ):
        assert evolve(ROUTE, effect) is ROUTE
    asked = OpenQuestion("o", "people", TODAY)
    assert evolve(ROUTE, PutOpenQuestion("d1", asked)).open_questions == (asked,)


# -- news of the customer ----------------------------------------------------------------------------------------------

ASKED = NextStep(
    "n1", "MT bespreekt", "walk-1", first=date(2026, 5, 1), last=date(2026, 5, 1), set_on=date(2026, 4, 20), asked=2,
    asked_on=date(2026, 5, 4), quiet_until=date(2026, 5, 6), never=True, serves="s2",
)  # fmt: skip
LONG_AGO = replace(
    ROUTE,
    deal=replace(
        DEAL, heard_on=date(2026, 4, 20), asked=1, asked_on=date(2026, 5, 1), quiet_until=date(2026, 5, 6)
    ),
    next_steps=(ASKED,),
)
ANEW = {"asked": 0, "asked_on": None, "quiet_until": None}


@pytest.mark.parametrize(
    ("news", "about_the_step"),
    [
        (lambda draft: recording.record_position(draft, step_id="s1"), False),
        (lambda draft: recording.record_position(draft, words="nog bij IT"), False),
        (lambda draft: recording.record_steps(draft, [ReadStep("IT test", done=True), ReadStep("MT bespreekt")]), False),
        (lambda draft: recording.record_budget(draft, "approved"), False),
        (lambda draft: recording.date_next_step(draft, date(2026, 5, 8), date(2026, 5, 8)), True),
        (lambda draft: recording.record_next_step(draft, "MT bespreekt", None, None, None), True),
    ],
)  # fmt: skip
def test_news_starts_the_count_of_what_was_asked_anew(
    news: Callable[[Draft], object], about_the_step: bool
) -> None:
    draft = draft_of(LONG_AGO, walk=LATER)
    news(draft)
    assert (draft.facts.deal.heard_on, draft.facts.deal.asked) == (TODAY, 0)
    assert draft.facts.deal.asked_on is draft.facts.deal.quiet_until is None
    step = draft.facts.next_step
    assert step is not None
    assert {name: getattr(step, name) for name in ANEW} == ANEW
    assert step.set_on == (TODAY if about_the_step else ASKED.set_on)
    assert step.never  # only the person takes that back


@pytest.mark.parametrize(
    "said",
    [
        lambda draft: recording.record_action(draft, "businesscase sturen", None, serves=True),
        lambda draft: recording.record_rival(draft, "Exact", "vendor"),
        lambda draft: recording.record_value(draft, Decimal(80_000)),
        lambda draft: recording.record_budget(draft, "unknown"),
        lambda draft: recording.record_steps(draft, [ReadStep("IT test"), ReadStep("MT bespreekt")]),
    ],
)
def test_what_says_nothing_new_of_the_customer_starts_nothing(said: Callable[[Draft], object]) -> None:
    draft = draft_of(LONG_AGO, walk=LATER)
    said(draft)
    assert draft.facts.deal.heard_on == LONG_AGO.deal.heard_on
    assert draft.facts.next_step == ASKED


def test_another_next_step_starts_without_what_was_asked_of_the_one_before() -> None:
    draft = draft_of(LONG_AGO, walk=LATER)
    step = recording.record_next_step(draft, "CFO tekent", None, None, "s3")
    assert (step.set_on, step.asked, step.never) == (TODAY, 0, False)


def test_when_a_status_or_a_person_was_last_heard_of_is_kept() -> None:
    draft = draft_of(ROUTE)
    recording.record_position(draft, step_id="s2")
    assert [step.heard_on for step in draft.facts.steps] == [TODAY, TODAY, None]
    person = people_records.put_person(draft, ReadPerson("Sanne", None), has_voice=True)
    assert person.heard_on == TODAY


@pytest.mark.parametrize(("due", "reminded"), [("2026-05-04", True), ("2026-05-05", False), (None, False)])
def test_what_is_due_on_the_day_it_is_said_needs_no_reminder(due: str | None, reminded: bool) -> None:
    draft = draft_of(ROUTE)
    day = date.fromisoformat(due) if due else None
    assert recording.record_action(draft, "demo", day, serves=False).reminded is reminded
    moved = recording.record_action(draft, "demo", date(2026, 5, 11), serves=False)
    assert (moved.due_on, moved.reminded) == (date(2026, 5, 11), False)


def test_what_has_a_day_to_come_is_not_behind_them_wherever_they_are() -> None:
    """The steps in front of where they are are behind them as far as we may assume; one whose day is still to come is not."""
    later = TODAY + timedelta(days=30)
    steps = (
        BuyingStep("s1", "test", 0),
        BuyingStep("s2", "board meets", 1, first=later, last=later),
        BuyingStep("s3", "contract", 2),
    )
    draft = draft_of(DealFacts(Deal("d1", "Acme", "me"), steps=steps))
    recording.move_pointer(draft, "s3")
    assert [step.status for step in draft.facts.steps] == ["done", "to_do", "busy"]
