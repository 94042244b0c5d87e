"""The items of an utterance as a row to look along: what stands at a place, and whether a clause begins there."""

from typing import Final

from bot.coach.understanding.scene.mentions import Item
from bot.coach.understanding.scene.words import ENDINGS, OPENERS
from bot.coach.understanding.text import Language, Utterance

_PUNCTUATION: Final = frozenset(',.;:!?()\n→-–—"[]/•*|')


class Row:
    """The items of one utterance in a row."""

    def __init__(self, said: Utterance, items: tuple[Item, ...], language: Language) -> None:
        self._said = said
        self.items = items
        self.language = language

    def mark(self, place: int) -> str:
        """The mark of an item; nothing beyond the ends."""
        return self.items[place].mark if 0 <= place < len(self.items) else ""

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
