"""One action of ours in a note: what it is, its day, and which of several a note is remembered by."""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.notes.action_words import MEANWHILE
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.readings import DateReading

# What only led to what is told next: "I'll send it Friday and …".
_JOINS: Final = re.compile(r"(?i) (?:and|en|but|maar)$")
_LONGEST: Final = 20  # what runs on for longer tells more than one action


@record
class OurAction:
    """Something for us to do, the day said with it, and the clause it stood in.

    `carries`: its object was named before it; `asked`: the customer asks for it; `ends`: a clause behind it that only gives the day.
    """

    text: str
    day: DateReading | None
    place: int
    carries: bool = False
    asked: bool = False
    ends: int | None = None


def day_ahead(note: Note, part: NoteClause, *, behind_theirs: bool = False) -> DateReading | None:
    """The first day in a clause that is still to come; where it tells of somebody else first, the last."""
    # "Next week Tuesday they, and Thursday I": a day that lies before theirs is not the one that is meant.
    days = [day for day in part.days[-1:] if day.first >= part.days[0].first] if behind_theirs else part.days
    return next((day for day in days if day.last >= note.today), None)


def action_in(note: Note, part: NoteClause, text: str, *, behind_theirs: bool = False) -> OurAction | None:
    """`text` as an action told in a clause; None when nothing is left of it, or too much for one."""
    text = _JOINS.sub("", MEANWHILE.sub("", text).strip(" ,.;:-–)('\""))
    day = day_ahead(note, part, behind_theirs=behind_theirs)
    if text.replace(".", "").isdigit() or (day is None and _OUR_TRADE.fullmatch(text.lower())):
        return None  # "wij 180"; "ik verkoop heftrucks" says who is speaking
    return OurAction(text, day, part.place) if 0 < len(text.split()) <= _LONGEST else None


# What we sell, as somebody introduces themselves: a thing without an article, and no day.
_OUR_TRADE: Final = re.compile(
    r"(?:(?:hoi|hallo|hey|hi|hello)[ ,]+)?(?:(?!(?:de|het|een|the|a|an|hun|their|them|him|her|ze|hem|haar|die|deze)\b)\S+ ){1,3}(?:verkopen|verhuren)"
    r"|(?:(?:hoi|hallo|hey|hi|hello)[ ,]+)?(?:(?:sell|rent out|deal in|work for)(?: (?!(?:the|a|an|them|him|her|their|it)\b)\S+){1,3}|voor (?:\S+ ){1,3}werken)"
)


def main_action(actions: tuple[OurAction, ...]) -> OurAction | None:
    """The action a note is remembered by: the first with a day, else the first we said ourselves, else what was asked."""
    dated = next((action for action in actions if action.day is not None), None)
    own = next((action for action in actions if not action.asked), None)
    return dated or own or (actions[0] if actions else None)
