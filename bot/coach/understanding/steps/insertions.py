"""What is told of somebody between commas before they act: "de inkoper, die er net werkt, vraagt offertes op".

Taken out before an answer is cut, with blanks in its place, so that who acts and what they do stay one step.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part
from bot.coach.understanding.text import Utterance

_TELLS_OF: Final = frozenset("die dat wie who who's whos whose which".split())
_SOME: Final = frozenset({"a", "an", "een", "n"})
_SORTS: Final = frozenset("man vrouw mens type vent kerel woman guy lady bloke chap character person".split())
_BEFORE_WHO: Final = frozenset(
    "then dan daarna vervolgens en and eerst first next after finally tenslotte plus of or".split()
)
_TOLD_AT_MOST, _WHO_AT_MOST, _KIND_AT_MOST = 8, 4, 4


def without_insertions(laid: Flow, said: Utterance, words: RouteWords) -> Utterance:
    """The same utterance with blanks where something is only told of whoever acts."""
    spans = list(_insertions(laid, words)) if _may_have(laid) else []
    if not spans:
        return said
    text, fold = said.text, said.fold
    for start, end in spans:
        blank = " " * (end - start)
        text, fold = text[:start] + blank + text[end:], fold[:start] + blank + fold[end:]
    return Utterance(said.original, text, fold)


def _may_have(laid: Flow) -> bool:
    return laid.pauses.count("comma") > 1 and not laid.listed


def _insertions(laid: Flow, words: RouteWords) -> Iterator[tuple[int, int]]:
    stop = 0
    for first in range(1, len(laid.words) - 1):
        if first < stop or laid.pauses[first] != "comma" or laid.words[first] not in (_TELLS_OF | _SOME):
            continue
        far = min(len(laid.words), first + _TOLD_AT_MOST + 1)
        stop = next((n for n in range(first + 1, far) if laid.pauses[n]), 0)
        if (
            stop
            and laid.pauses[stop] == "comma"
            and (_only_told(laid, first, stop, words) or _when_they_meet(laid, first, stop, words))
        ):
            yield laid.tokens[first - 1].end, laid.tokens[stop].start


_MEET: Final = frozenset("vergadert vergaderen komt komen meet meets sits convene convenes".split())
_HOW_OFTEN: Final = frozenset(
    "keer maandelijks wekelijks elke iedere om once twice monthly weekly quarterly every per kwartaal fortnightly".split()
)


def _when_they_meet(laid: Flow, first: int, stop: int, words: RouteWords) -> bool:
    """As in "de kerkenraad, die vergadert maar één keer per maand, dan …": a habit of those just named."""
    told = laid.words[first:stop]
    return (
        told[0] in {"die", "who", "which"}
        and _names_who(laid, first, words)
        and not _MEET.isdisjoint(told[1:3])
        and not _HOW_OFTEN.isdisjoint(told)
        and not any(map(takes_part, told[1:]))
    )


def _only_told(laid: Flow, first: int, stop: int, words: RouteWords) -> bool:
    """Whether words tell of who stands before them, who acts right behind them."""
    if not _names_who(laid, first, words) or laid.words[stop] not in words.finite or is_act(laid.words[stop]):
        return False
    follows = laid.words[stop + 1 : stop + 3]
    turned = len(follows) > 1 and follows[0] in words.determiners and takes_part(follows[1])
    taken_up = bool(follows) and follows[0] in words.pronouns and follows[0] not in words.articles
    if turned or taken_up:
        return False  # "… tekent de directeur": somebody else acts
    told = laid.words[first:stop]
    if told[0] in _SOME:
        plain = not any(
            (takes_part(word) and word not in _SORTS) or word in words.finite or is_act(word)
            for word in told[1:]
        )
        return plain and len(told) <= _KIND_AT_MOST
    return not any(is_act(word) for word in told)


def _names_who(laid: Flow, stop: int, words: RouteWords) -> bool:
    """Whether a few words up to a comma name who acts, and nothing else."""
    first = stop - 1
    while first > 0 and not laid.pauses[first] and laid.words[first - 1] not in _BEFORE_WHO:
        first -= 1
    who = laid.words[first:stop]
    return len(who) <= _WHO_AT_MOST and takes_part(who[-1]) and words.finite.isdisjoint(who)
