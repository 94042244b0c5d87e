"""The words that tell of the customer's money: what it is called, and the states it can be in. No rules live here.

Patterns over the signs of one clause: a space at either end, people and amounts as single signs.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.scene.signs import MONEY, WHO, Somebody

# A clause that has none of these pieces of words and no amount does not speak of money.
GATE: Final = later(
    r"alloc|frank|pays|paid|paying|betaalt|appropriat|unfunded|line item|kosten|costs?\b|spent|ask|vraag|budget|geld|gelden|mone|mony|fund|fonds|financ|subsid|krediet|credit|grant|loan|lening|begrot|begroot|pot|middelen|capex|opex|cash|cent|poen|invest|aanvra|appl|"
    r"dekking|business ?case|businesscase|earmark|sponsor|fondsen|bedrag|penny|pennies|dime|nickel|kitty|purse|spend|isde|sde|wbso|efro|\bmia\b|vamil|slim|beschikking|kas |reserve|voorziening|"
    r"\bpo\b|purchase order|ruimte|capital|kapitaal|dosh|dough|duiten|knaken|pegels|flappen|wallet|exploitatie|jaarplan|jarenplan|(?:annual|capital|years|fiscal|spending|investment) plan|investeringsplan|allocation|appropriation|donat|legaat|hypotheek|"
    r"mortgage|endowment|levy|bond|\bbids?\b|gone on|gone into|verzoek|request|gedekt|afford|betalen|centjes|euro|[\ue800-\uefff]|dubbeltje|stuiver|rooie|blut|platzak|skint|broke|leasebudget|ring"
)
NOUN: Final = later(
    r" (?:(?:lottery|heritage|grant|funding|(?:arts|sports) \S+|capital|charity|foundation|trust) bids?|\S*budget(?:s|ten|je|ronde|rondes|post|jaar|ering|ruimte|aanvraag|verzoek|goedkeuring|akkoord)?|\S*budgeting|fundraising|inzameling\S*|crowdfunding|unbudgeted|geld|gelden|\S*gelden|\S*geld|centen|centjes|cent|cents|money|moneys|monies|funds?|fundings?|financieren|\S*fonds(?:en)?|\S*financiering|financing|finances|\S*subsidies?|(?:begrotings|budget|investerings|krediet)voorstel(?:len)?|"
    r"\S*subsidieaanvraag|\S{3,}(?<!vergunnings)(?<!vergunning)(?<!offerte)(?<!prijs)(?<!demo)aanvraag|spending|\S*(?:uitgaven|investerings|bestedings|aankoop)stop|funded|unfunded|\S*(?:krediet|budget|investerings|lenings|financierings|geld|subsidie|capex)(?:aanvraag|verzoek|voorstel)|grants?|(?<!on )loans?|\S*lening|\S*krediet|line of credit|begroting|\S*begroting|"
    r"\S*potje|\S{3,}pot|pot|pots|middelen|capex|opex|cash|poen|investering|investment|financieel|pot geld|application|aanvraag|finance is|dekking|"
    r"kredietaanvraag|earmark\w*|credits?|enveloppen?|spends been|theyre broke|sponsoring|fondsenwerving|bedrag|penny|pennies|dime|nickel|kitty|purse|spend|isde|sde|wbso|efro|mia|vamil|slim-?regeling|beschikking|kas|reserves?|voorziening|"
    r"po|business ?case|purchase order|investeringsruimte|begrotingsruimte|capital|kapitaal|dosh|dough|duiten|knaken|pegels|flappen|wallet|exploitatie|allocation|appropriation|donaties?|donations?|legaat|hypotheek|"
    r"mortgage|endowment|levy|bond|dubbeltje|stuiver|spaarpot|jaarbudget|leasebudget|blut|platzak|skint|jaarplan|meerjarenplan|(?:annual|capital|years|fiscal|spending|investment) plan|investeringsplan|budgeted|begroot|gebudgetteerd|ongebudgetteerd|voorbegroot) "
)
# Nouns that only mean money when the clause says so.
WEAK: Final = frozenset("""
    application aanvraag investering investment financieel pot dekking bedrag spend reserve reserves kas po allocation capital
    credit credits kapitaal bond slim businesscase case voorziening beschikking purse mia
