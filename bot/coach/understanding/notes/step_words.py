"""The words that tell a customer's next step, in patterns over a clause's signs. No rules live here."""

import re
from typing import Final

from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.word_lists import words

ANNOUNCED: Final = re.compile(
    r" (?:volgende stap|next step|vervolgstap|vervolg|hierna|up next|what happens next|nu eerst|next up|volgende) (?:is |daar |there |for them |bij hen |= |wordt )*"
)
THAT: Final = re.compile(
    r"^ (?:en |and )?(?:(?:(?:he|she|they|hij|zij|ze|ie|die) (?:does|do|will do|doet|doen) (?:that|it|so|dat|het)|(?:shell|hell|theyll) do (?:that|it|so)|dat|die|dit|doing that|that|(?:theyre|shes|hes) doing (?:that|it)|doing it|that happens|they do that|which)) "
)
WANTED: Final = re.compile(
    r" (?:wil|willen|wilt|wants?|need|needs|moeten|moet|require|requires|vereist|eisen|eist) (?:(?:nu|eerst|now|first|nog|ook|to|have|do|een|a|an|the|de|het) )*(?P<rest>.+)"
)
WAITS: Final = re.compile(
    r" (?:wacht\w*|waiting|awaiting|in afwachting) (?:(?:nog|still|op|on|for|van|nu|now|until|tot) )*(?P<rest>.+)"
)
WAITS_FIRST: Final = re.compile(
    r"^ (?:(?:ze|they|theyre|zij|is|are|zijn|nu|now|nog|still|just|alleen|only) )*(?:wacht|wachten|waiting|awaiting|in afwachting) (?:(?:nog|still|op|on|for|van|nu|now) )*(?P<rest>.+)"
)
DUE: Final = re.compile(
    r"^ (?:(?:en|and|die|dat|dit|this|deze|which|that|thats|it|they|is|are|its|staat|uitslag|verwacht) )*(?:planned|scheduled|gepland|ingepland|booked|geboekt|komt|komen|coming|due|comes?|volgt|arrives?|expected|verwacht|binnen|ready|klaar|er|is|in|thats|on|op|wordt|gebeurt) ?(?:back |terug |in |er |op |on |by |for |voor |uiterlijk )*$"
)
NO_STEP: Final = re.compile(
    r" (?:doesnt|dont|wont|isnt|arent|hasnt|havent|cant|not|niet|nooit|never|froze|frozen|bevroren|hoopt|hopen|hope|hopes|budget|budgets|begroting|geld|money|pot|potje|krediet|gaat (?:over|om)|(?:gaat|loopt) (?:alles|het allemaal|het altijd) via|everything (?:goes|runs) (?:through|via)|is about|wil (?:t|het|dit|m|hem)|willen (?:t|het)|wants? (?:it|this)|denkt er|denken er|thinking|nadenken|mag|may|can sign|bevoegd|referentie|reference|deadline|close|closes|closing|sluit|sluiting|"
    r"verloopt|expires|loopt af|vakantie|holiday|vacation|hols|is vrij|is away|is out|'s out|afwezig|ziek|verlof|geboekt|sinds|since|al sinds|ever since|weet (?:\S+ )?meer|knows more|contract loopt|loopt (?:het |hun |dat )?contract|runs out|run out|contract runs|loopt tot|runs to|runs until|runs till|op zn vroegst|opgezegd|geen|no|rond|leveren|levering|delivery|deliver|delivering|installatie|installation|implementatie|implementation|uitrol|rollout|roll-out|oplevering|opleveren|kick-off|kickoff|is back|back from|terug van|weer terug|is pas|live|golive|go-live|afgevallen|niemand|niks|niets|nothing|nobody|no one|geen gehoor|te pakken|get hold of|voicemail|trying again|(?:hes|shes|theyre) back|(?:is|ben|zijn) (?:\S+ )?terug(?= $)) "
)
FUTURE: Final = re.compile(
    r" (?:gaat|gaan|zal|zullen|moet nog|moeten nog|will|going to|gonna|about to|legt (?:\S+ ){0,3}?voor|leggen (?:\S+ ){0,3}?voor|komt terug|komen terug|come back|comes back|gets back|laat (?:\S+ )?weten|laten (?:\S+ )?weten|next|straks|binnenkort|soon|hierna|daarna|then|after that|afterwards|"
    r"(?:vraagt|vragen) (?:(?:eerst|nog|ook|wel) )+(?:een|twee|drie|\d+) (?:\S+ )?\S*(?:prijs|prijzen|offertes?|quote) (?:op|aan)|getting (?:one|two|another|a second|a third) (?:more |other )?(?:price|quote|offer)s?|eerst nog|nog eerst|eerst even|first (?=\S+ing )|first (?:checks|asks|talks|speaks|looks|runs)|(?:theyll|shell|hell) (?:talk|speak|ask|take|put|present|discuss|check|run|test|bring|raise|show|review|order|sign|call|meet|go|visit|compare|look|decide|pick|choose)|bespreekt|bespreken|agendeert|puts it to|takes it to|brings it to|plans to|is planning|organiseert) "
)
OUTCOMES: Final = words(
    "uitspraak verdict ruling comments feedback opmerkingen reactie uitsluitsel uitslag result results resultaat resultaten verdict antwoord answer answers decision besluit beslissing outcome advies advice rapport report redlines vote stemming response publicatie publication gunning award keuze choice audit vergadering zitting"
)
# "Ik krijg begin oktober hun keuze door", "I'll have their answer on Friday": theirs to give.
RECEIVES: Final = re.compile(
    r"^ (?:(?:en|and|dan|then|dus|so) )*(?:(?:ik|wij|we|i|ill|wewill) (?:(?:will|should|zal|zou) )*(?:krijg|krijgen|ontvang|ontvangen|hoor|horen|get|receive|have|hear)|(?:krijg|krijgen|ontvang|hoor|horen) (?:ik|wij|we)) (?:(?:dan|then|van|from|hen|them) )*"
    r"(?P<rest>(?:(?:hun|haar|zijn|het|de|een|their|her|his|the|an|a) )?(?:\S+ )??\S+?)(?: (?:door|terug|back|binnen|te|horen|in|from|van|hen|them|of|zegt|said))* $"
)
# "De security review nu loopt": what goes on, behind whatever it is.
RUNS_NOW: Final = re.compile(
    r" (?:(?:nu|now|nog|still|currently|momenteel) )*(?:loopt|lopen|draait|bezig is|aan de gang is|is running|is on|is under way|is underway|is ongoing)(?: (?:nu|now|nog|still))* $"
)
COMES_BACK: Final = re.compile(
    rf" (?:they|ze|zij|she|he|hij|{WHO}) (?:come|comes|komen|komt|gets?|will be) (?:back|terug) "
)
OUGHT: Final = re.compile(r" (?:has to|have to|must|should|needs? to|going to|will|gaat|gaan|zal|zullen) ")
# "Contract with their lawyer | comes back 8 May": the paper named before comes.
PAPER_FIRST: Final = re.compile(
    r"^ (?:(?:the|de|het|our|onze|ons|hun|their) )?(?P<paper>(?:contract|quote|offerte|proposal|voorstel|draft|concept|agreement|overeenkomst|order|po|bestek|spec|advice|advies|report|rapport|questionnaire|vragenlijst|aanvraag|application|uitslag|result|results)) "
)
COMES_BARE: Final = re.compile(r"^ (?:en |and )?(?:comes?|komt|komen|due|volgt|follows|returns|keert) ")
# "She's back Monday and she looks at it then": the day of being back is when.
IS_BACK: Final = re.compile(
    r" (?:back|terug|there|er|in) $| (?:is|hes|shes|theyre) (?:\S+ )?(?:back|terug|in|there|er|weer|again) "
)
THEN: Final = re.compile(r" (?:then|dan) ")
# "Ze bestellen pas als de ecoloog de specs bevestigt, en dat doet hij 10 december".
ONLY_ONCE: Final = re.compile(
    r" (?:pas |only |niet |not )?(?:als|zodra|nadat|wanneer|once|when|after|until|if) (?P<rest>(?!dat |that |het |it |alles |all )\S+ (?:\S+ )+)$"
)
DOES_THAT: Final = re.compile(
    r" (?:en |and )?(?:(?:shell|hell|theyll) do (?:that|it|so)|(?:he|she|they|hij|zij|ze|ie|die) (?:does|do|will do|doet|doen) (?:that|it|so|dat|het)|dat (?:doet|doen|gebeurt|is|wordt)|doing (?:that|it)|that (?:is|happens|will)|thats|(?:theyre|shes|hes) doing|they do) "
)
CONTRACT_ENDS: Final = re.compile(
    r" contract (?:\S+ ){0,3}?(?:runs?|ends|expires|loopt|af|eindigt|verloopt|is up) | loopt (?:\S+ ){0,2}?contract "
)
# They go and see or hear others we worked for.
HEARS_REFERENCE: Final = re.compile(
    r" (?:bezoekt|bezoeken|bekijkt|bekijken|belt|bellen|spreekt|spreken|visits?|visiting|sees?|seeing|calls?|calling|checks?|checking|ringing|rings?) (?:\S+ ){0,4}?(?:referenties?|references?) |"
    r" (?:referenties?|references?) (?:\S+ ){0,2}?(?:bekijken|bezoeken|bellen|checken|nabellen|bezoekt|bekijkt) "
)
# "She'll talk to the owner once he's back from Spain": when, no part of what happens.
ONCE_BACK: Final = re.compile(
    r" (?:once|when|as soon as|zodra|wanneer|als|after|nadat) (?:\S+ ){1,3}?(?:back|terug|returns|terugkomt|terugkeert)(?: \S+)* $"
)
# "So she can copy it into the tender": what our act is for.
MAY_DO: Final = re.compile(r"^ (?:\S+ ){1,2}(?:can|could|may) ")
LONGEST_SPAN: Final = 100  # "next year" is no day to expect anything on


