"""More ways, of both languages, to go back, past a question, out, or over again; and words typed without spaces. Words only.

The patterns are laid on a message like those of `words_nl` and `words_en`.
"""

from typing import Final

from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.wordpatterns import lines

PATTERNS: Final = {
    "restart": """
        ^ fresh|clean|new start|slate|sheet $
        ^ nieuwe|frisse|verse start|poging $
        ^ schone lei
        ^ begin .. bij|aan|vanaf het? begin
        ^ from zero|square|0 $
        ^ start|begin fresh|afresh|anew|clean $
        ^ start|begin .. scratch|nul|voren $
        ^ wipe|clear|delete|erase|reset|trash|bin my|all|the|these|this? .. answers|everything|slate|lot|all|it
        ^ wis|verwijder|gooi alles|mijn|deze .. antwoorden|weg|alles
        ^ wis|verwijder|reset alles
        ^ begin|start weer|maar|gewoon? .. opnieuw|overnieuw|voren
        ^ again|do from the start|beginning|top $
        ^ from the start|beginning $
        ^ alles opnieuw|overnieuw $
        ^ helemaal overnieuw|opnieuw $
        ^ nog een|n keer .. opnieuw|begin|voren
        ^ terug naar af $
        ^ all over again $
    """,
    "language": """
        ^ nl|ned|eng|engels|nederlands|english|dutch|hollands $
        ^ engels|nederlands|english|dutch kan|mag ook? $
        ^ zet|doe|praat|schakel|ga|verander|switch|maak .. op|in|naar|over nl|engels|nederlands|english|dutch|eng|ned
        ^ zet|doe .. op|in het? nl|engels|nederlands|english|dutch|eng|ned
        ^ in|op nl|ned|eng $
        ^ speak|talk|write|use|do|try|set|put .. in? english|dutch|nl
        ^ i dont|cant|dont|cant speak|read|understand .. dutch|english
        ^ ik spreek|praat|begrijp|versta|snap geen|liever|niet .. engels|nederlands
        ^ geen engels|nederlands
        ^ no english|dutch
        ^ my dutch|english is
        ^ mijn engels|nederlands is
        ^ nederlands|engels graag|aub|alsjeblieft|svp|please $
        ^ dutch|english only|instead|please $
    """,
    "back": """
        ^ 1|een|eentje|one|n|stukje|beetje terug|back $
        ^ take|bring|put|send me back
        ^ take|bring|put|send me .. back $
        ^ 1|een|one .. terug|back $
        ^ stap|stapje|vraag|vraagje|eentje|step|question terug|back
        ^ ga|gaan|spring|neem .. terug $
        ^ ga .. terug naar .. vorige|vraag|daarvoor
        ^ terug|back aub|please|pls|pliz|graag|nu|ajb $
        ^ terug|back to|naar that|the|die|de|mijn|my .. one|vraag|question|answer|antwoord|vorige|previous $
        ^ de? vorige .. graag|aub|even|weer|opnieuw|zien $
        ^ de? vorige vraag|antwoord $
        ^ de? vorige vraag|antwoord aub|graag|weer|had|nog|was|even
        ^ the? previous|last question|answer|one|step $
        ^ the? previous|last question|answer|one|step please|pls|again
        ^ vorig antwoord|scherm|bericht
        ^ wil|wilde nog? .. terug $
        ^ wilde nog? .. vorige
        ^ wanna|want|need to? go back
        ^ need to change my? .. previous|last
        ^ go to the? .. previous|last .. question|answer|one
        ^ verkeerd geklikt|gedrukt
        ^ klikte te snel|verkeerd
        ^ ik klikte|drukte te|verkeerd
        ^ verkeerde|wrong|foute knop|knopje|button
        ^ misclick|misclicked|misclik
        ^ i misclicked|clicked|pressed|hit .. wrong|fast|early|soon
        ^ clicked|pressed|hit .. wrong|too
        ^ maak dat|dit|het .. ongedaan
        ^ rewind $
        ^ backtrack
    """,
    "skip": """
        ^ skip .. $
        ^ skippen|skippe|skipp|skiip $
        ^ volgende|next graag|aub|please|pls|dan|maar|vraag|question|one|svp|een $
        ^ volgende|next please|graag|aub
        ^ de? volgende $
        ^ door|verder graag|aub|maar|svp|naar $
        ^ doorgaan|verdergaan $
        ^ ga maar|nou|lekker|gewoon|even? door|verder $
        ^ gaan we|maar door|verder $
        ^ hier|daar|deze wil|geef|kan|ga|heb|zeg ik .. niet|geen|niks .. antwoord|antwoorden|zeggen|beantwoorden|geven
        ^ dat|dit|deze|die sla|slaan ik|we|maar? .. over
        ^ wil|ga|kan ik hier|dit|daar|deze .. niet .. beantwoorden|antwoorden|zeggen
        ^ hier niet|geen $
        ^ laat deze|die|dit|dat|maar? .. open|leeg|weg
        ^ laat open|leeg $
        ^ dit|die|deze wil|hoef|kan|ga ik .. niet .. invullen|beantwoorden|antwoorden
        ^ overslaan graag|aub|maar|please|svp? $
        ^ slaan we|ik over
        ^ doe de|maar volgende
        ^ pas|passe|pass $
        ^ niet|not relevant|applicable|nvt hier|here|now? $
        ^ speelt hier? niet $
        ^ not answering|doing|filling|sharing|telling|going|gonna this|that|it|to|you|them
        ^ keep going $
        ^ go on $
        ^ carry on $
        ^ move|moving along|on $
        ^ next|following question|one|please
        ^ next up
        ^ no comment $
        ^ prefer not to
        ^ rather|id rather? not .. say|answer
        ^ dont want|wanna|care to .. answer|say
        ^ i dont want|wanna|care to .. answer|say
        ^ cant answer that|this
        ^ leave this|that|it .. blank|empty|open|out
        ^ doesnt|dont apply
        ^ does not apply
        ^ irrelevant $
        ^ whatever next|skip
    """,
    "later": """
        ^ ik? moet|ga nu|ff|even|echt|helaas|zo? gaan|weg|rennen|ophangen|door|hangen|vertrekken|rijden|lopen $
        ^ ik? moet|ga .. ophangen
        ^ ophangen $
        ^ ik? moet|ga er? .. vandoor
        ^ ben er .. vandoor
        ^ i|sorry? gotta|have|need|must|hafta to? .. go|run|jump|hop|dash|leave|bounce|hang|split $
        ^ i|sorry? gotta|have|need|must to? go|run|jump|hop|dash|leave|hang now|off|up|into|soon|in|to
        ^ gotta|got go|run|jump|hop|dash|to|bounce
        ^ hang up
        ^ got a|another call|meeting
        ^ in|on|at a|the|my|another meeting|call|appointment|train|road|car|plane now|rn|atm? $
        ^ heading|walking|jumping|hopping into a|my|another .. meeting|call|appointment
        ^ on my way
        ^ onderweg naar
        ^ boarding|landing|driving $
        ^ zit|sta|ben|loop nu|ff|even|net|bij|in|op|te|onderweg|achter .. rijden|auto|trein|stuur|onderweg
        ^ ik zit|sta|ben|loop nu|ff|even|net|bij|in|op|te|achter .. rijden|auto|meeting|overleg|vergadering|gesprek|trein|stuur|klant|call
        ^ onderweg $
        ^ telefoon gaat
        ^ batterij|accu|battery|phone|telefoon is? .. leeg|dood|low|dead|dying|op
        ^ vanavond|morgen|straks|later|vanmiddag|thuis maak|doe|rond|vul|ga|gaan ik|we dit|dat|het|t|m|verder .. af|verder|wel|in $
        ^ vanavond|morgen|straks|later|vanmiddag ga|gaan ik|we verder
        ^ vanavond|morgen|straks|later|vanmiddag weer? verder
        ^ ik? kan vandaag|nu|even|ff|vanavond|vanmiddag .. niet meer? $
        ^ niet nu
        ^ nu niet
        ^ niet nou
        ^ even niet
        ^ not now|today|atm|tonight
        ^ bad|slecht|verkeerd time|moment|timing
        ^ not|geen a? good|great|best|goed|handig time|moment
        ^ komt nu|even|ff|vandaag|nou .. niet|slecht|ongelegen
        ^ komt niet|slecht uit|gelegen
        ^ vandaag|vanavond niet|lukt
        ^ lukt nu|even|vandaag|me .. niet
        ^ no|geen time|tijd now|right|nu|atm? $
        ^ heb|have|got nu|no|geen|even|helemaal|echt .. tijd|time $
        ^ dont|do have|got .. time $
        ^ ik? doe|maak|vul|rond ik? dit|dat|het|m|em|rest|verder .. later|straks|morgen|vanavond|vanmiddag|thuis|maandag|vrijdag
        ^ doe|maak ik later|straks|morgen|vanavond|vanmiddag|thuis|maandag wel|af|verder|verder? $
        ^ de? rest .. later|straks|morgen|vanavond|vanmiddag|tomorrow|tonight
        ^ straks|later|morgen|vanavond weer|maar|wel verder
        ^ later|straks|morgen|vanavond|vanmiddag|maandag graag|aub|wel|weer|verder|doen|afmaken|pas|ff|maar $
        ^ tot later|straks|morgen|zo|dan
        ^ ttyl|brb|bbl|afk|g2g|gtg $
        ^ speak|talk|chat|continue|ttyl soon|later|tomorrow|tmrw|then|tonight $
        ^ see|catch you|ya|u later|tomorrow|tmrw
        ^ later|tomorrow|tonight please|pls|maybe|ok|then|instead|works $
        ^ ill|well|i|we|will? finish|continue|do|resume|pick|complete this|it|that|rest .. later|tomorrow|tmrw|tonight|monday|afternoon|soon
        ^ ill|well|lets finish|continue|resume|pick up? .. later|tomorrow|tmrw|tonight|monday|afternoon
        ^ ill be back $
        ^ ill be back in|later|soon|tomorrow
        ^ back in .. min|mins|minutes|hour|bit
        ^ herinner|stuur|vraag|app|mail me|mij .. later|straks|morgen|vanavond|vanmiddag|maandag|herinnering|opnieuw|weer
        ^ remind|ask|ping|nudge|message|text me|us .. later|tomorrow|tonight|monday|again|afternoon|evening|week
        ^ give me .. minute|min|minutes|hour|sec|second|moment
        ^ een|1|ff|even|n|moment|momentje minuutje|momentje|seconde|tel|minuut|aub|geduld $
        ^ momentje|moment|ogenblik|minuutje $
        ^ one|just|a|1 sec|second|minute|moment|min|a $
        ^ hang|hold on $
        ^ save|bewaar for|dit|it|this|voor voor|for? later
        ^ parkeer|park dit|dat|this|it|deze|even
        ^ pauze|pause|break nemen|please|aub|now|nu $
    """,
    "stop": """
        ^ stop stop|ermee|maar|aub|please|pls|nou|nu|now|eens|asking|vragen|dit|it|that $
        ^ stop met .. vragen|zeuren|dit
        ^ stop|quit asking|bothering|bugging|texting|messaging|sending|annoying|pestering
        ^ hou|houd|houdt .. op|mee|ermee $
        ^ hou|houd|houdt maar? op|ermee
        ^ hou|houd .. op met
        ^ hou er .. mee op
        ^ ik kap|stop|hou .. ermee|mee|op $
        ^ ik kap|stop|hou ermee|mee|op
        ^ ik ben .. klaar mee
        ^ klaar ermee|mee|hiermee|voor|nu $
        ^ ben er|hier .. klaar mee
        ^ ben .. klaar ermee|hiermee
        ^ geen zin .. meer
        ^ geen zin|trek in|om|meer|an $
        ^ ik? heb er|hier? .. geen zin
        ^ geen vragen meer
        ^ no more questions|of
        ^ genoeg vragen|zo|nu|geweest|gevraagd|voor
        ^ zo is t|het? .. genoeg|klaar $
        ^ t|het|dit is wel? genoeg|klaar|mooi .. geweest|zo $
        ^ thats|its|that|this is? enough
        ^ enough questions|already|now|of|for|with
        ^ end|stop|close|finish|quit this|it|that|the|here .. here|now|chat|conversation|session|please $
        ^ end|stop|finish|quit here|now $
        ^ sluit|sluiten dit|het|maar|we .. af $
        ^ sluit af $
        ^ breek dit|het|maar|gesprek .. af
        ^ breek maar? af
        ^ doei|dag|bye|ciao|cya|adios|tabee|later $
        ^ leave it there|here
        ^ leave it at that
        ^ leave me alone
        ^ shut up|it|down $
        ^ im|i out|quit|done $
        ^ im done|finished|through|out
        ^ we|were are? done|finished here|now $
        ^ laat maar zitten|gaan $
        ^ vergeet maar|dit|het|t
        ^ nvm|nm|nevermind|nvmd $
        ^ cancel|abort|annuleer|annuleren this|it|that|maar|dit|het|alles|please|aub
        ^ cancel|abort the conversation|chat|walk|session|questions|rest
        ^ call it a day|quits
        ^ uitloggen|logout|exit|afmelden|unsubscribe $
        ^ tot zover
        ^ hier laat|laten|stop|stoppen ik|we .. bij|het|mee $
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}

# Whole messages typed without all of their spaces.
SQUEEZED: Final[dict[IntentName, str]] = {
    "explain": """watbedoelje watbedoeljedaarmee hoebedoelje whatdoyoumean whatdoumean hoezo huh watbedoeljij watbetekentdat snapikniet
        snaphetniet snaptniet snapniet begrijphetniet dontunderstand idontunderstand idontgetit dontgetit whatsthat""",
    "unknown": """weetnie weetniet kweetniet kweenie weeniet geenidee idunno noidea dontknow idontknow weetikniet weetiknie
        geenflauwidee gnidee notsure noclue""",
    "back": "gaterug vorigevraag goback eenterug stapterug 1terug previousquestion kanikterug kanterug oneback",
    "skip": "slaover volgendevraag nextquestion skipthis skipthisone skipdeze slaanweover gaverder moveon skipit",
    "stop": "stopmaar houop ikstop stopit stopplease houmaarop kapermee laatmaar nevermind",
    "later": "nietnu nunniet nuniet notnow geentijd notime laterweer morgenverder talklater",
    "help": "helpme hoewerktdit watkanik howdoesthiswork watmoetik whatcanido",
    "restart": "opnieuwbeginnen beginopnieuw startover startagain",
    "thanks": "dankje dankjewel dankuwel thankyou thankyousomuch heelergbedankt",
}
