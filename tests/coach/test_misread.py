"""What a message was read for and is not so is taken back with one tap, and its words stay."""

import pytest

from bot.coach.deals.misread import MISREAD
from bot.coach.turn.effects import REMARK
from tests.coach.rooms import keys, open_question
from tests.support.core_chat import CoreChat

STORY = (
    "call with Rhine Chemicals about WMS. first IT tests it, then the board discusses it and CFO Anna Berg signs alone,"
    " SAP is in the race too"
)


def offered(chat: CoreChat) -> bool:
    pending = chat.active.pending
    return pending is not None and any(option.id == MISREAD for option in pending.options)


def test_of_a_first_message_the_customer_stays() -> None:
    chat = CoreChat(language="en")
    chat.say(STORY)
    deal = chat.deals[chat.active.deal_id or ""]
    assert deal.steps
    assert deal.people
    assert offered(chat)
    messages = chat.tap(MISREAD)
    deal = chat.deals[chat.active.deal_id or ""]
    assert (deal.deal.account, deal.deal.topic) == ("Rhine Chemicals", "WMS")
    assert (deal.steps, deal.people, deal.competitors, deal.deal.marks) == ((), (), (), ())
    assert "undo.misread" in keys(messages)
    assert open_question(chat) == "steps"
    # The words are kept as they were typed, and not offered as what they were wrongly read for.
    assert [text for question, text in kept(chat) if question == REMARK] == [STORY]
    assert not offered(chat)


def test_what_was_told_before_stands() -> None:
    chat = CoreChat(language="en")
    for text in ("call with Rhine Chemicals about WMS", "IT test, board discusses, CFO signs"):
        chat.say(text)
    before = [step.title for step in chat.deals[chat.active.deal_id or ""].steps]
    chat.say("the CFO Anna Berg signs, alone, and SAP is also in the race")
    assert offered(chat)
    chat.tap(MISREAD)
    deal = chat.deals[chat.active.deal_id or ""]
    assert [step.title for step in deal.steps] == before
    assert not deal.competitors
    assert open_question(chat) == "final_yes"


def test_what_changes_nothing_has_no_such_tap() -> None:
    chat = CoreChat(language="en")
    chat.say("call with Rhine Chemicals about WMS")
    assert not offered(chat)
    chat.say("what do you mean with that question?")
    assert not offered(chat)


@pytest.mark.parametrize(
    "text",
    ["verkeerd begrepen", "you misread that", "no, you misunderstood me", "dat heb je verkeerd gelezen!"],
)
def test_said_in_words_of_either_language_it_does_the_same(text: str) -> None:
    chat = CoreChat(language="en")
    chat.say(STORY)
    assert "undo.misread" in keys(chat.say(text))
    assert chat.facts.deal.account == "Rhine Chemicals"
    assert chat.facts.steps == ()


def test_what_they_misread_is_told_of_them() -> None:
    chat = CoreChat(language="en")
    for told in (
        "call with Rhine Chemicals about WMS",
        "IT test, board discusses",
        "they misread the tender",
    ):
        chat.say(told)
    assert len(chat.facts.steps) == 2


def test_a_question_put_again_has_it_once() -> None:
    chat = CoreChat(language="en")
    for text in ("call with Rhine Chemicals about WMS", "IT test, board discusses", "SAP is in the race too"):
        chat.say(text)
    pending = chat.active.pending
    assert pending is not None
    assert [option.id for option in pending.options].count(MISREAD) == 1


def kept(chat: CoreChat) -> list[tuple[str, str]]:
    return [(change.answered or "", change.words or "") for _, change in chat.changes if change.answered]
