"""Somebody is told of who does not say yes: what else people do is no answer to "who may say yes?"."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wilma mag meekijken"),
        ("nl", "het budget is 20k en dat is goedgekeurd door de penningmeester"),
        ("en", "there's budget, that's been approved by the controller"),
        ("en", "plant mgr insists it's approved but head office told me it's being looked at"),
        ("en", "60k for the display cases, the grant is in"),
        ("nl", "de wethouder is onze contactpersoon"),
        ("nl", "Wilma in elk geval niet"),
        ("nl", "Wilma is tegen"),
        ("nl", "Wilma onderhandelt alleen"),
        ("nl", "Wilma tekent de pakbonnen"),
        ("nl", "lunch gehad met de wethouder, niks gevraagd"),
        ("en", "had a call with the CFO today, she is positive"),
        ("en", "quick call with Tom, he likes it"),
        ("en", "Marge is finding out"),
        ("en", "I deal with Marge"),
        ("en", "Marge just called, money still has to come"),
        ("en", "the bursar reads along"),
        ("en", "Marge signed the NDA"),
        ("en", "Marge calls me back"),
        ("nl", "Noor weet dat, die bel ik zo"),
        ("en", "Noor knows, I'm calling her"),
        ("nl", "De bewoners, de huismeester en het bestuur denken mee"),
        ("en", "two nurses, the matron and I believe finance, they get to have an opinion"),
        ("en", "they're all for it, from the porter to the principal"),
    ],
)
def test_what_else_somebody_does_is_no_yes(language: Language, text: str) -> None:
    """Nobody is said to decide."""
    assert read_people(utterance(text), language).final_yes is None


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("final call is with the operations director", "the operations director"),
        ("the call lies with Gwen", "Gwen"),
        ("it's Gwen's call", "Gwen"),
    ],
)
def test_a_call_may_be_the_decision(text: str, holder: str) -> None:
    """And no phone."""
    assert read_people(utterance(text), "en").final_yes == holder
