"""Trained weights that ship with the program, as plain JSON. Made by `python -m tests.evaluation.training`."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.coach.understanding.perspective.weights import Weights, weights_from

if TYPE_CHECKING:
    from bot.coach.understanding.belonging.weights import PartWeights
    from bot.coach.understanding.intent.weights import CommandWeights
    from bot.coach.understanding.introduction.weights import IntroductionWeights
    from bot.coach.understanding.people.yes_weights import YesWeights
    from bot.coach.understanding.steps.piece_weights import PieceWeights


@cache
def perspective_weights() -> Weights:
    """The weights for reading whose work an answer describes; read from the package once."""
    return weights_from(_stored("perspective.json"))


@cache
def command_weights() -> "CommandWeights":
    """The weights for reading what is asked of the coach; read from the package once."""
    # It brings the word lists, for which the first prompt does not wait.
    from bot.coach.understanding.intent.weights import command_weights_from  # noqa: PLC0415

    return command_weights_from(_stored("intent.json"))


@cache
def yes_weights() -> "YesWeights":
    """The weights for reading who holds the final yes; read from the package once."""
    # As above.
    from bot.coach.understanding.people.yes_weights import yes_weights_from  # noqa: PLC0415

    return yes_weights_from(_stored("final_yes.json"))


@cache
def piece_weights() -> "PieceWeights":
    """The weights for reading which pieces of an answer are no step; read from the package once."""
    # As above.
    from bot.coach.understanding.steps.piece_weights import piece_weights_from  # noqa: PLC0415

    return piece_weights_from(_stored("steps.json"))


@cache
def part_weights() -> "PartWeights":
    """The weights for reading which part of a deal words are about; read from the package once."""
    # As above.
    from bot.coach.understanding.belonging.weights import part_weights_from  # noqa: PLC0415

    return part_weights_from(
        _stored("parts.json"), _stored("ops.json"), _stored("slots.json"), _stored("gaps.json")
    )


@cache
def introduction_weights() -> "IntroductionWeights":
    """The weights for reading the first message about a customer; read from the package once."""
    # As above.
    from bot.coach.understanding.introduction.weights import introduction_weights_from  # noqa: PLC0415

    return introduction_weights_from(_stored("introduction_acts.json"), _stored("introduction_names.json"))


def _stored(name: str) -> Mapping[str, object]:
    found: Mapping[str, object] = json.loads(files(__name__).joinpath(name).read_text("utf-8"))
    return found
