"""Whom a clause says to decide: by name, by title, by a pronoun, or by what was said before.

Whose word weighs most is decided in `yes_weighing`.
"""

import re
from typing import Final

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
    TOGETHERNESS,
    VERB_FIRST,
)
from bot.coach.understanding.people.yes_weighing import key_of
from bot.coach.understanding.people.yes_words import SOMEONE, TITLE_WORDS
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import NOBODY_ELSE, SOMEBODY, WHO, Clause, Somebody
from bot.coach.understanding.scene.words import BODIES, DEPARTMENTS, THEIRS

_OF_MONEY = frozenset({"money", "decision", "signing", "final"})
_HEARD = re.compile(r" (?:gehoord|hoorde|heard|gesproken|spoken|spoke) ")


# "The guy who signs is called Wojtek".
_CALLED = re.compile(rf" (?:is called|is named|is|heet|called|named|are|zijn) (?P<who>{WHO}) ")
# "Hans, hij is DGA": what they are, and nobody new.
_DESCRIBED = re.compile(
    rf" (?:(?:want|because|en|and) )?(?P<pronoun>hij|zij|ze|he|she|hes|shes) (?:is |blijft )?(?:the |de |een |a |daar |there |hun |their ){{0,2}}(?P<who>{WHO}) "
)
# What only comes before it: "she likes to get the bursar's ok first".
_FIRST = re.compile(r" (?:eerst|first) (?:$|(?:nog )?(?:ok|akkoord|zien|langs|by) )")
_THEN = re.compile(r" (?:then|daarna|dan|finally|tot slot|ten slotte|after that) ")

_MANY = (
    BODIES
    | DEPARTMENTS
    | frozenset("team teams staff crew guys people folks mensen jongens club clan kids kinderen".split())
)
_PAIR = 2
# What somebody is quoted to say of themselves.
_SPEAKS = re.compile(
    rf" (?P<who>{WHO}) (?:zei|zegt|said|says|told me|appte|mailde|antwoordde|replied|texted)(?: \S+)? $"
)
_I_SIGN = re.compile(
    r" (?:\" )?(?:ik|i|ill|iwill|dat|that) (?:\S+ ){0,2}?(?:teken|onderteken|beslis|bepaal|keur|hak|sign|decide|approve|ben ik|is me|doe ik|mag ik|ga erover) "
)
_IS = re.compile(rf" {WHO} (?:is|was|heet|blijft) {WHO} ")
_PREPOSITIONS = frozenset(
    "van v bij door met aan naar voor na namens of from by with to for after via".split()
)
# Words for whoever buys: a person beside them is who they are.
_BUYING = frozenset({"opdrachtgever", "sponsor", "klant", "client", "customer", "koper", "budgethouder"})
_PLURAL = frozenset({"they", "both", "beiden", "allebei", "ze", "zij"})
# The last one of several.
_LATTER = frozenset({"laatste", "latter"})
_SINGLE = frozenset({"he", "she", "hes", "shes", "hij"})


def _role_only(who: Somebody) -> bool:
    return len(who.members) == 1 and who.members[0].name is None


def _last_member(scene: Scene, who: Somebody) -> Somebody:
    """The last of those named together."""
    member = who.members[-1]
    start, end = scene.items[member.first].start, scene.items[member.last - 1].end
    return Somebody((member,), scene.said.text[start:end], start, end, member.first, member.last)


def _one_person(who: Somebody) -> bool:
    """Whether "he" or "she" can be said of somebody."""
    member = who.members[0]
    if who.ours or who.plural:
        return False
    return member.name is not None or (member.role or "").lower().split()[-1:][0] not in _MANY


_TITLE_OR_BUYING: Final = TITLE_WORDS | _BUYING


