"""Messages that only say who signs, and those that say more or something else."""

import pytest

from bot.coach.understanding.readings import SigningSaid
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_signing_said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("megan signs now", SigningSaid("megan")),
        ("final yes is old man Vos", SigningSaid("old man Vos", corrects=True)),
        ("definitief ja: Ans Verbeek", SigningSaid("Ans Verbeek", corrects=True)),
        ("zei ik net, de eigenaar tekent", SigningSaid("de eigenaar")),
        ("no i meant priya signs alone", SigningSaid("priya", alone=True, corrects=True)),
        ("no the old man gives the final yes, not the son", SigningSaid("the old man", denied=("the son",), corrects=True)),
        ("the OLD MAN decides, the son only has to be ok", SigningSaid("the OLD MAN", denied=("the son",), corrects=True)),
        ("nee Tom Blok tekent, Marja vraagt alleen", SigningSaid("Tom Blok", denied=("Marja",), corrects=True)),
        ("no mr dunne signs. bank only does the loan", SigningSaid("mr dunne", denied=("bank",), corrects=True)),
        ("not him, the son decides", SigningSaid("the son", corrects=True)),
        ("nee niet de wethouder, de gemeenteraad beslist", SigningSaid("de gemeenteraad", denied=("de wethouder",), corrects=True)),
        ("Peter tekent niet, Anneke wel", SigningSaid("Anneke", denied=("Peter",), corrects=True)),
        ("nee de raad tekent niet! college van B en W doet de gunning", SigningSaid("college van B en W", denied=("de raad",), corrects=True)),
        ("no the board doesnt sign, the council awards the contract", SigningSaid("the council", denied=("the board",), corrects=True)),
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
        ("nope wrong person, the treasurer signs", SigningSaid("the treasurer", corrects=True)),
        ("Petra is de baas, die tekent", SigningSaid("Petra", corrects=True)),
        ("signer is wrong, should be Petra Long", SigningSaid("Petra Long", corrects=True)),
        ("Anneke de Wit zet de handtekening, niet Bram", SigningSaid("Anneke de Wit", denied=("Bram",), corrects=True)),
        ("it's Ann White who signs, the chair doesn't", SigningSaid("Ann White", denied=("the chair",), corrects=True)),
        ("Ann is off on maternity leave, Bram signs for her", SigningSaid("Bram", denied=("Ann",), corrects=True)),
        (
            "Bram replaced Ann, he signs now",
            SigningSaid("Bram", gone=("Ann",), in_place_of="Ann", corrects=True),
        ),
        (
            "Anneke gaat per 1 maart met pensioen, Bram volgt haar op",
            SigningSaid("Bram", gone=("Anneke",), in_place_of="Anneke", corrects=True),
        ),
        ("Bram moet ook tekenen", SigningSaid(joins=("Bram",))),
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
        (
            "thats wrong. the bank doesnt sign anything. Ted is the farmer, Ted signs alone",
            SigningSaid("Ted", alone=True, denied=("the bank",), corrects=True, is_the=("Ted", "farmer")),
        ),
        ("no he signs, the farmer, Ted", SigningSaid("Ted", corrects=True, is_the=("Ted", "farmer"))),
        ("nee hij tekent, de eigenaar, Jan Bos", SigningSaid("Jan Bos", corrects=True, is_the=("Jan Bos", "eigenaar"))),
        ("nee hij tekent zelf, de boer", SigningSaid("boer", corrects=True)),
        ("nee Lisa mag niet alleen, samen met haar vader", SigningSaid("Lisa", ("haar vader",), False, corrects=True)),
        ("no Lisa can't sign alone, together with her father", SigningSaid("Lisa", ("her father",), False, corrects=True)),
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


@pytest.mark.parametrize(
    ("said", "holder", "together", "joins"),
    [
        ("no I meant Paul Drummond and the board say yes. Not Linet", "Paul Drummond", ("the board",), ()),
        ("for the last time Linet does NOT sign, Paul Drummond does", "Paul Drummond", (), ()),
        ("no marco and his partner Lena both", "marco", ("his partner Lena",), ()),
        ("eindbeslissing = Tom en zijn vrouw", "Tom", ("zijn vrouw",), ()),
        ("no, the head Mrs Quill has to agree as well", None, (), ("the head Mrs Quill",)),
        ("nee, mevrouw Quint moet ook akkoord geven", None, (), ("mevrouw Quint",)),
    ],
)
def test_said_once_more_or_in_other_words(
    said: str, holder: str | None, together: tuple[str, ...], joins: tuple[str, ...]
) -> None:
    told = read_signing_said(utterance(said))
    assert told is not None
    assert (told.holder, told.together, told.joins) == (holder, together, joins)
    assert told.corrects


@pytest.mark.parametrize(
    "said",
    ["demo went well, they said yes", "they both agreed", "board says yes on friday", "mijn baas is akkoord"],
)
def test_a_yes_that_was_given_says_not_who_signs(said: str) -> None:
    assert read_signing_said(utterance(said)) is None
