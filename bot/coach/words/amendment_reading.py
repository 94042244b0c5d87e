"""The front door to what is put right about the things of a deal, loaded the first time it is asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.coach.understanding.amendments.records import Thing
from bot.coach.understanding.text import Language, Utterance

if TYPE_CHECKING:
    from bot.coach.understanding.amendments.reader import Reading


def read_amendments(said: Utterance, things: Sequence[Thing], language: Language) -> "Reading":
    """What a text puts right about these things of a deal, and what is left of it then."""
    from bot.coach.understanding.amendments.reader import read

    return read(said, things, language)
