"""The pages say what the code does."""

from tests.support.diagrams import PAGE, drawn


def test_the_diagrams_are_drawn_from_the_code() -> None:
    page = PAGE.read_text("utf-8")
    assert drawn(page) == page, "run: .venv/bin/python -m tests.support.diagrams"
