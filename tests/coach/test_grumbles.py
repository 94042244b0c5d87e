"""Sighs and "I told you" are heard, and what is told beside them is read for itself; neither becomes a fact."""

from functools import cache

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys, open_question, walked
from tests.support.core_chat import CoreChat


@cache
def _walked_to(language: Language, question: str) -> CoreChat:
    return first_walk(language, upto=question)


def at(language: Language, question: str) -> CoreChat:
    """A first walk at a question, for this test alone."""
    return another(_walked_to(language, question))


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "ik word gek van dit gedoe"), ("en", "i am so fed up")]
)
@pytest.mark.parametrize("question", ["position", "next_step", "action"])
def test_who_vents_is_heard_and_asked_again(question: str, language: Language, said: str) -> None:
    chat = at(language, question)
    before = chat.facts
    assert keys(chat.say(said)) == ["grumble.vent"]
    assert open_question(chat) == question
    assert chat.facts == before


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "dat zei ik toch, de CFO tekent"), ("en", "i told you, the CFO signs")]
)
def test_what_was_told_already_is_taken_for_itself(language: Language, said: str) -> None:
    chat = walked("/coach Acme", "demo, pilot, contract", language=language)
    chat.say(said)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == "CFO"
    assert not chat.facts.actions
