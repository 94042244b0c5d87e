"""Who may give the final yes: the claims about signing and deciding, mandates and co-signers in a scene.

A claim needs words that say so, and our own side never holds the customer's yes. Which claim wins is decided in
`yes_weighing`.
"""

import re
from dataclasses import replace
from decimal import Decimal

from bot.coach.understanding.money import Amount
from bot.coach.understanding.people.budget_words import GATE, LENDER_WAITS, lends
from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_holders import Holders
from bot.coach.understanding.people.yes_patterns import (
    ALONE,
    CANNOT,
    ELSEWHERE,
    FILLERS,
    FORMER,
    FROM_ABOVE,
    HARMLESS,
    JOINS,
    NEGATION,
    NO_SAY,
    NO_TITLE,
    NOT_BEYOND,
    NOWADAYS,
    ONLY,
    OTHER_PAPER,
    OUR_SIDE,
    PROVIDED,
    TOGETHER,
    TOGETHERNESS,
    UNKNOWN,
    WITHOUT,
)
from bot.coach.understanding.people.yes_weighing import Claim, FinalYes, Weighing
from bot.coach.understanding.people.yes_words import TITLE_WORDS
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import MONEY, SOMEBODY, WHO, Clause, Somebody, is_money, is_somebody

_SHORT = 14
_SHORTEST = 8
_NOT_KNOWN = re.compile(
    r" (?:geen idee|no idea|no clue|weet niet|weet ik niet|dont know|not sure|unsure|onduidelijk|unclear|onbekend|unknown|nog niet|not yet|niemand|nobody|benul|depends|hangt ervan af|hangt er van af|navragen) "
)
# With such a word somebody stands beside the one who decides.
_BESIDE = frozenset("en and maar ook too also samen met with together jointly plus niet not".split())

_ANYBODY = frozenset("people mensen folks guys jongens team teams staff crew".split())


