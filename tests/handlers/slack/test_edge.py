"""What is sent away at the door: wrong signatures, old ones, too much, and what is no payload."""

import asyncio
import hashlib
import hmac
import json
import logging
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from bot import request_body
from handlers.slack.edge import NotOurs, read, verified
from tests.handlers.slack.room import in_slack, said
from tests.support.slack import Json, Kind, Person, faults
from tests.support.slack import signed as of_slack
from tests.support.slack.sending import encoded
from tests.support.slack_room import Coach

SECRET = "not-a-real-secret"
NOW = 1_770_000_000.0
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


def signed(body: bytes, at: float = NOW, secret: str = SECRET) -> dict[str, str]:
    stamp = str(int(at))
    made = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={made}"}


def test_what_slack_signed_comes_in() -> None:
    body = json.dumps({"a": "é"}).encode()
    verified(body, signed(body), secret=SECRET, now=NOW + 299)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Request-Timestamp": str(int(NOW))},
        {"X-Slack-Signature": "v0=abc"},
        signed(b"{}", secret=SECRET[::-1]),
        signed(b"{} "),
        signed(b"{}", at=NOW - 301),
        signed(b"{}", at=NOW + 301),
        {**signed(b"{}"), "X-Slack-Signature": signed(b"{}")["X-Slack-Signature"][:-1]},
        {**signed(b"{}"), "X-Slack-Signature": "v0=é"},
        {**signed(b"{}"), "X-Slack-Signature": ""},
        {**signed(b"{}"), "X-Slack-Request-Timestamp": "nan"},
        {**signed(b"{}"), "X-Slack-Request-Timestamp": "1e9"},
        {**signed(b"{}"), "X-Slack-Request-Timestamp": "-1"},
        {**signed(b"{}"), "X-Slack-Request-Timestamp": "٣"},
        {**signed(b"{}"), "X-Slack-Request-Timestamp": "9" * 5_000},
    ],
)
def test_whatever_is_not_signed_now_by_slack_is_401(headers: dict[str, str]) -> None:
    with pytest.raises(NotOurs) as found:
        verified(b"{}", headers, secret=SECRET, now=NOW)
    assert found.value.status == 401


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"[]", JSON),
        (b"{}", JSON),
        (b"", JSON),
        (b"{", JSON),
        (b"null", JSON),
        (b"\xff\xfe", JSON),
        (b'{"a": NaN}', JSON),
        (b'{"a": ' + b"9" * 5_000 + b"}", JSON),
        (b'{"a": ' + b"9" * 31 + b"}", JSON),
        (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", JSON),
        (b'{"a":' + b'{"a":' * 70 + b"1" + b"}" * 71, JSON),
        (b"payload=[]", FORM),
        (b"payload=", FORM),
        (b"payload={", FORM),
        (b'payload={"type": "block_actions"}', FORM),
        (b'payload={"type": "block_actions", "actions": []}', FORM),
        (b'payload={"type": "block_actions", "actions": {"a": 1}}', FORM),
        (b'payload={"type": "block_actions", "actions": [5]}', FORM),
        (b'payload={"type": "block_actions", "actions": [{"type": "button"}]}', FORM),
        (b'payload={"type": "block_actions", "actions": [{"action_id": 5}]}', FORM),
        (b'payload={"type": "view_submission"}', FORM),
        (b'payload={"type": "view_submission", "view": 5}', FORM),
        (b'payload={"type": "view_submission", "view": {"type": "modal"}}', FORM),
        (b'payload={"type": "view_closed", "view": {"type": 5, "callback_id": "x"}}', FORM),
        (b'{"type": "event_callback"}', JSON),
        (b'{"type": "event_callback", "event": []}', JSON),
        (b'{"type": "event_callback", "event": 5}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message", "user": 5}}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message", "channel": true}}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message", "message": {"user": [1]}}}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message"}, "team": 7}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message"}, "authorizations": [3]}', JSON),
        (b"&".join(b"a=%d" % number for number in range(500)), FORM),
        (b'{"a": 1}', "text/plain"),
    ],
)
def test_what_is_no_payload_is_400(body: bytes, kind: str) -> None:
    with pytest.raises(NotOurs) as found:
        read(body, kind)
    assert found.value.status == 400


def test_a_payload_is_read_in_both_forms() -> None:
    assert read(b'{"type": "event_callback", "event": {"text": "[[[["}}', JSON)["type"] == "event_callback"
    assert read(b"payload=%7B%22a%22%3A1%7D", FORM) == {"a": 1}
    assert read(b"command=%2Fcoach&text=Acme+%26+Co", FORM) == {"command": "/coach", "text": "Acme & Co"}


def test_brackets_in_what_was_typed_are_no_depth() -> None:
    assert read(json.dumps({"text": '[{"' * 5_000}).encode(), JSON)["text"].startswith('[{"')


@given(st.binary(max_size=500), st.sampled_from([JSON, FORM, "", "text/html"]))
def test_garbage_is_sent_away_and_never_a_fault_of_ours(body: bytes, kind: str) -> None:
    with suppress(NotOurs):
        assert isinstance(read(body, kind), dict)


def test_reading_garbage_keeps_little_memory() -> None:
    body = b'{"a":' + b"[" * 900_000
    tracemalloc.start()
    with pytest.raises(NotOurs):
        read(body, JSON)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 * len(body)


# -- the door of the whole server --------------------------------------------------------------------------------------


