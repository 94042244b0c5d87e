"""Answers with something beside the route: whom it is about, how it is bought, what we did, what was talked about instead."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
    # Whom it is about, before it begins.
        ("die lui daar, eerst kijkt de voorman mee, dan rekent de boekhouding het na en tot slot tekent de eigenaar", "nl", ["voorman kijkt mee", "boekhouding rekent het na", "eigenaar tekent"]),
        ("die club, eerst gaat het langs de ondernemingsraad en dan naar het bestuur", "nl", ["langs de ondernemingsraad", "naar het bestuur"]),
        ("de mensen van de gemeente, eerst een marktconsultatie, daarna een bestek en dan gunning", "nl", ["marktconsultatie", "bestek", "gunning"]),
        ("those guys over there, first the foreman checks it, then accounts run the numbers and finally the owner signs", "en", ["foreman checks it", "accounts run the numbers", "owner signs"]),
        ("the folks at the clinic, first a trial on one ward, then the matron signs", "en", ["trial on one ward", "matron signs"]),
    # A clause with "of", "wat" behind the subject keeps its order.
        ("eerst kijkt de monteur of het werkt, dan beslist Wim", "nl", ["monteur kijkt of het werkt", "Wim beslist"]),
        ("dan vraagt de controller of er geld is en daarna tekent de directeur", "nl", ["controller vraagt of er geld is", "directeur tekent"]),
        ("eerst controleert de bibliotheek wat er al ligt, vervolgens stemt de raad", "nl", ["bibliotheek controleert wat er al ligt", "raad stemt"]),
    # "vd" belongs to who acts.
        ("dan krijgt de dochter vd baas het voorgelegd", "nl", ["dochter vd baas krijgt het voorgelegd"]),
        ("eerst kijkt het hoofd vd afdeling ernaar, dan tekent de voorzitter vd raad", "nl", ["hoofd vd afdeling kijkt ernaar", "voorzitter vd raad tekent"]),
    # How it is bought, with the steps behind it.
        ("het gaat via een aanbesteding dus leidraad, inschrijving, gunning", "nl", ["leidraad", "inschrijving", "gunning"]),
        ("dit is een Europese tender dus selectieleidraad, vragenronde, beoordeling, gunning", "nl", ["selectieleidraad", "vragenronde", "beoordeling", "gunning"]),
        ("alles loopt daar via inkoop dus aanvraag, drie offertes, akkoord", "nl", ["aanvraag", "drie offertes", "akkoord"]),
        ("it runs through a tender so prequalification, clarifications, scoring, award", "en", ["prequalification", "clarifications", "scoring", "award"]),
        ("it's a public tender so notice, questions, scoring, award", "en", ["notice", "questions", "scoring", "award"]),
        ("all of it goes via a framework so mini competition, evaluation, call-off", "en", ["mini competition", "evaluation", "call-off"]),
    # What we gave them already.
        ("offerte verstuurd, monsters afgegeven, nu zij", "nl", []),
        ("voorstel gestuurd, presentatie gegeven, morgen bel ik ze na", "nl", []),
        ("offerte ging maandag de deur uit, nu afwachten", "nl", []),
        ("demo given, sample dropped off by us, next we send the invoice", "en", []),
        ("proposal sent, pricing shared, now waiting", "en", []),
        ("quote went over on Monday, waiting now", "en", []),
        ("our quote went out last week, nothing yet", "en", []),
        ("offer is out, now we wait", "en", []),
        ("offerte is eruit, nu wachten", "nl", []),
    # "No, not X but Y" takes X's place.
        ("longlist, rondleiding, nee geen rondleiding maar een belronde met referenties, contract", "nl", ["longlist", "belronde met referenties", "contract"]),
        ("intake, proefmaand, nee geen proefmaand maar een proefweek, akkoord directie", "nl", ["intake", "proefweek", "akkoord directie"]),
        ("eerst inkoop, dan de CFO, nee niet de CFO maar de controller, dan tekenen", "nl", ["inkoop", "controller", "tekenen"]),
        ("longlist, site visit, no not a site visit but a video call with ops, signature", "en", ["longlist", "video call with ops", "signature"]),
        ("legal, then the CFO, no not the CFO but the controller, then signing", "en", ["legal", "controller", "signing"]),
        ("trial, board vote, no not a board vote but a partner meeting, contract", "en", ["trial", "partner meeting", "contract"]),
    # Nobody knows yet.
        ("dat valt nog te bezien", "nl", []),
        ("moet nog blijken allemaal", "nl", []),
        ("staat nog te bezien hoe dat gaat", "nl", []),
        ("dat is nog afwachten", "nl", []),
        ("remains to be seen", "en", []),
        ("yet to be seen, all of it", "en", []),
        ("still to be seen how that goes", "en", []),
    # What was talked about instead.
        ("daar is het niet over gegaan, wel over zijn vakantie, twee weken Kreta en de kinderen", "nl", []),
        ("nog niet besproken, alleen over hun nieuwe loods, drie lagen hoog en zonnepanelen", "nl", []),
        ("geen woord over gezegd, ging vooral over voetbal, de finale en bier", "nl", []),
        ("didn't come up, we did talk about their new warehouse, three floors and a lift", "en", []),
        ("we didn't get to that, only about his holiday, two weeks in Crete and the kids", "en", []),
        ("not discussed, mostly about football, the final and beer", "en", []),
    # "Or not" denies nothing.
        ("hij overlegt met zijn zoon en dan koopt ie of niet", "nl", ["hij overlegt met zijn zoon", "ie koopt of niet"]),
        ("Tine leest het na, dan tekent ze of niet", "nl", ["Tine leest het na", "ze tekent of niet"]),
        ("he talks it over with his wife, then he orders or not", "en", ["he talks it over with his wife", "he orders or not"]),
        ("the committee meets, then they sign or they don't", "en", ["committee meets", "sign or they don't"]),
        ("she tries it, then buys or doesn't", "en", ["she tries it", "buys or doesn't"]),
    # Who does not decide, before who does.
        ("hij tekent niet zelf, hij stuurt het door naar Gent, daar tekent de CFO", "nl", ["hij stuurt het door naar Gent", "CFO tekent"]),
        ("Karin beslist daar niet over, ze adviseert, het bestuur besluit", "nl", ["ze adviseert", "bestuur besluit"]),
        ("she doesn't decide herself, she writes a memo, then the alderman signs off", "en", ["she writes a memo", "alderman signs off"]),
        ("Bill can't sign, he puts it to the owner, owner signs", "en", ["he puts it to the owner", "owner signs"]),
        ("the manager has no say, he drafts a case, the board votes", "en", ["he drafts a case", "board votes"]),
    # Their own people are one group.
        ("first a pilot within their own sales team, then legal", "en", ["pilot within their own sales team", "legal"]),
        ("workshop with his own department heads then the VP signs", "en", ["workshop with his own department heads", "VP signs"]),
        ("eerst een test met hun eigen monteurs, dan inkoop", "nl", ["test met hun eigen monteurs", "inkoop"]),
        ("overleg binnen het eigen team, daarna de directeur", "nl", ["overleg binnen het eigen team", "directeur"]),
    # "Before anyone signs": whoever does has a step of their own.
        ("before anybody signs, fire safety has to inspect it. then the principal signs", "en", ["fire safety has to inspect it", "principal signs"]),
        ("before anything gets ordered the lab has to approve, then purchasing orders", "en", ["lab has to approve", "purchasing orders"]),
        ("before a signature goes on it the insurer checks, then the owner signs", "en", ["insurer checks", "owner signs"]),
        ("voor er iets getekend wordt moet de veiligheidskundige kijken, dan tekent de directeur", "nl", ["veiligheidskundige moet kijken", "directeur tekent"]),
        ("voordat iemand tekent moet de arbodienst langs, dan tekent de plantmanager", "nl", ["arbodienst moet langs", "plantmanager tekent"]),
    # Price, delivery and payment are our terms.
        ("delivery time is 6 weeks, price 12k, payment 30 days", "en", []),
        ("price is 40k, lead time 10 weeks", "en", []),
        ("total 23k incl install, delivery in 8 weeks, warranty 2 years", "en", []),
        ("levertijd 8 weken, prijs 19k, levering franco", "nl", []),
        ("prijs is 40 mille, betaling 30 dagen", "nl", []),
        ("garantie 2 jaar, totaal 23k, levering in week 40", "nl", []),
    # A dash before what does not happen.
        ("team lead, then finance, then the MD - not the parent company this time", "en", ["team lead", "finance", "MD"]),
        ("legal review — no committee — then the CEO", "en", ["legal review", "CEO"]),
        ("inkoop, dan finance, dan de directeur — niet de RvC deze keer", "nl", ["inkoop", "finance", "directeur"]),
        ("teamleider kijkt - geen pilot dit keer - dan de directeur", "nl", ["teamleider kijkt", "directeur"]),
    # One round under one name.
        ("rfp, best and final, award", "en", ["rfp", "best and final", "award"]),
        ("shortlist, best and final offers, contract", "en", ["shortlist", "best and final offers", "contract"]),
        ("demo round, best and final round, board", "en", ["demo round", "best and final round", "board"]),
    # Counted off.
        ("first pick a site, second get the permit, third sign", "en", ["pick a site", "get the permit", "sign"]),
        ("first test the sample, second agree the spec, third place the order", "en", ["test the sample", "agree the spec", "place the order"]),
        ("als eerste het pakket kiezen, als tweede de partner kiezen, als derde tekenen", "nl", ["pakket kiezen", "partner kiezen", "tekenen"]),
    ],
)  # fmt: skip
def test_only_their_steps_are_kept(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
