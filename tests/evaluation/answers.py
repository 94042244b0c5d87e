"""What a plain answer leaves in the deal: every row is typed at its question, in the core with its trained weights, and held against what it says.

A row names the question (`q`), what must stand in the deal afterwards (`expect`) and what may (`maybe`); anything else that
came to stand there is untrue. Everything asked before was answered in the same few words in every row.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from functools import cache
from typing import Final

from bot.app import policy
from bot.coach.basics.record import replace
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

from .deal_faults import CHECKS, Fault, Wanted
from .deal_left import left_in

NOW: Final = datetime.fromisoformat("2026-11-24T16:05:00+01:00")
_TOLD: Final[Mapping[Language, Sequence[str]]] = {
    "en": (
        "acme steel", "demo, IT tests it, contract", "cfo anna, alone", "1", "2", "1",
        "IT tests it on 8 december", "send them the test plan", "sap",
    ),
    "nl": (
        "acme staal", "demo, IT test het, contract", "cfo anna, alleen", "1", "2", "1",
        "IT test het op 8 december", "ik stuur ze het testplan", "sap",
    ),
}  # fmt: skip
# Who has a voice is asked where there is time for it: when the race is known, and nobody stands in the route.
_TOLD_MORE: Final[Mapping[Language, Sequence[str]]] = {
    "en": ("acme steel. they compare us with sap", "demo, test, contract", "cfo anna, alone", "1"),
    "nl": ("acme staal. ze vergelijken ons met sap", "demo, test, contract", "cfo anna, alleen", "1"),
}
QUESTIONS: Final = (
    "customer",
    "route",
    "yes",
    "budget",
    "place",
    "differ",
    "next",
    "move",
    "rivals",
    "checkin",
)
_ASKED: Final = {
    "yes": "final_yes", "budget": "budget", "people": "people", "place": "position", "differ": "differ",
    "next": "next_step", "move": "action", "rivals": "rivals", "checkin": "next_call",
}  # fmt: skip


@cache
def at_the_question(language: Language, question: str) -> CoreChat:
    """The conversation with the question open."""
    told = _TOLD_MORE[language] if question == "people" else _TOLD[language][: QUESTIONS.index(question)]
    chat = CoreChat(language=language, now=NOW, zone="Europe/Amsterdam", policy=policy())
    for words in told:
        chat.say(words)
    pending = chat.active.pending
    assert pending is not None, question
    assert pending.question == _ASKED[question], (question, pending.question)
    return chat


def faults(language: Language, question: str, text: str, expect: Wanted, maybe: Wanted) -> tuple[Fault, ...]:
    """What is wrong in the deal after an answer; nothing where all that was said is there and nothing else is."""
    chat = deepcopy(at_the_question(language, question))
    before = left_in(next(iter(chat.deals.values())))
    chat.say(text)
    after = left_in(next(iter(chat.deals.values())))
    if expect.get("dont_know"):
        # Their own words about money tell no state of it.
        same = replace(after, budget=before.budget) if after.budget == "words" else after
        return () if same == before else (Fault("something, where nothing is known", untrue=True),)
    found = [fault for check in CHECKS for fault in check(before, after, expect, maybe)]
    if len(chat.deals) > 1:
        found.append(Fault("another deal", untrue=True))
    return tuple(found)
