"""The front door to what the first message about a customer tells as a whole: loaded, with what it asks, when it is first called."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.coach.understanding.text import Language, Utterance
from bot.coach.words.reading import kept

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.reader import IntroductionReading
    from bot.coach.understanding.introduction.weights import IntroductionWeights


@kept
def read_introduction(
    said: Utterance,
    language: Language,
    weights: "Callable[[], IntroductionWeights]",
) -> "IntroductionReading":
    """What the first message about a customer tells: whom and what it names, and each step of theirs."""
    from bot.coach.understanding.introduction.reader import read_introduction as read

    return read(said, language, weights)
