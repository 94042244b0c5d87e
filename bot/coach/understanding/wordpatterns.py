"""Fixed expressions as data: short patterns of whole words, found in an utterance.

Only matching lives here; which expressions mean what is said in the word lists. A pattern is a line of items:
`word`, `one|two` (either), `start*` (a word that starts so), `word?` (may be missing), `..` (up to three words in
between), `^` and `$` (the first and the last word). Words are compared folded and without apostrophes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from bot.coach.basics.record import record

_GAP = 3
_STEM = 3

Anchor = Literal["start", "end", "gap", "word"]


@record
class _Item:
    kind: Anchor
    words: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    optional: bool = False

    def fits(self, word: str) -> bool:
        return word in self.words or (bool(self.starts) and word.startswith(self.starts))


def _item(text: str) -> _Item:
    if text in {"^", "$"}:
        return _Item("start" if text == "^" else "end")
    if text == "..":
        return _Item("gap")
    optional = text.endswith("?")
    choices = text.removesuffix("?").split("|")
    starts = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    if any(len(start) < _STEM for start in starts):
        raise ValueError(f"a word's start of less than {_STEM} letters fits nearly everything: {text}")
    return _Item("word", frozenset(c for c in choices if not c.endswith("*")), starts, optional)


def _end(items: Sequence[_Item], words: Sequence[str], at: int, first: int = 0) -> int | None:
    """Where the match ends when `items` from `first` are laid on `words` from `at`; None when they do not fit."""
    for place in range(first, len(items)):
        item = items[place]
        if item.kind == "word":
            fits = at < len(words) and item.fits(words[at])
            if item.optional:
                end = _end(items, words, at + 1, place + 1) if fits else None
                return end if end is not None else _end(items, words, at, place + 1)
            if not fits:
                return None
            at += 1
        elif item.kind == "gap":
            for begin in range(at, min(at + _GAP, len(words)) + 1):
                end = _end(items, words, begin, place + 1)
                if end is not None:
                    return end
            return None
        elif at != (0 if item.kind == "start" else len(words)):
            return None
    return at


@record
class Found:
    """A pattern that fits: the words `first` up to, not including, `end`, and the name it was filed under."""

    name: str
    first: int
    end: int


class _Filed(NamedTuple):
    """A pattern under its name, and words one of which it cannot do without, where it has such."""

    name: str
    items: tuple[_Item, ...]
    telling: frozenset[str] | None


def _telling(items: Sequence[_Item]) -> frozenset[str] | None:
    needed = [item.words for item in items if item.kind == "word" and not item.optional and not item.starts]
    return min(needed, key=len, default=None)


@dataclass(slots=True)
class _Shelf:
    """Patterns that begin alike, and the words of which one must be there for any of them to fit; None where there are no such words."""

    filed: list[_Filed] = field(default_factory=list)
    telling: set[str] | None = field(default_factory=set)

    def add(self, filed: _Filed) -> None:
        self.filed.append(filed)
        self.telling = None if self.telling is None or filed.telling is None else self.telling | filed.telling


@dataclass(slots=True)
class WordPatterns:
    """Named patterns, indexed by the word they start with so that a search costs little per word."""

    _by_word: dict[str, _Shelf] = field(default_factory=dict)
    _by_start: dict[str, _Shelf] = field(default_factory=dict)

    def add(self, name: str, patterns: Iterable[str]) -> None:
        """File `patterns` under `name`. ValueError for one that does not start with a word."""
        for pattern in patterns:
            items = tuple(_item(text) for text in pattern.split())
            self._file(name, items, pattern)

    def _file(self, name: str, items: tuple[_Item, ...], pattern: str) -> None:
        anchor = items[:1] if items[0].kind == "start" else ()
        first, rest = items[len(anchor)], items[len(anchor) + 1 :]
        if first.kind != "word":
            raise ValueError(f"a pattern starts with a word: {pattern}")
        filed = _Filed(name, items, _telling(rest))
        for word in first.words:
            self._by_word.setdefault(word, _Shelf()).add(filed)
        for start in first.starts:
            self._by_start.setdefault(start[:_STEM], _Shelf()).add(filed)
        if first.optional:
            self._file(name, (*anchor, *rest), pattern)

    def find(self, words: Sequence[str]) -> list[Found]:
        """Every place where a pattern fits, in text order; a name may occur more than once."""
        found: list[Found] = []
        by_word, by_start = self._by_word, self._by_start
        there = frozenset(words)
        for at, word in enumerate(words):
            if word in by_word:
                _fitting(by_word[word], words, at, there, found)
            start = word[:_STEM]
            if start in by_start:
                _fitting(by_start[start], words, at, there, found)
        return found

    def may_begin(self, word: str) -> bool:
        """Whether a pattern may begin with a word."""
        return word in self._by_word or word[:_STEM] in self._by_start

    def at_head(self, words: Sequence[str]) -> list[Found]:
        """The patterns that fit where `words` begin."""
        found: list[Found] = []
        for shelf in (self._by_word.get(words[0]), self._by_start.get(words[0][:_STEM])) if words else ():
            if shelf is not None:
                _fitting(shelf, words, 0, frozenset(words), found)
        return found


def _fitting(shelf: _Shelf, words: Sequence[str], at: int, there: frozenset[str], found: list[Found]) -> None:
    """Add the patterns of a shelf that fit at a place."""
    if shelf.telling is not None and shelf.telling.isdisjoint(there):
        return
    for name, items, telling in shelf.filed:
        if telling is not None and telling.isdisjoint(there):
            continue
        end = _end(items, words, at)
        if end is not None:
            found.append(Found(name, at, end))


def plain_words(words: Iterable[str]) -> list[str]:
    """Folded words as patterns know them: without apostrophes."""
    return [word.replace("'", "") if "'" in word else word for word in words]


def lines(text: str) -> list[str]:
    """One entry a line; blank lines are for the reader."""
    return [line.strip() for line in text.splitlines() if line.strip()]
