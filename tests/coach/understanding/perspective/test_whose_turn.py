"""Whose turn it is by small signs: what "na" closes, what "ons" owns, who must like it, what only tells what they are."""

from typing import cast

import pytest

from bot.coach.understanding.perspective.reader import read_perspective
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("nl", "hun verzekeraar rekent de polis na voor ze ja zeggen", "customer"),  # "na" closes the verb
        ("nl", "na de demo beslist hun directeur", "customer"),
        ("en", "The buyer said we'll sort the forms with legal", "customer"),  # "we" in what they said
        ("en", "they said we should send a quote", "seller"),
        ("nl", "we tekenen samen het plan uit", "mixed"),  # with nobody beside us it is with them
        ("nl", "we tekenen het plan uit samen met onze monteur", "seller"),
        ("nl", "hun ict'er zet de koppeling aan", "customer"),
        ("nl", "ik denk niet dat ik daar een goed beeld van heb", "unclear"),
        ("nl", "ze waren superenthousiast over de kraan", "hope"),
        ("nl", "hun schoonmaakploeg kijkt ernaar", "customer"),  # somebody of theirs, whoever that is
        ("nl", "ze krijgen woensdag ons veiligheidsrapport", "seller"),  # "ons" before a thing
        ("en", "they get our insurance pack on friday", "seller"),
        ("en", "still has to get past their fire officer", "customer"),
        ("en", "we'll have the go-ahead from their trustees by friday", "customer"),
        ("en", "Pritam ji will take it up with the MD", "customer"),  # a name with its honorific
        ("en", "tries it with their own crew then calls me", "customer"),
        ("en", "the bursar has to be happy with it first", "customer"),  # must like it, and no hope
        ("nl", "order inschieten in hun systeem", "customer"),  # whoever buys places the order
        ("en", "raise the PO on their portal", "customer"),
        (
            "en",
            "nothing for now, the quote went out yesterday",
            "waiting",
        ),  # what has gone is no step of ours
        ("en", "quote goes out tomorrow", "seller"),
        ("en", "not really sure, big outfit", "unclear"),  # what they are is nobody's step
        ("en", "they want two more bids so they're ringing round", "customer"),
        ("en", "she asks another supplier for a price", "customer"),  # nothing is asked of us
        ("en", "they've asked us for a price", "seller"),
        ("en", "Marjorie votes on it", "customer"),  # a name with a buyer's verb
        ("en", "Hannah calls the board tomorrow", "customer"),
        ("nl", "Marjan beoordeelt de voorstellen", "customer"),
        (
            "nl",
            "ik bel maandag en dan zet Marjan het op de agenda",
            "mixed",
        ),  # behind "dan" the subject follows
        ("nl", "ik stuur een herinnering en dan praat de gemeente met de eigenaar", "mixed"),
        ("nl", "zij draaien een proef met twee mensen", "customer"),
        ("nl", "hun team draait een maand proef", "customer"),
        ("en", "he has another look", "customer"),
        ("en", "waiting for them to call", "waiting"),  # what they should do is waited for
        ("en", "they're torn and make the call next week", "customer"),  # deciding, and no phone
        ("nl", "nog twee andere leveranciers aan het uitnodigen daar", "customer"),
        ("nl", "in de ledenraad van 12 november", "customer"),  # where it is dealt with
        ("nl", "ik hoor maandag van Petra of het mag", "customer"),  # what we get from them
        ("nl", "ik vertrouw erop dat het goedkomt", "hope"),
        # Whom they ask is named, and it is not us.
        ("nl", "wij meten op, zij vragen de vergunning bij de gemeente, wij plaatsen het bord", "mixed"),
        ("en", "we measure up, they ask for the permit from the council, we fit the sign", "mixed"),
        ("nl", "zij vragen een demo bij ons, wij plannen hem", "seller"),
        ("en", "they ask for a discount from the list price", "seller"),
    ],
)
def test_whose_turn_it_is(language: str, said: str, expected: str) -> None:
    """The rules alone."""
    assert read_perspective(utterance(said), cast("Language", language), "q3").label == expected
