"""Told in passing that an action of ours is done: that one leaves the list, and no other."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys, open_question
from tests.support.core_chat import CoreChat

STORY: dict[Language, str] = {
    "nl": "Net gebeld met Acme: eerst IT test, dan tekent de CFO. IT test nu. Ik stuur vrijdag de businesscase.",
    "en": "Just spoke with Acme: first IT tests, then the CFO signs. IT is testing now. I will send the business case on Friday.",
}


def _left(language: Language, *said: str) -> list[str]:
    chat = CoreChat(language)
    chat.say(STORY[language])
    for _ in range(6):
        chat.say({"nl": "overslaan", "en": "skip"}[language])
    for text in said:
        chat.say(text)
    (facts,) = chat.deals.values()
    return [action.what for action in facts.actions if not action.done]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "businesscase is al weg"),
        ("nl", "de businesscase is verstuurd"),
        ("nl", "gister al gedaan"),
        ("en", "business case is out"),
        ("en", "sent the business case"),
        ("en", "did that yesterday"),
        ("nl", "businesscase ingeleverd bij acme. er komt nog een offerte van Rentex"),
        ("en", "business case went in fri"),
    ],
)
def test_it_is_off_the_list(language: Language, said: str) -> None:
    assert _left(language) != []
    assert _left(language, said) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "businesscase is nog niet verstuurd"),
        ("nl", "de offerte is verstuurd"),
        ("en", "business case isn't out yet"),
        ("en", "they sent the contract"),
        ("en", "Sheila has sent the business case to the bank"),
        ("nl", "gert heeft de businesscase verstuurd"),
        ("nl", "acme: gert heeft de businesscase verstuurd"),
    ],
)
def test_what_is_not_done_stays(language: Language, said: str) -> None:
    assert len(_left(language, said)) == 1


@pytest.mark.parametrize(
    ("language", "order", "title"),
    [
        ("nl", "zet IT test op gedaan", "IT test"),
        ("nl", "vink de IT test maar af", "IT test"),
        ("en", "mark IT tests as done", "IT tests"),
        ("en", "can you tick off IT tests", "IT tests"),
        ("en", "move IT tests to done", "IT tests"),
    ],
)
def test_a_step_is_ticked_when_that_is_ordered(language: Language, order: str, title: str) -> None:
    chat = CoreChat(language)
    chat.say(STORY[language])
    chat.say(order)
    (facts,) = chat.deals.values()
    assert {step.title: step.status for step in facts.steps}[title] == "done"


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("nl", "zet de businesscase op gedaan"),
        ("en", "mark the business case as done"),
        ("en", "tick off business case"),
    ],
)
def test_an_action_is_ticked_when_that_is_ordered(language: Language, order: str) -> None:
    assert _left(language, order) == []


@pytest.mark.parametrize(
    ("language", "order"), [("nl", "zet de monsters op klaar"), ("en", "tick off the samples")]
)
def test_an_order_about_nothing_that_is_known_is_told_so_and_is_no_answer(
    language: Language, order: str
) -> None:
    chat = CoreChat(language)
    chat.say(STORY[language])
    before = open_question(chat)
    assert keys(chat.say(order)) == ["changing.not_found"]
    assert open_question(chat) == before
