"""A customer that is new, told of while another is at hand, gets a deal of its own; who has to do with the deal at hand gets none."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys
from tests.support.core_chat import CoreChat

HERE = {"nl": "Bakkerij Vandevelde", "en": "Harbour Rest hotel"}


def at_hand(language: Language) -> CoreChat:
    chat = CoreChat(language)
    chat.say(
        "net gebeld met Bakkerij Vandevelde over een oven"
        if language == "nl"
        else "just spoke with Harbour Rest hotel about mattresses"
    )
    chat.say("proefbak, offerte, tekenen" if language == "nl" else "trial, quote, signature")
    return chat


def is_asked(chat: CoreChat) -> bool:
    pending = chat.active.pending
    return pending is not None and pending.text.key == "q.which_deal.newcomer"


def accounts(chat: CoreChat) -> set[str]:
    return {facts.deal.account for facts in chat.deals.values()}


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        ("nl", "nieuwe: Van Egmond Bloemen, ook zonnepanelen. eerste gesprek gehad", "Van Egmond Bloemen"),
        ("nl", "ander: Houthandel Maes uit Temse, ze zoeken een WMS", "Houthandel Maes"),
        ("nl", "en ik heb nog een nieuwe, Kwekerij Zonnehof, 6 kassa's", "Kwekerij Zonnehof"),
        ("nl", "nieuwe klant: frituur 't Pleintje in Ninove, wilt een nieuwe dampkap", "frituur 't Pleintje"),
        ("nl", "gesprek gehad met Waterschap Rivierkant, over pompen vervangen", "Waterschap Rivierkant"),
        (
            "nl",
            "trouwens vanmiddag ook bij Garage Peeters geweest, die zoeken 2 hefbruggen",
            "Garage Peeters",
        ),
        ("nl", "cidrerie ruwet gesproken, ze willen eerst een prijs", "cidrerie ruwet"),
        (
            "nl",
            "nieuwe deal erbij! buurman van vandevelde, serrebedrijf de rycke in rijmenam, wil een kleintje van 200 kw",
            "serrebedrijf de rycke",
        ),
        ("nl", "ik heb nog een garage erbij, Peeters Motors in Mol", "Peeters Motors"),
        ("en", "got another farm, Pentre Uchaf, owner sion price. wants a battery too", "Pentre Uchaf"),
        ("en", "oh and got a new lead, Penrose Dental, 2 chairs", "Penrose Dental"),
        ("en", "new lead in from Oak Lodge Care, they want 14 beds", "Oak Lodge Care"),
        ("en", "Riverside Dental called, they want a quote for 3 chairs", "Riverside Dental"),
        ("en", "rang Mill Lane Nursery as well, they need 80 cots", "Mill Lane Nursery"),
        ("en", "unrelated: St Columba's College is after 200 desks", "St Columba's College"),
        ("en", "different one, Hartley Motors, diagnostic kit", "Hartley Motors"),
        ("nl", "ook nog langs geweest bij tegelzetter hulshof", "tegelzetter hulshof"),
        ("nl", "niet vandevelde maar krantenkiosk pauwels: de keuring is verzet", "krantenkiosk pauwels"),
        ("nl", "vandevelde straks, eerst schrijnwerker coppens, die zoekt een lift", "schrijnwerker coppens"),
        ("nl", "dit is kapsalon wendy, vandevelde doe ik straks", "kapsalon wendy"),
        ("nl", "veldkamp dakgoten vergelijkt ons met sigma", "veldkamp dakgoten"),
        ("nl", "nieuwe deal verweij vlees: 1 vriezer", "verweij vlees"),
        ("nl", "heb je verhulst kozijnen al staan? die testen volgende week", "verhulst kozijnen"),
        ("en", "i come just from pemberton windows, they want an offer", "pemberton windows"),
        ("en", "this is not for harbour rest, is for company kowalski haulage", "kowalski haulage"),
        ("en", "hang on, corbett plumbing just rang", "corbett plumbing"),
        ("en", "put nolan dairy in here as well", "nolan dairy"),
        ("en", "diff client now, mercer gym", "mercer gym"),
        ("en", "tolworth meats is a separate deal, make it: 1 freezer, tessa", "tolworth meats"),
    ],
)
def test_it_is_opened_and_the_talk_that_was_open_stays(language: Language, said: str, other: str) -> None:
    chat = at_hand(language)
    assert "left_open" in keys(chat.say(said))
    assert chat.facts.deal.account == other
    here = next(facts for facts in chat.deals.values() if facts.deal.account == HERE[language])
    assert not here.people
    assert not here.actions
    assert not here.competitors
    assert here.next_step is None


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        (
            "nl",
            "Etienne beslist. en nog een nieuwe klant: Camping De Zeester, 30 chalets",
            "Camping De Zeester",
        ),
        ("nl", "Etienne beslist, en het waterschap is een nieuwe klant", "waterschap"),
        ("en", "Colm signs. also been to see Kilbride Golf Club, they want 12 buggies", "Kilbride Golf Club"),
        ("nl", "Etienne beslist. bij wasserij dumont is het geld rond", "wasserij dumont"),
        ("nl", "Etienne beslist, en vlaswerk coene wil ook een offerte", "vlaswerk coene"),
        ("nl", "hoveniers de linde wil ook een offerte, vandevelde: Etienne beslist", "hoveniers de linde"),
        ("en", "Colm signs. the guys from wollaton paper want a demo", "wollaton paper"),
        ("en", "Colm signs. same as at eccles brewery, eccles is moving though", "eccles brewery"),
        ("nl", "Etienne beslist. mortsel motors had ik ook nog, die nemen er 2", "mortsel motors"),
        ("en", "Colm signs. i have to put in a deal for stevens garage", "stevens garage"),
        ("en", "Colm signs. remember fosdyke glass? they came back, want 3 units", "fosdyke glass"),
        ("en", "Colm signs. also got a mail from bonny farm shop, want a price", "bonny farm shop"),
        ("en", "oh and hedley meats, 1 freezer, buyer is tessa. harbour rest: Colm signs", "hedley meats"),
    ],
)
def test_behind_what_is_told_of_the_deal_at_hand_it_is_kept_apart(
    language: Language, said: str, other: str
) -> None:
    chat = at_hand(language)
    assert "two_customers" in keys(chat.say(said))
    assert chat.facts.deal.account == HERE[language]
    assert [person.name for person in chat.facts.people] == ["Etienne" if language == "nl" else "Colm"]
    assert accounts(chat) == {HERE[language], other}


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        ("nl", "Basisschool De Klimop wil 60 tablets", "Basisschool De Klimop"),
        ("nl", "installatiebedrijf Jansen gesproken, die doen de aansluiting", "installatiebedrijf Jansen"),
        ("nl", "boekhoudkantoor Finvia heeft interesse in onze ovens", "boekhoudkantoor Finvia"),
        ("nl", "adviesbureau Tauw gesproken, die willen 3 tekeningen", "adviesbureau Tauw"),
        ("en", "Dunmore Farm are looking for a milk tank", "Dunmore Farm"),
        ("nl", "nee ik bedoel de jager", "de jager"),
        ("en", "also spoke to hendricks", "hendricks"),
    ],
)
def test_where_it_may_belong_to_the_deal_at_hand_one_tap_is_asked_for(
    language: Language, said: str, other: str
) -> None:
    for answer, account in (("ja", other), ("nee", HERE[language]), ("1", other), ("2", HERE[language])):
        chat = at_hand(language)
        chat.say(said)
        assert is_asked(chat)
        chat.say(answer if language == "nl" else {"ja": "yes", "nee": "no"}.get(answer, answer))
        assert chat.facts.deal.account == account


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ze gaan eerst bij Bakkerij Jansen kijken"),
        ("nl", "de bank wil eerst de jaarcijfers"),
        ("nl", "nieuwe: Piet Jansen, directeur"),
        ("nl", "Etienne is bij Brouwerij Het Anker geweest en die oven vond hij top"),
        ("nl", "bij Bakkerij Jansen geweest als referentie, die willen ook een oven"),
        ("nl", "Garage Peeters gesproken? die zoeken toch een oven?"),
        ("nl", "Bakkerij Vandevelde wil ook een rijskast"),
        ("nl", "Timmerfabriek De Jong heeft dezelfde oven voor de deur"),
        ("nl", "Moeilijk te zeggen want het is een nieuwe klant"),
        ("en", "tonight's council meeting"),
        ("en", "the harbour master wants a site visit"),
        ("en", "the hotel wants 20 more pillows"),
        ("en", "another quote: Kestrel Systems, 12k"),
        ("en", "another one: Mill House Furniture, they quote 60 beds"),
        ("en", "Kelly Tax Advisors want 3 copies of the contract"),
        ("en", "tonight's council wants 3 quotes"),
        ("en", "tonight's council called, they need 60 beds"),
        ("en", "the golf club wants 60 beds"),
        ("en", "new contact: Mary Ryan, head housekeeper"),
        ("en", "they visited Castle Inn and liked it"),
        ("en", "Mill House Furniture rang, they are cheaper"),
        ("nl", "Ovenbedrijf Noord belde, die zijn goedkoper"),
        ("nl", "ook met Etienne gesproken, die is voor ons"),
        ("nl", "Ovenbedrijf Noord belde ze ook"),
        ("nl", "dit gaat over de proefbak, die lukte"),
        ("en", "also spoke to peter from purchasing, hes on our side"),
        ("en", "dalton printers also quoted"),
        ("nl", "de boekhoudster gesproken, die vindt het goed"),
        ("nl", "en Van Dijk wil ook meepraten"),
        ("nl", "die gasten van sap zijn er al geweest"),
        ("en", "I've seen the org chart, its the SVP"),
        ("en", "no idea on process but Linda's boss is called Mark"),
        ("en", "dalton printers called them too"),
        ("en", "its about price mainly"),
    ],
)
def test_who_has_to_do_with_the_deal_at_hand_is_no_new_customer(language: Language, said: str) -> None:
    chat = at_hand(language)
    chat.say(said)
    assert not is_asked(chat)
    assert accounts(chat) == {HERE[language]}


@pytest.mark.parametrize(
    "said",
    [
        "had another meeting, Bob was there",
        "got another quote, Penta is cheaper",
        "got another school visit, Bob comes along",
    ],
)
def test_a_thing_that_happened_is_no_house(said: str) -> None:
    chat = at_hand("en")
    chat.say(said)
    assert accounts(chat) == {HERE["en"]}


def test_somebody_who_was_told_of_is_no_new_customer() -> None:
    chat = at_hand("en")
    chat.say("Mill House Furniture is the competitor")
    assert chat.facts.competitors
    chat.say("Mill House Furniture rang, they want 60 beds")
    assert accounts(chat) == {HERE["en"]}
    assert chat.facts.deal.account == HERE["en"]


def test_at_a_question_for_names_another_one_is_one_of_them() -> None:
    chat = at_hand("en")
    chat.say("another one: Kestrel School")
    assert not is_asked(chat)
    assert accounts(chat) == {HERE["en"]}


@pytest.mark.parametrize(
    "before",
    ["Tess from Parkview Nursing Home has a voice", "no idea, Parkview Nursing Home does something there"],
)
def test_who_was_told_of_before_belongs_here(before: str) -> None:
    chat = at_hand("en")
    chat.say(before)
    chat.say("Parkview Nursing Home rang, they need 60 beds")
    assert accounts(chat) == {HERE["en"]}


def test_a_rival_that_is_met_is_no_new_customer() -> None:
    chat = at_hand("en")
    chat.say("call with Mill House Furniture, they are a competitor")
    assert not is_asked(chat)
    assert accounts(chat) == {HERE["en"]}


def test_whether_it_was_won_is_asked_on_behind_the_newcomer() -> None:
    chat = at_hand("en")
    chat.say("they signed it")
    assert chat.active.pending is not None
    assert chat.active.pending.question == "ending"
    assert "left_open" in keys(chat.say("new customer: Fahy & Sons, an edge bander"))
    chat.say("/coach Harbour Rest hotel")
    assert chat.active.pending is not None
    assert chat.active.pending.question == "ending"


def test_a_name_with_what_it_is_about_behind_it_is_no_news_of_the_deal_that_is_known() -> None:
    chat = CoreChat(language="en")
    for words in (
        "kestrel logistics",
        "demo, pricing, committee",
        "anna, alone",
        "1",
        "2",
        "stop",
        "new customer",
    ):
        chat.say(words)
    chat.say("Denby college. lighting refit. committee ok'd it, now mini tender")
    assert [facts.deal.account for facts in chat.deals.values()] == ["kestrel logistics", "Denby college"]


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        ("nl", "Etienne beslist. ook nog hendriksen gesproken", "hendriksen"),
        ("en", "Colm signs. also saw hendricks", "hendricks"),
    ],
)
def test_the_rest_is_taken_before_it_is_asked_whether_it_is_a_new_customer(
    language: Language, said: str, other: str
) -> None:
    chat = at_hand(language)
    chat.say(said)
    assert is_asked(chat)
    here = next(facts for facts in chat.deals.values() if facts.deal.account == HERE[language])
    assert [person.name for person in here.people] == ["Etienne" if language == "nl" else "Colm"]
    chat.say("1")
    assert chat.facts.deal.account == other


def test_behind_a_choice_another_customer_is_kept_apart() -> None:
    chat = at_hand("en")
    chat.say("Colm")
    chat.say("1. also saw tilbury freight, they want a demo")
    assert accounts(chat) == {HERE["en"], "tilbury freight"}
    assert chat.facts.deal.account == HERE["en"]
    assert not chat.facts.actions


@pytest.mark.parametrize(
    "said",
    [
        "no thats all denby college, a different customer",
        "no thats all denby college, a different customer. make a new deal denby college",
        "wrong. undo. that was denby college",
        "that was denby college, not harbour rest",
    ],
)
def test_what_was_told_last_goes_to_the_new_customer_it_was_of(said: str) -> None:
    chat = at_hand("en")
    chat.say("Gwen from finance signs, budget is approved")
    assert chat.facts.people
    chat.say(said)
    assert chat.facts.deal.account == "denby college"
    assert chat.facts.people
    here = next(facts for facts in chat.deals.values() if facts.deal.account == HERE["en"])
    assert not here.people
    assert [step.title for step in here.steps] == ["trial", "quote", "signature"]


def test_a_rival_of_another_customer_is_none_of_this_one() -> None:
    chat = at_hand("en")
    chat.say("siemens was for another customer, brandt foods")
    assert not chat.facts.competitors
    assert accounts(chat) == {HERE["en"], "brandt foods"}


def test_what_is_said_louder_is_no_part_of_a_name() -> None:
    chat = at_hand("en")
    chat.say("Gwen signs")
    chat.say("the may call is hertford meats NOT harbour rest")
    assert accounts(chat) == {HERE["en"], "hertford meats"}


def test_what_is_said_to_be_of_another_customer_is_taken_off() -> None:
    chat = at_hand("en")
    chat.say("Mill House Furniture is the competitor")
    chat.say("mill house furniture was at hensley brewery, not harbour rest")
    assert not chat.facts.competitors
    assert accounts(chat) == {HERE["en"], "hensley brewery"}
