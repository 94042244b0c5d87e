"""Several who hold the yes, told over more clauses than one, and a question that is answered right behind it.

"Merv and his sisters own it, all three have to sign"; "the owner and her brother must both sign" where the clause ends
between them; "mag de directeur dit alleen? Nee, samen met de controller".
"""

import re
from typing import Final

from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.people.yes_words import FINITE, GAP
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause, Somebody

_TWO: Final = 2
# "All three gotta sign", "ze moeten alle drie tekenen".
_MANY: Final = r"(?:(?:all|alle) ?(?:two|three|four|five|twee|drie|vier|vijf)|alletwee|alledrie|allevier|allevijf|(?:all|both|the (?:two|three|four)) of (?:them|em)|met zn (?:tweeen|drieen|vieren))"
_ALL_OF_THEM: Final = re.compile(
    rf"^ (?:(?:en|and|but|maar|so|dus|they|ze|zij|die) ){{0,2}}(?:{_MANY} {GAP}{{0,3}}?(?:{FINITE})|{_MANY} (?:moeten|mogen) (?:ze|zij) (?:\S+ ){{0,3}}?(?:tekenen|beslissen|akkoord|ja zeggen) |(?:moeten|mogen|have to|need to|must) {_MANY} (?:\S+ ){{0,2}}?(?:tekenen|beslissen|akkoord|ja zeggen|sign|agree|approve|say yes) )"
)
_ALL_WORDS: Final = frozenset("all alle alletwee alledrie allevier allevijf both three zn".split())
# "The owner" right before "and her brother must both sign".
_ONE: Final = re.compile(rf" (?:the |de |het |their |hun |our |a )?(?P<who>{WHO}) ")
_BOTH: Final = re.compile(
    rf"^ (?:the |de |het |their |hun )?(?P<who>{WHO}) (?:{GAP}{{0,3}}?(?:both|allebei|beide|beiden|samen|together|jointly) )(?:\S+ ){{0,3}}?(?:sign|tekenen|ondertekenen|decide|beslissen|agree|approve|akkoord|ok|say yes|ja zeggen)(?= )"
    rf"|^ (?:the |de |het |their |hun )?(?P<other>{WHO}) (?:tekenen|beslissen|sign|decide|approve) (?:it |dit |dat |het )?(?:both|allebei|beide|beiden|samen|together|jointly) "
)
_BOTH_WORDS: Final = frozenset("both allebei beide beiden samen together jointly".split())
_JOINING: Final = frozenset("and en & + plus".split())
# "Can the principal sign this alone?"
_MAY_THEY: Final = re.compile(
    rf"^ (?:(?:en|maar|and|but|so|dus) )?(?:mag|kan|mogen|kunnen|can|may|does|tekent|beslist) (?P<who>{WHO}) (?:\S+ ){{0,4}}?(?:alleen|zelf|zelfstandig|eentje|tekenen|ondertekenen|beslissen|alone|own|himself|herself|sign|decide|approve)(?: \S+){{0,2}} $"
)
_NO: Final = re.compile(r" (?:nee|neen|no|nope|nah|niet|not)(?: hoor| helaas| alas| sadly)? ")
_YES: Final = re.compile(
    r" (?:ja|jazeker|jep|yes|yep|yeah|yup|sure)(?: hoor| he can| she can| dat mag| dat kan)? "
)


class Pairs:
    """Reads the clauses of one scene for several who hold the yes; what it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard) -> None:
        self._scene = scene
        self._heard = heard
        marks = scene.marks
        self._all = not _ALL_WORDS.isdisjoint(marks)
        self._both = not _BOTH_WORDS.isdisjoint(marks) and not _JOINING.isdisjoint(marks)
        self._asking = "?" in marks
        # Whether anything of this may be told at all.
        self.may: Final = self._all or self._both or self._asking

    def read(self, place: int, clause: Clause) -> bool:
        """Whether a clause is read whole here."""
        if not place:
            return False
        if self._asking and self._answers(place, clause):
            return True
        if self._both and clause.stop in _JOINING and self._two(place, clause):
            return True
        return self._all and _ALL_OF_THEM.match(clause.signs) is not None and self._all_named(place)

    def _answers(self, place: int, clause: Clause) -> bool:
        """Case "mag de directeur dit alleen? Nee, …": it is theirs, whoever stands beside them."""
        asked = self._scene.clauses[place - 1]
        found = _MAY_THEY.match(asked.signs) if self._asked(asked) else None
        if found is None:
            return False
        who, yes = self._scene.who(found["who"]), _YES.fullmatch(clause.signs) is not None
        if who.ours or not (yes or _NO.fullmatch(clause.signs)):
            return False
        self._heard.claims.append(Claim(who, 3, place))
        self._heard.alone = yes
        return True

    def _asked(self, clause: Clause) -> bool:
        items = self._scene.items
        return clause.last < len(items) and items[clause.last].mark == "?"

    def _two(self, place: int, clause: Clause) -> bool:
        before, here = _ONE.fullmatch(self._scene.clauses[place - 1].signs), _BOTH.match(clause.signs)
        if before is None or here is None:
            return False
        return self._hold(
            [self._scene.who(before["who"]), self._scene.who(here["who"] or here["other"])], place
        )

    def _all_named(self, place: int) -> bool:
        """Case "Merv owns it with his two sisters, all three gotta sign": those of the clause before."""
        before = self._scene.clauses[place - 1].signs
        return self._hold([self._scene.who(sign) for sign in SOMEBODY.findall(before)], place)

    def _hold(self, people: list[Somebody], place: int) -> bool:
        if len({key_of(who) for who in people}) < len(people) or len(people) < _TWO:
            return False
        if any(who.ours for who in people):
            return False
        self._heard.claims.append(Claim(people[0], 3, place))
        for other in people[1:]:
            self._heard.join(other)
        return True
