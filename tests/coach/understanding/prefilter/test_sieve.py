"""One pass over a text tells which of several patterns are worth trying; none that matches is ever passed over."""

import re

import pytest

from bot.coach.understanding.people import yes_patterns
from bot.coach.understanding.people.yes_plain import PLAIN_WORDS
from bot.coach.understanding.people.yes_sieve import may_have
from bot.coach.understanding.prefilter.needs import needs_of
from bot.coach.understanding.prefilter.sieve import Sieve
from bot.coach.understanding.scene.scene import Scene
from tests.evaluation.corpus import load


def test_patterns_are_found_by_the_words_they_need() -> None:
    sieve = Sieve(
        money=re.compile(r" (?:geld|cash) "), part=re.compile(r" \S*budget "), be=re.compile(r" be\w* ")
    )
    assert sieve.of(" er is geld ") == {"money"}
    assert sieve.of(" het jaarbudget is rond ") == {"part"}
    assert sieve.of(" betaald met cash ") == {"money", "be"}
    assert sieve.of(" nog niets ") == set()


def test_words_that_are_put_in_later_count_as_there() -> None:
    sieve = Sieve(PLAIN_WORDS, she=re.compile(r" (?:she|zij) "), he=re.compile(r" him "))
    assert sieve.of(" niks ") == {"she"}


def test_a_pattern_without_a_word_of_its_own_is_refused() -> None:
    with pytest.raises(ValueError, match="anything"):
        Sieve(anything=re.compile(r"\S+ \S+"))
    with pytest.raises(ValueError, match="big"):
        Sieve(big=re.compile(" geld ", re.IGNORECASE))


def test_nothing_that_the_corpus_says_is_passed_over() -> None:
    names = {
        name.lower(): pattern
        for name, pattern in vars(yes_patterns).items()
        if isinstance(pattern, re.Pattern) and needs_of(pattern.pattern)
    }
    sieve = Sieve(**names)
    rows = [row for listed in load("people").values() for row in listed][::3]
    matched = 0
    for row in rows:
        line = Scene(row.said, row.language).line
        there = {name for name, pattern in names.items() if pattern.search(line)}
        matched += len(there)
        assert there <= sieve.of(line)
        assert {name for name in may_have("") if name in names} <= set(may_have(line))
    assert matched > len(rows) / 2
