"""The payloads that Slack sends, as its documentation shows them."""

from tests.support.slack.messages import seen
from tests.support.slack.views import shown
from tests.support.slack.world import Channel, Json, Message, Team, User, View


def envelope(team: Team, event: Json, number: int, now: float) -> Json:
    """An event as the Events API wraps it."""
    authorization: Json = {
        "enterprise_id": None,
        "team_id": team.id,
        "user_id": team.bot_user,
        "is_bot": True,
    }
    body: Json = {"token": "verification-token-is-obsolete", "team_id": team.id, "context_team_id": team.id}
    body |= {
        "context_enterprise_id": None,
        "api_app_id": team.app_id,
        "event": event,
        "type": "event_callback",
    }
    body |= {"event_id": f"Ev{team.id[1:]}{number:08X}", "event_time": int(now)}
    body["authorizations"] = [authorization | {"is_enterprise_install": False}]
    return body | {"is_ext_shared_channel": False, "event_context": f"4-fake-{number}"}


def message_event(team: Team, channel: Channel, message: Message) -> Json:
    """A message somebody wrote."""
    kind = "im" if channel.im_with else "channel"
    return seen(team, message) | {"channel": channel.id, "event_ts": message.ts, "channel_type": kind}


def mention_event(team: Team, channel: Channel, message: Message) -> Json:
    """A message that mentions the app."""
    body = seen(team, message) | {"type": "app_mention", "channel": channel.id}
    return body | {"event_ts": message.ts}


def changed_event(team: Team, channel: Channel, message: Message, before: Json, ts: str) -> Json:
    """A message was edited."""
    body: Json = {"type": "message", "subtype": "message_changed", "hidden": True, "channel": channel.id}
    body |= {"message": seen(team, message), "previous_message": before, "ts": ts, "event_ts": ts}
    return body | {"channel_type": "im" if channel.im_with else "channel"}


def deleted_event(channel: Channel, before: Json, ts: str) -> Json:
    """A message was deleted."""
    body: Json = {"type": "message", "subtype": "message_deleted", "hidden": True, "channel": channel.id}
    body |= {"deleted_ts": before["ts"], "previous_message": before, "ts": ts, "event_ts": ts}
    return body | {"channel_type": "im" if channel.im_with else "channel"}


def home_event(team: Team, user: User, tab: str, ts: str) -> Json:
    """Somebody opened the app: its Home or its messages."""
    body: Json = {"type": "app_home_opened", "user": user.id, "channel": user.dm, "tab": tab, "event_ts": ts}
    view = team.homes.get(user.id)
    return body | ({"view": shown(team, view)} if view is not None and tab == "home" else {})


def interaction(team: Team, user: User, kind: str, trigger: str) -> Json:
    """What every interaction has."""
    body: Json = {"type": kind, "api_app_id": team.app_id, "token": "verification-token-is-obsolete"}
    body["team"] = {"id": team.id, "domain": team.domain}
    body["user"] = {"id": user.id, "username": user.name, "name": user.name, "team_id": team.id}
    return body | {"trigger_id": trigger, "enterprise": None, "is_enterprise_install": False}


def in_message(team: Team, user: User, message: Message, response_url: str) -> Json:
    """Where something was tapped: a message. One that only this person sees is not sent along."""
    channel = team.channels[message.channel]
    ephemeral = message.ephemeral_for is not None
    container: Json = {"type": "message", "message_ts": message.ts, "channel_id": channel.id}
    container["is_ephemeral"] = ephemeral
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    body: Json = {"container": container, "channel": {"id": channel.id, "name": channel.name}}
    body |= {"response_url": response_url, "state": {"values": message.states.get(user.id, {})}}
    return body if ephemeral else body | {"message": seen(team, message)}


def in_view(team: Team, view: View) -> Json:
    """Where something was tapped: a modal or the Home tab."""
    return {"container": {"type": "view", "view_id": view.id}, "view": shown(team, view)}


def action(block: Json, element: Json, action_ts: str, value: Json | None) -> Json:
    """What was tapped or chosen."""
    body: Json = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"]}
    body["action_ts"] = action_ts
    names = ("placeholder", "initial_option", "initial_options", "initial_date", "initial_time")
    body |= {name: element[name] for name in names if name in element}
    if element["type"] == "button":
        body["text"] = {"emoji": True} | element["text"]
        body |= {name: element[name] for name in ("value", "style", "url") if name in element}
    return body | {name: content for name, content in (value or {}).items() if name != "type"}


def command(team: Team, user: User, channel: Channel, said: str) -> Json:
    """A slash command; a form over HTTP."""
    name, _, text = said.partition(" ")
    form: Json = {"token": "verification-token-is-obsolete", "team_id": team.id}
    form |= {"team_domain": team.domain, "channel_id": channel.id, "channel_name": channel.name}
    form |= {"user_id": user.id, "user_name": user.name, "command": name, "text": text.strip()}
    return form | {"api_app_id": team.app_id, "is_enterprise_install": "false"}
