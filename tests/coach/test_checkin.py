"""A check-in: under a minute, how the step went in a tap or a sentence, and nothing asked that was said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.turn.effects import REMARK, SlipExplained, SlipRecorded
from bot.coach.turn.inputs import PickedDate
from bot.coach.turn.replies import Card
from bot.coach.understanding.text import Language
from tests.coach.rooms import (
    Messages,
    another,
    ask_of,
    asked,
    draft_of,
    first_walk,
    ids,
    keys,
    open_question,
    say,
    shown,
)
from tests.support.core_chat import CoreChat

BOTH: tuple[Language, ...] = ("nl", "en")


def due(language: Language = "nl", *, slips: int = 0) -> CoreChat:
    """A deal whose step was due last week, its summary behind it; nothing is open."""
    chat = first_walk(language)
    chat.tap("skip")
    step = chat.facts.next_step
    assert step is not None
    past = chat.now.date() + timedelta(days=5)
    serves = chat.facts.steps[1].id
    _put(chat, replace(step, first=past, last=past, serves=serves, slips=slips, whose_date="customer"))
    chat.now += timedelta(days=12)
    return chat


def _put(chat: CoreChat, step: NextStep) -> None:
    facts = chat.facts
    others = tuple(known for known in facts.next_steps if known.id != step.id)
    chat.deals[facts.deal.id] = replace(facts, next_steps=(*others, step))


def expected(chat: CoreChat) -> NextStep:
    step = chat.facts.next_step
    assert step is not None
    return step


def titles(chat: CoreChat, status: str) -> list[str]:
    return [step.title for step in chat.facts.steps if step.status == status]


# -- five taps or messages of the person, the opening and the coaching question included -------------------------------

# What somebody taps or types from the opening to the summary; "!" is a tap, "!date" the first day offered.
SHORT: dict[str, dict[Language, list[str]]] = {
    "happened": {
        "nl": ["/coach Acme", "!happened", "!date", "inkoop en IT"],
        "en": ["/coach Acme", "!happened", "!date", "procurement and IT"],
    },
    "happened, another step": {
        "nl": ["/coach Acme", "!happened", "!another", "OR geeft advies op 3 juni", "inkoop en IT"],
        "en": ["/coach Acme", "!happened", "!another", "the works council advises on June 3", "procurement and IT"],
    },
    "moved": {
        "nl": ["/coach Acme", "!moved", "!date", "!postponed", "inkoop en IT"],
        "en": ["/coach Acme", "!moved", "!date", "!postponed", "procurement and IT"],
    },
    "not yet": {"nl": ["/coach Acme", "!not_yet", "!date", "inkoop"], "en": ["/coach Acme", "!not_yet", "!date", "procurement"]},
    "differently": {
        "nl": ["/coach Acme", "!differently", "MT wil eerst een pilot", "IT doet een pilot op 3 juni", "inkoop"],
        "en": ["/coach Acme", "!differently", "the board wants a pilot first", "IT runs a pilot on June 3", "procurement"],
    },
    "typed at once": {
        "nl": ["/coach Acme", "ja gebeurd, CFO tekent op 3 juni", "inkoop en IT"],
        "en": ["/coach Acme", "yep done, CFO signs June 3", "procurement and IT"],
    },
    "moved, typed at once": {
        "nl": ["/coach Acme", "verschoven naar 3 juni want Piet is ziek", "inkoop en IT"],
        "en": ["/coach Acme", "pushed to June 3 because of holidays", "procurement and IT"],
    },
}  # fmt: skip


def through(chat: CoreChat, *said: str) -> None:
    for text in said:
        if text == "!date":
            options = chat.active.pending.options if chat.active.pending else ()
            chat.tap(next(option.id for option in options if option.id.startswith("date:")))
        else:
            say(chat, text)


@pytest.mark.parametrize("way", SHORT)
@pytest.mark.parametrize("language", BOTH)
def test_it_takes_five_taps_or_messages_at_most(language: Language, way: str) -> None:
    chat = due(language)
    _forget(chat, "people")
    said = SHORT[way][language]
    through(chat, *said)
    assert chat.active.phase == "closing", open_question(chat)
    assert open_question(chat) == "next_call"
    assert len(said) <= 5


@pytest.mark.parametrize("slips", [0, 1, 2, 3])
@pytest.mark.parametrize("outcome", ["happened", "moved", "differently", "not_yet"])
@pytest.mark.parametrize("language", BOTH)
def test_however_it_goes_no_more_than_four_questions_follow(
    language: Language, outcome: str, slips: int
) -> None:
    """Whoever taps the first choice, or tells something where there is none to tap."""
    chat = due(language, slips=slips)
    say(chat, "/coach Acme")
    chat.tap(outcome)
    messages = 2
    while chat.active.phase == "asking":
        options = (
            [option for option in chat.active.pending.options if not option.side]
            if chat.active.pending
            else []
        )
        first = next((option.id for option in options if option.id != "unknown"), None)
        if first is None:
            chat.take_text("IT doet een pilot op 3 juni" if language == "nl" else "IT runs a pilot on June 3")
        else:
            chat.tap(first)
        messages += 1
    assert messages <= 5


@pytest.mark.parametrize("language", BOTH)
def test_where_the_step_itself_took_four_questions_there_is_no_coaching(language: Language) -> None:
    chat = due(language)
    _forget(chat, "people")
    step = "de OR geeft advies" if language == "nl" else "the works council advises"
    through(chat, "/coach Acme", "!happened", "!another", step, "!date")
    assert open_question(chat) == "next_call"
    assert chat.facts.deal.coached is None


def _forget(chat: CoreChat, topic: str) -> None:
    """Nothing was ever asked about this topic, so that it is worth a coaching question."""
    facts = chat.facts
    marks = tuple(entry for entry in facts.deal.marks if entry.topic != topic)
    chat.deals[facts.deal.id] = replace(facts, deal=replace(facts.deal, marks=marks))


# -- how it went -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "!happened"), ("nl", "ja is gebeurd"), ("en", "yep"), ("en", "done")]
)
def test_happened_ticks_the_step_and_proposes_the_next_with_its_dates(language: Language, said: str) -> None:
    chat = due(language)
    say(chat, "/coach Acme")
    messages = say(chat, said)
    assert titles(chat, "done") == [step.title for step in chat.facts.steps[:2]]
    done = chat.facts.steps[1]
    assert (done.done_on, done.evidence) == (chat.now.date(), "heard")
    assert chat.facts.next_steps[-1].happened is True
    assert chat.facts.next_step is None
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[2].id
    assert asked(messages) == "follow_up"
    assert ids(ask_of(messages).options, side=False)[:2] == ["date", "date"]
    assert ask_of(messages).picks_date
    assert shown(messages)
    say(chat, "3 juni" if language == "nl" else "June 3")
    assert (expected(chat).what, expected(chat).last) == (chat.facts.steps[2].title, date(2026, 6, 3))
    assert expected(chat).serves == chat.facts.steps[2].id


def test_a_ticked_step_can_be_taken_up_again() -> None:
    chat = due()
    say(chat, "/coach Acme")
    chat.tap("happened")
    chat.tap(f"untick:{chat.facts.steps[1].id}")
    assert chat.facts.steps[1].status == "busy"
    assert chat.facts.steps[1].done_on is None
    assert open_question(chat) == "follow_up"
    assert checkin.proposal(chat.facts) == chat.facts.steps[1]


def test_behind_the_last_step_the_deal_may_be_won() -> None:
    chat = due()
    step = expected(chat)
    last = chat.facts.steps[2]
    _put(chat, replace(step, what=last.title, serves=last.id))
    say(chat, "/coach Acme")
    messages = chat.tap("happened")
    assert asked(messages) == "next_step"
    assert ask_of(messages).text.key == "q.next_step.ask_last"
    chat.tap("won")
    assert chat.facts.deal.status == "won"


def test_what_was_said_in_one_message_is_not_asked() -> None:
    chat = due()
    say(chat, "/coach Acme")
    messages = chat.say("ja gebeurd, CFO tekent op 3 juni")
    assert asked(messages) not in {"follow_up", "next_step", "next_step_date"}
    assert (expected(chat).what, expected(chat).last) == ("CFO tekent", date(2026, 6, 3))


def test_news_that_does_not_say_how_it_went_is_kept_and_the_step_asked_about_once_more() -> None:
    chat = due()
    say(chat, "/coach Acme")
    messages = chat.say("leuk gesprek gehad")
    assert asked(messages) == "happened"
    assert chat.answers[-1].text == "leuk gesprek gehad"
    assert expected(chat).happened is None
    # Not a third time.
    assert open_question(chat) == "happened"
    chat.say("gezellige mensen ook")
    assert open_question(chat) != "happened"


def test_words_about_another_step_do_not_move_this_one() -> None:
    chat = due()
    say(chat, "/coach Acme")
    chat.say("de IT test loopt uit tot eind april")
    assert expected(chat).slips == 0
    assert open_question(chat) == "happened"


def test_a_later_step_that_is_done_takes_the_expected_one_with_it() -> None:
    chat = due()
    through(chat, "/coach Acme", "de CFO heeft getekend")
    assert titles(chat, "done") == [step.title for step in chat.facts.steps]
    assert open_question(chat) == "next_step"
    chat = due("en")
    through(chat, "/coach Acme", "yep done, CFO signed")
    assert titles(chat, "done") == [step.title for step in chat.facts.steps]


def test_an_earlier_step_that_is_done_is_ticked_and_the_expected_one_asked_about() -> None:
    chat = due()
    through(chat, "/coach Acme", "de IT test is klaar en AFAS doet ook mee")
    assert titles(chat, "done") == ["IT test"]
    assert "AFAS" in {rival.name for rival in chat.facts.competitors}
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[1].id
    assert open_question(chat) == "happened"


@pytest.mark.parametrize("said", ["acme: gelukt", "acme weer gesproken, is gelukt, CFO tekent op 3 juni"])
def test_how_it_went_may_be_told_with_the_words_that_open_the_visit(said: str) -> None:
    chat = due()
    messages = chat.say(said)
    assert titles(chat, "done") == [step.title for step in chat.facts.steps[:2]]
    assert "recap.state" not in keys(messages)
    assert open_question(chat) != "happened"
    assert said in {answer.text for answer in chat.answers}


def test_the_name_of_the_deal_is_no_answer() -> None:
    chat = due()
    through(chat, "/coach Acme", "!not_yet", "vrijdag", "stop")
    facts = chat.facts
    messages = chat.say("acme")
    assert keys(messages) == ["welcome_back"]
    assert chat.facts == facts
    assert keys(chat.say("acme")) == ["welcome_back"]
    assert chat.facts == facts


# -- moved -------------------------------------------------------------------------------------------------------------


def moved(chat: CoreChat, *said: str) -> list[object]:
    """What a check-in recorded of slips."""
    found: list[object] = []
    keep: Callable[..., None] = chat._keep

    def spy(turn: object) -> None:
        found.extend(effect for effect in turn.effects if isinstance(effect, SlipRecorded | SlipExplained))  # type: ignore[attr-defined]  # a turn
        keep(turn)

    chat._keep = spy  # type: ignore[method-assign]
    through(chat, *said)
    return found


def test_a_later_date_is_a_slip_with_its_reason() -> None:
    chat = due()
    before = expected(chat)
    recorded = moved(chat, "/coach Acme", "!moved", "3 juni", "!something_new")
    after = expected(chat)
    assert (after.id, after.slips, after.slip_reasons, after.whose_date) == (
        before.id,
        1,
        ("something_new",),
        None,
    )
    assert before.last is not None
    assert recorded == [
        SlipRecorded(chat.facts.deal.id, before.id, before.last.isoformat(), "2026-06-03"),
        SlipExplained(chat.facts.deal.id, before.id, "something_new"),
    ]


def test_the_reason_in_their_own_words_or_none_at_all() -> None:
    chat = due()
    through(chat, "/coach Acme", "verschoven naar 3 juni", "inkoop zat vol")
    assert expected(chat).slip_reasons == ("inkoop zat vol",)
    chat = due()
    messages = None
    through(chat, "/coach Acme", "verschoven naar 3 juni")
    messages = chat.tap("skip")
    assert "ack.skipped_too" in keys(messages)
    assert expected(chat).slip_reasons == ()


def test_a_date_corrected_in_the_same_visit_is_one_slip() -> None:
    chat = due()
    through(chat, "/coach Acme", "verschoven naar 3 juni")
    chat.say("nee, ik bedoel 10 juni")
    assert (expected(chat).slips, expected(chat).last) == (1, date(2026, 6, 10))


def test_an_earlier_date_is_no_slip_and_needs_no_reason() -> None:
    chat = due()
    later = date(2026, 6, 30)
    _put(chat, replace(expected(chat), first=later, last=later))
    through(chat, "/coach Acme", "verschoven naar 3 juni")
    assert (expected(chat).slips, expected(chat).last) == (0, date(2026, 6, 3))
    assert open_question(chat) != "slip_reason"


def test_a_date_that_nobody_knows_is_no_slip_and_a_question_for_the_next_call() -> None:
    chat = due()
    through(chat, "/coach Acme", "!moved")
    messages = chat.tap("unknown")
    assert "not_known" in keys(messages)
    assert (expected(chat).last, expected(chat).slips) == (None, 0)
    assert open_question(chat) not in {"new_date", "slip_reason", "next_step_date"}


def test_a_day_that_has_been_is_not_taken_from_the_picker() -> None:
    chat = due()
    through(chat, "/coach Acme", "!moved")
    messages = chat.take(PickedDate(chat.now.date() - timedelta(days=1)))
    assert keys(messages) == ["ack.past_date"]
    assert asked(messages) == "new_date"
    chat.take(PickedDate(chat.now.date() + timedelta(days=3)))
    assert open_question(chat) == "slip_reason"


@pytest.mark.parametrize(
    ("why", "reason", "kept"),
    [
        ("er kwam iets tussen", "something_new", False),
        ("de klant stelde het uit", "postponed", False),
        ("er kwam iets tussen, hun controller is ziek", "something_new", True),
    ],
)
def test_a_known_reason_in_words_is_not_kept_besides(why: str, reason: str, kept: bool) -> None:
    chat = due()
    through(chat, "/coach Acme", "verschoven naar 3 april")
    assert open_question(chat) == "slip_reason"
    said = chat.say(why)
    assert expected(chat).slip_reasons == (reason,)
    assert ("ack.besides" in keys(said)) is kept


@pytest.mark.parametrize(("slips", "questions"), [(0, False), (1, True), (2, False)])
def test_the_second_slip_asks_what_comes_first_instead_of_coaching(slips: int, questions: bool) -> None:
    chat = due(slips=slips)
    through(chat, "/coach Acme", "verschoven naar 3 juni omdat ze druk zijn")
    assert (open_question(chat) == "first_needed") is questions


def test_what_comes_first_is_put_on_the_route_before_it() -> None:
    chat = due(slips=1)
    through(chat, "/coach Acme", "verschoven naar 3 juni omdat ze druk zijn", "juridisch kijkt ernaar")
    assert [step.title for step in chat.facts.steps] == [
        "IT test",
        "juridisch kijkt ernaar",
        "MT bespreekt het",
        "CFO tekent",
    ]
    assert [step.order for step in chat.facts.steps] == [0, 1, 2, 3]
    assert expected(chat).serves == chat.facts.steps[2].id
    assert open_question(chat) == "next_call"


def test_without_a_route_the_step_itself_is_put_on_one() -> None:
    chat = due(slips=1)
    facts = chat.facts
    step = replace(expected(chat), serves=None)
    chat.deals[facts.deal.id] = replace(facts, steps=(), positions=(), next_steps=(step,))
    through(chat, "/coach Acme", "verschoven naar 3 juni omdat ze druk zijn", "juridisch kijkt ernaar")
    assert [known.title for known in chat.facts.steps] == ["juridisch kijkt ernaar", step.what]


@pytest.mark.parametrize("nothing", ["!nothing", "niets", "nee"])
def test_nothing_needs_to_come_first(nothing: str) -> None:
    chat = due(slips=1)
    route = chat.facts.steps
    through(chat, "/coach Acme", "verschoven naar 3 juni omdat ze druk zijn", nothing)
    assert [step.title for step in chat.facts.steps] == [step.title for step in route]


@pytest.mark.parametrize("slips", [2, 3, 5])
def test_from_the_third_slip_on_the_question_is_whether_it_is_a_step(slips: int) -> None:
    chat = due(slips=slips)
    through(chat, "/coach Acme")
    messages = chat.tap("moved")
    assert asked(messages) == "still_real"
    assert ask_of(messages).text.key == ("q.still_real.ask" if slips == 2 else "q.still_real.ask_more")
    kept = another(chat)
    kept.tap("keep")
    assert open_question(kept) == "new_date"
    off = another(chat)
    off.tap("off")
    assert off.facts.next_step is None
    assert open_question(off) == "follow_up"
    chat.tap("another")
    assert open_question(chat) == "next_step"


def test_another_step_may_be_typed_at_once() -> None:
    chat = due(slips=2)
    through(chat, "/coach Acme", "!moved", "nee, ze doen eerst een pilot in juni")
    assert (expected(chat).what, expected(chat).slips) == ("ze doen eerst een pilot", 0)


# -- otherwise, and not yet --------------------------------------------------------------------------------------------


def test_differently_takes_one_line_and_then_what_they_do_next() -> None:
    chat = due()
    before = expected(chat)
    through(chat, "/coach Acme", "!differently")
    assert open_question(chat) == "differently"
    assert next(step for step in chat.facts.next_steps if step.id == before.id).happened is False
    chat.say("het MT wil eerst meer weten")
    assert open_question(chat) == "next_step"


def test_not_yet_is_silent_until_they_know_more() -> None:
    chat = due()
    through(chat, "/coach Acme", "!not_yet", "vrijdag")
    friday = date(2026, 3, 27)
    assert expected(chat).quiet_until == friday + timedelta(days=1)
    # What else is told in the same visit is no reason to ask sooner.
    while chat.active.phase == "asking":
        through(chat, "inkoop en IT")
    assert expected(chat).quiet_until == friday + timedelta(days=1)


def test_who_was_to_know_more_by_a_day_that_has_been_is_asked_again_tomorrow() -> None:
    draft = draft_of(due().facts)
    outcomes.quiet(draft, date(2026, 3, 2), date(2026, 3, 3))
    step = draft.facts.next_step
    assert step is not None
    assert step.quiet_until == draft.today + timedelta(days=1)


def test_news_about_something_else_in_the_same_visit_ends_no_silence() -> None:
    chat = due()
    _forget(chat, "budget")
    facts = chat.facts
    chat.deals[facts.deal.id] = replace(facts, deal=replace(facts.deal, budget="requested"))
    through(chat, "/coach Acme", "!not_yet", "vrijdag", "!approved")
    assert chat.facts.deal.budget == "approved"
    assert expected(chat).quiet_until == date(2026, 3, 28)


def test_before_their_own_date_there_is_nothing_to_know_yet() -> None:
    chat = due()
    later = chat.now.date() + timedelta(days=20)
    _put(chat, replace(expected(chat), first=later, last=later))
    messages = chat.say("/coach Acme")
    assert ask_of(messages).text.key == "q.happened.ask_early"
    chat.tap("not_yet")
    assert open_question(chat) != "know_more"
    assert expected(chat).quiet_until is None


# -- corrections -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (["!happened"], "verschoven naar 3 juni"),
        (["!happened", "3 juni"], "verschoven naar 3 juni"),
        (["verschoven naar 3 juni"], "nee ik bedoel gebeurd"),
        (["!differently"], "gebeurd"),
        (["!not_yet"], "gebeurd"),
    ],
)
def test_going_back_takes_back_what_was_recorded(first: list[str], then: str) -> None:
    chat = due()
    say(chat, "/coach Acme")
    clean = another(chat)
    through(chat, *first)
    while open_question(chat) != "happened":
        chat.say("terug")
    through(chat, then.removeprefix("nee ik bedoel "))
    through(clean, then.removeprefix("nee ik bedoel "))
    assert expected_or_none(chat) == expected_or_none(clean)
    assert [(step.title, step.status) for step in chat.facts.steps] == [
        (step.title, step.status) for step in clean.facts.steps
    ]
    assert _place(chat) == _place(clean)


def expected_or_none(chat: CoreChat) -> tuple[object, ...] | None:
    step = chat.facts.next_step
    return (step.what, step.last, step.slips, step.slip_reasons) if step else None


def _place(chat: CoreChat) -> str | None:
    position = chat.facts.position
    return position.step_id if position else None


# -- what it is beside -------------------------------------------------------------------------------------------------


def rows_of(messages: Messages) -> dict[str, str]:
    """The rows of the card in the first message, by the key of their label."""
    card = next(part for part in messages[0].parts if isinstance(part, Card))
    return {row.label.key: str(row.lines) for row in card.rows}


def test_the_summary_is_whole_and_an_action_of_a_step_behind_them_says_so() -> None:
    chat = due()
    messages = chat.say("/coach Acme")
    chat.tap("happened")
    through(chat, "!date")
    messages = chat.say("/summary")
    whole = rows_of(messages).keys() - {"summary.open"}
    while chat.active.phase == "asking":
        messages = chat.say("inkoop en IT")
    rows = rows_of(messages)
    assert {"summary.final_yes", *whole} <= rows.keys()
    assert "action.orphan" in rows["summary.action"]


def test_the_proposal_is_the_step_under_way_else_the_first_that_is_not_done() -> None:
    chat = due()
    facts = chat.facts
    one, two, three = facts.steps
    assert checkin.proposal(facts) == one

    def with_steps(*steps: BuyingStep) -> BuyingStep | None:
        return checkin.proposal(replace(facts, steps=steps))

    assert with_steps(replace(one, status="done"), two, three) == two
    assert with_steps(replace(one, status="done"), replace(two, status="not_needed"), three) == three
    assert with_steps(*(replace(step, status="done") for step in facts.steps)) is None
    assert checkin.proposal(replace(facts, positions=())) == one


# -- what is no answer to the coaching question ------------------------------------------------------------------------


def coached(question: str, language: Language = "nl") -> CoreChat:
    chat = due(language)
    _forget(chat, question)
    through(chat, "/coach Acme", "!not_yet", "!date")
    assert open_question(chat) == question
    return chat


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "we hebben gisteren de offerte gestuurd"), ("en", "we sent them the quote yesterday"), ("nl", "het was een leuk gesprek")],
)  # fmt: skip
def test_other_news_is_kept_as_a_note_and_names_nobody(language: Language, said: str) -> None:
    chat = coached("people", language)
    people = chat.facts.people
    chat.say(said)
    assert said in [answer.text for answer in chat.answers if answer.question in {"note", REMARK}]
    assert chat.facts.people == people
    assert chat.facts.mark_of("people") is None
    assert open_question(chat) != "people"


def test_a_question_back_is_no_answer() -> None:
    chat = coached("people")
    messages = chat.say("wie was daar ook alweer de inkoper?")
    assert asked(messages) == "people"
    assert chat.facts.mark_of("people") is None
    assert not [answer for answer in chat.answers if answer.question == "people"]


@pytest.mark.parametrize("said", ["inkoop en IT", "Sanne", "niemand", "de OR"])
def test_whoever_is_named_is_the_answer(said: str) -> None:
    chat = coached("people")
    chat.say(said)
    assert chat.answers[-1].question == "people"
    assert chat.facts.mark_of("people") == "said"


@pytest.mark.parametrize(
    "said", ["ja eindelijk binnen!", "ja die is binnen", "is binnen", "yes got it", "it's in", "ja gekregen"]
)
def test_good_news_about_the_step_wins_no_deal(said: str) -> None:
    chat = due()
    through(chat, "/coach Acme", said)
    assert chat.facts.deal.status == "open"
    assert chat.facts.next_steps[0].happened


@pytest.mark.parametrize("said", ["gewonnen!", "deal is binnen", "we won"])
def test_a_deal_that_is_named_or_won_outright_is_won(said: str) -> None:
    chat = due()
    through(chat, "/coach Acme", said)
    assert chat.facts.deal.status == "won"


# -- one clause of several says how it went ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "day", "why"),
    [
        ("en", "Piet was ill, theyll do it on June 3", date(2026, 6, 3), "Piet was ill"),
        ("en", "was not possible, server was down. new try on June 3", date(2026, 6, 3), "server was down"),
        ("en", "no time, new date is June 3", date(2026, 6, 3), None),
        ("nl", "Piet had geen tijd, ze doen het op 3 juni", date(2026, 6, 3), "Piet had geen tijd"),
        ("nl", "lukte niet, nieuwe poging op 3 juni", date(2026, 6, 3), None),
        ("nl", "geen tijd, wordt 3 juni", date(2026, 6, 3), "geen tijd"),
        ("nl", "andere prioriteiten, staat nu gepland op 3 juni", date(2026, 6, 3), None),
    ],
)
def test_a_new_day_keeps_the_name_of_the_step_and_what_stands_before_it_is_why(
    language: Language, said: str, day: date, why: str | None
) -> None:
    chat = due(language)
    before = expected(chat)
    through(chat, "/coach Acme", said)
    assert (expected(chat).what, expected(chat).last) == (before.what, day)
    assert why is None or any(why in reason for reason in expected(chat).slip_reasons)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "went ok but now sarah from security wants a say too"),
        ("en", "yep happened tuesday, CFO signs June 3"),
        ("en", "went smooth"),
        ("en", "done on tuesday"),
        ("nl", "helemaal volgens plan"),
        ("nl", "ging vlot! inkoop wil nu ook meepraten"),
        ("nl", "liep gesmeerd"),
    ],
)
def test_what_is_told_behind_it_leaves_the_step_ticked(language: Language, said: str) -> None:
    chat = due(language)
    step = chat.facts.steps[1]
    through(chat, "/coach Acme", said)
    assert step.title in titles(chat, "done")
    assert ("sarah" in said) == any(person.name == "sarah" for person in chat.facts.people)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "they skip it"),
        ("en", "Piet says they're skipping the board, straight to the CFO"),
        ("nl", "ze slaan het MT over"),
        ("nl", "het MT is niet meer nodig"),
        ("nl", "ze laten het MT vallen"),
    ],
)
def test_a_step_that_is_passed_over_leaves_the_route_and_is_not_ticked(language: Language, said: str) -> None:
    chat = due(language)
    step = chat.facts.steps[1]
    through(chat, "/coach Acme", said)
    assert titles(chat, "not_needed") == [step.title]
    assert open_question(chat) == "follow_up"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "they might skip it"),
        ("en", "they won't do it on Friday"),
        ("nl", "slaan ze het over?"),
        ("nl", "is half gelukt, ze gaan morgen verder"),
    ],
)
def test_what_only_may_be_passed_over_stays(language: Language, said: str) -> None:
    chat = due(language)
    through(chat, "/coach Acme", said)
    assert titles(chat, "not_needed") == []
    assert chat.facts.steps[1].title not in titles(chat, "done")
