"""What need not be read is not: a nod tells nothing beside itself, who wants nothing is no newcomer, one text is examined once."""

from typing import Any

import pytest

from bot.coach.showing.bare_answers import is_nod
from bot.coach.understanding.deals import newcomers
from bot.coach.understanding.deals.reader import read_deal
from bot.coach.understanding.perspective import reader as perspective
from bot.coach.understanding.readings import DealReading, NotesReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import reading
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("text", "nod"),
    [("ja", True), ("Yes!", True), ("nee", True), ("ja, en Exact", False), ("ok", False), ("Exact", False)],
)
def test_a_nod_is_one_word(text: str, nod: bool) -> None:
    assert is_nod(utterance(text)) is nod


def test_a_nod_is_read_for_no_news(monkeypatch: pytest.MonkeyPatch) -> None:
    chat = CoreChat("nl")
    for said in ("net gebeld met Acme over de verlenging", "IT test, MT bespreekt het, CFO tekent"):
        chat.say(said)
    read: list[str] = []

    def noting(said: Utterance, *rest: Any, **named: Any) -> NotesReading:
        read.append(said.text)
        return reading.read_notes(said, *rest, **named)

    monkeypatch.setattr("bot.coach.route.told_notes.read_notes", noting)
    chat.say("ja")
    assert "ja" not in read


def test_a_sentence_in_which_nobody_wants_a_thing_is_read_for_no_customer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def noting(said: Utterance, *rest: Any) -> DealReading:
        read.append(said.text)
        return read_deal(said, *rest)

    monkeypatch.setattr(newcomers, "read_deal", noting)
    assert not [*newcomers.newcomers(utterance("budget is aangevraagd bij het bestuur"))]
    assert not read
    assert [*newcomers.newcomers(utterance("Kwekerij Zonnehof wil 6 heftrucks"))]
    assert read


def test_a_text_is_examined_once_by_the_rules_however_often_it_is_asked_about() -> None:
    said = utterance("zij leggen het dinsdag nog eens voor aan hun bestuur")
    perspective.examine.cache_clear()
    for _ in range(3):
        reading.read_perspective(said, "nl", "q3", None)
    assert perspective.examine.cache_info().misses == 1
