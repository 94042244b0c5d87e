"""Whether patterns are worth trying on a text at all: most texts have no word that any match would need.

What a match needs is taken from the patterns themselves, so that they stay the only place where the words are written.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from operator import or_
from typing import Final

from bot.coach.understanding.prefilter.needs import LONGEST_HEAD, Needs, head_of, is_whole, needs_of

# A text is looked at for several kinds of patterns one after another, and seldom comes back later.
_TEXTS_KEPT: Final = 16


def prefilter(patterns: Iterable[re.Pattern[str]]) -> Callable[[str], bool]:
    """A test that is False only for a text in which none of `patterns` matches. ValueError where it can tell of none."""
    tried = tuple(patterns)
    found = [needs_of(pattern.pattern) for pattern in tried]
    if not all(found) or any(pattern.flags != re.UNICODE for pattern in tried):
        raise ValueError("one of these may match in any text")
    return test_of(found)


def test_of(found: Iterable[Needs]) -> Callable[[str], bool]:
    """A test that is False only for a text which has nothing of what any of `found` needs."""
    needs = reduce(or_, found, Needs())
    long = frozenset([head for head in needs.heads if is_whole(head) or len(head) == LONGEST_HEAD])
    absent = long.isdisjoint
    pieces = (*sorted(f" {head}" for head in needs.heads - long), *sorted(needs.parts))

    def may_match(text: str) -> bool:
        if not absent(heads_of(text)):
            return True
        spaced = f" {text}"
        for piece in pieces:  # noqa: SIM110 - a generator takes twice as long, and this is asked of every text
            if piece in spaced:
                return True
        return False

    return may_match


def first_letters(patterns: Iterable[re.Pattern[str]]) -> frozenset[str]:
    """The first letters of the words of which every match of `patterns` needs one, to hold beside `mark[:LONGEST_HEAD]`.

    ValueError where a match may do without such a word.
    """
    needs = reduce(or_, [needs_of(pattern.pattern) for pattern in patterns])
    whole = all(is_whole(head) or len(head) == LONGEST_HEAD for head in needs.heads)
    if not needs.heads or needs.parts or not whole:
        raise ValueError("a match may begin otherwise")
    return frozenset([head.strip() for head in needs.heads])


@lru_cache(_TEXTS_KEPT)
def heads_of(text: str) -> frozenset[str]:
    """How the words of a text begin, see `Needs`."""
    # What `head_of` says, which is asked for signs only.
    return frozenset(
        [
            word[:LONGEST_HEAD]
            if len(word) >= LONGEST_HEAD
            else head_of(word)
            if len(word) == 1 and not word.isascii()
            else f"{word} "
            for word in text.split(" ")
        ]
    )
