"""On what terms somebody signs: with whom, up to what amount, and whether it is told of them at all."""

from decimal import Decimal

import pytest

from bot.coach.understanding.people.names import read_names
from bot.coach.understanding.people.signing_terms import SigningTerms, read_terms
from bot.coach.understanding.readings import PeopleReading, ReadPerson
from bot.coach.understanding.text import Language, utterance


def terms(
    text: str, language: Language, *, yes: bool | None = None, known: tuple[ReadPerson, ...] = ()
) -> SigningTerms:
    """What a text says of how the director signs, who is called Karen."""
    said = utterance(text)
    reading = PeopleReading(None, "unknown", None)
    people = read_names(said, language)
    return read_terms(said, ReadPerson("Karen", "director"), people, reading, yes=yes, known=known)


@pytest.mark.parametrize(
    ("language", "text", "along", "limit"),
    [
        ("en", "together with the CFO", ("CFO",), None),
        ("en", "needs the chair as well if it's over 50k", ("chair",), 50_000),
        ("en", "him and the chair", ("chair",), None),
        ("nl", "de voorzitter tekent mee", ("voorzitter",), None),
        ("nl", "vanaf 50k ook de voorzitter", ("voorzitter",), 50_000),
    ],
)
def test_who_signs_as_well_joins(
    language: Language, text: str, along: tuple[str, ...], limit: int | None
) -> None:
    told = terms(text, language)
    assert (told.about, told.joins, told.along) == (True, True, along)
    assert told.limit == (None if limit is None else Decimal(limit))


def test_each_on_terms_of_their_own_keeps_them() -> None:
    told = terms("no, together with the CFO, above 50k the board too", "en", yes=False)
    assert (told.along, told.limit) == (("CFO", "board (above 50k)"), None)


@pytest.mark.parametrize("text", ["no, the CFO", "Tom together with his wife", "and then the board decides"])
def test_whoever_signs_instead_is_another(text: str) -> None:
    assert not terms(text, "en", yes=False if text.startswith("no") else None).about


def test_a_yes_that_says_who_they_are_names_nobody_beside_them() -> None:
    assert terms("yes he's the owner", "en", yes=True).along == ()


def test_whoever_is_known_is_called_by_a_small_name() -> None:
    known = (ReadPerson("Morwenna", None),)
    assert terms("him and morwenna together, shes half owner", "en", known=known).along == ("Morwenna",)


def test_up_to_an_amount_it_takes_nobody_else() -> None:
    told = terms("she signs until 100k, ours is 140 so group must agree", "en")
    assert (told.about, told.limit) == (True, Decimal(100_000))
