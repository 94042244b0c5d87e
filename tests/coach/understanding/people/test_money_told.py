"""How money is told beside whoever says yes: there, asked for, or not there."""

import pytest

from bot.coach.understanding.people.reader import read_people
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "text", "budget"),
    [
        ("nl", "Wilma tekent en 50 mille staat klaar", "approved"),
        ("nl", "uit het opleidingsbudget", "approved"),
        ("en", "budget's in", "approved"),
        ("en", "the funding came thru", "approved"),
        ("nl", "de centen staan in het meerjarenplan", "approved"),
        ("en", "budget was asked at group level", "requested"),
        ("en", "Carla is the one who can release the funds", "unknown"),
        ("nl", "Sofie is diegene die het budget kan vrijmaken", "unknown"),
        ("en", "they put money aside", "approved"),
        ("en", "there's 50k ready", "approved"),
        ("nl", "wachten op budgetgoedkeuring", "requested"),
        ("nl", "bank kijkt naar de financiering", "requested"),
        ("en", "they put it in for next year's budget", "requested"),
        ("nl", "budget op voor dit jaar", "none"),
        ("en", "nothing's been budgeted", "none"),
        ("en", "money still has to come from somewhere", "none"),
        ("en", "they used the whole travel budget on a new boiler", "none"),
        ("en", "money ok came last week", "approved"),
        ("nl", "beslisser: Karin. budget: akkoord.", "approved"),
        ("en", "they've asked for the funds, no reply so far", "requested"),
        ("nl", "het budget wordt volgende week vrijgegeven", "requested"),
        ("en", "Karin signs, the money gets approved next quarter", "requested"),
        ("en", "Board of governors, they approve anything capital", "unknown"),
        ("en", "the crane they use is on loan", "unknown"),
        ("nl", "over budget niet gehad", "unknown"),
        ("nl", "ik zet mn geld op de technisch directeur", "unknown"),
        ("nl", "Wendy tekent, de bank kijkt alleen mee", "unknown"),
        # A bid for the money, and whoever lends it still to answer.
        ("en", "lottery bid is in for the new organ blower, vicar and wardens sign together", "requested"),
        ("en", "three bids are in, the director signs", "unknown"),
        ("en", "bank answers on the loan by the 18th", "requested"),
        ("nl", "de bank beslist over de lening op de 18e", "requested"),
        ("nl", "het staat in de conceptbegroting maar die moet de raad nog vaststellen", "requested"),
        ("en", "capex request is in. nothing else new", "requested"),
        ("nl", "kredietaanvraag ligt er, verder niks nieuws", "requested"),
        # Gone, or refused where it was shared out.
        ("en", "all gone on the new roof, nothing till next season", "none"),
        ("nl", "alles is op aan de nieuwe oven", "none"),
        ("en", "it got knocked back at budget round", "none"),
        ("nl", "is in de budgetronde afgeschoten", "none"),
    ],
)
def test_how_it_stands_with_the_money(language: Language, text: str, budget: str) -> None:
    """Plain ways to tell it."""
    assert read_people(utterance(text), language).budget == budget
