"""A step told as who does it: "de planner die het aanvraagt en de manager die ja zegt" are two steps.

In Dutch the verb of such a clause stands at its end; a title has it behind whoever acts.
"""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.word_order import PARTICLES
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_WHO: Final = frozenset({"die", "who"})
_AND: Final = frozenset({"en", "and"})
_WHO_AT_MOST, _TOLD_AT_MOST = 4, 8
_LONGEST_PARTICLE: Final = 4


def each_who(flow: Flow, piece: Piece, words: RouteWords) -> int:
    """Where "en" stands between two who are each told by what they do; 0 for none."""
    said = flow.words[piece.first : piece.stop]
    if sum(word in _WHO for word in said) < 2 or any(flow.inside[piece.first : piece.stop]):
        return 0
    opened = _who_before(said, words)
    if not opened:
        return 0
    for place in range(opened + 2, len(said) - 3):
        if said[place] in _AND and _who_before(said[place + 1 :], words) and said[place - 1] in words.told:
            return piece.first + place
    return 0


def _who_before(said: tuple[str, ...], words: RouteWords) -> int:
    """Where "die" stands right behind somebody who is named, with nothing before them; 0 where it does not."""
    place = next((n for n, word in enumerate(said[: _WHO_AT_MOST + 1]) if word in _WHO), 0)
    named = said[:place]
    return place if place and takes_part(named[-1]) and words.finite.isdisjoint(named[:-1]) else 0


def told_plainly(title: str, words: RouteWords) -> str:
    """As in "planner die het aanvraagt" becomes "planner vraagt het aan"; another title is left as it is."""
    said = title.split()
    plain = tuple(word.casefold() for word in said)
    place = _who_before(plain, words)
    if not place or "de" not in words.articles or plain[place] != "die":
        return title
    told = plain[place + 1 :]
    if not 1 < len(told) <= _TOLD_AT_MOST or told[0] in words.finite:
        return title
    verb = next((n for n, word in enumerate(told) if n and _is_verb(word, words)), None)
    if verb is None:
        return title
    stem, particle = _apart(told[verb], words)
    behind = said[place + 1 :]
    return " ".join((*said[:place], stem, *behind[:verb], *particle, *behind[verb + 1 :]))


def _is_verb(word: str, words: RouteWords) -> bool:
    return (word in words.finite and not is_act(word)) or bool(_apart(word, words)[1])


def _apart(verb: str, words: RouteWords) -> tuple[str, tuple[str, ...]]:
    """The verb of a clause of its own, and what stands at the end of that: "aanvraagt" is "vraagt … aan"."""
    for length in range(_LONGEST_PARTICLE, 1, -1):
        particle, stem = verb[:length], verb[length:]
        if particle in PARTICLES and stem in words.finite and len(stem) > 2:
            return stem, (particle,)
    return verb, ()
