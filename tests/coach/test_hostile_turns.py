"""Texts made to be slow, through the whole core: no room takes more than its share of what is typed without end."""

import gc
import time
from collections.abc import Iterator
from copy import deepcopy

import pytest

from tests.support.core_chat import CoreChat

LONG = 1_000
# Seconds of CPU that no turn needs; what takes longer has to be in proportion.
LITTLE = 0.08
# A text that says something of everything opens rooms that pass over a text of nothing; and the other way round.
BEGINS = ("", "Sanne tekent, budget is er nog niet, ze zijn het oneens en vergelijken ons met Exact, 12 juni: ")  # fmt: skip
PIECES = (". ", "1.", "a\n", "en ", "nee ", "van de ", "we ", "Sanne en ", "X akkoord en dan ", "2 weken ")
# One walk: what was typed when each question opens.
WALK = {
    "lobby": "net gebeld met Acme",
    "steps": "IT test, MT bespreekt het, CFO tekent",
    "final_yes": "de CFO",
    "budget": "ja",
    "position": "1",
    "differ": "nee",
    "next_step": "Sanne belt vrijdag",
    "action": "ik stuur de businesscase",
    "rivals": "niemand",
    "next_call": "",
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


@pytest.mark.parametrize("moment", WALK)
def test_what_is_typed_without_end_costs_a_turn_time_in_proportion(moment: str) -> None:
    chat = CoreChat()
    for question, line in WALK.items():
        if question == moment:
            break
        chat.say(line)
    assert chat.active.pending is None or chat.active.pending.question == moment
    for begins in BEGINS:
        for piece in PIECES:
            text = begins + piece * (LONG // len(piece))
            # The first turn also makes what is made when first asked.
            if taken(chat, text[:LONG]) < LITTLE:
                continue
            half, whole = taken(chat, text[: LONG // 2]), taken(chat, text[:LONG])
            # Twice the text, twice the time at most, but for what the clock and the machine add.
            assert whole < 3 * half + LITTLE, (begins, piece)
