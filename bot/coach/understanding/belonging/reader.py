"""Read which part of a deal words are about, what they say of it, and in which words."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final

from bot.coach.understanding.belonging.features import features, features_of_words, known_words
from bot.coach.understanding.belonging.slots import read_slots
from bot.coach.understanding.belonging.weights import Judge, PartWeights
from bot.coach.understanding.readings import DealPart, KnownAs, PartReading, ToldReading
from bot.coach.understanding.text import Language, Utterance

Names = Mapping[KnownAs, Iterable[str]]

# What is kept in a turn is looked at again for what is offered beside it.
_KEPT: Final = 32


def read_part(
    said: Utterance, language: Language, names: Names, weights: Callable[[], PartWeights]
) -> PartReading:
    """The part of a deal that `said` is likeliest about, and how likely; `names` are the deal's own. Total."""
    return _judged(said, language, tuple(sorted(known_words(names, language).items())), weights().parts)


def may_be_about(
    said: Utterance,
    language: Language,
    names: Names,
    parts: Collection[DealPart],
    weights: Callable[[], PartWeights],
) -> bool:
    """Whether `said` may be about one of these parts by its words alone: a quick look, where most texts are about something else."""
    found = _glance(said, language, tuple(sorted(known_words(names, language).items())), weights().parts)
    return any(likely >= _WORTH_A_LOOK and part in parts for part, likely in found)


# What is sure in the end is hardly ever less likely than this by its words alone.
_WORTH_A_LOOK: Final = 0.3


@lru_cache(_KEPT)
def _glance(
    said: Utterance, language: Language, known: tuple[tuple[str, KnownAs], ...], judge: Judge
) -> tuple[tuple[str, float], ...]:
    return judge.judge(features_of_words(said, language, dict(known), judge.by_feature))


@lru_cache(_KEPT)
def _judged(
    said: Utterance, language: Language, known: tuple[tuple[str, KnownAs], ...], judge: Judge
) -> PartReading:
    part, likely = judge.judge(features(said, language, dict(known), judge.by_feature))[0]
    return PartReading(part, likely)  # type: ignore[arg-type]  # the labels are the parts


def read_told(
    said: Utterance, language: Language, names: Names, part: DealPart, weights: Callable[[], PartWeights]
) -> ToldReading | None:
    """What `said` tells of a part, where it is about that; None where nothing can be told of it."""
    trained = weights()
    judge = trained.ops.get(part)
    if judge is None:
        return None
    known = known_words(names, language)
    op, likely = judge.judge(features(said, language, known, judge.by_feature))[0]
    return ToldReading(part, op, likely, read_slots(said, language, known, (part, op), trained.slots))  # type: ignore[arg-type]  # a slot is a name
