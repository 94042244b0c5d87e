"""What people type beside the answer, in front of it or in the place of it: each ends where it belongs, in Dutch and in English."""

from datetime import date
from decimal import Decimal

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at, opened
from tests.coach.rooms import open_question
from tests.support.core_chat import CoreChat

# -- money --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("en", "they have ~12k for it", "approved"),
        ("nl", "ze hebben 12k ervoor", "approved"),
        ("en", "sorted", "approved"),
        ("en", "not an issue", "approved"),
        ("en", "budget ok", "approved"),
        ("nl", "ja dat zit wel goed", "approved"),
        ("en", "she's put the 25 aside", "approved"),
        ("nl", "budget is 15k, is goedgekeurd", "approved"),
        ("nl", "is aangevraagd, 60.000 euro, normaal goedgekeurd in januari", "requested"),
        ("en", "asked for, should be approved in january", "requested"),
        ("nl", "ze hebben een lening bij rabo aangevraagd", "requested"),
        ("en", "linda has 20k in her budget, rest must come from the board", "unknown"),
        ("en", "bank loan has to clear", "unknown"),
        ("en", "no the bank loan has to clear first", "unknown"),
        ("en", "no the loan isnt through yet, should be by friday", "unknown"),
    ],
)
def test_how_it_stands_with_the_money(language: Language, said: str, status: str) -> None:
    chat = at(language, "budget")
    chat.say(said)
    assert chat.facts.deal.budget == status
    assert not any(person.called == said for person in chat.facts.people)


@pytest.mark.parametrize(("language", "said"), [("nl", "offerte van hun is 4000 goedkoper"), ("en", "their quote is 4000 cheaper")])  # fmt: skip
def test_how_much_two_prices_differ_is_not_what_the_deal_is_worth(language: Language, said: str) -> None:
    chat = at(language, "next_call")
    chat.say(said)
    assert chat.facts.deal.value is None


def test_no_money_now_stays_no_money_with_what_comes_later() -> None:
    chat = at("en", "next_call")
    chat.say("there is no money this fiscal year but it aint dead they get new capex in july")
    deal = chat.facts.deal
    assert (deal.budget, "capex in july" in (deal.budget_needs or "")) == ("none", True)


# -- where they are -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["henk is nu nog niet aan zet, wij moeten eerst offerte sturen", "henk is nog niet aan de beurt"])  # fmt: skip
def test_whose_turn_it_is_not_yet_is_not_at_it(said: str) -> None:
    chat = at("nl", "position")
    chat.say(said)
    assert {step.status for step in chat.facts.steps} == {"to_do"}


def test_who_is_on_it_now_is_at_their_step() -> None:
    chat = at("en", "position")
    chat.say("pete is on it now")
    assert chat.facts.steps[0].status == "busy"


def test_when_it_began_is_no_step_to_come() -> None:
    chat = at("en", "position")
    chat.say("2, started monday")
    assert chat.facts.steps[1].status == "busy"
    assert chat.facts.next_step is None


@pytest.mark.parametrize(("language", "said"), [("en", "2 i spose"), ("nl", "2 denk ik"), ("nl", "2 ofzo"), ("en", "2 i guess")])  # fmt: skip
def test_how_sure_they_are_of_a_choice_changes_nothing(language: Language, said: str) -> None:
    chat = at(language, "position")
    chat.say(said)
    assert chat.facts.steps[1].status == "busy"


def test_what_they_are_getting_done_is_not_done() -> None:
    chat = at("en", "next_step")
    chat.say("getting the finance approved by westpac, should hear by tuesday")
    assert "done" not in {step.status for step in chat.facts.steps}


# -- our move -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "moves"),
    [
        ("en", "send them a calc so the wife can see it, ill do it friday", [("send them a calc", date(2026, 3, 13))]),
        ("en", "ill drop by friday", [("drop by", date(2026, 3, 13))]),
        ("nl", "ik zet een voorbeeldtruck neer en een oplader", [("ik zet een voorbeeldtruck neer en een oplader", None)]),
    ],
)  # fmt: skip
def test_what_we_do_is_one_move_with_its_day(
    language: Language, said: str, moves: list[tuple[str, date | None]]
) -> None:
    chat = at(language, "action")
    chat.say(said)
    assert [(action.what, action.due_on) for action in chat.facts.actions] == moves


