"""Modals and Home tabs: opened by a trigger, pushed, updated, published, submitted, closed."""

from typing import Any

from tests.support.slack import limits
from tests.support.slack.arguments import Refused, structure
from tests.support.slack.blocks import check_view, view_is_too_large
from tests.support.slack.inputs import first_state, kept_state
from tests.support.slack.world import Json, Team, Trigger, View


def open_view(team: Team, args: Json, now: float) -> Json:
    """views.open: a modal in answer to something a person did at most three seconds ago."""
    content = _view(args, "modal")
    trigger = _exchange(team, args, now)
    _check_external_id(team, content, None)
    view = _new(team, trigger.user, content, now)
    team.stacks[trigger.user] = [view]
    return {"ok": True, "view": shown(team, view)}


def push(team: Team, args: Json, now: float) -> Json:
    """views.push: a modal on top of the one in which the person just did something; three at most."""
    content = _view(args, "modal")
    trigger = _exchange(team, args, now)
    _check_external_id(team, content, None)
    stack = team.stacks.get(trigger.user, [])
    if trigger.view not in {view.id for view in stack}:
        raise Refused("not_found")
    if len(stack) >= limits.VIEW_STACK:
        raise Refused("push_limit_reached")
    return {"ok": True, "view": shown(team, pushed(team, trigger.user, content, now))}


def pushed(team: Team, user: str, content: Json, now: float) -> View:
    """A new modal on top of a person's stack."""
    stack = team.stacks.setdefault(user, [])
    view = _new(team, user, content, now)
    if stack:
        view.root, view.previous = stack[0].id, stack[-1].id
    stack.append(view)
    return view


def update(team: Team, args: Json, now: float) -> Json:
    """views.update: by id or by the app's own id; with a hash, only if nothing changed since."""
    if bool(args.get("view_id")) == bool(args.get("external_id")):
        both = "Cannot provide both" if args.get("view_id") else "Must provide either"
        raise Refused("invalid_arguments", f"[ERROR] {both} `view_id` or `external_id`")
    content = _view(args, None)
    shown_now = [view for stack in team.stacks.values() for view in stack]
    wanted = [v for v in shown_now if args["view_id"] == v.id] if args.get("view_id") else []
    if args.get("external_id"):
        wanted = [v for v in shown_now if v.content.get("external_id") == args["external_id"]]
    if not wanted:
        raise Refused("not_found")
    view = wanted[0]
    if content["type"] != view.content["type"]:
        raise Refused("invalid_arguments", "[ERROR] the type of a view cannot change")
    _check_hash(args, view)
    _check_external_id(team, content, view)
    changed(team, view, content, now)
    return {"ok": True, "view": shown(team, view)}


def publish(team: Team, args: Json, now: float) -> Json:
    """views.publish: a user's Home tab."""
    content = _view(args, "home")
    user = args["user_id"]
    if user not in team.users:
        raise Refused("user_not_found")
    view = team.homes.get(user)
    if view is None:
        view = team.homes[user] = _new(team, user, content, now)
    else:
        _check_hash(args, view)
        changed(team, view, content, now)
    return {"ok": True, "view": shown(team, view)}


def changed(team: Team, view: View, content: Json, now: float) -> None:
    """Give a view other content. What was typed in stays where block and action are the same."""
    view.content = content | {"blocks": team.named(content["blocks"])}
    view.state = kept_state(view.content["blocks"], view.state)
    view.hash = _hash(team, now)


def checked(content: Any, kind: str | None) -> Json:
    """A view within every limit."""
    if view_is_too_large(content):
        raise Refused("view_too_large")
    if problems := check_view(content):
        raise Refused("invalid_arguments", *problems)
    view: Json = content
    if kind is not None and view["type"] != kind:
        raise Refused("invalid_arguments", f"[ERROR] must be a {kind} view [json-pointer:/view/type]")
    return view


def shown(team: Team, view: View) -> Json:
    """A view as Slack shows it to the app."""
    content = view.content
    modal = content["type"] == "modal"
    body: Json = {"id": view.id, "team_id": team.id, "type": content["type"], "blocks": content["blocks"]}
    for name in ("private_metadata", "callback_id", "external_id"):
        body[name] = content.get(name, "")
    body |= {"state": {"values": view.state}, "hash": view.hash, "root_view_id": view.root}
    body |= {"title": content.get("title"), "close": content.get("close"), "submit": content.get("submit")}
    body |= {"clear_on_close": content.get("clear_on_close", False) if modal else False}
    body |= {"notify_on_close": content.get("notify_on_close", False) if modal else False}
    body |= {"previous_view_id": view.previous, "app_id": team.app_id, "bot_id": team.bot_id}
    return body | {"app_installed_team_id": team.id}


def _view(args: Json, kind: str | None) -> Json:
    return checked(structure(args, "view", "invalid_arguments"), kind)


def _new(team: Team, user: str, content: Json, now: float) -> View:
    view_id = team.next_id("V")
    named = content | {"blocks": team.named(content["blocks"])}
    return View(view_id, user, named, _hash(team, now), view_id, state=first_state(named["blocks"]))


def _hash(team: Team, now: float) -> str:
    return f"{int(now)}.{team.next_id('')}"


def _exchange(team: Team, args: Json, now: float) -> Trigger:
    trigger = team.triggers.get(str(args["trigger_id"]))
    if trigger is None:
        raise Refused("invalid_trigger_id")
    if trigger.used:
        raise Refused("exchanged_trigger_id")
    if now > trigger.expires:
        raise Refused("expired_trigger_id")
    trigger.used = True
    return trigger


def _check_hash(args: Json, view: View) -> None:
    if args.get("hash") not in {None, view.hash}:
        raise Refused("hash_conflict")


def _check_external_id(team: Team, content: Json, but: View | None) -> None:
    own = content.get("external_id")
    others = [view for stack in team.stacks.values() for view in stack if view is not but]
    if own and any(view.content.get("external_id") == own for view in others):
        raise Refused("duplicate_external_id")
