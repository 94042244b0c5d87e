"""What is told where something else is asked finds its own place, and the question stays open; an answer stays an answer."""

from dataclasses import replace

import pytest

from bot.coach.answers.told_early import MOVED, TOLD
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Option
from bot.coach.turn.state import Pending
from bot.coach.understanding.text import Language
from tests.coach.rooms import another, first_walk, keys, open_question, say, walked
from tests.support.core_chat import CoreChat


def _at(question: str, chat: CoreChat, *beside: Option) -> CoreChat:
    """The chat with another question open than the one it came to."""
    chat = another(chat)
    active = chat.active
    assert active.walk is not None
    assert active.pending is not None
    done = tuple(known for known in active.walk.done if known != question)
    pending = Pending(question, active.pending.text, beside)
    walk = replace(active.walk, trail=(*active.walk.trail, question), done=done)
    chat.active = replace(active, phase="asking", pending=pending, walk=walk)
    return chat


@pytest.fixture(scope="module")
def walks() -> dict[Language, CoreChat]:
    """A route, who signs and the budget are told, and where they are; nothing of a next step yet."""
    told: dict[Language, CoreChat] = {
        "nl": first_walk("nl", upto="next_step"),
        "en": first_walk("en", upto="next_step"),
    }
    return told


@pytest.mark.parametrize(
    ("question", "language", "said", "told"),
    [
        # a wording of its own
        ("people", "nl", "nee, samen met de directeur", "ack.final_yes"),
        ("budget", "en", "the CFO is called Willem", "ack.final_yes"),
        # what it is about
        ("action", "nl", "het gaat om ovens trouwens", "ack.topic"),
        ("budget", "en", "btw it's about the ovens", "ack.topic"),
        ("people", "en", "topic: ovens", "ack.topic"),
        # what it is worth
        ("position", "en", "about 82k a year", "ack.deal_value"),
        ("rivals", "nl", "het gaat om 140k", "ack.deal_value"),
        ("stage", "en", "it's a deal of 60k", "ack.deal_value"),
        ("follow_up", "en", "it's about 140k", "ack.deal_value"),
        ("position", "en", "about 150", "ack.kept"),
        # who is there
        ("budget", "en", "owner, Fiachra", "ack.people"),
        ("action", "nl", "directeur Jan Hulshof", "ack.voice"),
        ("follow_up", "nl", "directeur Jan Hulshof", "ack.voice"),
        ("next_step", "en", "CFO, head of ops and the parent rep", "ack.people"),
        ("position", "en", "legal and finance", "ack.people"),
        ("position", "nl", "directeur Jan Hulshof", "ack.voice"),
        # who else is in the race
        ("final_yes", "en", "they look at Keyence too", "ack.rivals"),
        ("position", "en", "Keyence is in the race too", "ack.rivals"),
        ("budget", "en", "also a new rival, Squirrel Systems", "ack.rivals"),
        ("people", "nl", "er is een nieuwe concurrent, Arcabo", "ack.rivals"),
        # what somebody thinks
        ("position", "en", "Moira thinks that's approved already", "ack.kept"),
        ("action", "en", "Moira thinks it's been approved already", "ack.kept"),
        # who is against it
        ("position", "nl", "Kees vindt het te duur", "ack.differ"),
        ("final_yes", "nl", "Kees is tegen", "ack.differ"),
        ("position", "en", "Kees is against", "ack.differ"),
        ("action", "nl", "Wim vindt het te duur", "ack.differ"),
        # what we are going to do
        ("final_yes", "en", "I can send them a comparison", "ack.action"),
        ("rivals", "nl", "we sturen vrijdag de offerte", "ack.action"),
        ("final_yes", "nl", "offerte sturen", "ack.taken"),
        ("people", "en", "send her the template", "ack.taken"),
        ("differ", "nl", "demo inplannen", "ack.taken"),
        # what they are going to do
        ("people", "en", "Sanne presents it to the board on Friday", "ack.taken"),
        ("position", "en", "Friday he rings me with the result", "ack.taken"),
        ("rivals", "nl", "Sanne legt het vrijdag voor aan het MT", "ack.taken"),
        # the money
        ("next_step_date", "en", "budget's there", "ack.budget"),
        ("rivals", "en", "budget is requested", "ack.budget"),
        ("action", "nl", "het budget is er, ja", "ack.budget"),
        ("steps", "nl", "budget is er", "ack.budget"),
        ("position", "en", "budget's there", "ack.budget"),
        ("final_yes", "en", "requested", "ack.budget"),
        # where they are
        ("people", "nl", "MT bespreekt het nu", "ack.position"),
        ("next_step", "en", "the board discusses now", "ack.position"),
        ("differ", "nl", "IT test", "listening"),
        # a day
        ("next_step", "en", "12 June", "ack.day_of_what"),
        ("differ", "nl", "12 juni", "listening"),
    ],
)
def test_what_belongs_elsewhere_goes_there_and_the_question_stays(
    walks: dict[Language, CoreChat], question: str, language: Language, said: str, told: str
) -> None:
    chat = _at(question, walks[language])
    assert told in keys(say(chat, said))
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("question", "language", "said"),
    [
        ("final_yes", "nl", "de directeur alleen"),
        ("final_yes", "en", "the CFO, says Kees"),
        ("people", "nl", "Kees en de directeur"),
        ("position", "en", "the board discusses"),
        ("next_step", "nl", "Kees belt het MT op 12 juni"),
        ("rivals", "nl", "Exact"),
        ("budget", "en", "requested"),
    ],
)
def test_an_answer_is_an_answer(
    walks: dict[Language, CoreChat], question: str, language: Language, said: str
) -> None:
    chat = _at(question, walks[language])
    say(chat, said)
    assert open_question(chat) != question


