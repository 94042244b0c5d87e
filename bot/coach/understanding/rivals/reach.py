"""How much of a very long text is read. Nobody tells more about one deal in one breath, and the text itself is kept whole."""

import re
from itertools import islice
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

# What fits in one chat message, five minutes of dictation; more pieces than any list or story of one deal has.
_LONGEST: Final = 4_000
_MOST_PIECES: Final = 400
_STOP: Final = re.compile(r"[^\w\s'-]|\n")


def within_reach(said: Utterance) -> Utterance:
    """The text itself, or its beginning where it is longer or in more pieces than anybody tells."""
    if len(said.text) <= _MOST_PIECES:
        return said
    last = next(islice(_STOP.finditer(said.text), _MOST_PIECES, None), None)
    end = min(len(said.text), _LONGEST, last.start() if last else _LONGEST)
    if end == len(said.text):
        return said
    space = said.text.rfind(" ", 0, end)
    return utterance(said.text[: space if space > 0 else end])
