"""Every guard, switched off, is caught: the same check passes with it and fails without it.

The checks that need workers and a platform are a few lines of script for the world of `tests.support.simulation`.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, bindparam, select, update

from bot.coach.turn.effects import Effect, KeepAnswer
from bot.coach.turn.inputs import Command
from bot.coach.turn.state import Conversation
from bot.delivery import Delivery
from bot.errors import VersionConflict
from bot.ports import Outgoing, UnitOfWork
from storage import outbox, turn_statements
from storage.engine import SqlStore
from storage.faults import explained
from storage.group_commit import GroupWriter, _driver, _Job
from storage.opening import open_store
from storage.outbox import Leases
from storage.sql import SqlUnitOfWork
from storage.tables import ConversationRow, OutboxRow, PersonRow, table_of
from storage.tenancy import BOUND, Across, scope
from storage.transaction import Transaction
from tests.storage.rooms import HERE, NOW, SANNE, apply, as_person, keep, run, url_of
from tests.storage.test_group_commit import answers, keeping, together
from tests.support.postgres import database
from tests.support.simulation import PEOPLE, world

ANNA, BOB, _ = PEOPLE
OUTBOX, PERSONS, CONVERSATIONS = table_of(OutboxRow), table_of(PersonRow), table_of(ConversationRow)
Off = Callable[[pytest.MonkeyPatch], None]


# -- the checks --------------------------------------------------------------------------------------------------------


def an_event_that_comes_again_is_no_second_turn(store: SqlStore) -> None:
    with world(store) as here:
        here.turn(ANNA, Command("open", "Acme"))
        here.repeat("event-1")
        here.judge()


def an_event_whose_commit_was_not_heard_of_is_no_second_turn(store: SqlStore) -> None:
    """The platform was not told that it was taken, and delivers it again; one that was not taken is a turn then."""
    with world(store) as here:
        here.turn(ANNA, Command("open", "Acme"), "after")
        here.comes_again(*here.unheard)
        here.turn(ANNA, "IT test, MT bespreekt, CFO tekent", "within")
        here.comes_again(*here.unheard)
        here.judge()


def what_was_typed_in_a_turn_that_was_taken_is_there(store: SqlStore) -> None:
    with world(store) as here:
        here.turn(ANNA, Command("open", "Acme"))
        here.turn(ANNA, "IT test, MT bespreekt, CFO tekent", "after")
        here.judge()


def a_turn_that_saw_an_older_conversation_overwrites_nothing(store: SqlStore) -> None:
    seen = Conversation("c", None, 1, "idle")
    keep(store, seen, seen=0)
    answered = replace(seen, version=2, phase="choosing")
    keep(store, answered, seen=1)
    with suppress(VersionConflict):
        keep(store, replace(seen, version=2), seen=1)
    assert as_person(store, lambda unit, _: unit.conversation("c")) == answered, "an answer was lost"


def eight_threads_on_one_person_wait_instead_of_failing(store: SqlStore) -> None:
    """Two programs with four threads each: two dozen answers, one after another, none of them taken twice."""
    conflicts: list[VersionConflict] = []
    # Where two can be with the person at once, the first waits for the second; where none can, it waits in vain.
    two = Barrier(2)
    keep(store, Conversation("c", None, 1, "idle"), seen=0)
    save = SqlUnitOfWork.save

    def noted(unit: SqlUnitOfWork, conversation: Conversation, **how: Any) -> None:
        try:
            save(unit, conversation, **how)
        except VersionConflict as conflict:
            conflicts.append(conflict)
            raise

    def answering(number: int) -> Callable[[UnitOfWork], None]:
        def work(unit: UnitOfWork) -> None:
            unit.speaker(SANNE, new_id="person-Sanne", now=NOW)
            found = unit.conversation("c")
            assert found
            with suppress(BrokenBarrierError):
                two.wait(0.3)
            unit.apply(KeepAnswer("q", "iets"), turn_id=f"turn-{number}", now=NOW)
            unit.save(replace(found, version=found.version + 1), seen=found.version, now=NOW)

        return work

    async def all_at_once(*stores: SqlStore) -> None:
        await asyncio.gather(
            *(stores[number % 2].write(HERE, answering(number)) for number in range(24)),
            return_exceptions=True,
        )

    with ExitStack() as ending:
        other = open_store(store._database.address.url)
        ending.callback(other.shut)
        ending.enter_context(patch.object(SqlUnitOfWork, "save", noted))
        run(all_at_once(store, other))
    found = as_person(store, lambda unit, _: unit.conversation("c"))
    assert found
    assert found.version == 25, "an answer was lost"
    assert not conflicts, f"{len(conflicts)} turns had to be taken again"


def a_late_word_of_a_worker_that_lost_its_lease_changes_nothing(store: SqlStore) -> None:
    """One is told to try later and stands still until its lease is over; another posts the message meanwhile."""
    with world(store) as here:
        here.nudge(ANNA)
        slow, quick = here.worker("slow"), here.worker("quick")
        here.until_it_calls(slow)
        here.step(slow, "later")
        here.passes(31)
        here.until_it_calls(quick)
        here.step(quick, "accept")
        here.to_the_end(slow)
        here.to_the_end(here.worker("third"))
        here.judge()


def what_was_posted_before_a_crash_is_not_posted_again(store: SqlStore) -> None:
    with world(store) as here:
        here.nudge(ANNA)
        killed = here.worker("killed")
        here.until_it_calls(killed)
        here.crash(killed, "accept")
        here.passes(31)
        here.to_the_end(here.worker("next"))
        here.judge()


def a_worker_that_stood_still_for_too_long_does_not_send(store: SqlStore) -> None:
    with world(store) as here:
        here.nudge(ANNA)
        paused, other = here.worker("paused"), here.worker("other")
        # Claimed, and stopped before it looks at the time.
        here.step(paused, times=2)
        here.passes(31)
        here.until_it_calls(other)
        here.to_the_end(paused)
        here.to_the_end(other)
        here.judge()


def a_look_up_that_took_long_is_followed_by_no_call(store: SqlStore) -> None:
    with world(store) as here:
        here.nudge(ANNA)
        killed = here.worker("killed")
        here.until_it_calls(killed)
        here.crash(killed)
        here.passes(31)
        slow = here.worker("slow")
        here.step(slow, times=2)
        here.passes(19.5)
        here.until_it_calls(slow, sends=False)
        here.passes(9.5)
        here.step(slow, times=2)
        here.passes(1.5)
        quick = here.worker("quick")
        here.until_it_calls(quick)
        here.to_the_end(quick)
        here.judge()


def a_lost_answer_is_looked_up(store: SqlStore) -> None:
    with world(store) as here:
        here.reply(ANNA, "post", "post")
        (turn,) = here.workers
        here.until_it_calls(turn)
        here.step(turn, "lose", times=20)
        here.judge()


def what_a_turn_sent_before_a_crash_is_not_sent_again(store: SqlStore) -> None:
    """Whoever took the turn holds its replies from the start, and is killed when the platform has the first of them."""
    with world(store) as here:
        killed = here.turn(ANNA, Command("open", "Acme"))
        assert killed
        here.until_it_calls(killed)
        here.crash(killed, "accept")
        here.passes(31)
        here.to_the_end(here.worker("next"))
        here.judge()


def what_the_platform_puts_off_holds_up_what_stands_behind_it(store: SqlStore) -> None:
    with world(store) as here:
        turn = here.reply(ANNA, "post", "post", "post")
        assert turn
        here.call(turn, "later")
        here.to_the_end(turn)
        here.judge()


def what_is_acknowledged_is_stored_when_the_disk_fills_inside_a_group(store: SqlStore) -> None:
    apply(store, KeepAnswer("q", "eerst"), turn_id="a")

    def limit(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 20}").close()

    store._database.wait_for(limit)
    works = [keeping("x", "b"), keeping("too long for it " * 20_000, "big"), keeping("y", "c")]
    outcomes = together(store, *works)
    acknowledged = sorted(outcome for outcome in outcomes if isinstance(outcome, str))
    file = store._database.address.file
    assert file
    assert answers(file) == ["a", *acknowledged], "an acknowledged answer was lost"


# -- the guards, switched off ------------------------------------------------------------------------------------------


def every_event_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    first_time = SqlUnitOfWork.first_time
    monkeypatch.setattr(
        SqlUnitOfWork, "first_time", lambda unit, keys, **how: first_time(unit, keys, **how) or True
    )


def a_turn_forgets_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    apply_effect = SqlUnitOfWork.apply

    def forgets(unit: SqlUnitOfWork, effect: Effect, **how: Any) -> None:
        if not isinstance(effect, KeepAnswer):
            apply_effect(unit, effect, **how)

    monkeypatch.setattr(SqlUnitOfWork, "apply", forgets)


def any_version_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    save = SqlUnitOfWork.save

    def overwrite(unit: SqlUnitOfWork, conversation: Conversation, *, seen: int, **how: Any) -> None:
        stored = unit.conversation(conversation.id)
        save(unit, conversation, seen=stored.version if stored else seen, **how)

    monkeypatch.setattr(SqlUnitOfWork, "save", overwrite)


def nobody_locks_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that stands in nobody's way."""
    locked = turn_statements.person()
    unlocked = locked.with_for_update(read=True, key_share=True, of=PERSONS)
    monkeypatch.setattr(turn_statements, "person", lambda: unlocked)


