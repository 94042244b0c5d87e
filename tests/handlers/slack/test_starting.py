"""How `nextstep serve` starts when Slack does not answer as it should, and what it says when Socket Mode is lost later."""

import asyncio
import json
import logging
import signal
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from aiohttp import ClientSession

from handlers.slack import socket
from handlers.slack.starting import CannotServe
from tests.handlers.slack.server import Server
from tests.support.places import new_file
from tests.support.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, FakeSlack, faults
from tests.support.slack_room import Coach, coach, shown

NOW: Final = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
ENDS: Final[Mapping[str, tuple[faults.Fault, str]]] = {
    "no answer": (faults.silence(effect=True), "Slack cannot be reached"),
    "a broken connection": (faults.reset(effect=True), "Slack cannot be reached"),
    "a page": (faults.server_error(), "Slack has trouble of its own"),
    "an error of its own": (faults.error("internal_error"), "Slack has trouble of its own"),
    "too many starts": (faults.limited(), "Slack has trouble of its own"),
    "a token that is gone": (
        faults.error("token_revoked"),
        r"does not accept SLACK_BOT_TOKEN \(token_revoked\)",
    ),
}


@pytest.mark.parametrize("answer", ENDS)
def test_a_start_that_slack_does_not_answer_well_ends_soon_and_says_so(answer: str, tmp_path: Path) -> None:
    fault, sentence = ENDS[answer]

    async def start() -> None:
        async with FakeSlack() as slack, asyncio.timeout(30):
            slack.faults.script("auth.test", fault)
            async with coach(f"sqlite:///{tmp_path / 'coach.db'}", slack, now=[NOW], patience=0.1):
                pytest.fail("it serves, and does not know as whom")

    with pytest.raises(CannotServe, match=sentence):
        asyncio.run(start())


OVER_THE_SOCKET: Final[Mapping[str, tuple[faults.Fault, str]]] = {
    "no answer": (faults.silence(effect=True), "Slack cannot be reached"),
    "a broken connection": (faults.reset(effect=True), "Slack cannot be reached"),
    "too many starts": (faults.limited("30"), "Slack has trouble of its own"),
    "a wrong token": (faults.error("invalid_auth"), r"does not accept SLACK_APP_TOKEN \(invalid_auth\)"),
    "Socket Mode is off": (faults.error("forbidden_for_this_app"), "switch Socket Mode on"),
}


@pytest.mark.parametrize("answer", OVER_THE_SOCKET)
def test_so_does_one_over_socket_mode(answer: str, tmp_path: Path) -> None:
    fault, sentence = OVER_THE_SOCKET[answer]

    async def start() -> None:
        async with FakeSlack(over="socket") as slack, asyncio.timeout(30):
            slack.faults.script("apps.connections.open", fault)
            async with coach(
                f"sqlite:///{tmp_path / 'coach.db'}", slack, now=[NOW], over="socket", patience=0.5
            ):
                pytest.fail("it serves, and nothing can reach it")

    with pytest.raises(CannotServe, match=sentence):
        asyncio.run(start())


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_can_be_stopped_while_slack_lets_it_wait(method: str, how: signal.Signals, tmp_path: Path) -> None:
    async def start() -> None:
        async with FakeSlack(over="socket") as slack:
            slack.faults.script(method, faults.silence(effect=True))
            server = Server(
                {
                    "DATABASE_URL": new_file(tmp_path / "coach.db"), "PORT": "0", "HOST": "127.0.0.1",
                    "SLACK_API_URL": slack.api_url, "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET,
                    "SLACK_APP_TOKEN": APP_TOKEN, "NEXTSTEP_PATIENCE": "60", "NEXTSTEP_LEASE": "120",
                }
            )  # fmt: skip
            await server.start(wait=False)
            async with asyncio.timeout(50):
                await slack.until(lambda: slack.called(method), 40)
                assert await server.end(how) == 0
            assert '"event": "stopped before it served"' in server.told[-1]

    asyncio.run(start())


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is lost is told of at once."""
    monkeypatch.setattr(socket, "_GRACE", 0.0)
    monkeypatch.setattr(socket, "_BETWEEN_LOOKS", 0.01)
    monkeypatch.setattr(socket, "_PING", 0.2)


async def asked(found: Coach, path: str) -> tuple[int, str]:
    async with (
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{found.served.port}{path}") as answer,
    ):
        return answer.status, await answer.text()


class Told(logging.Handler):
    """What the server says of Socket Mode."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: asyncio.Queue[str] = asyncio.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        if "Socket Mode" in record.getMessage():
            self.lines.put_nowait(record.levelname)


@pytest.mark.usefixtures("impatient")
def test_a_connection_that_is_lost_is_told_of_until_it_is_back(tmp_path: Path) -> None:
    async def run(told: Told) -> None:
        url = new_file(tmp_path / "coach.db")
        async with (
            FakeSlack(over="socket") as slack,
            coach(url, slack, now=[NOW], over="socket", patience=1.0) as found,
            asyncio.timeout(30),
        ):
            assert (await asked(found, "/readyz"))[0] == 200
            assert "nextstep_socket_connected 1" in (await asked(found, "/metrics"))[1]
            slack.faults.script("apps.connections.open", *[faults.error("invalid_auth")] * 1_000)
            await slack.sockets.stop()
            assert await told.lines.get() == "WARNING"
            status, why = await asked(found, "/readyz")
            assert (status, "nothing that people say arrives" in why) == (503, True)
            assert "nextstep_socket_connected 0" in (await asked(found, "/metrics"))[1]
            assert (await asked(found, "/healthz"))[0] == 200
            slack.faults.clear()
            # An address that is good for nothing any more is not tried again and again.
            used = f"{slack.base_url.replace('http', 'ws', 1)}/link/?ticket=used"
            stale = faults.Fault("stale", body=json.dumps({"ok": True, "url": used}))
            slack.faults.script("apps.connections.open", stale)
            assert await told.lines.get() == "INFO"
            assert (await asked(found, "/readyz"))[0] == 200
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            assert (await karin.say("net gebeld met Acme")).ok
            await found.settled()
            assert "Acme" in shown(slack.last("U0001"))

    told, logger = Told(), logging.getLogger("nextstep.serve")
    logger.addHandler(told)
    logger.setLevel(logging.INFO)
    try:
        asyncio.run(run(told))
    finally:
        logger.removeHandler(told)
        logger.setLevel(logging.NOTSET)