def test_what_they_get_from_us_is_ours() -> None:
    chat = at("nl", "position")
    chat.say("vrijdag offerte van ons, dan kijkt henk")
    assert [(action.what, action.due_on) for action in chat.facts.actions] == [("offerte sturen", date(2026, 3, 13))]  # fmt: skip
    assert chat.facts.next_step is None


@pytest.mark.parametrize(
    ("language", "said", "step"),
    [
        ("en", "cian finishes the till test and the bank confirms the loan, both friday", "cian finishes the till test and the bank confirms the loan"),
        ("nl", "zat 14 maart komen ze langs", "ze komen langs"),
    ],
)  # fmt: skip
def test_what_they_do_next(language: Language, said: str, step: str) -> None:
    chat = at(language, "next_step")
    chat.say(said)
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.what == step


def test_what_was_done_is_not_another_move_with_a_small_word_like_it() -> None:
    chat = at("en", "action")
    chat.say("be there for the pilot to help em set up")
    chat.say("shipped the scanners yesterday")
    assert [action.done for action in chat.facts.actions if action.what.startswith("be there")] == [False]


# -- rivals -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("nl", "ze kijken ook naar Webfleet en hun huidige excel", {"Webfleet": "vendor", "excel": "incumbent"}),
        ("nl", "hij vergelijkt met miwe en met niks doen, oude laten repareren", {"miwe": "vendor", "": "nothing"}),
        ("nl", "z'n neef z'n bureau, en hun huidige", {"z'n neef z'n bureau": "vendor", "": "incumbent"}),
        ("nl", "geen, of de oude houden", {"": "nothing"}),
        ("nl", "Miele, die zitten er al", {"Miele": "incumbent"}),
        ("nl", "huidige wasserij, Clean Lease", {"Clean Lease": "incumbent"}),
        ("en", "krones, and their old line", {"krones": "vendor", "": "nothing"}),
        ("en", "current supplier bidfood. they're cheaper but deliver late all the time", {"bidfood": "incumbent"}),
        ("en", "sodexo has it now, and compass will bid", {"sodexo": "incumbent", "compass": "vendor"}),
        ("en", "buses lol. and a company called Clever", {"Clever": "vendor"}),
        ("en", "their current system, something called Guestline", {"Guestline": "incumbent"}),
        ("en", "a second hand one off gumtree", {"second hand one off gumtree": "vendor"}),
        ("en", "comparing w Samsara", {"Samsara": "vendor"}),
        ("nl", "een goedkope freelancer uit Gent, en natuurlijk shopify zelf", {"een goedkope freelancer uit Gent": "vendor", "shopify": "vendor"}),
    ],
)  # fmt: skip
def test_who_else_is_in_the_race(language: Language, said: str, rivals: dict[str, str]) -> None:
    chat = at(language, "rivals")
    chat.say(said)
    assert {rival.name: rival.kind for rival in chat.facts.competitors} == rivals
    assert chat.facts.deal.status == "open"


def test_what_is_said_of_a_rival_is_kept_and_is_no_move_of_ours() -> None:
    chat = at("en", "rivals")
    moves = chat.facts.actions
    chat.say("dell direct, cheaper but no support")
    assert {rival.name for rival in chat.facts.competitors} == {"dell direct"}
    assert chat.facts.actions == moves


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("en nu is er ook Shell in de running", "Shell"),
        ("henk zegt dat er nog een derde meedoet, Stiegelmeyer", "Stiegelmeyer"),
    ],
)
def test_one_more_in_the_race(said: str, name: str) -> None:
    chat = at("nl", "next_call")
    chat.say(said)
    assert name in {rival.name for rival in chat.facts.competitors}


