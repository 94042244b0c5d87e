"""Dutch words that are no verbs: who, what and how a clause opens. Words only; the rules are in the readers."""

from typing import Final

SELF: Final = "ik wij we k"
SELF_OBJECT: Final = "ons mij me onszelf"
CUSTOMER: Final = "ze zij hij ie zijzelf hijzelf "
CUSTOMER_OBJECT: Final = "hen hem m em"
OUR: Final = "mijn mn m'n onze mijne"
THEIR: Final = "hun zijn zn z'n haar d'r dr diens"
RELATIVE: Final = "die wie"
AUXILIARY: Final = """zal zullen zou zouden kan kun kunnen kon konden mag mogen mocht mochten moet moeten moest moesten ga
    gaat gaan ging gingen hoef hoeft hoeven heeft hebben heb hebt had hadden ben is was waren bent zijn wil willen wilt
    wilde kom komt komen laat laten dient dienen"""
HAVE: Final = "heb heeft hebben hebt had hadden"
PASSIVE: Final = "wordt worden word werd werden"
AGENT: Final = "door"
FROM: Final = "van vanuit vd"
WITH: Final = "met"
PREPOSITION: Final = """aan bij met van voor naar langs via uit tegen over op in om binnen boven onder naast tussen rond
    vanaf vanuit volgens zonder per tijdens namens richting vd te ter sinds tot buiten behalve qua ivm mbt bijv vnv"""
TOWARD: Final = "naar langs bij via aan richting"
DETERMINER: Final = (
    "de het een t 't n 'n dat dit deze elke ieder iedere alle beide geen hele eigen nieuwe andere eerste t"
)
NEGATION: Final = "niet geen nooit niks niets noch"
TOGETHER: Final = "gezamenlijke werksessie samen gezamenlijk tezamen gemeenschappelijk"
TIME: Final = """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo januari februari maart april
    mei juni juli augustus september oktober november december vandaag morgen overmorgen gisteren vanmiddag vanavond
    vanochtend week weken maand maanden kwartaal jaar jaren dag dagen volgende komende begin eind einde half medio weekend
    zomer najaar voorjaar herfst winter q1 q2 q3 q4 straks binnenkort snel vanmorgen eergisteren uur"""
FUNCTION: Final = """nog even ff eens ook al wel maar dan toch gewoon denk eerst pas nu weer er hier daar waar want dus mss
    misschien wrs waarschijnlijk eigenlijk vast zeker ongeveer zelf elkaar heel erg goed alles iets wat zo nou ja nee ok
    oke oké he hè toen daarna vervolgens tenslotte slot daarvoor ervoor eraan erop ervan erover ermee hiermee daarmee mee
    af terug alleen samen intern want normaal meestal vaak altijd soms iemand niemand graag aub het dat dit
    t je jij jullie u jouw jou men allemaal sowieso definitief akkoord namelijk verder anders beter best twee drie vier vijf
    een n minder meer veel weinig lang kort laatste huidige volgens langs dat dingen spul zaken hoe is it's want vriendelijk
    persoonlijk meteen direct gelijk zelfs ergens voordat nadat zodra terwijl omdat hoewel mits tenzij zodat opdat als
    wanneer tot totdat en of om haha joh wanneer waarom hoezo zowel
    na vorige net klaar uiterlijk eruit erin erbij uiteindelijk helemaal precies trouwens bezig keer rest bijna vooral
    vooraf opnieuw ondertussen achteraf alsnog inmiddels euh uh uhm ehm hetzelfde nogal zoveel zovaak hierna hiervoor
    zoals tja hmm zeg kortom oftewel ofzo enzo enz etc eindelijk omstreeks erna daarop hierop zonet gister onderhand
    voorlopig uitgebreid rustig snel eventjes effe effies effen nogmaals hopelijk uiteraard tuurlijk inderdaad
    simpelweg feitelijk sindsdien tegenwoordig doorgaans meestentijds zeer tamelijk behoorlijk mooi mooie goede goeie
    grote kleine hele echt leuk leuke fijn fijne aardig super top prima oja"""

