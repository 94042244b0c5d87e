"""What is no step by the trained weights, in the chat: kept in their words, and asked for again; people told along are kept."""

from bot.coach.turn.context import Policy
from bot.coach.understanding.steps.piece_weights import PieceWeights
from bot.models import piece_weights
from tests.coach.rooms import open_question, shown
from tests.support.core_chat import CoreChat


def asked_for_steps(policy: Policy) -> CoreChat:
    """A chat in which the first walk asks for their route."""
    chat = CoreChat("en")
    chat.policy = policy
    chat.say("/coach Globex")
    assert open_question(chat) == "steps"
    return chat


def test_a_remark_is_kept_in_their_words_and_the_route_asked_for_once_more() -> None:
    chat = asked_for_steps(Policy(steps=piece_weights))
    assert "own words" in shown(chat.say("Marge is a real character"))
    assert open_question(chat) == "steps"
    chat.say("IT test, management discusses, then the contract")
    assert len(chat.facts.steps) == 3


def test_without_the_weights_the_same_remark_is_taken_for_a_step() -> None:
    chat = asked_for_steps(Policy())
    chat.say("Marge is a real character")
    assert len(chat.facts.steps) == 1


def test_it_is_asked_once_more_only() -> None:
    chat = asked_for_steps(Policy(steps=piece_weights))
    chat.say("Marge is a real character")
    chat.say("Marge is a real character")
    assert open_question(chat) != "steps"
    assert not chat.facts.steps


def test_what_else_is_said_beside_a_remark_is_kept() -> None:
    chat = asked_for_steps(Policy(steps=lambda: PieceWeights(0, {"badgers": -900, "supplier": -900})))
    chat.say("the manager checks the badgers. their current supplier is Fabrikam")
    assert [rival.name for rival in chat.facts.competitors] == ["Fabrikam"]
    assert not chat.facts.steps
    assert open_question(chat) == "steps"
