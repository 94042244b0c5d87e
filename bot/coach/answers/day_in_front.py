"""The day that was asked for stands in front, and more is told behind it: "Fri 18 Dec, joost gets quotes from Arjo as well"."""

import re
from typing import Final

from bot.coach.answers import added
from bot.coach.basics.once import later
from bot.coach.route import mirroring
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

ASK_FOR_ONE: Final = frozenset({"follow_up", "next_step_date", "new_date"})
"""The questions that a day answers."""
_CLAUSES: Final = later(
    r"[,;.!\n]+\s+|\s+(?:-|–)\s+|\s+(?=(?:maar|but|want|omdat|because|en dan|and then)\s)", re.IGNORECASE
)
_LED: Final = later(r"(?:(?:maar|but|en|and|dus|so)\s+)+", re.IGNORECASE)
# Around a day these say no more than that it is one, and how sure it is.
_AROUND: Final = frozenset(
    """dus zet maar doe maak er it say make put denk ik i think guess reckon ish ongeveer rond around ergens prik dan then zo wel hoor probably waarschijnlijk no nee neen ja yes yep
    sorry oh het op on at said zei zeg toch the de 't t that's thats dat is wordt will be about maybe misschien even now nu pas only again weer ok oke well nou ze they he she hij zij says zegt volgens
    according to hem her him by tegen voor before zeker sure""".split()
)


def split(draft: Draft, said: Utterance) -> tuple[DateReading, Utterance] | None:
    """The day told in front, the last one where it is told anew, and what stands behind it; None where no day stands in front."""
    parts = [part.strip() for part in _CLAUSES.split(said.text) if part.strip()]
    day: DateReading | None = None
    while parts:
        clause = utterance(parts[0])
        when = read_date(clause, draft.language, draft.today, draft.context.zone)
        around = clause if when is None else utterance(f"{parts[0][: when.start]} {parts[0][when.end :]}")
        if not set(around.words) <= _AROUND or (when is not None and when.last < draft.today):
            break
        day = when or day
        parts.pop(0)
    if day is None:
        return None
    return day, utterance(_LED.sub("", ". ".join(parts), count=1))


def take_rest(draft: Draft, rest: Utterance) -> None:
    """Take what was told behind the day: our act, news, or any other part of the deal; what is none is kept as it was told."""
    if not rest.words:
        return
    if mirroring.promised(draft, rest):
        draft.say("ack.own_actions", actions=mirroring.keep_as_actions(draft, rest))
    else:
        added.told(draft, rest)
