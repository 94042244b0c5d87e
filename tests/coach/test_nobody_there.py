"""What is nobody at the customer is not kept as somebody, whatever room took it for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.understanding.text import Language
from bot.coach.words.nobody_there import is_nobody
from tests.support.core_chat import CoreChat

NOBODY = [
    "daar",
    "over there",
    "hier",
    "bel maandag",
    "call monday",
    "maandag",
    "sway",
    "a lot of sway",
    "beslisser",
    "budget",
    "the bank",
    "KBC",
    "credit union",
    "een stem",
    "there",
    "naam",
    "meer",
    "majority",
]
SOMEBODY = [
    "joost",
    "the matron",
    "Dan",
    "Hier Mobility manager",
    "Pieter De Kraan",
    "arbo",
    "inkoop",
    "the bank manager",
    "works council",
    "Call centre lead",
    "May",
    "de nachtploeg",
]


@pytest.mark.parametrize("called", NOBODY)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_places_days_lenders_and_what_one_has_are_nobody(called: str, language: Language) -> None:
    assert is_nobody(called, language)


@pytest.mark.parametrize("called", SOMEBODY)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_is_called_something_is_somebody(called: str, language: Language) -> None:
    assert not is_nobody(called, language)


@given(
    who=st.sampled_from(["joost", "de kok", "Wilma", "de directeur"]),
    nobody=st.sampled_from([one for one in NOBODY if one not in {"bel maandag", "call monday"}]),
    question=st.sampled_from(["wie praten er mee: {}", "{}", "ja {}", "ze zien het anders: {}"]),
    reverse=st.booleans(),
)
def test_beside_somebody_such_words_are_nobody_at_any_question(
    who: str, nobody: str, question: str, *, reverse: bool
) -> None:
    chat = CoreChat("nl")
    for line in (
        "net gesproken met Bakkerij Jansen over ovens",
        "prijs, proefbak, Jan tekent",
        "1",
        "budget is er",
    ):
        chat.say(line)
    two = (nobody, who) if reverse else (who, nobody)
    chat.say(question.format(" en ".join(two)))
    called = {part for person in chat.facts.people for part in (person.name, person.role) if part}
    assert not {one for one in called if is_nobody(one, "nl")}
