"""What people are called before their name: "Mr Pratt", "mevrouw De Wit"."""

from typing import Final

TITLES: Final = frozenset(
    "mr mrs ms miss dr prof sir lord lady meneer mevrouw mijnheer dhr mevr mw pater pastoor zuster".split()
)
