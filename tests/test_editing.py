"""A filled-in form as effects: what was typed changes, what was not touched stays, and faults change nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.known.facts import BuyingStep, Competitor, Deal, DealFacts, NextStep, Person, PersonFacts
from bot.coach.turn.context import Context
from bot.coach.turn.effects import SlipRecorded, evolve
from bot.coach.turn.state import Conversation, Walk
from bot.editing.fields import PARTS, Part
from bot.editing.parts import edit, form, seen
from bot.wording import LANGUAGES, Wording
from handlers.slack import limits
from handlers.slack.edit import choose_part, form_view
from tests.support.slack.blocks import check_view, view_is_too_large

TODAY = date(2026, 3, 10)
CONTEXT = Context(
    datetime(2026, 3, 10, 9, 15, tzinfo=UTC), "Europe/Amsterdam", PersonFacts("p", "Karin", "nl"), "turn-1"
)
FACTS = DealFacts(
    Deal("d", "Acme", "p"),
    steps=tuple(BuyingStep(f"s{n}", f"Stap {n}", n) for n in range(5)),
    people=(Person("c", "Ilse", "CFO", can_say_yes=True, limit=Decimal(50_000)),),
    next_steps=(
        NextStep("n", "Stap 2", "walk-1", "Ilse", "s2", date(2026, 3, 16), date(2026, 3, 20), "customer"),
    ),
    competitors=(Competitor("r", "Exact", "vendor", strengths="prijs"),),
)


def after(part: Part, typed: dict[str, str], facts: DealFacts = FACTS, turn: str = "turn-1") -> DealFacts:
    came = edit(part, facts, typed, replace(CONTEXT, turn_id=turn))
    assert came.faults == ()
    for effect in came.effects:
        facts = evolve(facts, effect)
    return facts


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ({4: 1}, [4, 0, 1, 2, 3]),
        ({0: 5}, [1, 2, 3, 4, 0]),
        ({1: 3}, [0, 2, 1, 3, 4]),
        ({3: 2}, [0, 3, 1, 2, 4]),
        ({0: 2, 1: 1}, [1, 0, 2, 3, 4]),
        ({0: 5, 1: 4, 2: 3, 3: 2, 4: 1}, [4, 3, 2, 1, 0]),
        ({}, [0, 1, 2, 3, 4]),
    ],
)
def test_a_number_is_the_place_on_the_route(places: dict[int, int], expected: list[int]) -> None:
    typed = {f"place:s{step}": str(place) for step, place in places.items()}
    found = after("steps", typed).steps
    assert [step.id for step in found] == [f"s{n}" for n in expected]
    assert [step.order for step in found] == [*range(5)]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("1,5 mln", "1500000"), ("50k", "50000"), ("2500,50", "2500.5"), ("€ 100.000 per jaar", "100000")],
)
def test_an_amount_is_shown_as_one_would_type_it(typed: str, shown: str) -> None:
    now = after("people", {"limit:c": typed})
    fields = {field.name: field.value for group in form("people", now) for field in group.fields}
    assert fields["limit:c"] == shown


def test_a_step_that_is_called_by_a_day_in_the_form_has_that_day() -> None:
    now = after(
        "steps", {"title:s1": "Raad beslist 12 december 2026", "new": "Linda tekent 20 december 2026"}
    )
    days = [(step.title, str(step.first)) for step in now.steps if step.first is not None]
    assert days == [
        ("Raad beslist 12 december 2026", "2026-12-12"),
        ("Linda tekent 20 december 2026", "2026-12-20"),
    ]


@pytest.mark.parametrize("part", PARTS)
def test_a_form_in_which_nothing_was_typed_changes_nothing(part: Part) -> None:
    assert edit(part, FACTS, {}, CONTEXT).effects == ()


@pytest.mark.parametrize("part", PARTS)
def test_a_form_that_says_what_is_known_leaves_the_records_as_they_are(part: Part) -> None:
    shown = {field.name: field.value for group in form(part, FACTS) for field in group.fields}
    before, now = (
        FACTS,
        after(part, {name: value for name, value in shown.items() if not name.startswith("when")}),
    )
    assert (now.steps, now.people, now.competitors) == (before.steps, before.people, before.competitors)
    assert now.next_steps == before.next_steps


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ({"place:s0": "0"}, "place"),
        ({"place:s0": "6"}, "place"),
        ({"place:s0": "1.5"}, "place"),
        ({"place:s0": "²"}, "place"),
        ({"title:s0": "\u200b \u3164"}, "empty"),
        ({"title:s0": "x" * 301}, "too_long"),
        ({"status:s0": "won"}, "choose"),
        ({"new": "\n".join("abcdefgh" * 6)}, "too_many"),
        ({"new": "goed\n" + "x" * 301}, "too_long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(typed: dict[str, str], key: str) -> None:
    came = edit("steps", FACTS, {**typed, "title:s4": "Anders"}, CONTEXT)
    assert came.effects == ()
    assert [(fault.field, fault.says.key) for fault in came.faults] == [
        (next(iter(typed)), f"form.fault.{key}")
    ]


@pytest.mark.parametrize(
    ("part", "typed", "expected"),
    [
        ("steps", "- juridische check\n2) OR advies, met de bonden\n", ["juridische check", "OR advies, met de bonden"]),
        ("steps", "juridische check, OR advies, CFO tekent", ["juridische check", "OR advies", "CFO tekent"]),
        ("steps", "IT tests, then legal and then the CFO signs", ["IT tests", "legal", "the CFO signs"]),
        ("steps", "IT test en daarna MT", ["IT test", "MT"]),
        ("steps", "security review -> legal → CFO signs", ["security review", "legal", "CFO signs"]),
        ("steps", "MT bespreekt het, met de OR", ["MT bespreekt het, met de OR"]),
        ("steps", "research and development approves", ["research and development approves"]),
        ("rivals", "exact en afas", ["exact", "afas"]),
        ("rivals", "SAP, Oracle and also Workday;", ["SAP", "Oracle", "Workday"]),
        ("rivals", "Exact, en zelf doen", ["Exact", "zelf doen"]),
        ("rivals", "Boer en Zonen B.V.", ["Boer en Zonen B.V."]),
        ("rivals", "Boer en Dam\nExact", ["Boer en Dam", "Exact"]),
        ("people", "Ilse de Wit, hoofd inkoop; Jan Bos, CFO", ["Ilse de Wit", "Jan Bos"]),
        ("people", "Ilse de Wit, hoofd inkoop", ["Ilse de Wit"]),
    ],
)  # fmt: skip
def test_several_in_one_line_are_as_many(part: Part, typed: str, expected: list[str]) -> None:
    found = after(part, {"new": typed}, DealFacts(Deal("d", "Acme", "p")))
    names = {
        "steps": [step.title for step in found.steps],
        "rivals": [rival.name for rival in found.competitors],
        "people": [person.name for person in found.people],
    }
    assert names[part] == expected


def test_fields_that_there_are_not_change_nothing() -> None:
    assert edit("steps", FACTS, {"title:elsewhere": "x", "owner": "me", "": "y"}, CONTEXT).effects == ()


def test_another_step_now_takes_the_pointer_along() -> None:
    found = after("steps", {"status:s2": "busy"})
    assert [step.status for step in found.steps] == ["done", "done", "busy", "to_do", "to_do"]
    found = after("steps", {"status:s3": "busy", "status:s1": "not_needed"}, found, "turn-2")
    assert [step.status for step in found.steps] == ["done", "not_needed", "done", "busy", "to_do"]
    assert [where.step_id for where in found.positions] == ["s2", "s3"]


def test_a_date_moved_later_is_a_slip_unless_it_was_set_today() -> None:
    typed = {"when:n": "2026-04-01"}
    came = edit("next_step", FACTS, typed, CONTEXT)
    assert [effect for effect in came.effects if isinstance(effect, SlipRecorded)]
    walk = Walk("walk-1", "first", TODAY)
    same_day = edit("next_step", FACTS, typed, CONTEXT, Conversation("k", "d", walk=walk))
    assert not [effect for effect in same_day.effects if isinstance(effect, SlipRecorded)]
    later = Conversation("k", "d", walk=replace(walk, started=date(2026, 3, 1)))
    assert any(
        isinstance(effect, SlipRecorded) for effect in edit("next_step", FACTS, typed, CONTEXT, later).effects
    )


def test_a_span_stays_a_span_when_only_the_words_change() -> None:
    step = after("next_step", {"what:n": "MT bespreekt het"}).next_step
    assert step is not None
    assert (step.first, step.last, step.serves) == (date(2026, 3, 16), date(2026, 3, 20), None)


def test_only_the_part_itself_makes_another_version() -> None:
    other = replace(FACTS, people=(), competitors=())
    assert seen("steps", other) == seen("steps", FACTS)
    assert seen("people", other) != seen("people", FACTS)


# Asked about twice, and put off.
ASKED = replace(
    FACTS,
    next_steps=(replace(FACTS.next_steps[0], asked=2, asked_on=TODAY, quiet_until=date(2026, 3, 12)),),
)


def test_a_question_that_went_out_meanwhile_makes_no_other_version() -> None:
    assert seen("next_step", ASKED) == seen("next_step", FACTS)


@pytest.mark.parametrize(
    ("part", "typed", "news"),
    [
        ("steps", {"status:s2": "busy"}, True),
        ("steps", {"status:s2": "done"}, True),
        ("steps", {"title:s2": "Stap twee"}, False),
        ("next_step", {"what:n": "MT bespreekt het"}, True),
        ("next_step", {"when:n": "2026-04-01"}, True),
        ("people", {"role:c": "CEO"}, False),
    ],
)
def test_news_in_a_form_starts_the_count_of_what_was_asked_anew(
    part: Part, typed: dict[str, str], news: bool
) -> None:
    found = after(part, typed, ASKED)
    step = found.next_step
    assert step is not None
    assert (found.deal.heard_on, step.asked, step.quiet_until) == (
        (TODAY, 0, None) if news else (None, 2, date(2026, 3, 12))
    )
    assert (step.set_on == TODAY) is (news and part == "next_step")


texts = st.one_of(
    st.text(max_size=400),
    st.sampled_from(
        [
            "",
            "<!channel>",
            "x" * 5_000,
            "👩‍👩‍👧‍👦" * 900,
            "\u202ea",
            "a\nb\r\nc",
            "z" + "\u0301" * 4_000,
            "&" * 3_001,
        ]
    ),
)


@given(texts, st.integers(0, 60), st.sampled_from(PARTS), st.sampled_from(LANGUAGES), st.booleans())
def test_every_form_is_within_slacks_limits(
    text: str, number: int, part: Part, language: str, changed: bool
) -> None:
    facts = DealFacts(
        Deal("d" * 36, text, "p", topic=text or None),
        steps=tuple(BuyingStep(f"{n:036}", text, n) for n in range(number)),
        people=tuple(Person(f"{n:036}", text, text) for n in range(number)),
        next_steps=(NextStep("n" * 36, text, "w", text),) if number else (),
        competitors=tuple(
            Competitor(f"{n:036}", text, "vendor", text, text, text, text) for n in range(number)
        ),
    )
    wording = Wording("nl" if language == "nl" else "en", today=TODAY)
    typed = {f"title:{n:036}": text for n in range(0, 80, 7)}
    for view in (
        form_view(part, facts, wording, typed=typed, changed=changed),
        choose_part(facts, wording, saved=changed),
    ):
        assert check_view(view) == []
        assert not view_is_too_large(view)
        assert len(view["blocks"]) <= limits.BLOCKS_IN_VIEW


@given(st.dictionaries(st.sampled_from(
    [field.name for part in PARTS for group in form(part, FACTS) for field in group.fields]), texts, max_size=6),
    st.sampled_from(PARTS))  # fmt: skip
def test_whatever_is_typed_no_record_is_lost_and_orders_stay_a_row(typed: dict[str, str], part: Part) -> None:
    came = edit(part, FACTS, typed, CONTEXT)
    assert not (came.effects and came.faults)
    facts = FACTS
    for effect in came.effects:
        facts = evolve(facts, effect)
    assert {step.id for step in FACTS.steps} <= {step.id for step in facts.steps}
    assert [step.order for step in facts.steps] == [*range(len(facts.steps))]
    assert edit(part, FACTS, typed, CONTEXT) == came
