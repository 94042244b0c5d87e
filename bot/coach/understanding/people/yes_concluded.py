"""Who gives the final yes by what follows from the rest: "zij is de baas, Wilma dus", "it's a family shop so grandad"."""

from bot.coach.understanding.people.yes_holders import Holders
from bot.coach.understanding.people.yes_patterns import FILLERS, NEGATION
from bot.coach.understanding.people.yes_weighing import Claim, Heard
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Clause, Somebody, is_somebody

# With such a word somebody stands beside the one who decides.
_BESIDE = frozenset("en and maar ook too also samen met with together jointly plus niet not".split())
_HENCE = frozenset({"dus", "so"})
# Whoever was just spoken of.
_MEANT = frozenset("her him she he them they zij hij ze haar hem hullie hun die".split())


class Concluded:
    """Hears who is meant in the clauses of one scene."""

    def __init__(self, scene: Scene, heard: Heard, holders: Holders) -> None:
        self._scene = scene
        self._heard = heard
        self._holders = holders

    def names_the_vague(self, place: int, clause: Clause) -> bool:
        """Case "zij is de baas, Wilma dus": who was meant by the clause before."""
        if self._holders.vague is None or place - self._holders.vague != 1:
            return False
        signs = clause.signs.split()
        people = [sign for sign in signs if is_somebody(sign)]
        if len(people) != 1:
            return False
        plain = all(sign in FILLERS or sign in people for sign in signs)
        if not plain or _BESIDE & set(signs):
            return False
        who = self._scene.who(people[0])
        if who.ours:
            return False
        self._heard.claims = [claim for claim in self._heard.claims if claim.clause != place - 1]
        self._heard.claims.append(Claim(who, 4, place))
        return True

    def concludes(self, place: int, clause: Clause) -> bool:
        """Case "it's a family shop so grandad": what follows from the rest of an answer."""
        if not (clause.stop in _HENCE or self._hence(clause)):
            return False
        signs = clause.signs.split()
        people = [sign for sign in signs if is_somebody(sign)]
        meant = [sign for sign in signs if sign in _MEANT] if not people else []
        plain = all(sign in FILLERS or sign in people or sign in meant for sign in signs)
        if not plain:
            return False
        if len(people) == 1:
            who: Somebody | None = self._scene.who(people[0])
        else:
            # "Nobody signs till the new head arrives, so her".
            who = self._holders.antecedent(place, clause, "hij") if len(meant) == 1 else None
        if who is None or who.ours or NEGATION.search(clause.signs):
            return False
        self._heard.claims.append(Claim(who, 4, place))
        return True

    def _hence(self, clause: Clause) -> bool:
        """Whether a clause stands between "so" and a comma, or before a last "dus": "so, him I guess", "Anton dus"."""
        marks = [item.mark for item in self._scene.items[max(0, clause.first - 2) : clause.first]]
        behind = [item.mark for item in self._scene.items[clause.last : clause.last + 2]]
        closes = behind[:1] == ["dus"] and (len(behind) == 1 or not behind[1][:1].isalnum())
        return closes or (marks[-1:] == [","] and marks[0] in _HENCE)
