"""Phrases of one or more words, looked up in a row of words while walking through it. Only matching lives here."""

from collections.abc import Iterable, Sequence


class Phrases:
    """Phrases of one or more words, found at, before or around a place in a row of folded words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Index `phrases`; an apostrophe or hyphen inside a word is part of it."""
        split = sorted({tuple(phrase.split()) for phrase in phrases}, key=len, reverse=True)
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        for words in split:
            self._by_first.setdefault(words[0], []).append(words)
            self._by_last.setdefault(words[-1], []).append(words)

    def at(self, words: Sequence[str], place: int, stop: int) -> int:
        """How many words the longest phrase starting at `place` has; 0 when none does."""
        for phrase in self._by_first.get(words[place], ()):
            end = place + len(phrase)
            if end <= stop and tuple(words[place:end]) == phrase:
                return len(phrase)
        return 0

    def ending(self, words: Sequence[str], start: int, stop: int) -> int:
        """How many words the longest phrase ending right before `stop` has; 0 when none does."""
        for phrase in self._by_last.get(words[stop - 1], ()):
            begin = stop - len(phrase)
            if begin >= start and tuple(words[begin:stop]) == phrase:
                return len(phrase)
        return 0

    def inside(self, words: Sequence[str], start: int, stop: int) -> bool:
        """Whether a phrase stands anywhere between `start` and `stop`."""
        return any(self.at(words, place, stop) for place in range(start, stop))
