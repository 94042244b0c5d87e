"""Dutch words for people at a customer: roles, departments, bodies, first names. Words only, no rules."""

from typing import Final

from bot.coach.understanding.scene.word_lists import PeopleWords, words

WORDS: Final = PeopleWords(
    endings=(
        "directeur",
        "directrice",
        "manager",
        "mngr",
        "leider",
        "leidster",
        "beheerder",
        "beheerster",
        "meester",
        "meesteres",
        "voorzitter",
        "secretaris",
        "chef",
        "jurist",
        "adviseur",
        "coordinator",
        "specialist",
        "architect",
        "inkoper",
        "bestuurder",
        "controller",
        "eigenaar",
        "kundige",
        "verantwoordelijke",
        "functionaris",
        "medewerker",
        "houder",
        "managers",
        "leiders",
        "beheerders",
        "adviseurs",
        "specialisten",
        "inkopers",
        "gebruikers",
        "medewerkers",
        "planner",
        "planners",
        "deskundige",
        "hoofd",
        "accountant",
        "analist",
        "cfo",
        "ceo",
        "monteur",
        "monteurs",
        "notaris",
    ),
    kin=words("""
        moeders vaders pa ma pap mam papa mama team teams mensen jongens meiden mannen dames clan club kinderen zoons zonen dochters zussen weduwe tweeling ouders
        broer broers zus zusje zussen nichten neven ooms tantes vrouw man vader moeder pa ma zoon zonen dochter schoonvader schoonzoon neef
        nicht partner partners compagnon compagnons zakenpartner echtgenoot echtgenote opvolger voorganger vervanger
        collega baas manager chef leidinggevende vriendin vriend
    """),
    modifiers=words("""
        financieel financiele algemeen algemene operationeel operationele commercieel commerciele technisch technische
        zakelijk zakelijke juridisch juridische medisch medische facilitair facilitaire nieuwe oude huidige adjunct
        plaatsvervangend plaatsvervangende interim waarnemend waarnemende tweede eerste senior junior plant project
        product programma it ict hr finance security supply chain inkoop sales ops operations regionale regionaal
        landelijk landelijke lokale dagelijks dagelijkse europese nederlandse duitse belgische franse engelse britse ierse amerikaanse canadese zweedse deense noorse finse zwitserse
        oostenrijkse italiaanse spaanse portugese poolse tsjechische turkse japanse chinese indiase koreaanse strategisch
        strategische tactisch functioneel functionele statutair statutaire uitvoerend uitvoerende hoogste grote
        echte daadwerkelijke afdeling dienst team zorg innovatie wagenpark fleet kwaliteits externe interne vaste
        gedelegeerd gedelegeerde vlaamse andere hele voltallige unit area country eigen
    """),
    names=words("""
        aad abdel adriaan ahmed aisha albert alex ali amber amina anja anke anna anne annelies annemarie annemiek anneke
        annet anouk anton antoine arie arjan arjen arnold astrid aziz bart bas beatrix ben bennie bernard bert bertus
        bianca bilal bob boris bram brigitte carin carla carlijn carlo carolien caroline casper cees chantal charlotte
        chris christa christiaan cindy claudia coen cor corine corrie daan daniel danielle danny david debbie denise
        dennis desiree diana dick diederik dieter dirk dolf ed eddy edwin eefje eline elise elke ellen els elske emiel
        emma eric erica erik erwin esmee esther eva evelien eveline evert fatima fatma femke ferdinand fleur floor floris
        frank frans fred freek frits gea geert gerard gerben gerda gerrit gert gijs gijsbert guido guus hakan hamza hanna
        hanneke hans harm harrie harry hasan hassan heleen helga hendrik henk henny herman hilde hugo ibrahim ilse imane
        ine inge ingrid irene iris ivo jaap jack jacob jacqueline jan janneke janny jannie jasmijn jasper jelle jeroen
        jesse jessica joep johan johanna john jolanda joost jop joris jos josien joyce judith jules julia jurgen jurre
        kaan karel karim karin karlijn kees kevin khadija kim klaas koen koos lars laura laurens lennart leo leon lex lian
        lieke lies liesbeth lina linda lisa lisanne lisette lot lotte louis luc lucas luuk maaike maarten machteld madelon
        maik manon marc marcel marco margo margot margriet maria marian marianne marieke marije marijke marijn marina mario
        mariska marit marja marjan marjolein mark marlies marloes marleen marlous martijn martin martine mathilde matthijs
        maurice maurits max mehmet mei-ling menno mia michel michiel mieke miranda mirjam mohamed mohammed monique murat
        mustafa myrthe nadia natasja nathalie nico nicole niek niels nienke noah noor noortje olaf olga oscar omer pascal
        patricia patrick paul paula peter petra philip piet pieter pim pleun quinten rachid ralph ramon raymond rebecca
        reinier remco renate rene renske richard rick rik rob robbert robert robin roel roelof ron ronald roos rosa ruben
        rudi ruud ruth sabine samira samir sander sandra sanne sara sarah sascha saskia sebastiaan selma sem sietse silvia
        simon simone sjaak sjoerd sofie sonja stan stef stefan stephanie steven stijn sven sylvia tamara tanja teun theo
        thea thijs thijmen thomas tijmen tim timo tineke tjeerd tobias tom ton tonnie truus twan vera victor vincent
        wendy werner wesley wietske wil wilco wilfred willem willem-jan wilma wim wouter xander yara yasmina yasmin
        youssef yvette yvonne zeynep anniek gerlof hilda lianne jorrit jos jorn joke joyce elly bernadette
    """),
    ours=words("mijn m'n mn onze ons"),
    theirs=words("hun zijn haar z'n zn d'r dr diens hunnie"),
    contacts=words(
        "contactpersoon contact klant prospect champion kampioen sponsor aanspreekpunt opdrachtgever"
    ),
    articles=words("de den het een ne nen t n die"),
    counts=words("alle beide allebei twee drie vier vijf zes zeven acht"),
    links=words("van v/d vd bij uit op voor"),
    phrases=(
        "raad van bestuur",
        "raad van commissarissen",
        "raad van toezicht",
        "raad van advies",
        "college van bestuur",
        "college van burgemeester en wethouders",
        "college van burgemeester en schepenen",
        "college van b&w",
        "college van b en w",
        "college b&w",
        "college b en w",
        "b en w",
        "dagelijks bestuur",
        "algemeen bestuur",
        "juridische zaken",
        "technische dienst",
        "functioneel beheer",
        "medische staf",
        "hoofd inkoop",
        "management team",
        "human resources",
        "de werkvloer",
        "de zaak",
        "fc gebruikers",
        "algemene ledenvergadering",
        "provinciale staten",
        "gedeputeerde staten",
        "functionaris gegevensbescherming",
        "vereniging van eigenaren",
        "chief information officer",
        "product owner",
        "de familie",
        "het hoofdkantoor",
        "de moeder",
        "facilitaire dienst",
        "interne controle",
        "supply chain",
        "information security",
        "customer service",
        "oude heer",
        "oude mevrouw",
    ),
    common=words("""
        ik jij je hij zij ze wij we jullie u men iemand niemand iedereen allemaal alles iets niets niks wie wat waar
        wanneer hoe waarom welke welk zo ook nog al wel niet geen nooit altijd soms vaak meestal misschien mss wss
        waarschijnlijk denk denkt vind vindt zegt zei zeggen dus maar want omdat als dan toen nu net even ff eens pas
        straks later morgen vandaag gisteren gister overmorgen vanavond vanmiddag vanochtend maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
        december week weken maand maanden jaar jaren kwartaal dag dagen uur begin eind einde half volgende komende
        aanstaande vorige afgelopen eerst daarna vervolgens verder tot slot uiteindelijk eindelijk en of met zonder voor
        na naar van bij in uit op over onder boven tussen door om aan te tegen sinds tijdens via per volgens binnen
        buiten is zijn was waren wordt worden werd heeft hebben had hebt heb kan kunnen kon mag mogen moet moeten wil
        willen zal zullen zou gaat gaan ging komt komen doet doen deed krijgt krijgen ligt liggen zit zitten staat staan
        loopt lopen blijft blijkt lijkt maakt maken geeft geven neemt nemen tekent tekenen beslist beslissen besluit
        bepaalt test testen kijkt kijken vraagt vragen stuurt sturen stuur bel bellen belt mail mailen mailt gebeld
        gesproken gesprek afspraak demo offerte offertes contract contracten budget geld prijs deal voorstel plan pilot
        proef route stap stappen proces fase traject project akkoord handtekening goedkeuring besluit beslissing keuze
        advies begroting subsidie concurrent concurrentie klant klanten leverancier leveranciers ja nee neen ok oke
        prima goed mooi hoi hey hallo hi dag beste update kort samenvatting notitie verslag memo hier daar er die dat
        dit deze het de een t n m mijn onze ons hun haar hem hen me mij jou zelf samen alleen beide alle elke ieder
        twee drie vier vijf klaar rond bezig druk nieuw nieuwe oud eerste tweede laatste finale definitief onbekend
        onduidelijk nvt geenidee idee weet weten geen-idee momenteel ondertussen intussen inmiddels helaas gelukkig
        eigenlijk gewoon echt heel erg best vast zeker natuurlijk sowieso officieel formeel normaal technisch inhoudelijk zodra totdat terwijl hoewel toch anders
        pff zat sprak belde zag hoorde ging kwam bijna huidige bekijkt bespreekt legt praat praten vergelijkt
        vergelijken zeker gegund zaak markt tender aanbesteding shortlist longlist oplevering levering inkooporder
    """),
)
