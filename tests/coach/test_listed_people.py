"""Everybody in a list of people is kept with what is said of them, and who does a work there signs nothing for it."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_minds_beside import at

ROWS: list[tuple[Language, str, set[tuple[str | None, str | None]]]] = [
    ("nl", "Koen (zaakvoerder), Lies van de boekhouding en de magazijnier", {("Koen", "zaakvoerder"), ("Lies", "boekhouding"), (None, "magazijnier")}),
    ("nl", "kine bart, piet en de preventieadviseur die alles moet goedkeuren", {("bart", None), ("piet", None), (None, "preventieadviseur")}),
    ("nl", "els (zn vrouw) en piet. els ziet t niet zitten", {("els", "vrouw"), ("piet", None)}),
    ("nl", "zn vrouw doet de administratie en voorman rico", {(None, "vrouw"), ("rico", "voorman")}),
    ("nl", "Tom, en de inkoop doet Griet", {("Tom", None), ("Griet", "inkoop")}),
    ("en", "rob from purchasing and the porter who moves them", {("rob", "purchasing"), (None, "porter")}),
    ("en", "Sue, her husband Phil does the accounts", {("Sue", None), ("Phil", "husband")}),
    ("en", "owners, two brothers, pat and noel", {(None, "owners"), (None, "brothers"), ("pat", None), ("noel", None)}),
    # What is told behind a list is nobody.
    ("nl", "henk, ze willen leasing, offerte is binnen", {("henk", None)}),
    ("en", "Ann, demo on friday, quote sent", {("Ann", None)}),
    ("nl", "henk. ze misten iemand die meedacht, de technieker die vertrok", {("henk", None)}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "people"), ROWS)
def test_everybody_in_a_list_is_kept(
    language: Language, told: str, people: set[tuple[str | None, str | None]]
) -> None:
    chat = at(language, ("people", told))
    found = {(person.name, person.role) for person in chat.facts.people if not person.gives_the_yes}
    assert found == people
    assert all(person.has_voice for person in chat.facts.people if not person.gives_the_yes)


@pytest.mark.parametrize(
    ("language", "told", "signs", "does"),
    [
        ("nl", "eigenares Lies. IT doet haar man Bram", "Lies", "Bram"),
        ("nl", "IT doet haar man Bram", "Jan", "Bram"),
        ("en", "Moira signs. finance is run by her brother Ian", "Moira", "Ian"),
    ],
)
def test_who_does_a_work_there_gives_no_final_yes(
    language: Language, told: str, signs: str, does: str
) -> None:
    chat = at(language, ("final_yes", told))
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.name == signs
    assert any(person.name == does and person.has_voice for person in chat.facts.people)
