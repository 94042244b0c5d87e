from datetime import timedelta

import pytest

from bot.ports import OutboxState
from storage.engine import SqlStore
from storage.opening import Waits
from storage.outbox import Leases
from tests.storage.rooms import DAAN, NOW, claim, message, queue, run
from tests.support.places import IN_A_FILE, ON_POSTGRESQL, Place

ME = "person-Sanne"
NO_TIME = Waits(leases=Leases(lease=timedelta(0), grace=timedelta(0)))


def _settle(store: SqlStore, row: object, state: OutboxState = "sent") -> bool:
    return run(store.settle(row, state, now=NOW, reason=None))  # type: ignore[arg-type]  # rows come from claim


def test_messages_go_out_one_by_one_in_order(store: SqlStore) -> None:
    queue(store, "a", "b")
    queue(store, "c")
    sent = []
    while rows := claim(store, ME):
        assert len(rows) == 1
        assert rows[0].message == message(rows[0].key)
        assert claim(store, ME) == []
        assert _settle(store, rows[0])
        sent.append(rows[0].key)
    assert sent == ["a", "b", "c"]


def test_recipients_do_not_wait_for_each_other(store: SqlStore) -> None:
    queue(store, "a")
    queue(store, "b", who=DAAN)
    assert [row.key for row in claim(store)] == ["a", "b"]
    assert claim(store, "nobody") == []


def test_lanes_do_not_wait_for_each_other_and_replies_come_first(store: SqlStore, place: Place) -> None:
    queue(store, "nudge", "a")
    place.sql("UPDATE outbox SET lane = 'bulk' WHERE key = 'nudge'")
    assert [(row.key, row.lane) for row in claim(store)] == [("a", "reply"), ("nudge", "bulk")]


def test_a_file_waits_for_the_replies_before_it_and_holds_up_none_behind_it(
    store: SqlStore, place: Place
) -> None:
    queue(store, "text", "file", "next")
    place.sql("UPDATE outbox SET lane = 'file' WHERE key = 'file'")
    (text,) = claim(store)
    assert text.key == "text"
    assert claim(store) == []
    assert _settle(store, text)
    assert [row.key for row in claim(store)] == ["next", "file"]


