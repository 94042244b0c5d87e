"""Answers to "who may say yes?" in which nobody is said to decide: a bare name, or the one person who is left.

Tried only where the text has no claim of its own. The claims about deciding are read in `final_yes`.
"""

import re
from functools import lru_cache
from typing import Final

from bot.coach.understanding.people.budget_words import GATE, lends
from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_bare import Bare, is_anybody
from bot.coach.understanding.people.yes_patterns import (
    CASE,
    ELSEWHERE,
    HEARD,
    NEGATION,
    OTHER_PAPER,
    UNKNOWN,
    VETO,
)
from bot.coach.understanding.people.yes_plain import Plain
from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import (
    MONEY,
    SOMEBODY,
    WHO,
    Clause,
    Somebody,
)

_AMOUNT: Final = re.compile(MONEY)
_SHORT: Final = 26
_SHORTEST: Final = 14
# Two cases and which of them it is.
_A_CASE: Final = 3
_NOT_KNOWN: Final = re.compile(
    r" (?:geen idee|no idea|no clue|weet niet|weet ik niet|dont know|not sure|unsure|onduidelijk|unclear|onbekend|unknown|nog niet|not yet|niemand|nobody|benul|depends|hangt ervan af|hangt er van af|navragen|jury is still out|jurys still out) "
)
_DECIDING: Final = re.compile(
    r" (?:\S*teken\w*|\S*sign\w*|beslis\w*|besluit\w*|decid\w*|approv\w*|akkoord\w*|goedkeur\w*|handtekening\w*|mandaat|bevoegd\w*|authori\w*|ja|yes|baas|boss|stem\w*|vote\w*) "
)
_IS_CALLED: Final = re.compile(rf" (?:\S+ )?(?P<role>{WHO}) (?:is|heet|=) (?:\S+ )?(?P<name>{WHO}) ")
# Whoever "he" is, another than who is named behind it: "he'll decide after talking to his accountant".
_SOMEBODY_ELSE: Final = re.compile(
    r" (?:hell|shell|theyll|he|she|they|hij|zij|ze) (?:\S+ )?(?:decide|decides|sign|signs|beslist|beslissen|tekent|tekenen) (?:na|after|met|with|zodra|once|when|als|voor|before|samen) "
)
# Somebody tells what others do.
_OTHERS: Final = re.compile(
    r" (?:ze|zij|they|theyre|theyve|theyll|them|hen|hun|roept|zegt|says|said|zei|\?) "
)
# Without one of these nobody is told to have a voice.
_OF_A_VOICE: Final = frozenset("mee opinion opinions input mening zeggen vinden inbreng in".split())
_SEVERAL: Final = 2


class Answers:
    """Reads one scene as an answer; what it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard, mandates: Mandates, plain: Plain) -> None:
        self._scene = scene
        self._heard = heard
        self._mandates = mandates
        self._plain = plain

    def read(self, *, guessing: bool = False) -> None:
        """Whoever the answer names, where nobody was said to decide. `guessing`: only where it says little else."""
        self._by_case()
        heard = only_heard(self._scene)
        if heard:
            clauses = self._scene.clauses
            self._heard.claims = [
                claim for claim in self._heard.claims if _DECIDING.search(clauses[claim.clause].signs)
            ]
        if not heard and all(claim.joins or claim.above for claim in self._heard.claims):
            Bare(self._scene, self._heard, self._mandates, self._plain).read()
        if guessing:
            return
        if not self._heard.claims and not heard:
            self._the_one_left()
        if not self._heard.claims:
            self._called()

    def _by_case(self) -> None:
        """Case "Sue if it's opex, the board if it's capex, and this is capex"."""
        clauses = self._scene.clauses
        if len(clauses) < _A_CASE:
            return
        for place, clause in enumerate(clauses):
            case = CASE.fullmatch(clause.signs)
            if case is None or not place:
                continue
            meant = [
                who
                for other in clauses[:place] + clauses[place + 1 :]
                if f" {case['case']} " in other.signs and not NEGATION.search(other.signs)
                for who in self._theirs(other)
            ]
            if len(meant) == 1:
                self._heard.claims = [Claim(meant[0], 4, place)]

    def _theirs(self, clause: Clause) -> list[Somebody]:
        people = [self._scene.who(sign) for sign in SOMEBODY.findall(clause.signs)]
        return [who for who in people if not who.ours]

    def _the_one_left(self) -> None:
        """An answer in odd words: of those it names, the only one of whom nothing else is told is who says yes."""
        if len(self._scene.items) > _SHORT:
            return
        denied, left = set(self._heard.denied_keys()), list[tuple[int, Clause, Somebody]]()
        for place, clause in enumerate(self._scene.clauses):
            people = self._theirs(clause)
            if not people or place in self._heard.asked:
                continue
            signs = self._plain.of(clause.signs)
            if _SOMEBODY_ELSE.search(signs):
                continue
            if NEGATION.search(signs) or VETO.search(signs):
                denied |= {key_of(who) for who in people}
            elif not _tells_of_something_else(signs):
                left += [(place, clause, who) for who in people]
        left = [one for one in left if key_of(one[2]) not in denied and not _nobody_in_particular(one[2])]
        said = [one for one in left if _DECIDING.search(one[1].signs) and not _OTHERS.search(one[1].signs)]
        if not said and not self._only_of_them():
            return
        said = said or left
        if len({key_of(who) for _, _, who in said}) == 1 and not self._asks():
            place, clause, who = said[0]
            limit, above = self._mandates.bounds(clause.signs)
            self._heard.claims.append(Claim(who, 1, place, limit, above))

    def _called(self) -> None:
        """Case "the estates office, the head is Mr Smeets": who is told by role and name."""
        for place, clause in enumerate(self._scene.clauses):
            found = _IS_CALLED.fullmatch(clause.signs)
            if found is None or place in self._heard.asked:
                continue
            role, name = self._scene.who(found["role"]), self._scene.who(found["name"])
            if role.members[0].name is None and name.members[0].name and not name.ours:
                self._heard.claims.append(Claim(name, 1, place))

    def _only_of_them(self) -> bool:
        """Whether a short text names one person, and tells of nothing else."""
        everyone = {key_of(who) for who in self._scene.people if not who.ours}
        quiet = not any(_tells_of_something_else(clause.signs) for clause in self._scene.clauses)
        return len(everyone) == 1 and quiet and len(self._scene.items) <= _SHORTEST

    def _asks(self) -> bool:
        return any(UNKNOWN.search(clause.signs) for clause in self._scene.clauses)


def only_heard(scene: Scene) -> bool:
    """Whether it is told of several that they have a voice, and of nobody that they decide."""
    if _OF_A_VOICE.isdisjoint(scene.marks) or sum(not who.ours for who in scene.people) < _SEVERAL:
        return False
    return any(HEARD.search(clause.signs) and not _DECIDING.search(clause.signs) for clause in scene.clauses)


def _nobody_in_particular(who: Somebody) -> bool:
    return is_anybody(who) or lends(who)


# Asked twice of a clause.
@lru_cache(8)
def _tells_of_something_else(signs: str) -> bool:
    told = _may_be_elsewhere(signs) and any(found.search(signs) for found in _ELSEWHERE)
    return told or GATE.search(_AMOUNT.sub("", signs)) is not None


_ELSEWHERE: Final = (UNKNOWN, ELSEWHERE, OTHER_PAPER, _NOT_KNOWN)
_may_be_elsewhere: Final = prefilter(_ELSEWHERE)
