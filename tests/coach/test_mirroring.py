"""The perspective lens: our own work is kept as ours and one question is asked, once, never blocking."""

from datetime import date

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import ROUTE, ask_of, asked, first_walk, keys, open_question, shown, tell, walked

OURS: dict[Language, str] = {"nl": "we sturen morgen de offerte", "en": "we'll send the quote tomorrow"}
WAITING: dict[Language, str] = {"nl": "even afwachten", "en": "wait and see"}
HOPE: dict[Language, str] = {"nl": "ze zijn heel positief", "en": "they're very positive"}
BOTH: tuple[Language, ...] = ("nl", "en")


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("question", ["steps", "next_step"])
def test_our_work_is_kept_as_our_action_and_asked_about_once(language: Language, question: str) -> None:
    chat = first_walk(language, upto=question)
    before = chat.facts
    messages = chat.say(OURS[language])
    assert asked(messages) == "mirror"
    assert ask_of(messages).text.key == f"mirror.{question}"
    assert [option.id for option in ask_of(messages).options if not option.side] == ["fine", "unknown"]
    progress = ask_of(messages).progress
    assert progress is not None
    assert (progress.at, progress.of) == ({"steps": 1, "next_step": 3}[question], 4)
    assert shown(messages)
    assert [(action.due_on, action.serves) for action in chat.facts.actions] == [(date(2026, 3, 11), None)]
    assert (chat.facts.steps, chat.facts.next_step) == (before.steps, before.next_step)
    # Once per question: the same again is taken as it is.
    assert asked(chat.say(OURS[language])) != "mirror"
    assert chat.active.walk is not None
    assert question in chat.active.walk.done
    assert chat.active.walk.mirrored == (question,)


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize(("said", "key"), [(WAITING, "mirror.waiting"), (HOPE, "mirror.hope")])
def test_waiting_and_hope_get_one_question_for_what_is_behind_them(
    said: dict[Language, str], key: str, language: Language
) -> None:
    chat = first_walk(language, upto="next_step")
    messages = chat.say(said[language])
    assert ask_of(messages).text.key == key
    assert chat.facts.actions == ()
    assert shown(messages)


def test_the_action_kept_is_offered_when_it_is_our_turn() -> None:
    chat = walked("/coach Acme", OURS["nl"], ROUTE["nl"])
    chat.say("nee, samen met de directeur")
    while open_question(chat) != "action":
        tell(chat)
    action = chat.facts.actions[0]
    assert chat.active.pending is not None
    assert chat.active.pending.options[0].id == f"action:{action.id}"
    chat.tap(f"action:{action.id}")
    assert chat.facts.next_step is not None
    assert [entry.serves for entry in chat.facts.actions] == [chat.facts.next_step.id]


@pytest.mark.parametrize("language", BOTH)
def test_it_is_fine_like_this_takes_the_words_as_they_are(language: Language) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(OURS[language])
    chat.tap("fine")
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.first == date(2026, 3, 11)
    assert chat.facts.mark_of("next_step") == "said"
    assert open_question(chat) == "action"
    chat = walked("/coach Acme", language=language)
    chat.say(OURS[language])
    chat.tap("fine")
    assert len(chat.facts.steps) == 1
    assert chat.facts.mark_of("steps") == "said"


def test_waiting_may_stand_too() -> None:
    chat = first_walk(upto="position")
    chat.say(WAITING["nl"])
    if open_question(chat) == "mirror":
        chat.tap("fine")
    assert chat.facts.position is not None
    assert chat.facts.position.words == WAITING["nl"]


@pytest.mark.parametrize("language", BOTH)
def test_a_real_step_after_it_is_the_answer_to_the_question_behind(language: Language) -> None:
    chat = walked("/coach Acme", OURS[language], ROUTE[language], language=language)
    assert len(chat.facts.steps) == 3
    assert open_question(chat) == "final_yes"
    assert chat.active.phase == "asking"


@pytest.mark.parametrize(
    ("given", "mark"), [("!unknown", "unknown"), ("weet ik niet", "unknown"), ("sla over", "skipped")]
)
def test_it_never_blocks(given: str, mark: str) -> None:
    chat = walked("/coach Acme", OURS["nl"], given)
    assert chat.facts.mark_of("steps") == mark
    assert open_question(chat) == "stage"


def test_back_goes_to_the_question_behind_it() -> None:
    chat = walked("/coach Acme", OURS["nl"], "terug")
    assert open_question(chat) == "steps"
    assert chat.active.phase == "asking"


def test_after_going_back_it_is_not_asked_a_second_time() -> None:
    chat = walked("/coach Acme", OURS["nl"], "terug")
    assert open_question(chat) == "steps"
    chat.say(OURS["nl"])
    assert open_question(chat) != "mirror"


def test_an_action_kept_from_a_mirrored_answer_serves_no_step_yet() -> None:
    chat = first_walk()
    chat.tap("skip")
    chat.say("/coach Acme")
    chat.tap("happened")
    assert asked(chat.say(OURS["nl"])) == "mirror"
    assert [action.serves for action in chat.facts.actions if "offerte" in action.what] == [None]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("leadkwalificatie, demo, offerte, closing", "nl"),
        ("they want us to run a trial in radiology", "en"),
    ],
)
def test_below_confidence_the_words_are_taken_as_they_are(said: str, language: Language) -> None:
    """The reader thinks it is our work and is not sure enough to say so."""
    chat = walked("/coach Acme", language=language)
    assert asked(chat.say(said)) != "mirror"


def test_each_question_has_its_own() -> None:
    chat = walked("/coach Acme", OURS["nl"], ROUTE["nl"])
    while open_question(chat) != "next_step":
        tell(chat)
    assert asked(chat.say(OURS["nl"])) == "mirror"
    assert chat.active.walk is not None
    assert chat.active.walk.mirrored == ("steps", "next_step")


@pytest.mark.parametrize("question", ["final_yes", "budget", "position", "action", "rivals"])
def test_other_answers_are_never_mirrored(question: str) -> None:
    chat = first_walk(upto=question)
    if question == "position":
        # A step of theirs by its name is an answer, whatever else its words may mean.
        assert asked(chat.say(chat.facts.steps[0].title)) != "mirror"
    else:
        chat.say(OURS["nl"])
        assert open_question(chat) != "mirror"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Sanne legt het voor aan het MT", "nl"), ("inkoop vraagt nog twee offertes op", "nl"), ("demo", "nl"),
        ("we krijgen akkoord van de directie", "nl"), ("handtekening", "nl"), ("legal review, then signature", "en"),
        ("our contact gets approval from the board", "en"), ("Peter stuurt het contract", "nl"),
    ],
)  # fmt: skip
def test_a_false_accusation_is_worse_than_a_miss(said: str, language: Language) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(said)
    assert open_question(chat) != "mirror"
    assert chat.facts.actions == ()


def test_several_actions_are_kept_one_by_one() -> None:
    chat = walked("/coach Acme")
    assert asked(chat.say("ik stuur de offerte, daarna plan ik een demo")) == "mirror"
    assert [action.what for action in chat.facts.actions] == ["ik stuur de offerte", "ik plan een demo"]


def test_the_mirror_does_not_count_among_the_eight() -> None:
    chat = walked("/coach Acme", OURS["nl"])
    assert chat.active.walk is not None
    assert chat.active.walk.done == ()
    assert keys(chat.say("help"))[0] == "help"
    assert open_question(chat) == "mirror"
