"""Whether any of a room's expressions can match in a text or in a part of it, told by the words of the text.

A text is looked at once for all gates there are: each of its words stands for a few bits, which are kept, for words come back
between people; a gate is one of these bits. So a room that has nothing to do with a text costs next to nothing, and the
expressions stay the only place where its words are written.
"""

import re
from itertools import count
from typing import Final

from bot.coach.basics.once import Once
from bot.coach.understanding.prefilter.pieces import pieces_of, shortest
from bot.coach.understanding.text import Utterance

_WORDS_KEPT: Final = 8_000
_TEXTS_KEPT: Final = 32
# What is longer is no word of anybody's, and opens every gate.
_LONGEST: Final = 40
_EVERY: Final = -1
# Small letters that some expressions take for an "i" or an "s".
_TAKEN_FOR_OTHERS: Final = frozenset("ıſ")


class _Index:
    """The pieces of some gates, each with the bits of those that need it."""

    def __init__(self, gates: tuple["Gate", ...]) -> None:
        self.gates = gates
        self.known = 0
        self.bits: dict[str, int] = {}
        for gate in gates:
            self.known |= gate.bit
            for piece in gate.pieces:
                self.bits[piece] = self.bits.get(piece, 0) | gate.bit
        self.lengths = sorted({len(piece) for piece in self.bits})
        self.words: dict[str, int] = {}
        self.texts: dict[str, int] = {}

    def of(self, fold: str) -> int:
        """The gates that a text opens."""
        found = self.texts.get(fold)
        if found is None:
            found, words = 0, self.words
            for word in fold.split():
                known = words.get(word)
                found |= self._of_word(word) if known is None else known
            if len(self.texts) >= _TEXTS_KEPT:
                self.texts.clear()
            self.texts[fold] = found
        return found

    def _of_word(self, word: str) -> int:
        if len(word) > _LONGEST or not _TAKEN_FOR_OTHERS.isdisjoint(word):
            return _EVERY
        spaced, bits, found = f" {word} ", self.bits, 0
        for length in self.lengths:
            for start in range(len(spaced) - length + 1):
                found |= bits.get(spaced[start : start + length], 0)
        if len(self.words) >= _WORDS_KEPT:
            self.words.clear()
        self.words[word] = found
        return found


class Gate:
    """Opens for every text in which one of its expressions can match, or in any stretch of such a text."""

    def __init__(self, *patterns: re.Pattern[str]) -> None:
        """Nothing is read from the expressions until the gate is first asked."""
        self.patterns = patterns
        self.bit = 1 << next(_NUMBERS)
        GATES.append(self)

    @Once
    def pieces(self) -> frozenset[str]:
        """What one of must be in a word of a text. ValueError where one of the expressions may match in any text."""
        found = [pieces_of(one.pattern, one.flags) for one in self.patterns]
        if not all(found):
            raise ValueError("one of these may match in any text")
        return shortest(frozenset[str]().union(*found))

    def opens(self, said: Utterance) -> bool:
        """False only where none of the expressions matches in the text, its normal form or its fold, nor in a part of one."""
        index = _INDEX[0]
        if not index.known & self.bit:
            # What was kept of words so far lacks this gate, and goes.
            index = _INDEX[0] = _Index((*index.gates, self))
        return index.of(said.fold) & self.bit != 0


GATES: Final[list[Gate]] = []
_NUMBERS: Final = count()
_INDEX: Final[list[_Index]] = [_Index(())]


def prepare_all() -> None:
    """Read what the expressions of all gates made so far need, for who has the time."""
    _INDEX[0] = _Index(tuple(GATES))
