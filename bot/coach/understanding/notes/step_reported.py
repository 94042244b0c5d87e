"""A customer's next step without whoever says or expects it: "she said the council advises", "back to us he says"."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.word_lists import words

PRONOUNS: Final = words("ze zij hij she he they ie hes shes theyll hell shell theyre")
_REPORTED: Final = re.compile(
    rf" (?:en |and )?(?:{WHO}|ze|zij|hij|die|she|he|they|who) (?:(?:heeft|hebben|had|hadden|has|have) (?:me |ons |us |al |already )?(?:gezegd|verteld|beloofd|toegezegd|said|told me|promised)|(?:denkt|denken|verwacht|verwachten|vermoedt|gokt|gelooft|meent)(?= dat )|(?:thinks?|reckons?|expects?|guess(?:es)?|believes?)(?= (?:that |the |they |he |she |it |their |his |her |{WHO} ))|zegt|zei|zeggen|vertelde|appt|appte|mailt|mailde|(?:schrijft|schreef|writes|wrote)(?= (?:(?:me|us|ons|mij) )?(?:dat|that|ze|zij|hij|they|he|she|it|het|we|wij) )|texts|texted|emails|emailed|mails|mailed|messaged|replied|(?:meldt|meldde|mentioned)(?= (?:(?:me|us|ons|mij) )?(?:dat|that|ze|zij|hij|they|he|she) )|says|said|say|told me|told us|gaf aan|liet weten) (?!(?:yes|no|ja|nee|ok|okay) )(?:me |ons |us )?(?:dat |that )?(?:['\"] )?(?=\S)"
)
_SAYS_NL: Final = words("zegt zei zeggen denkt dacht denken verwacht verwachten schat gokt hoopt hopen")
_SAYS_EN: Final = words("says say said thinks think reckons reckon guesses expects expect hopes hope")
_POINTS: Final = words("die dat dit which that it this who")


def without_report(note: Note, part: NoteClause, kept: list[int]) -> list[int]:
    """The items `kept` of a clause without who says so, in front of the step or behind it."""
    kept = _without_who_says(note, part, kept)
    found = _REPORTED.match(part.signs)
    if found is None:
        return kept
    start = note.scene.place_of(part.clause, found.end())
    return [place for place in kept if place >= start] or kept


def _without_who_says(note: Note, part: NoteClause, kept: list[int]) -> list[int]:
    """Case "back to us he says", "advies verwacht de klant": it stands behind the step."""
    items, dutch = note.scene.items, note.scene.language == "nl"
    says = _SAYS_NL if dutch else _SAYS_EN
    end = len(kept)
    if not dutch and end:
        end -= items[kept[-1]].mark in says
        if end == len(kept):
            return kept
    somebody = {place for who in note.people_in(part) for place in range(who.first, who.last)}
    until = end
    while end and (kept[end - 1] in somebody or items[kept[end - 1]].mark in PRONOUNS):
        end -= 1
    if end == until:
        return kept
    if dutch and end:
        end -= 1
        if items[kept[end]].mark not in says:
            return kept
    return kept[:end] if any(items[place].mark not in _POINTS for place in kept[:end]) else kept