# How a clause opens, where that changes what it counts for.
TIME_OPENERS: Final = (
    "als wanneer zodra nadat voordat totdat tot na terwijl sinds toen zonder indien mits tenzij"
)
NOUN_OPENERS: Final = "na zonder tot sinds"
PURPOSE_OPENERS: Final = "zodat zoals opdat om hopelijk waardoor"
THAT_OPENERS: Final = "dat"
QUESTION_OPENERS: Final = "of wie wat wanneer hoe waarom hoeveel welke waar"
LINKS: Final = """en maar dan daarna vervolgens dus want waarna tenslotte plus toch terwijl doch omdat waarbij
    daarvoor enerzijds"""
AND: Final = "en plus"

CONTACTS: Final = """klant klanten prospect contact contactpersoon contactman contactvrouw champion opdrachtgever relatie lead koper afnemer
    kandidaat organisatie sponsor ambassadeur gesprekspartner tegenpartij
    ingang opdrachtgevers relaties afnemers klantcontact contactpersonen"""
COLLEAGUES: Final = """accountmanager accountmanagers presales sales salesmanager verkoop verkoper binnendienst buitendienst
    buitendienstmedewerker solution-architect se ae csm bdm backoffice servicemonteur
    accountteam salesteam verkoopteam verkoopleider salesdirecteur pre-sales presalesman applicatiespecialist
    productspecialist technisch-adviseur bid-manager bidmanager bidteam tenderdesk salessupport customer-success
    implementatieconsultant servicetechnicus collega-verkoper salescollega"""
BUY_NOUNS: Final = """aanbestedingsstukken aanbestedingsdocumenten tenderdocumenten gunningsleidraad jaarplanning bespreking behandeling doorrekening screening agendering handtekening handtekeningen krabbel paraaf akkoord goedkeuring besluit besluitvorming beslissing po inkooporder
    bestelling opdrachtbevestiging opdrachtverstrekking gunning aanbesteding tender uitslag begroting budget budgetronde
    budgetaanvraag budgettering investeringsaanvraag aanvraag kredietaanvraag subsidie subsidieaanvraag shortlist longlist
    selectie selectieproces marktverkenning marktonderzoek oriëntatie orientatie vergelijking evaluatie toetsing toets
    review beoordeling advies draagvlak behoefte behoefteanalyse behoeftebepaling behoeftestelling rfp rfi rfq
    leverancierskeuze interne afstemming verantwoording instemmingsverzoek keuze kantelpunt dpia audit legal-review security-review penetratietest pentest juridische
    jaarrekening instemming vaststelling stemming ondertekening contractondertekening groen uitsluitsel toestemming
    fiat mandaat machtiging opdracht order orders programma pve bestek krediet financiering aanschaf
    inkooptraject inkoopproces privacytoets securitycheck privacycheck kredietcheck acceptatietest vrijgave
    go no-go knoop klap zegen verdict oordeel stemronde aandeelhoudersvergadering ledenvergadering directiebesluit
    proefrit proefdraaien gebruikerstest fiattering offertes offerteaanvraag conceptcontract
    goedkeur go/no-go gunningsbesluit voorlopig alcateltermijn inschrijvingen pva investeringsvoorstel
    investeringsbesluit kredietbesluit raadsbesluit raadsvoorstel collegebesluit bestuursbesluit gunningsadvies
    adviesaanvraag inkoopaanvraag bestelaanvraag bestelbon bestelbonnetje bestelnummer inkoopnummer po-nummer ponummer
    capex offertevergelijking leveranciersselectie leveranciersvergelijking leveranciersbeoordeling vendorcheck
    compliance-check compliancecheck risicoanalyse securityreview bia dpia's privacyreview privacytoetsing
    juridische-toets contractcheck contractreview jurische mandaatbesluit investeringscommissie begrotingsronde
    begrotingscyclus jaarplan meerjarenbegroting reservering kasgeld herziening wensenlijst eisenpakket eisen
    programma-van-eisen pakket-van-eisen uitvraag marktconsultatie vooraankondiging voorselectie preselectie
    selectieleidraad gunningsfase bezwaartermijn standstill opschortende leningaanvraag leasegoedkeuring
    financieringsaanvraag financieringsbesluit subsidiebeschikking beschikking subsidietoekenning vergunning
    kapvergunning omgevingsvergunning zienswijze inspraak inspraakronde draagvlakmeting referentiecheck
    referentiecontrole referenties-check wob hamerstuk adviesronde proefles gebruikersoverleg werkoverleg teamoverleg
    directieoverleg mt-overleg ledenraadpleging volmacht consult intern-akkoord akkoordje handtekeningetje okee
    oké'tje jawoord groenlicht zegje
    getekende ondertekende goedgekeurde geaccordeerde akkoordverklaring"""
