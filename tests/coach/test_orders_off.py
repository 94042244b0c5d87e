"""Orders to take something off, in any wording and of any part: what is meant has most of the words, several each on their own."""

from dataclasses import replace

import pytest

from bot.coach.known.facts import DealFacts, Person
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
