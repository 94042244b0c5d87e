"""The words of a mandate and of the price beside it: up to what somebody signs, above what, and what this deal is worth.

Patterns over the signs of one clause; the rules are in `yes_amounts`.
"""

import re
from typing import Final

from bot.coach.understanding.scene.signs import MONEY, WHO

LIMIT: Final = re.compile(
    rf" (?:tot|t/m|t / m|up to|to|until|till|maximaal|max|onder|under|below|hoogstens|limit|limiet|mandaat|mandate|beneden|at most|less than|minder dan|cap|capped|plafond)"
    rf" (?:(?:de|a|een|the|aan|en|met|van|of|at|op|is|bedrag|maximum|max|maximaal|about|ongeveer|zo|n|ca|circa|rond|around) ){{0,4}}(?P<money>{MONEY})"
)
# What somebody may not go beyond is their limit: "can't commit beyond 20k", "niet meer dan 5 mille".
NOT_BEYOND: Final = re.compile(
    rf" (?:niet|geen|niks|not|cant|cannot|nothing|no|never|nooit|couldnt) (?:\S+ ){{0,4}}?(?:boven|hoger dan|meer dan|over|above|more than|beyond|past|exceeding|bigger than)"
    rf" (?:(?:de|the|een|a) ){{0,4}}(?P<money>{MONEY})"
)
THRESHOLD: Final = re.compile(
    rf" (?:boven|vanaf|over|above|meer dan|more than|beyond|exceeding|hoger dan|groter dan|past|bigger than|larger than|north of)"
    rf" (?:(?:de|the|een|a) ){{0,4}}(?P<money>{MONEY})"
)
# "Het mandaat van Piet is 10k", "Piet's limit is 10k".
OWN_LIMIT: Final = re.compile(
    rf" (?:mandaat|limiet|limit|mandate|tekenlimiet|bevoegdheid|cap|ceiling|plafond) (?:van |v |of |for |voor |ligt |is ){{0,4}}{WHO} (?:is |ligt op |ligt bij |op |at |tot ){{0,4}}(?P<a>{MONEY}) "
    rf"|{WHO} (?:has|have|heeft|got|with|met) (?:\S+ ){{0,4}}?(?P<c>{MONEY}) (?:limit|limiet|mandaat|mandate|cap|ceiling|plafond) "
    rf"|{WHO} (?:'s? |zn |zijn |haar )?(?:limit|mandate|limiet|mandaat|tekenlimiet|signing limit|spending limit|cap|ceiling|plafond) (?:is |at |van |op |of |ligt |stops ){{0,4}}(?P<b>{MONEY}) "
)
ABOVE_THAT: Final = re.compile(
    r" (?:daarboven|erboven|above (?:that|it)|beyond that|over that|past that|any(?:thing|one|body) (?:above|over|bigger|beyond)|alles daarboven|meer dan dat|hoger|hierboven|else its|boven dat|over dat|anders|otherwise|else|rest|the rest|for more|bigger stuff|alles erboven) "
)
PRICE: Final = re.compile(
    rf" (?:(?:deze|dit|this|deal|order|opdracht|prijs|price|its|thats|het|totaal|total|offerte|quote|investering|bedrag|kost|kosten|costs?|weare|wij|we|zitten|staat|staan|ons|onze|tis|"
    rf"om|op|at|ours|onze|is|were|wordt|van|contract|value|waarde|worth|s|'s|sits|comes|to|in|come) ){{1,5}}(?:(?:een|one|ones|about|ongeveer|zon|rond|circa|ca|around|roughly|bijna|"
    rf"nearly|in|de|the|totaal|total|of|just|wel|al|nu|maar|van|is|komt|op|zo|n|deal|order) ){{0,4}}(?P<money>{MONEY}) (?!over |above |boven |onder |under |te )"
)
# "Deze kassa's zijn 31k", "these sensors come to 28k": what it is that costs so much.
THESE_COST: Final = re.compile(
    rf" (?:deze|dit|these|this|onze|our) (?:(?![\ue000-\uf8ff]|(?:is|are|zijn|met|with|tot|up|limiet|limit|mandaat|mandate|tekenlimiet|budget) )\S+ ){{1,3}}?"
    rf"(?:zijn|is|are|kosten|kost|costs?|komen|komt|comes?|runs?|worden|wordt) (?:(?:op|uit|to|at|samen|together|in|totaal|total|around|about|ongeveer|rond|zo|n) ){{0,3}}(?:(?P<money>{MONEY})|(?P<number>\d{{1,3}}(?:[.,]\d)?)) (?=$|(?:so|dus|all|in|k) )"
)
# "Four years at 30k": the price is all of them.
YEARLY: Final = re.compile(
    rf" (?P<count>\d{{1,2}}) (?:jaar|jaren|years?|yrs?|jr|sites?|locaties|vestigingen) (?:x|a|à|at|times|keer|maal|van|of) (?P<money>{MONEY}) "
)
SMALL_PRICE: Final = re.compile(
    r" (?:dit|deze|this|ours|onze|ons|its|thats|thisll|itll|het|t|we|wij|weare|were|wevragen|vragen|asking|ask|bieden|offerte|quote|order|prijs|price|totaal|total|bedrag|deal|gaat|kost|costs|komen|komt|quoted|offered)"
    r"(?: (?:one|ones|is|one's|s|'s|at|zitten|zit|staat|op|zijn|gaat|vragen|asking|ask|bieden|quoted|offered|sit|sits|geoffreerd|offreren|kost|costs|komen|come|coming|comes|in|out|uit|om|rond|about|around|be|wordt|zal|will|were|was|deal|van|of|ongeveer|net|just|maar|only|nu|now|already|al|our|contract|quote|offerte)){0,5}"
    r" (?P<number>\d{1,3}(?:[.,]\d)?)(?: (?:ish|ongeveer|so|now|nu|or|of|zo|all|in|totaal|total|precies|exactly|flat)){0,2} $"
)
# A bare number that bounds what somebody may sign for; what is counted in something else is no amount.
BARE_BOUND: Final = re.compile(
    rf" (?:(?P<above>boven|above|over|beyond|vanaf|past) (?:de )?|(?:tot|t/m|up to|to|under|onder|below|limit|limiet|mandaat|mandate|cap|max|maximaal|mag|capped at|out at|stops at|ends at|stopt bij|houdt op bij|goes to|gaat tot) (?:tot |is |de |v |van |max |of ){{0,3}})(?P<number>\d{{1,3}}(?:[.,]\d)?)"
    rf" (?=$|{WHO}|(?:its|is|dan|de|het|the|zelf|alleen|tekenen|on|alone|by|himself|herself|doen|beslissen|is|it|then|dan|and|en|max|mag|gewoon|for|voor|a|without|zonder) )"
)
# "Plant manager 25k, group director 100k": an amount beside somebody and nothing else is what they may sign for.
OWN_AMOUNT: Final = re.compile(
    rf" (?:de |the |en |and )?{WHO} (?:(?:mag|has|heeft|kan|can|gets|krijgt|doet|does|may|signs|tekent|goes|gaat|to|tot|=|do|zelf|himself|herself|itself|is|at|op|from|van|voor|for|good|goed) ){{0,4}}(?P<money>{MONEY})(?: (?:zelf|alleen|doen|tekenen|on|his|her|their|own|max|alone)){{0,4}} "
)
# "Our ask: 28k", "12.5 on the table".
ASK: Final = re.compile(
    r" (?:ask|quote|offerte|prijs|price|totaal|total|bedrag|deal|ours|wij|we|ons|us|deze|dit|this|this one|order|voorstel|proposal|aanbieding) $"
)
ON_THE_TABLE: Final = re.compile(
    r" (?:er ligt |we hebben )?(?P<number>\d{1,3}(?:[.,]\d)?) (?:on the table|op tafel|voor ons|for us|in our quote|in onze offerte|all in|in totaal|in total|gevraagd|aangeboden|geoffreerd|quoted|offered) "
)
# The price set against the mandate in words: "daar komen we niet aan", "we're well over that", "15x that".
BELOW: Final = re.compile(
    r" (?:(?:daar|dat|there|hier) (?:\S+ ){0,2}?(?:komen|zitten|blijven|zijn|halen) (?:we|wij|dit|deze|jullie) (?:\S+ ){0,2}?(?:niet|onder|niet aan|bij lange na niet|lang niet)|(?:weare|were|we are|its|this is|we come in|ours is|dit is|wij zijn|we zitten|wij zitten|we blijven|deze zit|dit zit|we) (?:\S+ )?(?:under|below|onder|within|binnen|eronder|daaronder|less|minder)(?: (?:that|dat|it|the limit|the threshold|de grens|zijn mandaat))? ?$) "
)
OVER: Final = re.compile(
    r" (?:(?:daar|there) (?:\S+ ){0,2}?(?:komen|zitten|zijn|gaan) (?:we|wij|dit|deze) (?:\S+ ){0,2}?(?:boven|overheen|over)|(?:weare|were|we are|its|this is|we come in|ours is|dit is|wij zijn|we zitten|wij zitten|deze zit|dit zit|we gaan) (?:\S+ )?(?:over|above|boven|past|beyond|erboven|daarboven|more|meer|eroverheen)(?: (?:that|dat|it|the limit|the threshold|de grens|zijn mandaat))? ?$) "
)
TIMES: Final = re.compile(
    r" (?:(?P<times>\d{1,3}) ?(?:x|times|keer|maal) (?:that|dat|as much|zoveel|zo veel)|(?:het |t )?dubbele|twice (?:that|as much)|double(?: that| it)?) "
)
UNLESS: Final = re.compile(
    rf" (?:tenzij|unless|behalve als|except when) (?:\S+ ){{0,4}}?(?:boven|over|above|meer dan|more than|past) (?:de |the )?(?P<money>{MONEY}) "
)
