"""The way in for other systems: `POST /hooks/call-ended`, signed over its very bytes, taken once, and answered alike for everybody.

Whose call it was, whether anybody here knows them, their customer, or wants to hear of it: the answer is the same. Of what
came in nothing is told, in an answer or in a log.
"""

import hmac
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from math import ceil
from typing import Final

from aiohttp import web

from bot.cleaning import clean
from bot.coach.finding.calls import Call
from bot.errors import StorageError
from bot.request_body import NotRead, body_of
from bot.strict_json import parsed
from bot.unasked import CallSignal, CallsKept

PATH: Final = "/hooks/call-ended"
SIGNATURE: Final = "Nextstep-Signature"
# Bytes: a call is told in a few hundred.
LARGEST: Final = 16 * 1024
# Seconds that a signature is good for, on either side.
_AGE: Final = 300
_LONGEST_HEADER: Final = 1024
_MOST_SIGNATURES: Final = 5
_LONGEST: Final = {"id": 200, "account": 200, "topic": 200, "email": 320}
# An id is kept for so long that a call which is older cannot be told again under it.
_OLDEST: Final = timedelta(days=30)
_AHEAD: Final = timedelta(seconds=_AGE)
# Everybody's calls end on the hour: so many at once, and so many a second after that.
_AT_ONCE: Final = 200
_PER_SECOND: Final = 10.0
_BUSY: Final = 5
_NOT_READ: Final = {
    400: "The body broke off.",
    408: "The body took too long.",
    413: f"The body is larger than {LARGEST} bytes.",
}
Handler = Callable[[web.Request], Awaitable[web.Response]]


class Unwelcome(Exception):  # noqa: N818 - reads as what is the case
    """A request that is sent away with an HTTP status, and a sentence that says nothing of what was in it."""

    def __init__(self, status: int, why: str, *, after: int | None = None) -> None:
        """`after`: seconds until it is worth trying again."""
        super().__init__(why)
        self.status = status
        self.after = after


@dataclass
class Bucket:
    """A token bucket: `room` requests at once, and `per_second` more. `clock` answers monotonic seconds."""

    clock: Callable[[], float]
    room: float = _AT_ONCE
    per_second: float = _PER_SECOND
    _left: float = field(init=False)
    _at: float = field(init=False)

    def __post_init__(self) -> None:
        """Full at the start."""
        self._left, self._at = self.room, self.clock()

    def take(self) -> None:
        """Take one request.

        Raises:
            Unwelcome: with status 429, and when there is room again.
        """
        now = self.clock()
        self._left = min(self.room, self._left + max(0.0, now - self._at) * self.per_second)
        self._at = now
        if self._left < 1:
            wait = ceil((1 - self._left) / self.per_second)
            raise Unwelcome(429, "Too many requests.", after=max(1, wait))
        self._left -= 1


def signed(body: bytes, *, secret: str, at: int) -> str:
    """The signature header of a body sent at `at`, in seconds since 1970."""
    return f"t={at},v1={_mac(body, str(at), secret)}"


def _mac(body: bytes, stamp: str, secret: str) -> str:
    return hmac.new(secret.encode(), stamp.encode() + b"." + body, sha256).hexdigest()


def verified(body: bytes, header: str, *, secrets: Sequence[str], now: float) -> None:
    """See that one of the secrets signed these very bytes within the last five minutes. `now` is in seconds since 1970.

    Every signature is compared with every secret, so that the time tells nothing of which one fits.

    Raises:
        Unwelcome: with status 401.
    """
    stamps, given = [], []
    for part in header.split(",") if len(header) <= _LONGEST_HEADER else ():
        name, _, value = part.strip().partition("=")
        if name == "t":
            stamps.append(value)
        elif name == "v1":
            given.append(value.encode("utf-8", "replace"))
    # `isdecimal` knows other scripts' digits.
    stamp = stamps[0] if len(stamps) == 1 else ""
    in_time = (
        stamp.isascii()
        and stamp.isdecimal()
        and len(stamp) <= len("10000000000")
        and abs(now - int(stamp)) <= _AGE
    )
    fits = False
    for secret in secrets:
        wanted = _mac(body, stamp, secret).encode()
        for one in given[:_MOST_SIGNATURES]:
            fits |= hmac.compare_digest(wanted, one)
    if not (in_time and fits):
        raise Unwelcome(401, f"{SIGNATURE} is missing, wrong or too old.")


