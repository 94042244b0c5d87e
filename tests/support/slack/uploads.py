"""Files that the app gives: asked for by length, sent to an address of their own, and then shown in a conversation."""

import json
from typing import Final

from tests.support.slack.arguments import Refused, number
from tests.support.slack.messages import writable
from tests.support.slack.world import File, Json, Message, Team

# Slack takes no file of more than a gigabyte.
_LONGEST: Final = 1_000_000_000
_LONGEST_COMMENT: Final = 4_000


def ask_where(base_url: str, team: Team, args: Json) -> Json:
    """files.getUploadURLExternal: where so many bytes are to go."""
    length = number(args, "length", 0, _LONGEST)
    file = File(team.next_id("F"), str(args["filename"]), length)
    team.files[file.id] = file
    return {"ok": True, "upload_url": f"{base_url}/upload/{team.id}/{file.id}", "file_id": file.id}


def take(team: Team, file_id: str, content: bytes) -> bool:
    """The bytes, which have to be as many as was said."""
    file = team.files.get(file_id)
    if file is None or file.shown or len(content) != file.length:
        return False
    file.content = content
    return True


def show(team: Team, args: Json, now: float) -> Json:
    """files.completeUploadExternal: files that came stand in a conversation; without one nobody sees them."""
    given = args["files"]
    try:
        wanted = json.loads(given) if isinstance(given, str) else given
        files = [team.files[each["id"]] for each in wanted]
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("file_not_found") from error
    if not files or any(file.content is None or file.shown for file in files):
        raise Refused("file_not_found")
    comment = str(args.get("initial_comment") or "")
    if len(comment) > _LONGEST_COMMENT:
        raise Refused("msg_too_long")
    told: Json = {"ok": True, "files": [{"id": file.id} for file in files]}
    if "channel_id" in args:
        channel = writable(team, args["channel_id"])
        stamp = team.next_ts(now)
        channel.messages.append(Message(channel.id, stamp, team.bot_user, comment, by_app=True, files=files))
    for file in files:
        file.shown = True
    return told
