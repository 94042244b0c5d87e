"""What every match of a pattern needs, and that a text without it is never wrongly passed over."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.people import budget_words, view_words, yes_patterns
from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.prefilter.needs import needs_of
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import utterance
from tests.evaluation.corpus import load

WHO = "[\ue000-\ue7ff\uf000-\uf7ff]"
PATTERNS = [
    (pattern, prefilter([pattern]))
    for module in (budget_words, view_words, yes_patterns)
    for pattern in vars(module).values()
    if isinstance(pattern, re.Pattern) and needs_of(pattern.pattern)
]


@pytest.mark.parametrize(
    ("pattern", "heads", "parts"),
    [
        (" budget ", {"budge"}, set()),
        (" (?:ja|nee|geen idee) ", {"ja ", "nee ", "geen "}, set()),
        (" (?:het |de )?(?:geld|po) ", {"geld ", "po "}, set()),
        (" (?:onder|mede)?teken(?:t|en) ", {"onder", "medet", "teken"}, set()),
        (" (?:\\S+ ){0,3}?zegt ", {"zegt "}, set()),
        (" tekenen?t? ", {"teken"}, set()),
        (" be\\w* ", {"be", "be "}, set()),
        (" (?:van de krediet|de po) ", {"kredi", "po "}, set()),
        # Hardly a text names nobody.
        (f"({WHO}) (?:zegt|vindt) ", {"zegt ", "vindt"}, set()),
        (f" \\S+ {WHO} ", {"\ue000", "\uf000"}, set()),
        (" (?:\\S*budget\\S*|\\S*gelden|geld) ", {"geld "}, {"budget", "gelden"}),
        (" (?:\\S*geld|\\S*gelden) ", set(), {"geld"}),
        (" (?!niet )(?<!geen )akkoord ", {"akkoo"}, set()),
        (" [ab]c", {"ac", "bc"}, set()),
        # Nothing can be said of these.
        ("\\S+", set(), set()),
        (" (?:ja )?", set(), set()),
        (" (?:ja|\\S+) ", set(), set()),
        (" (\\w+) \\1 ", set(), set()),
        (" (?=ja)* x", set(), set()),
    ],
)  # fmt: skip
def test_what_a_match_needs(pattern: str, heads: set[str], parts: set[str]) -> None:
    found = needs_of(pattern)
    assert (found.heads, found.parts) == (heads, parts)


def test_where_nothing_can_be_said_there_is_no_prefilter() -> None:
    with pytest.raises(ValueError, match="any text"):
        prefilter([re.compile(" budget "), re.compile(r"\S+")])
    with pytest.raises(ValueError, match="any text"):
        prefilter([re.compile(" budget ", re.IGNORECASE)])


def test_most_texts_are_passed_over() -> None:
    may_match = prefilter([re.compile(" (?:budget|geld|\\S*subsidie) "), re.compile(" \\S+ \ue000 ")])
    assert may_match(" er is geld ")
    assert may_match(" zonder overheidssubsidie niet ")
    assert may_match(" het is \ue005 ")
    assert not may_match(" ze bellen morgen ")
    assert not may_match(" het is \uf005 ")


WORDS = sorted(
    {word for rows in load("people").values() for row in rows[::4] for word in row.text.lower().split()}
)


@given(st.lists(st.sampled_from([*WORDS, "\ue001", "\ue801", "\uf001"]), max_size=9).map(" ".join))
def test_no_match_is_passed_over(said: str) -> None:
    text = f" {said} "
    assert not [pattern for pattern, may_match in PATTERNS if pattern.search(text) and not may_match(text)]


def test_no_match_is_passed_over_in_what_people_type() -> None:
    for row in [row for rows in load("people").values() for row in rows[::9]]:
        for clause in Scene(utterance(row.text), row.language).clauses:
            for pattern, may_match in PATTERNS:
                assert may_match(clause.signs) or not pattern.search(clause.signs), (pattern, clause.signs)
