"""What is stored equals what the core thinks it stored, and nothing is overwritten without its version being kept."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.known import facts as f
from bot.coach.turn import effects as fx
from bot.coach.turn.effects import evolve
from bot.ports import Speaker, UnitOfWork
from storage.engine import SqlStore
from storage.json_text import version_of
from tests.storage.rooms import HERE, NOW, TODAY, apply, as_person, deal, run

DEAL = "d1"
STEP = f.BuyingStep("s1", "IT test", 0, who="Karin")
NEXT = f.NextStep("n1", "MT bespreekt", "walk-1", who="Karin", last=TODAY, whose_date="customer")

_texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
_maybe_text = st.none() | _texts
_ids = st.sampled_from(["a", "b", "c", "d"])
_days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_maybe_day = st.none() | _days
_maybe = st.none() | st.booleans()
_amounts = st.none() | st.decimals(0, 10**9, places=2)
_evidence: st.SearchStrategy[f.Evidence] = st.sampled_from(["in_writing", "heard", "hearsay", "assumption"])
_topics: st.SearchStrategy[f.Topic] = st.sampled_from(["steps", "budget", "people"])
_marks = st.builds(f.TopicMark, _topics, st.sampled_from(["said", "unknown"]), _days)
_steps = st.builds(
    f.BuyingStep, _ids, _texts, st.integers(0, 3), _maybe_text, st.sampled_from(["to_do", "busy", "done"]), _maybe_day,
    _evidence, st.booleans(), _maybe_day, _maybe_day, _maybe_day,
)  # fmt: skip
_positions = st.builds(
    f.Position, _ids, _days, st.none() | _ids, st.none() | st.sampled_from(["comparing", "paperwork"]), _maybe_text,
    _maybe_text, _evidence, st.booleans(),
)  # fmt: skip
_people = st.builds(
    f.Person, _ids, _maybe_text, _maybe_text, _maybe, _maybe, _maybe, _maybe, _amounts,
    st.lists(_texts, max_size=2).map(tuple), _maybe, _evidence, st.booleans(),
)  # fmt: skip
_next_steps = st.builds(
    f.NextStep, _ids, _texts, _ids, _maybe_text, st.none() | _ids, _maybe_day, _maybe_day,
    st.none() | st.sampled_from(["customer", "ours"]), _maybe, st.integers(0, 4), st.booleans(),
)  # fmt: skip
_actions = st.builds(
    f.OurAction, _ids, _texts, _maybe_day, st.none() | _ids, _maybe_text, st.booleans(), st.booleans()
)
_competitors = st.builds(
    f.Competitor, _ids, _texts, st.sampled_from(["incumbent", "vendor"]), _maybe_text, _maybe_text, _maybe_text,
    _maybe_text, st.booleans(),
)  # fmt: skip
_questions = st.builds(f.OpenQuestion, _ids, _topics, _days, _maybe_text, st.booleans())
_deals = st.builds(
    f.Deal, st.just(DEAL), _texts, st.just("person-Sanne"), _maybe_text, _amounts,
    st.sampled_from(["open", "won"]), st.sampled_from(["approved", "unknown"]), _maybe_text, _maybe_text, _maybe,
    _maybe_day, st.integers(0, 5), st.lists(_marks, max_size=3).map(tuple),
)  # fmt: skip
EFFECTS: st.SearchStrategy[fx.DealEffect] = st.one_of(
    st.builds(fx.PutDeal, _deals),
    *[
        st.builds(put, st.just(DEAL), records)
        for put, records in (
            (fx.PutStep, _steps),
            (fx.PutStep, _steps),
            (fx.PutPosition, _positions),
            (fx.PutPerson, _people),
            (fx.PutNextStep, _next_steps),
            (fx.PutAction, _actions),
            (fx.PutCompetitor, _competitors),
            (fx.PutOpenQuestion, _questions),
        )
    ],
)


def _renamed(effect: fx.DealEffect, deal_id: str) -> fx.DealEffect:
    """The effect on a deal of its own, so that examples do not meet in the one database."""
    if isinstance(effect, fx.PutDeal):
        return fx.PutDeal(replace(effect.deal, id=deal_id))
    return replace(effect, deal_id=deal_id)


_numbers = count()


@settings(max_examples=60)
@given(st.lists(EFFECTS, max_size=14), st.integers(1, 5))
def test_loading_a_deal_equals_folding_its_effects(
    shared_store: SqlStore, drawn: list[fx.DealEffect], per_turn: int
) -> None:
    deal_id = f"deal-{next(_numbers)}"
    given_effects = [deal(deal_id, "Acme"), *(_renamed(effect, deal_id) for effect in drawn)]
    expected = f.DealFacts(deal(deal_id, "Acme").deal)
    for effect in given_effects:
        expected = evolve(expected, effect)
    remembered = []
    for start in range(0, len(given_effects), per_turn):
        turn = given_effects[start : start + per_turn]
        apply(shared_store, *turn, turn_id=f"{deal_id}-{start}")
        remembered += [effect for n, effect in enumerate(turn) if not _changes_one_of(effect, turn[n + 1 :])]
    found = as_person(shared_store, lambda unit, _: unit.deal(deal_id))
    assert found is not None
    assert found.facts == expected

    summary = as_person(shared_store, lambda unit, _: unit.deals(1))[0]
    upcoming = expected.next_step
    assert (summary.id, summary.account, summary.status) == (
        deal_id,
        expected.deal.account,
        expected.deal.status,
    )
    assert summary.next_step == (upcoming.what if upcoming else None)
    assert summary.next_step_last == (upcoming.last if upcoming else None)
    assert summary.open_questions == sum(not question.resolved for question in expected.open_questions)
    assert (summary.slips, summary.slip_reasons) == (
        (upcoming.slips, upcoming.slip_reasons) if upcoming else (0, ())
    )

    history = run(shared_store.read(HERE, lambda view: view.history(deal_id)))
    assert [entry.version for entry in history] == [version_of(_record(effect)) for effect in remembered]


def _changes_one_of(effect: fx.DealEffect, later: list[fx.DealEffect]) -> bool:
    """Whether the record that the effect writes is written again."""
    return any(type(effect) is type(other) and _id(effect) == _id(other) for other in later)


def _id(effect: fx.DealEffect) -> object:
    return _record(effect).id


def _record(effect: fx.DealEffect) -> Any:
    names = {"deal_id"} if not isinstance(effect, fx.PutDeal) else set()
    (value,) = [getattr(effect, name) for name in effect.__dataclass_fields__ if name not in names]
    return value


def test_every_version_stays_in_the_history(store: SqlStore) -> None:
    apply(store, deal(DEAL, "Acme"), fx.PutStep(DEAL, STEP), fx.PutNextStep(DEAL, NEXT))
    later = NOW + timedelta(days=3)
    apply(
        store,
        fx.PutNextStep(DEAL, replace(NEXT, last=date(2026, 6, 1), slips=1)),
        turn_id="turn-2",
        now=later,
    )
    apply(store, fx.PutStep(DEAL, replace(STEP, removed=True)), turn_id="turn-3", now=later)
    versions = defaultdict(list)
    for entry in run(store.read(HERE, lambda view: view.history(DEAL))):
        versions[entry.kind, entry.record_id].append((entry.version, entry.by, entry.turn_id, entry.at))
    assert [version["last"] for version, *_ in versions["next_step", "n1"]] == ["2026-05-04", "2026-06-01"]
    assert [version["removed"] for version, *_ in versions["step", "s1"]] == [False, True]
    assert versions["step", "s1"][-1][1:] == ("person-Sanne", "turn-3", later)


def test_answers_and_slips_are_kept_word_for_word(store: SqlStore) -> None:
    said = "  Eerst  de IT test,\n dan tekent de CFO 🙂 "
    apply(
        store,
        deal(DEAL, "Acme"),
        fx.PutNextStep(DEAL, NEXT),
        fx.KeepAnswer("steps", said, DEAL),
        fx.KeepAnswer("steps", "zonder deal"),
        fx.SlipRecorded(DEAL, "n1", "2026-05-04", "2026-06-01", "klant schoof"),
    )
    (answer,) = run(store.read(HERE, lambda view: view.answers(DEAL)))
    assert (answer.question, answer.text, answer.by, answer.at) == ("steps", said, "person-Sanne", NOW)
    exported = list(store.export_person(HERE, "Sanne") or ())
    assert "klant schoof" in str(exported)
    assert "zonder deal" in str(exported)


@pytest.mark.parametrize(
    ("position", "pointer"),
    [
        (f.Position("p1", TODAY, step_id="s1"), "IT test"),
        (f.Position("p1", TODAY, words="bij juridisch"), "bij juridisch"),
        (f.Position("p1", TODAY, step_id="gone", words="bij juridisch"), "bij juridisch"),
        (f.Position("p1", TODAY, stage="paperwork"), "stage:paperwork"),
    ],
)
def test_the_list_shows_where_they_are(store: SqlStore, position: f.Position, pointer: str) -> None:
    apply(store, deal(DEAL, "Acme"), fx.PutStep(DEAL, STEP), fx.PutPosition(DEAL, position))
    assert as_person(store, lambda unit, _: unit.deals())[0].pointer == pointer


def test_amounts_keep_every_digit(store: SqlStore) -> None:
    value = Decimal("12345678901234567890.10")
    apply(store, fx.PutDeal(f.Deal(DEAL, "Acme", "person-Sanne", value=value)))
    found = as_person(store, lambda unit, _: unit.deal(DEAL))
    assert found is not None
    assert str(found.facts.deal.value) == str(value)


def test_a_step_that_returns_after_removal_goes_to_the_end(store: SqlStore) -> None:
    steps = [f.BuyingStep(name, name, 0) for name in ("a", "b")]
    gone = replace(steps[0], removed=True)
    for number, step in enumerate([*steps, gone, steps[0]]):
        apply(store, deal(DEAL, "Acme"), fx.PutStep(DEAL, step), turn_id=f"turn-{number}")
    found = as_person(store, lambda unit, _: unit.deal(DEAL))
    assert found is not None
    assert [step.id for step in found.facts.steps] == ["b", "a"]


def test_steps_of_the_same_place_stand_as_the_core_has_them(store: SqlStore) -> None:
    """Every way in which two steps can move three times over three places, the ties among them included."""
    moves = [(name, order) for name in ("a", "b") for order in range(3)]
    drawn = [[("a", 0), ("b", 1), *path] for path in product(moves, repeat=3)]
    expected = []

    def work(unit: UnitOfWork, _: Speaker) -> None:
        for number, path in enumerate(drawn):
            facts = f.DealFacts(deal(str(number), "Acme").deal)
            unit.apply(fx.PutDeal(facts.deal), turn_id="t", now=NOW)
            for name, order in path:
                effect = fx.PutStep(str(number), f.BuyingStep(name, name, order))
                unit.apply(effect, turn_id="t", now=NOW)
                facts = evolve(facts, effect)
            expected.append(facts.steps)

    as_person(store, work)
    found = run(store.read(HERE, lambda view: {facts.deal.id: facts.steps for facts in view.deals()}))
    assert [found[str(number)] for number in range(len(drawn))] == expected
