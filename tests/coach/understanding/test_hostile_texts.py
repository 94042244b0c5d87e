"""Texts made to be slow: what is typed without end costs every reader time in proportion, and little of it."""

import gc
import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import reading, wish_reading
from bot.models import command_weights, perspective_weights, piece_weights, yes_weights

TODAY, ZONE = date(2026, 5, 11), "Europe/Amsterdam"
STEPS = ("IT test", "MT bespreekt het", "CFO tekent")
LONG = 40_000
# Seconds of CPU for the longest text; a busy machine takes twice as long as an idle one.
MOST = 0.4
# A text that says something of everything, so that nothing is passed over, and then one thing again and again.
BEGINS = "Sanne tekent, budget is er nog niet, ze zijn het oneens en vergelijken ons met Exact, 12 juni: "
PIECES = (
    "a,", "a\n", "(a ", "- ", ". ", "1 ", "1.", "2 weken ", '"', "'s ", "en ", "we ", "Sanne en ", "de klant zegt dat ", "->", "a b's-",
)  # fmt: skip
READERS: dict[str, Callable[[Utterance, Language], object]] = {
    "intent": lambda said, language: reading.read_intent(said, language, command_weights),
    "perspective": lambda said, language: reading.read_perspective(said, language, "q3", perspective_weights),
    "steps": lambda said, language: reading.read_steps(said, language, piece_weights),
    "step": lambda said, language: reading.match_step(said, STEPS, language),
    "date": lambda said, language: reading.read_date(said, language, TODAY, ZONE),
    "deal": lambda said, language: reading.read_deal(said, language, ()),
    "people": lambda said, language: reading.read_people(said, language, None, yes_weights),
    "rivals": reading.read_rivals,
    "evidence": lambda said, _: reading.read_evidence(said, "IT test"),
    "call questions": lambda said, _: wish_reading.read_call_questions(said),
    "notes": lambda said, language: reading.read_notes(said, language, TODAY, ZONE),
}


@pytest.fixture(autouse=True)
def no_collecting() -> Iterator[None]:
    """Collecting what other tests left behind is no part of reading."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def taken(read: Callable[[Utterance, Language], object], text: str) -> float:
    started = time.thread_time()
    read(utterance(text), "nl")
    return time.thread_time() - started


@pytest.mark.parametrize("name", READERS)
def test_what_is_typed_without_end_costs_little(name: str) -> None:
    read = READERS[name]
    taken(read, BEGINS)
    for piece in PIECES:
        text = BEGINS + piece * (LONG // len(piece))
        whole = taken(read, text[:LONG])
        half = taken(read, text[: LONG // 2])
        assert whole < MOST, piece
        # Twice the text, twice the time at most, but for what the clock and the machine add.
        assert whole < 3 * half + 0.05, piece
