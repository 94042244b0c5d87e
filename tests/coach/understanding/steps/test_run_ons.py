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
    # Between the clauses of one sentence.
        ("ze hebben drie partijen uitgenodigd en nu moet de directeur kiezen", "nl", ["ze hebben drie partijen uitgenodigd", "directeur moet kiezen"]),
        ("ze vragen twee concurrenten uit en tegen de zomer hakt de baas de knoop door", "nl", ["ze vragen twee concurrenten uit", "baas hakt de knoop door"]),
        ("they shortlist two and now the trustees vote", "en", ["shortlist two", "trustees vote"]),
        ("vet checks it practice manager prices it up and then the partners say yes", "en", ["vet checks it", "practice manager prices it up", "partners say yes"]),
        ("ze laten drie teams meedraaien de teamleiders vullen een formulier in en hr beslist", "nl", ["ze laten drie teams meedraaien", "teamleiders vullen een formulier in", "hr beslist"]),
        ("inkoop plaatst daarna de order", "nl", ["inkoop plaatst de order"]),
        ("de planner rekent en ik denk dat Kees dan tekent", "nl", ["planner rekent", "Kees tekent"]),
        ("After the tasting with the floor staff the owner works out the margins", "en", ["tasting with the floor staff", "owner works out the margins"]),
        ("after the pilot comes a go/no-go with the sponsor", "en", ["pilot", "go/no-go with the sponsor"]),
        ("if it's a majority Yvonne places the order", "en", ["Yvonne places the order"]),
        ("if the works council says yes it goes to the board", "en", ["works council says yes", "goes to the board"]),
    # Two things that come, two places on one way.
        ("er komt nog een enquete en een advies van de kascommissie", "nl", ["enquete", "advies van de kascommissie"]),
        ("there's a survey and a vote by the members, then the board", "en", ["survey", "vote by the members", "board"]),
        ("die gaat naar de plant manager en bij groen licht naar Duitsland", "nl", ["gaat naar de plant manager", "bij groen licht naar Duitsland"]),
        ("een test met koks en obers, dan de eigenaar", "nl", ["test met koks en obers", "eigenaar"]),
    # What is in between, what comes last, what comes after what something was before.
        ("contract comes last, first up is the data check and in the middle the vote by the members", "en", ["data check", "vote by the members", "contract"]),
        ("The trustees vote. Before that the estates team does a survey and afterwards the council decides.", "en", ["estates team does a survey", "trustees vote", "council decides"]),
        ("two signatures, first the farm manager and then the estate office", "en", ["farm manager", "estate office"]),
        ("twee krabbels, eerst de voorman en dan de eigenaar", "nl", ["voorman", "eigenaar"]),
        ("Legal review takes about ten days and after it there's only the signature left", "en", ["Legal review", "signature"]),
        ("legal takes two weeks, then the CFO signs", "en", ["legal", "CFO signs"]),
        ("inkoop duurt altijd lang", "nl", []),
    # Taken back.
        ("ops review and then the FD signs, no scrap that, the CEO signs", "en", ["ops review", "CEO signs"]),
        ("Finance checks it, no wait they've dropped that. So just the director.", "en", ["director"]),
        ("eerst pilot, sorry geen pilot maar een referentiebezoek, daarna MT-besluit", "nl", ["referentiebezoek", "MT-besluit"]),
    # How the route is introduced.
        ("The short version is shortlist, visit, haggle, sign.", "en", ["shortlist", "visit", "haggle", "sign"]),
        ("hun normale route is proef, evaluatie, directie", "nl", ["proef", "evaluatie", "directie"]),
        ("het gaat daar zo - Piet maakt een plan, de baas tekent", "nl", ["Piet maakt een plan", "baas tekent"]),
        ("zoals ik het begrijp kiest de rector en tekent het bestuur", "nl", ["rector kiest en tekent het bestuur"]),
        ("1 behoefte 2 vergelijking 3 (eventueel) proefplaatsing 4 besluit", "nl", ["behoefte", "vergelijking", "(eventueel) proefplaatsing", "besluit"]),
    # Compounds of an act, and what is done without a verb that a list has.
        ("zij willen een proefweek, daarna tekent Kees", "nl", ["zij willen een proefweek", "Kees tekent"]),
        ("ze willen alles eerst intern rondpraten, vervolgens kiezen ze", "nl", ["ze willen alles intern rondpraten", "ze kiezen"]),
        ("According to Rita it just gets ticked off in Thursday's meeting", "en", ["it gets ticked off in Thursday's meeting"]),
    # Ours: with a colleague of ours, or only "ik" can say it so; theirs: prices that they collect.
        ("korting bespreken met mijn manager en daarna de nieuwe prijs doorbellen", "nl", []),
        ("talk to my manager about a discount and then ring them with the new price", "en", []),
        ("ik plan een sessie in, werk het voorstel uit en regel een bezoek", "nl", []),
        ("ze vragen bij drie drukkers een prijs, dan kiest de baas", "nl", ["ze vragen bij drie drukkers een prijs", "baas kiest"]),
    # What was never told, and what only opened the story.
        ("dunno mate, Gary never told me", "en", []),
        ("goeie vraag, dat staat nog open", "nl", []),
        ("the old chef was fine with it but he's left, the new chef decides", "en", ["new chef decides"]),
        ("when Ron's back he takes it up with the works council", "en", ["he takes it up with the works council"]),
    # Where they are, said in other words.
        ("het zit nu bij juridische zaken, daarna nog de directeur", "nl", ["juridische zaken", "directeur"]),
        ("it's with legal right now, after that just the director", "en", ["legal", "director"]),
    # On a yes, on a no.
        ("Mirjam checkt of het past, zo ja dan tekent ze zelf, zo nee dan moet de wethouder", "nl", ["Mirjam checkt of het past", "ze tekent zelf"]),
        ("Miriam checks whether it fits, if so she signs it herself", "en", ["Miriam checks whether it fits", "she signs it herself"]),
    # Who does what, before a colon.
        ("Them: internal check. Us: answer questions. Them: sign.", "en", ["internal check", "sign"]),
    # What is so, from which something follows.
        ("neighbour has one so now he orders one too", "en", ["he orders one"]),
        ("de buurman heeft er ook een en dus bestelt hij er ook een", "nl", ["hij bestelt er ook een"]),
        ("I believe there's a committee but how or what I don't know", "en", []),
        ("ik geloof dat ze een commissie hebben, maar hoe of wat weet ik niet", "nl", []),
        ("matter of time, they just have to let the insurer have a look", "en", ["let the insurer have a look"]),
        ("you'd have to ask Ann, I've no view of that", "en", []),
    # A verb that no list has, behind who acts.
        ("her manager defends it in the MT and finance books it", "en", ["her manager defends it in the MT", "finance books it"]),
        ("He shows it to his brother first and the two of them decide together", "en", ["He shows it to his brother", "two of them decide together"]),
        ("the management wants an ok before they even request a quote", "en", ["management wants an ok", "request a quote"]),
    # What was heard from somebody.
        ("Ik hoorde van Sabine dat ze de offertes naast elkaar leggen en dat de voorzitter tekent", "nl", ["ze de offertes naast elkaar leggen", "voorzitter tekent"]),
        ("Heard from Sabine that the team ranks the quotes and the chair signs", "en", ["team ranks the quotes", "chair signs"]),
    # What we need of theirs is theirs.
        ("we hoeven alleen nog een afroep van de locatiedirecteur", "nl", ["afroep van de locatiedirecteur"]),
        ("we only need a sign-off from the site director", "en", ["sign-off from the site director"]),
        ("we only need to send the sign-off sheet", "en", []),
    # "After" of who learned the language later, and a length of time that belongs to an act.
        ("First the technical department make a check, after the purchase department negotiate the price, and on the end the director sign", "en", ["technical department make a check", "purchase department negotiate the price", "director sign"]),
        ("After the three month trial period the two partners decide together", "en", ["three month trial period", "two partners decide together"]),
        ("na 20 dagen ondertekening", "nl", ["na 20 dagen ondertekening"]),
        ("kan nog alle kanten op daar", "nl", []),
        ("could go any way at this point", "en", []),
        ("Nee hoor, gewoon Marcel.", "nl", ["Marcel"]),
    # A price asked of somebody else is theirs; what only says that it goes ahead is no step.
        ("ze vragen nog een prijs bij Vink en dan kiezen ze", "nl", ["ze vragen nog een prijs bij Vink", "ze kiezen"]),
        ("ze vragen ons nog een prijs", "nl", []),
        ("Wim vraagt het de ploeg en als ze het zien zitten gaat het door", "nl", ["Wim vraagt het de ploeg"]),
    ],
)  # fmt: skip
def test_in_a_hurry(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
