"""What people type in a hurry, at the question it is for and at another: short, with words left out, and as they speak."""

from datetime import date
from decimal import Decimal

import pytest

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, walked
from tests.support.core_chat import CoreChat

EN = (
    "Delmont Logistics, scanners",
    "ops mgr Pete does a pilot, IT (Sanjay) checks the wifi, cfo Linda approves",
)
NL = ("Wolters, nieuwe heftrucks", "magazijnchef Henk kijkt, dan bespreekt het MT het, directeur tekent")
MORE_EN = (
    "yes",
    "the budgets there",
    "1",
    "no",
    "pete finishes the pilot",
    "send him our spec sheet",
    "its fine",
    "zebra",
)
MORE_NL = ("ja", "budget is er", "1")


def chat_of(*said: str, language: Language) -> CoreChat:
    chat = CoreChat(language)
    for text in said:
        chat.say(text)
    return chat


def signer(chat: CoreChat) -> tuple[str | None, bool | None, tuple[str, ...]]:
    one = chat.facts.final_yes
    assert one is not None
    return one.called, one.may_alone, one.together_with


# -- who gives the final yes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "language"),
    [
        ("head chef tries it, then owner picks, then they sign", "en"),
        ("head chef tries it, then owner decides, then they sign", "en"),
    ],
)
def test_who_decides_is_called_without_what_they_do(route: str, language: Language) -> None:
    assert signer(chat_of("Hartwell Grill, new ovens", route, language=language))[0] == "owner"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("yes he decides alone", ("owner", True, ())),
        ("no he does it w the accountant", ("owner", False, ("accountant",))),
    ],
)
def test_it_is_told_of_whoever_was_asked_about(
    said: str, expected: tuple[str, bool, tuple[str, ...]]
) -> None:
    chat = chat_of(
        "Hartwell Grill, new ovens", "chef tries it, then owner decides, then they sign", said, language="en"
    )
    assert signer(chat) == expected


def test_alone_is_nobody_at_another_question() -> None:
    chat = chat_of(
        "Hartwell Grill, new ovens",
        "chef tries it, owner decides",
        "yes",
        "yes he decides alone",
        language="en",
    )
    assert [one.called for one in chat.facts.people] == ["owner"]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("yes linda decides, nobody else", "en"),
        ("linda and nobody else", "en"),
        ("ja de directeur, niemand anders", "nl"),
        ("de directeur en niemand anders", "nl"),
    ],
)
def test_that_nobody_else_does_takes_nobody_off(said: str, language: Language) -> None:
    chat = chat_of(*(EN if language == "en" else NL), said, language=language)
    assert signer(chat) == ("Linda" if language == "en" else "directeur", True, ())


def test_where_they_are_is_nobody_who_signs() -> None:
    chat = chat_of(*NL, "ja alleen, staan nu bij het MT. budget is er, 15k", language="nl")
    assert signer(chat) == ("directeur", True, ())
    assert [step.title for step in chat.facts.steps if step.status == "busy"] == ["MT bespreekt het"]
    assert chat.facts.deal.budget == "approved"


# -- who sees it differently ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("nope thats it", "en"),
        ("no they all want it", "en"),
        ("no i dont think so", "en"),
        ("nee hoor", "nl"),
        ("nee dat was het", "nl"),
        ("nee iedereen is enthousiast", "nl"),
    ],
)
def test_nobody_sees_it_differently(said: str, language: Language) -> None:
    chat = chat_of(
        *(EN if language == "en" else NL), *MORE_EN[:3] if language == "en" else MORE_NL, language=language
    )
    assert open_question(chat) == "differ"
    chat.say(said)
    assert chat.facts.deal.disagreement is False
    assert open_question(chat) == "next_step"


def test_that_they_all_want_it_is_an_answer_with_news_behind_it() -> None:
    chat = chat_of(*EN, *MORE_EN[:3], "no they all want it. sanjay should be done by friday", language="en")
    assert chat.facts.deal.disagreement is False
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.first == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        ("they want it, but Tom is against", "en", {"Tom"}),
        ("one board member, Mr Hale, he wants to spend it on buses", "en", {"Mr Hale"}),
        ("everyone is keen except for the foreman", "en", {"foreman"}),
        ("zn vrouw Petra doet de boekhouding, die is tegen", "nl", {"Petra"}),
        ("iedereen behalve Jan is voor", "nl", {"Jan"}),
        ("ellen ziet het niet zitten want ricoh is goedkoper. Marloes wil juist wel", "nl", {"ellen"}),
        ("nee iedereen was enthousiast, wel iemand van aankoop vindt ons duur", "nl", {"iemand van aankoop"}),
    ],
)
def test_who_sees_it_differently(said: str, language: Language, expected: set[str]) -> None:
    chat = chat_of(
        *(EN if language == "en" else NL),
        *MORE_EN[:3] if language == "en" else MORE_NL,
        said,
        language=language,
    )
    assert {one.called for one in chat.facts.people if one.differs} == expected


# -- what we do, and when we speak ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("show owen+lee the privacy settings, do it thursday", "show owen+lee the privacy settings"),
        ("let him try one for a week. i bring it thursday", "let him try one for a week, i bring it"),
    ],
)
def test_what_it_points_at_keeps_its_own_verb(said: str, what: str) -> None:
    chat = chat_of(*EN, *MORE_EN[:5], said, language="en")
    assert [(one.what, one.due_on) for one in chat.facts.actions] == [(what, date(2026, 3, 12))]


