"""What is named in a scene and is nobody there: each a single sign, so that rules can be patterns over words.

Who of them is a rival is decided in `finder`.
"""

import re

from bot.coach.basics.once import Once
from bot.coach.basics.record import record
from bot.coach.basics.titles import TITLES
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.rivals.vendors import NO_COMPANY, VENDORS
from bot.coach.understanding.rivals.words import (
    ALWAYS_PEOPLE,
    BOUGHT,
    FIRST,
    FROM,
    MOST,
    NAMED,
    NO_NAMES,
    OURS,
)
from bot.coach.understanding.scene.mentions import Item
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Clause
from bot.coach.understanding.scene.words import COMMON, DEPARTMENTS, HEADS, SENTENCE_MARKS
from bot.coach.understanding.scene.words import NAMES as PEOPLE

# "iManage", "eBay", "iDocs": no other word has its capital there.
_INNER_CAPITAL = re.compile(r"[a-z]{1,2}[A-Z][a-z]{2,}\w*")
# "ShoreMaster", also where a sentence begins.
_TWO_CAPITALS = re.compile(r"[A-Z][a-z]+[A-Z][a-z]+\w*")
_CAPITAL = 1
# "At Headingley branch", "the Bath site", "vestiging Almere": where something happens competes with nobody.
_PLACES = frozenset(
    """branch site depot plant store shop office warehouse location school campus hospital site's vestiging filiaal locatie
    magazijn winkel kantoor ziekenhuis fabriek afdeling""".split()
)


@record
class _Named:
    first: int
    last: int
    text: str


