"""Read which part of a deal words are about, what they say of it, and in which words."""

from collections.abc import Callable, Collection
from functools import lru_cache
from typing import Final

from bot.coach.understanding.belonging.features import features, features_of_words, known_words
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

# What is kept in a turn is looked at again for what is offered beside it.
_KEPT: Final = 32


def read_part(
    said: Utterance, language: Language, told_of: DealWords, weights: Callable[[], PartWeights]
) -> PartReading:
    """The part of a deal that `said` is likeliest about, and how likely. Total."""
    return _judged(said, language, _known(told_of, language), told_of.asked, weights().parts)


def may_be_about(
    said: Utterance,
    language: Language,
    told_of: DealWords,
    parts: Collection[DealPart],
    weights: Callable[[], PartWeights],
) -> bool:
    """Whether `said` may be about one of these parts by its words alone: a quick look, where most texts are about something else."""
    found = _glance(said, language, _known(told_of, language), told_of.asked, weights().parts)
    return any(likely >= _WORTH_A_LOOK and part in parts for part, likely in found)


def _known(told_of: DealWords, language: Language) -> _Known:
    return tuple(sorted(known_words(told_of.names, language).items()))


# What is sure in the end is hardly ever less likely than this by its words alone.
_WORTH_A_LOOK: Final = 0.3


@lru_cache(_KEPT)
def _glance(
    said: Utterance, language: Language, known: _Known, asked: Asked | None, judge: Judge
) -> tuple[tuple[str, float], ...]:
    return judge.judge(features_of_words(said, language, dict(known), asked, judge.by_feature))


@lru_cache(_KEPT)
def _judged(
    said: Utterance, language: Language, known: _Known, asked: Asked | None, judge: Judge
) -> PartReading:
    part, likely = judge.judge(features(said, language, dict(known), asked, judge.by_feature))[0]
    return PartReading(part, likely)  # type: ignore[arg-type]  # the labels are the parts


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
    known = known_words(told_of.names, language)
    op, likely = judge.judge(features(said, language, known, told_of.asked, judge.by_feature))[0]
    return ToldReading(part, op, likely, read_slots(said, language, known, (part, op), trained.slots))  # type: ignore[arg-type]  # a slot is a name
