"""Weights that mark the words they are told to, so that what is made of a reading is tested apart from what was learned."""

from collections.abc import Mapping, Sequence

from bot.coach.understanding.belonging.weights import Judge
from bot.coach.understanding.chain import ChainWeights, Labels
from bot.coach.understanding.introduction.weights import (
    ACT_LABELS,
    ACTS,
    NAME_LABELS,
    NAMES,
    WHENS,
    IntroductionWeights,
)
from bot.coach.understanding.text import utterance

_MUCH = 99


def marking(**marked: Sequence[str]) -> IntroductionWeights:
    """Weights that find these pieces, by kind, wherever their words stand; `done` and `now` are steps.

    A word is of one piece only, so the pieces of one chain share none.
    """
    steps = (*marked.get("step", ()), *marked.get("done", ()), *marked.get("now", ()))
    when = {
        f"in {word}": [WHENS.index(state), _MUCH]
        for state in ("done", "now")
        for piece in marked.get(state, ())
        for word in utterance(piece).words
    }
    acts: dict[str, Sequence[str]] = {**{kind: marked.get(kind, ()) for kind in ACTS}, "step": steps}
    return IntroductionWeights(
        _chain(ACT_LABELS, acts),
        _chain(NAME_LABELS, {kind: marked.get(kind, ()) for kind in NAMES}),
        Judge(WHENS, [0, 0, _MUCH // 2], when),
    )


def _chain(labels: Labels, pieces: Mapping[str, Sequence[str]]) -> ChainWeights:
    level = [[0] * len(labels.names) for _ in labels.names]
    found: dict[str, list[int]] = {}
    for kind, texts in pieces.items():
        for text in texts:
            first, *further = utterance(text).words
            found[f"w {first}"] = [labels.names.index(f"B-{kind}"), _MUCH]
            for word in further:
                found[f"w {word}"] = [labels.names.index(f"I-{kind}"), _MUCH]
    return ChainWeights(labels, level, found)
