"""What comes back from the forms: a button that opens one, and one that was sent. Pure.

Each field's block carries a mark of what was shown in it, so that what a person typed is told apart from what only stood there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.edit_turns import Place
from bot.editing.fields import PARTS, Fault, Part
from bot.wording import Wording
from handlers.slack.edit_marks import BETWEEN, CALLBACK, DEAL, PART, SUMMARY, VALUE, mark
from handlers.slack.escaping import one_line
from handlers.slack.payloads import first_action, kept_in, object_of, text_of, whose


@dataclass(frozen=True, slots=True)
class EditTap:
    """A button that opens a form: of which deal, which part (None: all of them, to choose from), and from which modal."""

    team: str
    user: str
    trigger: str
    place: Place
    part: Part | None = None
    view: str | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form that was sent. `shown` is, by field, the block it stands in; `typed` what is other than was shown."""

    team: str
    user: str
    key: str
    deal_id: str
    part: Part
    seen: str
    typed: Mapping[str, str]
    shown: Mapping[str, str]


def edit_tap(body: Mapping[str, Any]) -> EditTap | None:
    """A button that opens a form; None for any other."""
    action = first_action(body)
    name, value = text_of(action.get("action_id")), text_of(action.get("value"))
    team, user = whose(body)
    trigger = text_of(body.get("trigger_id"))
    if not (team and user and trigger and value):
        return None
    if name == SUMMARY:
        return EditTap(team, user, trigger, Place(conversation_id=value))
    if name == DEAL or name.startswith(f"{DEAL}:"):
        return EditTap(team, user, trigger, Place(value))
    part = _part(name.removeprefix(f"{PART}:")) if name.startswith(f"{PART}:") else None
    view = object_of(body.get("view"))
    if part is not None and view.get("type") == "modal":
        return EditTap(team, user, trigger, Place(value), part, text_of(view.get("id")))
    return None


def submitted(body: Mapping[str, Any]) -> Submitted | None:
    """A form of ours that was sent; None for anything else."""
    view = object_of(body.get("view"))
    team, user = whose(body)
    if view.get("callback_id") != CALLBACK or not (team and user):
        return None
    about = kept_in(view)
    if about is None:
        return None
    part = _part(text_of(about.get("part")))
    if part is None:
        return None
    typed, shown = filled_in(view)
    return Submitted(
        team, user, key_of(view), text_of(about.get("deal")), part, text_of(about.get("seen")), typed, shown
    )


def filled_in(view: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """What is other in a view's fields than was shown in them; and by field, the block it stands in."""
    typed: dict[str, str] = {}
    shown: dict[str, str] = {}
    for block_id, actions in object_of(object_of(view.get("state")).get("values")).items():
        field, _, shown_mark = block_id.rpartition(BETWEEN)
        value = _filled(object_of(object_of(actions).get(VALUE)))
        shown[field] = block_id
        if mark(value) != shown_mark:
            typed[field] = value
    return typed, shown


def key_of(view: Mapping[str, Any]) -> str:
    """The event key of a view that was sent: the same for however often it is sent."""
    return f"slack:view:{text_of(view.get('id'))}:{text_of(view.get('hash'))}"


def first_field(body: Mapping[str, Any]) -> str | None:
    """The block of the first field in a view: where what is wrong with all of it can be told."""
    blocks = object_of(body.get("view")).get("blocks")
    fields = (object_of(block) for block in (blocks if isinstance(blocks, list) else ()))
    return next((text_of(block.get("block_id")) for block in fields if block.get("type") == "input"), None)


def errors(faults: Sequence[Fault], shown: Mapping[str, str], wording: Wording) -> dict[str, str]:
    """What is wrong, at its field; a fault in a field that is not shown stands at the first one."""
    first = next(iter(shown.values()), "")
    found: dict[str, str] = {}
    for fault in faults:
        found.setdefault(shown.get(fault.field, first), one_line(wording.text(fault.says)))
    return found


def _filled(state: Mapping[str, Any]) -> str:
    """What stands in a field of any kind."""
    several = state.get("selected_options")
    if isinstance(several, list):
        return ",".join(sorted(text_of(object_of(option).get("value")) for option in several))
    option = text_of(object_of(state.get("selected_option")).get("value"))
    picked = text_of(state.get("selected_date")) or text_of(state.get("selected_time"))
    return option or picked or text_of(state.get("value"))


def _part(name: str) -> Part | None:
    return next((part for part in PARTS if part == name), None)
