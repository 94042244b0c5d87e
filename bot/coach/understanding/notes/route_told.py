"""Routes told as a story: "Bas doet eerst een proef. Daarna vergelijken ze", "legal's got it and after that the CEO signs"."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.stage_clause import is_stage
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.words import PERSON_VERBS

_THEN: Final = re.compile(
    r" (?:en |and )?(?:dan|daarna|then|vervolgens|tot slot|ten slotte|tenslotte|finally|after that|afterwards|als laatste|lastly|pas dan|pas daarna|only then) "
)
_FIRST: Final = re.compile(r" (?:eerst|first|to start|om te beginnen) ")
_THEM: Final = rf"(?:{WHO}|ze|zij|hij|ie|they|she|he|theyll|hell|shell|theyre|hes|shes)"
_THEY: Final = re.compile(f" {_THEM} ")
# "Legal's got it", "het ligt bij inkoop", "it's with their lawyer": whose turn it is stands for the step.
_TURN: Final = re.compile(
    rf" (?P<has>{WHO}) (?:(?:is|s|'s|nu|now|currently) )*(?:has|have|got|heeft|hebben) (?:(?:nu|now|al|already) )*(?:it|this|m|het|t|hem|(?:the|our|het|de|ons|onze) (?:contract|quote|offerte|proposal|voorstel|draft|concept|paperwork|stukken)) (?:(?:now|nu|right now|at the moment|and|en) )*$"
    rf"|^ (?:(?:\S+ ){{0,4}}?)(?:is|its|ligt|zit|sits|'s|s|contracts|quotes|orders|deals|drafts|proposals) (?:(?:nu|now|het|t|nog|still|currently|momenteel) )*(?:with|bij) (?:(?:the|their|de|het|hun) )?(?P<lies>{WHO}) (?:(?:now|nu|at the moment|and|en) )*$"
)
# What they ask, hear or think of ours, or only may do, is no step of a route.
_NO_ROUTE: Final = re.compile(
    r" (?:misschien|maybe|perhaps|als|if|wil|willen|wilt|wants?|zegt|zei|says|said|vindt|vinden|denkt|denken|thinks?|hope|hoopt|hopen|niet|not|dont|wont|geen|hoor|hoort|horen|hear|hears|zien|we|wij|ik|i|us|ons|mij|me) "
)
_PRONOUN_WILL: Final = re.compile(rf" {_THEM} (?:willen|wil|wants?) (?=(?:\S+ )*?(?:eerst|first) )")
# "Bovenschools bestuur moet akkoord geven": the yes that the route ends on, told apart from it.
_MUST_AGREE: Final = re.compile(
    rf" (?:(?:de|het|hun|the|their) )?(?P<said>{WHO} (?:moet|moeten|has to|have to|must|needs to|need to) (?:(?:nog|ook|wel|het|t|er|dan|also|still|it|this|then|zijn|haar|hun|its|their|his|her) )*"
    r"(?:akkoord geven|akkoord gaan|akkoord zijn|instemmen|tekenen|goedkeuren|toestemming geven|approve|sign off|sign|agree|give (?:(?:the|its|their|final) )*(?:ok|approval|go-ahead))) "
)


@record
class ToldRoute:
    """A route told as a story: its text, its clauses, and whether its first step is what goes on now."""

    text: str
    places: frozenset[int]
    busy: bool


def told_route(note: Note) -> ToldRoute | None:
    """The route that a note tells clause by clause; None when it tells none."""
    clauses = note.clauses
    opening = next((part.place for part in clauses[1:] if _THEN.match(part.signs)), None)
    if opening is None:
        return None
    first, then = clauses[opening - 1], clauses[opening]
    row = [first, *takewhile(_goes_on, clauses[opening:])]
    if len(row) < 2 or first.ours:
        return None
    if then.sentence == first.sentence:
        turn = _TURN.search(first.signs)
        if turn is None or not is_stage(note, first):
            return None
        who = note.scene.who(turn["has"] or turn["lies"])
        return ToldRoute(", ".join([who.text, *_texts(note, row[1:])]), _places(row), busy=True)
    if first.past or (any(day.first > note.today and not note.lasts_until(day) for day in first.days)):
        return None
    announced = _FIRST.search(first.signs) is not None
    if not (announced or len(row) > 2) or not _is_act(note, first) or (then.sentence != first.sentence + 1):
        return None
    texts = [_text(note, first), *_texts(note, row[1:]), *_agreed_apart(note, row)]
    return ToldRoute(". ".join(texts), _places(row), busy=is_stage(note, first) and not announced)


def begins_to_come(note: Note, start: int, steps: Sequence[ReadStep]) -> bool:
    """Case "ze willen eerst een weekje testen, dan rekent de broer het door": they are going to take the first step, and none is under way."""
    if any(step.busy or step.done for step in steps):
        return False
    items = note.scene.items
    first = next((part for part in note.clauses if items[part.clause.last - 1].end > start), None)
    return first is not None and not first.ours and _GOING_TO.search(first.signs) is not None


# "Ze willen eerst testen", "they want to try it first".
_GOING_TO: Final = re.compile(
    rf" (?:{_THEM}) (?:willen|wil|gaan|gaat|zullen|zal|moet|moeten) (?:(?:nu|nog|er|het|t|ons|onze|zelf) )*eerst |"
    rf" (?:{_THEM}) (?:(?:has to|have to|must|will|want to|wants to|would like to|are going to|is going to|going to|need to|needs to) )(?:\S+ ){{0,8}}?first "
)


def from_the_step_before(note: Note, start: int, end: int) -> tuple[int, int]:
    """Case "The chef tests one now. After that they compare, and then the owner signs": a row that begins with "then" has a step before it."""
    items = note.scene.items
    row = next((part for part in note.clauses if items[part.clause.first].start >= start), None)
    if row is None or not row.place or items[row.clause.first].start >= end or not _THEN.match(row.signs):
        return start, end
    before = note.clauses[row.place - 1]
    theirs = not (before.ours or before.past) and before.sentence + 1 == row.sentence
    if theirs and (is_stage(note, before) or (_is_act(note, before) and _FIRST.search(before.signs))):
        return items[before.clause.first].start, end
    return start, end


def _goes_on(part: NoteClause) -> bool:
    return (
        _THEN.match(part.signs) is not None
        and not part.ours
        and not part.past
        and _NO_ROUTE.search(part.signs) is None
        and _THEY.search(part.signs) is not None
    )


def _is_act(note: Note, part: NoteClause) -> bool:
    """Whether a clause tells an act of theirs that opens a route."""
    signs = _PRONOUN_WILL.sub(" ", part.signs)
    if _NO_ROUTE.search(signs):
        return False
    verbs = lexicon(note.scene.language).verbs
    return _THEY.search(part.signs) is not None or any(
        sign in PERSON_VERBS or (sign in verbs and verbs[sign].form in {"third", "base", "infinitive"})
        for sign in signs.split()
    )


def _agreed_apart(note: Note, row: Sequence[NoteClause]) -> list[str]:
    """Who must still agree, told elsewhere in the note: the last step of the route."""
    within = _places(row)
    named = {sign for part in row for sign in re.findall(WHO, part.signs)}
    for part in note.clauses:
        found = _MUST_AGREE.search(part.signs)
        if found is not None and part.place not in within and found["said"][0] not in named:
            start = note.scene.place_of(part.clause, found.start("said"))
            end = (
                note.scene.place_of(part.clause, found.end("said") + 1)
                if found.end("said") + 1 < len(part.signs)
                else part.clause.last
            )
            opens = "Daarna" if note.scene.language == "nl" else "Then"
            return [f"{opens} {note.text(list(range(start, end)))}"]
    return []


def _places(row: Sequence[NoteClause]) -> frozenset[int]:
    return frozenset(part.place for part in row)


def _text(note: Note, part: NoteClause) -> str:
    return note.text(note.items(part, without_days=False))


def _texts(note: Note, row: Sequence[NoteClause]) -> list[str]:
    return [_text(note, part) for part in row]
