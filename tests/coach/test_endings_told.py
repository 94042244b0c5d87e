"""The end of a deal, told among other things."""

import pytest

from bot.coach.understanding.text import utterance
from bot.coach.words.endings_told import in_other_words, read

SURE = [
    ("won", "gewonnen! 5 trucks geworden ipv 6"),
    ("won", "WON!! contract is in"),
    ("won", "no its signed. won"),
    ("lost", "jo fell out with procurement, they went to the polish guys. lost"),
    ("lost", "no. we lost it"),
    ("lost", "nee. we hebben verloren"),
    ("won", "nee de deal is gewonnen"),
]
ASKED = [
    ("won", "trustees voted yes, we won it!!! contract comes in jan"),
    ("won", "de raad stemde in, we hebben gewonnen, contract volgt"),
    ("won", "megan signed it today!! 3 practices"),
    ("won", "They just signed the contract! starting in jan"),
    ("won", "Jan heeft het contract vandaag getekend. volgende week levering"),
    ("won", "we hebben hem! gunning binnen gisteren, alleen nog standstill van 20 dagen"),
    ("lost", "yes alone. fairway is lost, went with AXA"),
]
NOTHING = [
    "discovery, demo, proposal, negotiation, closed won",
    "lead, mql, sql, opportunity, won",
    "zo, die is binnen",
    "nobody signed it yet. waiting for legal",
    "once Megan signed it. then we start",
    "we won over the CFO, they lost their CFO",
    "is it won? they signed the contract",
    "the NDA is with legal. they signed with their hearts",
]  # fmt: skip


@pytest.mark.parametrize(("ending", "text"), SURE)
def test_a_sentence_of_its_own_is_as_good_as_a_message(ending: str, text: str) -> None:
    reading = read(utterance(text))
    assert (reading.ending, reading.sure, reading.account) == (ending, True, None)


@pytest.mark.parametrize(("ending", "text"), ASKED)
def test_a_clause_among_others_is_asked_about(ending: str, text: str) -> None:
    reading = read(utterance(text))
    assert (reading.ending, reading.sure) == (ending, False)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_it_ends_nothing(text: str) -> None:
    assert in_other_words(utterance(text)).ending is None


def test_whom_they_chose_goes_with_the_loss() -> None:
    reading = read(utterance("yes alone. fairway is lost, went with AXA"))
    assert (reading.account, reading.rival) == ("fairway", "AXA")


def test_what_is_said_against_the_question_is_no_name() -> None:
    assert read(utterance("no that one is lost")).account is None
    assert read(utterance("nee Acme is verloren")).account == "Acme"


@pytest.mark.parametrize(
    ("text", "rival", "why"),
    [
        ("we liggen eruit, Transperfect is het geworden op prijs", "Transperfect", "op prijs"),
        ("het is uiteindelijk Linet geworden", "Linet", None),
        ("wij liggen eruit, te duur", None, "te duur"),
        ("we zijn afgevallen", None, None),
        ("we're out, it went to Linet on price", "Linet", "on price"),
        ("it's gone to Linet", "Linet", None),
        ("we got knocked out", None, None),
    ],
)
def test_that_another_got_it_is_asked_as_a_loss(text: str, rival: str | None, why: str | None) -> None:
    reading = read(utterance(text))
    assert (reading.ending, reading.sure, reading.rival, reading.why) == ("lost", False, rival, why)


@pytest.mark.parametrize(
    "text",
    [
        "het is laat geworden", "het is vrijdag geworden", "donderdag is het geworden", "dat is het geworden", "40k is het geworden",
        "we zijn eruit, ze tekenen vrijdag", "ze liggen eruit", "it's gone to the board", "it went to legal", "we were out on Tuesday",
        "het is Linet nog niet geworden",
    ],
)  # fmt: skip
def test_what_becomes_of_a_day_or_of_their_papers_is_no_loss(text: str) -> None:
    assert read(utterance(text)).ending is None
