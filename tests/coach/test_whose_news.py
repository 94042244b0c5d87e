"""Whose news it is that is told in the lobby without a customer's name, or beside one that is no customer's."""

from dataclasses import replace

import pytest

from bot.coach.known.facts import Competitor, DealFacts, NextStep, Person
from bot.coach.turn.inputs import Command
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, ask_of, asked, first_walk, keys, open_question, tell
from tests.support.core_chat import CoreChat


def lobby(language: Language, *others: str) -> CoreChat:
    """Somebody with a deal of Acme's in which Sanne and a rival are known, deals with others, and nothing at hand."""
    chat = CoreChat(language)
    chat.say("/coach Acme")
    chat.say(ROUTE[language])
    chat.deals[chat.facts.deal.id] = _known(chat.facts)
    for name in others:
        chat.say(f"/coach {name}")
    chat.say("andere klant" if language == "nl" else "other customer")
    assert chat.active.deal_id is None
    return chat


def _known(facts: DealFacts) -> DealFacts:
    return replace(
        facts,
        people=(*facts.people, Person("p", "Sanne Vos")),
        next_steps=(NextStep("n", "proefrit", "w"),),
        competitors=(Competitor("r", "Exact", "vendor"),),
    )


NEWS: list[tuple[Language, str]] = [
    ("nl", "proefrit was super, ze willen er twee"),
    ("nl", "sanne belde net, ze wil korting"),
    ("nl", "Exact heeft een tweede offerte gestuurd"),
    ("nl", "het MT bespreekt het volgende week"),
    ("en", "sanne called, she wants a discount"),
    ("en", "Sanne called, wants to do it a day later"),
    ("en", "Exact sent them a second quote"),
    ("en", "the board discusses it next week"),
    ("en", "she said sanne is on leave"),
]
ONE_ONLY: list[tuple[Language, str]] = [
    ("nl", "nee budget is niet aangevraagd, ze moeten nog naar KBC"),
    ("nl", "ze twijfelen toch over de prijs"),
    ("en", "no they still have to go to Lombard bank"),
    ("en", "they're having second thoughts about it"),
]
NEW: list[tuple[Language, str]] = [
    ("nl", "net gebeld met Globex over een proefrit"),
    ("nl", "nieuwe klant: Globex, ze willen een proefrit"),
    ("en", "just spoke with Globex, they want a demo"),
    ("en", "new customer: Globex"),
]
NOBODY: list[tuple[Language, str]] = [
    ("nl", "te duur"),
    ("nl", "help"),
    ("en", "too expensive"),
    ("en", "who is sanne?"),
]


@pytest.mark.parametrize(("language", "said"), NEWS)
def test_who_and_what_is_known_says_which_deal_it_is_of(language: Language, said: str) -> None:
    chat = lobby(language, "Initech", "Umbrella")
    answer = chat.say(said)
    assert "news_of" in keys(answer)
    assert chat.facts.deal.account == "Acme"
    assert len(chat.deals) == 3


@pytest.mark.parametrize(("language", "said"), ONE_ONLY)
def test_with_one_deal_whoever_goes_on_means_that_one(language: Language, said: str) -> None:
    chat = lobby(language)
    assert "news_of" in keys(chat.say(said))
    assert len(chat.deals) == 1
    several = lobby(language, "Initech")
    assert "news_of" not in keys(several.say(said))


@pytest.mark.parametrize(("language", "said"), NEW)
def test_a_customer_that_is_presented_is_a_new_one(language: Language, said: str) -> None:
    chat = lobby(language)
    chat.say(said)
    assert chat.facts.deal.account == "Globex"


@pytest.mark.parametrize(("language", "said"), NOBODY)
def test_what_is_no_news_goes_nowhere_and_is_no_customer(language: Language, said: str) -> None:
    chat = lobby(language, "Initech")
    assert "news_of" not in keys(chat.say(said))
    assert len(chat.deals) == 2


def test_two_deals_that_fit_as_well_are_asked_between() -> None:
    chat = lobby("nl", "Initech")
    other = next(facts for facts in chat.deals.values() if facts.deal.account == "Initech")
    chat.deals[other.deal.id] = replace(other, people=(Person("q", "Sanne Bos"),))
    answer = chat.say("sanne belde net, ze wil korting")
    assert {option.id for option in answer[-1].ask.options} >= {f"deal:{one}" for one in chat.deals}  # type: ignore[union-attr]


