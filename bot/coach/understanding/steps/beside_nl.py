"""Dutch words for what is said beside a route: denials, not knowing, remarks. Lists only: no rules.

A pattern of UNKNOWN is written as `wordpatterns` explains.
"""

from bot.coach.understanding.wordpatterns import lines

DENIED_OPENINGS = (
    "vroeger", "voorheen", "eerder ging het", "in het verleden", "geen", "niet", "nooit", "zonder", "er is geen", "er hoeft geen", "er komt geen", "ze doen geen", "ze hebben geen",
    "hebben ze geen", "doen ze geen", "hoeft niet", "hoeven niet", "ze hoeven niet", "ze hoeven geen", "hoeven ze niet",
    "hoeven ze geen", "is er geen", "komt er geen", "we hoeven niet", "we hoeven geen", "het hoeft niet", "dus geen",
)  # fmt: skip
DENIED_INSIDE = (
    "niet nodig", "hoeft niet", "hoeven niet", "hoeft er niet", "hoeft daar niet", "hoeven er niet", "hoeft geen",
    "hoeven geen", "niet van toepassing", "slaan ze over", "slaan we over", "wordt overgeslagen", "gaat niet door",
    "niet verplicht", "doen ze niet", "hebben ze niet", "is niet aan de orde", "speelt geen rol", "overgeslagen",
    "niks gebeurd", "niets gebeurd", "nog niks", "nog niets", "skippen", "skippen ze", "skipt", "slaan ze deze keer over", "slaan ze dit keer over",
    "vervalt", "vervallen", "laten ze zitten", "laten ze schieten", "laten we zitten", "is niet meer nodig", "komt er niet", "komt er niet aan te pas",
    "niet meer nodig", "heeft geen stem", "doet niet mee", "doen niet mee", "hebben er niks over te zeggen", "heeft er niks over te zeggen",
    "gaat er niet over", "gaan er niet over", "is niet betrokken", "niet betrokken", "hoeft dus niet", "hoeft dit keer niet", "hoeft deze keer niet",
    "hoeft gelukkig niet", "is er niet", "zijn er niet", "wordt niets", "kennen ze niet", "hebben ze daar niet", "doen ze daar niet",
    "met niemand", "aan niemand", "hoeft hier niet", "hoeft niets", "hoeft niks",
)  # fmt: skip
NOTHING = frozenset(
    "volgens het boekje|volgens t boekje|publieke sector|overheid|hoor|nee hoor|ja hoor|gewoon|nou gewoon|doodgewoon|niet moeilijk|niks moeilijks|meer stappen zijn er niet|meer stappen zijn er nie|meer is er niet|kheb er geen gedacht van|geen gedacht|geen gedacht van|geen benul|al sla je me dood|joost mag het weten|"
    "dat is het hele proces|dat is het proces|is het gebeurd|is t gebeurd|zo|zo zit het|zo zit dat|zo niet|zo ja|anders|anders niet|geen idee|tbd|tbc|ntb|n.t.b|nnb|n.n.b|niet bekend|dat is het wel|dat was het wel|dat was t|dat is t|en dat was t|dan is het rond|"
    "dan is t rond|dan zijn we er|dan zijn ze er|dan is het klaar|is het wachten|het is wachten|dan is het wachten|meer weet ik niet|"
    "verder niks|verder niets|en dan klaar|dan klaar|simpel|heel simpel|simpel zat|makkelijk zat|niks bijzonders|niets bijzonders|"
    "de rest weet ik niet|rest weet ik niet|rest onbekend|zo gaat dat daar|zo gaat dat|zo werkt dat|zoals altijd|weet ik niet|weet ik nog niet|ik weet het niet|weet niet|weet nog niet|nog niet bekend|onbekend|nvt|n.v.t|"
    "niks|niets|nog niks|nog niets|ja|nee|klaar|dat was het|dat is het|dat is alles|meer niet|en klaar|is t rond|"
    "is het rond|zijn we er|zijn ze klaar|is het klaar|is t klaar|klaar is kees|is het geregeld|is t geregeld|"
    "zijn ze er|is de deal rond|is de kogel door de kerk|is het een deal|hebben we een deal|kunnen we starten|"
    "kunnen we beginnen|kijk|afwachten|even afwachten|nog even afwachten|wachten|we wachten af|ik wacht af|komt goed|"
    "meer is het niet|meer niet|dat is alles|wie het eerst komt|het komt goed|komt wel goed|hangt ervan af|dat hangt ervan af|lastig te zeggen|moeilijk te zeggen|verschilt|"
    "verschilt per keer|zelfde als altijd|zelfde als vorige keer|het gebruikelijke|hetzelfde|goede vraag|even denken|"
    "stappen|de stappen|route|de route|proces|het proces|dat is rond|is dat rond|is rond|zijn we rond|zijn ze rond|"
    "dat weet ik niet|dat weet ik nog niet|daar heb ik geen zicht op|geen zicht op|een formaliteit|formaliteit|"
    "hoop ik|hopelijk|fingers crossed|kan ik niet zeggen|zou ik niet weten|moet ik nog vragen|moet ik navragen|"
    "moet ik nog uitzoeken|ga ik vragen|vraag ik nog|volgende keer vragen".split("|")
)  # fmt: skip
UNKNOWN = lines("""
    weet|weten|wist .. niet|nog|niks
    is|zijn|zit .. niet uit
    alle kanten op|uit
    over|na nadenken|denken $
    kwestie van tijd|geduld $
    nooit|niet verteld|gezegd
    nooit eerder
    nooit zoiets
    ^ wie het|t .. .. krijgt het|t|hem daar? $
    staat|ligt|is .. nog open|vraag $
    goede|goeie|leuke|lastige vraag
    zal|zullen|zou wel iets|wat|iemand|eens
    vraag|vraagt|vragen .. me|mij|maar .. nog|later|na|volgende|opnieuw
    schrijf|spel je|jij .. als|met|zonder
    is|zijn|ben .. aan zet
    geen|nul|weinig .. idee|zicht|benul|inzicht|flauw|gedacht|gedachte|weet
    niet|nooit|niks|amper .. gevraagd|duidelijk|bekend|scherp|gehoord|besproken|uitgekomen|vertellen
    kan|durf|zou|kon .. niet|niks|niets .. zeggen|weten|vertellen
    ben|kwam ik .. niet|nog .. achter|uit
    vergeten|moet|ga|wil .. vragen|navragen|uitzoeken|checken $
    moeten|gaan we|wij .. uitvogelen|uitpluizen|uitzoeken|navragen|vragen
    moet|ga .. ik .. vragen|navragen|uitzoeken|checken
    wie zal|weet .. zeggen|het?
    tast .. duister
    lastig|moeilijk te zeggen|peilen|bepalen
    hangt|ligt .. af|aan
    hangt .. ervan|daarvan
    ^ ze|hij|zij vroeg|vroegen naar|wat|hoe|of|wanneer
    slaapt|slapen|slaap .. nachtje
    ^ ze|hij|zij bellen|belt|mailen|mailt|appen|appt .. terug $
    ^ in .. volgorde $
    ^ punt|klaar $
    is|zijn|zit .. weg|afwezig|onbereikbaar $
    door elkaar
    verkeerd om
    altijd lang|eeuwig
    sleept
    komen|komt .. erop|hierop|daarop terug
    komen|komt er .. op terug
    terug op terug
    laat|laten .. weten|horen $
    hoor|horen .. van $
    aan hun|hen|ze|hem $
    bel|belt|bellen|mailt|mailen|appt|laat me|mij|ons
    volgende keer
    niet .. doorheen|verder|achter
    gebeurt|gebeurd|beweegt .. niks|niets
    op|met vakantie|verlof|pensioen
    bellen|belt ons|me terug
    nachtje .. slapen
    laten landen|bezinken
    niet over gehad|gegaan
    meerderheid $
    geld|contract|budget is er al? $
    hoor|horen je|jij|jullie het|t|wel|dat?
    ^ hij|zij|die|dat is de|hun baas|eigenaar|expert|chef $
    wel|beetje|nu opschieten $
    haast maken|bij|mee
    vroeg|pril|begin in|stadium|traject|fase
    nog|maar te bezien|blijken|bezien
    nog blijken|uitwijzen|afwachten allemaal? $
    komt wel|vast|helemaal goed
    zien we|wel|dan
    we|wij|ze|zij|hij|die zien|ziet wel
    zien|ziet ze|zij|hij|ie|men wel|dan|verder
    kijken|kijkt|zien|ziet we|wij|ze|zij|hij|ie|men wel? verder $
    bekijken|bekijkt we|wij|ze|zij|hij|ie|men t|het wel $
    ^ bekijken|bekijkt|kijken|kijkt we|wij|ze|zij|hij|ie wel $
    budgetstop|vacaturestop|bezuinigingen $
    bal ligt|bij
    naar iemand|een anders|concurrent
    te duur|hoog|laat|druk|ingewikkeld|groot|klein|veel $
    vroeg|vroegen .. of|hoe|wat|wanneer|naar|waarom
    begint|beginnen weer|opnieuw van voren
    koffiedik
    alleen|enkel een|'n|n? kopie|kopietje|cc|afschrift $
    krijgt|krijgen alleen|enkel|slechts
    ^ zijn|haar|hun|z'n|d'r|mijn|m'n woorden
    ^ godzijdank|gelukkig|goddank|godzijgedankt geen|niet|nie
    ^ volgens hem|haar|hen|hun $
    spannend hoor?
    geen antwoord|reactie|gehoor
    voicemail
    nieuw|net begonnen daar
    uit|van dienst
    op de hoogte
    wie|welke .. poppetjes
    niet normaal
    hoe|wat en|of wat|hoe
    doen|doet .. maar wat|iets? hoor|daar? $
    ^ normaal|meestal|gewoonlijk? geen probleem|problemen|gedoe|stress|zorgen|zever $
    ^ ze|zij|die doen|zeggen maar|altijd $
    rommelen|klooien|prutsen|modderen|kletsen .. aan|raak|wat? $
    ne|een|'n|n? zootje|soepzooi|soepje|bende|boeltje|zottekot|janboel|rommeltje
    zicht .. op
    niet|nooit aan toegekomen
""")
ASIDE_OPENINGS = (
    "zo gaat dat", "zo gaat het", "zo doen ze dat", "zo doen ze het", "zo werkt dat", "zo werkt het",
    "hoe doen", "hoe gaat", "hoe het", "waarom",
    "bij bedragen", "alles boven", "boven de", "bij grotere bedragen", "als het meer is dan", "als het boven",
    "zelfde als", "hetzelfde als", "net als bij", "net zoals", "zoals bij", "ze kennen ons", "ze kennen me", "die kennen ons", "lijkt me",
    "dat lijkt me", "ze lijken", "dat lijkt", "het lijkt", "dat scheelt", "dat is mooi", "dat is fijn", "dat is lastig", "dat snap ik",
    "wat", "dat duurt", "die duurt", "duurt", "kan lang", "dat kan", "dat is", "dat gaat snel", "dat gaat altijd",
    "dat gaat vaak", "dat gaat meestal", "die is altijd", "die zijn altijd", "die is meestal", "die is vaak", "die zijn",
    "dat zijn", "daar zit", "daar is", "daar zijn", "daar hebben", "daar doen", "tenzij", "het is altijd", "het is vaak", "het is een", "dat wordt", "kost", "dat kost", "omdat", "want",
    "aangezien", "hoewel", "ook al", "dat hoort", "dat scheelt", "ze zijn heel", "ze zijn erg", "ze zijn positief",
    "ze zijn enthousiast", "ze zijn blij", "ze zijn super", "ze vinden", "ze vonden", "ze denken", "ze willen graag",
    "ze hebben er zin in", "ze hebben interesse", "ze zijn geinteresseerd", "gaat altijd goed", "loopt lekker",
    "gaat goed", "gaat lekker", "het gaat goed", "ziet er goed uit", "het ziet er",
)  # fmt: skip
