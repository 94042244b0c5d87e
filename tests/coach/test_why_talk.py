"""Asked in chat why the coach is silent about a deal: it says so, and goes on where it was."""

from datetime import timedelta

import pytest

from bot.coach.known.facts import Deal, DealFacts
from bot.coach.requests.why_talk import _ASKS
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import ROUTE, asked, keys, open_question, shown, walked
from tests.support.core_chat import CoreChat

TOLD: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Acme", ROUTE["nl"], "stop"),
    "en": ("/coach Acme", ROUTE["en"], "stop"),
}


@pytest.mark.parametrize(
    ("said", "deal"),
    [
        ("waarom hoor ik niets over Acme?", "acme"),
        ("Waarom hoor ik niks meer over de Vries & Zn", "de vries & zn"),
        ("waarom krijg ik geen herinnering voor Acme", "acme"),
        ("waarom vraag je niets over Acme?", "acme"),
        ("en waarom geen berichtje?", None),
        ("waarom hoor ik niets?", None),
        ("wanneer vraag je weer iets over Acme?", "acme"),
        ("wanneer vraag je ernaar?", None),
        ("wanneer hoor ik weer iets over Acme?", "acme"),
        ("why no nudge?", None),
        ("Why is there no reminder for Acme?", "acme"),
        ("why do I hear nothing about Acme", "acme"),
        ("why don't you ask about Acme?", "acme"),
        ("why haven't you asked me anything yet?", None),
        ("when will you check in on Acme?", "acme"),
        ("when are you going to ask me again?", None),
    ],
)
def test_how_people_ask_it(said: str, deal: str | None) -> None:
    (found,) = [match for asks in _ASKS if (match := asks.fullmatch(utterance(said).fold))]
    assert found["deal"] == deal


@pytest.mark.parametrize(
    "said",
    [
        "waarom?",
        "waarom zou het MT niets vragen over de prijs",
        "we horen niets van Acme",
        "wanneer vraagt de CFO het aan",
        "why would they ask for a reminder",
        "they don't ask about it",
        "when they ask about the price",
        "niks gehoord over Acme",
    ],
)
def test_what_is_an_answer_is_left_alone(said: str) -> None:
    assert not any(asks.fullmatch(utterance(said).fold) for asks in _ASKS)


def after_a_walk(language: Language) -> CoreChat:
    chat = walked(*TOLD[language], language=language)
    chat.say("/coach Globex")
    return chat


@pytest.mark.parametrize(
    ("language", "said", "other", "one", "nobody"),
    [
        ("nl", "waarom hoor ik niets?", "waarom hoor ik niets over Acme?", "Van Acme ken ik nog geen volgende stap", "Ik ken geen deal die Initech heet."),
        ("en", "why no nudge?", "why no nudge about Acme?", "I don't know a next step for Acme yet", "I don't know a deal called Initech."),
    ],
)  # fmt: skip
def test_it_is_answered_about_the_deal_at_hand_or_another_one(
    language: Language, said: str, other: str, one: str, nobody: str
) -> None:
    chat = after_a_walk(language)
    before, question = dict(chat.deals), open_question(chat)
    assert "Globex" in shown(chat.say(said))
    for name, told in (("Acme", one), ("Initech", nobody)):
        messages = chat.say(other.replace("Acme", name))
        assert told in shown(messages)
        assert asked(messages) == question
    assert (chat.deals, open_question(chat)) == (before, question)
    assert chat.answers[-1].text != said


def test_a_name_that_two_deals_have_is_asked_back() -> None:
    chat = walked("net gebeld met Acme over de verlenging", "stop", language="nl")
    chat.deals["other"] = DealFacts(Deal("other", "Acme", "me", "uitbreiding"))
    told = shown(chat.say("waarom hoor ik niets over Acme?")).splitlines()
    assert told[0] == "Daar heb je er meer van: Acme (uitbreiding) en Acme (verlenging). Over welke gaat het?"
    told = shown(chat.say("waarom hoor ik niets over Acme uitbreiding?")).splitlines()
    assert told[0].startswith("Van Acme ken ik nog geen volgende stap")


def test_without_a_deal_it_asks_which_customer() -> None:
    assert keys(CoreChat("nl").say("waarom hoor ik niets?"))[-1] == "why.which_customer"


def test_a_paused_walk_stays_paused() -> None:
    chat = walked(*TOLD["nl"], language="nl")
    chat.now += timedelta(days=1)
    chat.say("waarom hoor ik niets?")
    assert chat.active.phase == "paused"
