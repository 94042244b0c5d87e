"""A turn is held to what its message denies: that is carried out on whom or what is meant, and nothing else comes of it."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache

import pytest

from bot.app import policy
from bot.coach.basics.record import replace
from bot.coach.known.facts import BuyingStep, Competitor, DealFacts, Person
from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, shown
from tests.support.core_chat import CoreChat

STEPS = (
    BuyingStep("s0", "Petra schrijft", 0, status="done"),
    BuyingStep("s1", "programma van eisen", 1, status="done"),
    BuyingStep("s2", "raad keurt het goed", 2, status="done"),
    BuyingStep("s3", "MD Graham Otley signs", 3),
)
PEOPLE = (
    Person("p0", "Anna Smit", "board", has_voice=True, can_say_yes=True, may_say_yes=True),
    Person("p1", None, "structural engineer", has_voice=True),
    Person("p2", "Dionne Graham", has_voice=True),
    Person("p3", "Hans van der Meent", has_voice=True, differs=True),
    Person("p4", "Dave", has_voice=True),
    Person("p5", None, "keukenchef", has_voice=True),
)
RIVALS = (
    Competitor("r0", "Boschung", "incumbent"),
    Competitor("r1", "Mirjam Kok", "vendor"),
    Competitor("r2", "Wmo", "vendor"),
)


TOLD: dict[Language, tuple[str, ...]] = {
    "en": ("globex", "demo, IT tests it, contract", "cfo anna, alone", "1", "2", "1", "IT tests it on 8 june", "send them the plan"),
    "nl": ("globex", "demo, IT test het, contract", "cfo anna, alleen", "1", "2", "1", "IT test het op 8 juni", "ik stuur het plan"),
}  # fmt: skip


def talk(language: Language, question: str | None) -> CoreChat:
    """A talk with the last question open, or with nothing asked, of a deal in which all of that is kept."""
    return deepcopy(_talk(language, question))


@cache
def _talk(language: Language, question: str | None) -> CoreChat:
    chat = CoreChat(language, policy=policy())
    for words in TOLD[language]:
        chat.say(words)
    if question is None:
        chat.say("sap")
        chat.tap("skip")
    assert open_question(chat) == question
    deal = chat.facts.deal
    chat.deals = {deal.id: DealFacts(deal, steps=STEPS, people=PEOPLE, competitors=RIVALS)}
    return chat


def people(facts: DealFacts) -> set[str]:
    return {one.called for one in facts.people}


def signing(facts: DealFacts) -> list[str]:
    return [one.called for one in facts.people if one.gives_the_yes]


def rivals(facts: DealFacts) -> dict[str, str]:
    return {one.name: one.kind for one in facts.competitors}


def called(facts: DealFacts, name: str) -> Person:
    return next(one for one in facts.people if one.name == name)


EVERYBODY = {one.called for one in PEOPLE}
Check = Callable[[DealFacts], bool]
SAID: tuple[tuple[Language, str, Check], ...] = (
    ("en", "structural engineer isnt a decision maker take him off", lambda facts: people(facts) == EVERYBODY - {"structural engineer"}),
    ("nl", "de keukenchef beslist helemaal niks mee, die mag eraf", lambda facts: people(facts) == EVERYBODY - {"keukenchef"}),
    ("en", "theres no dionne graham", lambda facts: people(facts) == EVERYBODY - {"Dionne Graham"}),
    ("en", "dave is our own guy not theirs", lambda facts: people(facts) == EVERYBODY - {"Dave"}),
    ("nl", "dave is van ons, niet van hun", lambda facts: people(facts) == EVERYBODY - {"Dave"}),
    ("en", "boschung isnt in place now, take that off", lambda facts: rivals(facts)["Boschung"] == "vendor"),
    ("nl", "Boschung zit er nog niet in huis hoor, gewoon nieuwe concurrent", lambda facts: rivals(facts)["Boschung"] == "vendor"),
    ("nl", "nee wmo is geen concurrent dat is de afdeling", lambda facts: "Wmo" not in rivals(facts) and people(facts) == EVERYBODY),
    (
        "nl",
        "wtf mirjam is de zorgmanager geen concurrent",
        lambda facts: "Mirjam Kok" not in rivals(facts) and called(facts, "Mirjam Kok").role == "zorgmanager",
    ),
    (
        "nl",
        "nee hans ziet niks anders, hij praat mee als hoofd financien",
        lambda facts: (called(facts, "Hans van der Meent").differs, called(facts, "Hans van der Meent").role) == (False, "hoofd financien"),
    ),
    ("nl", "nee de raad heeft nog niks goedgekeurd, dat is pas 26 januari. zet terug", lambda facts: facts.steps[2].status != "done"),
    ("nl", "petra schrijft het programma van eisen, dat is 1 stap", lambda facts: [step.id for step in facts.steps] == ["s0", "s2", "s3"]),
)  # fmt: skip


@pytest.mark.parametrize("question", ["rivals", None])
@pytest.mark.parametrize(("language", "said", "holds"), SAID, ids=[said for _, said, _ in SAID])
def test_what_is_denied_is_carried_out_and_nothing_else(
    language: Language, said: str, holds: Check, question: str | None
) -> None:
    chat = talk(language, question)
    before = chat.facts
    chat.say(said)
    assert holds(chat.facts)
    # Whoever signs still does, nobody came, and no step went but the one that is none.
    assert signing(chat.facts) == ["Anna Smit"]
    assert people(chat.facts) <= people(before) | {"Mirjam Kok"}
    assert len(chat.facts.steps) >= len(before.steps) - ("1 stap" in said)
    assert chat.facts.deal.budget_needs == before.deal.budget_needs


def test_the_rest_of_the_message_is_read_on() -> None:
    chat = talk("nl", "rivals")
    chat.say("wtf mirjam is de zorgmanager geen concurrent. Guldmann is de concurrent")
    assert rivals(chat.facts) == {"Boschung": "incumbent", "Wmo": "vendor", "Guldmann": "vendor"}
    assert called(chat.facts, "Mirjam Kok").has_voice


def test_two_steps_of_which_one_is_behind_them_stay_two_and_the_words_are_kept() -> None:
    chat = talk("nl", None)
    facts = chat.facts
    open_one = replace(facts.steps[1], status="to_do")
    chat.deals = {facts.deal.id: replace(facts, steps=(facts.steps[0], open_one, *facts.steps[2:]))}
    said = shown(chat.say("petra schrijft het programma van eisen, dat is 1 stap"))
    assert len(chat.facts.steps) == 4
    assert "dat is 1 stap" in said


@pytest.mark.parametrize(
    "said",
    [
        # Whoever was in place and is not any more, or comes too late, is no new rival.
        "Boschung is not in place any more",
        # Several things in one breath are left to the rooms.
        "structural engineer isnt a decision maker dave is our own guy boschung isnt in place and hans is fine",
    ],
)
def test_what_is_not_sure_changes_no_rival(said: str) -> None:
    chat = talk("en", "rivals")
    chat.say(said)
    assert rivals(chat.facts).get("Boschung") != "vendor"


@pytest.mark.parametrize("said", ["graham still signs at the end", "dave still signs at the end"])
def test_whoever_signs_as_before_takes_nobodys_place(said: str) -> None:
    chat = talk("en", None)
    chat.say(said)
    assert signing(chat.facts) == ["Anna Smit"]


def test_there_is_no_such_person_takes_no_step_off() -> None:
    chat = talk("en", "rivals")
    chat.say("theres no dionne graham, thats two ppl. dionne marsh and graham otley")
    assert "Dionne Graham" not in people(chat.facts)
    assert [step.id for step in chat.facts.steps] == ["s0", "s1", "s2", "s3"]


def test_who_competes_since_now_is_not_who_they_have_now() -> None:
    chat = talk("nl", "rivals")
    chat.say("Boschung is afgehaakt en nu is Sunprofs de concurrent")
    assert rivals(chat.facts)["Sunprofs"] == "vendor"


def test_a_rival_who_is_out_is_said_once() -> None:
    chat = talk("en", None)
    assert (
        shown(chat.say("no! bids back 8 jan, and boschung is out")).casefold().count("boschung is out") == 1
    )
