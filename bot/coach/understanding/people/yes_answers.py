"""Answers to "who may say yes?" in which nobody is said to decide: a bare name, or the one person who is left.

Tried only where the text has no claim of its own. The claims about deciding are read in `final_yes`.
"""

import re
from typing import Final

from bot.coach.understanding.people.budget_words import GATE, lends
from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_patterns import (
    CASE,
    ELSEWHERE,
    FILLERS,
    NEGATION,
    TOGETHER,
    UNKNOWN,
    VETO,
)
from bot.coach.understanding.people.yes_plain import harmless
from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.people.yes_words import TITLE_WORDS
from bot.coach.understanding.scene.groups import ADVERBS, OF_ONE
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import (
    MONEY,
    NOBODY_ELSE,
    SOMEBODY,
    WHO,
    Clause,
    Somebody,
    is_money,
    is_somebody,
)
from bot.coach.understanding.scene.words import THEIRS

_SHORT: Final = 26
_SHORTEST: Final = 14
# Two cases and which of them it is.
_A_CASE: Final = 3
_DENIALS: Final = frozenset(
    {
        "niet",
        "not",
        "nee",
        "no",
        "dus",
        "in",
        "ieder",
        "geval",
        "en",
        "ook",
        "and",
        "also",
        "either",
        "nor",
        "noch",
        "neither",
        "zeker",
    }
)
_ANYBODY: Final = frozenset("people mensen folks guys jongens team teams staff crew".split())
_NOT_KNOWN: Final = re.compile(
    r" (?:geen idee|no idea|no clue|weet niet|weet ik niet|dont know|not sure|unsure|onduidelijk|unclear|onbekend|unknown|nog niet|not yet|niemand|nobody|benul|depends|hangt ervan af|hangt er van af|navragen) "
)
_SAYS: Final = re.compile(rf" {WHO} (?:zeggen|zegt|say|says|allebei zeggen) ")
_DECIDING: Final = re.compile(
    r" (?:\S*teken\w*|\S*sign\w*|beslis\w*|besluit\w*|decid\w*|approv\w*|akkoord\w*|goedkeur\w*|handtekening\w*|mandaat|bevoegd\w*|authori\w*|ja|yes|baas|boss|stem\w*|vote\w*) "
)
_IS_CALLED: Final = re.compile(rf" (?:\S+ )?(?P<role>{WHO}) (?:is|heet|=) (?:\S+ )?(?P<name>{WHO}) ")
# "The regional director unless it's over 15%": the rest of such a clause tells of another case.
_EXCEPT: Final = re.compile(
    r" (?:unless|tenzij|behalve als|behalve bij|except when|except if|except for) .*| in [a-z]{3,} $"
)
# Whoever "he" is, another than who is named behind it: "he'll decide after talking to his accountant".
_SOMEBODY_ELSE: Final = re.compile(
    r" (?:hell|shell|theyll|he|she|they|hij|zij|ze) (?:\S+ )?(?:decide|decides|sign|signs|beslist|beslissen|tekent|tekenen) (?:na|after|met|with|zodra|once|when|als|voor|before|samen) "
)
# "The dept chair, then the dean": the last one has the last word.
_THEN: Final = re.compile(
    rf" {WHO} (?:en |and )?(?:then|daarna|dan|vervolgens|en dan|and then|finally) (?:nog |ook |also )?{WHO} "
)
# Somebody tells what others do.
_OTHERS: Final = re.compile(
    r" (?:ze|zij|they|theyre|theyve|theyll|them|hen|hun|roept|zegt|says|said|zei|\?) "
)


