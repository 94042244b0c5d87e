"""A message is cut into clauses once; what is taken out of it leaves the rest as it was typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.clauses import cut
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "mr. Bakker tekent, en ik bel hem. Kees niet?",
            ("mr. Bakker tekent", "en ik bel hem", "Kees niet?"),
        ),
        ("the demo went well but Sam left", ("the demo went well", "but Sam left")),
        ("jan (inkoop) is om - denk ik", ("jan", "inkoop", "is om", "denk ik")),
        ("25,5k!", ("25,5k",)),
        ("", ("",)),
    ],
)
def test_where_clauses_begin(text: str, clauses: tuple[str, ...]) -> None:
    told = cut(utterance(text))
    assert tuple(part.said.text for part in told.parts("mark", "comma", "word", "stop")) == clauses


@pytest.mark.parametrize(
    ("text", "taken", "left"),
    [
        ("henk en piet, de bank is om", {2}, "henk en piet"),
        ("budget is er, en henk tekent", {0}, "henk tekent"),
        ("ja. budget is er. henk tekent", {1}, "ja. henk tekent"),
        ("henk, boels is weg, piet", {1}, "henk, piet"),
    ],
)
def test_what_is_left_is_as_it_was_typed(text: str, taken: set[int], left: str) -> None:
    assert cut(utterance(text)).without(taken).text == left


@given(st.text(alphabet="ab .,;!?\n-()", max_size=60), st.sets(st.integers(0, 9), max_size=4))
def test_nothing_is_lost_between_what_is_taken_and_what_is_left(text: str, taken: set[int]) -> None:
    told = cut(utterance(text))
    parts = told.parts("stop", "mark", "comma", "word")
    assert sorted(place for part in parts for place in part.places) == list(range(len(told.row)))
    kept = [word for part in parts if not part.places & taken for word in part.said.words]
    assert list(told.without(taken).words) == kept
    assert list(told.without(()).words) == list(told.said.words)


def test_a_kind_says_at_which_joining_words_it_may_begin() -> None:
    told = cut(utterance("wim wil boels, maar piet en kees niet. dat is alles"))
    grouped = told.groups("comma", at=re.compile(r"en\s"))
    assert [[part.said.text for part in group] for group in grouped] == [
        ["wim wil boels", "maar piet", "en kees niet"],
        ["dat is alles"],
    ]
