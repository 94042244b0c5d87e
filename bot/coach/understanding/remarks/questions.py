"""A question to the coach as it would be asked plainly: "voor gij verder vraagt: wat weet ge al?" is "wat weet je al?".

What leads up to it goes, and whoever says *ge* or *u* is heard as one who says *je*, and
who types "do u" as one who types "do you". Nothing is read into it: a text that
is no such question stays as it was.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance

# One of these is in every text that is asked in another way than plainly.
_MAY_LEAD: Final = frozenset(
    "ge gij u hebde weette before first voor voordat vooraleer eerst vroeg vraag asked asking question wacht wait hold hang hoho ho stop mag".split()
)
_LEADS: Final = later(
    r"(?:(?:(?:nee|neen|no|ja|yes|ok|oke|okay|maar|but|hey|he|sorry|en|and|ho|hoho|allez|zeg),?\s+)*"
    r"(?:(?:voor|voordat|vooraleer) (?:je|jij|ge|gij|u|we|wij) (?:(?:nog|er|iets|wat|meer|verder|me|mij)\s+)*(?:vraagt|vraag|vragen|gaat|gaan|doorgaat|doorgaan|verdergaat|verdergaan)(?: verder| door| meer| nog)*"
    r"|before (?:you|we) (?:ask|go|carry|continue|move|keep)(?: me| on| any| anything| anymore| more| further| else| asking)*"
    r"|(?:wacht|wait|hold on|hang on|stop|ho)(?: (?:even|eens|effe|ff|a (?:sec|second|minute|moment)|now|there))*"
    r"|(?:eerst|first)(?: (?:even|dit|iets|ff|this|something))*"
    r"|(?:ik|i) (?:just |only |gewoon |alleen |enkel )*(?:vroeg|vraag|asked|am asking|was asking)(?: (?:u|je|jou|you|me|mij|gewoon|just|alleen|enkel|maar|nochtans|toch))*"
    r"|(?:mijn vraag|my question|the question|de vraag) (?:is|was)|mag ik (?:(?:even|eens|u|je) )*vragen|can i (?:just )?ask(?: you)?)\s*[:,;.!-]*\s+){1,6}",
    re.IGNORECASE,
)
_POLITE: Final = later(
    r"\b(?P<verb>weet|hebt|heb|heeft|hebde|weette|onthoudt|onthield|onthieldt|noteerde|noteerdet|had)(?:\s+(?:ge|gij|u)\b|(?<=hebde)|(?<=weette))(?:\s+gij\b)?"
    r"|\b(?:ge|gij)\b|\b(?P<asked>do|did|have|can|could|would|will|what)\s+u\b",
    re.IGNORECASE,
)
_VERB: Final = {"hebt": "heb", "heeft": "heb", "hebde": "heb", "weette": "weet"}
_A_QUESTION: Final = later(r"(?:wat|wie|hoe|waar|wanneer|welke|what|who|whos|how|where|when|which)\b")


def as_plainly_asked(said: Utterance) -> Utterance:
    """The question alone, in the words most people ask it in; any other text is answered as it came."""
    if _MAY_LEAD.isdisjoint(said.words):
        return said
    lead = _LEADS.match(said.text)
    plain = _POLITE.sub(_plainly, said.text[lead.end() :] if lead is not None else said.text)
    asked = utterance(plain)
    return asked if _A_QUESTION.match(asked.fold) is not None else said


def _plainly(found: re.Match[str]) -> str:
    if found["asked"] is not None:
        return f"{found['asked']} you"
    verb = found["verb"]
    return "je" if verb is None else f"{_VERB.get(verb.lower(), verb)} je"
