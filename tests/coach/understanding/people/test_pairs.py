"""Several who hold the yes, told over more clauses than one, and turns of people who write as they speak."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "holder", "beside"),
    [
        ("en", "Merv owns the place with his two sisters, all three gotta sign", "Merv with his two sisters", ("his two sisters",)),
        ("nl", "Joris heeft de zaak met zijn broer, alletwee moeten ze tekenen", "Joris met zijn broer", ("zijn broer",)),
        ("en", "The Geschäftsführer and the Prokurist must both sign", "Geschäftsführer with Prokurist", ("Prokurist",)),
        ("nl", "Mag de rector dit zelf tekenen? Nee, samen met de penningmeester.", "de rector met de penningmeester", ("de penningmeester",)),
        ("en", "Can the GM approve this himself? No, needs the CFO too.", "the GM with the CFO", ("the CFO",)),
        ("nl", "Mag de teamleider dat zelf tekenen? Nee, dat moet de directeur doen.", "de directeur", ()),
        ("en", "CTO sir will give final confirmation, with CFO concurrence", "CTO with CFO", ("CFO",)),
        ("en", "the chair and one councillor must sign", "the chair and one councillor", ("councillor",)),
        ("nl", "fleetmngr + hr dir allebei krabbel nodig", "fleetmngr + hr dir", ("hr dir",)),
    ],
)  # fmt: skip
def test_several_hold_it(language: Language, text: str, holder: str, beside: tuple[str, ...]) -> None:
    """Whoever is named in the clause before, or in the question, holds it with the others."""
    found = read_people(utterance(text), language)
    assert (found.final_yes, found.together_with) == (holder, beside)


def test_a_question_answered_with_yes_is_theirs_alone() -> None:
    """And nobody's on our side."""
    found = read_people(utterance("Can the principal sign this alone? Yes."), "en")
    assert (found.final_yes, found.alone) == ("the principal", True)
    assert read_people(utterance("Kan onze directeur dit zelf tekenen? Ja."), "nl").final_yes is None


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        # With whom it lies by the order of a condition, a majority, or who is put first.
        ("nl", "pas als de Duitse moeder ja zegt is het binnen", "de Duitse moeder"),
        ("nl", "Akkoord van de teamleider is binnen, nu de directie nog", "de directie"),
        ("nl", "het is de raad van bestuur dat beslist", "de raad van bestuur"),
        ("en", "it's the group controller that validates", "the group controller"),
        ("en", "Tess is lovely. it's Karl who orders", "Karl"),
        ("nl", "de wethouder is leuk. t is puur de gemeentesecretaris", "de gemeentesecretaris"),
        ("nl", "op het einde van de rit is het den bouwheer die zijn krabbel zet", "bouwheer"),
        ("nl", "op het einde van de rit is het den eigenaar die zijn krabbel zet", "eigenaar"),
        ("en", "needs a majority of the equity partners", "the equity partners"),
        ("en", "CISO = champion, not EB. EB is the CFO", "the CFO"),
        ("en", "the sign-off sits at head office", "head office"),
        ("nl", "bij de vve stemmen de leden erover", "de leden"),
        # Who did before.
        ("nl", "vroeger tekende Gerda maar die is met pensioen, nu is het farouk", "farouk"),
        ("nl", "vroeger besliste Henk maar die is weg, nu is het Anouk", "Anouk"),
        # A title behind a name in brackets.
        ("nl", "founder nr 2 (Noor) is de decision maker", "Noor"),
        # Names.
        ("nl", "uiteindelijk is het gewoon Wim van Beek die tekent", "Wim van Beek"),
        ("nl", "de bedrijfsleider mag dat niet tekenen, dus wordt t van gelder senior", "van gelder senior"),
        # Dialect, slips and grammar from elsewhere.
        ("en", "the boss cannae sign that, goes tae the board up in Perth", "the board"),
        ("nl", "de inkoopchef beslsit", "de inkoopchef"),
        ("en", "Boss of the plant must to sign", "Boss of the plant"),
    ],
)  # fmt: skip
def test_who_is_meant(language: Language, text: str, holder: str) -> None:
    """However it is told."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "locatiemanager mag t/m 5000, dit is 4200 dus die kan het zelf", "locatiemanager tot 5000"),
        ("nl", "technisch directeur beslist, mag tot 75k en we zitten op 61", "technisch directeur tot 75k"),
        ("nl", "onder de ton regelt de bedrijfsleider t zelf, deze zit op 140k dus wordt het de directeur", "de directeur"),
        ("en", "Plant GM can approve below SGD 80k, ours is 140k so must go to the MD", "the MD"),
        ("en", "Plant GM can approve below SGD 80k, ours is 60k", "Plant GM up to SGD 80k"),
        ("en", "PO limit for the head of lab is 4k and these probes come to 12, so dean's office", "dean"),
        ("nl", "Karin mag tot 5000. deze nieuwe frezen zijn 22k dus dan zit je bij de groepsdirecteur", "de groepsdirecteur"),
        ("nl", "Karin mag tot 5000. deze nieuwe frezen zijn 3k", "Karin tot 5000"),
    ],
)  # fmt: skip
def test_up_to_what_amount(language: Language, text: str, holder: str) -> None:
    """With the price of this deal below it, or above it."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("en", "never without his brother in law who does the finances", "unknown"),
        ("nl", "niet zonder zijn vrouw die de centen doet", "unknown"),
        ("nl", "de enveloppe voor dit jaar is op", "none"),
        ("en", "she has not the credits, but the request is made since September", "requested"),
    ],
)
def test_money(language: Language, text: str, budget: str) -> None:
    """Who keeps it says nothing of how much there is."""
    assert read_people(utterance(text), language).budget == budget
