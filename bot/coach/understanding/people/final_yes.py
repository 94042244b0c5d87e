"""Who may give the final yes: the claims about signing and deciding, mandates and co-signers in a scene.

A claim needs words that say so, and our own side never holds the customer's yes. Which claim wins is decided in
`yes_weighing`.
"""

import re
from collections.abc import Set as AbstractSet
from decimal import Decimal

from bot.coach.basics.record import replace
from bot.coach.understanding.people.budget_words import LENDER_WAITS, LENT, lends
from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_answers import Answers
from bot.coach.understanding.people.yes_beside import Beside
from bot.coach.understanding.people.yes_concluded import Concluded
from bot.coach.understanding.people.yes_conditions import Conditions
from bot.coach.understanding.people.yes_holders import Holders
from bot.coach.understanding.people.yes_limits import NOT_BEYOND
from bot.coach.understanding.people.yes_pairs import Pairs
from bot.coach.understanding.people.yes_patterns import (
    ALONE,
    CANNOT,
    FROM_ABOVE,
    NEGATION,
    NO_SAY,
    NO_TITLE,
    NOT_SIGNING,
    ONLY,
    OTHER_PAPER,
    OUR_SIDE,
    RETRACTS,
    SPLITS,
    TOGETHERNESS,
    UNKNOWN,
    VETO,
    WITH_YES,
    WITHOUT,
)
from bot.coach.understanding.people.yes_plain import Plain
from bot.coach.understanding.people.yes_sieve import may_have
from bot.coach.understanding.people.yes_turns import NOBODY_BELOW, OWN_SUBJECT, Turns
from bot.coach.understanding.people.yes_weighing import Claim, FinalYes, Heard, Weighing
from bot.coach.understanding.people.yes_words import TITLE_WORDS
from bot.coach.understanding.prefilter.filtering import first_letters
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause, Somebody

_SHORTEST = 8
# How a word begins without which a text has none of what is seldom said.
_RARE = first_letters((UNKNOWN, OTHER_PAPER, OUR_SIDE, RETRACTS, FROM_ABOVE, CANNOT))


def find_yes(
    scene: Scene,
    value: Decimal | None,
    *,
    answer: bool,
    guessing: bool = False,
    told: tuple[Somebody, int] | None = None,
) -> FinalYes:
    """The final yes. `answer`: the text answers "who may say yes?", so that a bare name is one.

    `value` is the deal's price where it is known. `guessing`: some of the people in the scene are only guessed to be any.
    `told`: who is known to hold it and in which clause that is said, so that only up to what amount and with whom is read.
    """
    if not scene.people:
        # Nobody is named who could hold it.
        return FinalYes(alone=_said_alone(scene) if answer else None)
    return _YesFinder(scene, value, answer=answer, guessing=guessing).find(told)


