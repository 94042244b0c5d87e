"""What people ask of the coach in looser words, of both languages: two requests in one breath, other verbs. Words only.

The patterns are laid on a message like those of `words_nl` and `words_en`.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

_WHEN: Final = (
    "later|straks|morgen|vanmiddag|vanavond|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zo|thuis|tomorrow|tmrw|tonight|"
    "afternoon|evening|monday|tuesday|wednesday|thursday|friday"
)
_SPAN: Final = (
    "min|mins|minutes|minuten|minuutjes|minuutje|uur|uurtje|hour|hours|hrs|kwartier|kwartiertje|bit|sec|secs|"
    "moment|momentje|tijdje|tel|dag|dagje|day"
)
_COUNT: Final = "|".join(str(number) for number in range(1, 32))
_ORDINAL: Final = "|".join(
    f"{number}{end}" for number in range(1, 32) for end in ("e", "de", "ste", "st", "nd", "rd", "th")
)
_MONTH: Final = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|"
    "august|october|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec"
)
_DAY: Final = "maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday"
_NOTED: Final = "date|name|amount|step|order|role|person|spelling|day|month|number|figure|datum|naam|bedrag|stap|dag|maand|rol"
_TYPED: Final = "typed|entered|wrote|put|sent|clicked|said|pressed|hit|picked"
_GETYPT: Final = "getypt|ingevuld|getikt|ingetikt|gestuurd|geklikt|gezegd|opgeschreven|aangeklikt"

PATTERNS: Final = {
    "back": f"""
        ^ i {_TYPED} .. can|could|may i|we go|step? back
        ^ {_TYPED} .. wrong .. can|could|may i|we go|step? back
        ^ ik? heb .. {_GETYPT} .. kan|mag|wil ik|we .. terug
        ^ verkeerde|verkeerd|iets .. {_GETYPT} .. kan|mag|wil ik|we .. terug
        ^ terug ik|want heb|had|ik
        ^ ik|i moet|wil|need|want|have to? .. vraag|question {_COUNT} .. aanpassen|veranderen|wijzigen|overdoen
        ^ i need|want|have to tweak|change|redo|fix|edit .. question|answer
        ^ id .. like one|a|1 question|step|answer back
    """,
    "correction": f"""
        ^ no|nee|nope|neen it|het|dat|that|t is|was|moest|moet|should .. {_COUNT}|{_MONTH}|{_DAY} .. not|niet|geen|ipv
        ^ it|het|dat|that is|was {_COUNT}|{_MONTH}|{_DAY} .. not|niet|geen|ipv .. {_COUNT}|{_MONTH}|{_DAY} $
        ^ {_COUNT} {_MONTH} not|niet|geen {_COUNT}
        ^ that|the|this {"s|".join(_NOTED.split("|"))}s off|wrong|incorrect
        ^ that|the|this|your {_NOTED} .. off $
        ^ can|could|would|will you .. turn|change|rename|replace|swap|correct .. into|to|by|with|for
        ^ can|could|would you fix|correct|remove|delete|edit|amend .. step|{_NOTED}
        ^ kun|kan|wil|zou je|jij .. van .. .. maken $
        ^ kun|kan|wil|zou je|jij .. stap|{_NOTED} .. veranderen|wijzigen|aanpassen|verbeteren|corrigeren|verwijderen|schrappen|weghalen
        ^ pas aan $
        ^ pas|verander|wijzig aan|in $
        ^ dat|het|it|that was niet|not .. maar|but
        ^ hij|zij|ze|het heet|heeten .. niet|geen
        ^ he|she|hes|shes|its is? called|named|spelled|spelt .. not
        ^ je|jij|u noteert|noteerde|schrijft|schreef|zet|zette .. maar|terwijl ik|het
        ^ you|youre|ure noting|noted|writing|wrote|putting|put .. but .. i|its|it
        ^ moest|moet .. meer|minder|hoger|lager|eerder|later zijn|wezen $
        ^ de|the {_ORDINAL} moet|should|must .. worden|zijn|be|become
        ^ die|deze|that|this stap|step hoort|doesnt|does .. niet|belong|not
        ^ het|dat is .. met een? dubbele? b|d|e|f|g|k|l|m|n|o|p|r|s|t|u|v|w|z $
        ^ rename|replace step|the|that .. to|into|by|with
    """,
    "restart": """
        ^ begin|start .. voor af aan
        ^ begin|start from|at the? top|beginning|start again|over
        ^ chuck|toss|throw|bin|ditch it|this|that|everything|all .. out|away
        ^ gooi|kieper alles|het|dit .. weg|overboord
        ^ gooi|kieper|wis alles|dit|het .. .. weg
        ^ i want|need to do|redo the|this whole
        ^ i want|need a fresh|new|clean start
        ^ can|could|may i|we redo the|this|that .. whole|conversation|chat|lot|thing|everything
        ^ kan|kunnen|mag|mogen|wil ik|we|wij dit|het|deze|alles|de gesprek|verhaal|boel|vragen|vragenlijst|geheel .. opnieuw|overnieuw|over doen|invullen|starten|beginnen? $
    """,
    "skip": """
        ^ ga|gaan|door|verder .. naar vraag
        ^ go|move|jump|skip on|ahead|over? to question
        ^ go|move|jump|skip on|ahead|over? to the? next
        ^ die|dat|deze hoef|hoeft|hoeven je|u|we? .. niet .. vragen|stellen|weten
        ^ no need to ask|answer|know
        ^ onward|onwards $
        ^ geen|no commentaar|comment $
        ^ no answer to|for this|that $
        ^ got|have no answer to|for this|that|here
        ^ geen antwoord op|hierop $
        ^ daar|hier heb ik geen antwoord
        ^ laat deze|die vraag? .. zitten
        ^ deze|die|dit laten|laat we|ik .. zitten|liggen|lopen|open
    """,
    "later": f"""
        ^ vul ik later|straks|vanavond|morgen in|aan
        ^ zoek ik later|straks|vanavond|morgen op
        ^ will|ill fill|finish that|this|it in later|tonight
        ^ vraag het|dat|dit|t? me|mij .. {_WHEN}
        ^ vraag|stel|probeer het|dat|dit|t|m .. {_WHEN} nog|maar|weer|opnieuw .. keer|$
        ^ geef|gun|give me|mij .. {_SPAN}
        ^ gimme .. {_SPAN}
        ^ ik? kom hier|hierop .. terug $
        ^ ik? kom hier|er|daar .. {_WHEN} op terug $
        ^ hier|hierop kom ik .. terug $
        ^ try|ask|ping|nudge|bug me .. {_WHEN}|again
        ^ ik? kom er|hier|daar .. week|maand op terug $
        ^ get|come|circle back to this|it next|in|on|after
        ^ ik? heb zo|nu|dadelijk .. klant|afspraak|gesprek|call|meeting|bezoek|vergadering
        ^ ik? krijg zo|nu|net|dadelijk .. klant|afspraak|gesprek|call|meeting|bezoek|vergadering
        ^ i? got|have a|an|my|another .. customer|client|visitor|call|meeting|appointment .. minute|soon|now|door|min|mins
        ^ can|could|may this|it be? after|before|once
        ^ kan|mag dit|het|dat ook? na|voor de|het|mijn
        ^ ik|i moet|have|need to? nu|zo|go? .. klant|customer|client|meeting in|binnen $
        ^ ik moet nu een klant in $
        ^ i have|need to go into a customer|client|meeting
        ^ again|weer tonight|tomorrow|later|vanavond|morgen|straks $
        ^ vanavond|morgen|straks|later weer $
        ^ check back .. {_WHEN}|later
        ^ this|it|that will have to wait
        ^ dit|dat moet .. wachten $
        ^ heb even|ff|nu geen tijd|gelegenheid
    """,
    "stop": """
        ^ laat verder|het|dit|t verder? maar? zitten $
        ^ laat het maar? $
        ^ dit|dat|het is|was wel? genoeg $
        ^ dit was|is het|m $
        ^ ik|we heb|hebben .. geen zin meer
        ^ geen zin meer
        ^ zo is|was het .. mooi|genoeg|goed|klaar
        ^ ik|i stap|step eruit|out
        ^ end|einde of? exercise|oefening|story|conversation|chat $
        ^ thats|that is? quite|more .. enough
        ^ im|i bowing|bow|checking|tapping|tap|signing|dropping out|off
        ^ no more $
        ^ we houden op $
        ^ we houden er mee op
        ^ were|we are? calling it off|quits $
        ^ stop|enough the|with|met|de|your these|die|je|the? questions|vragen
        ^ i am|m done here
    """,
    "explain": """
        ^ bedoel|bedoelt je|jij|u
        ^ met .. bedoel|bedoelt je|jij|u
        ^ by .. you mean
        ^ do|did you mean
        ^ vraag|vraagt je|jij|u .. naar
        ^ are you asking|after
        ^ telt|tellen|geldt .. als|als? .. stap|stappen
        ^ do|does .. count as
        ^ wat|what reken|counts|count|telt .. stap|step|stappen|steps
        ^ gaat dit|het nu? over hun|ons|onze|mijn .. of
        ^ is this about our|their|my .. or
        ^ how come you|youre|u|ure|this|we .. ask*|want|need|wanna
        ^ why are|do|would you|u .. ask*|want|need
        ^ go on then? .. example
        ^ wat is|was .. vraag ook|precies|nou
        ^ what was the question
        ^ in plain|simple|normal english|words|terms
        ^ in gewoon|normaal|simpel nederlands|woorden|taal
        ^ dit|deze vraag? is me|mij .. niet duidelijk
        ^ the|this|that question isnt clear
        ^ what should|must|would go|be|come here
        ^ wat hoort|komt|moet hier .. staan|komen|te
        ^ welk|wat voor antwoord .. je
        ^ walk|talk me through it|this|that|the question $
    """,
    "help": """
        ^ is there|er a|an|een .. list|menu|overview|lijst|lijstje|overzicht|help .. commands|options|commandos|opties|mogelijkheden
        ^ welke|what|which dingen|vragen|things|questions kan|can ik|i .. vragen|ask|stellen
        ^ uitleg over wat|hoe je|jij|u|dit
        ^ hoe|how kan|kun|can jij|je|you|u me|mij|ons? .. help|helpen
        ^ wat zijn|is .. jouw|je functie|functies|taak|taken
        ^ what do you|u do .. exactly|here|actually|for
        ^ waar kan|kun|ben jij|je .. voor|bij|mee .. helpen|goed|handig
    """,
    "unknown": """
        ^ weet k|ik niet $
        ^ weet ik veel
        ^ moet ik nog? achter komen $
        ^ heb ik vergeten te vragen
        ^ heb ik niet durven vragen
        ^ durf ik niet te zeggen $
        ^ ik zou het niet durven zeggen $
        ^ dat zou ik .. moeten weten $
        ^ nog geen beeld van $
        ^ nobodys told me $
        ^ no one told me $
        ^ still need|have to find that|it out $
        ^ ask me after
        ^ vraag me dat na
        ^ havent found that out
        ^ daar|hier|dat heb|hebben|had ik|we .. geen .. zicht|kijk|info|informatie|benul|weet|idee|beeld
        ^ ik heb daar|hier|er .. geen .. zicht|kijk|info|informatie|benul|idee|beeld
        ^ i? got|have|ve no .. visibility|info|insight|view|clue|sight|idea
        ^ that is|s? unknown|unclear $
        ^ thats unknown|unclear
        ^ is|dat|het mij|me een raadsel
        ^ mystery to me
        ^ its|thats? a mystery
        ^ search|beats me
        ^ wish|wou i|ik knew|wist|dat
        ^ daar ben|ik ik|ben .. niet|nog .. achter|uit
        ^ nog|still geen|no idee|idea|clue
        ^ kan|durf ik|we je? .. niet|niks|niets|weinig .. vertellen|zeggen
    """,
    "other_deal": """
        ^ ik? had|heb|bedoel|zat .. andere|ander|verkeerde klant|deal|account|bedrijf .. gedachten|hoofd|oog
        ^ i had|have|was|meant|mean .. different|another|other|wrong customer|deal|account|client|company|one .. mind
        ^ dit|deze|het is|hoort|gaat|was .. hele? andere|ander klant|deal|account|bedrijf
        ^ ik|k|we|wij|eigenlijk|zou|kzou|kwil|liever .. liever|eerst|even|eigenlijk .. ander|andere dossier|klant|deal|account|zaak
        ^ kzou|kwil|liever|eerst|even .. ander|andere dossier|klant|deal|account|zaak
        ^ kunnen|kan|mogen|mag|zullen we|ik .. ander|andere dossier|klant|deal|account|zaak
        ^ id|i|we|would|wed rather|prefer|like .. another|different|other deal|file|account|customer|case|client|one
        ^ rather .. another|different|other deal|file|account|customer|case|client|one
        ^ can|could|may we|i .. another|different|other deal|file|account|customer|case|client|one
        ^ this|that|it is|was|belongs|concerns .. different|another|other|wrong customer|deal|account|client|company
        ^ not about this|that customer|deal|account|client
        ^ we praten|hebben .. langs|verkeerde|andere klant|deal
    """,
    "privacy": """
        ^ waar|hoe|hoelang wordt|worden|word mijn|deze|die|mn|dit|dat|alles .. bewaard|opgeslagen|gelogd|beveiligd
        ^ kan|kunnen|mag|mogen mijn|mn|een|de .. baas|manager|chef|leidinggevende|collega|collegas|directie .. lezen|teruglezen|zien|meelezen|meekijken
        ^ leest|ziet|kijkt er? iemand|baas|manager|chef .. mee|dit
        ^ can|could|will|does my|the|our .. boss|manager|lead|team|colleagues .. read|see|access
        ^ is my|the|our manager|boss|lead|director .. reading|watching|along
        ^ how long do|will|does you|it|this .. hang|hold|keep|hold|store|stay|stored|kept
        ^ hoelang|hoe lang? hou|houd|houden|hangt|blijft je|jij|jullie|dit|dat
        ^ wie|who heeft|hebben|has|have .. toegang|inzage|access
        ^ who else .. see|sees|read|reads
        ^ how do you .. handle|protect|store .. data|answers|info
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}
