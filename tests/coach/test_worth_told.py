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
    ("en", "we ended at 325k", 325_000),
    ("nl", "we zijn op 325k uitgekomen", 325_000),
    ("en", "now 41k instead of 49", 41_000),
    ("nl", "41 ipv 49", 41_000),
    ("nl", "offerte zakt van 90k naar 82k", 82_000),
    ("en", "it's down to 55k from 70", 55_000),
    ("nl", "270k met korting", 270_000),
    ("en", "offer went out, 118.500", 118_500),
    ("nl", "offerte verstuurd: 42.000", 42_000),
    ("nl", "waarde klopt niet, is 120 duizend geen miljoen", 120_000),
    ("en", "worth is wrong, it's 35k not 350k", 35_000),
    ("nl", "waarde moet 75k zijn niet 57k", 75_000),
    ("nl", "waarde klopt niet, is 60k", 60_000),
    ("en", "deal value is off, make it 61k", 61_000),
    ("en", "price went up to 50k", 50_000),
    ("en", "quote up to 50k", KNOWN),
    ("en", "with 5% off", KNOWN),
    ("nl", "ze willen 10k korting", KNOWN),
    ("en", "order of 40k pieces", KNOWN),
    ("en", "sap ended at 30k", KNOWN),
    ("en", "their old contract was 80k", KNOWN),
    ("nl", "scheelt ze 30k per jaar", KNOWN),
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


def test_where_a_rival_is_asked_about_a_price_is_theirs_unless_it_is_said_to_be_ours() -> None:
    chat = worth(at("en"), KNOWN)
    for line in ("they compare us with sap", "rivals"):
        chat.say(line)
    assert at("en", ("rival_detail", "ended at 30k"), chat=chat).facts.deal.value == KNOWN
    assert at("en", ("rival_detail", "we ended at 31k"), chat=chat).facts.deal.value == 31_000


def test_what_opens_a_visit_may_say_it() -> None:
    chat = CoreChat("en")
    for line in ("/coach Acme", "demo, signature", "stop", "just spoke with Acme, our price is 62k now"):
        chat.say(line)
    assert chat.facts.deal.value == 62_000


def test_a_sum_that_is_a_sentence_of_its_own_is_what_it_is_worth_where_none_was_known() -> None:
    told = "committee vote, then the agm. treasurer and captain sign together. £22k"
    assert at("en", ("steps", told)).facts.deal.value == 22_000
    assert worth(at("en", ("steps", told)), KNOWN).facts.deal.value == KNOWN
    assert at("en", ("final_yes", "the treasurer. £22k")).facts.deal.value is None
    assert at("en", ("steps", "committee vote. 22 members sign")).facts.deal.value is None


def test_a_bare_figure_that_counts_something_is_no_worth() -> None:
    assert at("nl", ("position", "er werken 1200 man")).facts.deal.value is None
    assert at("nl", ("position", "ongeveer 82k per jaar denk ik")).facts.deal.value == 82_000


def test_that_the_quote_went_out_is_heard_beside_its_sum() -> None:
    chat = at("en", ("action", "send them the quote"), ("rivals", "quote went out at 64k"))
    assert chat.facts.deal.value == 64_000
    assert [action.done for action in chat.facts.actions] == [True]
