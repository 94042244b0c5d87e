"""Who holds the yes because all hangs on them, and who holds it with another because nobody does it alone."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "holder"),
    [
        ("en", "if Casey wants it, it happens", "Casey"),
        ("nl", "als Kees het wil dan komt het er, zo simpel is het", "Kees"),
        ("en", "nothing moves as long as Pete isn't happy", "Pete"),
        ("nl", "zolang Piet het niet goedvindt gebeurt er niks", "Piet"),
        ("nl", "er gebeurt niks tot de stalmeester ja zegt", "de stalmeester"),
        ("en", "if Casey wants a discount, we talk", None),
        ("nl", "er gebeurt niks tot Piet terug is", None),
    ],
)
def test_all_hangs_on_what_they_want(language: Language, text: str, holder: str | None) -> None:
    """What they want happens, and nothing else does."""
    assert read_people(utterance(text), language).final_yes == holder


@pytest.mark.parametrize(
    ("language", "text", "holder", "beside"),
    [
        ("nl", "cto mag dat niet alleen, ook de cfo", "cto met de cfo", ("de cfo",)),
        ("en", "the CTO can't do that alone, needs the CFO too", "the CTO with the CFO", ("the CFO",)),
        ("nl", "dat kan Bart niet in zn eentje, daar moet z'n zus ook voor tekenen", "Bart met z'n zus", ("z'n zus",)),
        ("nl", "de pastoor, samen met de kerkfabriek", "de pastoor met de kerkfabriek", ("de kerkfabriek",)),
        ("en", "our contact can't do it himself, it goes to the bursar", "the bursar", ()),
        ("en", "county commissioners vote on it, sheriff can't do it alone", "county commissioners", ()),
    ],
)  # fmt: skip
def test_who_does_not_do_it_alone(
    language: Language, text: str, holder: str, beside: tuple[str, ...]
) -> None:
    """Both hold it; who cannot do it at all does not."""
    found = read_people(utterance(text), language)
    assert (found.final_yes, found.together_with) == (holder, beside)


def test_views_and_deciding_are_told_apart() -> None:
    """That they sign together says nothing of how far they are."""
    assert read_people(utterance("the whole partnership, unanimous"), "en").disagreement is None
    assert read_people(utterance("ze moeten allebei tekenen"), "nl").disagreement is None
    assert read_people(utterance("iedereen zegt hetzelfde: contractfase"), "nl").disagreement is False
    assert read_people(utterance("ze zijn er nog niet uit wie dat wordt"), "nl").disagreement is None
    assert read_people(
        utterance("foreman, chief, they all say something different about where we are"), "en"
    ).disagreement


def test_words_are_not_mended_into_others() -> None:
    """Paying is no deciding."""
    assert (
        read_people(utterance("zij betalen het zelf uit de kas, de voorzitter tekent"), "nl").budget
        == "approved"
    )