async def begin(found: Coach, path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A request whose body is announced and does not come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", found.served.port)
    writer.write(f"POST {path} HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\n".encode())
    await writer.drain()
    return reader, writer


@pytest.mark.usefixtures("caplog")
def test_a_body_that_breaks_off_is_no_error_of_ours(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        for _ in range(3):
            _, writer = await begin(found, "/slack/events")
            writer.transport.abort()
        answered = found.served.slack.parts.turns.answered
        for _ in range(1_000):
            if answered[400] == 3:
                break
            await asyncio.sleep(0.01)
        assert answered[400] == 3
        await said(found, karin, "help")

    with caplog.at_level(logging.INFO):
        run(tmp_path)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_body_that_does_not_come_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_body, "PATIENCE", 0.05)

    @in_slack
    async def run(found: Coach, _: Person) -> None:
        reader, writer = await begin(found, "/slack/events")
        async with asyncio.timeout(10):
            assert b" 408 " in await reader.readline()
        writer.close()

    run(tmp_path)


def test_what_slack_did_not_sign_is_told_to_the_operator_once_a_minute(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A wrong secret, a wrong clock: the log says which, and the metrics count. Of what came in, nothing."""

    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.sender.delays = ()
        for _ in range(3):
            assert (await karin.say("geheim van Acme", how="forged")).status == 401
        assert 'nextstep_slack_requests_total{status="401"} 3' in await metrics(found)

    run(tmp_path)
    told = [record.__dict__["why"] for record in caplog.records if "Slack's name" in record.getMessage()]
    assert told == ["its signature is not made with SLACK_SIGNING_SECRET"]
    assert "Acme" not in caplog.text


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({}, "not signed"),
        (signed(b"{}", at=NOW - 301), "this machine's clock"),
        (signed(b"{}", secret=SECRET[::-1]), "SLACK_SIGNING_SECRET"),
    ],
    ids=["bare", "old", "another secret"],
)
def test_a_refusal_says_what_is_the_matter(headers: dict[str, str], why: str) -> None:
    with pytest.raises(NotOurs) as found:
        verified(b"{}", headers, secret=SECRET, now=NOW)
    assert why in found.value.why


def oddly(payload: Json, within: int = 2) -> Iterator[Json]:
    """The same with one thing in it of another shape, or not there."""
    for name, value in payload.items():
        for odd in (5, ["x"], {"a": 1}, None, "x"):
            yield {**payload, name: odd}
        yield {other: each for other, each in payload.items() if other != name}
        if within and isinstance(value, dict):
            yield from ({**payload, name: each} for each in oddly(value, within - 1))
        if within and isinstance(value, list) and value and isinstance(value[0], dict):
            yield from ({**payload, name: [each]} for each in oddly(value[0], within - 1))


@in_slack
async def test_of_whatever_shape_a_payload_is_it_is_no_fault_of_ours(found: Coach, karin: Person) -> None:
    """Signed, and so of somebody who knows the secret: 400, or taken as far as it can be read."""
    slack = found.slack
    slack.team.add_channel("C0001", "sales", karin.user.id)
    await said(found, karin, "net gebeld met Acme", "IT test, CFO tekent")
    await karin.open_home()
    await karin.mention("hoi", "C0001")
    await found.settled()
    await karin.tap("edit:deal:0", where="home")
    await found.settled()
    await karin.tap("edit:part:steps", where="modal")
    await found.settled()
    await karin.submit({"Stap 1": "IT test"})
    await karin.close(everything=True)
    await karin.tap("Ja, alleen", message=slack.last("U0001"))
    await karin.command("/coach help")
    await karin.shortcut("had_a_call")
    await found.settled()
    sent = {json.dumps(each.payload)[:60]: each for each in slack.sender.sent}
    for delivery in sent.values():
        for odd in oddly(delivery.payload):
            body, kind = encoded(delivery.kind, odd)
            headers = {"Content-Type": kind} | of_slack(body, slack.clock.now())
            status = (await slack.sender.raw(body, headers)).status
            assert status in {200, 400}, odd


async def metrics(found: Coach) -> str:
    url = f"http://127.0.0.1:{found.served.port}/metrics"
    async with ClientSession() as session, session.get(url) as answer:
        return await answer.text()


def test_turns_are_counted_by_what_became_of_them(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        sent = await karin.say("net gebeld met Acme")
        await found.slack.sender.again(sent, 1)
        await found.slack.person("U0002", "Gast", Kind.GUEST).say("hoi")
        found.slack.sender.delays = ()
        found.slack.faults.script("users.info", faults.error("missing_scope"))
        assert (await found.slack.person("U0003", "Bas").say("hoi")).status == 500
        await found.settled()
        lines = (await metrics(found)).splitlines()
        for became, number in {"taken": 1, "repeated": 1, "refused": 1, "failed": 1, "other": 0}.items():
            assert f'nextstep_turns_total{{became="{became}"}} {number}' in lines
        assert 'nextstep_turn_seconds_bucket{le="+Inf"} 1' in lines
        assert "nextstep_turn_seconds_count 1" in lines
        assert 'nextstep_slack_requests_total{status="500"} 1' in lines
        assert not [line for line in lines if "U000" in line]

    run(tmp_path)
    # Whoever looks after the program reads what is missing.
    assert "users.info did not say who this is: missing_scope" in [
        record.__dict__.get("why") for record in caplog.records
    ]
