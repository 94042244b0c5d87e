"""What is put right about the things of a deal is done, said, and the rest of the message is heard."""

from typing import Any

import pytest

from tests.coach.rooms import keys
from tests.evaluation.fixes import standing
from tests.support.core_chat import CoreChat

DEAL: dict[str, Any] = {
    "account": "zorggroep de linde",
    "topic": "maaltijden",
    "steps": [
        {"title": "haas heeft offerte", "is": "done"},
        {"title": "haas", "is": "open"},
        {"title": "proefmaaltijd", "is": "now"},
        {"title": "bestuur beslist", "is": "open"},
    ],
    "people": [
        {"name": "henk", "role": "inkoop"},
        {"name": "haas"},
        {"name": "Eefje"},
        {"name": "diëtist"},
        {"name": "marco en linda", "role": "planning"},
    ],
    "yes": ["raad van bestuur"],
    "rivals": ["huuskes", "lidwien"],
    "next": {"what": "proefmaaltijd", "date": "2026-12-03"},
    "move": {"what": "menu sturen", "date": "2026-12-01"},
    "budget": "unknown",
}


def chat() -> CoreChat:
    return standing({"lang": "nl", "deal": DEAL, "after": {}, "text": ""})


def people(after: CoreChat) -> dict[str, str | None]:
    (facts,) = after.deals.values()
    return {person.called: person.role for person in facts.people}


def rivals(after: CoreChat) -> list[str]:
    (facts,) = after.deals.values()
    return [rival.name for rival in facts.competitors]


def titles(after: CoreChat) -> list[str]:
    (facts,) = after.deals.values()
    return [step.title for step in facts.steps if step.status != "not_needed"]


def test_a_rival_who_was_kept_as_one_of_theirs_and_as_a_step_is_a_rival() -> None:
    talk = chat()
    said = keys(talk.say("haas is een concurrent he, geen persoon"))
    assert "haas" not in people(talk)
    assert rivals(talk) == ["huuskes", "lidwien", "haas"]
    assert titles(talk) == ["haas heeft offerte", "proefmaaltijd", "bestuur beslist"]
    assert "ack.rivals" in said


def test_somebody_who_was_kept_as_a_rival_is_one_of_theirs() -> None:
    talk = chat()
    talk.say("lidwien is hun controller, die is geen concurrent")
    assert rivals(talk) == ["huuskes"]
    assert people(talk)["lidwien"] == "controller"


def test_two_who_are_one_keep_what_was_known_of_both() -> None:
    talk = chat()
    talk.say("eefje is de diëtist")
    assert people(talk)["Eefje"] == "diëtist"
    assert "diëtist" not in people(talk)


def test_one_who_is_two_is_two() -> None:
    talk = chat()
    talk.say("marco en linda zijn twee mensen")
    assert {"marco", "linda"} <= people(talk).keys()
    assert "marco en linda" not in people(talk)


@pytest.mark.parametrize(
    ("said", "called", "role"),
    [
        ("henk moet henk bos zijn", "henk bos", "inkoop"),
        ("henk is geen inkoop, hij is teamleider ict", "henk", "teamleider ict"),
        ("eefje is trouwens de locatiemanager", "Eefje", "locatiemanager"),
    ],
)
def test_a_name_and_a_role_are_put_right(said: str, called: str, role: str) -> None:
    talk = chat()
    talk.say(said)
    assert people(talk)[called] == role


@pytest.mark.parametrize(
    "said", ["nee henk ziet t niet anders hoor", "henk en eefje zijn niet tegen, dat zei ik niet"]
)
def test_who_sees_nothing_differently_does_not(said: str) -> None:
    talk = chat()
    talk.say("henk is tegen")
    assert [one.called for one in next(iter(talk.deals.values())).people if one.differs] == ["henk"]
    talk.say(said)
    assert not [one.called for one in next(iter(talk.deals.values())).people if one.differs]


def test_what_is_told_beside_it_is_heard_and_no_other_customer_comes_of_it() -> None:
    talk = chat()
    talk.say("haas is geen persoon. De Wit zit in Veenendaal")
    assert len(talk.deals) == 1
    assert "haas" not in people(talk)


def test_who_does_not_sign_is_what_they_are_said_to_be() -> None:
    talk = chat()
    talk.say("henk tekent niet, hij is de inkoper")
    assert people(talk)["henk"] == "inkoper"
