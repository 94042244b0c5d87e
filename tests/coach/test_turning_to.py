"""Turning to another deal of one's own in words that tell nothing else, in front of what is told of it."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, walked


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "lets do foleys"),
        ("en", "no! im on about foleys"),
        ("nl", "nee wacht, ik heb het over foleys"),
        ("nl", "even over foleys"),
    ],
)
def test_the_other_deal_is_gone_to(language: Language, said: str) -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language=language)
    chat.say(said)
    assert chat.facts.deal.account == "Foleys Transport"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "lets do foleys, martin has a voice there"), ("nl", "ik heb het over foleys. martin praat mee")],
)
def test_what_is_told_behind_it_is_of_that_deal(language: Language, said: str) -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language=language)
    chat.say(said)
    people = {facts.deal.account: [one.called for one in facts.people] for facts in chat.deals.values()}
    assert people == {"Foleys Transport": ["martin"], "Kilbride Meats": []}


@pytest.mark.parametrize("said", ["lets do a demo, then a trial", "im on about the price", "lets do it"])
def test_what_is_no_deal_of_theirs_is_not_gone_to(said: str) -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language="en")
    asked = open_question(chat)
    chat.say(said)
    assert chat.facts.deal.account == "Kilbride Meats"
    assert asked is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "foleys board said yes last week"),
        ("en", "btw foleys' cfo wants a demo first"),
        ("nl", "foleys directie is akkoord gegaan gisteren"),
    ],
)
def test_news_that_opens_on_the_name_of_another_deal_is_of_that_one(language: Language, said: str) -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language=language)
    chat.say(said)
    assert chat.facts.deal.account == "Foleys Transport"


@pytest.mark.parametrize(
    "said",
    [
        "foleys i'll do later",
        "foleys also wanted a demo first",
        "foleys and kilbride both want a demo",
        "foleys again?",
    ],
)
def test_what_tells_nothing_of_the_other_deal_alone_stays_here(said: str) -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language="en")
    chat.say(said)
    assert chat.facts.deal.account == "Kilbride Meats"


def test_somebody_here_who_is_called_as_another_customer_is_turned_to_nobody() -> None:
    chat = walked(
        "/coach Foleys Transport",
        "/coach Kilbride Meats",
        "demo, board decides",
        "foley, alone",
        language="en",
    )
    chat.say("foleys wants a demo first")
    assert chat.facts.deal.account == "Kilbride Meats"


def test_whoever_was_called_at_another_customer_tells_of_that_one() -> None:
    chat = walked("/coach Foleys Transport", "/coach Kilbride Meats", language="en")
    chat.say("rang aoife at foleys, pat wants to see one running first")
    assert chat.facts.deal.account == "Foleys Transport"