def test_doing_it_is_the_thing_that_was_named() -> None:
    chat = chat_of(
        *NL,
        *MORE_NL,
        "niemand",
        "henk kijkt er vrijdag naar",
        "offerte maken, doe ik donderdag",
        language="nl",
    )
    assert [(one.what, one.due_on) for one in chat.facts.actions] == [("offerte maken", date(2026, 3, 12))]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("demo is thursday, i call karen friday", date(2026, 3, 13)),
        ("i'll ring pete on friday", date(2026, 3, 13)),
        ("send him the quote friday", None),
    ],
)
def test_whom_we_call_is_spoken_to_on_that_day(said: str, day: date | None) -> None:
    chat = chat_of(*EN, *MORE_EN, language="en")
    assert open_question(chat) == "next_call"
    chat.say(said)
    assert chat.facts.deal.next_call_on == day


# -- which customer it is -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "kilbride: pete is leaving"),
        ("en", "hi, news from kilbride: pete is leaving"),
        ("en", "one more thing on kilbride: pete is leaving"),
        ("nl", "kilbride: piet is weg"),
        ("nl", "nog iets over kilbride: piet is weg"),
        ("nl", "hoi, nieuws van kilbride: piet is weg"),
    ],
)
def test_whose_news_it_is_stands_in_front(language: Language, said: str) -> None:
    chat = walked("/coach Kilbride Meats", "/coach Foleys Transport", "1", "stop", language=language)
    before = {facts.deal.account: facts for facts in chat.deals.values()}
    chat.say(said)
    assert chat.facts.deal.account == "Kilbride Meats"
    after = {facts.deal.account: facts for facts in chat.deals.values()}
    assert after["Foleys Transport"] == before["Foleys Transport"]


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        ("en", "Next: St Brendans hospital, catering contract", "St Brendans hospital"),
        ("en", "next one: oakridge school district", "oakridge school district"),
        ("en", "also had vantage gym on the line, sandra the owner likes it", "vantage gym"),
        ("nl", "volgende: Apotheek Van Hove, kassa automaat", "Apotheek Van Hove"),
        ("nl", "had net FitPoint aan de telefoon, dennis wil een demo", "FitPoint"),
    ],
)
def test_the_next_customer_is_a_new_one(language: Language, said: str, account: str) -> None:
    words = (*EN, *MORE_EN, "friday") if language == "en" else ("/coach Wolters", "stop")
    chat = chat_of(*words, language=language)
    chat.say(said)
    assert chat.facts.deal.account == account


@pytest.mark.parametrize(
    ("language", "said"), [("en", "next please"), ("en", "next, please"), ("nl", "volgende")]
)
def test_next_alone_is_no_customer(language: Language, said: str) -> None:
    chat = chat_of(*EN, *MORE_EN, "friday", said, language=language)
    assert len(chat.deals) == 1


def test_a_list_goes_on_in_the_middle_of_a_talk() -> None:
    chat = chat_of("Delmont Logistics, scanners", "Next: Legal reviews, then the CFO signs", language="en")
    assert [facts.deal.account for facts in chat.deals.values()] == ["Delmont Logistics"]
    assert len(chat.facts.steps) == 2


@pytest.mark.parametrize(
    ("said", "language", "who", "above"),
    [
        (
            "nee directie beslist maar tot 50k mag Sander de ops manager zelf tekenen",
            "nl",
            "Sander",
            ("directie",),
        ),
        ("no the board decides but Sander can sign up to 50k himself", "en", "Sander", ("the board",)),
        ("Linda signs but only up to 50k", "en", "Linda", ()),
    ],
)
def test_whoever_decides_does_so_above_what_another_may(
    said: str, language: Language, who: str, above: tuple[str, ...]
) -> None:
    one = chat_of(*(EN if language == "en" else NL), said, language=language).facts.final_yes
    assert one is not None
    assert (one.called, one.limit, one.together_with) == (who, Decimal(50000), above)


def test_a_mandate_is_of_whoever_has_it() -> None:
    chat = chat_of(*EN, "linda can do it on her own up to 50k", language="en")
    one = chat.facts.final_yes
    assert one is not None
    assert (one.called, one.limit) == ("Linda", Decimal(50000))


def test_a_customer_in_front_keeps_its_news_from_the_one_spoken_of_last() -> None:
    chat = CoreChat("nl", policy=policy())
    for text in (
        "/coach Garage Autohuis De Wit", "Rob maakt lijstje, Wim beslist", "stop", "/coach Wolters", NL[1], *MORE_NL, "niemand",
        "henk kijkt er vrijdag naar", "folder sturen", "geen", "maandag", "de wit: rob is weg, nieuwe chef heet Karel",
    ):  # fmt: skip
        chat.say(text)
    people = {facts.deal.account: {one.called for one in facts.people} for facts in chat.deals.values()}
    assert "Karel" in str(people["Garage Autohuis De Wit"])
    assert "Karel" not in str(people["Wolters"])


@pytest.mark.parametrize(
    ("said", "language", "topic"),
    [
        ("Sportschool FitPoint, 3 vestigingen, willen nieuw kassasysteem", "nl", "nieuw kassasysteem"),
        ("visited Hartwell Foods, 3 sites, new ovens", "en", "new ovens"),
        ("Wolters, 40 stoelen", "nl", "40 stoelen"),
    ],
)
def test_how_big_they_are_is_not_what_it_is_about(said: str, language: Language, topic: str) -> None:
    assert chat_of(said, language=language).facts.deal.topic == topic


def test_a_rival_is_called_without_its_verb() -> None:
    chat = chat_of(*EN, *MORE_EN, "sodexo has it now, and compass will bid", language="en")
    assert {"sodexo", "compass"} <= {one.name for one in chat.facts.competitors}
