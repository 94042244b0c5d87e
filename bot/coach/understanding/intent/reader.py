"""Whether a message asks something of the coach (help, back, stop, …) or is simply an answer.

Rules come first. Trained weights, where the shell gives them, are asked where the rules see no command, and may say that
another one was meant than the rules saw; that something is an answer after all they never say.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.understanding.intent.arguments import argument
from bot.coach.understanding.intent.rules import by_rules, may_command
from bot.coach.understanding.intent.weights import CommandWeights
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Language, Utterance

SURE: Final = 0.7
"""How likely a command must be by the weights where the rules see none.

Chosen with each file of rows held out in turn, so that fewer than one answer in two hundred is lost.
"""

SURER: Final = 0.85
"""The same for commands in whose words people also tell of themselves and their customers: "na de demo weten ze meer"."""

_ALSO_TOLD: Final[frozenset[IntentName]] = frozenset({"stop", "later", "correction", "unknown", "other_deal"})

OVERRULES: Final = 0.95
"""How likely a command must be by the weights where the rules see another one."""

_WORDS: Final = range(2, 11)
"""How many words the weights are asked about: of one they know too little, and a command is hardly ever so long."""


def read_intent(
    said: Utterance, language: Language, weights: Callable[[], CommandWeights] | None = None
) -> IntentReading:
    """The command in `said`, or None as its name: an answer. Total: any text has a reading.

    `weights` is called when they are first needed; without it the rules decide alone.
    """
    ruled = by_rules(said, language)
    if weights is None or len(said.tokens) not in _WORDS or not may_command(said):
        return ruled
    judged = weights().judge(said, language)
    if judged is None or judged.name == ruled.name:
        return ruled
    if ruled.name is None:
        if judged.likely < sure(judged.name) or _only_a_day(said, language):
            return ruled
    elif judged.likely < OVERRULES or ruled.argument is not None:
        # What the rules could read more of than its name stands.
        return ruled
    shown = weights().evidence(said, language, judged.name)
    return IntentReading(judged.name, judged.likely, argument(judged.name, said, language), shown)


def sure(name: IntentName) -> float:
    """How likely a command must be by the weights where the rules see none."""
    return SURER if name in _ALSO_TOLD else SURE


_ABOUT_A_DAY: Final = frozenset({Kind.TIME, Kind.FUNCTION, Kind.DETERMINER, Kind.PREPOSITION, Kind.NEGATION})
_COMING: Final = frozenset("coming komend aanstaande".split())


def _only_a_day(said: Utterance, language: Language) -> bool:
    """Case "morgen niet, overmorgen wel": nobody does anything, so it says when."""
    kinds = lexicon(language).kinds
    there = {
        Kind.TIME if word in _COMING or any(map(str.isdigit, word)) else kinds.get(word)
        for word in said.words
    }
    return Kind.TIME in there and there <= _ABOUT_A_DAY