class _YesFinder:
    """Reads one scene for its final yes; made for one reading."""

    def __init__(self, scene: Scene, value: Decimal | None, *, answer: bool, guessing: bool) -> None:
        self._scene = scene
        self._may = may_have(scene.line)
        self._guessing = guessing
        self._heard = Heard()
        self._plain = Plain(scene.line)
        self._answer = self._spoken_of = answer
        self._holders = Holders(scene, self._may)
        self._mandates = Mandates(scene, value)
        self._beside = Beside(scene, self._heard, self._holders)
        self._turns = Turns(scene, self._heard, self._holders, self._mandates, self._may)
        self._conditions = Conditions(scene, self._heard)
        self._pairs = Pairs(scene, self._heard)
        self._concluded = Concluded(scene, self._heard, self._holders)
        self._changing = "former" in self._may or "nowadays" in self._may
        self._rare = not _RARE.isdisjoint(self._turns.heads)
        # So many claims were taken back: "not so", "no wait".
        self._retracted = 0

    def find(self, told: tuple[Somebody, int] | None) -> FinalYes:
        """The final yes. `told`: as `find_yes` takes it."""
        for place, clause in enumerate(self._scene.clauses):
            for part in _parts(clause) if self._scene.amounts else (clause,):
                self._read(place, part)
        self._mandates.read_price()
        if self._answer:
            Answers(self._scene, self._heard, self._mandates, self._plain).read(guessing=self._guessing)
        if self._answer and self._heard.alone is None:
            self._heard.alone = _said_alone(self._scene)
        if told is not None:
            self._hold(*told)
        return Weighing(self._scene, self._heard, self._mandates.value).settle()

    def _hold(self, who: Somebody, place: int) -> None:
        """Nobody else holds it, whatever was heard; who was heard to stand beside somebody else does not stand beside them."""
        if self._heard.claims:
            self._heard.together, self._heard.alone = [], None
        limit, above = self._mandates.bounds(self._scene.clauses[place].signs)
        self._heard.claims = [Claim(who, 1, place, limit, above)]
        self._heard.denied = []

    def _read(self, place: int, clause: Clause) -> None:
        signs = self._plain.of(clause.signs)
        if signs != clause.signs:
            clause = replace(clause, signs=signs)
        if self._pairs.may and self._pairs.read(place, clause):
            self._beside.shared = place
            return
        if (self._turns.may and self._turns.takes(place, clause, answer=self._answer)) or (
            self._conditions.may and self._conditions.read(place, clause)
        ):
            return
        if self._rare and (UNKNOWN.search(signs) or OTHER_PAPER.search(signs)):
            return
        if self._concluded.names_the_vague(place, clause):
            return
        if self._rare and OUR_SIDE.search(signs):
            self._spoken_of = self._spoken_of or any(
                verb in signs for verb in (" tekent ", " signs ", " beslist ")
            )
            return
        named = SOMEBODY.search(signs) is not None
        if named and "veto" in self._may and VETO.search(signs):
            return
        if self._rare and RETRACTS.search(signs):
            self._retracted = len(self._heard.claims)
        if self._bounds_the_last(place, signs) or (
            named and self._beside.the_last(place, signs, answer=self._answer)
        ):
            return
        if (
            named
            and self._changing
            and self._turns.changed_hands(place, signs, spoken_of=self._answer or self._spoken_of)
        ) or (self._answer and place and self._concluded.concludes(place, clause)):
            return
        if not named and self._rare and FROM_ABOVE.search(signs):
            self._holders.vague, self._spoken_of = place, True
            return
        no_title = NO_TITLE.search(signs) if named and "no_title" in self._may else None
        if no_title and self._holders.is_said_by(self._scene.who(no_title["title"]), TITLE_WORDS):
            self._spoken_of = True
            self._heard.denied.append(self._scene.who(no_title["who"]))
            return
        if named and self._beside.not_alone(place, clause):
            return
        if (
            ("no_say" in self._may and NO_SAY.search(signs))
            or (self._rare and CANNOT.search(signs))
            or (not named and NOT_SIGNING.search(signs))
        ):
            self._deny(place, clause)
            return
        without = WITHOUT.search(signs) if named and "without" in self._may else None
        if without:
            needed = self._scene.who(next(group for group in without.groups() if group))
            self._heard.claims.append(Claim(self._holders.meant(place, clause, needed), 3, place))
            return
        needed_too = self._holders.not_without(place, clause)
        if needed_too is not None:
            self._heard.claims.append(Claim(needed_too, 3, place))
            return
        if named and "not_without" in self._may and self._beside.not_without(place, clause):
            return
        found = self._claims_of(place, clause)
        together = _loneliness(signs, self._may) if found else None
        if not found and self._beside.provided(signs):
            return
        denies = found and together is not False and NEGATION.search(signs) is not None
        if denies and not NOT_BEYOND.search(signs):
            self._deny(place, clause)
            self._rescue(place, clause)
            return
        if found:
            self._heard.alone = together if together is not None else self._heard.alone
        if found and self._retracted:
            self._heard.claims, self._retracted = self._heard.claims[self._retracted :], 0
        self._heard.claims += found
        if found:
            self._beside.others(clause, found)

    def _deny(self, place: int, clause: Clause) -> None:
        self._spoken_of = True
        if NOBODY_BELOW.search(clause.signs):
            return
        subject = self._holders.first_who(clause)
        if subject is None and not OWN_SUBJECT.match(clause.signs):
            subject = self._holders.antecedent(place, clause, "zij")
        if subject is not None:
            self._heard.denied.append(subject)

    def _rescue(self, place: int, clause: Clause) -> None:
        """Case "Niet Piet, Klaas tekent": who stands after the denied one in the same clause."""
        everyone = SOMEBODY.findall(clause.signs)
        if len(everyone) > 1 and re.search(rf" (?:niet|not) {WHO}", clause.signs):
            self._heard.claims.append(Claim(self._scene.who(everyone[-1]), 3, place))

    def _claims_of(self, place: int, clause: Clause) -> list[Claim]:
        signs = clause.signs
        limit, above = self._mandates.bounds(signs)
        # "… even though Ruairi runs the place": what is granted weighs less.
        granted = clause.stop == "though" and self._scene.items[clause.first - 2].mark == "even"
        conceded = 2 if granted else 0
        claims = [
            Claim(
                who,
                max(1, weight - conceded),
                place,
                limit,
                above,
                self._beside.joins(signs, above, place, who, answer=self._answer),
            )
            for who, weight in self._holders.deciders(
                place, clause, bounded=bool(limit or above), spoken_of=self._spoken_of, answer=self._answer
            )
        ]
        if claims:
            self._spoken_of = True
        with_yes = WITH_YES.search(signs) if claims else None
        if with_yes:
            self._heard.join(self._scene.who(with_yes["other"]))
            claims = [Claim(self._scene.who(with_yes["who"]), 3, place, limit, above)]
        waits = bool(claims) and (LENDER_WAITS.search(signs) or LENT.search(signs)) is not None
        return [claim for claim in claims if not claim.who.ours and not (waits and lends(claim.who))]

    def _bounds_the_last(self, place: int, signs: str) -> bool:
        """Case "the site lead can ok small stuff, think 1000 bucks": an amount on its own is the limit just spoken of."""
        if (
            not self._heard.claims
            or self._heard.claims[-1].clause != place - 1
            or self._heard.claims[-1].limit
        ):
            return False
        amount = self._mandates.roughly(signs)
        if amount is None:
            return False
        self._heard.claims[-1] = replace(self._heard.claims[-1], limit=amount)
        return True


def _said_alone(scene: Scene) -> bool | None:
    """Whether a short answer as a whole says "alone" or "together"."""
    if len(scene.items) > _SHORTEST:
        return None
    whole = f" {' '.join([sign for sign, _, _ in scene.signs])} "
    return _loneliness(whole, may_have(whole))


def _loneliness(signs: str, may: AbstractSet[str]) -> bool | None:
    """Whether it says "alone" or "together". `may`: what may be in it."""
    if "together" in may and TOGETHERNESS.search(signs):
        return False
    if ("alone" in may and ALONE.search(signs)) or ONLY.search(signs):
        return not NEGATION.search(signs)
    return None


def _parts(clause: Clause) -> tuple[Clause, ...]:
    """A clause in two where another amount begins: "up to 50k the clerk above that the council"."""
    split = SPLITS.search(clause.signs)
    if split is None:
        return (clause,)
    at = split.start("rest")
    return replace(clause, signs=clause.signs[:at]), replace(clause, signs=f" {clause.signs[at:].lstrip()}")
