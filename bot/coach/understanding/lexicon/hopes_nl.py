"""Dutch expressions of hope: how well it went and how sure it is. Patterns only, no rules."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

HOPE: Final = lines(
    """
    vertrouw|vertrouwen erop
    moet|is|wordt|lijkt .. formaliteit
    ze|zij|die gaan|gaat|zullen .. voor $
    ze|zij|die|hij zeggen|zegt|zullen|zal vast|zeker|wel|gewoon .. ja $
    ze|zij|die|hij happen|hapt|bijten|bijt wel|vast|zeker|toe
    goedkomt
    goed komt
    verwacht|verwachten een|n ja|akkoord|order|handtekening|deal
    bij|tot de laatste|beste twee|2|drie|3 $
    superenthous*|superpositief|superblij|dolblij|dolenthous*|megaenthous*|hyperenthous*
    dit|deze wordt m|hem $
    durf .. zetten|verwedden|wedden
    staan|stonden bovenaan|bovenop
    zie|zien ze .. niet .. gaan|kiezen|overstappen
    mooiste|beste verhaal|stand|pitch
    wij|we hem|m|em krijgen|pakken|binnenhalen|hebben
    enthousias*
    positief|positieve
    blij mee|met
    zin in
    goed|goede|lekker|prima|top|super|fijn gevoel|gesprek|klik|sfeer|vibe|band
    klik .. goed|super|top|prima|geweldig|er
    sfeer .. goed|super|top|prima|geweldig
    goed gevoel
    komt .. goed
    komt|komen .. wel
    kan niet anders
    beetje geluk
    geen enkel probleem|bezwaar
    verwacht geen|weinig problemen|gedoe|bezwaren
    verwacht .. snel|wel rondkomt|rond|lukt|goedkomt
    precies .. naar op zoek
    tevreden over
    dat|het|dit goed zit
    boekdelen
    ruik .. deal|order|omzet|contract
    gaan we winnen|binnenhalen|pakken
    schat .. procent|op
    komt zeker
    verademing
    koffie met gebak
    gevoel is goed
    paste|past perfect|precies|naadloos
    complimenten|complimentjes
    klik en|was|meteen
    gevoel bij
    onderbuikgevoel
    buik|buikgevoel zegt
    mooie|goede|grote|flinke kans|kansen
    duim .. mee
    verliep|liep|ging .. prettig|goed|soepel|lekker|gesmeerd|fijn
    onze kant op
    opgelucht
    nee tegen zeggen
    raar lopen
    ga|gaan ervan uit
    klinkt .. goed|veelbelovend|positief
    fles|kratje .. op te? zetten
    staan|stonden .. bovenaan
    om .. vinger
    klonk|klonken .. enthousiast|positief|goed
    niet .. naar een ander
    heel|echt warm
    rest volgt
    glunderen|glunderde|stralen|straalde|stralend
    lyrisch
    wild|weg van
    op kop
    voorop liggen|lopen
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
    zit|zitten|zaten .. goed|gebakken|gebeiteld|snor
    waren|was|zijn|is echt|wel|al|helemaal|er om $
    waren|was|zijn|is echt|wel|al|helemaal om
    staan|staat|sta .. goed|sterk|prima voor
    ken|kennen .. al jaren|lang
    mogen|mag ons|me|mij graag|wel
    willen|wil echt|graag|dolgraag|het|liefst .. met ons|mij
    met ons|mij verder|door|zee
    wil|willen met ons
    is|wordt onze|van ons
    inkoppertje
    schot voor open doel
    kans|kansen .. groot|hoog|goed|aanzienlijk|reëel|reeel
    kansloos
    geen kans
    beter|goedkoper dan de rest|concurrent|concurrentie|ander|anderen
    voorsprong
    lopen|liggen|staan voor|voorop
    gelachen
    lachten|lachte om
    beste|mooiste|leukste gesprek|meeting|bezoek|deal|klant
    gezellig|gezellige
    leuk|lekker|goed|top|prima|mooi|fijn|prettig|constructief|open overleg|gesprek|babbel|onderonsje|middag|ochtend|bezoek|bezoekje
    knikken|knikten|knikte
    glimlach*
    in de smaak
    goed|enthousiast|positief|warm ontvangen|onthaald|gevallen
    viel|vielen|valt|sloeg .. goed|aan
    compliment*
    fan|fans van
    springen|trappelen|popelen
    staan|stonden|zitten te springen|trappelen|popelen
    wild|gek|weg|lyrisch|laaiend van|over|enthousiast
    lyrisch
    laaiend
    heel|erg|zo|super|echt|hartstikke blij
    blij
    te spreken over
    zonnig
    haast|bijna niet anders
    zou|zouden|moeten .. gek|dom|stom|gestoord zijn|wezen
    reken erop|op
    reken|rekenen ik|we .. op
    ga|gaan .. ervan uit
    ervan uit
    durf .. wedden
    wedden
    makkie
    gelopen race
    kannen en kruiken
    voorgevoel
    buikgevoel
    voor de bakker
    voor elkaar|mekaar
    super|heel|erg|zeer|enorm|reuze geinteresseerd|enthousiast|positief|betrokken|benieuwd
    benieuwd
    zo|praktisch|eigenlijk|vrijwel|bijna goed? als? binnen
    hebben|heb .. al|zo|vast|eigenlijk|wel binnen
    wordt .. een|n ja
    wordt .. wat|mooi
    gaat .. door
    gaat|gaan .. zeker|gewoon|vast door|tekenen|doen
    onderhandse deal
    gouden kans
    voorkeurspartij
    voorkeursleverancier
    nummer een|1
    op een|1 staan|staat
    aan onze kant
    zien|ziet|zagen|zag .. voordelen|voordeel|meerwaarde|potentie|waarde
    geloven|gelooft .. in|erin
    geloof .. in|erin
    niks|niets .. op aan te merken
    geen vuiltje
    komt .. voor elkaar|mekaar|bakker
    groen|goed licht|teken van boven
    goed|gunstig|mooi teken
    prachtige|mooie|leuke|fijne|aardige|toffe klant|mensen|club|gasten|lui|vent|kerel|dame
    hele|heel aardige|leuke|fijne|lieve
    wil|willen .. ons .. product|systeem|oplossing
    fantastisch
    geweldig
    super $
    vingers gekruist
    tevreden over
    als een trein|zonnetje|tiet
    loopt|liep|lopen .. lekker|goed|soepel|gesmeerd|super
    goede|mooie|perfecte|uitstekende|prima match
    match qua
    stemming|sfeer|gesprek|band|verhouding|relatie .. uitstekend|goed|prima|opperbest|hartelijk|warm|top
    opperbest|uitstekend
    vriend|vriendin|kennis|maat|bekende van
    komt .. los|rond|in orde
    vanzelf goed|los|rond
    gek op
    eitje
    simpel zat
    eerste|enige|beste optie|partij|keus|kandidaat
    precies wat
    smullen|smulde
    helemaal weg|fan|voor|mee|in
    met kop en
    niet meer stuk
    kan .. stuk
    vinden .. ons .. leukste|beste|top
    geen zorgen
    zitten|zit .. al .. jaar
    goeie|goede|leuke|fijne|mooie|lekkere klik
    was|is|zijn|waren om .. na
    verkocht
    helemaal|meteen|echt overtuigd|verkocht|om|fan|gewonnen
    streepje|stapje voor
    kan|kon .. niet .. misgaan|mislopen|fout
    veel|goede|positieve energie
    """
)
