"""Making text harmless in Slack: the one escaping function of this channel, and cutting that leaves whole signs.

In rich text and plain text nothing is ever read as a mention, a link or a mark. Only the fallback `text` of a message is
read for mentions, so only there are `& < >` written as Slack asks for it.
"""

import unicodedata
from typing import Final

_ELLIPSIS: Final = "…"
# What reorders a line when it is shown: a typed name could make a whole line lie.
_DIRECTION: Final = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_CONTROLS: Final = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "�")
_HARMLESS: Final = {**_DIRECTION, **_CONTROLS, 0x2028: "\n", 0x2029: "\n", 9: " "}
_JOINERS: Final = ("\u200d", "\ufe0f")


def harmless(text: str) -> str:
    """`text` as it may stand in rich or plain text; line breaks are kept."""
    if text.isprintable():
        # Nothing in it orders, controls or breaks a line: so it is with almost every text.
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_HARMLESS)


def one_line(text: str) -> str:
    """Harmless, with every run of white space as one space."""
    return " ".join(harmless(text).split())


def escaped(text: str) -> str:
    """Harmless, for a text that Slack reads: `& < >` as Slack asks for it (its reference, "Escaping text")."""
    return harmless(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, limit: int) -> str:
    """At most `limit` characters: whole signs, and an ellipsis where something was left out."""
    if len(text) <= limit:
        return text
    end = limit - len(_ELLIPSIS)
    while end > 0 and _joins(text, end):
        end -= 1
    return text[:end].rstrip() + _ELLIPSIS


def cut_escaped(text: str, limit: int) -> str:
    """`text` escaped and at most `limit` characters then: never half a sign or half of `&amp;`."""
    shown = escaped(text)
    if len(shown) <= limit:
        return shown
    kept = harmless(text)
    low, high = 0, len(kept)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if len(escaped(kept[:middle])) < limit else (low, middle - 1)
    while low > 0 and _joins(kept, low):
        low -= 1
    return escaped(kept[:low]).rstrip() + _ELLIPSIS


def _joins(text: str, place: int) -> bool:
    """Whether what stands before and after `place` is one sign to the reader."""
    after, before = text[place], text[place - 1]
    return (
        unicodedata.combining(after) != 0
        or after in _JOINERS
        or before == _JOINERS[0]
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or (_is_flag_letter(after) and _flag_letters_before(text, place) % 2 == 1)
    )


def _is_flag_letter(char: str) -> bool:
    """Two of these letters are one flag."""
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_letters_before(text: str, place: int) -> int:
    start = place
    while start and _is_flag_letter(text[start - 1]):
        start -= 1
    return place - start
