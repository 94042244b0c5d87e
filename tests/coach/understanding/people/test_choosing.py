"""Who chooses decides; money that the deal depends on is unknown; a second price beside a done deal is another view."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("nl", "Daarna kiest Bertus.", "Bertus"),
        ("nl", "Eigenares Sandra kiest zelf.", "Eigenares Sandra"),
        ("nl", "Bestuurder moet nu formeel opdracht geven.", "Bestuurder"),
        ("nl", "Zet de zakelijk leider z'n krabbel, dan is het rond.", "de zakelijk leider"),
        ("nl", "jan bakker tekent", "jan bakker"),
        ("nl", "Ze wachten nog. Daarna kiest Bertus een kleur uit.", None),
        ("nl", "Ze zeggen dat Bertus en Jet nog moeten kiezen.", None),
        ("en", "After that Bert picks.", "Bert"),
        ("en", "Finance tips the scales.", "Finance"),
        ("en", "Dad signs, lads choose.", "Dad"),
        ("en", "mary cook decides", "mary cook"),
        ("en", "It's quiet. Bert picks up the samples on Friday.", None),
    ],
)
def test_who_chooses_decides(language: Language, text: str, who: str | None) -> None:
    # In a note, for in an answer whoever is the only one named is meant.
    found = read_notes(utterance(f"Acme. {text}"), language, date(2026, 6, 10), "Europe/Amsterdam")
    assert found.decision_maker == who


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("en", "Without the grant no deal.", "unknown"),
        ("en", "No grant, no deal.", "unknown"),
        ("en", "No grant this year.", "none"),
        ("en", "It's in his budget.", "approved"),
        ("en", "It's not in his budget.", "none"),
        ("nl", "Geen subsidie, geen order.", "unknown"),
        ("nl", "Staat of valt met de subsidie.", "unknown"),
        ("nl", "Het zit in zijn budget.", "approved"),
        ("nl", "Het zit niet in zijn budget.", "none"),
    ],
)
def test_what_the_deal_depends_on_is_not_there_yet(language: Language, text: str, budget: str) -> None:
    assert read_people(utterance(text), language).budget == budget


@pytest.mark.parametrize(
    ("language", "text", "differ"),
    [
        ("nl", "Ruud zegt dat het rond is, maar Mieke wil nog een tweede prijs zien.", True),
        ("nl", "Ruud zegt dat het niet rond is, Mieke wil nog een tweede prijs zien.", None),
        ("nl", "Ruud zegt dat het goed komt, Mieke wil een demo zien.", None),
        ("nl", "Zelfde verhaal maar daar gaat het via de keten.", None),
        ("nl", "Zorgmanager was er niet, alleen de huismeester.", None),
        ("en", "Ruth thinks it's all settled, Mike still wants another quote first.", True),
        ("en", "Same story but there it goes through the chain.", None),
        ("en", "Agreed that I'd visit the site on Tuesday.", None),
        ("en", "Same story from everyone.", False),
    ],
)
def test_how_they_see_it(language: Language, text: str, differ: bool | None) -> None:
    assert read_people(utterance(text), language).disagreement is differ
