"""The promises of a walk, asked of the core itself."""

from datetime import date, timedelta

import pytest

from bot.coach.turn.inputs import Choice, Command, PickedDate
from bot.coach.turn.replies import Ask, Line, Message, Stamp
from tests.coach.rooms import ask_of
from tests.support.core_chat import CoreChat


def keys(messages: tuple[Message, ...]) -> list[str]:
    return [part.key for message in messages for part in message.parts if isinstance(part, Line)]


def asked(messages: tuple[Message, ...]) -> str:
    ask = messages[-1].ask
    assert isinstance(ask, Ask)
    return ask.question


def walked(*said: str, language: str = "nl") -> CoreChat:
    chat = CoreChat("nl" if language == "nl" else "en")
    for text in said:
        chat.say(text)
    return chat


ROUTE = "IT test, MT bespreekt het, CFO tekent"


def test_the_first_message_carries_the_notice_and_only_the_first() -> None:
    chat = CoreChat()
    assert keys(chat.say("/coach Acme"))[0] == "notice"
    assert "notice" not in keys(chat.say(ROUTE))


def test_a_first_walk_waits_for_at_most_eight_answers() -> None:
    chat = walked("/coach Acme")
    answers = 0
    for said in (ROUTE, "1", "geen budget", "via de directeur", "IT test", "Sanne legt het voor", "nabellen",
                 "Exact", "weet ik niet", "weet ik niet"):  # fmt: skip
        if chat.active.phase == "closing":
            break
        chat.say(said)
        answers += 1
    assert chat.active.phase == "closing"
    assert answers <= 8


def test_without_a_budget_the_unbudgeted_route_is_the_very_next_question() -> None:
    chat = walked("/coach Acme", ROUTE, "1")
    assert chat.active.pending is not None
    assert chat.active.pending.question == "budget"
    assert asked(chat.tap("none")) == "unbudgeted"


def test_with_the_money_there_the_unbudgeted_route_is_never_asked() -> None:
    chat = walked("/coach Acme", ROUTE, "1")
    assert asked(chat.tap("approved")) != "unbudgeted"


def test_who_signs_is_named_when_the_route_said_so() -> None:
    chat = walked("/coach Acme")
    messages = chat.say(ROUTE)
    assert asked(messages) == "final_yes"
    assert messages[-1].ask is not None
    assert messages[-1].ask.text.key == "q.final_yes.ask_known"


def test_who_signs_alone_said_under_another_question_is_not_asked_again() -> None:
    chat = walked(
        "net gebeld met Acme: IT test nu, de CFO tekent", "ja alleen", "IT test, MT beslist, CFO tekent"
    )
    assert chat.facts.mark_of("final_yes") in {"said", "confirmed"}
    assert chat.active.pending is not None
    assert chat.active.pending.question == "budget"


def test_no_process_known_offers_stages_and_keeps_the_choice_as_our_assumption() -> None:
    chat = walked("/coach Acme")
    assert asked(chat.say("weet ik niet")) == "stage"
    chat.tap("comparing")
    position = chat.facts.position
    assert position is not None
    assert (position.stage, position.evidence) == ("comparing", "assumption")
    assert chat.facts.open_questions[0].topic == "steps"


@pytest.mark.parametrize("said", ["niemand", "Niemand.", "nobody", "no one"])
def test_nobody_is_no_step_of_theirs(said: str) -> None:
    chat = walked("/coach Acme", "IT test, MT beslist, CFO tekent", "1", "er is budget", "IT test", "inkoop")
    assert chat.active.pending is not None
    assert chat.active.pending.question == "next_step"
    messages = chat.say(said)
    assert chat.facts.next_step is None
    assert "not_known" in keys(messages)


def test_positions_are_kept_beside_one_another() -> None:
    chat = walked("/coach Acme", ROUTE, "1", "budget is er", "MT")
    chat.say("terug")
    chat.say("IT test")
    assert len(chat.facts.positions) == 2
    assert [step.status for step in chat.facts.steps] == ["busy", "to_do", "to_do"]


def test_whose_date_it_is_stands_beside_the_next_question_and_can_be_changed() -> None:
    chat = walked(
        "/coach Acme",
        ROUTE,
        "1",
        "budget is er",
        "IT test",
        "niemand",
        "Sanne legt het vrijdag voor aan het MT",
    )
    before = chat.active
    chat.say("zei de klant")
    assert chat.active == before
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.whose_date == "customer"
    chat.say("mijn schatting")
    assert chat.facts.next_step.whose_date == "ours"


def test_a_bare_date_beside_the_next_question_dates_their_step() -> None:
    chat = walked(
        "/coach Acme", ROUTE, "1", "budget is er", "IT test", "niemand", "Sanne legt het voor aan het MT"
    )
    assert chat.active.pending is not None
    assert chat.active.pending.question == "action"
    assert asked(chat.say("12 juni")) == "action"
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.first == date(2026, 6, 12)


def test_an_old_button_changes_nothing() -> None:
    chat = CoreChat()
    stamp = chat.say("/coach Acme")[-1].stamp
    assert stamp is not None
    chat.say(ROUTE)
    before = (chat.active, dict(chat.deals))
    assert keys(chat.take(Choice("unknown", stamp))) == ["stale"]
    assert (chat.active, chat.deals) == before


