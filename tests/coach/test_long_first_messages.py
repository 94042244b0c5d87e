"""What stands in a deal after a long first message: its worth, its order, who signs, and nothing that was not told."""

from decimal import Decimal

import pytest

from bot.app import policy
from bot.coach.known.facts import DealFacts
from bot.coach.people.told_people import signs_no_deal
from bot.coach.route import no_step, told_titles
from bot.coach.route.story_pieces import competes, is_said_otherwise
from bot.coach.route.told_order import in_order
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import draft_of
from tests.support.core_chat import CoreChat


def _told(language: Language, message: str) -> DealFacts:
    chat = CoreChat(language, policy=policy())
    chat.say(message)
    (facts,) = chat.deals.values()
    return facts


@pytest.mark.parametrize(
    ("language", "message", "worth"),
    [
        (
            "en",
            "Castleford Council, call with Priya Nair. they want a new telephony system, 310k over 4 yrs. they go through a framework mini-competition, tender docs go out, scoring panel and then Radcliffe signs",
            310_000,
        ),
        (
            "en",
            "Vantage Dental group, call w ops manager Freya Lund. 12 chairs, budget is around 180k she thinks. Dr Sood does a try-out, after that procurement runs a mini tender, then the CEO signs off",
            180_000,
        ),
        (
            "nl",
            "woonstichting Het Anker, met Carla Ruiter vastgoedmanager. slimme sloten voor 200 deuren, 310k over 3 jaar. proef in 1 portiek, dan mt en dan de raad van commissarissen",
            310_000,
        ),
        (
            "en",
            "Orrin Bay Fisheries, spoke to skipper Callum Innes. 3 ice machines, 75k each so 225k all in. trial on one boat, then the co-op board votes",
            225_000,
        ),
        (
            "en",
            "Larkfield Hospice, Ruth Adeyemi head of care. new nurse call system for 30 beds, maybe 110k. IT does a security check, then the trustees. ruth signs up to 25k, above that the trustees",
            110_000,
        ),
    ],
)
def test_a_sum_is_the_worth_and_no_approval(language: Language, message: str, worth: int) -> None:
    deal = _told(language, message).deal
    assert (deal.value, deal.budget) == (Decimal(worth), "unknown")


def test_what_is_said_to_be_there_is_approved() -> None:
    said = "Globex, call with Tom. they want 3 forklifts, budget of 90k is approved. demo first, then procurement, then Tom signs"
    assert _told("en", said).deal.budget == "approved"


def test_whom_they_only_had_on_the_line_does_not_sign() -> None:
    facts = _told(
        "nl",
        "kwekerij Bosveld, Annet Bosveld aan de lijn gehad. led verlichting voor 2 kassen, 500k. eerst subsidie aanvragen, dan de bank",
    )
    assert facts.final_yes is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("demo, then legal. oh and first the water board has to approve the discharge", "water board"),
        ("infection control must sign off before the try-out", "infection control"),
        ("her brother Euan handles the money", "her brother Euan with the bank"),
    ],
)
def test_who_comes_before_something_else_does_not_give_the_yes(text: str, name: str) -> None:
    assert signs_no_deal(draft_of(language="en"), utterance(text), name)


def test_who_decides_does() -> None:
    assert not signs_no_deal(
        draft_of(language="en"), utterance("then the board has to approve the deal"), "the board"
    )


def test_who_of_a_pair_is_read_last_signs_with_the_other() -> None:
    facts = _told(
        "en",
        "Sandwick Haulage, met transport manager Bill Orde and his daughter Kim. they're after 8 trailers, 260k. a demo trailer for two weeks, then a lease check, then bill and kim decide together",
    )
    assert facts.final_yes is not None
    assert (facts.final_yes.name, facts.final_yes.together_with) == ("Bill Orde", ("kim",))


