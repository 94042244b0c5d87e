"""What the hook lets in: signatures, bodies and how many of them, case by case."""

import hashlib
import hmac
import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.finding.calls import Call
from bot.hooks import Bucket, Unwelcome, read, signed, verified

OLD, NEW = "an-old-secret", "a-new-secret"
NOW = 1_770_000_000
BODY = b'{"a": 1}'
AT = datetime(2026, 5, 11, 9, 0, tzinfo=UTC)


def v1(body: bytes = BODY, stamp: object = NOW, secret: str = NEW) -> str:
    """The signature, made without the code that checks it."""
    return hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    "header",
    [
        f"t={NOW},v1={v1()}",
        f"v1={v1()},t={NOW}",
        f"t={NOW}, v1={v1()}",
        f"t={NOW},v1={v1(secret=OLD)}",
        f"t={NOW},v1={'0' * 64},v1={v1()}",
        f"t={NOW},v0=abc,v1={v1()},x=y",
        f"t={NOW - 300},v1={v1(stamp=NOW - 300)}",
        f"t={NOW + 300},v1={v1(stamp=NOW + 300)}",
    ],
)
def test_what_either_secret_signed_within_five_minutes_comes_in(header: str) -> None:
    verified(BODY, header, secrets=[NEW, OLD], now=NOW)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "t",
        ",",
        f"t={NOW}",
        f"v1={v1()}",
        f"t={NOW},v1=",
        f"t={NOW},v0={v1()}",
        f"t={NOW},v1={v1()[:-1]}",
        f"t={NOW},v1={v1().upper()}",
        f"t={NOW},v1=é{v1()}",
        f"t={NOW},v1=\udcff",
        f"t={NOW},v1={v1(secret=NEW[::-1])}",
        f"t={NOW},v1={v1(body=BODY + b' ')}",
        f"t={NOW + 1},v1={v1()}",
        f"t={NOW},t={NOW},v1={v1()}",
        f"t={NOW - 301},v1={v1(stamp=NOW - 301)}",
        f"t={NOW + 301},v1={v1(stamp=NOW + 301)}",
        f"t=nan,v1={v1(stamp='nan')}",
        f"t=-1,v1={v1(stamp='-1')}",
        f"t=1e9,v1={v1(stamp='1e9')}",
        f"t=٣,v1={v1(stamp='٣')}",
        f"t=,v1={v1(stamp='')}",
        f"t={'9' * 900},v1={v1(stamp='9' * 900)}",
        f"t={NOW},{'v1=0,' * 5}v1={v1()}",
        f"t={NOW},{'x' * 2000},v1={v1()}",
    ],
)
def test_anything_else_is_401(header: str) -> None:
    with pytest.raises(Unwelcome) as found:
        verified(BODY, header, secrets=[NEW, OLD], now=NOW)
    assert found.value.status == 401


def test_without_a_secret_nothing_comes_in() -> None:
    with pytest.raises(Unwelcome):
        verified(BODY, f"t={NOW},v1={v1(secret=NEW[:0])}", secrets=[], now=NOW)


@given(st.binary(max_size=200), st.text(min_size=1, max_size=40), st.integers(0, 10**10))
def test_what_is_signed_comes_in_and_any_other_body_does_not(body: bytes, secret: str, at: int) -> None:
    secret = secret.encode("utf-8", "ignore").decode() or "x"
    header = signed(body, secret=secret, at=at)
    verified(body, header, secrets=["another", secret], now=at)
    with pytest.raises(Unwelcome):
        verified(body + b"x", header, secrets=["another", secret], now=at)


@given(st.text(max_size=300))
def test_a_header_of_any_kind_is_no_fault_of_ours(header: str) -> None:
    with pytest.raises(Unwelcome):
        verified(BODY, header, secrets=[NEW], now=NOW)


def told(**changed: object) -> bytes:
    whole = {
        "id": "c1", "person": {"email": "Karin@Example.com"}, "account": " Acme\tBV ", "topic": "renewal",
        "ended_at": "2026-05-11T10:45:00+02:00",
    }  # fmt: skip
    return json.dumps({name: value for name, value in (whole | changed).items() if value != "gone"}).encode()


