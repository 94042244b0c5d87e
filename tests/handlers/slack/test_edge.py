"""What is sent away at the door: wrong signatures, old ones, too much, and what is no payload."""

import hashlib
import hmac
import json
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.slack.edge import NotOurs, read, verified

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
        (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", JSON),
        (b'{"a":' + b'{"a":' * 70 + b"1" + b"}" * 71, JSON),
        (b"payload=[]", FORM),
        (b"payload=", FORM),
        (b"payload={", FORM),
        (b"&".join(b"a=%d" % number for number in range(500)), FORM),
        (b'{"a": 1}', "text/plain"),
    ],
)
def test_what_is_no_payload_is_400(body: bytes, kind: str) -> None:
    with pytest.raises(NotOurs) as found:
        read(body, kind)
    assert found.value.status == 400


def test_a_payload_is_read_in_both_forms() -> None:
    assert read(b'{"type": "event_callback", "text": "[[[["}', JSON)["type"] == "event_callback"
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
