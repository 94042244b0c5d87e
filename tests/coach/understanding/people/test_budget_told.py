"""What is said of the money that is none of its three states stays in their own words."""

import pytest

from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import read_budget, read_worth

ROWS: list[tuple[Language, str, str]] = [
    ("en", "budget got cut from 120 to 90k so its tight", "approved"),
    ("nl", "budget is gezakt naar 60k", "approved"),
    ("nl", "gaat uit de lopende begroting, 1400 per maand", "approved"),
    ("nl", "budget 80 ons voorstel 94", "unknown"),
    ("nl", "de demo is binnen 2 weken klaar", "unknown"),
    ("nl", "het komt rond kerst", "unknown"),
    ("nl", "de tent is klaar in mei", "unknown"),
    ("nl", "offerte moet eerst binnen zijn", "unknown"),
    ("en", "funding has to be in place first", "unknown"),
    ("en", "budget is there, legal needs to look first", "approved"),
    ("nl", "is rond", "approved"),
    ("nl", "geld is binnen sinds maandag", "approved"),
    ("nl", "ligt gewoon klaar", "approved"),
    ("nl", "de dochter gaat over het geld", "unknown"),
    ("en", "his wife also has a say in the money", "unknown"),
    ("en", "director has to sign off the money first", "unknown"),
    ("nl", "bank moet lening geven, KBC, aangevraagd is nog niet", "unknown"),
    ("nl", "nog niet aangevraagd", "unknown"),
    ("nl", "moet nog aangevraagd worden", "unknown"),
    ("nl", "nee budget is niet aangevraagd, ze moeten nog naar KBC", "unknown"),
    ("nl", "geen idee, ja het geld komt van de oogst", "unknown"),
    ("nl", "er is wel geld maar niet voor dit jaar", "unknown"),
    ("nl", "budget 50k", "unknown"),
    ("nl", "deels", "unknown"),
    ("nl", "er is nog niks aangevraagd", "unknown"),
    ("nl", "er is subsidie aangevraagd", "requested"),
    ("nl", "budget is al vrijgemaakt zegt hij, 340k", "approved"),
    ("nl", "budget is er nog niet dat moet sanne nog aanvragen", "none"),
    ("nl", "geen budget", "none"),
    ("nl", "budget zat er dit jaar niet meer in, 2027 wel", "unknown"),
    ("nl", "dit jaar is het op, volgend jaar weer", "unknown"),
    ("nl", "er is juist GEEN budget dit jaar, pas 2027", "unknown"),
    ("nl", "geen budget dit jaar", "none"),
    ("nl", "nog geen budget, daar is die business case voor", "none"),
    ("nl", "nee grapje, hij wacht op de afrekening van de suikerbieten in januari", "unknown"),
    ("nl", "zit in de begroting maar nieuwe college wil bezuinigen, 15% eraf", "unknown"),
    ("nl", "nee nog niet moet uit de schoolbegroting komen vd berg zoekt dat uit", "unknown"),
    ("nl", "de bank moet de lening nog goedkeuren", "unknown"),
    ("nl", "aangevraagd, wachten op de bank", "requested"),
    ("nl", "lening is rond", "approved"),
    ("nl", "hangt dus van de bank af, kost 185.000", "unknown"),
    ("nl", "budget ong 280k maar nog niet vrij", "unknown"),
    (
        "nl",
        "zit in de begroting 2027, moet nog door de manager financien Saskia geaccordeerd worden",
        "unknown",
    ),
    ("nl", "budget is er, het bestuur heeft het al goedgekeurd", "approved"),
    ("en", "its in the budget but finance still has to approve it", "unknown"),
    ("en", "the money is there but the board has to release it", "unknown"),
    ("en", "it's approved, first half is paid", "approved"),
    ("nl", "dat zijn lopende kosten, geen budget nodig", "unknown"),
    ("en", "opex so no budget needed", "unknown"),
    ("en", "flour's a running cost, no budget thing", "unknown"),
    ("en", "he needs 20k loan, bank app going in monday", "unknown"),
    ("en", "the loan is approved", "approved"),
    ("en", "the leasing goes over Lombard bank, is not yet asked", "unknown"),
    ("en", "No, there is budget, over leasing, only the bank is not yet asked", "approved"),
    ("en", "they were told to cut capex 10% so its tight, hasnt been requested", "unknown"),
    ("en", "budget? yes for 2 of them, third one not approved", "unknown"),
    ("en", "budget isnt approved yet, I told you", "unknown"),
    ("en", "budget about 2.2m", "unknown"),
    ("en", "they haven't applied for it", "unknown"),
    ("en", "no there's NO budget this year, not until 2027", "unknown"),
    ("en", "no budget yet, that's what the business case is for", "none"),
    ("en", "nothing's been requested", "unknown"),
    ("en", "it's in the budget but the new board wants to cut 15%", "unknown"),
    ("en", "has to come out of the school budget", "unknown"),
    ("en", "he's waiting for the harvest money", "unknown"),
    ("en", "the loan is not agreed yet", "unknown"),
    ("en", "then bank has to agree the loan", "unknown"),
    ("en", "budget comes from selling land in march", "unknown"),
    ("en", "loan is agreed", "approved"),
    ("en", "the grant hasn't come through", "unknown"),
    ("en", "budget is not there until spring", "unknown"),
    ("nl", "pas in het voorjaar is er budget", "unknown"),
    ("nl", "Budget 480.000 euro, staat in de begroting 2027", "approved"),
    ("nl", "zit in begroting maar nog nie gestemd", "unknown"),
    ("nl", "begroting 2027, moet eerst langs de raad", "unknown"),
    ("nl", "het geld is gereserveerd, els moet t enkel nog vrijgeven", "unknown"),
    ("nl", "zit in het meerjarenplan, gemeenteraad beslist in december", "unknown"),
    ("nl", "er is geld maar alleen als de gemeente meedoet", "unknown"),
    ("nl", "uit het potje innovatie, mits de directeur akkoord gaat", "unknown"),
    ("nl", "de bank heeft nog geen ja gezegd", "unknown"),
    ("nl", "hij moet nog naar de bank, is nog niet gebeurd", "unknown"),
    ("nl", "bank is voor het geld", "unknown"),
    ("nl", "bram moet budget vragen aan de directeur", "unknown"),
    ("nl", "staat in de begroting, moet alleen nog door de raad", "unknown"),
    ("nl", "tis er wel maar ze willen spreiden over 2 jaar", "approved"),
    ("nl", "budget is er, jan moet het contract nog goedkeuren", "approved"),
    ("nl", "zelfde als vorig jaar, budget is er", "approved"),
    ("nl", "raad heeft t gestemd, is rond", "approved"),
    ("nl", "vrijgegeven door de penningmeester", "approved"),
    ("nl", "aangevraagd, raad stemt in januari", "requested"),
    ("en", "comes out of the legacy pot, treasurer has to release it", "unknown"),
    ("en", "set aside but the trustees haven't voted on it", "unknown"),
    ("en", "approved, subject to the grant", "unknown"),
    ("en", "approved, it still needs a sign-off", "unknown"),
    ("en", "approved, only the loan contract still has to be agreed", "unknown"),
    ("en", "comes from the sinking fund once the board agrees", "unknown"),
    ("en", "budget he must ask the bank, not yet done", "unknown"),
    ("en", "there, but they want to spread it over 2 years", "approved"),
    ("en", "yes but they want it in two phases", "approved"),
    ("en", "the money is there, legal still has to approve the contract", "approved"),
    ("en", "treasurer released it this morning", "approved"),
    ("en", "yes, he's already moved it over", "approved"),
    ("en", "yes, he'll ask them next week", "unknown"),
    ("en", "there, no conditions", "approved"),
    ("en", "in next year's budget, gets set in december", "unknown"),
    ("nl", "gereserveerd, pas definitief na de ledenvergadering", "unknown"),
    ("nl", "de gemeente betaalt maar heeft nog niks toegezegd", "unknown"),
    ("en", "bank said yes, so the money's there", "approved"),
    ("nl", "anna moet nog ergens een potje vinden", "unknown"),
    ("nl", "aangevraagd maar nog niet goedgekeurd", "requested"),
    ("nl", "nee, moet helemaal nog begroot worden", "unknown"),
    ("en", "requested, not approved", "requested"),
    ("en", "there but not enough", "unknown"),
    ("en", "they still have to find the money", "unknown"),
    ("en", "they have not budget for this year", "none"),
    ("en", "no budget", "none"),
    ("en", "it's been requested", "requested"),
    ("en", "the budget is approved", "approved"),
]


