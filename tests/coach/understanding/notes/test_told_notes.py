"""Notes told as a story: whose move each sentence is, the route across them, where they are, and who does what was only named."""

from datetime import date

import pytest

from bot.coach.understanding.notes.reader import read_notes
from bot.coach.understanding.text import Language, utterance

THURSDAY = date(2026, 11, 26)


def facts_of(text: str, language: Language) -> dict[str, object]:
    reading = read_notes(utterance(text), language, THURSDAY, "Europe/Amsterdam")
    return {
        "steps": tuple(step.title for step in reading.buying_steps),
        "now": reading.current_stage,
        "next": reading.next_step,
        "day": reading.next_step_date.day.isoformat() if reading.next_step_date else None,
        "ours": reading.our_action,
    }


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # What comes from us is ours, and no step of theirs.
        ("Demo gehad bij Aqua Blue. Prijslijst volgt morgen van mijn kant, directeur tekent 4 december.", "nl", {"ours": "prijslijst sturen", "next": "directeur tekent"}),
        ("Bij Hof van Zeist geweest. Van onze kant volgt dinsdag een rapport.", "nl", {"ours": "een rapport sturen", "next": None}),
        ("De monsters komen vrijdag van ons, daarna test het lab ze.", "nl", {"ours": "monsters sturen"}),
        ("Tarrant Joinery. the owner decides on Friday, noise report follows from me tomorrow", "en", {"ours": "send noise report", "next": "the owner decides"}),
        ("Met Arden Foods. Revised quote coming from me Tuesday. CFO signs on the 14th.", "en", {"ours": "send revised quote", "next": "CFO signs"}),
        ("Board meets Thursday. Pricing sheet is on its way from us Wednesday.", "en", {"ours": "send pricing sheet", "next": "Board meets"}),
        # Told as our move.
        ("Mijn actie is maandag de handleiding sturen. Inkoop tekent vrijdag.", "nl", {"ours": "de handleiding sturen", "next": "Inkoop tekent"}),
        ("Spoke to Krista. My move is to get the insurance cert to her by Thursday", "en", {"ours": "get the insurance cert to her", "next": None}),
        ("Call with Ashby Dairy. My next step is sending the lab report on Monday. The owner signs Friday.", "en", {"ours": "send the lab report", "next": "The owner signs"}),
        # Once more.
        ("Bakker Jansen gebeld, voicemail. probeer het vrijdag nog eens", "nl", {"ours": "nog eens proberen", "next": None}),
        ("Called Pike Motors, voicemail. Trying again tomorrow.", "en", {"ours": "try again", "next": None}),
        ("rang Kilbracken Quarries, no answer, will try them again after lunch", "en", {"ours": "try them again after lunch"}),
        # What they want to go and see is a condition of theirs; what they want to see on paper is ours to send.
        ("akkerbouwer harm bos, wil het proefveld zien voor hij bestelt", "nl", {"ours": None}),
        ("Hij wil de machine zien draaien voor hij bestelt", "nl", {"ours": None}),
        ("She wants to see the showroom first", "en", {"ours": None}),
        ("They want to see it run at another site before they sign", "en", {"ours": None}),
        ("Ze willen de tekeningen zien", "nl", {"ours": "tekeningen"}),
        ("They want to see the sums", "en", {"ours": "sums"}),
        # Their tender, another customer, a sigh.
        ("told me by phone they go out to tender in january, then the board picks one", "en", {"ours": None}),
        ("larkfield: ward sister tests a bed, then procurement. brook i'll do after", "en", {"ours": None}),
        ("Wil een lift zien bij een andere klant voor hij tekent", "nl", {"ours": None}),
        ("bakker doe ik straks", "nl", {"ours": None}),
        ("ik doe morgen de meting", "nl", {"ours": "de meting doen"}),
        ("weg opdracht. kunnen wij toch nix aan doen", "nl", {"ours": None}),
        # Two steps, the second somebody's decision.
        ("Acme, school catering. they want a tasting first then the governors decide", "en", {"steps": ("tasting", "governors decide")}),
        ("Acme, beds. The ward tests one first then procurement buys", "en", {"steps": ("ward tests one", "procurement buys")}),
        ("Acme, seeds. field trial then he orders", "en", {"steps": ("field trial", "he orders")}),
        ("Acme, lunch. ze willen eerst proeven en dan beslist het bestuur", "nl", {"steps": ("proeven", "bestuur beslist"), "next": "proeven"}),
        ("Acme, zaad. proefveld en dan bestelt hij", "nl", {"steps": ("proefveld", "hij bestelt")}),
        ("Acme, handleidingen. ze doen eerst een testvertaling en dan tekent de directeur", "nl", {"steps": ("testvertaling", "directeur tekent")}),
        ("Acme, beds. we show a demo first then the board decides", "en", {"steps": ()}),
        ("Acme, beds. if the price drops then he orders", "en", {"steps": ()}),
        ("Acme, beds. they met first then had lunch", "en", {"steps": ()}),
        ("Acme, bedden. als de prijs zakt dan bestelt hij", "nl", {"steps": ()}),
        ("Acme, bedden. eerst vroeg hij korting en toen tekende de directeur", "nl", {"steps": ()}),
        ("Scheepswerf De Ruyter: kraan. Contract ligt bij hun advocaat, daarna tekent de reder. Ik wacht af.", "nl", {"now": "hun advocaat"}),
        ("Acme, beds. The ward tests one first then procurement looks at it", "en", {"steps": ("ward tests one", "procurement looks at it")}),
        ("Acme, bedden. collega Tom meet het op en dan beslist de directie", "nl", {"steps": ()}),
        ("Acme, bedden. ze kwamen eerst kijken en dan beslist de directie", "nl", {"steps": ()}),
        ("Acme, bedden. misschien een proef en dan beslist de directie", "nl", {"steps": ()}),
        ("Acme, beds. IT thinks it's heavy then the board decides", "en", {"steps": ()}),
        ("Acme, bedden. ze testen 8 december en dan beslist de directie", "nl", {"steps": ()}),
        ("Acme, bedden. ze vinden het mooi en dan beslist de directie", "nl", {"steps": ()}),
        ("Acme, beds. pilot then he signs, if the price is right", "en", {"steps": ()}),
        # Whoever leaves does nothing for us then; what goes out does.
        ("Acme. De directeur vertrekt 1 januari, zijn opvolger is Joris", "nl", {"next": None}),
        ("Acme. The CFO leaves in january", "en", {"next": None}),
        ("Acme. Tom is leaving on 1 December", "en", {"next": None}),
        ("Acme. Hun offerteaanvraag gaat 4 december weg", "nl", {"next": "Hun offerteaanvraag gaat weg"}),
        # Whoever was named last meets on the day.
        ("Acme. Hij moet een business case maken voor de directie, die vergadert 8 december.", "nl", {"next": "directie vergadert", "day": "2026-12-08"}),
        ("Acme. Inkoop maakt een lijst voor het MT, dat op 8 december bij elkaar komt", "nl", {"next": "MT komt bij elkaar", "day": "2026-12-08"}),
        ("Acme. She has to write a business case for the board, who meet on 8 december.", "en", {"next": "board meets", "day": "2026-12-08"}),
        ("Acme. she needs a paper for the governors, who meet 3 december", "en", {"next": "governors meet", "day": "2026-12-03"}),
        ("Acme. Tom maakt een lijst en stuurt die 8 december", "nl", {"next": "Tom maakt een lijst en stuurt die"}),
        ("Het ligt bij de directie, die komt 8 december samen om te beslissen", "nl", {"next": "directie komt samen om te beslissen"}),
        # Short forms.
        ("uitvaartzorg Memento wil nieuw drukwerk. 'k stuur morgen een scherpere prijs", "nl", {"ours": "een scherpere prijs sturen", "next": None}),
        ("Gesprek met Kwekerij Noord. 'k Zal dinsdag de stalen brengen.", "nl", {"ours": "de stalen brengen", "next": None}),
        ("Bakkerij Mol gehad. ze zijn nog aant vergelijken", "nl", {"now": "vergelijken"}),
        ("Spoke to Ria. The contract is with their lawyer rn.", "en", {"now": "The contract is with their lawyer"}),
        # Who has it, and who comes after.
        ("he says legal's got it and after that the chief exec signs. im going to ring him weds", "en", {"steps": ("legal", "chief exec signs"), "now": "legal"}),
        ("Spoke to Ria at Harbour Foods. procurement has it now, then the CFO signs", "en", {"steps": ("procurement", "CFO signs"), "now": "procurement"}),
        ("Call with Pine Valley Golf. It's with their lawyer, after that the chairman signs.", "en", {"steps": ("their lawyer", "chairman signs"), "now": "their lawyer"}),
        ("Gebeld met Wit Transport. juridisch heeft het nu en daarna tekent de directeur.", "nl", {"steps": ("juridisch", "directeur tekent"), "now": "juridisch"}),
        ("Even bij Meubelhal geweest. Het ligt bij inkoop, daarna besluit de directie.", "nl", {"steps": ("inkoop", "directie besluit"), "now": "inkoop"}),
        ("Legal has it. The CEO signs.", "en", {"steps": ()}),
        # First this. Then that.
        ("Directeur Anja wil 12 stuks. Bovenschools bestuur moet akkoord geven. Bas doet eerst een proef in 2 klassen tot kerst. Daarna vergelijken ze met Prowise.", "nl", {"steps": ("Bas doet een proef in 2 klassen tot kerst", "ze vergelijken met Prowise", "Bovenschools bestuur moet akkoord geven"), "next": "Bas doet een proef in 2 klassen tot kerst"}),
        ("Op bezoek bij ROC Delta. Systeembeheer probeert eerst twee modellen uit. Daarna maakt inkoop een bestek. Ik stuur vrijdag de specs", "nl", {"steps": ("Systeembeheer probeert twee modellen uit", "inkoop maakt een bestek"), "next": "Systeembeheer probeert twee modellen uit"}),
        ("Met the Vale Hospice. Nurses try one bed first. After that the matron writes a report.", "en", {"steps": ("Nurses try one bed", "matron writes a report"), "next": "Nurses try one bed"}),
        ("Talked to Corby Signs. First their fitter checks the van. Then the owner signs.", "en", {"steps": ("their fitter checks the van", "owner signs"), "next": "their fitter checks the van"}),
        ("Vandaag bij Groen. Ze gaan het eerst intern bespreken. Dan hoor ik het wel.", "nl", {"steps": ()}),
        ("Ze willen eerst een demo van ons. Daarna zien we wel.", "nl", {"steps": ()}),
        # Bullets that tell other things too are no route.
        ("Hotel Lely, matrassen\n- nu vergelijken ze drie merken\n- budget is er\n- directeur tekent", "nl", {"steps": ()}),
        ("Pippeloen\n- locatiemanager wil ze graag\n- bij de moederorganisatie beslist Jolanda\n- dit jaar geen budget meer", "nl", {"steps": ()}),
        ("Fenwick Foods, label printer\n- plant manager loves it\n- no budget till April\n- Ms Cole signs", "en", {"steps": ()}),
        ("Fenwick Foods, label printer\n- they test it on line 2\n- finance approves\n- the MD signs", "en", {"steps": ("test it on line 2", "finance approves", "MD signs")}),
        # What goes on now in brackets, and a day of a step of the route.
        ("Route: marktconsultatie (daar zijn ze nu mee bezig), dan in februari de publicatie, daarna beoordeling door het projectteam", "nl", {"steps": ("marktconsultatie", "in februari de publicatie", "beoordeling door het projectteam"), "now": "marktconsultatie", "next": "de publicatie", "day": "2027-02-01"}),
        ("Steps: site visit (that's where they are now), tender, then the council awards it", "en", {"steps": ("site visit", "tender", "council awards it"), "now": "site visit"}),
        # Where they are.
        ("HR lead Astrid says they're in vendor selection. On 5 Dec they pick one.", "en", {"now": "vendor selection"}),
        ("Ze zitten in de RFP met 4 partijen: wij, Davanti en Manhattan. CEO tekent.", "nl", {"now": "RFP met 4 partijen"}),
        ("Slagerij Vermeire. hij twijfelt nog tussen ons en lightspeed.", "nl", {"now": "twijfelt nog tussen ons en lightspeed"}),
        ("Dakota Grain. still figuring out if they even need it.", "en", {"now": "still figuring out if they even need it"}),
        ("Camping Zon. ze zijn nog aan het uitzoeken of ze het nodig hebben", "nl", {"now": "uitzoeken of ze het nodig hebben"}),
        ("foreman has the demo unit running this week, the owner decides on Friday", "en", {"now": "foreman has the demo unit running", "next": "the owner decides"}),
        ("In juni waren ze zich nog aan het oriënteren, intussen ligt het contract bij de jurist.", "nl", {"now": "intussen ligt het contract bij de jurist"}),
        ("Stappen: eisen, prijzen, stemming. Marion the CFO is comparing prices as we speak", "en", {"now": "Marion the CFO is comparing prices as we speak"}),
        ("Pluimers Transport. Alles is rond op papier na. Joke tekent volgende week vrijdag.", "nl", {"now": "Alles is rond op papier na"}),
        # Who does what was only named.
        ("Er moet alleen nog getekend worden. Dat doet Erdal, de oudste, donderdag.", "nl", {"now": "moet alleen nog getekend worden"}),
        ("Transport Yildiz. Het contract moet nog ondertekend worden. Dat doet mevrouw Kok op 3 december.", "nl", {"next": "mevrouw Kok ondertekent", "day": "2026-12-03"}),
        ("De offerte moet nog goedgekeurd worden door de controller, dat doet hij maandag", "nl", {"next": "de controller keurt goed", "day": "2026-11-30"}),
        ("Beslissen doet de directie op 4 januari.", "nl", {"next": "de directie beslist", "day": "2027-01-04"}),
        ("Stemmen doen ze 1 december.", "nl", {"next": "ze stemmen", "day": "2026-12-01"}),
        ("It still has to be signed. Anna does that on Thursday.", "en", {"next": "Anna signs", "day": "2026-12-03"}),
        ("The order just needs approving, the FD does that on 4 December.", "en", {"next": "the FD approves", "day": "2026-12-04"}),
        ("Henk beslist en dat doet hij volgende week vrijdag.", "nl", {"next": "Henk beslist", "day": "2026-12-04"}),
        ("The board approves it and they do that on 9 December", "en", {"next": "The board approves it", "day": "2026-12-09"}),
        ("Hij heeft de offerte nog niet bekeken, doet ie dit weekend.", "nl", {"next": "hij gaat de offerte bekijken", "day": "2026-11-28"}),
        ("He hasn't looked at the quote yet, he'll do that on Saturday.", "en", {"next": "he looks at the quote", "day": "2026-11-28"}),
        ("nu schrijft hun engineer het programma van eisen. Half december is dat klaar.", "nl", {"next": "hun engineer schrijft het programma van eisen", "day": "2026-12-15"}),
        ("now their engineer is writing the spec. It'll be done mid December.", "en", {"next": "their engineer is writing the spec", "day": "2026-12-15"}),
        ("He lets me know Wednesday.", "en", {"next": "He lets me know", "day": "2026-12-02", "ours": None}),
        # A row that begins with "daarna" has a step before it.
        ("De magazijnchef test er nu een. Daarna rekent de boekhouder het door en dan tekent meneer Van Loon.", "nl", {"steps": ("magazijnchef test er nu een", "boekhouder rekent het door", "meneer Van Loon tekent"), "now": "magazijnchef test er nu een"}),
        # Where the customer's name opens it.
        ("Bij Delta ligt het contract bij de jurist.", "nl", {"now": "contract bij de jurist"}),
        ("Mary says the pilot runs until mid January.", "en", {"now": "the pilot runs"}),
        ("Bosworth Print. They're looking at Polar as well.", "en", {"now": None}),
        # What they want to do first is next.
        ("Ze willen eerst een weekje testen, dan rekent de broer het door en dan beslissen ze samen.", "nl", {"steps": ("weekje testen", "broer rekent het door", "ze beslissen samen"), "next": "weekje testen"}),
        ("They want to try it for a week first, then the brother runs the numbers, then they decide together.", "en", {"steps": ("try it for a week", "brother runs the numbers", "decide together"), "next": "try it for a week"}),
        ("Ze gaan eerst intern overleggen, dan advies van de OR, dan tekent de bestuurder.", "nl", {"steps": ("intern overleggen", "advies van de OR", "bestuurder tekent"), "next": "intern overleggen"}),
        ("Bij De Klimop. Daarna vergelijken ze ons met Prowise.", "nl", {"now": None}),
        # They do three things.
        ("Zij doen drie dingen: technische keuring, huurdersraad, directiebesluit. Ze zijn bij de huurdersraad.", "nl", {"steps": ("technische keuring", "huurdersraad", "directiebesluit"), "now": "huurdersraad"}),
        ("Homes Housing Association. Boilers. They do three things: technical inspection, tenants' council, board decision. They're at the tenants' council.", "en", {"steps": ("technical inspection", "tenants' council", "board decision"), "now": "tenants' council"}),
        ("We do three things: wash, dry, iron.", "en", {"steps": ()}),
        # Writing something is an act, and not what somebody wrote.
        ("TD-chef Joop schrijft volgende week een aanvraag en de plantmanager keurt die goed.", "nl", {"next": "TD-chef Joop schrijft een aanvraag", "now": None}),
        ("Maintenance chief Joe writes a request next week and the plant manager approves it.", "en", {"next": "Maintenance chief Joe writes a request"}),
        ("Joe writes that the board meets on 9 December", "en", {"next": "the board meets"}),
        # Refused, and allowed.
        ("Wijnhandel Druif wil korting. Die geef ik niet.", "nl", {"ours": None}),
        ("Grape Wines want a discount. They're not getting it.", "en", {"ours": None}),
        ("They asked for a discount. We won't do that.", "en", {"ours": None}),
        ("In januari publiceren ze. Wij mogen inschrijven.", "nl", {"ours": None}),
        ("In January they publish. We can bid.", "en", {"ours": None}),
        # Our own date is none of theirs.
        ("Ze kiezen volgende week donderdag. Presentatie van ons is dinsdag.", "nl", {"next": "Ze kiezen", "day": "2026-12-03"}),
        # A step pointed at without a verb, or by its department.
        ("Route at Petrocasa: technical vetting, then local content committee, then tender board. at local content rn.", "en", {"now": "local content committee"}),
        ("Over there it goes: payroll tests it, then IT does security, then the FD signs off. They're with IT at the minute.", "en", {"now": "IT does security"}),
        ("Hoek. Stappen: proef in de keuken, keuring door brandweer, directiebesluit. Nu bij de brandweer.", "nl", {"now": "keuring door brandweer"}),
        ("Here's how they buy: press foreman tests, controller checks the cost, Mr Chandler signs.", "en", {"steps": ("press foreman tests", "controller checks the cost", "Mr Chandler signs")}),
        # What a note is about is no step of its route.
        ("Dierenkliniek Plus, echoapparaat: proef loopt tot 5 januari, dan evalueren ze.", "nl", {"steps": ()}),
        ("Ridley School, lockers: pilot runs until 5 January, then they evaluate.", "en", {"steps": ()}),
        # Nobody does anything in it.
        ("Sam wants us to demo for the tellers. Doing that Dec 4.", "en", {"next": None, "day": None}),
        ("The supervisory board said yes on June 8. The CEO still has to give the order, she'll do that before January 1.", "en", {"day": "2026-12-31"}),
        # "In januari" leads into its day where the verb has an "in" of its own.
        ("Mieke dient in januari een nieuwe aanvraag in.", "nl", {"next": "Mieke dient een nieuwe aanvraag in", "day": "2027-01-01"}),
        ("Kris meldt het maandag op de bestuursvergadering.", "nl", {"next": "Kris meldt het op de bestuursvergadering"}),
        ("Kris meldt dat de raad maandag stemt.", "nl", {"next": "de raad stemt"}),
        # Without what leads into it or hangs behind it.
        ("They're running a life test on our bearings, it runs until 18 December. After that the head of engineering decides.", "en", {"next": "the head of engineering decides"}),
        ("Teeltchef Coen is laaiend. Gesprek met de bank is 7 december.", "nl", {"next": "Gesprek met de bank", "day": "2026-12-07"}),
        ("Crop manager Cole is delighted. Meeting with the bank is 7 December.", "en", {"next": "Meeting with the bank", "day": "2026-12-07"}),
        ("Alleen de leasemaatschappij moet nog akkoord geven, dat komt volgende week.", "nl", {"next": "de leasemaatschappij moet nog akkoord geven", "day": "2026-11-30"}),
        ("Only the lease company still has to agree, that's coming next week.", "en", {"next": "lease company still has to agree", "day": "2026-11-30"}),
        # What comes after something else is not next.
        ("Zijn chef wil drie offertes zien. Daarna maakt hij een vergelijking en die gaat naar de directeur.", "nl", {"next": None}),
        ("Eigenaar Koos is op vakantie, terug op 1 juni.", "nl", {"next": None}),
        # The thing of ours they wait for.
        ("Studio Blauw wacht op ons voorstel. Stuur ik vanmiddag.", "nl", {"ours": "voorstel sturen"}),
        # Over, and presented.
        ("It's in the budget, approved back in September.", "en", {"next": None, "day": None}),
        ("He presents the budget proposal to the trust on 27/11.", "en", {"next": "He presents the budget proposal to the trust", "day": "2026-11-27"}),
    ],
)  # fmt: skip
def test_told_notes(text: str, language: Language, expected: dict[str, object]) -> None:
    found = facts_of(text, language)
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "language", "account", "rivals"),
    [
        ("koeltechniek brabant doet ook mee", "nl", None, ("koeltechniek brabant",)),
        ("northwind cooling is bidding too", "en", None, ("northwind cooling",)),
        ("Fashionhuis Linden, WMS. Ze zitten in de RFP met 4 partijen: wij, Davanti, Boltrics en Manhattan.", "nl", "Fashionhuis Linden", ("Davanti", "Boltrics", "Manhattan")),
        ("gesproken met Van Dijk Logistiek. koeltechniek brabant doet ook mee", "nl", "Van Dijk Logistiek", ("koeltechniek brabant",)),
    ],
)  # fmt: skip
def test_whoever_is_in_the_race_too_is_no_customer(
    text: str, language: Language, account: str | None, rivals: tuple[str, ...]
) -> None:
    reading = read_notes(utterance(text), language, THURSDAY, "Europe/Amsterdam")
    assert (reading.account, reading.competitors) == (account, rivals)
