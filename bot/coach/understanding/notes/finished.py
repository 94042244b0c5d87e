"""When what somebody does is done, told in a clause of its own: "…, is daar 14 september mee klaar", "…, that'll be ready by Friday"."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause

_WORDS: Final = (
    r"is|zijn|was|heeft|hebben|daar|er|dat|die|dit|deze|mee|ermee|daarmee|hij|zij|ze|ie|het|t|moet|zou|denkt|verwacht|volgens|hem|haar|wordt|komt|dan|en|zegt|uiterlijk|ergens|zo|om|op|voor|tegen|in|rond|"
    r"that|thats|thatll|itll|it|its|this|will|be|should|would|must|needs|to|have|has|he|hell|she|shell|they|theyll|hes|shes|theyre|with|by|on|before|around|about|at|the|latest|and|which|is|are|of|hopes|expects|says|all"
)
_DONE: Final = re.compile(
    rf"^ (?:(?:{_WORDS}) )*(?:klaar|af|rond|gereed|binnen|done|finished|ready|complete|completed|through|wrapped up)(?: (?:{_WORDS}|hebben|zijn|up))* $"
)


def says_when_done(part: NoteClause) -> bool:
    """Whether a clause with a day says only when what was told before it is done."""
    return bool(part.days) and _DONE.match(part.bare) is not None


def is_done_by(note: Note, part: NoteClause) -> bool:
    """Whether the clause behind this one, in its sentence, says when it will be done."""
    place = part.place + 1
    if place >= len(note.clauses):
        return False
    after = note.clauses[place]
    return after.sentence == part.sentence and says_when_done(after)