# What is named after a body of theirs is theirs: "collegevoorstel", "directieakkoord".
BUY_PREFIXES: Final = ("college", "raads", "directie", "bestuurs", "inkoop", "aandeelhouders")
BUY_SUFFIXES: Final = (
    "besluit", "akkoord", "goedkeuring", "advies", "begroting", "budget", "aanvraag", "review", "toets", "selectie",
    "beoordeling", "vergelijking", "handtekening", "aanbesteding", "evaluatie", "goedkeuringen", "besluiten",
    "beslissing", "ondertekening", "test", "ronde", "keuring", "advisering", "analyse", "aanpassingsronde",
    "instemming", "procedure", "order", "keuze", "adviezen", "aanvragen", "toetsing", "overleg", "vergadering",
    "reservering", "bespreking", "controle", "check", "bestelling", "gunning", "krediet", "beschikking", "mandaat",
    "stemming", "raadpleging", "vrijgave", "raming", "uitvraag", "inkoop", "fiattering", "machtiging",
)  # fmt: skip
SELL_NOUNS: Final = """leadkwalificatie kwalificatie closing close opvolging followup opvolgen nabellen acquisitie koude
    prospectie discovery intakegesprek kennismaking kennismakingsgesprek salesgesprek pitch onderhandeling onderhandelingen
    upsell cross-sell crosssell deal leadgeneratie offertefase offertetraject proposal opvolgcall opvolgmail
    salescall afsluiten korting prijsvoorstel
    nabelactie herinneringsmail belletje salesbezoek verkoopgesprek acquisitiegesprek closinggesprek verkoopkans
    funnel pipeline forecast winnen scoren binnenhalen belafspraak prospecting leadopvolging warmhouden eindbod
    polshoogte"""
EITHER_NOUNS: Final = """offerte demo presentatie contract pilot proef proefplaatsing meeting afspraak overleg gesprek call
    vergadering workshop voorstel contractbespreking implementatie intake bezoek training documentatie prijs prijzen
    prijsopgave prijslijst calculatie referentie referenties businesscase voorwaarden specs sla nda dpa verwerkersovereenkomst
    sessie webinar lunch plan planning proefperiode trial samples monster monsters brochure mail mailtje telefoontje
    kennismakingsgesprek locatiebezoek schouw nulmeting opname scan inventarisatie adviesgesprek kickoff kick-off
    uitrol oplevering installatie levering montage inrichting raamcontract raamovereenkomst overeenkomst
    servicecontract sla's contractbesprekingen testfase testperiode pilotfase pilotje demootje demo's offertes
    proefopstelling proefweek tekening tekeningen rapport analyse rapportage memo stukken documenten specificaties
    materiaal appje belletje terugkoppeling vragenlijst nota notitie stukje excel sheet roi tco berekening
    rekensom rekenmodel vervolgafspraak teams-call teamscall videocall belafspraak bijeenkomst informatieavond
    presentatieronde onderhandelingsronde vervolggesprek evaluatiegesprek"""
OUR_THINGS: Final = """offerte demo presentatie voorstel prijslijst prijsopgave calculatie brochure referenties korting webinar
    prijsvoorstel samples workshop rondleiding proefplaatsing monsters training referentie mailtje prijs
    demo's demootje offerte's prijsje prijzen rekensheet staffel staffelprijs tarief tarieven proefopstelling
    demomachine demomodel demo-unit leenmachine stalen staal proefpakket referentielijst klantcase klantcases casus
    brochures folder folders roi roi-berekening whitepaper aanbieding aanbod prijsvoorstellen offertetje eindbod
    productsheet datasheet datasheets concurrentievergelijking presentatietje testaccount testlicentie proeflicentie
    schouw inmeting businesscase terugverdientijd tekeningen uitleg"""

REPORTERS: Final = """aldus volgens zegt zei zeiden zeggen zeg vertelt vertelde vertelden meldt meldde beweert beweerde
    mailde schreef appte gezegd verteld gemeld aangegeven vertelden geappt"""
