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
A_SAY: Final = (
    r"prat(?:en|es?) mee|praat mee|beslist? mee|(?:ha(?:s|ve)|gets?) (?:also |too )?(?:(?:a|an|some|much|plenty of|a lot of|quite a|quite some) )?(?:say|voice|sway|influence|clout|pull)"
    r"|(?:heeft|hebben) (?:ook |er |wel |daar ){0,2}(?:veel |wat )?(?:inspraak|invloed|een stem)|(?:iets|iet|wat|veel) te zeggen"
)
"""That somebody has a say in it, and no more than that."""
LOOKS_ALONG: Final = (
    r"(?:kijk|lees|denk|luister|reken)(?:t|en)? (?:\w+ ){0,3}mee|(?:be|na)kijkt?|(?:lezen|rekenen) (?:\w+ ){0,3}mee|kijkt? (?:\w+ ){0,4}na|looks? (?:\w+ ){0,3}(?:at|over|through)|checks?|reviews?|reads?"
    r"|controleert|advis(?:es?|eert)|geeft advies|gives? advice|wants? to see|wil (?:\w+ ){0,5}zien"
)
"""That somebody looks at it before it is decided."""
SIGNING: Final = rf"\b(?:{SIGNATURE}|{SIGNED}|{DECIDING}|{LAST_WORD})\b"
"""That somebody signs or decides."""
YES: Final = rf"\b(?:{SIGNATURE}|{SIGNED}|{DECIDING}|{AGREEING}|{LAST_WORD})\b"
"""The same, or that they agree to it."""
A_YES: Final = rf"\b(?:{AGREEING}|{DECIDING}|keur\w* (?:het )?goed|ok|oke|okay|okays|sign-?off|green light|groen licht|fiat|instemm\w*|toestemm\w*|ja|yes|zegt|stemt)\b"
"""That a step is over with somebody's yes; a signature is more than that."""
