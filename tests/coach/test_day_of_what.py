"""Of what a day is that was told in an answer or in news: of our act, of the one step that moved, or of no step at all."""

from datetime import date, datetime

from bot.coach.known.facts import DealFacts
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

UNKNOWN: dict[Language, str] = {"en": "don't know", "nl": "weet ik niet"}


def _told(language: Language, route: str, asked: str, *said: str, later: str = "") -> DealFacts:
    chat = CoreChat(language, now=datetime.fromisoformat("2026-12-01T09:00:00+01:00"))
    chat.say("Brannock")
    chat.say(route)
    while chat.active.pending is not None and chat.active.pending.question != asked:
        chat.say(UNKNOWN[language])
    for text in said:
        chat.say(text)
    if later:
        chat.now = datetime.fromisoformat("2026-12-09T09:00:00+01:00")
        chat.say(later)
    (facts,) = chat.deals.values()
    return facts


def test_the_day_behind_the_name_of_our_act_is_its_day() -> None:
    route = "offerte van ons, dan adviesburo erop, dan mt, dan tekent Jan Hoekstra"
    facts = _told("nl", route, "next_step", "offerte, die moet er voor de kerst liggen 18 dec")
    assert [(action.what, action.due_on) for action in facts.actions] == [
        ("offerte van ons", date(2026, 12, 18))
    ]
    assert facts.next_step is None


def test_a_step_that_moves_has_one_day() -> None:
    facts = _told(
        "nl",
        "eerst pilot op Wilgenhof 11 jan, dan de OR, dan de raad van bestuur tekent",
        "next_step",
        "pilot starten 11 jan",
        later="brannock: pilot is uitgesteld naar 18 jan omdat er een kabel moet komen",
    )
    assert facts.next_step is not None
    assert facts.next_step.last == date(2027, 1, 18)
    assert [step.last for step in facts.steps] == [None, None, None]


def test_by_when_they_want_it_is_the_day_of_no_step() -> None:
    route = "the bank decides, then they sign both"
    facts = _told("en", route, "next_step", "the bank decides. they want it on farm mid january")
    assert facts.next_step is not None
    assert (facts.next_step.what, facts.next_step.last) == ("the bank decides", None)


def test_who_will_not_bid_is_no_new_rival() -> None:
    facts = _told(
        "en",
        "security questionnaire, then tender docs go out, then Radcliffe signs",
        "differ",
        later="brannock: questionnaire is in, sent it yesterday. tender docs moved to 18 dec. whitespace wont bid",
    )
    assert facts.competitors == ()
