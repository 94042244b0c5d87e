"""The items of an utterance as a row to look along: what stands at a place, and whether a clause begins there."""

from typing import Final

from bot.coach.understanding.scene.mentions import Item
from bot.coach.understanding.scene.words import ENDINGS, OPENERS
from bot.coach.understanding.text import Language, Utterance

_PUNCTUATION: Final = frozenset(',.;:!?()\n→-–—"[]/•*|')


# Nobody looks further beyond an end of the row than this.
_BEYOND: Final = 24


class Row:
    """The items of one utterance in a row.

    `mark` gives the mark of the item at a place, and nothing beyond the ends.
    """

    def __init__(self, said: Utterance, items: tuple[Item, ...], language: Language) -> None:
        self._said = said
        self.items = items
        self.language = language
        # With nothing behind the last, a place before the first finds nothing as well.
        self.mark: Final = [*[item.mark for item in items], *[""] * _BEYOND].__getitem__

    def words(self, first: int, last: int) -> str:
        """The words of a stretch as they were typed."""
        return self._said.text[self.items[first].start : self.items[last - 1].end]

    def opens_clause(self, place: int) -> bool:
        """Whether a clause begins at an item."""
        before = self.mark(place - 1)
        return not before or before in _PUNCTUATION or before in OPENERS


def compound(mark: str) -> bool:
    """Whether a word ends like a noun for somebody with a role: "energiemanager"."""
    return mark.endswith(ENDINGS)
