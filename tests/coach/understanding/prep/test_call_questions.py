"""Asking for the questions of the next call, and what only looks like it."""

import json
from pathlib import Path

import pytest

from bot.coach.understanding.prep.reader import LONGEST, read_call_questions
from bot.coach.understanding.text import utterance

CORPUS = Path(__file__).parents[3] / "corpus"
ROWS = [json.loads(line) for line in (CORPUS / "prep.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_the_labelled_questions_and_their_look_alikes(row: dict[str, object]) -> None:
    found = read_call_questions(utterance(str(row["text"])))
    asks = None if found is None else "sure" if found.sure else "bare"
    assert (asks, found.deal if found else None) == (row["asks"], row["deal"])


def test_no_answer_in_the_corpus_is_taken_for_it() -> None:
    taken = [
        row["text"]
        for path in sorted(CORPUS.glob("*.jsonl"))
        if path.name != "prep.jsonl"
        for row in map(json.loads, path.read_text("utf-8").splitlines())
        if read_call_questions(utterance(row["text"])) is not None
    ]
    # A bare one acts only where a deal is called so, and never where our own next move is asked; the other is such a question.
    assert taken == [
        "prep the kick-off",
        "so what's left on this one",
        "wat staat er eigenlijk open bij zonnewind",
        "what should i ask next",
    ]


def test_a_long_story_is_no_question_to_the_coach() -> None:
    assert read_call_questions(utterance("wat moet ik vragen " + "voor morgen " * LONGEST)) is None
