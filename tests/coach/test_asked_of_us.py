"""What is asked of the coach is answered; it is never taken for an answer, and what was open stays open."""

from collections.abc import Iterable

import pytest

from bot.coach.turn.replies import Card, Message
from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, asked, first_walk, keys, open_question, shown, walked
from tests.support.core_chat import CoreChat

_TOLD: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Acme", "IT test, Joan belt rond, directie tekent", "ja"),
    "en": ("/coach Acme", "IT tests, Joan rings round, board signs", "yes"),
}


def _cards(messages: Iterable[Message]) -> list[Card]:
    return [part for message in messages for part in message.parts if isinstance(part, Card)]


@pytest.fixture(scope="module")
def chats() -> dict[Language, CoreChat]:
    made: dict[Language, CoreChat] = {}
    for language, told in _TOLD.items():
        made[language] = CoreChat(language)
        for said in told:
            made[language].say(said)
    return made


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("nl", "wie ben jij eigenlijk", "who_am_i"),
        ("nl", "ben je een bot?", "who_am_i"),
        ("en", "who are you", "who_am_i"),
        ("en", "am I talking to a real person?", "who_am_i"),
        ("nl", "hoe lang duurt dit nog", "how_long.left"),
        ("nl", "hoeveel vragen nog?", "how_long.left"),
        ("en", "how many more questions", "how_long.left"),
        ("en", "how long is this going to take", "how_long.left"),
    ],
)
def test_what_is_asked_of_the_coach_itself(
    chats: dict[Language, CoreChat], language: Language, said: str, told: str
) -> None:
    chat = chats[language]
    before, facts = open_question(chat), chat.facts
    answer = chat.say(said)
    assert told in keys(answer)
    assert asked(answer) == before
    assert chat.facts == facts


@pytest.mark.parametrize(
    ("language", "said", "row"),
    [
        ("nl", "wie is Joan", "summary.route"),
        ("nl", "wat zei ik over de directie?", "summary.final_yes"),
        ("nl", "wanneer belt ze rond?", "summary.route"),
        ("en", "what did I tell you about Joan?", "summary.route"),
        ("en", "what did I say about the board?", "summary.final_yes"),
        ("en", "when does IT test?", "summary.route"),
    ],
)
def test_what_is_asked_of_somebody_or_something_there(
    chats: dict[Language, CoreChat], language: Language, said: str, row: str
) -> None:
    chat = chats[language]
    before, facts = open_question(chat), chat.facts
    answer = chat.say(said)
    assert row in {shown.label.key for card in _cards(answer) for shown in card.rows}
    assert asked(answer) == before
    assert chat.facts == facts


@pytest.mark.parametrize(
    ("language", "told", "asks"),
    [
        ("nl", "Vogel is de technische man en is er wel voor", "wat zei ik over Vogel?"),
        ("nl", "Vogel is de technische man en is er wel voor", "wie is vogel"),
        ("en", "Vogel is the engineer and he is for it", "what did i say about Vogel?"),
        ("en", "Vogel is the engineer and he is for it", "what do you know about the engineer?"),
    ],
)
def test_what_was_kept_in_their_own_words_is_told_as_well(language: Language, told: str, asks: str) -> None:
    chat = CoreChat(language)
    of_acme = "gebeld met Acme over ovens. " if language == "nl" else "call with Acme about ovens. "
    chat.say(f"{of_acme}{told}")
    assert f"“{told}”" in shown(chat.say(asks))
    for of_another in ("Peters", "today"):
        asked_then = "wat zei ik over" if language == "nl" else "what did i say about"
        assert "“" not in shown(chat.say(f"{asked_then} {of_another}?"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "de directie?"),
        ("nl", "wie tekent weten ze nog niet"),
        ("nl", "hoe IT test weet ik niet"),
        ("en", "the board, who else"),
        ("en", "how they test is up to IT"),
    ],
)
def test_what_is_an_answer_is_left_alone(language: Language, said: str) -> None:
    chat = CoreChat(language)
    for line in _TOLD[language]:
        chat.say(line)
    assert not _cards(chat.say(said))


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "hoe lang duurt dit nog"), ("en", "how many more questions")]
)
def test_at_the_last_of_the_four_hardly_anything_is_left(language: Language, said: str) -> None:
    chat = first_walk(language, upto="action")
    assert open_question(chat) == "action"
    assert "how_long.nearly" in keys(chat.say(said))


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("nl", "wie is Piet ook alweer", "Over Piet weet ik nog niets."),
        ("nl", "wat zei ik over Piet?", "Over Piet weet ik nog niets."),
        ("en", "who is vogel", "I don't know anything about vogel yet."),
        ("en", "what did i say about Vogel?", "I don't know anything about Vogel yet."),
        ("nl", "wie is de baas daar", "Daar heb ik geen antwoord op."),
        ("en", "who is the boss there", "I don't have an answer to that."),
    ],
)
def test_of_whom_nothing_was_told_is_said_so_and_nothing_is_kept(
    language: Language, question: str, answer: str
) -> None:
    chat = CoreChat(language)
    chat.say(
        "gebeld met Kessler over handleidingen" if language == "nl" else "call with Kessler about manuals"
    )
    before = chat.deals[chat.active.deal_id or ""]
    assert answer in shown(chat.say(question))
    assert chat.deals[chat.active.deal_id or ""] == before


