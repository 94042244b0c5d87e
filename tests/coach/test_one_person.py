"""A role and a name side by side are one person; of a list they are two. A town that was read as a rival gives way to who comes from there."""

import pytest

from bot.coach.understanding.text import Language, utterance
from bot.coach.words import one_person
from bot.coach.words.reading import read_names
from bot.coach.words.rival_places import called_by


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("en", "The younger son, Oliver.", {("Oliver", "younger son")}),
        ("en", "matron, the nurses. finance is just john", {(None, "matron"), (None, "nurses"), ("john", "finance")}),
        ("en", "farmer is Eamon", {("Eamon", "farmer")}),
        ("nl", "penningmeester, Roger", {("Roger", "penningmeester")}),
        ("nl", "de directeur heet Karel", {("Karel", "directeur")}),
        ("en", "the board, Oliver and the CFO", {(None, "board"), ("Oliver", None), (None, "CFO")}),
        ("nl", "de teamleider onderbouw (Fatima El Idrissi)", {("Fatima El Idrissi", "teamleider onderbouw")}),
        ("nl", "van dam (wethouder, pro), beheerder openbare ruimte Sjoerd en inkoopbureau",
         {("van dam", "wethouder"), ("Sjoerd", "beheerder openbare ruimte"), (None, "inkoopbureau")}),
        ("nl", "annelies en hun it mannetje van buiten, Robert", {("annelies", None), ("Robert", "it mannetje van buiten")}),
        ("nl", "directrice, mevr. Peeters, en de poetsvrouw (Leila)", {("mevr. Peeters", "directrice"), ("Leila", "poetsvrouw")}),
        ("en", "their accountant, Mrs Bell, and Dan from IT", {("Mrs Bell", "accountant"), ("Dan", "IT")}),
        ("en", "finance woman Beth, kerry and the site lead (Omar)", {("Beth", "finance woman"), ("kerry", None), ("Omar", "site lead")}),
        ("en", "the CFO, Oliver, Piet", {(None, "CFO"), ("Oliver", None), ("Piet", None)}),
        ("nl", "inkoop, Sandra, de directie en Kees", {(None, "inkoop"), ("Sandra", None), (None, "directie"), ("Kees", None)}),
    ],
)  # fmt: skip
def test_a_role_and_its_name_are_one(
    language: Language, text: str, people: set[tuple[str | None, str | None]]
) -> None:
    said = utterance(text)
    assert {(one.name, one.role) for one in one_person.as_one(said, read_names(said, language))} == people


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Petra, Anouk en een inkoper, naam kwijt", "Petra, Anouk en een inkoper"),
        ("bursar Colin, and sports lead miss Achebe who's my champion", "bursar Colin, and sports lead miss Achebe"),
        ("the CFO, forgot his name", "the CFO"),
        ("hilde, zij is onze beste vriend daar, en Youssef", "hilde, en Youssef"),
        ("Kees, die tekent", "Kees, die tekent"),
    ],
)  # fmt: skip
def test_what_is_said_of_one_of_them_is_nobody(text: str, left: str) -> None:
    assert one_person.without_asides(utterance(text)).text == left


@pytest.mark.parametrize(
    ("text", "name", "called"),
    [
        ("layher lads from leeds also quoted", "leeds", "layher lads"),
        ("Veldman uit Zwolle heeft ook geoffreerd", "Zwolle", "Veldman"),
        ("a guy from leeds quoted", "leeds", "guy from leeds"),
        ("they have a quote from Reading", "Reading", "Reading"),
        ("Gea from leeds quoted", "Gea", "Gea"),
    ],
)
def test_a_town_is_no_rival(text: str, name: str, called: str) -> None:
    assert called_by(utterance(text), name) == called
