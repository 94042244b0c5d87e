"""A route that stands is not replaced by what only looks like one, nor their next step by a call of theirs."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import open_question
from tests.support.core_chat import CoreChat


def _titles(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps]


@pytest.mark.parametrize(
    ("language", "question", "said"),
    [
        ("nl", "differ", "nee da's alles, misschien de meestergast Wim, die moet er mee werken"),
        ("en", "differ", "no thats it, maybe the foreman Will, he has to work with it"),
        ("en", "final_yes", "boss Mick, wants his workshop manager to test it then he'll sign"),
    ],
)
def test_who_is_meant_is_no_new_route(language: Language, question: str, said: str) -> None:
    chat = at(language, question)
    before = _titles(chat)
    chat.say(said)
    assert _titles(chat) == before


def test_a_route_told_again_is_the_route() -> None:
    chat = at("nl", "budget")
    chat.say("nee wacht, eerst een demo, dan test IT, dan tekent de directie")
    assert _titles(chat) == ["demo", "IT test", "directie tekent"]


@pytest.mark.parametrize(
    ("language", "said", "sent"),
    [
        ("nl", "Tom belt mij morgen, ik stuur hem de vergelijking", "hem de vergelijking sturen"),
        ("en", "pete's calling me tomorrow, i'll send him the comparison", "send him the comparison"),
    ],
)
def test_a_call_of_theirs_is_when_we_speak_where_their_step_is_known(
    language: Language, said: str, sent: str
) -> None:
    chat = at(language, "action")
    before = chat.facts.next_step
    chat.say(said)
    assert chat.facts.next_step == before
    assert chat.facts.deal.next_call_on == date(2026, 3, 11)
    assert [action.what for action in chat.facts.actions] == [sent]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "quote needs to be with Pete by wednesday"), ("nl", "offerte moet woensdag bij Henk liggen")],
)
def test_an_offer_that_has_to_be_with_them_is_our_move(language: Language, said: str) -> None:
    chat = at(language, "next_step")
    chat.say(said)
    assert chat.facts.next_step is None
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 3, 11)]
    assert open_question(chat) == "next_step"
