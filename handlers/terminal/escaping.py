"""Making text harmless on a terminal: the one escaping function of this channel, and what an old encoding lacks.

A terminal obeys control characters, and reorders a line on direction marks; nothing that a person typed may do either.
"""

import codecs
import unicodedata
from collections.abc import Mapping
from typing import Final

# Characters that change the direction of what stands around them: a line with them can be made to lie.
_DIRECTION: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LINE_ENDS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_CONTROLS: Final = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"]
_HARMLESS: Final = str.maketrans(
    dict.fromkeys(_CONTROLS, "\ufffd")
    | dict.fromkeys(_DIRECTION, "")
    | dict.fromkeys(_LINE_ENDS, "\n")
    | {"\t": " "}
)
# What an encoding without our signs shows in their place.
_NEAREST: Final[Mapping[str, str]] = {
    "✓": "x", "●": "*", "○": "o", "–": "-", "—": "-", "←": "<-", "→": "->", "↑": "^", "↓": "v", "…": "...",
    "·": "-", "›": ">", "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "€": "EUR", "\ufffd": "?",
}  # fmt: skip


def harmless(text: str) -> str:
    """`text` without anything a terminal would obey; line breaks are kept. A control character shows as U+FFFD."""
    return text.replace("\r\n", "\n").translate(_HARMLESS)


def one_line(text: str) -> str:
    """Harmless, with every run of white space as one space."""
    return " ".join(harmless(text).split())


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Something like the characters that cannot be encoded, in ASCII: letters without accents, signs in their own way."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    shown = []
    for char in error.object[error.start : error.end]:
        base = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode("ascii")
        shown.append(_NEAREST.get(char) or base or ("" if unicodedata.combining(char) else "?"))
    return "".join(shown), error.end


def use_nearest() -> str:
    """Make the error handler known to Python's codecs, and answer its name, for `errors=`."""
    codecs.register_error("nextstep.nearest", _nearest)
    return "nextstep.nearest"
