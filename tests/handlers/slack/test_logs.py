"""What `serve` logs: lines of JSON, at the level that is set, and never a word of anybody or a secret."""

import asyncio
import json
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot import logs
from bot.errors import SettingError
from bot.hooks import PATH, SIGNATURE, signed
from bot.logs import JsonLines
from bot.settings import load
from tests.handlers.slack.room import in_slack, said
from tests.support.slack import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, FakeSlack, Kind, Person, faults
from tests.support.slack_room import Coach

CANARY = "kanarievogel"
# In the password of a database that there is not, in what is typed, in a name, an address, an option and a form.
CANARIES = (CANARY, BOT_TOKEN, SIGNING_SECRET, APP_TOKEN, "@example.com")


def line_of(name: str, message: str, *args: object, error: bool = False, **extra: object) -> dict[str, Any]:
    info = (ValueError, ValueError(CANARY), None) if error else None
    record = logging.LogRecord(name, logging.WARNING, "/srv/x/engine.py", 12, message, args, info)
    vars(record).update(extra)
    found: dict[str, Any] = json.loads(JsonLines().format(record))
    assert found.pop("at").endswith("Z")
    return found


def test_a_record_of_ours_says_what_happened_with_its_fields() -> None:
    assert line_of("nextstep.serve", "serving", port=8080, workspace="T1") == {
        "level": "warning", "event": "serving", "logger": "serve", "port": 8080, "workspace": "T1",
    }  # fmt: skip
    # What is no plain value is told by its kind.
    assert line_of("nextstep.serve", "x", thing=ValueError(CANARY))["thing"] == "ValueError"


@pytest.mark.parametrize(
    "name", ["asyncio", "aiohttp.server", "slack_bolt.AsyncApp", "py.warnings", "nextstepper"]
)
def test_of_a_library_only_kind_and_place_are_told(name: str) -> None:
    assert line_of(name, f"Task failed: {CANARY} %s", CANARY, error=True, body=CANARY) == {
        "level": "warning", "event": "a library reports", "logger": name, "place": "engine:12", "error": "ValueError",
    }  # fmt: skip


@pytest.fixture
def _as_it_was() -> Iterator[None]:
    hooks, root = (sys.excepthook, sys.unraisablehook), logging.getLogger()
    threads = threading.excepthook
    known = (list(root.handlers), root.level, logging.raiseExceptions, logging.getLogger(logs.OURS).level)
    levels = {name: logging.getLogger(name).level for name in logs._SILENT}
    yield
    (sys.excepthook, sys.unraisablehook), threading.excepthook = hooks, threads
    root.handlers, logging.raiseExceptions = known[0], known[2]
    root.setLevel(known[1])
    logging.getLogger(logs.OURS).setLevel(known[3])
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(False)


@pytest.mark.usefixtures("_as_it_was")
def test_everything_goes_out_as_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info")
    logging.getLogger("nextstep.slack").debug("not told")
    logging.getLogger("nextstep.slack").info("told", extra={"workspace": "T1"})
    logging.getLogger("slack_bolt").error(CANARY)
    logging.getLogger("asyncio").error(CANARY)
    logging.getLogger("nextstep.slack").info("%d", CANARY)
    threading.excepthook(threading.ExceptHookArgs((ValueError, ValueError(CANARY), None, None)))
    sys.excepthook(ValueError, ValueError(CANARY), None)
    out, err = capsys.readouterr()
    assert out == ""
    assert CANARY not in err
    assert [json.loads(line)["event"] for line in err.splitlines()] == [
        "told", "a library reports", "nobody caught an error", "nobody caught an error",
    ]  # fmt: skip


@in_slack
async def test_bolt_leaves_the_levels_of_our_loggers(found: Coach, karin: Person) -> None:
    """It gives the level of the logger it was made with to one that is called as the app."""
    ours = [logging.getLogger(f"nextstep{name}") for name in ("", ".slack", ".serve", ".worker")]
    before = [(logger.level, logger.getEffectiveLevel(), logger.disabled) for logger in ours]
    await said(found, karin, "net gebeld met Acme")
    assert [(logger.level, logger.getEffectiveLevel(), logger.disabled) for logger in ours] == before
    assert all(logger.isEnabledFor(logging.WARNING) for logger in ours)
    made = [name for name in logging.root.manager.loggerDict if name.startswith("nextstep:")]
    assert made == []


def test_what_fails_in_a_turn_is_named_and_its_words_are_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise ValueError(CANARY)

    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        monkeypatch.setattr("handlers.slack.app.take_turn", broken)
        found.slack.sender.delays = ()
        assert (await karin.say("hoi")).status == 500

    run(tmp_path)
    (failed,) = [record for record in caplog.records if record.getMessage() == "a listener failed"]
    assert vars(failed)["error"] == "ValueError"
    assert CANARY not in str([vars(record) for record in caplog.records])


def test_a_level_there_is_not_is_refused_by_name() -> None:
    with pytest.raises(SettingError, match="log_level"):
        load(environ={"NEXTSTEP_LOG_LEVEL": "loud"}, directory=Path("/nonexistent"))
    assert load(environ={"NEXTSTEP_LOG_LEVEL": "DEBUG"}, directory=Path("/nonexistent")).log_level == "debug"


