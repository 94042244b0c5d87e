"""Who "die", "die laatste", "the latter" is: the one named last in the step before."""

import re
from typing import Final

from bot.coach.basics.record import replace
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_THE_LAST: Final = re.compile(
    r"(?:(?:waarbij|waarna|of which|with) )?(?:die laatste|deze laatste|de laatste|laatstgenoemde|(?:the )?latter|(?:the )?last (?:one|of (?:them|these|those)))(?= \w)",
    re.IGNORECASE,
)
_JOINS: Final = re.compile(r", (?:en |and )?| (?:en|and|&|plus) ")
_ARTICLE: Final = re.compile(r"(?:the|de|het|hun|their) ", re.IGNORECASE)


def with_the_last(step: ReadStep, before: ReadStep) -> ReadStep:
    """As in "IT, inkoop en de directie, die laatste tekent": with the name of who is meant."""
    found = _THE_LAST.match(step.title)
    if found is None:
        return step
    named = _ARTICLE.sub("", _JOINS.split(before.title)[-1], count=1)
    return replace(step, title=f"{named}{step.title[found.end() :]}", who=named)


_TAKES_UP: Final = frozenset({"die", "who"})
_WITH: Final = frozenset({"met", "with"})
_THE: Final = frozenset("de het the hun their haar zijn".split())


def _talked_with(rest: list[str]) -> bool:
    """Whether the last word of a step is whom it is done with: "overlegt met de luchthaven"."""
    said = [word.casefold() for word in rest[-2:]]
    return len(said) > 1 and (said[0] in _WITH and said[1] in _THE)


_BEING: Final = frozenset("is zijn are was heet hebben heeft has have".split())


def with_whom_it_reached(
    step: ReadStep, before: ReadStep, laid: Flow, piece: Piece, words: RouteWords
) -> ReadStep:
    """As in "Henk belt de leasemij en die moet goedkeuren": the one reached in the step before acts in this one."""
    opened = laid.words[max(0, piece.first - 1) : piece.first + 1]
    if step.who or _TAKES_UP.isdisjoint(opened) or step.title.casefold().split()[0] not in words.finite:
        return step
    *rest, last = before.title.split()
    if not _BEING.isdisjoint(word.casefold() for word in rest[:-1]):
        return step  # "Frank is de baas en die beslist"
    named = last.casefold()
    reached = takes_part(named) or (last[0].isupper() and not is_act(named)) or _talked_with(rest)
    if not rest or not reached:
        return step
    return replace(step, title=f"{last} {step.title}", who=last)
