"""A message of today is taken back: all of what it changed, and nothing else."""

from datetime import timedelta

import pytest

from bot.coach.turn.context import Change
from bot.coach.turn.effects import REMARK
from bot.coach.understanding.remarks.undoing import asks_to_undo
from bot.coach.understanding.text import utterance
from tests.coach.rooms import open_question, shown
from tests.support.core_chat import CoreChat

OPENED = "call with Rhine Chemicals about WMS"
ROUTE = "IT test, board discusses, CFO signs"


def chat_with(*said: str) -> CoreChat:
    chat = CoreChat(language="en")
    for text in said:
        chat.say(text)
    return chat


@pytest.mark.parametrize(
    "text",
    [
        "undo",
        "Undo that!",
        "no no undo it please",
        "undo that, you wiped my steps",
        "put my steps back",
        "can you put it back the way it was",
        "revert that",
        "ctrl z",
        "ongedaan maken",
        "maak dat weer ongedaan",
        "neee draai dat terug",
        "zet mijn stappen terug",
        "zet alles terug zoals het was",
        "ik wil mijn stappen terug",
        "herstel de route",
    ],
)
def test_asked_to_take_it_back(text: str) -> None:
    assert asks_to_undo(utterance(text))


@pytest.mark.parametrize(
    "text",
    [
        "they put it back to march",
        "they undo the seals first",
        "ze draaien het budget terug",
        "zet de demo terug naar dinsdag",
        "they want their money back",
        "hij komt maandag terug",
        "bring my boss back into it",
        "go back",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not asks_to_undo(utterance(text))


def test_all_that_the_message_changed_is_as_it_was() -> None:
    chat = chat_with(OPENED, ROUTE)
    before = chat.facts
    chat.say("the board is where they are, Jo Finn is against it and Oracle is in the race too")
    assert chat.facts != before
    chat.say("undo that")
    again = chat.facts
    assert (again.steps, again.positions, again.people) == (before.steps, before.positions, before.people)
    assert (again.competitors, again.next_steps, again.actions) == ((), (), ())
    assert again.deal == before.deal


def test_what_the_message_answered_is_asked_again() -> None:
    chat = chat_with(OPENED, ROUTE, "yes, the CFO alone", "it's been requested")
    asked = open_question(chat)
    chat.say("undo")
    assert open_question(chat) == "budget" != asked


def test_asked_again_it_goes_further_back_and_over_what_was_told_since() -> None:
    chat = chat_with(OPENED, ROUTE, "yes, the CFO alone", "it's been requested")
    chat.say("undo")
    chat.say("there's no budget")
    chat.say("undo")
    chat.say("undo")
    assert chat.facts.deal.budget == "unknown"
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.may_alone is None
    assert open_question(chat) == "final_yes"


def test_what_was_kept_in_their_own_words_goes_too() -> None:
    chat = chat_with(OPENED, ROUTE, "yes, the CFO alone")
    chat.say("it's been requested, and their forklift driver had a bad fall last month")
    assert [answer.question for answer in chat.answers].count(REMARK) == 1
    chat.say("undo that")
    assert [answer.question for answer in chat.answers].count(REMARK) == 0


def test_of_an_earlier_day_nothing_is_taken_back() -> None:
    chat = chat_with(OPENED, ROUTE)
    before = chat.facts
    chat.now += timedelta(days=1)
    assert "Nothing was changed here today" in shown(chat.say("undo"))
    assert chat.facts == before


def test_what_a_colleague_changed_is_theirs() -> None:
    chat = chat_with(OPENED, ROUTE)
    before = chat.facts
    chat.changed_by_others = True
    assert "Nothing was changed here today" in shown(chat.say("undo"))
    assert chat.facts == before


def test_under_the_question_behind_an_answer_that_answer_is_asked_again() -> None:
    chat = chat_with(OPENED, "send the quote, call them, close it")
    assert chat.active.phase == "mirroring"
    chat.say("undo that")
    assert open_question(chat) == "steps"
    assert chat.active.phase == "asking"


def test_a_check_in_asks_once_more_how_the_step_went() -> None:
    chat = chat_with(OPENED, ROUTE, *["skip"] * 5, "the board discusses it next tuesday", *["skip"] * 4)
    chat.now += timedelta(days=14)
    chat.say("rhine chemicals")
    assert open_question(chat) == "happened"
    before = chat.facts
    chat.say("yes that's done")
    assert open_question(chat) != "happened"
    chat.say("oh no undo that")
    assert open_question(chat) == "happened"
    assert chat.facts.steps == before.steps
    assert chat.facts.next_step == before.next_step


def test_a_message_that_changed_nothing_is_passed_over() -> None:
    chat = chat_with(OPENED, ROUTE, "yes, the CFO alone", "it's been requested")
    deal_id = chat.facts.deal.id
    chat.changes.append((deal_id, Change("turn-kept", chat.now, True, answered="note")))
    chat.say("undo")
    assert chat.facts.deal.budget == "unknown"