class YesFinder:
    """Reads one scene for its final yes; made for one reading."""

    def __init__(self, scene: Scene, value: Decimal | None) -> None:
        self._scene = scene
        self._claims: list[Claim] = []
        self._denied: set[int] = set()
        self._together: list[Somebody] = []
        self._alone: bool | None = None
        self._spoken_of = False
        self._holders = Holders(scene)
        self._mandates = Mandates(scene, value)
        self._answer = False
        self._former: int | None = None

    def find(self, *, answer: bool) -> FinalYes:
        """The final yes. `answer`: the text answers "who may say yes?", so that a bare name is one."""
        self._answer = self._spoken_of = answer
        if not self._scene.people:
            # Nobody is named who could hold it.
            return FinalYes(alone=self._said_alone() if answer else None)
        for place, clause in enumerate(self._scene.clauses):
            self._read(place, clause)
        self._mandates.read_price()
        if answer and all(claim.joins or claim.above for claim in self._claims):
            self._bare()
        if answer and not self._claims:
            self._the_only_one()
        if answer and self._alone is None:
            self._alone = self._said_alone()
        return Weighing(
            self._scene, self._claims, self._denied, self._together, self._alone, self._mandates.value
        ).settle()

    def _said_alone(self) -> bool | None:
        """Whether a short answer as a whole says "alone" or "together"."""
        if len(self._scene.items) > _SHORTEST:
            return None
        return self._loneliness(f" {' '.join([sign for sign, _, _ in self._scene.signs])} ")

    def _read(self, place: int, clause: Clause) -> None:
        signs = HARMLESS.sub(_told, clause.signs)
        if signs != clause.signs:
            clause = replace(clause, signs=signs)
        if UNKNOWN.search(signs) or OTHER_PAPER.search(signs) or self._names_the_vague(place, clause):
            return
        if OUR_SIDE.search(signs):
            self._spoken_of = self._spoken_of or any(
                verb in signs for verb in (" tekent ", " signs ", " beslist ")
            )
            return
        if self._bounds_the_last(place, signs):
            return
        if self._changed_hands(place, signs) or self._concludes(place, clause):
            return
        if FROM_ABOVE.search(signs) and not SOMEBODY.search(signs):
            self._holders.vague, self._spoken_of = place, True
            return
        no_title = NO_TITLE.search(signs)
        if no_title and self._holders.is_said_by(self._scene.who(no_title["title"]), TITLE_WORDS):
            self._spoken_of = True
            self._denied.add(self._scene.who(no_title["who"]).start)
            return
        if NO_SAY.search(signs) or CANNOT.search(signs):
            self._deny(place, clause)
            return
        without = WITHOUT.search(signs)
        if without:
            self._claims.append(
                Claim(self._scene.who(without["a"] or without["b"] or without["c"]), 3, place)
            )
            return
        found = self._claims_of(place, clause)
        together = self._loneliness(signs)
        provided = PROVIDED.search(signs) if self._claims and not found else None
        if provided and not self._scene.who(provided["who"]).ours:
            self._together.append(self._scene.who(provided["who"]))
            self._alone = False
            return
        bounded = NOT_BEYOND.search(signs) is not None
        if NEGATION.search(signs) and together is not False and found and not bounded:
            self._deny(place, clause)
            self._rescue(place, clause)
            return
        if found:
            self._alone = together if together is not None else self._alone
        self._claims += found
        if found:
            self._with(clause, found)

    def _concludes(self, place: int, clause: Clause) -> bool:
        """Case "it's a family shop so grandad": what follows from the rest of an answer."""
        signs = clause.signs.split()
        people = [sign for sign in signs if is_somebody(sign)]
        plain = all(sign in FILLERS or sign in people for sign in signs)
        if not (self._answer and place and clause.stop in {"dus", "so"} and len(people) == 1 and plain):
            return False
        who = self._scene.who(people[0])
        if who.ours or NEGATION.search(clause.signs):
            return False
        self._claims.append(Claim(who, 4, place))
        return True

    def _changed_hands(self, place: int, signs: str) -> bool:
        """Case "vroeger Ton, sinds 1 september Marijke"."""
        former, now = FORMER.search(signs), NOWADAYS.search(signs)
        if former is not None and (self._answer or self._spoken_of):
            self._denied.add(self._scene.who(former["who"]).start)
            self._former = place
        holds = now is not None and self._former is not None and place - self._former <= 1
        if now is not None and holds and not self._scene.who(now["who"]).ours:
            self._claims.append(Claim(self._scene.who(now["who"]), 4, place))
        return (former is not None and self._former == place) or holds

    def _deny(self, place: int, clause: Clause) -> None:
        self._spoken_of = True
        subject = self._holders.first_who(clause) or self._holders.antecedent(place, clause, "zij")
        if subject is not None:
            self._denied.add(subject.start)

    def _rescue(self, place: int, clause: Clause) -> None:
        """Case "Niet Piet, Klaas tekent": who stands after the denied one in the same clause."""
        everyone = SOMEBODY.findall(clause.signs)
        if len(everyone) > 1 and re.search(rf" (?:niet|not) {WHO}", clause.signs):
            self._claims.append(Claim(self._scene.who(everyone[-1]), 3, place))

    def _claims_of(self, place: int, clause: Clause) -> list[Claim]:
        signs = clause.signs
        limit, above = self._mandates.bounds(signs)
        claims = [
            Claim(who, weight, place, limit, above, self._joining(signs, above))
            for who, weight in self._holders.deciders(
                place, clause, bounded=bool(limit or above), spoken_of=self._spoken_of, answer=self._answer
            )
        ]
        if claims:
            self._spoken_of = True
        waits = LENDER_WAITS.search(signs) is not None
        return [claim for claim in claims if not claim.who.ours and not (waits and lends(claim.who))]

    @staticmethod
    def _joining(signs: str, above: Amount | None) -> bool:
        found = JOINS.search(signs)
        if not found:
            return False
        strong = found.group().strip() not in {"ook", "also", "too", "as well"}
        return strong or above is not None

    def _names_the_vague(self, place: int, clause: Clause) -> bool:
        """Case "zij is de baas, Wilma dus": who was meant by the clause before."""
        signs = clause.signs.split()
        people = [sign for sign in signs if is_somebody(sign)]
        behind = self._holders.vague is not None and place - self._holders.vague == 1 and len(people) == 1
        if not behind:
            return False
        plain = all(sign in FILLERS or sign in people for sign in signs)
        if not plain or _BESIDE & set(signs):
            return False
        who = self._scene.who(people[0])
        if who.ours:
            return False
        self._claims = [claim for claim in self._claims if claim.clause != place - 1]
        self._claims.append(Claim(who, 4, place))
        return True

    def _bounds_the_last(self, place: int, signs: str) -> bool:
        """Case "the site lead can ok small stuff, think 1000 bucks": an amount on its own is the limit just spoken of."""
        if not self._claims or self._claims[-1].clause != place - 1 or self._claims[-1].limit:
            return False
        amount = self._mandates.roughly(signs)
        if amount is None:
            return False
        self._claims[-1] = replace(self._claims[-1], limit=amount)
        return True

    def _with(self, clause: Clause, found: list[Claim]) -> None:
        together = TOGETHER.search(clause.signs)
        if together:
            other = self._scene.who(together["who"])
            if not other.ours and all(claim.who.start != other.start for claim in found):
                self._together.append(other)
                self._alone = False

    @staticmethod
    def _loneliness(signs: str) -> bool | None:
        if TOGETHERNESS.search(signs):
            return False
        if ALONE.search(signs) or ONLY.search(signs):
            return not NEGATION.search(signs)
        return None

    def _the_only_one(self) -> None:
        """An answer in odd words that names one person and tells nothing else about them: that is who says yes."""
        if len(self._scene.items) > _SHORT or self._spoken_of_nobody():
            return
        theirs = [who for who in self._scene.people if not who.ours and who.start not in self._denied]
        if theirs and (theirs[0].members[0].role or "").lower() in _ANYBODY:
            return
        if len(theirs) != 1 or lends(theirs[0]):
            return
        for place, clause in enumerate(self._scene.clauses):
            holds = clause.first <= theirs[0].first < clause.last
            if holds and not NEGATION.search(HARMLESS.sub(_told, clause.signs)):
                limit, above = self._mandates.bounds(clause.signs)
                self._claims.append(Claim(theirs[0], 1, place, limit, above))

    def _spoken_of_nobody(self) -> bool:
        """Whether the text asks, does not know, or tells about something else."""
        if "?" in self._scene.said.text:
            return True
        return any(
            UNKNOWN.search(clause.signs)
            or ELSEWHERE.search(clause.signs)
            or _NOT_KNOWN.search(clause.signs)
            or GATE.search(re.sub(MONEY, "", clause.signs))
            for clause in self._scene.clauses
        )

    def _runs_on(self, place: int) -> bool:
        """Whether a clause of people only is the head of a longer one: "facilities | and the tenants group disagree"."""
        after = self._scene.clauses[place + 1 : place + 2]
        here = self._scene.clauses[place]
        if not after or after[0].sentence != here.sentence or after[0].stop not in {"en", "and", "&"}:
            return False
        return any(
            sign not in FILLERS and not is_somebody(sign) and not is_money(sign)
            for sign in after[0].signs.split()
        )

    def _bare(self) -> None:
        """A bare answer: a clause of nothing but people and words around them."""
        others = list(self._claims)
        for place, clause in enumerate(self._scene.clauses):
            signs = clause.signs.split()
            people = [sign for sign in signs if is_somebody(sign)]
            rest = [sign for sign in signs if not is_somebody(sign) and not is_money(sign)]
            denied = NEGATION.search(clause.signs) is not None
            plain = people and all(sign in FILLERS for sign in rest) and not denied
            if plain and signs[0] not in {"ook", "maar"} and not self._runs_on(place):
                limit, above = self._mandates.bounds(clause.signs)
                who = self._scene.who(people[0])
                nobody = (who.members[0].role or "").lower() in _ANYBODY
                if not who.ours and not nobody and all(claim.clause != place for claim in others):
                    self._claims.append(
                        Claim(who, 3, place, limit or self._mandates.limit_behind(place), above)
                    )
                    self._with(clause, self._claims)
            only_denies = denied and set(rest) <= {"niet", "not", "nee", "no", "dus", "in", "ieder", "geval"}
            if len(self._claims) > len(others) or (people and not only_denies):
                break
        bare = [
            clause for clause in self._scene.clauses
            if all(sign in FILLERS or is_somebody(sign) for sign in clause.signs.split()) and SOMEBODY.search(clause.signs)
        ]  # fmt: skip
        if len(bare) >= 3 and not self._together and not others:
            self._claims = [claim for claim in self._claims if claim.limit or self._alone is False]


def _told(found: re.Match[str]) -> str:
    """What stands for a negation that denies nothing."""
    return " yes_or_no " if found["yes"] else " "