@pytest.mark.parametrize("changed", ["conversation", "version", "question"])
def test_a_button_must_fit_in_every_part(changed: str) -> None:
    chat = CoreChat()
    stamp = chat.say("/coach Acme")[-1].stamp
    assert stamp is not None
    wrong = {
        "conversation": Stamp("other", stamp.version, stamp.question),
        "version": Stamp(stamp.conversation_id, stamp.version - 1, stamp.question),
        "question": Stamp(stamp.conversation_id, stamp.version, "budget"),
    }[changed]
    assert keys(chat.take(Choice("unknown", wrong))) == ["stale"]
    assert keys(chat.take(Choice("unknown", stamp)))[0] == "not_known"


def test_an_aside_leaves_the_buttons_good() -> None:
    chat = CoreChat()
    stamp = chat.say("/coach Acme")[-1].stamp
    chat.say("help")
    chat.say("wat bedoel je?")
    assert keys(chat.take(Choice("unknown", stamp)))[0] == "not_known"


def test_a_number_that_is_not_on_the_list_is_said_so() -> None:
    chat = walked("/coach Acme", ROUTE)
    assert keys(chat.say("7"))[0] == "no_such_option"


def test_a_blank_answer_is_said_so() -> None:
    chat = walked("/coach Acme")
    assert keys(chat.say("\u200b "))[0] == "blank"


def test_stopping_keeps_the_question_and_a_later_answer_goes_on() -> None:
    chat = walked("/coach Acme", ROUTE)
    chat.say("stop")
    chat.now += timedelta(days=3)
    messages = chat.take(Command("hello"))
    assert keys(messages)[0] == "welcome_back"
    assert asked(messages) == "final_yes"
    assert asked(chat.tap("alone")) == "budget"


def test_two_deals_interleaved_keep_their_own_question() -> None:
    chat = walked("/coach Acme", ROUTE)
    messages = chat.say("andere klant: Bouwgroep Noord")
    assert keys(messages)[0] == "left_open"
    assert asked(messages) == "steps"
    messages = chat.say("/coach Acme")
    assert "welcome_back" in keys(messages)
    assert asked(messages) == "final_yes"


def test_a_known_deal_is_asked_only_what_is_missing_or_changed() -> None:
    chat = walked("/coach Acme", ROUTE, "1", "budget is er", "IT test", "niemand",
                  "Sanne legt het 20 maart voor aan het MT", "referentiebezoek regelen", "Exact")  # fmt: skip
    assert chat.active.phase == "closing"
    chat.say("overslaan")
    chat.now += timedelta(days=1)
    messages = chat.say("/coach Acme")
    assert asked(messages) == "happened"
    questions: list[str] = []
    while chat.active.phase == "asking":
        assert chat.active.pending is not None
        questions.append(chat.active.pending.question)
        chat.tap("not_yet" if questions[-1] == "happened" else "unknown")
    # Its date is still to come, so silence until then is right; one question about what is missing, none about what was said.
    assert questions == ["happened", "people"]


def test_a_later_date_on_a_later_visit_is_a_slip_and_in_the_same_walk_is_not() -> None:
    chat = walked(
        "/coach Acme",
        ROUTE,
        "1",
        "budget is er",
        "IT test",
        "niemand",
        "Sanne legt het 20 maart voor aan het MT",
    )
    chat.say("terug")
    chat.say("Sanne legt het 25 maart voor aan het MT")
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.slips == 0
    chat.say("referentiebezoek regelen")
    chat.say("Exact")
    chat.say("overslaan")
    chat.now += timedelta(days=2)
    chat.say("/coach Acme")
    chat.tap("other_next_step")
    chat.say("Sanne legt het 3 april voor aan het MT")
    assert chat.facts.next_step.slips == 1


def test_a_picked_date_sets_the_next_call() -> None:
    chat = walked("/coach Acme", "weet ik niet")
    while chat.active.phase == "asking":
        chat.say("sla over")
    chat.take(PickedDate(date(2026, 4, 2)))
    deal = next(iter(chat.deals.values())).deal
    assert deal.next_call_on == date(2026, 4, 2)


def test_equal_inputs_give_equal_turns() -> None:
    one, other = (
        walked("/coach Acme", ROUTE, "nee, samen met de directeur"),
        walked("/coach Acme", ROUTE, "nee, samen met de directeur"),
    )
    assert one.deals == other.deals
    assert one.active == other.active


@pytest.mark.parametrize(
    ("said", "day"), [("ergens een dag volgende week", 13), ("de datum is 27 maart", 27)]
)
def test_only_words_about_its_date_move_their_step_from_the_summary(said: str, day: int) -> None:
    chat = walked("/coach Acme", ROUTE, "1", "budget is er", "IT test", "niemand",
                  "Sanne legt het vrijdag voor aan het MT", "referentiebezoek regelen", "Exact")  # fmt: skip
    chat.say(said)
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.first == date(2026, 3, day)


def test_the_place_among_the_four_is_shown_once_for_each() -> None:
    chat = CoreChat()
    seen = [ask_of(chat.say("/coach Acme"))]
    while seen[-1].question != "next_call":
        answer = {
            "steps": ROUTE,
            "next_step": "Sanne legt het voor aan het MT",
            "action": "cijfers sturen",
        }
        seen.append(ask_of(chat.say(answer.get(seen[-1].question, "weet ik niet"))))
    places = [ask.progress.at for ask in seen if ask.progress is not None and not ask.progress.last]
    assert places == [1, 2, 3, 4]
    assert sum(ask.progress is None for ask in seen) > 1


def test_a_question_that_is_repeated_keeps_its_place() -> None:
    chat = walked("/coach Acme")
    first = ask_of(chat.say("help")).progress
    assert first is not None
    assert first.at == 1
    chat.say(ROUTE)
    assert ask_of(chat.say("help")).progress is None
