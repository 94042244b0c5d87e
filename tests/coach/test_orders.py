"""Orders about what is kept, as they are typed: what each does and reads back, and what is only worded like one."""

from dataclasses import replace

import pytest

from bot.coach.known.facts import OurAction
from bot.coach.requests.route_order import take as put
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.text import Language, utterance
from tests.coach.rooms import asked, draft_of, keys, open_question, walked
from tests.support.core_chat import CoreChat

ROUTE: dict[Language, str] = {
    "nl": "IT test, juristen lezen mee, MT beslist, CFO tekent",
    "en": "IT tests, legal reviews, board decides, CFO signs",
}
PEOPLE: dict[Language, str] = {"nl": "inkoper Sanne en Wim", "en": "buyer Sanne and Wim"}
# The first is worded like a step of theirs.
ACTIONS = ("IT test voorbereiden", "offerte sturen")


def told(language: Language) -> CoreChat:
    """A route, who signs and two people, with a question open that none of the orders below answers."""
    return walked("/coach Acme", ROUTE[language], "1", "1", PEOPLE[language], language=language)


def steps(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps]


def people(chat: CoreChat) -> set[tuple[str | None, str | None]]:
    return {(person.name, person.role) for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "said", "answer", "somebody"),
    [
        ("nl", "verander Sanne in Sanna", "ack.voice", ("Sanna", "inkoper")),
        ("nl", "hernoem Wim naar Willem graag", "ack.voice", ("Willem", None)),
        # Whoever is known by a role alone gets another role, and the step that names it stays as it is called.
        ("nl", "verander CFO in financieel directeur", "ack.final_yes", (None, "financieel directeur")),
        ("nl", "hernoem de CFO naar de directeur", "ack.final_yes", (None, "directeur")),
        ("en", "change Sanne to Susanne", "ack.voice", ("Susanne", "buyer")),
        ("en", "can you rename Wim to Bill", "ack.voice", ("Bill", None)),
        ("en", "rename the CFO to the finance chief", "ack.final_yes", (None, "finance chief")),
    ],
)
def test_somebody_gets_another_name_or_role_and_it_is_read_back(
    language: Language, said: str, answer: str, somebody: tuple[str | None, str | None]
) -> None:
    chat = told(language)
    route, question = steps(chat), open_question(chat)
    messages = chat.say(said)
    assert (keys(messages), asked(messages)) == ([answer], question)
    assert somebody in people(chat)
    assert (len(people(chat)), steps(chat)) == (3, route)


@pytest.mark.parametrize(("can", "may"), [(True, None), (None, True)])
def test_who_can_or_may_give_the_yes_is_read_back_as_such(can: bool | None, may: bool | None) -> None:
    chat = told("nl")
    facts = chat.facts
    wim = next(person for person in facts.people if person.name == "Wim")
    chat.deals[facts.deal.id] = replace(facts, people=(replace(wim, can_say_yes=can, may_say_yes=may),))
    assert keys(chat.say("hernoem Wim naar Willem")) == ["ack.final_yes"]


@pytest.mark.parametrize(
    ("said", "answer", "first", "actions"),
    [
        ("rename IT test to trial week", "ack.steps", "trial week", ACTIONS),
        ("wijzig IT test in proefweek", "ack.steps", "proefweek", ACTIONS),
        ("wijzig IT test in proefweek vanaf 1 juni", "ack.steps", "proefweek vanaf 1 juni", ACTIONS),
        ("verander offerte sturen in demo plannen", "ack.corrected", "IT test", ("IT test voorbereiden", "demo plannen")),
    ],
)  # fmt: skip
def test_a_step_or_else_an_action_is_called_otherwise_and_it_is_read_back(
    said: str, answer: str, first: str, actions: tuple[str, ...]
) -> None:
    chat = told("nl")
    facts, question = chat.facts, open_question(chat)
    ours = tuple(OurAction(f"a{place}", what) for place, what in enumerate(ACTIONS))
    chat.deals[facts.deal.id] = replace(facts, actions=ours)
    messages = chat.say(said)
    assert (keys(messages), asked(messages)) == ([answer], question)
    assert steps(chat) == [first, "juristen lezen mee", "MT beslist", "CFO tekent"]
    assert [step.id for step in chat.facts.steps] == [step.id for step in facts.steps]
    assert tuple(action.what for action in chat.facts.actions) == actions


