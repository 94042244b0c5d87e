"""Who stands beside a word of signing and signs nothing of the deal."""

import pytest

from bot.coach.understanding.people.no_signer import is_no_signer
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("called", "text"),
    [
        ("Rabo", "eerst Enexis, dan financiering via Rabo en dan tekent ie"),
        ("Rabo", "boer Hendriks tekent, Rabo is de bank"),
        ("bank", "farmer wants to see the sums, then bank has to agree the loan, then he signs"),
        ("bank", "boer wil het zien, dan moet de bank de lening goedkeuren, dan tekent hij"),
        ("KBC", "de lening moet nog goedgekeurd worden door KBC, dan tekent ze"),
        ("Lombard", "the leasing goes over Lombard, then they sign"),
        ("architect", "architect tekent plan, dan vergunning"),
        ("the architect", "the architect draws the plan, then the permit"),
        ("ze", "Rita wil ze eerst zien, dan tekent ze"),
        ("ie", "dan tekent ie"),
        ("she", "she signs"),
        ("ben", "ben drukker. vandaag mail gehad dat de proefdruk is goedgekeurd"),
    ],
)
def test_a_pronoun_a_lender_and_a_draughtsman_sign_nothing(called: str, text: str) -> None:
    assert is_no_signer(called, utterance(text))


@pytest.mark.parametrize(
    ("called", "text"),
    [
        ("Rabo", "de lening loopt via Rabo en Rabo tekent ook"),
        ("architect", "de architect tekent het contract"),
        ("ben", "dan tekent ben de order en klaar"),
        ("ben", "ben"),
        ("the bank", "the bank has to sign"),
        ("Ruud", "Ruud tekent, zij adviseert"),
    ],
)
def test_who_signs_all_the_same_is_one(called: str, text: str) -> None:
    assert not is_no_signer(called, utterance(text))
