"""That somebody over there cannot be reached: no word on what they do there, and no sign that they left."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

_SILENT: Final = later(
    r"\b(?:(?:neemt|nemen|nam|namen) (?:(?:de |zijn |haar )?telefoon )?(?:(?:al|ook|nog|zelfs|even|de hele week|nu) )*(?:niet|nie|nooit) (?:meer )?(?:de telefoon )?op"
    r"|(?:reageert|reageren|antwoordt|antwoorden|belt|bellen|mailt|mailen) (?:(?:al|ook|nog|me|mij|ons) )*(?:niet|nie|nooit|nergens)(?: meer)?(?: terug| op \w+)?"
    r"|(?:wordt|is|zijn|blijft|blijven|valt) (?:(?:heel|erg|nu|al|wel|zo|opeens|ineens) )*stil"
    r"|(?:isn'?t|aren'?t|is not|are not|not|won'?t|doesn'?t|don'?t|never) (?:been )?(?:(?:even|really) )?(?:pick(?:ing|s)? up|answer(?:ing|s)?(?: (?:the phone|calls|emails?|my \w+))?|respond(?:ing|s)?|repl(?:y|ying|ies)|call(?:ing|s)? (?:me |us )?back)"
    r"|(?:no|zero) (?:reply|response|answer)|(?:gone|went|going|goes|is|are) (?:very |totally |all |a bit |completely )?(?:quiet|silent|dark)|ghosting|radio silence|radiostilte)\b"
)


def is_told(said: Utterance) -> bool:
    """Whether a text says that somebody does not answer: "saskia neemt niet meer op", "they've gone quiet"."""
    return _SILENT.search(said.fold) is not None
