"""A deal goes to a colleague who accepts it: asked by name, told, answered, and taken back."""

from datetime import timedelta

import pytest

from bot.coach.known.facts import Colleague
from bot.coach.turn.context import Offer
from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Message, Stamp
from tests.coach.rooms import ask_of, asked, first_walk, ids, keys, open_question, shown, walked
from tests.support.core_chat import CoreChat

JAN = Colleague("jan", "Jan de Vries", "en")
JANNA = Colleague("janna", "Janna Bakker", "nl")
JAN_TOO = Colleague("jan2", "Jan Bakker", "nl")


def giver(*colleagues: Colleague) -> CoreChat:
    """At the check-in of a deal."""
    chat = first_walk()
    chat.tap("skip")
    chat.now += timedelta(days=7)
    chat.say("/coach Acme")
    chat.colleagues = colleagues or (JAN, JANNA)
    return chat


@pytest.mark.parametrize(
    "said",
    ["draag over aan Jan", "draag Acme over aan jan de vries", "hand over to Jan", "draag over aan Jann"],
)
def test_a_colleague_is_found_by_name_and_asked_after_one_tap(said: str) -> None:
    chat = giver(JAN)
    messages = chat.say(said)
    assert asked(messages) == "hand_over"
    assert chat.told == []
    assert chat.facts.deal.offered_to is None
    chat.tap("person:jan")
    assert chat.facts.deal.offered_to == "jan"
    assert chat.facts.deal.owner == "me"
    # The check-in goes on.
    assert open_question(chat) == "happened"
    ((to, message),) = chat.told
    assert to == "jan"
    assert message.language == "en"
    assert ids(ask_of((message,)).options, side=True) == [
        f"accept:{chat.facts.deal.id}",
        f"decline:{chat.facts.deal.id}",
    ]


def test_the_colleague_reads_the_name_of_the_deal_and_who_asks_and_nothing_else() -> None:
    chat = giver(JAN)
    chat.say("draag over aan Jan")
    chat.tap("person:jan")
    ((_, message),) = chat.told
    text = shown((message,))
    assert "Karin wants to hand Acme over to you." in text
    for known in (
        *(step.title for step in chat.facts.steps),
        *(person.called for person in chat.facts.people),
        "Exact",
    ):
        assert known not in text


def test_where_two_fit_it_is_asked_which() -> None:
    chat = giver(JAN, JAN_TOO, JANNA)
    messages = chat.say("draag over aan jan")
    assert [option.id for option in ask_of(messages).options] == ["person:jan", "person:jan2", "no"]
    chat.tap("person:jan2")
    assert chat.facts.deal.offered_to == "jan2"


@pytest.mark.parametrize("no", ["!no", "nee"])
def test_nobody_is_told_when_it_is_left(no: str) -> None:
    chat = giver(JAN)
    chat.say("draag over aan Jan")
    _ = chat.tap(no[1:]) if no.startswith("!") else chat.say(no)
    assert (chat.told, chat.facts.deal.offered_to) == ([], None)
    assert open_question(chat) == "happened"


def test_a_name_that_no_colleague_has() -> None:
    chat = giver(JAN)
    messages = chat.say("draag Acme over aan Piet")
    assert keys(messages) == ["handing.unknown"]
    assert asked(messages) == "happened"


def test_from_the_list_of_endings_the_name_is_asked_for() -> None:
    chat = giver(JAN)
    chat.tap("end")
    assert asked(chat.tap("hand_over")) == "hand_over"
    assert keys(chat.say("Piet")) == ["handing.unknown"]
    assert open_question(chat) == "hand_over"
    chat.say("jan")
    chat.say("ja")
    assert chat.facts.deal.offered_to == "jan"
    assert open_question(chat) == "happened"


