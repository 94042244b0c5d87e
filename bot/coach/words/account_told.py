"""The customer whom a message names: as the rules read it, and in full where trained weights hear more of the name."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.introduction_reading import read_introduction

if TYPE_CHECKING:
    from bot.coach.understanding.introduction.weights import IntroductionWeights


def account_told(
    said: Utterance,
    language: Language,
    by_rules: str | None,
    weights: "Callable[[], IntroductionWeights] | None",
) -> str | None:
    """The customer's name where the rules read `by_rules`; where both hear another name, it is the rules'.

    The rules know many forms of names and read no more than these: of "Morgen Catering" they take the word for a trade.
    """
    if weights is None:
        return by_rules
    told = next(iter(read_introduction(said, language, weights).names("account")), None)
    if told is None:
        return by_rules
    if by_rules is None:
        return told if _is_a_house(said, told) else None
    words, more = utterance(by_rules).words, utterance(told).words
    return told if len(more) > len(words) and {*words} <= {*more} else by_rules


def _is_a_house(said: Utterance, told: str) -> bool:
    """Whether a name that only the weights hear is a customer's: it has a capital, and does not stand where somebody who rang is named."""
    before = utterance(said.text.partition(told)[0]).words[-1:]
    return any(letter.isupper() for letter in told) and _WHO_RANG.isdisjoint(before)


_WHO_RANG: Final = frozenset("w with by door met".split())
