"""The hook as `nextstep serve` has it, over real HTTP: who is let in, what is answered, and what the salesperson sees of it."""

import asyncio
import json
import os
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.errors import NothingStored
from bot.hooks import LARGEST, SIGNATURE, signed
from tests.handlers.slack.room import NOW, QUICK, count, delivered, said
from tests.support.slack import FakeSlack, Person
from tests.support.slack_room import Coach, coach, shown, words

SECRET, OLD = "a-secret-for-this-test-only", "the-one-before"
DOCS = Path(__file__).parents[3] / "docs" / "hook.md"


@dataclass
class Hooked:
    """The server with its hook, and Karin, who wants to hear of her calls."""

    found: Coach
    karin: Person
    now: list[datetime]
    session: ClientSession

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.found.served.port}/hooks/call-ended"

    async def send(self, body: bytes, header: str | None = None) -> tuple[int, Any, str | None]:
        """What is answered to these bytes, signed unless a header is given."""
        header = signed(body, secret=SECRET, at=int(self.now[0].timestamp())) if header is None else header
        async with self.session.post(self.url, data=body, headers={SIGNATURE: header}) as answer:
            return answer.status, await answer.json(), answer.headers.get("Retry-After")

    async def call(self, call_id: str = "c1", account: str = "Globex", **more: object) -> int:
        return (await self.send(self.told(call_id, account, **more)))[0]

    def told(self, call_id: str = "c1", account: str = "Globex", **more: object) -> bytes:
        call = {
            "id": call_id,
            "person": {"email": "u0001@example.com"},
            "account": account,
            "ended_at": self.now[0].isoformat(),
        }
        return json.dumps(call | more).encode()

    async def deliver(self) -> str:
        """The scheduler looks, and what is due goes out; the newest message."""
        await self.found.served.scheduler.tick()
        self.found.served.worker.wake()
        await delivered(self.found)
        return shown(self.found.slack.posts("U0001")[-1])


@asynccontextmanager
async def hooked(database: Path, now: list[datetime], **environ: str) -> AsyncIterator[Hooked]:
    environ = {"HOOK_SECRETS": f"{SECRET}, {OLD}", **environ}
    url = f"sqlite:///{database}"
    async with (
        FakeSlack() as slack,
        ClientSession() as session,
        coach(url, slack, now=now, waits=QUICK, environ=environ) as found,
    ):
        # Nobody needs it but who has the hook.
        slack.team.scopes |= {"users:read.email"}
        karin = slack.person("U0001", "Karin", locale="nl-NL")
        yield Hooked(found, karin, now, session)
        await found.settled()


Test = Callable[[Hooked], Awaitable[None]]


def with_a_hook(test: Test) -> Callable[[Path], None]:
    """Run a test with Karin, who has told the coach that she wants to hear of her calls; that is a while ago."""

    @wraps(test, assigned=("__name__", "__doc__", "__module__", "__qualname__"), updated=())
    def run(tmp_path: Path) -> None:
        async def main() -> None:
            now = [NOW]
            async with hooked(tmp_path / "coach.db", now) as found:
                assert "Goed, ik meld me" in await said(
                    found.found, found.karin, "meld het als een gesprek is afgelopen: aan"
                )
                now[0] += timedelta(hours=1)
                await test(found)

        asyncio.run(main())

    del run.__dict__["__wrapped__"]
    return run


@with_a_hook
async def test_a_call_becomes_a_message_with_a_button_that_begins(hook: Hooked) -> None:
    assert await hook.send(hook.told()) == (202, {"status": "accepted"}, None)
    await hook.deliver()
    assert list(words(hook.found.slack.posts("U0001")[-1].blocks)) == [
        "Gesprek met Globex gehad? Vier korte vragen, dan heb je je volgende zet. Of vertel het in één keer.",
        "Beginnen", "Niet nu", "Geen berichten meer na een gesprek",
    ]  # fmt: skip
    assert (await hook.karin.tap("Beginnen")).ok
    await hook.found.settled()
    assert "Welke stappen zet Globex" in shown(hook.found.slack.posts("U0001")[-1])


