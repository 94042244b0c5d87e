"""How somebody knows what they tell, read where they tell it. Nothing said is a normal answer: then nobody guesses.

A message is cut into sentences and their parts. What is said of a part holds for that part; "ik hoorde van Jan dat …"
holds to the end of its sentence, and a part that says nothing else ("…, denk ik", "Staat in de mail.") for the one before.
"""

import re
from functools import lru_cache
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.evidence import words
from bot.coach.understanding.readings import EvidenceReading, HowSure
from bot.coach.understanding.text import Utterance, utterance

_SENTENCES: Final = re.compile(r"[.;!?]+(?=\s|$)|\n|\s+(?:maar|but)\s+", re.IGNORECASE)
_PARTS: Final = re.compile(r",\s+|\s+[-–]\s+")
_LEADS: Final = re.compile(r"\b(?:dat|that)\b")
# The weaker one first: whoever thinks that it stands in a mail is guessing.
_SAID: Final[tuple[tuple[HowSure, str], ...]] = (
    ("assumption", words.GUESS),
    ("in_writing", words.WRITTEN),
    ("hearsay", words.HEARSAY),
    ("hearsay", words.HEARD_FROM),
    ("hearsay", words.HEARD_THAT),
    ("heard", words.SAID_BY),
    ("assumption", words.HEDGE),
)
_MARKS: Final = tuple((sure, re.compile(rf"\b(?:{expression})\b")) for sure, expression in _SAID)
_NOTHING: Final = EvidenceReading(None)
# So much of what is asked about must stand in a part for it to be told there.
_ENOUGH: Final = 0.5


@record
class _Part:
    words: frozenset[str]
    reading: EvidenceReading


def read_evidence(said: Utterance, about: str | None = None) -> EvidenceReading:
    """How sure a message is of the thing `about`, in its own words; without them, of all that it says."""
    parts = _read(said)
    if about is None:
        found = {part.reading for part in parts if part.reading.sure is not None}
        return found.pop() if len(found) == 1 else _NOTHING
    wanted = frozenset(utterance(about).words)
    if not wanted:
        return _NOTHING
    best = max(parts, key=lambda part: len(part.words & wanted), default=None)
    if best is None or len(best.words & wanted) < _ENOUGH * len(wanted):
        return _NOTHING
    return best.reading


# One message is asked about several things that it tells.
@lru_cache(4)
def _read(said: Utterance) -> tuple[_Part, ...]:
    parts: list[_Part] = []
    for sentence in _SENTENCES.split(said.text):
        governs = _NOTHING
        for text in _PARTS.split(sentence):
            part = utterance(text)
            if part.blank:
                continue
            fold = part.fold.replace("'", "")
            reading, rest = _mark(fold)
            if reading.sure is not None and parts and set(utterance(rest).words) <= words.LITTLE:
                parts[-1] = _Part(parts[-1].words, reading)
                continue
            if reading.sure is not None:
                governs = reading if _LEADS.search(fold) and reading.sure != "assumption" else _NOTHING
            parts.append(_Part(frozenset(part.words), reading if reading.sure is not None else governs))
    return tuple(parts)


def _mark(fold: str) -> tuple[EvidenceReading, str]:
    """What a part says of how it is known, and the rest of its words."""
    for sure, expression in _MARKS:
        for found in expression.finditer(fold):
            groups = found.groupdict()
            who = groups.get("who") or groups.get("who2")
            if who is not None and set(who.split()) <= words.NO_NAME:
                continue
            rest = f"{fold[: found.start()]} {fold[found.end() :]}"
            if who is not None and set(who.split()) & words.THEIRS:
                return EvidenceReading("heard"), rest
            return EvidenceReading(sure, who), rest
    return _NOTHING, fold
