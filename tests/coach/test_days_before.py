"""A day of ours told by theirs, and how many it is about put right."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys, open_question, say, walked
from tests.support.core_chat import CoreChat

ON: dict[Language, str] = {
    "nl": "Sanne legt het voor aan het MT op vrijdag 20 maart",
    "en": "Sanne presents it to the board on Friday 20 March",
}


@pytest.fixture(scope="module")
def asked() -> dict[Language, CoreChat]:
    """A walk in each language at the question of our move; their step is on Friday 20 March 2026."""
    chats = {language: first_walk(language, upto="next_step") for language in ON}
    for language, chat in chats.items():
        say(chat, ON[language])
    return chats


@pytest.mark.parametrize(
    ("language", "said", "what", "on"),
    [
        ("en", "i lend them a demo xray for the wednesday before", "i lend them a demo xray", (3, 18)),
        ("en", "I send the brochure two days before", "send the brochure", (3, 18)),
        ("en", "we'll ring Pete the day before the meeting", "ring Pete", (3, 19)),
        ("en", "I run it past Pete the friday before", "I run it past Pete", (3, 13)),
        ("nl", "ik leen ze een demo voor de woensdag ervoor", "ik leen ze een demo", (3, 18)),
        ("nl", "ik bel Piet de dag ervoor", "ik bel Piet", (3, 19)),
        ("nl", "ik mail ze de cijfers een week van tevoren", "ik mail ze de cijfers", (3, 13)),
    ],
)
def test_a_day_before_theirs_is_counted_from_it(
    asked: dict[Language, CoreChat], language: Language, said: str, what: str, on: tuple[int, int]
) -> None:
    chat = another(asked[language])
    assert open_question(chat) == "action"
    say(chat, said)
    action = chat.facts.action
    assert action is not None
    assert (action.what, action.due_on) == (what, date(2026, *on))


@pytest.mark.parametrize(
    ("language", "said"), [("en", "ring Sanne about the paper"), ("nl", "bel Sanne over het papier")]
)
def test_an_order_that_is_jotted_down_is_ours(
    asked: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(asked[language])
    say(chat, said)
    assert chat.facts.action is not None
    assert chat.facts.action.what == said


@pytest.mark.parametrize(
    ("language", "said", "what"),
    [
        ("en", "Femi wants a telematics report, I'll bring it to her friday", "bring telematics report"),
        ("en", "i send the drawings monday, they're waiting for them", "send the drawings"),
        ("nl", "Marije wil ook opslag weten, ik maak een offerte voor vrijdag", "een offerte maken"),
        ("nl", "ik bel Aydin na 15 maart, hij is nu op vakantie", "Aydin bellen"),
    ],
)
def test_of_what_is_told_together_our_part_is_our_move(
    asked: dict[Language, CoreChat], language: Language, said: str, what: str
) -> None:
    chat = another(asked[language])
    say(chat, said)
    action = chat.facts.action
    assert action is not None
    assert action.what == what
    assert action.due_on is not None


@pytest.mark.parametrize(
    ("language", "opened", "said", "topic"),
    [
        ("en", "Corrib Housing, gas boilers 40 flats", "its 42 flats not 40", "gas boilers 42 flats"),
        ("en", "Corrib Housing, gas boilers 40 flats", "no, 42 instead of 40", "gas boilers 42 flats"),
        ("nl", "zorggroep Duinrand, 40 bedden", "het zijn 42 bedden, niet 40", "42 bedden"),
        ("nl", "zorggroep Duinrand, 40 bedden", "nee 42 ipv 40", "42 bedden"),
    ],
)
def test_how_many_it_is_about_is_put_right(language: Language, opened: str, said: str, topic: str) -> None:
    chat = walked(opened, "offerte, tekenen" if language == "nl" else "quote, signature", language=language)
    question = open_question(chat)
    assert "ack.topic" in keys(say(chat, said))
    assert chat.facts.deal.topic == topic
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("language", "said"), [("en", "its 3 sites not 2"), ("nl", "het zijn 3 vestigingen, niet 2")]
)
def test_a_number_of_something_never_told_is_kept_as_it_is_said(language: Language, said: str) -> None:
    chat = first_walk(language, upto="next_step")
    assert "ack.kept" in keys(say(chat, said))
    assert chat.facts.next_step is None
