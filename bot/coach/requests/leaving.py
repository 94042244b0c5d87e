"""That they have to go, behind what is told: "sap. got to run", "sap denk ik, moet nu ophangen". What is told is heard before they leave."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import utterance

_PAUSE: Final = later(r"[.!?;,\n]+\s+|\s+[-–]\s+")
_CLOSES: Final = 60
_TALKING: Final = frozenset({"asking", "mirroring", "closing"})
_LEAVES: Final = later(
    r"(?:(?:sorry|oke?|ok|so|dus|anyway|anyhow|en|and|but|maar|nu|now) ){0,3}"
    r"(?:(?:i |i've |ive |i'm )?(?:have )?(?:got to|got ?ta|gotta|have to|need to|must|gonna have to) (?:run|go|dash|leave|drive|hop off|hang up|jump)(?: now)?"
    r"|(?:ik |'?k )?(?:moet|ga) (?:(?:nu|er|dan|weer|echt|even) ){0,3}(?:weg|hangen|ophangen|ervandoor|vandoor|rijden)(?: nu)?"
    r"|(?:ttyl|brb|bbl|talk later|speak later|rest later|tot later|straks verder|de rest later))"
)


def told_before_leaving(draft: Draft, text: str) -> str | None:
    """What a message tells before it says that they have to go; None where it says nothing of the kind, or nothing else."""
    if not draft.has_deal or draft.conversation.phase not in _TALKING:
        return None
    for pause in _PAUSE.finditer(text, max(0, len(text) - _CLOSES)):
        told, tail = text[: pause.start()], utterance(text[pause.end() :])
        if _LEAVES.fullmatch(tail.fold.strip(" .!")) is not None and not utterance(told).blank:
            return told.strip()
    return None
