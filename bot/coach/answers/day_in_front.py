"""The day that was asked for stands in front, and more is told behind it: "Fri 18 Dec, joost gets quotes from Arjo as well"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_JOINED: Final = later(r"(?:maar|but|want|omdat|because|en dan|and then)\s", re.IGNORECASE)
# Around a day these say no more than that it is one, and how sure it is.
_AROUND: Final = frozenset(
    """dus zet maar doe maak er it say make put denk ik i think guess reckon ish ongeveer rond around ergens prik dan then zo wel hoor probably waarschijnlijk no nee neen ja yes yep
    sorry oh het op on at said zei zeg toch the de 't t that's thats dat is wordt will be about maybe misschien even now nu pas only again weer ok oke well nou ze they he she hij zij says zegt volgens
    according to hem her him by tegen voor before zeker sure""".split()
)


def split(draft: Draft, said: Utterance) -> tuple[DateReading, Utterance] | None:
    """The day told in front, the last one where it is told anew, and what stands behind it; None where no day stands in front."""
    clauses = cut(said)
    day: DateReading | None = None
    front: frozenset[int] = frozenset()
    for part in clauses.parts("stop", "mark", "comma", at=_JOINED):
        text = part.said.text
        when = read_date(part.said, draft.language, draft.today, draft.context.zone)
        around = part.said if when is None else utterance(f"{text[: when.start]} {text[when.end :]}")
        if not set(around.words) <= _AROUND or (when is not None and when.last < draft.today):
            break
        day = when or day
        front |= part.places
    if day is None:
        return None
    return day, clauses.without(front)
