"""What they do next, named as such where something else is asked: "the next step is the tender closing on 15 January"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.route import mirroring, plausible
from bot.coach.told import answers_movement
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance

_A_STEP: Final = (
    r"(?:(?:the|their|de|hun|het) )?(?:very |eerst)?(?:next step|volgende stap|next thing|next up)"
)
_BE: Final = r"(?:(?:'s| is| was| wordt| zou|:)(?: now| nu| gewoon| just| actually| eigenlijk| dus)*)"
_NEXT: Final = later(
    rf"{SIGHS}(?:(?:for them|bij hen|daar),? )?(?:{_A_STEP}{_BE} (?P<what>\S.+)|(?:de|the|hun|their) (?:stap|step)(?: is| was)?: ?(?P<named>\S.+)|(?P<first>\S.{{2,70}}?){_BE} {_A_STEP}(?: (?:for them|bij hen|daar|there|now|nu))?)"
)
_SENTENCE: Final = later(r"[.!;\n]\s+|[.!]$")
# A no, in so many words, before what they do next.
_DENIES: Final = later(
    r"(?:(?:nee+|neen|no+|nope|niet|fout|wrong|dat klopt niet|that'?s wrong|that'?s not (?:it|right)|(?:dat|that)(?:'s| is) (?:geen|not|no) (?:an? )?(?:stap|step)|nogmaals|again|(?:niet|not) ['\"‘“]\S+['\"’”]|zoals gezegd|as i said)[ ,]*)+"
)
# What opens on "that" is told as it depends on something: Dutch puts the verb at the end there.
_CLAUSE: Final = later(
    r"dat (?P<who>(?:(?:de|het|hun|een) )?[\w'-]+(?: en [\w'-]+)?) (?:(?P<rest>\S.*?) )?(?P<verb>[\w-]+(?:t|en))|that (?P<english>\S.*)",
    re.IGNORECASE,
)
_PARTED: Final = later(
    r"(?P<part>door|op|aan|uit|af|in|mee|na|voor|terug|langs|rond|over)(?P<verb>(?:stuur|stur|bel|kom|kom|gaa|ga|vraag|vrag|lever|test|reken|leg|breng|plaats|bespreek|bekijk|kijk|proef|prob|rond|hal|haal|nodig|geef|gev|neem|nem|werk|maak|mak|zet|doe|boek|plan)\w*)",
    re.IGNORECASE,
)
_OPEN: Final = frozenset("what wat which welke who wie when wanneer unknown onbekend".split())


def take(draft: Draft, said: Utterance) -> bool:
    """Take it for their next step, with its day. False where it is none of theirs, is asked, or is denied."""
    if said.text.rstrip().endswith("?"):
        return False
    told = _told_in(said)
    if told is None:
        return False
    if not told.words or told.words[0] in _OPEN or {"not", "niet", "geen", "no"} & set(told.words):
        return False
    if mirroring.promised(draft, told) or not plausible.is_their_act(draft, told):
        return False
    answers_movement.keep_next_step(draft, told)
    return True


def _told_in(said: Utterance) -> Utterance | None:
    """What is named as their next step, behind nothing but a bare "no": "NEE. volgende stap: Bram stuurt de profielen"."""
    for sentence in _SENTENCE.split(said.text):
        part = utterance(sentence)
        found = _NEXT.fullmatch(part.fold.strip(" ,"))
        if found is not None:
            group = next(name for name in ("what", "named", "first") if found[name] is not None)
            return utterance(_in_main_order(part.text[slice(*found.span(group))].strip(" ,")))
        if not _DENIES.fullmatch(part.fold.strip(" ,")):
            return None
    return None


def _in_main_order(text: str) -> str:
    """A clause behind "that" as a sentence: "dat Bram ons woensdag de profielen doorstuurt" is "Bram stuurt ons …door"."""
    clause = _CLAUSE.fullmatch(text)
    if clause is None:
        return text
    if clause["who"] is None:
        return clause["english"]
    apart = _PARTED.fullmatch(clause["verb"])
    verb = apart["verb"] if apart is not None else clause["verb"]
    behind = f" {apart['part']}" if apart is not None else ""
    return " ".join(f"{clause['who']} {verb} {clause['rest'] or ''}".split()) + behind
