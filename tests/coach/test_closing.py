"""The summary: what is known, what is not, what is next, and changing any part of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.coach.answers import closing
from bot.coach.days.calendars import calendar_of
from bot.coach.known.facts import (
    BuyingStep,
    Competitor,
    Deal,
    DealFacts,
    NextStep,
    OpenQuestion,
    OurAction,
    Person,
    Position,
)
from bot.coach.known.habits import Habits
from bot.coach.turn.inputs import PickedDate
from bot.coach.turn.questions import EDITABLE, WORTH_KNOWING
from bot.coach.turn.replies import (
    Ask,
    Card,
    CardRow,
    Checklist,
    ChecklistItem,
    Line,
    Option,
    PlainText,
    Span,
    Word,
    values,
)
from bot.wording import LANGUAGES
from tests.coach.rooms import (
    NOW,
    TODAY,
    another,
    ask_of,
    asked,
    draft_of,
    first_walk,
    ids,
    keys,
    open_question,
    open_topics,
    say,
    shown,
    tell,
    walked,
)

DEAL = Deal("d1", "Acme", "me", "verlenging", Decimal(80_000), budget="requested")
FULL = DealFacts(
    DEAL,
    (BuyingStep("s1", "IT test", 0, "IT", "done"), BuyingStep("s2", "MT", 1, None, "busy")),
    (Position("p1", TODAY, "s1"), Position("p2", TODAY, "s2", source="Sanne")),
    (Person("c1", role="CFO", may_say_yes=True, limit=Decimal(50_000)),),
    (NextStep("n1", "MT beslist", "w", "Sanne", "s2", date(2026, 6, 1), date(2026, 6, 30), "customer"),),
    (OurAction("a1", "demo", done=True), OurAction("a2", "businesscase", date(2026, 5, 8)), OurAction("a3", "bellen")),
    (Competitor("r1", "Exact", "incumbent"), Competitor("r2", "", "nothing")),
    tuple(OpenQuestion(f"o{n}", topic, TODAY, resolved=n == 0) for n, topic in enumerate(("steps", "people", "budget", "differ", "rivals"))),  # type: ignore[arg-type]  # topics
)  # fmt: skip


HEARD = replace(FULL, deal=replace(DEAL, heard_on=TODAY, walks_done=1))


def checked_in(facts: DealFacts, now: datetime = NOW) -> date | None:
    return closing.check_in_on(facts, now, calendar_of(Habits(), "Europe/Amsterdam"))


def row(name: str, *lines: Word | str) -> CardRow:
    return CardRow(Word(f"summary.{name}"), lines)


def asks(topic: str) -> Word:
    return Word(f"open_question.{topic}", values(customer="Acme"))


def test_the_card_holds_everything_known_and_says_what_is_not() -> None:
    assert closing.card(draft_of(FULL)) == Card(
        Word("summary.title", values(deal=Word("deal.name", values(customer="Acme", topic="verlenging")))),
        (
            row("where", Word("position.by", values(step="MT", person="Sanne"))),
            row(
                "next_step",
                Word(
                    "next_step.customers_date",
                    values(
                        step=Word("next_step.by", values(person="Sanne", step="MT beslist")),
                        when=Span(date(2026, 6, 1), date(2026, 6, 30)),
                    ),
                ),
            ),
            row(
                "action", Word("action.dated", values(action="businesscase", when=date(2026, 5, 8))), "bellen"
            ),
            row("final_yes", Word("yes.up_to", values(person="CFO", limit=Decimal(50_000)))),
            row("budget", Word("budget_row.requested")),
            row("value", Word("summary.amount", values(amount=Decimal(80_000)))),
            row("rivals", Word("rival.named_incumbent", values(name="Exact")), Word("rival.nothing")),
            row(
                "open", asks("people"), asks("budget"), asks("differ"), Word("summary.more_open", values(n=1))
            ),
            row("check_in", Word("summary.check_in_on", values(when=date(2026, 7, 1)))),
        ),
        Checklist(
            (ChecklistItem("IT test", "done", here=False, who="IT"), ChecklistItem("MT", "busy", here=True))
        ),
    )


def test_a_deal_of_which_nothing_is_known_says_so() -> None:
    unknown = Word("summary.unknown")
    assert closing.card(draft_of()) == Card(
        Word("summary.title", values(deal="Acme")),
        (
            row("where", unknown),
            row("next_step", unknown),
            row("action", unknown),
            row("check_in", Word("summary.no_check_in")),
        ),
    )


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (None, date(2026, 5, 19)),  # ten working days after Monday 4 May, and one of public holiday
        (date(2026, 5, 3), date(2026, 5, 19)),  # passed already
        (TODAY, date(2026, 5, 5)),
        (date(2026, 5, 8), date(2026, 5, 11)),  # a Friday
        (date(2026, 5, 9), date(2026, 5, 11)),  # a Saturday
        (date(2026, 5, 13), date(2026, 5, 15)),  # the day before Ascension Day
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_when_the_coach_checks_in(last: date | None, expected: date) -> None:
    step = NextStep("n", "MT", "w", first=last, last=last)
    assert checked_in(replace(HEARD, next_steps=(step,))) == expected


def test_without_a_next_step_the_coach_checks_in_after_ten_quiet_working_days() -> None:
    facts = replace(HEARD, next_steps=())
    assert checked_in(facts) == date(2026, 5, 19)
    assert checked_in(facts, datetime(2026, 5, 21, 10, tzinfo=UTC)) == date(2026, 5, 21)  # it is about to


def test_the_card_tells_that_the_coach_will_not_check_in() -> None:
    never = replace(FULL, next_steps=(replace(FULL.next_steps[0], never=True),))
    assert closing.rows(draft_of(never))[-1] == row("check_in", Word("summary.no_check_in"))


@pytest.mark.parametrize(
    ("call", "briefed"),
    [
        ("2026-05-04", True),
        ("2026-05-05", True),  # the working day before is today, and the card has just shown the questions
        ("2026-05-06", False),
        ("2026-05-09", False),
        ("0001-01-01", False),
        ("9999-12-31", False),
    ],
)
def test_what_the_card_has_just_shown_is_not_sent_again_before_the_call(call: str, briefed: bool) -> None:
    day = date.fromisoformat(call)
    draft = draft_of(FULL)
    closing.finish(draft, day)
    assert (draft.facts.deal.next_call_on, draft.facts.deal.briefed_for) == (day, day if briefed else None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_copied_for_a_crm_is_the_card_in_plain_words_with_the_route(language: str) -> None:
    draft = draft_of(FULL, language="nl" if language == "nl" else "en")
    closing.show_for_crm(draft)
    (text,) = draft.parts
    assert isinstance(text, PlainText)
    route, *rows = text.rows
    assert route == row(
        "route", Word("crm.step.done", values(step="IT test")), Word("crm.step.busy", values(step="MT"))
    )
    assert tuple(rows) == closing.rows(draft)
    assert shown(draft.finish().messages)
    dated = replace(FULL, steps=(BuyingStep("s1", "IT test", 0, first=TODAY, last=TODAY),))
    with_day = draft_of(dated, language="nl" if language == "nl" else "en")
    closing.show_for_crm(with_day)
    assert "[ ] IT test, " in shown(with_day.finish().messages)
    bare = draft_of()
    closing.show_for_crm(bare)
    assert bare.parts == [PlainText("Acme", closing.rows(bare))]


def test_the_summary_offers_everything_and_demands_nothing() -> None:
    chat = first_walk(upto="rivals")
    messages = tell(chat)
    ask = ask_of(messages)
    assert (ask.question, ask.picks_date) == ("next_call", True)
    assert ids(ask.options, side=False) == ["date", "date", "date", "skip"]
    assert {"edit_menu", "crm"} <= set(ids(ask.options, side=True))
    assert chat.facts.deal.walks_done == 1
    assert chat.active.phase == "closing"


def test_what_never_came_up_is_open_and_what_was_told_is_not() -> None:
    chat = first_walk()
    told = {"steps", "final_yes", "budget", "position", "next_step", "rivals"}
    assert not open_topics(chat.facts) & told
    # Nobody seeing it differently is our assumption, and stays to be asked.
    assert "differ" in open_topics(chat.facts)
    chat = walked("/coach Acme")
    while chat.active.phase == "asking":
        chat.say("sla over")
    # Views cannot differ about a position nobody knows.
    assert open_topics(chat.facts) == set(WORTH_KNOWING) - {"differ"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("12 juni", date(2026, 6, 12)),
        (PickedDate(date(2026, 4, 2)), date(2026, 4, 2)),
        ("!date:2026-03-13", date(2026, 3, 13)),
        ("!skip", None),
        ("sla over", None),
        ("weet ik niet", None),
        ("stop", None),
        ("later", None),
    ],
)
def test_the_next_call_is_a_date_or_nothing(given: str | PickedDate, expected: date | None) -> None:
    chat = first_walk()
    messages = chat.take(given) if isinstance(given, PickedDate) else say(chat, given)
    assert chat.facts.deal.next_call_on == expected
    assert (chat.active.phase, chat.active.pending) == ("idle", None)
    assert keys(messages) == ["finished.call" if expected else "finished.quiet"]


def test_a_day_that_has_been_is_no_next_call() -> None:
    chat = first_walk()
    messages = chat.take(PickedDate(chat.now.date() - timedelta(days=1)))
    assert keys(messages) == ["ack.past_date"]
    assert open_question(chat) == "next_call"
    assert chat.facts.deal.next_call_on is None
    chat.take(PickedDate(chat.now.date()))
    assert chat.facts.deal.next_call_on == chat.now.date()


def test_nor_is_it_the_day_of_their_next_step() -> None:
    chat = first_walk(upto="next_step")
    for text in ("Sanne legt het voor aan het MT", "verander de datum"):
        chat.say(text)
    assert open_question(chat) == "next_step_date"
    assert keys(chat.take(PickedDate(chat.now.date() - timedelta(days=1)))) == ["ack.past_date"]
    assert open_question(chat) == "next_step_date"


def test_a_choice_stands_beside_once_and_never_beside_itself() -> None:
    draft = draft_of()
    side = Option("skip", Word("option.no_date"), side=True)
    draft.beside(side, Option("crm", Word("option.crm"), side=True))
    draft.beside(side, replace(side, label=Word("option.fine")))
    assert [option.id for option in draft.sides] == ["skip", "crm"]
    draft.ask(Ask("next_call", Line("q.next_call.ask"), (Option("skip", Word("option.no_date")),)))
    assert draft.conversation.pending is not None
    assert [(option.id, option.side) for option in draft.conversation.pending.options] == [
        ("skip", False),
        ("crm", True),
    ]


def test_date_chips_that_did_their_work_make_place_for_whose_date_it_is() -> None:
    chat = first_walk(upto="action")
    assert chat.active.pending is not None
    dates = ["date:2026-03-13", "date:2026-03-20", "date:2026-03-31"]
    assert ids(chat.active.pending.options, side=True) == [*dates, "misread"]
    chat.tap("date:2026-03-20")
    assert ids(chat.active.pending.options, side=True) == ["misread", "whose:customer", "whose:ours"]
    assert open_question(chat) == "action"
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.last == date(2026, 3, 20)


def test_an_old_date_picker_sets_nothing() -> None:
    chat = first_walk(upto="rivals")
    stamp = tell(chat)[-1].stamp
    assert stamp is not None
    for wrong in (replace(stamp, version=stamp.version - 1), replace(stamp, conversation_id="c"), replace(stamp, question="x")):  # fmt: skip
        before = (chat.active, dict(chat.deals))
        assert keys(chat.take(PickedDate(date(2026, 4, 2), wrong))) == ["stale"]
        assert (chat.active, chat.deals) == before
    chat.take(PickedDate(date(2026, 4, 2), stamp))
    assert chat.facts.deal.next_call_on == date(2026, 4, 2)


@pytest.mark.parametrize("part", EDITABLE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_can_be_changed_and_leads_back_to_the_summary(part: str, language: str) -> None:
    chat = first_walk("nl" if language == "nl" else "en")
    menu = say(chat, "!edit_menu")
    assert asked(menu) == "edit_menu"
    assert f"edit:{part}" in {option.id for option in ask_of(menu).options}
    messages = say(chat, f"!edit:{part}")
    assert asked(messages) == part
    assert shown(messages)
    before = chat.facts.deal.walks_done
    for way in ("answer", "unknown", "sla over"):
        on = another(chat)
        if way == "answer":
            on.say({"deal_name": "Bouwgroep Noord", "deal_value": "80k", "next_step_date": "12 juni", "people": "Sanne",
                    "action": "een demo plannen", "steps": "IT test, CFO tekent", "position": "papierwerk",
                    "budget": "is aangevraagd", "differ": "Sanne", "rivals": "Exact"}.get(part, "Sanne tekent"))  # fmt: skip
        elif way == "unknown" and any(option.id == "unknown" for option in ask_of(messages).options):
            on.tap("unknown")
        else:
            on.say("sla over")
        if open_question(on) == "mirror":
            on.tap("fine")
        assert (on.active.phase, open_question(on)) == ("closing", "next_call")
        assert on.active.walk is not None
        assert on.active.walk.only is None
        assert on.facts.deal.walks_done == before


def test_the_menu_offers_only_what_there_is() -> None:
    chat = walked("/coach Acme")
    while chat.active.phase == "asking":
        chat.tap("unknown")
    menu = {option.id for option in ask_of(say(chat, "!edit_menu")).options}
    assert not {"edit:position", "edit:next_step_date"} & menu
    assert {"edit:steps", "edit:next_step", "done"} <= menu
    assert asked(say(chat, "!done")) == "next_call"


def test_changing_the_name_and_the_value() -> None:
    chat = first_walk()
    for option, said in (("edit:deal_name", "Bouwgroep Noord"), ("edit:deal_value", "80k")):
        chat.tap("edit_menu")
        chat.tap(option)
        chat.say(said)
    assert (chat.facts.deal.account, chat.facts.deal.value) == ("Bouwgroep Noord", Decimal(80_000))
    chat.tap("edit_menu")
    chat.tap("edit:deal_value")
    assert "ack.no_amount" in keys(chat.say("best veel"))
    assert chat.facts.deal.value == Decimal(80_000)


def test_something_new_after_the_summary_changes_it() -> None:
    chat = first_walk()
    messages = chat.say("de CFO tekent nu toch niet, dat wordt de directeur en die zit nu op vakantie")
    assert "ack.taken" in keys(messages)
    assert asked(messages) == "next_call"
    assert any(isinstance(part, Card) for part in messages[-1].parts)
    assert chat.answers[-1].deal_id == chat.facts.deal.id


def test_copying_leaves_the_summary_open() -> None:
    chat = first_walk()
    before = chat.active
    messages = chat.tap("crm")
    assert any(isinstance(part, PlainText) for part in messages[-1].parts)
    assert chat.active == before
