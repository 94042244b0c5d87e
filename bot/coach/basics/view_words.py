"""The words in which somebody's view of it is told, as parts of an expression: for it, against it, in doubt, another taste.

A room joins the parts it needs; none spells them again.
"""

from typing import Final

THINKS: Final = r"vind(?:t|en)?|thinks?|ziet het niet|zien het niet"
RATHER: Final = r"liever|rather|prefers?"
LIKES: Final = r"houdt van|likes?|loves?|fans? of|enthousiast|enthusiastic|happy with|blij met|keen"
AGAINST: Final = r"tegen|against|hates?|boos|angry"
AFRAID: Final = r"bang|afraid|worried|bezorgd"
DOUBTS: Final = r"twijfelt?|twijfels?|doubts?|sceptisch|skeptical|sceptical|not sure|niet zeker"
COMPLAINS: Final = r"moans?|complains?|grumbles?|zaagt|zagen over|klaagt|klagen|zeurt|zeuren|moppert|mopperen"
TOO_DEAR: Final = r"duur|expensive|pricey"
VIEW: Final = rf"\b(?:{THINKS}|{RATHER}|{LIKES}|{AGAINST}|{AFRAID}|{DOUBTS}|{COMPLAINS})\b"
"""That somebody likes it or doesn't, whichever."""
