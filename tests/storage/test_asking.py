"""The instant from which the coach has something to say stands on the deal's row after every turn that changes it."""

import json
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from bot.coach.known import facts as f
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.turn import effects as fx
from bot.coach.turn.codec import encode
from bot.ports import Identity
from storage.due import calendar_from
from storage.engine import SqlStore
from tests.storage.rooms import DAAN, HERE, NOW, SANNE, apply, as_person, deal, run
from tests.support.places import Place

LAST = date(2026, 6, 12)
NEXT = f.NextStep("n1", "MT bespreekt", "walk-1", first=LAST, last=LAST, whose_date="customer")
MONDAY = "2026-06-15T07:15:00+00:00"


def asks(place: Place, deal_id: str = "d1") -> str | None:
    with place.connected() as other:
        stored: dict[str, datetime | str | None] = dict(other("SELECT id, ask_at FROM deals"))
    found = stored[deal_id]
    if found is None:
        return None
    moment = datetime.fromisoformat(found) if isinstance(found, str) else found
    return (moment if moment.tzinfo else moment.replace(tzinfo=NOW.tzinfo)).astimezone(NOW.tzinfo).isoformat()


@pytest.mark.parametrize(
    ("effects", "expected"),
    [
        ((), None),
        ((fx.PutNextStep("d1", NEXT),), MONDAY),
        ((fx.PutNextStep("d1", NEXT), fx.PutNextStep("d1", replace(NEXT, asked=3))), None),
        ((fx.PutNextStep("d1", NEXT), fx.PutNextStep("d1", replace(NEXT, happened=True))), None),
        ((fx.PutNextStep("d1", NEXT), fx.PutDeal(replace(deal("d1", "Acme").deal, status="won"))), None),
        ((fx.PutAction("d1", f.OurAction("a1", "demo", date(2026, 5, 14))),), "2026-05-15T07:15:00+00:00"),
        ((fx.PutNextStep("d1", NEXT), fx.SetHabits(Habits(work_from=time(11)))), "2026-06-15T09:00:00+00:00"),
        # It was due already: from now on, which is half past eleven.
        ((fx.PutNextStep("d1", replace(NEXT, first=date(2026, 5, 1), last=date(2026, 5, 1))),), NOW.isoformat()),
    ],
)  # fmt: skip
def test_the_moment_follows_what_a_turn_changed(
    store: SqlStore, place: Place, effects: tuple[fx.Effect, ...], expected: str | None
) -> None:
    apply(store, deal("d1", "Acme"), *effects)
    assert asks(place) == expected


def moved(**changes: object) -> Identity:
    return replace(SANNE, **changes)  # type: ignore[arg-type]  # names are checked at run time


@pytest.mark.parametrize(
    ("effects", "who", "expected"),
    [
        ((fx.SetHabits(Habits(days_off=(DaysOff(LAST, date(2026, 6, 19)),))),), SANNE, "2026-06-22T07:15:00+00:00"),
        ((fx.SetHabits(Habits(zone="America/New_York")),), SANNE, "2026-06-15T13:15:00+00:00"),
        ((), moved(zone="Asia/Kathmandu"), "2026-06-15T03:30:00+00:00"),  # the platform says so
        ((), moved(name="Sanne de Boer"), MONDAY),
    ],
)  # fmt: skip
def test_other_days_or_another_zone_move_every_deal_that_waits(
    store: SqlStore, place: Place, effects: tuple[fx.Effect, ...], who: Identity, expected: str
) -> None:
    for deal_id in ("d1", "d2", "d3"):
        apply(store, deal(deal_id, deal_id), turn_id=f"{deal_id}-new")
    for deal_id in ("d1", "d2"):
        apply(store, fx.PutNextStep(deal_id, NEXT), turn_id=deal_id)
    apply(store, deal("e1", "e1", DAAN), fx.PutNextStep("e1", NEXT), who=DAAN, turn_id="e1")
    apply(store, *effects, who=who, turn_id="moves")
    assert [asks(place, deal_id) for deal_id in ("d1", "d2", "d3", "e1")] == [
        expected,
        expected,
        None,
        MONDAY,
    ]


def test_a_zone_that_was_chosen_is_not_moved_by_the_platform(store: SqlStore, place: Place) -> None:
    apply(
        store,
        deal("d1", "Acme"),
        fx.PutNextStep("d1", NEXT),
        fx.SetHabits(Habits(zone="Europe/Amsterdam", country="NL")),
    )
    as_person(store, lambda *_: None, moved(zone="Asia/Kathmandu"))
    assert asks(place) == MONDAY


def test_whoever_looks_from_outside_sees_the_persons_days(store: SqlStore) -> None:
    apply(store, fx.SetHabits(Habits(work_days=(1, 2))))
    (person,) = run(store.read(HERE, lambda view: view.people()))
    assert (person.habits, person.zone) == (Habits(work_days=(1, 2)), "Europe/Amsterdam")


def test_a_list_says_when_the_coach_speaks_and_how_their_step_slipped(store: SqlStore) -> None:
    slipped = replace(NEXT, slips=2, slip_reasons=("postponed", "our_guess"))
    for deal_id, step in (("d1", slipped), ("d2", replace(slipped, happened=True)), ("d3", NEXT)):
        apply(store, deal(deal_id, deal_id), fx.PutNextStep(deal_id, step), turn_id=deal_id)
    apply(store, fx.PutNextStep("d3", replace(NEXT, id="later", slips=1)), turn_id="later")
    apply(store, fx.SetHabits(Habits(zone="Pacific/Apia", paused_until=date(2026, 7, 1))), turn_id="far")
    found = {one.id: one for one in as_person(store, lambda unit, _: unit.deals())}
    assert [(found[name].slips, found[name].slip_reasons) for name in ("d1", "d2", "d3")] == [
        (2, ("postponed", "our_guess")),
        (0, ()),
        (1, ()),
    ]
    # The day on which it is there where the person is.
    assert found["d1"].speaks_on == date(2026, 7, 1)
    assert found["d2"].speaks_on is None
    (likely, *_) = as_person(store, lambda unit, _: unit.deals_like("d1"))
    assert (likely.id, likely.slips, likely.speaks_on) == ("d1", 0, None)


zones_chosen_and_told = pytest.mark.parametrize(
    ("chosen", "told", "counts"),
    [
        (None, "Asia/Kathmandu", "Asia/Kathmandu"),
        ("Europe/Lisbon", "Asia/Kathmandu", "Europe/Lisbon"),
        ("Europe/Blubstad", "Asia/Kathmandu", "Asia/Kathmandu"),
        ("Europe/Blubstad", "Europe", "UTC"),
    ],
)


@zones_chosen_and_told
def test_a_zone_that_there_is_not_counts_for_nobody(
    store: SqlStore, chosen: str | None, told: str, counts: str
) -> None:
    apply(store, fx.SetHabits(Habits(zone=chosen)))
    assert as_person(store, lambda _, speaker: speaker.zone, moved(zone=told)) == counts


@zones_chosen_and_told
def test_who_looks_for_what_is_due_goes_by_the_same_zone(chosen: str | None, told: str, counts: str) -> None:
    stored = json.dumps(encode(Habits(zone=chosen)))
    assert calendar_from(told, stored).zone.key == counts
    assert calendar_from(told, None).zone.key == (told if told != "Europe" else "UTC")
