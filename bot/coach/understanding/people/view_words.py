"""The words that tell how somebody sees the stage: saying, agreeing, differing, and what a stage is said with.

Patterns over the signs of one clause: a space at either end, people and amounts as single signs. No rules live here.
"""

import re
from typing import Final

from bot.coach.understanding.scene.signs import WHO

DIFFER: Final = re.compile(
    r" (?:(?:(?<!maakt )(?!niet eens (?:te|mee|meer|aan|naar|een|de|het|dat|bij|nodig|\S+ te|\S+ $) )niet|nog niet|nooit|oneens|not|isnt|arent|aint|hardly|nauwelijks) (?:\S+ ){0,3}?(?:eens|op een lijn|op dezelfde lijn|op 1 lijn|aligned|agreed|in agreement|on the same page|in sync|see eye to eye|gelijkgestemd|eensgezind|unaniem|unanimous|uit(?! (?:wie|wat|hoe|waar|wanneer|of|welke|who|what|of het|de|het|een|hun|die|dat|eigen|\S*budget|\S*begroting)))|oneens|verdeeld(?! (?:over|in) \d)|verdeeldheid|divided|"
    r"(?:zien|ziet|kijkt|kijken|denkt|denken|vindt|vinden|zitten|zit|zegt|zeggen) (?:\S+ ){0,5}?(?:anders|verschillend|heel anders|tegenovergestelde)|(?:sees?|views?|thinks?|feels?|says?) (?:it |this |that |things )?(?:\S+ )?(?:differently|otherwise|different)|"
    r"(?:stadium|fase|stage|phase|stand) (?:\S+ ){0,2}?(?:anders|differently)|"
    r"disagrees?|disagreed|disagreeing|disagreement|onenigheid|verschil van (?:mening|inzicht)|verschillen van inzicht|meningsverschil\w*|meningen (?:\S+ )?(?:verschillen|verdeeld|lopen uiteen)|verschillen (?:\S+ )?van mening|lopen uiteen|loopt uiteen|"
    r"discussie over|ruzie over|gesteggel\w*|steggelen|bakkeleien|arguing (?:about|over)|argue (?:about|over)|bickering|(?:dont|doesnt|do not|does not|cant|didnt|never) (?:\S+ )?(?:agree|see eye to eye|see it the same|match|line up)|split on|split over|is split|are split|at odds|not aligned|misaligned|"
    r"spreekt (?:\S+ )?tegen|spreken elkaar tegen|tegenstrijdig\w*|conflicting|conflicts|contradict\w*|is het er niet mee eens|is het daar niet mee eens|another view|different (?:view|opinion|story|picture|version|page|answer|idea|take|thing|stage|phase|tale|account)s?|(?:totally|completely|very|quite|heel|totaal|compleet|hele|allemaal) (?:different|andere|iets anders|verschillende)|ander verhaal|andere verhalen|andere mening|ander idee|ander beeld|zitten niet op|mixed (?:views|signals|messages|opinions)|opinions (?:differ|vary)|views (?:differ|vary)|"
    r"weten (?:ze |er |ze er )?(?:nog )?van (?:niks|niets)|weet (?:nog )?van (?:niks|niets)|knows? nothing about|(?:wordt|worden|word) (?:\S+ ){0,2}?(?:verschillend|anders) (?:\S+ )?(?:gedacht|over|naar)|twee kampen|two camps|(?:two|three|four|five|six|several|twee|drie|vier|vijf|zes|verschillende|allerlei|\d) (?:\S+ )?(?:answers|stories|opinions|versions|views|antwoorden|verhalen|meningen|versies|lezingen)|as many (?:answers|opinions|stories)|zoveel (?:mensen|hoofden|meningen)|not on the same|verschilt per persoon|differs per person|welles|tegenover elkaar|lijnrecht|the opposite|het tegenovergestelde|(?:allemaal|ieder|elk|iedereen|all|each|everyone|everybody) (?:\S+ ){0,3}?(?:wat|iets|something) (?:anders|different|else)|news to|nieuw voor|disputed|not how|depends (?:on )?(?:who|whom) (?:you|i) ask|hangt er ?van af wie|ieder (?:\S+ )?(?:eigen|ander) verhaal|ligt eraan wie|hinken|out of sync|verschillende (?:verhalen|beelden|meningen|antwoorden|versies|ideeen)|wisselende verhalen|challenges that|bestrijdt|betwist|betwisten|disputes?|not what \S+ (?:says|said|thinks|tells)|begs to differ) "
)
AGREE: Final = re.compile(
    r"[\uf000-\uf7ff] (?:noemen|zien|zeggen|vinden|denken|zetten|plaatsen|houden|schatten|noemden|zeiden|call|put|say|see|place|tell|told) (?:het |dat |t |it |me |that |er |dit |ons |us ){0,3}(?:allebei|beide|beiden|alle \S+|allemaal|both|all|unaniem)"
    r"| (?:noemden?|noemen|mentioned|named) (?:\S+ ){0,3}?(?:dezelfde|zelfde|the same) (?:fase|stadium|stap|stage|phase|step)(?= )| so (?:does|do|did) (?:everyone|everybody|the others|the rest|all the others|all of them)(?= )"
    r"| (?:ziet|zien) (?:de |het |t |hun )?(?:fase|stadium|stand) (?:\S+ )?(?:net zo|ook zo|hetzelfde|t zelfde|precies zo|eender)(?= )"
    r"| (?:zegt|zei|ziet|noemt|vindt|vertelt|vertelde|kreeg|says|said|sees|tells|told|gave|heard|hoorde|confirms|bevestigt) (?:\S+ ){0,3}?(?:hetzelfde|t zelfde|het zelfde|dezelfde|zelfde|the same|same thing|same story|exact same|the very same)(?! (?:dag|day|week|bedrag|amount|price|prijs|leverancier|vendor|supplier|jaar|year|als vorig|as last))"
    r"| (?:of one mind|of the same mind|of like mind|one voice|een stem|with one voice|same (?:read|take|picture|stage|impression|conclusion|assessment|understanding|line|reading|thing|opinion|message|phase|spot|tune|song|conclusie)|same wavelength|see eye to eye|(?:de)?zelfde golflengte|likeminded|like-minded|zelfde (?:golflengte|fase|stadium|idee|conclusie|mening|inschatting|indruk|liedje|lijn|gevoel|plaatje|boodschap)|eens over|eens dat|het eens|agreed that(?! (?:iwould|ill|i|we|wewill|wewould|theyd|theyll|shed|hed|(?:they|she|he) (?:will|would)) )|agree that|agrees that|agree on|agreed on|agrees on|agree with|agrees with|echoes|echoed|backs that up|backed that up|seconded|seconds that|nodding|knikken|knikte|knikten|lines up|line up with|klopt met wat|komt overeen|gelijkluidend|sluit aan bij|kijken er (?:\S+ )?(?:hetzelfde|t zelfde|precies zo|net zo) (?:naar|tegenaan|tegen aan)|look at (?:it|this) (?:in )?the same(?: way)?|nobody argues|no two ways|no arguments?) "
    r"| (?:ziet|zien|zegt|vindt|denkt|noemt) (?:daar |er |echt )?(?:iedereen|allemaal|de hele \S+|het hele \S+|ieder|elk|elke \S+) "
    r"|[\uf000-\uf7ff] (?:zijn het |zijn t |zien het |zien t |zien dat |all |both |do |allebei |beiden |beide |is het |is t |er |zitten |are |seem ){0,4}(?:(?:\S+ ){0,3}?eens|agree|agreed|op een lijn|see it the same|hetzelfde|aligned|in sync)"
    r"|[\uf000-\uf7ff] (?:\S+ ){0,2}?(?:both|allebei|beiden|beide|all|allemaal|alledrie) (?:\S+ )?(?:put|place|have|see|say|think|reckon|call|zetten|zien|noemen|plaatsen|houden|zeggen|vinden|denken|schatten)"
    r"| (?:allebei|beiden|beide|both|all) (?:\S+ )?(?:zeggen|zeiden|told|said|tell|say|denken|vinden|noemen|noemden) | (?:ziet|zien|denkt|denken|vindt|vinden|zegt|zeggen) (?:het |dat |t |er )?(?:net|ook|precies|exact) (?:zo|hetzelfde|eender) "
    r"|"
    r" (?:(?:iedereen|allemaal|alle\w*|beide|beiden|allebei|everyone|everybody|everyones|everybodys|theyre all|all|both|they|unaniem|unanimous\w*|whole team|hele team|zijn het|zn t|zn het|zijn t|is het|is t|no ?one|nobody|niemand|ze|gelijk|hele club|het hele|heel het|the whole|the lot of them|every one of them) "
    r"(?:\S+ ){0,8}?(?:eens|op een lijn|op 1 lijn|op dezelfde lijn|agrees?|agreed|aligned|same page|in agreement|disagrees?|differently|anders over|(?<!niemand )anders|oneens|hetzelfde|the same|zelfde|same thing|eensgezind|otherwise|in sync|same view|zelfde beeld)|"
    r"(?:zien|zeggen|vinden|denken|horen|hoor|hoorde|kreeg|krijg|say|see|tell|tells|hear|heard|get|got|telling|vertellen) (?:\S+ ){0,4}?(?:hetzelfde|t zelfde|het zelfde|dezelfde|zelfde|the same|same thing|same story|same answer)|overal (?:het |t )?zelfde|overal hetzelfde|"
    r"(?:same|zelfde) (?:hymn ?)?(?:sheet|script|wavelength|golflengte|bladzijde)|in lockstep|in unison|in koor|to a man|across the board say|uit een mond|een mond|een verhaal|one story|one answer|one version|een antwoord|geen twee kapiteins|no two opinions|neus(?:zen)? dezelfde|all nod\w*|"
    r"(?:allemaal|allebei|all|both) (?:hebben|have|talk|praten|noemen|mention|wijzen|point) (?:\S+ ){0,3}?(?:over|about)|"
    r"op een lijn|op 1 lijn|op dezelfde lijn|same page|unaniem|unanimous\w*|eensgezind|zelfde verhaal|zelfde beeld|zelfde antwoord|same story|same view|same answer|in agreement|fully aligned|all aligned|everyones aligned|everybodys aligned|theyre aligned|eens met elkaar|no disagreement|geen discussie|geen verschil|"
    r"neuzen (?:\S+ )?dezelfde kant|consensus|no daylight between|in sync|no difference|zijn het (?:\S+ )?eens|zijn t (?:\S+ )?eens|"
    r"(?:zeggen|vinden|denken|zien) (?:\S+ )?(?:allebei|allemaal|alle \S+|beiden)|(?:says|sees|thinks|confirms) (?:exactly )?the same|all (?:say|see|think|put it)|both (?:say|see|think|reckon|put it)) "
)
EVERYBODY: Final = re.compile(
    r" (?:everyone|everybody|iedereen|allemaal|all of them|the whole \S+|de hele \S+|het hele \S+|ieder|anyone|anybody) (?:\S+ ){0,8}?(?:would (?:tell|say)|will tell|tells you|tell you|zal je|zegt|noemt|zou)(?= )|"
    r" (?:volgens (?:iedereen|allemaal|beiden|beide|alle \S+|allebei)|iedereen (?:\S+ ){0,3}?(?:ziet|zegt|vindt|denkt|weet|noemt|bevestigt)|everyone (?:\S+ ){0,3}?(?:sees|says|thinks|reckons|knows|calls|puts|tells|confirms)|"
    r"everybody (?:\S+ ){0,3}?(?:sees|says|thinks|reckons|knows|calls|puts|tells|confirms)|according to (?:everyone|everybody|all|both)|ze (?:zien|vinden|zeggen|denken) (?:het |dat )?allemaal|(?:they all|all of them) (?:see|say|think|reckon|put|call|place)|wie je ook vraagt|whoever you ask|no matter who you ask) "
)
NOBODY_DIFFERS: Final = re.compile(
    r" (?:no ?one|nobody|niemand|none|geen van (?:hen|allen|beiden)|not one|neither) (?!(?:anders|else) )(?:\S+ ){0,4}?(?:disagrees?|differently|anders|oneens|otherwise|tegen|ander idee|different|differs|arguing|argues|disputes?|disputed|contradicts?|betwist|bestrijdt|tegengesproken) "
    r"| (?:geen|no|zonder|without|zero|nul) (?:\S+ )?(?:discussie|onenigheid|meningsverschil\w*|disagreement|verschil van (?:mening|inzicht)|different views?|differences?|difference of opinion|dispute|argument|verdeeldheid|twist) "
    r"| (?:dont|doesnt|niet|not) (?:\S+ )?(?:disagree|oneens|see it differently|anders over denken|verdeeld) "
)
# What else people may differ on.
NOT_STAGE: Final = re.compile(
    r" (?:prijs|prijzen|price|prices|pricing|kleur|kleuren|color|colour|colours|korting|discount|budget|budgets|geld|money|kosten|costs?|voorwaarden|terms|loans?|lening|krediet|financiering|financing|leasing|mooi|leuk|nice|duur|expensive|pricey|"
    r"goed idee|great|lelijk|ugly|prachtig|goedkoop|cheap|cheaper|subsidie|funding|functionaliteit|features?|scope|omvang|locatie|location|looptijd|tarief|tarieven|fee|marge|margin|design|ontwerp|merk|brand|kwaliteit van|interface) "
)
# "Kees schrijft het advies", "zet de krabbel": what somebody makes or does, and no view.
NO_VIEW: Final = re.compile(
    r" (?:(?:het|de|een|the|a|an|his|her|zn|zijn|haar|hun|their) )*(?:advies|recommendation|krabbel|handtekening|paraaf|signature|offerte|naam|name|stempel|pen|memo|rapport|report) "
    # "A guy from IT": where somebody is from.
    r"| (?:from|van) (?!niet )\S+ $"
)
OTHER_MATTER: Final = re.compile(
    r" (?:over de (?:leverancier|aanbieder|partij|aanpak|startdatum|planning|uitvoering|keuze van)|which (?:vendor|supplier|product|option|one)|welke (?:leverancier|partij|aanbieder|optie|variant|van)|about the (?:vendor|supplier|start date|approach)|wie (?:\S+ )?(?:tekent|beslist)|who (?:signs|decides)|met ons|with us|with me|met mij) "
)
# Said of views that were not heard.
NOT_HEARD: Final = re.compile(
    r" (?:weet (?:\S+ ){0,3}?niet|weten (?:\S+ ){0,3}?niet|geen idee|no idea|no clue|(?:dont|wouldnt|didnt|doesnt|cant) (?:\S+ )?(?:know|ask|say|tell)|not sure|of ze|of iedereen|if they|whether|if everyone|of er|if anyone|if there|niet gevraagd|havent (?:asked|heard|checked)|vraag of|benieuwd|wonder|zou kunnen|might|could be|mogelijk|moet ik|als ze|unless|tenzij|zodra|once|hope|hoop|hopelijk) "
)
_VERBS: Final = (
    r"vindt|zegt|zei|denkt|dacht|ziet|meent|beweert|gelooft|vertelt|vertelde|noemt|houdt vol|schat|zeggen|vinden|denken|gokt|roept|riep|volhoudt|claimt|stelt|bezweert|zweert|gaat er ?van uit|gaat ervan uit|heeft het idee|heeft het gevoel|weet zeker|is overtuigd|hoort|thinks|think|thought|says|said|say|reckons|reckon|believes|sees|see|"
    r"claims|feels|insists|tells|told|calls|puts|put|has it|have it|maintains|swears|denk|vermoedt|guesses|assumes|suggests|is convinced|is sure|is adamant|is ervan overtuigd|considers|states|figures|argues|mentioned|swore|gave|is under the impression|acts like|doet alsof|makes it sound|speaks|talks|praat|praten|spreekt|placed|places|plaatst|zet|zetten|seems to think|would have|meldt|meldde|gaf aan|geeft aan|schreef|wrote|schrijft|appte|mailde|legt|rekent|beschouwt|was (?:just as |very |quite |equally )?(?:clear|sure|certain|positive|convinced)|is (?:just as |very |quite |equally )?(?:clear|certain|positive|of the opinion)|were (?:just as )?clear|gaf te kennen|liet weten|houdt het op|hield het op|gave me|had it|tell you|would (?:tell you|say)|would tell|figured|reckoned|believed|felt|saw|meende|vonden|zagen|dachten|zeiden|noemden|noemde|stelde|meldden|heeft het over|hebben het over|talked|speaks of|describes|described|omschrijft|typeert|schetst|ervaart|experiences|rates|is (?:al |already |still |nog )?(?:talking|asking|aan het praten)|(?:weet|weten) niet beter(?: of| dan)?|knows? no better than|(?:is|zijn|are|verkeert|verkeren|leeft) in de veronderstelling|acts? as if|behaves? as if|would swear|sweert|swears blind|zou zweren|has them (?:at|in)|has (?:us|it|them) (?:as|down as)|has us (?:at|in)|sees us as|plaatst het|places it"
)
# With none of these nobody says anything.
SAYING: Final = re.compile(rf" (?:{_VERBS}) ")
SAYS: Final = re.compile(
    rf"(?P<who>{WHO}) (?:\(? ?)?(?:(?:zelf|daar|zo|dan|ook|who|die|lot|crowd|folk|,|signs|tekent|still|nog|wel|daarentegen|on the other hand|juist|actually|himself|herself|(?:in|bij|op|van|at|from|on|over in) (?:de |het |the |their |hun )?\S+|just|honestly|seems to|always|steeds|nu|echter|however|meanwhile|over there|though|intussen|ondertussen|op zn beurt|alleen|keeps|now|clearly|then|today|gister|gisteren|vandaag|yesterday) ){{0,4}}"
    rf"(?P<verb>{_VERBS}) (?P<what>.*)"
    rf"|(?P<whom>{WHO}) (?:who|die|that) (?:\S+ ){{1,6}}?(?:zegt|zei|denkt|vindt|says|said|thinks|reckons|believes) (?P<told>.*)"
)
# Verb first: "volgens mij zegt Karin dat …", "dan denkt IT …".
SAYS_AFTER: Final = re.compile(
    rf" (?:zegt|zei|denkt|vindt|ziet|meent|beweert|roept|gelooft|schat|says|thinks) (?:daar |juist |dan |nu |weer ){{0,4}}(?P<who>{WHO}) (?P<what>.*)"
)
ACCORDING: Final = re.compile(
    rf" (?:volgens|according to|per|in de ogen van|in (?:\S+ )?eyes of|if you ask|if you believe|if you listen to|listen to|believe|talk to|talking to|speak to|geloof je|praat je met|hoor je|als je|bij navraag bij|on|for|voor|als je het aan|als je t aan|ask|vraag|vraag het|vraag t|als het aan|bij|from|van|to hear|with) (?:hun |their |de |het |the )?(?P<who>{WHO}) (?:'s |vraagt |hoor ik |hoor je |hoorde ik |heet het |and |en |dan |tell it |then |youll hear |you hear |i hear |i get |krijg je |is het verhaal ){{0,4}}(?P<what>.*)"
)
ACCORDING_LAST: Final = re.compile(
    rf"^ (?P<what>(?:\S+ ){{2,12}})(?:volgens|according to|if you ask|als je het aan|als je t aan|aldus|zegt|zei|denkt|says|said|thinks|reckons|dixit) (?P<who>{WHO})(?: (?:vraagt|though|dan|tenminste|at least|zelf))? $"
)
# Two people without a name: "de een zegt …, de ander …".
ONE_AND_OTHER: Final = re.compile(
    r"\b(?:de een|de ene|one|some|sommigen|half|de helft|the first|de eerste|two|three|twee|drie|a few|een paar|most|de meesten|the majority|part of|een deel|the one)\b[^.\n]{0,20}?\b(?:zegt|zeggen|denkt|denken|vindt|vinden|says|say|thinks?|reckons?|tells|told)\b[^\n]{0,70}?"
    r"\b(?:de ander|de andere|anderen|the others?|the other half|de andere helft|the remaining|een ander deel|een tweede|others|another|the second|de tweede|the rest|de rest)\b"
)
FROM_ONE_AND_OTHER: Final = re.compile(
    r"\b(?:from one|van de een|van de ene|bij de een)\b[^\n]{1,70}?\b(?:from another|from the other|van de ander|van een ander|bij de ander)\b"
)
# Whoever is not named, beside one who is.
THE_REST: Final = re.compile(
    r" (?:de rest|the rest|the others|de anderen|alle anderen|everyone else|everybody else|iedereen anders|the others) (?:\S+ ){0,2}?(?:is|are|zijn|zit|zitten|moet|denkt|denken|thinks?|says?|zegt|hasnt|havent|isnt|arent|wil|vindt|ziet|staat|staan) "
)
# What they differ on, when it is said; where they are is the stage.
TOPIC: Final = re.compile(r" (?:over|about|on) (?:de|het|the|een|a|hun|their|t) (?P<topic>\S+)")
WHERE_THEY_ARE: Final = frozenset(
    "stand status stage fase phase voortgang progress proces process timing state route stap step steps stappen rest other ander stadium point punt same page".split()
)
STAGE: Final = re.compile(
    rf" {WHO} (?:has it|heeft het|heeft m|got it|ligt|aan zet)| (?:ligt|is|zit|with|bij|liggen) (?:bij |with |nu |now |nog |still |at ){{0,4}}{WHO} | its (?:still |now |nog )?(?:at|with|bij) {WHO} |"
    r" (?:vergelijk\w*|verglijk\w*|orient\w*|klaar|papierwerk|paperwork|contract\w*|bijna|nearly|almost|begonnen|started|barely|start|begin|beginning|beginnen|early|vroeg|ver|far|further|verder|fase|phase|stage|\S+fase|"
    r"test\w*|pilot\w*|proef\w*|trial\w*|offerte\w*|quotes?|quoting|bids?|tender\w*|aanbested\w*|gunning\w*|gegund|shortlist\w*|longlist\w*|ligt|liggen|with|bij|waiting|wacht\w*|done|ready|rond|akkoord|approved|approval|goedkeuring|goedgekeurd|teken\w*|getekend|ondertekend|sign|signing|signed|"
    r"signature|handtekening|compar\w*|evaluat\w*|evalueren|evaluatie|onderhandel\w*|negotiat\w*|legal|juridisch|juristen|lawyers|inkoop|procurement|purchasing|beslis\w*|decid\w*|decision|besluit\w*|beslist|"
    r"still|nog|al|already|pas|net|weken|weeks|maanden|months|days|dagen|final|finale|laatste|eerste|first|last|afgerond|finished|halverwege|halfway|stap|step|steps|explor\w*|looking|kijken|zoek\w*|verken\w*|"
    r"afronden|orientatie|onderzoek\w*|selectie\w*|selection|select\w*|keuze\w*|choice|choosing|chose|kiezen|gekozen|chosen|eind|end|mee bezig|bezig|busy|stil|stuck|vast|loopt|on hold|pauze|paused|open|besloten|decided|terug|back|off|eruit|uit|over|"
    r"collecting|gathering|verzamel\w*|draft\w*|opgesteld|opstellen|redlin\w*|review\w*|board|mt|demo\w*|rfp|rfi|rfq|spec|specs|requirements|eisen|wensen|programma van eisen|discovery|market research|marktverkenning|deal|beklonken|gesloten|closed|closing|bestel\w*|order\w*|po|purchase order|implement\w*|uitrol|rollout|roll-?out|live|go-?live|onboarding|kick-?off|"
    r"formality|formaliteit|hamerstuk|agenda|vergadering|meeting|committee|raad|college|nowhere|nergens|soon|binnenkort|premature|scratch|square|zover|kantelpunt|kaartje|gunnen|award\w*|adviseren|advies|afwegen|afweging|afgehandeld|wikken|business ?case|businesscase|budget\w*ronde|verder|way|weg|voorkeur\w*|preferred) "
)
WANTS: Final = re.compile(
    r" (?:wil|willen|wilt|wants?|needs?|nodig|zou graag|hoopt|hopes?|likes?|loves?|prefers?|would like|moet kunnen|houdt van|vraagt|asks|asked) "
)
# Two sides of how far they are: over and done, or still under way. What must yet be done is no view.
DONE: Final = re.compile(
    r" (?:contract\w*|tekenen|signing|sign|papierwerk|paperwork|al|already|bijna|nearly|almost|laatste|last|final|finale|einde|end|rond|klaar|done|ready|signed|getekend|gekozen|chosen|picked|akkoord|agreed|besloten|decided|beklonken|eruit|deal|finished|afgerond|gegund|awarded|final|closed) "
)
UNDER_WAY: Final = re.compile(
    rf"^ {WHO} (?!(?:\S+ ){{0,6}}?(?:moet|moeten|must|has to|have to|needs? to|wil|willen|wants?|zal|will|gaat|gaan) )(?:\S+ ){{0,6}}?(?:nog|still|pas|barely|amper|nauwelijks|net|nowhere|niet|not|never|nooit|hasnt|havent|isnt|arent|van niks|nergens van|van niets|nothing) "
)
# Told of somebody as a plain fact, beside the other's view: "his partner isn't done shopping around".
CHOOSING: Final = re.compile(
    r" (?:proberen|uitproberen|trying|even|eens|read|gelezen|bekeken|rond ?kijken|rond te kijken|aan het kijken|orienteren|vergelijken|offertes|opvragen|kiezen|gekozen|keuze|beginnen|begonnen|twijfel\w*|shopping|looking|compar\w*|evaluat\w*|quotes?|choosing|chosen|picked|started|"
    r"deciding|decided|weighing|bestellen|bestel\w*|order\w*|teken\w*|sign\w*|verkennen|zoeken|exploring|gathering|collecting|scoring|shortlist\w*|trial\w*|pilot\w*|test\w*|proef\w*|demo\w*|agreed|akkoord|contract\w*|klaar|done|ready|finished) "
)
# One who is still at it beside one who wants to get on: "IT denkt nog aan de pilot terwijl inkoop al een contract wil".
EARLIER: Final = re.compile(r" (?:nog|still|pas|only|just|barely) ")
FURTHER: Final = re.compile(
    rf" {WHO} (?:(?:nu|now|inmiddels|juist|is|was|de|het|een|the|a) |\S+ (?=al |already )){{0,3}}(?:al|already|alvast|ineens) (?:\S+ ){{0,5}}?(?:contract\w*|teken\w*|sign\w*|bestel\w*|order\w*|kiezen|gekozen|chosen|choose|start\w*|livegang\w*|go-?live|inplan\w*|install\w*|opleverdat\w*|leverdat\w*|training\w*|onboard\w*|kick-?off|uitrol\w*|roll\w*|onderhandel\w*|negotiat\w*|akkoord|deal|handtekening|signature) "
)
# "Maar de gebruikers willen nog een proef": they are not where the other one is.
TRIES_ON: Final = re.compile(
    rf"^ {WHO} (?:wil|willen|wou|wants?|would like|insists? on|staat op|vraagt|asks? for) (?:(?:to|eerst|nog|first|see|run|do|have|zien|een|a|another|one|more|still|langere|longer|second|tweede) )*(?:nog|eerst|another|first|more|longer|langere|second|tweede) (?:(?:een|a|one|eens|more|run|do|see) )*(?:proef\w*|pilot\w*|test\w*|demo\w*|trial\w*|ronde|round|vergelijk\w*|comparison|compare) "
)
GAPPED: Final = re.compile(
    rf"^ (?:en |and |maar |but )?(?P<who>{WHO}) (?:juist |weer |dan |dus |echter )?(?:over|about|dat|that|van niet|van wel|not|niet) (?P<what>.*)"
)
PRONOUN_SAYS: Final = re.compile(
    r" (?:(?P<a>hij|zij|ze|he|she|hes|shes|they) (?:still |nog |zelf |himself |herself |wel |juist |dan )?(?:zegt|zei|says|said|denkt|thinks|vindt|reckons|beweert|believes|meent|ziet|sees|insists|noemt|noemde|calls|called|claims|swears|thinks|think|say|told me)"
    r"|(?:zegt|vindt|denkt|ziet|noemt|meent|volgens) (?P<b>hij|zij|ze|hem|haar)) (?P<what>.*)"
)
REPLY: Final = re.compile(
    r" (?:van niet|van wel|niet|not|it isnt|its not|theyre not|theyre nowhere near|it is|they are|they arent|wel|they havent|hasnt|isnt|no|nee|onzin|nonsense|bullshit|rubbish|not so|not yet|nog niet|lang niet|by no means|echt niet|no way|dat klopt niet) ?$"
)
SAME_TOO: Final = re.compile(
    rf" (?:en |and )?(?:ook {WHO}|(?:zegt|vindt|denkt|ziet) {WHO} ook|{WHO} (?:ook|too|as well|also|agrees|idem|same|same here|zelfde|allebei|beiden|bevestigt\S*|confirms|beaamt\S*|concurs|ditto|precies zo|hetzelfde|likewise))(?: (?:zo|hoor|overigens|dat|het|that|it|verhaal|here)){{0,4}} $"
)
# Beside a view that it is done: whoever still asks others is not there yet, "Mieke wil nog een tweede prijs zien".
SHOPS_ON: Final = re.compile(
    rf"^ (?:(?:terwijl|but|maar|en|and|while) )?(?P<who>{WHO}) (?:(?:\S+ ){{1,4}}?(?:en|and|die) )?(?:(?:nog|eerst|still|now|nu|daarentegen|first|toch|juist) )*(?:wil|willen|wou|wants?|would like|is asking for|vraagt) "
    r"(?:(?:nog|eerst|still|now|first|toch|graag|to|see|get|have|hear|speak|meet|een|a|ook) )*(?:tweede|derde|andere?|meer|extra|second|third|another|one more|more|other) (?:\S+ )?"
    r"(?:prij(?:s|zen)|offertes?|voorstel|aanbod|leveranciers?|partij(?:en)?|aanbieders?|opties?|quotes?|prices?|bids?|proposals?|offers?|suppliers?|vendors?|part(?:y|ies)|options?) "
)
SETTLED: Final = re.compile(
    r" (?:weare there|theyre there|we er al zijn|we er zijn|ze er zijn|ze er al zijn|settled|sewn up|wrapped up|in kannen en kruiken|in de tas|in the bag|a done deal) "
)
# "Same story, but there it goes through the chain" compares two deals, and nobody's view.
SAME_STORY: Final = re.compile(
    r" (?:(?:het|the|t|precies|exact|exactly|ongeveer|pretty|much|more|or|less|weer|again|hier|here|daar|there) )*(?:zelfde|same) (?:verhaal|story|thing|liedje|deal|song)(?: (?:hier|here|daar|there|weer|again|als|as|as with|bij) ?\S*)? "
)
