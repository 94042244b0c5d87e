"""How far they are, told in passing: what went in, who has it now, what is done of a route, and what comes first after all."""

from datetime import date

import pytest

from bot.app import policy
from bot.coach.understanding.text import Language
from tests.coach.asked_at import opened
from tests.support.core_chat import CoreChat

REQ = (
    "Pine Ridge, laptops", "karen writes the req, then purchasing checks 3 quotes, then the board signs", "yes",
    "budgets there", "1", "no", "karen writes the req by friday", "send specs", "none", "monday",
)  # fmt: skip


def _statuses(chat: CoreChat) -> list[str]:
    return [step.status for step in chat.facts.steps]


@pytest.mark.parametrize(
    "said",
    [
        "karen called back, req went in friday. now its w purchasing",
        "the req was submitted friday, purchasing has it now",
        "now its w purchasing",
    ],
)
def test_what_went_in_is_done_and_who_has_it_is_where_it_is(said: str) -> None:
    chat = opened("en", *REQ[:9], said)
    assert _statuses(chat) == ["done", "busy", "to_do"]
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.called == "board"


def test_a_meeting_that_is_set_has_its_day_whoever_wants_us_there() -> None:
    chat = opened(
        "en", "Harrow Vets, xray", "trial in one branch, then partners meeting, then Fiona signs", "yes", "budgets there",
        "1", "no", "trial done by the 18th", "call", "none", "partners meeting set for 7 april, Fiona wants us there",
    )  # fmt: skip
    assert chat.facts.steps[1].first == date(2026, 4, 7)
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.last == date(2026, 3, 18)


@pytest.mark.parametrize(
    ("language", "route", "statuses"),
    [
        (
            "nl",
            "eerst zijn ze bij ons komen kijken in de toonzaal, da's al gebeurd. dan bekijkt de zoon het en dan tekent de papa",
            ["done", "to_do", "to_do"],
        ),
        (
            "nl",
            "bezoek toonzaal, dat is al geweest, dan bekijkt de zoon het en dan tekent de papa",
            ["done", "to_do", "to_do"],
        ),
        (
            "en",
            "3 bids in, shortlist is out & we're on it, interview 10 april, then council decides",
            ["done", "done", "to_do", "to_do"],
        ),
    ],
)
def test_what_is_done_of_a_route_is_ticked(language: Language, route: str, statuses: list[str]) -> None:
    chat = opened(language, "Van Looy, ovens" if language == "nl" else "Thornbury, clock", route)
    assert _statuses(chat) == statuses


@pytest.mark.parametrize(
    "said",
    [
        "klopt niet, rob heeft nog niet beslist, eerst met zijn vrouw",
        "rob heeft nog niet beslist, hij moet eerst nog met zijn vrouw overleggen",
    ],
)
def test_what_comes_first_after_all_is_where_they_are(said: str) -> None:
    chat = opened(
        "nl", "Van Dam, website", "eigenaar Rob bespreekt het met zijn vrouw, dan beslist Rob, dan tekenen", "ja",
        "budget is er", "2", "niemand", "Rob beslist dinsdag", said,
    )  # fmt: skip
    assert _statuses(chat) == ["busy", "to_do", "to_do"]
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[0].id


@pytest.mark.parametrize(
    ("language", "said", "place", "title"),
    [
        ("nl", "directie ontbreekt nog in de stappen, tussen henk en het MT", 1, "directie"),
        ("en", "the security review is missing from the steps, before linda approves", 2, "security review"),
    ],
)
def test_a_step_that_is_missing_is_put_where_it_belongs(
    language: Language, said: str, place: int, title: str
) -> None:
    route = {
        "nl": (
            "Wolters, heftrucks",
            "magazijnchef Henk kijkt, dan bespreekt het MT het, directeur tekent",
            "ja",
        ),
        "en": (
            "Delmont, scanners",
            "ops mgr Pete does a pilot, IT (Sanjay) checks the wifi, cfo Linda approves",
            "yes",
        ),
    }[language]
    chat = opened(language, *route, said)
    assert (len(chat.facts.steps), chat.facts.steps[place].title) == (4, title)


@pytest.mark.parametrize(
    ("language", "said", "topic", "titles"),
    [
        (
            "nl",
            "WZC De Linde, voor matrassen. Eerst proef op 1 afdeling, dan evaluatie, dan directiecomité, dan bestelbon",
            "matrassen",
            ["proef op 1 afdeling", "evaluatie", "directiecomité", "bestelbon"],
        ),
        (
            "en",
            "Oakfield, beds. First a trial on one ward, then the management board, then purchase order",
            "beds",
            ["trial on one ward", "management board", "purchase order"],
        ),
    ],
)
def test_a_body_among_the_steps_of_a_first_message_is_one(
    language: Language, said: str, topic: str, titles: list[str]
) -> None:
    chat = CoreChat(language, policy=policy())
    chat.say(said)
    assert chat.facts.deal.topic == topic
    assert [step.title for step in chat.facts.steps] == titles
    assert "purchase" not in {person.called for person in chat.facts.people}


@pytest.mark.parametrize(
    ("language", "talk"),
    [
        (
            "nl",
            (
                "Bakkerij Van Looy, ovens", "toonzaal bezoek, offerte, Kristof bekijkt met boekhouder, Jos tekent", "ja",
                "budget is er", "2", "niemand", "Kristof zit bij de boekhouder 20 maart", "offerte maken", "geen", "maandag",
                "Bakkerij Van Looy: offerte is verstuurd, Kristof gaat pas 27 maart bij de boekhouder",
            ),
        ),
        (
            "en",
            (
                "Looy Bakery, ovens", "showroom visit, quote, Kris looks at it with the accountant, Joe signs", "yes",
                "budgets there", "2", "nobody", "Kris sees the accountant march 20", "make the quote", "none", "monday",
                "Looy Bakery: quote is sent, Kris is only seeing the accountant on march 27",
            ),
        ),
    ],
)  # fmt: skip
def test_a_paper_of_ours_that_went_out_is_our_move_done_and_their_step(
    language: Language, talk: tuple[str, ...]
) -> None:
    chat = opened(language, *talk)
    assert [action.done for action in chat.facts.actions] == [True]
    assert _statuses(chat)[:2] == ["done", "done"]
    # Who looks at it with the accountant is not the one who signs.
    assert chat.facts.final_yes is not None
    assert chat.facts.final_yes.role is None
