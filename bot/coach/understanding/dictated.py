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
# Nobody says these of anything else.
_SURELY: Final = frozenset({"full stop", "fullstop", "nieuwe regel", "new line"})
_COMMAS: Final = frozenset({"comma", "komma"})
_AT_LEAST: Final = 2
_WRITTEN: Final = re.compile(r"[.;!?\n](?=.)")


def with_stops(said: Utterance, *, surely: bool = False) -> Utterance:
    """The text with its spoken stops as marks; unchanged when it has stops of its own, or only one such word.

    `surely`: only where a word stands that nobody says of anything else; "punt een … punt twee" counts out.
    """
    fold = said.fold
    spoken_of = "stop" in fold or "regel" in fold or "new line" in fold
    spoken_of = spoken_of or (not surely and (" punt" in fold or "period" in fold))
    if not spoken_of or _LAST_WORDS.isdisjoint(said.words) or _WRITTEN.search(said.text):
        return said
    spoken = [found["mark"].lower() for found in _SPOKEN.finditer(said.text)]
    sure = len(spoken) >= _AT_LEAST and not _SURELY.isdisjoint(spoken)
    # A stop and a comma, both said out loud: "… from the truck period met them about the line comma they want …".
    sure = sure or (not surely and not _STOPS.isdisjoint(spoken) and not _COMMAS.isdisjoint(spoken))
    if not sure and (surely or sum(mark in _STOPS for mark in spoken) < _AT_LEAST):
        return said
    return utterance(_SPOKEN.sub(lambda found: _MARKS.get(found["mark"].lower(), "."), said.text))


_NUMBERED: Final = re.compile(
    r"(?i)(?:^|(?<=\s)|(?<=,))(?:step|stap|fase|phase)\s+(?:\d{1,2}|one|two|three|four|five|een|één|twee|drie|vier|vijf)\b\s*(?:is\b|[:.)-])?\s*"
)


def with_lines(said: Utterance) -> Utterance:
    """The text with each step that is counted out on a line of its own: "step 1 demo step 2 quote step 3 sign"."""
    if not any(word in said.fold for word in ("step ", "stap ", "fase ", "phase ")):
        return said
    counted = list(_NUMBERED.finditer(said.text))
    if len(counted) < _AT_LEAST:
        return said
    starts = [found.end() for found in counted]
    ends = [*(found.start() for found in counted[1:]), len(said.text)]
    lines = [
        said.text[: counted[0].start()].strip(),
        *(said.text[start:end].strip(" ,;") for start, end in zip(starts, ends, strict=True)),
    ]
    return utterance("\n".join(line for line in lines if line))
