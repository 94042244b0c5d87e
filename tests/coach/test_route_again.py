"""Their route told once more as a list: what is known of a step stays with it, whatever it is called; what is no list stays what it was."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question
from tests.support.core_chat import CoreChat

ROUTES: dict[Language, str] = {
    "nl": "henk kijkt ernaar, uitvoerder wim test de reiker, directie beslist, mevr dekker tekent",
    "en": "they measure our sample, Olaf Grimm writes a report, purchasing asks 3 offers, director signs",
}
TOLD: dict[Language, tuple[str, ...]] = {
    "nl": ("Dekker Bouw", ROUTES["nl"], "mevr dekker, alleen", "budget is er"),
    "en": ("Fenwick Cement", ROUTES["en"], "the director, alone", "the budget is there"),
}
WALKED: dict[Language, tuple[str, ...]] = {
    "nl": (*TOLD["nl"], "henk, wim", "1", "niemand", "henk kijkt ernaar op 30 juni"),
    "en": (*TOLD["en"], "Olaf, Lindqvist", "1", "nobody", "they measure our sample on 30 June"),
}


def chat_with(language: Language, told: tuple[str, ...]) -> CoreChat:
    chat = CoreChat(language)
    for text in told:
        chat.say(text)
    return chat


def route(chat: CoreChat) -> list[str]:
    return [f"{'x ' if step.status == 'done' else ''}{step.title}" for step in chat.facts.steps]


LISTS: tuple[tuple[Language, str], ...] = (
    ("en", "no no, route is: 1 sample measure (done) 2 Grimm report (done) 3 purchasing asks 3 offers 4 director sign"),
    ("en", "1. sample measured - done\n2. grimm's report - done\n3. purchasing asks 3 offers\n4. director signs"),
    ("en", "the route: sample measuring ✓, grimm report ✓, 3 offers, director signs"),
    ("en", "1) measuring x 2) report x 3) offers 4) director"),
    ("en", "steps: ~~sample~~ ~~report~~ offers, director signs"),
    ("en", "[x] sample [x] report [ ] offers [ ] director signs"),
    ("nl", "nee, de route is: 1 henk kijkt (gedaan) 2 wim test (gedaan) 3 directie beslist 4 mevr dekker tekent"),
    ("nl", "de stappen zijn: henk ✓, wim ✓, directie beslist, mevr dekker tekent"),
    ("nl", "1) henk x 2) wim x 3) directie 4) mevr dekker"),
    ("nl", "[x] henk kijkt [x] wim test [ ] directie [ ] mevr dekker tekent"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "told"), LISTS)
def test_a_list_with_its_ticks_is_the_route_and_the_steps_stay_the_same(
    language: Language, told: str
) -> None:
    for before in (TOLD[language], WALKED[language]):
        chat = chat_with(language, before)
        ids = [step.id for step in chat.facts.steps]
        chat.say(told)
        titles = [step.title for step in chat.facts.steps]
        assert [step.id for step in chat.facts.steps] == ids
        assert [step.status == "done" for step in chat.facts.steps] == [True, True, False, False]
        assert all(title in ROUTES[language] for title in titles[:2])
        assert chat.facts.next_step is None


def test_a_new_step_and_another_order_are_taken_and_a_day_stays_with_its_step() -> None:
    chat = chat_with("en", WALKED["en"])
    chat.say(
        "correct order is report first, then measuring, then legal checks terms, then 3 offers, then director"
    )
    assert route(chat) == [
        "Olaf Grimm writes a report",
        "measure our sample",
        "legal checks terms",
        "purchasing asks 3 offers",
        "director signs",
    ]
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.serves == chat.facts.steps[1].id
    assert chat.facts.next_step.last is not None


def test_wait_it_is_told_again_keeps_the_steps_that_are_the_same() -> None:
    chat = chat_with("nl", TOLD["nl"])
    before = {step.title: step.id for step in chat.facts.steps}
    chat.say("wacht het is: eerst wim test, dan kijkt henk, dan de directie, dan mevr dekker")
    assert [step.title for step in chat.facts.steps] == [
        "uitvoerder wim test de reiker",
        "henk kijkt ernaar",
        "directie beslist",
        "mevr dekker tekent",
    ]
    assert {step.title: step.id for step in chat.facts.steps} == before


def test_crossed_and_boxed_steps_are_ticked_in_the_first_telling_too() -> None:
    for told in (
        "~~sample~~, ~~report~~, offers, director signs",
        "1) sample x 2) report x 3) offers 4) director signs",
    ):
        chat = chat_with("en", ("Fenwick Cement", told))
        assert route(chat) == ["x sample", "x report", "offers", "director signs"]


NO_LIST: tuple[tuple[Language, str], ...] = (
    ("en", "1. Olaf 2. Lindqvist 3. the director"),
    ("en", "1. I send the sheet 2. I call Olaf 3. I plan the demo"),
    ("en", "the steps are fine"),
    ("en", "order: 3 belts, 2 rollers, 1 motor"),
    ("en", "no, he finished already yesterday. so now is purchasing, they ask 3 offers, Mrs Lindqvist does this"),
    ("nl", "1 henk 2 wim 3 mevr dekker"),
    ("nl", "wat ik zei: eerst henk, dan de uitvoerder wim, dan directie. henk is al om"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "told"), NO_LIST)
def test_what_is_no_list_of_steps_leaves_the_route(language: Language, told: str) -> None:
    chat = chat_with(language, TOLD[language])
    before = [step.title for step in chat.facts.steps]
    chat.say(told)
    assert [step.title for step in chat.facts.steps] == before


@pytest.mark.parametrize(("language", "told"), [("en", "2. summary"), ("nl", "2. samenvatting")])
def test_a_number_and_the_summary_are_the_choice_and_the_summary(language: Language, told: str) -> None:
    chat = chat_with(language, (*TOLD[language], "Rhian, Gwyn"))
    assert open_question(chat) == "position"
    chat.say(told)
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[1].id


def test_a_piece_of_the_route_told_in_a_story_takes_nothing_off_on_a_later_visit() -> None:
    chat = chat_with("nl", (*WALKED["nl"], "overslaan", "overslaan", "overslaan"))
    before = [step.title for step in chat.facts.steps]
    chat.now = chat.now.replace(month=7, day=1)
    chat.say("Dekker Bouw")
    chat.say("wat ik zei: eerst henk, dan de uitvoerder wim, dan directie. henk is al om")
    assert [step.title for step in chat.facts.steps] == before
