"""Dutch expressions that say where an answer stands: waiting, a visit, a wish. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

WAITING: Final = lines(
    """
    ^ nog|nu|ligt bij hen|hun|ze|haar|hem
    ik|wij|we hoor|horen nog|later|morgen|overmorgen|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|vanzelf? of|wanneer
    ik|wij|we hoor|horen volgende|deze week of|wanneer
    weten|weet we|wij|ik meer
    kijk|kijken het|t .. aan
    laten bezinken|rusten|sudderen|betijen
    hoor|horen we|ik|dat|het|t .. vanzelf
    gebeurt .. weinig|niks|niets
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
    voicemail
    geen|niet gehoor|bereikbaar|opgenomen
    onbereikbaar
    hoor|hoorde|horen niks|niets
    niks|niets meer|nog|van .. gehoord|vernomen|terug
    met|op vakantie|verlof|reces|zomerreces
    is|zijn|zit|zitten .. met|op|van vakantie|verlof|weg|ziek
    tot .. vakantie|september|terug
    niet|nooit teruggebeld|gereageerd|teruggemaild|gebeld|geantwoord
    belt|mailt|appt .. niet terug
    in beraad
    buigen|buigt zich
    laten|laat|moeten|moet .. bezinken
    aan|nog het|aan nadenken|overwegen|denken|twijfelen
    nachtje|nacht .. slapen
    slaapt|slapen .. over
    staat|ligt|zit|staan|alles .. stil|on|hold|vast|bevroren
    on hold
    in|op de ijskast|koelkast|wachtstand
    laag|laat pitje
    op .. stapel|stapeltje
    ligt|liggen .. bureau|stapel|inbox|mailbox|mail
    laten|laat van zich
    krijg .. niet|nooit te pakken
    geen terugkoppeling|uitsluitsel|teken|levensteken|update|gehoor
    nog niks|niets
    onbeantwoord
    blauwe vinkjes
    gelezen maar
    hun|haar zet
    het|t woord
    handen|handjes gebonden
    meer kunnen|kan we|ik niet
    alles gedaan
    niks|niets anders op
    niks|niets .. aan|doen
    duimen|duimpjes draaien
    duimendraaien
    tijd|ruimte|rust geven|gunnen|gegeven
    geven|geef|gun|gunnen|gaf ze|hem|haar|hen|hun|het|ff|even .. tijd|ruimte|rust|weekje|week
    met rust
    kat uit
    niet pushen|pushe
    aan hun|hunnie|hullie $
    das|dat|t|nu|is aan hun|hen|hem|haar|de klant|ze
    de klant|beurt is? aan|nu? zet
    nu hun|haar beurt|zet
    die|zij|hij|ze moet|moeten|moete nu? .. reageren|antwoorden|laten|terugbellen|terugkomen
    zouden|zou .. bellen|laten|mailen|appen|contact|terug|weten|reageren
    komt|komen|kom .. vanzelf
    niet|nooit meer gesproken|gezien|gehoord
    op afstand
    in de rij
    handen over elkaar
    telefoon te rinkelen|gaan
    geen beweging
    ligt .. onderop
    laatste reactie
    telefoon in de gaten
    zitten .. maar te zitten
    in de mailbox
    even veel als
    niks|niets|niet wijzer
    weet nog|niks .. niks|niets|wijzer
    kijken .. week|tijd|toekomst brengt|komt
    zien wel $
    krijgen bericht $
    hebben .. bericht zouden
    ligt er even
    ze komen wel
    horen .. niks|niets|weinig
    hullie|hunnie aan
    schuift|schuiven|schoof|verschoven .. op|door
    belt|bellen .. wel|vanzelf
    wachten we|ik|dus|op|nog|maar
    wacht ik|we|nu|nog
    in de wacht|wachtkamer
    even|ff geduld|niks|stil
    sinds|sindsdien .. stil|niks|niets|stilte|doodstil
    doodstil
    oorverdovende
    muisstil
    stil $
    stil aan|bij|sinds|geworden|gebleven
    blijft|is|bleef|was|erg|nu|heel|angstvallig stil
    traag
    houden .. vinger|contact|gaten
    beloofd|belooft .. bellen|terug|laten|horen
    verder|nu is|ist het|t aan
    is het|t nu? aan
    hoor|horen ik|we het|t|wel
    zodra er
    nada|noppes|nul
    tot ze|hij|zij .. reageren|reageert|bellen|belt
    geen sjoege
    offerte|voorstel|prijs|contract verstuurd|verzonden|ingediend $
    even|ff|nog aanzien
    steeds .. in vergadering
    niet beantwoord
    wacht|wachten|wachtend .. op
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
    bakkie|kop|kopje|bakje|biertje|borrel|lunch|hapje doen|drinken|met|eten|thee|koffie
    aan tafel .. komen|zitten
    hou|houd|houden .. warm
    prijs|tarief omlaag|zakken|verlagen
    in kaart brengen
    prijs|prijzen laten zakken
    voet tussen|binnen
    voet aan de grond
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
# What we choose not to do: no step of ours, and just as well a sign of waiting.
LEFT_ALONE: Final = lines(
    """
    geen haast|druk .. van|bij|aan mijn|onze|mij|ons
    ik|wij|we laat|laten|liet|lieten het|dat|t|alles .. bij hen|hun|ze|haar|hem liggen|rusten
    ik|wij|we blijf|blijven .. af
    ik|wij|we heb|hebben .. bij hen|hun|haar|hem neergelegd|geparkeerd
    geen|weinig zin|nut .. pushen|duwen|bellen|mailen|zeuren|drammen|trekken|opjagen|porren|stalken|nabellen|aandringen|jagen
    ga|gaan|wil|willen .. niet .. pushen|duwen|zeuren|drammen|opjagen|porren|stalken|aandringen|lastigvallen
    """
)
# Nothing was agreed on, however pleasant it was.
NOTHING_CAME: Final = lines(
    """
    niks|niets .. concreet|concreets|afgesproken|besloten|uitgekomen|bereikt
    kwam|komt .. niks|niets uit
    leverde|levert .. niks|niets op
    niks|niets uitgekomen|opgeleverd
    """
)
SUPPOSED: Final = lines("zou|zouden")
# How the one who types knows of it: nobody's step.
HEARSAY: Final = lines(
    """
    me|mij laten vertellen|wijsmaken
    me|mij|ons is|werd verteld|verzekerd|toegezegd|gezegd
    """
)
# Said to the coach about the answer itself.
ASKS_COACH: Final = lines(
    """
    volgende vraag graag? $
    sla|slaan .. over $
    weet|hoor ik .. als|na|wanneer|zodra|nadat .. spreek|bel|zie|mail|sprak
    niet over|mij vraag het|dat|maar
    vraag|herinner|app me|mij .. na|later|morgen|straks|nog|nogmaals|even|volgende|opnieuw|weer
    zoek ik .. op
    vul ik .. aan|in
    hier kom ik .. terug
    aantekeningen .. pakken|bekijken|nakijken|erbij|raadplegen
    """
)
# Nobody knows yet, or nothing was said: no step in it.
UNSURE: Final = lines(
    """
    vul|vullen .. later|morgen|straks|vanavond in|aan
    vraag me|mij .. later|straks|na|opnieuw|nog
    kom .. op|erop terug
    bleef vaag|onduidelijk
    niet meegekregen
    moet .. nog achteraan|achterheen
    geen idee|flauw|benul|beeld|enkel
    weet|wist|weten .. niet
    weet ik|het|t nog|niet|eigenlijk|even .. niet
    niet|nog helder|duidelijk|bekend|zeker|precies|besproken|gevraagd|uitgevraagd
    goeie|goede|lastige|moeilijke vraag
    geen flauw idee
    goed|helder|duidelijk beeld van? heb|hebben|krijg $
    joost mag
    verschilt
    hangt .. af
    per keer
    gebruikelijke|normale|standaard weg|route|proces|traject|gang
    zoals altijd|gebruikelijk
    het|t begin
    pril
    moet|moeten .. uitzoeken|achterhalen|vragen|navragen|zien
    nog te? bepalen|bezien
    lastig|ingewikkeld|complex|moeilijk|vaag|onduidelijk|rommelig
    vaag
    onduidelijk
    geen zicht
    zien we|wel|nog
    nog niks|niets|geen afgesproken|concreet|gepland|afspraken
    tbd
    nog achter komen
    achter komen $
    wie wat
    """
)
