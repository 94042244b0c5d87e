"""Commands as other people say them, and what only begins as one does."""

import pytest

from bot.coach.understanding.intent.reader import read_intent
from bot.coach.understanding.text import Language, utterance
from bot.models import command_weights


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "whats the commands again", "help"),
        ("en", "hang on this is a different one, Pemberton", "other_deal"),
        ("nl", "beëindig dit gesprek", "stop"),
        ("nl", "mag da morgen? sta aan de schoolpoort", "later"),
        ("en", "another deal they have with Bosch runs out first", None),
        ("nl", "ze beëindigen het gesprek", None),
        ("en", "another deal", "other_deal"),
    ],
)
def test_what_is_asked_of_the_coach(language: Language, text: str, name: str | None) -> None:
    assert read_intent(utterance(text), language, command_weights).name == name
