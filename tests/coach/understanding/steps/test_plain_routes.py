"""Routes as people type them in a hurry: in between, done with both, counted off, with what is no step beside them."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
    # A clause with "of" and its own subject keeps its order.
        ("eerst kijkt het lab of de monsters kloppen, dan vraagt inkoop een prijs en daarna tekent de eigenaar", "nl", ["lab kijkt of de monsters kloppen", "inkoop vraagt een prijs", "eigenaar tekent"]),
        ("dan checkt de beheerder of de kasten passen, daarna bestelt hij", "nl", ["beheerder checkt of de kasten passen", "hij bestelt"]),
        ("eerst vraagt de rector of de ouders meedoen en dan besluit de raad", "nl", ["rector vraagt of de ouders meedoen", "raad besluit"]),
    # What they ought to do in a hurry is no step.
        ("levertijd is acht weken dus ze moeten wel een beetje opschieten", "nl", []),
        ("duurt zes weken dus ze mogen wel haast maken", "nl", []),
        ("lead time is 8 weeks so they'd better hurry up", "en", []),
        ("takes six weeks so they need to get a move on", "en", []),
    # Who tests with whom is one step.
        ("hij doet een proefrit met de chauffeurs en de planner en dan beslist hij", "nl", ["hij doet een proefrit met de chauffeurs en de planner", "hij beslist"]),
        ("ze houden een demo met inkoop en de werkvloer, daarna kiezen ze", "nl", ["ze houden een demo met inkoop en de werkvloer", "ze kiezen"]),
        ("she does a tasting with the office and the board and then she picks", "en", ["she does a tasting with the office and the board", "she picks"]),
    # Who has a role is called behind it, written small or not.
        ("proef, dan bestelt eigenaar koos", "nl", ["proef", "eigenaar koos bestelt"]),
        ("proef, dan kijkt inkoper lisa ernaar en dan vraagt inkoper prijzen", "nl", ["proef", "inkoper lisa kijkt ernaar", "inkoper vraagt prijzen"]),
    # Numbers that only count the steps, and those that count something in one.
        ("1 lucy picks", "en", ["lucy picks"]),
        ("1 directie stemt in, 2 de OR stemt in", "nl", ["directie stemt in", "OR stemt in"]),
        ("inkoop doet een prijsvraag bij 3 firma's, dan beslist het college", "nl", ["inkoop doet een prijsvraag bij 3 firma's", "college beslist"]),
        ("2 offertes vergelijken, directie beslist", "nl", ["2 offertes vergelijken", "directie beslist"]),
        ("1 maand proef, directie beslist", "nl", ["1 maand proef", "directie beslist"]),
    # A word and a colon before the route.
        ("simpel: Wim zegt ja, dan bestelt hij", "nl", ["Wim zegt ja", "hij bestelt"]),
        ("gewoon zo: Els kijkt ernaar, dan tekent ze", "nl", ["Els kijkt ernaar", "ze tekent"]),
        ("easy: the chef tastes it, then the owner signs", "en", ["chef tastes it", "owner signs"]),
    # What they do before it, in the main clause behind.
        ("voordat ze tekenen gaan ze nog bij een andere school kijken", "nl", ["ze gaan nog bij een andere school kijken", "ze tekenen"]),
        ("hij rekent het na en voordat hij bestelt belt hij zijn broer", "nl", ["hij rekent het na", "hij belt zijn broer", "hij bestelt"]),
        ("voordat de raad stemt wil de wethouder een memo", "nl", ["wethouder wil een memo", "raad stemt"]),
    # In between.
        ("eerst de teamleider, als laatste de directeur, daartussen moet privacy er nog naar kijken", "nl", ["teamleider", "privacy moet er nog naar kijken", "directeur"]),
        ("inkoop begint, de CEO tekent, daartussenin zit nog legal", "nl", ["inkoop begint", "legal", "CEO tekent"]),
        ("first the team lead, last the MD, in between privacy has a look", "en", ["team lead", "privacy has a look", "MD"]),
        ("ops starts, the CEO signs, in between there's legal", "en", ["ops starts", "legal", "CEO signs"]),
    # "best & final", "go / no go" are one.
        ("RFI, RFP, best & final, award", "en", ["RFI", "RFP", "best & final", "award"]),
        ("longlist, demo's, best & final, directiebesluit", "nl", ["longlist", "demo", "best & final", "directiebesluit"]),
        ("fit, price, references, go / no go", "en", ["fit", "price", "references", "go / no go"]),
        ("technische toets, prijs, go / no-go", "nl", ["technische toets", "prijs", "go / no-go"]),
        ("proef, evaluatie, go/no go van de directie", "nl", ["proef", "evaluatie", "go/no go van de directie"]),
    # How the call was.
        ("lovely people, great call, lots of fun", "en", []),
        ("nice chat, good vibes, plenty of jokes", "en", []),
        ("leuke lui, goed gesprek, veel gelachen", "nl", []),
        ("fijne mensen, gezellige middag, veel koffie", "nl", []),
    # They get a quote themselves.
        ("Amy tries one, Amy gets a quote, Amy pays", "en", ["Amy tries one", "Amy gets a quote", "Amy pays"]),
        ("they just get a quote and the head approves", "en", ["get a quote", "head approves"]),
        ("the clerk gets two quotes, the mayor signs", "en", ["clerk gets two quotes", "mayor signs"]),
        ("they get our quote on Monday", "en", []),
    # Verbs in a row, the last joined.
        ("They make a shortlist, trim it to two, see both on site and choose one in the board meeting", "en", ["make a shortlist", "trim it to two", "see both on site", "choose one in the board meeting"]),
        ("they write a brief, ask for prices, compare them and sign", "en", ["write a brief", "ask for prices", "compare them", "sign"]),
        ("ze maken een lijst, bellen er drie, nodigen die uit en kiezen er een in het MT", "nl", ["ze maken een lijst", "bellen er drie", "nodigen die uit", "kiezen er een in het MT"]),
    # Whom we have to ask.
        ("not sure yet, need to ask Brenda", "en", []),
        ("no idea, have to check with Tom", "en", []),
        ("dunno, I should ask the receptionist", "en", []),
        ("weet ik nog niet, moet ik aan Brenda vragen", "nl", []),
        ("geen idee, even navragen bij Tom", "nl", []),
    # How early it is.
        ("we're at a really early stage with them", "en", []),
        ("it's early days with this lot", "en", []),
        ("they're only at the beginning", "en", []),
        ("we zitten nog heel vroeg in het traject", "nl", []),
        ("het is nog in een heel pril stadium", "nl", []),
        # Plain ones.
        ("Ze nodigen drie leveranciers uit voor een presentatie, geven punten en de winnaar mag een contract opstellen", "nl", ["Ze nodigen drie leveranciers uit voor een presentatie", "punten geven", "winnaar mag een contract opstellen"]),
        ("Petra maakt een samenvatting voor het MT, MT geeft mondeling akkoord en Petra stuurt de opdrachtbevestiging", "nl", ["Petra maakt een samenvatting voor het MT", "MT geeft mondeling akkoord", "Petra stuurt de opdrachtbevestiging"]),
        ("eerst de vakbond horen, dan MT", "nl", ["vakbond horen", "MT"]),
        ("de installateur van hun moet het goed vinden, daarna is het een kwestie van bestellen", "nl", ["installateur van hun moet het goed vinden", "bestellen"]),
        ("Fase 1 marktverkenning, fase 2 RFI, fase 3 RFP, fase 4 gunning", "nl", ["marktverkenning", "RFI", "RFP", "gunning"]),
        ("jaarplan goedgekeurd door bestuur, dan vrijgave budget, dan bestelling door secretariaat", "nl", ["jaarplan goedgekeurd door bestuur", "vrijgave budget", "bestelling door secretariaat"]),
        ("de schoondochter zoekt het uit op internet, de boer belt wat collega's en dan komt hij kijken bij ons", "nl", ["schoondochter zoekt het uit op internet", "boer belt wat collega", "kijken bij ons"]),
        ("twee handtekeningen nodig: die van de directeur en die van de controller", "nl", ["twee handtekeningen nodig: die van de directeur en die van de controller"]),
        ("Stap voor stap: behoefte peilen bij de leraren, voorstel aan de MR, besluit directeur-bestuurder", "nl", ["behoefte peilen bij de leraren", "voorstel aan de MR", "besluit directeur-bestuurder"]),
        ("Ik bel woensdag, dan weet ik meer", "nl", []),
        ("als Rob akkoord is stuurt zijn secretaresse een PO", "nl", ["Rob akkoord", "zijn secretaresse stuurt een PO"]),
        ("gaan ze over stemmen in de maatschap, maandag", "nl", ["gaan ze over stemmen in de maatschap"]),
        ("They invite three vendors to present, give points and the winner gets to draw up a contract", "en", ["invite three vendors to present", "give points", "winner gets to draw up a contract"]),
        ("Petra does a summary for the leadership team, they give a verbal yes and Petra sends the order confirmation", "en", ["Petra does a summary for the leadership team", "give a verbal yes", "Petra sends the order confirmation"]),
        ("hear the union first, then the exec", "en", ["hear the union", "exec"]),
        ("their installer has to be okay with it, after that it's just ordering", "en", ["their installer has to be okay with it", "ordering"]),
        ("Phase 1 market scan, phase 2 RFI, phase 3 RFP, phase 4 award", "en", ["market scan", "RFI", "RFP", "award"]),
        ("annual plan approved by the board, then budget release, then the office orders", "en", ["annual plan approved by the board", "budget release", "office orders"]),
        ("daughter-in-law looks it up online, the farmer rings some friends and then he comes to see ours", "en", ["daughter-in-law looks it up online", "farmer rings some friends", "he comes to see ours"]),
        ("two signatures needed: the director's and the controller's", "en", ["two signatures needed: the director's and the controller"]),
        ("Step by step: poll the teachers, proposal to the staff council, decision by the head", "en", ["poll the teachers", "proposal to the staff council", "decision by the head"]),
        ("I ring on Wednesday, I'll know more then", "en", []),
        ("there's an outside adviser in between who runs all the numbers, he reports to the owner, owner decides", "en", ["outside adviser in between who runs all the numbers", "he reports to the owner", "owner decides"]),
        ("once Rob agrees his secretary sends a PO", "en", ["Rob agrees", "his secretary sends a PO"]),
        ("they vote on it in the partnership, Monday", "en", ["vote on it in the partnership"]),
    ],
)  # fmt: skip
def test_plain_routes(text: str, language: Language, steps: list[str]) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