@pytest.mark.parametrize(
    ("title", "behind", "called"),
    [
        ("moet nog door de raad van bestuur", "", "raad van bestuur"),
        ("door de raad van bestuur", "", "raad van bestuur"),
        ("doen ze een pilot van 6 weken", "", "pilot van 6 weken"),
        ("inkoop gaat 3 offertes vragen", "", "inkoop vraagt 3 offertes"),
        ("functionaris ene Thijs van Dam moet een dpia", " doen. budget", "Thijs van Dam doet een dpia"),
        ("IT security questionnaire must be done", " first", "IT security questionnaire"),
        ("er moet een keuring komen", "", "keuring"),
        ("Priya thinks award", "", "award"),
        ("inkoop moet akkoord zijn", "", "inkoop moet akkoord zijn"),
        ("door de directie goedgekeurd", "", "door de directie goedgekeurd"),
    ],
)
def test_that_it_is_still_to_be_done_is_none_of_a_title(title: str, behind: str, called: str) -> None:
    assert told_titles.called(title, behind) == called


@pytest.mark.parametrize(
    ("text", "titles", "order"),
    [
        ("board votes, legal. oh and first the survey", "board votes|legal|survey", "survey|board votes|legal"),
        ("board votes, legal. and the survey first", "board votes|legal|survey", "survey|board votes|legal"),
        ("demo, board votes, before that the surveyor reports", "demo|board votes|surveyor reports", "demo|surveyor reports|board votes"),
        ("PO after the capex form goes in", "PO|capex form goes in", "capex form goes in|PO"),
        ("demo, trial, IT checks it before the trial", "demo|trial|IT checks it", "demo|IT checks it|trial"),
        ("demo, dan eerst legal, dan tekenen", "demo|legal|tekenen", "demo|legal|tekenen"),
        ("demo, first week of may legal", "demo|legal", "demo|legal"),
    ],
)  # fmt: skip
def test_first_and_before_put_a_step_in_front(text: str, titles: str, order: str) -> None:
    steps = [ReadStep(title) for title in titles.split("|")]
    assert [step.title for step in in_order(utterance(text), steps, {})] == order.split("|")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "beheerders zien het zitten"),
        ("en", "ops are keen"),
        ("en", "they asked Northvale for a quote"),
        ("en", "Owen sends it"),
        ("nl", "or moet er"),
    ],
)
def test_a_view_and_what_others_were_asked_are_no_steps(language: Language, words: str) -> None:
    assert no_step.is_none(utterance(words), language, None)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("ze hebben bij Zonneboer ook een offerte gevraagd", "offerte gevraagd"),
        ("then the bank cos they want hire purchase", "hire purchase"),
        ("medewerkers vinden t spannend", "medewerkers vinden"),
    ],
)
def test_why_and_how_they_like_it_is_no_step(text: str, piece: str) -> None:
    assert is_said_otherwise(utterance(text), piece)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("infection control must sign off before the try-out", "infection control"),
        ("valdetectie op 3 locaties, begin met Wilgenhof", "Wilgenhof"),
    ],
)
def test_who_must_agree_and_a_place_are_not_in_the_race(text: str, name: str) -> None:
    assert not competes(utterance(text), name)


def test_who_is_only_known_by_where_they_are_from_is_in_the_race_beside_a_name() -> None:
    facts = _told(
        "nl",
        "net gebeld met Bakkerij Verhoef, Kees Blok bedrijfsleider. ze willen een nieuwe koelcel. GEA zit er ook in, en een italiaan maar die is te duur volgens kees. eerst proefdraai bij ons in Boxtel, dan offerte, daarna gaat t naar de bank voor lease en dan tekent Marjan",
    )
    assert {rival.name for rival in facts.competitors} == {"GEA", "een italiaan"}


def test_a_day_behind_a_word_of_another_step_is_not_this_ones() -> None:
    facts = _told(
        "en",
        "Larkfield Hospice, Ruth Adeyemi head of care. new nurse call system. IT does a security check, trustees on 3 feb, then a trial on one ward, then finance",
    )
    check = next(step for step in facts.steps if "security" in step.title)
    assert check.first is None


def test_what_something_comes_in_front_of_is_not_what_they_do_next() -> None:
    facts = _told(
        "nl",
        "net gebeld met zorggroep De Linde, Anneke Visser manager zorg. ze willen valdetectie op 3 locaties, begin met Wilgenhof. moet nog door de raad van bestuur, or moet er ook iets van vinden en eerst doen ze een pilot van 6 weken op Wilgenhof, functionaris gegevensbescherming ene Thijs van Dam moet een dpia doen. budget is denk ik rond de 180 duizend",
    )
    assert facts.steps[0].title == "pilot van 6 weken op Wilgenhof"
    assert facts.next_step is None or "raad" not in facts.next_step.what
