"""The words that stand for somebody without naming them, in both languages; each room adds what only it has to do with."""

from typing import Final

WE: Final = frozenset("ik we wij i".split())
THEY: Final = frozenset("hij zij ze ie he she they".split())
US: Final = frozenset("mij ons me us".split())
THEM: Final = frozenset("hem haar hen hun him her them".split())
OUR: Final = frozenset("our onze ons".split())
MY: Final = frozenset("my mijn mn".split())
# Spelt in one with the verb, as a phone does.
WE_DO: Final = frozenset("i'll i've i'm we'll we've ill ive im".split())
THEY_DO: Final = frozenset(
    "they're they'll they've they'd theyre theyll theyve theyd he's she's he'll she'll hes shes".split()
)
ANYBODY: Final = WE | THEY | US | THEM
# With its verb in one word it opens a sentence about somebody, and names nobody: "hes scared".
SPELT_IN_ONE: Final = WE_DO | THEY_DO | {"thats", "that's", "whos", "who's"}
