"""Who is told to have no say, beside whatever is asked: "nurses will use it too but no vote", "de monteurs hebben niks te zeggen".

Whatever else they do there is no step of theirs, and nobody's view.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_against

_NO_SAY_AT_ALL: Final = (
    r"\b(?:no (?:real |actual )?(?:vote|say|voice|influence)|not? (?:get|have) (?:a|any) (?:vote|say|voice)|(?:do|does|did|have|has)(?:n'?t| not) (?:really )?(?:(?:get|have) (?:a |any |much )?|(?:a|any|much) )(?:vote|say|voice)"
    r"|(?:niks|niets|weinig|niet veel) (?:in |over )?(?:te (?:zeggen|vertellen|beslissen)|in de melk te brokkelen)|geen (?:echte )?(?:stem|inspraak|zeg|zeggenschap)|beslis(?:t|sen) (?:er |daar )?(?:niet|niks|niets) (?:over|mee)|praat(?:en)? (?:er )?niet mee)\b"
)
_NO_SAY: Final = later(_NO_SAY_AT_ALL)
# In more words something else is told as well.
_A_CLAUSE: Final = 12
_BUT_NO_SAY: Final = later(
    rf"(?P<view>\S[^.!?]{{2,80}}?),? (?P<tail>(?:but|maar) [^.!?]{{0,40}}?{_NO_SAY_AT_ALL}[^.!?]{{0,20}}[.!]?)",
    re.IGNORECASE,
)
_MAY_TELL: Final = Gate(_NO_SAY)


def cut_off(draft: Draft, said: Utterance) -> Utterance:
    """A view without the "but he has no say" behind it, which is kept in their own words; the text itself where there is none."""
    found = _BUT_NO_SAY.fullmatch(said.text)
    if found is None:
        return said
    draft.own_words.append(found["tail"])
    return utterance(found["view"])


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep in their own words who has no say; the places of the clauses that tell it, none where none does."""
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    taken: set[int] = set()
    for part in told.parts("stop", "comma"):
        found = _NO_SAY.search(part.said.fold)
        if found is None or len(part.said.words) > _A_CLAUSE or part.said.text.rstrip().endswith("?"):
            continue
        if draft.open_question_id == "differ" and read_against(part.said, draft.language):
            # "Fatima doubts it, but has no say": a view all the same.
            continue
        draft.own_words.append(part.said.text)
        taken |= part.places
    return frozenset(taken)
