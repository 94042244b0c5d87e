"""Two customers in one message are two deals; a rival, an adviser or somebody there is none."""

import pytest

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.coach.rooms import keys
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("language", "said", "first", "other"),
    [
        ("nl", "Vandaag bij Colruyt Halle geweest voor schoonmaak. En ook bij de gemeente Beersel, die willen 3 scholen laten poetsen", "Colruyt Halle", "gemeente Beersel"),
        ("nl", "had er vandaag twee: bakkerij Bos wil een nieuwe oven en slagerij Kuipers denkt over een koelcel", "bakkerij Bos", "slagerij Kuipers"),
        ("nl", "2 gesprekken gehad: Acme wil een proef. en Globex wil eerst een offerte", "Acme", "Globex"),
        ("en", "saw two customers. Acme want a trial\nGlobex need a quote first", "Acme", "Globex"),
        ("en", "Met Acme about the ovens. Then went to Globex, they need a quote first", "Acme", "Globex"),
        ("nl", "sportclub De Meeuw en Theater Zuid. De Meeuw: bestuur beslist 10 december. Theater Zuid wil eerst een proeverij", "sportclub De Meeuw", "Theater Zuid"),
        ("nl", "twee klanten vandaag: sportclub De Meeuw en Theater Zuid", "sportclub De Meeuw", "Theater Zuid"),
        ("nl", "Vanochtend Philips gesproken over 3 engineers en vanmiddag ASML, die willen 10 testers. Philips zegt dat inkoop eerst moet goedkeuren", "Philips", "ASML"),
        ("en", "met with Parkside School and Kestrel Gym. Parkside want a demo. Kestrel are waiting for the board", "Parkside School", "Kestrel Gym"),
        ("en", "saw Acme this morning about licences and this afternoon Globex, they want 3 vans", "Acme", "Globex"),
    ],
)  # fmt: skip
def test_two_customers_are_two_deals(language: Language, said: str, first: str, other: str) -> None:
    chat = CoreChat(language)
    assert "two_customers" in keys(chat.say(said))
    assert chat.facts.deal.account == first
    assert {facts.deal.account for facts in chat.deals.values()} == {first, other}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Net bij Acme geweest over de ovens. Hun adviseur Deloitte kijkt ook mee"),
        ("nl", "Acme gesproken over de ovens. En Globex is daar ook in beeld, die zijn goedkoper"),
        ("nl", "Twee gesprekken bij Acme gehad. En Sanne van inkoop wil een proef"),
        ("en", "Met Acme about the ovens, two meetings. And Globex is also quoting, they're cheaper"),
        ("en", "two calls today, Dave at Acme wants a demo and Jen wants prices"),
        ("en", "Call with Acme. Then their bank, Barclays, has to agree"),
    ],
)
def test_a_rival_or_an_adviser_is_no_second_customer(language: Language, said: str) -> None:
    chat = CoreChat(language)
    assert "two_customers" not in keys(chat.say(said))
    assert chat.facts.deal.account == "Acme"


def test_a_body_of_theirs_and_its_day_are_no_second_customer() -> None:
    chat = CoreChat("nl", policy=policy())
    chat.say(
        "net gebeld met Sofie van Woonzorgcentrum De Linde in Aalst, gaat over tilliften voor 3 afdelingen, zo'n 48k. "
        "Sofie is hoofdverpleegkundige, zij wil eerst 2 weken proefdraaien op afdeling 1, dat start maandag 7 dec. "
        "daarna moet het naar de directiecomité van 22 januari en de directeur Luc Peeters tekent. preventieadviseur moet ook nog zijn fiat geven. ze heeft ook offerte van Arjo gevraagd"
    )
    assert [facts.deal.account for facts in chat.deals.values()] == ["Woonzorgcentrum De Linde"]


@pytest.mark.parametrize(
    ("language", "said", "account"),
    [
        ("nl", "net gebeld met Jansen en de Vries over een kar", "Jansen en de Vries"),
        ("nl", "vandaag gesproken: Dekker en Zonen", "Dekker en Zonen"),
        ("en", "just spoke with Harvest and Hearth Bakery", "Harvest and Hearth Bakery"),
    ],
)
def test_a_name_with_an_and_in_it_is_one_until_they_say_otherwise(
    language: Language, said: str, account: str
) -> None:
    chat = CoreChat(language)
    chat.say(said)
    assert [facts.deal.account for facts in chat.deals.values()] == [account]


