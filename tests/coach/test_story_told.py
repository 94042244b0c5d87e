"""The whole story told where the steps are asked for, or of a customer who is new: each part where it belongs, and only steps are steps."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question
from tests.coach.test_introduced import _chat, _marked

BREWERY = (
    "Lies de brouwer heeft al 2 tanks bij een collega gezien, haar boekhoudster Ine kijkt nu naar de cijfers, daarna moet de bank nog ja "
    "zeggen en dan tekent lies. Ze hebben ook een prijs van Speidel. ik stuur maandag een nieuwe tekening"
)
COUNTY = (
    "they need 6 tandem axle trucks. Rick Dobbs fleet superintendent is my guy. they gotta do a formal bid, rfp drops Jan 11, bids due Feb 3, "
    "then eval committee scores em, county commissioners vote on Mar 9. Western Star is in it as well"
)


def test_of_a_story_only_the_steps_become_steps() -> None:
    chat = _chat("nl", "/coach Brouwerij De Vaart", BREWERY)
    assert [step.status for step in chat.facts.steps] == ["done", "busy", "to_do", "to_do"]
    assert [rival.name for rival in chat.facts.competitors] == ["Speidel"]
    assert {person.name for person in chat.facts.people} == {"Lies", "Ine"}
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 11, 30)]
    assert open_question(chat) == "final_yes"


def test_whoever_signs_in_it_is_asked_about_and_not_asked_for() -> None:
    chat = _chat("nl", "/coach Brouwerij De Vaart", BREWERY)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.name == "Lies"


def test_the_days_of_a_story_stand_with_their_steps() -> None:
    chat = _chat("en", "/coach Marlow County", COUNTY)
    vote = next(step for step in chat.facts.steps if "vote" in step.title)
    assert vote.first == date(2027, 3, 9)


@pytest.mark.parametrize(
    ("language", "said", "steps"),
    [
        (
            "en",
            "IT tests it in January, the works council gives its advice, the board decides and then the CFO signs the contract",
            4,
        ),
        (
            "nl",
            "1. demo op 3 december bij ons in de showroom\n2. IT test het drie weken\n3. MT beslist in februari\n4. CFO tekent",
            4,
        ),
        (
            "en",
            "first the lab manager validates it, then quality writes it into the sop, then purchasing can go and buy it",
            3,
        ),
    ],
)
def test_a_list_stays_a_list(language: Language, said: str, steps: int) -> None:
    chat = _chat(language, "/coach Acme", said)
    assert len(chat.facts.steps) == steps


def test_what_was_dictated_without_a_pause_is_cut_by_the_rules() -> None:
    told = (
        "so what they said is first the warehouse team looks at a demo that was last week and then it tests the links they are busy with that "
        "now and if that is ok then marloes writes a proposal and the board talks about it and the cfo signs"
    )
    chat = _chat("en", "/coach Peters Transport", told)
    assert len(chat.facts.steps) >= 4
    assert not any("so what they said" in step.title for step in chat.facts.steps)


def test_what_is_to_come_on_a_day_is_not_behind_them() -> None:
    chat = _chat(
        "en",
        "St Oswald's hospice in Newcastle, nurse call system. risk group agreed the need, site survey by us on 9 December, finance committee 14 Jan, "
        "trustees approve on 28 January. Ascom quoted.",
    )
    survey = next(step for step in chat.facts.steps if "survey" in step.title)
    assert survey.status == "to_do"


def test_a_second_customers_story_begins_a_deal_of_its_own() -> None:
    chat = _chat(
        "nl",
        "gemeente Hulstveld, laadpalen",
        "bestek, publiceren, inschrijven, college beslist",
        "net uitgebreid bij Zuivelcooperatie Weidestroom in Drachten gezeten. ze willen laders voor hun 40 trucks, cfo Anneke wil eerst een schouw, "
        "dan offerte, dan moet de ledenraad akkoord. Stroomhub zit er ook bij",
    )
    rivals = {facts.deal.account: [one.name for one in facts.competitors] for facts in chat.deals.values()}
    assert rivals == {"gemeente Hulstveld": [], "Zuivelcooperatie Weidestroom": ["Stroomhub"]}


@pytest.mark.parametrize(
    ("language", "said", "here"),
    [
        (
            "nl",
            "eerst haalbaarheidsstudie, dan subsidie aanvragen, dan directie, dan rvc. ze zijn nu met de subsidie bezig",
            "subsidie aanvragen",
        ),
        ("nl", "demo, test, mt en dan tekenen, ze zitten nog midden in de test", "test"),
        (
            "en",
            "drawings first, then bank does a credit check, then pat signs. they're at the credit check with the bank now",
            "bank does a credit check",
        ),
        (
            "en",
            "approve drawings, get a loan from the bank, then pat signs, they r waiting on the bank now",
            "get a loan from the bank",
        ),
    ],
)
def test_where_they_are_said_behind_a_list_points_at_a_step(language: Language, said: str, here: str) -> None:
    chat = _chat(language, "/coach Acme", said)
    at = chat.facts.position
    step = chat.facts.step(at.step_id) if at is not None else None
    assert step is not None
    assert step.title == here
    assert chat.facts.steps[-1].status == "to_do"


def test_where_they_are_not_points_at_nothing() -> None:
    chat = _chat(
        "en",
        "/coach Acme",
        "drawings, bank does a credit check, pat signs. they're not at the credit check yet",
    )
    assert chat.facts.position is None


def test_what_the_weights_take_for_done_is_to_come_where_its_day_is() -> None:
    left = _marked(
        "en",
        "Acme Steel, a crane. site survey by us on 9 December, talk thing",
        account=["Acme Steel"],
        step=["talk thing"],
        done=["site survey by us"],
    )
    assert left.done == ()
    assert len(left.steps) == 2


def test_what_is_not_sent_yet_is_not_done() -> None:
    chat = _chat("en", "/coach Acme", "demo, test, contract", "i'll send rick the protocol by friday")
    chat.say("i havent sent rick the protocol yet, it's still to do, monday now")
    assert [(action.what, action.done) for action in chat.facts.actions] == [
        ("send rick the protocol", False)
    ]