class Holders:
    """Looks for those who decide in one scene.

    `vague` is the place of a clause that said it of "she" or "the man himself": a name right behind it is who was meant.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
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
        boost = 1 if FINALLY.search(signs) else 0
        boost -= 1 if _FIRST.search(signs) else 0
        if SOMEBODY.search(signs) is not None:
            found_here = self._by_name(place, clause, boost, answer=answer)
            if found_here is not None:
                return found_here
        pronoun = PRONOUN.search(signs)
        if pronoun:
            weight = self._weight(pronoun.groupdict(), signs)
            subject = self.antecedent(place, clause, pronoun["pronoun"], signs)
            self.vague = place
            return [(subject, weight + boost)] if subject is not None and weight else []
        quoted = self._quoted(place, clause) if place else None
        if quoted is not None:
            return [(quoted, 3)]
        if clause.stop in {"en", "and", "&"} and place and not SOMEBODY.search(signs):
            goes_on = GOES_ON.match(signs)
            subject = self.first_who(self._scene.clauses[place - 1])
            if goes_on and subject is not None and self.is_said_by(subject, TITLE_WORDS):
                # "Tom himself, he's the boss and signs": the one who is called so.
                subject = self.antecedent(place - 1, self._scene.clauses[place - 1], "hij") or subject
            if goes_on and subject is not None:
                return [(subject, 3 + boost)]
        may = BARE_MAY.search(signs)
        if may:
            return [(self._scene.who(may["who"] or may["whom"] or may["only"]), 3)]
        routed = ROUTED.search(signs) if answer else None
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
        signs = clause.signs
        titled = self._titled(place, clause)
        if titled is not None:
            return [(titled, 3 + boost)]
        held = FOR_NOW.fullmatch(signs) if answer else None
        if held:
            return [(self._scene.who(held["who"]), 4)]
        cleft = CLEFT.search(signs)
        if cleft:
            return [(self._scene.who(cleft["who"]), 4 + boost)]
        does = DOES_IT.search(signs)
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
        nominal = NOMINAL.search(signs)
        later = _THEN.search(signs, nominal.end() - 1) if nominal else None
        if later:
            # "The GC's okay and then the VP's signature": the last one counts.
            nominal = NOMINAL.search(signs, later.start()) or nominal
        if nominal and not BUDGET.search(signs):
            return [(self._scene.who(next(group for group in nominal.groups() if group)), 3 + boost)]
        return None

    @staticmethod
    def _doing(signs: str) -> tuple[re.Match[str] | None, ...]:
        """Who does it, in either order; who stands behind a preposition only when nobody else does."""
        before, after = SUBJECT_FIRST.search(signs), VERB_FIRST.search(signs)
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

    def is_said_by(self, who: Somebody, words: frozenset[str]) -> bool:
        """Whether somebody is said by nothing but such a word; "her boss" is a person of their own."""
        member = who.members[0]
        if len(who.members) > 1 or member.name or not member.role:
            return False
        said = member.role.lower().split()
        return (said[-1] in words or bool(_OF_MONEY & set(said[:-1]))) and self._scene.items[
            member.first
        ].mark not in THEIRS

    def _referred(
        self, place: int, clause: Clause, *, bounded: bool, answer: bool
    ) -> list[tuple[Somebody, int]]:
        if _HEARD.search(clause.signs):
            return []
        described = _DESCRIBED.fullmatch(clause.signs)
        if described and answer and _role_only(self._scene.who(described["who"])):
            subject = self.antecedent(place, clause, described["pronoun"])
            if subject is not None and subject.members[0].name:
                return [(subject, 2)]
        found = REFERRING.search(clause.signs)
        # A person and nothing else is an answer's form; in a note it may be anybody.
        if found and (answer or bounded or not NOBODY_ELSE.fullmatch(clause.signs)):
            return [(self._scene.who(next(group for group in found.groups() if group)), 3)]
        subject = self.first_who(clause) if bounded else None
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

    def _without_titles(self, near: tuple[Clause, ...], last: list[Somebody]) -> list[Somebody]:
        """Case "haar vader is eigenaar en die gaat erover": one person in two words."""
        if len(last) != _PAIR or not any(_IS.search(clause.signs) for clause in near):
            return last
        first, second = last
        if self.is_said_by(first, _TITLE_OR_BUYING):
            return [second]
        if second.members[0].name is None and not second.plural and len(second.members) == 1:
            return [first]
        return [second] if first.members[0].name is None and len(first.members) == 1 else last

    def _both(self, named: list[Somebody]) -> Somebody | None:
        """The two of whom "they … together" is said, where each was named on their own."""
        if not named or named[-1].plural:
            return None
        last = named[-1]
        other = next((who for who in reversed(named) if key_of(who) != key_of(last)), None)
        if other is None or other.plural:
            return None
        text = f"{other.text} {'en' if self._scene.language == 'nl' else 'and'} {last.text}"
        return Somebody((*other.members, *last.members), text, other.start, last.end, other.first, last.last)

    def antecedent(self, place: int, clause: Clause, pronoun: str, signs: str = "") -> Somebody | None:
        """Whom a pronoun stands for: the last one named before it, by number and kind."""
        near = self._scene.clauses[max(0, place - 4) : place]
        named = [[self._scene.who(sign) for sign in SOMEBODY.findall(one.signs)] for one in near]
        last = next(
            (theirs for people in reversed(named) if (theirs := [who for who in people if not who.ours])), []
        )
        if not last:
            # "Kofi told me straight he has the authority": named earlier in the same clause.
            before = clause.signs.split(f" {pronoun} ")[0] if pronoun in _SINGLE else ""
            here = [self._scene.who(sign) for sign in SOMEBODY.findall(before)]
            return next((who for who in here if not who.ours), None)
        last = self._without_titles(near, last)
        if pronoun in _LATTER:
            return _last_member(self._scene, last[-1])
        if pronoun in {"who", "whod", "wholl"}:
            return last[-1] if clause.first - last[-1].last <= 1 else None
        if pronoun in _PLURAL and TOGETHERNESS.search(signs):
            both = self._both([who for people in named for who in people if not who.ours])
            if both is not None:
                return both
        many = pronoun in {"they", "both", "beiden", "allebei"} or re.search(
            r" (?:hebben|tekenen|beslissen|besluiten|gaan|geven) ", signs
        )
        if many or pronoun == "die":
            return last[-1]
        if pronoun in _SINGLE:
            # "She takes it to the team but she has the last word": nobody says she of a team.
            single = next(
                (one for people in reversed(named) if (one := [who for who in people if _one_person(who)])),
                [],
            )
            return (single or last)[0]
        return last[0]
