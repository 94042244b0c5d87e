"""Somebody who saw it differently comes round; of nobody else is that news."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys
from tests.coach.test_minds_beside import at
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
        ("nl", "Kees is niet meer tegen"),
        ("nl", "hij is er nu helemaal voor"),
        ("nl", "Kees is om na het rekenvoorbeeld!"),
        ("nl", "de kleur is goed zegt ook Kees"),
        ("en", "no bev is fine now"),
        ("en", "Bev's come round"),
        ("en", "btw bev is on board now"),
        ("en", "she's all for it now"),
        ("en", "bev isn't against it any more"),
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


@pytest.mark.parametrize(
    ("said", "differing"),
    [
        ("Wim enkel, op de prijs", {"Wim"}),
        ("Kees. Sanne niet meer", {"Kees", "Wim"}),
        ("Sanne niet meer", {"Kees", "Wim"}),
        ("niemand meer", set()),
        ("Ineke", {"Kees", "Sanne", "Wim", "Ineke"}),
    ],
)
def test_asked_once_more_who_does_no_more_is_heard(said: str, differing: set[str]) -> None:
    chat = first_walk("nl", upto="differ")
    chat.say("Kees, Sanne en Wim")
    chat.say("terug")
    assert chat.facts.deal.disagreement
    chat.say(said)
    assert {one.called for one in chat.facts.people if one.differs} == differing
    assert {"Kees", "Sanne", "Wim"} <= {
        one.called for one in chat.facts.people if one.differs or one.has_voice
    }


@pytest.mark.parametrize(
    ("language", "told", "differ"),
    [
        ("nl", "georges dus", [(None, "georges")]),
        ("nl", "georges, de vader", [("georges", "vader")]),
        ("nl", "nog steeds de chef", [(None, "chef")]),
        ("en", "dele still", [("dele", None)]),
        ("en", "his mum actually, she thinks panels are ugly. emrys is fine", [(None, "mum")]),
        ("en", "sam says the lads hate it", [(None, "lads")]),
        ("en", "Sue is keen. Dave isn't", [("Dave", None)]),
        ("nl", "karel wil bij ethias blijven, hilde twijfelt", [("karel", None), ("hilde", None)]),
        # Who will follow another, and who is fine by now, sees it no differently.
        ("en", "anita says paul will go w whatever she recommends", []),
        ("en", "the groundsman, but hes ok now since we moved the cables", []),
        ("nl", "61 voor 22 tegen", []),
    ],
)
def test_whom_an_answer_says_to_see_it_differently(
    language: Language, told: str, differ: list[tuple[str | None, str | None]]
) -> None:
    chat = at(language, ("differ", told))
    assert [(one.name, one.role) for one in chat.facts.people if one.differs] == differ


def test_whoever_differed_is_found_by_a_part_of_what_they_are() -> None:
    chat = at("nl", ("differ", "iemand van de personeelsdienst"), ("next_step", "madam van personeel is overtuigd"))  # fmt: skip
    assert not any(one.differs for one in chat.facts.people)
