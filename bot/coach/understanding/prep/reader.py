"""Whether a message asks what to ask the customer. Precision first: only when that is all it says.

"Wat moet ik vragen?" asks the coach; "vragen of het budget er is" is what somebody over there, or the salesperson, will do.
"""

import re
from functools import cache
from typing import Final

from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.prefilter.many import WholePatterns
from bot.coach.understanding.prep import words
from bot.coach.understanding.readings import CallQuestionsReading
from bot.coach.understanding.text import Utterance, utterance

LONGEST: Final = 16
"""Words in a message that can still ask for this and nothing else."""

_NAME: Final = r"[\w&./-]+(?: [\w&./-]+){0,3}?"
_SIDES: Final = " .!?,;:\"'"
_HINTS: Final = re.compile(words.HINTS)
_MAY_ASK: Final = Gate(_HINTS)
_COMMAS: Final = re.compile(r"[,;:?!.]+(?=\s|$)")


@cache
def _asked() -> WholePatterns:
    """The sure ways to ask, before those that are less so."""
    return WholePatterns([_filled(expression) for expression in (*words.SURE, *words.BARE)])


def _filled(expression: str) -> str:
    """The expression with the moment and the names filled in; each place for a name is a group of its own."""
    parts = expression.replace("{when}", words.WHEN).split("{deal}")
    filled = parts[0]
    for place, part in enumerate(parts[1:]):
        filled += f"(?P<deal{place}>{_NAME}){part}"
    return filled.replace("{named}", f"(?P<named>{_NAME})")


def read_call_questions(said: Utterance) -> CallQuestionsReading | None:
    """What is asked for, or None: an answer."""
    if not 0 < len(said.words) <= LONGEST or not _MAY_ASK.opens(said):
        return None
    if _HINTS.search(said.fold) is None:
        return None
    plain = utterance(_COMMAS.sub(" ", said.text.replace("'", ""))).text.strip(_SIDES)
    fold = utterance(plain).fold
    for place, match in _asked().matches(fold):
        spans = [match.span(name) for name, value in match.groupdict().items() if value is not None]
        names = [plain[start:end].strip(_SIDES) for start, end in spans]
        if any(_no_name(name) for name in names):
            continue
        named = [name for name in names if not set(utterance(name).words) <= words.AT_HAND]
        return CallQuestionsReading(named[0] if named else None, sure=place < len(words.SURE))
    return None


def _no_name(name: str) -> bool:
    found = set(utterance(name).words)
    return bool(found & words.NO_NAME) and not found <= words.AT_HAND
