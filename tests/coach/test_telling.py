"""One message that answers several questions: each part finds its place, is shown, and is never asked again."""

from datetime import date

import pytest

from bot.coach.known.facts import Deal, DealFacts, Position, with_mark
from bot.coach.told import telling
from bot.coach.turn.replies import ReadBack
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import (
    TODAY,
    Messages,
    ask_of,
    draft_of,
    first_walk,
    keys,
    open_question,
    shown,
    walked,
)

DUMP: dict[Language, str] = {
    "nl": "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase, Exact doet ook mee",
    "en": "just called Acme: IT is testing now, on 12 June it goes to the board, the CFO signs, I'll send the business case on Friday, Exact is in the race too",
}  # fmt: skip


def read_back(messages: Messages) -> list[str]:
    return [item.label.key for message in messages for part in message.parts if isinstance(part, ReadBack) for item in part.items]  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_message_with_everything_in_it_goes_to_its_questions(language: Language) -> None:
    chat = walked(language=language)
    messages = chat.say(DUMP[language])
    facts = chat.facts
    assert facts.deal.account == "Acme"
    assert facts.position is not None
    assert facts.next_step is not None
    assert (facts.next_step.first, facts.next_step.last, facts.next_step.whose_date) == (
        date(2026, 6, 12),
        date(2026, 6, 12),
        None,
    )
    assert facts.action is not None
    assert (facts.action.due_on, facts.action.serves) == (date(2026, 3, 13), facts.next_step.id)
    assert [rival.name for rival in facts.competitors] == ["Exact"]
    assert facts.final_yes is not None
    assert (facts.final_yes.called, facts.final_yes.can_say_yes, facts.final_yes.may_say_yes) == (
        "CFO",
        True,
        None,
    )
    # What was not said stays empty.
    assert (facts.deal.budget, facts.deal.disagreement, facts.deal.value) == ("unknown", None, None)
    assert facts.open_questions == ()
    assert "ack.taken" in keys(messages)
    assert read_back(messages) == [
        "part.position",
        "part.final_yes",
        "part.next_step",
        "part.action",
        "part.rivals",
    ]
    # Every part with one tap to correct, and whose date it is beside.
    beside = {option.id for option in ask_of(messages).options if option.side}
    assert beside >= {
        "edit:position", "edit:final_yes", "edit:next_step", "edit:action", "edit:rivals", "whose:customer", "whose:ours",
    }  # fmt: skip
    assert shown(messages)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_was_told_is_never_asked(language: Language) -> None:
    chat = walked(DUMP[language], language=language)
    asked: list[str] = []
    while chat.active.phase == "asking":
        asked.append(open_question(chat) or "")
        chat.tap("unknown")
    assert not {"position", "stage", "next_step", "next_step_date", "action", "rivals"} & set(asked)
    assert {"steps", "final_yes", "budget"} <= set(asked)
    assert len(asked) <= 8
    chat.tap("skip")
    chat.say("/coach Acme")
    chat.tap("not_yet")
    while chat.active.phase == "asking":
        assert open_question(chat) not in {"position", "next_step", "action", "rivals"}
        chat.tap("unknown")


def test_every_part_read_back_can_be_opened_and_put_right() -> None:
    for part in ("position", "final_yes", "next_step", "action", "rivals"):
        chat = walked(DUMP["nl"])
        messages = chat.tap(f"edit:{part}")
        assert open_question(chat) == part
        assert shown(messages)


def test_answering_the_next_question_confirms_what_was_read_back() -> None:
    chat = walked(DUMP["nl"])
    assert {chat.facts.mark_of(topic) for topic in ("position", "next_step", "action", "rivals")} == {"said"}
    chat.say("IT test, MT bespreekt het, CFO tekent")
    assert {chat.facts.mark_of(topic) for topic in ("position", "next_step", "action", "rivals")} == {
        "confirmed"
    }


@pytest.mark.parametrize("said", ["sla over", "help", "terug", "wat bedoel je?", ""])
def test_what_is_no_answer_confirms_nothing(said: str) -> None:
    chat = walked(DUMP["nl"])
    chat.say(said)
    assert chat.facts.mark_of("position") == "said"


def test_a_choice_or_a_dont_know_confirms_too() -> None:
    for answer in ("approved", "unknown"):
        chat = first_walk(upto="budget")
        assert chat.facts.mark_of("steps") == "confirmed"
        chat = first_walk(upto="position")
        chat.tap(f"step:{chat.facts.steps[1].id}")
        chat.tap("nobody" if answer == "approved" else "unknown")
        assert chat.facts.mark_of("position") == "confirmed"


