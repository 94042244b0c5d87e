"""Somebody known by their role gets the name that is told, whatever was asked; how somebody is, is no name."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys
from tests.support.core_chat import CoreChat


def _names(language: Language, said: str) -> tuple[list[str], list[tuple[str | None, str | None]]]:
    chat = CoreChat(language)
    chat.say("Acme")
    chat.say("IT tests, regional VP signs" if language == "en" else "IT test, de CFO tekent")
    told = keys(chat.say(said))
    (facts,) = chat.deals.values()
    return told, [(person.role, person.name) for person in facts.people]


@pytest.mark.parametrize(
    ("language", "said", "role", "name"),
    [
        ("en", "oh btw the VP is called Moira", "regional VP", "Moira"),
        ("en", "the VP's name is Moira Kelly", "regional VP", "Moira Kelly"),
        ("en", "the VP is Moira", "regional VP", "Moira"),
        ("en", "the vp is called frank", "regional VP", "frank"),
        ("nl", "de cfo heet Willem trouwens", "CFO", "Willem"),
    ],
)
def test_a_name_is_told_for_a_role(language: Language, said: str, role: str, name: str) -> None:
    told, people = _names(language, said)
    assert told == ["ack.final_yes"]
    assert people == [(role, name)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the VP is away"), ("en", "the VP is called away"), ("en", "the VP is American"),
        ("nl", "de cfo is ziek"), ("nl", "de cfo is zwanger"),
    ],
)  # fmt: skip
def test_how_somebody_is_names_nobody(language: Language, said: str) -> None:
    _, people = _names(language, said)
    assert {name for _, name in people} == {None}
