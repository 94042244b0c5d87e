"""The methods that write: messages, edits, ephemerals, and what a response_url takes."""

import json
from typing import Any

from tests.support.slack import limits
from tests.support.slack.arguments import Refused, check_ts, flag, structure
from tests.support.slack.blocks import check_message_blocks, text_length
from tests.support.slack.world import Channel, Json, Kind, Message, ResponseUrl, Team


def post(team: Team, args: Json, now: float) -> Json:
    """chat.postMessage: to a channel, or to a user's direct messages by the user's id."""
    channel = writable(team, args["channel"])
    text, blocks = content(team, args)
    thread = args.get("thread_ts")
    if thread is not None and channel.at(check_ts(thread, "invalid_thread_ts")) is None:
        raise Refused("thread_not_found")
    broadcast = flag(args, "reply_broadcast")
    for name in ("unfurl_links", "unfurl_media", "link_names", "mrkdwn"):
        flag(args, name)
    message = _said(team, channel, text, blocks, now)
    message.metadata, message.thread_ts, message.broadcast = metadata(args), thread, broadcast
    channel.messages.append(message)
    return {"ok": True, "channel": channel.id, "ts": message.ts, "message": seen(team, message)}


def update(team: Team, args: Json, now: float) -> Json:
    """chat.update: of a message of the app's own. Text without blocks takes the blocks away."""
    channel = team.channels.get(args["channel"])
    if channel is None:
        raise Refused("channel_not_found")
    if channel.archived:
        raise Refused("is_inactive")
    message = channel.at(check_ts(args["ts"], "message_not_found"))
    if message is None:
        raise Refused("message_not_found")
    if not message.by_app:
        raise Refused("cant_update_message")
    text, blocks = content(team, args, longest=limits.CHANGED_TEXT)
    if "metadata" in args:
        message.metadata = metadata(args)
    message.change(text, blocks, None if blocks else team.next_ts(now))
    body = {"ok": True, "channel": channel.id, "ts": message.ts, "text": text}
    return body | {"message": seen(team, message)}


def delete(team: Team, args: Json, _now: float) -> Json:
    """chat.delete: of a message of the app's own."""
    channel = team.channels.get(args["channel"])
    if channel is None:
        raise Refused("channel_not_found")
    message = channel.at(check_ts(args["ts"], "message_not_found"))
    if message is None:
        raise Refused("message_not_found")
    if not message.by_app:
        raise Refused("cant_delete_message")
    message.deleted = True
    return {"ok": True, "channel": channel.id, "ts": message.ts}


def whisper(team: Team, args: Json, now: float) -> Json:
    """chat.postEphemeral: only this user sees it, in no history."""
    channel = writable(team, args["channel"])
    user = args["user"]
    if user not in team.users or team.users[user].kind is Kind.DELETED:
        raise Refused("user_not_found")
    if user not in channel.members:
        raise Refused("user_not_in_channel")
    text, blocks = content(team, args)
    message = _said(team, channel, text, blocks, now)
    message.ephemeral_for, message.thread_ts = user, args.get("thread_ts")
    channel.messages.append(message)
    return {"ok": True, "message_ts": message.ts}


def respond(team: Team, url: ResponseUrl, body: Any, now: float) -> None:
    """What was sent to a response_url: a new message, or the old one replaced or removed."""
    allowed = {
        "text",
        "blocks",
        "response_type",
        "replace_original",
        "delete_original",
        "thread_ts",
        "metadata",
    }
    if not isinstance(body, dict) or set(body) - allowed:
        raise Refused("invalid_payload")
    original = url.message
    if flag(body, "delete_original"):
        if original is None:
            raise Refused("message_not_found")
        original.deleted = True
        return
    kind = body.get("response_type", "ephemeral")
    if kind not in {"ephemeral", "in_channel"}:
        raise Refused("invalid_payload")
    text, blocks = content(team, body)
    if flag(body, "replace_original"):
        if original is None:
            raise Refused("message_not_found")
        original.change(text, blocks, None if blocks else team.next_ts(now))
        return
    channel = team.channels[url.channel]
    message = _said(team, channel, text, blocks, now)
    message.ephemeral_for = url.user if kind == "ephemeral" else None
    channel.messages.append(message)


def writable(team: Team, target: Any) -> Channel:
    """The channel that the app may write to; a user's id means the direct messages."""
    if target in team.users:
        if team.users[target].kind is Kind.DELETED:
            raise Refused("channel_not_found")
        target = team.users[target].dm
    channel = team.channels.get(target) if isinstance(target, str) else None
    if channel is None:
        raise Refused("channel_not_found")
    if channel.archived:
        raise Refused("is_archived")
    if team.bot_user not in channel.members:
        raise Refused("not_in_channel")
    if channel.im_with and team.users[channel.im_with].kind is Kind.DELETED:
        raise Refused("user_disabled")
    return channel


def content(team: Team, args: Json, longest: int = limits.MESSAGE_TEXT) -> tuple[str, list[Json]]:
    """Text and blocks, within every limit. `text` is always needed: phones and screen readers read it."""
    text = args.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Refused("no_text")
    if len(text) > longest:
        raise Refused("msg_too_long")
    blocks = structure(args, "blocks", "invalid_blocks_format")
    if blocks is None:
        return text, []
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    if problems := check_message_blocks(blocks):
        raise Refused("invalid_blocks", *problems, errors=problems)
    if text_length(blocks) > limits.TEXT_IN_ALL_BLOCKS:
        raise Refused("msg_blocks_too_long")
    return text, team.named(blocks)


def metadata(args: Json) -> Json | None:
    """Message metadata: an event type and a flat payload. An empty object takes it away."""
    found = structure(args, "metadata", "invalid_metadata_format")
    if not found:
        return None
    if not isinstance(found, dict) or set(found) != {"event_type", "event_payload"}:
        raise Refused("invalid_metadata_format")
    payload = found["event_payload"]
    if not isinstance(found["event_type"], str) or not isinstance(payload, dict):
        raise Refused("invalid_metadata_format")
    if any(value is None for value in payload.values()):
        raise Refused("invalid_metadata_schema")
    if len(json.dumps(found).encode()) > limits.METADATA_BYTES:
        raise Refused("metadata_too_large")
    return found


def seen(team: Team, message: Message, *, with_metadata: bool = False) -> Json:
    """A message as the Web API and the events show it."""
    body: Json = {"type": "message", "user": message.user, "ts": message.ts, "text": message.text}
    body["team"] = team.id
    if message.by_app:
        body |= {"bot_id": team.bot_id, "app_id": team.app_id}
        body["bot_profile"] = {"id": team.bot_id, "app_id": team.app_id, "name": "coach", "team_id": team.id}
    if message.client_msg_id:
        body["client_msg_id"] = message.client_msg_id
    if message.blocks:
        body["blocks"] = message.blocks
    if message.files:
        body["files"] = [
            {"id": file.id, "name": file.name, "size": file.length, "mode": "hosted"}
            for file in message.files
        ]
    if message.thread_ts:
        body["thread_ts"] = message.thread_ts
        parent = team.channels[message.channel].at(message.thread_ts)
        if parent is not None and parent.ts != message.ts:
            body["parent_user_id"] = parent.user
    if message.edited:
        body["edited"] = {"user": message.user, "ts": message.edited}
    if with_metadata and message.metadata:
        body["metadata"] = message.metadata
    return body


def _said(team: Team, channel: Channel, text: str, blocks: list[Json], now: float) -> Message:
    return Message(channel.id, team.next_ts(now), team.bot_user, text, blocks, by_app=True)
