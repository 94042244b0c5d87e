"""The blocks that everything in Slack is made of, each within its own limit. Pure.

What a person typed stands in rich or plain text only, where Slack reads no mention, link or mark in it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from handlers.slack import limits
from handlers.slack.escaping import cut

Block = dict[str, Any]


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


def rich_within(runs: Sequence[tuple[str, bool]], more: Callable[[int], str]) -> Iterator[Block]:
    """As `rich`, with whole runs dropped and counted where they do not fit."""
    kept: list[tuple[str, bool]] = []
    used = 0
    for place, (whole, bold) in enumerate(runs):
        text = cut(whole, limits.ITEM)
        if used + len(text) > limits.TEXT_IN_BLOCK - 40:
            kept.append((f"\n{more(len(runs) - place)}", False))
            break
        kept.append((text, bold))
        used += len(text)
    yield rich(kept)


def preformatted(text: str) -> Block:
    """Text to copy, as it is."""
    elements = [{"type": "text", "text": cut(text, limits.TEXT_IN_BLOCK) or "–"}]
    return {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": elements}]}


def header(text: str) -> Block:
    """A title."""
    return {"type": "header", "text": plain(text, limits.HEADER)}


def context(texts: Sequence[str]) -> Block:
    """Small lines."""
    elements = [plain(text, limits.TEXT_IN_BLOCK) for text in texts[: limits.CONTEXT_ELEMENTS]]
    return {"type": "context", "elements": elements}
