"""What the deal is worth now is kept wherever it is told, and what is wanted, or is somebody else's, changes nothing."""

import pytest

from bot.coach.understanding.text import Language
from tests.coach.rooms import keys, say, worth
from tests.coach.test_minds_beside import at
from tests.support.core_chat import CoreChat

KNOWN = 46_000
ROWS: list[tuple[Language, str, int]] = [
    ("en", "order for 2 ovens, but her husband knocked it down to 44k", 44_000),
    ("en", "value is 46k still", 46_000),
    ("en", "our tender answer went in yday at 298k. board decides 9 march", 298_000),
    ("en", "Kurtz can alone until 50 thousand, our price is 62 so also the head office must agree", 62_000),
    ("en", "price came down to 45k in the end", 45_000),
    ("nl", "onze offerte is 38.500 geworden", 38_500),
    ("nl", "hij dong ons af tot 42k", 42_000),
    ("nl", "offerte is de deur uit voor 52.000", 52_000),
    ("en", "they are in contract now, value 72k", 72_000),
    ("nl", "offerte van 35k is akkoord", 35_000),
    ("nl", "gaat over zon 40k per jaar", 40_000),
    ("en", "about 5k users there", KNOWN),
    ("nl", "hun offerte van 30k is lager", KNOWN),
    ("en", "they want the price to be 40k", KNOWN),
    ("en", "their price is 40k", KNOWN),
    ("en", "the contract is 3 years", KNOWN),
    ("nl", "prijs moet naar 40k", KNOWN),
    ("nl", "prijs per stuk is 44", KNOWN),
    ("nl", "de offerte is 4 december klaar", KNOWN),
    ("nl", "ik stuur de offerte, prijs wordt misschien 40k", KNOWN),
]


def told(language: Language, question: str, text: str) -> CoreChat:
    chat = worth(at(language), KNOWN)
    return at(language, (question, text), chat=chat)


@pytest.mark.parametrize("question", ["happened", "people"])
@pytest.mark.parametrize(("language", "text", "value"), ROWS)
def test_what_it_is_worth_now(language: Language, text: str, value: int, question: str) -> None:
    assert told(language, question, text).facts.deal.value == value


def test_a_small_figure_with_nothing_beside_it_is_no_price() -> None:
    assert at("en", ("people", "our price is 62")).facts.deal.value is None


def test_told_again_it_is_shown_and_not_kept_in_their_words() -> None:
    chat = worth(at("en"), KNOWN)
    said = keys(say(chat, "value is 46k still"))
    assert "ack.deal_value" in said
    assert "ack.kept" not in said


def test_what_opens_a_visit_may_say_it() -> None:
    chat = CoreChat("en")
    for line in ("/coach Acme", "demo, signature", "stop", "just spoke with Acme, our price is 62k now"):
        chat.say(line)
    assert chat.facts.deal.value == 62_000
