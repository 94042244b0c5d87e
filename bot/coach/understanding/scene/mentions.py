"""Who is spoken of: names, roles, departments and bodies in an utterance, at their places.

What they do or decide is read elsewhere; this room only knows how people are named, in Dutch and English alike.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from bot.coach.basics.record import record
from bot.coach.understanding.scene.spelling import mended
from bot.coach.understanding.scene.words import COMMON, HEADS, SPELT_OUT
from bot.coach.understanding.text import Language, Utterance

# People are looked for this far into a text.
READ_AT_MOST: Final = 12_000
_WORDS_KEPT: Final = 20_000
_LONGEST_KEPT: Final = 24
# Their full stop ends no sentence: "fin. dir."
_SHORTENED: Final = frozenset(
    "sr snr jr gov asst fin dir alg hfd mgr adj afd comm techn oper asst mngr gen mevr dhr".split()
)
_ITEM: Final = re.compile(
    r"-+>|=+>|→|\n|v/d|w/o?(?![^\W_])|\d+(?:[.,:/\-]\d+)*[^\W\d_]{0,3}(?![^\W_])"
    r"|[^\W_]+(?:['&\-][^\W_]+|\.[^\W\d_](?![^\W_]))*\+?|[^\s\w]|_"
)


_N_FOR_AND: Final = re.compile(r" '?n'? ")


class Item(NamedTuple):
    """A word or mark with its place; `mark` is its folded form without apostrophes, for comparing."""

    mark: str
    text: str
    start: int
    end: int


@record
class Mention:
    """Somebody named from item `first` up to, not including, `last`. `ours`: on our side of the table."""

    first: int
    last: int
    name: str | None
    role: str | None
    ours: bool = False
    plural: bool = False


def split_items(said: Utterance, language: Language) -> tuple[Item, ...]:
    """The words and marks of `said` in order; a possessive or contracted 's of a noun stands apart."""
    items: list[Item] = []
    text, new = said.text, tuple.__new__
    for found in _ITEM.finditer(said.fold, 0, READ_AT_MOST):
        start, end = found.span()
        word = found.group()
        if end - start == 1:
            if word == "." and items and items[-1].end == start and items[-1].mark in _SHORTENED:
                continue
            if word == "'" and items and items[-1].end == start and items[-1].mark.endswith("s"):
                continue  # "the residents' association"
            if word == "w" and text[start] == "w":
                word = "with"
        mark, possessed = _known(word) if len(word) <= _LONGEST_KEPT else _marked(word)
        if possessed:
            items.append(new(Item, (mark, text[start : end - 2], start, end - 2)))
            items.append(new(Item, ("'s", text[end - 2 : end], end - 2, end)))
        else:
            items.append(new(Item, (mark, text[start:end], start, end)))
    if language == "en" and _N_FOR_AND.search(said.fold):
        # "The ops director n CFO".
        return tuple(item._replace(mark="and") if item.mark == "n" else item for item in items)
    return tuple(items)


def _marked(word: str) -> tuple[str, bool]:
    """A word's mark, and whether an 's stands apart from it."""
    if (
        word.endswith("'s")
        and word not in HEADS
        and (word[:-2] not in COMMON or word[:-2] in HEADS)
        and len(word) > 3
    ):
        return word[:-2].replace("'", ""), True
    return SPELT_OUT.get(word) or mended(word.replace("'", "")) or word, False


_known: Final = lru_cache(_WORDS_KEPT)(_marked)
