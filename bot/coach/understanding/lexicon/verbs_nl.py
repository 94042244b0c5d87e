"""Dutch verbs, by who normally does what they say. Words only; the rules are in the readers.

`a|b` is a separable verb: "op|sturen" is "stuurt … op", "opsturen", "opgestuurd".
"""

from typing import Final

VERBS: Final = {
    # Deciding is the customer's by nature.
    "decide": """tekenen ondertekenen beslissen besluiten goed|keuren af|keuren goed|vinden stemmen toe|stemmen in|stemmen
        gunnen kiezen uit|kiezen bekrachtigen vast|stellen fiatteren accorderen autoriseren paraferen door|hakken
        bestellen kopen aan|kopen aan|schaffen vrij|geven vrij|maken toe|wijzen af|wijzen mede|ondertekenen mee|tekenen
        machtigen mandateren toe|kennen reserveren begroten budgetteren akkoord|gaan door|schuiven commiteren
        committeren beschikken terug|tekenen verlengen contracteren af|tekenen bekostigen financieren
        bezegelen beklinken honoreren voteren verlenen verwerpen weg|stemmen investeren vergunnen af|kloppen
        af|hameren af|tikken af|zegenen uit|trekken vrij|trekken bij|tekenen benoemen instemmen concluderen
        sanctioneren onder|tekenen vaststellen over|nemen terug|trekken aan|wijzen legaliseren
        signeren vast|leggen dekken""",
    # Weighing and preparing inside the customer's organisation.
    "weigh": """vergelijken beoordelen evalueren toetsen testen oefenen proberen uit|proberen proef|draaien proeven bespreken
        door|spreken overleggen vergaderen af|stemmen voor|leggen in|brengen aan|kaarten agenderen toe|lichten
        af|wegen wegen scoren selecteren shortlisten longlisten bekijken na|kijken door|lezen lezen door|rekenen
        na|rekenen controleren checken keuren screenen auditen adviseren raadplegen inventariseren bepalen
        oriënteren orienteren verkennen onderzoeken aan|vragen op|vragen uit|vragen aan|melden aan|besteden
        aanbesteden in|kopen valideren verifiëren verifieren piloten meenemen mee|nemen op|nemen na|denken
        terug|koppelen beraadslagen aan|dragen voor|dragen herzien afwegen uit|testen proefdraaien registreren
        aan|maken ratificeren consulteren peilen polsen in|lezen visiteren vooroverleggen oormerken
        reviewen toetsen aan|nemen los|peuteren iets|vinden wat|vinden vrij|spelen
        wikken door|nemen door|akkeren uit|pluizen aftasten tegen|lezen bediscussiëren bediscussieren bijeen|komen
        voor|bespreken door|lichten proef|rijden rond|vragen in|winnen lobbyen bepleiten aan|bevelen na|gaan
        delibereren discussiëren discussieren overwegen onder|brengen voor|sorteren besnuffelen mee|denken mee|praten
        mee|beslissen mee|lezen samen|zitten terug|leggen beraden narekenen uit|vogelen op|zoeken aan|horen
        bezichtigen steekproeven bemonsteren tenderen beargumenteren rapporteren deliberen turven bij|houden
        inspecteren onder|zoeken verdiepen in|studeren dubben puzzelen""",
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
        na|vragen deponeren schetsen drukken printen pakken inmeten in|meten op|meten schouwen
        meten bundelen reageren verwerken klaar|leggen opvoeren in|voeren neer|leggen neer|zetten
        aan|schrijven whatsappen linkedinnen enthousiasmeren masseren bewerken lijmen strikken paaien in|pakken
        over|halen af|trappen tweaken bij|schaven op|poetsen af|maken na|leveren showen voor|schotelen in|schrijven
        mee|dingen af|prijzen aan|haken langs|wippen langs|lopen heen|rijden binnen|lopen aan|kloppen door|pakken
        monteren uit|rollen aan|sluiten op|leiden instrueren proef|plaatsen scannen documenteren vertalen op|frissen
        verzenden knallen spammen bestoken doorduwen door|duwen door|drukken rappelleren bijpraten aan|tikken
        uit|printen op|maken her|schrijven in|boeken boeken verzilveren afmaken cijferen mikken smeren
        warm|maken warm|houden opwarmen op|warmen na|zenden terug|mailen uit|lenen lenen bij|stellen versimpelen
        opknippen verlagen zakken stunten toe|schuiven kwoteren koud|bellen coldcallen videobellen facetimen trakteren
        binnen|hengelen hengelen vissen jagen achteraan|gaan achterna|zitten op|jagen aan|sporen uit|vissen bereiken
          op|starten op|tuigen op|zetten ontwerpen engineeren doormeten door|meten
        na|meten uit|meten uit|schrijven uit|tekenen""",
    # Anybody's: only the subject tells.
    "do": """doen zorgen in|vullen vullen geven mee|geven door|geven terug|geven laten
        nemen zetten leggen zoeken kijken starten beginnen aan|pakken verzamelen halen
        beantwoorden antwoorden reageren werken mee|werken samen|werken helpen vragen praten spreken
        ontmoeten delen bevestigen door|lopen lopen stellen koken snijden bouwen draaien rijden
        vertellen melden uit|voeren af|ronden ronden koppelen uploaden schalen migreren escaleren heen|gaan
        tonen voeren houden schuiven indienen in|dienen in|leveren storten betalen over|maken om|zetten
        op|stappen regisseren betrekken sparren spiegelen toe|voegen vervangen op|zeggen opzeggen op|ruimen
        behandelen uit|zetten publiceren op|lossen archiveren bijwonen bij|wonen deel|nemen
        trekken uitdraaien op|halen af|halen verdedigen schieten bij|springen bij|leggen bij|dragen in|zetten opbellen
        aanhaken gebruiken verplaatsen verzetten uitstellen verschuiven af|zeggen af|handelen af|werken op|bouwen
        af|breken verhuizen wisselen wijzigen veranderen aanvullen aan|vullen mailwisselen vervolgen vergoeden
        declareren noteren opschrijven op|schrijven markeren tellen sorteren opruimen schoonmaken poetsen rond|lopen
        binnen|laten open|zetten afsluiten omgooien om|gooien op|geven af|spreken nabespreken na|bespreken
         klaren aan|jagen schakelen in|schakelen op|schalen aan|dringen uit|wisselen """,
    "request": "willen verzoeken eisen verlangen wensen",
    "report": "zeggen beweren",
    "receive": "krijgen ontvangen binnen|krijgen terug|krijgen",
    "move": "gaan komen",
    "wait": "wachten af|wachten terug|komen ",
    # No act at all: states, beliefs, feelings.
    "stance": """denken geloven verwachten hopen vermoeden gokken weten snappen begrijpen vinden zien horen zitten voelen lijken
        schijnen blijken heten duren kosten liggen staan bestaan verschillen betekenen hangen af|hangen gelden
        bevallen klinken merken voelen twijfelen rusten blijven balen vertrouwen winnen verliezen scheiden
        benieuwen balen zweren wagen inschatten in|schatten hebben
        kennen durven hoeven schrikken lachen genieten vrezen balanceren passen kloppen wonen groeien vallen spelen
        gebeuren lukken slagen falen mislukken aarzelen stoppen fuseren hechten schatten rommelen worstelen zweten
        dromen baseren missen haten eten hoefen beseffen bedoelen aan|voelen klikken knipogen
        glimlachen smullen kicken schelen ontbreken voldoen verdienen luisteren zeuren klagen mopperen
        waarderen op|vallen mee|vallen tegen|vallen slapen storen juichen knikken grijnzen""",
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
    "appen": "app appt appte appten geappt", "demoën": "gedemood demode demoode",
    "verzoeken": "verzocht verzochten", "onderhandelen": "onderhandeld", "stemmen": "stemt", "bewaren": "bewaard",
}  # fmt: skip
