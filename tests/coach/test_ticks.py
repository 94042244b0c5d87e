"""What is behind them and what is not, at any question: no no, no agenda and no day to come ticks a step, whatever words it has in common."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.test_news_of_ticks import chat_at
from tests.support.core_chat import CoreChat

ROUTES: dict[Language, tuple[str, ...]] = {
    "nl": ("technieker komt kijken", "juridisch leest het contract", "raad keurt goed", "Frank tekent"),
    "en": ("site visit by their engineer", "legal reviews the contract", "board approves", "Dafydd signs"),
}
EXPECTED: dict[Language, str] = {"nl": "juridisch leest het contract", "en": "legal reviews the contract"}
WALKED: dict[Language, tuple[str, ...]] = {
    "nl": (
        "Pauwels",
        ", ".join(ROUTES["nl"]),
        "Frank, alleen",
        "budget is er",
        "Rita",
        "technieker komt kijken",
    ),
    "en": ("Brynmor", ", ".join(ROUTES["en"]), "Dafydd, alone", "the budget is there", "Rhian", "site visit"),
}


def behind(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps if step.status == "done" and step.evidence == "heard"]


def later(language: Language) -> CoreChat:
    return chat_at(language, ROUTES[language], EXPECTED[language])


def first(language: Language) -> CoreChat:
    """In the walk in which the route was told, where it is asked who may see it differently."""
    chat = CoreChat(language)
    for told in WALKED[language]:
        chat.say(told)
    return chat


NO_TICK: tuple[tuple[Language, str], ...] = (
    ("en", "we're on the board's agenda for the 10th"),
    ("en", "board's got it down for the 12th"),
    ("en", "board got it on the agenda"),
    ("en", "board turned it down"),
    ("en", "legal sent it back with questions"),
    ("nl", "we staan op de agenda van de raad voor 10 februari"),
    ("nl", "de raad heeft het afgekeurd, te duur"),
    ("nl", "raad heeft nee gezegd"),
    ("nl", "raad stelt het uit tot het voorjaar"),
    ("nl", "juridisch gaf het terug met vragen"),
)


@pytest.mark.parametrize(("language", "told"), NO_TICK)
def test_a_no_a_plan_and_what_came_back_tick_nothing(language: Language, told: str) -> None:
    for chat in (later(language), first(language)):
        chat.say(told)
        assert not set(ROUTES[language][1:]) & set(behind(chat))


TICKED: tuple[tuple[Language, str, int], ...] = (
    ("en", "they've had a look round and are happy", 0),
    ("en", "the engineer has been", 0),
    ("en", "site visit done", 0),
    ("en", "legal went through it yesterday", 1),
    ("en", "board said yes last night", 2),
    ("en", "we got the board's ok", 2),
    ("en", "he's put his name to it", 3),
    ("nl", "ze zijn komen kijken en zijn content", 0),
    ("nl", "bezoek is goed verlopen", 0),
    ("nl", "juridisch is klaar met het contract", 1),
    ("nl", "we hebben het akkoord van de raad", 2),
    ("nl", "'t is getekend", 3),
    ("nl", "hij heeft zijn krabbel gezet", 3),
)


@pytest.mark.parametrize(("language", "told", "place"), TICKED)
def test_what_is_behind_them_is_ticked_in_the_first_walk_too(
    language: Language, told: str, place: int
) -> None:
    chat = first(language)
    chat.say(told)
    assert ROUTES[language][place] in behind(chat)
    assert not set(ROUTES[language][place + 1 :]) & set(behind(chat))


def test_what_is_signed_is_the_step_that_signs_and_not_the_one_about_the_contract() -> None:
    chat = later("en")
    chat.say("contract's signed")
    assert "Dafydd signs" in behind(chat)


def test_another_thing_that_went_well_is_not_the_step_that_was_expected() -> None:
    chat = chat_at("nl", ("juridisch leest het contract", "Frank tekent"), "juridisch leest het contract")
    for told in ("bezoek is goed verlopen", "bezoek is gebeurd"):
        chat.say(told)
        assert not behind(chat)


@pytest.mark.parametrize(
    "told", ["raad heeft het op de agenda staan voor 12 februari", "raad stelt het uit tot het voorjaar"]
)
def test_who_has_it_on_the_agenda_or_puts_it_off_is_not_at_it(told: str) -> None:
    chat = later("nl")
    chat.say(told)
    assert [step.title for step in chat.facts.steps if step.status == "busy"] == [ROUTES["nl"][0]]


def test_dutch_with_is_no_meeting_that_was() -> None:
    chat = later("nl")
    chat.say("Rita belt donderdag met de raad")
    assert "raad keurt goed" not in behind(chat)


@pytest.mark.parametrize(
    ("language", "told", "over"),
    [
        ("nl", "de IT test is afgelopen", True),
        ("nl", "nee de stappen zijn: IT test afgelopen, MT, CFO", True),
        ("nl", "IT test is nog niet afgelopen", False),
        ("nl", "IT test is binnen 2 weken klaar", False),
        ("en", "the IT test is wrapped up", True),
        ("en", "the IT test is not wrapped up yet", False),
    ],
)
def test_however_it_is_said_to_be_over_that_step_is(language: Language, told: str, over: bool) -> None:
    chat = CoreChat(language)
    for line in ("Acme", "IT test, MT, CFO", "CFO", told):
        chat.say(line)
    assert (chat.facts.steps[0].status == "done") is over
    assert chat.facts.deal.budget == "unknown"
