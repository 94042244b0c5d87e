"""How long each kind of record is kept, to the microsecond, on a real database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.coach.known import facts as f
from bot.coach.turn import effects as fx
from bot.coach.turn.state import Conversation, Walk
from bot.ports import OutboxState
from storage.engine import SqlStore
from storage.retention import Forgotten, months_before
from tests.storage.rooms import (
    DAAN,
    HERE,
    NOW,
    TODAY,
    apply,
    as_person,
    claim,
    deal,
    keep,
    message,
    queue,
    run,
    write,
)
from tests.support.places import Place
from tests.support.waiting import NEXT_MONDAY, Room

TICK = timedelta(microseconds=1)
DAYS_30, DAYS_90 = timedelta(days=30), timedelta(days=90)
CLOSED_FOR = datetime(2028, 5, 4, 9, 30, tzinfo=UTC)
NOTHING = Forgotten(0, 0, 0, 0)


def forget(store: SqlStore, now: datetime) -> Forgotten | None:
    return run(store.forget_old(now))


def settle(store: SqlStore, key: str, state: OutboxState, now: datetime) -> None:
    queue(store, key)
    (row,) = claim(store, now=now)
    assert row.key == key
    assert run(store.settle(row, state, now=now))


def closed(store: SqlStore, deal_id: str, status: f.DealStatus, now: datetime = NOW) -> None:
    """A deal with a record of every kind and a conversation, which was closed at `now`."""
    owned = f.Deal(deal_id, f"Customer of {deal_id}", "person-Sanne")
    apply(
        store,
        fx.PutDeal(owned),
        fx.PutStep(deal_id, f.BuyingStep("s1", "IT test", 0)),
        fx.PutPosition(deal_id, f.Position("p1", TODAY, step_id="s1")),
        fx.PutPerson(deal_id, f.Person("c1", "Karin", "CFO")),
        fx.PutNextStep(deal_id, f.NextStep("n1", "MT bespreekt", "w1", last=TODAY)),
        fx.PutAction(deal_id, f.OurAction("a1", "businesscase sturen")),
        fx.PutCompetitor(deal_id, f.Competitor("r1", "Exact", "vendor")),
        fx.PutOpenQuestion(deal_id, f.OpenQuestion("o1", "budget", TODAY)),
        fx.SlipRecorded(deal_id, "n1", "2026-05-04", "2026-06-01"),
        fx.KeepAnswer("q1", "tekst", deal_id),
        turn_id=f"turn-{deal_id}",
        now=now,
    )
    keep(store, Conversation(f"c-{deal_id}", deal_id, 1), seen=0, now=now)
    apply(store, fx.PutDeal(replace(owned, status=status)), turn_id=f"end-{deal_id}", now=now)


def test_answers_word_for_word_are_kept_for_ninety_days(store: SqlStore, place: Place) -> None:
    apply(store, deal("d1", "Acme"), fx.KeepAnswer("q1", "vroeg", "d1"), turn_id="t1")
    apply(store, fx.KeepAnswer("q2", "later", "d1"), turn_id="t2", now=NOW + TICK)
    assert forget(store, NOW + DAYS_90) == NOTHING
    assert forget(store, NOW + DAYS_90 + timedelta(days=1)) == Forgotten(0, 2, 0, 0)
    assert place.count("deals") == 1


def test_what_a_talk_remembers_is_kept_for_ninety_days_after_it_rests(store: SqlStore, place: Place) -> None:
    apply(store, deal("d1", "Acme"), turn_id="t1")
    walk = Walk("w1", "first", TODAY, told=("haar boekhouder kijkt ernaar", ""))
    keep(store, Conversation("c1", "d1", 1, "asking", walk=walk), seen=0, now=NOW)
    told = "state LIKE '%boekhouder%'"
    assert forget(store, NOW + DAYS_90) == NOTHING
    assert place.count("conversations", told) == 1
    assert forget(store, NOW + DAYS_90 + timedelta(days=1)) == NOTHING
    assert place.count("conversations", told) == 0
    assert place.count("conversations") == 1


def test_the_last_instant_of_ninety_days_counts(store: SqlStore, place: Place) -> None:
    apply(store, deal("d1", "Acme"), fx.KeepAnswer("q1", "vroeg", "d1"), turn_id="t1")
    apply(store, fx.KeepAnswer("q2", "later", "d1"), turn_id="t2", now=NOW + TICK)
    assert forget(store, NOW + TICK + DAYS_90) == Forgotten(0, 1, 0, 0)
    assert place.count("answers", "text = 'later'") == 1


@pytest.mark.parametrize("state", ["sent", "dead", "refused", "expired"])
def test_settled_messages_are_kept_for_thirty_days(store: SqlStore, place: Place, state: OutboxState) -> None:
    settle(store, "k1", state, NOW)
    assert forget(store, NOW + DAYS_30) == NOTHING
    assert forget(store, NOW + DAYS_30 + timedelta(days=1)) == Forgotten(0, 0, 1, 0)
    assert place.count("outbox") == 0


@pytest.mark.parametrize("state", ["pending", "unknown"])
def test_messages_that_still_have_to_go_out_are_kept(
    store: SqlStore, place: Place, state: OutboxState
) -> None:
    settle(store, "k1", state, NOW)
    assert forget(store, NOW + 100 * DAYS_30) == NOTHING
    assert place.count("outbox") == 1


def test_a_message_that_came_too_late_or_cannot_be_read_is_counted_from_then(
    store: SqlStore, place: Place
) -> None:
    queue(store, "late")
    place.sql("UPDATE outbox SET expires_at = '2026-05-04 09:30:00.000000'")
    assert claim(store, now=NOW) == []
    queue(store, "broken")
    place.sql("UPDATE outbox SET message = 'no message' WHERE key = 'broken'")
    assert claim(store, now=NOW) == []
    assert forget(store, NOW + DAYS_30) == NOTHING
    assert forget(store, NOW + DAYS_30 + timedelta(days=1)) == Forgotten(0, 0, 2, 0)
    assert place.count("outbox") == 0


def test_event_keys_are_kept_for_thirty_days_by_the_clock_of_the_turn(store: SqlStore, place: Place) -> None:
    def first(unit: object) -> None:
        unit.first_time(["e1"])  # type: ignore[attr-defined]
        unit.speaker(DAAN, new_id="daan", now=NOW)  # type: ignore[attr-defined]

    write(store, first)
    assert forget(store, NOW + DAYS_30) == NOTHING
    assert place.count("event_keys") == 1
    assert forget(store, NOW + DAYS_30 + timedelta(days=1)) == Forgotten(0, 0, 0, 1)


@pytest.mark.parametrize("status", ["won", "lost", "parked"])
def test_everything_of_a_closed_deal_goes_after_two_years(
    store: SqlStore, place: Place, status: f.DealStatus
) -> None:
    closed(store, "d1", status)
    apply(store, deal("d2", "Open"), turn_id="t2")
    before = place.counts()
    assert forget(store, CLOSED_FOR) == Forgotten(0, 1, 0, 0)
    assert place.counts() | {"answers": 1, "upkeep": 0} == before
    assert forget(store, CLOSED_FOR + timedelta(days=1)) == Forgotten(1, 0, 0, 0)
    left = {name for name, rows in place.counts().items() if rows}
    assert left == {
        "alembic_version", "organisations", "workspaces", "persons", "identities", "deals", "fact_history",
        "upkeep",
    }  # fmt: skip
    assert place.count("deals", "id = 'd2'") == 1
    assert place.count("fact_history", "deal_id = 'd1'") == 0


def test_the_last_instant_of_two_years_counts(store: SqlStore) -> None:
    closed(store, "d1", "won")
    closed(store, "d2", "won", NOW + TICK)
    found = forget(store, CLOSED_FOR + TICK)
    assert found is not None
    assert found.deals == 1


def test_a_deal_that_was_touched_since_or_is_open_is_kept(store: SqlStore, place: Place) -> None:
    closed(store, "d1", "lost")
    apply(store, deal("d2", "Open"), turn_id="t2")
    apply(store, fx.PutAction("d1", f.OurAction("a2", "bellen")), turn_id="t3", now=CLOSED_FOR)
    found = forget(store, CLOSED_FOR + timedelta(days=300))
    assert found is not None
    assert found.deals == 0
    assert place.count("deals") == 2


def test_a_person_who_was_last_at_a_forgotten_deal_can_go_on(store: SqlStore, place: Place) -> None:
    closed(store, "d1", "won")
    assert place.count("persons", "active_conversation = 'c-d1'") == 1
    forget(store, CLOSED_FOR + timedelta(days=1))
    assert as_person(store, lambda _, speaker: speaker.active_conversation) is None
    as_person(store, lambda unit, _: unit.queue(message(), key="k", now=NOW))


def test_more_deals_than_fit_one_statement(store: SqlStore, place: Place) -> None:
    many = [fx.PutDeal(f.Deal(f"d{n}", f"C{n}", "person-Sanne", status="lost")) for n in range(1_100)]
    apply(store, *many)
    found = forget(store, CLOSED_FOR + TICK)
    assert found is not None
    assert found.deals == 1_100
    assert place.count("deals") == 0


def test_it_is_done_once_a_day_also_after_a_restart(place: Place) -> None:
    with place.opened() as store:
        assert forget(store, NOW) == NOTHING
        assert forget(store, NOW.replace(hour=23)) is None
    with place.opened() as store:
        assert forget(store, NOW.replace(hour=23, minute=59)) is None
        # Past midnight in Amsterdam, and the same day in UTC.
        assert forget(store, datetime(2026, 5, 5, 0, 30, tzinfo=timezone(timedelta(hours=2)))) is None
        assert forget(store, NOW + timedelta(days=1)) == NOTHING


def test_every_workspace_is_looked_after(store: SqlStore, place: Place) -> None:
    for there in (HERE, ("terminal", "other")):
        write(store, lambda unit: unit.speaker(DAAN, new_id="daan", now=NOW), there)
        write(store, lambda unit: (unit.first_time(["e"]), unit.speaker(DAAN, new_id="x", now=NOW)), there)
    assert forget(store, NOW + 2 * DAYS_30) == Forgotten(0, 0, 0, 2)
    assert place.count("event_keys") == 0


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (datetime(2028, 2, 29, 12, tzinfo=UTC), datetime(2026, 2, 28, 12, tzinfo=UTC)),
        (datetime(2026, 5, 4, tzinfo=UTC), datetime(2024, 5, 4, tzinfo=UTC)),
        (datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=2))), datetime(2023, 12, 31, 22, tzinfo=UTC)),
    ],
)
def test_two_years_before(now: datetime, before: datetime) -> None:
    assert months_before(now, 24) == before


def test_what_was_told_unasked_is_forgotten_with_its_message_and_with_its_deal(place: Place) -> None:
    with place.opened() as store:
        room = Room(store)
        room.deal("acme")
        room.deal("bolt")
        room.pass_by(NEXT_MONDAY)
        assert place.count("told") == 2
        run(store.forget_old(NEXT_MONDAY + timedelta(days=29), again=True))
        assert place.count("told") == 2
        run(store.forget_old(NEXT_MONDAY + timedelta(days=31), again=True))
        assert place.count("told") == 0
        room.pass_by(NEXT_MONDAY + timedelta(days=4))
        for name in ("acme", "bolt"):
            room.turn(fx.PutDeal(replace(room.facts(name).deal, status="won", closed_on=room.now.date())))
        assert place.count("told") == 2
        run(store.forget_old(NEXT_MONDAY.replace(year=2028, month=6), again=True))
        assert (place.count("told"), place.count("deals")) == (0, 0)
