"""Repeats in a regular expression that can read the same words in two ways, which takes twice as long for each word more.

`(van|de|van de)*` reads "van de" as one word of its list and as two. Where what stands behind the repeat does not follow, every
way is tried: sixty words take longer than a year.
"""

import importlib
import pkgutil
import re
import string
from collections.abc import Callable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]  # the parser's own names, which typeshed leaves out
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from types import ModuleType
from typing import Any, Final

from bot.coach.basics.once import later

# Repeats of no more than so many are tried in all their ways in no time.
_FEW: Final = 12
# So many texts of what is repeated are looked at, the shortest first; and so many of its own words for one like `\\w+`.
_MOST: Final = 400
_WORDS: Final = 8
_LATER: Final = type(later(""))
_REPEATS: Final = frozenset({op.MAX_REPEAT, op.MIN_REPEAT})
_Nodes = Sequence[tuple[Any, Any]]


def expressions(package: ModuleType) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every expression that a module of the package has, alone or in a list, by the name of its module."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(found.name)).values():
            for one in _parts(value):
                if isinstance(one, re.Pattern | _LATER):
                    yield found.name, one


def _parts(value: object) -> Iterator[Any]:
    if isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _parts(one)
    elif isinstance(value, dict):
        yield from _parts(tuple(value.values()))
    else:
        yield value


def read_twice(pattern: str, flags: int = 0) -> Iterator[str]:
    """A text of each repeat that can be read in two ways."""
    for repeated in _repeated(parser.parse(pattern, flags)):
        found = _two_ways(_Texts(repeated).all - {""})
        if found is not None:
            yield found


def _repeated(nodes: _Nodes) -> Iterator[_Nodes]:
    for kind, given in nodes:
        for inner in _inside(kind, given):
            if kind in _REPEATS and given[1] > _FEW and not (len(inner) == 1 and inner[0][0] is op.IN):
                yield inner
            yield from _repeated(inner)


def _inside(kind: Any, given: Any) -> Sequence[_Nodes]:
    if kind is op.BRANCH:
        return tuple(given[1])
    if kind is op.SUBPATTERN:
        return (given[3],)
    if kind in _REPEATS:
        return (given[2],)
    if kind in {op.ASSERT, op.ASSERT_NOT}:
        return (given[1],)
    return ()


class _Texts:
    """Texts that what is repeated can be, each optional part both there and not."""

    def __init__(self, nodes: _Nodes) -> None:
        self._words: tuple[str, ...] = ()
        plain = {word for text in self._of(nodes) for word in text.split()}
        self._words = tuple(sorted(plain, key=_shorter)[:_WORDS])
        self.all = self._of(nodes)

    def _of(self, nodes: _Nodes) -> set[str]:
        texts = {""}
        for kind, given in nodes:
            texts = _shortest({one + more for one in texts for more in self._of_one(kind, given)})
        return texts

    def _of_one(self, kind: Any, given: Any) -> set[str]:
        if kind is op.LITERAL:
            return {chr(given)}
        if kind is op.IN:
            return {next((char for char in _SAMPLES if _is_in(given, char)), _RARE)}
        if kind in _REPEATS:
            return self._of_repeat(*given)
        inside = () if kind in {op.ASSERT, op.ASSERT_NOT} else _inside(kind, given)
        if inside:
            return set[str]().union(*(self._of(one) for one in inside))
        return {"x"} if kind in {op.ANY, op.NOT_LITERAL, op.GROUPREF} else {""}

    def _of_repeat(self, least: int, most: int, repeated: _Nodes) -> set[str]:
        texts: set[str] = set()
        for times in range(least, min(most, least + 1) + 1):
            texts |= self._of(list(repeated) * times)
        if len(repeated) == 1 and repeated[0][0] is op.IN and most > _FEW:
            texts |= {word for word in self._words if all(_is_in(repeated[0][1], char) for char in word)}
        return texts


# A class without any of these (of emoji) gets one that stands for all of it.
_SAMPLES: Final = "x 1,-.;:\n" + string.printable
_RARE: Final = "\ue000"
_KINDS: Final[dict[Any, Callable[[str], bool]]] = {
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_NOT_DIGIT: lambda char: not char.isdigit(),
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}


def _is_in(given: _Nodes, char: str) -> bool:
    found = any(
        (kind is op.LITERAL and chr(what) == char)
        or (kind is op.RANGE and what[0] <= ord(char) <= what[1])
        or (kind is op.CATEGORY and _KINDS[what](char))
        for kind, what in given
    )
    return found != any(kind is op.NEGATE for kind, _ in given)


def _shorter(text: str) -> tuple[int, str]:
    return len(text), text


def _shortest(texts: set[str]) -> set[str]:
    return texts if len(texts) <= _MOST else set(sorted(texts, key=_shorter)[:_MOST])


def _two_ways(texts: set[str]) -> str | None:
    """A text from which on a row of these can be cut in two ways (after Sardinas and Patterson); None where none can."""
    left = [
        (long[len(short) :], long)
        for short in texts
        for long in texts
        if short != long and long.startswith(short)
    ]
    seen = {rest for rest, _ in left}
    while left:
        rest, began = left.pop()
        if rest in texts:
            return began
        for text in texts:
            longer, shorter = (text, rest) if len(text) > len(rest) else (rest, text)
            more = longer[len(shorter) :]
            if longer.startswith(shorter) and more not in seen:
                seen.add(more)
                left.append((more, began))
    return None