@pytest.mark.parametrize(
    ("language", "question", "why"),
    [
        ("nl", "waarom wil je dat allemaal weten", "Ik vraag"),
        ("en", "why do you want to know all this", "I ask what"),
    ],
)
def test_why_all_this_is_asked_is_told_before_anything_else(
    language: Language, question: str, why: str
) -> None:
    assert why in shown(CoreChat(language).say(question))


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("nl", "wat raad je me aan met Sanne die tegen is?"),
        ("nl", "wat moet ik nou doen denk je?"),
        ("nl", "hoe zorg ik dat Exact er niet tussen komt?"),
        ("nl", "heb je tips voor Sanne?"),
        ("nl", "wat doe ik nu?"),
        ("nl", "wa doe ik best?"),
        ("nl", "wat moet ik nu doen?"),
        ("en", "what do you want me to do about it?"),
        ("en", "what would you do here?"),
        ("en", "how do i make sure exact dont sneak in before the 18th?"),
        ("en", "any tips"),
    ],
)
def test_asked_what_to_do_it_says_what_to_find_out_and_keeps_nothing(
    language: Language, question: str
) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    before, pending = chat.facts, chat.active.pending
    assert "advice" in keys(chat.say(question))
    assert chat.facts == before
    assert pending is not None
    assert chat.active.pending is not None
    assert chat.active.pending.question == pending.question


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("nl", "hoeveel deals heb ik lopen?"),
        ("nl", "welke deals heb ik nu lopen"),
        ("en", "how many deals do i have open"),
        ("en", "how many customers am i on now?"),
    ],
)
def test_how_many_deals_there_are_is_the_list_and_no_action_of_ours(
    language: Language, question: str
) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert "deals.title" in str(chat.say(question))
    assert not chat.facts.actions


