"""Messages that come in another order than they were sent in, and messages that are changed afterwards."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.turn.inputs import Choice, Command, Edited, Text
from bot.coach.turn.replies import Stamp
from tests.coach.rooms import ROUTE, Messages, keys, open_question, shown
from tests.support.core_chat import CoreChat

ACME = "net gebeld met Acme"


def at(chat: CoreChat, sent: int, text: str) -> Messages:
    """Something typed that was sent at that moment."""
    chat.sent = sent
    return chat.take_text(text)


def edit(chat: CoreChat, sent: int, text: str | None) -> Messages:
    """A change of the message that was sent at that moment."""
    chat.sent = None
    return chat.take(Edited(text, sent))


def walked(*texts: str) -> CoreChat:
    """A chat in which these were said at 10, 20, 30 and so on."""
    chat = CoreChat()
    for number, text in enumerate(texts, 1):
        at(chat, 10 * number, text)
    return chat


# -- told besides -----------------------------------------------------------------------------------------------------


def test_a_message_that_told_more_than_it_answered_can_still_be_changed() -> None:
    chat = walked(ACME, "1) it test 2) board 3) cfo tekent")
    assert [answer.question for answer in chat.answers][-2:] == ["steps", "remark"]
    assert "ack.corrected" in keys(edit(chat, 20, "it test, jurist, board, cfo tekent"))
    assert [step.title for step in chat.facts.steps] == ["it test", "jurist", "board", "cfo tekent"]


# -- late --------------------------------------------------------------------------------------------------------------


def test_a_late_message_is_kept_and_told_and_answers_nothing() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    before, question = chat.active, open_question(chat)
    said = at(chat, 25, "we hebben 80.000 euro budget")
    assert keys(said) == ["came_late"]
    assert "we hebben 80.000 euro budget" in shown(said)
    assert chat.active == before
    assert open_question(chat) == question == "budget"
    assert chat.facts.deal.budget == "unknown"
    assert (chat.answers[-1].question, chat.answers[-1].text) == ("note", "we hebben 80.000 euro budget")


def test_what_was_sent_after_the_last_answer_is_an_answer() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    at(chat, 31, "er is budget")
    assert chat.facts.deal.budget == "approved"


def test_a_number_that_comes_late_is_none_of_the_options() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    assert keys(at(chat, 25, "1")) == ["came_late"]


def test_a_tap_counts_as_the_last_thing_too() -> None:
    chat = walked(ACME, ROUTE["nl"])
    chat.sent = 40
    stamp = Stamp(chat.active.id, chat.active.version, "final_yes")
    chat.take(Choice("unknown", stamp))
    assert keys(at(chat, 30, "de CFO, alleen")) == ["came_late"]


def test_a_question_about_the_question_moves_nothing_and_makes_nothing_late() -> None:
    chat = walked(ACME, ROUTE["nl"])
    at(chat, 40, "wat bedoel je?")
    at(chat, 30, "de CFO, alleen")
    assert open_question(chat) == "budget"


def test_the_order_holds_over_customers() -> None:
    chat = walked(ACME, ROUTE["nl"], "andere klant: Globex")
    at(chat, 40, "andere klant: Acme")
    assert chat.facts.deal.account == "Acme"
    assert keys(at(chat, 35, "de CFO, alleen")) == ["came_late"]


def test_with_nothing_asked_nothing_is_late() -> None:
    chat = walked(ACME, ROUTE["nl"])
    chat.sent = 50
    chat.take(Command("open"))
    at(chat, 60, "stop")
    assert chat.active.pending is None
    at(chat, 30, "net gebeld met Globex")
    assert chat.facts.deal.account == "Globex"


def test_a_channel_that_knows_no_order_has_no_late_messages() -> None:
    chat = walked(ACME, ROUTE["nl"])
    chat.sent = None
    chat.take_text("de CFO, alleen")
    assert open_question(chat) == "budget"
    assert chat.active.heard == 20


@given(
    st.permutations(
        ["de CFO, alleen", "er is budget", "inkoop en IT", "bij de IT test", "Sanne legt het voor", "Exact", "weet ik niet"]
    ),
    st.lists(st.integers(30, 60), min_size=7, max_size=7, unique=True),
)  # fmt: skip
def test_in_whatever_order_they_come_each_answers_a_question_it_may_have_seen(
    texts: Sequence[str], sent: Sequence[int]
) -> None:
    chat = walked(ACME, ROUTE["nl"])
    moved = 20
    for text, when in zip(texts, sent, strict=True):
        before, facts = chat.active, chat.facts
        said = at(chat, when, text)
        if before.pending is not None and when < moved:
            assert keys(said) == ["came_late"]
            assert (chat.active, chat.facts) == (before, facts)
            assert (chat.answers[-1].question, chat.answers[-1].text) == ("note", text)
        else:
            assert "came_late" not in keys(said)
        if chat.active.version != before.version or chat.active.id != before.id:
            moved = max(moved, when)
        assert chat.active.heard == moved


# -- changed afterwards ------------------------------------------------------------------------------------------------


def test_changing_the_last_answer_corrects_it() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    said = edit(chat, 30, "de CEO, alleen")
    assert keys(said)[0] == "ack.corrected"
    assert open_question(chat) == "budget"
    may = [person.role for person in chat.facts.people if person.may_say_yes]
    assert may == ["CEO"]
    edit(chat, 30, "de directeur, alleen")
    assert [person.role for person in chat.facts.people if person.may_say_yes] == ["directeur"]
    assert open_question(chat) == "budget"


def test_changing_a_route_that_was_the_last_answer_gives_the_new_route() -> None:
    chat = walked(ACME, ROUTE["nl"])
    edit(chat, 20, "IT test, directie bespreekt het, CEO tekent")
    assert [step.title for step in chat.facts.steps] == ["IT test", "directie bespreekt het", "CEO tekent"]
    assert open_question(chat) == "final_yes"


def test_an_answer_that_was_mirrored_is_corrected_in_its_place() -> None:
    chat = walked(ACME, "we sturen morgen de offerte")
    assert open_question(chat) == "mirror"
    edit(chat, 20, ROUTE["nl"])
    assert [step.title for step in chat.facts.steps] == ["IT test", "MT bespreekt het", "CFO tekent"]


@pytest.mark.parametrize("typed", ["weet ik niet", "sla over", "ja, alleen"])
def test_an_answer_without_words_of_its_own_is_corrected_too(typed: str) -> None:
    chat = walked(ACME, ROUTE["nl"], typed)
    edit(chat, 30, "de CEO, alleen")
    assert [person.role for person in chat.facts.people if person.may_say_yes] == ["CEO"]
    assert open_question(chat) == "budget"


def test_a_correction_that_is_changed_corrects_the_same_answer() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen", "nee, ik bedoel de CEO")
    edit(chat, 40, "nee, ik bedoel de directeur")
    assert [person.role for person in chat.facts.people if person.may_say_yes] == ["directeur"]
    assert open_question(chat) == "budget"
    assert chat.facts.deal.budget == "unknown"


def test_a_number_that_is_changed_is_asked_again() -> None:
    chat = walked(ACME, ROUTE["nl"], "1")
    edit(chat, 30, "2")
    assert open_question(chat) == "final_yes"


def test_the_date_of_the_next_call_can_be_changed() -> None:
    chat = walked(ACME, "IT test, MT bespreekt het, CFO tekent")
    number = 3
    while open_question(chat) != "next_call":
        at(chat, 10 * number, "weet ik niet")
        number += 1
    at(chat, 10 * number, "20 maart")
    said = edit(chat, 10 * number, "27 maart")
    assert keys(said) == ["finished.call"]
    assert str(chat.facts.deal.next_call_on) == "2026-03-27"


@pytest.mark.parametrize(
    ("texts", "sent"),
    [
        ((ACME, ROUTE["nl"], "de CFO, alleen"), 20),
        ((ACME, ROUTE["nl"], "de CFO, alleen"), 10),
        ((ACME, ROUTE["nl"], "andere klant: Globex"), 30),
        ((ACME, ROUTE["nl"], "terug"), 20),
        ((ACME,), 10),
    ],
    ids=["an older answer", "the opening", "another customer", "before going back", "what opened the deal"],
)
def test_changing_what_is_no_answer_any_more_changes_nothing_and_is_told_once(
    texts: tuple[str, ...], sent: int
) -> None:
    chat = walked(*texts)
    before, facts, kept = chat.active, chat.facts, list(chat.answers)
    (message,) = edit(chat, sent, "de CEO, alleen") or (None,)
    assert (chat.active, chat.facts, chat.answers) == (before, facts, kept)
    if sent < before.heard:
        assert message is not None
        assert (keys((message,)), message.kind) == (["edited.too_late"], "ephemeral")


def test_a_change_that_comes_before_its_message_is_no_answer() -> None:
    chat = walked(ACME, ROUTE["nl"])
    before = chat.active
    assert edit(chat, 30, "de CEO, alleen") == ()
    assert chat.active == before
    at(chat, 30, "de CFO, alleen")
    assert [person.role for person in chat.facts.people if person.may_say_yes] == ["CFO"]


def test_a_tap_takes_the_place_of_the_last_answer() -> None:
    chat = walked(ACME, ROUTE["nl"])
    chat.sent = 30
    chat.take(Choice("unknown", Stamp(chat.active.id, chat.active.version, "final_yes")))
    assert keys(edit(chat, 20, "IT test, CEO tekent")) == ["edited.too_late"]
    assert keys(edit(chat, 30, "IT test, CEO tekent")) == []


@pytest.mark.parametrize("text", ["", "  "])
def test_a_change_into_nothing_changes_nothing(text: str) -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    before = chat.active
    assert keys(edit(chat, 30, text)) == ["edited.too_late"]
    assert chat.active == before


def test_taking_the_last_answer_away_leaves_it_and_says_so() -> None:
    chat = walked(ACME, ROUTE["nl"], "de CFO, alleen")
    before = chat.active
    (message,) = edit(chat, 30, None)
    assert (keys((message,)), message.kind) == (["edited.gone"], "ephemeral")
    assert edit(chat, 20, None) == ()
    assert edit(chat, 99, None) == ()
    assert chat.active == before


def test_an_edit_of_a_newcomer_is_nothing() -> None:
    chat = CoreChat()
    assert edit(chat, 10, "net gebeld met Acme") == ()
    assert chat.deals == {}


def test_a_text_without_an_instant_is_never_corrected_by_an_edit() -> None:
    chat = CoreChat()
    chat.take_text(ACME)
    chat.take(Text(ROUTE["nl"]))
    assert chat.active.answered is None