class Names:
    """The names in one scene; `signs` are its clauses with each name as one character."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._named = self._find_named()[:MOST]
        self._at: list[list[tuple[int, int]]] = []
        self.signs = self._rejoined([self._signs(clause) for clause in scene.clauses])

    def _find_named(self) -> list[_Named]:
        items = self._scene.items
        named: list[_Named] = []
        place = 0
        while place < len(items):
            if not self._names_thing(place):
                place += 1
                continue
            last = place + 1
            while last < len(items) and self._continues(last):
                last += 1
            text = self._scene.said.text[items[place].start : items[last - 1].end]
            named.append(_Named(place, last, text))
            place = last
        return named

    def _names_thing(self, place: int) -> bool:
        item = self._scene.items[place]
        if self._scene.is_thing(item) or item.mark in TITLES:
            return False
        if place and self._scene.items[place - 1].mark in TITLES:
            return False  # "Mrs Peters"
        if not item.text[0].isupper():
            return item.mark in VENDORS or _INNER_CAPITAL.fullmatch(item.text) is not None
        if place and self._scene.items[place - 1].mark in FROM and not self._bought_from(place):
            return False
        if item.mark in {"van", "de", "von", "den", "ten", "ter", "la", "le"} and place + 1 < len(
            self._scene.items
        ):
            after = self._scene.items[place + 1]
            return after.text[0].isupper() or (after.mark in {"der", "den", "de"} and not place)
        if self._plain_opening(place) or self._is_place(place):
            return False
        if item.mark in OURS or item.mark in NO_NAMES or item.mark in HEADS or item.mark in DEPARTMENTS:
            return False
        return item.mark not in COMMON or (item.text.isupper() and len(item.text) > 2)

    def _is_place(self, place: int) -> bool:
        """Whether a name is that of a branch or a site by the word beside it."""
        items = self._scene.items
        beside = (*items[max(0, place - 1) : place], *items[place + 1 : place + 2])
        return any(item.text.islower() and item.mark in _PLACES for item in beside)

    def _plain_opening(self, place: int) -> bool:
        """A sentence's first word has a capital anyway: a verb or plain noun there names nobody."""
        items = self._scene.items
        if place and items[place - 1].mark not in SENTENCE_MARKS and items[place - 1].mark != "'":
            return False
        if place + 1 < len(items) and items[place + 1].text[:1].isupper():
            return False
        if _TWO_CAPITALS.fullmatch(items[place].text):
            return False
        mark = items[place].mark
        known = lexicon(self._scene.language)
        return mark not in VENDORS and (
            mark in known.verbs or known.kind(mark) is not None or mark in NO_COMPANY
        )

    def _bought_from(self, place: int) -> bool:
        """Case "they buy from Biesse", "a quote from Biesse": "from" leads to a seller there, not to a place."""
        return (
            place > 1
            and self._scene.items[place - 1].mark == "from"
            and self._scene.items[place - 2].mark in BOUGHT
        )

    def _continues(self, place: int) -> bool:
        items = self._scene.items
        item, before = items[place], items[place - 1]
        if item.start - before.end > 1 or self._scene.is_thing(item):
            return False
        if item.mark == "&":
            return place + 1 < len(items) and items[place + 1].text[0].isupper()
        return item.text[0].isupper() and item.mark not in COMMON and item.mark not in NO_NAMES

    def _signs(self, clause: Clause) -> str:
        tokens: list[str] = []
        spans: list[tuple[int, int]] = []
        place = clause.first
        while place < clause.last:
            at = self._starting.get(place)
            last = self._named[at].last if at is not None else place + 1
            tokens.append(self._plain(self._scene.items[place]) if at is None else chr(FIRST + at))
            spans.append((place, last))
            place = last
        self._at.append(spans)
        return f" {' '.join(tokens)} "

    @Once
    def _starting(self) -> dict[int, int]:
        return {named.first: at for at, named in enumerate(self._named)}

    @staticmethod
    def _plain(item: Item) -> str:
        return " " if len(item.mark) == 1 and 0xE000 <= ord(item.mark) <= 0xF8FF else item.mark

    def _rejoined(self, signs: list[str]) -> list[str]:
        """Puts "A" and "en B doen mee" together again, which the scene takes for two clauses."""
        for place, clause in enumerate(self._scene.clauses[1:], 1):
            joined = clause.stop in {"en", "and", "&"} and re.match(f" {NAMED} ", signs[place])
            if joined and re.fullmatch(f" {NAMED} ", signs[place - 1]):
                signs[place] = f"{signs[place - 1]}en{signs[place]}"
                signs[place - 1] = " "
                self._at[place] = [*self._at[place - 1], (clause.first - 1, clause.first), *self._at[place]]
        return signs

    def text(self, char: str) -> str:
        """The name a character stands for."""
        return self._named[ord(char) - FIRST].text

    def typed(self, place: int, start: int, end: int) -> str:
        """The words as typed behind a stretch of a clause's signs, from one offset to another."""
        sign = self.signs[place]
        return self.words(place, sign.count(" ", 0, start) - 1, sign.count(" ", 0, end))

    def words(self, place: int, first: int, last: int) -> str:
        """The words as typed behind the tokens of a clause from `first` up to `last`."""
        spans = self._at[place][first:last]
        items = self._scene.items
        return self._scene.said.text[items[spans[0][0]].start : items[spans[-1][1] - 1].end] if spans else ""

    def _is_abbreviation(self, name: str) -> bool:
        """Case "we're up against GEA": in capitals, where not everything is, it is nobody called Gea."""
        return len(name) > _CAPITAL and name.isupper() and not self._scene.said.text.isupper()

    def of_people(self, sign: str, names: str) -> bool:
        """Whether what looks like a company is somebody at the customer: a role beside it, a verb of people."""
        chars = re.findall(NAMED, names)
        after = sign[sign.rindex(chars[-1]) + 2 :].split(" ", 1)[0]
        if after in ALWAYS_PEOPLE:
            return True
        # "Robe en Martin doen mee": a company in the list makes companies of all of them.
        firsts = [self.text(char).split()[0] for char in chars]
        if all(first.casefold() in PEOPLE and not self._is_abbreviation(first) for first in firsts):
            return True
        spans = [
            (self._named[ord(char) - FIRST].first, self._named[ord(char) - FIRST].last) for char in chars
        ]
        return any(
            mention.role is not None and mention.first < last and mention.last > first
            for mention in self._scene.mentions
            for first, last in spans
            if _TWO_CAPITALS.fullmatch(self._scene.items[first].text) is None
        )
