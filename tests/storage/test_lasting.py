"""What was acknowledged outlives a power failure, but for the word that a message was sent, which is looked up then."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Connection

from bot.ports import OutboxState
from storage.database import Database
from storage.engine import SqlStore
from storage.prepared import Prepared, Result, Runner
from tests.storage.rooms import NOW, claim, queue, run
from tests.storage.test_group_commit import held_back
from tests.support.places import IN_A_FILE, Place

ASKED = {"sqlite": "PRAGMA synchronous", "postgresql": "SHOW synchronous_commit"}
WAITS_FOR_THE_DISK: dict[str, object] = {"sqlite": 2, "postgresql": "on"}
# A PostgreSQL server can crash under a program that lives on, and that must not forget what it told.
DOES_NOT: dict[str, object] = {"sqlite": 1, "postgresql": "on"}


def test_a_transaction_waits_for_the_disk_unless_it_need_not(store: SqlStore, place: Place) -> None:
    def level(connection: Connection) -> object:
        return connection.exec_driver_sql(ASKED[place.kind]).scalar()

    def found(*, durable: bool) -> object:
        return run(store._database.transact(level, durable=durable))

    assert store._database.wait_for(level) == WAITS_FOR_THE_DISK[place.kind]
    assert found(durable=False) == DOES_NOT[place.kind]
    assert found(durable=True) == WAITS_FOR_THE_DISK[place.kind]
    assert found(durable=False) == DOES_NOT[place.kind]
    assert store._database.wait_for(level) == WAITS_FOR_THE_DISK[place.kind]


@IN_A_FILE
def test_in_a_group_the_one_that_needs_the_disk_decides(store: SqlStore) -> None:
    def level(connection: Connection) -> object:
        return connection.exec_driver_sql("PRAGMA synchronous").scalar()

    async def together(*durable: bool) -> list[object]:
        with held_back(store):
            tasks = [asyncio.ensure_future(store._database.transact(level, durable=each)) for each in durable]
            await asyncio.sleep(0)
        return list(await asyncio.gather(*tasks))

    assert run(together(False, True, False)) == [2, 2, 2]
    assert run(together(False, False)) == [1, 1]


@pytest.mark.parametrize("state", ["sent", "refused", "dead", "unknown", "pending"])
def test_only_the_word_that_it_was_sent_may_be_lost(store: SqlStore, state: OutboxState) -> None:
    asked: list[bool] = []
    transact = Database.transact

    async def noted(database: Database, work: Callable[[Connection], Any], **how: Any) -> Any:
        asked.append(how.get("durable", True))
        return await transact(database, work, **how)

    with patch.object(Database, "transact", noted):
        queue(store, "a")
        (row,) = claim(store)
        assert asked == [True, True]
        assert run(store.settle(row, state, now=NOW))
    assert asked[2:] == [state != "sent"]


def test_what_may_be_lost_is_one_statement(store: SqlStore) -> None:
    """PostgreSQL commits it by itself: of two, the second might be missing."""
    ran: list[str] = []
    run_it = Runner.run

    def noted(runner: Runner, prepared: Prepared, params: Mapping[str, object]) -> Result:
        ran.append(prepared.sql)
        return run_it(runner, prepared, params)

    queue(store, "a")
    (row,) = claim(store)
    with patch.object(Runner, "run", noted):
        assert run(store.settle(row, "sent", now=NOW))
    assert len(ran) == 1