# -- a busy run --------------------------------------------------------------------------------------------------------


async def served(slack: FakeSlack, database: Path) -> tuple[asyncio.subprocess.Process, int]:
    """`nextstep serve` as a program of its own, telling all it can; and its port."""
    environ = {
        **os.environ, "DATABASE_URL": f"sqlite:///{database}", "SLACK_BOT_TOKEN": BOT_TOKEN, "PORT": "0", "HOST": "127.0.0.1",
        "SLACK_SIGNING_SECRET": SIGNING_SECRET, "SLACK_API_URL": slack.api_url, "NEXTSTEP_LOG_LEVEL": "debug", "LANG": "nl",
        "NEXTSTEP_GRACE": "0.2", "HOOK_SECRETS": f"{CANARY}-secret", "PYTHONASYNCIODEBUG": "1", "PYTHONWARNINGS": "always",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environ, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert process.stderr
    while line := await process.stderr.readline():
        with suppress(ValueError):
            if (found := json.loads(line)).get("event") == "serving":
                return process, int(found["port"])
    raise AssertionError("it does not serve")


def spoil(database: Path) -> None:
    """What was written last cannot be read any more, and nothing can be written."""
    database.chmod(0o400)
    for beside in database.parent.glob(f"{database.name}-*"):
        beside.write_bytes(CANARY.encode() * 1_000)


async def calls_told(session: ClientSession, port: int) -> str:
    """What the hook answers to a call that is known, one that is changed, one of nobody, and to what is no call at all."""
    seen, at = "", datetime.now(UTC)
    known = {
        "id": CANARY,
        "person": {"email": "u0001@example.com"},
        "account": CANARY,
        "ended_at": at.isoformat(),
    }
    unknown = known | {"id": "c2", "person": {"email": f"{CANARY}@example.com"}}
    for call in (known, known | {"topic": CANARY}, unknown, {CANARY: CANARY}, known | {"person": CANARY}):
        body = json.dumps(call).encode()
        for secret in (f"{CANARY}-secret", CANARY):
            headers = {SIGNATURE: signed(body, secret=secret, at=int(at.timestamp()))}
            async with session.post(f"http://127.0.0.1:{port}{PATH}", data=body, headers=headers) as answer:
                seen += await answer.text()
    return seen


async def busy(slack: FakeSlack, port: int, database: Path) -> str:
    """Everything that can go wrong while people talk; answers what the program says of itself meanwhile."""
    slack.events_url = f"http://127.0.0.1:{port}/slack/events"
    slack.sender.delays = ()
    karin = slack.person("U0001", f"Karin {CANARY}", locale="nl-NL")
    guest = slack.person("U0002", CANARY, Kind.GUEST)
    slack.faults.script("chat.postMessage", faults.error("is_archived"), faults.server_error(), faults.html())
    for text in (
        f"net gebeld met {CANARY} BV",
        f"IT {CANARY} test, MT bespreekt, CFO tekent",
        f"{CANARY}@example.com",
    ):
        await karin.say(text)
        await slack.quiet(0.1, 1)
    await guest.say(CANARY)
    await karin.say(CANARY, how="forged")
    await slack.sender.raw(f'{{"{CANARY}'.encode(), {"Content-Type": "application/json"})
    await karin.command(f"/coach {CANARY} 2")
    await karin.command("/coach export")
    slack.faults.script("users.info", faults.broken_json())
    slack.faults.script("views.publish", faults.error(f"not_{CANARY}"))
    await karin.open_home()
    for shape in (
        {"type": CANARY},
        {"type": "message", "channel_type": "im", "user": CANARY, "text": [CANARY]},
    ):
        await karin.event(shape, retry=False)
    await karin.interact(
        {"type": "block_actions", "actions": [{"action_id": CANARY}], "team": {"id": "T0001"}}
    )
    await karin.say("meld het als een gesprek is afgelopen: aan")
    await slack.quiet(0.2, 2)
    seen = ""
    async with ClientSession() as session:
        seen += await calls_told(session, port)
        for path in ("healthz", "readyz", "metrics", CANARY):
            async with session.get(f"http://127.0.0.1:{port}/{path}") as answer:
                seen += await answer.text()
    # The file is taken from under it.
    spoil(database)
    await karin.say(f"{CANARY} nog iets")
    return seen


def test_no_canary_is_in_any_output_of_a_busy_run(tmp_path: Path) -> None:
    async def main() -> None:
        database = tmp_path / "coach.db"
        async with FakeSlack() as slack:
            process, port = await served(slack, database)
            try:
                seen = await busy(slack, port, database)
                process.send_signal(signal.SIGTERM)
                async with asyncio.timeout(30):
                    out, err = await process.communicate()
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        told = err.decode()
        lines = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
        assert any(line["event"] == "a turn was taken" and line["workspace"] == "T0001" for line in lines)
        for canary in CANARIES:
            assert canary not in out.decode() + told + seen

    asyncio.run(main())
