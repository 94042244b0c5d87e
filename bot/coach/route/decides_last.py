"""Whoever decides does so at the end of the way, though a story may tell it first: "Jan beslist met zijn zoon. Woensdag komen ze kijken"."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance

# Of a signature or an approval the place in a story is left as it is told: another may have to follow it.
_DECIDES: Final = later(r"\b(?:beslist|beslissen|decides?|final say|laatste woord|zegt uiteindelijk ja)\b")
# A word of order in front of a step says where it stands.
_ORDERED: Final = later(
    r"\b(?:dan|daarna|vervolgens|nadien|waarna|pas|eerst|tot slot|then|after|afterwards|next|finally|first|before|once|only)\b"
)
_SENTENCE: Final = later(r"[.!?;\n]")


_COMMA: Final = later(r",")
_A_CLAUSE: Final = 25


def in_order(said: Utterance, steps: Sequence[ReadStep]) -> list[ReadStep]:
    """The steps of a story with the one that decides at their end, where a sentence behind it tells of more that they do."""
    deciding = [place for place, step in enumerate(steps) if _decides(step)]
    if len(deciding) != 1 or steps[deciding[0]].done:
        return list(steps)
    place = deciding[0]
    behind = [step for step in steps[place + 1 :] if not (step.done or step.busy)]
    if not behind or len(behind) < len(steps) - place - 1 or not _told_apart(said, steps[place], behind[0]):
        return list(steps)
    return [*steps[:place], *behind, steps[place]]


def _decides(step: ReadStep) -> bool:
    return _DECIDES.search(utterance(step.title).fold) is not None


def _told_apart(said: Utterance, deciding: ReadStep, behind: ReadStep) -> bool:
    """Whether a sentence ends between two steps, and no word of order or day of the first says that it comes first."""
    first = said.fold.find(utterance(deciding.title).fold)
    then = _place(said, behind)
    if first < 0 or then <= first:
        return False
    if _ORDERED.search(said.fold, max(0, first - _A_CLAUSE), first) is not None:
        return False
    between = said.fold[first:then]
    ends = _SENTENCE.search(between)
    if ends is None and _DATED.search(
        said.fold, then - _A_CLAUSE if then > _A_CLAUSE else 0, then + _A_CLAUSE
    ):
        # "Dennis beslist zelf, hij wil volgende week een demo".
        ends = _COMMA.search(between)
    if ends is None or _ORDERED.search(between, ends.end()) is not None:
        return False
    dated = utterance(between[: ends.start()])
    return _ORDERED.search(dated.fold) is None and not _DATED.search(dated.fold)


_DATED: Final = later(
    r"\d|\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|tomorrow|week|maand|month|kerst|christmas|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\b"
)


def _place(said: Utterance, step: ReadStep) -> int:
    """Where a step is told: by its title, or where the order of its words was turned by its rarest word."""
    title = utterance(step.title)
    whole = said.fold.find(title.fold)
    if whole >= 0:
        return whole
    longest = max(title.words, key=len, default="")
    return said.fold.find(longest) if longest else -1
