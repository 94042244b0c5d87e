"""What the readers make of a clause, as features: that they hear a day, somebody who signs, an end, money or a rival in it.

Each of them alone is wrong about a clause that answers no question; together with the words they tell what it is about.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.coach.basics import signing_words, view_words
from bot.coach.basics.once import later
from bot.coach.understanding.dates.mixed import read_date
from bot.coach.understanding.endings.reader import read_ending
from bot.coach.understanding.intent.rules import by_rules
from bot.coach.understanding.money import read_worth
from bot.coach.understanding.outcome.reader import read_outcome
from bot.coach.understanding.people.against import read_against
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.perspective.reader import read_perspective
from bot.coach.understanding.rivals.race_words import OF_THE_RACE
from bot.coach.understanding.text import Language, Utterance

# Whether a day is said counts, and whether it has been; not which day it is today.
_TODAY: Final = date(2026, 6, 17)
_ZONE: Final = "Europe/Amsterdam"
_SURE: Final = 0.7

_SPOKEN_OF: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("signs", later(signing_words.YES)),
    ("has a say", later(rf"\b(?:{signing_words.A_SAY}|{signing_words.LOOKS_ALONG})\b")),
    ("view", later(rf"{view_words.VIEW}|\b(?:{view_words.COMPLAINS}|{view_words.TOO_DEAR})\b")),
    ("race", OF_THE_RACE),
    ("we", later(r"\b(?:ik|wij|we|i|i'll|we'll|i'm|mij|me|ons|us)\b")),
    ("sum", later(r"[€$£]|\b\d+(?:[.,]\d+)*\s?(?:k|m|mln|mio)\b")),
    (
        "to come",
        later(
            r"\b(?:gaat|gaan|zal|zullen|volgt|is aan de beurt|will|going to|gonna|next|due|coming)\b|'ll\b"
        ),
    ),
    (
        "order",
        later(r"\b(?:eerst|dan|daarna|vervolgens|nadien|tot slot|first|then|after|before|finally|lastly)\b"),
    ),
)


def signs(said: Utterance, language: Language) -> list[str]:
    """The names of what is heard in a clause."""
    found = [f"r:{name}" for name, words in _SPOKEN_OF if words.search(said.fold) is not None]
    found += _of_acts(said, language)
    found += _of_people(said, language)
    return found


def _of_acts(said: Utterance, language: Language) -> Iterator[str]:
    whose = read_perspective(said, language, "q3")
    yield f"r:whose {whose.label}"
    if whose.confidence > _SURE:
        yield f"r:whose {whose.label}!"
    when = read_date(said, language, _TODAY, _ZONE)
    if when is not None:
        yield "r:day behind" if when.last < _TODAY else "r:day to come"
    went = read_outcome(said, dated=when is not None)
    if went.outcome is not None:
        yield f"r:went {went.outcome}{'!' if went.sure else ''}"
    end = read_ending(said)
    if end.ending is not None:
        yield f"r:end {end.ending}{'!' if end.sure else ''}"
    wanted = by_rules(said, language).name
    if wanted is not None:
        yield f"r:wants {wanted}"


def _of_people(said: Utterance, language: Language) -> Iterator[str]:
    people = read_people(said, language)
    if people.final_yes is not None:
        yield "r:yes"
    if people.budget != "unknown":
        yield f"r:budget {people.budget}"
    if people.disagreement is not None:
        yield f"r:disagreement {people.disagreement}"
    if people.people:
        yield "r:somebody"
    if read_against(said, language):
        yield "r:against"
    if tells_of_money(said):
        yield "r:money"
    if read_worth(said, language) is not None:
        yield "r:worth"