@pytest.mark.parametrize("said", ["verander foo in bar", "rename foo to bar"])
def test_where_nothing_is_called_so_it_is_said_and_asked_again(said: str) -> None:
    chat = told("nl")
    before, question = chat.facts, open_question(chat)
    messages = chat.say(said)
    assert (keys(messages), asked(messages)) == (["changing.not_found"], question)
    assert chat.facts == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        # A day is no name.
        ("nl", "verander de datum in vrijdag"),
        ("en", "change the date to Friday"),
        # Too long for an order: it tells something.
        ("nl", "verander wat we daar nu zo met z'n allen al de dag doen in iets wat ook zij zien"),
        ("en", "change what we do in the team all day long and so on to it as we do it"),
        ("en", "put legal before it is so as to be on it or to do it by us no more"),
        ("en", "add a day or so of it for the two of us all to go on it before legal"),
        ("nl", "voeg dat ze het willen toe voor het MT"),
        ("en", "add that they want it before the board"),
    ],
)
def test_what_is_only_worded_like_an_order_is_none(language: Language, said: str) -> None:
    chat = told(language)
    before = (steps(chat), people(chat))
    answered = keys(chat.say(said))
    assert not {"changing.not_found", "ack.steps"} & set(answered)
    assert (steps(chat), people(chat)) == before


@pytest.mark.parametrize(
    "said", ["verander Sanne in Sanna", "zet MT voor de juristen", "voeg demo toe na IT test"]
)
def test_without_a_deal_there_is_nothing_to_put_right(said: str) -> None:
    messages = CoreChat("nl").say(said)
    assert (keys(messages), asked(messages)) == (["notice"], "which_deal")


def test_a_single_step_has_no_place_of_its_own() -> None:
    assert "ack.steps" not in keys(walked("/coach Acme", "IT test").say("zet IT test vooraan"))


@pytest.mark.parametrize(
    ("said", "route"),
    [
        ("zet MT voor de juristen", "IT test | MT beslist | juristen lezen mee | CFO tekent"),
        ("zet MT voor het MT", "IT test | juristen lezen mee | MT beslist | CFO tekent"),
        ("voeg standstill toe na MT", "IT test | juristen lezen mee | MT beslist | standstill | CFO tekent"),
        # As a step is written that is told among others; but what would be two is one, because one was asked for.
        ("voeg dan de OR adviseert toe na MT", "IT test | juristen lezen mee | MT beslist | OR adviseert | CFO tekent"),
        ("voeg demo, proefweek toe na MT", "IT test | juristen lezen mee | MT beslist | demo, proefweek | CFO tekent"),
    ],
)  # fmt: skip
def test_a_step_goes_where_it_was_asked_for_and_the_route_is_read_back(said: str, route: str) -> None:
    chat = told("nl")
    known, question = set(steps(chat)), open_question(chat)
    messages = chat.say(said)
    assert (keys(messages), asked(messages)) == (["ack.steps"], question)
    assert " | ".join(steps(chat)) == route
    heard = {step.heard_on for step in chat.facts.steps if step.title not in known}
    assert heard <= {chat.now.date()}


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("zet het MT voor de gunning", "de gunning"),
        ("zet de gunning voor het MT", "de gunning"),
    ],
)
def test_of_two_the_one_that_is_no_step_of_theirs_is_named(said: str, named: str) -> None:
    chat = told("nl")
    route, question = steps(chat), open_question(chat)
    messages = chat.say(said)
    assert (keys(messages), asked(messages)) == (["changing.not_found"], question)
    assert [dict(part.values)["what"] for part in messages[0].parts if hasattr(part, "values")] == [named]
    assert steps(chat) == route


def test_a_step_beside_one_that_is_not_there_is_not_added() -> None:
    chat = told("nl")
    route = steps(chat)
    assert "ack.steps" not in keys(chat.say("voeg standstill toe voor de gunning"))
    assert steps(chat) == route


def test_only_steps_that_get_another_place_are_stored_anew() -> None:
    draft: Draft = draft_of(walked("/coach Acme", ROUTE["nl"]).facts)
    assert put(draft, utterance("zet MT voor de juristen"))
    assert [effect.step.title for effect in draft.effects if isinstance(effect, PutStep)] == [
        "MT beslist",
        "juristen lezen mee",
    ]
