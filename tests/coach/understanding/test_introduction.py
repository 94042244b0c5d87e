"""The first message about a customer read as a whole: words of its own, in its order, with when each step is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.belonging.weights import Judge
from bot.coach.understanding.chain import ChainWeights
from bot.coach.understanding.introduction.features import word_features
from bot.coach.understanding.introduction.heard import heard_at
from bot.coach.understanding.introduction.reader import IntroductionReading, ToldStep, read_introduction
from bot.coach.understanding.introduction.weights import (
    ACT_LABELS,
    ACTS,
    NAME_LABELS,
    NAMES,
    WHENS,
    IntroductionWeights,
    introduction_weights_from,
)
from bot.coach.understanding.text import Language, utterance
from bot.models import introduction_weights
from tests.evaluation.corpus import Row
from tests.evaluation.first_rows import first
from tests.support.marked import marking


def _read(text: str, language: Language) -> IntroductionReading:
    return read_introduction(utterance(text), language, introduction_weights)


@given(st.text(max_size=300), st.sampled_from(("nl", "en")))
def test_any_text_is_read_and_nothing_that_is_not_in_it(text: str, language: Language) -> None:
    said, read = utterance(text), _read(text, language)
    assert all(kind in NAMES and words in said.text for kind, words in read.named)
    assert all(kind in ACTS and words in said.text for kind, words in read.acts)
    assert all(step.words in said.text and step.when in WHENS for step in read.steps)
    places = [said.text.find(step.words) for step in read.steps]
    assert all(place >= 0 for place in places)


@pytest.mark.parametrize(
    ("language", "text", "account", "steps"),
    [
        ("en", "millbrook council, playground resurfacing. tender goes out in may, they score it, committee awards",
         "millbrook council", ["tender goes out", "they score it", "committee awards"]),
        ("en", "hi, seen Tarn Foods about a conveyor. first their engineer looks at it, then the owner signs",
         "Tarn Foods", ["their engineer looks at it", "the owner signs"]),
        ("nl", "bakkerij Moons, nieuwe oven. demo gehad, nu rekent de boekhouder en dan beslist Piet Moons",
         "bakkerij Moons", ["demo gehad", "rekent de boekhouder", "beslist Piet Moons"]),
    ],
)  # fmt: skip
def test_the_customer_and_their_steps_are_told_apart(
    language: Language, text: str, account: str, steps: list[str]
) -> None:
    read = _read(text, language)
    assert read.names("account") == (account,)
    assert [step.words for step in read.steps] == steps


def test_what_is_behind_them_is_told_apart_from_what_is_to_come() -> None:
    read = _read("bakkerij Moons, nieuwe oven. demo gehad vorige week, dan beslist Piet Moons", "nl")
    assert [step.when for step in read.steps] == ["done", "to_come"]


def test_a_step_that_only_a_day_parts_is_one() -> None:
    """The weights mark no day as part of a step."""
    said = "Fenwick Foods, ERP. steering committee meets Dec 9th to shortlist, then the CFO signs"
    assert "steering committee meets Dec 9th to shortlist" in [step.words for step in _read(said, "en").steps]


def test_a_stop_behind_the_day_parts_two_steps() -> None:
    read = _read("gemeente Almere, bestek. gunning juni. college van b&w moet akkoord geven", "nl")
    assert not any("." in step.words for step in read.steps)
    assert len(read.steps) > 1


def test_the_role_beside_a_name_is_theirs() -> None:
    read = _read(
        "Sparrow Care, uniforms. hr lady Nkechi picks the fabric. chat with Jodie, the wh manager", "en"
    )
    assert read.role_of("Nkechi") == "hr lady"
    assert read.role_of("nobody") is None


@pytest.mark.parametrize(
    ("text", "role"),
    [("Jodie, buyer", "buyer"), ("buyer Jodie", "buyer"), ("Jodie picks it for the buyer", None)],
)
def test_only_what_stands_right_beside_a_name_is_their_role(text: str, role: str | None) -> None:
    weights = marking(people=["Jodie"], role=["buyer"])
    assert read_introduction(utterance(text), "en", lambda: weights).role_of("Jodie") == role


def test_nothing_is_told_by_no_words() -> None:
    assert _read("", "nl") == _read("...", "en") == IntroductionReading()


def test_what_is_not_plain_is_to_come() -> None:
    """Weights that know no feature find every label as likely as the others."""
    none = ChainWeights(
        ACT_LABELS, [[0] * len(ACT_LABELS.names)] * len(ACT_LABELS.names), {"w demo": [1, 50]}
    )
    names = ChainWeights(NAME_LABELS, [[0] * len(NAME_LABELS.names)] * len(NAME_LABELS.names), {})
    weights = IntroductionWeights(none, names, Judge(WHENS, [1, 0, 0], {}))
    read = read_introduction(utterance("demo"), "en", lambda: weights)
    assert read.steps == (ToldStep("demo", "to_come"),)
    sure = IntroductionWeights(none, names, Judge(WHENS, [40, 0, 0], {}))
    assert read_introduction(utterance("demo"), "en", lambda: sure).steps == (ToldStep("demo", "done"),)


def test_a_line_is_headed_by_the_word_before_its_colon() -> None:
    said = utterance("Lyceum Oosterhage\nproces: docenten testen, bestuur\ntegen: wiskunde")
    heads = {token.fold: one.head for token, one in zip(said.tokens, heard_at(said, "nl"), strict=True)}
    assert heads == {
        "lyceum": "", "oosterhage": "", "proces": "", "docenten": "proces", "testen": "proces", "bestuur": "proces",
        "tegen": "", "wiskunde": "tegen",
    }  # fmt: skip


def test_a_word_that_stands_there_twice_says_so() -> None:
    said = utterance("staff wear test, director signs. test is going on")
    found = word_features(said, "en", heard_at(said, "en"))
    assert ["again" in names for names in found] == [
        token.fold == "test" and at > 2 for at, token in enumerate(said.tokens)
    ]


def test_weights_for_other_things_are_refused() -> None:
    acts = {"kinds": [*ACTS, *WHENS], "behind": [], "weights": {}, "when": {"start": [], "weights": {}}}
    names = {"kinds": [*NAMES], "behind": [], "weights": {}}
    assert introduction_weights_from(acts, names).when.labels == WHENS
    for one, other in (({**acts, "kinds": ["step"]}, names), (acts, {**names, "kinds": [*NAMES, "colour"]})):
        with pytest.raises(ValueError, match="train them anew"):
            introduction_weights_from(one, other)


def test_rows_are_marked_by_the_longest_step_first_and_once() -> None:
    fields = {
        "account": "Acme",
        "steps": ["test", "test by IT"],
        "done": ["test by IT"],
        "people": ["Bob"],
        "for": ["Ann"],
    }
    row = Row("r", "en", "Acme: test by IT, then test. Bob and Ann", fields)
    one = next(first([row]))
    labels = [ACT_LABELS.names[label] for label in one.acts]
    assert labels == ["O", "B-step", "I-step", "I-step", "O", "B-step", "O", "O", "O"]
    assert [NAME_LABELS.names[label] for label in one.names] == [
        "B-account",
        *["O"] * 5,
        "B-people",
        "O",
        "B-people",
    ]
    assert [(piece.first, when) for piece, when in one.steps] == [(1, "done"), (5, "to_come")]
