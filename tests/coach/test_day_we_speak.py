"""When we speak to them again, as it is typed where that is asked."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at
from tests.coach.rooms import keys


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "13 march is fine", date(2026, 3, 13)),
        ("en", "friday after the demo", date(2026, 3, 13)),
        ("en", "on the 13th at the demo", date(2026, 3, 13)),
        ("en", "demo is thursday, i call linda friday", date(2026, 3, 13)),
        ("en", "13th. compass too", date(2026, 3, 13)),
        ("nl", "13 maart is prima", date(2026, 3, 13)),
        ("nl", "vrijdag na de demo", date(2026, 3, 13)),
        ("nl", "maandag is goed", date(2026, 3, 16)),
        ("nl", "13 maart bel ik ze", date(2026, 3, 13)),
        ("nl", "donderdag met henk", date(2026, 3, 12)),
    ],
)
def test_a_day_with_a_word_of_assent_or_what_it_comes_behind_is_the_day_of_the_call(
    language: Language, said: str, day: date
) -> None:
    chat = at(language, "next_call")
    step = chat.facts.next_step
    messages = chat.say(said)
    assert "finished.call" in keys(messages)
    assert (chat.facts.deal.next_call_on, chat.active.pending) == (day, None)
    assert chat.facts.next_step == step
    assert len(chat.deals) == 1


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("nl", "ergens na nieuwjaar", date(2027, 1, 4)),
        ("en", "in the new year", date(2027, 1, 4)),
        ("en", "after xmas", date(2026, 12, 28)),
    ],
)
def test_after_a_feast_is_the_first_day_that_is_worked(language: Language, said: str, day: date) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    assert (chat.facts.deal.next_call_on, chat.facts.deal.status) == (day, "open")


@pytest.mark.parametrize("said", ["send him the drawings friday", "pete calls the vendor friday"])
def test_what_is_done_on_a_day_is_not_when_we_speak(said: str) -> None:
    chat = at("en", "next_call")
    chat.say(said)
    assert chat.facts.deal.next_call_on is None
