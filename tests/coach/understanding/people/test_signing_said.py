"""Messages that only say who signs, and those that say more or something else."""

import pytest

from bot.coach.reading import read_signing_said
from bot.coach.understanding.readings import SigningSaid
from bot.coach.understanding.text import utterance


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("megan signs now", SigningSaid("megan")),
        ("final yes is old man Vos", SigningSaid("old man Vos")),
        ("definitief ja: Ans Verbeek", SigningSaid("Ans Verbeek")),
        ("zei ik net, de eigenaar tekent", SigningSaid("de eigenaar")),
        ("no i meant priya signs alone", SigningSaid("priya", alone=True, corrects=True)),
        ("no the old man gives the final yes, not the son", SigningSaid("the old man", denied=("the son",), corrects=True)),
        ("the OLD MAN decides, the son only has to be ok", SigningSaid("the OLD MAN", denied=("the son",), corrects=True)),
        ("nee Tom Blok tekent, Marja vraagt alleen", SigningSaid("Tom Blok", denied=("Marja",), corrects=True)),
        ("no mr dunne signs. bank only does the loan", SigningSaid("mr dunne", denied=("bank",), corrects=True)),
        ("not him, the son decides", SigningSaid("the son", corrects=True)),
        ("nee niet de wethouder, de gemeenteraad beslist", SigningSaid("de gemeenteraad", denied=("de wethouder",), corrects=True)),
        ("Peter tekent niet, Anneke wel", SigningSaid("Anneke", denied=("Peter",), corrects=True)),
        ("bakker tekent nu ipv mv jansen", SigningSaid("bakker", denied=("mv jansen",), corrects=True)),
        (
            "matron is out sick, Okafor decides now instead of her",
            SigningSaid("Okafor", denied=("matron",), corrects=True),
        ),
        ("the one who signs is Megan Foss, Priya is gone", SigningSaid("Megan Foss", gone=("Priya",), corrects=True)),
        ("Femke is afgehaakt, Wouter tekent nu alleen", SigningSaid("Wouter", alone=True, gone=("Femke",), corrects=True)),
        (
            "nee wacht Sandra is weg per 1 dec, het wordt Peter",
            SigningSaid("Peter", gone=("Sandra",), in_place_of="Sandra", corrects=True),
        ),
        (
            "Priya is leaving at the end of the month, her replacement is Megan Foss",
            SigningSaid("Megan Foss", gone=("Priya",), in_place_of="Priya", corrects=True),
        ),
        ("nee de directeur tekent ook mee", SigningSaid(joins=("de directeur",), corrects=True)),
        (
            "nee het bestuur tekent, samen met Ans Verbeek. niet de leerlingen",
            SigningSaid("het bestuur", ("Ans Verbeek",), False, denied=("de leerlingen",), corrects=True),
        ),
        (
            "het moet zijn: bestuur samen met directeur Ans Verbeek",
            SigningSaid("bestuur", ("directeur Ans Verbeek",), False, corrects=True),
        ),
        (
            "Jan Oude Luttikhuis en zijn zus Marloes tekenen samen",
            SigningSaid("Jan Oude Luttikhuis", ("zijn zus Marloes",), False),
        ),
        ("nee de twee broers tekenen samen", SigningSaid("de twee broers", alone=False, corrects=True)),
    ],
)  # fmt: skip
def test_whoever_is_said_to_sign_is_whoever_stands_there(text: str, told: SigningSaid) -> None:
    assert read_signing_said(utterance(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "we sign the NDA first",
        "the board decides on 5 March",
        "ze tekenen pas na de kerst",
        "dan tekent hij",
        "wie tekent er nou?",
        "as soon as the bank approves he signs",
        "the deputy signs while she's away",
        "Bram decides and Carla signs",
        "the CFO signs and the demo is on friday",
        "het wordt Peter",
        "the son only has to be ok",
        "contract tekenen",
        "next week the CFO signs",
        "the customer visits a reference then signs",
        "de beslisser is terug van vakantie",
        "she's pretty senior so prob can decide herself",
        "no clue who decides",
        "Kees mag het zelf tekenen",
        "Sandra is weg",
    ],
)
def test_what_tells_more_or_leaves_it_open_is_none(text: str) -> None:
    assert read_signing_said(utterance(text)) is None
