"""How a sentence speaks of somebody at the customer."""

import pytest

from bot.coach.facts import Person
from bot.coach.replies import Line, values
from bot.coach.roles import spoken_of
from bot.coach.understanding.text import Language
from bot.wording import Wording


@pytest.mark.parametrize(
    ("role", "language", "begins"),
    [
        ("CFO", "nl", "De CFO tekent"),
        ("directeur", "nl", "De directeur tekent"),
        ("MT", "nl", "Het MT tekent"),
        ("algemeen bestuur", "nl", "Het algemeen bestuur tekent"),
        ("directieteam", "nl", "Het directieteam tekent"),
        ("hoofd inkoop", "nl", "Het hoofd inkoop tekent"),
        ("raad van bestuur", "nl", "De raad van bestuur tekent"),
        ("inkoop", "nl", "inkoop tekent"),
        ("IT", "nl", "IT tekent"),
        ("B&W", "nl", "B&W tekent"),
        ("hun directeur", "nl", "hun directeur tekent"),
        ("board", "en", "The final yes comes from the board"),
        ("procurement", "en", "The final yes comes from procurement"),
    ],
)
def test_a_role_has_its_article(role: str, language: Language, begins: str) -> None:
    line = Line("q.final_yes.ask_known", values(person=spoken_of(Person("p", role=role))))
    assert Wording(language).text(line).startswith(begins)


def test_a_name_stands_by_itself() -> None:
    assert spoken_of(Person("p", "Sanne", "CFO")) == "Sanne"
