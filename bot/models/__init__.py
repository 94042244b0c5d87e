"""Trained weights that ship with the program, as plain JSON. Made by `python -m tests.evaluation.training`."""

import json
from functools import cache
from importlib.resources import files

from bot.coach.understanding.perspective.weights import Weights, weights_from


@cache
def perspective_weights() -> Weights:
    """The weights for reading whose work an answer describes; read from the package once."""
    text = files(__name__).joinpath("perspective.json").read_text("utf-8")
    return weights_from(json.loads(text))
