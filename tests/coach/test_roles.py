"""How a sentence speaks of somebody at the customer."""

import pytest

from bot.coach.keeping.people_records import put_person
from bot.coach.known.facts import Deal, DealFacts, NextStep, Person
from bot.coach.showing.asking import ask_by_id
from bot.coach.showing.question_texts import text_of
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Line, values
from bot.coach.turn.roles import in_a_sentence
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Language
from bot.wording import Wording
from tests.coach.rooms import draft_of


@pytest.mark.parametrize(
    ("role", "language", "begins"),
    [
        ("CFO", "nl", "De CFO tekent"),
        ("directeur", "nl", "De directeur tekent"),
        ("MT", "nl", "Het MT tekent"),
        ("algemeen bestuur", "nl", "Het algemeen bestuur tekent"),
        ("directieteam", "nl", "Het directieteam tekent"),
        ("hoofd inkoop", "nl", "Het hoofd inkoop tekent"),
        ("hoofdkantoor", "nl", "Het hoofdkantoor tekent"),
        ("schoolbestuur", "nl", "Het schoolbestuur tekent"),
        ("waterschap", "nl", "Het waterschap tekent"),
        ("raad van bestuur", "nl", "De raad van bestuur tekent"),
        ("inkoop", "nl", "inkoop tekent"),
        ("IT", "nl", "IT tekent"),
        ("B&W", "nl", "B&W tekent"),
        ("pa", "nl", "pa tekent"),
        ("vader", "nl", "De vader tekent"),
        ("t college", "nl", "t college tekent"),
        ("hun directeur", "nl", "hun directeur tekent"),
        ("Noels boss", "en", "The final yes comes from Noels boss"),
        ("Piets baas", "nl", "Piets baas tekent"),
        ("lord quin", "en", "The final yes comes from lord quin"),
        ("board", "en", "The final yes comes from the board"),
        ("procurement", "en", "The final yes comes from procurement"),
    ],
)
def test_a_role_has_its_article(role: str, language: Language, begins: str) -> None:
    line = Line("q.final_yes.ask_known", values(person=in_a_sentence(Person("p", role=role))))
    assert Wording(language).text(line).startswith(begins)


def test_a_name_stands_by_itself() -> None:
    assert in_a_sentence(Person("p", "Sanne", "CFO")) == "Sanne"


@pytest.mark.parametrize(
    ("role", "asked"),
    [
        ("schoolbestuur", "Mag dat het alleen?"),
        ("directeur", "Mag die dat alleen?"),
        (
            "mede-eigenaars",
            "De mede-eigenaars tekenen, als ik je goed begrijp. Mogen die dat zonder iemand anders?",
        ),
        ("aandeelhouders", "Mogen die dat zonder iemand anders?"),
    ],
)
def test_a_body_is_asked_about_as_one(role: str, asked: str) -> None:
    facts = DealFacts(Deal("d", "Acme", "me"), people=(Person("p", role=role, can_say_yes=True),))
    line, _ = text_of(draft_of(facts), BY_ID["final_yes"])
    assert Wording("nl").text(line).endswith(asked)


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (ReadPerson("Kees Vermeulen", None), ReadPerson("kees", None)),
        (ReadPerson("Mr Kehoe", None), ReadPerson("Kehoe", None)),
        (ReadPerson("Quin", None), ReadPerson("lord quin", None)),
        (ReadPerson(None, "board of trustees"), ReadPerson(None, "trustees")),
    ],
)
def test_nobody_is_known_twice(known: ReadPerson, told: ReadPerson) -> None:
    draft = draft_of()
    put_person(draft, known)
    put_person(draft, told, has_voice=True)
    (person,) = draft.facts.people
    assert len(person.called) >= len(known.name or known.role or "")


@pytest.mark.parametrize(
    ("known", "told"),
    [
        (ReadPerson(None, "financieel directeur"), ReadPerson(None, "directeur")),
        (ReadPerson(None, "director of finance"), ReadPerson(None, "finance")),
        (ReadPerson("Kees Vermeulen", None), ReadPerson("Ruben Vermeulen", None)),
    ],
)
def test_two_are_not_taken_for_one(known: ReadPerson, told: ReadPerson) -> None:
    draft = draft_of()
    put_person(draft, known)
    put_person(draft, told)
    assert len(draft.facts.people) == 2


def test_who_gives_the_yes_is_not_offered_as_who_sees_it_differently() -> None:
    signer = Person("p", "Kees", can_say_yes=True, may_say_yes=True)
    facts = DealFacts(Deal("d", "Acme", "me"), people=(signer, Person("q", "Ruben")))
    draft = draft_of(facts)
    ask_by_id(draft, "differ")
    pending = draft.conversation.pending
    assert pending is not None
    offered = [option.id for option in pending.options]
    assert "person:q" in offered
    assert "person:p" not in offered


@pytest.mark.parametrize(
    ("someone", "who", "asked"),
    [
        (Person("p", role="committee"), "committee", "easy for the committee:"),
        (Person("p", "Nige", "captain"), "captain", "easy for Nige:"),
        (Person("p", "Nige"), "Nige", "easy for Nige:"),
    ],
)
def test_whoever_takes_the_step_is_named_with_their_article(someone: Person, who: str, asked: str) -> None:
    step = NextStep("s", f"{who} has to vote", "w", who=who)
    facts = DealFacts(Deal("d", "Acme", "me"), people=(someone,), next_steps=(step,))
    line, _ = text_of(draft_of(facts), BY_ID["action"])
    assert asked in Wording("en").text(line)
