"""Who stands beside the one who holds the final yes: who signs too, without whom it is no yes, and who may still object."""

from bot.coach.understanding.money import Amount
from bot.coach.understanding.people.yes_holders import Holders
from bot.coach.understanding.people.yes_patterns import (
    ALSO,
    BESIDE,
    FILLERS,
    JOINS,
    MAY,
    NOT_ALONE,
    NOT_WITHOUT,
    ONLY_AFTER,
    PROVIDED,
    TOGETHER,
)
from bot.coach.understanding.people.yes_turns import CONSULTS, OTHER_CASE
from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, Clause, Somebody, is_somebody

_LONE = frozenset("alleen eentje houtje alone own himself herself themselves solo single-handedly".split())


class Beside:
    """Reads the clauses of one scene for who stands beside another; whom it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard, holders: Holders) -> None:
        self._scene = scene
        self._heard = heard
        self._holders = holders
        # Where it was told last that somebody does not do it alone.
        self.shared: int | None = None
        self._lone = not _LONE.isdisjoint(scene.marks)

    def not_without(self, place: int, clause: Clause) -> bool:
        """Case "Floor wants to, but won't without her partner": both of them hold it."""
        found = NOT_WITHOUT.search(clause.signs)
        if found is None:
            return False
        before = SOMEBODY.search(clause.signs, 0, found.start() + 1)
        who = self._scene.who(before.group()) if before else self._holders.antecedent(place, clause, "hij")
        other = self._scene.who(found["who"])
        if who is None or who.ours or key_of(who) == key_of(other):
            return False
        self._heard.claims.append(Claim(who, 3, place))
        self._heard.join(other)
        return True

    def not_alone(self, place: int, clause: Clause) -> bool:
        """Case "the CTO can't do that alone, needs the CFO too": whoever is named next to it holds it as well."""
        found = NOT_ALONE.search(clause.signs) if self._lone else None
        if found:
            who = self._scene.who(next(group for group in found.groups() if group))
            if who.ours:
                return False
            if self._heard.claims:
                return self._needs_the_other(who)
            self._heard.claims.append(Claim(who, 3, place))
            self._heard.alone = False
            self.shared = place
            return True
        if self.shared is None or place - self.shared != 1 or not ALSO.search(clause.signs):
            return False
        others = [self._scene.who(sign) for sign in SOMEBODY.findall(clause.signs)]
        for other in others:
            self._heard.join(other)
        return bool(others)

    def _needs_the_other(self, who: Somebody) -> bool:
        """Case "the holding must give the ok, the local director cannot alone": of two, whoever does it alone holds it."""
        last = self._heard.claims[-1]
        if last.limit or last.above or any(key_of(claim.who) == key_of(who) for claim in self._heard.claims):
            return False
        self._heard.denied.append(who)
        return True

    def provided(self, signs: str) -> bool:
        """Case "…, provided the selectmen don't object": who can still stop it."""
        found = PROVIDED.search(signs) if self._heard.claims else None
        if found is None or self._scene.who(found["who"]).ours:
            return False
        self._heard.join(self._scene.who(found["who"]))
        return True

    def joins(self, signs: str, above: Amount | None, place: int, who: Somebody, *, answer: bool) -> bool:
        """Whether somebody said to decide only joins another. `answer`: the text answers "who may say yes?"."""
        if (
            place
            and ONLY_AFTER.match(signs)
            and (self._heard.claims or (answer and self._bare_before(place)))
        ):
            return True
        found = JOINS.search(signs)
        if not found:
            return bool(place) and OTHER_CASE.search(self._scene.clauses[place - 1].signs) is not None
        strong = found.group().strip() not in {"ook", "also", "too", "as well"}
        if strong or above is not None:
            return True
        return (self._follows(place, who) or (answer and self._bare_before(place))) and not MAY.search(signs)

    def _bare_before(self, place: int) -> bool:
        """Whether an answer opens on somebody and nothing else: "Mohamed, unless it's long, then legal too"."""
        if not place:
            return False
        signs = self._scene.clauses[0].signs.split()
        return any(map(is_somebody, signs)) and all(is_somebody(sign) or sign in FILLERS for sign in signs)

    def _follows(self, place: int, who: Somebody) -> bool:
        """Whether the clause before says it of somebody else: "X signs, Y puts their signature to it too"."""
        last = self._heard.claims[-1] if self._heard.claims else None
        return last is not None and place - last.clause == 1 and key_of(last.who) != key_of(who)

    def the_last(self, place: int, signs: str, *, answer: bool) -> bool:
        """Case "the superintendent, together with the school board": who stands beside the one just named."""
        if not place or not (answer or self._heard.claims):
            return False
        beside = BESIDE.fullmatch(signs)
        if beside is None:
            return False
        self._heard.join(self._scene.who(beside["who"]))
        return True

    def others(self, clause: Clause, found: list[Claim]) -> None:
        """Whoever is said to do it together with those found in a clause."""
        together = None if CONSULTS.search(clause.signs) else TOGETHER.search(clause.signs)
        if together:
            other = self._scene.who(together["who"])
            if all(claim.who.start != other.start for claim in found):
                self._heard.join(other)
