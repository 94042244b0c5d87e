"""Names in a list without anything said of them: the answer to who we are up against, or what stands behind a heading."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.rivals.names import Names
from bot.coach.understanding.rivals.words import INCUMBENT, LEADING, LIST_WORDS, NAMED, OURS, UNKNOWN
from bot.coach.understanding.scene.words import COMMON, DEPARTMENTS, HEADS, PERSON_VERBS

_NAMED: Final = re.compile(NAMED)
_RIVALS: Final = re.compile(
    r" (?:(?:de|the|onze|our) )?(?:concurrent(?:en|ie)?|competitors?|competition|rivals?) (?!(?:nu|now) )"
)
# "De Boer wil bij Intramed blijven", "Griet would rather have Mediaco": who is to choose is none of those to choose from.
_CHOOSES: Final = re.compile(
    rf" (?P<name>{NAMED}) (?=(?:\S+ ){{0,3}}?(?:(?:liever|rather|prefers?|sticks?|stays?|keeps?|blijft) (?:\S+ ){{0,3}}?{NAMED}"
    rf"|(?:wil|wilt|zou|wants?|would) (?:\S+ ){{0,3}}?{NAMED} (?:\S+ ){{0,2}}?(?:blijven|houden)) )"
)
_UNFIT: Final = COMMON | OURS | HEADS | DEPARTMENTS | PERSON_VERBS
SHORT_LIST: Final = 6
# "Ne plaatselijke", "another local one": whoever is only described is named behind it, or by nobody.
_ONE: Final = frozenset("ne nen een a an another n'n nog".split())
_DESCRIBE: Final = frozenset(
    """plaatselijke lokale local andere other kleine small nieuwe new tweede second grote big derde third een ne one partij firma
    bedrijf firm company party outfit guy crowd""".split()
)


class BareAnswers:
    """Reads the clauses of one scene for names in a list; `add` keeps each."""

    def __init__(self, names: Names, add: Callable[[str, RivalKind], None]) -> None:
        self._names = names
        self._add = add

    def read(self, sign: str, place: int) -> None:
        """A bare answer: names in a list, also without capitals."""
        if UNKNOWN.search(sign) or re.match(r" (?:niet|not|geen) ", sign):
            return
        # "Concurrenten Liftwell en de huidige leverancier Handicom": who is called a rival stands nowhere now.
        kind: RivalKind = "incumbent" if INCUMBENT.search(sign) and not _RIVALS.match(sign) else "vendor"
        chars = _NAMED.findall(sign)
        chooses = _CHOOSES.match(sign)
        for char in chars:
            if not self._names.of_people(sign, char) and (chooses is None or char != chooses["name"]):
                self._add(self._names.text(char), kind)
        if chars:
            if len(sign.split()) <= SHORT_LIST:
                self.words(sign, place, kind)
            return
        supplier = re.search(
            r" (?P<said>(?:huidige|bestaande|current|existing|oude|vaste|zittende) (?:leverancier|partij|supplier|vendor|provider|partner|systeem|system|oplossing|solution|club|bureau|agency)|incumbent) ",
            sign,
        )
        if supplier:
            self._add(self._names.typed(place, supplier.start("said"), supplier.end("said")), "incumbent")
            return
        self.words(sign, place, kind)

    def words(self, sign: str, place: int, kind: RivalKind) -> None:
        """The pieces of a list in small letters: "exact en afas"."""
        tokens = sign.split()
        first = 0
        for at, word in enumerate((*tokens, "en")):
            if word in LIST_WORDS:
                self._piece(tokens, first, at, place, kind)
                first = at + 1

    def _piece(self, tokens: list[str], first: int, last: int, place: int, kind: RivalKind) -> None:
        while first < last and tokens[first] in LEADING:
            first += 1
        kept = tokens[first:last]
        if kept[:1] and kept[0] in _ONE and _DESCRIBE.issuperset(kept[1:]):
            return
        if 0 < len(kept) <= 3 and all(word[0].isalpha() and word not in _UNFIT for word in kept):
            self._add(self._names.words(place, first, last), kind)
