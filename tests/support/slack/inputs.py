"""What a person typed or chose: the `state.values` of a view or a message, and the values put into it."""

from itertools import chain
from typing import Any, Final

from tests.support.slack import limits
from tests.support.slack.elements import is_date
from tests.support.slack.world import Json, elements_of

_FIELD: Final = {
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "multi_static_select": "selected_options",
    "checkboxes": "selected_options",
    "users_select": "selected_user",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "plain_text_input": "value",
    "number_input": "value",
}
_INITIAL: Final = {
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
    "value": "initial_value",
}
_LISTS: Final = frozenset({"selected_options"})

State = dict[str, Json]


class CannotBe(AssertionError):  # noqa: N818
    """A person could not do this in Slack: no such button, a field left empty, a text too long."""


def first_state(blocks: list[Json]) -> State:
    """What stands in the fields of a fresh view or message."""
    state: State = {}
    for block in blocks:
        for element in elements_of(block):
            if (name := _FIELD.get(element["type"])) is not None:
                empty: Any = [] if name in _LISTS else None
                value = {"type": element["type"], name: element.get(_INITIAL[name], empty)}
                state.setdefault(block["block_id"], {})[element["action_id"]] = value
    return state


def kept_state(blocks: list[Json], old: State) -> State:
    """The state after an update: what was typed stays where block and action are the same."""
    state = first_state(blocks)
    for block_id, actions in state.items():
        for action_id, value in actions.items():
            kept = old.get(block_id, {}).get(action_id)
            if kept is not None and kept["type"] == value["type"]:
                actions[action_id] = kept
    return state


def label_of(block: Json, element: Json) -> str:
    """What a person reads at an element."""
    if block["type"] == "input":
        return str(block["label"]["text"])
    return str((element.get("text") or element.get("placeholder") or {}).get("text", ""))


def found(blocks: list[Json], target: str) -> tuple[Json, Json] | None:
    """The block and element that a person means: a label, an action_id, `block_id/action_id`, a value, a block_id."""
    pairs = [
        (block, element) for block in blocks for element in elements_of(block) if element["type"] != "image"
    ]
    for block, element in pairs:
        names = {element.get("action_id"), f"{block['block_id']}/{element.get('action_id')}"}
        if target in names | {label_of(block, element)}:
            return block, element
    for block, element in pairs:
        if target in {block["block_id"], element.get("accessibility_label"), element.get("value")}:
            return block, element
    return None


def options_of(element: Json) -> list[Json]:
    """Every option of a menu or a group of choices."""
    groups = chain.from_iterable(group["options"] for group in element.get("option_groups", []))
    return [*element.get("options", []), *groups]


def option_of(element: Json, wanted: str) -> Json:
    """The option that a person means by its text or value."""
    for option in options_of(element):
        if wanted in {option["text"]["text"], option["value"]}:
            return option
    raise CannotBe(f"no option {wanted!r}: {[o['text']['text'] for o in options_of(element)]}")


def chosen(element: Json, value: Any) -> Json:
    """An element's state with this value in it, as a person can put it there."""
    kind = element["type"]
    name = _FIELD.get(kind)
    if name is None:
        raise CannotBe(f"nothing can be put into a {kind}")
    if value is None:
        return {"type": kind, name: [] if name in _LISTS else None}
    match name:
        case "selected_option":
            return {"type": kind, name: option_of(element, value)}
        case "selected_options":
            return {"type": kind, name: [option_of(element, each) for each in value]}
        case "selected_date" if not is_date(value):
            raise CannotBe(f"no date: {value!r}")
        case "value":
            most = element.get("max_length", limits.INPUT_TEXT)
            if not element.get("min_length", 0) <= len(value) <= most:
                raise CannotBe(
                    f"{len(value)} characters; {element.get('min_length', 0)} to {most} can be typed"
                )
            if "\n" in value and not element.get("multiline"):
                raise CannotBe("a line break cannot be typed here")
            return {"type": kind, name: value or None}
        case _:
            return {"type": kind, name: value}


def is_empty(value: Json) -> bool:
    """Whether nothing stands in a field."""
    return not next(content for name, content in value.items() if name != "type")
