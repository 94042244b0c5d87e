"""Who says yes by the trained weights in the chat: said back like any other answer, and changed like any other."""

import pytest

from bot.coach.context import Policy
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


@pytest.mark.parametrize(
    ("policy", "who"), [(Policy(), "Tom"), (Policy(final_yes=yes_weights), "plant director")]
)
def test_who_holds_the_yes_is_said_back(policy: Policy, who: str) -> None:
    chat = asked_who_signs(policy)
    messages = chat.say(SAID)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == who
    assert who in shown(messages).splitlines()[0]


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
