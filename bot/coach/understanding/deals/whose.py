"""Of which customer a text may tell: whom it introduces, what stands behind a "bij" or an "at", and whether it goes on about one."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

_A_SENTENCE: Final = 4
_AT: Final = frozenset("bij van voor over at for from with met".split())
_ARTICLES: Final = frozenset("de het the".split())
# A customer that is only compared with, or pointed at.
_COMPARED: Final = frozenset(
    "zoals net ook like same too also as dan than vergeleken compared referentie referentiebezoek reference eerder vorige last earlier".split()
)
# What presents a customer, and what may at least be about another one than was spoken of.
_INTRODUCES: Final = later(
    r"\b(?:(?:nieuwe|andere|volgende|nog een|een|mijn|eerste) (?:klant|prospect|lead)|(?:klant|prospect) (?:is|heet)|(?:new|another|next|different|other|my|a) (?:customer|client|prospect|lead)"
    r"|(?:customer|client) (?:is|called))\b"
)
_MAY_BE_NEW: Final = later(
    r"\b(?:klant(?:en)?|prospects?|leads?|customers?|client|nieuwe?|new|another|andere?|eerste gesprek|first (?:call|meeting))\b"
)
_THEY: Final = pronouns.THEY | pronouns.THEY_DO
_NO: Final = frozenset("nee neen no nope".split())
_GOES_ON: Final = _NO | frozenset("ja yes yep wacht wait sorry oh".split())


def words_behind_at(said: Utterance) -> frozenset[str]:
    """The words behind a "bij" or an "at", where a customer may be told of: "zonnehof" of "budget is rond bij zonnehof"."""
    words = said.words
    if len(words) < _A_SENTENCE or not _AT & set(words) or _COMPARED & set(words):
        return frozenset()
    behind = {
        words[at + 1 + (words[at + 1] in _ARTICLES)] for at, word in enumerate(words[:-2]) if word in _AT
    }
    last = {words[-1]} if words[-2] in _AT | _ARTICLES else set[str]()
    return frozenset(behind | last)


def introduces(said: Utterance) -> bool:
    """Whether a text introduces a customer: "nieuwe klant Globex", "my next prospect"."""
    return _INTRODUCES.search(said.fold) is not None


def may_introduce(said: Utterance) -> bool:
    """Whether a text may at least be about another customer than was spoken of."""
    return _MAY_BE_NEW.search(said.fold) is not None


def corrects(words: tuple[str, ...]) -> bool:
    """Whether these first words of a text say no to what was understood."""
    return words[:1] != () and words[0] in _NO


def goes_on(said: Utterance) -> bool:
    """Whether a text goes on about a customer that was spoken of: it says "they", or answers."""
    return said.words[0] in _GOES_ON or not _THEY.isdisjoint(said.words)