class Answers:
    """Reads one scene as an answer; what it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard, mandates: Mandates) -> None:
        self._scene = scene
        self._heard = heard
        self._mandates = mandates

    def read(self, *, guessing: bool = False) -> None:
        """Whoever the answer names, where nobody was said to decide. `guessing`: only where it says little else."""
        self._by_case()
        if all(claim.joins or claim.above for claim in self._heard.claims):
            self._bare()
        if guessing:
            return
        if not self._heard.claims:
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
            signs = harmless(clause.signs)
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

    def _runs_on(self, place: int) -> bool:
        """Whether a clause of people only is the head of a longer one: "facilities | and the tenants group disagree"."""
        after = self._scene.clauses[place + 1 : place + 2]
        here = self._scene.clauses[place]
        if not after or after[0].sentence != here.sentence or after[0].stop not in {"en", "and", "&"}:
            return False
        if self._scene.items[here.last].mark == ",":
            return False  # "Regional director, and above 200k it goes to group"
        if _said_of_one(after[0].signs):
            return False
        return any(
            sign not in FILLERS and not is_somebody(sign) and not is_money(sign)
            for sign in after[0].signs.split()
        )

    def _bare(self) -> None:
        """A bare answer: a clause of nothing but people and words around them."""
        claims = self._heard.claims
        others = list(claims)
        heard = self._heard.denied_keys()
        titled: tuple[int, Somebody] | None = None
        for place, clause in enumerate(self._scene.clauses):
            if place in self._heard.asked:
                continue
            told = _EXCEPT.sub(" ", harmless(clause.signs))
            signs = told.split()
            people = [sign for sign in signs if is_somebody(sign)]
            rest = [sign for sign in signs if not is_somebody(sign) and not is_money(sign)]
            denied = NEGATION.search(told) is not None
            plain = people and all(sign in FILLERS for sign in rest) and not denied and not _SAYS.search(told)
            if plain and signs[0] not in {"ook", "maar"} and not self._runs_on(place):
                limit, above = self._mandates.bounds(told)
                last = people[-1] if _THEN.search(told) else people[0]
                who = self._named_behind(place, self._scene.who(last))
                if self._titled(who) and len(self._scene.people) > 1:
                    titled = titled or (place, who)
                    continue  # "The decision maker? Gijs"
                if not who.ours and not _anybody(who) and all(claim.clause != place for claim in others):
                    claims.append(Claim(who, 3, place, limit or self._mandates.limit_behind(place), above))
                    self._with(clause)
            only_denies = (denied and set(rest) <= _DENIALS) or (
                heard and all(key_of(self._scene.who(one)) in heard for one in people)
            )
            if len(claims) > len(others) or (people and not only_denies):
                break
        if len(claims) == len(others) and titled is not None and self._is_somebody(titled[1]):
            claims.append(Claim(titled[1], 3, titled[0]))
        bare = [
            clause for clause in self._scene.clauses
            if all(sign in FILLERS or is_somebody(sign) for sign in clause.signs.split())
            and SOMEBODY.search(clause.signs) and not NEGATION.search(clause.signs)
        ]  # fmt: skip
        if len(bare) >= 3 and not self._heard.together and not others:
            self._heard.claims = [claim for claim in claims if claim.limit or self._heard.alone is False]

    def _titled(self, who: Somebody) -> bool:
        """Whether somebody is said by a title only: "the decision maker"; "her boss" is a person."""
        member = who.members[0]
        title = (member.role or "").lower().split()[-1:]
        whose = self._scene.items[member.first].mark in THEIRS
        return member.name is None and not whose and bool(title) and title[0] in TITLE_WORDS

    @staticmethod
    def _is_somebody(who: Somebody) -> bool:
        """Whether a title tells who it is by another word: "de oude baas"."""
        return len((who.members[0].role or "").split()) > 1

    def _named_behind(self, place: int, who: Somebody) -> Somebody:
        """Case "hun baas, Corné": who is told by whose they are, and then by name."""
        after = self._scene.clauses[place + 1 : place + 2]
        if not after or after[0].stop not in {",", "("} or not NOBODY_ELSE.fullmatch(after[0].signs):
            return who
        name = self._scene.who(after[0].signs.strip())
        whose = self._scene.items[who.members[0].first].mark in THEIRS and who.members[0].name is None
        return name if whose and len(who.members) == 1 and name.members[0].name else who

    def _with(self, clause: Clause) -> None:
        together = TOGETHER.search(clause.signs)
        if together:
            self._heard.join(self._scene.who(together["who"]))


def _said_of_one(signs: str) -> bool:
    """Case "Diane, and legal just checks": a verb for one, so that who was named before does not share in it."""
    words = [sign for sign in signs.split() if sign not in ADVERBS]
    return len(words) > 1 and is_somebody(words[0]) and words[1] in OF_ONE


def _anybody(who: Somebody) -> bool:
    return (who.members[0].role or "").lower() in _ANYBODY


def _nobody_in_particular(who: Somebody) -> bool:
    return _anybody(who) or lends(who)


def _tells_of_something_else(signs: str) -> bool:
    found = UNKNOWN.search(signs) or ELSEWHERE.search(signs) or _NOT_KNOWN.search(signs)
    return found is not None or GATE.search(re.sub(MONEY, "", signs)) is not None
