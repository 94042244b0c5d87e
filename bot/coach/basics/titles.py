"""What people are called before their name: "Mr Pratt", "mevrouw De Wit"."""

from typing import Final

TITLES: Final = frozenset(
    """mr mrs ms miss mister dr prof sir madam lord lady rev meneer mevrouw mijnheer dhr mevr mw heer herr frau mme madame monsieur
    pater pastoor zuster broeder""".split()
)
