"""How people stand around the words that decide: who does it, who is denied it, with whom, and up to what amount.

Patterns over the signs of one clause; the words are in `yes_words`, the rules in `final_yes`.
"""

import re
from typing import Final

from bot.coach.understanding.people.yes_words import FINITE, GAP, INFINITIVE, NOT_WHO, YES_NOUN
from bot.coach.understanding.scene.signs import MONEY, WHO

_BEFORE: Final = r"(?:van|v|bij|aan|with|from|by|of|door|to|is|s|=|->|:|zijn|are|ligt bij|ligt nu bij|zit bij|(?:lies|rests|sits) (?:with|w/)|(?:is|lies|rests|sits|stays) at|comes from|komt van|hangt aan)"
# Not who tells it, or what it is counted from: "volgens de receptie tekent Piet". Looked at behind the sign, so that the
# search still jumps from one person to the next.
_TOLD_BY: Final = "".join(
    f"(?<! {word} .)" for word in "volgens vlg vlgs to sinds since after before above boven".split()
)
SUBJECT_FIRST: Final = re.compile(
    rf"(?P<who>{WHO}){_TOLD_BY} (?:(?:who|die|dat|that) )?{GAP}{{0,5}}?(?:{FINITE})"
)
# The verb of a clause whose subject stood in the one before: "stelt vast en tekent".
GOES_ON: Final = re.compile(rf" (?:\S+ ){{0,1}}?(?:{FINITE})")
PRONOUN: Final = re.compile(
    rf" (?P<pronoun>hij|zij|ze|die(?! laatste)|laatste|latter|deze|ie|he|she|they|whod|wholl|who|hes|shes|both|beiden|allebei) {GAP}{{0,4}}?(?:{FINITE})"
)
# "Zij is de baas", "Karin is the signatory", "beslisser is Karin".
IS_TITLE: Final = re.compile(
    rf" (?P<a>{WHO}|hij|zij|ze|die|he|she|they|hes|shes) (?:(?:is|zijn|are|s|'s|was|blijft|heet) )?(?:{NOT_WHO}(?!(?:niet|not|geen|no|nooit|never|of|if|wie|who) )\S+ ){{0,5}}?(?P<b>{WHO})"
)
VERB_FIRST: Final = re.compile(
    rf" (?:(?P<decide>(?:(?<=beslissing )|(?<=besluit )|(?<=beslissingen )|(?<=besluiten )|(?<=keuze ))(?:neemt|nemen|maakt|maken)|tekenen?t?|ondertekent|tekent|beslist|beslissen|besluit|besluiten|bepaalt|accordeert|fiatteert|gunt|bekrachtigt|"
    rf"(?:moet|moeten|mag|mogen|kan|zal|gaat) (?=(?:\S+ ){{1,8}}?{INFINITIVE})|geeft (?=(?:\S+ ){{1,5}}?(?:akkoord|klap|fiat|groen licht|ja|go|zegen))|"
    rf"zet (?=(?:\S+ ){{1,5}}?(?:handtekening|krabbel|paraaf))|hakt (?=(?:\S+ ){{1,5}}?knoop)|kiest (?={WHO} (?:$|zelf |uiteindelijk |wie |tussen |de (?:leverancier|winnaar|partij) ))|keurt (?=(?:\S+ ){{1,5}}?goed )|stem(?:t|men) (?={WHO} (?:er|daar|hier)(?:over|in) )|(?:regelt|doet) (?={WHO} (?:het |t |dat |dit )(?:gewoon |altijd )?(?:zelf|alleen) ))"
    rf"|zegt (?={WHO} (?:yes_or_no|ja))"
    rf"|(?P<last>heeft|hebben)(?= (?:\S+ ){{1,5}}(?:laatste woord|final say|laatste stem|voor het zeggen|voor t zeggen))) ?"
    rf"(?<= )(?:uiteindelijk |daar |er |dan |straks |ook |alleen |enkel |namelijk |dus |volgens mij |trouwens |hun |bij hen |bij hun |altijd |gewoon |normaal |wrs |waarschijnlijk |als enige ){{0,4}}(?P<who>{WHO}) "
)
# "Tekenen doet X", "zeggen dat t mag doet X", "signing is X", "approving is up to X".
DOES_IT: Final = re.compile(
    rf" (?:tekenen|ondertekenen|beslissen|besluiten|goedkeuren|gunnen|akkoord geven|ja zeggen|knoop doorhakken|zeggen dat (?:het|t) mag|beslissing nemen|accorderen|"
    rf"signing|deciding|approving|saying yes|awarding|signing off|sign-?off|tekening|ondertekening|tekenbevoegd|bevoegd|gemachtigd|authori[sz]ed) "
    rf"(?:{NOT_WHO}(?!(?:niet|not) )\S+ ){{0,3}}?(?:doet|doen|mag|mogen|kan|is|are|zijn|does|has to be|gaat|happens with|ligt bij|dat doet|dat is|moet|wordt gedaan door|done by) "
    rf"(?:(?:up to|aan|bij|door|by|for|alleen|only|just|straks|dan|ook|er|daar|hier|wel|eigenlijk|uiteindelijk|down to|enkel) ){{0,4}}(?P<who>{WHO})"
)
NOMINAL: Final = re.compile(
    rf"(?<![\ue000-\ue7ff\uf000-\uf7ff]) (?:up to|comes down to|boils down to|falls to|down to|staat of valt met|valt of staat met|stands or falls with|reserved for|voorbehouden aan|belongs to|in handen van|in the hands of|at the discretion of|hangt af van|hangt (?:\S+ )?van|is (?:nu )?(?:het |t )?(?:nu |echt |uiteindelijk )?aan|afhankelijk van|dependent on|depends on|(?:rests|lies|sits|stops|ends) (?:with|w/)|(?:stops|ends) at|eindigt bij|stopt bij) (?P<a>{WHO}) "
    rf"|(?<! ter) (?!call (?:(?!is |'s |s |lies |sits |rests |belongs |comes )\S+ )?(?:with|w/|to|from|by|at) ){YES_NOUN} (?:{NOT_WHO}(?!(?:niet|not|of|if|zonder|without|wie|who) )\S+ ){{0,4}}?{_BEFORE} (?:zowel |both |either )?(?P<b>{WHO}) "
    rf"| (?:getekend|ondertekend|besloten|beslist|signed|signed off|decided|okayed|approved|goedgekeurd|gefiatteerd|bekrachtigd|gegund|awarded|ratified|geaccordeerd|afgetikt|ok'd|okd|blessed|cleared|vetted and signed|waved through) (?:\S+ ){{0,2}}?(?:by|door|in|at|during|tijdens) (?:(?:the |de |het )?\S+ 's )?(?P<c>{WHO}) "
    rf"| door (?P<d>{WHO}) (?:\S+ ){{0,3}}?(?:getekend|ondertekend|besloten|beslist|goedgekeurd|gefiatteerd|bekrachtigd|geaccordeerd) "
    rf"| (?:decision maker|decision-maker|decisionmaker|beslisser|signatory|tekenbevoegde|tekenbevoegd|decider|final yes|eindbeslisser|final approver|beslisbevoegd|economic buyer|economische koper|eb|budget ?holder|handtekening|ja) "
    rf"(?:there |daar |over there |hier |here )?(?:is|are|zijn|=|ligt bij|would be|wordt|s|moet|will be|has to be) (?P<e>{WHO}) "
    rf"| (?:is|its|thats|it is|het is|t is|that is) (?P<f>{WHO}) (?:'s? )?(?:who |that |die |dat )?(?:zn |haar |zijn |his |her |own )?(?:call|decision|beslissing|keuze|signs|decides|beslist|tekent|approves|has the final say|money|handtekening|signature) "
    rf"| (?:naar|to|bij|langs|door|via|aan|with|past|through|by|heeft|hebben|has|needs|need) (?P<i>{WHO}) (?:nodig )?(?:voor|for|ter) (?:\S+ ){{0,2}}?(?:besluit|besluitvorming|beslissing|akkoord|goedkeuring|handtekening|ondertekening|approval|sign-?off|signature|decision|yes|tekening|krabbel|klap|ja|paraaf|fiat|jawoord|ok|okay|blessing|zegen|(?<!rubber )stamp|vote|stemming|go) "
    rf"| (?:whatever|wat|what) (?P<l>{WHO}) (?:says|zegt|wil|wants|decides|vindt) (?:goes|gaat|gebeurt|is wet|telt|counts|happens|geldt) "
    rf"| (?:goes|gaat|moet|go) (?:up the chain |all the way |helemaal |omhoog |door |eerst |up |on |back ){{1,3}}(?:to|naar) (?P<m>{WHO}) "
    rf"|(?P<g>{WHO}) (?:'s?|s|zn|zijn|haar|hun|dr|his|her|their) (?:\S+ )?(?:word (?:is|goes|counts)|woord (?:is|telt)|hands|call|decision|signature|handtekening|krabbel|beslissing|say-so|yes|ja|pen|okay|ok|blessing|approval|sign-?off|go-ahead|akkoord|paraaf|fiat|zegen|name (?:is |goes |has to be |comes |staat |moet )?(?:on|under|onder|op) (?:the|het|dat|de) (?:contract|dotted line|agreement|paper|papier|stippellijn)) "
    rf"| (?:needs?|requires?|vereist|nodig|pending|wacht op|waiting on|waiting for) (?:both |zowel )?(?P<h>{WHO}) 's? (?:signature|approval|ok|okay|sign-?off|yes|blessing|go-ahead|handtekening|akkoord) "
    rf"| (?:approvals|decisions|signatures|calls|approval is|decision is|sign-?off is|signature is) (?P<k>{WHO}) 's "
    rf"| (?:degene|the one|de persoon|the person|the guy|the woman|de man|de vrouw) (?:die|who|that|met|with|we|wij|you|je) (?:\S+ ){{1,5}}?(?:is|are|=) (?P<n>{WHO}) "
    rf"| (?:everything|anything|anyone|anybody|alles|allemaal) (?:\S+ )?(?:needs|vereist|wants|goes to|goes through|gaat langs|gaat via|gaat naar|moet langs|moet via|moet naar|loopt via) (?P<o>{WHO}) "
    rf"| (?:decisions?|beslissing|beslissingen|besluit|call) (?:is |are |gets |wordt |worden |being |dat |it ){{0,2}}(?:made|taken|genomen) (?:at|in|bij|op|over at) (?P<at>{WHO}) "
    rf"| (?:moet|moeten|must|has to|have to|needs to|should) (?:{NOT_WHO}\S+ ){{0,2}}?(?:van|from) (?P<r>{WHO}) (?:komen |come )?$"
    rf"| (?:youd|you|youll|wewould|wed) (?:will |would )?need (?P<p>{WHO}) "
    # "Needs a majority of the partners".
    rf"| (?:needs?|requires?|takes|vereist|vergt|nodig) (?:\S+ ){{0,2}}?(?:majority|meerderheid|quorum|two-thirds|unanimous vote|unanimous yes) (?:of|from|among|van|in|onder|bij) (?P<s>{WHO}) "
    # "If Marge wants it, it happens".
    rf"| (?:als|if|when|once|zodra|wanneer|as soon as) (?P<q>{WHO}) (?:{NOT_WHO}(?!(?:niet|not|doesnt|isnt|no|nee|geen|wont) )\S+ ){{1,4}}?(?:gebeurt|gaat (?:het|t) door|is (?:het|t) (?:rond|klaar|geregeld|binnen|beklonken|gepiept)|kunnen we (?:door|starten|beginnen|los)|kan (?:het|t) door|(?:it|this|that) (?:happens|goes ahead|goes through|gets done)|its (?:done|happening|on|a go|a deal|signed|a done deal|ours)|done deal|weare (?:in|good|done|on|away|sorted)|we (?:can go|can start|go|have a deal|get it)) "
    rf"| (?:buck stops (?:with|at)|(?:cheque|check|pen|final word|last word|laatste woord) (?:is|'s|s)(?: van| with| bij)?|yes man is|man with the pen is|pen is with|hamer is van) (?P<j>{WHO}) "
)
REFERRING: Final = re.compile(
    rf" (?:dat|thats|dit|that|thatd|thatll|das|da) (?:is |doet |be |would be |will be |mag |moet |kan |was |has to be |needs to be |must be |should be |ought to be |zou |zal |hoort bij |ligt bij |ligt toch bij |komt bij |wordt |ligt |komt |blijft |loopt via |gaat via |gaat langs ){{0,4}}(?:dan |enkel |alleen |only |just |bij |altijd |toch |gewoon |echt |volgens mij |i think |i guess |bij hen |bij hun |daar |hier |there |then |al ){{0,4}}(?P<a>{WHO}) "
    rf"|^ (?:boven \S+ |over \S+ |above \S+ |below \S+ |under \S+ |onder \S+ )?(?:uiteindelijk |ultimately |eventually |in the end |at the end of the day |in the final analysis |in praktijk |aan het eind van de dag |dan |then |daarna nog |daarna |anders |otherwise |so |its |it is |is het |het is |t is |moet |mag |doet |gaat het naar |gaat naar |gaat dan naar |gaat t naar |it goes to |goes to |goes up to |naar |is |to |alleen |enkel |only |just |dat |thats |"
    rf"turns out its |turns out it was |turns out to be |turned out its |it turns out |blijkt |het blijkt |dat blijkt |zo ja |if so |that means |dat betekent |dat wordt |wordt het |wordt t |prob |probs |iets met |something with |i believes |i believe |i hear its |it was |rest |the rest |de rest |next in line is |daarna |gotta be |got to be |has to be |must be |should be |would be |it would be |itd be |id say |ik denk |denk ik |ik gok |volgens mij |vgm |gok |i think |i guess |i reckon |iwould say |iwould guess |my money is on |ik verwacht |ik zou verwachten |id expect |iwould expect |iwould guess its |i expect |ik neem aan |i assume |i suspect |ik vermoed |ik reken op |i imagine |i suppose |really |actually |eigenlijk |gewoon |echt |truth is |i put my money on |id put my money on |ik zet mn geld op |ik zet mijn geld op |mijn gevoel zegt |mn gevoel zegt |my gut says |gut says |my gut is |gut feel is |my moneys on |im told |im told its |iwas told |iwas told its |i was told |they told me its |ive been told its |i hear |i heard its |i heard it was |ik hoorde dat het |ik hoor |it looks like |looks like |it sounds like |sounds like |it seems like |it seems to be |seems to be |it appears to be |het lijkt |my bets on |my bet is on |id bet on |id put money on |iwould go with |id go with |i go with |ik ga voor |ik zou gaan voor |ik hou het op |ik houd het op |ik gok op |ik zet in op |ik wed op |guess |probably |in practice |in reality |in real life |in fact |irl |in het echt |in de praktijk |in werkelijkheid |realistically |praktisch |effectively |waarschijnlijk |wrs |wss |vermoedelijk |zal |zou |toch |wel |dus |puur |louter |purely |solely |zij |hij |iemand als |bij |met |tis |this time |deze keer |dit keer |ditmaal |it needs to be |needs to be |die van |het wordt |it will be |itll be |its gotta be |it's |wordt |be ){{1,5}}(?P<b>{WHO})"
    rf"(?: (?:i|ik|zijn|wezen|i'd|id|then|dan|denk|denkt|think|guess|believe|geloof|gok|gokje|vermoed|dacht|ik|i|say|zeggen|worden|hoor|toch|lijkt|me|te|reckon|probably|eh|imo)){{0,4}} $"
    rf"| (?:hun|hen|klant|daar|there|end|side|them|kant|customers|client|overkant|theirs|hunne|hullie) (?:is het |its |it is |is dat |thats |thatd be |it would be |doet |is |is t |mag |moet )(?P<f>{WHO}) "
    rf"|^ (?:en |and )?(?:bij (?:hen|hun|de klant|hullie)|daar|aan hun kant|op hun|there|on their (?:side|end)|on theirs|their (?:side|end)|for them|over there|(?:customer|client|klant)(?: side|kant| 's side)?) (?P<k>{WHO}) $"
    rf"| (?:doet|does|mag|moet) (?P<c>{WHO}) (?:dat|het|t|that|it|zelf)? ?"
    rf"|(?P<d>{WHO}) (?:does|doet|is|wel|mag|may|can|kan|do|doen|moet)(?: (?:dat|het|t|it|that|wel|zelf|so|ook|alleen|alone|dit|this|gewoon|allemaal|alles|all|himself|herself|themselves)){{0,4}} $"
    rf"|^ (?:dan |then |daarna |eerst |first |en |and ){{0,2}}(?P<m>{WHO}) (?:akkoord|ok|oke|okay) $"
    rf"|(?P<e>{WHO}) (?:wel|instead|does|can) "
    rf"| (?:is for|is voor|is something for|is iets voor) (?P<h>{WHO}) $"
    rf"| (?:take|takes|brengt|neemt|legt|schuift|escaleert|escalates|passes|kicks|bumps|hands|stuurt|moet|gaat) (?:it |this |that |dat |het |t |hij |m |hem |dan ){{0,4}}(?:up |door |voor |voorleggen |mee ){{0,4}}(?:to |aan |naar |bij )(?P<g>{WHO}) "
)
# Where it must go: "nu moet alles via de groep-cfo", "it runs through the parent".
ROUTED: Final = re.compile(
    rf" (?:moet|moeten|gaat|gaan|loopt|goes|runs|go|run|has to|needs to|must|komt|comes) (?:\S+ ){{0,4}}?(?:via|langs|through|past|voorbij|door|to|naar|terecht bij) (?P<who>{WHO}) (?:(?:down |up |over |out )?in \S+ |\S+ )?$"
    rf"| (?<=^ )(?:het |dat |it |that )?(?:ligt|zit|sits|lies|rests) (?:toch |echt |eigenlijk |uiteindelijk |really |actually ){{1,2}}(?:bij|with) (?P<really>{WHO}) $"
    rf"| (?<=^ )(?:het |dat |die |dit |it |that ){{0,1}}(?:ligt|zit|sits|lies|rests)(?: nu| nog| toch| echt| allemaal)? (?:bij|with) (?P<lies>{WHO}) $"
    rf"| (?:sell|verkopen|pitch|pitchen|verdedigen|defend|make the case|bepleiten) (?:it |this |that |dit |het |dat |up |intern |internally ){{0,3}}(?:aan|to|bij|voor) (?P<sold>{WHO}) $"
    rf"| (?<=^ )(?:anything|everything|whatever|alles|any \S+|all \S+) (?:\S+ ){{1,5}}?(?:is|goes to|gaat naar|ligt bij|valt onder|falls to|falls under) (?P<all>{WHO}) $"
    # "What matters is what the insurer says".
    rf"| (?:wat|what|whatever|whoever) (?P<word>{WHO}) (?:zegt|says|wil|wants|vindt|decides|beslist|tells (?:him|her|them))(?: \S+){{0,2}} $"
    rf"| (?P<quoted>{WHO}) (?:zei|zegt|said|says|told me|appte) (?:\" )?(?:ik|i|ill|iwill) (?:\S+ ){{0,2}}?(?:teken|onderteken|beslis|bepaal|sign|decide|approve) "
    # "He says it's him".
    rf"| (?P<self>{WHO}) (?:zegt|beweert|says|claims|reckons|swears) (?:zelf |van zichzelf |that ){{0,2}}(?:dat (?:hij|zij|ze|ie) (?:het |dat |t ){{0,2}}(?:zelf |alleen ){{0,2}}(?:doet|is|mag|beslist|kan)|its (?:him|her|them)|it is (?:him|her)|(?:he|she) (?:does|can|is|decides|signs)) "
    rf"| (?:we|i|ik|wij) (?:only |just |still |alleen |nog |hebben |heb ){{0,2}}(?:need|needed) (?P<need>{WHO}) $"
    # "We need to convince the dean", "get Marge on board".
    rf"| (?:convince|persuade|win over|overtuigen|overhalen) (?P<win>{WHO}) $| win (?P<round>{WHO}) (?:over|round) | moet (?:je|ik|we|wij|u) (?:\S+ )?bij (?P<be>{WHO}) (?:zijn|wezen) | (?:moet|moeten|zullen) (?:we |wij |je |nog |alleen |eigenlijk |dan |vooral ){{0,4}}(?P<won>{WHO}) (?:nog |echt |wel |zien te ){{0,2}}(?:overtuigen|meekrijgen|over de streep|overhalen|om) "
    rf"| (?P<over>{WHO}) (?:moet|moeten|zullen) (?:we|wij|je) (?:nog |echt |wel |zien te ){{0,2}}(?:overtuigen|meekrijgen|overhalen) | (?:need|get|have) (?P<board>{WHO}) (?:on board|onside|over the line|to agree|behind it|behind this) "
    # "He referred me on to the branch manager".
    rf"| (?:verwees|verwijst|verwezen|stuurde|stuurt|referred|refers|pointed|points|sent|sends|directed|passed) (?:me|mij|ons|us) (?:\S+ ){{0,3}}?(?:naar|to|at) (?P<to>{WHO}) "
)
BARE_MAY: Final = re.compile(
    rf"(?P<who>{WHO}) (?:is |'s |are )?(?:mag|may|mogen|can|allowed|bevoegd|kan|good for|cleared|capped at|gaat)"
    rf"(?: (?:dat|het|t|ook|wel|zelf|alleen|doen|do|it|that|alone|herself|himself|themselves|gewoon|tot|up|to|for|anything|alles|dit|this|alleen maar|max|at|\d{{1,3}}|{MONEY}|t / m|pj|pm|p / j|per \S+|an? (?:month|year|order)|euro|maximaal|max|six|five|seven|figures|zelfstandig|about|ongeveer|zon|something)){{0,4}} $"
    rf"| (?:kan|mag|kunnen|mogen|can|may) (?:alleen|enkel|slechts|only) (?P<only>{WHO}) "
    rf"|^ (?:dat |ja |dan )?(?:kan|mag|kunnen|mogen|doet) (?P<whom>{WHO})(?: (?:dat|het|t|ook|wel|gewoon|helemaal|zelf|alleen|doen|beslissen|tekenen)){{1,5}} $"
)
JOINS: Final = re.compile(
    r" (?:erbij|mee|mede|medeteken\w+|join|joins|co-?signs?|countersigns?|too|as well|also|ook|tegentekenen|contrasigneert|tweede handtekening|second signature|meetekenen|medeondertekent|meebeslissen|meebeslist|tekent tegen|eens|be ok|be okay|be happy|tick) "
)
TOGETHER: Final = re.compile(
    rf" (?:samen met|together with|jointly with|along with|niet zonder|not without|in overleg met|met|with|plus|naast|alongside|en ook|mits|provided|zolang|as long as) (?P<who>{WHO}) "
)
# "Provided the selectmen don't object": who can still stop it stands beside the one who decides.
PROVIDED: Final = re.compile(
    rf" (?:mits|provided(?: that)?|zolang|as long as|op voorwaarde dat|if|als|assuming|tenzij|unless) (?P<who>{WHO}) (?:\S+ ){{0,5}}?(?:ook|achter|mee|bezwaar|object\w*|agrees?|eens|akkoord|fine|ok|okay|happy|goedvindt|goed vindt|veto\w*|dwars\w*|meedoet|blocks?|instemt|zegen|backs|blessing|signs too)"
)
# "It's the hotel group that pays and approves": who is put first by it is who is meant.
CLEFT: Final = re.compile(
    rf" (?:its|it is|is het|het is|t is|thats|dat is|must be|would be|will be|itd be|het moet|moet|zal|zou) (?:\S+ )?(?P<who>{WHO}) (?:zijn |wezen )?(?:who|that|die|dat) (?:(?:\S+ ){{0,6}}?(?:{FINITE}|validates?)|(?:\S+ ){{0,3}}?(?:orders|buys|bestelt|koopt) (?=$|(?:it|them|this|everything|here|hier|daar|there) ))"
)
# A yes from somebody who is named next: "de handtekening moet van boven komen, regiodirecteur Noord".
FROM_ABOVE: Final = re.compile(
    rf" {YES_NOUN} (?:\S+ ){{0,4}}?(?:van boven|hogerop|van hogerhand|from above|higher up|from upstairs|someone else|somebody else|iemand anders|een ander|elders|elsewhere)(?= )"
)
# Who held it before: "used to be Phil, since the reorg it's Anjali".
FORMER: Final = re.compile(
    rf" (?:used to be|iwould have said|ik dacht|i thought it was|i thought|ik had gedacht|ik gokte op|was always|was altijd|was eerst|was meant to be|was supposed to be|was going to be|had been|zou eerst|vroeger|voorheen|formerly|tot voor kort|until recently|eerst was het|it was) (?:was |dat |het |it |was het |altijd |eerst |always |deed |deden |tekende |besliste |signed |decided ){{0,3}}(?P<who>{WHO}) "
)
NOWADAYS: Final = re.compile(
    rf" (?:nu|tegenwoordig|inmiddels|sinds|now|nowadays|since|these days|currently|vanaf) (?:\S+ ){{0,6}}?(?P<who>{WHO}) $"
)
# Who holds it for now, whoever comes after: "nu nog Gerben", "until summer still Gareth".
FOR_NOW: Final = re.compile(
    rf" (?:nu nog|voorlopig(?: nog)?|for now|for the moment|(?:until|till|tot|voor) (?:the |de )?\S+ (?:still|nog)) (?:its |is het |is |dat is ){{0,1}}(?P<who>{WHO}) "
)
# "Chris isn't the decision maker".
NO_TITLE: Final = re.compile(
    rf" (?P<who>{WHO}) (?:isnt|is not|is niet|aint|not|niet|'s not|s not|was not|wasnt) (?:\S+ )?(?P<title>{WHO}) "
)
# "… but can't sign": the subject stood in the clause before.
CANNOT: Final = re.compile(
    rf"^ (?:(?:hij|zij|ze|die|he|she|they|who) )?(?:(?:cant|cannot|couldnt|may not|can not|not allowed to|isnt allowed to|not able to|wont|doesnt get to) (?:\S+ )?{INFINITIVE}"
    rf"|(?:mag|kan|mogen|kunnen) (?:\S+ ){{0,2}}?niet (?:\S+ )?{INFINITIVE})"
)
# "The son runs everything, but signing no".
NOT_SIGNING: Final = re.compile(
    r"^ (?:tekenen|ondertekenen|beslissen|besluiten|signing|sign|deciding|approving|approve) (?:nee|no|niet|not|nope|mag (?:hij|ze|zij|ie) niet) $"
)
NO_SAY: Final = re.compile(
    r" (?:(?:niks|niets|weinig|nix) (?:te|in) (?:zeggen|vertellen|melden|de melk)|niets over te zeggen|geen (?:\S+ )?(?:stem|zeggenschap|bevoegdheid|mandaat|tekenbevoegdheid|beslisser|beslisbevoegdheid|inspraak)|"
    r"no (?:\S+ )?(?:say|vote|authority|mandate|signing \S+|power|voice|decision maker)|nothing to say|not (?:the |a )?(?:decision maker|decision-maker|decider|one who (?:signs|decides)|signatory)|niet de beslisser|adviseert alleen|only advises|advises only|alleen advies|just advises|adviserend|advisory(?! board)|"
    r"(?:ter|for) info|ter kennisname|for information|for show|voor de vorm|figurehead|alleen maar mee|just watching|only watching|courtesy|uit beleefdheid"
    # "Local management can only recommend".
    r"|(?:can|may|could|kan|kunnen|mag|mogen) (?:only|just|alleen|enkel|slechts|hooguit|at most)(?: maar)? "
    r"(?:recommend|advise|propose|suggest|request|forward|nominate|adviseren|voorstellen|voordragen|aanvragen|doorsturen|meepraten|meedenken)) "
)
NEGATION: Final = re.compile(
    r" (?:niet|geen|nooit|not|never|no|cant|cannot|couldnt|doesnt|dont|isnt|arent|wont|mustnt|niks|niets|nobody|niemand|neither|noch|nor|no longer|niet meer|nie|aint|wouldnt|shouldnt|didnt|wasnt|hasnt|havent|werent|hadnt) "
)
# Who can only stop it does not say the yes.
VETO: Final = re.compile(
    rf"{WHO} (?:'s )?(?:has|have|got|heeft|hebben) (?:only |alleen |just )?(?:a |the |een |het )?(?:veto|vetorecht) "
    rf"|{WHO} (?:can|could|may|might|kan|kunnen|mag|zou|will|zal) (?:\S+ ){{0,3}}?(?:kill|block|stop|veto|sink|delay|object|tegenhouden|blokkeren|afschieten|torpederen|dwarsbomen|dwarsliggen|vetoen|saboteren|vertragen|tegenstemmen) "
)
# What was just said is taken back.
RETRACTS: Final = re.compile(
    r"^ (?:nee|no|nope|not|not so|not true|no wait|wrong|klopt niet|niet waar|onzin|scratch that|correction|correctie|wacht|wait|correct myself|dat klopt niet|thats wrong|thats not right|(?:dat |that |its )?(?:bleek|blijkt|turned out) (?:toch )?(?:niet|not) (?:zo|waar|so|true)(?: te zijn)?) (?:$|(?=(?:het is|its|it is) )|wait |wacht |sorry )"
)
# "…, together with the school board".
BESIDE: Final = re.compile(
    rf" (?:(?:en|and|altijd|always|maar|but|wel|dan|then) ){{0,2}}(?:samen |together |along |jointly )?(?:met|with|plus) (?P<who>{WHO})(?: 's?)?(?: (?:erbij|concurrence|consent|approval|agreement|ok|okay|blessing|sign-?off|akkoord|goedkeuring|instemming|zegen|samen|too|ook|together|jointly|alongside|mee|as well|en|and|both|allebei)){{0,2}} "
)
# "The rector with the signature of the bursar".
WITH_YES: Final = re.compile(
    rf" (?P<who>{WHO}) (?:met|with|plus|na|after|en|and|mits|pending) (?:\S+ ){{0,3}}?{YES_NOUN} (?:van|from|of|by|v) (?P<other>{WHO}) "
)
MAY: Final = re.compile(r" (?:mag|mogen|kan|kunnen|can|may|could|allowed) ")
# The same clause goes on with who comes next: "… up to 50k above that the council".
SPLITS: Final = re.compile(
    rf"{MONEY} (?:\S+ ){{0,3}}?(?P<rest>(?:daarboven|erboven|above that|beyond that|over that|anything above|alles daarboven|boven dat|meer dan dat|hoger|the rest|de rest) (?:\S+ ){{0,3}}?{WHO})"
)
# Which case this one is: "and this is capex".
CASE: Final = re.compile(
    r" (?:en |and |maar |but )?(?:this|dit|deze|it|its|thats|ours|onze|t|het|dat|this one|deze deal)(?: (?:is|one|valt|onder|wordt|counts|as|een|a|an|is een|falls|under)){0,4} (?P<case>[a-z&-]{3,}) "
)
WITHOUT: Final = re.compile(
    rf"^ (?:zonder|without|geen|no) (?P<deal>{WHO}) (?:is er |dan |then )?(?:geen|no) (?:deal|order|contract|handtekening|signature|sale|go|koop) |"
    rf" (?:zonder|without|w/o) (?:het |de |een |the |an |a )?(?:(?:akkoord|handtekening|goedkeuring|ja|toestemming|ok|okay|approval|signature|sign-?off|yes|blessing|say-so|zegen|fiat|krabbel) (?:van|from|of|by|v) (?P<a>{WHO})"
    rf"|(?P<b>{WHO}) (?:'s|s|zn|haar|zijn) (?:\S+ )?(?:akkoord|handtekening|goedkeuring|ja|ok|okay|approval|signature|sign-?off|yes|blessing|say-so|zegen|fiat|krabbel)|(?P<c>{WHO}) (?:gebeurt|gaat|komt|happens|moves|nothing)) "
    rf"| (?:no|geen|nothing|niks|niets) (?:\S+ ){{0,4}}?(?:without|zonder) (?P<d>{WHO}) $"
    # "Nothing moves unless Marge says so", "buiten Joke om gebeurt er niks".
    rf"| (?:nothing|niks|niets|nobody|niemand|noone|(?:we|they|wij|ze|you|je) (?:cant|cannot|wont|dont|kunnen niks|kunnen niets|kan niks|kan niets)) (?:{NOT_WHO}\S+ ){{0,6}}?(?:without|unless|until|till|zonder|tenzij|totdat|voordat) (?P<e>{WHO}) (?:'s )?\S+ "
    rf"| buiten (?P<f>{WHO}) om (?:\S+ ){{0,4}}?(?:niks|niets|niet|geen) "
)
# "…, na akkoord van de medisch manager": whose yes comes before another's stands beside it.
ONLY_AFTER: Final = re.compile(
    r" (?:(?:na|after|once|zodra|mits|provided|subject to|pending|following) (?!that |dat |this )|(?:met|with) (?:\S+ ){0,3}?(?:zegen|instemming|goedkeuring|toestemming|blessing|approval|consent|sign-?off) )"
)
# "The CTO can't do that alone", "dat mag Bart niet in z'n eentje".
NOT_ALONE: Final = re.compile(
    rf"(?P<who>{WHO}) (?:(?:mag|kan|tekent|beslist|doet|may|can|does|signs|decides|is allowed to) (?:\S+ ){{0,3}}?(?:niet|nie|nooit|not|never)|cant|cannot|couldnt|may not|doesnt|isnt allowed to|wont) "
    rf"(?:\S+ ){{0,4}}?(?:alleen|in (?:zn|haar|zijn|hun|dr) eentje|op eigen houtje|alone|on (?:his|her|their|its) own|by (?:himself|herself|themselves)|solo|single-handedly) "
    rf"|(?P<whose>{WHO}) 's (?:\S+ )?(?:signature|say-so|yes|okay|ok|word|autograph) (?:alone|on its own|by itself) (?:\S+ )?(?:wont|isnt|doesnt|is not|does not|will not|wouldnt|cant) "
    rf"| (?:mag|kan|tekent|beslist|doet) (?P<whom>{WHO}) (?:(?:dat|het|t|dit|zoiets|er) )*(?:niet|nie|nooit) (?:\S+ ){{0,2}}?(?:alleen|in (?:zn|haar|zijn|hun|dr) eentje|op eigen houtje) "
)
ALSO: Final = re.compile(
    r" (?:ook|mee|mede|erbij|bij|nodig|too|as well|also|both|allebei|beide|samen|together|joins?|needs?|need|plus|en|and|met|with|co-?signs?|countersigns?) "
)
# "Floor mag niet zonder haar compagnon", "won't without Craig": who stands beside the one spoken of.
NOT_WITHOUT: Final = re.compile(
    rf" (?:niet|not|wont|cant|cannot|never|nooit|doesnt|wouldnt) (?:{NOT_WHO}\S+ ){{0,4}}?(?:zonder|without|w/o) (?:{NOT_WHO}\S+ ){{0,3}}?(?P<who>{WHO}) "
)
ALONE: Final = re.compile(
    r" (?:zelf|zelfstandig|alleen|herself|himself|themselves|alone|on (?:his|her|their|its) own|by (?:himself|herself|themselves|her|him)|solo|"
    r"in (?:zn|haar|zijn|hun|dr) eentje|eigenhandig|zonder iemand|(?:nobody|no one) else|niemand anders|verder niemand|single-handedly|independently|in \S+ eentje|solely) "
)
TOGETHERNESS: Final = re.compile(
    r" (?:samen|together|jointly|gezamenlijk|beide|beiden|allebei|both|co-?signs?|tekent mee|tekenen mee|meetekenen|erbij|countersigns?|"
    r"has to join|two signatures|twee handtekeningen|vier ogen|four eyes|niet alleen|not alone|all four|all three|alle drie|alle vier|met zn \S+|unanimous\w*|needs \S+ too|two to sign|dubbele handtekening) "
)
ONLY: Final = re.compile(rf" (?:alleen|enkel|only|just|slechts) {WHO}")
FINALLY: Final = re.compile(
    r" (?:uiteindelijk|uiteindelijke|finally|ultimately|eventually|eind|tot slot|in the end|at the end|finale|final|in de praktijk|in reality|in practice|feitelijk|actually|definitief|definitieve|alleen|only|echt|really|formeel|formally|end of the day|eigenlijk) "
)
UNKNOWN: Final = re.compile(
    r" (?:geen idee|gn idee|weet(?: ik)? (?:\S+ )?niet|weten (?:\S+ )?niet|no (?:clue|idea)|(?:dont|doesnt|didnt) know|not sure|unclear|onduidelijk|onbekend|unknown|vraag|vragen|ask|asked|gevraagd|"
    r"uitzoeken|find out|(?:havent|hasnt) (?:yet )?(?:worked out|decided|settled|figured out)|niet uit|benieuwd|wonder|figure out|checken|achterhalen|duidelijk krijgen|search me|tell me|told me|vertelde|hear|hoor|horen|learn) (?:\S+ ){0,4}?(?:wie|who|of|if|whether|welke|which)(?= )"
)
OTHER_PAPER: Final = re.compile(
    r" (?:nda|geheimhouding\S*|ndas|dpa|verwerkersovereenkomst|leave|ontvangst|receipt|notulen|minutes|timesheets?|urenstaat|pakbon|pakbonnen|delivery notes?|werkbon(?:nen)?|redlines) "
)
# They are heard, and nothing says that one of them decides: "users and prevention have an opinion".
HEARD: Final = re.compile(
    r" (?:praten|denken|kijken|beslissen) (?:ook |allemaal |wel ){0,2}mee $| (?:have|having|get|gets|to have|has) (?:to have )?(?:an|their|some) (?:opinion|opinions|input)(?= )| (?:hebben|heeft|mogen|mag) (?:er |daar )?(?:allemaal |ook |wel ){0,2}(?:een|hun|iets) (?:mening|over te zeggen|van vinden|inbreng)(?= )"
    r"| (?:weigh|weighs|chime|chimes) in "
)
OUR_SIDE: Final = re.compile(
    r" (?:bij ons|our (?:side|end)|onze kant|van onze zijde|internally with us|intern bij ons|on our|onze zijde|vanuit ons) "
)
BUDGET: Final = re.compile(
    r" (?:budgets?|begroting|geld|funding|subsidie|grant|loan|lening|krediet|vergunning|permit|funds|budgetaanvraag|kredietaanvraag|capex|aanvraag|application) "
)
# What tells of something else than deciding; a person in such a clause is no answer to "who says yes?".
ELSEWHERE: Final = re.compile(
    r" (?:weet (?:dat|het|t|meer|ervan|wie)|ga ik (?:bellen|mailen|vragen|appen)|knows (?:that|it|more|who)|im (?:calling|asking|emailing|texting)|ill (?:call|ask|email|text)) "
    r"| (?<=^ )(?:from (?:the )?\S+ to|van (?:de |het )?\S+ tot(?: en met| aan)?) (?:de |het |the )?\S+ $"
    r"| (?:(?:call|chat|coffee|lunch|dinner|contact|word) (?:\S+ )?(?:with|w/)|(?:gesprek|belletje|contact|koffie|geluncht|gegeten|overleg) (?:\S+ )?met|find(?:ing)? out|gets? to watch|watch(?:es|ing)|deal(?:s|ing)? with|pass(?:es|ed) (?:me|us)|(?:does|doing) the (?:admin|paperwork|books)|minutes|against|reads|negotiates|only been|would know|using|calls? (?:me|us)|buys the|onderhandelt|meekijken|meekijkt|meeleest|meelezen|(?:leest|kijkt|luistert) mee|onze contactpersoon|our contact|administratie|notulen|tegen|zou het weten|belt (?:me|mij|ons)|koopt de|koffie|believe|gelooft|answers|antwoorden|signing|bounced|quotes|zeggen|denken|vinden|zien|noemen|zeiden|think|say|tell|see|put|vrijgemaakt|gereserveerd|toegekend|earmarked|allocated|released|vrijgegeven|choosing|comparing|zegt|zei|vindt|vond|denkt|dacht|ziet|vraagt|vroeg|weet|wist|wil|wilde|wacht|test|testen|kijkt|bekijkt|aan (?:het |t )(?:be)?(?:kijken|testen|lezen|overleggen|rekenen|vergelijken|uitzoeken|doornemen|vragen)|looking (?:at|into|through|over)|reviewing|adviseert|sprak|gesproken|spreek|belde|gebeld|mailde|gemaild|stuurt|stuurde|navragen|vragen|vraag|uitzoeken|"
    r"gebruikt|werkt|ziek|vakantie|weg|vertrekt|vertrokken|enthousiast|blij|kritisch|twijfelt|speelt|volgens|begint|begonnen|zoekt|zoeken|komt terug|klaar|bezig|vergelijkt|vergelijken|offerte|aanvraag|subsidie|budget|geld|"
    r"says|said|swears|swore|insists|insisted|zweert|zwoer|beweert|thinks|thought|sees|asks|asked|ask|knows|wants|wanted|waits|waiting|tests|looks|looked|advises|recommends|recommended|spoke|spoken|met|called|emailed|sends|sent|uses|works|sick|away|left|leaving|retired|"
    r"happy|keen|excited|doubts|according|comparing|quotes?|application|grant|funding|funds|money|cash|loves|likes|hates|prefers|evaluates|screens|introduced|told|tells|heard|hear|runs|reckons|believes|"
    r"disagree\w*|agree\w*|eens|oneens|differ\w*|anders|eye|verschil\w*|fase|stage|phase|contract|demo|pilot|meeting|vergadering|afspraak|korting|discount|price|prijs|gehoord|hoorde|hetzelfde|zelfde|same|hired|hire|replaces|aangenomen|opvolgt|ons|us|our|onze|ours|wij|we) "
)
FILLERS: Final = frozenset("""
    normally usually generally typically normaliter doorgaans approval consent blessing samen together jointly gezamenlijk alleen alone zelf only just enkel denk denkt ik i think guess vermoedelijk vermoed volgens mij vgm
    uiteindelijk waarschijnlijk probably likely is zijn its dat that thats thatd thatll it's het t de the it met with en and beiden both allebei natuurlijk of course
    course dan then tot up to herself himself wss wrs daar there over hun hen als if volgensmij weet niet zeker not sure maybe misschien
    reckon gok schat mss uh um eh ehm nou well so dus ja yes yeah nee no ook wel nog would be lijkt me i'd id say zou zeggen per dit deze deal
    alle vier drie all four three gewoon in principe finally ultimately eventually op on own his her their
    gotta got has must should will moet moeten zal be toch hoor eigenlijk namelijk namely ie called named heet genaamd ene formeel formally
    officieel officially bij hun hen here hier the-one one degene iemand somebody someone verder niemand anders else nobody noone zeg maar like basically
    echt really definitely absoluut zeker sowieso tis das iirc imo afaik think geloof believe weer once again alweer nog-steeds still altijd always he hè right
    honestly eerlijk gezegd tbh bijvoorbeeld dacht thought ben bang afraid vrees voor for this deal them klant customer uit from naar
    van sigs signatures handtekeningen needed nodig one guy own man haha lol bet quite pretty hopelijk hopefully exact precies exactly wezen worden klopt gok gokje eentje solo both's
    enige mean bedoel bedragen amounts soort dingen zulke mostly mainly size omvang meestal voornamelijk erboven daarboven krabbel handtekening paraaf theorie theory absence afwezigheid plaats instemming toestemming consent overleg consultation advies advice specifically particularly practice reality praktijk werkelijkheid realistically praktisch effectively mits bedrag technically strictly speaking strikt genomen papier paper alle beide ieder each amount or een meerderheid majority vote stem iwould wewould whoever wie failing theres ji sir madam saheb sahib zekere ene nah welnee nope umm uhm erm hmm hm ehh euh want most 100 % vooral especially voornamelijk primarily have thought obviously clearly duidelijk duh simpel simple
""".split())  # fmt: skip
