"""Who may give the final yes: the claims about signing and deciding, mandates and co-signers in a scene.

A claim needs words that say so, and our own side never holds the customer's yes. Which claim wins is decided in
`yes_weighing`.
"""

import re
from decimal import Decimal

from bot.coach.understanding.money import Amount
from bot.coach.understanding.people.yes_weighing import Claim, FinalYes, Weighing
from bot.coach.understanding.people.yes_words import (
    ABOVE_THAT,
    ALONE,
    BARE_MAY,
    BUDGET,
    FILLERS,
    FINALLY,
    GOES_ON,
    JOINS,
    LIMIT,
    NEGATION,
    NO_SAY,
    NOMINAL,
    ONLY,
    OTHER_PAPER,
    OUR_SIDE,
    OWN_LIMIT,
    PRICE,
    PRONOUN,
    REFERRING,
    SMALL_PRICE,
    SUBJECT_FIRST,
    THRESHOLD,
    TOGETHER,
    TOGETHERNESS,
    UNKNOWN,
    UNLESS,
    VERB_FIRST,
    WITHOUT,
)
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import MONEY, WHO, Clause, Somebody


class YesFinder:
    """Reads one scene for its final yes; made for one reading."""

    def __init__(self, scene: Scene, value: Decimal | None) -> None:
        self._scene = scene
        self._claims: list[Claim] = []
        self._denied: set[int] = set()
        self._together: list[Somebody] = []
        self._alone: bool | None = None
        self._spoken_of = False
        self._last_limit: Amount | None = None
        self._value = value
        self._answer = False

    def find(self, *, answer: bool) -> FinalYes:
        """The final yes. `answer`: the text answers "who may say yes?", so that a bare name is one."""
        self._answer = self._spoken_of = answer
        for place, clause in enumerate(self._scene.clauses):
            self._read(place, clause)
        self._read_price()
        if not self._claims and answer:
            self._bare()
        if answer and self._alone is None and len(self._scene.items) <= 8:
            self._alone = self._loneliness(f" {' '.join(sign for sign, _, _ in self._scene.signs)} ")
        return Weighing(
            self._scene, self._claims, self._denied, self._together, self._alone, self._value
        ).settle()

    def _read(self, place: int, clause: Clause) -> None:
        signs = clause.signs
        if UNKNOWN.search(signs) or OTHER_PAPER.search(signs):
            return
        if OUR_SIDE.search(signs):
            self._spoken_of = self._spoken_of or any(
                verb in signs for verb in (" tekent ", " signs ", " beslist ")
            )
            return
        if NO_SAY.search(signs):
            self._deny(place, clause)
            return
        without = WITHOUT.search(signs)
        if without:
            self._claims.append(Claim(self._scene.who(without["a"] or without["b"]), 3, place))
            return
        found = self._claims_of(place, clause)
        together = self._loneliness(signs)
        if NEGATION.search(signs) and together is not False and found:
            self._deny(place, clause)
            self._rescue(place, clause)
            return
        if found:
            self._alone = together if together is not None else self._alone
        self._claims += found
        if found:
            self._with(clause, found)

    def _deny(self, place: int, clause: Clause) -> None:
        self._spoken_of = True
        subject = self._first_who(clause) or self._antecedent(place, clause, "hij")
        if subject is not None:
            self._denied.add(subject.start)

    def _rescue(self, place: int, clause: Clause) -> None:
        """Case "Niet Piet, Klaas tekent": who stands after the denied one in the same clause."""
        everyone = re.findall(WHO, clause.signs)
        if len(everyone) > 1 and re.search(rf" (?:niet|not) {WHO}", clause.signs):
            self._claims.append(Claim(self._scene.who(everyone[-1]), 3, place))

    def _first_who(self, clause: Clause) -> Somebody | None:
        found = re.search(WHO, clause.signs)
        return self._scene.who(found.group()) if found else None

    def _claims_of(self, place: int, clause: Clause) -> list[Claim]:
        signs = clause.signs
        limit, above = self._bounds(signs)
        claims = [
            Claim(who, weight, place, limit, above, self._joining(signs, above))
            for who, weight in self._deciders(place, clause, bounded=bool(limit or above))
        ]
        if claims:
            self._spoken_of = True
        return [claim for claim in claims if not claim.who.ours]

    def _bounds(self, signs: str) -> tuple[Amount | None, Amount | None]:
        found = UNLESS.search(signs) or LIMIT.search(signs)
        limit = self._scene.amount(found["money"]) if found else None
        own = OWN_LIMIT.search(signs)
        if limit is None and own:
            limit = self._scene.amount(own["a"] or own["b"])
        beyond = None if UNLESS.search(signs) else THRESHOLD.search(signs)
        above = self._scene.amount(beyond["money"]) if beyond else None
        if above is None and ABOVE_THAT.search(signs):
            above = self._last_limit
        self._last_limit = limit or self._last_limit
        return limit, above

    @staticmethod
    def _joining(signs: str, above: Amount | None) -> bool:
        found = JOINS.search(signs)
        if not found:
            return False
        strong = found.group().strip() not in {"ook", "also", "too", "as well"}
        return strong or above is not None

    def _deciders(self, place: int, clause: Clause, *, bounded: bool) -> list[tuple[Somebody, int]]:
        signs = clause.signs
        boost = 1 if FINALLY.search(signs) else 0
        for found in (SUBJECT_FIRST.search(signs), VERB_FIRST.search(signs)):
            if found:
                weight = self._weight(found.groupdict(), signs)
                return [(self._scene.who(found["who"]), weight + boost)] if weight else []
        nominal = NOMINAL.search(signs)
        if nominal and not BUDGET.search(signs):
            return [(self._scene.who(next(group for group in nominal.groups() if group)), 3 + boost)]
        pronoun = PRONOUN.search(signs)
        if pronoun:
            weight = self._weight(pronoun.groupdict(), signs)
            subject = self._antecedent(place, clause, pronoun["pronoun"], signs)
            return [(subject, weight + boost)] if subject is not None and weight else []
        if clause.stop in {"en", "and", "&"} and place and not re.search(WHO, signs):
            goes_on = GOES_ON.match(signs)
            subject = self._first_who(self._scene.clauses[place - 1])
            if goes_on and subject is not None:
                return [(subject, 3 + boost)]
        may = BARE_MAY.search(signs)
        if may:
            return [(self._scene.who(may["who"] or may["whom"]), 3)]
        if bounded or self._spoken_of:
            return self._referred(clause, bounded=bounded)
        return []

    def _referred(self, clause: Clause, *, bounded: bool) -> list[tuple[Somebody, int]]:
        found = REFERRING.search(clause.signs)
        # A person and nothing else is an answer's form; in a note it may be anybody.
        if found and (self._answer or bounded or not re.fullmatch(f" {WHO} ", clause.signs)):
            return [(self._scene.who(next(group for group in found.groups() if group)), 3)]
        subject = self._first_who(clause) if bounded else None
        return [(subject, 3)] if subject is not None else []

    @staticmethod
    def _weight(groups: dict[str, str | None], signs: str) -> int:
        if groups.get("last"):
            return 4
        approval = groups.get("approve") or (groups.get("modal") or "").startswith(
            ("approve", "goedkeur", "akkoord")
        )
        if approval:
            return 0 if BUDGET.search(signs) else 2
        return 3

    def _antecedent(self, place: int, clause: Clause, pronoun: str, signs: str = "") -> Somebody | None:
        """Whom a pronoun stands for: the last one named before it, by number and kind."""
        near = self._scene.clauses[max(0, place - 4) : place]
        named = [[self._scene.who(sign) for sign in re.findall(WHO, one.signs)] for one in near]
        last = next(
            (theirs for people in reversed(named) if (theirs := [who for who in people if not who.ours])), []
        )
        if not last:
            return None
        if pronoun == "who":
            return last[-1] if clause.first - last[-1].last <= 1 else None
        many = pronoun in {"they", "both", "beiden", "allebei"} or re.search(
            r" (?:hebben|tekenen|beslissen|besluiten|gaan|geven) ", signs
        )
        if many or pronoun == "die":
            return last[-1]
        return last[0]

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

    def _read_price(self) -> None:
        """The price of this deal, where the text says it; it stands above the one that was known."""
        for clause in self._scene.clauses:
            if LIMIT.search(clause.signs) or THRESHOLD.search(clause.signs):
                continue
            found = PRICE.search(clause.signs)
            if found and not re.search(WHO, clause.signs) and not BUDGET.search(clause.signs):
                self._value = self._scene.amount(found["money"]).amount
            small = SMALL_PRICE.search(clause.signs)
            if small and self._last_limit is not None:
                scale = 1_000 if self._last_limit.amount >= 1_000 else 1
                self._value = Decimal(small["number"].replace(",", ".")) * scale

    def _bare(self) -> None:
        """A bare answer: a clause of nothing but people and words around them."""
        for place, clause in enumerate(self._scene.clauses):
            signs = clause.signs.split()
            people = [sign for sign in signs if re.fullmatch(WHO, sign)]
            rest = [sign for sign in signs if not re.fullmatch(f"{WHO}|{MONEY}", sign)]
            plain = people and all(sign in FILLERS for sign in rest) and not NEGATION.search(clause.signs)
            if plain and not (signs and signs[0] in {"ook", "maar"}):
                limit, above = self._bounds(clause.signs)
                who = self._scene.who(people[0])
                if not who.ours:
                    self._claims.append(Claim(who, 3, place, limit, above))
                    self._with(clause, self._claims)
            if self._claims or people:
                break
        if len([who for who in self._scene.people if not who.ours]) >= 3 and not self._together:
            self._claims = [claim for claim in self._claims if claim.limit or self._alone is False]
