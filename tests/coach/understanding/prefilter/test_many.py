"""Many patterns for a whole text: few are laid on it, and never one too few."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.endings import reader as endings
from bot.coach.understanding.prefilter.many import SearchedPatterns, WholePatterns, compile_all
from bot.coach.understanding.prep import reader as prep
from bot.coach.understanding.rivals import finder
from bot.coach.understanding.settings import reader as settings

PATTERNS = WholePatterns(["ja", "(?:ik )?stop(?:pen)?", r"\S+ weg", "be\\w* maar", ".+", "\ue001 tekent"])
USED = [settings._worded(), endings._said()[1], prep._asked()]
COMPILED = [(patterns, [re.compile(pattern) for pattern in patterns._patterns]) for patterns in USED]
WORDS = sorted(
    {
        word
        for patterns in USED
        for pattern in patterns._patterns
        for word in re.findall(r"[\w']{2,}", pattern)
    }
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ja", [0, 4]),
        ("ja hoor", [4]),
        ("ik stop", [1, 4]),
        ("stoppen", [1, 4]),
        ("ga weg", [2, 4]),
        ("bel maar", [3, 4]),
        ("\ue001 tekent", [4, 5]),
        ("niets", [4]),
        ("", []),
    ],
)
def test_which_patterns_match_in_their_own_order(text: str, places: list[int]) -> None:
    assert [place for place, _ in PATTERNS.matches(text)] == places


def test_most_patterns_are_not_tried() -> None:
    assert PATTERNS.worth_trying("nee") == [4]
    assert len(settings._worded().worth_trying("de directie bespreekt het dinsdag")) < 20


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join))
def test_no_match_is_passed_over(text: str) -> None:
    for patterns, compiled in COMPILED:
        matching = {place for place, pattern in enumerate(compiled) if pattern.fullmatch(text)}
        assert matching <= set(patterns.worth_trying(text))


CUES = finder._BY_CUE
CUES_COMPILED = [re.compile(pattern) for pattern in CUES._patterns]
CUE_WORDS = sorted({word for pattern in CUES._patterns for word in re.findall(r"[\w']{2,}", pattern)})


@given(st.lists(st.sampled_from([*CUE_WORDS[::5], "\uf800", "\uf801"]), min_size=1, max_size=9).map(" ".join))
def test_no_match_is_passed_over_in_a_search(said: str) -> None:
    text = f" {said} "
    matching = {place for place, pattern in enumerate(CUES_COMPILED) if pattern.search(text)}
    assert matching <= set(CUES.worth_trying(text))


def test_which_patterns_are_found_in_their_own_order() -> None:
    patterns = SearchedPatterns([" dan ", "\\S+", " be\\w+ ", " \\S*geld ", " nooit "])
    found = [(place, match.group()) for place, match in patterns.matches(" ik bel dan over smeergeld ")]
    assert found == [(0, " dan "), (1, "ik"), (2, " bel "), (3, " smeergeld ")]


def test_who_has_the_time_has_all_of_them_compiled() -> None:
    patterns = WholePatterns(["ja", "nee"])
    assert not patterns._compiled
    compile_all()
    assert patterns._compiled.keys() == {0, 1}
