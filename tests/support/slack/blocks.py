"""What Slack checks in blocks and in views."""

import json
from collections.abc import Iterator
from typing import Any, Final

from tests.support.slack import limits
from tests.support.slack.checking import ANY_TEXT, Check
from tests.support.slack.elements import IN_ACTIONS, IN_INPUT, IN_SECTION, check_element
from tests.support.slack.world import Json, elements_of

_FIELDS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "section": ((), ("text", "fields", "accessory", "expand")),
    "header": (("text",), ()),
    "divider": ((), ()),
    "image": (("image_url", "alt_text"), ("title",)),
    "context": (("elements",), ()),
    "actions": (("elements",), ()),
    "input": (("label", "element"), ("hint", "optional", "dispatch_action")),
    "rich_text": (("elements",), ()),
    "markdown": (("text",), ()),
}
_IN_MESSAGE: Final = tuple(_FIELDS)
_IN_VIEW: Final = tuple(kind for kind in _FIELDS if kind != "markdown")
_RICH: Final = ("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote")
_VIEW: Final = ("private_metadata", "callback_id", "external_id")
_MODAL: Final = (*_VIEW, "close", "submit", "clear_on_close", "notify_on_close", "submit_disabled")


def check_message_blocks(blocks: Any) -> list[str]:
    """What is wrong with a message's blocks."""
    check = Check()
    _blocks(check, "/blocks", blocks, limits.BLOCKS_IN_MESSAGE, _IN_MESSAGE, least=0)
    return check.problems


def check_view(view: Any) -> list[str]:
    """What is wrong with a modal or a Home tab."""
    check = Check()
    kind = view.get("type") if isinstance(view, dict) else None
    if not check.one_of("/view/type", kind, ("modal", "home")):
        return check.problems
    modal = kind == "modal"
    needed = ("type", "title", "blocks") if modal else ("type", "blocks")
    if not check.fields("/view", view, needed, _MODAL if modal else _VIEW):
        return check.problems
    names = dict.fromkeys(("title", "close", "submit"), limits.VIEW_TITLE)
    check.texts("/view", view, names)
    check.strings("/view", view, {"private_metadata": limits.PRIVATE_METADATA}, least=0)
    check.strings("/view", view, {"callback_id": limits.ID, "external_id": limits.ID}, least=0)
    check.flags("/view", view, "clear_on_close", "notify_on_close", "submit_disabled")
    _blocks(check, "/view/blocks", view["blocks"], limits.BLOCKS_IN_VIEW, _IN_VIEW, least=0)
    if not check.problems:
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        if modal and inputs and "submit" not in view:
            check.fail("/view", "missing required field: submit (there are input blocks)")
        focused = [e for b in view["blocks"] for e in elements_of(b) if e.get("focus_on_load")]
        if len(focused) > 1:
            check.fail("/view/blocks", "only one element can have focus_on_load set to true")
    return check.problems


def view_is_too_large(view: Any) -> bool:
    """Whether a view is larger than Slack takes."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > limits.VIEW_BYTES


def text_length(blocks: Any) -> int:
    """The characters of all text in all blocks together."""
    return sum(map(len, _all_texts(blocks)))


def _all_texts(thing: Any) -> Iterator[str]:
    if isinstance(thing, dict):
        for name, value in thing.items():
            if name == "text" and isinstance(value, str):
                yield value
            else:
                yield from _all_texts(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from _all_texts(value)


def _blocks(check: Check, at: str, blocks: Any, most: int, kinds: tuple[str, ...], *, least: int) -> None:
    found = check.items(at, blocks, most, least=least)
    seen: set[str] = set()
    for place, block in enumerate(found):
        here = f"{at}/{place}"
        kind = block.get("type") if isinstance(block, dict) else None
        if not check.one_of(f"{here}/type", kind, kinds):
            continue
        required, optional = _FIELDS[str(kind)]
        if not check.fields(here, block, ("type", *required), ("block_id", *optional)):
            continue
        if "block_id" in block and check.string(f"{here}/block_id", block["block_id"], limits.ID):
            if block["block_id"] in seen:
                check.fail(f"{here}/block_id", f'Block ID needs to be unique ["{block["block_id"]}"]')
            seen.add(block["block_id"])
        _block(check, here, str(kind), block)


def _block(check: Check, at: str, kind: str, block: Json) -> None:
    match kind:
        case "section":
            _section(check, at, block)
        case "header":
            check.text(f"{at}/text", block["text"], limits.HEADER_TEXT)
        case "image":
            _image(check, at, block)
            check.texts(at, block, {"title": limits.ALT_TEXT})
        case "context":
            found = check.items(f"{at}/elements", block["elements"], limits.CONTEXT_ELEMENTS)
            for place, element in enumerate(found):
                _context(check, f"{at}/elements/{place}", element)
        case "actions":
            _actions(check, at, block)
        case "input":
            check.texts(at, block, {"label": limits.LABEL_TEXT, "hint": limits.LABEL_TEXT})
            check.flags(at, block, "optional", "dispatch_action")
            check_element(check, f"{at}/element", block["element"], IN_INPUT)
        case "rich_text":
            for place, part in enumerate(check.items(f"{at}/elements", block["elements"], 100)):
                if check.fields(f"{at}/elements/{place}", part, ("type", "elements"), part):
                    check.one_of(f"{at}/elements/{place}/type", part["type"], _RICH)
        case "markdown":
            check.string(f"{at}/text", block["text"], limits.MARKDOWN_TEXT)


def _section(check: Check, at: str, block: Json) -> None:
    if "text" not in block and "fields" not in block:
        check.fail(at, "missing required field: text or fields")
    check.texts(at, block, {"text": limits.SECTION_TEXT}, ANY_TEXT)
    check.flags(at, block, "expand")
    if "fields" in block:
        for place, item in enumerate(check.items(f"{at}/fields", block["fields"], limits.FIELDS)):
            check.text(f"{at}/fields/{place}", item, limits.FIELD_TEXT, ANY_TEXT)
    accessory = block.get("accessory")
    if isinstance(accessory, dict) and accessory.get("type") == "image":
        if check.fields(f"{at}/accessory", accessory, ("type", "image_url", "alt_text")):
            _image(check, f"{at}/accessory", accessory)
    elif "accessory" in block:
        check_element(check, f"{at}/accessory", accessory, IN_SECTION)


def _actions(check: Check, at: str, block: Json) -> None:
    found = check.items(f"{at}/elements", block["elements"], limits.ACTIONS_ELEMENTS)
    seen: set[str] = set()
    for place, element in enumerate(found):
        check_element(check, f"{at}/elements/{place}", element, IN_ACTIONS)
        action = element.get("action_id") if isinstance(element, dict) else None
        if isinstance(action, str):
            if action in seen:
                check.fail(f"{at}/elements/{place}", f'`action_id` "{action}" already exists for `block_id`')
            seen.add(action)


def _context(check: Check, at: str, element: Any) -> None:
    if isinstance(element, dict) and element.get("type") == "image":
        if check.fields(at, element, ("type", "image_url", "alt_text")):
            _image(check, at, element)
    else:
        check.text(at, element, limits.FIELD_TEXT, ANY_TEXT)


def _image(check: Check, at: str, image: Json) -> None:
    check.strings(at, image, {"image_url": limits.URL, "alt_text": limits.ALT_TEXT})
    if not str(image["image_url"]).startswith(("http://", "https://")):
        check.fail(f"{at}/image_url", "must be a valid URL")
