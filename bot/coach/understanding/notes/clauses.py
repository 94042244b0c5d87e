"""A note cut into clauses, each with its days, its tense and whose it is; the readers of notes share this view.

Nothing is classified beyond that here: stage, next step, action and rivals have rooms of their own.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from bot.coach.understanding.notes.run_on import run_on_cuts
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import WHO, Clause, Somebody

US: Final = r"(?:ik|wij|we|i|ill|im|weare|wewill|wewould|iwould|lets|wij zelf|ikzelf|mn collega en ik)"
_US: Final = re.compile(rf" {US} ")
_OPINION: Final = re.compile(
    r" (?:denk ik|i think|i guess|vermoed ik|dacht ik|vind ik|geloof ik|hoop ik|i believe|i hope|volgens mij|gok ik|schat ik|heb ik begrepen|hoorde ik|begreep ik|zie ik|weet ik) "
)
_QUOTES: Final = re.compile(
    rf"(?:{WHO}| ze| zij| hij| she| he| they) (?:zegt|zei|zeggen|says|said|appte|schreef|wrote|mailt|mailde|vertelde|told me|told us) "
)
_PAST: Final = re.compile(
    r" (?:toen|destijds|was|waren|zaten|zat|had|hadden|ging|gingen|kwam|kwamen|deden|deed|heeft|hebben al|were at|laatst|sprak|spoke|saw|rang|called|gebeld|gesproken|tekende|besloot|decided|signed|used to) "
)
_LONG_AGO: Final = re.compile(
    r" (?:vorige?|afgelopen|gister\w*|eergister\w*|yesterday|eerder|earlier|geleden|ago|previously|"
    r"last (?:week|month|year|quarter|time|monday|tuesday|wednesday|thursday|friday)) "
)


@dataclass(frozen=True, slots=True)
class NoteClause:
    """A clause of a note.

    `days` are the dates in it; `place` its number; `ours` whether our side is its subject; `bare` its signs without
    the words of its days ("may" is also a verb).
    """

    clause: Clause
    place: int
    days: tuple[DateReading, ...]
    ours: bool
    past: bool
    bare: str

    @property
    def signs(self) -> str:
        """Its signs, see `Clause`."""
        return self.clause.signs

    @property
    def sentence(self) -> int:
        """Which sentence it stands in."""
        return self.clause.sentence


class Note:
    """A note's clauses over one scene and the dates found in it."""

    def __init__(self, scene: Scene, dates: tuple[DateReading, ...], today: date) -> None:
        self.scene = scene
        self.dates = dates
        self.today = today

    @cached_property
    def clauses(self) -> tuple[NoteClause, ...]:
        """The clauses, cut finer than a scene's: dictated text runs on without stops."""
        fine = [piece for clause in self.scene.clauses for piece in self._recut(clause)]
        return tuple(self._seen(clause, place, fine) for place, clause in enumerate(fine))

    def _recut(self, clause: Clause) -> list[Clause]:
        signs = clause.signs.split()
        cuts = run_on_cuts(signs, self.scene.language)
        if len(cuts) == 1:
            return [clause]
        pieces = []
        for start, end in zip(cuts, [*cuts[1:], len(signs)], strict=True):
            first = self.scene.signs[clause.at + start][1]
            last = self.scene.signs[clause.at + end - 1][2]
            stop = clause.stop if start == 0 else "~"
            pieces.append(
                replace(
                    clause,
                    signs=f" {' '.join(signs[start:end])} ",
                    at=clause.at + start,
                    first=first,
                    last=last,
                    stop=stop,
                )
            )
        return pieces

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(day.start for day in self.dates)

    def _seen(self, clause: Clause, place: int, fine: list[Clause]) -> NoteClause:
        start, end = self.scene.items[clause.first].start, self.scene.items[clause.last - 1].end
        starts = self._starts
        days = self.dates[bisect_left(starts, start) : bisect_left(starts, end)]
        ours = self._is_ours(clause, place, fine)
        past = _LONG_AGO.search(clause.signs) or (
            _PAST.search(clause.signs) and not any(day.last > self.today for day in days)
        )
        return NoteClause(clause, place, days, ours, past is not None, self._bare(clause, days))

    @cached_property
    def _in_days(self) -> frozenset[int]:
        """The items that tell a day."""
        items, places, at = self.scene.items, [], 0
        for day in self.dates:
            while at < len(items) and items[at].start < day.start:
                at += 1
            while at < len(items) and items[at].start < day.end:
                places.append(at)
                at += 1
        return frozenset(places)

    def _bare(self, clause: Clause, days: tuple[DateReading, ...]) -> str:
        if not days:
            return clause.signs
        kept = []
        for sign, first, _ in self.scene.signs[clause.at : clause.at + clause.signs.count(" ") - 1]:
            if first not in self._in_days:
                kept.append(sign)
        return f" {' '.join(kept)} "

    def _is_ours(self, clause: Clause, place: int, fine: list[Clause]) -> bool:
        found = _US.search(clause.signs)
        people = [self.scene.who(sign) for sign in re.findall(WHO, clause.signs)]
        if found is None or (_OPINION.search(clause.signs) and len(_US.findall(clause.signs)) == 1):
            return bool(people) and people[0].ours
        said_by_them = (
            place and fine[place - 1].sentence == clause.sentence and _QUOTES.search(fine[place - 1].signs)
        )
        return not said_by_them and not _QUOTES.search(clause.signs[: found.start() + 1])

    def items(self, part: NoteClause, *, without_days: bool) -> list[int]:
        """The items of a clause, those of its dates left out if asked."""
        places = range(part.clause.first, part.clause.last)
        if not (without_days and part.days):
            return list(places)
        return [place for place in places if place not in self._in_days]

    def text(self, places: list[int]) -> str:
        """The items as typed, with the spacing between neighbours kept."""
        items = self.scene.items
        pieces: list[str] = []
        for before, place in zip([None, *places], places, strict=False):
            close = before is not None and place == before + 1 and items[before].end == items[place].start
            pieces.append(("" if close or before is None else " ") + items[place].text)
        return "".join(pieces).strip(" ,;:-–")

    def people_in(self, part: NoteClause) -> list[Somebody]:
        """Who is named in a clause, in order."""
        return [self.scene.who(sign) for sign in re.findall(WHO, part.signs)]