@pytest.mark.parametrize(
    ("language", "opened", "said"),
    [
        ("nl", "vandaag gesproken: sportclub De Meeuw en Zuiderlicht", "nee het zijn er twee, De Meeuw en Zuiderlicht"),
        ("nl", "vandaag gesproken: sportclub De Meeuw en Zuiderlicht", "dat zijn twee klanten"),
        ("en", "just spoke with sportclub De Meeuw and Zuiderlicht", "no those are two customers"),
    ],
)  # fmt: skip
def test_that_it_is_two_can_be_said_later(language: Language, opened: str, said: str) -> None:
    chat = CoreChat(language)
    chat.say(opened)
    assert "two_customers_named" in keys(chat.say(said))
    assert chat.facts.deal.account == "sportclub De Meeuw"
    assert {facts.deal.account for facts in chat.deals.values()} == {"sportclub De Meeuw", "Zuiderlicht"}


def test_of_one_name_it_cannot_be_said() -> None:
    chat = CoreChat("nl")
    chat.say("net gebeld met Acme")
    assert "two_customers_named" not in keys(chat.say("het zijn er twee"))


def _with_three(language: Language) -> CoreChat:
    chat = CoreChat(language)
    called = "net gebeld met" if language == "nl" else "spoke with"
    for told in (
        "Acme over de ovens: proef, directie",
        "Globex: poc, legal",
        "Keane Logistics: survey, quote",
    ):
        chat.say(f"{called} {told}")
        chat.say("stop")
    chat.say("Keane Logistics")
    return chat


@pytest.mark.parametrize(
    ("language", "said", "first", "others"),
    [
        ("en", "acme board wants a second demo, and globex poc is done", "Acme", {"Globex"}),
        ("en", "keane survey is done, globex moved to january", "Keane Logistics", {"Globex"}),
        ("en", "survey is done. globex moved to january", "Keane Logistics", {"Globex"}),
        ("nl", "keane: offerte is binnen. bij acme is de proef geweest en globex wil nog een demo", "Keane Logistics", {"Globex", "Acme"}),
        ("nl", "globex wacht op legal. die willen eerst een test. keane belt morgen", "Keane Logistics", {"Globex"}),
    ],
)  # fmt: skip
def test_each_clause_goes_to_the_known_customer_it_opens_on(
    language: Language, said: str, first: str, others: set[str]
) -> None:
    chat = _with_three(language)
    before = len(chat.answers)
    chat.say(said)
    told_of = {chat.deals[answer.deal_id].deal.account for answer in chat.answers[before:] if answer.deal_id}
    assert others <= told_of | {chat.facts.deal.account}
    assert first == chat.facts.deal.account


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "survey, globex visit, quote"),
        ("en", "keane likes it. globex is quoting too, they're cheaper"),
        ("en", "keane and globex"),
        ("nl", "de directie beslist, en acme"),
    ],
)
def test_a_known_customer_that_is_named_in_passing_is_told_nothing(language: Language, said: str) -> None:
    chat = _with_three(language)
    assert "two_customers" not in keys(chat.say(said))


@pytest.mark.parametrize("said", ["globex", "globex bank", "globex, acme", "globex and acme sign"])
def test_a_name_alone_or_in_a_list_tells_nothing_of_that_customer(said: str) -> None:
    chat = _with_three("en")
    chat.say(said)
    assert chat.facts.deal.account == ("Globex" if said == "globex" else "Keane Logistics")


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("en", "acme called, they want a second demo", "left_open"),
        ("en", "close globex, lost", "left_open"),
        ("nl", "sluit globex, verloren", "left_open"),
    ],
)
def test_what_is_told_of_a_known_customer_by_name_leaves_the_one_at_hand(
    language: Language, said: str, shown: str
) -> None:
    chat = _with_three(language)
    before = len(chat.answers)
    assert shown in keys(chat.say(said))
    told = "second demo" not in said or any("second demo" in answer.text for answer in chat.answers[before:])
    assert told
    assert chat.facts.deal.account in {"Acme", "Globex"}


@pytest.mark.parametrize(
    "told",
    [
        "jongste broer Erik. en even over wierden: daar begint alles met een marktverkenning in januari",
        "de broers. over wierden: daar begint alles met een marktverkenning in januari",
    ],
)
def test_what_is_told_of_the_one_set_aside_opens_its_first_talk(told: str) -> None:
    chat = CoreChat("nl")
    chat.say("twee klanten vandaag: transportbedrijf Heijmink en gemeente Wierden")
    chat.say(told)
    assert chat.facts.deal.account == "gemeente Wierden"
    assert chat.active.walk is not None
    assert chat.facts.next_step is not None