def test_what_is_known_is_left_alone_unless_it_is_told_anew() -> None:
    deal = with_mark(Deal("d1", "Acme", "me"), "position", "said", TODAY)
    facts = DealFacts(deal, positions=(Position("p", TODAY, words="contract"),))
    said = utterance("IT test het nu, de CFO tekent en Exact doet ook mee")
    first, again = draft_of(facts), draft_of(facts)
    assert telling.take(first, said)
    assert first.facts.positions == facts.positions
    assert [rival.name for rival in first.facts.competitors] == ["Exact"]
    assert telling.take(again, said, anew=True)
    assert len(again.facts.positions) == 2
    apart = draft_of(facts)
    telling.take(apart, said, apart_from=frozenset({"rivals", "final_yes"}))
    assert (apart.facts.competitors, apart.facts.people) == ((), ())


@pytest.mark.parametrize("mark", ["said", "confirmed"])
def test_confirmed_is_as_good_as_said(mark: str) -> None:
    deal = with_mark(Deal("d1", "Acme", "me"), "rivals", "said" if mark == "said" else "confirmed", TODAY)
    draft = draft_of(DealFacts(deal))
    telling.take(draft, utterance("IT test het nu, de CFO tekent en Exact doet ook mee"))
    assert draft.facts.competitors == ()


@pytest.mark.parametrize(
    ("words", "room"),
    [("een twee drie vier vijf zes", False), ("een twee drie vier vijf zes zeven", True), ("", False)],
)
def test_only_a_longer_answer_has_room_for_more(words: str, room: bool) -> None:
    assert telling.has_room_for_more(utterance(words)) is room


def test_nothing_found_says_nothing() -> None:
    draft = draft_of()
    assert not telling.take(draft, utterance("het was een prima gesprek en het weer was ook mooi"))
    assert (draft.parts, draft.effects) == ([], [])


def test_views_that_differ_are_said_and_views_that_agree_are_our_assumption() -> None:
    for said, differs, mark in (
        ("IT denkt dat ze er bijna zijn maar inkoop ziet dat heel anders", True, "said"),
        ("ze zijn het er daar allemaal over eens dat IT het nu test", False, "assumed"),
    ):
        draft = draft_of()
        telling.take(draft, utterance(said))
        assert draft.facts.deal.disagreement is differs
        assert draft.facts.mark_of("differ") == mark


def test_what_was_told_in_a_restarted_walk_is_not_asked_in_it() -> None:
    chat = walked("/coach Acme", "opnieuw beginnen", DUMP["nl"])
    asked: list[str] = []
    while chat.active.phase == "asking":
        asked.append(open_question(chat) or "")
        chat.tap("unknown")
    assert not {"next_step", "action", "rivals"} & set(asked)


@pytest.mark.parametrize(
    ("language", "said", "against"),
    [
        ("nl", "Net bij Groenink geweest over bladblazers. Rob de eigenaar wil wel maar zn broer doet de centen en die vindt het te duur. Ik breng maandag 2 stuks langs.", ["broer"]),
        ("nl", "Gesproken met Bakkerij Kok over de ovens. De zoon is voor ons, vader vindt het te duur. Vader beslist.", ["vader"]),
        ("nl", "Gebeld met Acme over de licenties. IT is enthousiast, de controller ziet het niet zitten. De CFO tekent.", ["controller"]),
        ("en", "Visited Cook's Bakery about the ovens. The son is for us, his dad thinks it's too expensive. Dad decides.", ["dad"]),
        ("en", "Spoke to Acme about the licences. The nurses love it, but the FD isn't convinced. The board signs.", ["FD"]),
        ("en", "Called Acme about the licences. The plant manager is keen, the controller is against it. The CFO signs.", ["controller"]),
        # One person in two minds, and what is said of nobody, are no views that differ.
        ("en", "Called Acme about the licences. Tom is happy but he thinks it is too expensive. The CFO signs.", []),
        ("nl", "Gebeld met Acme over de licenties. Alles loopt, maar de levertijd is te lang. De CFO tekent.", []),
    ],
)  # fmt: skip
def test_who_is_told_to_be_against_it_sees_it_differently(
    language: Language, said: str, against: list[str]
) -> None:
    chat = walked(language=language)
    chat.say(said)
    # "Vader beslist" and "vader vindt het te duur" are of one person, by the name he was told of first.
    differing = [person.called.casefold() for person in chat.facts.people if person.differs]
    assert differing == [who.casefold() for who in against]
    assert chat.facts.deal.disagreement is (True if against else None)


def test_what_is_ours_among_dated_acts_makes_no_route() -> None:
    chat = walked(language="en")
    chat.say(
        "Met Tarrant Joinery about extraction. foreman has the demo unit running this week, the owner decides on Friday, noise report follows from me tomorrow"
    )
    assert chat.facts.steps == ()
    assert chat.facts.action is not None
    assert chat.facts.action.what == "send noise report"
