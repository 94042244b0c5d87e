"""Routes with our own acts amid them, acts joined by the last "and", what is hoped or noted, and where a correction fits in."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        # What we do "then" is ours, with "then" inside our clause.
        ("ze testen het een week, wij maken dan een voorstel en daarna tekent de eigenaar", "nl", ["ze testen het een week", "eigenaar tekent"]),
        ("ze kiezen drie modellen, ik stuur dan de prijs, hun baas tekent", "nl", ["ze kiezen drie modellen", "hun baas tekent"]),
        ("zij bespreken het, wij passen dan de offerte aan, tot slot tekent de manager", "nl", ["zij bespreken het", "manager tekent"]),
        ("they test it for a week, we'll then put a proposal together and after that the owner signs", "en", ["test it for a week", "owner signs"]),
        ("they pick three models, I then send the price, their boss signs", "en", ["pick three models", "their boss signs"]),
        ("they discuss it in the team meeting, we then adjust the quote, and finally the manager signs", "en", ["discuss it in the team meeting", "manager signs"]),
        ("the board meets, then we hear, the CEO signs", "en", ["board meets", "CEO signs"]),
        # The same people, the next thing, with "then" amid it.
        ("de inkoper vergelijkt en gaat er dan mee naar de baas", "nl", ["inkoper vergelijkt", "gaat er dan mee naar de baas"]),
        ("Keulen doet een audit, zet ons dan op de lijst en dan mag de vestiging bestellen", "nl",
         ["Keulen doet een audit", "zet ons op de lijst", "vestiging mag bestellen"]),
        ("dan beslist ons bestuur zegt ze", "nl", ["ons bestuur beslist"]),
        ("pas nadat de brandweer akkoord heeft gegeven kan de vergunning door", "nl", ["brandweer heeft akkoord gegeven", "vergunning kan door"]),
        ("they test, and then after purchasing makes the order", "en", ["test", "purchasing makes the order"]),
        # What puts the order right takes nobody's place.
        ("trial, legal, board. wait, reference call comes first", "en", ["reference call", "trial", "legal", "board"]),
        ("quote, order. sorry, first comes the grant", "en", ["quote", "grant"]),
        ("proef, juridisch. wacht, de referentie komt eerst", "nl", ["referentie", "proef", "juridisch"]),
        ("legal, then signature. no wait, the CFO signs", "en", ["legal", "CFO signs"]),
        ("Helen signs. Before she does, Raj wants the audit closed", "en", ["Raj wants the audit closed", "Helen signs"]),
        # Sighs, whose words it is, who gets to see it only, and what is all that is missing.
        ("no tender, thank god. manager picks, owner pays, her words", "en", ["manager picks", "owner pays"]),
        ("trial then sign, according to Piet", "en", ["trial", "sign"]),
        ("board votes, cfo only gets a copy, owner signs", "en", ["board votes", "owner signs"]),
        ("godzijdank geen aanbesteding. directeur kiest, dan tekenen, zijn woorden", "nl", ["directeur kiest", "tekenen"]),
        ("proef gehad, alleen de handtekening ontbreekt nog", "nl", ["proef", "handtekening"]),
        ("legal done, the signature is still outstanding", "en", ["legal", "signature"]),
        # What we hear is no step.
        ("dan bespreken zij het met de partners en maandag hoor ik het", "nl", ["zij bespreken het met de partners"]),
        ("then they discuss it with the partners and I hear on Monday", "en", ["discuss it with the partners"]),
        # The last of a row of acts.
        ("Ze moeten een projectleider aanwijzen, een nulmeting doen, het plan laten vaststellen door de raad en de opdracht verlenen", "nl", ["projectleider aanwijzen", "nulmeting doen", "plan laten vaststellen door de raad", "opdracht verlenen"]),
        ("ze moeten draagvlak zoeken, een budget aanvragen, de leverancier laten kiezen door het team en de bestelling plaatsen", "nl", ["draagvlak zoeken", "budget aanvragen", "leverancier laten kiezen door het team", "bestelling plaatsen"]),
        ("They have to appoint a lead, do a baseline, get the plan approved by the board and award the job", "en", ["appoint a lead", "do a baseline", "get the plan approved by the board", "award the job"]),
        ("dan scoren ze de inschrijvingen en gunnen ze", "nl", ["ze scoren de inschrijvingen", "ze gunnen"]),
        # Whoever buys asks for prices; "they ask us for a price" is ours.
        ("de aankoopdienst vraagt een prijs en het diensthoofd tekent de bon", "nl", ["aankoopdienst vraagt een prijs", "diensthoofd tekent de bon"]),
        ("de inkoper vraagt een prijs, de baas tekent", "nl", ["inkoper vraagt een prijs", "baas tekent"]),
        ("ze vragen een prijs, dan tekent de baas", "nl", ["baas tekent"]),
        # Hopes and what is to be written down.
        ("is een goeie klant, komt vast wel goed", "nl", []),
        ("die vinden ons leuk, dat komt wel in orde", "nl", []),
        ("Dit gaat lukken!", "nl", []),
        ("trial must be in jan, note that", "en", []),
        ("proef moet in januari, noteer dat", "nl", []),
        ("legal, then the CEO, note that", "en", ["legal", "CEO"]),
        # A correction of where or with whom leaves the act as it was.
        ("They try the machine at our showroom, no sorry at their own plant, then the plant manager decides", "en", ["try the machine at their own plant", "plant manager decides"]),
        ("the pilot runs in Leeds, no wait in York, and then ops decides", "en", ["pilot runs in York", "ops decides"]),
        ("ze proberen het in de showroom, nee sorry in hun eigen fabriek, dan beslist de chef", "nl", ["ze proberen het in hun eigen fabriek", "chef beslist"]),
        ("het gaat naar de CFO, nee sorry naar de COO", "nl", ["naar de COO"]),
        # "Before …ing" with nothing behind it but whoever acts.
        ("before ordering they compare us w/ two others", "en", ["compare us w/ two others", "ordering"]),
        ("before signing they want legal to read it", "en", ["want legal to read it", "signing"]),
        # A seller's pipeline without people.
        ("discovery, demo, proposal, negotiate, closed won", "en", []),
        ("lead, afspraak, offerte, gewonnen", "nl", []),
        ("qualify, demo, proposal, close", "en", []),
        ("demo, proposal, legal, close", "en", ["demo", "proposal", "legal", "close"]),
        ("RFP, demo, contract", "en", ["RFP", "demo", "contract"]),
        # Where we still have to pass is a station of theirs.
        ("we moeten nog langs hun jurist en dan tekent de directeur", "nl", ["langs hun jurist", "directeur tekent"]),
        ("we moeten nog door hun OR", "nl", ["door hun OR"]),
        ("ik moet nog langs hun inkoper", "nl", []),
        ("we still have to get past their lawyer, then the CEO signs", "en", ["get past their lawyer", "CEO signs"]),
        # How it always goes is a step where somebody has it then.
        ("it always goes through the accountant and then mother signs", "en", ["it always goes through the accountant", "mother signs"]),
        ("it always takes ages, then the CEO signs", "en", ["CEO signs"]),
        # What is told of somebody between commas is no step.
        ("de inkoper, die er net werkt, vraagt offertes op en dan tekent de directeur", "nl", ["inkoper vraagt offertes op", "directeur tekent"]),
        ("de jurist, een lastige man, leest het contract en de baas tekent", "nl", ["jurist leest het contract", "baas tekent"]),
        ("the CFO, who watches every penny, wants a business case and then the CEO signs", "en", ["CFO wants a business case", "CEO signs"]),
        ("the lawyer, a difficult man, reads the contract and the boss signs", "en", ["lawyer reads the contract", "boss signs"]),
        ("she takes it to the board, who decide, then purchasing orders", "en", ["she takes it to the board", "board decide", "purchasing orders"]),
        # Who the last of them is.
        ("IT, inkoop en de directie, die laatste tekent", "nl", ["IT", "inkoop en de directie", "directie tekent"]),
        ("IT, purchasing and the board, the latter signs", "en", ["IT", "purchasing and the board", "board signs"]),
        ("de laatste stap is tekenen", "nl", ["tekenen"]),
        # Two who do it together, turned round.
        ("dan bespreken zij en haar man het in het weekend", "nl", ["zij en haar man bespreken het in het weekend"]),
        ("dan kijken ze of het bevalt", "nl", ["ze kijken of het bevalt"]),
        ("it's with the solicitor now, when he's done it goes to the councillor", "en", ["solicitor", "goes to the councillor"]),
        # Words that open a step and are no filler there.
        ("they look around first, then legal reads it", "en", ["look around", "legal reads it"]),
        ("1. trial 2. ok from MT 3. sign", "en", ["trial", "ok from MT", "sign"]),
        ("The board discusses it in January, in February they'll order", "en", ["board discusses it in January", "in February they'll order"]),
        ("legal, pricing, signature, in roughly that order", "en", ["legal", "pricing", "signature"]),
        ("RFI, RFP, award. public sector so by the book", "en", ["RFI", "RFP", "award"]),
    ],
)  # fmt: skip
def test_the_route_keeps_what_is_theirs(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
