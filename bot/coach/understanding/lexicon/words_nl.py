"""Dutch words for reading whose work an answer describes. Words only; the rules are in the readers.

`a|b` among the verbs is a separable verb: "op|sturen" is "stuurt … op", "opsturen", "opgestuurd".
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

VERBS: Final = {
    # Deciding is the customer's by nature.
    "decide": """tekenen ondertekenen beslissen besluiten goed|keuren af|keuren goed|vinden stemmen toe|stemmen in|stemmen
        gunnen kiezen uit|kiezen bekrachtigen vast|stellen fiatteren accorderen autoriseren paraferen door|hakken
        bestellen kopen aan|kopen aan|schaffen vrij|geven vrij|maken toe|wijzen af|wijzen mede|ondertekenen mee|tekenen
        machtigen mandateren toe|kennen reserveren begroten budgetteren akkoord|gaan door|schuiven commiteren
        committeren beschikken terug|tekenen verlengen contracteren af|tekenen bekostigen financieren""",
    # Weighing and preparing inside the customer's organisation.
    "weigh": """vergelijken beoordelen evalueren toetsen testen proberen uit|proberen proef|draaien proeven bespreken
        door|spreken overleggen vergaderen af|stemmen voor|leggen in|brengen aan|kaarten agenderen toe|lichten
        af|wegen wegen scoren selecteren shortlisten longlisten bekijken na|kijken door|lezen lezen door|rekenen
        na|rekenen controleren checken keuren screenen auditen adviseren raadplegen inventariseren bepalen
        oriënteren orienteren verkennen onderzoeken aan|vragen op|vragen uit|vragen aan|melden aan|besteden
        aanbesteden in|kopen valideren verifiëren verifieren piloten meenemen mee|nemen op|nemen na|denken
        terug|koppelen beraadslagen aan|dragen voor|dragen herzien afwegen uit|testen proefdraaien registreren
        aan|maken ratificeren consulteren peilen polsen in|lezen visiteren vooroverleggen oormerken
        reviewen toetsen aan|nemen los|peuteren iets|vinden wat|vinden vrij|spelen """,
    # Selling and preparing to sell; ours unless somebody else is said to do it.
    "sell": """regelen organiseren verzorgen sturen op|sturen toe|sturen na|sturen door|sturen versturen mailen na|mailen toe|mailen door|mailen
        e-mailen appen bellen na|bellen op|bellen terug|bellen door|bellen telefoneren opvolgen op|volgen contacten
        benaderen demoën demoen demo'en demonstreren presenteren pitchen voor|stellen aan|bieden offreren offreren
        uit|brengen quoten calculeren maken op|stellen uit|werken schrijven herschrijven voor|bereiden aan|passen
        bezoeken langs|gaan langs|komen langs|rijden uit|nodigen mee|nemen leveren af|leveren op|leveren aan|leveren
        bezorgen plaatsen installeren in|richten configureren klaar|zetten klaar|maken uit|leggen zien|laten
        overtuigen onderhandelen sluiten closen scoren verkopen upsellen kwalificeren kennismaken trainen begeleiden
        ondersteunen in|plannen plannen bij|praten informeren onderbouwen uit|rekenen op|pakken afstemmen herinneren porren
        pushen prikken binnen|halen binnen|slepen door|vragen voor|rekenen verleiden proefplaatsen promoten adverteren samenstellen samen|stellen
        toe|zeggen beloven garanderen corrigeren bij|werken updaten finetunen pingen facturen factureren
        mee|kijken langsbrengen langs|brengen brengen af|geven rond|leiden lunchen hosten faciliteren onboarden
        implementeren prijzen rekenen her|rekenen achterhalen uit|zoeken
        na|vragen polshoogte deponeren schetsen drukken printen pakken inmeten in|meten op|meten schouwen
        meten bundelen reageren verwerken klaar|leggen opvoeren in|voeren neer|leggen neer|zetten""",
    # Anybody's: only the subject tells.
    "do": """doen zorgen in|vullen vullen geven mee|geven door|geven terug|geven laten
        nemen zetten leggen zoeken kijken starten beginnen aan|pakken verzamelen halen
        beantwoorden antwoorden reageren werken mee|werken samen|werken helpen vragen praten spreken
        ontmoeten delen bevestigen door|lopen lopen stellen koken snijden bouwen draaien rijden
        vertellen melden uit|voeren af|ronden ronden koppelen uploaden schalen migreren escaleren heen|gaan
        tonen voeren houden schuiven indienen in|dienen in|leveren storten betalen over|maken om|zetten
        op|stappen regisseren betrekken sparren spiegelen toe|voegen vervangen op|zeggen opzeggen op|ruimen
        behandelen uit|zetten publiceren op|lossen archiveren bijwonen bij|wonen deel|nemen""",
    "request": "willen verzoeken eisen verlangen wensen",
    "report": "zeggen beweren",
    "receive": "krijgen ontvangen binnen|krijgen terug|krijgen",
    "move": "gaan komen",
    "wait": "wachten af|wachten terug|komen ",
    # No act at all: states, beliefs, feelings.
    "stance": """denken geloven verwachten hopen vermoeden gokken weten snappen begrijpen vinden zien horen zitten voelen lijken
        schijnen blijken heten duren kosten liggen staan bestaan verschillen betekenen hangen af|hangen gelden
        bevallen klinken merken voelen twijfelen rusten blijven balen vertrouwen winnen verliezen scheiden
        benieuwen balen zweren wagen inschatten in|schatten hebben""",
}

IRREGULAR: Final = {
    "beslissen": "besliste beslist", "besluiten": "besloot besloten", "kiezen": "koos kozen gekozen",
    "kopen": "kocht kochten gekocht", "geven": "gaf gaven gegeven", "wijzen": "wees wezen gewezen",
    "gaan": "ging gingen gegaan ga gaat", "vergelijken": "vergeleek vergeleken", "bespreken": "besprak besproken",
    "spreken": "sprak spraken gesproken", "wegen": "woog gewogen", "lezen": "las lazen gelezen",
    "vragen": "vroeg vroegen gevraagd", "nemen": "nam namen genomen", "denken": "dacht dachten gedacht",
    "brengen": "bracht brachten gebracht", "schrijven": "schreef schreven geschreven", "doen": "deed deden gedaan doe doet",
    "zien": "zag zagen gezien zie ziet", "bezoeken": "bezocht bezochten", "zoeken": "zocht gezocht",
    "bieden": "bood boden geboden", "sluiten": "sloot sloten gesloten", "krijgen": "kreeg kregen gekregen",
    "ontvangen": "ontving ontvingen ontvangen", "komen": "kwam kwamen gekomen", "weten": "wist wisten geweten",
    "kijken": "keek keken gekeken", "rijden": "reed reden gereden", "helpen": "hielp hielpen geholpen",
    "beginnen": "begon begonnen begonnen", "onderzoeken": "onderzocht", "liggen": "lag lagen gelegen",
    "staan": "stond stonden gestaan sta staat", "laten": "liet lieten gelaten", "zeggen": "zei zeiden gezegd zegt zeg",
    "lopen": "liep liepen gelopen", "zitten": "zat zaten gezeten", "houden": "hield hielden gehouden hou",
    "stellen": "stelde gesteld", "vinden": "vond vonden gevonden", "blijken": "bleek gebleken", "lijken": "leek geleken",
    "hebben": "had hadden gehad", "willen": "wil wilt wilde wilden wou wouden", "treffen": "trof troffen getroffen",
    "hangen": "hing hingen gehangen", "roepen": "riep riepen geroepen", "schuiven": "schoof schoven geschoven",
    "winnen": "won wonnen gewonnen", "verliezen": "verloor verloren", "leggen": "legde lei",
    "dragen": "droeg droegen gedragen", "snijden": "sneed gesneden", "blijven": "bleef bleven gebleven",
    "demoën": "gedemood demode demoode",
    "verzoeken": "verzocht verzochten", "onderhandelen": "onderhandeld", "stemmen": "stemt", "bewaren": "bewaard",
}  # fmt: skip

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
BE: Final = "ben is was waren bent zijn"
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
TOGETHER: Final = "samen gezamenlijk tezamen gemeenschappelijk"
TIME: Final = """maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo januari februari maart april
    mei juni juli augustus september oktober november december vandaag morgen overmorgen gisteren vanmiddag vanavond
    vanochtend week weken maand maanden kwartaal jaar jaren dag dagen volgende komende begin eind einde half medio weekend
    zomer najaar voorjaar herfst winter q1 q2 q3 q4 straks binnenkort snel vanmorgen eergisteren uur"""
FUNCTION: Final = """nog even ff eens ook al wel maar dan toch gewoon denk eerst pas nu weer er hier daar waar want dus mss
    misschien wrs waarschijnlijk eigenlijk vast zeker ongeveer zelf elkaar heel erg goed alles iets wat zo nou ja nee ok
    oke oké he hè toen daarna vervolgens tenslotte slot daarvoor ervoor eraan erop ervan erover ermee hiermee daarmee mee
    af terug alleen samen intern want normaal meestal vaak altijd soms iemand niemand iedereen graag svp aub het dat dit
    t je jij jullie u jouw jou men allemaal sowieso definitief akkoord namelijk verder anders beter best twee drie vier vijf
    een n minder meer veel weinig lang kort laatste huidige volgens langs dat dingen spul zaken hoe is it's want vriendelijk
    persoonlijk meteen direct gelijk zelfs ergens voordat nadat zodra terwijl omdat hoewel mits tenzij zodat opdat als
    wanneer tot totdat en of om haha joh wanneer waarom hoezo zowel"""

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

ROLES: Final = """directeur directie bestuur bestuurder bestuursvoorzitter bestuurslid raad college wethouder burgemeester gemeente
    provincie rijk ministerie minister staatssecretaris inkoop inkoper juridisch jurist juristen legal finance financiën
    financien financieel administratie boekhouding boekhouder accountant accountants controller controlling it ict hr hrm
    mt or rvc rvb rvt cvb ceo cfo coo cto cio ciso cpo cmo chro md gm fg dpo security beveiliging kwaliteit qhse arbo
    manager managers management afdeling team hoofd chef baas leider eigenaar eigenaren ondernemer dga compagnon maat
    maten maatschap vennoot vennoten partner partners aandeelhouders aandeelhouder investeerder commissaris commissarissen
    werkgroep stuurgroep kernteam commissie panel jury klankbordgroep projectgroep projectteam projectleider teamleider
    penningmeester voorzitter secretaris leden ledenraad vereniging coöperatie cooperatie franchiseraad hoofdkantoor
    holding moederbedrijf moeder vestiging locatie filiaal gebruikers gebruiker eindgebruikers medewerkers
    verpleegkundigen artsen arts dokter huisarts specialisten docenten leraren leerlingen ouders rector dekaan schoolhoofd
    monteurs planners planner planning operators operator productie logistiek magazijn facilitair
    vader zoon dochter broer zus vrouw man echtgenote echtgenoot familie baasje collega zakenpartner leidinggevende werkgever collega collega's tech technicus techneut boer boerin aannemer architect
    notaris bank verhuurder verzekeraar verzekering huurder huisbaas hypotheekverstrekker leasemaatschappij vakbond bonden
    ondernemingsraad dierenarts adviseur consulent curator conservator directiesecretaris ambtenaar ambtenaren
    griffie raadslid kamerlid inspectie nvwa keuringsdienst brandweer welstand waterschap rekenkamer toezichthouder
    crediteuren debiteuren treasury tenderteam aanbesteder projectbureau cfo's vp svp evp hoofdmonteur teeltmanager
    bedrijfsleider zakelijk veiligheidskundige receptie werkvloer organisatie concern groep divisie business bu ops
    operations directeuren raden mensen jongens club overkant key-user keyusers key-users productowner po-er
    contactpersonen beslisser beslissers sponsor budgethouder penvoerder opdrachtgever mevrouw mw meneer dhr mevr
    verpleging zorgteam keuken bouwteam werkplaats winkel winkels fabriek fractie fracties oudercommissie
    medezeggenschap kwaliteitsdienst technische dienst huisartsen chirurg apotheek kantonrechter wethouders gedeputeerde
    staten bewoners huurders huurdersvereniging vve kerkenraad kerkbestuur stichting bisdom klankbord gebruikersraad
    hoofdaannemer opzichter directievoerder inkoopbureau ict-leverancier bewindvoerder curatoren
    kok bakker slager loodgieter tandarts apotheker kapper rentmeester pastoor dominee koster beheerder functionaris
    uitvoerder werkvoorbereider voorman ploegbaas teler kweker hovenier schipper kapitein trainer coach coördinator
    coordinator regisseur producent redactie uitgever chauffeur centralist wagenparkbeheerder helpdesk servicedesk"""
ROLE_SUFFIXES: Final = (
    "manager", "directeur", "directie", "bestuur", "bestuurder", "raad", "commissie", "groep", "team", "afdeling", "leider", "leidster",
    "hoofd", "meester", "houder", "eigenaar", "inkoper", "inkoop", "jurist", "juristen", "adviseur", "chef", "baas", "medewerker",
    "medewerkers", "beheerder", "voorzitter", "secretaris", "overleg", "vergadering", "ambtenaar", "deskundige", "specialist",
    "kundige", "functionaris", "coördinator", "coordinator", "verstrekker", "maatschappij", "verzekeraar", "gebruikers", "officer",
    "controller", "accountant", "bank", "partij", "bond", "college", "kantoor", "planner", "analist", "architect", "monteurs", "dienst",
)  # fmt: skip
CONTACTS: Final = """klant klanten prospect contact contactpersoon champion opdrachtgever relatie lead koper afnemer
    kandidaat organisatie sponsor ambassadeur gesprekspartner tegenpartij"""
COLLEAGUES: Final = """accountmanager accountmanagers presales sales salesmanager verkoop verkoper binnendienst buitendienst
    buitendienstmedewerker solution-architect se ae csm bdm backoffice servicemonteur"""
BUY_NOUNS: Final = """bespreking behandeling doorrekening screening agendering handtekening handtekeningen krabbel paraaf akkoord goedkeuring besluit besluitvorming beslissing po inkooporder
    bestelling opdrachtbevestiging opdrachtverstrekking gunning aanbesteding tender uitslag begroting budget budgetronde
    budgetaanvraag budgettering investeringsaanvraag aanvraag kredietaanvraag subsidie subsidieaanvraag shortlist longlist
    selectie selectieproces marktverkenning marktonderzoek oriëntatie orientatie vergelijking evaluatie toetsing toets
    review beoordeling advies draagvlak behoefte behoefteanalyse behoeftebepaling behoeftestelling rfp rfi rfq
    leverancierskeuze interne afstemming verantwoording instemmingsverzoek keuze kantelpunt dpia audit legal-review security-review penetratietest pentest juridische
    jaarrekening instemming vaststelling stemming ondertekening contractondertekening groen uitsluitsel toestemming
    fiat mandaat machtiging opdracht order orders programma pve bestek krediet financiering aanschaf
    inkooptraject inkoopproces privacytoets securitycheck privacycheck kredietcheck acceptatietest vrijgave
    go no-go knoop klap zegen verdict oordeel stemronde aandeelhoudersvergadering ledenvergadering directiebesluit
    proefrit proefdraaien gebruikerstest fiattering offertes offerteaanvraag conceptcontract"""
# What is named after a body of theirs is theirs: "collegevoorstel", "directieakkoord".
BUY_PREFIXES: Final = ("college", "raads", "directie", "bestuurs", "inkoop", "aandeelhouders")
BUY_SUFFIXES: Final = (
    "besluit", "akkoord", "goedkeuring", "advies", "begroting", "budget", "aanvraag", "review", "toets", "selectie", "beoordeling",
    "vergelijking", "handtekening", "aanbesteding", "evaluatie", "goedkeuringen", "besluiten", "beslissing", "ondertekening", "test",
    "ronde", "keuring", "advisering", "analyse", "aanpassingsronde", "instemming", "procedure", "order", "keuze",
)  # fmt: skip
SELL_NOUNS: Final = """leadkwalificatie kwalificatie closing close opvolging followup opvolgen nabellen acquisitie koude
    prospectie discovery intakegesprek kennismaking kennismakingsgesprek salesgesprek pitch onderhandeling onderhandelingen
    upsell cross-sell crosssell deal leadgeneratie offertefase offertetraject proposal opvolgcall opvolgmail
    salescall afsluiten korting prijsvoorstel"""
EITHER_NOUNS: Final = """offerte demo presentatie contract pilot proef proefplaatsing meeting afspraak overleg gesprek call
    vergadering workshop voorstel contractbespreking implementatie intake bezoek training documentatie prijs prijzen
    prijsopgave prijslijst calculatie referentie referenties businesscase voorwaarden specs sla nda dpa verwerkersovereenkomst
    sessie webinar lunch plan planning proefperiode trial samples monster monsters brochure mail mailtje telefoontje"""
OUR_THINGS: Final = """offerte demo presentatie voorstel prijslijst prijsopgave calculatie brochure referenties korting webinar
    prijsvoorstel samples workshop rondleiding proefplaatsing monsters training referentie mailtje prijs"""

WAITING: Final = lines(
    """
    afwachten
    wacht af
    wachten af
    even|ff|nu|nog|maar|is|ik|we|wij|het wacht|wachten
    wacht|wachten op|tot|nog|even|ff|nu
    wachten $
    wachten dus|maar|nog|we
    in afwachting
    bal .. bij|aan hen|hun|ze|hem|haar|klant|de|hunnie
    nu|t|het|is|aan .. aan hen|hun|hunnie|hullie
    ligt|is nu|t|het? aan|bij hen|hun|ze|haar|hem
    zou|zouden|gaan|ging|gaat nog? .. terugkomen|terugbellen|terugkoppelen|reageren
    zou|zouden .. horen
    komen|komt .. op terug
    komen|komt .. bij me|ons terug
    van zich .. horen
    niks|niets|geen .. gehoord|gehoor|vernomen|teruggehoord|reactie|antwoord|bericht|respons|nieuws|terugkoppeling
    nog|steeds|al geen reactie|antwoord|bericht|nieuws
    stil|stilte
    radiostilte
    oorverdovend
    kijken|zien wat er|ze .. komt|zeggen|doen|gebeurt|vinden
    zien|kijken we|wel|dan wel|of|dan
    even|ff|laten|laat .. rusten|sudderen|bezinken|liggen|betijen
    offerte|voorstel|alles|contract .. ligt|is er|daar|bij|binnen
    offerte|offertes|voorstel|alles|mail|contract .. deur uit
    offerte|voorstel|prijs|contract|stukken is|zijn|al al? verstuurd|verzonden|gestuurd|opgestuurd
    offerte|voorstel hebben ze
    denkt|denken er|erover|na .. na|over|nog
    nadenken
    erover nadenken
    beraadt|beraden zich
    ze|hij|zij neemt|nemen contact op
    horen we|ik|het|t wel
    we|ik hoor|horen het|t|wel|nog
    afwachtend
    in de wacht
    zij|ze|hij|klant|zijn aan zet
    aan zet
    hun|haar beurt
    hoor|horen .. meer|iets|wat|nog|vanzelf
    hun|haar kamp|hoek|schoot|handen|bordje
    niks|niets te melden
    ze weten me te vinden
    tijd nodig
    bedenktijd
    even .. aankijken
    rustig afwachten
    geduld
    laat|laten nog|niks .. horen
    laat|laten .. weten
    ghosten
    geghost
    reageert|reageren|antwoordt|antwoorden niet
    neemt|nemen niet op
    krijg|krijgen geen gehoor|antwoord|reactie
    """
)
HOPE: Final = lines(
    """
    enthousias*
    positief|positieve
    blij mee|met
    zin in
    goed|goede|lekker|prima|top|super|fijn gevoel|gesprek|klik|sfeer|vibe|band
    klik .. goed|super|top|prima|geweldig|er
    sfeer .. goed|super|top|prima|geweldig
    goed gevoel
    komt .. goed
    komt wel|zeker|vast .. rond|goed|binnen
    wel rond
    zien|ziet|zagen|zag .. zitten
    zit .. snor|goed|gebakken
    vonden|vond|vinden|vindt .. mooi|prachtig|geweldig|top|super|goed|beste|leuk|fantastisch|gaaf|interessant|perfect
    beste van
    zeker|procent|100|99|95|90|85|80|75|70|60 zeker
    zeker van
    bijna|vrij|redelijk|heel zeker
    in de pocket|zak|tas
    binnen|beklonken
    kat in|t .. bakkie
    bakkie
    appeltje eitje
    kan .. niet mis|misgaan|fout
    wordt .. gewoon
    gek lopen
    moet|gaat .. lukken
    gaat lukken
    lukt .. wel
    voel .. het|aan|dat
    hoop|hopen|hopelijk
    duimen
    vertrouwen in
    heb|hebben .. vertrouwen
    optimistisch
    willen heel|echt|superi graag
    geïnteresseerd|geinteresseerd
    interesse
    overtuigd
    knipoog*
    geen issue|probleem|bezwaar
    gunnen|gunt .. ons
    gunfactor
    houden van
    verliefd op
    favoriet
    warm|hot .. lead|prospect
    lead .. warm|hot
    ziet|zien .. goed|rooskleurig|veelbelovend uit
    veelbelovend
    deze .. winnen|pakken|binnen
    winnen deze|dit|die|m
    geld|budget speelt geen
    onder de indruk
    lovend
    gaat .. komen
    goed komen
    er goed|sterk voor
    goede|sterke|beste papieren|kans|kansen|positie|kaarten
    kansrijk
    goede|grote|beste|veel kans maken|hebben
    kans maken|hebben
    zijn|is om $
    voorkeur
    eerste keus|keuze
    bijna rond|binnen|zeker
    kan .. niet meer mis
    willen ons|dit heel|echt|graag|super
    vertrouwen in|erin
    zo goed als
    happig
    tevreden
    onder de indruk
    klinkt goed|veelbelovend
    ging .. goed|super|top|lekker|geweldig
    """
)
# "van ons", "aan hun": who the thing goes to or comes from is read by the rules, these are visits without a verb.
VISITS: Final = lines(
    """
    even|ff|nog|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|week langs $
    even|ff|nog|eens|keer langs bij|met
    langs met
    op de koffie
    contact opnemen|zoeken|leggen|op
    neem|nemen|zoek contact
    koffie|kop koffie|bak|bakkie drinken|doen|met
    mee|uit lunchen|eten
    achteraan|achterna
    er achteraan
    bovenop
    aan tafel|gesprek komen|zitten|krijgen
    aan tafel te komen|krijgen
    druk opvoeren|zetten|houden
    """
)
# A wish, not a step: what follows is not counted as theirs.
WISHES: Final = lines(
    """
    zou|zouden .. fijn|mooi|top|ideaal|prettig|handig|leuk|lekker
    hoop|hopen|hopelijk
    ik|wij|we wil|willen dat|graag
    """
)
REPORTERS: Final = """aldus volgens zegt zei zeiden zeggen zeg vertelt vertelde vertelden meldt meldde beweert beweerde
    mailde schreef appte"""
SUPPOSED: Final = lines("zou|zouden")
