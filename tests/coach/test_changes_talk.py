"""Asked in words to change what is kept: the part is opened, the step leaves the route, and nothing of it is an answer."""

import pytest

from bot.coach.requests import changes_talk
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import ROUTE, asked, keys, open_question
from tests.support.core_chat import CoreChat


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("pas de stappen aan", "steps"),
        ("kun je de actie aanpassen?", "action"),
        ("wijzig het budget", "budget"),
        ("concurrenten aanpassen", "rivals"),
        ("change the steps", "steps"),
        ("please update the next step", "next_step"),
        ("can you fix the date?", "next_step_date"),
        ("change my mind about the price", None),
        ("pas de offerte aan", None),
        ("ze passen de planning aan", None),
        ("update the quote", None),
    ],
)
def test_the_part_that_is_to_be_opened(said: str, part: str | None) -> None:
    assert changes_talk._part(utterance(said)) == part


@pytest.mark.parametrize(
    ("language", "said", "step"),
    [
        ("nl", "haal MT bespreekt weg", "MT bespreekt het"),
        ("nl", "schrap de IT test maar", "IT test"),
        ("nl", "de IT test kan eraf", "IT test"),
        ("en", "remove the board discusses", "board discusses"),
        ("en", "take the IT tests off the list", "IT tests"),
    ],
)
def test_a_step_leaves_the_route_and_the_question_stays(language: Language, said: str, step: str) -> None:
    chat = CoreChat(language)
    chat.say("/coach Acme")
    chat.say(ROUTE[language])
    before = open_question(chat)
    answer = chat.say(said)
    (facts,) = chat.deals.values()
    assert [known.title for known in facts.steps if known.status == "not_needed"] == [step]
    assert asked(answer) == before


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "verwijder deze deal"), ("nl", "wis acme"), ("en", "delete this deal"), ("en", "erase acme")],
)
def test_erasing_a_deal_is_asked_about_and_changes_nothing_by_itself(language: Language, said: str) -> None:
    chat = CoreChat(language)
    chat.say("/coach Acme")
    chat.say(ROUTE[language])
    before = dict(chat.deals)
    answer = chat.say(said)
    assert asked(answer) == "ending"
    assert dict(chat.deals) == before
    chat.say("nee" if language == "nl" else "no")
    assert chat.facts.deal.status == "open"


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "ik haal de offerte weg"), ("en", "remove the price from the quote")]
)
def test_what_is_no_step_is_an_answer(language: Language, said: str) -> None:
    chat = CoreChat(language)
    chat.say("/coach Acme")
    chat.say(ROUTE[language])
    chat.say(said)
    (facts,) = chat.deals.values()
    assert not any(known.status == "not_needed" for known in facts.steps)


@pytest.mark.parametrize(("language", "order"), [("nl", "verwijder de CFO"), ("en", "remove the CFO")])
def test_whoever_gives_the_final_yes_is_not_known_any_more_once_taken_off(
    language: Language, order: str
) -> None:
    chat = CoreChat(language)
    chat.say("Acme")
    chat.say("IT test, MT bespreekt" if language == "nl" else "IT tests, management discusses")
    chat.say("de CFO" if language == "nl" else "the CFO")
    assert keys(chat.say(order)) == ["ack.person_dropped"]
    (facts,) = chat.deals.values()
    assert facts.final_yes is None
    assert facts.mark_of("final_yes") == "unknown"


@pytest.mark.parametrize(
    ("language", "order", "day"),
    [
        ("nl", "schuif het een week op", "2026-06-19"),
        ("en", "push it a month", "2026-07-12"),
        ("en", "push it two weeks", "2026-06-26"),
    ],
)
def test_a_step_is_pushed_on_by_a_span(language: Language, order: str, day: str) -> None:
    chat = CoreChat(language)
    chat.say("Acme")
    chat.say("IT test, MT bespreekt het" if language == "nl" else "IT tests, management discusses it")
    while open_question(chat) != "next_step":
        chat.say("skip" if language == "en" else "overslaan")
    chat.say("het MT bespreekt het op 12 juni" if language == "nl" else "management discusses it on 12 June")
    chat.say("skip" if language == "en" else "overslaan")
    chat.say(order)
    (facts,) = chat.deals.values()
    assert facts.next_step is not None
    assert str(facts.next_step.last) == day
