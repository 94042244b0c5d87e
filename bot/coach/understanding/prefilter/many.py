"""Many patterns for one text: only those are tried on it that can match by the words that are in it.

A pattern is compiled when it is first worth trying, which most never are; who has the time has all of them compiled before.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.coach.understanding.prefilter.filtering import heads_of, test_of
from bot.coach.understanding.prefilter.needs import LONGEST_HEAD, beginnings, is_whole, needs_of
from bot.coach.understanding.prefilter.parts import SIGNS

_LENGTHS: Final = range(1, LONGEST_HEAD + 1)
_Index = dict[str, list[int]]


class _Compiled:
    """Patterns without flags, by their places."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = tuple(patterns)
        self._compiled: dict[int, re.Pattern[str]] = {}
        _MADE.append(self)

    def compile(self) -> None:
        """Compile those that were not worth trying yet."""
        for place in range(len(self._patterns)):
            self._at(place)

    def _at(self, place: int) -> re.Pattern[str]:
        pattern = self._compiled.get(place)
        if pattern is None:
            pattern = self._compiled[place] = re.compile(self._patterns[place])
        return pattern


_MADE: Final[list[_Compiled]] = []


def compile_all() -> None:
    """Compile all patterns that any reader loaded so far may try."""
    for patterns in _MADE:
        patterns.compile()


class WholePatterns(_Compiled):
    """Patterns for a whole text, in the order in which they are tried."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Index `patterns` by the first word of what they match; by what else must be in it where that can be any word."""
        super().__init__(patterns)
        self._by_head: _Index = {}
        needed: list[int] = []
        self._anyhow: list[int] = []
        for place, pattern in enumerate(self._patterns):
            heads = beginnings(pattern)
            if heads and not any(ord(char) in SIGNS for head in heads for char in head):
                for head in heads:
                    self._by_head.setdefault(head, []).append(place)
            else:
                (needed if needs_of(pattern) else self._anyhow).append(place)
        self._needed = tuple(needed)
        self._may_hold = test_of([needs_of(self._patterns[place]) for place in needed])

    def worth_trying(self, text: str) -> list[int]:
        """The places of the patterns that may match the whole of a text."""
        opening, by_head = f"{text} ", self._by_head
        found = self._anyhow.copy()
        for length in _LENGTHS:
            found += by_head.get(opening[:length], ())
        if self._needed and self._may_hold(text):
            found += self._needed
        return sorted(set(found))

    def matches(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The patterns that match the whole of a text, by their place, with the match."""
        for place in self.worth_trying(text):
            found = self._at(place).fullmatch(text)
            if found is not None:
                yield place, found


class SearchedPatterns(_Compiled):
    """Patterns that are searched for, in the order in which they are tried."""

    def __init__(self, patterns: Sequence[str]) -> None:
        """Index `patterns` by the words one of which each of them needs."""
        super().__init__(patterns)
        self._by_head: _Index = {}
        pieces: _Index = {}
        self._anyhow: list[int] = []
        for place, pattern in enumerate(self._patterns):
            needs = needs_of(pattern)
            if not needs:
                self._anyhow.append(place)
            for head in needs.heads:
                if is_whole(head) or len(head) == LONGEST_HEAD:
                    self._by_head.setdefault(head, []).append(place)
                else:
                    pieces.setdefault(f" {head}", []).append(place)
            for part in needs.parts:
                pieces.setdefault(part, []).append(place)
        self._by_piece = tuple(pieces.items())

    def worth_trying(self, text: str) -> list[int]:
        """The places of the patterns that may match somewhere in a text."""
        spaced, by_head = f" {text}", self._by_head
        found = self._anyhow.copy()
        for head in heads_of(text):
            found += by_head.get(head, ())
        for piece, places in self._by_piece:
            if piece in spaced:
                found += places
        return sorted(set(found))

    def matches(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The patterns that match in a text, by their place, with the first match."""
        for place in self.worth_trying(text):
            found = self._at(place).search(text)
            if found is not None:
                yield place, found
