"""What is read of the people over there: who only pays, whose views are at odds, and whether the money is there."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "differ"),
    [
        ("en", "The purchase says still in comparing, the technical office says we are selected since Monday", True),
        ("nl", "Lieselot vd aankoop peinst da ze nog aan t vergelijken zijn, IT zegt dat wij het al geworden zijn", True),
        ("en", "the curator told me they're at contract stage but the registrar laughed at that", True),
        ("nl", "de ene helft wil terug naar de vorige leverancier, de andere helft zegt dat wij al gekozen zijn", True),
        ("nl", "Goedele van den aankoop en Bart van t labo zitten op dezelfde golflengte: contract nalezen", False),
        # The same in other words, of another matter, or of ourselves.
        ("en", "the lab office says still comparing, the tech office says comparing too", None),
        ("en", "the lab office says it's too expensive, the tech office says the price is fine", None),
        ("en", "i think they're still comparing, you said they signed", None),
    ],
)  # fmt: skip
def test_two_who_say_what_is_not_the_same_of_the_stage_differ(
    language: Language, text: str, differ: bool | None
) -> None:
    assert read_people(utterance(text), language).disagreement is differ


@pytest.mark.parametrize(
    ("language", "text", "signer"),
    [
        ("nl", "de gemeente betaalt het, dat is al toegezegd", None),
        ("en", "the insurer's paying for the lot, confirmed", None),
        ("nl", "alleen als de subsidie van de provincie doorgaat, die loopt nog", None),
        ("en", "money hasn't been signed off yet, it's with the trustees", None),
        ("nl", "ik heb t ze allebei gevraagd, kraanmeester en planner: offertefase, geen discussie", None),
        ("en", "Val has a say in the budget", None),
        ("en", "Sales engineering lead picks the tool, CRO pays", "CRO"),
        ("nl", "zaakvoerster Els beslist, maar ze vindt ons aan de dure kant", "zaakvoerster Els"),
    ],
)
def test_who_only_pays_or_has_a_view_signs_nothing(language: Language, text: str, signer: str | None) -> None:
    assert read_people(utterance(text), language).final_yes == signer


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("nl", "ze hebben er dit jaar 90k voor staan, vorig jaar was dat nog 120", "approved"),
        ("nl", "de gemeente betaalt het, dat is al toegezegd", "approved"),
        ("en", "Suresh just has to put pen to paper, the 75k was cleared back in October", "approved"),
        ("nl", "er is dit jaar gene frank meer over zei den boekhouder", "none"),
        ("nl", "potje is in de nieuwe keuken gekropen", "none"),
        ("en", "Val has a say in the budget", "unknown"),
        ("nl", "begrotingsvoorstel is vorige week afgeschoten", "none"),
        ("en", "his wife also has a say in the money but it's Colm who decides", "unknown"),
        ("en", "Dept head approved up to 5k only. This machine cost 32k so is going to the dean", "unknown"),
        ("nl", "over geld niks gehoord. Gijs kan m zelf tekenen", "unknown"),
    ],
)
def test_the_money_is_told_in_many_words(language: Language, text: str, budget: BudgetSaid) -> None:
    assert read_people(utterance(text), language).budget == budget
