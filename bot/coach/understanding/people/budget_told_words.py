"""The words in which the money is said to be there, asked for, waited for or not needed. No rules live here."""

from typing import Final

from bot.coach.basics.once import later

# Who lends it, or grants it from elsewhere.
LENDER: Final = r"(?:\w*bank|kbc|ing|belfius|argenta|credit union|lender|leasemaatschappij|leasing company)"
MONEY: Final = r"(?:\w*budget(?:ten|s)?|geld|money|funding|funds|cash|krediet|financiering|financing|leasing|lease|lening|loan|capex|subsidie|grant)"
# "There is budget, only the bank isn't asked yet": it is there, whatever else is to come.
THERE: Final = later(
    rf"\b(?:there(?:'s| is|s)|er is|is er|they(?:'ve| have)(?: got)?|ze hebben|hebben ze|we hebben) (?:al |wel |already |gewoon |enough |genoeg |a |een )*{MONEY}\b"
    rf"|\b{MONEY} (?:is|zijn) er(?: (?:al|wel|gewoon|toch|dus|nu|echt|hoor))*(?=[ .!]*(?:$|[,.;!]| (?:en|maar|voor)\b))"
)
# By which way it is paid, and no application that runs: "loopt via het contract van nu".
PAID_THROUGH: Final = later(
    r"\b(?:loopt|lopen|runs?|goes|gaat|komt) (?:\w+ )?(?:via|door|over|mee|through)\b"
)
# None is needed: it is paid as they go, and that there is none was not said.
NOT_NEEDED: Final = later(
    r"\b(?:no|geen) (?:separate |apart |apart[e]? |extra |eigen )?budget(?: (?:thing|ding|kwestie|issue))?(?: (?:is|was))? (?:needed|nodig|required|voor nodig)\b|\bno budget thing\b|\b(?:opex|running costs?|lopende (?:kosten|uitgave)|exploitatiekosten|operating costs?)\b"
    r"|\b(?:don'?t|doesn'?t|dont|doesnt|do not|won'?t) need (?:a |any |the )?budget\b|\b(?:hebben|heeft|hoeven?) (?:\w+ )?(?:geen|niet) (?:\w+ )?budget nodig\b"
)
# What still has to be lent is not there.
TO_BE_LENT: Final = later(
    r"\b(?:tak(?:es?|ing?|in)|getting|arranging|neemt|nemen|aangaan|langs|voor|for)\b(?: \S+){0,3}? (?:loan|lening|mortgage|hypotheek)\b|\b(?:needs?|nodig|moet(?:en)?|must|has to|have to|wants?|wil(?:len)?)\b(?: \S+){0,4}? (?:loan|lening|krediet|mortgage|hypotheek)\b"
)
# That there is none was said in so many words.
NONE: Final = later(
    rf"\b(?:geen|no|zero|nul) (?:{MONEY})\b|^(?:nog )?(?:niks|niets|nothing)(?: yet)?\b(?!(?:'s)? (?:\w+ ){{0,2}}(?:aangevraagd|gevraagd|ingediend|requested|asked|applied))|\b{MONEY} (?:is|are|was) (?:er )?(?:nog |still |yet )?(?:niet|not there|op|weg|gone|spent)\b(?! (?:\w+ )?(?:aangevraagd|gevraagd|ingediend|goedgekeurd|requested|asked|approved|applied))"
)
NOT: Final = later(r"\b(?:niet|nie|ni|geen|not|no|never|nooit|nobody|niemand|\w+n'?t)\b")
NOT_FOR_US: Final = later(r"\b(?:maar|but|only|alleen) (?:niet|not|nog niet|no|geen)\b")
ASKED: Final = (
    r"(?:aangevraagd|gevraagd|ingediend|requested|asked(?: for| yet)?|applied(?: for)?|submitted|put in)"
)
IS_ASKED: Final = later(rf"\b{ASKED}\b|\b(?:aanvra\w*|apply|applying|application|request\w*|pending)\b")
NOT_ASKED: Final = later(
    rf"\b(?:niet|not|never|nooit|nog niet|niks|niets|nothing(?:'s)?|isn'?t|hasn'?t|haven'?t|wasn'?t|didn'?t)(?: \w+){{0,3}}? {ASKED}\b"
    rf"|\b(?:aangevraagd|ingediend|gevraagd) (?:is|zijn|hebben ze|heeft) (?:het |hij |ze |die )?(?:nog )?(?:niet|niks)\b"
    rf"|\b(?:moet(?:en)?|must|have to|has to|need to|needs to|still|gaan|gaat|going to)(?: \w+){{0,5}}? (?:aanvragen|(?:go (?:\w+ )?(?:to|past|by)|naar|langs|bij) (?:(?:the|de|hun|their|his|zijn) )?{LENDER}|aangevraagd worden|worden aangevraagd|indienen|apply|request it|ask for it|be requested|be asked for|be applied for|vragen|vinden|zoeken|find (?:it|some|the|a|money)|ask \w+(?: \w+)?)\b"
    r"|\b(?:niemand|nobody|no one) (?:heeft|hebben|has)(?: \w+){0,3}? (?:aangevraagd|gevraagd|asked|requested|applied)\b"
)
# "Not approved yet, they only asked for it": behind what it is not stands what it is.
ONLY_ASKED: Final = later(
    rf"(?:^|[,;.] |\bbudget is |\b(?:but|maar|alleen|enkel|only|wel|it'?s|its|they|ze) )(?:[\w']+ ){{0,4}}?(?:{ASKED}|asking(?: for)?|applying|pending|in aanvraag)\b(?! (?:is|zijn|hebben|heeft|has|have) (?:\w+ )?(?:niet|not))"
)
STANDS_OPEN: Final = later(
    rf"\b(?:isn'?t|not|niet?|wasn'?t|aren'?t|loopt|pending)(?: \w+){{0,3}}? (?:there|er|ok|okay|rond|through|in|approved|agreed|goedgekeurd|nog|yet)\b|\b{MONEY} (?:is |are )?(?:er )?(?:nog )?(?:niet|not|loopt)\b|\b(?:isn'?t|not) there\b"
)
OPENS_APPROVED: Final = later(r"(?:yes |ja |it'?s |is )?(?:approved|goedgekeurd|agreed|there)\b")
APPLIED: Final = later(
    rf"^(?:(?:ja|yes|yep|al|already|it'?s|is|was|het is|wel|dat is|that'?s),? )*{ASKED}\b(?! (?:is|zijn|was|hebben|heeft)\b)|"
    r"\b(?:is|are|was|been|zijn|heeft|hebben|has|have|'s) (?:(?!maar|but)\w+ ){0,5}?(?:aangevraagd|ingediend|requested|applied for|submitted)\b"
)
IN_PART: Final = later(
    r"\b(?:partly|partially|in part|half of it|deels|gedeeltelijk|voor (?:een )?deel|for some)\b"
    r"|\b(?:yes|ja|er|there|approved|goedgekeurd) (?:\w+ ){0,2}?(?:for|voor) (?:\w+ ){0,2}?(?:of them|of the|one|two|three|een|twee|drie|\d+)\b.*\b(?:not|niet|geen|no|isn'?t)\b"
)
COMES_FROM: Final = later(
    rf"\b{MONEY} (?:komt|komen|comes|moet|must|has to|should) (?:\w+ ){{0,2}}?(?:van|uit|from|out of|komen|come)\b"
)
# "It must come out of the school's budget": where it is to come from, and not that it is there.
MUST_COME_FROM: Final = later(
    rf"\b(?:moet(?:en)?|must|has to|have to|should|would have to)(?: \w+){{0,3}}? (?:uit|out of|from) (?:\w+'?s? ){{0,3}}?(?:{MONEY}|\w*begroting|\w*potje)\b"
)
# None of it this year, whatever there is in another: "it wasn't in for this year, 2027 is".
DENIED: Final = r"(?:niet|niks|niets|geen|op|leeg|weg|not|no|none|nothing|gone|spent|empty|\w+n'?t)"
ANOTHER_YEAR: Final = later(
    rf"\b(?:dit jaar|this year|van het jaar)(?: [\w']+){{0,4}}? {DENIED}\b|\b{DENIED}(?: [\w']+){{0,3}}? (?:dit jaar|this year)\b"
    r"|\b(?:pas|eerst) (?:in |vanaf |van |weer |over )?(?:het |de )?(?:20\d\d|volgend jaar|januari|nieuwe jaar|voorjaar|najaar|lente|zomer|herfst|winter)\b|\b(?:volgend jaar|20\d\d|januari) pas\b"
    r"|\b(?:not (?:there )?(?:until|before|till)|only (?:in|from|as of)) (?:20\d\d|next year|january|the new year|spring|summer|autumn|winter)\b"
)
MONTHS: Final = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mar|mrt|apr(?:il)?|mei|may|juni|june|juli|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|q[1-4]|\d{1,2}[/-]\d{1,2})"
)
# There from a day to come, and not before: "in the budget for april", "new money from 1 feb", "vanaf 1 maart is er geld".
FROM_A_DAY: Final = later(
    rf"\b(?:vanaf|pas|eerst|niet voor|komt|from|as of|not before|not until|not till|until|till|only (?:from|in)|starting|frees? up|budget for|begroting (?:voor|van))"
    rf"(?: (?:in|na|op|rond|begin|half|eind|mid|the|de|early|late|vrij|on|about|around)){{0,3}} (?:\d{{1,2}}(?:e|st|nd|rd|th)? )?(?:of )?{MONTHS}\b"
)
# What is only thought or guessed is not known: "denk wel da ze dat uit de kas betalen".
GUESSED: Final = later(
    r"\b(?:weet (?:ik |'?k )?(?:het |'t |t )?(?:niet|ni|nie)\b|kweet (?:het |'t )?(?:niet|ni|nie)\b|geen (?:flauw )?idee|(?:ik )?(?:denk|vermoed|gok)\b|kdenk|misschien|waarschijnlijk|vermoedelijk|wss|allicht"
    r"|dunno|(?:don'?t|do not) know|no idea|not sure|(?:(?:^|\bi |[,.;] )(?:think|guess|suppose|assume|reckon))|i'?d (?:guess|think|assume)|probably|maybe|perhaps|presumably)"
)
FOR_CERTAIN: Final = later(r"\b(?:zei|zegt|vertelde|said|says|told me|confirmed|bevestigd\w*)\b")
# Asked for, in the English of whoever learnt it late: "budget is ask in Denmark", "he ask money from head office".
ASKS_FOR: Final = later(
    rf"\b{MONEY} (?:is|was|are|has been|been) (?:\w+ )?ask(?:ed)? (?:in|at|from|of|by|with)\b|\b(?:he|she|they|boss|\w+ er) asks? (?:for )?(?:the |some |more )?{MONEY} (?:from|at|in|of|to|with)\b"
    rf"|\b(?:vraagt|vroeg|vragen|vroegen) (?:het |de |om |hun |daar )*{MONEY} (?:aan )?(?:bij|aan)\b"
)
TO_COME: Final = later(
    r"\b(?:moet(?:en)?|gaat|gaan|wil(?:len)?|zal|zullen|must|will|would|\w{1,8}'ll|has to|have to|going to|wants? to|needs? to)\b"
)
# Whoever has it already needs nobody: "it's opex so simon has it".
HOLDS_IT: Final = later(
    r"\b(?:has|have|got|heeft|hebben) (?:it|that|het|'t|t|dat|er) (?:already|al|klaar|zelf|himself|herself|in hand)\b"
)
HOLDS_SO_MUCH: Final = later(
    r"\b(?:have|has|got|hebben|heeft|is|zit) (?:\w+ )?[~€$£ ]{0,3}\d[\d.,]* ?(?:k|mille|euros?|eur|pounds?|dollars?|grand|duizend)?\b (?:for (?:it|this|that)|ervoor|hiervoor|daarvoor|voor(?= ?[.,;!]| ?$)|beschikbaar|available|to spend|te besteden)"
)
# There in other words than a reader of budgets knows: told by whoever holds it, or let go by whoever kept it.
IN_HAND: Final = later(
    rf"\b{MONEY}(?:'?s| is| are| zijn)? (?:all |helemaal |gewoon |wel )?(?:ok|oke|okay|fine|prima|in orde|good|rond|geen probleem|no problem|sorted)\b(?! (?:with|met))|"
    r"\b(?:put|set|puts|sets|putting) (?:it|that|this|(?:the |about |some )?[€$£]?\d[\d.,]*k?|the money|money|cash) (?:aside|by|to one side|apart)\b|\b(?:opzij|apart) (?:gezet|gelegd|gehouden)\b|"
    rf"\b(?:signed|freed|let|made) (?:the |that |our |their |this )?{MONEY} (?:off|up|go|available)\b|\b{MONEY} (?:is |ligt |staat )?(?:in the bank|in kas|op de bank|klaar)\b"
    rf"|\b(?:ik heb|i(?: have|'?ve)(?: got)?) (?:al |already |het |the |wel |our |gewoon )*{MONEY}\b"
)
LATER: Final = later(
    r"\b(?:20\d\d|spring|summer|autumn|winter|voorjaar|najaar|lente|zomer|herfst|volgend jaar|next year|het nieuwe jaar|the new year)\b"
)
# "It comes from selling land": that there is any yet was not said.
COMES_OF: Final = later(
    r"\b(?:komt|comes|is coming|should come|moet komen) (?:\w+ )?(?:uit|van|from|out of) (?:\w+ ){0,2}?(?:verkoop|verkopen|selling|sale|oogst|harvest|reserves?|suikerbieten|crop)\b"
)
# It is in the plan, and they mean to cut the plan.
TO_BE_CUT: Final = later(
    r"\b(?:maar|but|alleen|only|although|though|however|alhoewel|wel)\b.*\b(?:(?:wegbe|be)zuinig\w*|schrappen|korten|gekort|cut|cuts|cutting|cutbacks|slash\w*|trim\w*|squeeze\w*)\b"
)
# What is sold or paid out to them first is no application for money.
COMES_IN: Final = later(
    r"\b(?:wacht\w*|wait\w*|awaiting|hangt af|depends?|afhankelijk)(?: \w+){0,2}?(?: (?:op|for|on|van))?(?: [\w']+){0,4}? "
    r"(?:\w*afrekening|\w*oogst|\w*opbrengst\w*|uitbetaling|uitkering|verkoop|omzet|harvest|crop|proceeds|payout|pay-out|sale|settlement|insurance money)\b"
)
# What is still to argue for the money is no application that runs.
TO_BE_ARGUED: Final = later(
    r"\b(?:daar|that'?s|which is|dat is|that is)\b(?: [\w']+){0,4}? (?:business ?case|voorstel|proposal|plan|pitch)\b"
)
RUNS: Final = later(
    r"\b(?:aangevraagd|ingediend|loopt|ligt|requested|applied|submitted|pending|went in|is in)\b"
)
# "Budget 480k, it's in the 2027 budget".
IN_PLAN: Final = later(
    r"\b(?:staat|zit|opgenomen|begroot|is) (?:\w+ ){0,2}?in (?:de|het|hun|their|the) (?:\S+ )?\w*(?:begroting|budget)\b|\bin (?:the|their|next year'?s|this year'?s) (?:\S+ )?budget\b|\b(?:begroot|gebudgetteerd|budgeted)\b"
)
# Who decides on it, which says nothing of whether it is there: "his wife has a say in money", "Els gaat over het budget".
WHOSE_SAY: Final = later(
    rf"\b(?:say|voice|influence|stem|te zeggen|inspraak|vinger in de pap)\b(?: \w+){{0,2}}? (?:in|on|over|about|bij|met)(?: \w+){{0,2}}? {MONEY}\b"
    rf"|\b(?:decides?|beslist|beslissen|gaat|gaan|controls?|manages?|beheert|beheren|bewaakt|looks after|in charge|holds the purse\w*|keeps an eye)(?: (?:on|over|of|about|altijd|always|ook|also))*(?: (?:the|het|de|hun|their|all|al))* {MONEY}\b"
    rf"|\b{LENDER} (?:is|are|zijn) (?:\w+ )?(?:for|voor) (?:the|het|hun|their) {MONEY}\b"
)
AMOUNT_ALONE: Final = later(
    rf"(?:(?:the|het|hun|their|a|een) )?{MONEY}(?: (?:is|are|was|of|van|about|around|ongeveer|circa|ca|approx\w*|roughly|zo'?n|rond|max\w*|tot|up to|=))*[ :=~]*"
)


