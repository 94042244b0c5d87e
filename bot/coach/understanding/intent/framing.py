"""Commands inside a frame: "kan ik", "let's", "could you". What stands behind it is laid on patterns of its own."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bot.coach.understanding.intent import words_framed
from bot.coach.understanding.wordpatterns import Found, WordPatterns

_SOFT: Final = frozenset(
    "ook also please pls graag nog even ff eventjes misschien maybe just alsjeblieft aub svp gewoon weer liever nu dan".split()
)


@cache
def _frames(*, asked: bool) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The frames by their first word, the longest one first; `asked`: those in which it is asked of the coach."""
    listed = words_framed.OF_YOU if asked else words_framed.OF_ME
    frames: dict[str, list[tuple[str, ...]]] = {}
    for frame in sorted((tuple(line.split()) for line in listed), key=len, reverse=True):
        frames.setdefault(frame[0], []).append(frame)
    return {first: tuple(found) for first, found in frames.items()}


@cache
def _patterns(*, asked: bool) -> WordPatterns:
    patterns = WordPatterns()
    for name, listed in (words_framed.FRAMED_YOU_LINES if asked else words_framed.FRAMED_LINES).items():
        patterns.add(name, listed)
    return patterns


def opens_frame(word: str) -> bool:
    """Whether a frame begins with a word."""
    return word in _frames(asked=False) or word in _frames(asked=True)


def framed(words: Sequence[str]) -> list[Found]:
    """The commands behind a frame at the head of `words`, as if they stood at the head themselves."""
    return [
        *_behind(words, asked=False),
        *_behind(words, asked=True),
    ]


def _behind(words: Sequence[str], *, asked: bool) -> list[Found]:
    found: list[Found] = []
    for frame in _frames(asked=asked).get(words[0], ()) if words else ():
        if tuple(words[: len(frame)]) != frame:
            continue
        rest = list(words[len(frame) :])
        while rest and rest[0] in _SOFT and len(rest) > 1:
            rest = rest[1:]
        plain = [word for word in rest if word not in _SOFT]
        for behind in (rest, plain):
            found += [Found(one.name, 0, len(words)) for one in _patterns(asked=asked).at_head(behind)]
        break
    return found
