"""Who is meant by words that name nobody: "that man", "her call", and what somebody is only said to be."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "cto is de man die moet tekenen", "cto"),
        ("nl", "De rentmeester. Zonder die vrouw gebeurt er niks", "De rentmeester"),
        ("en", "Spoke to Ravi. That guy signs everything", "Ravi"),
        ("en", "the man who signs is Bob", "Bob"),
        ("nl", "Spaak zei dat de man van techniek beslist", "de man van techniek"),
    ],
)
def test_whoever_is_pointed_at_was_named_before(language: Language, text: str, holder: str) -> None:
    """The man himself is nobody new."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("en", "Omar runs the plant. In the end it's his signature we need", "Omar"),
        ("en", "family firm, dad (Giorgio) holds 60% so its his word that counts", "dad (Giorgio)"),
        ("en", "Lorna. She'll run it by the accountant but it's her money", "Lorna"),
        ("nl", "Jelle heeft de tent opgebouwd, uiteindelijk is het zijn beslissing", "Jelle"),
        ("nl", "oma is de eigenaar en haar woord telt", "oma"),
        ("en", "Jill wants it. It's our call when we ship", None),
    ],
)
def test_the_call_is_whose_it_is_said_to_be(language: Language, text: str, holder: str | None) -> None:
    """His word, her money: who that is stood in the clause before."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("en", "marge signs, shes only office manager on paper but she runs the place", "marge"),
        ("nl", "Wilma tekent, ze is officieel de boekhouder maar zij gaat erover", "Wilma"),
        ("en", "Pritam ji only, he is proprietor", "Pritam ji"),
        ("nl", "de familieraad, dat zijn vijf neven en een tante", "de familieraad"),
    ],
)
def test_what_somebody_is_said_to_be_is_nobody_new(language: Language, text: str, holder: str) -> None:
    """A role told of somebody does not take the yes from them."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "dat is Anja van der Meulen, hoofd inkoop, zij zet de handtekening", "Anja van der Meulen"),
        ("nl", "zijn moeder is de echte eigenaar en zonder haar handtekening gaat er niks", "zijn moeder"),
        (
            "en",
            "Mum and dad own 51 percent so they sign off, even though Ruairi runs the place",
            "Mum and dad",
        ),
        ("en", "I'd guess the CTO, though the CEO obviously has the last word", "the CEO"),
        ("nl", "Meneer Jansen sr. is met pensioen maar hij tekent nog altijd alles", "Meneer Jansen sr"),
        ("nl", "Meneer Jansen sr. is met pensioen, Wilma tekent nu", "Wilma"),
        ("en", "HR is for it, the works council is against", None),
        ("nl", "Eerst tekent de projectleider, daarna nog de directeur", "de directeur"),
    ],
)
def test_whoever_is_left_standing(language: Language, text: str, holder: str | None) -> None:
    """What is granted, over, or only liked leaves the yes where it is."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("nl", "er is een commissie van vijf man, die stemt", "een commissie van vijf man"),
        ("en", "the commitee of 5 partners, majority vote", "the commitee of 5 partners"),
        ("nl", "de koper van het pand beslist", "de koper van het pand"),
        ("en", "the partners' meeting decides", "the partners' meeting"),
        ("en", "cabinet member for highways signs", "cabinet member for highways"),
        ("nl", "hoofd verpleging tekent", "hoofd verpleging"),
        ("en", "supply chain director signs", "supply chain director"),
        ("en", "decision sits w the dean", "the dean"),
        ("en", "they finance it themselves, the dean signs", "the dean"),
        ("en", "its up to wojtek i think", "wojtek"),
        ("en", "carol and the md both sign", "carol and the md"),
        ("en", "Estates", "Estates"),
        ("en", "Ellie in AP pays the invoice. who approves it, not sure", None),
    ],
)
def test_how_far_a_role_or_a_name_reaches(language: Language, text: str, holder: str | None) -> None:
    """Bodies by number, roles by what they are over, names typed small."""
    assert read_people(utterance(text), language).final_yes == holder


def test_money_that_hangs_on_what_went_in() -> None:
    """A condition whose application runs is applied for; a refusal may have words in its middle."""
    assert (
        read_people(utterance("the cash depends on a grant bid that went in last week"), "en").budget
        == "requested"
    )
    assert read_people(utterance("finance turned the budget down"), "en").budget == "none"
    assert read_people(utterance("grant has been applied for, no grant no deal"), "en").budget == "requested"
    assert (
        read_people(utterance("she still needs to check what's left in her budget"), "en").budget == "unknown"
    )