def test_the_attempt_is_on_the_disk_before_anything_is_sent(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    claim(store, owner="me")
    assert place.sql("SELECT state, owner, attempts, attempted_at IS NOT NULL FROM outbox") == [
        ("claimed", "me", 1, 1)
    ]


def test_a_worker_that_lost_its_lease_cannot_settle(place: Place) -> None:
    with place.opened(waits=NO_TIME) as store:
        queue(store, "a")
        (first,) = claim(store, owner="slow")
        (second,) = claim(store, owner="quick")
        assert (second.key, second.attempts, second.token) == ("a", 2, first.token + 1)
        assert not _settle(store, first)
        assert _settle(store, second)
        # The same word once more changes nothing: its COMMIT may have been lost. Another word comes too late.
        assert _settle(store, second)
        assert not _settle(store, second, "refused")
        assert claim(store) == []


def test_who_still_has_a_message_has_it_for_another_lease(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    (row,) = claim(store)
    place.sql("UPDATE outbox SET lease_until = '2026-01-01 00:00:00.000000'")
    held = run(store.renew(row))
    assert held is not None
    assert (held.id, held.token, held.attempts) == (row.id, row.token, row.attempts)
    assert held.send_before >= row.send_before
    assert claim(store) == []
    assert _settle(store, held)
    # It is settled now, and nobody has it.
    assert run(store.renew(held)) is None


def test_who_lost_a_message_to_another_does_not_get_it_back(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    (first,) = claim(store, owner="slow")
    place.sql("UPDATE outbox SET lease_until = '2026-01-01 00:00:00.000000'")
    (second,) = claim(store, owner="quick")
    assert run(store.renew(first)) is None
    assert run(store.renew(second)) is not None


def test_an_unclear_outcome_rests_and_holds_up_what_follows(place: Place) -> None:
    with place.opened() as store:
        queue(store, "a", "b")
        (row,) = claim(store)
        assert _settle(store, row, "unknown")
        assert claim(store) == []
        place.sql("UPDATE outbox SET lease_until = '2026-01-01 00:00:00.000000'")
        (again,) = claim(store)
        assert (again.key, again.attempts) == ("a", 2)


def test_what_may_have_been_posted_is_not_dropped_for_being_late(place: Place) -> None:
    with place.opened() as store:
        queue(store, "a")
        (row,) = claim(store)
        assert _settle(store, row, "unknown")
        place.sql("UPDATE outbox SET lease_until = NULL, expires_at = '2026-05-04 09:00:00.000000'")
        (row,) = claim(store)
        # Another message to the same person was held up, so this one was given back before it was looked up.
        assert run(store.settle(row, "pending", now=NOW, attempted=False))
        (again,) = claim(store)
        assert (again.key, again.attempts) == ("a", 2)


@pytest.mark.parametrize("state", ["sent", "refused", "dead", "expired"])
def test_what_is_settled_lets_the_next_one_through(store: SqlStore, state: OutboxState) -> None:
    queue(store, "a", "b")
    (row,) = claim(store)
    assert _settle(store, row, state)
    assert [row.key for row in claim(store)] == ["b"]


def test_a_row_given_back_is_free_at_once(store: SqlStore) -> None:
    queue(store, "a")
    (row,) = claim(store)
    assert _settle(store, row, "pending")
    assert [(row.key, row.attempts) for row in claim(store)] == [("a", 2)]


@IN_A_FILE
def test_after_a_restart_what_the_only_sender_had_claimed_is_free_at_once(place: Place) -> None:
    with place.opened() as store:
        queue(store, "a")
        (lost,) = claim(store)
    with place.opened() as store:
        (again,) = claim(store)
        assert again.key == "a"
        assert not _settle(store, lost)
        assert _settle(store, again)


@ON_POSTGRESQL
def test_a_start_beside_other_senders_leaves_what_they_claimed_alone(place: Place) -> None:
    with place.opened() as one:
        queue(one, "a")
        (row,) = claim(one)
        with place.opened() as two:
            assert claim(two) == []
        assert _settle(one, row)


def test_what_is_not_due_waits_and_what_is_late_is_dropped(store: SqlStore, place: Place) -> None:
    queue(store, "late", "early", "b")
    with place.connected() as other:
        other("UPDATE outbox SET lane = 'bulk'")
        other("UPDATE outbox SET expires_at = '2026-05-04 09:00:00.000000' WHERE key = 'late'")
        other("UPDATE outbox SET not_before = '2026-05-04 10:00:00.000000' WHERE key = 'early'")
    assert claim(store) == []
    assert place.sql("SELECT state FROM outbox ORDER BY id") == [("expired",), ("pending",), ("pending",)]
    assert [row.key for row in claim(store, now=NOW + timedelta(hours=1))] == ["early"]


def test_a_clock_that_is_put_back_holds_up_no_reply(store: SqlStore, place: Place) -> None:
    """Somebody waits for it; only what goes out unasked goes by our clock."""
    queue(store, "nudge", "a")
    place.sql("UPDATE outbox SET lane = 'bulk' WHERE key = 'nudge'")
    assert [row.key for row in claim(store, now=NOW - timedelta(days=1))] == ["a"]
    assert [row.key for row in claim(store)] == ["nudge"]


def test_a_message_that_cannot_be_read_any_more_does_not_stand_in_the_way(
    store: SqlStore, place: Place
) -> None:
    queue(store, "a", "b")
    place.sql("""UPDATE outbox SET message = '{"$": "FromTheFuture"}' WHERE key = 'a'""")
    assert [row.key for row in claim(store)] == ["b"]
    assert place.sql("SELECT state, reason FROM outbox WHERE key = 'a'") == [("dead", "unreadable")]


def test_the_platforms_own_id_is_kept(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    (row,) = claim(store)
    assert run(store.settle(row, "refused", now=NOW, reason="is_archived", external_ref="123.45"))
    assert place.sql("SELECT state, reason, external_ref FROM outbox") == [
        ("refused", "is_archived", "123.45")
    ]


def test_claiming_uses_the_index_of_what_is_unsettled(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    plan = place.plan("SELECT id FROM outbox WHERE state IN ('pending', 'claimed', 'unknown')")
    assert "ix_outbox_unsettled" in plan
