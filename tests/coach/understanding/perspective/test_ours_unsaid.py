"""Acts of ours where nobody says "I": left out, hidden in what they get, or done by somebody of ours."""

import pytest

from bot.coach.understanding.perspective.reader import read_perspective
from bot.coach.understanding.text import Language, utterance
from bot.models import perspective_weights


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "will nudge the quantity surveyor on linkedin"),
        ("en", "will ping the bursar tomorrow"),
        ("en", "theyll be getting a revised lease calc off us by thurs"),
        ("en", "she gets the references off us tomorrow"),
        ("en", "knocking 5% off so the sisters finally sign"),
        ("en", "knocking 5% off so that the vicar gets it past the parish council"),
        ("en", "they asked for samples, my colleague is on it"),
        ("nl", "onze vormgever is ermee bezig"),
        ("nl", "Demi van ons team regelt een rondleiding voor hun chef"),
        ("en", "Demi from our team arranges a tour for their chef"),
    ],
)
def test_an_act_of_ours_without_us_as_its_subject(language: Language, text: str) -> None:
    reading = read_perspective(utterance(text), language, "q3", perspective_weights)
    assert (reading.label, reading.act) == ("seller", True)


@pytest.mark.parametrize(
    "text",
    [
        "she likes it and will call the board",
        "will the bursar sign it next week",
        "we're gonna sleep on it and call the vet, mrs van Rijn said",
        "their designer is on it",
        "the team of their supplier tests it",
    ],
)
def test_what_looks_like_it_and_is_not_ours(text: str) -> None:
    assert not read_perspective(utterance(text), "en", "q3", perspective_weights).act
