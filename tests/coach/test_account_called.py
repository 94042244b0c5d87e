"""How the customer is called, told in any words at any question: it is never an answer, and what is told beside it is read."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys, walked

OPENED: dict[Language, str] = {
    "nl": "bij woonzorg hollins geweest, over een ketel",
    "en": "boiler job at hollins care home",
}


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        # The name it has already.
        ("en", "its hollins care home", "hollins care home"),
        ("en", "no its Hollins Care Home", "Hollins Care Home"),
        ("en", "the customer is hollins care home", "hollins care home"),
        ("en", "no the customer's called hollins care home", "hollins care home"),
        ("en", "hollins care home is the client", "hollins care home"),
        ("nl", "het is woonzorg hollins", "woonzorg hollins"),
        ("nl", "nee de klant is Woonzorg Hollins", "Woonzorg Hollins"),
        ("nl", "woonzorg hollins is de klant", "woonzorg hollins"),
        # Another name, and what it is not.
        ("en", "the customer is Hollins Group, not Acme", "Hollins Group"),
        ("nl", "de klant is Hollins Groep dus niet Acme", "Hollins Groep"),
        # No name that begins alike: nothing else was told yet that it could be.
        ("en", "its Jan Bos", "Jan Bos"),
        ("nl", "het is bakkerij jansen", "bakkerij jansen"),
    ],
)
def test_whatever_it_is_called_is_said_and_is_no_step(language: Language, said: str, account: str) -> None:
    chat = walked(OPENED[language], language=language)
    assert "ack.account" in keys(chat.say(said))
    assert chat.facts.deal.account == account
    assert chat.facts.steps == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "its a mess"),
        ("en", "its up to the board"),
        ("nl", "het is nog heel vroeg"),
        ("nl", "de klant is boos"),
    ],
)
def test_what_is_no_name_calls_nobody(language: Language, said: str) -> None:
    chat = walked(OPENED[language], language=language)
    before = chat.facts.deal.account
    assert "ack.account" not in keys(chat.say(said))
    assert chat.facts.deal.account == before


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        ("en", "no, remove the step trial. the customer is called Hollins Homes", "Hollins Homes"),
        ("en", "the customer is called Hollins Homes and remove the step trial", "Hollins Homes"),
        ("nl", "nee, haal de stap proef weg. de klant heet Hollins Zorg", "Hollins Zorg"),
        ("nl", "de klant heet Hollins Zorg en haal de stap proef weg", "Hollins Zorg"),
    ],
)
def test_beside_an_order_both_are_done(language: Language, said: str, account: str) -> None:
    chat = walked(
        OPENED[language],
        "proef, contract" if language == "nl" else "trial, contract",
        language=language,
    )
    chat.say(said)
    assert chat.facts.deal.account == account
    assert [step.title for step in chat.facts.steps if step.status != "not_needed"] == ["contract"]


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        ("en", "no the customer is hollins care home, Helen Pratt is the bursar", "hollins care home"),
        ("en", "no the customer is Hollins and Helen Pratt is the bursar", "Hollins"),
        ("nl", "nee de klant is Hollins en Helen Pratt is de manager", "Hollins"),
    ],
)
def test_whoever_is_told_beside_it_has_a_voice(language: Language, said: str, account: str) -> None:
    chat = walked(OPENED[language], language=language)
    chat.say(said)
    assert chat.facts.deal.account == account
    assert [person.name for person in chat.facts.people] == ["Helen Pratt"]
    assert chat.facts.steps == ()


def test_two_who_own_a_firm_are_one_name() -> None:
    chat = walked(OPENED["en"], language="en")
    chat.say("no the customer is called Moss and Sons")
    assert chat.facts.deal.account == "Moss and Sons"


@pytest.mark.parametrize(("language", "said"), [("nl", "het is Jan Bos"), ("en", "it's Jan Bos")])
def test_where_somebody_is_asked_for_it_may_be_a_person(language: Language, said: str) -> None:
    steps = "proef, contract" if language == "nl" else "trial, contract"
    chat = walked("/coach Jan Bos", steps, language=language)
    assert "ack.account" not in keys(chat.say(said))
    assert [person.name for person in chat.facts.people] == ["Jan Bos"]


def test_behind_the_first_question_another_name_is_an_answer() -> None:
    chat = walked("/coach Acme", "trial, contract", language="en")
    assert "ack.account" not in keys(chat.say("it's Jan Bos"))
    assert chat.facts.deal.account == "Acme"
