"""What is no step by trained weights: when they count, what they leave alone, and what those that ship know."""

import pytest

from bot.coach.understanding.steps.piece_weights import UNIT, PieceWeights
from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance
from bot.models import piece_weights


def made(**words: float) -> PieceWeights:
    """Weights for which a word speaks for a step or against it, and nothing does without it."""
    return PieceWeights(0, {word: round(weight * UNIT) for word, weight in words.items()})


def steps(text: str, weights: PieceWeights | None, language: Language = "en") -> list[str]:
    given = None if weights is None else lambda: weights
    return [step.title for step in read_steps(utterance(text), language, given).steps]


def test_what_is_surely_no_step_is_taken_away() -> None:
    said = "trial, badgers galore, board approves"
    assert steps(said, None) == ["trial", "badgers galore", "board approves"]
    assert steps(said, made(badgers=-1)) == ["trial", "board approves"]


def test_what_was_taken_away_is_named_apart_as_it_was_typed() -> None:
    said = utterance("Trial, Badgers galore, board approves")
    reading = read_steps(said, "en", lambda: made(badgers=-1))
    assert reading.doubted == ("Badgers galore",)
    assert "Badgers galore" not in reading.evidence
    assert read_steps(said, "en").doubted == ()


def test_a_word_by_itself_is_left_to_the_rules() -> None:
    assert steps("inspection", made(inspection=-9)) == ["inspection"]
    # A deed among others as well: "demo" may be ours and may be theirs.
    assert steps("demo, badgers, board approves", made(demo=-9, badgers=-9)) == ["demo", "board approves"]


def test_what_they_say_of_themselves_is_left_to_the_rules() -> None:
    said = "he said we have to ask the franchisor, then we do a credit check"
    assert steps(said, made(we=-9)) == steps(said, None) != []


def test_what_may_well_be_a_step_stays() -> None:
    said = "trial, badgers galore, board approves"
    # Of a likelihood of 0.4 the weight is a little more than -0.4.
    assert steps(said, made(badgers=-0.4)) == steps(said, None)
    assert steps(said, made(badgers=-0.42)) == ["trial", "board approves"]


def test_nothing_becomes_a_step_by_weights() -> None:
    assert steps("no idea", made(idea=9, no=9)) == []


def test_what_puts_a_step_right_is_left_alone() -> None:
    said = "trial, then the board, no wait badgers approve"
    assert steps(said, made(badgers=-9)) == steps(said, None)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("toffe gasten zijn het", "nl"), ("no clue. ask Deirdre", "en"), ("they were quite vague about it all", "en"),
        ("komt vast in orde hoor", "nl"),
    ],
)  # fmt: skip
def test_small_talk_is_no_step(said: str, language: Language) -> None:
    assert steps(said, piece_weights(), language) == []


@pytest.mark.parametrize(
    ("said", "count", "language"),
    [
        ("Deirdre asks the club, then the treasurer", 2, "en"), ("proefweek, offerte, handtekening van de baas", 3, "nl"),
        ("pricing round, legal, signature", 3, "en"), ("de club stemt, de penningmeester betaalt", 2, "nl"),
    ],
)  # fmt: skip
def test_steps_with_the_same_words_stay(said: str, count: int, language: Language) -> None:
    assert len(steps(said, piece_weights(), language)) == count


def test_a_text_read_again_is_read_the_same() -> None:
    weights, said = (
        PieceWeights(piece_weights().start, piece_weights().by_feature),
        "trial, lovely people, board",
    )
    assert steps(said, weights) == steps(said, weights) == steps(said, piece_weights())
