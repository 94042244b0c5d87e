"""What is asked of the coach beside what is told."""

import pytest

from bot.coach.deals.asked_along import without_order
from bot.coach.turn.effects import REMARK
from bot.coach.turn.inputs import Command
from bot.coach.turn.replies import Card, Word
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, asked, first_walk, keys, open_question, walked
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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the board, and show me acme"),
        ("en", "show me acme, the board signs"),
        ("en", "the board so lemme see what you have"),
        ("nl", "de directie en laat acme eens zien"),
        ("nl", "toon acme even, de directie tekent"),
        ("nl", "de directie. mag ik de deal zien"),
    ],
)
def test_the_deal_is_shown_with_the_answer_in_it_and_nothing_of_the_request_is_kept(
    language: Language, said: str
) -> None:
    chat = at_the_signer(language)
    messages = chat.say(said)
    assert asked(messages) == "budget"
    (card,) = (part for message in messages for part in message.parts if isinstance(part, Card))
    assert "summary.final_yes" in {row.label.key for row in card.rows}
    assert not any(kept.question == REMARK for kept in chat.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "the board. which deals do i have with you now?"), ("nl", "de directie, en toon al mijn deals")],
)
def test_the_list_of_deals_is_shown_behind_an_answer(language: Language, said: str) -> None:
    messages = at_the_signer(language).say(said)
    assert asked(messages) == "budget"
    (card,) = (part for message in messages for part in message.parts if isinstance(part, Card))
    assert card.title == Word("deals.title")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "1, and show the deal"), ("nl", "1. welke deals heb ik nu bij jou staan?")],
)
def test_what_is_asked_for_behind_a_number_is_shown(language: Language, said: str) -> None:
    chat = at_the_signer(language)
    chat.say("the board" if language == "en" else "de directie")
    messages = chat.say(said)
    assert chat.facts.deal.budget == "approved"
    assert any(isinstance(part, Card) for message in messages for part in message.parts)
    assert not any(kept.question == REMARK for kept in chat.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "dont know, why do u ask?"), ("nl", "geen idee, waarom is dat belangrijk?")],
)
def test_it_is_said_why_and_not_knowing_is_taken(language: Language, said: str) -> None:
    messages = at_the_signer(language).say(said)
    assert keys(messages)[:2] == ["q.final_yes.explain", "not_known"]
    assert asked(messages) == "budget"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("bids are due 8 jan, put that in", "bids are due 8 jan"),
        ("bestelling voor 8 jan, zet dat erbij", "bestelling voor 8 jan"),
        ("put that in", "put that in"),
        ("the board note that the CFO is away", "the board note that the CFO is away"),
    ],
)
def test_an_order_to_keep_it_is_nothing_that_is_told(said: str, told: str) -> None:
    assert without_order(said) == told


def test_where_our_move_is_asked_the_order_is_no_move_of_ours() -> None:
    chat = first_walk("en", upto="action")
    chat.say("no of course not they only meet the 28th. bids are due 8 feb by the way, put that in")
    assert not any("put that in" in ours.what for ours in chat.facts.actions)
