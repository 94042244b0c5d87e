"""How the step that was asked about went, in an answer to that question.

A plain word for it counts before a bare yes or no, and the clause that says it first counts. What else was said is
handed on. Unsure is a normal outcome: None.
"""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.outcome import words
from bot.coach.understanding.readings import Outcome, OutcomeReading, SlipReasonSaid
from bot.coach.understanding.text import Utterance, utterance

_CUT: Final = re.compile(
    r"[,;:.!?\n…]+(?=\s|$)|\s+[-–]\s+|\s+(?=(?:maar|but|en nu|and now|want|omdat|because|bc)\b)"
)
_PATTERNS: Final[dict[Outcome, re.Pattern[str]]] = {
    "not_yet": re.compile(rf"\b(?:{words.NOT_YET})\b"),
    "differently": re.compile(rf"\b(?:{words.DIFFERENTLY})\b"),
    "moved": re.compile(rf"\b(?:{words.MOVED})\b"),
    "happened": re.compile(rf"\b(?:{words.HAPPENED})\b"),
}
_PARTLY: Final = re.compile(rf"\b(?:{words.PARTLY})\b")
_MOVED_WITH_A_DATE: Final = re.compile(rf"\b(?:{words.MOVED_WITH_A_DATE})\b")
_MOVE_ALONE: Final = re.compile(r"\b(?:moved|pushed|shifted)(?: it| this| that| things)?(?: again)?$")
_AND: Final = re.compile(r"\s+(?:en|and)\s+", re.IGNORECASE)
_BECAUSE: Final = re.compile(rf"\b{words.BECAUSE}(?P<why>\S.*)", re.DOTALL)
_REASONS: Final[dict[SlipReasonSaid, re.Pattern[str]]] = {
    name: re.compile(rf"\b(?:{listed})\b") for name, listed in words.REASONS.items()
}
# Left around an expression, so few words add nothing to it: "it is done", "ja is gebeurd".
_NOTHING_MORE: Final = 2


@record
class _Clause:
    """A stretch of the text with what it says, and how many words are no part of saying it.

    `said` is the piece that says it: whole, and without the expression.
    """

    text: str
    outcome: Outcome | None
    others: int
    said: tuple[str, ...] = ()


def read_outcome(said: Utterance, *, dated: bool) -> OutcomeReading:
    """How the step went; `dated`: a day stands in the text. Total: any text has a reading."""
    clauses = [_read(text, dated=dated) for text in _clauses(said.text)]
    told = [clause for clause in clauses if clause.outcome is not None]
    if not told:
        return _by_yes_or_no(said, dated=dated)
    # "Not yet, it was postponed": what became of it says more than that it was not.
    after = [clause for clause in told if clause.outcome in {"moved", "differently"}]
    decides = after[0] if told[0].outcome == "not_yet" and after else told[0]
    if dated and decides.outcome == "differently":
        # "It's not going ahead tomorrow, it'll be the 16th": with its new day it is only later.
        decides = next((clause for clause in told if clause.outcome == "moved"), decides)
    outcome = decides.outcome
    if outcome == "not_yet" and dated and not words.WILL_KNOW & set(said.words):
        # "Not yet, June 3": that is when it will be.
        outcome = "moved"
    kept = [
        clause for clause in clauses
        if clause.others > _NOTHING_MORE or (clause.outcome is None and not _is_bare(clause.text))
    ]  # fmt: skip
    rest = ", ".join(clause.text for clause in kept)
    also = [
        piece
        for clause in told
        if clause is not decides and clause.outcome == outcome
        for piece in clause.said
    ]
    return OutcomeReading(
        outcome, True, rest, why(said) if outcome == "moved" else None, (*decides.said, *also)
    )


def _by_yes_or_no(said: Utterance, *, dated: bool) -> OutcomeReading:
    """A bare yes or no at the head, or nothing but a date."""
    head = said.words[0] if said.words else ""
    if head in words.NO:
        return OutcomeReading("moved" if dated else "not_yet", False, _after_head(said), why(said), (head,))
    if head in words.YES:
        return OutcomeReading("happened", False, _after_head(said), None, (head,))
    return OutcomeReading(None, False, said.text)


def _after_head(said: Utterance) -> str:
    return said.text[said.tokens[0].end :].lstrip(" ,;:.!-")


def why(said: Utterance) -> str | None:
    """The words behind "because", as they were said."""
    found = _BECAUSE.search(said.fold)
    return said.text[found.start("why") : found.end("why")].strip() if found else None


def slip_reason(said: Utterance) -> SlipReasonSaid | None:
    """Which of the three reasons a few words name; None for another."""
    fold = said.fold.replace("'", "")
    return next((name for name, listed in _REASONS.items() if listed.search(fold)), None)


def _clauses(text: str) -> list[str]:
    """Between commas, stops and "but"."""
    return [part.strip() for part in _CUT.split(text) if part.strip()]


def _read(text: str, *, dated: bool) -> _Clause:
    fold = utterance(text).fold.replace("'", "")
    found = [(outcome, match) for outcome, listed in _PATTERNS.items() if (match := listed.search(fold))]
    weak = _MOVED_WITH_A_DATE.search(fold) if dated or _ends_in_a_move(fold) else None
    if weak is not None and not any(outcome != "happened" for outcome, _ in found):
        found = [("moved", weak)]
    if not found:
        return _Clause(text, None, 0)
    outcome, match = found[0]
    if outcome == "happened" and _PARTLY.search(fold) is not None:
        outcome = "not_yet"
    if outcome == "happened" and words.TO_COME & set(fold.split()):
        outcome = "moved" if dated else "not_yet"
    around = (fold[: match.start()] + " " + fold[match.end() :]).split()
    others = [word for word in around if word.strip(".") not in words.SMALL]
    return _Clause(text, outcome, len(others), _pieces(text, fold, match))


def _pieces(text: str, fold: str, match: re.Match[str]) -> tuple[str, ...]:
    """The part between two "and"s that holds the expression, in the words it was said in, and what it says it of."""
    pieces = _AND.split(text)
    piece = pieces[min(len(_AND.findall(fold[: match.start()])), len(pieces) - 1)].strip()
    around = utterance(piece).fold.replace("'", "").replace(match.group(), " ", 1)
    return (piece, " ".join(around.split()))


def _ends_in_a_move(fold: str) -> bool:
    return _MOVE_ALONE.search(fold) is not None


_BARE: Final = words.YES | words.NO | words.SMALL


def _is_bare(text: str) -> bool:
    """Whether a clause is nothing but a yes, a no or a filler."""
    return set(utterance(text).words) <= _BARE
