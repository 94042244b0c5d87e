"""An answer to who else is in the race that is a list of them is read piece by piece; any other answer is no list."""

import pytest

from bot.coach.people.race_list import read_listed
from bot.coach.turn.effects import REMARK
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import another, first_walk
from tests.support.core_chat import CoreChat

LISTS: list[tuple[Language, str, dict[str, str]]] = [
    ("nl", "nu miko, en een lokale firma ook nog", {"miko": "incumbent", "lokale firma": "vendor"}),
    ("nl", "betonnen steigers van hubo marine en gewoon de oude opknappen", {"hubo marine": "vendor", "": "in_house"}),
    ("nl", "hun arbodienst van nu is arbo unie, en zorg van de zaak doet mee", {"arbo unie": "incumbent", "zorg van de zaak": "vendor"}),
    ("nl", "2, een kennis van m uit drachten", {"een kennis uit drachten": "vendor"}),
    ("nl", "delhaize nu, colruyt wil ook", {"delhaize": "incumbent", "colruyt": "vendor"}),
    ("nl", "ze zitten al jaren bij peeters", {"peeters": "incumbent"}),
    ("nl", "3 partijen: wij, trigion en securitas", {"trigion": "vendor", "securitas": "vendor"}),
    ("nl", "hun zwager en een chinees merk, byd ofzo", {"hun zwager": "vendor", "byd": "vendor"}),
    ("en", "4 or a rival, a firm called Sunvale quoted 8 grand less", {"": "nothing", "Sunvale": "vendor"}),
    ("en", "1, sodexa. they've had em 6 yrs and 3 doing it themselves", {"sodexa": "incumbent", "": "in_house"}),
    ("en", "sunrun or tesla n maybe they just wait", {"sunrun": "vendor", "tesla": "vendor", "": "nothing"}),
    ("en", "paychex (now) and gusto", {"paychex": "incumbent", "gusto": "vendor"}),
    ("en", "just us and northern rail supplies", {"northern rail supplies": "vendor"}),
    ("en", "2, a mate of his from hull", {"a mate from hull": "vendor"}),
]  # fmt: skip
NO_LISTS: list[tuple[Language, str]] = [
    ("nl", "directie, en inkoop"),
    ("nl", "eerst budget, dan offerte"),
    ("nl", "daar zeggen ze niks over"),
    ("nl", "dat weet jan, de inkoper"),
    ("en", "the contract, then legal"),
    ("en", "john wants to see the figures first"),
    ("en", "not sure, maybe nobody"),
]
_OPEN = {language: first_walk(language, upto="rivals") for language in ("nl", "en")}


def told(language: Language, answer: str) -> CoreChat:
    chat = another(_OPEN[language])
    chat.answers = []
    chat.say(answer)
    return chat


@pytest.mark.parametrize(("language", "answer", "rivals"), LISTS)
def test_everybody_who_is_listed_is_in_the_race(
    language: Language, answer: str, rivals: dict[str, str]
) -> None:
    assert {rival.name: rival.kind for rival in told(language, answer).facts.competitors} == rivals


@pytest.mark.parametrize(("language", "answer"), NO_LISTS)
def test_what_is_no_list_names_nobody(language: Language, answer: str) -> None:
    assert not told(language, answer).facts.competitors


def test_what_is_said_of_one_of_them_is_kept_in_its_words() -> None:
    chat = told("en", "2, rackline and storetech, n rackline are cheaper")
    assert [rival.name for rival in chat.facts.competitors] == ["rackline", "storetech"]
    assert [answer.text for answer in chat.answers if answer.question == REMARK] == ["rackline are cheaper"]


@pytest.mark.parametrize("text", ["", "?", "exact?", "ibm & sons, " * 20, "a, b, c, d, e, f, g, h, i, j"])
def test_a_question_or_a_whole_story_is_no_list(text: str) -> None:
    assert read_listed(utterance(text), "nl") is None
