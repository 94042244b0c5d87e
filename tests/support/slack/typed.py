"""What a person types, as Slack sends it: escaped text with links marked, and the rich text blocks beside it."""

import re
from typing import Final

from tests.support.slack.world import Json

_PIECE: Final = re.compile(
    r"(?P<link>https?://[^\s<>|]+)|<@(?P<user>[UW]\w+)>|:(?P<emoji>[a-z0-9_+-]+):"
    r"|(?<!\w)\*(?P<bold>[^*\n]+)\*(?!\w)|(?<!\w)_(?P<italic>[^_\n]+)_(?!\w)|(?<!\w)~(?P<strike>[^~\n]+)~(?!\w)"
    r"|`(?P<code>[^`\n]+)`"
)
_BULLET: Final = re.compile(r"^\s*(?:[-•*])\s+")


def escaped(text: str) -> str:
    """The three characters that Slack escapes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_text(typed: str) -> str:
    """The `text` of the event: escaped, links and mentions in angle brackets, list items with a bullet."""
    parts: list[str] = []
    at = 0
    for found in _PIECE.finditer(typed):
        parts.append(escaped(typed[at : found.start()]))
        at = found.end()
        if found["link"]:
            parts.append(f"<{escaped(found['link'])}>")
        elif found["user"]:
            parts.append(f"<@{found['user']}>")
        else:
            parts.append(escaped(found[0]))
    parts.append(escaped(typed[at:]))
    return "\n".join(_BULLET.sub("• ", line) for line in "".join(parts).split("\n"))


def as_blocks(typed: str) -> list[Json]:
    """The `blocks` of the event: one rich text block with sections and lists."""
    elements: list[Json] = []
    for line in typed.split("\n"):
        section = {"type": "rich_text_section", "elements": _pieces(_BULLET.sub("", line))}
        if not _BULLET.match(line):
            if elements and elements[-1]["type"] == "rich_text_section":
                elements[-1]["elements"] += [{"type": "text", "text": "\n"}, *section["elements"]]
            else:
                elements.append(section)
        elif elements and elements[-1]["type"] == "rich_text_list":
            elements[-1]["elements"].append(section)
        else:
            elements.append({"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [section]})
    return [{"type": "rich_text", "block_id": "typed", "elements": elements}]


def _pieces(line: str) -> list[Json]:
    pieces: list[Json] = []
    at = 0
    for found in _PIECE.finditer(line):
        if found.start() > at:
            pieces.append({"type": "text", "text": line[at : found.start()]})
        at = found.end()
        kind = str(found.lastgroup)
        inside = found[kind]
        match kind:
            case "link":
                pieces.append({"type": "link", "url": inside})
            case "user":
                pieces.append({"type": "user", "user_id": inside})
            case "emoji":
                pieces.append({"type": "emoji", "name": inside})
            case _:
                pieces.append({"type": "text", "text": inside, "style": {kind: True}})
    if line[at:]:
        pieces.append({"type": "text", "text": line[at:]})
    return pieces
