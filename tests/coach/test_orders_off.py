"""Orders to take something off, in any wording and of any part: what is meant has most of the words, several each on their own."""

from dataclasses import replace

import pytest

from bot.coach.known.facts import DealFacts, NextStep, OurAction, Person
from bot.coach.understanding.text import Language
from tests.coach.rooms import shown
from tests.coach.test_news_of_ticks import TOLD, chat_at
from tests.support.core_chat import CoreChat

TITLES: dict[Language, tuple[str, ...]] = {
    "nl": ("schouw van het dak", "referentiebezoek", "bank geeft akkoord", "Erik tekent"),
    "en": ("tender goes out", "site visits", "effluent tanks", "220k", "MD picks"),
}
ACTIONS: dict[Language, str] = {"nl": "kraanman regelen", "en": "check the trackers"}


def chat_of(language: Language) -> CoreChat:
    """A deal with steps, an action of ours, and two people of whom one signs along with the credit union."""
    titles = TITLES[language]
    chat = chat_at(language, titles, titles[0], ACTIONS[language])
    seamus = Person(
        "p1", "Seamus", has_voice=True, can_say_yes=True, may_say_yes=True,
        may_alone=False, together_with=("credit union",), heard_on=TOLD,
    )  # fmt: skip
    facts: DealFacts = chat.deals["d1"]
    chat.deals["d1"] = replace(facts, people=(seamus, Person("p2", "Hennie", has_voice=True, heard_on=TOLD)))
    return chat


def on_the_way(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps if step.status != "not_needed"]


@pytest.mark.parametrize(
    ("language", "order", "left"),
    [
        ("en", "remove effluent tanks and 220k from the steps", ["tender goes out", "site visits", "MD picks"]),
        ("en", "effluent tanks and 220k arent steps mate", ["tender goes out", "site visits", "MD picks"]),
        ("nl", "doe het referentiebezoek maar weg", ["schouw van het dak", "bank geeft akkoord", "Erik tekent"]),
        ("en", "can u kick the effluent tanks out", ["tender goes out", "site visits", "220k", "MD picks"]),
        ("en", "get rid of the effluent tanks", ["tender goes out", "site visits", "220k", "MD picks"]),
        ("en", "can you take off site visits and 220k please", ["tender goes out", "effluent tanks", "MD picks"]),
        ("en", "the tanks thing can go from the list, and 220k too", ["tender goes out", "site visits", "MD picks"]),
        ("nl", "referentiebezoek en bank mogen weg uit de stappen", ["schouw van het dak", "Erik tekent"]),
        ("en", "site visits and 220k can come off the steps", ["tender goes out", "effluent tanks", "MD picks"]),
        ("nl", "gelieve referentiebezoek te verwijderen", ["schouw van het dak", "bank geeft akkoord", "Erik tekent"]),
        ("nl", "haal dat van het dak schouwen weg uit de stappen", ["referentiebezoek", "bank geeft akkoord", "Erik tekent"]),
        ("nl", "schrap bank en referentiebezoek als stap", ["schouw van het dak", "Erik tekent"]),
        ("nl", "referentiebezoek hoort er niet bij, gooi maar weg", ["schouw van het dak", "bank geeft akkoord", "Erik tekent"]),
    ],
)  # fmt: skip
def test_each_step_that_is_meant_goes(language: Language, order: str, left: list[str]) -> None:
    chat = chat_of(language)
    chat.say(order)
    assert on_the_way(chat) == left
    assert [one.what for one in chat.facts.actions] == [ACTIONS[language]]


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("nl", "haal dat van de kraanman weg bij mijn acties, da's al lang klaar"),
        ("nl", "kraanman regelen hoeft niet meer, haal maar weg"),
        ("en", "take the trackers off my actions, thats done long ago"),
        ("en", "checking trackers is no longer needed, remove it"),
    ],
)
def test_an_action_that_is_meant_goes(language: Language, order: str) -> None:
    chat = chat_of(language)
    chat.say(order)
    assert not chat.facts.actions
    assert on_the_way(chat) == list(TITLES[language])


@pytest.mark.parametrize(
    ("language", "order"),
    [("nl", "haal hennie weg bij de mensen, dat is geen persoon"), ("en", "delete hennie from the people")],
)
def test_somebody_goes_off_the_people(language: Language, order: str) -> None:
    chat = chat_of(language)
    chat.say(order)
    assert [person.name for person in chat.facts.people if not person.removed] == ["Seamus"]


