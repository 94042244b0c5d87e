"""Whose words they are, where it is asked what words mean: "wat bedoel je met mag dat alleen?" is about who signs, whatever is asked now."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.turn.questions import QuestionId
from bot.coach.understanding.text import Utterance

_MEANT: Final = later(
    r"\b(?:bedoel(?:de)?|bedoelt|mean|meant)\b.{0,30}?\b(?:met|by|with)\b(?: (?:dat|that))?(?P<words>.+)"
    r"|\bwat (?:betekent|is) (?P<what>.+)|\bwhat (?:does|do|is|s) (?P<which>.+?)(?: mean)?[ ?.!\"']*$"
)
# The words that stand in the texts of a question, and in no other's.
_TEXTS: Final[tuple[tuple[QuestionId, str], ...]] = (
    (
        "final_yes",
        r"alleen|alone|zonder iemand|without anyone|definitief|definitieve|final yes|tekent|tekenen|signs?|mag|mogen|may",
    ),
    ("unbudgeted", r"ongeplande?|unplanned"),
    ("budget", r"budget"),
    ("people", r"praat|praten|meepraten|a voice|voices|gebruikers|users"),
    ("position", r"vandaag|today|nu mee bezig|working on"),
    ("differ", r"anders|verschillend|differently"),
    ("next_step_date", r"(?:welke|which) datum|when does this happen"),
    ("next_step", r"hierna|do next|next step|volgende stap"),
    ("value", r"heeft .{1,30} daaraan|in (?:that|it) for"),
    ("action", r"jouw zet|your move|makkelijk|easy"),
    ("rivals", r"vergelijkt|vergelijken|comparing|compare"),
    ("steps", r"stappen|steps|koopstap|eerste idee|first idea"),
)
_WORDS: Final = tuple((question, later(rf"\b(?:{ways})\b")) for question, ways in _TEXTS)


def whose(said: Utterance, asked: str | None) -> QuestionId | None:
    """The question whose words it is asked the meaning of, the one that is open first; None where they are of none."""
    found = _MEANT.search(said.fold)
    if found is None:
        return None
    words = next(text for text in found.groups() if text is not None)
    of = [question for question, ways in _WORDS if ways.search(words) is not None]
    return next((question for question in of if question == asked), next(iter(of), None))
