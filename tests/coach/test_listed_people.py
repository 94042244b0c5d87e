"""Everybody in a list of people is kept with what is said of them, and who does a work there signs nothing for it."""

import pytest

from bot.coach.turn.effects import REMARK
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_names
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
    # What is told of somebody is no part of what they are called, whose office they are of is nobody, and whom we are compared with neither.
    ("en", "anita roy shes our biggest fan, hr manager tim bell, and the home managers", {("anita roy", None), ("tim bell", "HR manager"), (None, "home managers")}),
    ("en", "Boll she is for us. buyer Fontaine want to compare with Flender", {("Boll", None), ("Fontaine", "buyer")}),
    ("en", "harlow tyres guy, dave harlow. and the groundsman who's worried abt the pitch", {("dave harlow", None), (None, "groundsman")}),
    ("nl", "gerrit, zn dochter anke die doet de winkel mee en iemand van interpolis", {("gerrit", None), ("anke", "dochter"), (None, "iemand van interpolis")}),
    ("nl", "hilde, karel en de makelaar (kantoor Dewaele)", {("hilde", None), ("karel", None), (None, "makelaar")}),
    ("en", "Dr Patel, CFO is a guy called Stan", {("Dr Patel", None), ("Stan", "CFO")}),
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


@pytest.mark.parametrize(
    ("language", "told", "differ", "kept"),
    [
        ("en", "anita roy shes our fan, hr manager tim bell who likes his old system, and the home managers", {"tim bell"}, "likes his old system"),
        ("en", "huw, emrys and the wife gwenllian. gwenllian is the one who's against", {"gwenllian"}, "is the one who's against"),
        ("nl", "els de jong, en inkoper Bos die liever bij Lely blijft", {"Bos"}, None),
        ("nl", "filip en iemand van personeelsdienst die wil geen bonen maar capsules", set(), "capsules"),
    ],
)  # fmt: skip
def test_what_is_told_of_somebody_in_a_list_is_kept_once(
    language: Language, told: str, differ: set[str], kept: str | None
) -> None:
    chat = at(language, ("people", told))
    assert {person.called for person in chat.facts.people if person.differs} == differ
    remarks = [answer.text for answer in chat.answers if answer.question == REMARK]
    assert kept is None or sum(kept in words for words in remarks) == 1


def test_who_moans_about_a_rival_has_a_voice_and_who_is_for_us_is_no_move_of_ours() -> None:
    told = "simon lowe, and the tenants committee moans about current lot (Ironclad)"
    chat = at("en", ("people", told))
    assert {"simon lowe", "tenants committee"} <= {person.called for person in chat.facts.people}
    assert [rival.name for rival in chat.facts.competitors] == ["Ironclad"]
    assert at("en", ("people", "Boll she is for us")).facts.actions == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("jan", ["jan"]),
        ("jan, hij is tegen", ["jan"]),
        ("piet en jan", ["piet", "jan"]),
        ("jan van de boekhouding", ["jan"]),
        ("half jan", []),
        ("in jan tekent de cfo", [None]),
        ("jan of feb", []),
        ("dec of jan", []),
        ("jan 2027", []),
    ],
)
def test_jan_typed_small_is_somebody_and_in_a_time_the_month(text: str, names: list[str | None]) -> None:
    assert [one.name for one in read_names(utterance(text), "nl")] == names


def test_jan_may_sign_and_have_a_voice() -> None:
    chat = at("nl", ("final_yes", "jan"))
    assert [person.called.casefold() for person in chat.facts.people if person.gives_the_yes] == ["jan"]
