"""What is taken off is the step that is called so, and not another that shares a word with it."""

import pytest

from bot.coach.keeping.taking_away import step_called
from bot.coach.understanding.text import Language

_TITLES = ("walk round", "months trial", "practice mgr Priya signs", "zoon kijkt of de oven uit kan")


@pytest.mark.parametrize(
    ("what", "language", "title"),
    [
        ("walk round", "en", "walk round"),
        ("the months trial", "en", "months trial"),
        ("trial", "en", "months trial"),
        ("Priya signs", "en", "practice mgr Priya signs"),
        ("de oven", "nl", "zoon kijkt of de oven uit kan"),
        ("proef", "nl", "months trial"),
    ],
)
def test_the_step_that_is_called_so(what: str, language: Language, title: str) -> None:
    assert step_called(what, _TITLES, language) == _TITLES.index(title)


@pytest.mark.parametrize(
    ("what", "language"),
    [
        ("Priya is leaving", "en"),
        ("renewal date", "en"),
        ("the trial budget", "en"),
        ("zoon vindt het te duur", "nl"),
        ("taxatie", "nl"),
    ],
)
def test_what_only_shares_a_word_is_none(what: str, language: Language) -> None:
    assert step_called(what, _TITLES, language) is None