def test_who_signs_along_goes_by_a_word_of_it() -> None:
    chat = chat_of("en")
    chat.say("undo the credit union thing")
    signer = chat.facts.final_yes
    assert signer is not None
    assert signer.together_with == ()


def test_a_step_that_is_what_the_deal_is_worth_is_kept_as_that() -> None:
    chat = chat_of("en")
    chat.say("take 220k off too, thats the value")
    assert "220k" not in on_the_way(chat)
    assert chat.facts.deal.value == 220_000


@pytest.mark.parametrize(
    ("language", "order", "offered"),
    [
        ("nl", "haal de gemeenteraad weg uit de stappen", "referentiebezoek"),
        ("nl", "haal Sjaak weg bij de mensen", "Hennie"),
        ("en", "remove the council from the steps", "site visits"),
    ],
)
def test_an_order_that_names_nothing_offers_what_there_is(
    language: Language, order: str, offered: str
) -> None:
    chat = chat_of(language)
    customer = chat.facts.deal.account
    chat.say(f"/coach {customer}")
    before = (on_the_way(chat), len(chat.facts.actions), len(chat.facts.people))
    said = shown(chat.say(order))
    assert offered in said
    assert before == (on_the_way(chat), len(chat.facts.actions), len(chat.facts.people))
    pending = chat.active.pending
    assert pending is not None
    taps = [option.id for option in pending.options if option.id.startswith("off:")]
    chat.tap(taps[-1])
    after = (on_the_way(chat), len([one for one in chat.facts.people if not one.removed]))
    assert after != (before[0], before[2])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "drop the price"),
        ("en", "they can forget the discount"),
        ("en", "the bank can go to the site visit itself"),
        ("nl", "die referentie mag wat korter"),
    ],
)
def test_what_is_no_order_takes_nothing_off(language: Language, said: str) -> None:
    chat = chat_of(language)
    chat.say(said)
    assert on_the_way(chat) == list(TITLES[language])
    assert [one.what for one in chat.facts.actions if not one.done][:1] == [ACTIONS[language]]


@pytest.mark.parametrize(
    ("language", "order", "otherwise"),
    [
        ("nl", "haal het lab weg", "Rita praat ook mee"),
        ("en", "take the lab off", "Rita has a voice too"),
    ],
)
def test_what_was_offered_to_go_is_not_offered_any_more_once_something_else_is_told(
    language: Language, order: str, otherwise: str
) -> None:
    chat = CoreChat(language)
    route = {"nl": "IT test, directie beslist, Henk tekent", "en": "IT tests, the board decides, Henk signs"}
    for told in ("Acme", route[language], order):
        chat.say(told)
    assert any(option.id.startswith("off:") for option in chat.active.pending.options)  # type: ignore[union-attr]
    chat.say(otherwise)
    assert chat.active.pending is not None
    assert not any(option.id.startswith("off:") for option in chat.active.pending.options)


def told_more(language: Language) -> CoreChat:
    """The same deal with a next step that is none of its route, and with an action for somebody."""
    chat = chat_of(language)
    facts = chat.facts
    coming = NextStep("n1", "Hennie moves to another firm", "t1")
    action = OurAction("a2", "send Hennie the report")
    chat.deals["d1"] = replace(facts, next_steps=(coming,), actions=(*facts.actions, action))
    return chat


def to_do(chat: CoreChat) -> list[str]:
    return [one.what for one in chat.facts.actions if not one.done]


@pytest.mark.parametrize(
    ("order", "kind"),
    [
        ("take hennie moves off", "next_step"),
        ("haal hennie moves to another weg", "next_step"),
        ("take the moving off as their next step", "next_step"),
        ("take Hennie off", "person"),
        ("take Mrs Hennie out", "person"),
        ("take hennie's report off", "action"),
        ("she has it. so take hennie off", "person"),
        ("nobody, and take hennie's report off", "action"),
    ],
)
def test_what_has_the_most_of_the_words_goes_whatever_it_is(order: str, kind: str) -> None:
    chat = told_more("en")
    chat.say(order)
    gone = {
        "next_step": chat.facts.next_step is None,
        "person": all(one.name != "Hennie" for one in chat.facts.people),
        "action": "send Hennie the report" not in to_do(chat),
    }
    assert [one for one, is_gone in gone.items() if is_gone] == [kind]
    assert on_the_way(chat) == list(TITLES["en"])


