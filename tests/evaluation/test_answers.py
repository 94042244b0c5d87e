"""What once left in the deal what it says does so still; the rows that do not yet are named in a file of their own."""

import json

import pytest

from bot.coach.understanding.text import Language
from tests.evaluation.__main__ import known_wrong, wrong_rows
from tests.evaluation.corpus import Kind


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", ["answers", "visits"])
def test_every_answer_that_was_right_is_right(kind: Kind, language: Language) -> None:
    known = set(json.loads(known_wrong(kind).read_text(encoding="utf-8")))
    rows = {row.id: found for row, found in wrong_rows(kind, language)}
    assert {row: found for row, found in rows.items() if row not in known} == {}
    mended = {row for row in known if f"-{language}-" in row} - set(rows)
    assert mended == set(), (
        "what is right now is to be taken off the file: python -m tests.evaluation --wrong"
    )
