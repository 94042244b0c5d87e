"""More ways, of both languages, to ask the coach something, to put it right or to say that one does not know. Words only.

The patterns are laid on a message like those of `words_nl` and `words_en`.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

PATTERNS: Final = {
    "privacy": """
        ^ wordt|worden|is|zijn|blijft dit|dat|het|alles|mijn|wat .. bewaard|opgeslagen|onthouden|gelogd|gedeeld|bewaart
        ^ wat wordt|word|is er? .. bewaard|opgeslagen|onthouden|gelogd|vastgelegd
        ^ waar blijft|gaat|staat|wordt dit|mijn|alles|het|deze .. heen|opgeslagen|data|gegevens|bewaard
        ^ bewaar|onthoud|sla je|jij|jullie
        ^ bewaren|onthouden jullie
        ^ is|are|gets|does|will this|that|it|my|everything|any|all .. stored|kept|saved|recorded|logged|shared|private|confidential
        ^ what is|gets|whats|do .. stored|kept|saved|recorded|remembered
        ^ do|are you .. keep|store|save|record|remember|share|storing|recording|saving
        ^ you keep|store|save|record this|that|it|any
        ^ who .. see|sees|read|reads|access .. this|answers|it|data|that|everything
        ^ can anyone|anybody|someone|others|people|my|colleagues .. see|read
        ^ kan iemand|anderen|collegas .. zien|lezen|meelezen
        ^ how private|safe|secure is
        ^ hoe veilig|prive is
        ^ avg|gdpr $
        ^ delete|erase|verwijder my|mijn data|gegevens
    """,
    "other_deal": """
        ^ verkeerde|foute klant|deal|account|bedrijf|klantje|dossier
        ^ stop|wacht|nee verkeerde|foute|andere klant|deal|account
        ^ dit|dat|het is voor|bij|van een? andere|ander klant|deal|bedrijf
        ^ dit|dat|het is de|een? andere|verkeerde|ander klant|deal|bedrijf
        ^ nu|even|eerst iets|over over? een? andere|ander klant|deal
        ^ its|this|that|thats is? a? different|another|other|wrong customer|deal|account|client
        ^ for|with a different|another customer|deal|account|client
        ^ not this|that customer|deal|account|client
        ^ niet deze|die klant|deal
        ^ deze|die|dit|dat|het gaat|ging|is .. over|voor|van .. andere|ander klant|deal|bedrijf|account
        ^ ik? wil het over .. hebben
        ^ ik? wil .. over .. praten|hebben $
        ^ this|that|these one|ones|ones|is|was? .. for|about a|another|different different? customer|deal|account|client|company
        ^ this ones|one for|about another|different|a
        ^ im|i talking|meant about .. customer|deal|account|client
    """,
    "correction": """
        ^ ik zei|schreef|typte .. niet|geen|ipv
        ^ ik zei|schreef toch|net|al
        ^ dat zei|schreef|typte ik niet|nooit|zo
        ^ dat heb ik niet|nooit|zo
        ^ je|jij begrijpt|snapt|hebt|schrijft|zegt|leest me|mij|het|dat|t .. verkeerd|fout|niet
        ^ je hebt|heb .. verkeerd|fout|omgedraaid
        ^ verkeerd|fout begrepen|opgeschreven|genoteerd|gelezen|overgenomen|verstaan|geschreven
        ^ dat|dit|het|er staat|is er|daar|nu? verkeerd|fout
        ^ dat|dit|die was|is een foutje|vergissing|typefout|typfout|tikfout
        ^ klein foutje
        ^ nee|no|nope fout|wrong|verkeerd|mis|incorrect
        ^ klopt nie|nt|niet|niks
        ^ nee nee .. niet|bedoel|zei
        ^ correctie|verbetering $
        ^ correctie|verbetering ik|het|dat|niet|moet|is|de|geen
        ^ i said|wrote|typed|meant .. not
        ^ i said|wrote|typed
        ^ i never said
        ^ i didnt say|mean|write
        ^ thats|that|this isnt|not|is|wasnt .. what|right|correct|wrong
        ^ not what|how i said|meant|wrote|typed
        ^ you misunderstood|misread|misheard|misquoted|mixed
        ^ you got|have|had|wrote|put|understood|noted .. wrong|mixed|backwards|incorrectly
        ^ got that|it|this wrong
        ^ scratch that
        ^ strike that
        ^ let me correct|rephrase|fix
        ^ that was|is a typo|mistake
        ^ fat fingers
        ^ wrong name|date|number|amount|person|day $
        ^ verkeerde naam|datum|bedrag|persoon|dag $
    """,
    "explain": """
        ^ watte|wablief|watblief|wadde|wattt|wasda|huhh|heh|uhh|hh|eh $
        ^ watte|wablief snap|snappik|snapik
        ^ snappik|snapik|snapt|begrijpik
        ^ snap|begrijp|vat|volg het|t|m|hem|er|de|je|deze|dit|ik|em .. niet|nie|niks|geen|ni
        ^ ik snap|begrijp|vat|volg het|t|m|hem|er|de|je|deze|dit|em .. niet|nie|niks|geen|ni
        ^ snap|begrijp niet|nie|niks|ni|geen
        ^ snap er geen|niks|de
        ^ geen snars|bal|jota|touw
        ^ wat is|zijn dat|dit|da|zoiets|hier|daar|jullie .. mee|bedoeld|bedoeling|nou|voor|precies
        ^ wat wordt|word hier|er|daar|daarmee|hiermee|met .. bedoeld
        ^ wat bedoelen|bedoelt|bedoelje|bedoelde
        ^ hoe bedoelt|bedoelen|bedoelje|zo
        ^ hoezo dat|vraag|wil|moet|dan
        ^ hoezo $
        ^ waarom|waarvoor moet|wil|vraag|heb|wilt ik|je|jij|u|jullie
        ^ waarom|waarvoor dit|dat|die vraag|wil|moet|nou|dan? $
        ^ waarom is dit|dat
        ^ wat heeft|moet dat|dit|je .. mee|ermee $
        ^ wat maakt|doet dat|dit .. uit|ertoe $
        ^ andere woorden $
        ^ in andere woorden
        ^ anders gezegd|geformuleerd $
        ^ uitleg|toelichting|voorbeeld|vb|vbtje $
        ^ kan|kun je|jij .. concreter|duidelijker|anders
        ^ waar slaat|gaat dat|dit|die|deze|de .. op|over $
        ^ wat moet ik hiermee|daarmee
        ^ wat moet ik met dit|deze|die|dat|zon
        ^ rare|vage|gekke|moeilijke|lastige|onduidelijke vraag $
        ^ onduidelijke|vage vraag
        ^ whats|what is a|an|the .. step|stage|process|route|mirror|champion|signatory|final
        ^ whats|wats that|this|it|dat|the|a mean|for|about|supposed
        ^ wat is|zijn een|n? buying|step|steps
        ^ wat is een? koopstap|stap|fase|route
        ^ what is|are this|these|that|it|you .. for|about|asking|after|on
        ^ what exactly|do|are|does .. mean|asking|want
        ^ what|whatt|wut|wat|wha|eh|huhh|pardon|sorry $
        ^ wut|wha|whut .. mean
        ^ not following|getting $
        ^ not following|getting it|this|that|you
        ^ not|unsure sure? what you|u|youre|this|that
        ^ an? example|examples would|please|pls|maybe
        ^ no idea what you|u|that|this|youre
        ^ geen idee wat je|u|dit|hier
        ^ im|i not|am .. following|getting|confused
        ^ still|really dont|not .. get|understand|following|clear
        ^ i still|really dont|do .. get|understand|follow
        ^ you lost me
        ^ lost me $
        ^ rephrase|reword|clarify|elaborate
        ^ say that|it again|differently
        ^ in other words|english $
        ^ why does|is|would|do|you|is|are that|this|it|you|u|they|asking
        ^ whats the|it point|relevance|idea|use|matter
        ^ how|why is that|this|it relevant|important|useful
        ^ meaning what
        ^ which means
        ^ weird|odd|strange|vague|unclear|confusing question $
    """,
    "help": """
        ^ halp|hellup|helpp|helppp|hulpp|hlp|sos|hepl|heelp|hellp|helup $
        ^ ik kom er niet|nie uit
        ^ kom er niet uit
        ^ im|i stuck $
        ^ i am stuck
        ^ stuck $
        ^ hoe gaat|werk|werkt|moet|doe|gebruik dit|dat|het|ik|je|deze .. verder|in|elkaar|mee|dit|werken
        ^ hoe nu|moet verder|dit
        ^ wat nu $
        ^ wat moet|kan|mag ik|je hier|nu|doen|typen|invullen|zeggen
        ^ what now $
        ^ what happens|comes|am|should next|now|i|here
        ^ what am|should|do|can|shall i .. supposed|do|write|type|fill|enter|put|answer|say
        ^ how|hoe should|do|does|can|am i|this|it|one .. do|use|work|answer|fill|start
        ^ wat kan|kun|doe|doet jij|je|u|deze|dit|de|die .. bot|doen|allemaal|eigenlijk|betekenen
        ^ what can|does|do you|this|the|it .. do|bot|help
        ^ who|what is this|are you
        ^ wie|wat ben|is jij|je|dit
        ^ need|i some|need help|hand
        ^ need help
        ^ a little help
        ^ help|hulp nodig|please|needed|gevraagd|aub|svp
        ^ show|give me? .. help|commands|options|menu
        ^ welke|wat zijn? .. commandos|opties|mogelijkheden|keuzes
        ^ any|more|other options|commands $
        ^ what|which .. commands|options|choices
        ^ lijst|list met|of .. commandos|commands
    """,
    "unknown": """
        ^ gn|g1|geenn|gene|geeen idee
        ^ gn flauw|idee
        ^ idee nul
        ^ nul idee
        ^ no idea|clue|inkling|idear
        ^ 0|zero idea|clue
        ^ geen|g1 benul|clue|flauw|weet
        ^ geen idee
        ^ zou ik je? .. niet kunnen|durven|weten
        ^ zou ik .. niet|moeten
        ^ kan|durf ik .. niet .. zeggen|vertellen $
        ^ zou k|t niet weten|zeggen
        ^ heb|had ik hem|haar|ze|hun|er? .. niet|nooit naar|over? gevraagd|gehoord|gehad|besproken
        ^ daar|dat weet|durf ik|we .. niet|niks|geen
        ^ daar|dat heb|hebben ik|we .. niet|geen|nooit .. gevraagd|idee|over|gehad|besproken|gehoord|zicht
        ^ ben ik vergeten
        ^ ben ik niet zeker|achter
        ^ weet ik .. niet|nie|ni|zo|even
        ^ weet k niet|nie
        ^ weet nie|ni|nt|niet|nog
        ^ kweeni|kweenie|kweet|weetnie|weetniet|kwee|weenie|weeni
        ^ nie|niet geweten
        ^ wist ik|k het|t|dat|maar
        ^ al|als wist|sla ik|je
        ^ moet ik .. navragen|uitzoeken|nagaan|opzoeken|achterhalen
        ^ moet ik .. vragen|checken $
        ^ zal|ga ik .. navragen|uitzoeken|nagaan|opzoeken|polsen|checken|achteraan $
        ^ nog|even|nog even? navragen|uitzoeken|checken|nagaan|vragen $
        ^ vraag ik .. na|op $
        ^ goede|goeie|goed|lastige vraag $
        ^ geen zicht op $
        ^ geen zicht|informatie|info $
        ^ is me|mij|nog|niet|t .. onbekend|onduidelijk|bekend|verteld $
        ^ onbekend|onduidelijk|tbd|nnb|ntb $
        ^ nog|vooralsnog onbekend|onduidelijk $
        ^ nog|vooralsnog niet|niks .. bekend|over|gehoord|duidelijk $
        ^ geen flauw
        ^ joost|god|wie mag|weet
        ^ idk|idek|dunno|donno|duno|ion $
        ^ dunno|idk man|yet|really|tbh|sorry|honestly
        ^ i|i've? honestly|really|genuinely|just|still? dont|do|did|never|couldnt .. know|asked|tell|say|ask
        ^ i couldnt|cant|wouldnt tell|say|know
        ^ couldnt|cant|wouldnt tell|say|know
        ^ wouldnt know
        ^ havent|never|didnt .. asked|ask|checked|discussed|heard|figured|got|clue
        ^ i havent|never|didnt .. asked|ask|checked|discussed|heard|figured
        ^ not|im not .. sure|certain
        ^ not that i know
        ^ your guess is
        ^ search me
        ^ beats me
        ^ who knows|knowss
        ^ god|lord|heaven knows
        ^ good|great|fair|hm|hmm question
        ^ tough|hard one|question|to $
        ^ to be determined|confirmed
        ^ tbc $
        ^ ill|i|need|have|must|gotta|will|should .. ask|check|confirm|verify $
        ^ ill|i|need|have|must|gotta|will|should .. find|figure out $
        ^ ill|need|have|let|i .. ask|check around|them|him|her|that|with? $
        ^ no info|information|visibility|insight
    """,
    "thanks": """
        ^ dank|bedankt|thanks|thx|thnx|tnx|merci|mersi|thankss|danku|dankuwel|dankjewel|dankjeee|bedank|ty|tysm|cheers|ta|tenks|thank
        ^ hardstikke|harstikke|super|mega|nogmaals|alvast|reuze|ontzettend .. bedankt|dank|thanks|dankjewel
        ^ fijn|top|super|lekker|handig|nuttig|mooi .. dank|bedankt|thanks|merci|thx|dankje|dankjewel
        ^ daar kan|heb ik .. mee|aan
        ^ hier kan|heb ik .. mee|aan
        ^ much|really|very|super|thats|that|was|so .. appreciated|helpful|useful|handy
        ^ youre|you the|are .. best|great|star|legend|awesome
        ^ je bent .. top|held|schat|geweldig
        ^ helpful|useful|handig|nuttig $
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}
