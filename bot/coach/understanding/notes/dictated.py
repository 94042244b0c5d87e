"""Stops that were spoken: "ze testen nu punt ik bel vrijdag punt", "new band saw full stop" from a dictation that writes them out."""

import re
from typing import Final

from bot.coach.understanding.text import Utterance, utterance

_SPOKEN: Final = re.compile(
    r"(?i)[ ,]+(?P<mark>dubbele punt|nieuwe regel|full stop|fullstop|question mark|new line|vraagteken|punt|komma|period|comma|colon)(?=\s|$)"
)
_STOPS: Final = frozenset({"punt", "full stop", "fullstop", "period", "nieuwe regel", "new line"})
_MARKS: Final = {
    "komma": ",",
    "comma": ",",
    "vraagteken": "?",
    "question mark": "?",
    "colon": ":",
    "dubbele punt": ":",
}
_LAST_WORDS: Final = frozenset({"punt", "stop", "fullstop", "period", "regel", "line"})
_AT_LEAST: Final = 2
_WRITTEN: Final = re.compile(r"[.;!?\n](?=.)")


def with_stops(said: Utterance) -> Utterance:
    """The text with its spoken stops as marks; unchanged when it has stops of its own, or only one such word."""
    fold = said.fold
    spoken_of = " punt" in fold or "stop" in fold or "period" in fold or "regel" in fold or "new line" in fold
    if not spoken_of or _LAST_WORDS.isdisjoint(said.words) or _WRITTEN.search(said.text):
        return said
    spoken = [found["mark"].lower() for found in _SPOKEN.finditer(said.text)]
    if sum(mark in _STOPS for mark in spoken) < _AT_LEAST:
        return said
    return utterance(_SPOKEN.sub(lambda found: _MARKS.get(found["mark"].lower(), "."), said.text))
