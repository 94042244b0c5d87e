"""From Slack to the product: signed requests over HTTP, or envelopes over Socket Mode, with Slack's retries."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession

from tests.support.slack.hub import SIGNING_SECRET, Hub
from tests.support.slack.socketmode import NotConnectedError, SocketKind, Sockets
from tests.support.slack.world import Json, Message

# How a request is signed: as Slack does, or as an attacker or a broken proxy would.
Signed = Literal[
    "right",
    "forged",
    "missing",
    "no timestamp",
    "cut",
    "empty",
    "non-ascii",
    "old",
    "future",
    "odd timestamp",
]
_AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
SLACK_DELAYS = (0.0, 60.0, 300.0)
# Seconds, twice what Slack's receivers allow: they look a while later, by a clock that has gone on meanwhile.
_FAR_OFF = 600


@dataclass(frozen=True)
class Attempt:
    """One try to deliver: the status, or why there was none."""

    status: int | None
    body: bytes = b""
    reason: str | None = None
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether Slack takes it as received."""
        return self.status == 200


@dataclass
class Delivery:
    """What was sent to the product, and what came of it."""

    kind: SocketKind
    payload: Json
    attempts: list[Attempt] = field(default_factory=list)
    message: Message | None = None
    errors: dict[str, str] = field(default_factory=dict)
    trouble: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the product received it in the end."""
        return bool(self.attempts) and self.attempts[-1].ok

    @property
    def status(self) -> int | None:
        """The last HTTP status; None after a timeout or a broken connection."""
        return self.attempts[-1].status

    @property
    def answer(self) -> Any:
        """The body of the last answer: JSON, text, or None when it is empty."""
        body = self.attempts[-1].body.decode()
        try:
            return json.loads(body) if body else None
        except ValueError:
            return body


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's signature of a request."""
    return (
        "v0="
        + hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    )


def signed(body: bytes, now: float, how: Signed = "right", secret: str = SIGNING_SECRET) -> dict[str, str]:
    """The two headers of a request, right or wrong."""
    at = str(int(now + {"old": -_FAR_OFF, "future": _FAR_OFF}.get(how, 0)))
    made = signature("another secret" if how == "forged" else secret, at, body)
    headers = {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": made}
    match how:
        case "missing":
            return {}
        case "no timestamp":
            del headers["X-Slack-Request-Timestamp"]
        case "cut":
            headers["X-Slack-Signature"] = made[:-1]
        case "empty":
            headers["X-Slack-Signature"] = ""
        case "non-ascii":
            headers["X-Slack-Signature"] = f"v0={'é' * 64}"
        case "odd timestamp":
            headers["X-Slack-Request-Timestamp"] = "1e9"
            headers["X-Slack-Signature"] = signature(secret, "1e9", body)
    return headers


def encoded(kind: SocketKind, payload: Json) -> tuple[bytes, str]:
    """The body and content type in which Slack sends this over HTTP."""
    if kind == "events_api":
        return json.dumps(payload).encode(), "application/json"
    form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    return urlencode(form).encode(), "application/x-www-form-urlencoded"


class Sender:
    """Sends to the product, in one of two ways."""

    def __init__(self, hub: Hub, sockets: Sockets) -> None:
        self._hub = hub
        self._sockets = sockets
        self.url: str = ""
        self.over: Literal["http", "socket"] = "http"
        self.secret = SIGNING_SECRET
        self.patience = 3.0
        self.delays: tuple[float, ...] = (0.0, 0.0, 0.0)
        self.sent: list[Delivery] = []
        self._session: ClientSession | None = None

    async def deliver(
        self, kind: SocketKind, payload: Json, *, how: Signed = "right", retry: bool = True
    ) -> Delivery:
        """Send it; an event that is not received in three seconds is sent again, up to three times."""
        delivery = Delivery(kind, payload)
        self.sent.append(delivery)
        delays = self.delays if retry and kind == "events_api" else ()
        for number in range(len(delays) + 1):
            reason = delivery.attempts[-1].reason or "http_error" if number else ""
            if number:
                await self._hub.clock.sleep(delays[number - 1])
            attempt, stop = await self._attempt(kind, payload, number, reason, how)
            delivery.attempts.append(attempt)
            self._hub.note()
            if attempt.ok or stop:
                break
        return delivery

    async def again(self, delivery: Delivery, number: int = 1, reason: str = "http_timeout") -> Attempt:
        """Send the very same once more, as a retry that Slack need not have made."""
        attempt, _ = await self._attempt(delivery.kind, delivery.payload, number, reason, "right")
        delivery.attempts.append(attempt)
        return attempt

    async def raw(
        self, body: bytes | AsyncIterator[bytes], headers: Mapping[str, str] | None = None
    ) -> Attempt:
        """Send any body with any headers; signs nothing."""
        return (await self._post(body, dict(headers or {})))[0]

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()

    async def _attempt(
        self, kind: SocketKind, payload: Json, number: int, reason: str, how: Signed
    ) -> tuple[Attempt, bool]:
        if self.over == "socket":
            return await self._envelope(kind, payload, number, reason), False
        body, content_type = encoded(kind, payload)
        headers = {"Content-Type": content_type, "User-Agent": _AGENT, "Accept": "*/*"}
        headers |= signed(body, self._hub.clock.now(), how, self.secret)
        if number:
            headers |= {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason}
        return await self._post(body, headers)

    async def _post(
        self, body: bytes | AsyncIterator[bytes], headers: dict[str, str]
    ) -> tuple[Attempt, bool]:
        assert self.url, "nobody listens: set `events_url` to where the product does"
        if self._session is None:
            self._session = ClientSession()
        start = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(self.patience):
                async with self._session.post(
                    self.url, data=body, headers=headers, allow_redirects=False
                ) as got:
                    content = await got.read()
        except TimeoutError:
            return Attempt(None, reason="http_timeout", seconds=self.patience), False
        except ClientError:
            return Attempt(None, reason="connection_failed"), False
        seconds = asyncio.get_running_loop().time() - start
        why = None if got.status == 200 else "http_error"
        return Attempt(got.status, content, why, seconds), got.headers.get("X-Slack-No-Retry") == "1"

    async def _envelope(self, kind: SocketKind, payload: Json, number: int, reason: str) -> Attempt:
        try:
            async with asyncio.timeout(self.patience):
                answer = await self._sockets.send(kind, payload, attempt=number, reason=reason)
        except TimeoutError:
            return Attempt(None, reason="timeout")
        except NotConnectedError:
            return Attempt(None, reason="connection_failed")
        return Attempt(200, b"" if answer in (None, "") else json.dumps(answer).encode())
