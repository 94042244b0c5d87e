"""Many patterns, each for a whole text: only those are laid on it that can fit by how it begins and what is in it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.understanding.prefilter.filtering import test_of
from bot.coach.understanding.prefilter.needs import LONGEST_HEAD, beginnings, needs_of
from bot.coach.understanding.prefilter.parts import SIGNS

_LENGTHS: Final = range(1, LONGEST_HEAD + 1)


class WholePatterns:
    """Patterns without flags, in the order in which they are tried; one is compiled when it is first worth trying."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Index `patterns` by the first word of what they match; by what else must be in it where that can be any word."""
        self._patterns = tuple(patterns)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._at: dict[str, list[int]] = {}
        needed: list[int] = []
        self._anyhow: list[int] = []
        for place, pattern in enumerate(self._patterns):
            heads = beginnings(pattern)
            if heads and not any(ord(char) in SIGNS for head in heads for char in head):
                for head in heads:
                    self._at.setdefault(head, []).append(place)
            else:
                (needed if needs_of(pattern) else self._anyhow).append(place)
        self._needed = tuple(needed)
        self._may_hold = test_of([needs_of(self._patterns[place]) for place in needed])

    def worth_trying(self, text: str) -> list[int]:
        """The places of the patterns that may match the whole of a text."""
        opening, at = f"{text} ", self._at
        found = self._anyhow.copy()
        for length in _LENGTHS:
            found += at.get(opening[:length], ())
        if self._needed and self._may_hold(text):
            found += self._needed
        return sorted(set(found))

    def matches(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The patterns that match the whole of a text, by their place, with the match."""
        for place in self.worth_trying(text):
            pattern = self._compiled.get(place)
            if pattern is None:
                pattern = self._compiled[place] = re.compile(self._patterns[place])
            found = pattern.fullmatch(text)
            if found is not None:
                yield place, found
