"""What the race is spoken of in: who supplies now, who else is in it, what they bring. Pieces of patterns, each spelt once."""

from typing import Final

from bot.coach.basics.once import later

SELLER: Final = "(?:leverancier|aanbieder|verhuurder|bidder|supplier|vendor|provider)"
"""Whoever sells what they look for."""
FIRM: Final = r"(?:firma|bedrijf|bedrijfje|company|firm|crowd|outfit|lot|club|party|partij)"
"""A firm that nothing else is said of."""
SUPPLIER: Final = rf"(?:{SELLER}|{FIRM}|dealer|bureau|agency|system|systeem|software|merk|brand)s?"
CURRENT: Final = "(?:huidige|current|bestaande|existing|vaste|usual|regular)"
"""Who is there now, before what they are."""
RIVAL: Final = "(?:concurrent(?:en|ie)?|rival(?:s|en)?|competit(?:ors?|ion))"
OFFERS: Final = "(?:offertes|quotes|bids|prijzen)"
"""What several bring; one alone is ours as often as a rival's."""
NOT_OURS: Final = "(?:other|another|andere?|tweede|second|nieuwe?|new)"
OURSELVES: Final = frozenset("wij we ons us onze our ours ik i me coach".split())
"""Words that stand for us."""
OF_THE_RACE: Final = later(
    rf"\b(?:vergelijk\w*|compar\w+|tender\w*|{RIVAL}|concurrent\w+|{OFFERS}|{SELLER}s|{NOT_OURS} (?:{SUPPLIER}|offerte|quote|bid|offer)|merken|brands|alternatie(?:f|ven)|alternatives?)\b"
)
"""That they compare, whoever with."""
# Where a tender is published: no rival, though much goes "via" it.
PLATFORMS: Final = frozenset(
    "tenderned etenders mercell negometrix ted tendersguide contractsfinder e-tenders".split()
)