@pytest.mark.parametrize(
    ("language", "question"), [("nl", "wie moest ik nog bellen?"), ("en", "who do i still have to ring?")]
)
def test_whom_we_were_to_call_is_our_action(language: Language, question: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    assert "summary.action" in str(chat.say(question))


def two_deals() -> CoreChat:
    chat = CoreChat("en")
    chat.say("/coach Brynmor Vets")
    chat.say("samples, contract")
    chat.say("/coach Castell Care Homes")
    chat.say("samples, feedback, contract")
    chat.say("Sian alone")
    return chat


@pytest.mark.parametrize(
    "question",
    [
        "does brynmor show as won?",
        "what about brynmor?",
        "samples went out. what about brynmor?",
        "3. does brynmor show as won?",
    ],
)
def test_another_deal_that_is_asked_after_is_shown_and_the_rest_is_an_answer(question: str) -> None:
    chat = two_deals()
    assert "Brynmor Vets" in shown(chat.say(question))
    assert chat.facts.deal.account == "Castell Care Homes"
    assert [person.name for person in chat.facts.people] == ["Sian"]
    if question.startswith("3"):
        assert chat.facts.deal.budget == "none"


@pytest.mark.parametrize("said", ["what about tarn valley then", "and what's happening with tarn valley?"])
def test_asked_after_in_a_new_chat_it_is_opened(said: str) -> None:
    chat = CoreChat("en")
    chat.say("/coach Tarn Valley Caravans")
    chat.say("lost to countax")
    chat.say("price")
    chat.say("other customer")
    assert "ending.again.lost" in str(chat.say(said)) or "Tarn Valley Caravans" in shown(chat.say(said))
    assert len(chat.deals) == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "3. did u keep that im sending the heat pump comparison by 5 june?"),
        ("en", "did you note that i'm sending the heat pump comparison by 5 june?"),
        ("nl", "heb je genoteerd dat ik 5 juni de vergelijking stuur?"),
    ],
)
def test_what_is_asked_for_as_kept_is_told(language: Language, said: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    chat.say(said)
    (ours,) = chat.facts.actions
    assert ours.due_on is not None
    assert (ours.due_on.month, ours.due_on.day) == (6, 5)


@pytest.mark.parametrize(
    ("language", "said", "of"),
    [
        ("nl", "wat bedoel je met mag dat alleen?", "final_yes"),
        ("nl", "wat bedoel je met wie praten er mee?", "people"),
        ("nl", "wat bedoel je?", None),
        ("en", "what do you mean by can they give it alone?", "final_yes"),
        ("en", "what do you mean by see it differently?", "differ"),
        ("en", "what do you mean?", None),
    ],
)
def test_words_of_another_question_are_explained_as_that_one(
    language: Language, said: str, of: str | None
) -> None:
    chat = walked("/coach Acme", ROUTE[language], "ja" if language == "nl" else "yes", language=language)
    question = open_question(chat)
    assert question not in {"final_yes", "people", "differ"}
    assert f"q.{of or question}.explain" in keys(chat.say(said))
    assert open_question(chat) == question


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "wat moet ik nu doen?"), ("en", "what should I do now?")]
)
def test_asked_what_to_do_it_shows_what_comes_and_asks_on(language: Language, said: str) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    question = open_question(chat)
    labels = [row.label.key for card in _cards(chat.say(said)) for row in card.rows]
    assert labels == ["summary.route"]
    assert open_question(chat) == question


@pytest.mark.parametrize(("language", "said"), [("nl", "zei de klant"), ("en", "said the customer")])
def test_whose_words_they_are_a_turn_too_late_is_said_to_be_of_an_earlier_question(
    language: Language, said: str
) -> None:
    chat = walked("/coach Acme", ROUTE[language], language=language)
    question, before = open_question(chat), chat.facts
    assert keys(chat.say(said))[0] == "stale"
    assert (open_question(chat), chat.facts) == (question, before)


_VIEWS: dict[Language, tuple[str, ...]] = {
    "nl": ("/coach Acme", "bod, dan panel, dan tekent Smit", "alleen", "er is budget"),
    "en": ("/coach Acme", "bid, then scoring panel, then Radcliffe signs", "alone", "budget is there. they see it differently over there"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        ("nl", "niemand ziet het anders, waar haal je dat vandaan?", "where.wrongly"),
        ("en", "nobody there sees it differently, where do you get that from?", "where.read_then"),
    ],
)
def test_a_denial_is_taken_and_where_it_was_read_is_told(language: Language, said: str, line: str) -> None:
    chat = walked(*_VIEWS[language], language=language)
    told = keys(chat.say(said))
    assert {"ack.nobody_differs", line} <= {*told}
    assert chat.facts.deal.disagreement is False
    assert not any(one.question == "remark" and one.text.startswith(said[:6]) for one in chat.answers)


def test_asked_where_something_new_is_from_no_words_are_shown_for_it() -> None:
    chat = walked(*_VIEWS["en"], language="en")
    told = keys(chat.say("the scoring panel is on 12 april, who said that?"))
    assert "complaint.how" in told
    assert not {"where.read", "where.read_then"} & {*told}
