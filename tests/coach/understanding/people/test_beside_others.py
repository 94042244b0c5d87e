"""Whoever says yes is heard whatever else is told of others, before or after, and however the two are joined."""

from itertools import product

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance

_OTHERS: dict[Language, list[str]] = {
    "nl": [
        "HR is enthousiast", "inkoop onderhandelt", "Kees van kwaliteit schrijft het advies", "de OR moet advies geven",
        "we spraken vorige week de plantmanager", "Sanne heeft geen tekenbevoegdheid", "onze eigen directeur heeft de korting goedgekeurd",
    ],
    "en": [
        "HR loves it", "purchasing negotiates", "Kim from quality writes the recommendation", "the works council has to be consulted",
        "we met the plant manager last week", "my contact has no say", "our own director approved the discount",
    ],
}  # fmt: skip
_SAYS_YES: dict[Language, list[str]] = {
    "nl": ["{} tekent", "uiteindelijk is het {}", "de beslissing ligt bij {}", "de handtekening komt van {}"],
    "en": ["{} signs", "ultimately it's {}", "the decision is with {}", "the signature comes from {}"],
}
_JOINED: dict[Language, list[str]] = {
    "nl": [", ", ". ", " maar ", " en "],
    "en": [", ", ". ", " but ", " and "],
}
_WHO: dict[Language, list[str]] = {"nl": ["Wilma", "de wethouder"], "en": ["Marge", "the bursar"]}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_others_told_of_beside_them_take_nothing_away(language: Language) -> None:
    """Every other before every way of saying yes, in every way of joining them."""
    wrong = []
    for other, says, joined, who in product(
        _OTHERS[language], _SAYS_YES[language], _JOINED[language], _WHO[language]
    ):
        text = f"{other}{joined}{says.format(who)}"
        if read_people(utterance(text), language).final_yes != who:
            wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_made_of_others_told_of_behind_them(language: Language) -> None:
    """The same the other way round, and no money or differing views are heard in it."""
    wrong = []
    for other, says, joined, who in product(
        _OTHERS[language], _SAYS_YES[language][:3], _JOINED[language], _WHO[language]
    ):
        text = f"{says.format(who)}{joined}{other}"
        found = read_people(utterance(text), language)
        if (found.final_yes, found.budget, found.disagreement) != (who, "unknown", None):
            wrong.append(text)
    assert wrong == []
