"""An export that takes longer than a call to Slack may, and longer than a lease: it comes once, and holds up nobody."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest

from bot.ports import Outgoing
from storage.engine import SqlStore
from storage.opening import Waits
from storage.outbox import Leases
from tests.handlers.slack.room import NOW, count, delivered, said, whispers
from tests.support.places import new_file
from tests.support.slack import FakeSlack, Message, Person
from tests.support.slack_room import HERE, Coach, coach

PATIENCE = 0.3
# A lease that would be over long before such an export is, and one that is not, of which a worker uses a moment at a time.
SHORT = Leases(timedelta(seconds=0.6), timedelta(0), timedelta(seconds=1.25 * PATIENCE))
LONG = Leases(timedelta(seconds=6), timedelta(0), timedelta(seconds=5.8))
LATE = "Je bestand is groot. Ik ben er nog mee bezig; het komt hier zodra het klaar is. Praat gerust verder."


@dataclass
class Slow:
    """An export that stands still until the gate is opened, and how often its lease was renewed meanwhile."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    renewed: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    found, table, renew = Slow(), SqlStore.export_table, SqlStore.renew

    async def slowly(store: SqlStore, workspace: tuple[str, str], external_id: str) -> AsyncIterator[str]:
        found.begun.set()
        await found.gate.wait()
        async for piece in table(store, workspace, external_id):
            yield piece

    async def renewed(store: SqlStore, row: Outgoing) -> Outgoing | None:
        held = await renew(store, row)
        found.renewed.release()
        return held

    monkeypatch.setattr(SqlStore, "export_table", slowly)
    monkeypatch.setattr(SqlStore, "renew", renewed)
    return found


def run(tmp_path: Path, leases: Leases, *tests: Callable[[Coach, Person], Awaitable[None]]) -> None:
    """Each of these with a server of its own, one after the other, on the same database and in the same Slack."""

    async def main() -> None:
        url = new_file(tmp_path / "coach.db")
        async with asyncio.timeout(20), FakeSlack() as slack:
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            for test in tests:
                async with coach(
                    url, slack, now=[NOW], waits=Waits(leases=leases), patience=PATIENCE
                ) as found:
                    await test(found, karin)

    asyncio.run(main())


async def asked(found: Coach, karin: Person, slow: Slow) -> None:
    """Karin asked for an export, which stands still."""
    await said(found, karin, "net gebeld met Acme")
    await karin.command("/coach export")
    await found.settled()
    await slow.begun.wait()


def files(found: Coach) -> list[Message]:
    return [message for message in found.slack.posts("U0001") if message.files]


def test_it_comes_once_and_who_waits_is_told_and_can_go_on(tmp_path: Path, slow: Slow) -> None:
    async def long(found: Coach, karin: Person) -> None:
        await asked(found, karin, slow)
        await found.slack.until(lambda: whispers(found) == [LATE])
        assert "Welke stappen" in await said(found, karin, "wat was de vraag?")
        for _ in range(10):
            await slow.renewed.acquire()
        assert files(found) == []
        slow.gate.set()
        await delivered(found)
        (message,) = files(found)
        assert message.files[0].content
        # Nobody else took it for one that was left behind.
        assert count(found, "SELECT attempts FROM outbox WHERE kind = 'export'") == 1
        assert whispers(found) == [LATE]

    run(tmp_path, SHORT, long)


def test_who_is_erased_meanwhile_is_erased_at_once_and_gets_nothing(tmp_path: Path, slow: Slow) -> None:
    async def erased(found: Coach, karin: Person) -> None:
        await asked(found, karin, slow)
        begun = monotonic()
        await found.store.erase(HERE, "U0001", now=NOW)
        # Not for as long as a lease lasts.
        assert monotonic() - begun < 3
        slow.gate.set()
        assert count(found, "SELECT count(*) FROM outbox") == 0
        found.served.worker.wake()
        await found.settled()
        assert files(found) == []

    run(tmp_path, LONG, erased)


def test_a_server_that_ends_leaves_it_to_the_next(tmp_path: Path, slow: Slow) -> None:
    async def ended(found: Coach, karin: Person) -> None:
        await asked(found, karin, slow)
        # A server that waits for it ends as well, some time.
        asyncio.get_running_loop().call_later(5, slow.gate.set)

    async def next_one(found: Coach, _: Person) -> None:
        assert files(found) == []
        slow.gate.set()
        await delivered(found)
        assert len(files(found)) == 1

    run(tmp_path, LONG, ended, next_one)
