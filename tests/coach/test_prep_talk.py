"""Asked what to ask in the next call: it is told at any moment, and whatever was open stays as it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coach.known.facts import Deal, DealFacts, NextStep, OpenQuestion, OurAction, Person, Topic
from bot.coach.turn.inputs import Command
from bot.coach.turn.replies import Ask, Line
from bot.coach.understanding.text import Language
from tests.coach.rooms import Messages, asked, keys, open_question, shown, walked
from tests.support.core_chat import START, CoreChat

TODAY = START.date()
TOPICS: tuple[Topic, ...] = ("final_yes", "budget", "people", "rivals")
SAID: dict[Language, str] = {"nl": "wat moet ik vragen?", "en": "what should I ask?"}
FIRST: dict[Language, str] = {
    "nl": "“Wie zet bij jullie uiteindelijk de handtekening, en mag die dat alleen?”",
    "en": "“Who puts the signature down in the end, and can they do that alone?”",
}


def deal(
    name: str, *topics: Topic, call: int | None = None, actions: tuple[OurAction, ...] = ()
) -> DealFacts:
    """A deal with these questions open, and the next call so many days away."""
    on = TODAY - timedelta(days=9)
    asked_later = TODAY + timedelta(days=call) if call is not None else None
    return DealFacts(
        Deal(name.lower(), name, "me", walks_done=1, next_call_on=asked_later),
        next_steps=(NextStep("n", "IT test", "w"),),
        actions=actions,
        people=(Person("p", "Sanne", "CFO", can_say_yes=True, may_say_yes=True, differs=False),),
        open_questions=tuple(OpenQuestion(f"o{place}", topic, on) for place, topic in enumerate(topics)),
    )


def chat_with(*deals: DealFacts, language: Language = "nl") -> CoreChat:
    chat = CoreChat(language)
    chat.deals |= {facts.deal.id: facts for facts in deals}
    return chat


def told(messages: Messages) -> list[str]:
    """What was said, without the question that follows it."""
    return [
        line
        for part in messages[-1].parts
        if isinstance(part, Line) and part.key != "notice"
        for line in shown((replace(messages[-1], parts=(part,)),)).splitlines()
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_at_most_three_questions_in_words_to_use_and_the_longest_open_first(language: Language) -> None:
    lines = told(chat_with(deal("Acme", *TOPICS), language=language).say(SAID[language]))
    assert len(lines) == 4
    assert "Acme" in lines[0]
    assert lines[1] == FIRST[language]


def test_the_day_of_the_call_is_named_when_it_is_still_to_come() -> None:
    assert told(chat_with(deal("Acme", "budget", call=1)).say(SAID["nl"]))[0].startswith(
        "Wo 11 maart spreek je Acme"
    )
    assert (
        told(chat_with(deal("Acme", "budget", call=-1)).say(SAID["nl"]))[0] == "Vraag Acme de volgende keer:"
    )


@pytest.mark.parametrize(
    ("due", "call", "shows"),
    [(0, None, True), (-3, None, True), (1, None, False), (1, 1, True), (2, 1, False)],
)
def test_an_action_of_ours_that_is_due_by_the_call_is_one_line(
    due: int, call: int | None, *, shows: bool
) -> None:
    ours = tuple(OurAction(f"a{n}", f"zet {n}", TODAY + timedelta(days=due + n), serves="n") for n in (1, 0))
    lines = told(chat_with(deal("Acme", "budget", call=call, actions=ours)).say(SAID["nl"]))
    assert [line for line in lines if "zet" in line] == (["Jouw zet voor Acme: zet 0"] if shows else [])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_with_nothing_open_it_says_so_in_one_line(language: Language) -> None:
    messages = chat_with(deal("Acme"), language=language).say(SAID[language])
    assert keys(messages)[-1:] == ["prep.nothing"]
    assert len(told(messages)) == 1


def test_a_closed_deal_has_nothing_to_ask() -> None:
    facts = deal("Acme", "budget")
    chat = chat_with(replace(facts, deal=replace(facts.deal, status="won")), deal("Globex"))
    assert keys(chat.take(Command("prep", "acme")))[-1] == "prep.ended"


@pytest.mark.parametrize("question", ["steps", "final_yes", "budget"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_walk_under_way_goes_on_where_it_was(language: Language, question: str) -> None:
    chat = walked("/coach Acme", language=language)
    while open_question(chat) != question:
        chat.say("IT test, CFO tekent" if language == "nl" else "IT tests, CFO signs") if question else None
        if open_question(chat) not in {question, "steps"}:
            chat.tap("unknown")
    before, answers, facts = chat.active, list(chat.answers), dict(chat.deals)
    messages = chat.say(SAID[language])
    assert asked(messages) == question
    assert (chat.active, chat.answers, chat.deals) == (before, answers, facts)
    assert keys(messages)[0] in {"prep.ask", "prep.nothing"}


def test_another_deal_is_looked_at_without_leaving_the_one_at_hand() -> None:
    chat = chat_with(deal("Globex", "budget"))
    chat.say("/coach Acme")
    before = chat.active
    messages = chat.say("vragen voor Globex")
    assert told(messages)[0] == "Vraag Globex de volgende keer:"
    assert asked(messages) == "steps"
    assert chat.active == before
    assert told(chat.take(Command("prep", "globex"))) == told(messages)


def test_a_person_of_the_deal_at_hand_is_no_customer() -> None:
    chat = chat_with(deal("Acme", "budget"), deal("Globex", "people"))
    chat.say("/coach Acme")
    assert told(chat.say("wat moet ik Sanne vragen?"))[0] == "Vraag Acme de volgende keer:"
    assert keys(chat.say("wat moet ik Initech vragen?"))[0] == "why.no_deal"


def test_with_several_deals_it_asks_which_and_a_tap_or_a_name_answers() -> None:
    chat = chat_with(deal("Acme", "budget"), deal("Globex", "people"))
    messages = chat.say("vragen voor het gesprek")
    assert asked(messages) == "prep"
    again = chat_with(*chat.deals.values())
    again.say("prep")
    assert told(chat.tap("deal:globex")) == told(again.say("globex"))
    assert chat.active.pending is None
    assert chat.active.phase == "idle"


def test_a_name_nobody_knows_makes_no_deal() -> None:
    chat = chat_with(deal("Acme", "budget"), deal("Globex", "people"))
    chat.say("prep")
    messages = chat.say("Initech")
    assert keys(messages) == ["why.no_deal"]
    assert asked(messages) == "prep"
    assert set(chat.deals) == {"acme", "globex"}


def test_a_story_that_waits_for_its_customer_is_not_pushed_aside() -> None:
    chat = chat_with(deal("Acme", "budget"), deal("Globex", "people"))
    chat.say("ze hebben vandaag het budget goedgekeurd en de CFO tekent volgende week vrijdag")
    before = chat.active
    messages = chat.say(SAID["nl"])
    assert keys(messages) == ["prep.which_customer"]
    assert chat.active == before


def test_without_any_deal_there_is_nothing_to_prepare() -> None:
    assert keys(CoreChat("nl").say(SAID["nl"]))[-1] == "deals.none"


@pytest.mark.parametrize(
    "said", ["vragen of het budget er is", "vragen voor de directie", "questions for legal"]
)
def test_an_answer_is_left_alone(said: str) -> None:
    chat = walked("/coach Acme", "IT test, CFO tekent")
    chat.say(said)
    assert chat.answers[-1].text == said


def test_where_our_own_move_is_asked_a_few_words_are_the_answer() -> None:
    facts = deal("Acme", "budget")
    chat = chat_with(facts)
    chat.say("/coach Acme")
    before = chat.active.pending
    assert before is not None
    question = replace(before, question="action", text=Line("q.action.ask_open"), options=())
    chat.active = replace(chat.active, pending=question)
    chat.say("voorbereiding voor het gesprek")
    assert chat.answers[-1].text == "voorbereiding voor het gesprek"


@pytest.mark.parametrize(("call", "seen"), [(1, True), (0, True), (6, False)])
def test_who_saw_the_questions_the_day_before_is_not_told_them_unasked(call: int, *, seen: bool) -> None:
    chat = chat_with(deal("Globex", "budget", call=call))
    chat.say("/coach Acme")
    chat.say("vragen voor Globex")
    briefed = chat.deals["globex"].deal.briefed_for
    assert (briefed is not None) is seen


def test_it_is_a_message_and_no_question_of_its_own() -> None:
    messages = chat_with(deal("Acme", "budget")).say(SAID["nl"])
    assert not any(isinstance(part, Ask) for part in messages[-1].parts)


@pytest.mark.parametrize(("topics", "n"), [((), 1), (TOPICS[1:], 3)])
def test_what_is_missing_before_a_yes_is_asked_behind_the_open_questions(
    topics: tuple[Topic, ...], n: int
) -> None:
    facts = replace(
        deal("Acme", *topics), people=(Person("p", "Sanne", "CFO", can_say_yes=True, may_say_yes=True),)
    )
    lines = told(chat_with(facts).say(SAID["nl"]))[1:]
    assert len(lines) == n
    assert any("al naar gekeken" in line for line in lines) is (n == 1)