""".split())  # fmt: skip
HOLDS_WEAK: Final = later(
    r" (?:loopt|runs|running|is in|went in|ligt|ingediend|pending|submitted|filed|goedgekeurd|approved|till|tot|in|theres|there|er|hold|frozen|empty|leeg|op|is|staat|zit|binnen|gevuld|issued|raised|afgegeven|"
    r"ingetrokken|toegekend|vrijgegeven|released|frozen|bevroren|already|al|geen|no|nog|afgewezen|rejected|ontbreekt|geregeld|for|uit|with|bij|approval|got|has|have|comes|coming|paid|komt|betaald) "
)
OTHER_APPLICATION: Final = later(
    r" (?:vergunning\S*|permit|planning application|job application|web application|applications?) "
)
# Said of nothing but money, also where no money is named: "there's nothing allocated for this".
STRONG: Final = later(
    r" (?:begroot|gebudgetteerd|ongebudgetteerd|onbegroot|geoormerkt|gealloceerd|gebudgeteerd|budgeted|unbudgeted|allocated|appropriated|earmarked|ring-?fenced|ring fenced|funded|unfunded|bankrolled|line item|budget line|"
    r"begrotingspost|kostenplaats|(?:kosten|costs?|expense|uitgaven) (?:\S+ ){0,3}?(?:gedekt|covered|goedgekeurd|approved|begroot|budgeted|vergoed)|spent it all|spent everything|all spent|all been spent|all gone (?:on|into|to)|alles (?:is |was |al |allang ){1,3}op aan|alles (?:al |is )*(?:vergeven|verdeeld|besteed|uitgegeven)|(?:rob|steal|scrape|find|borrow|squeeze|raid) (?:it|this|that) (?:from|out|together|somewhere)|"
    r"(?:running|operating) costs|(?:lopende|exploitatie) ?kosten|(?:betaalt|betalen|vergoedt|pays|paying|covers|covering|foots) (?:(?:alles|het|dit|dat|t|it|this|that|everything|the (?:lot|bill|whole thing)|for (?:it|this|that|everything|the lot|the whole thing)))|uit eigen zak|out of (?:his|her|their) own pocket|"
    r"gene? (?:frank|nagel|eurocent|rooie duit)|geen (?:frank|nagel)) "
)
# The same where the answer is about who says yes to the money.
STRONG_IN_ANSWER: Final = later(
    rf" (?:gereserveerd voor|vrijgemaakt|set aside|put aside|(?:ask|asks|asked|asking) (?:{WHO} |them |him |her |it |his |boss |for )?(?:\S+ )?for (?:it|this|that|more|{MONEY}|extra|in)|ask for it|applied for|put in for|apply for it|(?:nog )?(?:niks|niets|nothing|geen) (?:\S+ )?(?:aangevraagd|requested|applied for|ingediend|gereserveerd)|"
    rf"(?:vroeg|vraagt|vragen|gevraagd) (?:\S+ ){{0,3}}?(?:om|voor) (?:de |die |het |extra |nog )*{MONEY}|(?:kunnen|kan) (?:het|dit|dat|t) (?:\S+ )?betalen|can afford|(?:froze|bevroor|schrapte|cut|stopped|bevriest|freezes|freezing) (?:all|everything|alles|alle)|(?:had|hadden|hebben|heeft|have|has|got) (?:nog |al |about |around |some |zo |n |ongeveer ){{0,3}}{MONEY}|asked {WHO} for (?:the |an? |another |extra |more )*(?:{MONEY}|it|money)) "
)
MONEY_NEED: Final = later(
    rf"{MONEY} (?:\S+ ){{0,5}}?(?:gereserveerd|vrijgemaakt|beschikbaar|opzij|begroot|gebudgetteerd|set aside|earmarked|reserved|allocated|available|gealloceerd|geparkeerd|"
    rf"ring-?fenced|put aside|aside|ingepland|toegezegd|toegekend|in kas|klaarstaan|klaar|ready|goedgekeurd|approved|aangevraagd|requested|jaarplan|jarenplan|(?:annual|capital|years|fiscal|spending|investment) plan|investeringsplan|meerjarenplan|te besteden|to spend|vrij|over)"
    rf"|{MONEY} (?:\S+ ){{0,4}}?(?:staan|liggen|gekregen|cleared|signed off|okayed|ring ?fenced)(?= )|{MONEY} (?:hebben|heeft) (?:staan|liggen)|(?:heeft|hebben|hadden) (?:\S+ ){{0,4}}?{MONEY} (?:\S+ ){{0,3}}?(?:staan|liggen)"
    rf"|(?:gereserveerd|vrijgemaakt|vrijgegeven|released|freed up|opzij|set aside|earmarked|reserved|allocated|ring-?fenced|begroot|put aside|toegezegd|goedgekeurd|aangevraagd|applied for|put in for|approved) (?:\S+ ){{0,3}}?{MONEY}"
)
_LENDERS: Final = frozenset(
    "bank rabo rabobank lender fonds financier geldschieter kredietverstrekker investeerder investor investors".split()
)
# Whose yes is about the money only: "ze wachten op akkoord van de bank".
LENDER_WAITS: Final = later(
    r" (?:wacht\w*|waiting|awaiting|pending|loopt|aangevraagd|applied|nog|yet|hear|horen|kijkt|looking|beoordeelt|reviewing|afgewezen|rejected|denied|declined) "
)


# What a lender says yes to is the money, not the deal.
LENT: Final = later(
    r" (?:has|have|heeft|hebben) (?:\S+ ){0,4}?(?:loan|lening|financing|financiering|mortgage|hypotheek|krediet|credit|grant|subsidie) "
)


def lends(who: Somebody) -> bool:
    """Whether somebody is a bank, a fund or another who lends."""
    member = who.members[0]
    return (member.role or member.name or "").lower().split()[-1:] != [] and (
        (member.role or member.name or "").lower().split()[-1] in _LENDERS
    )


# What is asked for money with.
REQUEST_NOUN: Final = later(
    r" (?:\S*aanvra(?:ag|gen)|\S*verzoek|requests?|applications?|capex form|form|bid|business ?case|business case|\S*voorstel|proposal|paper|nota) "
)
CONDITION: Final = later(
    r" (?:(?<!zo )(?<!net )als|indien|if|when|wanneer|zodra|once|unless|tenzij|mits|provided|assuming|whether|of er|in case|afhankelijk|onder voorbehoud|subject to|contingent|depends|hinges|hangt (?:\S+ ){0,3}?af|stel dat|suppose|zolang|zonder|staat of valt|valt of staat|stands or falls|rides on) "
    r"|^ (?:and |but |so |en |maar )?without (?:the|that|this|their|his|her|its) "
)
# "Geen subsidie, geen deal": a condition in two clauses.
NO_MONEY: Final = later(
    r" (?:no|geen|zonder|without) (?:the |de |that |die |een |a )?\S*(?:grants?|subsidie|subsidy|budget|funding|geld|money|loan|lening|krediet|financiering|financing) "
)
NO_DEAL: Final = later(
    r" (?:(?:dan|then|ook|also|is|er|its) )*(?:no|geen) (?:\S+ )?(?:deal|order|project|sale|opdracht|koop|aankoop|bestelling|go|handtekening|contract|purchase|business) "
)
UNKNOWN: Final = later(
    r" (?:weet (?:\S+ ){0,2}?niet|weten (?:\S+ ){0,2}?niet|wist (?:\S+ ){0,2}?niet|geen idee|gn idee|onbekend|onduidelijk|onzeker|unknown|unclear|uncertain|no (?:idea|clue)|search me|dunno|idk|"
    r"(?:dont|doesnt|didnt|do not|does not|wouldnt) (?:\S+ )?know|not (?:\S+ )?sure|niet zeker|(?:havent|didnt|never|not) (?:\S+ ){0,2}?(?:asked (?:about|them about|him about|her about)|ask about|discuss\w*|talk\w*|mention\w*|come up|came up|cover\w*|go into|get into|gone into|got to|touch\w*|brought|bring|speak|spoke|spoken|raised)|"
    r"over (?:\S+ )?(?:budget|geld|centen) (?:\S+ )?(?:niet|nooit) (?:gehad|gesproken|gepraat)|niet gevraagd naar|nog vragen|vraag of|ask (?:\S+ ){0,4}?(?:about|if|whether)|find out (?:\S+ )?about|(?:na)?vragen (?:\S+ ){0,4}?(?:naar|hoe)|uitzoeken of|nog navragen|"
    r"zeker weten doet|(?:nobody|no one|noone|none of them|niemand) (?:\S+ ){0,2}?(?:told|said|says|mentioned|talked|spoke|spoken|discussed|brought|raised|knows|gezegd|verteld|genoemd|gesproken|gerept|zei|zegt|repte|sprak|weet)|(?:hasnt|havent|not|wasnt|never) (?:been )?(?:told|heard|mentioned|discussed|raised)|(?:zou|would|might|could|misschien|wellicht|perhaps|maybe|possibly) (?:er )?(?:\S+ ){0,3}?(?:be|zijn|wezen)|"
    r"(?:check|checks|checking|see|nagaan|checken|kijken|uitzoeken) (?:\S+ )?(?:whats|what is|how much|hoeveel|wat er|of er|if there|if theres|whether)|find out|not clear|niet duidelijk|nog checken|nooit over gehad|niet besproken|niet over gehad|tbd|iets over|search|question mark|vraagteken|anyones guess|twijfel\w*|doubt\w*|unsure|wie weet|who knows|"
    r"(?:hebben|heb|is|zijn|ben) (?:\S+ ){0,4}?(?:niet|nooit) (?:\S+ )?(?:gehad|besproken|gesproken|gevallen|begonnen over|genoemd|aangekaart)|(?:niet|nooit) (?:\S+ ){0,2}?(?:ter sprake|aan bod|over gehad|aan de orde|gezegd|verteld|genoemd)|"
    r"(?:wilde|wou|wouldnt|wil|wilden) (?:\S+ ){0,3}?(?:niet|niks|not|say|zeggen) (?:\S+ )?(?:zeggen|say|kwijt|over)|hoe (?:het|t) (?:met|zit)|benieuwd) "
)
NO_PROBLEM: Final = later(
    r" (?:(?:geen|niet (?:het|een)|no|not (?:an|the|a)|isnt (?:an|the|a)|never (?:an|the|a)) (?:\S+ )?(?:probleem|issue|issues|punt|bezwaar|problem|concern|objection|obstacle|blocker|vraag|belemmering|zorg|zorgen|worries|worry|bottleneck|struikelblok)|"
    r"no object|genoeg|zat|plenty|voldoende|enough|ruim|ruimschoots|ample|speelt geen rol|doesnt matter|zit wel snor|zit goed|is goed|isnt what holds|ligt het niet aan|ligt t niet aan|tons|loads|deep pockets|diepe zakken) "
)
NOT_ENOUGH: Final = later(
    r" (?:voor iets (?:\S+ )?anders|voor een ander \S+|for something (?:\S+ )?else|for another \S+|for other things|elsewhere|ergens anders voor|voor andere dingen) |"
    r" (?:not|niet|isnt|arent|never|lang niet|nooit|havent|hasnt|dont have|doesnt have) (?:\S+ )?(?:genoeg|enough|voldoende|ruim|ample|plenty) | (?:havent|hasnt|didnt|not|isnt|niemand|nobody) (?:\S+ )?(?:released|freed up|set aside|ringfenced|put aside) (?:anything|any|a penny|a cent|it|money|budget) "
)
REFUSED: Final = later(
    r" (?:turn(?:s|ed)? (?:\S+ ){1,3}?down|afgewezen|geweigerd|afgekeurd|afgeketst|afgeschoten|niet toegekend|rejected|denied|turned down|turned (?:\S+ ){1,4}?down|refused|declined|geschrapt|bevroren|frozen|froze|freeze|scrapped|"
    r"cut|weggehaald|ingetrokken|teruggetrokken|teruggedraaid|withdrawn|revoked|gesneuveld|weg ?bezuinigd|bezuinigd|bezuinigingen|pulled|axed|knocked back|vetoed|nixed|killed|shot down|slashed|clawed back|"
    r"geblokkeerd|blocked|zit(?:ten)? (?:\S+ ){0,3}?vast|overgeheveld|diverted|stopgezet|on ice|on hold|in de ijskast|op slot|investeringsstop|uitgavenstop|budgetstop|bestedingsstop|gestopt|said no|zei nee|nee gezegd|nee tegen|wees (?:\S+ ){0,3}?af|wijst (?:\S+ ){0,3}?af|"
    r"got a no|een nee|didnt get (?:the|any|that) (?:\S+ )?(?:grant|funding|money|loan|subsidy)|nul op het rekest|weggestemd|voted down|thrown out|bounced|failed|lost|misgelopen|mis|evaporated|vanished|verdampt|keurde (?:\S+ ){0,3}?af) "
)
USED: Final = later(
    r" in (?:het|de|t|een|the|a|their|his|her|hun) (?:\S+ ){0,2}?(?:gekropen|gestoken|gegaan|opgegaan|verdwenen)(?= )| spent (?:his|her|their|the|its) (?:\S+ )?(?:pot|budget|money|cash|funds|savings) (?:on|for)(?= )|  (?:gene|geen) frank (?:meer )?| zip left | went on (?:the|a|an|their|his|her) "
    r"| (?:opgegaan|opgemaakt) aan (?=\S)| (?:budget|geld|pot|potje) op (?=$|voor |dit jaar |helaas )| (?:(?:is|was|zijn|zit|raakt|isnt|al|helemaal|bijna|echt|t|ook|nu) ){1,5}(?:al |allang |volledig |gewoon |helemaal |er |alweer |inmiddels |dit jaar |nu ){0,4}op(?= (?!tijd|schema|papier|zich|zoek|tafel|orde|de begroting|komst|de plank)|$)"
    r"| (?:used up|(?<!be )spent|all gone|gone|exhausted|went (?:on|into|elsewhere)|went to (?:another|a different|something|other)|run out|ran out|(?<!comes )(?<!coming )(?<!paid )(?<!come )(?<!it )(?<!this )(?<!that )out of|dried up|opgemaakt|uitgegeven|uitgeput|opgegaan|verbruikt|erdoorheen|doorheen|opgesoupeerd|verbrand|burned|burnt|spoken for|tied up|"
    r"(?:is|zijn|was|ging|gingen|gaat) (?:\S+ )?naar (?:een |de |het |hun |zn |die |iets )?(?:(?:nieuwe |andere |ander )?\S+ )gegaan|went (?:on|to|into) (?:a|the|an|their|his|her|new|some)|(?<!be )spent|blew it|leeg|dry|verdeeld|raided|empty|maxed out|depleted|blown|blew|vergeven|al besteed|besteed|gespendeerd|eaten up|ate|tapped out|skint|broke|blut|platzak|gat in de begroting|swallowed|opgeslokt|used (?:up )?(?:the|all|their|that|this|most|his|her) (?:\S+ ){0,3}?(?:budget|money|funds|funding) (?:on|for)|drained|nothing left|none left|niks over|niets over|niks meer|niets meer|used it) "
)
NOT_ASKED: Final = later(
    r" (?:niet|not|isnt|wasnt) (?:\S+ )?(?:in|within|binnen) (?:his|her|their|its|the|this|zijn|zn|haar|hun|het|t|de) (?:\S+ ){0,2}?(?:budgets?|begroting) |"
    r" (?:(?:nog )?(?:niet|nooit) (?:\S+ ){0,2}?(?:aangevraagd|ingediend|begroot|gebudgetteerd|opgenomen|gereserveerd|ingepland|gevraagd|geschreven|opgesteld|opgevoerd|voorzien|ingeboekt)|"
    r"(?:not|never|hasnt|havent|isnt|wasnt|arent|nobody|noone|no one|nobodys|didnt) (?:\S+ ){0,3}?(?:been )?(?:applied|apply|requested|request|budgeted|submitted|asked|ask|filed|planned|written|put in|in (?:the|this years|next years|any) budget)|"
    r"unfunded|(?:has|have|needs?|still) to come from (?:somewhere|elsewhere)|(?:niks|niets|nothing|nothings|geen \S+|none) (?:\S+ ){0,2}?(?:aangevraagd|ingediend|applied|requested|allocated|begroot|gereserveerd|ingepland|opgenomen|gebudgetteerd|budgeted|set aside|reserved|earmarked|in the budget|in de begroting)|"
    r"(?:dont|doesnt|didnt|cant) (?:\S+ )?(?:think|believe|see|reckon|imagine) (?:\S+ ){0,5}?(?:budget\w*|money|funded|funds|funding|there|approved|allocated|applied|asked|cash|any)|(?:denk|denkt|geloof|gelooft|zie|verwacht) (?:\S+ )?(?:niet|nie) dat|"
    r"(?:have|need|moet|moeten|zou|hed|shed|theyd|wed|would) (?:\S+ ){0,3}?(?:rob|steal|raid|scrape|borrow|beg|peuteren|schrapen|lenen|weghalen|sprokkelen)|"
    r"(?:pas dan|dan pas|only then|kan|kunnen|can|could|mag) (?:\S+ ){0,4}?(?:aangevraagd|aanvragen|vragen|ask|apply|applied for|be requested|indienen)|"
    r"niemand (?:\S+ ){0,4}?(?:aangevraagd|gevraagd|begroot|ingediend)|unbudgeted|ongebudgetteerd|onbegroot|niet in de begroting|niet op de begroting|buiten de begroting|niet in (?:het|t|hun) (?:jaarplan|budget|plan)|not in the (?:budget|plan)|outside (?:of )?(?:the )?budget|"
    r"moet(?:en)? (?:\S+ ){0,6}?(?:aangevraagd|aanvragen|gezocht|zoeken|gevonden|(?<! wat )(?<! iets )(?<! van )vinden|vrijmaken|vrijgemaakt|vrij|komen|in de begroting|geschreven|schrijven|opgesteld|gemaakt|ingediend|indienen|de deur uit)|"
    r"(?:need|needs|has|have|still|yet|got|gotta|plan|plans|planning|going|intend|want|wants|hope|hopes) (?:\S+ )?to (?:be )?(?:\S+ )?(?:find|found|apply|request|free up|freed up|requested|ask|go ask|ask for|beg|come up|look for|write|written|submit|submitted|file|filed|raise|raised|scrape)|"
    r"(?:gaan|gaat|wil|willen|zal|zullen|will|theyll|shell|hell|moeten) (?:\S+ ){0,5}?(?:aanvragen|indienen|apply|file|submit|request it|ask for)|"
    r"still (?:to be )?(?:looking|searching) for|op zoek naar|(?:zoeken|zoekt) (?:nog )?(?:\S+ )?(?:budget|geld|naar|financiering|subsidie|funding|middelen)) "
)
NOT_YET_OKAY: Final = later(
    r" (?:(?:nog )?niet (?:\S+ )?(?:binnen|ontvangen|goedgekeurd|approved|released|cleared|akkoord|toegekend|vrijgegeven|rond|vastgesteld|beslist|besloten)|not (?:\S+ )?(?:come through|received|approved|signed off|granted|released|confirmed|decided|been approved|cleared|green-?lit)|"
    r"moet(?:en)? nog (?:\S+ )?(?:langs|door|via|naar|voorbij|over|vastgesteld)|(?:has|have|needs?|still) to (?:go|get|pass|come) (?:\S+ )?(?:through|to|past|by|back)|moet(?:en)? (?:\S+ ){0,5}?(?:goedgekeurd|goedkeuren|ja zeggen|toegekend|akkoord|vrijgegeven|vastgesteld|vaststellen|bekrachtigen)|(?:has|have|needs) to (?:first )?(?:approve|agree(?: to| on)?|okay|ok|grant|say yes to) (?:\S+ ){0,2}?(?:loan|lease|financing|mortgage|credit|grant)|(?:has|have|needs?|still) to be (?:approved|signed off|granted|released|ok'd|okd)|"
    r"(?:awaiting|pending|for|needs|await|subject to|waiting on|waiting for|still needs|up for) (?:\S+ ){0,2}?(?:approval|sign-?off|okay|ok|decision|nod)|in afwachting van|wacht(?:en)? (?:nog )?op (?:\S+ ){0,3}?(?:\S*akkoord|\S*goedkeuring|beschikking|uitsluitsel|besluit|antwoord|uitslag|groen licht|bericht)|ter (?:goedkeuring|accordering|beoordeling|besluitvorming)|"
    r"(?:havent|hasnt|not|niet|nog niets|nog niks|niks|niets|never) (?:\S+ ){0,2}?(?:heard|gehoord|teruggehoord|answered|responded|back|vernomen)|no word|geen bericht|waiting to hear|to hear back|niks gehoord|"
    r"(?:wordt|worden) (?:\S+ ){0,2}?(?:volgende?|komende?|begin|eind|eerstkomende|pas|straks|binnenkort) (?:\S+ ){1,2}?(?:vrijgegeven|goedgekeurd|toegekend|vrijgemaakt)|(?:gets?|will be|will get|being|to be) (?:released|approved|granted|freed up|allocated|signed off) (?:next|in|on|by|after|soon|later|this)|"
    r"(?:answers?|decides?|replies|rules|antwoordt|antwoorden|beslist|beslissen|reageert) (?:\S+ ){0,4}?(?:on|about|over|op) (?:\S+ ){0,2}?(?:\S*loan|\S*lening|\S*krediet|\S*financiering|financing|mortgage|hypotheek|grant|\S*subsidie|\S*aanvraag|application)|"
    r"pending|hasnt been approved|isnt approved|unapproved|(?:nog )?(?:geen|zonder) (?:\S+ )?(?:beschikking|uitsluitsel|antwoord|reactie|akkoord|klap|goedkeuring|groen licht|besluit|uitslag|toezegging)|no (?:\S+ )?(?:decision|answer|verdict|word|outcome|reply|approval|sign-?off) (?:\S+ )?yet|"
    r"(?:beslissing|besluit|uitslag|uitsluitsel|decision|answer|outcome|verdict) (?:\S+ ){0,3}?(?:volgt|komt|in|due|expected|verwacht|op|on|is pending|pending|by)|(?:horen|hear|hoort|hears|heard) (?:\S+ ){0,4}?(?:back|of|in|next|over|voor|by|on)) "
)
REQUESTED: Final = later(
    r" (?:aangevraagd|ingediend|in aanvraag|aanvragen|vraagt|vragen|vroeg|vroegen|"
    r"loopt|lopen|lopende|in behandeling|in procedure|applied|applying|applies|apply|application|requested|requesting|requests|request is|request (?:was|has been) (?:made|sent)|request went|request (?:\S+ )?(?:in|with)|ask(?:ed|ing|s)? (?:\S+ ){0,4}?for|(?:is|was|are|were|been|being|got) (?:already |now |just )?asked|(?:is|was|wordt|werd) (?:al |nu |net )?gevraagd|put in for|put in a|filed|submitted|submitting|sent (?:\S+ )?(?:off|in|to)|"
    r"pending|under review|being reviewed|being looked at|in review|waiting (?:for|on)|wacht(?:en)? (?:nog )?op|in the works|fundraising|crowdfunding|inzamel\w*|bid for|bidding for|opgevraagd|voorgelegd|(?:(?:kijkt|kijken) (?:nu |nog )?naar|bekijkt|beoordeelt|buigt|gebogen|behandelt|behandelen|overweegt|bestudeert)|reviews|reviewing|considering|looking at|"
    r"dient|ingestuurd|opgestuurd|awaiting|moet nog komen|due back|in progress|lobbyt|in for|pitching for|sitting (?:on|with)|(?:is|zit|ligt) (?:\S+ )?(?:bij|with|at|on)|on (?:his|her|the|their) desk|op (?:het|t) bureau|went (?:in|to|off|up)|is in|gestuurd naar|de deur uit|naar de bank|doorgestuurd|in onderzoek|meegenomen in|meeloopt|in de molen|onderweg|bezig met (?:een |de |hun )?(?:\S*lening|\S*financiering|\S*krediet|\S*hypotheek|\S*aanvraag|\S*subsidie)|working on (?:a |the |their )?(?:loan|grant|financing|funding|application)) "
)
NONE: Final = later(
    r" (?:geen|gene frank|no|zonder|without|pas (?:in|vanaf|na|weer|volgend)|not (?:until|before|till)|zilch|nul|zero|0|niks|niets|nix|nothing|none|lacks?|lacking|gebrek|tekort|krap|tight|short of|short on|nada|geen cent|lack|not enough|niet genoeg|onvoldoende|insufficient|te weinig|too little|ontbreekt|missing|strapped|cant afford|zip|nope|nee|never|nooit|nog geen|onmogelijk|(?:has|have) not (?:the|any|a|yet)) "
    r"| (?:nog )?niet (?:\S+ )?(?:beschikbaar|aanwezig|in kas)? ?$| (?:is|zijn) er (?:nog )?niet| er (?:nog )?niet | niet (?:er|beschikbaar|aanwezig|geregeld|te vinden|vrij|voorzien)"
    r"| (?:not|isnt|aint|arent|wasnt|werent) (?:\S+ )?(?:there|available|any|in place|yet|secured|a penny|a dime|a cent|got)| (?:heeft|hebben|hebt|have|has|got|havent|hasnt|dont have|doesnt have) (?:\S+ ){0,2}?(?:geen|no|niet|any|nul|zero) "
    r"| (?:havent|hasnt|dont have|doesnt have|havent got|aint got|didnt have) | kunnen (?:het|t|dit) (?:\S+ )?niet betalen "
)
# "Binnen twee weken", "rond kerst" are days, "rond 20k" an amount: nothing is in or settled.
IN_OR_SETTLED: Final = (
    r"(?:binnen|rond)(?! (?:[\d\ue000-\uf8ff]|(?:een|n|de|het|hun|twee|drie|vier|vijf|zes|acht|tien|twaalf|paar|enkele|anderhalve?|half|halverwege"
    r"|begin|eind|medio|komende?|volgende?|die|deze|dit|korte|afzienbare|kerst\w*|pasen|pinksteren|carnaval|sinterklaas|oud|nieuwjaar|jaareinde"
    r"|jan\w*|feb\w*|maart|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|(?:maan|dins|woens|donder|vrij|zater|zon)dag) ))"
)
APPROVED: Final = later(
    r" (?:(?:krediet|budget|begroting|geld|bedrag) (?:\S+ ){0,3}?gestemd|(?:kunnen|kan) (?:het|dit|dat|t) (?:wel |best |gewoon )?betalen|can afford|(?:financier\w*|betaal\w*|betalen|bekostig\w*|pay|pays|paying|fund|funds|finance|finances|financing) (?:\S+ ){0,3}?(?:uit|from|out of)|voted|through|offer (?:\S+ )?(?:back|in|accepted|signed)|commitment letter|term sheet signed|toezegging|gedekt|appropriated|ring fenced|bankrolled|costed in|goedgekeurd|akkoord|toegekend|toegewezen|gereserveerd|vrijgemaakt|vrijgegeven|vrij|geregeld|beschikbaar|zeker|gedekt|begroot|gebudgetteerd|gealloceerd|geparkeerd|gelabeld|gevuld|gevonden|bekostigd|gefinancierd|ingeboekt|voorzien|afgetikt|gehonoreerd|ontvangen|gekregen|afgegeven|"
    rf"{IN_OR_SETTLED}|"
    r"opgenomen|ingepland|groen licht|vastgesteld|approved|available|secured|allocated|assigned|set aside|put aside|put by|earmarked|ring-?fenced|ringfenced|reserved|found|funded|financed|"
    r"confirmed|signed off|in place|in hand|freed up|released|granted|awarded|budgeted|covered|sorted|cleared|agreed|guaranteed|locked in|locked|okd|okayed|greenlit|green-?lit|in the bank|banked|done|fine|issued|raised|landed|arrived|passed|won|went through|"
    r"(?:staat|staan|stond|ligt|liggen|lag) (?:\S+ ){0,3}?klaar|\S*(?:geld|budget|financiering|krediet|lening|potje?|centen|subsidie) (?:\S+ ){0,2}?klaar|ready|green light|put (?:\S+ ){1,3}aside|in kas|toegezegd|verleend|geoormerkt|opzijgezet|opzij|in orde|gefiatteerd|in the bag|committed|got the green light|came through|came thru|come thru|gone thru|comes out of|coming out of|komt uit|komen uit|gaat van|betaald uit|betaald van|paid (?:from|out of|for)|doorgekomen|erdoor|"
    r"(?:in|within|binnen) (?:de|het|hun|zijn|zn|haar|the|their|his|her|its|this|next|dit|volgend|komend|t) (?:\S+ ){0,2}?(?:begroting|budget|budgets|pot|pots|potje|plan|jaarplan|meerjarenplan|meerjarenbegroting|investeringsplan|jaarbegroting|capex|forecast|exploitatie)|op de begroting|op de plank|on the books|begroting van|years budget|in begroting|op de rekening|got approval|(?:budget|money|funding|geld) (?:ok|okay|go|approval|akkoord|goedkeuring) (?:\S+ )?(?:came|is in|is there|arrived|kwam|is er|is binnen|is gekomen)|got \S+ approval|has approval|goedkeuring binnen|said yes|ja gezegd|got a yes|check|tick) "
    r"| (?:budget|grant|loan|funding|money|subsidie|lening|financiering)s? (?:is |are |has come |zijn )?in $"
    rf"| (?:released|freed up|signed off|vrijgegeven|vrijgemaakt) (?:de |het |the |their |hun )?{MONEY}(?= )"
    r"| (?:uit|from|out of) (?:het|de|hun|the|their|this years) (?:\S+ )?\S*(?:budget|pot|potje) (?:$|betalen |betaald )"
)
EXISTS: Final = later(
    rf" (?:is er|er is|is there|there is|theres|is wel|hebben|heeft|have|has|got|hebt|er al|er ook|zit|ligt|er ruim|wel|there are|staat|staan|is|was|are|are there|of {MONEY}|van {MONEY}|yes|ja|yep|jazeker|there|aanwezig|left|over|ruimte|hadden ze|exists) "
    rf"| there $| er $|{MONEY}"
)
MANDATE: Final = later(
    rf" (?:over|above|under|below|boven|onder|within|binnen) (?:his|her|their|zn|zijn|haar|hun) (?:limit|limiet|mandaat|mandate|cap|threshold|grens) | (?:approve|sign|ok|okay|sign off|sign off on|goedkeuren|tekenen) (?:anything|everything|alles|all) (?:that is |thats )?(?:capital|capex) | (?:budget|spending|signing) (?:authority|limit|power) | (?:who|that|die|{WHO}) (?:can|may|could|gets to|is allowed to|kan|mag) (?:\S+ ){{0,2}}?(?:commit|release|spend|free up|vrijmaken|vrijgeven|toezeggen|besteden|uitgeven) (?:\S+ ){{0,2}}?(?:money|funds|cash|budget|spend) | (?:die|{WHO}) (?:(?:kan|mag) )?(?:het |de |t |dat )?(?:geld|budget|centen|middelen) (?:(?:kan|mag) )?(?:vrijmaken|vrijgeven|toezeggen|besteden|uitgeven)(?= )| authori[sz]ed to spend |"
    rf" (?:mag|may|can|kan|tekenen|tekent|sign|signs|allowed|mandaat|mandate|bevoegd|limit|limiet|cleared|good for|commit) (?:\S+ ){{0,4}}?(?:{MONEY}|tot|up|beyond)"
    rf"|(?:approved?|approves|okays?|akkoord) (?:\S+ )?(?:up to|tot) {MONEY}|(?:has|have|heeft|hebben|gets) (?:up to|tot) {MONEY} (?:to spend|te besteden)"
    rf"|(?:tot|up to|boven|above|over) {MONEY} (?:\S+ ){{0,4}}?(?:tekenen|sign|zelf|beslissen|decide|tekent|signs)"
)
TALK: Final = later(
    rf" my moneys? (?:is |'s )?on | (?:money|budget|geld|purse|pot|cash) is (?:van )?{WHO} | (?:its|is|thats|het is) (?:opex|capex) | (?:houdt|doet) (?:de |het )?(?:kas|geld|financien) |"
    rf" (?:(?:drafting|writing|preparing|schrijft|maakt|opstellen) (?:the |a |de |een )?(?:po|purchase order|business case)|gaat over|talk(?:s|ed|ing)? about|vraagt naar|praten over|budget ?houder|budget ?holder|budget ?owner|budgetteigenaar|gaat over het budget|budgetronde|budget round|prijs|price|korting|discount|purse ?strings|wears|over de centen|over het geld|over t geld|beheert|"
    r"controls|owns the budget|owns the money|hand op de|say in (?:the |their |how )?(?:money|budget|spending)|te zeggen over (?:het |de |t )?(?:geld|budget|centen)|niks (?:over|van) (?:het )?(?:geld|budget) gehoord|over (?:het )?(?:geld|budget) (?:\S+ )?(?:niks|niets|nog niet) (?:\S+ )?gehoord|(?:nothing|not) (?:\S+ )?(?:about|on) (?:the )?(?:money|budget)) "
)
YET: Final = later(
    r" (?:nog|yet|still|so far|tot nu toe|tot dan|tot die tijd|until then|till then|before then) "
)
# A clause of nothing but a state, in an answer that names no money: "turned down by the board in June".
BARE: Final = later(
    r"^ (?:niks |niets |nothing |al |is |was |wordt |its |it was |it got |het is |t is |has been |already |just |got |nog |net |allang |inmiddels |officially |officieel |helaas |sadly |unfortunately |yes |ja |nee |no |ze hebben het |they |theyve |hebben ze |not |wasnt |isnt |hasnt been |niet |never |nooit ){0,4}"
    r"(?:aangevraagd|in aanvraag|ingediend bij|goedgekeurd|toegekend|vrijgemaakt|gereserveerd|afgewezen|geweigerd|begroot|ongebudgetteerd|approved|requested|applied for|secured|allocated|earmarked|ring-?fenced|set aside|rejected|"
    r"turned down|denied|refused|knocked back|unbudgeted|budgeted|funded|frozen|bevroren|geschrapt|wegbezuinigd|asked for|put in for) (?!(?:by|door) [\ue000-\ue7ff\uf000-\uf7ff] $)"
    r"| (?:moet|moeten|gaan|gaat|have to|need to|has to|needs to|will|still|yet|going to) (?:\S+ ){0,5}?(?:aanvragen|budgetteren|begroten|request it|apply for it|budget it|budget for it|budget for this|find the money)(?= )"
)
SHORT: Final = later(
    rf" (?:{IN_OR_SETTLED}|goedgekeurd|toegekend|vrijgemaakt|gereserveerd|approved|secured|allocated|set aside|signed off|granted|earmarked|available|beschikbaar|geregeld|funded|sorted|"
    r"aangevraagd|ingediend|in aanvraag|requested|applied|pending|submitted|afgewezen|geweigerd|rejected|denied|turned down|geschrapt|spent|used up|gone|op|ingetrokken|withdrawn|frozen|bevroren|cut|"
    r"wacht\w*|waiting|voted|passed|through|signed|secured|dry|toegezegd|verleend|gehonoreerd|afgetikt|getekend|vastgesteld|gegaan|uitgegeven|besteed|opgemaakt|went|anders|else|elsewhere|yes|ja|yep|zat|genoeg|plenty|enough|locked|heard|gehoord|word|bericht|covered|gedekt|cleared|klaar|in place|"
    r"opgegaan|gestemd|geen|none|nothing|niks|no|is er|theres|there is|er is|begroot|loopt|running|ongoing|niet|isnt|arent|havent|any|released|vrijgegeven|not|asked|request (?:is|was|has been) made|aanvraag is gedaan) "
)
# "The cash depends on a bid that went in last week": a condition, and the application for it runs.
HANGS_ON: Final = later(
    r" (?:depends|hinges|rides|hangt|afhankelijk|contingent|waiting) (?:\S+ ){0,5}?(?:bid|application|request|claim|aanvraag|\S+aanvraag|verzoek) (?:\S+ ){0,3}?(?:went in|is in|was submitted|been submitted|sent in|lodged|filed|loopt|ligt|ingediend|lopende|pending) "
    r"| (?:depends|hinges|rides|hangt|afhankelijk|contingent) (?:\S+ ){0,4}?(?:pending|running|lopende|ingediende) (?:\S+ )?(?:bid|application|request|aanvraag|\S+aanvraag|verzoek) "
)
# "His brother-in-law who does the finances": what somebody does, and no word on how much there is.
KEEPS_MONEY: Final = later(
    r" (?:who|die|that|he|she|hij|zij|ze) (?:always |altijd |also |ook )?(?:does|do|handles|runs|keeps|manages|controls|looks after|doet|regelt|beheert) (?:(?:all|the|de|het|hun|their|his|her|alle) ){0,3}(?:finances?|money|books|cash|budgets?|centen|geld|financien|purse)(?= )"
    r"| (?:die|who) (?:de|het|alle|hun) (?:financien|centen|geld|boeken|kas|knip|administratie) (?:doet|regelt|beheert|bijhoudt)(?= )"
)
# "She has a say in the budget": who decides on it, and no word on whether it is there.
HAS_A_SAY: Final = later(
    r" (?:say|voice|stem|inspraak|te zeggen) (?:\S+ )?(?:in|over|on|about|bij) (?:\S+ )?(?:money|budget|budgets|spending|geld|centen) $"
)
# "They've never spent that much": what they are used to, and nothing of this deal's money.
NEVER_SO_MUCH: Final = later(
    r" (?:nooit|never) (?:\S+ ){0,4}?(?:uitgegeven|besteed|betaald|spent|paid)(?= )| (?:never|nooit) (?:spend|spends|pay|pays|betalen) (?:that|this|so|zo) (?:much|veel)(?= )"
)
# "Procurement still has to raise a PO": paper to come, and no word on whether there is money.
PAPER_TO_COME: Final = later(
    r" (?:to|moet|moeten|gaat|gaan|will|must|be) (?:\S+ ){0,5}?(?:raise|raised|issue|issued|cut|create|created|opmaken|maken|aanmaken|uitschrijven|opstellen|sturen|send) (?:(?:a|the|an|their|een|de|hun) )*(?:po|purchase order|inkooporder)(?= )"
    r"| (?:moet|moeten|gaat|gaan|will|has to|have to|needs to) (?:\S+ ){0,4}?(?:po|purchase order|inkooporder) (?:\S+ ){0,2}?(?:raise|raised|issue|issued|maken|aanmaken|opmaken|uitschrijven|opstellen|sturen)(?= )"
)
# Of a request that still runs: "asked for the funds, no answer so far".
NOT_ANSWERED: Final = later(
    r" (?:no|geen|zonder|without|niks|nothing|not|niet) (?:\S+ )?(?:answer|antwoord|reply|reactie|response|bericht|news|nieuws|word|heard|gehoord)(?= )"
)
# "Money yes, name no": the second one is about something else.
OTHER_TOPIC: Final = later(
    r" (?:(?:verder|otherwise|and|en|but|maar) )?(?:nothing|niks|niets|not much|no|geen)(?: further| verder| much)? (?:else|new|nieuws|anders|news|more to report|to report|te melden)(?: \S+){0,2} |"
    r" (?!(?:nog|helaas|nu|er|is|dit|this|not|so|the|answer|antwoord) )\S+ (?:no|yes|ja|nee|niet|wel|not yet|nog niet) |"
    # "No disagreement over where they are".
    r" (?:geen|no|zonder|without) (?:discussie|onenigheid|meningsverschil|haast|gedoe|disagreement|argument|debate|rush|hurry|fuss)(?: \S+){0,6} "
)
