"""Read which part of a deal words are about, what they say of it, and in which words."""

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Final

from bot.coach.understanding.belonging.features import features, known_words
from bot.coach.understanding.belonging.slots import read_slots
from bot.coach.understanding.belonging.weights import Judge, PartWeights
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.told_readings import (
    Asked,
    DealPart,
    DealWords,
    KnownAs,
    PartReading,
    ToldReading,
)

_Known = tuple[tuple[str, KnownAs], ...]

# What is kept in a turn is looked at again for what is offered beside it, and whatever is cut at a mark with and without it.
_KEPT: Final = 128


def read_part(
    said: Utterance, language: Language, told_of: DealWords, weights: Callable[[], PartWeights]
) -> PartReading:
    """The part of a deal that `said` is likeliest about, and how likely. Total."""
    part, likely = _judged(said, language, _known(told_of, language), told_of.asked, weights().parts)[0]
    return PartReading(part, likely)  # type: ignore[arg-type]  # the labels are the parts


def may_be_about(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    parts: Collection[DealPart],
    weights: Callable[[], PartWeights],
) -> bool:
    """Whether `said` may be about one of these parts: not sure yet, but worth a closer look."""
    found = _judged(said, language, _known(told_of, language), told_of.asked, weights().parts)
    return any(likely >= _WORTH_A_LOOK and part in parts for part, likely in found)


def _known(told_of: DealWords, language: Language) -> _Known:
    return tuple(sorted(known_words(told_of.names, language).items()))


_WORTH_A_LOOK: Final = 0.3


@lru_cache(_KEPT)
def _judged(
    said: Utterance, language: Language, known: _Known, asked: Asked | None, judge: Judge
) -> tuple[tuple[str, float], ...]:
    return judge.judge(features(said, language, dict(known), asked, judge.by_feature))


def read_told(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    part: DealPart,
    weights: Callable[[], PartWeights],
) -> ToldReading | None:
    """What `said` tells of a part, where it is about that; None where nothing can be told of it."""
    trained = weights()
    judge = trained.ops.get(part)
    if judge is None:
        return None
    known = _known(told_of, language)
    (op, likely), *others = _judged(said, language, known, told_of.asked, judge)
    likely += sum(beside for other, beside in others if other == _SAYS_AS_MUCH.get((part, op)))
    return ToldReading(part, op, likely, read_slots(said, language, dict(known), (part, op), trained.slots))  # type: ignore[arg-type]  # a slot is a name


# "The visit was super": how it went says that it happened.
_SAYS_AS_MUCH: Final[Mapping[tuple[DealPart, str], str]] = {("done", "done"): "how"}


def how_likely(
    said: Utterance, language: Language, told_of: DealWords, weights: Callable[[], PartWeights]
) -> float:
    """How likely it is that `said` tells just what it is likeliest to tell; which words tell it is not looked for."""
    part = read_part(said, language, told_of, weights)
    judge = weights().ops.get(part.part)
    if judge is None:
        return part.likely
    return part.likely * _judged(said, language, _known(told_of, language), told_of.asked, judge)[0][1]
