"""Whom a clause says to decide: by name, by title, by a pronoun, or by what was said before.

Whose word weighs most is decided in `yes_weighing`.
"""

import re
from collections.abc import Set as AbstractSet

from bot.coach.understanding.people.yes_patterns import (
    BARE_MAY,
    BUDGET,
    CLEFT,
    DOES_IT,
    FINALLY,
    FOR_NOW,
    GOES_ON,
    IS_TITLE,
    NOMINAL,
    PRONOUN,
    REFERRING,
    ROUTED,
    SUBJECT_FIRST,
    VERB_FIRST,
)
from bot.coach.understanding.people.yes_referents import Referents, role_only
from bot.coach.understanding.people.yes_sieve import may_decide
from bot.coach.understanding.people.yes_words import SOMEONE, TITLE_WORDS
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import NOBODY_ELSE, SOMEBODY, WHO, Clause, Somebody

_HEARD = re.compile(r" (?:gehoord|hoorde|heard|gesproken|spoken|spoke) ")


# "The guy who signs is called Wojtek".
_CALLED = re.compile(rf" (?:is called|is named|is|heet|called|named|are|zijn) (?P<who>{WHO}) ")
# "Hans, hij is DGA": what they are, and nobody new.
_DESCRIBED = re.compile(
    rf" (?:(?:want|because|en|and) )?(?P<pronoun>hij|zij|ze|he|she|hes|shes) (?:is |blijft )?(?:the |de |een |a |daar |there |hun |their |ook |also |now |nu ){{0,2}}(?P<who>{WHO}) (?:(?:daar|there|here|hier|zelf|himself|herself|now|nu|of the place|van de zaak|of everything|after all|ook|too|on paper|op papier) )?"
)
# "He has power of attorney from the owners": who gave it is not who uses it.
_GIVEN_BY = re.compile(
    r" (?:heeft|hebben|has|have|got|kreeg|krijgt|with|met) (?:de |the |een |a |full |volledige )?(?:volmacht|procuratie|mandaat|power of attorney|mandate|signing authority|authority) (?:van|from|of) (?:\S+ )?$"
)
_IS_IT = re.compile(rf" (?:is|zijn|was|blijft|wordt|'s) (?:\S+ )?(?P<who>{WHO}) ")
# What was told of just before, as something that has its approval.
_THAT_IS_APPROVED = re.compile(
    r"^ (?:(?:en|and|maar|but|dus|so) )?(?:dat|die|deze|dit|het|t|that|this|it|its|thats|which) (?:\S+ ){0,5}?(?:akkoord bevonden|goedgekeurd|geaccordeerd|gefiatteerd|toegekend|vrijgegeven|vrijgemaakt|approved|okayed|ok'd|okd|signed off|cleared|granted|released) (?:door|by) "
)
# What only comes before it: "she likes to get the bursar's ok first".
_FIRST = re.compile(r" (?:eerst|first) (?:$|(?:nog )?(?:ok|akkoord|zien|langs|by) )")
_THEN = re.compile(r" (?:then|daarna|dan|finally|tot slot|ten slotte|after that) ")

# What somebody is quoted to say of themselves.
_SPEAKS = re.compile(
    rf" (?P<who>{WHO}) (?:zei|zegt|said|says|told me|appte|mailde|antwoordde|replied|texted)(?: \S+)? $"
)
_I_SIGN = re.compile(
    r" (?:\" )?(?:ik|i|ill|iwill|dat|that) (?:\S+ ){0,2}?(?:teken|onderteken|beslis|bepaal|keur|hak|sign|decide|approve|ben ik|is me|doe ik|mag ik|ga erover) "
)
# Without one of these nobody is put first by "it's X who".
_RELATIVE = frozenset({"who", "that", "die", "dat"})
# Without one of these nobody is only pointed at; in plain words "theyre" is "they".
PRONOUNS = frozenset(
    "hij zij ze die laatste latter deze ie he she they theyre whod wholl who hes shes both beiden allebei".split()
)
_PREPOSITIONS = frozenset(
    "van v bij door met aan naar voor na namens of from by with to for after via".split()
)


def approves_the_money(scene: Scene, place: int) -> bool:
    """Case "budget was 12k and that's been approved by the controller": what was approved is the money just told of."""
    return (
        place > 0
        and _THAT_IS_APPROVED.match(scene.clauses[place].signs) is not None
        and BUDGET.search(scene.clauses[place - 1].signs) is not None
    )