def test_of_what_fits_as_well_it_is_asked_which() -> None:
    chat = told_more("en")
    facts = chat.facts
    chat.deals["d1"] = replace(facts, actions=(*facts.actions, OurAction("a3", "write the last report")))
    chat.say(f"/coach {facts.deal.account}")
    chat.say("take the report off")
    assert len(to_do(chat)) == len(facts.actions) + 1
    pending = chat.active.pending
    assert pending is not None
    assert [one.id for one in pending.options if one.id.startswith("off:")] == [
        "off:action:a2",
        "off:action:a3",
    ]


@pytest.mark.parametrize(
    ("language", "order", "done"),
    [
        ("en", "remove the rest of my moves", False),
        ("en", "all my moves are done, clear them", True),
        ("en", "site visits went fine. clear all my actions pls", False),
        ("nl", "al mijn zetten zijn klaar", True),
        ("nl", "haal alle acties maar weg", False),
    ],
)
def test_a_whole_list_goes_or_is_done(language: Language, order: str, done: bool) -> None:
    chat = told_more(language)
    chat.say(order)
    assert to_do(chat) == []
    assert len(chat.facts.actions) == (2 if done else 0)


def test_what_was_ticked_or_taken_off_comes_back() -> None:
    chat = told_more("en")
    chat.say("take Hennie off")
    chat.say("put Hennie back")
    assert "Hennie" in [one.name for one in chat.facts.people]
    chat.say("tick off the report")
    assert to_do(chat) == ["check the trackers"]
    chat.say("i havent sent the report yet, put it back")
    assert to_do(chat) == ["check the trackers", "send Hennie the report"]
    assert on_the_way(chat) == list(TITLES["en"])


@pytest.mark.parametrize(
    ("order", "left"),
    [
        ("stap 2 klopt niet, klant komt op referentiebezoek", ["schouw van het dak", "klant komt op referentiebezoek", "bank geeft akkoord", "Erik tekent"]),
        ("de laatste stap klopt niet, Erik is gewoon een naam", ["schouw van het dak", "referentiebezoek", "bank geeft akkoord"]),
        ("voeg toe aan de stappen na het referentiebezoek: legal kijkt mee", ["schouw van het dak", "referentiebezoek", "legal kijkt mee", "bank geeft akkoord", "Erik tekent"]),
        ("niemand. voeg na de bank toe: OR stemt in", ["schouw van het dak", "referentiebezoek", "bank geeft akkoord", "OR stemt in", "Erik tekent"]),
        ("pas het aan: 1 directie stemt in, 2 or stemt in", ["directie stemt in", "or stemt in"]),
    ],
)  # fmt: skip
def test_a_step_is_put_right_by_its_place(order: str, left: list[str]) -> None:
    chat = chat_of("nl")
    chat.say(order)
    assert on_the_way(chat) == left


@pytest.mark.parametrize(
    ("language", "order", "left", "kept"),
    [
        ("nl", "voeg legal toe na de bank en Hennie is ziek", ["schouw van het dak", "referentiebezoek", "bank geeft akkoord", "legal", "Erik tekent"], "Hennie is ziek"),
        ("nl", "hernoem referentiebezoek naar bezoek aan Mol, en voeg tekenen toe aan het einde", ["schouw van het dak", "bezoek aan Mol", "bank geeft akkoord", "Erik tekent", "tekenen"], None),
        ("en", "take site visits off because finance hates travelling", ["tender goes out", "effluent tanks", "220k", "MD picks"], "finance hates travelling"),
        ("en", "Hennie prefers june. and add legal after the site visits", ["tender goes out", "site visits", "legal", "effluent tanks", "220k", "MD picks"], "Hennie prefers june"),
    ],
)  # fmt: skip
def test_what_stands_beside_an_order_is_told(
    language: Language, order: str, left: list[str], kept: str | None
) -> None:
    chat = chat_of(language)
    chat.say(f"/coach {chat.facts.deal.account}")
    said = shown(chat.say(order))
    assert on_the_way(chat) == left
    assert kept is None or kept in said


def test_an_order_behind_the_number_of_a_choice_is_carried_out() -> None:
    chat = CoreChat("en")
    chat.say("Acme")
    chat.say("IT tests, the board decides, Henk signs")
    chat.say("1 and take the board off")
    assert on_the_way(chat) == ["IT tests", "Henk signs"]
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.may_alone


def test_what_is_said_to_be_ours_leaves_their_next_step() -> None:
    chat = told_more("en")
    chat.say("i submit the bid by 29 jan, thats ours. take the moving off as their next step")
    assert chat.facts.next_step is None
    assert to_do(chat)[-1] == "submit the bid"
