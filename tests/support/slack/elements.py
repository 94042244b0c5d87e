"""What Slack checks in the elements of blocks: buttons, menus, pickers, inputs."""

import re
from datetime import date
from typing import Any, Final

from tests.support.slack import limits
from tests.support.slack.checking import ANY_TEXT, Check
from tests.support.slack.world import Json

# Per type: what it needs, and what it may have besides `type`, `action_id` and `confirm`.
FIELDS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "button": (("text",), ("url", "value", "style", "accessibility_label")),
    "static_select": ((), ("placeholder", "options", "option_groups", "initial_option", "focus_on_load")),
    "multi_static_select": (
        (),
        (
            "placeholder",
            "options",
            "option_groups",
            "initial_options",
            "max_selected_items",
            "focus_on_load",
        ),
    ),
    "users_select": ((), ("placeholder", "initial_user", "focus_on_load")),
    "overflow": (("options",), ()),
    "datepicker": ((), ("placeholder", "initial_date", "focus_on_load")),
    "timepicker": ((), ("placeholder", "initial_time", "focus_on_load", "timezone")),
    "radio_buttons": (("options",), ("initial_option", "focus_on_load")),
    "checkboxes": (("options",), ("initial_options", "focus_on_load")),
    "plain_text_input": (
        (),
        (
            "placeholder",
            "initial_value",
            "multiline",
            "min_length",
            "max_length",
            "dispatch_action_config",
            "focus_on_load",
        ),
    ),
    "number_input": (
        ("is_decimal_allowed",),
        (
            "placeholder",
            "initial_value",
            "min_value",
            "max_value",
            "dispatch_action_config",
            "focus_on_load",
        ),
    ),
}
_NO_CONFIRM: Final = frozenset({"plain_text_input", "number_input"})
_TYPED: Final = frozenset({"plain_text_input", "number_input"})
IN_ACTIONS: Final = frozenset(FIELDS) - _TYPED
IN_SECTION: Final = IN_ACTIONS
IN_INPUT: Final = frozenset(FIELDS) - {"button", "overflow"}
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def check_element(check: Check, at: str, element: Any, allowed: frozenset[str]) -> None:
    """Check one element in a block that takes these types."""
    kind = element.get("type") if isinstance(element, dict) else None
    if not isinstance(kind, str) or not check.one_of(f"{at}/type", kind, sorted(allowed)):
        return
    needed, optional = FIELDS[kind]
    common = ("action_id",) if kind in _NO_CONFIRM else ("action_id", "confirm")
    if not check.fields(at, element, ("type", *needed), (*common, *optional)):
        return
    check.strings(at, element, {"action_id": limits.ID})
    check.texts(at, element, {"placeholder": limits.PLACEHOLDER})
    check.flags(at, element, "focus_on_load", "multiline", "is_decimal_allowed")
    if "confirm" in element:
        check.confirm(f"{at}/confirm", element["confirm"])
    _particular(check, at, kind, element)


def _particular(check: Check, at: str, kind: str, element: Json) -> None:
    match kind:
        case "button":
            _button(check, at, element)
        case "static_select" | "multi_static_select":
            check.initial(at, element, check.menu(at, element))
            most = element.get("max_selected_items", 1)
            if not isinstance(most, int) or most < 1:
                check.fail(f"{at}/max_selected_items", "must be more than 0")
        case "overflow":
            check.options(f"{at}/options", element["options"], limits.OVERFLOW_OPTIONS, url=True)
        case "radio_buttons" | "checkboxes":
            options = check.options(f"{at}/options", element["options"], limits.CHOICES, ANY_TEXT)
            check.initial(at, element, options)
        case "datepicker":
            if "initial_date" in element and not is_date(element["initial_date"]):
                check.fail(f"{at}/initial_date", "must be a valid date (YYYY-MM-DD)")
        case "timepicker":
            if "initial_time" in element and not _TIME.fullmatch(str(element["initial_time"])):
                check.fail(f"{at}/initial_time", "must be a valid time (HH:mm)")
        case "plain_text_input":
            _typed(check, at, element)


def _button(check: Check, at: str, element: Json) -> None:
    check.text(f"{at}/text", element["text"], limits.BUTTON_TEXT)
    check.strings(at, element, {"accessibility_label": limits.ACCESSIBILITY_LABEL, "url": limits.URL})
    check.strings(at, element, {"value": limits.BUTTON_VALUE})
    if "style" in element:
        check.one_of(f"{at}/style", element["style"], ("primary", "danger"))


def _typed(check: Check, at: str, element: Json) -> None:
    check.strings(at, element, {"initial_value": limits.INPUT_TEXT}, least=0)
    least, most = element.get("min_length", 0), element.get("max_length", limits.INPUT_TEXT)
    for name, value, low in (("min_length", least, 0), ("max_length", most, 1)):
        if not isinstance(value, int) or not low <= value <= limits.INPUT_TEXT:
            check.fail(f"{at}/{name}", f"must be between {low} and {limits.INPUT_TEXT}")
            return
    if least > most:
        check.fail(f"{at}/min_length", "min_length must be less than or equal to max_length")
    if len(str(element.get("initial_value", ""))) > most:
        check.fail(f"{at}/initial_value", f"must be less than {most + 1} characters")


def is_date(value: Any) -> bool:
    """Whether this is a day as Slack writes it."""
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
