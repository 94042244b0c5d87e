"""When what somebody does is done, told in a clause of its own: "…, is daar 14 september mee klaar", "…, that'll be ready by Friday"."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.words import PERSON_VERBS

_WORDS: Final = (
    r"is|zijn|was|heeft|hebben|daar|er|dat|die|dit|deze|mee|ermee|daarmee|hij|zij|ze|ie|het|t|moet|zou|denkt|verwacht|volgens|hem|haar|wordt|komt|dan|en|zegt|uiterlijk|ergens|zo|om|op|voor|tegen|in|rond|"
    r"that|thats|thatll|itll|it|its|this|will|be|should|would|must|needs|to|have|has|he|hell|she|shell|they|theyll|hes|shes|theyre|with|by|on|before|around|about|at|the|latest|and|which|is|are|of|hopes|expects|says|all"
)
_DONE: Final = re.compile(
    rf"^ (?:(?:{_WORDS}) )*(?:klaar|af|rond|gereed|binnen|done|finished|ready|complete|completed|through|wrapped up)(?: (?:{_WORDS}|hebben|zijn|up))* $"
)


# "Die heeft tot 2 november nodig", "he needs until 2 November": the time it takes.
_NEEDS: Final = re.compile(
    rf"^ (?:(?:{_WORDS}) )*(?:heeft|hebben|needs?|takes?|neemt|nemen) (?:(?:{_WORDS}|nog|still|until|till|tot|time|tijd|for|voor) )*(?:nodig |de tijd )?$"
)


# "Procurement reads it, back by Friday": it comes back then, and so does whoever is away.
_COMES_BACK: Final = re.compile(
    r"^ (?:back|terug)(?: (?:to|with|bij|naar) (?:us|me|ons|mij|them|hen))?(?: (?:by|before|on|uiterlijk|voor|op))? $"
)


# "Procurement runs a mini tender, opens 7 December": what was told is still to begin.
_BEGINS: Final = re.compile(
    r"^ (?:(?:en|and|die|dat|which|that|it) )*(?:opens?|starts?|begins?|kicks? off|goes live|opent|openen|begint|beginnen|gaat van start|gaat open|gaat in)(?: (?:on|op|in|by|from|per|vanaf|around|rond|pas|only))* $"
)


def says_when_begun(note: Note, part: NoteClause) -> bool:
    """Whether a clause says only on what day to come the act of the clause before it begins."""
    return any(day.first > note.today for day in part.days) and _BEGINS.match(part.bare) is not None


def is_yet_to_begin(note: Note, part: NoteClause) -> bool:
    """Whether the clause behind this one, in its sentence, says when it will begin."""
    after = note.clauses[part.place + 1] if part.place + 1 < len(note.clauses) else None
    return after is not None and after.sentence == part.sentence and says_when_begun(note, after)


def says_when_done(part: NoteClause) -> bool:
    """Whether a clause with a day says only when what was told before it is done."""
    return bool(part.days) and any(said.match(part.bare) for said in (_DONE, _NEEDS, _COMES_BACK))


def is_done_by(note: Note, part: NoteClause) -> bool:
    """Whether the clause behind this one, in its sentence, says when it will be done."""
    place = part.place + 1
    if place >= len(note.clauses):
        return False
    after = note.clauses[place]
    return after.sentence == part.sentence and (says_when_done(after) or goes_on_doing(note, after))


def goes_on_doing(note: Note, part: NoteClause) -> bool:
    """Whether a clause with a day is the second act of whoever does the first: "… maakt een lijst en stuurt die vrijdag"."""
    if (
        part.clause.stop not in _JOINS
        or part.ours
        or part.past
        or not any(day.first > note.today for day in part.days)
    ):
        return False
    first = next((sign for sign in part.signs.split() if sign not in _BEFORE_VERB), "")
    verb = lexicon(note.scene.language).verbs.get(first)
    if _WITH_SUBJECT.search(part.signs):
        return False
    if first in _HELPING:
        return first in _GOING_TO  # "… writes the report and will hand it in on Friday"
    return first in PERSON_VERBS or (verb is not None and verb.form == "third")


_HELPING: Final = frozenset(
    "will would can could may is are was has have gaat gaan zal zullen wil willen moet moeten kan kunnen mag mogen heeft hebben zijn wordt".split()
)
# "… en (woensdag) praat hij met Ad": somebody else acts there.
_WITH_SUBJECT: Final = re.compile(rf"^ (?:dan |daarna )?\S+ (?:hij|zij|ze|ie|{WHO}) ")
_GOING_TO: Final = frozenset({"will", "zal", "gaat"})
_JOINS: Final = frozenset({"en", "and"})
_BEFORE_VERB: Final = frozenset({"dan", "then", "daarna", "also", "ook"})
