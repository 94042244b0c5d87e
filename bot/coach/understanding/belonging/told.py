"""What a message tells, piece by piece."""

from bot.coach.basics.record import record
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.text import Utterance
from bot.coach.understanding.told_readings import PartReading, ToldReading


@record
class ToldPiece:
    """One piece of a message: the places of its clauses, its words, which part of the deal it is about and what it tells of that.

    `told` is None where it tells nothing of the deal.
    """

    places: frozenset[int]
    said: Utterance
    part: PartReading
    told: ToldReading | None

    @property
    def likely(self) -> float:
        """How likely it is that the piece tells just that."""
        return self.part.likely * (1.0 if self.told is None else self.told.likely)


@record
class ToldPieces:
    """A message cut into clauses, and its pieces in their order: each clause belongs to one of them."""

    clauses: Clauses
    pieces: tuple[ToldPiece, ...]
