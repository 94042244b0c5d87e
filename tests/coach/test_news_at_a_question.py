"""News told while a question is open: what is over is ticked, what is under way is where they are, and nothing is an answer that tells something else."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

NOW = datetime.fromisoformat("2026-11-28T12:00:00+01:00")
TENDER: dict[Language, tuple[str, str]] = {
    "nl": (
        "nieuwe klant: Gemeente Terborg",
        "harm gaat een behoeftestelling schrijven, akkoord teamleider, aanbesteding via tenderned, college gunt",
    ),
    "en": (
        "new customer: Harlow Council",
        "tim writes a requirement spec, team lead okays it, tender goes online, committee awards",
    ),
}
PROCEDURE: dict[Language, tuple[str, str]] = {
    "nl": (
        "nieuwe klant: Waterschap Vallei",
        "meervoudig onderhandse aanbesteding, nota van inlichtingen, inschrijven, beoordeling, gunning",
    ),
    "en": (
        "new customer: Castleford Council",
        "mini-competition, IT security questionnaire, tender docs go out, scoring panel, award",
    ),
}


def told(
    language: Language, route: tuple[str, str], question: str, said: str, rivals: str | None = None
) -> CoreChat:
    """A chat of a deal with this route, in which something is said at a question."""
    chat = CoreChat(language, now=NOW, policy=policy())
    for line in route:
        chat.say(line)
    for asked, text in ([("budget", rivals)] if rivals else []) + [(question, said)]:
        pending = chat.active.pending
        assert pending is not None
        chat.active = replace(chat.active, pending=replace(pending, question=asked, options=()))
        chat.say(text)
    return chat


def statuses(chat: CoreChat) -> list[str]:
    return [step.status for step in chat.facts.steps]


def where(chat: CoreChat) -> str | None:
    """Where they are: the step, or the words."""
    place = chat.facts.position
    if place is None:
        return None
    step = chat.facts.step(place.step_id)
    return step.title if step is not None else place.words


def remarks(chat: CoreChat) -> list[str]:
    return [answer.text for answer in chat.answers if answer.question == "remark"]


@pytest.mark.parametrize("question", ["position", "next_step", "people"])
@pytest.mark.parametrize(
    ("language", "rivals", "said"),
    [
        (
            "nl",
            "Schmidt en aebi doen ook mee",
            "harm belde, behoeftestelling is af en teamleider (Wilma) vind t goed. tender komt 1 feb online. aebi doet niet mee ivm levertijd",
        ),
        (
            "en",
            "Schmidt and aebi are both in it",
            "tim rang, spec is finished and the team lead (Wilma) is happy with it. tender goes online 1 feb. aebi not taking part because of lead times",
        ),
    ],
)
def test_what_is_over_is_ticked_and_what_comes_has_its_day(
    language: Language, rivals: str, said: str, question: str
) -> None:
    chat = told(language, TENDER[language], question, said, rivals)
    assert statuses(chat) == ["done", "done", "busy", "to_do"]
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.last == date(2027, 2, 1)
    assert [rival.name for rival in chat.facts.competitors] == ["Schmidt"]
    assert any(text.startswith("aebi") for text in remarks(chat))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "behoeftestelling is klaar"),
        ("nl", "de behoeftestelling is af"),
        ("en", "the spec is done"),
        ("en", "the spec is finished"),
    ],
)
def test_a_step_that_is_over_is_not_where_they_are(language: Language, said: str) -> None:
    chat = told(language, TENDER[language], "position", said)
    assert statuses(chat)[:2] == ["done", "busy"]


@pytest.mark.parametrize("question", ["position", "people", "budget"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "behoeftestelling is klaar behalve de bijlage"),
        ("nl", "behoeftestelling is bijna klaar"),
        ("en", "the spec is done apart from the noise figures"),
        ("en", "the spec is nearly done"),
    ],
)
def test_what_is_done_but_for_something_is_not_done(language: Language, said: str, question: str) -> None:
    chat = told(language, TENDER[language], question, said)
    assert "done" not in statuses(chat)
    assert chat.facts.deal.budget_needs is None


@pytest.mark.parametrize("question", ["position", "budget", "people", "next_step", "action", "rivals"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "behoeftestelling is hij mee bezig, klaar voor de kerst"),
        ("en", "the spec, he's working on that, done before christmas"),
    ],
)
def test_what_is_under_way_is_where_they_are_and_ends_on_its_day(
    language: Language, said: str, question: str
) -> None:
    chat = told(language, TENDER[language], question, said)
    assert where(chat) == chat.facts.steps[0].title
    assert chat.facts.next_step is not None
    assert (chat.facts.next_step.serves, chat.facts.next_step.last) == (
        chat.facts.steps[0].id,
        date(2026, 12, 24),
    )
    assert chat.facts.action is None


@pytest.mark.parametrize("question", ["position", "next_step", "budget"])
@pytest.mark.parametrize(
    ("language", "route", "said"),
    [
        (
            "nl",
            ("nieuwe klant: Transport Hoekstra", "offerte vergelijken, dan adviesburo erop, dan mt, dan tekent Piet"),
            "adviesburo Koelplan kijkt er nu naar, die zijn 15 jan klaar",
        ),
        (
            "en",
            ("new customer: Hoekstra Transport", "compare quotes, consultants check it, management team, Jim signs"),
            "consultants Coolplan are looking at it now, they'll be done 15 jan",
        ),
    ],
)  # fmt: skip
def test_the_end_of_what_they_are_at_is_no_step_of_its_own(
    language: Language, route: tuple[str, str], said: str, question: str
) -> None:
    chat = told(language, route, question, said)
    step = chat.facts.steps[1]
    assert where(chat) == step.title
    assert chat.facts.next_step is not None
    assert (chat.facts.next_step.what, chat.facts.next_step.last) == (step.title, date(2027, 1, 15))


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "de nota van inlichtingen is klaar"), ("en", "the questionnaire is in"), ("en", "the questionnaire")],
)  # fmt: skip
def test_the_whole_of_a_procedure_is_not_behind_them_with_a_part_of_it(language: Language, said: str) -> None:
    chat = told(language, PROCEDURE[language], "position", said)
    assert statuses(chat)[0] == "to_do"
    assert chat.facts.position is not None


@pytest.mark.parametrize("question", ["position", "next_step"])
def test_a_step_with_its_day_to_come_is_not_taken_along(question: str) -> None:
    route = ("nieuwe klant: De Linde", "pilot op Wilgenhof, dpia, ondernemingsraad, raad van bestuur")
    chat = told("nl", route, question, "pilot is uitgesteld naar 18 jan en dpia is klaar")
    assert statuses(chat)[:2] == ["to_do", "done"]


@pytest.mark.parametrize("question", ["next_step", "budget", "action", "position"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "linde and toyota are both in it, toyota has the fleet now. pilot ends 29 jan"),
        ("nl", "linde en toyota zitten er allebei in, toyota heeft nu de vloot. pilot loopt tot 29 jan"),
    ],
)
def test_each_rival_of_a_row_is_in_the_race_and_no_act_of_ours(
    language: Language, said: str, question: str
) -> None:
    routes: dict[Language, tuple[str, str]] = {
        "en": ("new customer: Nordhaven", "pilot with 2 trucks, business case, owners decide"),
        "nl": ("nieuwe klant: Nordhaven", "pilot met 2 trucks, business case, eigenaren beslissen"),
    }
    chat = told(language, routes[language], question, said)
    assert {(rival.name, rival.kind) for rival in chat.facts.competitors} == {
        ("linde", "vendor"),
        ("toyota", "incumbent"),
    }
    assert chat.facts.action is None
    assert chat.facts.deal.budget_needs is None


@pytest.mark.parametrize(
    ("said", "rivals"),
    [
        ("GEA and Bosch are in it", ["GEA", "Bosch"]),
        ("Smith and Sons is in it too", ["Smith and Sons"]),
        ("there's another one, Sensara, they're already in at two of their sites", ["Sensara"]),
    ],
)
def test_whoever_else_is_in_it(said: str, rivals: list[str]) -> None:
    chat = told("en", TENDER["en"], "budget", said)
    assert [rival.name for rival in chat.facts.competitors] == rivals
    assert chat.facts.deal.budget == "unknown"


def test_a_rival_that_is_out_leaves_the_other_of_the_row() -> None:
    chat = told("en", TENDER["en"], "people", "mettler is out, loma only", "mettler and loma are in it")
    assert [rival.name for rival in chat.facts.competitors] == ["loma"]
    assert not [person for person in chat.facts.people if "loma" in (person.name or person.role or "")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "dunno budget. roy and len sign together"),
        ("en", "no idea about the budget"),
        ("nl", "geen idee van het budget"),
    ],
)
def test_not_knowing_the_budget_is_no_word_of_it(language: Language, said: str) -> None:
    chat = told(language, TENDER[language], "budget", said)
    assert (chat.facts.deal.budget, chat.facts.deal.budget_needs) == ("unknown", None)


def test_another_one_says_nothing_of_the_budget() -> None:
    said = "er is nog een ander, Sensara, die zit bij twee andere locaties al binnen"
    chat = told("nl", TENDER["nl"], "budget", said)
    assert [rival.name for rival in chat.facts.competitors] == ["Sensara"]
    assert (chat.facts.deal.budget, chat.facts.deal.budget_needs) == ("unknown", None)
