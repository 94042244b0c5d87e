"""The methods that read: who the app is, who people are, what a channel holds."""

import base64
import binascii

from tests.support.slack import limits
from tests.support.slack.arguments import Refused, flag, instant, number
from tests.support.slack.messages import seen
from tests.support.slack.world import Channel, Json, Kind, Message, Team, User


def auth_test(team: Team, _args: Json, _now: float) -> Json:
    """auth.test."""
    body = {"ok": True, "url": f"https://{team.domain}.slack.com/", "team": team.domain, "user": "coach"}
    body |= {"team_id": team.id, "user_id": team.bot_user, "bot_id": team.bot_id}
    return body | {"is_enterprise_install": False}


def users_info(team: Team, args: Json, now: float) -> Json:
    """users.info, as it differs between people, guests, bots, strangers and who left."""
    if args["user"] == team.bot_user:
        user = User(team.bot_user, "coach", team.id, Kind.BOT)
    elif args["user"] in team.users:
        user = team.users[args["user"]]
    else:
        raise Refused("user_not_found")
    body = profile(user, now, locale=flag(args, "include_locale"))
    if "users:read.email" in team.scopes:
        body["profile"]["email"] = user.email
    return {"ok": True, "user": body}


def profile(user: User, now: float, *, locale: bool) -> Json:
    """A user object. Who left has no time zone and no rights; the locale comes only when asked for."""
    kind = user.kind
    elsewhere = kind in {Kind.STRANGER, Kind.ELSEWHERE}
    body: Json = {
        "id": user.id,
        "team_id": user.home_team if elsewhere else user.team,
        "name": user.name,
        "deleted": kind is Kind.DELETED,
        "profile": {"real_name": user.name, "display_name": user.name, "team": user.team},
        "is_bot": kind in {Kind.BOT, Kind.WORKFLOW},
        "is_app_user": False,
        "updated": int(now),
    }
    if kind is Kind.DELETED:
        return body
    body |= {"real_name": user.name, "tz": user.tz, "tz_label": user.tz, "tz_offset": user.tz_offset}
    body |= dict.fromkeys(("is_admin", "is_owner", "is_primary_owner"), False)
    body["is_restricted"] = kind in {Kind.GUEST, Kind.SINGLE_CHANNEL_GUEST}
    body["is_ultra_restricted"] = kind is Kind.SINGLE_CHANNEL_GUEST
    if kind is Kind.WORKFLOW:
        body["is_workflow_bot"] = True
    if kind is Kind.STRANGER:
        body["is_stranger"] = True
    if kind is Kind.ELSEWHERE:
        teams = [user.team, user.home_team]
        body["enterprise_user"] = {"id": user.id, "enterprise_id": "E0001", "teams": teams}
    if locale:
        body["locale"] = user.locale
    return body


def dnd_info(team: Team, args: Json, now: float) -> Json:
    """dnd.info: quiet hours at night, and whether somebody wants no notification now."""
    user = team.users.get(args.get("user", ""))
    if user is None:
        raise Refused("user_not_found")
    until = user.snoozed_until
    snoozed = until is not None and until > now
    body = {"ok": True, "dnd_enabled": True, "next_dnd_start_ts": int(now) + 3600}
    body |= {"next_dnd_end_ts": int(now) + 7200, "snooze_enabled": snoozed}
    if snoozed:
        body |= {"snooze_endtime": int(until or 0), "snooze_remaining": int((until or 0) - now)}
    return body


def open_conversation(team: Team, args: Json, _now: float) -> Json:
    """conversations.open: the direct messages with one user."""
    wanted = str(args.get("users") or "")
    if not wanted and args.get("channel") in team.channels:
        wanted = team.channels[args["channel"]].im_with or ""
    if not wanted:
        raise Refused("users_list_not_supplied")
    if "," in wanted:
        raise Refused("not_enough_users" if wanted.endswith(",") else "invalid_user_combination")
    user = team.users.get(wanted)
    if user is None or user.kind in {Kind.BOT, Kind.WORKFLOW}:
        raise Refused("user_not_found")
    if user.kind is Kind.DELETED:
        raise Refused("user_disabled")
    channel: Json = {"id": user.dm}
    if flag(args, "return_im"):
        channel |= {"is_im": True, "user": user.id, "is_org_shared": False, "created": 0}
    return {"ok": True, "no_op": True, "already_open": True, "channel": channel}


def history(team: Team, args: Json, _now: float) -> Json:
    """conversations.history: newest first; no ephemerals, nothing deleted, no replies in threads."""
    channel = _readable(team, args)
    shown = [m for m in channel.messages if m.thread_ts in {None, m.ts} or m.broadcast]
    return _page(team, args, [*reversed(shown)]) | {"pin_count": 0}


def replies(team: Team, args: Json, _now: float) -> Json:
    """conversations.replies: a thread, its first message first."""
    channel = _readable(team, args)
    if channel.at(str(args["ts"])) is None:
        raise Refused("thread_not_found")
    return _page(team, args, [m for m in channel.messages if args["ts"] in {m.ts, m.thread_ts}])


def _readable(team: Team, args: Json) -> Channel:
    channel = team.channels.get(args["channel"])
    if channel is None:
        raise Refused("channel_not_found")
    if not channel.im_with and "channels:history" not in team.scopes:
        raise Refused("missing_scope", needed="channels:history", provided=",".join(sorted(team.scopes)))
    if team.bot_user not in channel.members:
        raise Refused("not_in_channel")
    return channel


def _page(team: Team, args: Json, messages: list[Message]) -> Json:
    oldest, latest = instant(args, "oldest"), instant(args, "latest")
    inclusive, with_metadata = flag(args, "inclusive"), flag(args, "include_all_metadata")
    size = number(args, "limit", limits.HISTORY_PAGE, limits.HISTORY_LIMIT)

    def wanted(message: Message) -> bool:
        at = float(message.ts)
        if message.deleted or message.ephemeral_for:
            return False
        if at in {oldest, latest}:
            return inclusive
        return (oldest is None or at > oldest) and (latest is None or at < latest)

    found = [message for message in messages if wanted(message)]
    start = _start(args, found)
    page = found[start : start + size]
    more = start + size < len(found)
    body: Json = {"ok": True, "messages": [seen(team, m, with_metadata=with_metadata) for m in page]}
    body["has_more"] = more
    if more:
        cursor = base64.b64encode(f"next_ts:{found[start + size].ts}".encode()).decode()
        body["response_metadata"] = {"next_cursor": cursor}
    return body


def _start(args: Json, found: list[Message]) -> int:
    if not args.get("cursor"):
        return 0
    try:
        name, _, ts = base64.b64decode(str(args["cursor"]), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise Refused("invalid_cursor") from error
    place = next((place for place, message in enumerate(found) if message.ts == ts), None)
    if name != "next_ts" or place is None:
        raise Refused("invalid_cursor")
    return place
