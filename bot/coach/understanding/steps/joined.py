"""Where two words are joined: by "en", "and" as a word, or by an "&", which is none."""

import re
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.text import Utterance

AND: Final = frozenset({"en", "and"})
# "demo/trial/decision" and nothing else: a list, and no two names of one thing.
_ONLY_SLASHES: Final = re.compile(r"[^\W\d]{2}[\w-]*(?:/[^\W\d]{2}[\w-]*){2,}")


def joint(flow: Flow, first: int, stop: int) -> tuple[int, int] | None:
    """Where the words before a joiner end and those behind it begin, with a word on either side; None without one."""
    for place in range(first + 1, stop):
        if flow.words[place] in AND and place + 1 < stop and not flow.inside[place]:
            return place, place + 1
        if ampersand(flow, place) and not flow.inside[place]:
            return place, place
    return None


def ampersand(flow: Flow, place: int) -> bool:
    """Whether an "&" stands before the word, between two of more than a letter ("R & D" is one)."""
    if "&" not in flow.text or len(flow.words[place - 1]) + len(flow.words[place]) < 3:
        return False
    return "&" in flow.text[flow.tokens[place - 1].end : flow.tokens[place].start]


# "After: the bank" is "then: the bank", and after nothing that was named.
_AFTER_COLON: Final = re.compile(r"\bafter(?= ?:)")


def with_then(said: Utterance) -> Utterance:
    """The same utterance with "then" for an "after" that is followed by a colon; every word keeps its place."""
    fold = _AFTER_COLON.sub("then ", said.fold)
    if fold == said.fold:
        return said
    text = "".join(
        new if old != new else typed for old, new, typed in zip(said.fold, fold, said.text, strict=True)
    )
    return Utterance(said.original, text, fold)


def with_slashes(said: Utterance) -> Utterance:
    """The same utterance, cut at its slashes where it is one word after another with nothing else between."""
    if "/" not in said.fold or not _ONLY_SLASHES.fullmatch(said.fold):
        return said
    return Utterance(said.original, said.text.replace("/", ";"), said.fold.replace("/", ";"))


# "1 directie stemt in, 2 de OR stemt in": numbers that only count the steps, without a mark behind them.
_FIRST_NUMBER: Final = re.compile(
    r"\s*1 (?=[^\W\d])(?!(?:of|or|op|a|à|x|k|jaar|maand|week|dag|uur|keer|day|month|year|hour|time|man|van)\b)"
)
_NEXT_NUMBER: Final = re.compile(r"[,;\n]\s*(?:(?:en|and|dan|then) )?(?P<number>\d{1,2}) (?=[^\W\d])")


# "1 intro 2 pilot 3 quote": cut at its numbers elsewhere.
_IN_ONE_BREATH: Final = re.compile(r"[^,;\n\s]\s+2 (?=[^\W\d])")


def without_numbers(said: Utterance) -> Utterance:
    """The same utterance without the numbers that count its steps one after another; every word keeps its place."""
    first = _FIRST_NUMBER.match(said.fold)
    if first is None or _IN_ONE_BREATH.search(said.fold) is not None:
        return said
    places, following = [first.end() - 2], 2
    for found in _NEXT_NUMBER.finditer(said.fold):
        if int(found["number"]) == following:
            places += range(*found.span("number"))
            following += 1
    text, fold = list(said.text), list(said.fold)
    for place in places:
        text[place] = fold[place] = " "
    return Utterance(said.original, "".join(text), "".join(fold))
