"""What turns a claim around: who left or took over, who was given the power to sign, what is only asked or had already."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance

ROWS: list[tuple[Language, str, str | None]] = [
    ("nl", "Vorig jaar tekende Bart, die is met pensioen, z'n opvolger is Sharon", "Sharon"),
    ("en", "Ron signed the last contract. Nadia took over from him", "Nadia"),
    ("nl", "hun directeur is op reis en heeft Esther volmacht gegeven", "Esther"),
    ("en", "the owner leaves it to Petra, Petra decides", "Petra"),
    ("nl", "de baas laat Anke tekenen", "Anke"),
    ("en", "the deputy can but wont, so in practice its Marguerite", "Marguerite"),
    ("en", "she cannot approve spend, she can only request it from Frank", "Frank"),
    ("nl", "de inkoper, hoe heet ie ook weer, Gerben", "Gerben"),
    ("nl", "we hebben een akkoord van de teamleider binnen, nu de directie nog", "de directie"),
    ("nl", "Esmee is de baas daar, zonder haar wordt niks getekend", "Esmee"),
    ("en", "will the VP have to sign this too?", None),
    ("nl", "moet de directeur dat ook tekenen?", None),
    # Another case than this one.
    ("en", "regional director unless discount is above 15%, then the MD", "regional director with the MD"),
    ("nl", "Mohamed, tenzij het langer vastligt dan moet legal ook", "Mohamed met legal"),
    ("en", "both brothers have to be on board or it doesnt happen", "both brothers"),
    # A talk beforehand is no second signature.
    ("nl", "Annemarie stemt 'm af met legal en dan zet de COO z'n krabbel", "de COO"),
    ("en", "He'll decide after talking to his accountant", None),
    # Who is spoken of last, and what is said of somebody else.
    ("nl", "clustermanager akkoord, dan wethouder akkoord, dan pas tekenen ze", "wethouder"),
    ("en", "the foundation decides, the school has no vote", "the foundation"),
    ("en", "Nobody below director level can approve software, so her director", "her director"),
    # Where it is decided, in practice, and on whose side.
    ("nl", "ze legden het voor aan het hoofdkantoor in Turijn, daar wordt ook beslist", "het hoofdkantoor in Turijn"),
    ("en", "it went up to head office in Turin, that's where the decision is made", "head office in Turin"),
    ("nl", "formeel de decaan, in praktijk doet de financieel directeur dat", "de financieel directeur"),
    ("nl", "bij ons tekent Wout en bij hun de griffier", "de griffier"),
    ("en", "on our side Pam signs, on theirs the clerk", "the clerk"),
    ("en", "it goes to a chap called Bertil, he decides", "Bertil"),
    ("en", "normally Ines but above 40k it goes to the parent, we're at 22", "Ines"),
    ("en", "normally Ines but above 40k it goes to group, we're at 60", "group"),
    ("en", "plant CEO in Ghent must release it", "plant CEO in Ghent"),
    # How people are named.
    ("nl", "Ingrid van Dam", "Ingrid van Dam"),
    ("nl", "college van burgemeester en wethouders", "college van burgemeester en wethouders"),
    ("nl", "Hoofd technische dienst", "Hoofd technische dienst"),
    ("nl", "directeur sociaal domein", "directeur sociaal domein"),
    ("en", "Councillor Field", "Councillor Field"),
    ("nl", "Directeur Van Ginkel", "Directeur Van Ginkel"),
    ("nl", "de werkgroep onder leiding van Esra", "de werkgroep"),
    ("en", "the project board chaired by Esra", "the project board"),
    ("en", "the person we need is the curator", "the curator"),
    ("en", "the owners' meeting has to agree", "the owners' meeting"),
    ("nl", "Bij Jansen Bouw is het simpel: ome Sjaak", "ome Sjaak"),
    ("nl", "tekenbevoegd zijn: J. de Wit en M. Haan", "J. de Wit en M. Haan"),
    ("nl", "fin. dir. samen met de CEO", "fin. dir met de CEO"),
    ("nl", "de raad v bestuur tekent", "de raad v bestuur"),
    ("en", "the board of governors, on the advice of the head", "the board of governors"),
    ("en", "everything needs the Dallas office", "the Dallas office"),
    ("en", "Her boss, Tomasz, signs everything", "Her boss, Tomasz"),
    ("en", "two dentists own it, the older one calls the shots", "the older one"),
    ("en", "he's only the face, the silent partner decides", "the silent partner"),
    ("nl", "drie mensen: teamleider, controller en de algemeen directeur, laatste beslist", "de algemeen directeur"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "final_yes"), ROWS)
def test_who_is_left_with_the_yes(language: Language, text: str, final_yes: str | None) -> None:
    assert read_people(utterance(text), language).final_yes == final_yes


def test_a_price_beside_the_mandate_is_heard_however_it_is_said() -> None:
    asked = "purchasing agent can bind up to 5k; contracts over that go to the superintendent. our ask: 28k"
    assert read_people(utterance(asked), "en").final_yes == "the superintendent"
    on_the_table = "Kwame for under 10, anyone above needs Abena. 12.5 on the table"
    assert read_people(utterance(on_the_table), "en").final_yes == "Abena"


def test_our_own_side_is_given_no_power_to_sign() -> None:
    assert read_people(utterance("ze laten het over aan onze directeur"), "nl").final_yes is None
