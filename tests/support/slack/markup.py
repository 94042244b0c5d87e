"""Slack's mrkdwn as HTML: everything a person typed stays text, every live mention or link is seen for what it is."""

import re
from html import escape
from typing import Final

_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_ANGLE: Final = re.compile(r"<([^<>\n]+)>")
_CODE: Final = re.compile(r"```(.+?)```|`([^`\n]+)`", re.DOTALL)
_STYLES: Final = (
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"<b>\1</b>"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"), r"<i>\1</i>"),
    (re.compile(r"(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])"), r"<s>\1</s>"),
)
_QUOTE: Final = re.compile(r"(?m)^&gt; ?(.*)$\n?")


def unescaped(text: str) -> str:
    """Text as it is read: the three entities that Slack knows, once."""
    for entity, character in _ENTITIES:
        text = text.replace(entity, character)
    return text


def plain_html(text: str) -> str:
    """Plain text: entities are read, nothing else is."""
    return escape(unescaped(text)).replace("\n", "<br>")


def mrkdwn_html(text: str) -> str:
    """mrkdwn: styles, code, quotes, links and mentions."""
    kept: list[str] = []

    def keep(html: str) -> str:
        kept.append(html)
        return f"\x01{len(kept) - 1}\x02"

    def code(found: re.Match[str]) -> str:
        inside = escape(unescaped(found[1] or found[2]))
        return keep(f"<pre>{inside}</pre>" if found[1] else f"<code>{inside}</code>")

    text = text.replace("\x01", "").replace("\x02", "")
    text = _CODE.sub(code, text)
    text = _ANGLE.sub(lambda found: keep(_angle(found[1])), text)
    text = escape(unescaped(text))
    for pattern, html in _STYLES:
        text = pattern.sub(html, text)
    text = _QUOTE.sub(r"<blockquote>\1</blockquote>", text).replace("\n", "<br>")
    return re.sub(r"\x01(\d+)\x02", lambda found: kept[int(found[1])], text)


def _angle(inside: str) -> str:
    """What stands in angle brackets: a mention, a date, a link; live in Slack, so marked here."""
    target, _, label = inside.partition("|")
    if target.startswith(("@", "#", "!subteam")):
        return f'<span class="mention">{escape(target[0] + (label or target[1:]).lstrip("@#"))}</span>'
    if target.startswith("!date"):
        return f'<span class="date">{plain_html(label)}</span>'
    if target.startswith("!"):
        return f'<span class="mention loud">@{escape(target[1:])}</span>'
    shown = plain_html(label or target)
    return f'<a title="{escape(unescaped(target), quote=True)}" href="#">{shown}</a>'
