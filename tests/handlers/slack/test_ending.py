"""The end of `nextstep serve`: nothing new is taken, what was taken is stored, answered and acknowledged. Over both ways."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import serving
from handlers.slack import parts, people
from tests.handlers.slack.room import ROUTE, Over, said, slack_with
from tests.support.slack import Delivery, FakeSlack, Person, faults
from tests.support.slack_room import Coach, shown

BOTH_WAYS = pytest.mark.parametrize("over", ["http", "socket"])


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test holds up is not given up meanwhile."""
    monkeypatch.setattr(people, "_PATIENCE", 60.0)
    monkeypatch.setattr(parts, "TAP_PATIENCE", 60.0)


@dataclass
class Program:
    """A program that can be told to end, as SIGTERM tells it."""

    found: Coach
    karin: Person
    up: AsyncExitStack
    ended: asyncio.Task[None] | None = None

    async def told_to_end(self) -> None:
        """Told, and by now it takes nothing more."""
        self.ended = asyncio.create_task(self.up.aclose())
        slack = self.found.slack
        slack.sender.delays, patience, slack.sender.patience = (), slack.sender.patience, 0.1
        bas = slack.person("U0002", "Bas")
        for _ in range(500):
            if not (await bas.open_home()).ok:
                break
            # What is due is finished first.
            await asyncio.sleep(0.01)
        else:
            raise AssertionError("it goes on taking what is new")
        slack.sender.patience = patience
        assert not self.ended.done(), "it ended, with something under way"


@asynccontextmanager
async def program(over: Over, directory: Path) -> AsyncIterator[Program]:
    async with FakeSlack(over=over) as slack, AsyncExitStack() as up, asyncio.timeout(30):
        found, karin = await up.enter_async_context(slack_with(slack, directory))
        # Whether an answer comes in Slack's three seconds is shown elsewhere.
        slack.sender.patience = 20
        yield Program(found, karin, up)


async def held(slack: FakeSlack, method: str, sending: "asyncio.Task[Delivery]") -> Callable[[], None]:
    """Wait until this call is being held up; answers what lets it go on."""
    gate = asyncio.Event()
    slack.faults.script(method, faults.held(gate))
    await slack.until(lambda: slack.called(method) or sending.done())
    return gate.set


@BOTH_WAYS
def test_a_turn_under_way_is_taken_answered_and_acknowledged(over: Over, tmp_path: Path) -> None:
    async def run() -> None:
        async with program(over, tmp_path) as here:
            slack = here.found.slack
            turn = asyncio.create_task(here.karin.say("net gebeld met Acme"))
            go_on = await held(slack, "users.info", turn)
            await here.told_to_end()
            go_on()
            assert [attempt.status for attempt in (await turn).attempts] == [200]
            assert here.ended
            await here.ended
            assert "Acme" in shown(slack.last("U0001"))

    asyncio.run(run())


@BOTH_WAYS
def test_a_tap_that_waits_for_the_database_is_stored_and_acknowledged(over: Over, tmp_path: Path) -> None:
    async def run() -> None:
        async with program(over, tmp_path) as here:
            found, karin = here.found, here.karin
            await said(found, karin, "net gebeld met Acme", ROUTE)
            before = len(found.slack.posts("U0001"))
            path = found.store._database.address.file
            with closing(sqlite3.connect(str(path), isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                tap = asyncio.create_task(karin.tap("Ja, alleen"))
                for _ in range(1_000):
                    if found.served.slack.erasing._taking:
                        break
                    await asyncio.sleep(0.005)
                await here.told_to_end()
                other.execute("ROLLBACK")
            assert (await tap).ok
            assert here.ended
            await here.ended
            assert "budget" in shown(found.slack.last("U0001"))
            assert len(found.slack.posts("U0001")) == before + 1

    asyncio.run(run())


@BOTH_WAYS
def test_what_is_stuck_does_not_keep_it_from_ending(
    over: Over, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_FINISHING", 0.2)

    async def run() -> None:
        async with program(over, tmp_path) as here:
            slack = here.found.slack
            turn = asyncio.create_task(here.karin.say("net gebeld met Acme"))
            await held(slack, "users.info", turn)
            async with asyncio.timeout(5):
                await here.up.aclose()
            assert not (await turn).ok

    asyncio.run(run())
