"""News that puts right how a step stands: what was only an act before it, what is not done yet, an order to tick, a limit that is no day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.known.facts import DealFacts, NextStep, OurAction, Topic
from bot.coach.route.step_spoken_of import step_named
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import NOW, draft_of, first_walk, keys, open_question, shown
from tests.coach.test_news_by_clause import DUE, TOLD, VISIT, at_hand, facts
from tests.support.core_chat import CoreChat

CALLS = {"nl": "Lisa belt om een dag te prikken", "en": "Lisa calls to pick a day"}


AHEAD = date(2026, 12, 15)


def before_the_visit(language: Language, due: date = DUE) -> CoreChat:
    """The same deal, in which they were to call first, so that a day can be picked for the visit."""
    chat = at_hand(language)
    call = NextStep("n1", CALLS[language], "w0", serves="s0", first=due, last=due, set_on=TOLD)
    chat.deals["d1"] = replace(facts(language), next_steps=(call,))
    return chat


@pytest.mark.parametrize(
    ("language", "told", "moves"),
    [
        ("nl", "ik reken het na voor de controller. donderdag klaar", 1),
        ("en", "i'm redoing the sums for finance. ready by thursday", 1),
        # An order to ourselves, whatever it is for.
        ("en", "get finance our cost sheet so they can copy it into the business case, before end of jan", 0),
    ],
)
def test_the_day_of_what_we_do_is_no_day_of_theirs(language: Language, told: str, moves: int) -> None:
    chat = at_hand(language)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (VISIT[language][0], DUE)
    assert len([action for action in chat.facts.actions if action.due_on is not None]) == moves


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Lisa heeft gebeld. bystronic doet nu ook mee"),
        ("en", "Lisa has called. bystronic is in it now too"),
    ],
)
def test_what_they_did_before_a_step_leaves_the_step_to_come(language: Language, told: str) -> None:
    chat = before_the_visit(language)
    chat.say(told)
    assert chat.facts.next_steps[0].happened
    assert chat.facts.steps[0].status == "busy"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Lisa heeft al gebeld, het bezoek zelf is 22 december"),
        ("en", "Lisa has called already, the visit itself is 22 december"),
    ],
)
def test_a_step_has_its_own_day_once_the_act_before_it_is_done(language: Language, told: str) -> None:
    chat = before_the_visit(language, AHEAD)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last, coming.slips) == (VISIT[language][0], date(2026, 12, 22), 0)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "de businesscase is 22 december, en bystronic doet ook mee"),
        ("en", "the business case is 22 december, and bystronic is in it too"),
    ],
)
def test_a_day_of_a_later_step_leaves_what_is_still_to_come_before_it(language: Language, told: str) -> None:
    chat = before_the_visit(language, AHEAD)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.what, coming.last) == (CALLS[language], AHEAD)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "de businesscase is 22 december, en bystronic doet ook mee"),
        ("en", "the business case is 22 december, and bystronic is in it too"),
    ],
)
def test_a_day_told_of_the_step_behind_what_was_due_is_that_of_their_next(
    language: Language, told: str
) -> None:
    chat = at_hand(language)
    said = shown(chat.say(told))
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.serves, coming.last, coming.slips) == ("s1", date(2026, 12, 22), 0)
    assert VISIT[language][1] in said


@pytest.mark.parametrize(
    ("language", "told", "puts_right"),
    [
        ("nl", "het bezoek was prima, Pete is om", "nee nog niet gedaan"),
        ("en", "visit was great, Pete is on board", "no not done yet"),
    ],
)
def test_not_done_yet_opens_what_was_ticked_last(language: Language, told: str, puts_right: str) -> None:
    chat = at_hand(language)
    chat.say(told)
    assert chat.facts.steps[0].status == "done"
    chat.say(puts_right)
    assert chat.facts.steps[0].status != "done"


@pytest.mark.parametrize(
    ("language", "told", "puts_right"),
    [
        ("nl", "het bezoek was prima, Pete is om", "nog niet af! de businesscase moet nog komen"),
        ("en", "visit was great, Pete is on board", "not done yet! the business case is still to come"),
    ],
)
def test_the_step_that_is_named_is_the_one_that_is_still_to_come(
    language: Language, told: str, puts_right: str
) -> None:
    chat = at_hand(language)
    chat.say(told)
    chat.say(puts_right)
    assert [step.status for step in chat.facts.steps[:2]] == ["done", "busy"]


@pytest.mark.parametrize(
    ("language", "told", "ticked"),
    [
        ("nl", "bezoek was gisteren, zet dat maar op gedaan. bystronic doet ook mee", 1),
        ("nl", "bystronic doet ook mee. vink het bezoek af", 1),
        ("nl", "bystronic doet ook mee. zet de businesscase op klaar", 2),
        ("en", "the visit was yesterday, mark that as done. bystronic is in it too", 1),
        ("en", "bystronic is in it too. tick the visit off", 1),
        ("en", "bystronic is in it too. put the business case down as done", 2),
        ("en", "bystronic is in it too. mark the invoice as done", 0),
    ],
)
def test_an_order_to_tick_among_news_is_done(language: Language, told: str, ticked: int) -> None:
    chat = at_hand(language)
    chat.say(told)
    assert sum(step.status == "done" for step in chat.facts.steps) == ticked
    assert chat.facts.actions == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nee er schoof niks. Jeroen heeft al gebeld, het bezoek zelf is 22 december"),
        ("nl", "nee Jeroen belde, controller rekent, directeur kijkt mee"),
        ("en", "no nothing moved. Jerome has called already, the visit itself is 22 december"),
        ("en", "no Jerome phoned, finance calculates, the director looks"),
    ],
)
def test_a_no_that_explains_lays_out_no_new_route(language: Language, said: str) -> None:
    chat = at_hand(language)
    chat.say("Kuster Metaal")
    assert open_question(chat) == "happened"
    chat.say(said)
    assert [step.title for step in chat.facts.steps] == list(VISIT[language])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "nee, eerst een proef, dan rekent de controller, dan tekent de directeur"),
        ("en", "no, first a trial, then finance does the sums, then the director signs"),
        ("nl", "nee de stappen zijn: proef, controle, directeur tekent"),
        ("en", "no the steps are: trial, audit, director signs"),
    ],
)
def test_a_route_told_in_its_order_is_a_new_one_on_any_visit(language: Language, said: str) -> None:
    chat = at_hand(language)
    chat.say("Kuster Metaal")
    chat.say(said)
    assert len(chat.facts.steps) == 3


def named(language: Language, titles: tuple[str, ...], clause: str) -> str | None:
    steps = tuple(
        replace(facts(language).steps[0], id=f"s{place}", title=title, order=place, status="to_do", who=None)
        for place, title in enumerate(titles)
    )
    known: DealFacts = replace(facts(language), steps=steps, next_steps=())
    found = step_named(draft_of(known, language=language), utterance(clause))
    return found.title if found is not None else None


@pytest.mark.parametrize(
    ("language", "titles", "clause", "meant"),
    [
        # A step that is named whole, beside one that shares a word with the clause.
        ("nl", ("testvertaling", "taalreview door de mensen in Shanghai"), "testvertaling is goedgekeurd door Wei Chen", "testvertaling"),
        ("en", ("trial", "trial report to the board"), "the trial is over", "trial"),
        # An act and its noun.
        ("nl", ("eigenaar proeft zelf", "op de kaart"), "die proeverij is geweest", "eigenaar proeft zelf"),
        ("nl", ("dienst keurt de lift", "contract"), "de keuring was gisteren", "dienst keurt de lift"),
        ("nl", ("raad stemt", "contract"), "de stemming is 9 december", "raad stemt"),
        # What only begins alike.
        ("nl", ("proef op zaal 2", "contract"), "de provincie belde", None),
    ],
)  # fmt: skip
def test_a_step_is_known_by_its_name_or_the_noun_of_its_act(
    language: Language, titles: tuple[str, ...], clause: str, meant: str | None
) -> None:
    assert named(language, titles, clause) == meant


@pytest.mark.parametrize(
    ("language", "told", "first"),
    [
        ("nl", "bezoek is geweest. de businesscase komt voor kerst", date(2026, 12, 9)),
        ("nl", "bezoek is geweest. de businesscase komt 24 december", date(2026, 12, 24)),
        ("nl", "bezoek is geweest. de businesscase komt voor zondag", date(2026, 12, 12)),
        ("en", "the visit was great. business case is due before christmas", date(2026, 12, 9)),
        ("en", "the visit was great. business case is due on 24 december", date(2026, 12, 24)),
    ],
)
def test_a_limit_is_any_day_until_then(language: Language, told: str, first: date) -> None:
    chat = at_hand(language)
    chat.say(told)
    coming = chat.facts.next_step
    assert coming is not None
    assert (coming.serves, coming.first) == ("s1", first)


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        (
            "nl",
            "bezoek ging prima, controller rekent nu, beslissing voor 22 december",
            "beslissing voor 22 december",
        ),
        (
            "en",
            "visit went great, finance is at it now, decision before 22 december",
            "decision before 22 december",
        ),
    ],
)
def test_a_day_that_is_told_of_no_step_is_kept_as_it_was_told(
    language: Language, told: str, kept: str
) -> None:
    assert kept in shown(at_hand(language).say(told))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "ze tekenen voor kerst"),
        ("en", "they sign before christmas"),
    ],
)
def test_a_day_told_with_another_step_is_not_of_the_one_that_was_proposed(
    language: Language, said: str
) -> None:
    chat = at_hand(language)
    chat.say(
        {"nl": "het bezoek was gisteren prima, Pete is om", "en": "visit was great, Pete is on board"}[
            language
        ]
    )
    assert open_question(chat) == "follow_up"
    chat.say(said)
    coming = chat.facts.next_step
    assert coming is not None
    assert coming.serves == "s3"


@pytest.mark.parametrize(
    ("language", "told", "kept"),
    [
        ("nl", "bezoek ging prima, beslissing voor 22 december", "beslissing voor 22 december"),
        ("en", "visit went great, decision before 22 december", "decision before 22 december"),
    ],
)
def test_a_day_that_is_known_of_something_else_is_news_all_the_same(
    language: Language, told: str, kept: str
) -> None:
    chat = at_hand(language)
    ours = OurAction("a1", {"nl": "cijfers sturen", "en": "send the figures"}[language], date(2026, 12, 22))
    chat.deals["d1"] = replace(facts(language), actions=(ours,))
    assert kept in shown(chat.say(told))


@pytest.mark.parametrize("question", ["budget", "position", "action"])
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Rob belde vanmorgen, ze moeten er nog naar kijken en hij is op vakantie"),
        ("en", "Rob called this morning, they still have to look at it and she is on holiday"),
        ("en", "Rob rang this morning, they still have to look at it and she is on holiday"),
    ],
)
def test_who_called_on_a_later_day_answers_nothing_that_was_left_open(
    language: Language, told: str, question: Topic
) -> None:
    chat = first_walk(language, upto=question)
    chat.say("stop")
    before = (chat.facts.deal.budget, chat.facts.positions, chat.facts.next_steps)
    chat.now += timedelta(days=2)
    messages = chat.say(told)
    assert (chat.facts.deal.budget, chat.facts.positions, chat.facts.next_steps) == before
    assert open_question(chat) == question
    assert keys(messages) == ["ack.kept"]


@pytest.mark.parametrize(
    ("language", "told", "step"),
    [
        ("en", "tour, quote, partner signs. quote is the 9th of june", "quote"),
        ("en", "tour, trial, sign. trial is 9 june at 10", "trial"),
        ("nl", "demo, proef, tekenen. proef is 9 juni om 10", "proef"),
    ],
)
def test_the_day_of_a_step_told_behind_the_route_is_its_day_and_no_step(
    language: Language, told: str, step: str
) -> None:
    chat = CoreChat(language, now=NOW)
    chat.say({"nl": "Klant: Acme", "en": "Customer: Acme"}[language])
    chat.say(told)
    coming = chat.facts.next_step
    assert len(chat.facts.steps) == 3
    assert coming is not None
    served = chat.facts.step(coming.serves)
    assert served is not None
    assert (served.title, coming.last) == (step, date(2026, 6, 9))
