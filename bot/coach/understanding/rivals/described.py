"""A rival told by what it is, beside its name: that it supplies them, that it is new in the race, that it is the competition.

Patterns over the signs of a clause, as in `words`.
"""

import re
from typing import Final

from bot.coach.understanding.rivals.words import NAMED

# "Just Henry Schein, his usual supplier": what stands behind a name alone says that it is there now, whoever is called so.
NAME_ALONE: Final = re.compile(
    rf" (?:(?:just|only|still|alleen|enkel|gewoon|nog|maar|but|and|en|well|wel) )*(?P<name>{NAMED}) $"
)
USUAL: Final = re.compile(
    r" (?:(?:his|her|their|hun|zijn|haar|the|de) )+(?:usual|regular|current|existing|normal|long-?time|vaste|huidige|gewone|bestaande|eigen) (?:\S+ )?"
    r"(?:suppliers?|vendor|provider|dealer|wholesaler|installer|leverancier|partij|installateur|groothandel|garage|bureau|agency) $"
)
IS_ONE: Final = re.compile(
    r" (?:is|are|zijn) (?:the|our|onze|de) (?:\S+ )?(?:competition|competitors?|rivals?|concurrent(?:en|ie)?|concullega) "
)
# "There's a new one in, Scania themselves", "er is een nieuwe bij, Scania zelf".
ONE_MORE: Final = re.compile(
    r" (?:theres|there is|is|komt|kwam|came|weve got|they have|they also have|we hebben|hebben) (?:(?:er|nu|now|ook|also) )*(?:een|a|an|another|nog een|ne|nen) (?:new|nieuwe|other|andere|extra|second|tweede|third|derde|fresh) "
    r"(?:(?:one|party|partij|speler|player|concurrent|competitor|rival|bidder|aanbieder|vendor|supplier|leverancier|kandidaat|contender) )?(?:in|bij|erbij|bijgekomen|in it|in the (?:race|mix|running)|in de race|in beeld) $"
)
HIMSELF: Final = re.compile(
    rf" (?P<name>{NAMED}) (?:(?:themselves|itself|himself|zelf|direct|directly|denk ik|i think) )*$"
)
