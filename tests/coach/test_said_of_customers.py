"""Which customer is meant, and how it ended with them, in the words of somebody who does not stop for it."""

from datetime import datetime

import pytest

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import keys, open_question, walked
from tests.support.core_chat import CoreChat


def test_news_that_opens_on_a_short_name_with_its_article_goes_to_that_customer() -> None:
    chat = walked("/coach Camping De Eik", "/coach Groen en Zn", "1", "stop", language="nl")
    chat.say("De Eik was hier al vandaag, ze vonden de tent top, offerte gaat morgen de deur uit")
    assert chat.facts.deal.account == "Camping De Eik"


@pytest.mark.parametrize(
    "said", ["no thats Marsh & Pole not Ashdown!!", "no thats Marsh and Pole not Ashdown!! undo that"]
)
def test_what_was_of_another_customer_goes_there_and_renames_nobody(said: str) -> None:
    chat = walked("/coach Marsh & Pole", "/coach Ashdown Garden Centre", "board decides", "Simon looks, partners vote", language="en")  # fmt: skip
    chat.say(said)
    assert chat.facts.deal.account == "Marsh & Pole"
    assert {facts.deal.account for facts in chat.deals.values()} == {"Marsh & Pole", "Ashdown Garden Centre"}


def test_an_ampersand_may_be_typed_out() -> None:
    chat = walked("/coach Marsh & Pole", "/coach Ashdown Garden Centre", "1", "stop", language="en")
    chat.say("Marsh and Pole: Simon is done, but the partners meeting is moved to the 17th")
    assert chat.facts.deal.account == "Marsh & Pole"


def test_a_new_one_is_a_new_customer_where_one_is_asked_for() -> None:
    chat = walked("/coach Drukkerij Claeys", "1", "stop", "andere klant", language="nl")
    chat.say("nieuwe: transportbedrijf Declercq in Roeselare, tachografen. Was bij fleetmanager Koen")
    assert chat.facts.deal.account == "transportbedrijf Declercq"


def test_a_new_customer_behind_the_day_of_the_call_is_gone_to() -> None:
    chat = at("nl", "next_call")
    chat.say("3. en nu andere klant, Hotel Zeezicht in Zandvoort, wifi vernieuwen")
    assert (chat.facts.deal.account, chat.facts.deal.topic) == ("Hotel Zeezicht", "wifi vernieuwen")


@pytest.mark.parametrize(("language", "told", "said"), [("en", "lakeside signed", "yep, 12 vans"), ("nl", "lakeside heeft getekend", "ja, 12 stuks")])  # fmt: skip
def test_a_yes_with_more_behind_it_ends_the_deal(language: Language, told: str, said: str) -> None:
    chat = walked("/coach Lakeside Tyres", "1", told, language=language)
    assert open_question(chat) == "ending"
    chat.say(said)
    assert chat.facts.deal.status == "won"


def test_a_yes_with_a_day_lets_the_deal_rest_until_then() -> None:
    chat = CoreChat("nl", policy=policy())
    chat.now = datetime.fromisoformat("2026-11-30T10:15:00+01:00")
    for text in ("Smit, bus", "weet niet", "smit gaat niet door dit jaar, alles uitgesteld tot maart"):
        chat.say(text)
    assert open_question(chat) == "ending"
    messages = chat.say("ja, tot maart")
    assert (chat.facts.deal.status, keys(messages)) == ("open", ["ending.parked_until"])
    assert "2027, 3, 1" in str(messages)


@pytest.mark.parametrize(
    ("language", "said", "account", "topic"),
    [
        (
            "en",
            "Riverbend Brewing, canning line. Talked to Jess the ops lead today, she's pumped",
            "Riverbend Brewing",
            "canning line",
        ),
        ("nl", "Bakkerij Smit, ovens. Jan gesproken, die wil snel verder", "Bakkerij Smit", "ovens"),
        ("en", "Great Western, the printers", "Great Western", "printers"),
    ],
)
def test_at_the_end_of_a_talk_a_message_headed_by_a_customer_and_a_topic_begins_another(
    language: Language, said: str, account: str, topic: str
) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    deals = {facts.deal.account: facts.deal.topic for facts in chat.deals.values()}
    assert deals.get(account) == topic
    assert open_question(chat) == "steps"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Zebra, scanners. They came in cheaper"),
        ("en", "Friday morning, coffee. Pete is happy"),
        ("nl", "Drukke week, sorry. maandag"),
        ("en", "Pete, the pilot. He called and is happy"),
    ],
)
def test_who_and_what_is_of_this_deal_or_a_day_begins_none(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    assert len(chat.deals) == 1