def anybody_settles(monkeypatch: pytest.MonkeyPatch) -> None:
    settle = SqlStore.settle

    async def unfenced(store: SqlStore, row: Outgoing, *args: Any, **how: Any) -> bool:
        token = _across(
            store, lambda found: found.execute(select(OUTBOX.c.token).where(OUTBOX.c.id == row.id))
        )
        return await settle(store, replace(row, token=token.scalar_one()), *args, **how)

    monkeypatch.setattr(SqlStore, "settle", unfenced)


def a_claim_counts_no_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = SqlStore.claim

    async def uncounted(store: SqlStore, **how: Any) -> list[Outgoing]:
        rows = await claim(store, **how)
        ids = [row.id for row in rows]
        fewer = update(OUTBOX).where(OUTBOX.c.id.in_(ids)).values(attempts=OUTBOX.c.attempts - 1)
        _across(store, lambda found: found.execute(fewer))
        return [replace(row, attempts=row.attempts - 1) for row in rows]

    monkeypatch.setattr(SqlStore, "claim", uncounted)


def a_turns_own_claim_counts_no_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    add_claimed = outbox.add_claimed
    mine = (OUTBOX.c.workspace_id == bindparam(BOUND)) & (OUTBOX.c.key == bindparam("which"))
    uncount = update(OUTBOX).where(mine).values(attempts=0)

    def uncounted(
        transaction: Transaction, row: Mapping[str, object], *where: Any, **how: Any
    ) -> Callable[[], Outgoing]:
        claimed = add_claimed(transaction, row, *where, **how)
        transaction.later(uncount, which=row["key"])
        return claimed

    monkeypatch.setattr(outbox, "add_claimed", uncounted)


