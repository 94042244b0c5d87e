"""Texts made to be slow, through the whole core: no room takes more than its share of what is typed without end."""

import gc
import time
from collections.abc import Iterator
from copy import deepcopy

import pytest

from tests.support.core_chat import CoreChat

LONG = 2_400
# A text that says something of everything opens rooms that pass over a text of nothing; and the other way round.
BEGINS = ("", "Sanne tekent, budget is er nog niet, ze zijn het oneens en vergelijken ons met Exact, 12 juni: ")  # fmt: skip
PIECES = (". ", "1.", "a\n", "en ", "nee ", "we ", "Sanne en ", "X akkoord en dan ", "samenvatting ", "2 weken ")  # fmt: skip
BEFORE = {
    "in the lobby": (),
    "at a question": ("net gebeld met Acme",),
    "at another question": ("net gebeld met Acme", "IT test, MT bespreekt het, CFO tekent"),
    "at the summary": ("net gebeld met Acme", "IT test, MT bespreekt het, CFO tekent", "samenvatting"),
}


@pytest.fixture(autouse=True)
def no_collecting() -> Iterator[None]:
    """Collecting what other tests left behind is no part of a turn."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def taken(chat: CoreChat, text: str) -> float:
    other = deepcopy(chat)
    started = time.thread_time()
    other.take_text(text)
    return time.thread_time() - started


@pytest.mark.parametrize("moment", BEFORE)
def test_what_is_typed_without_end_costs_a_turn_time_in_proportion(moment: str) -> None:
    chat = CoreChat()
    for line in BEFORE[moment]:
        chat.say(line)
    for begins in BEGINS:
        for piece in PIECES:
            text = begins + piece * (LONG // len(piece))
            # The first turn makes what is made when first asked, and is not measured.
            taken(chat, text[: LONG // 10])
            half = taken(chat, text[: LONG // 2])
            whole = taken(chat, text[:LONG])
            # Twice the text, twice the time at most, but for what the clock and the machine add.
            assert whole < 3 * half + 0.1, (begins, piece)
