"""Dutch expressions that say where an answer stands: waiting, hope, a visit, a wish. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

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
SUPPOSED: Final = lines("zou|zouden")