def test_a_call_is_read() -> None:
    found = read(told(), now=AT)
    assert found.call == Call("c1", "Acme BV", "renewal", datetime(2026, 5, 11, 8, 45, tzinfo=UTC))
    assert found.email == "karin@example.com"
    assert read(told(topic="gone"), now=AT).call.topic is None
    assert read(told(topic=None), now=AT).call.topic is None


def test_what_no_database_takes_is_cleaned() -> None:
    call = read(told(id="c\0 1", account="Ac\0me \ud800", topic="a\ud83d\ude00"), now=AT).call
    assert (call.id, call.account, call.topic) == ("c 1", "Acme \ufffd", "a\U0001f600")
    assert read(told(person={"email": "k\0arin@\ud800.nl"}), now=AT).email == "karin@\ufffd.nl"


def test_what_says_the_same_is_the_same_however_it_is_written() -> None:
    same = (
        told(),
        told(ended_at="2026-05-11T08:45:00Z"),
        json.dumps(dict(reversed(json.loads(told()).items())), indent=2).encode(),
    )
    assert len({read(body, now=AT).body_hash for body in same}) == 1
    others = (
        told(account="Bolt"),
        told(topic=None),
        told(ended_at="2026-05-11T08:46:00Z"),
        told(person={"email": "a@b"}),
    )
    assert len({read(body, now=AT).body_hash for body in (told(), *others)}) == 5


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b"null", b"{", b"7", b'"x"', b"{}", b"\xff\xfe", b'{"a": NaN}',
        b'{"id": ' + b"9" * 5_000 + b"}",
        b'{"id":' + b"[" * 5_000 + b"]" * 5_000 + b"}",
        b'{"id": "c1",' + told()[1:],
        told(more=1),
        told(id="gone"), told(id=""), told(id=7), told(id=None), told(id="x" * 201), told(id=["c1"]),
        told(account="gone"), told(account=""), told(account=" \u2800 "), told(account="..."), told(account="x" * 201), told(account={}),
        told(topic=""), told(topic=7), told(topic="x" * 201),
        told(person="gone"), told(person="karin@example.com"), told(person={}), told(person={"email": ""}), told(person={"email": "karin"}),
        told(person={"email": "@"}), told(person={"email": 7}), told(person={"email": "a@b", "name": "x"}), told(person={"email": "a@" + "b" * 400}),
        told(ended_at="gone"), told(ended_at=1778489100), told(ended_at="yesterday"), told(ended_at="2026-05-11T10:45:00"),
        told(ended_at="2026-05-11"), told(ended_at="9999-12-31T23:59:59-12:00"), told(ended_at="0001-01-01T00:00:00+12:00"),
        told(ended_at="2026-05-11T09:05:01Z"), told(ended_at="2026-04-11T08:59:59Z"),
    ],
)  # fmt: skip
def test_what_is_no_call_is_400_and_is_not_repeated(body: bytes) -> None:
    with pytest.raises(Unwelcome) as found:
        read(body, now=AT)
    assert found.value.status == 400
    assert "karin" not in str(found.value)


@given(st.binary(max_size=300))
def test_garbage_is_sent_away_and_never_a_fault_of_ours(body: bytes) -> None:
    with suppress(Unwelcome):
        read(body, now=AT)


def test_a_bucket_is_emptied_and_fills_again() -> None:
    clock = [0.0]
    bucket = Bucket(lambda: clock[0], room=3, per_second=0.5)

    def takes() -> tuple[int, int | None] | None:
        try:
            bucket.take()
        except Unwelcome as full:
            return full.status, full.after
        return None

    assert [takes() for _ in range(4)] == [None, None, None, (429, 2)]
    clock[0] = 1.0
    assert takes() == (429, 1)
    clock[0] = 2.0
    assert takes() is None
    clock[0] = 1.0  # a clock that goes back gives nothing
    assert takes() == (429, 2)
    clock[0] = timedelta(hours=1).total_seconds()
    assert [takes() for _ in range(4)] == [None, None, None, (429, 2)]