@pytest.mark.parametrize("said", ["Sanne belde, hij gaat toch door", "proefrit was super, ze willen er twee"])
def test_news_of_one_that_ended_asks_whether_it_is_open_again(said: str) -> None:
    chat = lobby("nl")
    chat.say("Acme is verloren")
    chat.say("andere klant")
    messages = chat.say(said)
    assert keys(messages)[0] == "news_of"
    assert chat.active.pending is not None
    assert chat.active.pending.text.key == "ending.again.lost"
    chat.say("ja")
    assert chat.facts.deal.status == "open"


def test_an_open_one_goes_before_one_that_ended() -> None:
    chat = lobby("nl", "Globex")
    chat.say("Globex is verloren")
    chat.say("andere klant")
    assert keys(chat.say("sanne belde net, ze wil korting"))[0] == "news_of"
    assert chat.facts.deal.account == "Acme"


@pytest.mark.parametrize("said", ["ze willen een snijmachine", "ze twijfelen toch over de prijs"])
def test_what_names_nobody_opens_no_ended_one(said: str) -> None:
    chat = lobby("nl")
    chat.say("Acme is verloren")
    chat.say("andere klant")
    chat.say(said)
    assert chat.active.deal_id is None


@pytest.mark.parametrize("said", ["toch niet", "toch niet verloren", "weer open"])
def test_its_end_is_taken_back_in_a_new_chat(said: str) -> None:
    chat = lobby("nl")
    chat.say("Acme is verloren")
    chat.take(Command("hello"))
    chat.say("te duur")
    chat.take(Command("hello"))
    assert chat.active.deal_id is None
    chat.say(said)
    assert (chat.facts.deal.account, chat.facts.deal.status) == ("Acme", "open")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "rival is Lionbridge"),
        ("nl", "concurrent is Lionbridge"),
        ("nl", "er is een nieuwe concurrent: Lionbridge"),
    ],
)
def test_a_rival_is_no_customer(language: Language, said: str) -> None:
    chat = lobby(language)
    chat.say(said)
    assert [facts.deal.account for facts in chat.deals.values()] == ["Acme"]
    assert "Lionbridge" in {rival.name for rival in chat.facts.competitors}


def test_with_two_deals_of_today_it_is_asked_whose_rival() -> None:
    chat = lobby("en", "Globex")
    chat.say("rival is Lionbridge")
    assert len(chat.deals) == 2
    assert asked(chat.say("1")) in {"steps", "final_yes"}
    assert "Lionbridge" in {rival.name for rival in chat.facts.competitors}


@pytest.mark.parametrize(
    "said",
    [
        "remove exact everywhere. and peters: they said no, too expensive, went with Ryder",
        "remove the step demo",
        "they signed with Ryder, we'll see",
    ],
)
def test_an_order_and_whom_they_chose_open_no_deal(said: str) -> None:
    chat = lobby("en")
    chat.say(said)
    assert [facts.deal.account for facts in chat.deals.values()] == ["Acme"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "ryder is not a customer, thats who peters went with. delete it"),
        ("en", "ryder is a person at Acme, not a customer"),
        ("nl", "ryder is een concurrent, geen klant"),
    ],
)
def test_a_deal_that_is_none_goes_away_in_plain_words(language: Language, said: str) -> None:
    chat = lobby(language, "Ryder")
    chat.say("/coach Ryder")
    chat.say(said)
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()}["Ryder"] == "dropped"


@pytest.mark.parametrize(
    ("language", "said", "yes"),
    [
        ("en", "delete this customer, it is not a customer", "yes"),
        ("nl", "verwijder deze klant", "ja"),
        ("nl", "haal deze deal maar weg", "ja"),
    ],
)
def test_the_one_at_hand_goes_when_that_is_agreed(language: Language, said: str, yes: str) -> None:
    chat = lobby(language, "Ryder")
    chat.say("/coach Ryder")
    chat.say(said)
    chat.say(yes)
    assert {facts.deal.account: facts.deal.status for facts in chat.deals.values()}["Ryder"] == "dropped"


def after_the_talk(language: Language, *others: str) -> CoreChat:
    """The same, with the talk about Acme over and nothing asked there any more."""
    chat = first_walk(language)
    while chat.active.phase == "asking":
        tell(chat)
    chat.say("volgende week dinsdag" if language == "nl" else "next tuesday")
    assert chat.active.phase == "idle"
    chat.deals[chat.facts.deal.id] = _known(chat.facts)
    for name in others:
        chat.say(f"/coach {name}")
    chat.say("andere klant" if language == "nl" else "other customer")
    return chat


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Exact kwam met Globex samen langs"),
        ("nl", "Sanne Vos belde, ze wil 3 bakken meer"),
        ("en", "spoke to Sanne Vos, she wants 3 more of them"),
    ],
)
def test_a_name_in_news_of_a_deal_opens_no_other(language: Language, said: str) -> None:
    chat = after_the_talk(language)
    assert "news_of" in keys(chat.say(said))
    assert [facts.deal.account for facts in chat.deals.values()] == ["Acme"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Sanne Vos werkt nu bij Initech"), ("en", "Sanne is now working at Initech")],
)
def test_news_of_one_deal_is_taken_there_though_another_is_named_in_it(language: Language, said: str) -> None:
    chat = after_the_talk(language, "Stichting Initech Oost")
    assert keys(chat.say(said)).count("news_of") == 1
    assert chat.facts.deal.account == "Acme"


