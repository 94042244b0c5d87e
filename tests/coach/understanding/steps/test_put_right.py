"""Steps put right in the middle, put last or first of all, and what stands around them and is none."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import utterance


def _titles(text: str, language: str) -> list[str]:
    return [step.title for step in read_steps(utterance(text), "nl" if language == "nl" else "en").steps]


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("en", "order. not exactly, the nurse tests it then order", ["nurse tests it", "order"]),
        ("nl", "meteen bestellen. niet helemaal, de brandweer kijkt en dan pas de bestelling", ["brandweer kijkt", "bestelling"]),
        ("nl", "order plaatsen, alhoewel nee, daarvoor nog een keuring", ["keuring", "order plaatsen"]),
        ("en", "finance → legal → hmm no legal's not involved → COO", ["finance", "COO"]),
        ("en", "legal, then finance → no finance isn't involved → the COO", ["legal", "COO"]),
        ("en", "the chef picks the wine, i mean the sommelier, then the owner signs", ["sommelier picks the wine", "owner signs"]),
        ("nl", "eerst tekent de manager, euh nee de directeur", ["directeur tekent"]),
        ("nl", "legal kijkt, nee sorry eerst privacy dan pas legal", ["privacy", "legal"]),
        ("en", "sign with the dean, sorry, the committee first", ["committee", "sign with the dean"]),
        ("en", "ops, then estates, then the bursar, but estates only after half term", ["ops", "estates", "bursar"]),
    ],
)  # fmt: skip
def test_a_step_is_put_right_amid_the_route(language: str, text: str, steps: list[str]) -> None:
    assert _titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("en", "autograph from Van Dijck comes last of all, the auditors go ahead of him", ["auditors", "autograph from Van Dijck"]),
        ("nl", "handtekening komt als laatste, daarvoor juridische zaken", ["juridische zaken", "handtekening"]),
        ("nl", "de baas kiest, de boekhouder gaat hem voor", ["boekhouder", "baas kiest"]),
        ("en", "signature last, before that the shareholders meeting, and first of all the valuation", ["valuation", "shareholders meeting", "signature"]),
        ("nl", "po als laatste, daarvoor de directie en eerst nog de security check", ["security check", "directie", "po"]),
    ],
)  # fmt: skip
def test_what_comes_last_may_be_told_first(language: str, text: str, steps: list[str]) -> None:
    assert _titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "Babette legde uit hoe t gaat, lastenboek schrijven, toewijzing", ["lastenboek schrijven", "toewijzing"]),
        ("en", "Tom from IT told me how it goes, demo, trial, contract", ["demo", "trial", "contract"]),
        ("en", "trial, board vote, reckon on 3 months", ["trial", "board vote"]),
        ("nl", "proef, stemming, hou rekening met 2 maanden", ["proef", "stemming"]),
        ("en", '"first the council, then the diocese" is what father Brannigan said', ["council", "diocese"]),
        ("nl", '"eerst de kerkenraad, dan het bisdom" zei pastoor Wim', ["kerkenraad", "bisdom"]),
        ("en", "it's 40 licences and a bit of training", []),
        ("nl", "het zijn 3 kasten en wat planken", []),
        ("en", "1. Kickoff 2. Sign-off Ms. Van den Broek 3. PO", ["Kickoff", "Sign-off Ms. Van den Broek", "PO"]),
    ],
)  # fmt: skip
def test_what_stands_around_the_steps_is_none(language: str, text: str, steps: list[str]) -> None:
    assert _titles(text, language) == steps
