"""Who is said to be in the race is kept as that, at any question, and the rest of the answer goes on to what was asked."""

import pytest

from bot.coach.turn.effects import REMARK
from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at

ROWS: list[tuple[Language, str, str, dict[str, str]]] = [
    ("nl", "people", "An en Bob. wim heeft vaste verhuurder boels en is daar gehecht aan", {"boels": "incumbent"}),
    ("nl", "rivals", "huidige leverancier is q8, en verder total en dkv", {"q8": "incumbent", "total": "vendor", "dkv": "vendor"}),
    ("nl", "action", "ik stuur het voorstel. beter bed is onze concurrent trouwens", {"beter bed": "vendor"}),
    ("nl", "differ", "niemand, en concurrent is gewoon zelf doen", {"": "in_house"}),
    ("nl", "rivals", "vaste leverancier peeters", {"peeters": "incumbent"}),
    ("nl", "action", "miko staat er niet bij, die hebben ze nu", {"miko": "incumbent"}),
    ("nl", "people", "miko staat er niet bij", {}),
    ("en", "rivals", "their current lot, Roadgrip. and a chinese brand", {"Roadgrip": "incumbent", "chinese brand": "vendor"}),
    ("en", "next_step", "Ann calls the bank friday. rivals are hobart and miele", {"hobart": "vendor", "miele": "vendor"}),
    ("en", "rivals", "no, rival is them doing nothing, keeping the old machines", {"": "nothing"}),
    ("en", "people", "Moira, current provider is sodexo", {"sodexo": "incumbent"}),
    ("en", "final_yes", "their current lot, Roadgrip. and a chinese brand", {"Roadgrip": "incumbent", "chinese brand": "vendor"}),
    ("nl", "people", "Wim en Griet, vaste leverancier is nog altijd boels", {"boels": "incumbent"}),
    ("en", "action", "i'll send the rates, our only rival is a firm called swift", {"swift": "vendor"}),
    ("en", "action", "current supplier is nobody, they water by hand. other vendor is Hydrosol", {"Hydrosol": "vendor"}),
    ("en", "people", "the rival is Otis. and a demo on friday", {"Otis": "vendor"}),
    # Nobody there, no word about them, and nothing of which it was not told that they compare.
    ("en", "people", "Ann is the cfo, the other is Jan", {}),
    ("en", "people", "Ann. otis is the main competitor?", {}),
    ("en", "differ", "the price is our biggest competitor", {}),
    ("nl", "people", "de huidige directeur is kees", {}),
    ("nl", "people", "Kees, huidige leverancier stopt in mei", {}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "question", "told", "rivals"), ROWS)
def test_whoever_is_said_to_be_in_the_race_is(
    language: Language, question: str, told: str, rivals: dict[str, str]
) -> None:
    chat = at(language, (question, told))
    assert {rival.name: rival.kind for rival in chat.facts.competitors} == rivals
    assert not any("supplier" in action.what for action in chat.facts.actions)


def test_one_of_the_others_is_one_where_they_compare() -> None:
    chat = at("nl", ("rivals", "shell"), ("differ", "de chauffeurs. total is ook 1 van de 3"))
    assert [rival.name for rival in chat.facts.competitors] == ["shell", "total"]
    chat = at("nl", ("rivals", "huidige leverancier is dkv"), ("rivals", "neen q8 is de huidige, total en dkv zijn de andere 2"))  # fmt: skip
    assert {rival.name: rival.kind for rival in chat.facts.competitors} == {
        "dkv": "vendor",
        "q8": "incumbent",
        "total": "vendor",
    }


def test_what_is_said_on_of_a_rival_is_kept_in_their_words() -> None:
    chat = at("nl", ("people", "An. wim heeft vaste verhuurder boels en is daar gehecht aan"))
    remarks = [answer.text for answer in chat.answers if answer.question == REMARK]
    assert remarks == ["wim heeft vaste verhuurder boels en is daar gehecht aan"]
    assert "wim" not in {person.name for person in chat.facts.people}
