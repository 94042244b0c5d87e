"""Whom and what a first message is about, where no reader of names knows the name: what stands in front, and right behind it."""

import pytest

from bot.coach.finding import name_in_front, what_about
from bot.coach.understanding.text import Language, utterance
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("language", "text", "account", "topic"),
    [
        ("en", "kestrel coaches. first aid training for all drivers, 140 ppl", "kestrel coaches", "first aid training"),
        ("en", "got another farm, Pentre Uchaf, owner Sioned wants the same panels", "Pentre Uchaf", "panels"),
        ("en", "the gym chain Bodyworks want cork floor for 5 gyms, 130k", "Bodyworks", "cork floor for 5 gyms"),
        ("en", "payroll software, Meadow Care Homes, 9 homes. she likes it", "Meadow Care Homes", "payroll software"),
        ("en", "we sell to company Miro Foods a packing line, the owner likes it", "Miro Foods", "packing line"),
        ("nl", "kaaswebshop boerenkaas.nl wil nieuwe verzenddozen, sprak esmee", "boerenkaas.nl", "nieuwe verzenddozen"),
        ("nl", "dakdekker hofman, 6 bestelwagens leasen, ong 140k. zijn broer nog niet", "dakdekker hofman", "6 bestelwagens"),
        ("nl", "net bij tomatenkwekerij van hulle geweest in duffel, ze willen een batterij van 1 MW", "tomatenkwekerij van hulle", "batterij van 1 MW"),
        ("nl", "schrijnwerkerij Moons vraagt een cnc. zaakvoerder Bart twijfelt", "schrijnwerkerij Moons", "cnc"),
    ],
)  # fmt: skip
def test_a_first_message_says_whom_and_what_it_is_about(
    language: Language, text: str, account: str, topic: str | None
) -> None:
    chat = CoreChat(language)
    chat.say(text)
    assert (chat.facts.deal.account, chat.facts.deal.topic) == (account, topic)


@pytest.mark.parametrize(
    "text",
    [
        "jan de vries, hij wil morgen bellen over de prijs",
        "purchasing manager hill, she wants a call on monday",
        "norwich, the visit is on thursday at nine",
        "3 quotes, then the board decides what to buy",
        "they want it, but the price is too high",
        "goeie dag gehad, morgen weer verder met alles",
    ],
)
def test_somebody_a_town_and_talk_are_no_name_in_front(text: str) -> None:
    assert name_in_front.found(utterance(text)) is None


@pytest.mark.parametrize(
    ("text", "account", "read", "topic"),
    [
        ("cleaning contract for Bexley Cabs. 60 cars.", "Bexley Cabs", "60 cars", "cleaning contract"),
        ("Avondrust - 60 bedden. de directrice wil ze", "Avondrust", "60 bedden", "60 bedden"),
        ("crumbleys bakery, 46k. they sign on friday", "crumbleys bakery", "46k", None),
        ("net bij Avondrust geweest, ze tekenen", "Avondrust", None, None),
        ("Acme, the purchasing manager signs", "Acme", None, None),
        ("Acme, licences renewal", "Acme", "licences", "licences"),
    ],
)
def test_what_it_is_about_is_a_thing_and_no_sum_and_nobody(
    text: str, account: str, read: str | None, topic: str | None
) -> None:
    assert what_about.told(utterance(text), account, read) == topic


def test_of_two_that_want_something_each_keeps_what_is_told_of_it() -> None:
    chat = CoreChat("en")
    chat.say(
        "Millbrook FC want led boards and Tarrant Golf Club wants signage. millbrook first, the chairman decides everything"
    )
    assert chat.facts.deal.account == "Millbrook FC"
    assert chat.facts.final_yes is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "jachthaven de kuil, drijvende steigers 60 plaatsen"),
        ("nl", "we bieden 4 heftrucks aan bij Vriesco Logistics, 96k. testrit gedaan"),
        ("en", "i speak with hotel Azul about the lamps. manager likes it"),
    ],
)
def test_what_we_offer_and_the_talk_itself_are_no_move(language: Language, text: str) -> None:
    chat = CoreChat(language)
    chat.say(text)
    assert not chat.facts.actions


def test_what_we_still_do_is_heard_behind_nowhere_yet() -> None:
    chat = CoreChat("nl")
    for text in ("gebeld met Heijmink over pompen", "directie kijkt, dan tekent de or"):
        chat.say(text)
    chat.say("nog nergens ik moet voorstel nog maken. tegen vrijdag")
    assert [action.what for action in chat.facts.actions] == ["voorstel maken"]
