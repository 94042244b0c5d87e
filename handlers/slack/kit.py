"""The blocks that everything in Slack is made of, each within its own limit. Pure.

What a person typed stands in rich or plain text only, where Slack reads no mention, link or mark in it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from handlers.slack import limits
from handlers.slack.escaping import cut

Block = dict[str, Any]
# What "and 12 more" takes, in every language.
_ROOM_FOR_COUNT: Final = 40


def plain(text: str, limit: int) -> Block:
    """Plain text, never empty."""
    return {"type": "plain_text", "text": cut(text, limit) or "–", "emoji": False}


def section(text: str) -> Block:
    """A paragraph of plain text."""
    return {"type": "section", "text": plain(text, limits.TEXT_IN_BLOCK)}


def button(
    action: str, label: str, value: str, *, about: str = "", says: str = "", style: str | None = None
) -> Block:
    """A button. `about` is what a screen reader says after its label, `says` what it says instead."""
    said = says or (f"{label}: {about}" if about else label)
    return {
        "type": "button",
        "action_id": action,
        "text": plain(label, limits.BUTTON),
        "value": cut(value, limits.BUTTON_VALUE) or "-",
        "accessibility_label": cut(said, limits.ACCESSIBILITY_LABEL),
        **({"style": style} if style else {}),
    }


def rich(runs: Sequence[tuple[str, bool]]) -> Block:
    """A paragraph; each run of text is bold or not."""
    left = limits.TEXT_IN_BLOCK
    elements: list[Block] = []
    for text, bold in runs:
        shown = cut(text, left) if left > 0 else ""
        if shown:
            left -= len(shown)
            elements.append({"type": "text", "text": shown, **({"style": {"bold": True}} if bold else {})})
    elements = elements or [{"type": "text", "text": "–"}]
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def rich_within(runs: Sequence[tuple[str, bool]], more: Callable[[int], str]) -> Block:
    """As `rich`, with whole runs dropped and counted where they do not fit; each by itself is far shorter than a block."""
    kept: list[tuple[str, bool]] = []
    room = limits.TEXT_IN_BLOCK
    last = len(more(len(runs))) + 1
    for place, (text, bold) in enumerate(runs):
        left = len(runs) - place
        if len(text) > room - (last if left > 1 else 0):
            kept.append((f"\n{more(left)}", False))
            break
        kept.append((text, bold))
        room -= len(text)
    return rich(kept)


def preformatted(lines: Sequence[str], more: Callable[[int], str], most: int) -> Iterator[tuple[Block, int]]:
    """Lines to copy, as they are: in several blocks where one is too small, each with the number of its lines.

    Of more characters than `most` whole lines are left out, and counted.
    """
    told: list[str] = []
    used = 0

    def done() -> tuple[Block, int]:
        elements = [{"type": "text", "text": "\n".join(told) or "–"}]
        block = {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": elements}]}
        return block, len(told)

    for place, line in enumerate(lines):
        if used + len(line) + 1 > most:
            told.append(more(len(lines) - place))
            break
        if told and sum(len(each) + 1 for each in (*told, line)) > limits.TEXT_IN_BLOCK - _ROOM_FOR_COUNT:
            yield done()
            told = []
        told.append(line)
        used += len(line) + 1
    yield done()


def header(text: str) -> Block:
    """A title."""
    return {"type": "header", "text": plain(text, limits.HEADER)}


def context(texts: Sequence[str]) -> Block:
    """Small lines."""
    elements = [plain(text, limits.TEXT_IN_BLOCK) for text in texts[: limits.CONTEXT_ELEMENTS]]
    return {"type": "context", "elements": elements}
