"""The things that a deal has, and where a text speaks of them: by name, by role, in part, or misspelt."""

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Indel

from bot.coach.basics.record import record
from bot.coach.understanding.amendments.records import Kind, Thing
from bot.coach.understanding.text import utterance


@record
class Mention:
    """Words `start` to `end` of a part, as they were typed, that speak of these things: one thing may stand in a deal as several kinds."""

    start: int
    end: int
    things: tuple[Thing, ...]
    words: str = ""

    def of(self, *kinds: Kind) -> tuple[Thing, ...]:
        """Those of the things that are of these kinds."""
        return tuple(thing for thing in self.things if thing.kind in kinds)


SMALL: Final = frozenset(
    """de het een 't t d'r the a an of in by for op van voor bij aan en and met with mr mrs ms mevr mevrouw dhr meneer m'n mn z'n zn hun ons our their his her is to te
    wij we ik i you je jij ze zij they""".split()
)
# A word of a title that says too little to stand for it alone.
_COMMON: Final = frozenset(
    """new nieuw nieuwe week day dag maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday done klaar gedaan eerste first laatste last
    stap step price prijs make made get gets komt comes came gaat goes went doet does""".split()
)
_ALIKE: Final = 0.84
_STEM: Final = 5
_SHORT: Final = 4


def alike(word: str, other: str) -> bool:
    """Whether two words are one: spelt alike, or with the same first five letters and about as long."""
    if word == other:
        return True
    if len(word) < _SHORT or len(other) < _SHORT:
        return False
    short, long = sorted((word, other), key=len)
    if long.startswith(short[:-1] if len(short) > _STEM else short) and len(long) - len(short) <= _SHORT - 1:
        return True
    return word[0] == other[0] and Indel.normalized_similarity(word, other) >= _ALIKE


def mentions(words: Sequence[str], things: Sequence[Thing]) -> tuple[Mention, ...]:
    """Where these words speak of the things, from left to right; of two that overlap the one with more words is meant."""
    found = sorted(_all(words, things), key=lambda one: (one[0] - one[1], one[0]))
    taken: dict[tuple[int, int], list[Thing]] = {}
    for start, end, thing in found:
        if any(
            start < other_end and other_start < end
            for other_start, other_end in taken
            if (start, end) != (other_start, other_end)
        ):
            continue
        taken.setdefault((start, end), []).append(thing)
    return tuple(
        Mention(start, end, _meant(words[start:end], tuple(dict.fromkeys(those))))
        for (start, end), those in sorted(taken.items())
    )


def _meant(words: Sequence[str], things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Of several things those that are called so to the letter, where there are any: Simon is not Simone."""
    named = {word for word in words if word not in SMALL}
    whole = tuple(thing for thing in things if named == {*_bare(thing.called)})
    exact = whole or tuple(thing for thing in things if named <= {*_bare(thing.called)})
    others = tuple(thing for thing in things if thing.kind == "step" and thing not in exact)
    return (*exact, *others) if exact else things


def _all(words: Sequence[str], things: Sequence[Thing]) -> Iterator[tuple[int, int, Thing]]:
    steps = [thing for thing in things if thing.kind == "step"]
    titles = {thing.key: _bare(thing.called) for thing in steps}
    for thing in things:
        if thing.kind == "step":
            others = {word for step in steps if step.key != thing.key for word in titles[step.key]}
            yield from ((*run, thing) for run in _of_title(words, titles[thing.key], others))
        else:
            yield from ((*run, thing) for run in _of_name(words, _bare(thing.called)))


def _bare(called: str) -> tuple[str, ...]:
    words = utterance(called).words
    return tuple(word for word in words if word not in SMALL) or words


def _runs(words: Sequence[str], named: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The longest runs of words of a name, with small words allowed between two of them."""
    start: int | None = None
    end = 0
    for place, word in enumerate(words):
        if word not in SMALL and any(alike(word, one) for one in named):
            start = place if start is None else start
            end = place + 1
        elif start is not None and word not in SMALL:
            yield start, end
            start = None
    if start is not None:
        yield start, end


def _of_name(words: Sequence[str], named: Sequence[str]) -> Iterator[tuple[int, int]]:
    for start, end in _runs(words, named) if named else ():
        if any(len(word) > 1 for word in words[start:end]):
            yield start, end


def _of_title(words: Sequence[str], title: Sequence[str], others: set[str]) -> Iterator[tuple[int, int]]:
    """Runs with enough of a title: most of its words, or one that no other title has."""
    for start, end in _runs(words, title) if title else ():
        run = [word for word in words[start:end] if word not in SMALL]
        own = [
            word
            for word in run
            if len(word) >= _SHORT - 1
            and word not in _COMMON
            and not any(alike(word, other) for other in others)
        ]
        if own or 2 * len({*run}) > len(title):
            yield start, end
