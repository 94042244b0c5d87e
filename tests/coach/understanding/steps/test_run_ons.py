"""Clauses one behind the other without a comma, and what is said before, beside or instead of a step in a hurry."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
    # Somebody new with a verb begins a step, whatever the clause before ended with.
        ("de kok proeft het in de keuken de eigenaar keurt de prijs goed", "nl", ["kok proeft het in de keuken", "eigenaar keurt de prijs goed"]),
        ("Jan test hem een week Piet tekent", "nl", ["Jan test hem een week", "Piet tekent"]),
        ("eerst maakt Kees een planning zijn baas keurt hem goed", "nl", ["Kees maakt een planning", "zijn baas keurt hem goed"]),
        ("er is een commissie die kijkt naar de prijs het bestuur tekent", "nl", ["commissie kijkt naar de prijs", "bestuur tekent"]),
        ("the foreman tries it on site the surveyor checks the drawings and the client signs", "en", ["foreman tries it on site", "surveyor checks the drawings", "client signs"]),
        ("he takes it home his wife reads it they decide", "en", ["he takes it home", "his wife reads it", "decide"]),
        ("IT tests the api finance looks at the price the board votes", "en", ["IT tests the api", "finance looks at the price", "board votes"]),
    # A clause that only tells of the noun before it is no step, nor is the end of one that hangs on another word.
        ("the nurses like the pump the doctors ordered", "en", ["nurses like the pump the doctors ordered"]),
        ("they choose the pump the doctors look at", "en", ["choose the pump the doctors look at"]),
        ("de directeur vraagt de planner of inkoop meedoet", "nl", ["directeur vraagt de planner of inkoop meedoet"]),
        ("legal has to redline the msa once procurement picks a winner", "en", ["procurement picks a winner", "legal has to redline the msa"]),
    # Where a condition ends, in a verb that no list has.
        ("als de klep past koopt Jan er tien", "nl", ["klep past", "Jan koopt er tien"]),
        ("zodra de vergunning binnenkomt bestelt de gemeente", "nl", ["vergunning binnenkomt", "gemeente bestelt"]),
        ("als de prijs klopt tekent de baas", "nl", ["baas tekent"]),
        ("they run a trial for a month & if the error rate drops the director signs", "en", ["run a trial for a month", "error rate drops", "director signs"]),
    # How long it takes, in brackets beside the step.
        ("inspraak (duurt zes weken) en dan het raadsbesluit", "nl", ["inspraak", "raadsbesluit"]),
        ("objections (takes six weeks), then the committee", "en", ["objections", "committee"]),
    # What has to come before a step that was said.
        ("proef, evaluatie, maar voor die proef nog akkoord van de OR", "nl", ["akkoord van de OR", "proef", "evaluatie"]),
        ("offerte, contract, maar voor het contract nog een referentiebezoek", "nl", ["offerte", "referentiebezoek", "contract"]),
        ("trial on two vans, cost check, but before the trial they need policy approval", "en", ["policy approval", "trial on two vans", "cost check"]),
        ("een demo voor de directie en dan een besluit", "nl", ["demo voor de directie", "besluit"]),
    # The other order, by their names alone.
        ("planner rekent, chef komt kijken, nee wacht eerst chef dan planner, en Ruud beslist", "nl", ["chef komt kijken", "planner rekent", "Ruud beslist"]),
        ("finance checks it, legal reads the contract, no wait first legal then finance", "en", ["legal reads the contract", "finance checks it"]),
    # What stands before a colon and only says what kind of answer it is.
        ("just one thing really: the mayor has to sign", "en", ["mayor has to sign"]),
        ("in het kort: test, akkoord, tekenen", "nl", ["test", "akkoord", "tekenen"]),
        ("already happened: needs list. still to come: pilot, evaluation", "en", ["needs list", "pilot", "evaluation"]),
        ("heel simpel hier: baas ziet baas koopt", "nl", ["baas ziet", "baas koopt"]),
    # Where it goes next, and how it ends.
        ("then it goes to corporate in Tulsa", "en", ["goes to corporate in Tulsa"]),
        ("they run it by their lawyer, then it's a handshake", "en", ["run it by their lawyer", "handshake"]),
        ("gewoon ja zeggen en klaar", "nl", ["ja zeggen"]),
        ("assessment, before that a questionnaire, after it the contract", "en", ["questionnaire", "assessment", "contract"]),
    # Our own work goes on as long as nobody else is named; theirs begins with them.
        ("offerte sturen, nabellen, binnenhalen", "nl", []),
        ("we have submitted the quote, sent a reminder mail, done a follow-up call", "en", []),
        ("legal redlines, us fixing those, their GC signing", "en", ["legal redlines", "their GC signing"]),
        ("na onze demo op locatie geven hun ploegbazen hun mening", "nl", ["hun ploegbazen geven hun mening"]),
    # How it is, what nobody knows yet, and what is asked of the one who asks.
        ("lastig traject, veel mensen, iedereen heeft het druk", "nl", []),
        ("tricky process, lots of people, everyone's busy", "en", []),
        ("ze zijn er nog niet uit hoe ze het aanpakken", "nl", []),
        ("dunno yet", "en", []),
        ("ask me again after Thursday's call", "en", []),
        ("vraag me later nog maar eens", "nl", []),
        ("it takes usually 3 to 4 months with mills like that", "en", []),
        ("it takes a vote of the board", "en", ["vote of the board"]),
    ],
)  # fmt: skip
def test_in_a_hurry(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
