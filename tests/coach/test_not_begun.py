"""That they have not begun, at the question where they are or against a place that was kept, with the day on which they do."""

from datetime import date, datetime

import pytest

from bot.coach.known.facts import DealFacts
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

ROUTE: dict[Language, str] = {
    "en": "first a demo, then Tom compares, then the board approves",
    "nl": "eerst een demo, dan vergelijkt Tom, dan keurt de raad goed",
}
UNKNOWN: dict[Language, str] = {"en": "don't know", "nl": "weet ik niet"}


def _told(language: Language, *said: str) -> DealFacts:
    chat = CoreChat(language, now=datetime.fromisoformat("2026-12-01T09:00:00+01:00"))
    chat.say("Brannock")
    chat.say(ROUTE[language])
    while chat.active.pending is not None and chat.active.pending.question != "position":
        chat.say(UNKNOWN[language])
    for text in said:
        chat.say(text)
    (facts,) = chat.deals.values()
    return facts


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", ["the demo starts when the mats are in, should be mon 7th. Janice is running it"], 7),
        ("en", ["demo isnt done yet thats the 10th. before that nothing"], 10),
        ("en", ["they're nowhere yet, the demo starts 11 dec"], 11),
        ("nl", ["ze zijn nog nergens de demo moet nog beginnen, 11 dec dus"], 11),
        ("en", ["they're at the demo", "no demo hasnt started, starts mon 7 dec"], 7),
        ("nl", ["ze zitten bij de demo", "nee de demo is nog niet begonnen, begint 7 dec"], 7),
    ],
)
def test_the_first_step_is_still_to_come_on_its_day(language: Language, said: list[str], day: int) -> None:
    facts = _told(language, *said)
    first = facts.steps[0]
    assert facts.position is not None
    assert facts.position.step_id is None
    assert first.status == "to_do"
    assert facts.next_step is not None
    assert (facts.next_step.serves, facts.next_step.last) == (first.id, date(2026, 12, day))
    assert facts.next_step.what == first.title
    assert not facts.actions


def test_what_runs_till_a_day_has_begun() -> None:
    facts = _told("en", "they're at the demo", "demo isn't done yet, it runs till 14 dec")
    assert facts.position is not None
    assert facts.position.step_id == facts.steps[0].id


def test_a_day_of_ours_is_no_day_of_the_step() -> None:
    facts = _told("en", "they're nowhere yet, i call them 11 dec")
    assert facts.next_step is None or facts.next_step.serves != facts.steps[0].id


@pytest.mark.parametrize(("language", "said", "then"), [("en", "1, not started yet", "not started yet"), ("nl", "1 maar nog niet begonnen", "nog niet begonnen")])  # fmt: skip
def test_a_number_that_is_not_begun_is_that_step_not_begun(language: Language, said: str, then: str) -> None:
    facts = _told(language, said)
    assert facts.position is not None
    assert (facts.position.step_id, facts.position.words) == (None, f"{facts.steps[0].title}: {then}")
    assert all(step.status == "to_do" for step in facts.steps)
