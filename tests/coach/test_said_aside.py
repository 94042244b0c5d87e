"""What is typed beside the talk records nothing, gets a short line, and leaves the question open as it stands there."""

import pytest

from bot.coach.turn.replies import Ask
from bot.coach.understanding.remarks.said_aside import aside_of
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import keys, open_question
from tests.support.core_chat import CoreChat

_WALK: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Verhoef", "eerst een offerte, dan een adviesbureau, dan tekent Marjan Verhoef", "alleen", "er is budget", "1", "niemand", "adviesbureau kijkt op 12 dec"),
    "en": ("/coach Willowmere", "trial on one ward, then the matron group looks at it, then Brian Stope signs", "alone", "budget is there", "1", "nobody", "matron group looks on 12 dec"),
}  # fmt: skip
_SAID: dict[Language, tuple[tuple[str, str], ...]] = {
    "nl": (
        ("wacht even", "aside.wait"), ("sec", "aside.wait"), ("ff koffie halen", "aside.wait"), ("ben zo terug", "aside.wait"), ("effe nadenken hoor", "aside.wait"),
        ("sorry verkeerde chat", "aside.wrong"), ("sorry, verkeerd venster", "aside.wrong"), ("oeps dat was niet voor jou", "aside.wrong"), ("laat maar, was voor iemand anders", "aside.wrong"),
        ("tjonge wat een dag", "grumble.vent"), ("jeetje", "grumble.vent"), (":)", "listening"), ("...", "listening"), ("lekker weer vandaag", "listening"),
    ),
    "en": (
        ("wait a sec", "aside.wait"), ("hang on", "aside.wait"), ("getting a coffee", "aside.wait"), ("let me think", "aside.wait"),
        ("sorry wrong chat", "aside.wrong"), ("oops wrong window", "aside.wrong"), ("sorry that was for someone else", "aside.wrong"),
        ("ugh what a day", "grumble.vent"), ("what a hassle", "grumble.vent"), (";-)", "listening"), ("lovely weather today", "listening"), ("ignore that", "listening"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_aside_is_no_answer_at_any_question(language: Language) -> None:
    chat = CoreChat(language)
    for told in _WALK[language]:
        chat.say(told)
        before = (chat.facts, open_question(chat), len(chat.answers))
        for said, line in _SAID[language]:
            messages = chat.say(said)
            assert keys(messages) == [line], (open_question(chat), said)
            assert not any(isinstance(part, Ask) for message in messages for part in message.parts)
            assert (chat.facts, open_question(chat), len(chat.answers)) == before, said


@pytest.mark.parametrize(("language", "said"), [("nl", "sorry verkeerde chat"), ("en", "sorry wrong chat")])
def test_an_aside_wakes_nothing_that_was_stopped(language: Language, said: str) -> None:
    chat = CoreChat(language)
    for told in (*_WALK[language][:4], "stop"):
        chat.say(told)
    before = chat.facts
    assert keys(chat.say(said)) == ["aside.wrong"]
    assert (chat.facts, chat.active.phase) == (before, "paused")


@pytest.mark.parametrize(
    "said",
    [
        "wait for the board", "wachten op de bank", "even bellen met Anna", "wrong price", "verkeerde prijs", "moment van gunning",
        "second opinion", "koffie met Rob", "the weather station", "think it over with Bea", "it was for Anna", "dat was voor de bank",
        "ok", "1",
    ],
)  # fmt: skip
def test_what_may_tell_something_is_none(said: str) -> None:
    assert aside_of(utterance(said)) is None


@pytest.mark.parametrize(("language", "said"), [("nl", "👍"), ("nl", "ja ja"), ("en", "yeah yeah")])
def test_a_yes_names_no_rival(language: Language, said: str) -> None:
    chat = CoreChat(language)
    for told in _WALK[language]:
        chat.say(told)
    chat.say("ik stuur de offerte op 10 dec" if language == "nl" else "i send the quote on 10 dec")
    before = chat.facts
    assert open_question(chat) == "rivals"
    assert keys(chat.say(said)) == ["listening"]
    assert (chat.facts, open_question(chat)) == (before, "rivals")
