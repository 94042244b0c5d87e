"""A step of the customer that was put off: "was going to present this week, now it's the week of the 16th"."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause

WAS_TO: Final = re.compile(
    r" (?P<was>(?:was|were) (?:(?:going|supposed|meant|due|planning|set|scheduled|about) to|gonna)|wilde|wilden|wou|would have|was to|were to|zou|zouden|moest|moesten|ging|gingen) "
)
# A clause that tells a new day and nothing else: "dat wordt nu 26 oktober", "that's moved to 28 October".
_MOVED: Final = r"(?:verschoven|verzet|uitgesteld|verplaatst|opgeschoven|moved|pushed|bumped|slipped|shifted|postponed|delayed|rescheduled|put) (?:(?:back|out|off) )?(?:(?:naar|tot|to|till|until) )?"
_NEW_DAY: Final = re.compile(
    r" (?:(?:en|and|but|maar|dus|so|dan|then) )*"
    r"(?:(?:now|nu) (?:its|it is|thats|that is|itll be|it will be|is het|wordt het|wordt dat|is dat) |"
    rf"(?:dat|het|t|die|dit) (?:wordt|is|werd) (?:(?:nu|dus|nou|weer|pas) )*(?:{_MOVED})?|"
    rf"(?:its|it is|thats|that is|it|that|this|its been|thats been|it has been) (?:(?:now|been|got|has|was|is|just) )*(?:{_MOVED})?|"
    rf"{_MOVED}|(?:wordt )?nu |now )"
    r"(?:(?:the|de|op|on|naar|to|in|week|of|van|rond|around|pas|only) )*"
)
_SHIFTS: Final = re.compile(
    r" (?:nu|now|nou|wordt|verschoven|verzet|uitgesteld|verplaatst|opgeschoven|moved|pushed|bumped|slipped|shifted|postponed|delayed|rescheduled|put) "
)


def says_new_day(part: NoteClause) -> bool:
    """Whether a clause says only to what day something was put off."""
    return (
        bool(part.days)
        and _SHIFTS.search(part.bare) is not None
        and _NEW_DAY.fullmatch(part.bare) is not None
    )


def is_put_off(note: Note, part: NoteClause) -> bool:
    """Whether the clause behind this one gives its act another day."""
    place = part.place + 1
    return (
        place < len(note.clauses)
        and WAS_TO.search(part.signs) is not None
        and says_new_day(note.clauses[place])
    )


def without_was_to(note: Note, part: NoteClause, kept: list[int]) -> list[int]:
    """The items of an act without "was going to"."""
    found = WAS_TO.search(part.signs)
    if found is None or note.scene.language == "nl":
        return kept  # "zou het voorleggen" has its verb at the end
    first = note.scene.place_of(part.clause, found.start("was"))
    stop = note.scene.place_of(part.clause, found.end("was") + 1)
    return [place for place in kept if not first <= place < stop]
