"""Somebody who saw it differently comes round; of nobody else is that news."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys
from tests.support.core_chat import CoreChat

AGAINST: dict[Language, str] = {"nl": "Kees vindt het te duur", "en": "Bev prefers the old tills"}


@pytest.fixture(scope="module")
def walks() -> dict[Language, CoreChat]:
    told = {language: first_walk(language, upto="next_step") for language in AGAINST}
    for language, chat in told.items():
        chat.say(AGAINST[language])
    return told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Kees is om"),
        ("nl", "oh en kees is nu wel overtuigd"),
        ("nl", "Kees vindt het nu prima"),
        ("en", "no bev is fine now"),
        ("en", "Bev's come round"),
        ("en", "btw bev is on board now"),
    ],
)
def test_who_comes_round_sees_it_differently_no_more(
    walks: dict[Language, CoreChat], language: Language, said: str
) -> None:
    chat = another(walks[language])
    assert any(someone.differs for someone in chat.facts.people)
    assert "ack.came_round" in keys(chat.say(said))
    assert not any(someone.differs for someone in chat.facts.people)
    assert chat.facts.deal.disagreement is False


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Sanne is om"), ("nl", "Kees is boos"), ("en", "Tom is on board"), ("en", "bev is late")],
)
def test_of_nobody_else_is_it_news(walks: dict[Language, CoreChat], language: Language, said: str) -> None:
    chat = another(walks[language])
    assert "ack.came_round" not in keys(chat.say(said))
    assert any(someone.differs for someone in chat.facts.people)
