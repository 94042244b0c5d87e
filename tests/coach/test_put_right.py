"""What is kept is put right in words: the order of the route, who somebody is, and who is there."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys, open_question, walked
from tests.support.core_chat import CoreChat

ROUTE: dict[Language, str] = {
    "nl": "IT test, juristen lezen mee, MT beslist, CFO tekent",
    "en": "IT tests, legal reviews, board decides, CFO signs",
}


def told(language: Language) -> CoreChat:
    people = {"nl": "inkoper Sanne en Wim", "en": "buyer Sanne and Wim"}[language]
    return walked("/coach Acme", ROUTE[language], "1", "1", people, language=language)


def route(chat: CoreChat) -> str:
    return " ".join(step.title.split()[0].lower() for step in chat.facts.steps)


@pytest.mark.parametrize(
    ("language", "said", "after"),
    [
        ("nl", "zet MT voor de juristen", "it mt juristen cfo"),
        ("nl", "verplaats IT test naar het eind", "juristen mt cfo it"),
        ("nl", "schuif juristen maar vooraan", "juristen it mt cfo"),
        ("nl", "wissel juristen en MT om", "it mt juristen cfo"),
        ("nl", "kun je juristen pas na het MT zetten?", "it mt juristen cfo"),
        ("en", "move legal review to the end please", "it board cfo legal"),
        ("en", "put the board before legal", "it board legal cfo"),
        ("en", "no wait, move legal after the board", "it board legal cfo"),
        ("en", "swap legal and board", "it board legal cfo"),
        ("nl", "voeg standstill toe voor de CFO", "it juristen mt standstill cfo"),
        ("nl", "zet OR advies erbij na juristen", "it juristen or mt cfo"),
        ("en", "add works council after legal", "it legal works board cfo"),
        ("en", "add contract review to the list", "it legal board cfo contract"),
    ],
)
def test_a_step_is_put_where_it_was_asked_for(language: Language, said: str, after: str) -> None:
    chat = told(language)
    question = open_question(chat)
    chat.say(said)
    assert route(chat) == after
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("language", "said", "named"),
    [
        ("nl", "verplaats de proefweek naar het eind", None),
        ("nl", "zet de proefweek voor het MT", "changing.not_found"),
        ("en", "put the demo before the holidays", None),
        ("en", "move the steering group behind legal", "changing.not_found"),
    ],
)
def test_what_is_no_step_of_theirs_moves_nothing(language: Language, said: str, named: str | None) -> None:
    chat = told(language)
    before = chat.facts.steps
    found = keys(chat.say(said))
    assert chat.facts.steps == before
    assert ("changing.not_found" in found) == (named is not None)


@pytest.mark.parametrize(
    ("language", "said", "role"),
    [
        ("nl", "Sanne is niet de inkoper, ze is de controller", "controller"),
        ("nl", "sanne is geen inkoper maar controller", "controller"),
        ("en", "sanne isnt the buyer shes the controller", "controller"),
        ("en", "Sanne isn't the buyer, she's the controller", "controller"),
        ("en", "sanne is the controller, not the buyer", "controller"),
    ],
)
def test_somebody_has_another_role(language: Language, said: str, role: str) -> None:
    chat = told(language)
    chat.say(said)
    assert {person.role for person in chat.facts.people if person.name == "Sanne"} == {role}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        # Nothing is denied.
        ("nl", "Sanne is inkoper, ze is controller"),
        # Nobody was told of by that name.
        ("nl", "Piet is niet de inkoper maar de controller"),
        # What they are instead is no role.
        ("nl", "Sanne is niet de inkoper maar ziek"),
        ("nl", "Sanne is niet de inkoper maar Bert"),
        ("nl", "Sanne is niet de inkoper maar de inkoper"),
        ("en", "sanne isn't the buyer, she's sick"),
    ],
)  # fmt: skip
def test_what_is_no_correction_leaves_everybody_as_they_are(language: Language, said: str) -> None:
    chat = told(language)
    before = chat.facts.people
    assert "ack.voice" not in keys(chat.say(said))
    assert chat.facts.people == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "oh inkoper heet geen Sanne maar Sanna"),
        ("nl", "ze heet Sanna, niet Sanne"),
        ("en", "the buyer isnt called Sanne but Sanna"),
        ("en", "actually she's called Sanna not Sanne"),
    ],
)
def test_somebody_is_called_another_name(language: Language, said: str) -> None:
    chat = told(language)
    chat.say(said)
    assert {"Sanna", "Wim"} <= {person.name for person in chat.facts.people}
    assert "Sanne" not in {person.name for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("nl", "voeg Stellantis toe als concurrent", {"Ford", "Stellantis"}),
        ("nl", "verwijder ford", set()),
        ("en", "add Stellantis as a rival", {"Ford", "Stellantis"}),
        ("en", "remove ford please", set()),
    ],
)
def test_a_rival_is_added_and_taken_off(language: Language, said: str, rivals: set[str]) -> None:
    chat = told(language)
    chat.say({"nl": "Ford doet ook mee", "en": "Ford is in the race too"}[language])
    chat.say(said)
    assert {rival.name for rival in chat.facts.competitors} == rivals


@pytest.mark.parametrize(
    ("language", "said", "new"),
    [
        ("nl", "Wim is weg", set()),
        ("nl", "wim is vertrokken, inkoper Bert", {("Bert", "inkoper")}),
        ("nl", "Wim is weg. Bert doet het nu, directeur", {("Bert", "directeur")}),
        ("en", "Wim left!!", set()),
        ("en", "wim has left. new buyer is called Bert", {("Bert", "buyer")}),
    ],
)
def test_who_left_is_taken_off(language: Language, said: str, new: set[tuple[str, str]]) -> None:
    chat = told(language)
    (sanne,) = (person for person in chat.facts.people if person.name == "Sanne")
    chat.say(said)
    named = {(person.name, person.role) for person in chat.facts.people if person.name is not None}
    assert named == {("Sanne", sanne.role), *new}


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "verwijder foo graag"), ("en", "remove foo please"), ("en", "delete foo")]
)
def test_an_order_about_nothing_that_is_there_is_no_answer(language: Language, said: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert open_question(chat) == "final_yes"
    assert "changing.not_found" in keys(chat.say(said))
    assert open_question(chat) == "final_yes"


@pytest.mark.parametrize("said", [".", "?!", "...", ","])
def test_marks_alone_put_nothing_right(said: str) -> None:
    chat = told("nl")
    before = chat.facts.people
    chat.say(said)
    assert chat.facts.people == before


@pytest.mark.parametrize(
    "said", ["Wim is blij", "wim is er morgen weer", "Wim has the file", "Wim is not convinced"]
)
def test_how_somebody_is_takes_nobody_off_and_is_no_role(said: str) -> None:
    chat = told("en" if " has " in said or "not" in said else "nl")
    before = {(person.name, person.role) for person in chat.facts.people}
    chat.say(said)
    assert before <= {(person.name, person.role) for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Wim heet eigenlijk Wiem met ie"),
        ("nl", "Wim schrijf je als Wiem"),
        ("en", "Wim is actually called Wiem"),
        ("en", "Wim is spelled Wiem"),
    ],
)
def test_a_name_is_spelled_otherwise(language: Language, said: str) -> None:
    chat = told(language)
    question = open_question(chat)
    chat.say(said)
    names = {person.name for person in chat.facts.people}
    assert "Wiem" in names
    assert "Wim" not in names
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "de inkoper heet geen Sanne meer"), ("en", "the demo is called a pilot")]
)
def test_what_names_nobody_known_spells_nobody_otherwise(language: Language, said: str) -> None:
    chat = told(language)
    chat.say(said)
    assert {"Sanne", "Wim"} <= {person.name for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("en", "remove everyone but Sanne", {"Sanne"}),
        ("en", "remove 2 but Sanne", {"Sanne", "Wim"}),
        ("nl", "haal iedereen behalve Sanne weg", {"Sanne"}),
        ("nl", "verwijder 3 maar niet Sanne", {"Sanne", "Wim"}),
    ],
)
def test_whoever_is_to_stay_stays(language: Language, said: str, left: set[str]) -> None:
    chat = told(language)
    question = open_question(chat)
    chat.say(said)
    assert {person.name for person in chat.facts.people if person.name} == left
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("en", "no the IT tests aren't done yet", "busy"),
        ("en", "IT has NOT tested", "busy"),
        ("en", "they haven't finished the IT tests, only looked at them", "busy"),
        ("en", "please untick IT tests", "busy"),
        ("nl", "de IT test is nog niet klaar", "busy"),
        ("nl", "de IT test moet nog komen hoor", "busy"),
        ("nl", "zet IT test weer op nog niet gedaan", "busy"),
        ("nl", "de IT test vonden ze niet leuk", "done"),
    ],
)
def test_a_tick_that_never_was_is_taken_back(language: Language, said: str, status: str) -> None:
    chat = told(language)
    chat.say({"nl": "zet IT test op gedaan", "en": "mark IT tests as done"}[language])
    assert chat.facts.steps[0].status == "done"
    chat.say(said)
    assert chat.facts.steps[0].status == status


@pytest.mark.parametrize(
    ("language", "said", "what"),
    [
        ("en", "change next step to Wim mails the lawyers", "Wim mails the lawyers"),
        ("en", "their next step should be Wim mails the lawyers", "Wim mails the lawyers"),
        ("nl", "pas de volgende stap aan naar Wim mailt de juristen", "Wim mailt de juristen"),
        ("nl", "verander hun volgende stap in Wim mailt de juristen", "Wim mailt de juristen"),
    ],
)
def test_a_part_that_is_called_by_its_name_becomes_what_is_said(
    language: Language, said: str, what: str
) -> None:
    chat = told(language)
    chat.say(said)
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == what
    assert chat.facts.actions == ()


@pytest.mark.parametrize(
    ("language", "said", "alone"),
    [
        ("en", "yes alone but mrs osei has a lot of sway", True),
        ("nl", "ja alleen, maar de madam heeft ook wel iets te zeggen", True),
        ("en", "yes alone but over 50k with the board", False),
    ],
)
def test_behind_a_yes_alone_somebody_with_a_say_signs_nothing(
    language: Language, said: str, alone: bool
) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert open_question(chat) == "final_yes"
    chat.say(said)
    (signer,) = (person for person in chat.facts.people if person.gives_the_yes)
    assert (signer.together_with == ()) is alone
