"""News of the money beside something else is kept as that, and the rest goes on to the question that is open."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.coach.understanding.short_forms import as_written
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, walked
from tests.support.core_chat import CoreChat

OPENING: dict[Language, tuple[str, str, str]] = {
    "nl": ("net gesproken met Bakkerij Jansen over ovens", "prijs bekijken, proefbak, Jan tekent", "1"),
    "en": ("just spoke with Rowan Bakery about ovens", "look at the price, trial bake, Jan signs", "1"),
}


def asked_for_money(language: Language, *answers: str) -> CoreChat:
    chat = CoreChat(language)
    for line in (*OPENING[language], *answers):
        chat.say(line)
    return chat


@pytest.mark.parametrize(
    ("language", "before", "told", "state"),
    [
        ("nl", "geen budget", "budget is er nu dus wel", "approved"),
        ("nl", "geen budget", "ik heb al budget zei ze", "approved"),
        ("nl", "geen budget", "wablieft? er is wel budget maar ze moeten nog bij de bank langs", "approved"),
        ("nl", "budget is aangevraagd bij de groep", "de groep heeft ja gezegd", "approved"),
        ("nl", "budget is aangevraagd", "lening is afgewezen", "none"),
        (
            "nl",
            "budget is er",
            "budget is dus nog niet vrij, raad beslist 15 december over het geld",
            "unknown",
        ),
        ("nl", "budget is er", "er is een uitgavenstop, alle uitgaven zijn bevroren", "none"),
        ("nl", "geen budget", "maar pas vanaf 1 april", "unknown"),
        ("en", "no budget", "no i said there IS budget, from april", "unknown"),
        ("en", "no budget", "but only from 1 april", "unknown"),
        ("en", "no budget", "no thats wrong there IS budget, 90k. was 120", "approved"),
        ("en", "budget requested in Denmark", "Denmark said yes. test was ok also", "approved"),
        ("en", "budget requested", "the bank turned him down", "none"),
        ("en", "not released yet", "the board freed the money up", "approved"),
        ("en", "its there", "they froze all spending", "none"),
        # Of whom no money was asked, a yes is no money.
        ("en", "no budget", "Denmark said yes", "none"),
        ("en", "budget requested", "the works council said yes", "requested"),
        # How it got through before is a story of other money.
        ("en", "no budget", "the council released some money after a letter from the parents", "none"),
        # Who may sign for how much says nothing of this money.
        ("nl", "budget is aangevraagd", "Jan mag tekenen tot 100k budget", "requested"),
    ],
)
def test_later_news_of_the_money_changes_its_state(
    language: Language, before: str, told: str, state: str
) -> None:
    chat = asked_for_money(language, before)
    chat.say(told)
    assert chat.facts.deal.budget == state


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Sjoerd van inkoop. budget is er nu dus wel"),
        ("en", "Kevin from procurement. money is there now by the way"),
    ],
)
def test_what_stands_beside_it_answers_the_question(language: Language, told: str) -> None:
    chat = asked_for_money(language, "budget is aangevraagd" if language == "nl" else "budget requested")
    pending = chat.active.pending
    assert pending is not None
    chat.active = replace(chat.active, pending=replace(pending, question="people", options=()))
    chat.say(told)
    assert chat.facts.deal.budget == "approved"
    assert [person.name for person in chat.facts.people] == ["Jan", told.split(maxsplit=1)[0]]


@pytest.mark.parametrize(
    ("language", "told", "state", "worth"),
    [
        ("nl", "weet ik ni, denk wel da ze dat gewoon uit de kas betalen. t is 18k", "unknown", 18_000),
        ("nl", "hangt van de bank af, kost 185.000", "unknown", 185_000),
        ("nl", "ze gaan een deel lenen bij KBC, zo'n 60 duizend, rest eigen geld", "unknown", None),
        ("nl", "raad heeft het krediet goedgekeurd, 640.000!", "approved", 640_000),
        ("en", "its opex so simon has it already", "approved", None),
        ("en", "PTA raised 20k, rest from capital pot", "unknown", None),
        ("en", "he say he ask money from head office", "requested", None),
        ("en", "its in the budget for april, not before", "unknown", None),
        ("en", "no budget set aside, hes takin a loan from the credit union", "unknown", None),
        ("en", "cash in the bank he says", "approved", None),
    ],
)
def test_the_answer_about_the_money_with_how_much_it_is(
    language: Language, told: str, state: str, worth: int | None
) -> None:
    chat = asked_for_money(language, told)
    assert chat.facts.deal.budget == state
    assert chat.facts.deal.value == (None if worth is None else Decimal(worth))
    # Its words stand with the budget where they are none of the states.
    assert state != "unknown" or chat.facts.deal.budget_needs == as_written(told, language)


@pytest.mark.parametrize(
    ("language", "route"),
    [
        ("en", "roof check, grant application, committee vote"),
        ("nl", "de raad gaat alleen over budget, gunning doet het college"),
    ],
)
def test_a_step_about_money_says_nothing_of_its_state(language: Language, route: str) -> None:
    chat = CoreChat(language)
    chat.say(OPENING[language][0])
    chat.say(route)
    assert chat.facts.deal.budget == "unknown"
    assert len(chat.facts.steps) > 1


@pytest.mark.parametrize(
    ("language", "told", "worth"),
    [
        ("nl", "de prijs is 17.950", 17950),
        ("nl", "nee 17.950 is de prijs voor acme", 17950),
        ("en", "12.5k is the price", 12500),
        ("en", "their price is 12.5k", None),
    ],
)
def test_what_is_said_to_be_the_price_is_what_it_is_worth(
    language: Language, told: str, worth: int | None
) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    chat.say(told)
    assert chat.facts.deal.value == (None if worth is None else Decimal(worth))
    assert len(chat.deals) == 1
