"""What messages set aside leave in their deals is at least what it was: each piece stands there, and nothing untold."""

import pytest

from bot.coach.understanding.text import Language
from tests.evaluation.kept import figures

RECORDED: dict[Language, dict[str, float]] = {
    "nl": {"kept": 0.74, "nothing untold": 0.88, "right": 0.62},
    "en": {"kept": 0.715, "nothing untold": 0.875, "right": 0.615},
}


@pytest.mark.parametrize("language", RECORDED)
def test_what_is_told_stands_in_the_deal_as_often_as_recorded(language: Language) -> None:
    worse = {
        name: (value, RECORDED[language][name])
        for name, value in figures(language).items()
        if value < RECORDED[language][name]
    }
    assert worse == {}
