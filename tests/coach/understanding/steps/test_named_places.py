"""What comes between or before others by name, what is told of who does it, and what only stands round a route."""

from typing import get_args

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "inkoop vergelijkt, directie tekent. tussen inkoop en de directie zit nog de jurist", ["inkoop vergelijkt", "jurist", "directie tekent"]),
        ("nl", "IT test, directeur tekent, en tussen de test en de handtekening komt nog een securityscan", ["IT test", "securityscan", "directeur tekent"]),
        ("nl", "demo, offerte, contract. tussen offerte en contract doen ze een proefmaand", ["demo", "offerte", "ze doen een proefmaand", "contract"]),
        ("nl", "IT test, inkoop onderhandelt, directie tekent. en tussen IT en inkoop komt legal", ["IT test", "legal", "inkoop onderhandelt", "directie tekent"]),
        ("nl", "zij kiezen tussen ons en Vink, dan tekent de baas", ["zij kiezen tussen ons en Vink", "baas tekent"]),
        ("en", "legal reads it, CFO signs. oh and between legal and the CFO there's the risk team", ["legal reads it", "risk team", "CFO signs"]),
        ("en", "demo, trial, contract. between trial and contract they do a reference call", ["demo", "trial", "do a reference call", "contract"]),
        ("en", "survey > quote > PO. Oh and there's a safety check between survey and quote", ["survey", "safety check", "quote", "PO"]),
        ("en", "the chef tastes, the owner signs; between the chef and the owner the accountant checks the price", ["chef tastes", "accountant checks the price", "owner signs"]),
        ("en", "choose between us and Bosch, then CFO signs", ["choose between us and Bosch", "CFO signs"]),
    ],
)  # fmt: skip
def test_between_two_that_are_named(language: Language, text: str, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "proef, gunning. oh en voor de proef een veiligheidskeuring", ["veiligheidskeuring", "proef", "gunning"]),
        ("nl", "test, offertes, akkoord. voor het akkoord de ondernemingsraad", ["test", "offertes", "ondernemingsraad", "akkoord"]),
        ("nl", "de directeur tekent maar de OR moet het daarvoor nog zien", ["OR moet het daarvoor nog zien", "directeur tekent"]),
        ("nl", "het bestuur stemt, maar de penningmeester rekent het voor die tijd na", ["penningmeester rekent het voor die tijd na", "bestuur stemt"]),
        ("nl", "raad beslist, wethouder leest het vooraf", ["wethouder leest het", "raad beslist"]),
        ("nl", "tekenen, keuring, maar dat gebeurt eerst", ["keuring", "tekenen"]),
        ("nl", "directie tekent, inkoop geeft er budget voor", ["directie tekent", "inkoop geeft er budget voor"]),
        ("en", "steering grp kicks off, weighted scoring, contract. oh and before the scoring the dpia", ["steering grp kicks off", "dpia", "weighted scoring", "contract"]),
        ("en", "legal, VP. Before legal they do the technical fit", ["do the technical fit", "legal", "VP"]),
        ("en", "Signature is with the dean but the committee needs to pass it before that", ["committee needs to pass it", "Signature is with the dean"]),
        ("en", "The mayor decides, though the fire officer has to look at it before", ["fire officer has to look at it", "mayor decides"]),
        ("en", "Club members vote, but the ice tech has a say before", ["ice tech has a say", "Club members vote"]),
        ("en", "sisters decide, mum has a say but they do that first", ["mum has a say", "sisters decide"]),
    ],
)  # fmt: skip
def test_before_one_that_is_named(language: Language, text: str, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "beslissing eind juni. daarvoor: advies brandweer, offertes vergelijken en overleg met de buren", ["advies brandweer", "offertes vergelijken", "overleg met de buren", "beslissing eind juni"]),
        ("nl", "De raad tekent. Daarvoor adviseert de OR, toetst IT en rekent finance", ["OR adviseert", "IT toetst", "finance rekent", "raad tekent"]),
        ("en", "CEO signs off. Before that: pilot, security review, pricing talks. Then onboarding", ["pilot", "security review", "pricing talks", "CEO signs off", "onboarding"]),
        ("en", "Board signs in May. Before that legal, IT and the works council", ["legal", "IT and the works council", "Board signs in May"]),
        ("nl", "eerst proef, dan contract, nee wacht eerst audit. dus: proef, audit, contract", ["proef", "audit", "contract"]),
        ("nl", "beslist de chef zelf. o nee, boven de 10k moet t langs zijn baas, dus: chef vraagt aan, baas keurt goed", ["chef vraagt aan", "baas keurt goed"]),
        ("en", "demo, contract, oh no first legal. so: demo, legal, contract", ["demo", "legal", "contract"]),
        ("nl", "het gaat nu direct van sample naar prijsafspraak naar handtekening", ["sample", "prijsafspraak", "handtekening"]),
        ("en", "it now goes straight from sample to price to signature", ["sample", "price", "signature"]),
    ],
)  # fmt: skip
def test_rows_with_a_mark_of_their_own(language: Language, text: str, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "gewoon de planner die het aanvraagt en de manager die ja zegt", ["planner vraagt het aan", "manager zegt ja"]),
        ("nl", "de inkoper die offertes opvraagt en de directeur die tekent", ["inkoper vraagt offertes op", "directeur tekent"]),
        ("nl", "planner die het aanvraagt, inkoper die vergelijkt, directeur die tekent", ["planner vraagt het aan", "inkoper vergelijkt", "directeur tekent"]),
        ("nl", "Alles begint bij de groenchef die slijtage meldt, commissie zet het op de lijst", ["groenchef meldt slijtage", "commissie zet het op de lijst"]),
        ("nl", "daar zit een inkoper die 2 extra offertes vraagt, daarna kiest de uitvoerder", ["inkoper vraagt 2 extra offertes", "uitvoerder kiest"]),
        ("nl", "ze praat met de bibliotheek en die betaalt", ["ze praat met de bibliotheek", "bibliotheek betaalt"]),
        ("nl", "ze mailt dat rond en iedereen mag reageren en dan kiest Ferdi", ["ze mailt dat rond", "iedereen mag reageren", "Ferdi kiest"]),
        ("nl", "IT zit er zeker tussen en op t eind de burgemeester", ["IT", "burgemeester"]),
        ("nl", "eerst moet de raad van toezicht het budget goedkeuren", ["raad van toezicht moet het budget goedkeuren"]),
        ("nl", "Nadat de raad het budget heeft goedgekeurd gaat inkoop offertes vragen", ["raad heeft het budget goedgekeurd", "inkoop gaat offertes vragen"]),
        ("nl", "nadat IT het heeft getest koopt de directie", ["IT heeft het getest", "directie koopt"]),
        ("nl", "zodra de bouwvergunning binnen is beslist de projectontwikkelaar", ["bouwvergunning", "projectontwikkelaar beslist"]),
        ("nl", "klopt de prijs dan tekent Naima", ["Naima tekent"]),
        ("en", "It all starts with the keeper who reports wear, committee lists it", ["keeper reports wear", "committee lists it"]),
        ("en", "legal is in there somewhere, then the mayor", ["legal", "mayor"]),
        ("en", "QA picks and site head signs the CAPEX", ["QA picks", "site head signs the CAPEX"]),
        ("en", "trustees approve, fundraising, and when money's in the director places the order", ["trustees approve", "fundraising", "director places the order"]),
        ("en", "owner picks the yard, yard orders from us", ["owner picks the yard", "yard orders from us"]),
        ("en", "legal reads, we amend, legal reads again, director signs", ["legal reads", "legal reads again", "director signs"]),
    ],
)  # fmt: skip
def test_who_does_it(language: Language, text: str, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("nl", "sales doet t voorstel, directie hakt de knoop door (allemaal bij hun hoor)", ["sales doet t voorstel", "directie hakt de knoop door"]),
        ("nl", "directie tekent (de cfo)", ["directie tekent (de cfo)"]),
        ("nl", "ze gaan dat met de artsen bespreken, alle vier, dan proef", ["ze gaan dat met de artsen bespreken", "proef"]),
        ("nl", "offerte van mij, dan gaat ze naar de bank, dan tekenen", ["ze gaat naar de bank", "tekenen"]),
        ("nl", "kijken, voelen, prijs vragen, kopen", ["kijken", "voelen", "prijs vragen", "kopen"]),
        ("nl", "normaal gaat dat via aanbesteding maar onder de 30k hoeft dat niet dus gewoon: offerte vragen, beoordelen", ["offerte vragen", "beoordelen"]),
        ("nl", "nieuwe tractor voor de gemeente. buitendienst test, inkoop vergelijkt, wethouder tekent", ["buitendienst test", "inkoop vergelijkt", "wethouder tekent"]),
        ("nl", "Zoals Karin het vertelde, eerst inkoop, dan directie", ["inkoop", "directie"]),
        ("en", "sales proposes, ops checks, board decides (all on their side)", ["sales proposes", "ops checks", "board decides"]),
        ("en", "office move so: floor plan, quotes, landlord ok, CFO signs", ["floor plan", "quotes", "landlord ok", "CFO signs"]),
        ("en", "Sales training - L&D scouts, head of sales meets trainer, contract", ["L&D scouts", "head of sales meets trainer", "contract"]),
        ("en", "trial - ops runs it, legal, signature", ["trial - ops runs it", "legal", "signature"]),
        ("en", "usually they do a pilot but that's not needed here so straight to contract", ["contract"]),
        ("en", "as Joe described it, site manager tests and head office orders", ["site manager tests", "head office orders"]),
        ("en", "Then comes the hard part. Legal. Then the VP", ["Legal", "VP"]),
        ("en", "cant say, only spoke to reception", []),
    ],
)  # fmt: skip
def test_what_stands_round_a_route(language: Language, text: str, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    "text",
    [
        "de ploegbazen die gaan eh eerst de machine proberen en dan eh dan gaat de preventiedienst er naar kijken en ja",
        "ze praten erover aan de lunch en maandag weet je het",
        "they talk it over and monday you know the",
    ],
)
def test_an_answer_that_breaks_off_is_read(text: str) -> None:
    for language in get_args(Language):
        read_steps(utterance(text), language)
