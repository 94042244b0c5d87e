"""What is no move of ours where ours is asked, what is no step of theirs though it stands among them, and what is kept all the same."""

from datetime import date, datetime, timedelta

import pytest

from bot.coach.deciding import coaching
from bot.coach.understanding.text import Language
from tests.coach.rooms import first_walk, open_question
from tests.support.core_chat import CoreChat


def _moves(language: Language, question: str, said: str) -> tuple[list[str], str | None]:
    chat = first_walk(language, upto=question)
    chat.say(said)
    return [action.what for action in chat.facts.actions if not action.done], open_question(chat)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Exact zit er ook nog, da's de goedkoopste"),
        ("nl", "Exact is ook nog in de running, veel goedkoper"),
        ("en", "Exact were in yesterday, they're the cheapest"),
    ],
)
def test_how_it_is_with_a_rival_is_no_move_of_ours(language: Language, said: str) -> None:
    assert _moves(language, "action", said) == ([], "action")


@pytest.mark.parametrize(("language", "said"), [("nl", "niks van mij nog"), ("en", "nothing from me yet")])
def test_nothing_yet_is_no_move(language: Language, said: str) -> None:
    moves, question = _moves(language, "action", said)
    assert (moves, question != "action") == ([], True)


@pytest.mark.parametrize(
    ("language", "said", "moves"),
    [
        ("nl", "de lijst he, ma 16 maart. en de zoon is tegen", ["de lijst"]),
        (
            "nl",
            "proefbak brengen maandag, Sanne een berekening mailen",
            ["proefbak brengen", "Sanne een berekening mailen"],
        ),
        (
            "en",
            "help Maura fill in the form, im calling over tues evening",
            ["help Maura fill in the form", "call over"],
        ),
        ("en", "get our bid in by the 20th, i'm writing it this wk", ["get our bid in"]),
    ],
)
def test_each_move_is_kept_in_its_own_words(language: Language, said: str, moves: list[str]) -> None:
    assert _moves(language, "action", said)[0] == moves


@pytest.mark.parametrize(
    ("language", "said", "paper"),
    [
        ("nl", "IT test, onze offerte gaat de deur uit, CFO tekent", "onze offerte gaat de deur uit"),
        ("en", "IT tests, our proposal goes out, CFO signs", "our proposal goes out"),
    ],
)
def test_our_paper_is_no_step_of_theirs(language: Language, said: str, paper: str) -> None:
    chat = first_walk(language, upto="steps")
    chat.say(said)
    assert len(chat.facts.steps) == 2
    assert [action.what for action in chat.facts.actions] == [paper]


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Sanne wil 8% korting"), ("en", "Sanne wants 8% off the price, a discount")]
)
def test_a_lower_price_is_asked_of_us_and_no_step(language: Language, said: str) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(said)
    assert chat.facts.next_step is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "1, gepland op 10/6. ik kom zelf mee om ze gerust te stellen"),
        ("en", "1, booked for 10 June. i'll come along myself"),
    ],
)
def test_behind_a_number_our_move_is_kept_and_the_rest_is_theirs(language: Language, said: str) -> None:
    chat = first_walk(language, upto="position")
    chat.say(said)
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[0].id
    assert len(chat.facts.actions) == 1
    assert open_question(chat) != "position"


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("en", "Quoted the Harbour Rest hotel on monday. they're also talking to Kaymed", ["Kaymed"]),
        (
            "nl",
            "gesprek met Garage Peeters, ze willen 3 hefbruggen van ons huren. ze praten ook met Stertil",
            None,
        ),
    ],
)
def test_what_we_did_and_what_they_would_buy_is_no_move(
    language: Language, said: str, rivals: list[str] | None
) -> None:
    chat = first_walk(language, upto="rivals")
    chat.say("/coach")
    chat.say(said)
    assert chat.facts.actions == ()
    assert chat.facts.next_step is None
    assert rivals is None or [person.name for person in chat.facts.people] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "referentiebezoek nog niet geregeld, doe ik morgen"),
        ("nl", "referentiebezoek moet morgen, niet vrijdag"),
        ("en", "reference visit not arranged yet, doing it tomorrow"),
    ],
)
def test_a_day_told_of_a_move_that_stands_open_is_its_day(language: Language, said: str) -> None:
    chat = first_walk(language, upto="rivals")
    chat.say(said)
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 3, 11)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Sanne van inkoop (ik bel haar morgen) en Bas"),
        ("en", "Sanne from procurement (i'm ringing her tomorrow) and Bas"),
    ],
)
def test_what_we_do_in_brackets_is_our_move_and_the_rest_the_answer(language: Language, said: str) -> None:
    chat = first_walk(language, upto="differ")
    chat.say(said)
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 3, 11)]
    assert {"Sanne", "Bas"} <= {person.name for person in chat.facts.people}


def test_a_move_told_today_is_not_asked_whether_it_is_needed() -> None:
    chat = first_walk("en", upto="rivals")
    before = chat.facts.next_step
    chat.say("Mary wants the quote on 16 March, so i need to get the price from HQ before that")
    moves = {action.what: action for action in chat.facts.actions}
    assert before is not None
    assert moves["get the price from HQ"].due_on == date(2026, 3, 15)
    assert coaching.orphan_action(chat.facts, chat.now.date()) is None


