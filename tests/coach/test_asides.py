"""What can be said at any moment, in both languages: it is always answered, and the open question stays good."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final, get_args

import pytest

import bot.coach
from bot.coach.deciding.planning import RIVAL_DETAILS
from bot.coach.known.facts import BudgetStatus, RivalKind, Stage, StepStatus, Topic
from bot.coach.turn.inputs import Command
from bot.coach.turn.questions import BESIDES, BY_ID, EDITABLE, QUESTIONS
from bot.coach.understanding.text import Language
from bot.wording import LANGUAGES, catalogue
from tests.coach.rooms import ROUTE, another, asked, first_walk, keys, open_question, say, shown, tell, walked
from tests.support.core_chat import CoreChat

SAID: Final[dict[str, dict[Language, tuple[str, ...]]]] = {
    "help": {"nl": ("help",), "en": ("help",)},
    "explain": {"nl": ("wat bedoel je?", "hoezo?"), "en": ("what do you mean?",)},
    "privacy": {"nl": ("privacy",), "en": ("privacy",)},
    "thanks": {"nl": ("bedankt",), "en": ("thanks",)},
}


MOST_QUESTIONS: Final = 40


def rooms(language: Language) -> Iterator[tuple[str, CoreChat]]:
    """A chat in every phase, and at every question of a first walk and a later visit."""
    yield "new", CoreChat(language)
    yield "choosing", walked("hoi" if language == "nl" else "hi", language=language)
    chat = walked("/coach Acme", language=language)
    for _ in range(2):
        for _ in range(MOST_QUESTIONS):
            if chat.active.phase != "asking":
                break
            yield f"asking {open_question(chat)}", another(chat)
            tell(chat)
        assert chat.active.phase != "asking", f"the walk does not get past {open_question(chat)}"
        yield "closing", another(chat)
        yield "editing", _tapped(another(chat), "edit_menu")
        chat.tap("skip")
        yield "idle", another(chat)
        chat.say("/coach Acme")
    yield "mirroring", walked("/coach Acme", "we sturen morgen de offerte", language=language)
    yield "paused", walked("/coach Acme", ROUTE[language], "stop", language=language)


def _tapped(chat: CoreChat, option: str) -> CoreChat:
    chat.tap(option)
    return chat


ROOMS: Final = [(language, name, chat) for language in LANGUAGES for name, chat in rooms(language)]
NAMES: Final = [f"{language} {name}" for language, name, _ in ROOMS]


@pytest.mark.parametrize("intent", SAID)
@pytest.mark.parametrize(("language", "name", "chat"), ROOMS, ids=NAMES)
def test_asking_something_changes_nothing_and_shows_the_open_question_again(
    intent: str, language: Language, name: str, chat: CoreChat
) -> None:
    for said in SAID[intent][language]:
        if intent == "thanks" and chat.active.phase == "closing":
            # A thank-you at the summary is a goodbye.
            assert keys(another(chat).say(said))[-2:] == ["thanks", "finished.quiet"]
            continue
        on = another(chat)
        before = (on.active.pending, on.active.phase, on.active.walk, dict(on.deals), list(on.answers))
        messages = on.say(said)
        phase = on.active.phase if name != "paused" or intent != "explain" else "paused"
        assert (on.active.pending, phase, on.active.walk, on.deals, on.answers) == before
        assert shown(messages)
        found = [key for key in keys(messages) if key != "notice"]
        if intent == "explain":
            # Over a mirror question it is told what the question below it is for.
            question = "steps" if open_question(on) == "mirror" else open_question(on)
            explained = question in {*BY_ID, "next_call"}
            assert found[0] == (f"q.{question}.explain" if explained else "help")
        else:
            assert found[0] == intent
        assert (messages[-1].ask.question if messages[-1].ask else None) == open_question(on)


@pytest.mark.parametrize("said", ["terug", "sla over", "weet ik niet", "stop", "later", "opnieuw beginnen", "andere klant", "nee, ik bedoel de CFO", "klopt niet", "english please", "in het nederlands"])  # fmt: skip
@pytest.mark.parametrize("chat", [chat for _, _, chat in ROOMS], ids=NAMES)
def test_every_way_out_is_answered_everywhere_and_can_be_shown(chat: CoreChat, said: str) -> None:
    on = another(chat)
    messages = on.say(said)
    assert messages
    assert shown(messages)
    assert (on.active.phase == "idle") <= (on.active.pending is None)


# -- wording -----------------------------------------------------------------------------------------------------------


def _literals() -> Iterator[str]:
    """Every whole key in the core's source: the first argument of say, Line and Word."""
    for file in Path(bot.coach.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if (
                name in {"say", "Line", "Word"}
                and isinstance(first, ast.Constant)
                and isinstance(first.value, str)
            ):
                yield first.value


def _made() -> Iterator[str]:
    """Every key that is put together from a name."""
    for question in (*QUESTIONS, *BESIDES):
        yield f"q.{question.id}.explain"
        if question.id != "rival_detail":
            yield f"q.{question.id}.ask"
        yield from (f"q.{question.id}.option.{option}" for option in question.options)
        if question.hint:
            yield f"q.{question.id}.hint"
    yield from (f"q.rival_detail.{detail}" for detail in RIVAL_DETAILS)
    yield from (f"open_question.{topic}" for topic in get_args(Topic))
    yield from (f"edit.{question}" for question in EDITABLE)
    yield from (f"stage.{stage}" for stage in get_args(Stage))
    yield from (f"budget.{status}" for status in get_args(BudgetStatus) if status != "unknown")
    yield from (f"rival.{kind}" for kind in get_args(RivalKind))
    yield from (f"crm.step.{status}" for status in get_args(StepStatus))
    yield from (f"mirror.{kind}" for kind in ("steps", "position", "next_step", "waiting", "hope"))
    yield from (f"ack.{what}.{who}" for what in ("whose", "source") for who in ("customer", "ours"))
    yield from (
        f"part.{part}"
        for part in ("steps", "position", "final_yes", "budget", "differ", "next_step", "action", "rivals")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_the_core_may_say_has_a_text(language: Language) -> None:
    wanted = {*_literals(), *_made()}
    assert len(wanted) > 120
    assert sorted(wanted - set(catalogue(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", list(BY_ID))
def test_every_question_can_be_explained(language: Language, question: str) -> None:
    explained = {name for chat_language, name, _ in ROOMS if chat_language == language}
    assert f"q.{question}.explain" in catalogue(language)
    if f"asking {question}" in explained:
        chat = another(
            next(chat for known, name, chat in ROOMS if (known, name) == (language, f"asking {question}"))
        )
        assert (
            keys(chat.say("wat bedoel je?" if language == "nl" else "what do you mean?"))[0]
            == f"q.{question}.explain"
        )


# -- going about -------------------------------------------------------------------------------------------------------


def test_back_asks_the_question_before_with_what_is_known_and_a_new_answer_takes_its_place() -> None:
    chat = first_walk(upto="position")
    messages = chat.say("terug")
    assert keys(messages) == ["edit.current"]
    assert asked(messages) == "budget"
    chat.tap("requested")
    assert chat.facts.deal.budget == "requested"
    assert open_question(chat) == "position"


def test_back_goes_all_the_way_and_says_so_at_the_first() -> None:
    chat = first_walk(upto="position")
    trail = []
    while "back.first" not in keys(chat.say("terug")):
        trail.append(open_question(chat))
    assert trail == ["budget", "final_yes", "steps"]
    assert open_question(chat) == "steps"


def test_a_question_that_is_asked_again_waits_for_its_answer_again() -> None:
    chat = first_walk(upto="position")
    chat.say("terug")
    assert chat.active.walk is not None
    assert chat.active.walk.done == ("steps", "final_yes")
    chat.say("terug")
    assert chat.active.walk.done == ("steps",)


def test_skipping_records_nothing_and_says_it_comes_back() -> None:
    chat = first_walk(upto="budget")
    facts = chat.facts
    assert keys(chat.say("sla over"))[0] == "ack.skipped"
    assert chat.facts.mark_of("budget") == "skipped"
    assert (chat.facts.deal.budget, chat.facts.people) == ("unknown", facts.people)


def test_skipping_does_not_unsay_what_was_said() -> None:
    chat = first_walk(upto="position")
    chat.say("terug")
    chat.say("sla over")
    assert (chat.facts.mark_of("budget"), chat.facts.deal.budget) == ("said", "approved")


@pytest.mark.parametrize(("said", "key"), [("stop", "stopped.walk"), ("later", "later")])
@pytest.mark.parametrize("phase", ["asking", "mirroring"])
def test_stopping_loses_nothing(said: str, key: str, phase: str) -> None:
    chat = first_walk(upto="next_step")
    if phase == "mirroring":
        chat.say("we sturen morgen de offerte")
    assert chat.active.phase == phase
    before, facts = chat.active.pending, chat.facts
    assert keys(chat.say(said)) == [key]
    assert (chat.active.phase, chat.active.pending, chat.facts) == ("paused", before, facts)
    messages = chat.take(Command("hello"))
    assert keys(messages) == ["welcome_back"]
    assert (chat.active.phase, chat.active.pending, chat.facts) == (phase, before, facts)


@pytest.mark.parametrize(
    ("said", "question", "key"),
    [
        ("weet ik niet", "budget", "not_known"),
        ("overslaan", "budget", "ack.skipped"),
        ("terug", "steps", "edit.current"),
        pytest.param("wat bedoel je?", "final_yes", "q.final_yes.explain"),
    ],
)
def test_what_is_said_of_the_open_question_finds_it_in_a_stopped_walk(
    said: str, question: str, key: str
) -> None:
    chat = walked("/coach Acme", ROUTE["nl"], "stop")
    messages = chat.say(said)
    assert open_question(chat) == question
    assert keys(messages)[0] == key


def test_a_mirror_question_that_was_paused_is_a_mirror_question_when_it_goes_on() -> None:
    chat = walked("/coach Acme", "we sturen morgen de offerte", "stop", "verder")
    assert (chat.active.phase, open_question(chat)) == ("mirroring", "mirror")


@pytest.mark.parametrize("said", ["stop", "later"])
def test_stopping_twice_loses_nothing_either(said: str) -> None:
    chat = first_walk(upto="position")
    before = chat.active.pending
    chat.say("stop")
    chat.say(said)
    chat.take(Command("hello"))
    assert chat.active.pending == before


def test_a_paused_walk_goes_on_by_an_answer_by_a_word_or_by_a_tap() -> None:
    for given in ("verder", "CFO", "!alone"):
        chat = walked("/coach Acme", ROUTE["nl"], "stop")
        say(chat, given)
        assert chat.active.phase == "asking"
        assert open_question(chat) == ("final_yes" if given == "verder" else "budget")


def test_starting_over_asks_everything_again_and_forgets_nothing() -> None:
    chat = first_walk(upto="position")
    facts = chat.facts
    messages = chat.say("opnieuw beginnen")
    assert keys(messages) == ["restarted"]
    assert asked(messages) == "steps"
    assert chat.facts == facts
    assert chat.active.walk is not None
    assert (chat.active.walk.done, chat.active.walk.anew) == ((), True)
    assert asked(tell(chat)) == "final_yes"


@pytest.mark.parametrize(
    ("language", "said", "other"), [("nl", "english please", "en"), ("en", "in het nederlands", "nl")]
)
def test_another_language_keeps_the_question(language: Language, said: str, other: str) -> None:
    chat = first_walk(language, upto="budget")
    before = (chat.active, dict(chat.deals))
    messages = chat.say(said)
    assert [message.language for message in messages] == [other]
    assert asked(messages) == "budget"
    assert (chat.active, chat.deals) == before
    assert chat.person.language == other


@pytest.mark.parametrize("argument", ["fr", None, ""])
def test_a_language_nobody_speaks_here_becomes_the_other_one(argument: str | None) -> None:
    chat = first_walk("nl", upto="budget")
    chat.take(Command("language", argument))
    assert chat.person.language == "en"


def test_a_correction_replaces_the_last_answer_where_it_was_said() -> None:
    chat = first_walk(upto="action")
    before = len(chat.facts.next_steps)
    messages = chat.say("nee, ik bedoel Peter legt het voor aan de directie")
    assert keys(messages)[0] == "ack.corrected"
    assert asked(messages) == "action"
    assert len(chat.facts.next_steps) == before
    assert chat.facts.next_step is not None
    assert "Peter" in chat.facts.next_step.what


def test_a_correction_without_words_asks_again() -> None:
    chat = first_walk(upto="action")
    assert asked(chat.say("klopt niet")) == "next_step"


@pytest.mark.parametrize(
    ("after", "said", "names"),
    [("rivals", "nee, ik bedoel een pilot regelen", ["een pilot regelen"])],
)
def test_a_corrected_action_is_taken_back(after: str, said: str, names: list[str]) -> None:
    chat = first_walk(upto=after)
    chat.say(said)
    assert [action.what for action in chat.facts.actions] == names


def test_an_edited_rival_takes_the_place_of_the_wrong_one() -> None:
    chat = first_walk()
    chat.tap("edit_menu")
    chat.tap("edit:rivals")
    chat.say("AFAS")
    assert [rival.name for rival in chat.facts.competitors] == ["AFAS"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_detail_of_a_rival_becomes_a_question_for_the_customer(language: Language) -> None:
    assert "open_question.rival_detail" in catalogue(language)
