"""Nothing that a person typed is obeyed by the terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.terminal.escaping import harmless, one_line, use_nearest

HOSTILE = "\x1b]0;owned\x07\x1b[31mred\x9b2J\r\nnext\u2028line\u202eesrever\u2066\u061c\ttab\x7f"


def test_control_characters_and_direction_marks_lose_their_power() -> None:
    assert harmless(HOSTILE) == "�]0;owned��[31mred�2J\nnext\nlineesrever tab�"
    assert one_line(HOSTILE) == "�]0;owned��[31mred�2J next lineesrever tab�"


@given(st.text())
def test_no_text_keeps_anything_a_terminal_obeys(text: str) -> None:
    shown = harmless(text)
    assert all(char == "\n" or unicodedata.category(char) != "Cc" for char in shown)
    assert not any(
        unicodedata.bidirectional(char) in {"RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI"}
        for char in shown
    )
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("✓ ● ○ – ← → … · € “x” ‘y’", "x * o - <- -> ... - EUR \"x\" 'y'"),
        ("café Zoë", "cafe Zoe"),
        ("日本 😀", "?? ?"),
        ("é\u0301", "e"),
    ],
)
def test_an_old_encoding_shows_something_near(text: str, nearest: str) -> None:
    assert text.encode("ascii", use_nearest()).decode() == nearest


def test_an_encoding_keeps_what_it_has() -> None:
    assert "café ✓".encode("latin-1", use_nearest()).decode("latin-1") == "café x"
