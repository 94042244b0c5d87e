"""Emoji as what they say: a thumb up is a yes, and no other says anything. Slack writes each by its name, as `:+1:`."""

import re
import unicodedata
from typing import Final

_NAMED: Final = re.compile(r"(?<![\w:]):([a-z0-9+][a-z0-9_+'-]*|-1):(?!\w)(?::skin-tone-\d:)?", re.IGNORECASE)
_YES: Final = frozenset(
    "+1 thumbsup white_check_mark heavy_check_mark ballot_box_with_check ok_hand 👍 ✅ ✔ ☑ 👌".split()
)
_NO: Final = frozenset("-1 thumbsdown x negative_squared_cross_mark 👎 ❌ ✖".split())
# Everybody's readers know these.
_SAID_YES: Final = "ja"
_SAID_NO: Final = "nee"
_SAID_NOTHING: Final = "ok"
_SPACES: Final = re.compile(r" {2,}")


def as_words(text: str) -> str:
    """The text without names of emoji; where there is nothing else, the word for what they say."""
    if text.isascii() and ":" not in text:
        return text
    bare = _NAMED.sub("", text)
    marks = [char for char in bare if unicodedata.category(char) == "So"]
    if any(char.isalnum() for char in bare):
        return _SPACES.sub(" ", bare).strip() if bare != text else text
    said = {name.lower() for name in _NAMED.findall(text)} | set(marks)
    if not said:
        return text
    if said & _YES and not said & _NO:
        return _SAID_YES
    return _SAID_NO if said & _NO and not said & _YES else _SAID_NOTHING
