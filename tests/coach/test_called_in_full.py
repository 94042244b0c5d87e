"""Somebody by all that a message calls them: the rest of a name and the role beside it, and nothing of whoever else is listed."""

import pytest

from bot.coach.keeping import people_known, people_records
from bot.coach.known.facts import Deal, DealFacts, Person
from bot.coach.people.rival_corrections import only_reports
from bot.coach.told.fitting import fits
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.spelling import well_spelt
from bot.coach.understanding.text import Language, utterance
from bot.coach.words import phrases
from bot.coach.words.called_in_full import in_full
from tests.coach.rooms import draft_of, first_walk


@pytest.mark.parametrize(
    ("language", "said", "read", "name", "role"),
    [
        ("nl", "joke vd laan van kwaliteit kijkt ook mee", ReadPerson("joke", None), "joke vd laan", "kwaliteit"),
        ("nl", "dat regelt Tijs van inkoop", ReadPerson("Tijs", None), "Tijs", "inkoop"),
        ("nl", "van loon tekent tot een ton", ReadPerson("loon", None), "van loon", None),
        ("nl", "nieuwe contact Wout Smits hoofd planning, bel hem", ReadPerson("Wout", "nieuwe contact"), "Wout Smits", "hoofd planning"),
        ("nl", "met de controller, els verhoef", ReadPerson("els", None), "els verhoef", "controller"),
        ("nl", "wethouder De Boer tekent", ReadPerson(None, "wethouder De Boer"), "De Boer", "wethouder"),
        ("en", "from legal, a woman named Priya", ReadPerson("Priya", None), "Priya", "legal"),
        ("en", "Gwen (finance) and Rob", ReadPerson("Gwen", None), "Gwen", "finance"),
        ("en", "had Wendy on the phone, ops manager. nice call", ReadPerson("Wendy", None), "Wendy", "ops manager"),
        ("en", "that'd be Mark. Jill recommends", ReadPerson("Mark. Jill", None), "Mark", None),
        ("en", "the director, Mrs Bell, signs", ReadPerson(None, "director"), "Mrs Bell", "director"),
        # What else stands there is not theirs.
        ("nl", "een ja van Amira", ReadPerson("Amira", None), "Amira", None),
        ("nl", "dat is het MT, henk doet de rest", ReadPerson("henk", None), "henk", None),
        ("nl", "kees de tovenaar", ReadPerson("kees", None), "kees", None),
        ("nl", "Piet, inkoop en Jan", ReadPerson("Piet", None), "Piet", None),
        ("en", "spoke to Dan Monday", ReadPerson("Dan", None), "Dan", None),
        ("en", "Mary is against it", ReadPerson("Mary", None), "Mary", None),
    ],
)  # fmt: skip
def test_only_what_stands_beside_a_name_is_theirs(
    language: Language, said: str, read: ReadPerson, name: str | None, role: str | None
) -> None:
    assert in_full(utterance(said), read, language) == ReadPerson(name, role)


@pytest.mark.parametrize(
    ("language", "called", "listed"),
    [
        ("en", "cabinet approves it", "cabinet"),
        ("en", "prob the FD", "FD"),
        ("nl", "gewoon de wethouder", "wethouder"),
        ("nl", "t college", "college"),
        ("en", "runs the ITT", None),
        ("en", "works council", "works council"),
        ("en", "IT", "IT"),
    ],
)
def test_a_role_is_listed_without_what_leads_into_it_and_what_they_do(
    language: Language, called: str, listed: str | None
) -> None:
    assert phrases.seat_of(called, language) == listed


def test_a_row_of_parts_of_those_who_are_known_is_all_of_them() -> None:
    pete, dionne, graham = (
        Person(name.lower(), name) for name in ("Pete Wainwright", "Dionne Marsh", "Graham Otley")
    )
    facts = DealFacts(Deal("d1", "Acme", "me"), people=(pete, dionne, graham))
    assert people_known.in_a_row(facts, "Pete Dionne Graham") == (pete, dionne, graham)
    assert people_known.in_a_row(facts, "Dionne Marsh") == ()
    assert people_known.in_a_row(facts, "Dionne Price") == ()
    assert people_known.in_a_row(facts, "Dionne. Graham") == ()


def test_who_tells_it_is_told_apart_from_who_is_in_the_race() -> None:
    said = utterance("Winter zit ook in de race zegt Noor")
    assert only_reports(said, "Noor")
    assert not only_reports(said, "Winter")


def test_words_for_a_rival_are_heard_though_misspelt() -> None:
    assert (
        well_spelt("concurent is Winter, de konkurrentie slaapt")
        == "concurrent is Winter, de concurrentie slaapt"
    )
    assert well_spelt("their competiters") == "their competitors"
    assert well_spelt("a concert, the competition") == "a concert, the competition"


def test_a_body_named_to_say_when_has_no_voice_by_that() -> None:
    draft = draft_of()
    draft.said = utterance("die weken voor de huurders gaan pas in na de OR")
    assert people_records.somebody(draft, (ReadPerson(None, "OR"),)) == ()
    draft.said = utterance("de OR kijkt ook mee")
    assert people_records.somebody(draft, (ReadPerson(None, "OR"),)) == (ReadPerson(None, "OR"),)


def test_who_is_only_behind_it_signs_nothing() -> None:
    chat = first_walk("nl", upto="final_yes")
    chat.say("weet niet, denk wel dat t college achter m staat")
    assert "college" not in {one.called for one in chat.facts.people}


def test_a_final_yes_is_noted_without_what_they_do_with_it() -> None:
    chat = first_walk("en", upto="final_yes")
    chat.say("cabinet approves it, cllr Joan Feeney is portfolio holder")
    signer = chat.facts.final_yes
    assert signer is None or "approves" not in signer.called


@pytest.mark.parametrize(
    ("said", "fitting"), [("shes half owner too i think", False), ("Anneke from legal was there", True)]
)
def test_only_who_is_not_known_yet_is_offered_where_people_are_asked_for(said: str, fitting: bool) -> None:
    chat = first_walk("en", upto="people")
    assert fits(draft_of(chat.facts, language="en"), "people", utterance(said)) is fitting
