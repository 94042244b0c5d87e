"""Somebody who is to be put on the list of people, or is missing on it, is listed; what else is said goes on."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, walked


@pytest.mark.parametrize(
    ("language", "said", "name", "role"),
    [
        ("en", "Priya Nair isnt in the people?? shes ops director", "Priya Nair", "ops director"),
        (
            "en",
            "put donna whitfield in the people please, she's purchasing lady",
            "donna whitfield",
            "purchasing lady",
        ),
        ("nl", "Fatima staat niet bij de mensen, ze is projectleider", "Fatima", "projectleider"),
        ("nl", "zet Koen Aalbers bij de contacten", "Koen Aalbers", None),
    ],
)
def test_whom_the_list_lacks_is_put_on_it(language: Language, said: str, name: str, role: str | None) -> None:
    chat = walked("/coach Acme", "demo, test, contract", language=language)
    asked = open_question(chat)
    chat.say(said)
    assert [(one.name, one.role) for one in chat.facts.people] == [(name, role)]
    assert open_question(chat) == asked


def test_what_else_is_said_is_read_on() -> None:
    chat = walked("/coach Acme", "demo, test, contract", language="en")
    chat.say("Priya Nair isn't in the people?? she's ops director. the CFO signs alone")
    assert {one.role for one in chat.facts.people if one.gives_the_yes} == {"CFO"}
    assert any(one.name == "Priya Nair" and not one.gives_the_yes for one in chat.facts.people)


@pytest.mark.parametrize(
    "said", ["put it in the people plan", "the budget isn't in the list", "add the demo to the steps"]
)
def test_what_is_nobody_is_not_listed(said: str) -> None:
    chat = walked("/coach Acme", "demo, test, contract", language="en")
    chat.say(said)
    assert not [one for one in chat.facts.people if one.has_voice and not one.gives_the_yes]
