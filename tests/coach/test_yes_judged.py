"""Who says yes by the trained weights in the chat: said back like any other answer, and changed like any other."""

from bot.coach.turn.context import Policy
from bot.models import yes_weights
from tests.coach.rooms import open_question, shown
from tests.support.core_chat import CoreChat

SAID = "Tom gathers quotes, the nod comes from the plant director"


def asked_who_signs(policy: Policy) -> CoreChat:
    """A chat in which the first walk has come to who says yes."""
    chat = CoreChat("en")
    chat.policy = policy
    chat.say("/coach Globex")
    chat.say("IT test, management discusses, then the contract")
    assert open_question(chat) == "final_yes"
    return chat


def test_who_holds_the_yes_is_said_back() -> None:
    chat = asked_who_signs(Policy(final_yes=yes_weights))
    messages = chat.say(SAID)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == "plant director"
    assert "plant director" in shown(messages).splitlines()[0]


def test_without_the_weights_whoever_does_something_else_is_not_taken_for_it() -> None:
    chat = asked_who_signs(Policy())
    chat.say(SAID)
    assert chat.facts.final_yes is None


def test_it_is_changed_by_one_tap_and_another_answer() -> None:
    chat = asked_who_signs(Policy(final_yes=yes_weights))
    chat.say(SAID)
    while chat.active.phase == "asking":
        chat.tap("unknown")
    chat.tap("edit_menu")
    assert "plant director" in shown(chat.tap("edit:final_yes"))
    chat.say("Tom signs")
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == "Tom"