def test_who_is_said_to_be_out_is_out() -> None:
    chat = at("nl", "next_call")
    chat.say("henk heeft gezegd dat Jungheinrich afvalt")
    assert not any(rival.name == "Jungheinrich" and not rival.removed for rival in chat.facts.competitors)


@pytest.mark.parametrize(("language", "said"), [("en", "nothing else"), ("nl", "niks anders")])
def test_nothing_else_is_nobody_and_not_doing_nothing(language: Language, said: str) -> None:
    chat = at(language, "rivals")
    chat.say(said)
    assert chat.facts.competitors == ()
    assert open_question(chat) == "next_call"


# -- the first message --------------------------------------------------------------------------------------------------


def titles(chat: CoreChat) -> list[str]:
    return [step.title for step in chat.facts.steps]


def test_whoever_decides_does_so_at_the_end() -> None:
    chat = opened("en", "Murphy Dairy, new parlour. Tom and his dad decide. bank loan has to clear. vet is against it. they visit a farm in cork on friday")  # fmt: skip
    assert titles(chat)[-1] == "Tom and his dad decide"
    first = opened("en", "Acme, pumps. Bob decides first, then they test it, then the board signs")
    assert titles(first)[0].startswith("Bob decides")


@pytest.mark.parametrize(
    ("language", "said", "alone"),
    [
        ("nl", "Sportschool FitPoint, kassa. eigenaar Dennis beslist alles zelf, hij wil volgende week demo", True),
        ("en", "quick one, Copperfield Bakery. Just Tony the owner, he decides everything. wants a new oven", True),
        ("en", "Thornbury Cycles, till. staff test it, then Kev decides. No one else. wants it in may", True),
        ("nl", "Sportschool FitPoint, kassa. eigenaar Dennis beslist, hij wil volgende week demo", None),
    ],
)  # fmt: skip
def test_who_decides_everything_is_not_asked_about_again(
    language: Language, said: str, alone: bool | None
) -> None:
    chat = opened(language, said)
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.may_alone is alone


def test_what_somebody_there_wants_is_the_topic_and_not_who_they_are() -> None:
    chat = opened("en", "quick one, Copperfield Bakery. Just Tony the owner, he decides everything. wants a new oven")  # fmt: skip
    assert (chat.facts.deal.account, chat.facts.deal.topic) == ("Copperfield Bakery", "new oven")


@pytest.mark.parametrize(
    ("language", "said", "no_step"),
    [
        ("en", "Lakeside Haulage, fleet tracking. Mick tests it, he gets less paperwork, then the bank signs", "paperwork"),
        ("en", "Pinewood Brewing, bottling line. head brewer tests 2 weeks, starting 16 march, then finance, then owner Rob signs", "starting"),
    ],
)  # fmt: skip
def test_a_say_a_gain_and_a_beginning_are_no_steps(language: Language, said: str, no_step: str) -> None:
    assert not any(no_step in title for title in titles(opened(language, said)))


def test_the_money_of_a_first_message_is_kept_in_its_own_words() -> None:
    chat = opened("nl", "Sportschool FitPoint, kassa. eigenaar Dennis beslist alles zelf, budget 8k, hij wil volgende week demo")  # fmt: skip
    assert (chat.facts.deal.budget_needs, chat.facts.deal.value) == ("budget 8k", Decimal(8000))
    assert opened("nl", "Tandarts Smile, stoelen. Dr Faber beslist, budget 60k is rond").facts.deal.budget == "approved"  # fmt: skip


def test_a_rival_typed_small_is_heard_in_a_first_message() -> None:
    chat = opened("nl", "Hoekstra bakkerij, nieuwe oven. jan Hoekstra beslist met zijn vrouw, hij vergelijkt met miwe")  # fmt: skip
    assert [rival.name for rival in chat.facts.competitors] == ["miwe"]


def test_who_pays_how_is_nobody_in_the_race() -> None:
    chat = opened("nl", "juist gesproken: Slagerij Bos, koelvitrine, eigenaar Willem wil vandaag al bestellen, hij beslist alles zelf en betaalt uit eigen zak")  # fmt: skip
    assert chat.facts.competitors == ()
