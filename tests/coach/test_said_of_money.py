"""Money and sums, as they are typed at the question of it and elsewhere, and the part of the day in what is to be done."""

from decimal import Decimal

import pytest

from bot.coach.understanding.text import Language
from tests.coach.asked_at import at


@pytest.mark.parametrize(
    ("language", "said", "worth"),
    [
        ("nl", "budget is 180k, gemeenteraad heeft t al goedgekeurd in oktober", 180_000),
        ("nl", "budget is 180k, de raad is al akkoord", 180_000),
        ("en", "budget is 180k, the board signed it off in october", 180_000),
        ("en", "state grant money, has to be spent by Dec 31. ~$38k", 38_000),
        ("en", "it's a grant, must be used before 31 december", None),
        ("en", "grant came through, use it or lose it by 31 dec", None),
        ("nl", "subsidie, moet voor 31 december op zijn. 38k", 38_000),
        ("nl", "subsidiegeld, moet dit jaar nog besteed worden", None),
    ],
)
def test_money_somebody_said_yes_to_or_that_has_to_be_spent_is_there(
    language: Language, said: str, worth: int | None
) -> None:
    chat = at(language, "budget")
    steps = chat.facts.steps
    chat.say(said)
    assert (chat.facts.deal.budget, chat.facts.deal.value) == ("approved", worth and Decimal(worth))
    assert (chat.facts.next_step, chat.facts.steps) == (None, steps)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "budget is 180k, de raad moet het nog goedkeuren"),
        ("nl", "budget 180k, nog niet goedgekeurd door de raad"),
        ("en", "budget is 180k, the board hasn't approved it"),
        ("en", "budget is 180k, once the board has approved it"),
    ],
)
def test_a_yes_that_is_to_come_leaves_the_money_open(language: Language, said: str) -> None:
    chat = at(language, "budget")
    chat.say(said)
    assert chat.facts.deal.budget == "unknown"


@pytest.mark.parametrize(
    ("language", "said", "worth"),
    [
        ("en", "~$38k", 38_000),
        ("en", "38k for 120 units, i'm getting her the spec sheet friday", 38_000),
        ("nl", "38k voor 120 stuks, ik stuur haar vrijdag de spec sheet", 38_000),
        ("nl", "18.000 euro", 18_000),
    ],
)
def test_a_sum_told_where_our_move_is_asked_is_what_it_is_worth(
    language: Language, said: str, worth: int
) -> None:
    chat = at(language, "action")
    chat.say(said)
    assert chat.facts.deal.value == worth
    assert [action.what for action in chat.facts.actions] in (
        [],
        ["get her the spec sheet"],
        ["haar de spec sheet sturen"],
    )


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "i'm getting her the spec sheet tmrw morning", "get her the spec sheet"),
        ("en", "send it to her friday afternoon", "send it to her"),
        ("nl", "ik stuur het vrijdag in de ochtend", "het sturen"),
        ("nl", "spec sheet sturen vrijdag ochtend", "spec sheet sturen"),
        ("nl", "ik bel Henk dinsdag om te tonen dat het werkt", "Henk bellen om te tonen dat het werkt"),
    ],
)
def test_the_part_of_a_day_goes_with_the_day(language: Language, said: str, kept: str) -> None:
    chat = at(language, "action")
    chat.say(said)
    assert [action.what for action in chat.facts.actions] == [kept]
