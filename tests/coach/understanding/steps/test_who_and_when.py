"""Whose a step is when nobody is named in it, and where it belongs when that is said of it afterwards."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
    # Slashes set steps apart where there are several of them, and not in one name.
        ("inspectie/ offerte/ directie", "nl", ["inspectie", "offerte", "directie"]),
        ("demo/trial/decision", "en", ["demo", "trial", "decision"]),
        ("IT/inkoop kijkt ernaar, dan de directie", "nl", ["IT/inkoop kijkt ernaar", "directie"]),
        ("w/ the board and w/ legal they discuss it", "en", ["w/ the board and w/ legal they discuss it"]),
    # An "&" joins as "en" does.
        ("Anna, Bob & Carl score the bids, then award", "en", ["Anna, Bob & Carl score the bids", "award"]),
        ("HR, IT & legal kijken er samen naar, dan de CEO", "nl", ["HR, IT & legal kijken er samen naar", "CEO"]),
        ("proef, evaluatie & contract", "nl", ["proef", "evaluatie", "contract"]),
        ("longlist, shortlist, dan demo en contract", "nl", ["longlist", "shortlist", "demo", "contract"]),
        ("pilot bij een team, evaluatie door HR en OR, besluit", "nl", ["pilot bij een team", "evaluatie door HR en OR", "besluit"]),
    # Counting on from the first.
        ("de eerste stap is een demo bij de klant de tweede een offertevergelijking en de derde de handtekening", "nl", ["demo bij de klant", "offertevergelijking", "handtekening"]),
        ("first step is that IT tests it the second that the director signs and the third the order", "en", ["IT tests it", "director signs", "order"]),
        ("mmm prijs, dan proef", "nl", ["prijs", "proef"]),
    # What we do is no step of theirs, however it is told.
        ("IT review, contract, the pricing I'll do myself", "en", ["IT review", "contract"]),
        ("testomgeving, akkoord CIO; de prijs regelen we zelf ondertussen", "nl", ["testomgeving", "akkoord CIO"]),
        ("legal, PO, installation is on us", "en", ["legal", "PO"]),
        ("de installatie doen ze zelf, dan de keuring", "nl", ["installatie doen ze zelf", "keuring"]),
        ("uitleg door onze consultant, scoren door de magazijnchefs, directeur tekent", "nl", ["scoren door de magazijnchefs", "directeur tekent"]),
        ("sign-off by our contact, then the board", "en", ["sign-off by our contact", "board"]),
        ("demo (us), client picks fabric, client pays deposit", "en", ["client picks fabric", "client pays deposit"]),
        ("inmeten (wij), klant kiest stof", "nl", ["klant kiest stof"]),
        ("trustees want to see accounts (ours), then they vote", "en", ["trustees want to see accounts (ours)", "vote"]),
        ("call her fri, get discount approved by my director, send new quote", "en", []),
        ("update the deck, send it, follow up", "en", []),
        ("scherpere prijs berekenen, mailen, bellen", "nl", []),
        ("referenties bellen, offertes vergelijken, tekenen", "nl", ["referenties bellen", "offertes vergelijken", "tekenen"]),
        ("deposit and then we plan the install", "en", ["deposit"]),
        ("ze willen langs bij onze referentie, hoofdkantoor beslist", "nl", ["ze willen langs bij onze referentie", "hoofdkantoor beslist"]),
        ("no clue. ask Tom", "en", []),
        ("ask legal, then the board decides", "en", ["ask legal", "board decides"]),
    # Behind what was said before comes what follows.
        ("nu scoren. na scoren bafo, dan gunning", "nl", ["scoren", "bafo", "gunning"]),
        ("eerst een marktverkenning, na de verkenning het bestek, na het bestek de gunning", "nl", ["marktverkenning", "bestek", "gunning"]),
        ("they open a tender, after it demos, after demos is scoring, finally award", "en", ["open a tender", "demos", "scoring", "award"]),
        ("na legal inkoop, na inkoop handtekening", "nl", ["legal", "inkoop", "handtekening"]),
    # Before all that was said, and what a condition of a few words leads to.
        ("Board, then CEO. A survey happens before all that", "en", ["survey happens", "Board", "CEO"]),
        ("raad, directeur, bestelling. en voor dat allemaal nog een keuring", "nl", ["keuring", "raad", "directeur", "bestelling"]),
        ("proef, MT, order. maar voor alles moet de bank akkoord zijn", "nl", ["bank moet akkoord zijn", "proef", "MT", "order"]),
        ("daarboven zit nog de cfo voor alles boven de 50k", "nl", ["cfo voor alles boven de 50k"]),
        ("manager looks, if ok goes to director, then order", "en", ["manager looks", "goes to director", "order"]),
        ("als meer dan 50k naar de raad, anders tekent de directeur", "nl", ["naar de raad", "directeur tekent"]),
        ("naar de pastoor en omdat het boven de 10k zit gaat het ook naar het bisdom", "nl", ["naar de pastoor", "naar het bisdom"]),
        ("to the board and since it's over 100k to the regents too", "en", ["board", "regents"]),
        ("eerst legal omdat die altijd lang doen, dan de CFO", "nl", ["legal", "CFO"]),
        ("proefweek en dan meteen een jaarcontract als t goed is", "nl", ["proefweek", "jaarcontract"]),
        ("trial and then straight to an annual contract if it works out", "en", ["trial", "annual contract"]),
        ("the controller checks if it fits, then he signs", "en", ["controller checks if it fits", "he signs"]),
    # Told afterwards: that a step comes earlier, that it is over, that somebody else does the same, that it is a formality.
        ("Trial. Then the board. Legal has to review too but they do that before the board.", "en", ["Trial", "Legal has to review", "board"]),
        ("proefrit, contract, bestelling. de verzekering moet ook nog, dat regelen ze voor het contract", "nl", ["proefrit", "verzekering moet", "contract", "bestelling"]),
        ("legal then the board. oh and they already did the trial", "en", ["already did the trial", "legal", "board"]),
        ("demo. trial is done. then the board", "en", ["demo", "trial", "board"]),
        ("legal, dan de directie. intake is al geweest trouwens", "nl", ["intake is al geweest", "legal", "directie"]),
        ("IT test, de fabriek ook, dan tekent de directeur", "nl", ["IT test", "fabriek test", "directeur tekent"]),
        ("legal reviews the terms, security too, then the CIO signs", "en", ["legal reviews the terms", "security", "CIO signs"]),
        ("eerst de raad, dan inkoop maar inkoop zet alleen een stempel", "nl", ["raad", "inkoop"]),
        ("CFO then legal but legal signs too", "en", ["CFO", "legal", "legal signs"]),
        ("tekenen doen ze in januari, eerst moet de bank akkoord geven en moet er een vergunning komen", "nl", ["bank moet akkoord geven", "vergunning", "tekenen"]),
    # In Flanders "moet niet" is "hoeft niet".
        ("IT moet er niet naar kijken, enkel de zaakvoerder tekent", "nl", ["zaakvoerder tekent"]),
        ("de inkoper moet niet alleen vergelijken maar ook de prijs checken", "nl", ["inkoper moet niet alleen vergelijken", "prijs checken"]),
    # What one thinks of them, and that nobody knows what they do.
        ("ze doen ook maar wat daar", "nl", []),
        ("no clue, they just wing it", "en", []),
        ("komt goed hoor, leuke club", "nl", []),
        ("nightmare customer tbh", "en", []),
        ("de hele club stemt, dan het bestuur", "nl", ["hele club stemt", "bestuur"]),
        ("boss checks, boss signs, normal no problem", "en", ["boss checks", "boss signs"]),
        ("its always chaos with that lot", "en", []),
        ("pretty sure Anna wants it, rest unknown", "en", []),
        ("board wants it, then PO", "en", ["board wants it", "PO"]),
    ],
)  # fmt: skip
def test_the_steps(text: str, language: Language, steps: list[str]) -> None:
    found = [step.title for step in read_steps(utterance(text), language).steps]
    assert found == steps
