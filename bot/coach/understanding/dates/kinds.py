"""The kinds of words a date is made of, one letter each, so that a sentence reads as a short string of kinds.

The word lists give every word its kind and value; the lexer makes the string; the grammar reads it. No rule about
days in here.
"""

from collections.abc import Mapping
from enum import IntEnum

from bot.coach.basics.record import record


class Unit(IntEnum):
    """A length or a stretch of time that a date is counted in."""

    DAY = 1
    WORKDAY = 2
    WEEK = 3
    FORTNIGHT = 4
    MONTH = 5
    QUARTER = 6
    HALF_YEAR = 7
    YEAR = 8
    WEEKEND = 9


class Edge(IntEnum):
    """Which part of a stretch of time is meant."""

    BEGIN = 1
    MID = 2
    END = 3


WEEKDAY = "D"  # value 0 (Monday) to 6
MAYBE_WEEKDAY = "d"  # an abbreviation that is also another word: do, zo, sat
MONTH = "M"  # value 1 to 12
MAYBE_MONTH = "m"  # also a name or a verb: may, march, jan
NUMBER = "N"  # in digits
CARDINAL = "C"  # in words, also een, a, an
ONE_AND_A_HALF = "J"
ORDINAL = "O"  # in digits: 10e, 2nd
ORDINAL_WORD = "o"
YEAR = "Y"  # four digits, or two after an apostrophe
NUMERIC = "X"  # 15/4, 12-05-2026
UNIT = "U"  # value: a Unit
QUARTER = "Q"  # value 1 to 4
HALF_YEAR = "S"  # value 1 or 2
EDGE = "E"  # value: an Edge
THIS = "T"
COMING = "K"
NEXT = "F"
LAST = "L"  # last, laatste: past before a weekday, the final one before "of the month"
PREVIOUS = "P"
DAY_FROM_NOW = "R"  # value: days
DAY_GONE = "r"
BEFORE = "B"
AFTER = "a"
WITHIN = "V"  # over, in, binnen, within
AGO = "G"
HOLIDAY = "H"
THE = "f"
OF = "v"
ON = "i"  # op, by, until, vanaf: leaves the date as it is
TO = "t"
NOT = "n"
EVERY = "e"
AFTERWARDS = "z"
FOLLOWING = "y"
NEXT_DAY = "p"  # the day after the date said before it, with value -1 the day before
BEFOREHAND = "q"
PUT_OFF = "s"  # value 1 later, -1 sooner; 2 later when "uit", "op" or "door" follows: "loopt een week uit"
WEEKDAYS = "W"  # in the plural: a habit, or counted
THAT = "A"  # that Friday, die week: points at the date said before it
FROM_NOW = "j"
AND = "c"
OR = "k"
BETWEEN = "b"
HALF_OF = "h"
HYPHEN = "g"
COMMA = ","
STOP = ";"
OTHER = "."
NO_DATE = "x"  # a number that is certainly no date: money, a time, a version

# A word or phrase (no apostrophes, single spaces) with its kind, value and, for a feast, its name.
Words = Mapping[str, tuple[str, int, str]]


@record
class Lexeme:
    """One word, phrase, number or mark with its kind and its place in the utterance's text.

    `numbers` are the parts of a numeric date in the order typed; `name` is a feast's name.
    """

    kind: str
    fold: str
    start: int
    end: int
    value: int = 0
    numbers: tuple[int, ...] = ()
    name: str = ""


def listed(kind: str, *groups: str, first: int = 1) -> dict[str, tuple[str, int, str]]:
    """Words of one kind: each group is words parted by commas, its value counted up from `first`.

    An empty group only counts.
    """
    return {
        word: (kind, value, "")
        for value, group in enumerate(groups, first)
        for word in group.split(",")
        if word
    }


def feasts(**groups: str) -> dict[str, tuple[str, int, str]]:
    """Names of holidays: each group is the ways to say one, parted by commas."""
    return {word: (HOLIDAY, 0, name) for name, group in groups.items() for word in group.split(",")}


def word_set(words: str) -> frozenset[str]:
    """Words and phrases parted by commas."""
    return frozenset(words.split(","))
