"""Which of a deal's own steps a typed answer means."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.steps.match import match_step
from bot.coach.understanding.text import utterance

ROUTE = ("behoefte in kaart", "IT test", "inkoop vergelijkt offertes", "legal review", "directie tekent")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ze zijn nog bij IT", 1),
        ("it is nog aan het testen", 1),
        ("de tweede", 1),
        ("stap 2", 1),
        ("2", 1),
        ("nr. 3", 2),
        ("second", 1),
        ("the third one", 2),
        ("step three", 2),
        ("eerste stap", 0),
        ("laatste", 4),
        ("the last one", 4),
        ("voorlaatste", 3),
        ("inkoop", 2),
        ("bij inkop", 2),
        ("ze vergelijken nog", 2),
        ("offertes vergelijken", 2),
        ("purchasing", 2),
        ("juridisch", 3),
        ("legal reveiw", 3),
        ("handtekening", 4),
        ("directie", 4),
        ("niet meer bij IT, nu bij legal", 3),
        ("IT is klaar, inkoop is nu bezig", 2),
        ("6", None),
        ("stap 9", None),
        ("weet ik niet", None),
        ("geen idee", None),
        ("nog aan het inventariseren", None),
        ("", None),
        ("???", None),
    ],
)
def test_the_step_that_is_meant(text: str, place: int | None) -> None:
    assert match_step(utterance(text), ROUTE, "nl") == place


@pytest.mark.parametrize(
    ("text", "titles", "place"),
    [
        ("besluit", ("besluit mt", "besluit raad"), None),
        ("IT", ("IT test", "IT akkoord"), None),
        ("IT akkoord", ("IT test", "IT akkoord"), 1),
        ("pilot", ("pilot", "pilot evaluatie"), 0),
        ("they're still at procurement", ("users test", "procurement", "sign"), 1),
        ("it", ("users", "it", "cfo"), 1),
        ("pilot", (), None),
        ("1", ("only one",), 0),
        # What came back some time ago is behind them, unless nothing else is said.
        ("rfi went back last week, theyre shortlisting", ("RFI", "shortlist", "sign"), 1),
        ("rfi went back last week", ("RFI", "shortlist", "sign"), 0),
        ("the pilot is through since yesterday, legal now", ("pilot", "legal", "sign"), 1),
        ("offertes zijn gisteren terug, ze overleggen in het mt", ("offertes", "mt", "tekenen"), 1),
    ],
)
def test_none_is_chosen_when_two_fit_equally(text: str, titles: tuple[str, ...], place: int | None) -> None:
    assert match_step(utterance(text), titles, "en") == place


def test_a_huge_answer_takes_no_time() -> None:
    said = utterance("bij inkoop " * 9_000)
    began = time.thread_time()
    match_step(said, ROUTE, "nl")
    assert time.thread_time() - began < 1.0


@given(st.text(max_size=80), st.lists(st.text(max_size=30), max_size=8))
def test_any_text_is_read(text: str, titles: list[str]) -> None:
    place = match_step(utterance(text), titles, "nl")
    assert place is None or 0 <= place < len(titles)
