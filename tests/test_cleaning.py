"""The one cleaning function: what no database can hold goes, everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cleaning import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("CFO tekent", "CFO tekent"),
        ("a\0b\0", "ab"),
        ("\ud83d\ude00 is one character", "😀 is one character"),
        ("half \ud83d of one", "half \ufffd of one"),
        ("\udcff", "\ufffd"),
        ("\u2800\u3164", "  "),
        ("\u202etekst\u200d\x1b[31m", "\u202etekst\u200d\x1b[31m"),
        ("", ""),
    ],
)
def test_only_what_cannot_be_stored_or_seen_is_touched(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(st.characters()))
def test_every_text_can_be_stored_afterwards(text: str) -> None:
    found = clean(text)
    assert "\0" not in found
    assert found.encode().decode() == found
    assert clean(found) == found


def test_a_very_long_text_is_no_trouble() -> None:
    assert len(clean("\ud800x" * 50_000)) == 100_000
