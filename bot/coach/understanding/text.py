"""One normal form of what a person typed, made once and shared by every reader.

The original is kept beside it. The normal form has plain quotes and single spaces, keeps line breaks, and
has a `fold` of exactly the same length (lower case, no accents), so that a span found in one is a span of the
other.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from bot.coach.basics.once import Once

Language = Literal["nl", "en"]

_QUOTES = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\u2010": "-", "\u2011": "-",
        "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n",
    }
)  # fmt: skip
# Printable text of plain letters has none of the above, but for this one.
_PLAIN_QUOTE: Final = "`"
_SPACES = re.compile(r" {2,}")
_AROUND_BREAK = re.compile(r" ?\n[ \n]*")
# A word keeps its inner apostrophes, hyphens, ampersands and dots between letters or digits ("v/d", "R&D", "25k", "Q2").
_WORD = re.compile(r"[^\W_]+(?:['&/.\-][^\W_]+)*\+?")


class Token(NamedTuple):
    """A word of an utterance with its place: `utterance.text[start:end] == text`."""

    text: str
    fold: str
    start: int
    end: int


_made: Final = tuple.__new__


@dataclass(frozen=True)
class Utterance:
    """What a person typed: as it came, in normal form, and folded for comparing."""

    original: str
    text: str
    fold: str

    def __hash__(self) -> int:
        # The rest follows from it, and a text remembers its own.
        return hash(self.original)

    @Once
    def tokens(self) -> tuple[Token, ...]:
        """The words in order. A word keeps inner apostrophes, hyphens, slashes, dots and ampersands."""
        text, fold = self.text, self.fold
        places = [found.span() for found in _WORD.finditer(text)]
        # As `Token` makes them, without its own way around: they are made for every word of every text.
        return tuple([_made(Token, (text[start:end], fold[start:end], start, end)) for start, end in places])

    @Once
    def words(self) -> tuple[str, ...]:
        """The folded words in order."""
        return tuple([token.fold for token in self.tokens])

    @Once
    def plain_words(self) -> tuple[str, ...]:
        """The folded words in order, without apostrophes: as patterns of words know them."""
        words = self.words
        return tuple([word.replace("'", "") for word in words]) if "'" in self.fold else words

    @property
    def blank(self) -> bool:
        """Whether nothing readable was typed: white space, invisible characters, lone marks."""
        return not self.tokens and not any(unicodedata.category(char)[0] in "LNSP" for char in self.text)


def _fold_char(char: str) -> str:
    if char.isascii():
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


# The same text is asked for at a dozen places of a turn, and so are its words.
@lru_cache(16)
def utterance(text: str) -> Utterance:
    """Read `text` into its normal form. Total: every string has one."""
    ascii_only = text.isascii()
    plain = text
    if not ascii_only:
        plain = unicodedata.normalize("NFC", plain)
    if not (ascii_only and text.isprintable() and _PLAIN_QUOTE not in text):
        plain = plain.replace("\r\n", "\n").translate(_QUOTES)
    if "  " in plain:
        plain = _SPACES.sub(" ", plain)
    if "\n" in plain:
        plain = _AROUND_BREAK.sub("\n", plain)
    plain = plain.strip()
    fold = plain.lower() if plain.isascii() else "".join([_fold_char(char) for char in plain])
    return Utterance(text, plain, fold)
