"""Which of several patterns are worth trying on a text, told in one pass over its words."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from bot.coach.understanding.prefilter.filtering import heads_of
from bot.coach.understanding.prefilter.needs import LONGEST_HEAD, head_of, is_whole, needs_of


class Sieve:
    """Patterns by name, found by the words that a match of theirs needs."""

    def __init__(self, also: Iterable[str] = (), /, **patterns: re.Pattern[str]) -> None:
        """`also`: words that may be tried beside those of a text. ValueError for a pattern that may match in any text."""
        self._by_head: dict[str, frozenset[str]] = {}
        self._by_piece: dict[str, frozenset[str]] = {}
        for name, pattern in patterns.items():
            needs = needs_of(pattern.pattern)
            if not needs or pattern.flags != re.UNICODE:
                raise ValueError(f"this may match in any text: {name}")
            for head in needs.heads:
                whole = is_whole(head) or len(head) == LONGEST_HEAD
                self._file(self._by_head if whole else self._by_piece, head if whole else f" {head}", name)
            for part in needs.parts:
                self._file(self._by_piece, part, name)
        self._always = frozenset[str]().union(*(self._by_head.get(head_of(word), ()) for word in also))

    @staticmethod
    def _file(files: dict[str, frozenset[str]], key: str, name: str) -> None:
        files[key] = files.get(key, frozenset()) | {name}

    def of(self, text: str) -> AbstractSet[str]:
        """The names of the patterns that may match in `text`; the others do not."""
        found = set(self._always)
        by_head = self._by_head
        for head in by_head.keys() & heads_of(text):
            found |= by_head[head]
        if self._by_piece:
            spaced = f" {text}"
            for piece, names in self._by_piece.items():
                if piece in spaced:
                    found |= names
        return found
