"""What is no move of ours where ours is asked, what is no step of theirs though it stands among them, and what is kept all the same."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import first_walk, open_question


def _moves(language: Language, question: str, said: str) -> tuple[list[str], str | None]:
    chat = first_walk(language, upto=question)
    chat.say(said)
    return [action.what for action in chat.facts.actions if not action.done], open_question(chat)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Exact zit er ook nog, da's de goedkoopste"),
        ("nl", "Exact is ook nog in de running, veel goedkoper"),
        ("en", "Exact were in yesterday, they're the cheapest"),
    ],
)
def test_how_it_is_with_a_rival_is_no_move_of_ours(language: Language, said: str) -> None:
    assert _moves(language, "action", said) == ([], "action")


@pytest.mark.parametrize(("language", "said"), [("nl", "niks van mij nog"), ("en", "nothing from me yet")])
def test_nothing_yet_is_no_move(language: Language, said: str) -> None:
    moves, question = _moves(language, "action", said)
    assert (moves, question != "action") == ([], True)


@pytest.mark.parametrize(
    ("language", "said", "moves"),
    [
        ("nl", "de lijst he, ma 16 maart. en de zoon is tegen", ["de lijst"]),
        (
            "nl",
            "proefbak brengen maandag, Sanne een berekening mailen",
            ["proefbak brengen", "Sanne een berekening mailen"],
        ),
        (
            "en",
            "help Maura fill in the form, im calling over tues evening",
            ["help Maura fill in the form", "call over"],
        ),
        ("en", "get our bid in by the 20th, i'm writing it this wk", ["get our bid in"]),
    ],
)
def test_each_move_is_kept_in_its_own_words(language: Language, said: str, moves: list[str]) -> None:
    assert _moves(language, "action", said)[0] == moves


@pytest.mark.parametrize(
    ("language", "said", "paper"),
    [
        ("nl", "IT test, onze offerte gaat de deur uit, CFO tekent", "onze offerte gaat de deur uit"),
        ("en", "IT tests, our proposal goes out, CFO signs", "our proposal goes out"),
    ],
)
def test_our_paper_is_no_step_of_theirs(language: Language, said: str, paper: str) -> None:
    chat = first_walk(language, upto="steps")
    chat.say(said)
    assert len(chat.facts.steps) == 2
    assert [action.what for action in chat.facts.actions] == [paper]


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Sanne wil 8% korting"), ("en", "Sanne wants 8% off the price, a discount")]
)
def test_a_lower_price_is_asked_of_us_and_no_step(language: Language, said: str) -> None:
    chat = first_walk(language, upto="next_step")
    chat.say(said)
    assert chat.facts.next_step is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "1, gepland op 10/6. ik kom zelf mee om ze gerust te stellen"),
        ("en", "1, booked for 10 June. i'll come along myself"),
    ],
)
def test_behind_a_number_our_move_is_kept_and_the_rest_is_theirs(language: Language, said: str) -> None:
    chat = first_walk(language, upto="position")
    chat.say(said)
    assert chat.facts.position is not None
    assert chat.facts.position.step_id == chat.facts.steps[0].id
    assert len(chat.facts.actions) == 1
    assert open_question(chat) != "position"


@pytest.mark.parametrize(
    ("language", "said", "rivals"),
    [
        ("en", "Quoted the Harbour Rest hotel on monday. they're also talking to Kaymed", ["Kaymed"]),
        (
            "nl",
            "gesprek met Garage Peeters, ze willen 3 hefbruggen van ons huren. ze praten ook met Stertil",
            None,
        ),
    ],
)
def test_what_we_did_and_what_they_would_buy_is_no_move(
    language: Language, said: str, rivals: list[str] | None
) -> None:
    chat = first_walk(language, upto="rivals")
    chat.say("/coach")
    chat.say(said)
    assert chat.facts.actions == ()
    assert chat.facts.next_step is None
    assert rivals is None or [person.name for person in chat.facts.people] == []
