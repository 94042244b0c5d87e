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
    ("won", "trustees voted yes, we won it!!! contract comes in jan"),
    ("won", "de raad stemde in, we hebben gewonnen, contract volgt"),
    ("won", "its won, close it"),
    ("won", "gewonnen, mag dicht"),
    ("lost", "inkoop koos voor SAP, deal verloren, te duur"),
    ("lost", "ze blijven bij Polar, dus verloren"),
    ("won", "mary signed on friday, deal is ours, 12.5k"),
    ("won", "glens signed for 160 so its won"),
    ("won", "jan tekende voor 12k dus gewonnen"),
    ("lost", "ironclad kept the contract, we lost. landlord went cheap"),
    ("lost", "penta heeft de opdracht gekregen, we zijn het kwijt. prijs"),
    ("lost", "we hebben verloren op prijs"),
    ("won", "gewonnen bedoel ik"),
    ("lost", "no, i meant lost"),
]
ASKED = [
    ("won", "tis erdoor"),
    ("won", "we won it, contract comes in jan, i hope"),
    ("lost", "ze bellen morgen, we hebben verloren, denk ik"),
    ("lost", "de raad zegt nee, ze kiezen voor odoo, te duur wij"),
    ("lost", "they said no, going with Hobart"),
    ("won", "megan signed it today!! 3 practices"),
    ("won", "They just signed the contract! starting in jan"),
    ("won", "Jan heeft het contract vandaag getekend. volgende week levering"),
    ("won", "we hebben hem! gunning binnen gisteren, alleen nog standstill van 20 dagen"),
]
NOTHING = [
    "discovery, demo, proposal, negotiation, closed won",
    "lead, mql, sql, opportunity, won",
    "zo, die is binnen",
    "ik bedoel dat ze de tender gewonnen hebben",
    "nobody signed it yet. waiting for legal",
    "once Megan signed it. then we start",
    "we won over the CFO, they lost their CFO",
    "is it won? they signed the contract",
    "the NDA is with legal. they signed with their hearts",
    "ze gaan met inkoop praten, dan naar de directie",
    "ze kiezen voor Exact als die goedkoper is, te duur wij",
    "they're going with a pilot first, then we won",
    "if they go with Exact, we lost it",
    "ze blijven bij Feenstra tot mei, dan kiezen ze",
    "the buyer said no to the first offer, they went with Hobart, the rest of the house is open and the board meets in june about that",
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


@pytest.mark.parametrize(
    ("text", "account", "rival", "why"),
    [
        ("yes alone. fairway is lost, went with AXA", "fairway", "AXA", None),
        ("rvb maasduin heeft gisteren arjo gekozen, verloren dus. balen", None, "arjo", None),
        ("simon stuck w initial, 2 yr deal, lost it. price", None, "initial", "2 yr deal, price"),
        ("they went with Countax, lost it", None, "Countax", None),
        ("helaas, Feenstra is het geworden, we zijn het kwijt", None, "Feenstra", None),
        ("inkoop koos voor SAP, deal verloren, te duur", None, "SAP", "te duur"),
        ("we lost this one, they picked Hobart, cheaper", None, "Hobart", "cheaper"),
    ],
)
def test_whom_they_chose_and_why_go_with_the_loss(
    text: str, account: str | None, rival: str | None, why: str | None
) -> None:
    reading = read(utterance(text))
    assert (reading.ending, reading.sure) == ("lost", True)
    assert (reading.account, reading.rival, reading.why) == (account, rival, why)


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("dermot signed last nite, harbour rest is ours. 31k", "harbour rest"),
        ("brynmor vets signed, 2k, done", "brynmor vets"),
        ("oudewater is gewonnen ja, 640.000 incl", "oudewater"),
    ],
)
def test_of_whom_it_is_told_with_what_it_is_worth_is_sure(text: str, account: str) -> None:
    reading = read(utterance(text))
    assert (reading.ending, reading.sure, reading.account) == ("won", True, account)


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
