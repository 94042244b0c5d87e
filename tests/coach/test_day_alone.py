"""A day in whatever words is a day: it names no step and no move of ours, and what it waits for is no step either."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_route_again import TOLD, chat_with

NEXT: dict[Language, tuple[str, ...]] = {
    "nl": ("henk, wim", "1", "niemand"),
    "en": ("Olaf, Lindqvist", "1", "nobody"),
}
STEP: dict[Language, str] = {"nl": "uitvoerder wim test de reiker", "en": "they measure our sample"}
DAYS: tuple[tuple[Language, str], ...] = (
    ("nl", "wordt de 8e"),
    ("nl", "die van de 8e"),
    ("nl", "dat wordt 8 april"),
    ("nl", "de 8e, als henk terug is"),
    ("en", "it's the 8th"),
    ("en", "that'd be the 8th of April"),
    ("en", "pushed to the 8th"),
    ("en", "the 8th, once Olaf is back"),
)


@pytest.mark.parametrize(("language", "told"), DAYS)
def test_where_the_step_is_asked_a_day_waits_for_it(language: Language, told: str) -> None:
    chat = chat_with(language, (*TOLD[language], *NEXT[language], told))
    assert chat.facts.next_step is None
    chat.say(STEP[language])
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.last == date(2026, 4, 8)


BESIDE: tuple[tuple[Language, str], ...] = (
    ("nl", "pas de 8e"),
    ("nl", "ergens rond de 8e"),
    ("en", "prob the 8th"),
    ("en", "around the 8th"),
    ("en", "the 8th or 9th"),
)


@pytest.mark.parametrize(("language", "told"), BESIDE)
def test_where_our_move_is_asked_a_day_is_that_of_their_step(language: Language, told: str) -> None:
    chat = chat_with(language, (*TOLD[language], *NEXT[language], STEP[language], told))
    assert chat.facts.action is None
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.first == date(2026, 4, 8)


LATER: tuple[tuple[Language, str], ...] = (
    ("nl", "doen ze de 28e"),
    ("nl", "is naar de 28e"),
    ("nl", "geschoven, de 28e"),
    ("en", "its on the 28th now"),
    ("en", "they're doing it on the 28th"),
)


@pytest.mark.parametrize(("language", "told"), LATER)
def test_where_it_is_asked_how_it_went_a_day_is_the_one_it_moved_to(language: Language, told: str) -> None:
    day = {"nl": f"{STEP['nl']} op 8 april", "en": f"{STEP['en']} on 12 March"}[language]
    skip = {"nl": "overslaan", "en": "skip"}[language]
    chat = chat_with(language, (*TOLD[language], *NEXT[language], day, skip, skip))
    step = chat.facts.next_step
    chat.now = chat.now.replace(day=16)
    chat.say(TOLD[language][0])
    chat.say(told)
    assert step is not None
    assert chat.facts.next_step is not None
    assert (chat.facts.next_step.id, chat.facts.next_step.last) == (step.id, date(2026, 3, 28))


@pytest.mark.parametrize(
    ("language", "told", "behind", "ahead"),
    [
        ("nl", "net gebeld met Beumer Textiel: demo gehad, poc loopt, dan legal en daarna tekent de cfo", ["demo"], ["poc", "legal", "cfo tekent"]),
        ("en", "spoke to Cresta Ferries. site visit done, trial running now, then the harbour office, then Orla signs", ["site visit"], ["trial running", "harbour office", "Orla signs"]),
        ("en", "quick one. Denby Vets group. demo done last week. next is finance review then the board", ["demo"], ["finance review", "board"]),
    ],
)  # fmt: skip
def test_what_is_done_in_front_of_the_steps_to_come_is_of_the_route(
    language: Language, told: str, behind: list[str], ahead: list[str]
) -> None:
    chat = chat_with(language, (told,))
    assert [step.title for step in chat.facts.steps if step.status == "done"] == behind
    assert [step.title for step in chat.facts.steps if step.status != "done"] == ahead


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "nl",
            "ze zijn al komen kijken, juridisch heeft het gelezen, raad moet nog goedkeuren en dan tekent frank",
        ),
        (
            "en",
            "they had the site visit already, legal has read it, the board still has to approve and then dafydd signs",
        ),
    ],
)
def test_a_step_told_in_the_perfect_is_behind_them(language: Language, told: str) -> None:
    chat = chat_with(language, ({"nl": "Somers", "en": "Brynmor"}[language], told))
    assert [step.status == "done" for step in chat.facts.steps] == [True, True, False, False]


@pytest.mark.parametrize(
    ("language", "told"),
    [("nl", "ze willen eerst een lijn zien draaien"), ("en", "they want to see a line running first")],
)
def test_what_they_want_to_see_first_is_what_they_do_next(language: Language, told: str) -> None:
    chat = chat_with(language, (*TOLD[language], *NEXT[language], told))
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == told


@pytest.mark.parametrize(
    ("language", "told", "what"),
    [
        ("nl", "wim wil eerst een lijn zien draaien, 28 maart", "lijn zien draaien"),
        ("en", "olaf wants to see a line running first, 28 March", "line running"),
    ],
)
def test_what_they_want_to_see_first_comes_with_its_day_where_it_is_asked_how_it_went(
    language: Language, told: str, what: str
) -> None:
    day = {"nl": f"{STEP['nl']} op 12 maart", "en": f"{STEP['en']} on 12 March"}[language]
    skip = {"nl": "overslaan", "en": "skip"}[language]
    chat = chat_with(language, (*TOLD[language], *NEXT[language], day, skip, skip))
    chat.now = chat.now.replace(day=16)
    chat.say(TOLD[language][0])
    chat.say(told)
    assert chat.facts.next_step is not None
    assert (chat.facts.next_step.what, chat.facts.next_step.last) == (what, date(2026, 3, 28))
