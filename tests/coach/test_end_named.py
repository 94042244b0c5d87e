"""The end of a deal that a short message names, in any wording: it is asked about, and what is not over is not."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import open_question, walked


@pytest.mark.parametrize(
    ("language", "said", "ending"),
    [
        ("en", "hanlon signed, both of them, last week", "won"),
        ("en", "hanlon's in the bag", "won"),
        ("en", "hanlon fell through", "lost"),
        ("en", "hanlon is won btw", "won"),
        ("nl", "hanlon gaat toch niet door helaas", "lost"),
        ("nl", "hanlon heeft getekend vanmorgen", "won"),
    ],
)
def test_the_deal_that_is_named_is_asked_about(language: Language, said: str, ending: str) -> None:
    chat = walked("/coach Hanlon Bakeries", "/coach Kilbride Meats", language=language)
    chat.say(said)
    ended = chat.facts.deal.status != "open"
    assert chat.facts.deal.account == "Hanlon Bakeries"
    assert ended or (chat.active.pending is not None and chat.active.pending.options[0].id == ending)


@pytest.mark.parametrize(
    "said",
    [
        "hanlon haven't signed yet",
        "hanlon signs next week",
        "hanlon nda signed",
        "hanlon signed?",
        "hanlon will be won if linda likes the drawings",
    ],
)
def test_what_is_not_over_is_not_asked_about(said: str) -> None:
    chat = walked("/coach Hanlon Bakeries", language="en")
    chat.say(said)
    pending = chat.active.pending
    assert pending is None or pending.question != "ending"
    assert chat.facts.deal.status == "open"


def test_a_step_of_the_deal_that_is_signed_for_is_no_end_of_it() -> None:
    chat = walked(
        "/coach Hanlon Bakeries", "credit check with the bank, lease agreement, pat signs", language="en"
    )
    chat.say("hanlon lease agreement signed")
    assert open_question(chat) != "ending"


def test_who_went_to_a_known_rival_is_asked_about_as_lost() -> None:
    chat = walked(
        "/coach Hanlon Bakeries",
        "drawings, bank check. buhler is a competitor",
        "/coach Kilbride Meats",
        language="en",
    )
    chat.say("hanlon went to buhler in the end")
    assert chat.facts.deal.account == "Hanlon Bakeries"
    assert chat.active.pending is not None
    assert chat.active.pending.options[0].id == "lost"
