"""A route that is begun again, lists with Roman numbers, how long it takes, where it ends, and how they do not go about it."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("en", "survey then board. no thats wrong. survey, then tender, then board", ["survey", "tender", "board"]),
        ("nl", "offertes, dan MT. nee klopt niet. offertes, dan proef, dan MT", ["offertes", "proef", "MT"]),
        ("en", "trial, legal, board. Before the trial they do a fit check", ["do a fit check", "trial", "legal", "board"]),
        ("en", "budget round, EU bid, rector signs. the EU bid can drag on till xmas", ["budget round", "EU bid", "rector signs"]),
        ("en", "i) nurse raises it\nii) partners meeting\niii) funding panel", ["nurse raises it", "partners meeting", "funding panel"]),
        ("nl", "i. proef\nii. maatschap overlegt\niii. verzekeraar akkoord", ["proef", "maatschap overlegt", "verzekeraar akkoord"]),
        ("en", "6 to 8 weeks as a rule. trial, board, PO", ["trial", "board", "PO"]),
        ("nl", "in de regel 6 weken. keuring, dan akkoord bank", ["keuring", "akkoord bank"]),
        ("en", "it ends with a PO from accounts; before that a credit check", ["credit check", "PO from accounts"]),
        ("nl", "het eindigt met een handtekening van de dean, daarvoor een proef", ["proef", "handtekening van de dean"]),
        ("nl", "ze kiezen niet via inkoop; afdeling kiest zelf en administratie maakt de bestelbon", ["afdeling kiest zelf", "administratie maakt de bestelbon"]),
        ("en", "they dont do pilots, its a demo then the board", ["demo", "board"]),
        ("en", "they won't sign until legal has looked, then the CFO pays", ["legal has looked", "sign", "CFO pays"]),
        ("nl", "ze tekenen niet voordat IT getest heeft", ["IT heeft getest", "ze tekenen"]),
        ("nl", "vroeger moest het langs de regio, nu alleen teamlead en dan cfo", ["teamlead", "cfo"]),
        ("en", "used to be the bursar, these days the head decides", ["head decides"]),
        ("en", "board votes but first of all a trial in the kitchen", ["trial in the kitchen", "board votes"]),
    ],
)  # fmt: skip
def test_the_route_is_what_was_meant(language: Language, text: str, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
