"""Trained weights that read the first message about a customer: one chain for what they do and we do, one for names, days and money."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, cast, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.belonging.weights import Judge
from bot.coach.understanding.chain import ChainWeights, Labels, labels_for

Act = Literal["step", "move", "met", "end"]
ACTS: Final[tuple[Act, ...]] = get_args(Act)
Name = Literal[
    "account",
    "other",
    "topic",
    "signer",
    "with",
    "worth",
    "limit",
    "people",
    "against",
    "role",
    "rivals",
    "current",
    "day",
    "money",
]
NAMES: Final[tuple[Name, ...]] = get_args(Name)
"""Some of these are read elsewhere, and are told apart here so that their words are taken for nothing else."""
ACT_LABELS: Final = labels_for(ACTS)
NAME_LABELS: Final = labels_for(NAMES)

When = Literal["done", "now", "to_come"]
WHENS: Final[tuple[When, ...]] = get_args(When)
"""Whether a step is behind them, goes on, or is to come, in the order of its weights."""


@record
class IntroductionWeights:
    """The weights for the words that tell of acts and for those that name something, and for when a step is."""

    acts: ChainWeights
    names: ChainWeights
    when: Judge


def introduction_weights_from(acts: Mapping[str, object], names: Mapping[str, object]) -> IntroductionWeights:
    """The weights as they are stored, in two files. ValueError where they were trained for other things than there are now."""
    trained_for = (*cast("Sequence[str]", acts["kinds"]), *cast("Sequence[str]", names["kinds"]))
    if trained_for != (*ACTS, *WHENS, *NAMES):
        raise ValueError("the weights of first messages were trained for other things: train them anew")
    when = cast("Mapping[str, object]", acts["when"])
    return IntroductionWeights(
        _chain(ACT_LABELS, acts),
        _chain(NAME_LABELS, names),
        Judge(
            WHENS,
            cast("Sequence[int]", when["start"]),
            cast("Mapping[str, Sequence[int]]", when["weights"]),
        ),
    )


def _chain(labels: Labels, stored: Mapping[str, object]) -> ChainWeights:
    return ChainWeights(
        labels,
        cast("Sequence[Sequence[int]]", stored["behind"]),
        cast("Mapping[str, Sequence[int]]", stored["weights"]),
    )
