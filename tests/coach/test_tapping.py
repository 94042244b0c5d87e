"""A tap counts where its question is open as it was shown, also in another conversation of the same person."""

from dataclasses import replace

import pytest

from bot.coach.turn.inputs import Choice, PickedDate
from bot.coach.turn.replies import Stamp
from tests.coach.rooms import asked, first_walk, keys, open_question, walked
from tests.support.core_chat import CoreChat


def stamp_of(chat: CoreChat, account: str) -> Stamp:
    """What the buttons of the open question of a deal carry."""
    deal_id = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == account)
    there = chat.conversations[deal_id]
    assert there.pending is not None
    return Stamp(there.id, there.version, there.pending.question)


def nudged() -> CoreChat:
    """Acme's check-in stands open while Globex is walked through."""
    chat = first_walk()
    chat.tap("skip")
    chat.say("/coach Acme")
    chat.say("/coach Globex")
    chat.say("IT test, MT bespreekt, CFO tekent")
    assert open_question(chat) == "final_yes"
    return chat


def test_a_tap_on_the_open_question_of_another_deal_goes_there() -> None:
    chat = nudged()
    messages = chat.take(Choice("happened", stamp_of(chat, "Acme")))
    assert chat.facts.deal.account == "Acme"
    assert open_question(chat) != "happened"
    assert keys(messages)[0] == "left_open"
    # What was left is offered at the end.
    assert chat.active.came_from is not None
    assert chat.active.came_from[1] == "Globex"


def test_until_then_what_is_typed_answers_the_walk_under_way() -> None:
    chat = nudged()
    stamp = stamp_of(chat, "Acme")
    chat.say("ja")
    assert chat.facts.deal.account == "Globex"
    assert chat.facts.final_yes is not None
    chat.take(Choice("not_yet", stamp))
    assert chat.facts.deal.account == "Acme"


def test_the_same_tap_again_is_stale_and_changes_nothing() -> None:
    chat = nudged()
    stamp = stamp_of(chat, "Acme")
    chat.take(Choice("moved", stamp))
    chat.say("/coach Globex")
    before = (dict(chat.deals), chat.active)
    assert keys(chat.take(Choice("moved", stamp))) == ["stale"]
    assert (chat.deals, chat.active) == before


@pytest.mark.parametrize(
    "wrong",
    [
        lambda stamp: replace(stamp, version=stamp.version - 1),
        lambda stamp: replace(stamp, version=stamp.version + 1),
        lambda stamp: replace(stamp, question="budget"),
        lambda stamp: replace(stamp, conversation_id="nobody's"),
    ],
)
def test_another_version_question_or_conversation_is_stale(wrong: object) -> None:
    chat = nudged()
    stamp = wrong(stamp_of(chat, "Acme"))  # type: ignore[operator]  # a function of the table
    before = (dict(chat.deals), chat.active)
    assert keys(chat.take(Choice("happened", stamp))) == ["stale"]
    assert (chat.deals, chat.active) == before


def test_a_deal_that_is_not_theirs_any_more_is_stale() -> None:
    chat = nudged()
    stamp = stamp_of(chat, "Acme")
    acme = next(deal_id for deal_id, facts in chat.deals.items() if facts.deal.account == "Acme")
    del chat.deals[acme]
    assert keys(chat.take(Choice("happened", stamp))) == ["stale"]


def test_a_deal_picked_from_an_open_list_leaves_the_walk_to_come_back_to() -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say("andere klant")
    lobby = chat.active
    assert lobby.pending is not None
    stamp = Stamp(lobby.id, lobby.version, "which_deal")
    acme = next(iter(chat.deals))
    chat.say("/coach Globex")
    chat.take(Choice(f"deal:{acme}", stamp))
    assert chat.facts.deal.account == "Acme"
    assert chat.active.came_from is not None
    assert chat.active.came_from[1] == "Globex"


def test_a_picked_day_goes_there_too() -> None:
    chat = nudged()
    chat.take(Choice("moved", stamp_of(chat, "Acme")))
    stamp = stamp_of(chat, "Acme")
    chat.say("/coach Globex")
    chat.take(PickedDate(chat.now.date(), stamp))
    assert chat.facts.deal.account == "Acme"


def test_an_option_that_was_not_offered_there_changes_nothing() -> None:
    chat = walked("/coach Globex")
    before = dict(chat.deals)
    assert keys(chat.take(Choice("happened", stamp_of(chat, "Globex")))) == ["stale"]
    assert chat.deals == before
    assert asked(chat.say("wat bedoel je?")) == "steps"
