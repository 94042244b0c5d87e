"""The pages say what the code does."""

from tests.support import picture
from tests.support.diagrams import PAGE, drawn


def test_the_diagrams_are_drawn_from_the_code() -> None:
    page = PAGE.read_text("utf-8")
    assert drawn(page) == page, "run: .venv/bin/python -m tests.support.diagrams"


def test_the_picture_of_a_walk_has_the_words_of_today() -> None:
    assert picture.drawn() == picture.PICTURE.read_text("utf-8"), (
        "run: .venv/bin/python -m tests.support.picture"
    )
