"""Fixed expressions as data: short patterns of whole words, found in an utterance.

Only matching lives here; which expressions mean what is said in the word lists. A pattern is a line of items:
`word`, `one|two` (either), `start*` (a word that starts so), `word?` (may be missing), `..` (up to three words in
between), `^` and `$` (the first and the last word). Words are compared folded and without apostrophes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

_GAP = 3
_STEM = 3

Anchor = Literal["start", "end", "gap", "word"]


@dataclass(frozen=True, slots=True)
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


def _end(items: Sequence[_Item], words: Sequence[str], at: int) -> int | None:
    """Where the match ends when `items` are laid on `words` from `at`; None when they do not fit."""
    if not items:
        return at
    item, rest = items[0], items[1:]
    if item.kind == "start":
        return _end(rest, words, at) if at == 0 else None
    if item.kind == "end":
        return _end(rest, words, at) if at == len(words) else None
    if item.kind == "gap":
        ends = (_end(rest, words, at + skipped) for skipped in range(_GAP + 1) if at + skipped <= len(words))
        return next((end for end in ends if end is not None), None)
    if at < len(words) and item.fits(words[at]):
        end = _end(rest, words, at + 1)
        if end is not None:
            return end
    return _end(rest, words, at) if item.optional else None


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that fits: the words `first` up to, not including, `end`, and the name it was filed under."""

    name: str
    first: int
    end: int


@dataclass(slots=True)
class WordPatterns:
    """Named patterns, indexed by the word they start with so that a search costs little per word."""

    _by_word: dict[str, list[tuple[str, tuple[_Item, ...]]]] = field(default_factory=dict)
    _by_start: dict[str, list[tuple[str, tuple[_Item, ...]]]] = field(default_factory=dict)

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
        for word in first.words:
            self._by_word.setdefault(word, []).append((name, items))
        for start in first.starts:
            self._by_start.setdefault(start[:_STEM], []).append((name, items))
        if first.optional:
            self._file(name, (*anchor, *rest), pattern)

    def find(self, words: Sequence[str]) -> list[Found]:
        """Every place where a pattern fits, in text order; a name may occur more than once."""
        found = []
        for at, word in enumerate(words):
            for name, items in (*self._by_word.get(word, ()), *self._by_start.get(word[:_STEM], ())):
                end = _end(items, words, at)
                if end is not None:
                    found.append(Found(name, at, end))
        return found


def plain_words(words: Iterable[str]) -> list[str]:
    """Folded words as patterns know them: without apostrophes."""
    return [word.replace("'", "") if "'" in word else word for word in words]


def lines(text: str) -> list[str]:
    """One entry a line; blank lines are for the reader."""
    return [line.strip() for line in text.splitlines() if line.strip()]
