"""A Web API request's arguments: from JSON, a form or the query; what each method takes; the token's place."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web

from tests.support.slack.world import Json

_POST: Final = frozenset({"blocks", "metadata", "thread_ts", "link_names", "parse"})
_PAGE: Final = frozenset({"cursor", "latest", "oldest", "inclusive", "limit", "include_all_metadata"})
_TRIGGERED: Final = frozenset({"trigger_id", "view"})
_TS: Final = re.compile(r"\d{1,10}\.\d{6}")


@dataclass(frozen=True)
class Method:
    """What a method needs, what it may get besides, and the scope of the token."""

    needs: frozenset[str] = frozenset()
    takes: frozenset[str] = frozenset()
    scope: str | None = None
    reads: bool = False


METHODS: Final = {
    "auth.test": Method(reads=True),
    "chat.postMessage": Method(
        frozenset({"channel"}),
        _POST | {"text", "unfurl_links", "unfurl_media", "mrkdwn", "reply_broadcast"},
        "chat:write",
    ),
    "chat.update": Method(frozenset({"channel", "ts"}), _POST - {"thread_ts"} | {"text"}, "chat:write"),
    "chat.postEphemeral": Method(
        frozenset({"channel", "user"}), _POST - {"metadata"} | {"text"}, "chat:write"
    ),
    "chat.delete": Method(frozenset({"channel", "ts"}), scope="chat:write"),
    "conversations.open": Method(takes=frozenset({"users", "channel", "return_im"}), scope="im:write"),
    "conversations.history": Method(frozenset({"channel"}), _PAGE, "im:history", reads=True),
    "conversations.replies": Method(frozenset({"channel", "ts"}), _PAGE, "im:history", reads=True),
    "users.info": Method(frozenset({"user"}), frozenset({"include_locale"}), "users:read", reads=True),
    "dnd.info": Method(takes=frozenset({"user"}), scope="dnd:read", reads=True),
    "views.open": Method(_TRIGGERED),
    "views.push": Method(_TRIGGERED),
    "views.update": Method(frozenset({"view"}), frozenset({"view_id", "external_id", "hash"})),
    "views.publish": Method(frozenset({"user_id", "view"}), frozenset({"hash"})),
    "files.getUploadURLExternal": Method(
        frozenset({"filename", "length"}), frozenset({"alt_txt", "snippet_type"}), "files:write"
    ),
    "files.completeUploadExternal": Method(
        frozenset({"files"}), frozenset({"channel_id", "initial_comment", "thread_ts"}), "files:write"
    ),
    "apps.connections.open": Method(),
}


class Refused(Exception):  # noqa: N818
    """Slack's answer `{"ok": false, "error": …}`."""

    def __init__(self, error: str, *messages: str, **more: Any) -> None:
        super().__init__(error, *messages)
        self.error = error
        self.body: Json = {"ok": False, "error": error, **more}
        if messages:
            self.body["response_metadata"] = {"messages": [*messages]}


@dataclass
class Call:
    """One call of the Web API (or of a response_url), as recorded."""

    method: str
    args: Json
    at: float
    token: str | None = None
    team: str | None = None
    outcome: str = "under way"
    effect: bool = False
    body: Json = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the caller was told that it worked."""
        return self.outcome == "ok"


def check_method(name: str, verb: str) -> None:
    """Refuse what is no method, and reading where the method writes."""
    if name not in METHODS:
        raise Refused("unknown_method", req_method=name)
    if verb == "GET" and not METHODS[name].reads:
        raise Refused("invalid_post_type")


async def arguments(request: web.Request) -> tuple[Json, str | None]:
    """A request's arguments and token."""
    args: Json = dict(request.query)
    body = await request.read()
    kind = request.content_type
    if request.charset and request.charset.lower() not in {"utf-8", "iso-8859-1"}:
        raise Refused("invalid_charset")
    if request.method == "POST" and body:
        if "Content-Type" not in request.headers:
            raise Refused("missing_post_type")
        if kind == "application/json":
            args |= _object(body)
        elif kind == "application/x-www-form-urlencoded":
            args |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        else:
            raise Refused("invalid_post_type")
    header = request.headers.get("Authorization", "")
    token = header.removeprefix("Bearer ").strip() if header.startswith("Bearer ") else args.get("token")
    args.pop("token", None)
    return args, token


def _object(body: bytes) -> Json:
    try:
        found = json.loads(body)
    except ValueError as error:
        raise Refused("invalid_json") from error
    if not isinstance(found, dict):
        raise Refused("json_not_object")
    return found


def check_arguments(name: str, args: Json) -> None:
    """Refuse what is missing, and every argument that the method does not have."""
    method = METHODS[name]
    # Slack's own client names the workspace in every call that it makes for one.
    unknown = sorted(set(args) - method.needs - method.takes - {"team_id"})
    missing = sorted(need for need in method.needs if not args.get(need))
    odd = sorted(
        name
        for name in method.needs - {"view", "files", "length", *missing}
        if not isinstance(args[name], str)
    )
    if unknown or missing or odd:
        raise Refused(
            "invalid_arguments",
            *(f"[ERROR] unknown argument: {each}" for each in unknown),
            *(f"[ERROR] missing required field: {each}" for each in missing),
            *(f"[ERROR] must be a string [json-pointer:/{each}]" for each in odd),
        )


def structure(args: Json, name: str, error: str) -> Any:
    """An argument that is JSON: as it is, or written out in a string."""
    value = args.get(name)
    if isinstance(value, str):
        try:
            return json.loads(value)
        except ValueError as why:
            raise Refused(error) from why
    return value


def flag(args: Json, name: str) -> bool:
    """An argument that is true or false, also as a form writes it."""
    value = args.get(name, False)
    if str(value).lower() in {"true", "1"}:
        return True
    if str(value).lower() in {"false", "0", ""}:
        return False
    raise Refused("invalid_arguments", f"[ERROR] must be a boolean [json-pointer:/{name}]")


def number(args: Json, name: str, default: int, most: int) -> int:
    """An argument that is a whole number."""
    value = str(args.get(name, default))
    if not value.isdecimal() or not 1 <= int(value) <= most:
        raise Refused("invalid_limit" if name == "limit" else "invalid_arguments")
    return int(value)


def instant(args: Json, name: str) -> float | None:
    """An argument that is a timestamp, or seconds."""
    value = args.get(name)
    if value is None or str(value) in {"now", "0", ""}:
        return None
    if not re.fullmatch(r"\d{1,10}(\.\d+)?", str(value)):
        raise Refused(f"invalid_ts_{name}")
    return float(value)


def check_ts(value: Any, error: str) -> str:
    """A message's timestamp, exactly as Slack gave it."""
    if not isinstance(value, str) or not _TS.fullmatch(value):
        raise Refused(error)
    return value
