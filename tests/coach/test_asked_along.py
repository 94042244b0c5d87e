"""What is asked of the coach beside what is told."""

import pytest

from bot.coach.turn.inputs import Command
from bot.coach.turn.replies import Card
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, asked, keys, open_question, walked
from tests.support.core_chat import CoreChat


def at_the_signer(language: Language) -> CoreChat:
    """Somebody who told the route, and is asked who gives the final yes."""
    return walked("/coach Acme", "IT tests, board discusses", language=language)


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("en", "the board. why do you ask all this anyway", "asked.why"),
        ("en", "the board. what was the thing with orbis?", "cannot_tell"),
        ("en", "the board. how long does this take?", "how_long.left"),
        ("nl", "de directie. waarom vraag je dit eigenlijk allemaal?", "asked.why"),
        ("nl", "de directie. wat had ik ook alweer over hillrom gezegd?", "cannot_tell"),
        ("nl", "hoe lang duurt dit nog? de directie", "how_long.left"),
    ],
)
def test_it_is_answered_and_the_rest_is_taken(language: Language, said: str, first: str) -> None:
    chat = at_the_signer(language)
    messages = chat.say(said)
    assert keys(messages)[:2] == [first, "ack.final_yes"]
    assert asked(messages) == "budget"
    assert [person.role for person in chat.facts.people] == ["board" if language == "en" else "directie"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the board. summary"),
        ("en", "the board, recap pls"),
        ("nl", "de directie. geef ff een samenvatting"),
    ],
)
def test_the_summary_asked_for_behind_an_answer_has_that_answer_in_it(language: Language, said: str) -> None:
    chat = at_the_signer(language)
    messages = chat.say(said)
    assert asked(messages) == "budget"
    (card,) = (part for message in messages for part in message.parts if isinstance(part, Card))
    assert "summary.final_yes" in {row.label.key for row in card.rows}


def test_a_summary_that_is_made_over_there_is_a_step() -> None:
    chat = walked("/coach Acme", "IT tests, management summary", language="en")
    assert [step.title for step in chat.facts.steps] == ["IT tests", "management summary"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "who decides? the board"), ("nl", "wie beslist? de directie"), ("en", "the board I guess?")],
)
def test_who_answers_their_own_question_asks_nothing(language: Language, said: str) -> None:
    chat = at_the_signer(language)
    assert not {"cannot_tell", "asked.why"} & set(keys(chat.say(said)))


def test_beside_the_opening_of_a_deal_as_well() -> None:
    chat = CoreChat("en")
    messages = chat.say("Zurich Pharma needs translations. why do you ask all this anyway")
    assert "asked.why" in keys(messages)
    assert chat.facts.deal.account == "Zurich Pharma"
    assert asked(messages) == "steps"


@pytest.mark.parametrize(
    ("language", "said", "key"),
    [
        ("en", "what was the thing with orbis?", "cannot_tell"),
        ("en", "what do you know about kestrel?", "known.nothing"),
        ("nl", "wat weet je over kestrel?", "known.nothing"),
        ("nl", "wat was dat met die tweede offerte?", "cannot_tell"),
    ],
)
def test_a_question_alone_is_no_answer(language: Language, said: str, key: str) -> None:
    chat = at_the_signer(language)
    before = chat.facts
    assert keys(chat.say(said)) == [key]
    assert (chat.facts, open_question(chat)) == (before, "final_yes")


def in_a_new_chat(language: Language, *others: str) -> CoreChat:
    chat = walked("/coach Acme", ROUTE[language], "alone", language=language)
    for name in others:
        chat.say(f"/coach {name}")
    chat.say("other customer" if language == "en" else "andere klant")
    chat.take(Command("hello"))
    assert chat.active.deal_id is None
    return chat


@pytest.mark.parametrize(
    ("language", "said"), [("en", "who signs there again?"), ("nl", "wie tekent daar ook alweer?")]
)
def test_there_is_where_they_were_last(language: Language, said: str) -> None:
    chat = in_a_new_chat(language)
    messages = chat.say(said)
    assert "summary.final_yes" in str(messages)
    assert len(chat.deals) == 1
    assert asked(messages) == "which_deal"


@pytest.mark.parametrize("said", ["summary", "how far are we?"])
def test_a_summary_is_that_of_the_only_deal(said: str) -> None:
    assert "summary.final_yes" in str(in_a_new_chat("en").say(said))


def test_with_more_deals_it_is_all_of_them() -> None:
    assert "deals.title" in str(in_a_new_chat("en", "Globex").say("summary"))


def test_a_question_that_names_a_deal_shows_it() -> None:
    chat = in_a_new_chat("en", "Globex")
    chat.say("globex is lost, too expensive")
    chat.say("other customer")
    messages = chat.say("why did globex say no again?")
    assert "too expensive" in str(messages)
    assert {deal.deal.account for deal in chat.deals.values()} == {"Acme", "Globex"}
