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
        ("en", "prob friday after the ride along", date(2026, 3, 13)),
        ("en", "friday morning when i drop the spec", date(2026, 3, 13)),
        ("en", "friday once they've tested it", date(2026, 3, 13)),
        ("en", "i speak to linda again this thursday", date(2026, 3, 12)),
        ("nl", "vrijdagochtend als ik de spec breng", date(2026, 3, 13)),
        ("nl", "vrijdag zodra Henk gekeken heeft", date(2026, 3, 13)),
        ("nl", "13 maart ben ik er dus", date(2026, 3, 13)),
        ("nl", "ik ben er vrijdag weer", date(2026, 3, 13)),
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
        ("nl", "eerst de 20e afwachten", date(2026, 3, 23)),
        ("nl", "na de 20e pas", date(2026, 3, 23)),
        ("nl", "pas na de test van de 20e", date(2026, 3, 23)),
        ("nl", "niet voor de 20e", date(2026, 3, 20)),
        ("nl", "weet niet, na de 20e pas", date(2026, 3, 23)),
        ("en", "no idea, friday maybe", date(2026, 3, 13)),
        ("en", "pilot on the 20th first", date(2026, 3, 23)),
        ("en", "wait for the 20th first", date(2026, 3, 23)),
        ("en", "dont know, after 20 march i guess", date(2026, 3, 23)),
        ("en", "after the 19th", date(2026, 3, 20)),
    ],
)
def test_behind_what_is_waited_for_is_the_first_day_that_is_worked(
    language: Language, said: str, day: date
) -> None:
    chat = at(language, "next_call")
    step = chat.facts.next_step
    chat.say(said)
    assert (chat.facts.deal.next_call_on, chat.facts.next_step) == (day, step)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i speak to linda again this thursday"),
        ("nl", "ik spreek henk donderdag weer"),
        ("nl", "vrijdagochtend als ik de spec breng"),
    ],
)
def test_that_we_speak_to_them_is_no_move_beside_the_day(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    actions = chat.facts.actions
    chat.say(said)
    assert chat.facts.actions == actions


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "eerst stuur ik de 20e de offerte"), ("en", "first i send them the spec on the 20th")],
)
def test_what_we_do_first_is_no_day_that_is_waited_for(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    assert chat.facts.deal.next_call_on is None


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
