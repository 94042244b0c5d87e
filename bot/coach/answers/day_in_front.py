"""The day that was asked for stands in front, and more is told behind it: "Fri 18 Dec, joost gets quotes from Arjo as well"."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date

_JOINED: Final = later(r"(?:maar|but|want|omdat|because|en dan|and then)\s", re.IGNORECASE)


def split(draft: Draft, said: Utterance) -> tuple[DateReading, Utterance] | None:
    """The day told in front, the last one where it is told anew, and what stands behind it; None where no day stands in front."""
    clauses = cut(said)
    day: DateReading | None = None
    front: frozenset[int] = frozenset()
    for part in clauses.parts("stop", "mark", "comma", at=_JOINED):
        text = part.said.text
        when = read_date(part.said, draft.language, draft.today, draft.context.zone)
        around = part.said if when is None else utterance(f"{text[: when.start]} {text[when.end :]}")
        if not phrases.stands_around_a_day(around.words) or (when is not None and when.last < draft.today):
            break
        day = when or day
        front |= part.places
    if day is None:
        return None
    return day, clauses.without(front)