def read(body: bytes, *, now: datetime) -> CallSignal:
    """What a body says of a call.

    Raises:
        Unwelcome: with status 400, naming the field at fault and nothing that stood in it.
    """
    try:
        found = parsed(body.decode("utf-8"), once=True)
    except ValueError:
        raise Unwelcome(400, "The body must be one JSON object in UTF-8.") from None
    if not isinstance(found, dict):
        raise Unwelcome(400, "The body must be one JSON object in UTF-8.")
    if found.keys() - {"id", "person", "account", "topic", "ended_at"}:
        raise Unwelcome(400, "There is a field that is none of id, person, account, topic and ended_at.")
    person = found.get("person")
    if not isinstance(person, dict) or person.keys() != {"email"}:
        raise Unwelcome(400, "person must be an object with an email, and nothing else.")
    email = _text("email", person["email"]).lower()
    topic = _text("topic", found["topic"]) if found.get("topic") is not None else None
    call = Call(
        _text("id", found.get("id")), _text("account", found.get("account")), topic, _ended(found, now)
    )
    if "@" not in email.strip("@"):
        raise Unwelcome(400, "email must be an address.")
    # What says the same is the same, however it is spaced.
    told = json.dumps([call.id, email, call.account, call.topic, call.ended_at.isoformat()])
    return CallSignal(call, email, sha256(told.encode()).hexdigest())


def _text(name: str, value: object) -> str:
    """A line of text that says something.

    Raises:
        Unwelcome: with status 400.
    """
    text = " ".join(clean(value).split()) if isinstance(value, str) else ""
    if not text or len(text) > _LONGEST[name] or not any(char.isalnum() for char in text):
        raise Unwelcome(400, f"{name} must be a text of 1 to {_LONGEST[name]} characters.")
    return text


def _ended(found: Mapping[str, object], now: datetime) -> datetime:
    value = found.get("ended_at")
    try:
        ended = datetime.fromisoformat(value) if isinstance(value, str) else None
        ended = ended.astimezone(UTC) if ended is not None and ended.tzinfo is not None else None
    except (ValueError, OverflowError):
        ended = None
    if ended is None:
        raise Unwelcome(400, "ended_at must be an instant with an offset, as 2026-05-11T10:45:00+02:00.")
    if ended > now + _AHEAD:
        raise Unwelcome(400, "ended_at is still to come.")
    if ended < now - _OLDEST:
        raise Unwelcome(400, f"ended_at is more than {_OLDEST.days} days ago.")
    return ended


@dataclass
class Hook:
    """What a program takes in over the hook. `answered` counts the answers given, by status."""

    store: CallsKept
    workspace: tuple[str, str]
    secrets: Sequence[str]
    now: Callable[[], datetime]
    bucket: Bucket
    answered: Counter[int] = field(default_factory=Counter)

    def routes(self) -> list[web.RouteDef]:
        """Where it listens."""
        return [web.post(PATH, self.hear)]

    async def hear(self, request: web.Request) -> web.Response:
        """Take one request."""
        try:
            await self._take(request)
        except Unwelcome as sent_away:
            status, said, after = sent_away.status, {"error": str(sent_away)}, sent_away.after
        else:
            status, said, after = 202, {"status": "accepted"}, None
        self.answered[status] += 1
        return web.json_response(
            said, status=status, headers={} if after is None else {"Retry-After": str(after)}
        )

    async def _take(self, request: web.Request) -> None:
        try:
            body = await body_of(request, LARGEST)
        except NotRead as unread:
            raise Unwelcome(unread.status, _NOT_READ[unread.status]) from None
        headers = request.headers.getall(SIGNATURE, [])
        header = headers[0] if len(headers) == 1 else ""
        now = self.now()
        verified(body, header, secrets=self.secrets, now=now.timestamp())
        # Only who can sign can use up the room there is.
        self.bucket.take()
        signal = read(body, now=now)
        try:
            new = await self.store.take_call(self.workspace, signal, now=now)
        except StorageError:
            raise Unwelcome(503, "It could not be stored. Send it again.", after=_BUSY) from None
        if not new:
            raise Unwelcome(409, "Another call was told under this id before.")
