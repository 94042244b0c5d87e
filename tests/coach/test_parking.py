"""A deal put aside until a day."""

from datetime import date

import pytest

from bot.coach.answers.closing import check_in_on
from bot.coach.days.calendars import calendar_of
from bot.coach.known.facts import DealFacts
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, keys, walked


def quiet_until(facts: DealFacts) -> date | None:
    return facts.next_step.quiet_until if facts.next_step is not None else facts.deal.quiet_until


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "park acme till mid july", date(2026, 7, 15)),
        ("en", "park this one until september", date(2026, 9, 1)),
        ("en", "let it rest until 3 august", date(2026, 8, 3)),
        ("nl", "parkeer deze tot september", date(2026, 9, 1)),
        ("nl", "laat acme even rusten tot half juli", date(2026, 7, 15)),
        ("nl", "zet maar even stil tot 3 augustus", date(2026, 8, 3)),
        ("nl", "ze willen het over de zomer tillen, pauze tot september", date(2026, 9, 1)),
        ("en", "the owner is away all summer. on hold until september", date(2026, 9, 1)),
    ],
)
def test_the_day_is_kept_and_asked_on(language: Language, said: str, day: date) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert keys(chat.say(said)) == ["ending.parked_until"]
    assert (chat.facts.deal.status, quiet_until(chat.facts)) == ("open", day)
    asked_on = check_in_on(chat.facts, chat.now, calendar_of(chat.person.habits, chat.zone))
    assert asked_on is not None
    assert asked_on >= day


def test_why_it_is_put_aside_is_kept_and_a_pause_alone_is_of_the_coach() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "ze willen het over de zomer tillen, pauze tot september")
    assert any("over de zomer" in answer.text for answer in chat.answers if answer.question == "remark")
    chat = walked("/coach Acme", ROUTE["nl"])
    assert "ending.parked_until" not in keys(chat.say("pauze tot maandag"))


def test_what_was_asked_is_there_when_they_come_back() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "parkeer deze tot september")
    assert chat.active.phase == "paused"
    chat.say("verder")
    assert chat.active.phase == "asking"


@pytest.mark.parametrize("said", ["parkeer deze", "zet maar even stil"])
def test_without_a_day_it_is_parked_for_good(said: str) -> None:
    chat = walked("/coach Acme", ROUTE["nl"], said)
    assert chat.facts.deal.status == "parked"


@pytest.mark.parametrize("said", ["budget loopt tot maart", "ze parkeren het tot september", "tot maart"])
def test_what_they_do_until_then_puts_nothing_aside(said: str) -> None:
    chat = walked("/coach Acme", ROUTE["nl"], said)
    assert quiet_until(chat.facts) is None


def test_the_one_that_is_named_is_put_aside() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "andere klant: Globex", "parkeer Acme tot september")
    assert {facts.deal.account: quiet_until(facts) for facts in chat.deals.values()} == {
        "Acme": date(2026, 9, 1),
        "Globex": None,
    }
