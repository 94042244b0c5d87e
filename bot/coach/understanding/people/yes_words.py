"""The words that say who may give the final yes, in patterns over a scene's signs. No rules live here.

A pattern is tried on one clause: a space at either end, people and amounts as single signs.
"""

import re
from typing import Final

from bot.coach.understanding.scene.signs import MONEY, WHO

NOT_WHO: Final = "(?![\ue000-\uf7ff])"
# Words that may not stand between a person and the verb, for then the verb is another's.
OTHER_SUBJECT: Final = (
    r"(?!(?:ze|zij|hij|we|wij|ik|ie|je|they|he|she|we|i|if|of|wie|who|dat|zegt|zei|vindt|denkt|wil|says|said|thinks|"
    r"wants|reckons|asks|vraagt|te|om|to|before|voordat|zodat|until|tot) )"
)
GAP: Final = rf"(?:{NOT_WHO}{OTHER_SUBJECT}\S+ )"
OBJECT: Final = (
    r"(?:de |het |een |t |hem |dit |die |dat |the |a |it |this |that |hun |our |onze |ze |zijn |haar |deze )?"
)

# What says that somebody decides, strongest first. Each pattern matches finite verb phrases.
LAST_WORD: Final = (
    r"(?:heeft|hebben|houdt|houden|geeft|geven|has|have|gets|get|holds|hold|had|with|bij) (?:hier |daar |er |over )*(?:de |het |t |the |een |a )?"
    r"(?:final|last|laatste|beslissende|doorslaggevende|casting|definitieve|deciding|ultimate|ultieme)(?: final| definitieve)? "
    r"(?:word|say|woord|stem|call|vote|yes|ja|akkoord|handtekening|zegje|klap|ok|go|decision|beslissing|approval|sign-?off|nod)"
    r"|(?:gaat|gaan) (?:er |daar |hier )?(?:uiteindelijk |zelf |ook )?(?:over|erover|daarover)(?= )"
    r"|hak(?:t|ken) (?:\S+ ){0,3}(?:knoop|knopen) door|hak(?:t|ken) (?:\S+ )?(?:knoop|knopen)"
    r"|(?:makes?|has|have) (?:the |that |this |all )*(?:final )?(?:call|calls|decisions?)(?= )"
    r"|calls? the shots|holds? the (?:pen|purse ?strings|cheque ?book|chequebook|checkbook)|pulls? the trigger|runs the show"
    r"|(?:is|are|zijn|s|'s) (?:\S+ ){0,2}(?:beslisser|beslissers|decision maker|decision-maker|decisionmaker|decider|signatory|"
    r"eindbeslisser|eindverantwoordelijk|eindverantwoordelijke|approver|tekenbevoegde?|beslissingsbevoegde?|final approver)"
)
DECIDE: Final = (
    r"(?:onder|mede)?teken(?:t|en)(?= )|beslis(?:t|sen)?(?= )|besluit(?:en)?(?= )|bepaal(?:t|en)(?= )|bepalen(?= )|accordeert|accorderen|fiatteert|autoriseert"
    r"|signs?(?: \S+)? off|signs?(?= )|signing(?= )|cosigns?|co-signs?|countersigns?|decides?(?= )|votes?(?= )|rules on"
    r"|(?:getekend|ondertekend|besloten|beslist|goedgekeurd|akkoord gegeven) (?:hebben|heeft)"
    r"|(?:zeg|zeggen|zegt) (?:uiteindelijk |zelf |dan |definitief |wel )*ja(?= )|says? (?:the final )?yes"
    r"|(?:geef|geeft|geven) (?:\S+ ){0,3}?(?:klap|akkoord|groen licht|goedkeuring|fiat|go|ja|ok|oke|jawoord|zegen|handtekening)(?= )"
    r"|gives? (?:\S+ ){0,3}?(?:yes|go-ahead|go ahead|go|ok|okay|nod|green light|approval|blessing|sign-?off|signature|thumbs up)(?= )"
    r"|(?:zet|zetten|plaatst) (?:\S+ ){0,3}?(?:handtekening|krabbel|paraaf)|puts? (?:\S+ ){0,2}?signature"
    r"|(?:heeft|hebben|has|have|with) (?:\S+ ){0,2}?(?:tekenbevoegdheid|beslissingsbevoegdheid|bevoegdheid|procuratie|volmacht|mandaat|mandate|"
    r"signing (?:authority|rights?|power)|signature (?:authority|rights?)|authority|power of attorney|decision power|decision-making power)"
    r"|(?:is|are|zijn|'s) (?:\S+ )?(?:bevoegd|gemachtigd|tekenbevoegd|beslissingsbevoegd|gemandateerd|authori[sz]ed|empowered|cleared to sign)"
)
APPROVE: Final = (
    r"approves?(?= )|okays|oks(?= )|greenlights?|green-lights?|authori[sz]es?(?= )|keur(?:t|en) (?:\S+ ){0,4}?goed(?= )|keurt goed|stem(?:t|men) (?:in|erover|daarover|over)(?= )|votes? on"
    r"|needs? to (?:okay|ok)|has to (?:okay|ok)|moet(?:en)? (?:\S+ ){0,3}?akkoord(?: gaan| geven| zijn)?(?= )"
)
MODAL: Final = (
    r"(?:mag|mogen|kan|kunnen|moet|moeten|zal|gaat|can|may|could|must|will|should|has to|have to|needs to|need to|gets to|get to|"
    r"is allowed to|'s allowed to|are allowed to|is going to|allowed to|to|wil|hoort te|dient te|hoeft alleen) "
)
INFINITIVE: Final = (
    r"(?:(?:mee|mede|onder)?tekenen|beslissen|besluiten|bepalen|ja zeggen|de knoop doorhakken|goedkeuren|akkoord geven|"
    r"akkoord gaan|akkoord geven|accorderen|fiatteren|autoriseren|een klap op geven|klap geven|groen licht geven|sign|decide|approve|"
    r"say yes|say the final yes|make the (?:final )?(?:call|decision)|give the (?:final )?(?:yes|ok|go|nod|go-ahead|green light|green-light)|"
    r"authori[sz]e|okay|commit|green-?light|pull the trigger|co-?sign|countersign|ondertekenen|handtekening zetten|vote|"
    r"definitief ja zeggen|over beslissen)(?= )"
)
FINITE: Final = f"(?P<last>{LAST_WORD})|(?P<decide>{DECIDE})|(?P<approve>{APPROVE})|{MODAL}{GAP}{{0,6}}?(?P<modal>{INFINITIVE})"
SUBJECT_FIRST: Final = re.compile(rf"(?P<who>{WHO}) (?:(?:who|die|that) )?{GAP}{{0,5}}?(?:{FINITE})")
# The verb of a clause whose subject stood in the one before: "stelt vast en tekent".
GOES_ON: Final = re.compile(rf" (?:\S+ ){{0,1}}?(?:{FINITE})")
PRONOUN: Final = re.compile(
    rf" (?P<pronoun>hij|zij|ze|die|deze|ie|he|she|they|who|hes|shes|both|beiden|allebei) {GAP}{{0,4}}?(?:{FINITE})"
)
VERB_FIRST: Final = re.compile(
    rf" (?:(?P<decide>tekenen?t?|ondertekent|tekent|beslist|beslissen|besluit|besluiten|bepaalt|accordeert|"
    rf"(?:moet|moeten|mag|mogen|kan|zal|gaat) (?=(?:\S+ ){{1,8}}?{INFINITIVE})|tekenen doet|beslissen doet|geeft|zet|hakt|keurt)"
    rf"|(?P<last>heeft|hebben)(?= (?:\S+ ){{1,5}}(?:laatste woord|final say|laatste stem))) "
    rf"(?:uiteindelijk |daar |er |dan |straks |ook |alleen |enkel |namelijk |dus |volgens mij |trouwens |hun |bij hen )*(?P<who>{WHO}) "
)
NOMINAL: Final = re.compile(
    rf" (?:up to|comes down to|boils down to|hangt af van|is (?:nu )?(?:het |t )?(?:nu )?aan|depends on) (?P<a>{WHO}) "
    rf"|(?:beslissing|besluit|decision|eindbesluit|final say|laatste woord|say|(?<=final )yes|ja|call|handtekening|signature|sign-?off|akkoord|approval) "
    rf"(?:nodig |needed |required |is |ligt |komt |lies |rests |sits |comes |van |zit |must come |moet komen |hangt )*(?:van|bij|aan|with|from|by|of|door) (?P<b>{WHO}) "
    rf"|(?:getekend|ondertekend|besloten|beslist|signed|signed off|decided|okayed|approved|goedgekeurd|gefiatteerd) (?:\S+ ){{0,2}}?(?:by|door) (?P<c>{WHO}) "
    rf"|door (?P<d>{WHO}) (?:\S+ ){{0,3}}?(?:getekend|ondertekend|besloten|beslist|goedgekeurd) "
    rf"|(?:decision maker|decision-maker|beslisser|signatory|tekenbevoegde|tekenbevoegd|decider|final yes|eindbeslisser|final approver|beslisbevoegd|handtekening|ja) "
    rf"(?:there |daar |over there )?(?:is|are|zijn|=|ligt bij|would be|wordt) (?P<e>{WHO}) "
    rf"|(?:is|its|thats|it is|het is|t is) (?P<f>{WHO}) (?:'s? )?(?:who |that |die |dat )?(?:call|decision|beslissing|keuze|signs|decides|beslist|tekent|approves) "
    rf"|(?:naar|to|bij|langs|door|via|aan|with|past) (?P<i>{WHO}) (?:voor|for|ter) (?:\S+ ){{0,2}}?(?:besluit|besluitvorming|beslissing|akkoord|goedkeuring|handtekening|ondertekening|approval|sign-?off|signature|decision|yes) "
    rf"|(?P<g>{WHO}) 's? (?:call|decision|signature) "
    rf"|(?:needs?|requires?|vereist|nodig) (?P<h>{WHO}) 's? (?:signature|approval|ok|okay|sign-?off|yes|blessing) "
)
REFERRING: Final = re.compile(
    rf" (?:dat|thats|dit|that) (?:is |doet |would be |mag |moet |kan |was |has to be |needs to be |hoort bij |ligt bij |wordt )*(?:dan |enkel |alleen |only |just )*(?P<a>{WHO}) "
    rf"|^ (?:boven \S+ |over \S+ |above \S+ )?(?:dan |then |daarna |anders |otherwise |so |its |it is |is het |het is |t is |moet |mag |doet |gaat het naar |it goes to |goes to |naar |is |to |alleen |enkel |only |just |dat |thats )+(?P<b>{WHO})(?: (?:i|ik) (?:believe|think|denk|geloof|dacht))? $"
    rf"| (?:hun|hen|klant|daar|there|end|side|them|kant|customers|client|overkant) (?:is het |its |it is |is dat |thats |thatd be |it would be )(?P<f>{WHO}) "
    rf"| (?:doet|does|mag|moet) (?P<c>{WHO}) (?:dat|het|t|that|it|zelf)? ?"
    rf"|(?P<d>{WHO}) (?:does|doet|mag|may|can|kan|do|doen|moet)(?: (?:dat|het|t|it|that|wel|zelf|so|ook|alleen|alone))* $"
    rf"|(?P<e>{WHO}) (?:wel|instead) "
)
BARE_MAY: Final = re.compile(
    rf"(?P<who>{WHO}) (?:is |'s |are )?(?:mag|may|mogen|can|allowed|bevoegd|kan)"
    rf"(?: (?:dat|het|t|ook|wel|zelf|alleen|doen|do|it|that|alone|herself|himself|themselves|gewoon|tot|up|to|{MONEY}|euro|maximaal|max))* $"
    rf"|^ (?:dat |ja |dan )?(?:kan|mag|kunnen|mogen|doet) (?P<whom>{WHO})(?: (?:dat|het|t|ook|wel|gewoon|helemaal|zelf|alleen|doen|beslissen|tekenen))+ $"
)
LIMIT: Final = re.compile(
    rf"(?:tot|t/m|up to|to|until|maximaal|max|onder|under|below|hoogstens|limit|limiet|mandaat|mandate|beneden|at most|less than|minder dan)"
    rf" (?:(?:de|a|een|the|aan|en|met|van|of|is|bedrag|maximum|max|maximaal|about|ongeveer|zo|n) )*(?P<money>{MONEY})"
)
THRESHOLD: Final = re.compile(
    rf" (?:boven|vanaf|over|above|meer dan|more than|beyond|exceeding|hoger dan|groter dan|past|bigger than|larger than|north of)"
    rf" (?:(?:de|the|een|a) )*(?P<money>{MONEY})"
)
# "Het mandaat van Piet is 10k", "Piet's limit is 10k".
OWN_LIMIT: Final = re.compile(
    rf" (?:mandaat|limiet|limit|mandate|tekenlimiet|bevoegdheid) (?:van |of |for |voor |ligt |is )*{WHO} (?:is |ligt op |ligt bij |op |at |tot )*(?P<a>{MONEY}) "
    rf"|{WHO} (?:'s? )?(?:limit|mandate|limiet|mandaat|tekenlimiet) (?:is |at |van |op |of )*(?P<b>{MONEY}) "
)
ABOVE_THAT: Final = re.compile(
    r" (?:daarboven|erboven|above (?:that|it)|beyond that|over that|anything (?:above|over|bigger)|alles daarboven|meer dan dat|hoger) "
)
PRICE: Final = re.compile(
    rf" (?:(?:deze|dit|this|deal|order|opdracht|prijs|price|its|thats|het|totaal|total|offerte|quote|investering|bedrag|kost|kosten|costs?|"
    rf"om|op|at|ours|onze|is|were|wordt|van|contract|value|waarde|worth|s|'s) )+(?:(?:een|one|about|ongeveer|zon|rond|circa|ca|around|roughly|bijna|"
    rf"nearly|in|de|the|totaal|total|of|just|wel|al|nu|maar|van|is|komt|op|zo|n|deal|order) )*(?P<money>{MONEY}) "
)
SMALL_PRICE: Final = re.compile(
    r" (?:dit|deze|this|this one|deze deal|its|thats|dit gaat om) (?:is |one is |s )?(?P<number>\d{1,3}(?:[.,]\d)?) "
)
JOINS: Final = re.compile(
    r" (?:erbij|mee|mede|medeteken\w+|join|joins|co-?signs?|countersigns?|too|as well|also|ook|tegentekenen|contrasigneert|tweede handtekening|second signature|meetekenen|medeondertekent|meebeslissen|meebeslist) "
)
TOGETHER: Final = re.compile(
    rf" (?:samen met|together with|jointly with|along with|niet zonder|not without|in overleg met|met|with|plus) (?P<who>{WHO}) "
)
NO_SAY: Final = re.compile(
    r" (?:(?:niks|niets|weinig) (?:te|in) (?:zeggen|vertellen|melden|de melk)|niets over te zeggen|geen (?:stem|zeggenschap|bevoegdheid|mandaat|tekenbevoegdheid)|"
    r"no (?:say|vote|authority|mandate|signing \S+|power)|nothing to say|not (?:the )?(?:decision maker|decider)|adviseert alleen|only advises|advises only|alleen advies) "
)
NEGATION: Final = re.compile(
    r" (?:niet|geen|nooit|not|never|no|cant|cannot|couldnt|doesnt|dont|isnt|arent|wont|mustnt|niks|niets|nobody|niemand|neither|noch|nor|no longer|niet meer) "
)
WITHOUT: Final = re.compile(
    rf" (?:zonder|without) (?:het |de |een |the |an |a )?(?:(?:akkoord|handtekening|goedkeuring|ja|toestemming|ok|okay|approval|signature|sign-?off|yes|blessing) (?:van|from|of|by) (?P<a>{WHO})"
    rf"|(?P<b>{WHO}) 's? (?:akkoord|handtekening|goedkeuring|ja|ok|okay|approval|signature|sign-?off|yes|blessing)) "
)
UNLESS: Final = re.compile(
    rf" (?:tenzij|unless|behalve als|except when) (?:\S+ ){{0,4}}?(?:boven|over|above|meer dan|more than|past) (?:de |the )?(?P<money>{MONEY}) "
)
ALONE: Final = re.compile(
    r" (?:zelf|zelfstandig|alleen|herself|himself|themselves|alone|on (?:his|her|their|its) own|by (?:himself|herself|themselves|her|him)|solo|"
    r"in (?:zn|haar|zijn|hun) eentje|eigenhandig|zonder iemand|single-handedly|independently|in \S+ eentje) "
)
TOGETHERNESS: Final = re.compile(
    r" (?:samen|together|jointly|gezamenlijk|beide|beiden|allebei|both|co-?signs?|tekent mee|tekenen mee|meetekenen|erbij|countersigns?|"
    r"has to join|two signatures|twee handtekeningen|vier ogen|four eyes|niet alleen|not alone|all four|all three|alle drie|alle vier|met zn \S+|unanimous\w*|needs \S+ too) "
)
ONLY: Final = re.compile(rf" (?:alleen|enkel|only|just|slechts) {WHO}")
FINALLY: Final = re.compile(
    r" (?:uiteindelijk|uiteindelijke|finally|ultimately|eventually|eind|tot slot|in the end|at the end|finale|final|definitief|alleen|only|echt|really) "
)
UNKNOWN: Final = re.compile(
    r" (?:geen idee|weet(?: ik)? (?:\S+ )?niet|weten (?:\S+ )?niet|no (?:clue|idea)|(?:dont|doesnt|didnt) know|not sure|unclear|onduidelijk|onbekend|unknown|vraag|vragen|ask|"
    r"uitzoeken|find out|benieuwd|wonder|figure out|checken) (?:\S+ ){0,4}?(?:wie|who|of|if|whether|welke|which)"
)
OTHER_PAPER: Final = re.compile(
    r" (?:nda|geheimhouding\S*|ndas|dpa|verwerkersovereenkomst|vo|leave|ontvangst|receipt) "
)
OUR_SIDE: Final = re.compile(
    r" (?:bij ons|our (?:side|end)|onze kant|van onze zijde|internally with us|intern bij ons|on our) "
)
BUDGET: Final = re.compile(
    r" (?:budgets?|begroting|geld|funding|subsidie|grant|loan|lening|krediet|vergunning|permit) "
)
QUOTED: Final = re.compile(r" (?:test|tests) ")
FILLERS: Final = frozenset("""
    samen together jointly gezamenlijk alleen alone zelf only just enkel denk ik i think guess vermoedelijk vermoed volgens mij
    uiteindelijk waarschijnlijk probably likely is zijn its dat that thats het t de the it met with en and beiden both allebei natuurlijk of course
    course dan then tot up to herself himself wss wrs daar there over hun als if volgensmij weet niet zeker not sure maybe misschien
    reckon gok schat mss uh um eh ehm nou well so dus ja yes yeah nee no ook wel nog would be lijkt me i'd id say zou zeggen per dit deze deal
    alle vier drie all four three gewoon schat guess in principe finally ultimately eventually op on own her his their
""".split())  # fmt: skip
