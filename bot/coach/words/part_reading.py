"""The front door to what the trained weights read in a clause: each is loaded, with what it asks, the first time it is called."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.told_readings import DealPart, DealWords, PartReading, ToldReading

if TYPE_CHECKING:
    from bot.coach.understanding.belonging.told import ToldPieces
    from bot.coach.understanding.belonging.weights import PartWeights


def read_part(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    weights: "Callable[[], PartWeights]",
) -> PartReading:
    """The part of a deal that words are likeliest about."""
    from bot.coach.understanding.belonging.reader import read_part as read

    return read(said, language, told_of, weights)


def read_told(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    part: DealPart,
    weights: "Callable[[], PartWeights]",
) -> ToldReading | None:
    """What words tell of a part of the deal, where they are about that; None where nothing can be told of it."""
    from bot.coach.understanding.belonging.reader import read_told as read

    return read(said, language, told_of, part, weights)


def may_be_about(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    parts: Collection[DealPart],
    weights: "Callable[[], PartWeights]",
) -> bool:
    """Whether words may be about one of these parts of the deal: a quick look."""
    from bot.coach.understanding.belonging.reader import may_be_about as read

    return read(said, language, told_of, parts, weights)


def read_pieces(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    weights: "Callable[[], PartWeights]",
) -> "ToldPieces":
    """What a message tells, cut into pieces where the weights are surest of each."""
    from bot.coach.understanding.belonging.pieces import read_pieces as read

    return read(said, language, told_of, weights)
