"""Bare answers to "who says yes?": one of two, the last of an order, what mends itself, and who only tells it."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance

ROWS: list[tuple[Language, str, str | None]] = [
    # One and not the other.
    ("en", "the building owner not the tenant", "the building owner"),
    ("nl", "niet de huurder maar de eigenaar", "de eigenaar"),
    # The last of an order, but not for another case or another time.
    ("en", "the department head first then the board", "the board"),
    ("nl", "zorgmanager en dan nog de raad van bestuur", "de raad van bestuur"),
    ("nl", "nu nog Gerben, daarna zijn vrouw", "Gerben"),
    ("en", "until summer still Gareth, after that the new owner", "Gareth"),
    # What mends itself.
    ("en", "the bishop lol. well, the finance board", "the finance board"),
    ("nl", "de boer, of nou ja, de boerin", "de boerin"),
    # For now.
    ("nl", "dit jaar de controller", "de controller"),
    ("en", "the grandson now, grandad stepped back", "the grandson"),
    # Where it is done, and what was only supposed.
    ("en", "the co-op members at the AGM", "the co-op members"),
    ("nl", "de werkplaatschef? welnee, de projectleider op kantoor", "de projectleider"),
    ("nl", "het inkoopbureau, met zegen van het college", "het inkoopbureau met het college"),
    ("en", "two signatures, one from ops one from finance", "ops one from finance"),
    ("en", "Nadine told me she's got full sign off", "Nadine"),
    # A title is somebody only where more is said of who it is.
    ("nl", "de oude baas nog altijd, ook al zit zn zoon nu op kantoor", "de oude baas"),
    ("nl", "de beslisser? ene Gijs", "Gijs"),
    # Either of two is nobody's second signature.
    ("en", "Jed or Tia can sign", "Jed or Tia"),
    # A condition behind a name is no second name.
    (
        "nl",
        "Het afdelingshoofd, na akkoord van de medisch manager",
        "Het afdelingshoofd met de medisch manager",
    ),
    ("en", "Chief exec after a chat with the chair", "Chief exec"),
    # Who tells it, and whom somebody stands in for.
    ("nl", "volgens Tessa is het Piet", "Piet"),
    ("en", "Tess reckons it's the steering group", "the steering group"),
    ("nl", "de projectleider namens de gemeente", "de projectleider"),
    ("nl", "volgens het organogram Linda, in het echt Tamara", "Tamara"),
    ("nl", 'Loes zei: "ik teken gewoon"', "Loes"),
    ("en", 'Lois said "I\'ll just sign it"', "Lois"),
    ("nl", "hun accountant raadt het aan, zij (Fenna) zegt ja", "Fenna"),
    # Without whom it is no yes.
    ("en", "nothing moves unless Marge says so", "Marge"),
    ("nl", "buiten Joke om gebeurt er niks", "Joke"),
    ("nl", "Floor wil wel maar mag niet zonder haar compagnon", "Floor met haar compagnon"),
    ("nl", "als Renske het wil gebeurt het", "Renske"),
    ("en", "they're the ones who sign, the trustees", "the trustees"),
    ("en", "trustees meet in March and they're the ones who say yes", "trustees"),
    # Who may only propose.
    ("en", "the council has to sign it off, local management can only recommend", "the council"),
    ("en", "Marge decides, procurement executes", "Marge"),
    ("nl", "die verwees me door naar de vestigingsleider", "de vestigingsleider"),
    ("nl", "inkoop kan tegenhouden, goedkeuren doet productie", "productie"),
    ("nl", "Wim vindt het goed of niet, punt", "Wim"),
    ("en", "exec team says yes/no", "exec team"),
]


@pytest.mark.parametrize(("language", "text", "final_yes"), ROWS)
def test_whom_a_bare_answer_means(language: Language, text: str, final_yes: str | None) -> None:
    assert read_people(utterance(text), language).final_yes == final_yes


def test_either_of_two_signs_alone() -> None:
    assert read_people(utterance("Jed or Tia signs"), "en").together_with == ()
    assert read_people(utterance("Jed and Tia sign"), "en").together_with == ("Tia",)
