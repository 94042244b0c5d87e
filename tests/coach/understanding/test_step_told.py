"""How one step went, told by its own verb."""

import pytest

from bot.coach.understanding.outcome.of_step import read_step_outcome
from bot.coach.understanding.text import utterance

TOLD = [
    ("Bas heeft de oplage doorgegeven, 8000 stuks", "Bas geeft de oplage door", "happened", "8000 stuks"),
    ("ja gelezen maar bert vindt het veel geld", "Bert leest de offerte", "happened", "maar bert vindt het veel geld"),
    ("de chef heeft geproefd en vond het niks", "chef proeft", "happened", ""),
    ("proefrit was super, zijn zoon twijfelt", "proefrit", "happened", "zijn zoon twijfelt"),
    ("het gesprek liep lekker", "gesprek met directie", "happened", ""),
    ("piet is niet gekomen, hij was ziek", "Piet komt kijken", "not_yet", "hij was ziek"),
    ("pete did the comparison, we came out cheaper", "Pete finishes the cost comparison", "happened", "we came out cheaper"),
    ("Anna has read the proposal", "Anna reads the proposal", "happened", ""),
    ("the trial went really well", "trial starts", "happened", ""),
    ("governors said yes, now they ask for a discount", "governors meet", "happened", "now they ask for a discount"),
    ("de raad is akkoord", "raad beslist", "happened", ""),
    ("kids loved the tasting", "tasting day", "happened", ""),
    # What is left keeps its stops.
    ("vd berg heeft gebeld, vervanger is dhr Out. mr is 14 jan", "vd berg belt mij terug", "happened", "vervanger is dhr Out. mr is 14 jan"),
    ("budget is ok. Anna has read it. mr Jones signs", "Anna reads it", "happened", "budget is ok, mr Jones signs"),
]  # fmt: skip
UNTOLD = [
    ("ferry leest voor maandag", "Ferry leest de offerte"),
    ("Bert gaat het volgende week lezen", "Bert leest de offerte"),
    ("their lawyer agreed", "board decides"),
    ("Sanne belde net", "Sanne leest het"),
    ("ik heb de offerte gestuurd", "Bert leest de offerte"),
    ("I sent her the price", "Anna sends the specs"),
    ("call was good, they want a discount", "board approves"),
    ("Pete left the company", "Pete finishes the cost comparison"),
    ("they still have to go to the bank", "Pete finishes the cost comparison"),
]


@pytest.mark.parametrize(("text", "step", "outcome", "rest"), TOLD)
def test_the_steps_own_words_tell_how_it_went(text: str, step: str, outcome: str, rest: str) -> None:
    reading = read_step_outcome(utterance(text), step, dated=False)
    assert reading is not None
    assert (reading.outcome, reading.rest) == (outcome, rest)


@pytest.mark.parametrize(("text", "step"), UNTOLD)
def test_what_is_to_come_or_is_of_something_else_tells_nothing(text: str, step: str) -> None:
    assert read_step_outcome(utterance(text), step, dated=False) is None


def test_what_did_not_happen_moved_where_a_day_is_told() -> None:
    reading = read_step_outcome(
        utterance("piet is niet gekomen, nu donderdag"), "Piet komt kijken", dated=True
    )
    assert reading is not None
    assert reading.outcome == "moved"
