"""What came of transactions reaches whoever waits: a thread, a coroutine, many of them; and who waits no more is left out."""

import asyncio
from concurrent.futures import Future
from unittest.mock import patch

import pytest

from storage.engine import SqlStore
from storage.waiting import hand_over
from tests.storage.rooms import run
from tests.storage.test_group_commit import keeping, together
from tests.support.places import IN_A_FILE

LOST = ValueError("lost")


def test_a_thread_is_given_its_result_or_its_error() -> None:
    kept, lost = Future[object](), Future[object]()
    hand_over([(kept, "stored"), (lost, LOST)])
    assert kept.result(0) == "stored"
    assert lost.exception(0) is LOST


def test_coroutines_are_given_theirs_together() -> None:
    async def all_of_them() -> None:
        loop = asyncio.get_running_loop()
        first, second, third = (loop.create_future() for _ in range(3))
        with patch.object(loop, "call_soon_threadsafe", wraps=loop.call_soon_threadsafe) as woken:
            await asyncio.to_thread(hand_over, [(first, 1), (second, LOST), (third, None)])
            # Once by us, and once by the thread that the test itself waits for.
            assert woken.call_count == 2
        assert await first == 1
        with pytest.raises(ValueError, match="lost"):
            await second
        assert await third is None

    run(all_of_them())


def test_who_waits_no_more_keeps_nobody_else_waiting() -> None:
    async def one_is_gone() -> None:
        loop = asyncio.get_running_loop()
        gone, there = loop.create_future(), loop.create_future()
        gone.cancel()
        hand_over([(gone, 1), (there, 2)])
        assert await there == 2

    run(one_is_gone())


def test_a_loop_that_was_closed_has_nobody_who_waits() -> None:
    closed = asyncio.new_event_loop()
    gone, there = closed.create_future(), Future[object]()
    closed.close()
    hand_over([(gone, 1), (there, 2)])
    assert there.result(0) == 2


@IN_A_FILE
def test_a_caller_that_is_cancelled_leaves_the_others_of_its_group(store: SqlStore) -> None:
    async def cancelled() -> None:
        task = asyncio.ensure_future(store.write(("terminal", "local"), keeping("x", "a")))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(cancelled())
    assert together(store, keeping("x", "b"), keeping("x", "c")) == ["b", "c"]
