"""The words in which a final yes is spoken of, as parts of an expression: signing and deciding, agreeing, the last word, a mere say.

A room joins the parts it needs; none spells them again.
"""

from typing import Final

SIGNATURE: Final = r"(?:onder)?teken(?!ing)\w*|sign(?:s|ing|ature|atory)?|handtekening"
"""What puts a name under it, or will: of "signed" and "getekend" it is behind them."""
SIGNED: Final = r"(?:ge|onderge)teken\w*|signed"
DECIDING: Final = r"beslis\w*|besluit\w*|decid\w*|decision"
AGREEING: Final = r"akkoord|agree\w*|approv\w*|goedkeur\w*"
LAST_WORD: Final = (
    r"final (?:yes|say|word)|last word|laatste woord|definitie(?:f|ve) (?:ja|akkoord)|de baas|the boss"
)
A_SAY: Final = r"prat(?:en|es?) mee|praat mee|beslist? mee|ha(?:s|ve) a (?:say|voice)"
SIGNING: Final = rf"\b(?:{SIGNATURE}|{SIGNED}|{DECIDING}|{LAST_WORD})\b"
"""That somebody signs or decides."""
YES: Final = rf"\b(?:{SIGNATURE}|{SIGNED}|{DECIDING}|{AGREEING}|{LAST_WORD})\b"
"""The same, or that they agree to it."""