@with_a_hook
async def test_not_now_and_never_again_are_taps(hook: Hooked) -> None:
    assert await hook.call() == 202
    await hook.deliver()
    assert (await hook.karin.tap("Geen berichten meer na een gesprek")).ok
    await hook.found.settled()
    assert "ik meld me niet meer" in shown(hook.found.slack.posts("U0001")[-1])
    assert await hook.call("c2") == 202
    assert count(hook.found, "SELECT count(*) FROM calls WHERE ask_at IS NOT NULL") == 0


@with_a_hook
async def test_a_call_told_again_is_asked_about_once_and_another_under_its_id_is_409(hook: Hooked) -> None:
    body = hook.told()
    assert [(await hook.send(body))[0] for _ in range(3)] == [202, 202, 202]
    assert (await hook.send(hook.told(account="Acme")))[0] == 409
    await hook.deliver()
    assert (await hook.send(body))[0] == 202
    before = len(hook.found.slack.posts("U0001"))
    hook.now[0] += timedelta(days=1)
    await hook.deliver()
    assert len(hook.found.slack.posts("U0001")) == before


@with_a_hook
async def test_many_copies_at_once_are_one(hook: Hooked) -> None:
    body, other = hook.told(), hook.told(account="Acme")
    answers = await asyncio.gather(*(hook.send(one) for one in (body, other) * 10))
    assert sorted({answer[0] for answer in answers}) == [202, 409]
    assert count(hook.found, "SELECT count(*) FROM calls") == 1


@with_a_hook
async def test_who_is_not_known_is_answered_like_everybody(hook: Hooked) -> None:
    known = await hook.send(hook.told())
    assert known == await hook.send(hook.told("c2", person={"email": "nobody@example.com"}))
    assert known == await hook.send(hook.told("c3", account="Nobody knows them"))
    # What is changed under an id is no way to find out either.
    changed = await hook.send(hook.told("c1", account="Acme"))
    assert changed == await hook.send(hook.told("c2", "Acme", person={"email": "nobody@example.com"}))
    assert changed[0] == 409


@with_a_hook
async def test_what_is_not_signed_now_is_401_and_stores_nothing(hook: Hooked) -> None:
    body, at = hook.told(), int(hook.now[0].timestamp())
    good = signed(body, secret=SECRET, at=at)
    for header in (
        "",
        "t=1",
        good[:-1],
        signed(body, secret=SECRET[::-1], at=at),
        signed(body, secret=SECRET, at=at - 301),
    ):
        assert (await hook.send(body, header))[0] == 401
    async with hook.session.post(
        hook.url, data=body, headers=[(SIGNATURE, good), (SIGNATURE, good)]
    ) as answer:
        assert answer.status == 401
    assert count(hook.found, "SELECT count(*) FROM calls") == 0
    assert (await hook.send(body, signed(body, secret=OLD, at=at)))[0] == 202


@with_a_hook
async def test_what_is_too_large_or_no_call_is_sent_away(hook: Hooked) -> None:
    large = b" " * (LARGEST + 1)
    assert (await hook.send(large))[0] == 413

    async def in_pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 4096

    async with hook.session.post(hook.url, data=in_pieces()) as answer:
        assert answer.status == 413
    for body in (b"", b"[]", b"{", b"[" * 8_000, b'{"id": ' + b"9" * 9_000 + b"}", hook.told(more=1)):
        status, told, _ = await hook.send(body)
        assert status == 400
        assert told["error"].endswith(".")
    async with hook.session.get(hook.url) as answer:
        assert answer.status == 405


