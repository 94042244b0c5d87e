"""Clauses joined with "dan" and "daarna" behind a verb, what is only told beside them, and who or what somebody is."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # The same people go on: "en V dan/daarna".
        ("Ze rekent het na, overlegt thuis en mailt dan of ze meedoet", "nl", ["Ze rekent het na", "overlegt thuis", "mailt dan of ze meedoet"]),
        ("Hij proeft, praat met zijn compagnon en beslist daarna op kantoor", "nl", ["Hij proeft", "praat met zijn compagnon", "beslist op kantoor"]),
        ("er komt een contract en dat tekent dan de notaris", "nl", ["contract", "notaris tekent"]),
        ("ze kijken of het past daarna gaan ze geld zoeken", "nl", ["ze kijken of het past", "ze gaan geld zoeken"]),
        ("proeven dan prijs dan komt op de kaart", "nl", ["proeven", "prijs", "komt op de kaart"]),
        ("ze kijken rond, vragen dan prijzen op en kiezen dan", "nl", ["ze kijken rond", "vragen dan prijzen op", "kiezen"]),
        # How many of them, and what is done, stay where they are.
        ("dan tekenen de twee broers Kuster samen", "nl", ["twee broers Kuster tekenen samen"]),
        ("oogst beoordelen, jaarorder", "nl", ["oogst beoordelen", "jaarorder"]),
        # "No idea", explained.
        ("weet niet, dat wilden ze niet kwijt", "nl", []),
        ("no idea, they wouldn't say", "en", []),
        ("geen idee, ik denk eerst inkoop en dan de directie", "nl", ["inkoop", "directie"]),
        # Told along the way.
        ("IT test het, dan de CFO; die had trouwens vorig jaar al SAP gekozen", "nl", ["IT test het", "CFO"]),
        ("legal reads it, then the CIO; who by the way has bought Oracle before", "en", ["legal reads it", "CIO"]),
        # Who somebody is, when it ends, who sits in between.
        ("They compare quotes, aon advises. Aon is the broker", "en", ["compare quotes", "aon advises"]),
        ("ze vergelijken, directie tekent. Mercer is de tussenpersoon. einddatum is 1 januari", "nl", ["ze vergelijken", "directie tekent"]),
        ("the broker is sitting in between, then the CFO signs", "en", ["CFO signs"]),
        ("IT test, de laatste stap is een handtekening", "nl", ["IT test", "handtekening"]),
        # Whose references they call.
        ("zij bellen twee referenties van ons, dan tekent de baas", "nl", ["zij bellen twee referenties van ons", "baas tekent"]),
    ],
)  # fmt: skip
def test_the_steps_of_it(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps


def test_a_step_told_again_as_done_is_that_step() -> None:
    text = "They do a walk round, then a trial, then Priya signs. walk round is done"
    found = read_steps(utterance(text), "en").steps
    assert [(step.title, step.done) for step in found] == [
        ("do a walk round", True),
        ("trial", False),
        ("Priya signs", False),
    ]


@pytest.mark.parametrize(
    "text", ["offerte verstuurd, nabellen, korting, sluiten", "quote sent, reminder, discount, close"]
)
def test_a_sellers_own_pipeline_has_no_step_of_theirs(text: str) -> None:
    assert read_steps(utterance(text), "nl" if "offerte" in text else "en").steps == ()


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        (
            "nl",
            "1 imker probeert 2 kasten\n2 bestuur bespreekt het\n3 ALV stemt",
            ["imker probeert 2 kasten", "bestuur bespreekt het", "ALV stemt"],
        ),
        ("en", "the shop wants a week with it, before that tho its the brother who has to agree", ["brother has to agree", "shop wants a week with it"]),
        ("nl", "rijkswaterstaat tekent, maar voordat dat kan moet monumentenzorg nog een advies geven", ["moet monumentenzorg nog een advies geven", "rijkswaterstaat tekent"]),
        ("en", "engineering validates, the manager releases the budget and at last purchase order", ["engineering validates", "manager releases the budget", "purchase order"]),
        ("en", "agent puts bids to the residents, residents vote, could drag on till june", ["agent puts bids to the residents", "residents vote"]),
    ],
)  # fmt: skip
def test_counted_lines_and_what_comes_before(language: Language, text: str, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