class Holders(Referents):
    """Looks for those who decide in one scene.

    `vague` is the place of a clause that said it of "she" or "the man himself": a name right behind it is who was meant.
    """

    def __init__(self, scene: Scene, may: AbstractSet[str]) -> None:
        """`may`: what the text may have in it, see `yes_sieve`."""
        super().__init__(scene)
        self._may = may
        self._pointing = not _RELATIVE.isdisjoint(scene.marks)
        self._pronouns = not PRONOUNS.isdisjoint(scene.marks)
        self.vague: int | None = None

    def first_who(self, clause: Clause) -> Somebody | None:
        """The first one named in a clause."""
        found = SOMEBODY.search(clause.signs)
        return self._scene.who(found.group()) if found else None

    def deciders(
        self, place: int, clause: Clause, *, bounded: bool, spoken_of: bool, answer: bool
    ) -> list[tuple[Somebody, int]]:
        """Whom a clause says to decide, and how strongly. `spoken_of`: the text is already about deciding."""
        signs = clause.signs
        may = self._may
        boost = 1 if "final" in may and FINALLY.search(signs) else 0
        boost -= 1 if _FIRST.search(signs) else 0
        named = SOMEBODY.search(signs) is not None
        if named:
            found_here = self._by_name(place, clause, boost, answer=answer)
            if found_here is not None:
                return [(self.meant(place, clause, who), weight) for who, weight in found_here]
        his = self.his_word(place, clause)
        if his is not None:
            return [(his, 3 + boost)]
        pronoun = PRONOUN.search(signs) if self._pronouns and may_decide(signs) else None
        if pronoun:
            weight = self._weight(pronoun.groupdict(), signs)
            subject = self.antecedent(place, clause, pronoun["pronoun"], signs)
            self.vague = place
            return [(subject, weight + boost)] if subject is not None and weight else []
        quoted = self._quoted(place, clause) if place else None
        if quoted is not None:
            return [(quoted, 3)]
        if clause.stop in {"en", "and", "&"} and place and not named:
            goes_on = GOES_ON.match(signs)
            subject = self.first_who(self._scene.clauses[place - 1])
            if goes_on and subject is not None and self.is_said_by(subject, TITLE_WORDS):
                # "Tom himself, he's the boss and signs": the one who is called so.
                subject = self.antecedent(place - 1, self._scene.clauses[place - 1], "hij") or subject
            if goes_on and subject is not None:
                return [(subject, 3 + boost)]
        if not named:
            return []
        bare = BARE_MAY.search(signs) if "bare_may" in may else None
        if bare:
            return [(self._scene.who(bare["who"] or bare["whom"] or bare["only"]), 3)]
        routed = ROUTED.search(signs) if answer and "routed" in may else None
        if routed and not (place and routed["lies"]):
            return [(self._scene.who(next(group for group in routed.groups() if group)), 2)]
        if bounded or spoken_of:
            return self._referred(place, clause, bounded=bounded, answer=answer)
        return []

    def _quoted(self, place: int, clause: Clause) -> Somebody | None:
        """Case "zij (Fenne) zegt ja", "Lois said: I'll sign": who does it stands in the clause before."""
        before = self._scene.clauses[place - 1].signs
        if clause.stop == ")" and NOBODY_ELSE.fullmatch(before) and GOES_ON.match(clause.signs):
            return self._scene.who(before.strip())
        speaker = _SPEAKS.search(before) if _I_SIGN.match(clause.signs) else None
        who = self._scene.who(speaker["who"]) if speaker else None
        return who if who is not None and not who.ours else None

    def _by_name(
        self, place: int, clause: Clause, boost: int, *, answer: bool
    ) -> list[tuple[Somebody, int]] | None:
        """Who is said to decide in a clause that names somebody; None when it does not say."""
        signs, may = clause.signs, self._may
        titled = self._titled(place, clause) or self._titled_before(place, clause)
        if titled is not None:
            return [(titled, 3 + boost)]
        held = FOR_NOW.fullmatch(signs) if answer and "for_now" in may else None
        if held:
            return [(self._scene.who(held["who"]), 4)]
        cleft = CLEFT.search(signs) if self._pointing else None
        if cleft:
            return [(self._scene.who(cleft["who"]), 4 + boost)]
        does = DOES_IT.search(signs) if "does_it" in may else None
        if does:
            return [(self._scene.who(does["who"]), 3 + boost)]
        for found in self._doing(signs):
            if found:
                weight = self._weight(found.groupdict(), signs)
                if self.is_said_by(self._scene.who(found["who"]), SOMEONE):
                    self.vague = place
                    called = _CALLED.search(signs, found.end("who"))
                    if called:
                        return [(self._scene.who(called["who"]), 4)]
                return [(self._scene.who(found["who"]), weight + boost)] if weight else []
        nominal = NOMINAL.search(signs) if "nominal" in may else None
        later = _THEN.search(signs, nominal.end() - 1) if nominal else None
        if later:
            # "The GC's okay and then the VP's signature": the last one counts.
            nominal = NOMINAL.search(signs, later.start()) or nominal
        if (
            nominal
            and not BUDGET.search(signs)
            and not approves_the_money(self._scene, place)
            and not _GIVEN_BY.search(signs[: nominal.start(nominal.lastgroup or 0)])
        ):
            return [(self._scene.who(next(group for group in nominal.groups() if group)), 3 + boost)]
        return None

    def _doing(self, signs: str) -> tuple[re.Match[str] | None, ...]:
        """Who does it, in either order; who stands behind a preposition only when nobody else does."""
        before = SUBJECT_FIRST.search(signs) if may_decide(signs) else None
        after = VERB_FIRST.search(signs) if "verb_first" in self._may else None
        if before is None or after is None or before["who"] == after["who"]:
            return before, after
        behind = signs[: before.start("who")].split()[-1:]
        return (after, before) if behind and behind[0] in _PREPOSITIONS else (before, after)

    def _titled(self, place: int, clause: Clause) -> Somebody | None:
        """Case "the signatory is Karin", "zij is de baas": the one of the two who is more than a title."""
        found = IS_TITLE.search(clause.signs)
        if found is None:
            return None
        named = self._scene.who(found["b"])
        if SOMEBODY.fullmatch(found["a"]) is None:
            if not self.is_said_by(named, TITLE_WORDS):
                return None
            self.vague = place
            return self.antecedent(place, clause, found["a"], clause.signs)
        first = self._scene.who(found["a"])
        if self.is_said_by(first, TITLE_WORDS) == self.is_said_by(named, TITLE_WORDS):
            return None
        return named if self.is_said_by(first, TITLE_WORDS) else first

    def _titled_before(self, place: int, clause: Clause) -> Somebody | None:
        """Case "the founder (Noor) is the decision maker": a title behind a bracket with a name in it."""
        if clause.stop != ")" or not place:
            return None
        found, inside = (
            _IS_IT.match(clause.signs),
            NOBODY_ELSE.fullmatch(self._scene.clauses[place - 1].signs),
        )
        if found is None or inside is None or not self.is_said_by(self._scene.who(found["who"]), TITLE_WORDS):
            return None
        return self._scene.who(inside.group().strip())

    def _referred(
        self, place: int, clause: Clause, *, bounded: bool, answer: bool
    ) -> list[tuple[Somebody, int]]:
        if _HEARD.search(clause.signs):
            return []
        described = _DESCRIBED.fullmatch(clause.signs)
        if described and answer and role_only(self._scene.who(described["who"])):
            subject = self.antecedent(place, clause, described["pronoun"])
            if subject is not None and subject.members[0].name:
                return [(subject, 2)]
        found = REFERRING.search(clause.signs) if "referring" in self._may else None
        # A person and nothing else is an answer's form; in a note it may be anybody.
        if found and found["a"] and answer and place and self._tells_more(place, self._scene.who(found["a"])):
            return []
        if found and (answer or bounded or not NOBODY_ELSE.fullmatch(clause.signs)):
            return [(self._scene.who(next(group for group in found.groups() if group)), 3)]
        subject = self.first_who(clause) if bounded else None
        return [(subject, 3)] if subject is not None else []

    def _tells_more(self, place: int, who: Somebody) -> bool:
        """Whether it only tells who is in what was just named: "the family council, that's five cousins and an aunt"."""
        before = NOBODY_ELSE.fullmatch(self._scene.clauses[place - 1].signs)
        body = self._scene.who(before.group().strip()) if before else None
        if body is None or body.ours or not role_only(body) or self.is_said_by(body, TITLE_WORDS):
            return False
        return who.plural and all(member.name is None for member in who.members)

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
