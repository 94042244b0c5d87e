"""Routes as they are told in passing: counted off in points, with "then" behind whoever acts, with what is no step beside them."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # "Then" behind whoever acts stands inside the clause.
        ("users test it. head office then makes the call", "en", ["users test it", "head office makes the call"]),
        ("finance approves it and head office then issues the PO", "en", ["finance approves it", "head office issues the PO"]),
        ("procurement gets three quotes then picks the best one", "en", ["procurement gets three quotes", "picks the best one"]),
        ("inkoop vergelijkt de prijzen. de directie beslist dan nog over de looptijd", "nl", ["inkoop vergelijkt de prijzen", "directie beslist nog over de looptijd"]),
        ("de chef test het een week, juridisch kijkt dan nog naar de voorwaarden", "nl", ["chef test het een week", "juridisch kijkt nog naar de voorwaarden"]),
        ("demo dan nog aan de directie laten zien", "nl", ["demo", "aan de directie laten zien"]),
        # The same one, and the next thing.
        ("De beheerder vraagt twee prijzen op en kiest dan.", "nl", ["beheerder vraagt twee prijzen op", "kiest"]),
        ("Ineke overlegt met de ouders en beslist daarna", "nl", ["Ineke overlegt met de ouders", "beslist"]),
        # Counted off.
        ("punt een is een proefplaatsing punt twee is de keuring en punt drie tekent Wim", "nl", ["proefplaatsing", "keuring", "Wim tekent"]),
        ("nou punt 1 de ondernemingsraad, punt 2 de directie", "nl", ["ondernemingsraad", "directie"]),
        ("okee dus eh punt een ze testen het punt twee inkoop tekent", "nl", ["ze testen het", "inkoop tekent"]),
        ("right so point one they test it point two finance signs", "en", ["test it", "finance signs"]),
        ("at some point 3 people look at it, then the boss signs", "en", ["at some point 3 people look at it", "boss signs"]),
        # What comes before what was just named.
        ("Het bestuur stemt erover. Voorafgaand test de conciërge de sloten.", "nl", ["conciërge test de sloten", "bestuur stemt erover"]),
        ("The owner signs. Before it the accountant reads the lease", "en", ["accountant reads the lease", "owner signs"]),
        ("the board approves before it goes to legal", "en", ["board approves", "goes to legal"]),
        ("before it is signed legal reads it", "en", ["legal reads it", "signed"]),
        ("De raad stemt over het plan, maar dat toetst de accountant eerst", "nl", ["dat toetst de accountant", "raad stemt over het plan"]),
        ("De directeur tekent het contract, en dat leest juridisch eerst", "nl", ["dat leest juridisch", "directeur tekent het contract"]),
        ("ze tekenen de huur, en die toetst de bank eerst op risico", "nl", ["toetst de bank op risico", "ze tekenen de huur"]),
        ("Piet kijkt ernaar, en die belt eerst de bank", "nl", ["Piet kijkt ernaar", "belt de bank"]),
        # How long a step takes leaves the step.
        ("IT scan duurt een week of 6, dan de directie", "nl", ["IT scan", "directie"]),
        ("legal check takes a week or two, then the CFO signs", "en", ["legal check", "CFO signs"]),
        # "Zeggen … op" is no speech.
        ("ze zeggen het oude contract op en dan tekent de baas", "nl", ["ze zeggen het oude contract op", "baas tekent"]),
        ("de huurder zegt dat op, inkoop kiest een nieuwe partij", "nl", ["huurder zegt dat op", "inkoop kiest een nieuwe partij"]),
        ("punt een inkoop kiest punt twee ze zeggen dat op en punt drie tekent Wim", "nl", ["inkoop kiest", "ze zeggen dat op", "Wim tekent"]),
        # Openings that are part of the step, or none.
        ("need comes up -> 3 quotes -> order", "en", ["need comes up", "3 quotes", "order"]),
        ("they go RFI, shortlist, demo, contract", "en", ["RFI", "shortlist", "demo", "contract"]),
        ("ja dat is een aanbesteding he dus nota van inlichtingen, inschrijving, gunning", "nl", ["nota van inlichtingen", "inschrijving", "gunning"]),
        ("well it's a tender right so clarification questions, bids, award", "en", ["clarification questions", "bids", "award"]),
    ],
)  # fmt: skip
def test_a_route_told_in_passing(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # Those who say yes were named before.
        ("het gaat naar de ondernemingsraad en als die ja zeggen tekent de directeur", "nl", ["naar de ondernemingsraad", "directeur tekent"]),
        ("eerst de raad, als die akkoord geeft koopt inkoop het", "nl", ["raad", "inkoop koopt het"]),
        ("zodra de bank akkoord geeft bestelt Piet", "nl", ["bank akkoord geeft", "Piet bestelt"]),
        ("als de OR akkoord is tekent de directeur", "nl", ["OR akkoord", "directeur tekent"]),
        ("it goes to the trustees and if those say yes the bursar orders it", "en", ["goes to the trustees", "bursar orders it"]),
        ("als de directeur ja zegt tekent hij", "nl", ["directeur ja zegt", "hij tekent"]),
        # What somebody is there for, beside what they do now.
        ("eerst kijkt Gerda ernaar, die doet de boeken, en dan tekent Hans", "nl", ["Gerda kijkt ernaar", "Hans tekent"]),
        ("Gail looks at it, she does the books, then Hank signs", "en", ["Gail looks at it", "Hank signs"]),
        ("Kees bekijkt de prijs, die doet de keuring, dan tekent Hans", "nl", ["Kees bekijkt de prijs", "doet de keuring", "Hans tekent"]),
        # Whom the one who types turns to, by name.
        ("no idea yet, ringing Johan tomorrow", "en", []),
        ("legal reads it, chasing Tom on Friday", "en", ["legal reads it"]),
        ("geen idee, Johan bellen morgen", "nl", []),
        ("demo, Referenties bellen, tekenen", "nl", ["demo", "Referenties bellen", "tekenen"]),
        ("calling References, then order", "en", ["calling References", "order"]),
        # What was never done before, and what is decided by no route.
        ("Nog geen stappen bekend, ze hebben nooit eerder zoiets gekocht", "nl", []),
        ("ze kochten nooit eerder zoiets", "nl", []),
        ("no steps known yet, they've never bought anything like this", "en", []),
        ("whoever asks first gets it", "en", []),
        ("wie het hardst roept krijgt het daar", "nl", []),
        ("whoever is on shift signs for it", "en", ["whoever is on shift signs for it"]),
    ],
)  # fmt: skip
def test_what_is_said_beside_it_is_no_step(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps
