"""Who is known on a deal by which words: a name, a role of somebody without one, another word for the same seat."""

from dataclasses import replace

import pytest

from bot.coach.keeping import people_known
from bot.coach.known.facts import Deal, DealFacts, Person
from bot.coach.understanding.text import utterance
from tests.coach.rooms import draft_of

SANNE, VP, WIM, CFO = (
    Person("sanne", "Sanne", "inkoper"),
    Person("vp", None, "regional VP"),
    Person("wim", "Wim", None),
    Person("cfo", None, "CFO"),
)
FACTS = DealFacts(Deal("d1", "Acme", "me"), people=(SANNE, VP, WIM, CFO))


@pytest.mark.parametrize(
    ("name", "role", "known"),
    [
        ("sanne", None, SANNE),
        ("Wim", "inkoper", WIM),
        # The seat is theirs who have it, unless somebody else's name was said.
        (None, "inkoper", SANNE),
        ("Bert", "inkoper", None),
        ("Bert", "cfo", CFO),
        (None, "financieel directeur", CFO),
        # A role may read like a name; whoever has a name is not called by their role.
        ("CFO", None, CFO),
        ("inkoper", None, None),
        ("Bert", None, None),
        (None, None, None),
    ],
)
def test_somebody_is_found_by_name_or_else_by_role(
    name: str | None, role: str | None, known: Person | None
) -> None:
    assert people_known.find_person(FACTS, name, role) == known


@pytest.mark.parametrize(("called", "known"), [("de CFO", CFO), ("Wim", WIM), ("the board", None)])
def test_an_article_is_no_part_of_what_somebody_is_called(called: str, known: Person | None) -> None:
    assert people_known.find_called(FACTS, called) == known


@pytest.mark.parametrize(("name", "known"), [("wim", WIM), ("CFO", None), ("Bert", None)])
def test_only_a_name_finds_by_name(name: str, known: Person | None) -> None:
    assert people_known.find_named(FACTS, name) == known


@pytest.mark.parametrize(
    ("role", "known"), [("VP", VP), ("regional vp", VP), ("inkoper", None), ("chair", None)]
)
def test_a_part_of_a_role_finds_whoever_has_no_name(role: str, known: Person | None) -> None:
    assert people_known.find_unnamed(FACTS, role) == known


def test_a_part_of_two_roles_finds_nobody() -> None:
    two = replace(FACTS, people=(*FACTS.people, Person("other", None, "VP sales")))
    assert people_known.find_unnamed(two, "VP") is None
    assert people_known.find_unnamed(two, "VP sales") is not None


@pytest.mark.parametrize(
    ("words", "known"),
    [("Sanne van inkoop", SANNE), ("the regional VP himself", VP), ("our cfo", CFO), ("the VP", None), ("", None)],
)  # fmt: skip
def test_a_whole_name_or_role_is_found_among_other_words(words: str, known: Person | None) -> None:
    assert people_known.find_within(FACTS, words) == known


@pytest.mark.parametrize(
    ("said", "more", "opens"),
    [
        ("Wim left", 1, True), ("wim left", 1, True), ("Wim", 1, False), ("Wim left", 2, False),
        ("Wim asks legal", 2, True), ("so Wim left", 1, False), ("CFO left", 1, False),
    ],
)  # fmt: skip
def test_a_text_opens_on_somebody_who_has_a_name(said: str, more: int, opens: bool) -> None:
    assert people_known.opens_on_one(FACTS, utterance(said), more) is opens


@pytest.mark.parametrize(
    ("name", "may_be"),
    [("de CFO", True), ("Sanne", True), ("Karel", True), ("Karel Kok", False), ("directeur", False), ("Acme Foods", False)],
)  # fmt: skip
def test_a_first_name_may_be_somebody_there(name: str, may_be: bool) -> None:
    assert people_known.may_be_one(draft_of(FACTS), name) is may_be
