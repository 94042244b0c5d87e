"""The door to the internet: size, signature and shape of a request are looked at before Bolt sees any of it.

Bolt parses before it verifies and answers 500 to garbage, so what is not ours is sent away here: 413, 401 or 400, with no
word of what came in, in an answer or in a log.
"""

import hmac
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from types import NoneType
from typing import Any, Final
from urllib.parse import parse_qs

from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.request_body import NotRead, body_of
from bot.strict_json import parsed

# Slack's own payloads stay far below this.
LARGEST: Final = 1024 * 1024
_AGE: Final = 300.0
# Seconds: anybody on the internet can be refused, so it is told of no more often.
_BETWEEN_WORDS: Final = 60.0
_LOG: Final = logging.getLogger("nextstep.slack")
_JSON: Final = "application/json"
_FORM: Final = "application/x-www-form-urlencoded"


# What says who and where, and the shapes it comes in.
_WHO: Final = ("user", "channel", "team", "enterprise")
_NAMED: Final = (str, dict, NoneType)
# What comes in about a view, compared and not looked up, and the names by which Bolt tells views apart.
_OF_A_VIEW: Final = ("view_submission", "view_closed")
_VIEW: Final = ("type", "callback_id")


class NotOurs(Exception):  # noqa: N818 - reads as what is the case
    """A request that is sent away with this HTTP status; `why` is for the operator, and says nothing of what came in."""

    def __init__(self, status: int, why: str = "it is no payload of Slack's") -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.why = why


def verified(body: bytes, headers: Mapping[str, str], *, secret: str, now: float) -> None:
    """See that Slack signed these very bytes within the last five minutes.

    Raises:
        NotOurs: with status 401.
    """
    stamp, given = headers.get("X-Slack-Request-Timestamp", ""), headers.get("X-Slack-Signature", "")
    if not stamp or not given:
        raise NotOurs(401, "it is not signed")
    # `isdecimal` knows other scripts' digits; Slack writes seconds in ASCII.
    if (
        not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= len("10000000000"))
        or abs(now - int(stamp)) > _AGE
    ):
        raise NotOurs(401, "it was signed more than five minutes from now by this machine's clock")
    wanted = "v0=" + hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, sha256).hexdigest()
    if not hmac.compare_digest(wanted.encode(), given.encode("utf-8", "replace")):
        raise NotOurs(401, "its signature is not made with SLACK_SIGNING_SECRET")


def read(body: bytes, content_type: str) -> dict[str, Any]:
    """The payload, which is an object of ordinary depth.

    Raises:
        NotOurs: with status 400.
    """
    try:
        text = body.decode("utf-8")
        if content_type == _JSON:
            found = parsed(text)
        elif content_type == _FORM:
            fields = parse_qs(text, keep_blank_values=True, max_num_fields=60)
            found = (
                parsed(fields["payload"][0])
                if "payload" in fields
                else {key: value[0] for key, value in fields.items()}
            )
        else:
            raise NotOurs(400)
    except ValueError:
        raise NotOurs(400) from None
    if not isinstance(found, dict) or not found or not is_whole(found):
        raise NotOurs(400)
    return found


def is_whole(found: Mapping[str, Any]) -> bool:
    """Whether it has a shape that Bolt can look at: it would fail on any other, for us to be told of."""
    tapped, told, granted = found.get("actions"), found.get("event"), found.get("authorizations")
    view = found.get("view")
    if found.get("type") == "block_actions" and not (tapped and _are_named(tapped)):
        return False
    if found.get("type") in _OF_A_VIEW and not (isinstance(view, dict) and _is_named(view, *_VIEW)):
        return False
    if found.get("type") == "event_callback" and not (isinstance(told, dict) and told):
        return False
    event = told if isinstance(told, dict) else {}
    inside = (event.get(name) for name in ("message", "previous_message"))
    parts = (found, event, *(part for part in inside if isinstance(part, dict)))
    return (
        _are_objects(granted or [])
        and _are_objects(found.get("response_urls", []))
        and all(isinstance(part.get(name), _NAMED) for part in parts for name in _WHO)
    )


def _are_named(several: object) -> bool:
    return isinstance(several, list) and all(
        isinstance(each, dict) and _is_named(each, "action_id") for each in several
    )


def _is_named(found: Mapping[str, Any], *names: str) -> bool:
    return all(isinstance(found.get(name), str) for name in names)


def _are_objects(several: object) -> bool:
    return isinstance(several, list) and all(isinstance(each, dict) for each in several)


def door(
    app: AsyncApp, *, secret: str, clock: Callable[[], float], answered: Counter[int]
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """The handler of `/slack/events`: what passes goes to Bolt. `clock` answers seconds since 1970.

    `answered` counts the answers by status. What is refused is told in the log once a minute at most, with the reason.
    """
    quiet_until = 0.0

    def tell(refusal: NotOurs) -> None:
        nonlocal quiet_until
        now = clock()
        if now >= quiet_until or quiet_until - now > _BETWEEN_WORDS:
            quiet_until = now + _BETWEEN_WORDS
            _LOG.warning(
                "requests in Slack's name are refused", extra={"status": refusal.status, "why": refusal.why}
            )

    async def handle(request: web.Request) -> web.Response:
        answer = await take(request)
        answered[answer.status] += 1
        return answer

    async def take(request: web.Request) -> web.Response:
        try:
            body = await body_of(request, LARGEST)
            verified(body, request.headers, secret=secret, now=clock())
            found = read(body, request.content_type)
        except NotRead as unread:
            return web.Response(status=unread.status)
        except NotOurs as refusal:
            tell(refusal)
            return web.Response(status=refusal.status)
        # In this mode Bolt takes what was read here, and does not parse the same bytes again.
        answer = await app.async_dispatch(AsyncBoltRequest(body=found, mode="socket_mode"))
        # An answer of Bolt's own to what no listener of ours wants is still "received".
        status = 200 if answer.status == 404 else answer.status
        return web.Response(
            status=status,
            # A text would be looked up among aiohttp's kinds of payload, for every event.
            body=answer.body.encode(),
            content_type="application/json" if answer.body.startswith("{") else "text/plain",
        )

    return handle