def test_a_known_name_is_no_rival_and_a_day_beside_its_chips_is_theirs() -> None:
    chat = walked("/coach Acme", language="en")
    for text in ("IT tests, the board discusses, CFO signs", "Willem Bos"):
        say(chat, text)
    assert "ack.voice" in keys(say(_at("rivals", chat), "Willem Bos"))
    put_right = keys(say(_at("budget", chat), "Willem Bos isn't the CFO, he's the COO"))
    assert put_right == ["ack.voice"]
    assert "ack.rival_gone" in keys(say(_at("budget", _told_of_exact(chat)), "Exact dropped out"))
    dated = walked("/coach Acme", "IT tests, CFO signs", language="en")
    dated = _at("next_step", dated)
    say(dated, "Sanne presents it to the board")
    assert dated.active.pending is not None
    chips = next(option for option in dated.active.pending.options if option.id.startswith("date:"))
    beside = _at("rivals", dated, chips)
    assert "ack.next_step" in keys(say(beside, "around 12 June"))
    assert open_question(beside) == "rivals"
    for question in ("action", "people"):
        told = _at(question, dated)
        assert "ack.next_step" in keys(say(told, "12 June"))
        assert open_question(told) == question
        assert told.facts.next_step is not None
        assert told.facts.next_step.last is not None
        assert "listening" in keys(say(_at("people", told), "19 June"))
        # That it moved is news of it whatever is asked, and a bare day is not.
        assert "ack.next_step" in keys(say(_at("people", told), "it moved to 19 June"))


def _told_of_exact(chat: CoreChat) -> CoreChat:
    chat = _at("rivals", chat)
    say(chat, "Exact")
    return chat


def test_a_step_of_the_route_is_where_they_are_until_that_was_told() -> None:
    chat = walked("/coach Acme", "IT test, demo, CFO tekent")
    unplaced = _at("rivals", chat)
    assert "ack.position" in keys(say(unplaced, "demo"))
    assert "ack.position" not in keys(say(_at("rivals", unplaced), "IT test"))


def test_every_kind_is_looked_for_at_questions_there_are() -> None:
    for told in (*MOVED, *TOLD):
        places = [told.at, *(place.questions for place in told.also)]
        assert frozenset().union(*places) <= BY_ID.keys()
        assert sum(len(place) for place in places) == len(frozenset().union(*places)), told


def test_no_kind_stands_in_the_table_twice() -> None:
    kinds = [told.take for told in (*MOVED, *TOLD)]
    assert len(set(kinds)) == len(kinds)


def test_a_text_of_nothing_but_stops_is_no_error() -> None:
    chat = walked("/coach Acme")
    assert keys(chat.say("."))
