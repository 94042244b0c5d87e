"""Names in several words, the role beside a name, and places that are nobody."""

import pytest

from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_budget, read_names, read_people

Named = list[tuple[str | None, str | None]]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("nl", "Jan Oude Luttikhuis en zijn zus Marloes", [("Jan Oude Luttikhuis", None), ("Marloes", "zus")]),
        ("nl", "Hans ter Haar", [("Hans ter Haar", None)]),
        ("nl", "zijn baas Petra (directeur)", [("Petra", "directeur")]),
        ("en", "facilities boss Helen Price, and Dave", [("Helen Price", "facilities boss"), ("Dave", None)]),
        ("en", "Karen fleet mgr and Steve Hollis the MD", [("Karen", "fleet mgr"), ("Steve Hollis", "MD")]),
        ("en", "purchasing, Frau Kunz", [("Frau Kunz", "purchasing")]),
        ("en", "frau kunz from purchasing", [("frau kunz", "purchasing")]),
        ("en", "their head of regulatory, dr Meier i think", [("dr Meier", "head of regulatory")]),
        ("en", "local offices in madrid and milan", []),
        ("nl", "goedemorgen, Kees en Piet", [("Kees", None), ("Piet", None)]),
        ("nl", "samen met de algemeen directeur, Karel De Smet", [("Karel De Smet", "algemeen directeur")]),
        ("en", "Sue Park, head teacher", [("Sue Park", "head teacher")]),
        ("nl", "Bram Visser, inkoper, en de directeur", [("Bram Visser", "inkoper"), (None, "directeur")]),
        ("nl", "fysio en IT dus. Annick is hoofdverpleegkundige", [("fysio", None), (None, "IT"), ("Annick", "hoofdverpleegkundige")]),
        ("nl", "ouderraad en vd berg", [(None, "ouderraad"), ("vd berg", None)]),
        ("nl", "karin de boer van inkoop", [("karin de boer", "inkoop")]),
        ("nl", "piet de wit van inkoop", [("piet de wit", "inkoop")]),
        ("nl", "jan van der meer van inkoop", [("jan van der meer", "inkoop")]),
        ("nl", "piet de inkoper van acme", [("piet", "inkoper")]),
        ("nl", "assetmanager Tineke Pol is kritisch", [("Tineke Pol", "assetmanager")]),
        ("nl", "directeur publieke gezondheid beslist", [(None, "directeur publieke gezondheid")]),
        ("nl", "Concurrenten Liftwell en Handicom", [("Liftwell", None), ("Handicom", None)]),
        ("en", "the director of services Pat Lowry", [("Pat Lowry", "director of services")]),
        ("en", "the finance director, Jo", [(None, "finance director"), ("Jo", None)]),
    ],
)  # fmt: skip
def test_a_name_is_all_of_it_with_its_role(language: Language, text: str, people: Named) -> None:
    assert [(one.name, one.role) for one in read_names(utterance(text), language)] == people


def test_a_business_behind_a_first_name_is_no_surname() -> None:
    (one, *_) = read_people(utterance("spoke to Harper Foods about it, Jo signs"), "en").people
    assert one.name != "Harper Foods Jo"
    assert [read.name for read in read_names(utterance("Jo Council"), "en")] != ["Jo Council"]


@pytest.mark.parametrize("text", ["over 12.000 boeken", "40,000 catalogs", "5.000 folders"])
def test_so_many_of_something_is_no_money(text: str) -> None:
    assert find_amounts(utterance(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "procurement still has to raise a PO",
        "procurement just needs to raise the PO",
        "inkoop moet de inkooporder nog aanmaken",
    ],
)
def test_a_purchase_order_to_come_says_nothing_of_the_money(text: str) -> None:
    assert read_people(utterance(text), "en").budget == "unknown"
    assert read_budget(utterance(text), "en") == "unknown"
