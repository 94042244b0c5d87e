"""One mistyped word that was meant as a command: "stpo", "teurg", "halp"."""

import re
from functools import cache
from typing import Final

from bot.coach.understanding.intent import words_en, words_nl

_SHORTEST: Final = 3


@cache
def _commands() -> tuple[str, ...]:
    return tuple(f"{words_nl.STEMS} {words_en.STEMS}".split())


@cache
def _others() -> frozenset[str]:
    return frozenset(f"{words_nl.NOT_SLIPS} {words_en.NOT_SLIPS}".split())


_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")


def slip_of(word: str) -> str | None:
    """The command that was meant by a word on its own; None when it is a word of its own, or too far from any."""
    if len(word) < _SHORTEST or word in _others():
        return None
    drawn = _DRAWN_OUT.sub(r"\1", word)
    return next((command for command in _commands() if drawn == command or _one_slip(word, command)), None)


def _one_slip(word: str, command: str) -> bool:
    """Two neighbours swapped, a letter missing or doubled; another letter only in words of six or more."""
    if abs(len(word) - len(command)) > 1 or (word[0] != command[0] and sorted(word) != sorted(command)):
        return False
    first = next(
        (at for at, (a, b) in enumerate(zip(word, command, strict=False)) if a != b),
        min(len(word), len(command)),
    )
    if len(word) == len(command):
        swapped = (
            word[first : first + 2] == command[first : first + 2][::-1]
            and word[first + 2 :] == command[first + 2 :]
        )
        return swapped or (len(command) > 5 and word[first + 1 :] == command[first + 1 :])
    longer, shorter = (word, command) if len(word) > len(command) else (command, word)
    return longer[first + 1 :] == shorter[first:]
