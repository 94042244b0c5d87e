"""What we leave with them is waiting, what both sides sit down for is of both, and what goes to a colleague is ours."""

import pytest

from bot.coach.understanding.perspective.reader import examine, read_perspective
from bot.coach.understanding.readings import Perspective
from bot.coach.understanding.text import Language, utterance
from bot.models import perspective_weights


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("no rush from my end, I'm leaving it with them for now", "en", "waiting"),
        ("I've put it in their hands, no chasing from me this week", "en", "waiting"),
        ("I'll hold fire till after their holidays", "en", "waiting"),
        ("still with them", "en", "waiting"),
        ("I hear on Friday whether they signed", "en", "waiting"),
        ("geen haast van mijn kant, ik laat het even bij hen liggen", "nl", "waiting"),
        ("nu bij hen", "nl", "waiting"),
        ("ik hoor vrijdag of ze getekend hebben", "nl", "waiting"),
        ("They'll probably go for it", "en", "hope"),
        ("she'll probably come round", "en", "hope"),
        ("ze zeggen vast ja", "nl", "hope"),
        ("we sit down with both boards in March", "en", "mixed"),
        ("we zitten in maart met beide directies om tafel", "nl", "mixed"),
        ("I'm forwarding Dale the amended design", "en", "seller"),
        ("pass it on to my colleague in Aberdeen", "en", "seller"),
        ("overdragen aan mijn collega in Gent", "nl", "seller"),
        ("our quote is up for discussion at their Monday meeting", "en", "customer"),
        ("onze offerte komt maandag bij hun MT op tafel", "nl", "customer"),
        ("de begrotingsronde sluit de 20e, daarna kiezen ze", "nl", "customer"),
        ("de aanbestedingsstukken komen in juni uit", "nl", "customer"),
        ("the garage tests the charger for a week", "en", "customer"),
        ("moet een formaliteit zijn", "nl", "hope"),
    # What looks like it.
        ("I'll hold a workshop for their engineers", "en", "seller"),
        ("I measure their racks on Monday", "en", "seller"),
        ("ze mailen het naar ons", "nl", "customer"),
    ],
)  # fmt: skip
def test_the_rules_hear_whose_it_is(text: str, language: Language, label: Perspective) -> None:
    assert examine(utterance(text), language, "q3").label == label


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no rush from my end, I'm leaving it with them for now", "en"),
        ("I've put it in their hands, no chasing from me this week", "en"),
        ("we pencilled in a workshop with both teams on the 3rd", "en"),
        ("our quote is up for discussion at their Monday meeting", "en"),
        ("geen haast van mijn kant, ik laat het even bij hen liggen", "nl"),
    ],
)
def test_nobody_is_told_that_waiting_or_a_joint_session_is_only_ours(text: str, language: Language) -> None:
    assert not read_perspective(utterance(text), language, "q3", perspective_weights).act
