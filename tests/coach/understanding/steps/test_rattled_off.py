"""Routes rattled off: lists without lines, who hands it on to whom, what happens side by side, what is all that is left."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("* budget * draagvlak * besluit", "nl", ["budget", "draagvlak", "besluit"]),
        ("1 intro 2 pilot 3 quote 4 approval", "en", ["intro", "pilot", "quote", "approval"]),
        (
            "check dan legal redlines dan sign off door de VP",
            "nl",
            ["check", "legal redlines", "sign off door de VP"],
        ),
        ("gaat van inkoop naar mt naar rvb", "nl", ["inkoop", "mt", "rvb"]),
        ("it goes from the lead to ops to the board", "en", ["lead", "ops", "board"]),
        ("trial, MSA, first PO", "en", ["trial", "MSA", "first PO"]),
        ("pilot, back and forth, signature", "en", ["pilot", "back and forth", "signature"]),
    ],
)
def test_a_list_in_one_line(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        (
            "legal does the msa and in parallel security reviews, then order",
            "en",
            ["legal does the msa", "security reviews", "order"],
        ),
        ("inkoop checkt en daarboven zit nog de cfo", "nl", ["inkoop checkt", "cfo"]),
        (
            "she takes it to the director who then brings it to the board",
            "en",
            ["she takes it to the director", "brings it to the board"],
        ),
        ("board decides, on the advice of the council", "en", ["advice of the council", "board decides"]),
        ("notary signs, and right at the start a valuation", "en", ["valuation", "notary signs"]),
        ("they like us, so it's only contract review and signing", "en", ["contract review", "signing"]),
        ("legal kijkt (reken op 3 weken), dan inkoop", "nl", ["legal kijkt (reken op 3 weken)", "inkoop"]),
    ],
)
def test_who_comes_when(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language)[-len(steps) :] == steps


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ik moet eerst met de gebruikers praten en dan met de baas", "nl"),
        ("i need to talk to the users first and then the boss", "en"),
        ("not sure yet, need to ask", "en"),
        ("nice chat, they'll call back", "en"),
        ("leuk gesprek, ze bellen terug", "nl"),
        ("wij sturen de offerte, bellen na en plannen een demo", "nl"),
    ],
)
def test_what_we_do_ourselves_goes_on_being_ours(text: str, language: Language) -> None:
    assert titles(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("ze vragen referenties op, dan tekenen", "nl", ["ze vragen referenties op", "tekenen"]),
        ("old contract has to be cancelled, then sign", "en", ["old contract has to be cancelled", "sign"]),
        ("no pilot. Just a reference call and then the order", "en", ["reference call", "order"]),
        ("vp tests, vp tells the cto, cto signs", "en", ["vp tests", "vp tells the cto", "cto signs"]),
        ("top 2 op gesprek, keuze", "nl", ["top 2 op gesprek", "keuze"]),
        ("board votes, they meet monthly, then it's signed", "en", ["board votes", "signed"]),
        ("na de demo overleggen ze, dan tekenen", "nl", ["ze overleggen", "tekenen"]),
    ],
)
def test_what_is_a_step_and_what_is_said_beside_it(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps
