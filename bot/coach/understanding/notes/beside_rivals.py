"""Whose act a clause tells in which a rival is named: "Gill picks between us and Jewson on Thursday" is Gill's."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import NoteClause
from bot.coach.understanding.notes.step_words import ASKS_ELSEWHERE
from bot.coach.understanding.scene.signs import WHO

_ACTS: Final = re.compile(
    rf" (?:(?:de|het|hun|the|their|en|and) )*{WHO} (?:will |gaat |gaan |zal )?(?:test|tests|testen|picks?|kiest|kiezen|chooses?|choose|decides?|beslist|beslissen|visits?|bezoekt|bezoeken|compares?|vergelijkt|vergelijken|spreekt|meets?|ziet|sees|bekijkt|bespreekt|evaluates?|evalueert|houdt|houden|holds?|runs?|organi[sz]es?|organiseert|organiseren|invites?|nodigt|nodigen|tests?) "
)
# Turned round behind a day, or told of "him" and "her": "voor 1 februari kiest hij tussen ons en Urban Arrow".
_CHOOSES: Final = re.compile(
    rf" (?:kiest|kiezen|beslist|beslissen|besluit|test|testen|vergelijkt|vergelijken|bezoekt|kijkt|bekijkt|legt|leggen|ziet|spreekt) (?:hij|zij|ze|ie|(?:(?:de|het|hun|haar|zijn) )?{WHO}) |"
    r" (?:he|she|they|hij|zij|ze|hell|shell|theyll) (?:will |gaat |gaan |zal |zullen )?(?:picks?|chooses?|decides?|tests?|trials?|compares?|visits?|kiest|kiezen|beslist|beslissen|vergelijkt|vergelijken|test|testen|kijkt|kijken|bekijkt|legt|leggen|puts?|lays?|ziet|sees?|watch(?:es)?|meets?) |"
    r" (?:shes|hes|theyre) (?:watching|seeing|visiting|meeting|testing|trying|looking|comparing|choosing|picking|deciding) "
)


def somebody_acts(part: NoteClause) -> bool:
    """Whether somebody at the customer does something on a day, whoever else is named: "Gill picks between us and Jewson on Thursday"."""
    if ASKS_ELSEWHERE.search(part.signs):
        return not part.past  # "hij vraagt nog een prijs op bij Celtic"
    return (
        bool(part.days)
        and not part.past
        and (_ACTS.match(part.signs) is not None or _CHOOSES.search(part.signs) is not None)
    )
