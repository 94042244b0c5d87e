"""What can't be what was asked for is kept in their own words and said so; the question is put once more."""

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
    ("language", "said"),
    [
        ("nl", "Goossens"),
        ("nl", "wijn kost 6,50 de fles"),
        ("nl", "nog nooit"),
        ("nl", "deze klant is noem niet"),
        ("nl", "wij zijn goedkoper"),
        ("nl", "heel leuk allemaal"),
        ("en", "Carla"),
        ("en", "never"),
        ("en", "no progress"),
        ("en", "just us"),
        ("en", "the drivers love Volvo"),
    ],
)
def test_what_is_no_place_is_kept_and_asked_once_more(language: Language, said: str) -> None:
    chat = at(language, "position")
    assert keys(chat.say(said)) == ["ack.kept"]
    assert open_question(chat) == "position"
    assert chat.facts.position is None
    chat.say(said)
    assert open_question(chat) != "position"
    assert chat.facts.position is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "intern overleg"),
        ("nl", "papierwerk"),
        ("nl", "bij de juristen"),
        ("nl", "nog helemaal aan het begin"),
        ("nl", "in onderhandeling met inkoop"),
        ("en", "early days"),
        ("en", "in talks with procurement"),
        ("en", "at the lawyers"),
        ("en", "close to signing"),
        ("en", "shortlisting"),
    ],
)
def test_a_place_in_their_own_words_stays_one(language: Language, said: str) -> None:
    chat = at(language, "position")
    chat.say(said)
    assert chat.facts.position is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "de operators willen liever Haas"),
        ("nl", "nee Piet is de baas"),
        ("nl", "Goossens"),
        ("nl", "ergens volgende week"),
        ("en", "The operators want Haas, they know it"),
        ("en", "Linda is the boss"),
        ("en", "the kids love it"),
        ("en", "Carla"),
        ("nl", "gestart maandag"),
        ("en", "started monday"),
    ],
)
def test_what_nobody_does_is_no_next_step(language: Language, said: str) -> None:
    chat = at(language, "next_step")
    chat.say(said)
    assert chat.facts.next_step is None
    assert open_question(chat) == "next_step"


@pytest.mark.parametrize(
    ("language", "said", "what"),
    [
        ("nl", "Sanne wil een demo zien", "Sanne wil een demo zien"),
        ("nl", "de IT test is nog niet klaar, die komt 12 juni", "IT test"),
        ("en", "they want to see a demo", "they want to see a demo"),
        ("en", "the IT tests are not ready, they come on 12 June", "IT tests"),
    ],
)
def test_what_they_do_stays_their_next_step(language: Language, said: str, what: str) -> None:
    chat = at(language, "next_step")
    chat.say(said)
    step = chat.facts.next_step
    assert step is not None
    assert step.what == what


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nog nooit"),
        ("nl", "Goossens"),
        ("nl", "deze klant is noem niet"),
        ("en", "Carla"),
        ("en", "no, Linda is ill"),
    ],
)
def test_what_is_nothing_to_do_is_no_move_of_ours(language: Language, said: str) -> None:
    chat = at(language, "action")
    chat.say(said)
    assert chat.facts.action is None


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "nee Rita is van de andere klant"), ("en", "no, Rita is with the other customer")],
)
@pytest.mark.parametrize("question", ["budget", "differ", "rivals"])
def test_a_no_with_something_else_behind_it_answers_nothing(
    question: str, language: Language, said: str
) -> None:
    chat = at(language, question)
    found = keys(chat.say(said))
    assert chat.facts.deal.budget in {"unknown", "approved"}
    assert not chat.facts.deal.disagreement
    assert chat.facts.mark_of("rivals") != "said"
    assert found


@pytest.mark.parametrize(
    ("language", "said", "route"),
    [
        ("nl", "nee de demo is niet klaar, die komt 18 december. alleen de pilot is geweest", 3),
        ("nl", "nee Sanne tekent, met de directeur. Rabo is de bank", 3),
        ("nl", "nee de stappen waren demo, dan pilot, dan toets, dan tekenen", 4),
        ("en", "no, the demo is not ready, it comes on 18 december. only the pilot has happened", 3),
        ("en", "no, Sanne signs, with the director. Barclays is the bank", 3),
        ("en", "no the steps were demo, then pilot, then review, then signing", 4),
    ],
)
def test_only_a_route_told_again_takes_the_place_of_a_route(
    language: Language, said: str, route: int
) -> None:
    chat = walked("/coach Acme", "demo, pilot, contract", language=language)
    chat.say(said)
    titles = [step.title for step in chat.facts.steps]
    assert len(titles) == route
    assert titles[:2] == ["demo", "pilot"]


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "wij: de leraren trainen"), ("en", "me: train the teachers")]
)
@pytest.mark.parametrize("question", ["final_yes", "position", "differ"])
def test_what_is_said_to_be_ours_is_our_action(question: str, language: Language, said: str) -> None:
    chat = at(language, question)
    assert keys(chat.say(said)) == ["ack.own_actions"]
    assert [action.what for action in chat.facts.actions] == [said.partition(": ")[2]]
    assert open_question(chat) == question
