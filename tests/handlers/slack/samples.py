"""Blocks and views to send to the fake Slack, each the smallest of its kind."""

from typing import Any

from tests.support.slack import Json


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(text: str = "Yes", **more: Any) -> Json:
    return {"type": "button", "text": plain(text), **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": [*elements], **more}


def options(count: int, text: int = 1, value: int = 5) -> list[Json]:
    return [{"text": plain("t" * text), "value": str(n).rjust(value, "0")} for n in range(count)]


def menu(count: int = 2, **more: Any) -> Json:
    return {"type": "static_select", "options": options(count), **more}


def field(**element: Any) -> Json:
    return {"type": "input", "label": plain("L"), "element": {"type": "plain_text_input", **element}}


def modal(*blocks: Json, title: str = "T", **more: Any) -> Json:
    return {"type": "modal", "title": plain(title), "blocks": [*blocks], **more}


def group(label: str) -> Json:
    return {"label": plain(label), "options": options(1)}


def dialog(title: str) -> Json:
    return {"title": plain(title), "text": plain("x"), "confirm": plain("Yes"), "deny": plain("No")}
