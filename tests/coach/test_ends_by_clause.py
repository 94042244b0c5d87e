"""The end of a deal told in a clause of its own, in any words."""

import pytest

from bot.coach.understanding.endings.by_clause import Names, read
from bot.coach.understanding.text import utterance
from tests.coach.rooms import ROUTE, keys, open_question, walked

NAMES = Names(("acme",), ("anna", "inkoop"), ("sap",))


@pytest.mark.parametrize(
    ("ending", "text"),
    [
        ("lost", "they took sap in the end"),
        ("lost", "went toyota after all"),
        ("lost", "ze hebben gisteren bij Philips getekend, prijs"),
        ("lost", "anna told me they decided not to buy"),
        ("lost", "doesnt mattr anymore they said no"),
        ("lost", "acme ziet ervan af, nieuwe directeur"),
        ("lost", "niemand, het hele project is geschrapt"),
        ("lost", "project canned by the ceo"),
        ("lost", "offerte afgewezen, te duur"),
        ("lost", "acme is failliet"),
        ("lost", "bij acme is het afgeblazen, nieuwe directeur"),
        ("won", "nobody, they already signed"),
        ("won", "maakt niet uit, contract is getekend"),
        ("won", "PO came in this morning"),
        ("won", "bestelbon van acme binnen gekregen"),
        ("won", "sap maar ze hebben ons gekozen"),
        ("parked", "its parked, budget went to there new hall. try again in q2"),
        ("parked", "alles ligt stil tot april, fusie"),
        ("parked", "acme has put it on ice"),
        ("parked", "they pushed the whole project to 2027"),
        ("parked", "they wait for the new fiscal year, dont call before"),
    ],
)
def test_who_did_what_about_the_deal_tells_its_end(ending: str, text: str) -> None:
    told = read(utterance(text), NAMES)
    assert told is not None
    assert (told.reading.ending, told.reading.sure) == (ending, False)


@pytest.mark.parametrize(
    "text",
    [
        "anna signed the nda", "geheimhouding is getekend", "they took their time", "ze namen sap mee in de vergelijking", "they picked a project lead",
        "sap took over a firm in Ghent", "the test got cancelled, the outage", "de vergadering van donderdag gaat niet door", "anna zei nee tegen een tweede demo",
        "bob thinks its over but they said no", "if they sign, we won", "they signed with sap last time, in 2020", "ze kiezen tussen sap en ons",
        "anna said yes but nothing signed", "we're still in, they said no to sap", "no", "ja en nee", "uiteindelijk tekent anna", "finally anna decides",
        "is het project geschrapt?", "ze kiezen volgende week", "vandaag bij Kramer geweest", "ze willen het niet op maandag",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert read(utterance(text), NAMES) is None


def test_told_twice_and_cheered_it_is_sure_and_another_behind_it_is_whom_they_chose() -> None:
    told = read(utterance("we got it!! contract came in this mornin, 42k"), NAMES)
    assert told is not None
    assert (told.reading.ending, told.reading.sure) == ("won", True)
    told = read(utterance("ze hebben Odoo gekozen via hun boekhouder. vond ons te ingewikkeld"), NAMES)
    assert told is not None
    assert (told.reading.rival, told.reading.why) == ("Odoo", "vond ons te ingewikkeld")


def test_where_something_else_is_asked_it_stands_in_front() -> None:
    assert read(utterance("yes, alone. they went with AXA"), NAMES, in_front=True) is None
    assert read(utterance("doesnt matter, they went with AXA"), NAMES, in_front=True) is not None
    # How a step went is asked: it is that one which is off.
    assert read(utterance("its cancelled"), NAMES, step_asked=True) is None
    # "Odoo, and they got it": whoever is named in answer to the question is the one.
    assert read(utterance("odoo, and they have the contract"), NAMES, race_asked=True) is not None


def test_of_another_deal_that_is_named_it_is_asked_there() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "later", "/coach Globex", ROUTE["nl"], "later")
    here = chat.facts.deal.account
    chat.say("net gebeld met Acme, ze zien ervan af, te duur")
    assert (here, chat.facts.deal.account) == ("Globex", "Acme")
    assert open_question(chat) == "ending"
    chat.say("ja")
    assert (chat.facts.deal.status, chat.facts.deal.closed_why) == ("lost", "te duur")
    assert {facts.deal.status for facts in chat.deals.values()} == {"lost", "open"}


def test_a_rest_until_a_day_is_kept_at_once_and_one_that_is_asked_about_keeps_its_day() -> None:
    chat = walked("/coach Acme", ROUTE["nl"])
    assert keys(chat.say("alles ligt stil tot september, fusie")) == ["ending.parked_until"]
    chat = walked("/coach Acme", ROUTE["nl"])
    chat.say("ze hebben het in de ijskast gezet tot september")
    assert open_question(chat) == "ending"
    assert keys(chat.say("ja")) == ["ending.parked_until"]
