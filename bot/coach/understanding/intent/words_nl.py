"""Dutch expressions that ask something of the coach instead of answering it. Words only; the rules are in `reader`.

Every pattern is laid on a part of a message (between commas or stops) after its fillers fell away, so `^` is the
first word that matters and `$` the last.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

FILLERS: Final = """ff even eventjes maar nou nu dan aub svp alsjeblieft graag he hey hé hoi hallo coach ok oke oké oh o eh euh uh uhm um ah
    sorry wacht top super fijn mooi nog gewoon eens toch dus haha joh man ja"""

PATTERNS: Final = {
    "privacy": """
        ^ privacy $
        ^ privacyverklaring $
        ^ wie ziet|leest|zien|lezen
        ^ wie kan|kunnen|mag|mogen .. zien|lezen|inzien|meelezen
        ^ wat bewaar|bewaren|onthoud|registreer|log je|jij|jullie
        ^ wat sla je .. op
        ^ hoe lang bewaar je
        ^ kan|ziet|leest mijn manager|baas|leidinggevende .. zien|lezen|mee|dit
        ^ ziet|leest mijn manager|baas|leidinggevende
        ^ wat ziet|weet mijn manager|baas
        ^ wat doe|doen je|jullie met mijn|deze|die
        ^ mijn gegevens|data $
        ^ wis|verwijder|vergeet|gooi|haal alles .. over|van mij|me|mezelf
        ^ is dit|dat vertrouwelijk|geheim|anoniem|privé|prive
    """,
    "other_deal": """
        ^ andere|ander klant|deal|account|bedrijf|prospect
        ^ verkeerde klant|deal|account|bedrijf
        ^ dit|dat|het ging|gaat over .. niet
        ^ dit|dat ging over
        ^ gaat|ging niet|eigenlijk over
        ^ wissel|switch|schakel|spring naar klant|deal|account
        ^ wissel|schakel naar
        ^ ander|andere klantje
        ^ nieuwe klant|deal $
        ^ ik bedoel|bedoelde klant|deal|account
        ^ het over|andere over klant
        ^ kunnen we het over
        ^ ik wil het over .. hebben
        ^ bij een andere klant $
    """,
    "correction": """
        ^ nee? ik? bedoel|bedoelde|bedoelden
        ^ nee ik bedoel|bedoelde
        ^ ik bedoel|bedoelde
        ^ nee dat|dit|het klopt niet
        ^ dat|dit|het klopt niet
        ^ klopt niet
        ^ klopt niks|geen
        ^ nee|dat|dit|is dat|dit|is niet|fout|verkeerd|onjuist
        ^ dat|dit is niet juist|goed|correct|waar
        ^ foutje|typfout|typefout|typfoutje|tikfout|verschreven|vergissing|oeps
        ^ nee niet .. maar
        ^ nee het is|was|moet
        ^ nee het is
        ^ dat|het moet .. zijn
        ^ moet zijn
        ^ je hebt .. verkeerd|fout
        ^ ik had|heb .. verkeerd|fout
        ^ verander|wijzig|corrigeer|pas dat|dit|die|het $
        ^ verander|wijzig|corrigeer|pas dat|dit|die|het in|naar|aan|even|maar|ff
        ^ verkeerd begrepen|opgeschreven|genoteerd
    """,
    "restart": """
        ^ opnieuw $
        ^ overnieuw $
        ^ opnieuw|overnieuw beginnen|starten|begin|start|doen
        ^ begin|start|beginnen .. opnieuw|overnieuw
        ^ van voren|voor af aan
        ^ een keer van voren|voor|het
        ^ van|vanaf het? begin
        ^ terug naar het begin
        ^ helemaal opnieuw
        ^ alles wissen $
        ^ gooi .. weg
        ^ ik|we|wil|kan|mag|laten|kunnen ik|we|wil .. opnieuw|overnieuw beginnen|starten
        ^ reset $
        ^ reset maar|alles|aub|dit|graag|m|het? gesprek|boel|alles|even $
        ^ herstart $
        ^ herstart het|dit|alles|de|maar
    """,
    "language": """
        ^ engels|nederlands $
        ^ in het|t engels|nederlands
        ^ kan|kun|kunnen|mag|wil|zullen|graag|liever|doe|doen|praat|spreek|schrijf|antwoord|verder|ga|zet|schakel|wissel .. engels|nederlands
        ^ kan|kun|kunnen|mag|wil|zullen je|dit|het|dat|we .. engels|nederlands
        ^ liever engels|nederlands
        ^ naar engels|nederlands
        ^ andere taal $
        ^ taal veranderen|wijzigen|aanpassen|wisselen $
        ^ taal $
        ^ verander|wijzig de? taal
    """,
    "explain": """
        ^ wat bedoel|bedoelt|bedoelen je|jij|dit|u|jullie
        ^ wat bedoel
        ^ wa bedoel je
        ^ hoe bedoel je
        ^ bedoel je
        ^ huh
        ^ hè $
        ^ he $
        ^ snap|begrijp ik? .. niet|niks
        ^ ik snap|begrijp .. niet|niks
        ^ hoezo
        ^ waarom vraag|wil|moet|stel je|ik|jij|jullie
        ^ waarom $
        ^ waar is dit|dat|die goed|voor
        ^ waarvoor is|wil|heb
        ^ leg .. uit
        ^ leg uit
        ^ uitleg $
        ^ uitleg aub|graag|please|nodig|svp|over|van|bij
        ^ kun|kan|wil je dat|dit|het|die .. uitleggen|toelichten|verduidelijken
        ^ kun|kan je .. voorbeeld
        ^ voorbeeld|voorbeeldje $
        ^ geef|heb je|een .. voorbeeld|voorbeeldje
        ^ wat betekent|betekend|houdt
        ^ wat is|zijn een|de|het .. bedoeling
        ^ wat is|zijn een? koopstap|koopstappen|aankoopproces|koopproces|inkoopproces|beslisproces
        ^ wat voor stappen|dingen|soort|stap
        ^ welke stappen|stap $
        ^ moet|mag|kan|hoef ik
        ^ moeten|mogen het alle
        ^ onduidelijk $
        ^ vage vraag
        ^ wat wil je .. weten|horen
        ^ wat vraag je
        ^ hoe moet ik
    """,
    "help": """
        ^ help|hulp $
        ^ help me|mij|ff|eens
        ^ hlp
        ^ wat kan|kun|moet|mag ik .. typen|doen|zeggen|invullen|intikken|vragen
        ^ wat kun|kan je|jij
        ^ wat doe|ben je|jij
        ^ wie ben je
        ^ hoe werkt dit|dat|het|deze|je|jij|de
        ^ hoe gebruik ik
        ^ kun|kan|wil je me|mij .. helpen
        ^ ik heb hulp nodig
        ^ commando|commandos|opties|menu|mogelijkheden|handleiding $
        ^ welke commandos|opties|mogelijkheden
    """,
    "back": """
        ^ terug $
        ^ ga .. terug
        ^ ga terug
        ^ kan|mag|wil|kunnen ik|we .. terug $
        ^ kan|mag|wil|kunnen ik|we .. terug naar de? vorige|vraag|stap
        ^ terug naar de? vorige|vraag
        ^ vraag|stap|stapje|eentje|een|1 .. terug $
        ^ vorige $
        ^ vorige vraag|antwoord|stap|scherm|bericht
        ^ naar de? vorige
        ^ ongedaan maken
        ^ ongedaan $
        ^ maak .. ongedaan
        ^ wil terug
        ^ ik wil .. terug $
        ^ ik wil .. vorige
    """,
    "skip": """
        ^ overslaan $
        ^ sla|slaan .. over
        ^ sla over
        ^ deze|dit|die|dat sla|mag|kan|slaan .. over|overslaan|worden
        ^ deze|dit|die overslaan
        ^ wil|kan|mag|kunnen ik|je|we .. overslaan
        ^ ik wil .. overslaan
        ^ volgende $
        ^ volgende vraag
        ^ naar de? volgende $
        ^ naar de? volgende vraag|graag|dan|aub
        ^ door naar
        ^ ga .. door|verder $
        ^ ga maar? verder|door naar|met? de? volgende
        ^ pas $
        ^ ik pas
        ^ hier heb ik niks|niets
        ^ nvt $
        ^ niet van toepassing
        ^ niet relevant $
        ^ geen zin in deze
    """,
    "later": """
        ^ later $
        ^ straks $
        ^ straks weer|verder|wel|pas
        ^ later weer|verder|wel|vandaag|pas|op|terug
        ^ niet nu $
        ^ nu niet
        ^ nu even|ff niet
        ^ even|ff niet
        ^ kan nu|even|ff niet
        ^ kan nu .. niet
        ^ ik kan nu|even|ff .. niet
        ^ komt nu|even niet uit
        ^ mag|kan dat|da|dit|het|t morgen|straks|later|vanavond ook? $
        ^ geen tijd
        ^ ik? heb .. geen tijd
        ^ ik? heb het|t te? druk
        ^ zit|sta in|op|bij|achter|te .. auto|meeting|overleg|vergadering|gesprek|trein|stuur|rijden|call
        ^ ik zit|sta in|op|bij|achter|te .. auto|meeting|overleg|vergadering|gesprek|trein|stuur|rijden|call
        ^ zit|ben te rijden
        ^ ik? ben aan het? rijden
        ^ ik ben aan .. rijden
        ^ doe|maak ik het|dat|dit? later|straks|morgen|vanavond|vanmiddag|thuis wel|af|verder? $
        ^ doen we .. later|straks|morgen|vanavond|vanmiddag
        ^ kom|komen ik|we .. op terug
        ^ ik kom .. later|straks|morgen|vanavond .. terug
        ^ morgen|vanavond|vanmiddag verder|weer
        ^ we? gaan .. later|straks|morgen|vanavond|vanmiddag verder
        ^ herinner me|mij
        ^ laten|zullen we .. later|straks|morgen|vanavond|vanmiddag
        ^ pauze $
        ^ pauzeren $
    """,
    "stop": """
        ^ stop $
        ^ stop nu|maar|hier|ermee|dit|deze $
        ^ stop met vragen|dit|deze|het
        ^ stop ermee
        ^ stoppen|ophouden|afbreken|annuleren|annuleer|afsluiten|einde|doei|kappen|klaar $
        ^ hou|houd|houdt .. op $
        ^ hou|houd op|ermee
        ^ kap er? .. mee|ermee
        ^ kap ermee
        ^ ik stop|kap
        ^ beeindig|beeindigen dit? het? gesprek? $
        ^ ik wil .. stoppen|ophouden
        ^ we stoppen|kappen ermee|nu|hier|even
        ^ laten we .. stoppen
        ^ genoeg
        ^ nu .. genoeg
        ^ klaar voor nu|vandaag
        ^ dat|dit was|is het|t|alles .. voor nu|vandaag|vanavond
        ^ dat|dit was het|t|alles $
        ^ ik ben .. klaar $
        ^ ik ben .. klaar voor|mee|ermee
        ^ ben er .. klaar mee
        ^ laat maar $
        ^ laat zitten $
        ^ laat maar zitten
        ^ vergeet het|maar
        ^ breek .. af
        ^ tot hier
    """,
    "unknown": """
        ^ weet ik? .. niet|nie|niks
        ^ weet nie|niet
        ^ ik weet .. niet|nie|niks
        ^ kweenie|kweet
        ^ dat|die weet ik .. niet|nie
        ^ wist ik het|t|dat
        ^ geen idee
        ^ geen flauw|enkel|echt|goed idee|benul
        ^ geen flauw
        ^ heb .. geen idee
        ^ ik heb .. geen idee
        ^ joost mag
        ^ onbekend $
        ^ nog? niet bekend|duidelijk|besproken|gevraagd
        ^ nog niet bekend|duidelijk|besproken|gevraagd|helder|zeker
        ^ niet bekend|duidelijk|besproken|gevraagd|zeker
        ^ dat|die|die|daar moet|ga ik .. navragen|uitzoeken|nagaan|achteraan
        ^ moet ik .. navragen|uitzoeken|nagaan|checken|vragen
        ^ zou ik .. niet weten
        ^ zou het? niet weten
        ^ dat is .. niet bekend|duidelijk|onbekend|onduidelijk
        ^ dat heb ik .. niet gevraagd|gehoord
        ^ heb ik .. niet gevraagd
        ^ durf ik niet
        ^ ben ik niet zeker
        ^ hangt ervan af $
        ^ hangt er van af $
        ^ dat hangt ervan af $
        ^ dat hangt er van af $
        ^ verschilt $
        ^ dat verschilt $
        ^ lastig|moeilijk te zeggen $
    """,
    "thanks": """
        ^ bedankt
        ^ dank|dankje|dankjewel|dankuwel|dankjulie|dankt|merci|thnx|tnx|thx
        ^ hartelijk|heel|super|echt dank|bedankt
        ^ top|super|fijn bedankt|dank|dankje|dankjewel|thanks
        ^ daar|hier kan|heb ik .. wat|mee|aan
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}

LANGUAGES: Final = {"engels": "en", "nederlands": "nl", "ned": "nl"}
# Where the corrected text or the other deal starts, and where it ends.
CORRECTED: Final = r"bedoel(?:de|den)?|moet zijn|correctie|verbetering|het is|dat is|het was|het moet|verander (?:dat|dit|het) in|maar"
INSTEAD: Final = r"ipv|i\.p\.v\.|in plaats van|niet|en niet|geen"
OTHER_DEAL: Final = r"andere? (?:klant|deal|account|bedrijf|prospect)|(?:ging|gaat)(?: niet .{1,60}? maar)?(?: eigenlijk)? over|het over|(?:wissel|switch|schakel|spring) naar(?: klant| deal| account)?|bedoel(?:de)? (?:klant|deal)"
STEMS: Final = "stop terug later straks opnieuw overslaan volgende vorige bedankt dankje annuleren uitleg stoppen vraag over antwoord engels nederlands"
NOT_SLIPS: Final = "stap stip strop lager laten water ter rug stoep straf volgend vorig uitleggen stop top"