@with_a_hook
async def test_a_flood_is_429_and_what_comes_in_time_is_taken(hook: Hooked) -> None:
    body = hook.told()
    for _ in range(20):
        # Who cannot sign uses up nobody's room.
        assert (await hook.send(body, "t=1,v1=0"))[0] == 401
    answers = [await hook.send(body) for _ in range(260)]
    refused = [answer for answer in answers if answer[0] == 429]
    assert {answer[0] for answer in answers} == {202, 429}
    assert all(int(after or 0) >= 1 for _, _, after in refused)
    assert [answer[0] for answer in answers[:200]] == [202] * 200


@with_a_hook
async def test_what_cannot_be_stored_is_503_and_can_be_sent_again(
    hook: Hooked,
) -> None:
    store = hook.found.store
    taking = store.take_call

    async def full(*_: object, **__: object) -> bool:
        raise NothingStored("no room left")

    store.take_call = full  # type: ignore[method-assign]  # the disk is full for a moment
    assert (await hook.send(hook.told()))[0::2] == (503, "5")
    store.take_call = taking  # type: ignore[method-assign]  # and is not any more
    assert await hook.call() == 202


@with_a_hook
async def test_what_was_answered_is_counted(hook: Hooked) -> None:
    await hook.call()
    await hook.send(b"{}")
    async with hook.session.get(hook.url.replace("/hooks/call-ended", "/metrics")) as answer:
        told = (await answer.text()).splitlines()
    assert 'nextstep_hook_requests_total{status="202"} 1' in told
    assert 'nextstep_hook_requests_total{status="400"} 1' in told
    assert "nextstep_due_calls 1" in told


def test_without_a_secret_there_is_no_hook(tmp_path: Path) -> None:
    async def main() -> None:
        async with hooked(tmp_path / "coach.db", [NOW], HOOK_SECRETS="") as hook:
            body = hook.told()
            for header in (
                signed(body, secret=SECRET, at=int(NOW.timestamp())),
                signed(body, secret=SECRET[:0], at=int(NOW.timestamp())),
            ):
                async with hook.session.post(hook.url, data=body, headers={SIGNATURE: header}) as answer:
                    assert answer.status == 404

    asyncio.run(main())


def test_without_the_scope_for_addresses_everything_else_works(tmp_path: Path) -> None:
    async def main() -> None:
        async with hooked(tmp_path / "coach.db", [NOW]) as hook:
            hook.found.slack.team.scopes -= {"users:read.email"}
            assert "Goed, ik meld me" in await said(
                hook.found, hook.karin, "meld het als een gesprek is afgelopen: aan"
            )
            assert await hook.call() == 202
            assert count(hook.found, "SELECT count(*) FROM calls WHERE person_id IS NOT NULL") == 0

    asyncio.run(main())


@pytest.mark.skipif(
    shutil.which("curl") is None or shutil.which("openssl") is None, reason="needs curl and openssl"
)
def test_the_example_of_the_page_is_taken(tmp_path: Path) -> None:
    (example,) = re.findall(r"```sh\n(URL=.*?)```", DOCS.read_text("utf-8"), re.DOTALL)

    async def main() -> None:
        async with hooked(tmp_path / "coach.db", [datetime.now(UTC)]) as hook:

            async def run(**environ: str) -> list[str]:
                environ = {"PATH": os.environ["PATH"], "URL": hook.url, "HOOK_SECRET": SECRET, **environ}
                process = await asyncio.create_subprocess_exec(
                    "sh", "-c", example, env=environ, stdout=asyncio.subprocess.PIPE
                )
                out, _ = await process.communicate()
                return out.decode().split("\n")

            assert await run() == ['{"status": "accepted"}', "202", ""]
            assert (await run(HOOK_SECRET=OLD, BODY=hook.told("c2").decode()))[1] == "202"
            assert (await run(HOOK_SECRET=SECRET[::-1]))[1] == "401"
            assert (await run(BODY="{}"))[1] == "400"
            assert count(hook.found, "SELECT count(*) FROM calls WHERE id = 'call-4711'") == 1

    asyncio.run(main())
