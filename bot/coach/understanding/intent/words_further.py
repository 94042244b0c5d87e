"""Still more ways, of both languages, to ask something of the coach. Words only; laid on a message like those of `words_nl`."""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

_WHEN: Final = (
    "later|straks|morgen|vanmiddag|vanavond|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|thuis|tomorrow|tmrw|tmw|tonight|"
    "afternoon|evening|monday|tuesday|wednesday|thursday|friday"
)
_SPAN: Final = "min|mins|minutes|minuten|minuutjes|uur|uurtje|hour|hours|hrs|kwartier|kwartiertje|bit|while|sec|secs|moment|tijdje|tel"
PATTERNS: Final = {
    "back": """
        ^ prev $
        ^ prev|previous|last|earlier question|answer|one|step|screen|q $
        ^ prev|previous|last|earlier question|answer|one|step|screen|q please|pls|again
        ^ vorig|vorige antwoord|vraag|scherm|q|stukje $
        ^ to the? previous|last|first|earlier question|one|answer $
        ^ take|bring me .. question|answer|one
        ^ naar de? vorige|eerste|eerdere vraag
        ^ de vraag hiervoor|ervoor|daarvoor
        ^ one up $
        ^ hit|clicked|tapped|pressed|pushed the? wrong|too .. last|previous|back
        ^ undo that|this|it|last
        ^ ongedaan maken|aub|graag? $
        ^ terugspoelen $
        ^ ctrl z
    """,
    "skip": """
        ^ niet relevant voor|bij|hier|in
        ^ niet van toepassing
        ^ deze|die vraag past niet
        ^ deze|die|dit vraag? slaat|is hier? nergens|niet op|relevant
        ^ this|that question|one? doesnt apply|fit
        ^ this|that question|one makes no sense for|here
        ^ doe deze|die|dit maar? niet
        ^ ill|i leave|skip|pass this|that|on
        ^ not relevant|applicable for|here|to|in
        ^ doesnt apply|matter to|for|here
        ^ nvt|n.v.t $
        ^ nvt bij|voor|hier
        ^ n.v.t bij|voor|hier
        ^ na|n/a here|for|to
        ^ door $
        ^ door maar
        ^ sla|skip die|deze|dit|hem|m maar|nu|even? over|nu $
        ^ niet van belang
        ^ laat deze|die vraag? .. zitten|gaan|schieten|liggen
        ^ doe|geef|pak|neem maar? de volgende vraag|maar|$
        ^ doe|geef|pak|neem maar? de volgende $
        ^ give|ask me .. next|another|different one|question
        ^ i dont|do not? have anything|nothing .. here|this|that
        ^ leave|skip|drop this|that|the question|one .. out|for|now|please $
        ^ hop over
    """,
    "stop": """
        ^ laat maar joh|hoor|zitten|ik|dit|het|verder|nu|dan|want|wordt
        ^ stop maar|hier|er|dan joh|hoor|mee|nu|even
        ^ im|i|count me? out
        ^ we kunnen|can stoppen|stop|ophouden
        ^ no point|use going|in|continuing|carrying
        ^ heeft geen zin $
        ^ nah|no|nope im|i|lets .. out|stop|quit|done
        ^ ik heb hier|er|het? .. genoeg van
        ^ ik ben|heb .. klaar|genoeg .. mee|van|ermee|ervan $
        ^ we|wij zijn|ben .. klaar $
        ^ hou|houd|laat het|ik|we|dit .. hierbij|daarbij
        ^ laten we het? .. hierbij|daarbij
        ^ einde gesprek|verhaal|oefening|chat|vragen $
        ^ basta|ciao|adieu|finito|kappen $
        ^ kap er|maar|nou|ermee
        ^ kapt|kap $
        ^ thatll|that ll|will do
        ^ thatll do
        ^ thats me|us .. done|out|finished
        ^ drop it|this $
        ^ leave it $
        ^ leave it at|there|here|for
        ^ close|shut this|it|the .. down|off|out|chat|please $
        ^ no more of|questions|please
        ^ sluit maar|dit|het|alles .. af
        ^ i give up
        ^ ik geef .. op
        ^ wrap it|this? up $
        ^ had enough
        ^ ive had enough
    """,
    "later": f"""
        ^ in a|about|een? .. {_SPAN} $
        ^ over een|n? .. {_SPAN} $
        ^ over een|n? .. {_SPAN} weer|verder|terug
        ^ in a|an|half|een .. {_SPAN} maybe|please|again|pls|ok
        ^ boarding|landing|leaving|driving|departing in|now|soon|at
        ^ about to board|drive|leave|walk|land|hop|step
        ^ sta op het|t punt
        ^ sta|zit op|in het|de|een|t station|vliegveld|trein|auto|parkeerplaats|vergadering|wachtkamer
        ^ stap nu|zo|net|zometeen in|binnen
        ^ moet nu|zo|net|zometeen .. in|binnen|starten|presenteren
        ^ finish|continue|resume this|it|that|up .. from|after|at|when|once|before|in|on
        ^ ill|i|we|will|can finish|continue|resume this|it|that|up .. after|when|once|{_WHEN}|soon
        ^ ill come|get|circle back to? this|it|that|you|later
        ^ come|get|circle back to this|that|it|me $
        ^ come|get|circle back to? this|that|it|me .. {_WHEN}
        ^ save|park it|this|that|everything .. for|until|till|now|later
        ^ save|park it|this|that $
        ^ bewaar|parkeer|onthoud het|dit|dat|m|t|hem|die .. vast|even|voor|{_WHEN}|ff
        ^ bewaar|parkeer het|dit|dat|m|t|hem|die? $
        ^ after lunch|dinner|work|hours $
        ^ na de lunch $
        ^ na het|mijn eten|werk $
        ^ kom|komen ik|we .. {_WHEN} .. op|terug
        ^ {_WHEN} verder
        ^ later|straks|tonight|vanavond weer|again|maybe|better|instead
        ^ ik? ga|zal|wil|doe|maak het|dit|dat|verder .. {_WHEN} .. afmaken|verder|af|afronden|invullen
        ^ ik? pak|pik|maak|rond het|dit|dat|m|t .. {_WHEN} .. op|af|verder
        ^ busy|bezig|druk|swamped|slammed .. {_WHEN}
        ^ busy|swamped|slammed right|at|atm|today|rn
        ^ cant do this|it|that? .. now|today|atm
        ^ even|ff|effe bezig|druk|weg|pauze|wachten
        ^ ff|even|effe .. {_SPAN} $
        ^ snooze
        ^ not today|this|at .. moment|minute|second
        ^ nu|nou|vandaag komt|lukt|past|schikt .. niet
        ^ tomorrow|tonight|later works|suits
        ^ tomorrow|tonight|later is better|fine|ok|easier
        ^ someones|somebodys|er at|aan|is|staat .. door|deur|lijn
    """,
    "restart": """
        ^ alles weg|wissen|opnieuw|leeg|leegmaken|overnieuw|overdoen|verwijderen $
        ^ alles weg|wissen|opnieuw|leeg|leegmaken en|graag|aub|svp
        ^ gooi alles|het|dit|maar|alle .. weg|om
        ^ vergeet alles|wat
        ^ vergeet .. alles|antwoorden|gezegd
        ^ start me over|again
        ^ clear|wipe|wis|reset this|that|it|dit|alles|all en|and
        ^ forget|ignore|scrap|bin|delete|drop|trash everything|all|what .. i|and|that|typed|said|wrote
        ^ forget|ignore|scrap everything|all
        ^ do|run|start|try this|it|that|everything .. again|over $
        ^ do|run|start|try this|it|that|everything .. from scratch|the|question|zero|one
        ^ from question|step|number one|1
        ^ vanaf vraag|stap een|1
        ^ opnieuw|overnieuw vanaf|aub|graag|allemaal
        ^ lets|laten we|do .. whole thing again|over
        ^ back to square|zero|nul
        ^ terug naar nul|start
        ^ vanaf nul|scratch|voren
        ^ vanaf het begin
        ^ van voren|voor af
        ^ van scratch|nul
        ^ the whole thing again $
    """,
    "language": """
        ^ i speak|prefer|type|write|need|want .. english|dutch
        ^ ik spreek|praat|typ|schrijf|wil|heb .. liever .. nederlands|engels
        ^ please? in|to|into nl|en|ned|eng $
        ^ switch|zet|change to|naar|op|over nl|en|ned|eng|dutch|english $
        ^ english|dutch version|mode|language|pls|thanks|aub
        ^ talk|speak|reply|answer|respond|write|chat to|in|with|me .. english|dutch
        ^ schrijf|antwoord|vraag|stel|typ het|me|in|de|terug .. nederlands|engels
    """,
    "explain": """
        ^ maar? wat is .. verschil|bedoeling|idee|vraag|punt|nut
        ^ maar? wat is .. verschil met|tussen
        ^ whats|what is .. difference|distinction|question|idea|goal|purpose
        ^ but what|whats
        ^ waar moet|kan|zou|mag ik .. aan denken
        ^ not|never sure? i get|understand|follow|got|gotten
        ^ who|what|which do|did you .. mean
        ^ wie|welke|wat bedoel|bedoelt|bedoelde je|jij|u
        ^ wat houdt|betekent|behelst|omvat .. in|stap|dat|dit|vraag
        ^ what sort|kind|type of .. you|mean|answer|after|want
        ^ hows|how is this|that|it .. different|relevant
        ^ leg|leggen .. uit
        ^ wat versta|verstaan|bedoel|wil|willen|zoek|vraag|verwacht|hoor je|jullie|jij
        ^ wat wil|wilt|moet je|u|jij .. weten|horen|hebben
        ^ waar doel|wil|vraag|zoek|hint|slaat je|jij|dit|die|deze
        ^ waarvoor|waarom dient|wil|moet|vraag|stel je|u|jij|dit|dat|ik
        ^ welke vraag $
        ^ welk|wat voor soort|stappen|stap|antwoord
        ^ what do|would|are you .. want|need|after|looking|know|getting|asking|hear|expect
        ^ in what|which sense|way
        ^ define|definieer
        ^ where are you going
        ^ wheres this going
        ^ what question $
        ^ which question $
        ^ how so $
        ^ hoe zo $
        ^ hoe dan $
        ^ kun|kan|kunt|wil|zou je|u|jij .. anders|toelichten|uitleggen|herhalen|voorbeeld|verduidelijken|verhelderen|concreter
        ^ you mean what|like|the|who
        ^ i dont see|know what|why .. you|question|mean|asking|want
        ^ not sure what|why .. you|question|mean|asking|want
        ^ weet niet wat|waarom je|u|jij|jullie .. bedoelt|bedoel|wil|wilt
        ^ ik begrijp|snap je|u|jou .. niet|vraag
        ^ makes no sense
        ^ that|this makes|doesnt .. sense
        ^ geen touw
    """,
    "help": """
        ^ what are|were my|the|all|your .. options|commands|choices
        ^ hoe|how moet|kan|do|should|can|does|werkt ik|i|you|u|je|this|it|dit|het|dat .. invullen|work|use|do|gebruiken|doen|answer
        ^ wat|what kun|kan|can|do|kunt|could jij|je|u|you .. allemaal|do|help|voor|for
        ^ hoe zit|steekt dit|het|deze .. elkaar
        ^ what else can|could|do you|i
        ^ wat kan|kun ik|je .. allemaal
        ^ wat zijn .. mogelijkheden|opties|commandos|keuzes
        ^ kan|kun|ken|can|could|wil|kunt je|you|jij|u .. help|helpen
        ^ hulp|help|assist|assistance|ondersteuning please|aub|graag|nodig|me|mij|svp? $
        ^ ik? heb .. hulp nodig
        ^ ik loop|zit .. vast $
        ^ commandos|opties|handleiding|gebruiksaanwijzing|instructies|menu $
        ^ lijst commandos|met
        ^ toon|laat|geef .. commandos|opties|menu|mogelijkheden
    """,
    "unknown": """
        ^ we|i never|didnt|havent got|get|gotten|discussed|talked|asked|covered|raised .. that|it|this|there
        ^ that|it|this never|didnt|hasnt came|come|up
        ^ havent|hasnt found|figured|worked|heard|learned|gotten .. out|yet|that|it
        ^ i havent found|figured|worked .. out|yet
        ^ she|he|they didnt|wouldnt|hasnt|havent|never tell|say|told|mention|mentioned|said me|us|it|that|yet? $
        ^ ze|hij|zij zei|vertelde|noemde dat|het|er .. niet|niks|niets $
        ^ dat|het is|werd me|mij .. niet duidelijk|verteld
        ^ didnt|never come|came up
        ^ didnt|never got|get to|into|around that|it|this|there|to
        ^ daar|dat heb|hebben|had|hadden|is|zijn|ben|kwamen ik|we|wij|het .. niet|nooit|geen .. gehad|besproken|gevraagd|aan|toegekomen|gekomen|over
        ^ daar heb ik het .. niet|nooit .. over
        ^ niet|nooit besproken|gevraagd|naar|over|aan .. gehad|toegekomen|gevraagd $
        ^ niet besproken|gevraagd|aan toegekomen $
        ^ no|zero|not|havent|nul .. faintest|foggiest|clue|notion|idea $
        ^ havent the|a .. faintest|foggiest|clue|notion|idea
        ^ i havent the|a .. faintest|foggiest|clue|notion|idea
        ^ couldnt|cant|wouldnt tell|say you
        ^ your guess
        ^ anybodys|anyones guess
        ^ moet|zal|ga ik .. vragen|navragen|checken|uitzoeken|nagaan|achterhalen|nakijken $
        ^ dat|die moet|zal|ga ik .. vragen|navragen|checken|uitzoeken|nagaan|opzoeken $
        ^ nog|even? uitzoeken|navragen|vragen|checken|nagaan $
        ^ tasten in
        ^ goeie|geen vraag|flauw|benul|idee $
        ^ im|i am? drawing|none|blank
        ^ weet|weten|kweet|weetik het|ik|t|we|nog|dat|eerlijk .. niet|nie|nog $
        ^ weet ik nog|echt|eerlijk|zo|gewoon|helaas niet
        ^ is|dat|nog|mij|me nog|niet|is? .. bekend|onbekend|onduidelijk|duidelijk $
        ^ not known|told|clear yet|so
        ^ not discussed|asked|known|mentioned yet? $
        ^ hard to say|tell
        ^ moeilijk te zeggen
        ^ lastig te zeggen $
        ^ dont remember|recall
        ^ i dont|cant remember|recall
        ^ vergeten te? vragen|vragen $
        ^ forgot to ask
        ^ i forgot to ask
    """,
    "thanks": """
        ^ that|this gave me|us
        ^ that|this did .. trick|it
        ^ that|this was|is .. helpful|useful|handy
        ^ that|this was|is .. great|big|real help
        ^ that|this helped|helps
        ^ much|many obliged|thanks
        ^ youre|ur a|the? star|lifesaver|legend|gem|best|great
        ^ je|jij bent een|n? .. schat|topper|held|kanjer|top
        ^ daar|hier kan|kon|heb|had ik|we .. vooruit|verder|mee|aan|wat
        ^ zo kan ik .. vooruit|verder
        ^ hier|daar ben ik .. blij|mee
        ^ dat|dit hielp|helpt|scheelt enorm|echt|erg|me|veel
        ^ dat|dit was|is .. handig|nuttig|behulpzaam $
        ^ toppie|kanjer|held|topper|chapeau|dankzij|gracias|danke $
        ^ appreciated|obliged $
        ^ good|nice|great|lovely|brilliant|goed|lekker chat|talking|job|stuff|bezig $
        ^ you helped|helped
    """,
    "privacy": """
        ^ wie|who leest|reads|sees|ziet .. mee|this|dit|it
        ^ where|waar does|do|gaat|gaan|belandt|komt this|my|dit|mijn|deze|it .. go|end|stored|heen|naartoe|terecht
        ^ wat|what doe|doen|gebeurt|happens|do|gebeuren er|je|jullie|you|to|with .. data|gegevens|answers|antwoorden|info
        ^ is|are|wordt|worden|blijft|kan|can my|mijn|this|dit|anyone|iemand|anybody .. data|gegevens|opgeslagen|saved|stored|privacy|meelezen|meekijken|inzien|private|confidential
        ^ hoelang|hoe lang? wordt|worden|bewaar|bewaren|blijft|blijven
        ^ how long is|are|do|will|does .. kept|stored|keep|saved|store
        ^ delete|erase|remove|wis|verwijder|vergeet all|al? my|mijn data|gegevens|info|information|account
    """,
}
PATTERN_LINES: Final = {name: lines(text) for name, text in PATTERNS.items()}
