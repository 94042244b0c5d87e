"""Whom we merely reached signs nothing; small words are nobody; who is further along sees the stage differently."""

import pytest

from bot.coach.understanding.people.no_signer import was_only_reached
from bot.coach.understanding.people.reader import read_budget, read_people
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Language, utterance
from bot.models import yes_weights


@pytest.mark.parametrize(
    ("text", "language", "final_yes"),
    [
        ("got as far as the receptionist lol", "en", None),
        ("Ik heb alleen de receptie te pakken gekregen dus geen flauw idee", "nl", None),
        ("ik kwam niet verder dan de balie", "nl", None),
        ("spoke to his PA, nobody else", "en", None),
        ("voorlopig beslist daar niemand iets", "nl", None),
        ("and who'd decide is a mystery to me", "en", None),
        ("got as far as the buyer, but the CFO signs", "en", "the CFO"),
        ("alleen de inkoper gesproken, de directeur tekent", "nl", "de directeur"),
        ("haven't found out, my contact dodged it", "en", None),
        (
            "volgens Ronald is de directeur akkoord en wordt het budget volgende maand vrijgegeven",
            "nl",
            "de directeur",
        ),
        ("zowel Bram als de controller tekent", "nl", "Bram en de controller"),
        # A quarrel, whose desk it is on at the moment, and who has put the money aside.
        ("Bob and Sue were bickering over the colour", "en", None),
        ("het ligt nu bij inkoop", "nl", None),
        ("it's now up to legal", "en", None),
        ("nu is het aan de directie", "nl", "de directie"),
        ("budgethouder Joke heeft 20k gereserveerd", "nl", None),
        ("budgethouder Joke heeft 20k gereserveerd en zij tekent", "nl", "budgethouder Joke"),
    ],
)
def test_whom_we_reached_is_not_who_signs(text: str, language: Language, final_yes: str | None) -> None:
    assert read_people(utterance(text), language, None, yes_weights).final_yes == final_yes


def test_a_signature_that_is_not_enough_alone_has_another_beside_it() -> None:
    found = read_people(
        utterance("Rupert's signature on its own won't do, he needs the investment committee alongside him"),
        "en",
    )
    assert found.together_with == ("the investment committee",)
    assert found.alone is False


@pytest.mark.parametrize(
    ("text", "language", "differ"),
    [
        ("The buyer thinks they're still choosing whereas the plant boss is already booking the install", "en", True),
        ("De inkoper denkt dat ze nog aan het kiezen zijn terwijl de fabriekschef de installatie al inplant", "nl", True),
        ("Hoofd inkoop denkt dat ze nog in de selectie zitten terwijl de productieleider al een startdatum aan het prikken is", "nl", True),
        ("Ingrid tekent en zegt dat iedereen daar het zo ziet: contractfase", "nl", False),
        ("Owen decides. He tells me all of them put it at final review", "en", False),
        ("Karel beweert dat hij erover gaat, maar volgens Ben is het zijn beslissing", "nl", None),
        ("Jess said she can do it herself but then Tomas told me it's his decision", "en", None),
    ],
)  # fmt: skip
def test_who_is_further_along_sees_it_differently_and_whose_call_it_is_is_no_stage(
    text: str, language: Language, differ: bool | None
) -> None:
    assert read_people(utterance(text), language).disagreement is differ


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("there's a pot of 40k, not a penny more, and Rita decides", "approved"),
        ("we have to ask our customer about the wallet", "unknown"),
        ("the holding turned the budget down so nobody's saying yes for the time being", "none"),
    ],
)
def test_what_is_to_be_asked_about_money_is_not_known(text: str, budget: BudgetSaid) -> None:
    assert read_people(utterance(text), "en").budget == budget


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Dat is daar nog niet bepaald, ze wachten tot er een nieuwe algemeen directeur is."),
        ("en", "not settled, they're waiting until there is a new managing director"),
        ("nl", "budget? nog niet aangevraagd, dat doet Mirjam pas na de zomer"),
        ("nl", "iedereen zit op dezelfde lijn, ook de preventieadviseur en IT"),
        ("nl", "inkoop: die vindt dat ze nog volop offertes aan t bekijken zijn"),
    ],
)
def test_who_is_named_beside_something_else_signs_nothing(language: Language, said: str) -> None:
    assert read_people(utterance(said), language).final_yes is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Daarvoor loopt een subsidiedossier bij VLAIO"),
        ("nl", "De aanvraag voor het geld ligt bij finance, wie ja zegt daar kom ik niet achter"),
        ("en", "Finance has been asked for an extra 30k"),
    ],
)
def test_an_application_that_lies_with_somebody_is_requested(language: Language, said: str) -> None:
    assert read_budget(utterance(said), language).state == "requested"


def test_whoever_stands_elsewhere_is_not_the_one_we_merely_reached() -> None:
    said = utterance("got as far as the receptionist, then it goes to Mr Bell")
    assert was_only_reached("the receptionist", said)
    assert not was_only_reached("Mr Bell", said)
