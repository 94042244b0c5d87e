"""What is heard at each word of a first message before it is read as a whole: where it stands, and what the rules make of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.dates.reader import find_dates
from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.text import Language, Utterance, utterance

_JOINT: Final = later(
    r"[,.;:!?\n()/]+\s*|\s+[-–>→=]+>?\s*"
    r"|\s+(?:en|and|dan|then|maar|but|want|because|daarna|vervolgens|once|zodra|nadat|after|before|voor)\s+",
    re.IGNORECASE,
)
_LINE: Final = later(r"[.!?\n]+")
_HEAD: Final = later(r"\s*(?:[-•*–]\s*)?([^\W\d_]+(?: [^\W\d_]+)?)\s*[:=]")
_SHORTEST: Final = 4
# Where the days of a text stand is the same whatever day it is today.
_TODAY: Final = date(2026, 6, 17)
_ZONE: Final = "Europe/Amsterdam"


@dataclass
class Heard:
    """What is heard at one word. `clause` and `place` are the how-manieth clause it stands in, and the how-manieth word of that.

    `head` is what its line is headed by, "route:"; `rules` what the rules take it for.
    """

    clause: int = 0
    place: int = 0
    head: str = ""
    rules: set[str] = field(default_factory=set)


def heard_at(said: Utterance, language: Language) -> list[Heard]:
    """What is heard at each word of a text."""
    found = [Heard() for _ in said.tokens]
    for number, (start, end) in enumerate(_between(_JOINT, said.text)):
        words = [
            one
            for one, token in zip(found, said.tokens, strict=True)
            if start <= token.start and token.end <= end
        ]
        for place, one in enumerate(words):
            one.clause, one.place = number, place
    for start, end in _between(_LINE, said.text):
        head = _HEAD.match(said.fold, start, end)
        if head is not None:
            for one, token in zip(found, said.tokens, strict=True):
                if head.end() <= token.start < end:
                    one.head = head[1]
    _hear_rules(found, said, language)
    return found


def _between(joints: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for joint in joints.finditer(text):
        if joint.start() > at:
            yield at, joint.start()
        at = joint.end()
    if at < len(text):
        yield at, len(text)


def _hear_rules(found: Sequence[Heard], said: Utterance, language: Language) -> None:
    notes = read_notes(said, language, _TODAY, _ZONE)
    for name, words in _named(notes):
        for at in _places(said, words):
            found[at].rules.add(name)
    for day in find_dates(said, language, _TODAY, _ZONE):
        for one, token in zip(found, said.tokens, strict=True):
            if token.start < day.end and day.start < token.end:
                one.rules.add("day")


def _named(notes: NotesReading) -> Iterator[tuple[str, str]]:
    single = (
        ("account", notes.account), ("topic", notes.topic), ("stage", notes.current_stage), ("next", notes.next_step),
        ("action", notes.our_action), ("yes", notes.decision_maker),
    )  # fmt: skip
    yield from ((name, words) for name, words in single if words)
    yield from (("rival", name) for name in notes.competitors)
    yield from (("step", step.title) for step in notes.buying_steps)
    for person in notes.people:
        yield from ((name, words) for name, words in (("name", person.name), ("role", person.role)) if words)


def _places(said: Utterance, words: str) -> list[int]:
    """The words of a text that a reading was made of, in one piece where it stands so, each by itself where it does not."""
    start = said.text.find(words)
    if start < 0:
        start = said.fold.find(words.lower())
    if start >= 0 and words:
        end = start + len(words)
        return [at for at, token in enumerate(said.tokens) if token.start < end and start < token.end]
    meant = {word for word in utterance(words).words if len(word) >= _SHORTEST}
    return [at for at, token in enumerate(said.tokens) if token.fold in meant]
