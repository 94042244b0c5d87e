"""What is told behind a word that is all the open question needs."""

from dataclasses import replace
from datetime import date

import pytest

from bot.coach.showing.asking import UNKNOWN
from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Option
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, ask_of, asked, first_walk, keys, open_question, walked
from tests.coach.test_minds_beside import at


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "skip. Exact is a rival too"),
        ("en", "skip this one, there's a new rival: Exact"),
        ("nl", "sla over, er is een nieuwe concurrent: Exact"),
        ("nl", "volgende. er is een concurrent, Exact"),
    ],
)
def test_a_question_is_passed_over_and_the_rest_is_taken(language: Language, said: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert open_question(chat) == "final_yes"
    messages = chat.say(said)
    assert keys(messages)[0] == "ack.skipped"
    assert chat.facts.mark_of("final_yes") == "skipped"
    assert [rival.name for rival in chat.facts.competitors] == ["Exact"]
    assert len([message for message in messages if message.ask is not None]) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "skip"), ("en", "skip it, later"), ("nl", "sla over, graag"), ("nl", "overslaan")],
)
def test_a_skip_alone_is_no_more_than_that(language: Language, said: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert "ack.skipped" in keys(chat.say(said))
    assert asked(chat.say("help")) == "budget"


@pytest.mark.parametrize(
    "said", ["vrijdag. er is een nieuwe concurrent: Corsa", "13 maart, en er is een concurrent: Corsa"]
)
def test_the_day_of_the_call_and_more(said: str) -> None:
    chat = first_walk()
    assert open_question(chat) == "next_call"
    assert keys(chat.say(said))[0] == "finished.call"
    assert chat.facts.deal.next_call_on == date(2026, 3, 13)
    assert "Corsa" in {rival.name for rival in chat.facts.competitors}


def test_a_day_that_is_known_is_not_asked_again() -> None:
    chat = first_walk()
    chat.say("vrijdag")
    chat.say("verander actie")
    messages = chat.say("ik stuur ze de cijfers")
    assert ask_of(messages).text.key == "q.next_call.known"


@pytest.mark.parametrize(
    ("language", "more", "voices", "differ"),
    [
        ("nl", "en filip en iemand van de keuken die wil geen bonen maar capsules", {"filip", "keuken"}, set()),
        ("en", "and the cook who hates it", {"cook"}, {"cook"}),
    ],
)  # fmt: skip
def test_behind_a_choice_of_people_more_of_them_are_heard(
    language: Language, more: str, voices: set[str], differ: set[str]
) -> None:
    chat = at(language)
    pending = chat.active.pending
    assert pending is not None
    chat.active = replace(chat.active, pending=replace(pending, question="people", options=(UNKNOWN,)))
    chat.take(Choice(UNKNOWN.id, more=more))
    people = [one for one in chat.facts.people if not one.gives_the_yes]
    assert {one.called for one in people if one.has_voice} == voices
    assert {one.called for one in people if one.differs} == differ


def test_behind_a_choice_of_who_differs_another_one_is_heard() -> None:
    chat = at("en", ("people", "her husband and tim bell"))
    person = next(one for one in chat.facts.people if one.called == "husband")
    pending = chat.active.pending
    assert pending is not None
    option = Option(f"person:{person.id}", "husband")
    chat.active = replace(chat.active, pending=replace(pending, question="differ", options=(option,)))
    assert "ack.differ" in keys(chat.take(Choice(option.id, more="and the cook who hates it")))
    assert {one.called for one in chat.facts.people if one.differs} == {"husband", "cook"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no of course not they only meet the 28th. Exact pulled out"),
        ("nl", "nee natuurlijk niet, die vergadert pas de 28e. Exact is afgehaakt"),
    ],
)
def test_a_no_in_front_is_not_yet_where_it_is_asked_whether_they_looked(
    language: Language, said: str
) -> None:
    chat = at(language, ("rivals", "Exact"))
    pending = chat.active.pending
    assert pending is not None
    chat.active = replace(
        chat.active, phase="asking", pending=replace(pending, question="looked", options=())
    )
    chat.say(said)
    assert chat.facts.mark_of("looked") == "unknown"
    assert not chat.facts.competitors
