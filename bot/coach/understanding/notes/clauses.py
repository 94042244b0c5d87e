"""A note cut into clauses, each with its days, its tense and whose it is; the readers of notes share this view.

Nothing is classified beyond that here: stage, next step, action and rivals have rooms of their own.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.coach.basics.once import Once
from bot.coach.basics.record import record, replace
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.day_words import (
    BEFORE_DAY,
    MOST_DAY_PART_WORDS,
    PARTICLES,
    SEPARABLE,
    words_of_day_part,
)
from bot.coach.understanding.notes.run_on import run_on_cuts
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause, Somebody
from bot.coach.understanding.scene.words import PERSON_VERBS

US: Final = r"(?:ik|wij|we|i|ill|im|weare|wewill|wewould|iwould|(?:ive|weve)(?= (?:(?:still|also|just|only) )*(?:got )?to )|lets(?! (?:me|us) )|wij zelf|ikzelf|mn collega en ik)"
_US: Final = re.compile(rf" {US} |^ were (?=[a-z]+ing )")
_DROPS: Final = frozenset(
    "pop popping drop dropping swing swinging stop call calling come coming nip nipping check checking".split()
)
# "They send their questions to our legal team": whoever of ours is named behind them is no subject.
_THEY_FIRST: Final = re.compile(
    rf"^ (?:(?!{WHO})\S+ )*?(?:they|theyll|theyre|theyd|she|shell|he|hell|ze|zij|hij|ie|die|somebody|someone|iemand) (?:\S+ )*?{WHO} "
)
_OPINION: Final = re.compile(
    r" (?:(?:everybody|everyone|iedereen|anyone|all) (?:i|we|ik|wij) (?:asked|spoke|talked|met|sprak|spraken|vroeg|vroegen|spreek|sprak)|as we speak|denk ik|i think|i guess|vermoed ik|dacht ik|vind ik|geloof ik|hoop ik|i believe|i hope|volgens mij|gok ik|schat ik|heb ik begrepen|hoorde ik|begreep ik|zie ik|weet ik) "
)
_QUOTES: Final = re.compile(
    r" (?:zegt|zei|zeggen|says|said|say|appte|appt|schreef|schrijft|wrote|writes|mailt|mailde|mails|mailed|emails|emailed|texts|texted|messaged|replied|replies|antwoordt|antwoordde|meldt|meldde|roept|riep|vertelde|vertelt|told me|told us|thinks|denkt|vindt|"
    r"the one|the other|de ene|de andere|another|een ander) "
)
_WE_SAID: Final = re.compile(
    r" (?:ik|wij|we|i) (?:zei|zeg|said|told|vertelde|appte|mailde|schreef|antwoordde|denk|vind) "
)
_QUOTED: Final = re.compile(r"(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){3,400}'(?!\w)|\"[^\"\n]{3,400}\"")
_PAST: Final = re.compile(
    r" (?:toen|destijds|was|waren|zaten|zat|had|hadden|ging|gingen|kwam|kwamen|deden|deed|heeft|hebben al|were at|laatst|sprak|spoke|saw|rang|called|gebeld|gesproken|tekende|besloot|decided|signed|used to) "
)
_LONG_AGO: Final = re.compile(
    r" (?:vorige?|afgelopen|gister\w*|eergister\w*|yesterday|eerder|earlier|geleden|ago|previously|"
    r"last (?:week|month|year|quarter|time|monday|tuesday|wednesday|thursday|friday)) "
)

_ON: Final = frozenset({"op", "on"})


_UNTIL: Final = frozenset({"til", "till", "until", "tot", "sinds", "since", "'til"})


_BEFORE_NUMBER: Final = frozenset({"the", "de", "den"})


_ANDS: Final = frozenset({"and", "en"})
_BOTH: Final = 2


@record
class NoteClause:
    """A clause of a note.

    `days` are the dates in it; `place` its number; `ours` whether our side is its subject; `bare` its signs without
    the words of its days ("may" is also a verb). `signs` and `sentence` are those of `clause`.
    """

    clause: Clause
    place: int
    days: tuple[DateReading, ...]
    ours: bool
    past: bool
    bare: str
    signs: str
    sentence: int


class Note:
    """A note's clauses over one scene and the dates found in it."""

    def __init__(
        self,
        scene: Scene,
        dates: tuple[DateReading, ...],
        today: date,
        rivals: Sequence[tuple[int, int]] = (),
    ) -> None:
        """`rivals`: where in the text rivals are named."""
        self.scene = scene
        self._rival_starts = frozenset(start for start, _ in rivals)
        self.dates = dates
        self.today = today

    @Once
    def clauses(self) -> tuple[NoteClause, ...]:
        """The clauses, cut finer than a scene's: dictated text runs on without stops."""
        fine = [
            part
            for clause in self.scene.clauses
            for piece in self._recut(clause)
            for part in self._both_days(piece)
        ]
        return tuple(self._seen(clause, place, fine) for place, clause in enumerate(fine))

    @Once
    def sentences(self) -> tuple[tuple[NoteClause, ...], ...]:
        """The clauses by sentence."""
        found: dict[int, list[NoteClause]] = {}
        for part in self.clauses:
            found.setdefault(part.sentence, []).append(part)
        return tuple(tuple(parts) for parts in found.values())

    def _recut(self, clause: Clause) -> list[Clause]:
        signs = clause.signs.split()
        things = frozenset(
            place for place in range(1, len(signs)) if self.is_rival(self.scene.signs[clause.at + place][1])
        )
        cuts = run_on_cuts(signs, self.scene.language, things)
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

    def _both_days(self, clause: Clause) -> list[Clause]:
        """Two acts of one person, each with its day: "she runs samples this week and tells me Monday which one"."""
        signs = clause.signs.split()
        ands = [at for at in range(1, len(signs) - 1) if signs[at] in _ANDS and self._is_verb(signs[at + 1])]
        if not ands or len(self.dates) < _BOTH:
            return [clause]
        items, rows = self.scene.items, self.scene.signs
        for at in ands:
            cut = items[rows[clause.at + at][1]].start
            inside = [
                day.start < cut
                for day in self.dates
                if items[clause.first].start <= day.start < items[clause.last - 1].end
            ]
            if True in inside and False in inside:
                first = replace(clause, signs=f" {' '.join(signs[:at])} ", last=rows[clause.at + at - 1][2])
                then = replace(
                    clause,
                    signs=f" {' '.join(signs[at + 1 :])} ",
                    at=clause.at + at + 1,
                    first=rows[clause.at + at + 1][1],
                    stop=signs[at],
                )
                return [first, then]
        return [clause]

    def _is_verb(self, sign: str) -> bool:
        verb = lexicon(self.scene.language).verbs.get(sign)
        return sign in PERSON_VERBS or (verb is not None and verb.form == "third")

    @Once
    def _starts(self) -> tuple[int, ...]:
        return tuple(day.start for day in self.dates)

    def is_rival(self, place: int) -> bool:
        """Whether a rival's name begins at an item."""
        return self.scene.items[place].start in self._rival_starts

    def lasts_until(self, day: DateReading) -> bool:
        """Whether something ends on a day and nothing of theirs happens: "frozen until Q2", "loopt tot 30 oktober"."""
        before = self.scene.said.fold[max(0, day.start - 12) : day.start].split()
        while before and before[-1] in _BEFORE_NUMBER:
            before.pop()  # "till the 3rd"
        return bool(before) and before[-1] in _UNTIL

    def names_rival(self, part: NoteClause) -> bool:
        """Whether a rival is named in a clause."""
        return any(self.is_rival(place) for place in range(part.clause.first, part.clause.last))

    def goes_on(self, part: NoteClause) -> bool:
        """Whether a clause was cut from one that runs on."""
        after = part.place + 1
        return part.clause.stop == "~" or (
            after < len(self.clauses) and self.clauses[after].clause.stop == "~"
        )

    def _seen(self, clause: Clause, place: int, fine: list[Clause]) -> NoteClause:
        start, end = self.scene.items[clause.first].start, self.scene.items[clause.last - 1].end
        starts = self._starts
        days = self.dates[bisect_left(starts, start) : bisect_left(starts, end)]
        ours = self._is_ours(clause, place, fine)
        to_come = any(day.last > self.today for day in days)
        past = bool(_LONG_AGO.search(clause.signs) or (_PAST.search(clause.signs) and not to_come))
        return NoteClause(
            clause, place, days, ours, past, self._bare(clause, days), clause.signs, clause.sentence
        )

    @Once
    def _in_days(self) -> frozenset[int]:
        """The items that tell a day, with the "op" or "on" before it: "legt het op 20 maart voor"."""
        items, places, at = self.scene.items, [], 0
        for day in self.dates:
            while at < len(items) and items[at].start < day.start:
                at += 1
            if 0 < at < len(items) and items[at - 1].mark in _ON:
                places.append(at - 1)
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
        people = [self.scene.who(sign) for sign in SOMEBODY.findall(clause.signs)]
        if found is None or (_OPINION.search(clause.signs) and len(_US.findall(clause.signs)) == 1):
            return bool(people) and people[0].ours and not _THEY_FIRST.match(clause.signs)
        if self.is_quoted(clause):
            return False
        said_by_them = (
            place and fine[place - 1].sentence == clause.sentence and _QUOTES.search(fine[place - 1].signs)
        )
        return not said_by_them and (
            not _QUOTES.search(clause.signs[: found.start() + 1]) or _WE_SAID.search(clause.signs) is not None
        )

    @Once
    def _quotes(self) -> tuple[tuple[int, int], ...]:
        return tuple(found.span() for found in _QUOTED.finditer(self.scene.said.text))

    def is_quoted(self, clause: Clause) -> bool:
        """Whether a clause stands within quotation marks: "we" in it is whoever is quoted."""
        end = self.scene.items[clause.last - 1].end
        at = bisect_left(self._quotes, (end, end)) - 1
        return at >= 0 and self._quotes[at][0] < end <= self._quotes[at][1]

    def items(self, part: NoteClause, *, without_days: bool) -> list[int]:
        """The items of a clause, those of its dates left out if asked."""
        places = range(part.clause.first, part.clause.last)
        if not (without_days and part.days):
            return list(places)
        return [
            place
            for place in places
            if place not in self._in_days
            and not self._leads_into_day(part, place)
            and not self._is_part_of_day(part, place)
        ]

    def _is_part_of_day(self, part: NoteClause, place: int) -> bool:
        """Whether a word at the end of a clause only says when on that day: "tomorrow morning", "vrijdag in de ochtend"."""
        last = max(part.clause.first, part.clause.last - MOST_DAY_PART_WORDS)
        if place < last:
            return False
        first = part.clause.last - words_of_day_part(
            [item.mark for item in self.scene.items[last : part.clause.last]]
        )
        return place >= first > part.clause.first and first - 1 in self._in_days

    def _leads_into_day(self, part: NoteClause, place: int) -> bool:
        """Whether a small word only leads into the day behind it: "on the", "uiterlijk", "ergens in"."""
        if self.scene.items[place].mark not in BEFORE_DAY:
            return False
        if place > part.clause.first and self.scene.items[place - 1].mark in _DROPS:
            return False  # "I'll pop in Wednesday": the word is the verb's own
        ahead = place + 1
        while (
            ahead < part.clause.last
            and self.scene.items[ahead].mark in BEFORE_DAY
            and ahead not in self._in_days
        ):
            ahead += 1
        if ahead >= part.clause.last or ahead not in self._in_days:
            return False
        mark = self.scene.items[place].mark
        if place > part.clause.first and self.scene.items[place - 1].mark in PARTICLES:
            return True  # "dienen in op 3 februari": the verb has its particle
        last = self.scene.items[part.clause.last - 1].mark
        if last == mark and part.clause.last - 1 not in self._in_days and part.clause.last - 1 > place:
            return True  # "dient in januari een aanvraag in": the verb has its own further on
        between = self.scene.items[part.clause.first : place]
        # "legt het voor dinsdag": the word is the verb's own.
        return mark not in PARTICLES or not any(item.mark in SEPARABLE for item in between)

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
        return [self.scene.who(sign) for sign in SOMEBODY.findall(part.signs)]
