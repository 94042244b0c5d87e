"""A person's deals as text in chat: the route has the days of its steps, in the person's language."""

from datetime import date

import pytest

from bot.coach.known.facts import BuyingStep, Deal, DealFacts
from bot.coach.turn.replies import PlainText
from bot.coach.understanding.text import Language
from bot.deal_text import Room, deals_as_text
from bot.wording import Wording

TODAY = date(2026, 3, 9)
DAY = date(2026, 6, 1)
STEPS = (
    BuyingStep("s1", "IT test", 0, status="done", first=DAY, last=DAY),
    BuyingStep("s2", "MT", 1, first=DAY, last=date(2026, 6, 30)),
    BuyingStep("s3", "CFO", 2, first=DAY, last=DAY),
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ["[x] IT test", "[ ] MT, juni", "[ ] CFO, ma 1 juni"]),
        ("en", ["[x] IT test", "[ ] MT, June", "[ ] CFO, Mon 1 June"]),
    ],
)
def test_a_step_that_is_to_come_has_its_day_beside_it(language: Language, expected: list[str]) -> None:
    facts = DealFacts(Deal("d", "Acme", "p"), STEPS)
    (message,) = deals_as_text([facts], language, Room(3000, 9000), today=TODAY, of=1)
    (text,) = [part for part in message.parts if isinstance(part, PlainText)]
    wording = Wording(language, today=TODAY)
    assert [wording.text(line) for line in text.rows[0].lines] == expected
