"""Finding the weights of a judge: which features it looks at, and what each speaks for, in the numbers that are stored."""

from collections import Counter
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from bot.coach.understanding.belonging.weights import UNIT, Judge

from .descent import Descent, Sample

# A piece of a word is rarer news than a word: it must be seen more often, and counts half.
_PIECES = 0.5

Features = Callable[[Container[str]], list[str]]


@dataclass(frozen=True)
class Fitting:
    """How weights are found, how often a feature, and a piece of a word, must be seen to have any, and which amount is kept at least."""

    by: Descent
    seen: int
    seen_pieces: int
    least: int = 1


def fitted(
    names: Sequence[Features], wanted: Sequence[str], labels: Sequence[str], fitting: Fitting
) -> Judge:
    """The judge that tells these labels apart best by the names of the features of each row."""
    words = Counter(name for each in names for name in set(each(())))
    weighted = {name for name, count in words.items() if name.startswith("w:") and count >= fitting.seen}
    found = [sorted(set(each(weighted))) for each in names]
    counted = Counter(name for each in found for name in each)
    kept = [
        name
        for name in sorted(counted)
        if counted[name] >= (fitting.seen_pieces if _is_piece(name) else fitting.seen)
    ]
    places = {name: at for at, name in enumerate(kept)}
    samples = [
        Sample([(places[name], _value(name)) for name in each if name in places], labels.index(label), 1.0)
        for each, label in zip(found, wanted, strict=True)
    ]
    start, weights = fitting.by.fit(samples, [counted[name] for name in kept], len(labels))
    by_feature = {name: _coarse(weights[at], _value(name), fitting.least) for name, at in places.items()}
    # A word that speaks for nothing is known all the same, and its pieces are not looked at.
    known = {name: numbers for name, numbers in by_feature.items() if numbers or name in weighted}
    return Judge(list(labels), [round(UNIT * amount) for amount in start], known)


def _is_piece(name: str) -> bool:
    return name.startswith("c:")


def _value(name: str) -> float:
    return _PIECES if _is_piece(name) else 1.0


def _coarse(weights: Sequence[float], value: float, least: int) -> list[int]:
    rounded = [round(UNIT * weight * value) for weight in weights]
    return [
        number for label, amount in enumerate(rounded) if abs(amount) >= least for number in (label, amount)
    ]
