"""Phrases of one or more words, looked up in a row of words while walking through it. Only matching lives here."""

from collections.abc import Iterable, Sequence


class Phrases:
    """Phrases of one or more words, found at, before or around a place in a row of folded words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Index `phrases`; an apostrophe or hyphen inside a word is part of it."""
        split = sorted({tuple(phrase.split()) for phrase in phrases}, key=len, reverse=True)
        self._first = {words[0] for words in split}
        self._last = {words[-1] for words in split}
        self._single = {words[0] for words in split if len(words) == 1}
        self._by_first: dict[tuple[str, str], list[tuple[str, ...]]] = {}
        self._by_last: dict[tuple[str, str], list[tuple[str, ...]]] = {}
        for words in split:
            if len(words) > 1:
                self._by_first.setdefault((words[0], words[1]), []).append(words)
                self._by_last.setdefault((words[-2], words[-1]), []).append(words)

    def at(self, words: Sequence[str], place: int, stop: int) -> int:
        """How many words the longest phrase starting at `place` has; 0 when none does."""
        word = words[place]
        if word not in self._first:
            return 0
        if place + 1 < stop:
            for phrase in self._by_first.get((word, words[place + 1]), ()):
                end = place + len(phrase)
                if end <= stop and tuple(words[place:end]) == phrase:
                    return len(phrase)
        return int(place < stop and word in self._single)

    def ending(self, words: Sequence[str], start: int, stop: int) -> int:
        """How many words the longest phrase ending right before `stop` has; 0 when none does."""
        word = words[stop - 1]
        if word not in self._last:
            return 0
        if stop - 2 >= start:
            for phrase in self._by_last.get((words[stop - 2], word), ()):
                begin = stop - len(phrase)
                if begin >= start and tuple(words[begin:stop]) == phrase:
                    return len(phrase)
        return int(stop - 1 >= start and word in self._single)

    def inside(self, words: Sequence[str], start: int, stop: int) -> bool:
        """Whether a phrase stands anywhere between `start` and `stop`."""
        return any(self.at(words, place, stop) for place in range(start, stop))