@pytest.mark.parametrize("said", ["!take_back", "neem terug"])
def test_an_offer_can_be_taken_back(said: str) -> None:
    chat = giver(JAN)
    chat.say("draag over aan Jan")
    chat.tap("person:jan")
    messages = chat.tap(said[1:]) if said.startswith("!") else chat.say(said)
    assert keys(messages) == ["handing.taken_back"]
    assert chat.facts.deal.offered_to is None
    assert "take_back" not in ids(ask_of(messages).options, side=True)


def test_nothing_to_take_back_makes_it_an_answer() -> None:
    chat = giver(JAN)
    assert "handing.taken_back" not in keys(chat.say("neem terug"))


# -- the colleague -----------------------------------------------------------------------------------------------------

OFFER = Offer("d-acme", "Acme", "verlenging", Colleague("karin", "Karin", "nl"))
GLOBEX = Offer("d-globex", "Globex", None, Colleague("karin", "Karin", "nl"))


def taker(*offers: Offer, said: tuple[str, ...] = ()) -> CoreChat:
    chat = walked(*said)
    chat.offers = offers or (OFFER,)
    return chat


def tap(chat: CoreChat, option: str) -> tuple[Message, ...]:
    return chat.take(Choice(option, Stamp(f"offer:{option.partition(':')[2]}", 1, "offer")))


def test_accepting_makes_the_deal_theirs_and_tells_the_giver() -> None:
    chat = taker()
    messages = tap(chat, "accept:d-acme")
    assert chat.taken == ["d-acme"]
    ((to, message),) = chat.told
    assert (to, message.language, keys((message,))) == ("karin", "nl", ["handing.was_accepted"])
    assert shown((message,))
    assert asked(messages) == "which_deal"
    assert [option.id for option in ask_of(messages).options] == ["deal:d-acme"]


def test_declining_tells_the_giver_too() -> None:
    chat = taker()
    messages = tap(chat, "decline:d-acme")
    assert (chat.taken, chat.declined) == ([], ["d-acme"])
    assert keys((chat.told[0][1],)) == ["handing.was_declined"]
    assert "handing.declined" in keys(messages)


@pytest.mark.parametrize("again", ["accept:d-acme", "decline:d-acme"])
def test_a_second_tap_or_one_on_an_offer_that_is_gone_changes_nothing(again: str) -> None:
    chat = taker()
    tap(chat, "accept:d-acme")
    assert "handing.gone" in keys(tap(chat, again))
    assert (chat.taken, chat.declined, len(chat.told)) == (["d-acme"], [], 1)


def test_an_answer_does_not_disturb_the_walk_under_way() -> None:
    chat = taker(said=("/coach Globex", "IT test, MT bespreekt, CFO tekent"))
    before = chat.active
    messages = tap(chat, "accept:d-acme")
    assert chat.taken == ["d-acme"]
    assert asked(messages) == "final_yes"
    assert chat.active.pending == before.pending
    chat.say("ja")
    assert chat.facts.final_yes is not None


@pytest.mark.parametrize("said", ["ik neem Acme over", "i'll take acme", "accepteren"])
def test_in_words(said: str) -> None:
    chat = taker()
    chat.say(said)
    assert chat.taken == ["d-acme"]


@pytest.mark.parametrize("said", ["nee bedankt", "no thanks", "ik neem Acme niet over"])
def test_declined_in_words(said: str) -> None:
    chat = taker()
    chat.say(said)
    assert chat.declined == ["d-acme"]


def test_of_several_offers_one_is_meant_by_its_name() -> None:
    chat = taker(OFFER, GLOBEX)
    assert "handing.several" in keys(chat.say("accepteren"))
    assert chat.taken == []
    chat.say("ik neem Globex over")
    assert chat.taken == ["d-globex"]


def test_words_without_an_offer_are_about_something_else() -> None:
    chat = CoreChat()
    assert "handing.gone" in keys(chat.say("ik neem Acme over"))
    assert chat.deals == {}
    chat = walked(
        "/coach Globex", "IT test, MT bespreekt, CFO tekent", "ja", "ja", "1", "niemand", "nee bedankt"
    )
    assert (chat.taken, chat.declined) == ([], [])
