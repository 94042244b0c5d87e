"""Trained weights beside the rules: what ships with the program, and how it is judged."""

import json
import time
from importlib.resources import files
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.perspective.reader import (
    ACT_PLAINLY,
    ACT_TOGETHER,
    examine,
    features_of,
    read_perspective,
)
from bot.coach.understanding.perspective.weights import LABELS, Features, Weights, weights_from
from bot.coach.understanding.readings import Perspective
from bot.coach.understanding.text import Language, utterance
from bot.models import perspective_weights

EVEN = (0,) * len(LABELS)


def towards(label: Perspective, weight: float) -> tuple[int, ...]:
    return tuple(round(weight * 100) if other == label else 0 for other in LABELS)


def test_without_features_the_start_decides() -> None:
    judged = Weights(towards("hope", 1.0), {}).judge(Features(["Q:q1"], [("anything", 0)]))
    assert judged.label == "hope"
    assert sum(judged.likely.values()) == pytest.approx(1.0)


def test_a_feature_counts_once() -> None:
    weights = Weights(EVEN, {"w:ik": towards("seller", 1.0)})
    assert (
        weights.judge(Features([], [("ik", 0)])).likely
        == weights.judge(Features([], [("ik", 0), ("ik", 9)])).likely
    )


def test_the_loudest_words_are_named() -> None:
    weights = Weights(EVEN, {"w:ik": towards("seller", 1.0), "w:bel": towards("seller", 3.0)})
    judged = weights.judge(Features([], [("ik", 0), ("bel", 3), ("ff", 7)]))
    assert judged.places("seller", 1) == [3]
    assert judged.places("seller", 5) == [0, 3]
    assert judged.places("customer", 5) == []


def test_what_ships_is_small_and_whole() -> None:
    text = files("bot.models").joinpath("perspective.json").read_text("utf-8")
    assert len(text.encode()) < 1_000_000
    stored = json.loads(text)
    assert all(len(values) == len(get_args(Perspective)) for values in stored["weights"].values())
    assert weights_from(stored) == perspective_weights()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We do a demo for IT next tuesday"),
        ("en", "we're still working on the proposal"),
        ("nl", "ik stuur morgen de aangepaste prijslijst"),
    ],
)
def test_the_coach_dares(language: Language, said: str) -> None:
    assert read_perspective(utterance(said), language, "q3", perspective_weights).act


@pytest.mark.parametrize("said", ["handtekening", "ze tekenen vrijdag", "even afwachten", "demo", "..."])
def test_the_coach_accuses_nobody(said: str) -> None:
    assert not read_perspective(utterance(said), "nl", "q3", perspective_weights).act


@given(said=st.text(), language=st.sampled_from(["nl", "en"]), question=st.sampled_from(["q1", "q3"]))
def test_any_text_has_a_reading_with_evidence_from_it(said: str, language: str, question: str) -> None:
    heard = utterance(said)
    asked = cast("Language", language)
    reading = read_perspective(heard, asked, question, perspective_weights)  # type: ignore[arg-type]  # as drawn
    assert reading.label in LABELS
    assert 0 < reading.confidence <= 1
    assert all(piece in heard.text for piece in reading.evidence)


def test_features_name_places_in_the_text() -> None:
    said = utterance("ik bel ze morgen")
    starts = {token.start for token in said.tokens}
    features = features_of(said, examine(said, "nl", "q3"), "q3")
    assert {place for _, place in (*features.words, *features.single)} <= starts


@pytest.mark.parametrize(
    "piece", ["a", " ", ",", "wij ", "ze sturen ", "1 ", "(", "de klant, ", "bellen of ze "]
)
def test_a_hostile_text_costs_little(piece: str) -> None:
    said = utterance(piece * (40_000 // len(piece)))
    begun = time.thread_time()
    read_perspective(said, "nl", "q3", perspective_weights)
    assert time.thread_time() - begun < 1.0


@pytest.mark.parametrize(
    ("said", "dares"),
    [
        ("we'll send IT the demo script", True),
        ("the demo script is sent by us, our engineer brings it round", False),
        ("and once that is done we send the script", False),
    ],
)
def test_a_doubtful_answer_is_acted_on_only_when_it_is_plainly_ours(said: str, dares: bool) -> None:
    # Likely *seller* at about 0.79: under what is asked of any answer, over what is asked of a plain one.
    doubtful = Weights(towards("seller", 2.95), {})
    reading = read_perspective(utterance(said), "en", "q3", lambda: doubtful)
    assert reading.label == "seller"
    assert ACT_PLAINLY < reading.confidence < ACT_TOGETHER
    assert reading.act is dares


def test_how_sure_the_rules_are_is_not_asked_again() -> None:
    said = utterance("the demo script is sent by us, our engineer brings it round")
    assert read_perspective(said, "en", "q3").act
    fairly = Weights(towards("seller", 3.3), {})
    assert not read_perspective(said, "en", "q3", lambda: fairly).act


@pytest.mark.parametrize(
    ("said", "dares"),
    [
        ("churchwardens count the cash then phone the diocese", False),
        ("beekeepers send the drawings on", False),
        ("drawings go out on Friday", True),
    ],
)
def test_whoever_the_answer_opens_on_is_not_us(said: str, dares: bool) -> None:
    sure = Weights(towards("seller", 9.0), {})
    assert read_perspective(utterance(said), "en", "q3", lambda: sure).act is dares


def test_nobody_is_told_that_it_is_ours_where_the_rules_hear_them_act() -> None:
    said = utterance("The buyer said we'll sort the forms with legal")
    sure = Weights(towards("seller", 9.0), {})
    reading = read_perspective(said, "en", "q3", lambda: sure)
    assert (reading.label, reading.act) == ("seller", False)
    assert read_perspective(utterance("we'll sort the forms"), "en", "q3", lambda: sure).act