@pytest.mark.parametrize(
    ("language", "told", "said"),
    [
        ("nl", "familie beslist eind februari", "nee da was over cidrerie ruwet, nie over de kraan"),
        ("nl", "familie beslist eind februari", "dat was cidrerie ruwet, niet de kraan"),
        ("en", "the family decides end of february", "no that was about cidrerie ruwet, not about de kraan"),
    ],
)
def test_only_the_last_message_goes_to_the_other_where_the_talk_was_of_this_one(
    language: Language, told: str, said: str
) -> None:
    chat = CoreChat(language)
    chat.say("/coach Cidrerie Ruwet")
    chat.say("/coach Wijngaard De Kraan")
    chat.say("offerte, bezoek, handtekening" if language == "nl" else "quote, visit, signature")
    chat.say(told)
    before, other = (
        next(facts for facts in chat.deals.values() if facts.deal.account == account)
        for account in ("Wijngaard De Kraan", "Cidrerie Ruwet")
    )
    assert [person.role for person in before.people] or before.next_step is not None
    chat.say(said)
    here = chat.deals[before.deal.id]
    assert len(here.steps) == 3
    assert not here.people
    assert here.next_step is None
    assert chat.facts.deal.id == other.deal.id
    assert chat.facts.people or chat.facts.next_step is not None


def at_globex(language: Language = "en") -> CoreChat:
    """Somebody who tells of Globex, with a deal of Acme's in which Sanne, a test drive and a rival are known."""
    chat = CoreChat(language)
    chat.say("/coach Acme")
    chat.say(ROUTE[language])
    chat.deals[chat.facts.deal.id] = _known(chat.facts)
    chat.say("/coach Globex")
    chat.say("pilot, contract")
    chat.say("Bob alone" if language == "en" else "Bob alleen")
    assert open_question(chat) == "budget"
    return chat


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "sanne says the proefrit is on 20 march"),
        ("en", "Exact is at the proefrit too, sanne told me"),
        ("nl", "sanne belde, proefrit wordt 20 maart"),
    ],
)
def test_what_is_known_of_one_other_deal_alone_is_told_of_that_one(language: Language, said: str) -> None:
    chat = at_globex(language)
    before = chat.facts
    messages = chat.say(said)
    assert chat.facts.deal.account == "Acme"
    assert "news_of" in keys(messages)
    assert chat.deals[before.deal.id].next_step == before.next_step
    assert "belongs" in {option.id.partition(":")[0] for option in ask_of(messages).options}


def test_a_tap_puts_it_back() -> None:
    chat = at_globex()
    globex = chat.facts.deal.id
    acme = next(facts for facts in chat.deals.values() if facts.deal.id != globex)
    chat.say("sanne says the proefrit is on 20 march")
    chat.tap(f"belongs:{globex}")
    assert chat.facts.deal.id == globex
    undone = chat.deals[acme.deal.id].next_step
    assert undone is None or undone.first is None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("bob says sanne is in on it and the proefrit too", "somebody of this deal is named as well"),
        ("Exact is quoting for this one too", "a rival alone may be anybody's"),
        ("sanne proefrit", "too short to be told of anything"),
        ("who did sanne have at the proefrit?", "a question tells nothing"),
    ],
)
def test_it_stays_with_the_deal_at_hand(said: str, why: str) -> None:
    chat = at_globex()
    chat.say(said)
    assert chat.facts.deal.account == "Globex", why


def test_somebody_alone_is_asked_about_and_where_names_are_asked_for_stays() -> None:
    chat = at_globex()
    assert asked(chat.say("sanne is away till the 12th")) == "which_deal"
    chat = at_globex()
    chat.say("1")
    chat.say("1")
    assert open_question(chat) == "differ"
    chat.say("sanne sees it differently there")
    assert chat.facts.deal.account == "Globex"


def test_a_route_told_for_the_first_time_stays_where_it_is() -> None:
    chat = at_globex()
    chat.say("/coach Initech")
    chat.say("sanne does a proefrit, then the contract")
    assert chat.facts.deal.account == "Initech"
