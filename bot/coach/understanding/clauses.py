"""A message cut into clauses, once for every room: at stops, marks and commas, and in front of words that join.

Only where a clause begins is known here, and by what. Who looks for clauses of its kind says at which of these one of them may
begin; what it does not take is put together again as it was typed.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final, Literal

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.text import Utterance, utterance

Opens = Literal["stop", "mark", "comma", "word"]
"""What stands in front of a clause: a stop or a new line, a dash or bracket, a comma, or nothing but the word that joins it."""

_CUT: Final = later(
    r"(?P<stop>(?<!\b[Mm]r)(?<!\b[Dd]r)(?<!\b[Mm]rs)(?<!\b[Dd]hr)(?<!\b[Mm]w)(?<!\s(?-i:[A-Z]))[.!?;]+(?=\s|$)\s*|\n+\s*)"
    r"|(?P<mark>\s[-–]\s+|\s?[()]\s*)|(?P<comma>,\s+|(?<=\bnergens)\s+(?=(?:ik|we|wij)\s)|(?<=\bnowhere yet)\s+(?=(?:i|we|i'll|i've)\s))"
    r"|(?P<word>\s(?=(?:en|and|maar|but|dus|so|terwijl|while|want|because|omdat)\s+\S))",
    re.IGNORECASE,
)
# What only led into a clause, where the one before it is gone.
_LEADS: Final = later(r"^(?:(?:en|and|maar|but|dus|so|dan|then|verder|also|ook)[ ,]+)+(?=\S)", re.IGNORECASE)


@record
class Clause:
    """A clause by its place in the text, and what it opens behind."""

    start: int
    end: int
    opens: Opens


@record
class Part:
    """One or more clauses of a row that one kind of clause is looked for in: places in the row, and their text."""

    places: frozenset[int]
    start: int
    end: int
    opens: Opens
    said: Utterance


@record
class Clauses:
    """A message with its clauses in a row."""

    said: Utterance
    row: tuple[Clause, ...]

    def parts(self, *opens: Opens, at: re.Pattern[str] | None = None) -> tuple[Part, ...]:
        """The message cut behind these only, and in front of the joining words that `at` matches."""
        text, fold = self.said.text, self.said.fold
        runs: list[list[int]] = []
        for place, clause in enumerate(self.row):
            joined = at is not None and clause.opens == "word" and at.match(fold, clause.start)
            if not runs or clause.opens in opens or joined:
                runs.append([place])
            else:
                runs[-1].append(place)
        return tuple(
            Part(frozenset(run), first.start, last.end, first.opens, utterance(text[first.start : last.end].strip()))
            for run in runs
            for first, last in ((self.row[run[0]], self.row[run[-1]]),)
        )  # fmt: skip

    def groups(
        self, *opens: Opens, of: tuple[Opens, ...] = ("stop",), at: re.Pattern[str] | None = None
    ) -> tuple[tuple[Part, ...], ...]:
        """The same parts, those of one sentence together; `of`: what a group opens behind instead of a stop."""
        found: list[list[Part]] = []
        for part in self.parts(*of, *opens, at=at):
            if not found or part.opens in of:
                found.append([part])
            else:
                found[-1].append(part)
        return tuple(tuple(group) for group in found)

    def text_of(self, parts: Sequence[Part]) -> Utterance:
        """Parts that follow one another, as they were typed."""
        return utterance(self.said.text[parts[0].start : parts[-1].end].strip())

    def within(self, start: int, end: int) -> frozenset[int]:
        """The places of the clauses between two places of the text."""
        return frozenset(
            place for place, clause in enumerate(self.row) if start <= clause.start and clause.end <= end
        )

    @property
    def everywhere(self) -> frozenset[int]:
        """The places of all clauses."""
        return frozenset(range(len(self.row)))

    def without(self, places: Collection[int]) -> Utterance:
        """What is left as it was typed, without the clauses at these places and without what only led on from them."""
        left = [place for place in range(len(self.row)) if place not in places]
        text = ""
        for place, before in zip(left, [None, *left], strict=False):
            clause = self.row[place]
            if before is not None and place == before + 1:
                text += self.said.text[self.row[before].end : clause.start]
            elif before is not None:
                stops = any(self.row[one].opens == "stop" for one in range(before + 1, place + 1))
                text += ". " if stops else ", "
            told = self.said.text[clause.start : clause.end].strip()
            text += _LEADS.sub("", told) if not text and place > 0 else told
        return utterance(text.strip(" ,;"))


# Every room that looks for clauses of its kind asks for those of the same message.
@lru_cache(4)
def cut(said: Utterance) -> Clauses:
    """Cut a message into its clauses."""
    text = said.text
    row: list[Clause] = []
    at, opens = 0, "stop"
    for found in _CUT.finditer(text):
        kind = found.lastgroup
        if kind is None or found.start() < at:
            continue
        # A question keeps its mark, by which it is known.
        end = found.end() if text[found.start()] == "?" else found.start()
        if text[at:end].strip():
            row.append(Clause(at, end, _KINDS[opens]))
        at, opens = found.end(), kind
    if text[at:].strip() or not row:
        row.append(Clause(at, len(text), _KINDS[opens]))
    return Clauses(said, tuple(row))


_KINDS: Final[dict[str, Opens]] = {"stop": "stop", "mark": "mark", "comma": "comma", "word": "word"}
