"""Answers as people speak: what they were told, how sure they are, letters they swallow, and a name with nothing behind it."""

from typing import cast

import pytest

from bot.coach.understanding.perspective.reader import read_perspective
from bot.coach.understanding.perspective.weights import Weights
from bot.coach.understanding.text import Language, utterance
from bot.models import perspective_weights


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        # How the one who types knows of it is nobody's step.
        ("en", "I am given to understand that their board votes on friday", "customer"),
        ("en", "I was told they'll sign Monday", "customer"),
        ("en", "I'm told the VP EMEA has the final word", "customer"),
        ("nl", "ik heb me laten vertellen dat ze erg positief zijn", "hope"),
        ("nl", "mij is verzekerd dat ze morgen tekenen", "customer"),
        ("en", "we tell them on friday what it costs", "seller"),
        # Who supposes it goes without saying, and who does it has a verb hung on.
        ("en", "reckon Shane'll get head office to okay it", "customer"),
        ("en", "guess Priya will take it to the board", "customer"),
        ("en", "Shane's gonna take it to the board", "customer"),
        ("en", "guess I'll send the quote", "seller"),
        # An offer beside ours is none of ours.
        ("en", "they're getting a second quote in", "customer"),
        ("en", "they get our second quote tomorrow", "seller"),
        # How sure it is.
        ("en", "they think the world of our machine", "hope"),
        ("en", "three coffees, I am sure he sign", "hope"),
        # Letters that are swallowed.
        ("en", "purchasin's givin it a go", "customer"),
        ("nl", "kga nog ne keer passeren met een beter prijsje", "seller"),
        ("nl", "kbel maandag", "seller"),
        ("nl", "khoop dat ze tekenen", "hope"),
        # What nobody but we can give is asked of us.
        ("en", "they've asked for another demo for the night shift", "seller"),
        ("nl", "ze vroegen nog een demo voor de nachtploeg", "seller"),
        ("en", "she asked another vendor for a demo, she signs on Friday", "customer"),
        ("nl", "we moeten nog langs de brandweer voor we mogen beslissen, zei de uitbater", "customer"),
        # Whom they have do it.
        ("nl", "wij leveren een proefmachine en zij laten hun operators erop oefenen", "mixed"),
        ("en", "they get their mechanics to practise on it", "customer"),
        # Somebody, and nothing they do.
        ("nl", "meneer de wit", "unclear"),
        ("nl", "Mevrouw Bakker", "unclear"),
        ("nl", "mevrouw tekent", "customer"),
        ("en", "mrs hill signs", "customer"),
        # Pleasant, and nothing came of it.
        ("en", "Nice chat, lots about the weather. Nothing concrete came out of it really.", "unclear"),
        ("nl", "leuk gesprek maar niks concreets afgesproken", "unclear"),
        # Only known when somebody is spoken to; what is said to the coach about its question.
        ("nl", "dat weet ik pas als ik hem weer spreek", "unclear"),
        ("nl", "hmm tja volgende vraag graag", "unclear"),
        ("en", "next question please", "unclear"),
        # What we choose not to do is no step of ours.
        ("en", "I'd rather not chase them this week", "waiting"),
        ("nl", "het heeft geen zin om ze nu te pushen, offerte ligt er", "waiting"),
        ("en", "no point waiting, I'll call her tomorrow", "seller"),
        # In their own words between single marks "we" is them; what we said ourselves stays ours.
        ("en", "'we'll look at it internally monday' were her exact words", "customer"),
        ("nl", "'we leggen het dinsdag voor aan de directie' waren haar woorden", "customer"),
        ("nl", "'wij sturen de offerte' dat heb ik gezegd", "seller"),
        # What comes back to us has been done by them; turning to them again is ours.
        ("nl", "we ontvangen het contract getekend retour", "customer"),
        ("en", "circle back tues w a better number", "seller"),
        # Whom it should bring over the line does nothing yet.
        ("en", "Throw in free installation, that should get Tanya over the line", "seller"),
    ],
)
def test_whose_turn_it_is(language: str, said: str, expected: str) -> None:
    found = read_perspective(utterance(said), cast("Language", language), "q3", perspective_weights)
    assert found.label == expected


def test_what_one_was_told_is_never_held_against_one() -> None:
    said = utterance("I'm told the VP EMEA has the final word")
    assert not read_perspective(said, "en", "q3", perspective_weights).act


def test_what_we_choose_not_to_do_is_never_held_against_one() -> None:
    said = utterance("Quote went out Monday. I'd leave them be for a week, no point pestering.")
    assert not read_perspective(said, "en", "q3", perspective_weights).act


def test_what_they_fill_in_for_us_is_never_held_against_one() -> None:
    assert not read_perspective(
        utterance("we receive the vendor form back filled in by them"), "en", "q3", perspective_weights
    ).act


def test_where_they_act_as_well_nothing_is_held_against_one() -> None:
    said = utterance("blind tasting, wine list, price check, annual agreement")
    assert not read_perspective(said, "en", "q1", perspective_weights).act


@pytest.mark.parametrize("opening", ["we", "I"])
def test_whoever_does_the_only_thing_told_is_no_customer(opening: str) -> None:
    """Whatever the weights make of the other words."""
    theirs = Weights((9_000, 100, 0, 0, 0, 0), {})
    said = utterance(f"{opening} send the minister our slides")
    assert read_perspective(said, "en", "q3", lambda: theirs).label == "seller"