@pytest.mark.parametrize(
    ("language", "said", "moves"),
    [
        ("nl", "maten doorsturen vrijdag", ["maten doorsturen"]),
        ("nl", "dunno, ik vraag het Sanne donderdag", ["het Sanne vragen"]),
        ("en", "i've to get back to Sanne by friday", ["get back to Sanne"]),
    ],
)
def test_a_move_is_the_answer_where_it_is_asked(language: Language, said: str, moves: list[str]) -> None:
    assert _moves(language, "action", said)[0] == moves


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "weet ik nog niet, ik vraag het Sanne donderdag"),
        ("en", "dont know yet, i'll ask Sanne thursday"),
    ],
)
def test_who_does_not_know_yet_may_say_when_they_ask(language: Language, said: str) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(said)
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 3, 12)]
    assert chat.facts.mark_of("next_step") == "unknown"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nee wacht, ik regel het referentiebezoek vrijdag"),
        ("en", "no wait i'm arranging the reference visit on friday"),
    ],
)
def test_a_move_put_right_is_the_same_move(language: Language, said: str) -> None:
    chat = first_walk(language, upto="rivals")
    chat.say(said)
    assert [action.due_on for action in chat.facts.actions] == [date(2026, 3, 13)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ik stuur maandag de cijfers. volgende stap: de controller rekent het door op 20 maart"),
        ("en", "i'm sending the figures monday. next step: the controller checks them on 20 March"),
    ],
)
def test_a_move_belongs_to_the_step_told_with_it(language: Language, said: str) -> None:
    chat = first_walk(language, upto="rivals")
    chat.say(said)
    coming = chat.facts.next_step
    assert coming is not None
    assert coming.last == date(2026, 3, 20)
    assert chat.facts.actions[-1].serves == coming.id


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ik maak maandag een stukje over de kosten"),
        ("en", "i'm writing a piece on the costs by monday"),
    ],
)
def test_a_move_with_a_day_is_kept_also_where_any_words_are_an_answer(language: Language, said: str) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(
        {"nl": "Sanne legt het 17 maart voor aan het MT", "en": "Sanne presents it on 17 March"}[language]
    )
    while open_question(chat) not in {None, "next_call"}:
        chat.say({"nl": "overslaan", "en": "skip"}[language])
    chat.now += timedelta(days=14)
    chat.say("/coach Acme")
    chat.say({"nl": "verschoven naar 20 april", "en": "moved to 20 April"}[language])
    assert open_question(chat) == "slip_reason"
    chat.say(said)
    assert open_question(chat) == "slip_reason"
    assert chat.facts.actions[-1].due_on is not None


def test_the_day_of_our_move_is_not_the_day_of_what_was_told_beside_it() -> None:
    """What the rest tells is held against what the rest was heard for."""
    chat = CoreChat("en", now=datetime.fromisoformat("2026-11-24T16:05:00+01:00"))
    for said in (
        "spoke with Lindfield Dental about clinical waste. first audit, then kerry sends the audit to simon, then simon decides. simon signs alone. budget is there",
        "kerry",
        "audit",
        "nobody",
        "kerry sends audit to simon, 17 december",
        "dont know",
        "nobody",
        "skip",
    ):
        chat.say(said)
    chat.now = datetime.fromisoformat("2027-01-08T10:00:00+01:00")
    chat.say("simon got the audit, hes comparing w initial, decision end of jan. remind me to ring him 20th")
    assert chat.facts.next_step is not None
    assert (chat.facts.next_step.what, chat.facts.next_step.last) == ("simon decides", date(2027, 1, 31))
    assert chat.facts.actions[-1].due_on == date(2027, 1, 20)


def test_where_we_know_somebody_from_is_no_rival_and_no_move() -> None:
    chat = CoreChat("nl")
    for said in (
        "gesprek gehad met Textielgroep Dierckx over een ERP. eerst een workshop, dan tekent Hilde. Hilde tekent alleen. budget is er",
        "kristof",
        "workshop",
        "kristof is weg bij dierckx, opvolger is ne zekere Wim Baert, die ken ik van bij Picanol, die is voor ons",
    ):
        chat.say(said)
    assert (chat.facts.competitors, chat.facts.actions) == ((), ())


@pytest.mark.parametrize(
    ("language", "said", "move", "step"),
    [
        ("nl", "bezoek is gepland op 24 maart", None, date(2026, 3, 24)),
        ("en", "visit is planned for 24 March", None, date(2026, 3, 24)),
        ("nl", "demo staat gepland op 24 maart", None, date(2026, 3, 24)),
        ("nl", "bezoek Sofie op 24 maart", date(2026, 3, 24), None),
    ],
)
def test_what_is_planned_is_no_order_to_ourselves(
    language: Language, said: str, move: date | None, step: date | None
) -> None:
    chat = first_walk(language, upto="action" if move else "position")
    before = chat.facts.next_step
    chat.say(said)
    assert (chat.facts.action.due_on if chat.facts.action else None) == move
    if step is not None:
        assert chat.facts.next_step is not None
        assert chat.facts.next_step.first == step
    else:
        assert chat.facts.next_step == before


@pytest.mark.parametrize(
    ("language", "said", "move"),
    [
        ("nl", "ik mail de boekhouder de cijfers, morgen al", "de boekhouder de cijfers mailen"),
        ("nl", "ik bel de bank, hopelijk morgen nog", "de bank bellen"),
        ("en", "i'll send the accountant the sums, tomorrow or so", "send the accountant the sums"),
    ],
)
def test_a_day_said_loosely_behind_our_move_is_its_day(language: Language, said: str, move: str) -> None:
    chat = first_walk(language, upto="action")
    before = chat.facts.next_step
    chat.say(said)
    action = chat.facts.action
    assert action is not None
    assert (action.what, action.due_on) == (move, chat.now.date() + timedelta(days=1))
    assert chat.facts.next_step == before