# How they would like to pay it says nothing against its being there: "they want to spread it over 2 years".
HOW_THEY_PAY: Final = (
    r"(?:(?:they|he|she|ze|zij|hij)(?:'d| would)?(?: (?:rather|just|only|wel|liever|graag|nog|dan|also|ook|do|want|wants|prefer|prefers|like|likes|wil|willen|pay|pays|paying|betalen|betaalt)){1,4}"
    r"(?: (?:het|it|this|that|to|dat|in|een|a|the|de|over|with|met|pay|betalen|doen|do|\d|twee|drie|vier|two|three|four|\w+ly)){0,4}? (?:spread|spreiden|instal?lments?|phases|fases|stages|termijnen|schijven|keer|tranches|monthly|per maand|maandelijks|per kwartaal|quarterly|leas\w*|korting|discount)\b)"
)
_WHO_SAYS_SO: Final = r"(?:(?:en|and|dat|die|it'?s|its|het) )?(?:(?:de|het|the|their|hun) )?(?:(?!niet\b|not\b|moet\b|must\b|nog\b|als\b|if\b|niemand\b|nobody\b)[\w'-]+ ){0,3}?"
_THEN: Final = r"(?:(?:in|op|on) [^\W\d]+ )?"
_THEN_TOO: Final = r"(?:,? (?:(?:in|op|on|at|last|vorige?|net|al|already|afgelopen|door|by|van|of) )(?:(?:the|de|het) )?[\w'-]+(?: [\w'-]+)?)?"
# Short answers that open on it: "there, but tight", "request is in", "nothing reserved", "they have not budget".
IS_THERE: Final = later(
    r"(?:(?:yes|yep|yeah|ja|jep|jup|jawel|zeker|sure),? )?(?:(?:it'?s|its|is|het is|geld is|money'?s|'?t is|tis|da'?s|das|dat is|zit|die is) )?(?:al |already )?(?:(?:there|er|available|beschikbaar|vrijgemaakt)(?: wel| al| already| gewoon)*)(?=$|[,.;!]| (?:maar|but|alleen|only|though|and|en)\b)"
    r"|(?:(?:yes|yep|yeah|ja|jep|jup|jawel|nee|no|nope),? )?(?:(?:it'?s|its|that'?s|is|het is|dat is|da'?s|'?t is) )?(?:all )?(?:(?:not an?|no|geen) (?:issue|problem|probleem|worry)|sorted|(?:dat|die|'?t|het) (?:zit|komt) (?:wel |helemaal |gewoon )?(?:goed|snor)|(?:he|she|they)(?:'s|s|'ve|ve| has| have| heeft)? got it)(?: (?:already|al))?(?=[ .!]*$|[,.;!])"
    rf"|(?:yes|yep|yeah|ja|jep|jup|jawel)[, ]+(?=(?:maar |but |alleen |only |though |well |wel )*{HOW_THEY_PAY})"
)
# A bare yes is for whoever asked; with something behind it that takes nothing back, it is the answer: "yes, he's moved it over already".
SAYS_YES: Final = later(
    r"(?:yes|yep|yeah|ja|jep|jup|jawel|zeker|tuurlijk|sure)[,.!] (?!(?:maar|but|alleen|only|wel|though)\b)[^?]{3,80}$"
)
# "Budget is 15k, is goedgekeurd", "180k, gemeenteraad heeft het al goedgekeurd in oktober", "the board signed it off in June".
SAID_YES_TO: Final = later(
    rf"(?:^|[,;.] ){_WHO_SAYS_SO}(?:is|zijn|werd|was|has been|been|has|have|heeft|hebben)? ?(?:(?:it|this|that|het|dit|dat|'t|t|al|already|ook|also|just|net|all) ){{0,3}}{_THEN}(?:goedgekeurd|approved|akkoord|vrijgegeven|vrijgemaakt|signed (?:it |this |that )?off|okayed|ok'?d|said yes|ja gezegd|rond)(?: (?:it|this|that|to it))?{_THEN_TOO}(?=[ .!]*$|[,;.])"
)
# Money that has to be gone by some day is there: "it's a grant, must be used before 31 December", "use it or lose it".
TO_BE_SPENT: Final = later(
    r"\b(?:has to|have to|must|needs? to|got to|gotta)(?: \w+){0,2}? (?:be )?(?:spent|used(?: up)?|spend (?:it|this|that)|use (?:it|this|that))(?= (?:by|before|this|within|in|on or|voor|already|up)\b)|\buse it or lose it\b|\b(?:money|grant|budget|funding|subsidy)\b[^.,;]{0,30}\bruns out (?:on|by|at|end|in)\b"
    r"|\b(?:moet(?:en)?|dient)(?: (?!niet\b|nog\b)[\w-]+){0,5}? (?:besteed|uitgegeven|opgemaakt|gebruikt|opgebruikt|op zijn|op(?=[ .!]*$|[,;.]))(?! (?:aan|door|bij)\b)"
    r"|\bmoet(?:en)? (?:\w+ ){0,3}?nog (?:voor [^,.;]{2,25} |dit jaar )?(?:besteed|uitgegeven|opgemaakt)\b(?! (?:aan|door|bij)\b)"
)
WAS_ASKED: Final = later(
    r"(?:(?:ja|yes|yep),? )?(?:(?:the|de|een|a|hun|their) )?(?:request|application|aanvraag) (?:is|was|has been|went|ging|zit) (?:al |already |gone )?(?:in|ingediend|gedaan|weg|binnen|de deur uit|made|sent|gestuurd)\b"
    r"|(?:(?:ja|yes|yep),? )?(?:(?:it'?s|its|is|werd|was|het is|al|already) )+(?:al |already )?(?:gevraagd|aangevraagd|ingediend|requested|asked for)\b"
)
IS_NOT_THERE: Final = later(
    r"(?:(?:nope|no|nee|neen),? )?(?:(?:they|ze|we) (?:have|hebben|got|do) (?:not|no|niet|geen)(?: any| a)? budget|(?:nothing|niks|niets|nix|not a cent|geen cent)(?: is| was| werd)? (?:reserved|set aside|budgeted|gereserveerd|voorzien|opzij|vrijgemaakt|begroot|put aside))\b"
)
NO_FIRST: Final = later(r"(?:no|nope|nah|nee|neen),? (?=\S)")
ONLY_A_DAY: Final = later(
    r"(?:(?:maar|but|nee|no|wel|ja|yes|well) )*(?:(?:pas|only|not|niet|eerst) )(?:from|vanaf|in|before|until|till|voor|na|after|op|as of) "
)
SPOKEN_OF: Final = rf"\b(?:{MONEY}|\w*begroting|lenen|leent|(?:capital |repairs |own )?pot|potje|raised|borrow\w*|(?:uit|van) (?:\w+ )?(?:eigen zak|(?:de )?kas)|out of (?:\w+ )?(?:pocket|cash))\b"
# It is not there yet: "offerte moet eerst binnen zijn", "funding has to be in place first".
MUST_FIRST: Final = later(
    r"^[^,.;]*\b(?:moet(?:en)?|must|has to|have to|needs? to)\b[^,.;]*\b(?:eerst|first)\b"
    r"|^[^,.;]*\b(?:eerst|first)\b[^,.;]*\b(?:moet(?:en)?|must|has to|have to|needs? to)\b"
)
