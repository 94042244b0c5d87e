"""What was told and not understood is offered where a question comes that it may answer: with one tap, and never taken by itself."""

from dataclasses import replace

import pytest

from bot.coach.answers.heard_before import HEARD
from bot.coach.told.fitting import fits
from bot.coach.turn.effects import REMARK
from bot.coach.turn.replies import Option, Word, values
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import draft_of, open_question, shown
from tests.support.core_chat import CoreChat

OPENING: dict[Language, str] = {
    "nl": "net bij manege De Hoef geweest. Fran van de stal vind de stapmolen mooi, ze heeft nog 2 offertes. haar boekhouder moet naar de lease kijken, ze beslist met haar zus",
    "en": "just out of Cobham Riding School. Fran the owner likes the horse walker, shes got 2 other quotes. her accountant has to look at the lease, she decides w her sister",
}


def remarks(chat: CoreChat) -> list[str]:
    return [answer.text for answer in chat.answers if answer.question == REMARK]


def offered(chat: CoreChat) -> list[str]:
    pending = chat.active.pending
    assert pending is not None
    return [option.id for option in pending.options if option.id.startswith(HEARD)]


def told(language: Language) -> CoreChat:
    chat = CoreChat(language)
    chat.say(OPENING[language])
    assert open_question(chat) == "steps"
    return chat


def test_words_that_tell_an_order_are_offered_as_the_route() -> None:
    chat = told("en")
    assert not chat.facts.steps
    assert chat.active.pending is not None
    assert [option.id for option in chat.active.pending.options if not option.side] == [
        *offered(chat),
        "unknown",
    ]
    chat.tap(offered(chat)[0])
    assert [step.title for step in chat.facts.steps] == [
        "her accountant has to look at the lease",
        "she decides w her sister",
    ]
    assert open_question(chat) != "steps"


def test_taken_words_are_no_longer_told_besides_and_not_offered_again() -> None:
    chat = told("en")
    taken = next(text for text in remarks(chat) if "accountant" in text)
    chat.tap(offered(chat)[0])
    assert taken not in remarks(chat)
    assert chat.active.walk is not None
    assert taken not in chat.active.walk.told


def test_an_answer_that_is_typed_leaves_them_for_a_later_question() -> None:
    chat = told("en")
    chat.say("accountant, then the sister, then fran signs")
    assert chat.active.walk is not None
    assert any("2 other quotes" in words for words in chat.active.walk.told)
    while open_question(chat) != "rivals":
        chat.tap("unknown")
    assert len(offered(chat)) == 1
    assert "2 other quotes" in shown(chat.say("?"))


def test_what_was_taken_and_answers_nothing_is_not_offered_again() -> None:
    chat = CoreChat("nl")
    chat.say("gebeld met de gemeente Zedelgem")
    chat.say("eerst de inkoper, dan het college tekent")
    assert chat.active.walk is not None
    walk = replace(chat.active.walk, told=("prijsvraag vertrekt woensdag ergens",))
    pending = chat.active.pending
    assert pending is not None
    option = Option(f"{HEARD}:0.1", Word("option.heard", values(text=walk.told[0])))
    chat.active = replace(
        chat.active, walk=walk, pending=replace(pending, options=(option, *pending.options))
    )
    chat.tap(option.id)
    assert offered(chat) == []
    assert chat.active.walk is not None
    assert not any("prijsvraag" in told for told in chat.active.walk.told)


def test_a_choice_keeps_its_words_whatever_is_told_after_it() -> None:
    chat = CoreChat("en")
    chat.say("call with Cobham Riding School")
    assert chat.active.walk is not None
    told = ("", "", "her accountant has to look at the lease then she decides")
    chat.active = replace(chat.active, walk=replace(chat.active.walk, told=told))
    chat.say("the yard was so muddy that i lost a shoe in it")
    assert chat.active.walk is not None
    assert chat.active.walk.told[:3] == told
    assert len(chat.active.walk.told) > len(told)


def test_when_nothing_is_asked_any_more_nothing_is_remembered() -> None:
    chat = told("en")
    assert chat.active.walk is not None
    assert any(chat.active.walk.told)
    while chat.active.phase == "asking":
        chat.tap("unknown")
    after = chat.active
    assert after.walk is not None
    assert after.walk.told == ()


def test_what_is_not_remembered_any_more_changes_nothing() -> None:
    chat = told("en")
    first = offered(chat)[0]
    chat.tap(first)
    before = chat.facts
    chat.tap(first)
    assert chat.facts == before


@pytest.mark.parametrize(
    ("question", "said", "may"),
    [
        ("steps", "her accountant has to look at the lease then she decides", True),
        ("steps", "Fran likes the walker, shes got 2 other quotes", False),
        ("steps", "first time i was there", False),
        ("next_step", "accountant is next, monday she said", True),
        ("next_step", "they want a new roof", False),
        ("next_step", "i call them on monday", False),
        ("next_step", "they looked at it last monday", False),
        ("people", "zoon Wout", True),
        ("people", "zoon Wout wil een nieuwe oven", True),
        ("people", "ilse tekent dus alleen", False),
        ("people", "restarts 4 jan so ends 12 feb now", False),
        ("people", "it rained all day", False),
        ("budget", "depends on what the bank says about the loan", True),
        ("budget", "they come to our showroom on 10 dec", False),
        ("budget", "zijn zus wil 3 kassas vervangen, maandag", False),
        ("budget", "about 12k", True),
        ("rivals", "shes got 2 other quotes", True),
        ("rivals", "she has two horses", False),
        ("differ", "bea isnt keen", True),
        ("differ", "bea was on the phone", False),
        ("action", "ik stuur maandag het adres door", True),
        ("action", "zij sturen maandag het adres door", False),
        ("position", "the accountant has it now", False),
    ],
)
def test_what_may_be_offered_has_a_sign_of_what_is_asked(question: str, said: str, *, may: bool) -> None:
    language: Language = "nl" if any(word in said for word in ("maandag", "zoon")) else "en"
    assert fits(draft_of(language=language), question, utterance(said)) is may