def nothing_is_held_up(monkeypatch: pytest.MonkeyPatch) -> None:
    deal_with = Delivery._deal_with

    async def dealt_with(delivery: Delivery, row: Outgoing) -> bool:
        await deal_with(delivery, row)
        return True

    monkeypatch.setattr(Delivery, "_deal_with", dealt_with)


def a_lease_has_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Leases, "send_before", lambda _: inf)


def only_the_first_look_at_the_time_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: set[tuple[int, int]] = set()
    may_call = Delivery._may_call

    def once(delivery: Delivery, row: Outgoing) -> bool:
        if (row.id, row.token) in looked:
            return True
        looked.add((row.id, row.token))
        return may_call(delivery, row)

    monkeypatch.setattr(Delivery, "_may_call", once)


def nothing_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(_delivery: Delivery, _row: Outgoing) -> None:
        return None

    monkeypatch.setattr(Delivery, "_looked_up", unknown)


def the_writer_trusts_its_transaction(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it would be without a look whether SQLite has rolled everything back by itself."""

    def attempt(writer: GroupWriter, job: _Job, connection: Connection) -> object:
        driver = _driver(connection)
        driver.execute("SAVEPOINT turn")
        outcome: object
        try:
            outcome = job.run(connection)
        except Exception as error:  # noqa: BLE001 - as in the writer itself
            outcome = explained(error, writer._place)
            with suppress(sqlite3.OperationalError):
                driver.execute("ROLLBACK TO turn")
        with suppress(sqlite3.OperationalError):
            driver.execute("RELEASE turn")
        return outcome

    monkeypatch.setattr(GroupWriter, "_attempt", attempt)


def _across(store: SqlStore, look: Callable[[Connection], Any]) -> Any:
    def within(connection: Connection) -> Any:
        with scope(connection, Across("delivery")):
            return look(connection)

    return store._database.wait_for(within)


# -- the table ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mutant:
    """A guard, how to switch it off, and what then goes wrong: `caught` is the sentence of the check that fails."""

    guard: str
    off: Off
    check: Callable[[SqlStore], None]
    caught: str
    postgresql: bool = False


MUTANTS = [
    Mutant(
        "event key",
        every_event_is_new,
        an_event_that_comes_again_is_no_second_turn,
        "the same event made a second turn",
    ),
    Mutant(
        "event key when a reply was lost",
        every_event_is_new,
        an_event_whose_commit_was_not_heard_of_is_no_second_turn,
        "the same event made a second turn",
    ),
    Mutant(
        "what was typed",
        a_turn_forgets_what_was_typed,
        what_was_typed_in_a_turn_that_was_taken_is_there,
        "an accepted answer is not there as it was typed",
    ),
    Mutant(
        "version",
        any_version_will_do,
        a_turn_that_saw_an_older_conversation_overwrites_nothing,
        "an answer was lost",
    ),
    Mutant(
        "row lock",
        nobody_locks_the_person,
        eight_threads_on_one_person_wait_instead_of_failing,
        "an answer was lost|turns had to be taken again",
        postgresql=True,
    ),
    Mutant(
        "fencing",
        anybody_settles,
        a_late_word_of_a_worker_that_lost_its_lease_changes_nothing,
        "posted 2 times|posted after it was settled|two send it at once",
    ),
    Mutant(
        "attempted before sending",
        a_claim_counts_no_attempt,
        what_was_posted_before_a_crash_is_not_posted_again,
        "was posted 2 times",
    ),
    Mutant(
        "attempted within the turn",
        a_turns_own_claim_counts_no_attempt,
        what_a_turn_sent_before_a_crash_is_not_sent_again,
        "was posted 2 times",
    ),
    Mutant(
        "order",
        nothing_is_held_up,
        what_the_platform_puts_off_holds_up_what_stands_behind_it,
        "out of order",
    ),
    Mutant(
        "lease's end",
        a_lease_has_no_end,
        a_worker_that_stood_still_for_too_long_does_not_send,
        "two send it at once",
    ),
    Mutant(
        "lease's end after a look-up",
        only_the_first_look_at_the_time_counts,
        a_look_up_that_took_long_is_followed_by_no_call,
        "two send it at once",
    ),
    Mutant("looking up", nothing_is_looked_up, a_lost_answer_is_looked_up, "was posted 2 times"),
    Mutant(
        "the group's transaction",
        the_writer_trusts_its_transaction,
        what_is_acknowledged_is_stored_when_the_disk_fills_inside_a_group,
        "an acknowledged answer was lost",
    ),
]


@contextmanager
def opened(mutant: Mutant, file: Path) -> Iterator[SqlStore]:
    with ExitStack() as ending:
        url = ending.enter_context(database()) if mutant.postgresql else url_of(file)
        store = open_store(url)
        ending.callback(store.shut)
        yield store


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.guard)
def test_a_guard_that_is_switched_off_is_missed(
    mutant: Mutant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(mutant, tmp_path / "on.db") as store:
        mutant.check(store)
    mutant.off(monkeypatch)
    with opened(mutant, tmp_path / "off.db") as store, pytest.raises(AssertionError, match=mutant.caught):
        mutant.check(store)