MUST: Final = re.compile(r" (?:moet|moeten|needs? to|has to|have to|must) ")
BEFORE_SUBJECT: Final = words(
    "de het een the a an hun their zijn haar his her en and maar but t daar there nu now dus so"
)
NO_ROW: Final = re.compile(r" (?:pas|only) ")
# They look for another price: theirs to do, whoever is named.
ASKS_ELSEWHERE: Final = re.compile(
    r" (?:vraagt|vragen) (?:(?:ze|zij|hij|eerst|nog|ook|wel) )+(?:een|twee|drie|\d+) (?:\S+ )?\S*(?:prijs|prijzen|offertes?|quote) (?:op|aan) |"
    r" getting (?:one|two|another|a second|a third) (?:more |other )?(?:price|quote|offer)s? "
)
# Words with which a clause gives only the day of what was named before it: "…, start 2 november", "…, planned for 3 May".
BEGINS: Final = words(
    "opens opent open begins begint kicks start starts starting vanaf gepland planned scheduled set ingepland voorzien kicking off date datum"
)
APPLIES: Final = re.compile(
    r" (?:vraagt|vragen|dient|dienen|apply|applies|presents?|presenteert|presenteren|submits?|tables|request|requests|legt|leggen|stemt|stemmen|keurt|keuren|groen licht|go-ahead|approves?|votes?|releases?|(?:gaat|gaan|go|goes|going) (?:\S+ ){0,3}?live (?:met|with|in|op)|start|starts|starten|beslist|beslissen|decides?|besluit|besluiten|awards?|kent|verleent|geeft vrij|frees) "
)
FIRST_OR_NOW: Final = re.compile(r" (?:eerst|first|nu|now) ")
TAKES_UP: Final = re.compile(r" (?:en |and )?(?:die|who|which) ")
# "That goes to the board on the 14th": the day on which it goes on, and not that of what comes before.
GOES_ON: Final = re.compile(r" (?:gaat|gaan|goes|going) (?:\S+ ){0,4}?(?:naar|to|langs) ")
MEANS_IT: Final = re.compile(r" (?:en |and )?(?:that|thats|dat|dit|this|its|it|is) ")
UNSURE: Final = re.compile(
    r" (?:wil|willen|wants?|misschien|maybe|als|if|zodra|ooit|denk\w*|say|zeggen|zegt|says|vindt|thinks|reckons|denkt) "
)
HAS_SUBJECT: Final = re.compile(rf" (?:{WHO}|ze|zij|hij|ie|she|he|they|theyre|theyll|shell|hell|shes|hes) ")
LATER: Final = re.compile(r" (?:daarna|then|after that|afterwards) ")
THE_DEAL: Final = re.compile(r"^ (?:dit|dat|this|that|it|het|deal) (?:gaat|is) ")
NONE_AGREED: Final = re.compile(r" (?:geen|no|niet|not|zonder|without) $")
# "Our turn is on the 28th": what is ours on a day is no step of theirs.
OUR_DATE: Final = re.compile(
    r" (?:(?:en|and|but|maar) )?(?:our|onze|ons|my|mijn|mn) (?:\S+ )?(?:turn|beurt|slot|demo|presentation|presentatie|pitch|call|afspraak|appointment|visit|bezoek|deadline|installatie) |^ (?:(?:en|and|de|the) )?(?:demo|presentatie|presentation|pitch|afspraak|bezoek|visit) (?:van|by|from|door) (?:ons|mij|us|me) "
)
OF_US: Final = re.compile(r"(?:us|me|ons|mij|dat (?:we|wij|ik)) ")
# "It's in the budget, approved back in September": told without a year, and over.
SETTLED_BACK: Final = re.compile(
    r"^ (?:was |were |is |got )?(?:already |al )?(?:[a-z]+ed|signed|ge[a-z]+d|goedgekeurd|toegekend) (?:already |al |(?:way )?back )(?:in|on|at|op) "
)
# "Half december is dat klaar", "it'll be done mid December": what was told in the sentence before.
THAT_IS_DONE: Final = re.compile(
    r" (?:(?:in|op|on|by|around|rond|ergens|tegen|voor|uiterlijk) )*(?:(?:is|zijn) (?:dat|die|het|t|ze)|(?:dat|die|het) (?:is|zou|moet|wordt)|that|thatll|itll|it|thats|its) "
)
# "The supervisory board said yes on 8 June": told without a year, and over.
SAID_YES: Final = re.compile(
    r" (?:said (?:yes|no|ok|okay)|gave (?:(?:its|their|the|his|her|final) )*(?:ok|okay|approval|blessing|go-ahead|green light)|zei (?:ja|nee)|zeiden (?:ja|nee)|gaf (?:akkoord|groen licht|toestemming)|gaven (?:akkoord|groen licht|toestemming)) "
)
# "Eigenaar is op vakantie, terug op 1 juni": who is away does nothing.
AWAY: Final = re.compile(
    r" (?:vakantie|holiday|vacation|hols|ziek|sick|verlof|leave|afwezig|away|out of office) "
)
