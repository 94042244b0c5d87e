"""News of people and rivals told in several sentences at once: each sentence is kept for what it is.

"Femke is afgehaakt, Wouter tekent nu alleen. familie was positief. en er is een nieuwe concurrent, Arcabo".
"""

import re
from typing import Final

from bot.coach.people import people_corrections, people_told, rival_told, signer_stated, signer_told
from bot.coach.told import signing_told, telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance

_SENTENCES: Final = re.compile(r"[.!?;]+\s+|\n+")
# A longer sentence tells a story.
_PLAIN: Final = 12
_KINDS: Final = (
    people_corrections.take,
    signer_stated.take,
    signing_told.take,
    signer_told.take,
    rival_told.take,
    people_told.take_view,
)


def take(draft: Draft, said: Utterance) -> bool:
    """Keep each sentence, where the first one is such news; False, with nothing recorded, where it is not."""
    first, *others = [utterance(part) for part in _SENTENCES.split(said.text) if part.strip()] or [said]
    short = [part for part in (first, *others) if len(part.words) <= _PLAIN]
    if not any(signer_told.speaks_of(part) or rival_told.rivals_in(draft, part) for part in short):
        # "Wim left. Bert does it now" is one piece of news, and a story is told elsewhere.
        return False
    if not others or not people_corrections.take(draft, first):
        return False
    left = [part for part in others if not any(kind(draft, part) for kind in _KINDS)]
    rest = ". ".join(part.text for part in left)
    if rest and not telling.take(draft, utterance(rest), anew=True):
        draft.say("ack.kept")
    return True