@pytest.mark.parametrize(("language", "text", "state"), ROWS)
def test_not_asked_for_and_how_much_are_no_state(language: Language, text: str, state: str) -> None:
    said = utterance(text)
    assert read_budget(said, language) == state


def test_words_that_say_nothing_of_money_do_not_stand_for_its_state() -> None:
    assert tells_of_money(utterance("nog niet aangevraagd"))
    assert tells_of_money(utterance("komt uit de oogst"))
    assert tells_of_money(utterance("not this year"))
    assert tells_of_money(utterance("must come from his own pot, zit in de schoolbegroting"))
    assert not tells_of_money(utterance("march 1 board meets"))


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [
        ("en", "they have 30k, we're at 38", 38_000),
        ("en", "they've got 60k set aside, we quoted 72", 72_000),
        ("en", "budget was cut to 90k, we're at 104", 104_000),
        ("nl", "ze hebben 45.000 begroot, onze offerte is 52", 52_000),
        ("nl", "hij heeft 30k, wij zitten op 38k", 38_000),
        ("nl", "ongeveer 82k per jaar", 82_000),
        ("en", "somewhere between 40 and 60k", None),
        ("nl", "40 à 50k", None),
        ("nl", "zo'n 3k per kop", None),
        ("en", "4k a month", None),
        ("en", "they have 30k, we're at 38 weeks", 30_000),
    ],
)
def test_of_two_sums_ours_is_what_the_deal_is_worth_and_a_range_or_a_share_is_none(
    language: Language, text: str, worth: int | None
) -> None:
    assert read_worth(utterance(text), language) == worth
