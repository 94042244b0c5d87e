"""Whom words stand for that name nobody: "he", "they", "that man", "it's her call", and who is said twice in other words.

Only who is meant is told here; whether they decide is told in `yes_holders`.
"""

import re
from typing import Final

from bot.coach.understanding.people.yes_patterns import TOGETHERNESS
from bot.coach.understanding.people.yes_weighing import key_of
from bot.coach.understanding.people.yes_words import FELLOW, TITLE_WORDS
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import NOBODY_ELSE, SOMEBODY, WHO, Clause, Somebody
from bot.coach.understanding.scene.words import BODIES, DEPARTMENTS, THEIRS

_OF_MONEY: Final = frozenset({"money", "decision", "signing", "final", "economic", "bevoegde"})
_MANY: Final = (
    BODIES
    | DEPARTMENTS
    | frozenset("team teams staff crew guys people folks mensen jongens club clan kids kinderen".split())
)
_PAIR: Final = 2
_IS: Final = re.compile(rf" {WHO} (?:is|was|heet|blijft) {WHO} ")
# Words for whoever buys: a person beside them is who they are.
_BUYING: Final = frozenset(
    {"opdrachtgever", "sponsor", "klant", "client", "customer", "koper", "budgethouder"}
)
_PLURAL: Final = frozenset({"they", "both", "beiden", "allebei", "ze", "zij"})
# The last one of several.
_CALLED_SO: Final = frozenset({"called", "named", "genaamd", "geheten"})
_LATTER: Final = frozenset({"laatste", "latter"})
_SINGLE: Final = frozenset({"he", "she", "hes", "shes", "hij"})
_TITLE_OR_BUYING: Final = TITLE_WORDS | _BUYING
# "She's only the office manager on paper": what somebody is, and nobody new.
_IS_ONLY: Final = re.compile(
    rf"^ (?:and |en |want |because |although |though |hoewel |al )?(?:hij|zij|ze|he|she|hes|shes) (?:is |was |blijft |heet )?"
    rf"(?:(?:only|just|maar|slechts|officially|officieel|formally|formeel|technically|nominally|eigenlijk|alleen|gewoon|the|de|het|a|an|een|on paper|op papier|hun|their|daar|there) ){{0,4}}(?P<who>{WHO})"
)
# "So it's her call", "zijn handtekening telt": whose it is was named before.
_HIS: Final = re.compile(
    r" (?:(?:its|it is|thats|that is|it has to be|it must be|is het|het is|t is|tis|dat is|ultimately|uiteindelijk|in the end) )(?:always |altijd |only |alleen |really |echt |gewoon |toch |all |purely |puur )?"
    r"(?P<whose>his|her|their|zijn|zn|haar|dr|hun) (?:own |eigen )?"
    r"(?:(?:call|decision|beslissing|say|keuze|choice|signature|handtekening|krabbel|name|naam|pen|word|woord|yes|ja|ok|okay|approval|sign-?off|zegje|money|geld|centen|cheque ?book|shop|zaak|tent|company|bedrijf|toko)(?= (?:$|that|which|die|to make|alone|alleen|only|dus|so|hoor|really|echt|in the end|uiteindelijk|at the end|then|dan|on|onder|op|eronder|erop|we need|you need|die telt|needed|nodig|dat)))"
    r"| (?P<his>his|her|zijn|zn|haar|dr|hun|their) (?:word|woord|say-so|handtekening|signature|krabbel|beslissing|decision|ja|yes|stem|vote) (?:counts|telt|is law|is wet|is final|is the one|goes|is beslissend|is doorslaggevend|is decisive|matters|wint|wins|settles)"
)
# "Zonder haar handtekening gaat er niks", "nothing happens without his okay".
_THEIR_YES: Final = r"(?:handtekening|signature|akkoord|krabbel|ja|yes|ok|okay|goedkeuring|approval|zegen|blessing|say-so|toestemming)"
_NOT_WITHOUT_HIS: Final = re.compile(
    rf" (?:zonder|without) (?P<a>his|her|their|zijn|zn|haar|dr|hun) {_THEIR_YES} (?:\S+ ){{0,4}}?(?:niks|niets|geen|niet|nothing|no) "
    rf"| (?:niks|niets|geen|nothing|no) (?:\S+ ){{0,4}}?(?:zonder|without) (?P<b>his|her|their|zijn|zn|haar|dr|hun) {_THEIR_YES} "
)
_OWNING: Final = frozenset("his her their zijn zn haar dr hun".split())
_PRONOUN_OF: Final = {"her": "she", "his": "he", "their": "they", "hun": "they"}
# Who goes on with the same "she" means the one of the clause before, and nobody she deals with: "she'll run it by the accountant".
_SAME: Final = {
    "she": frozenset({"she", "shes", "shell", "shed"}), "shes": frozenset({"she", "shes", "shell", "shed"}),
    "he": frozenset({"he", "hes", "hell", "hed"}), "hes": frozenset({"he", "hes", "hell", "hed"}),
}  # fmt: skip
# "That man", "die vrouw": whoever was just named.
_POINTED: Final = frozenset({"die", "deze", "dat", "that", "this", "the", "de"})


def _one_person(who: Somebody) -> bool:
    """Whether "he" or "she" can be said of somebody."""
    member = who.members[0]
    if who.ours or who.plural:
        return False
    return member.name is not None or (member.role or "").lower().split()[-1:][0] not in _MANY


def _closes_with_a_name(who: Somebody, behind: Clause) -> bool:
    """Whether a clause ends in one person's bare name, right before the one behind it."""
    return len(who.members) == 1 and who.members[0].name is not None and behind.first - who.last == 1


def role_only(who: Somebody) -> bool:
    """Whether somebody is said by a role and no name."""
    return len(who.members) == 1 and who.members[0].name is None


def _last_member(scene: Scene, who: Somebody) -> Somebody:
    """The last of those named together."""
    member = who.members[-1]
    start, end = scene.items[member.first].start, scene.items[member.last - 1].end
    return Somebody((member,), scene.said.text[start:end], start, end, member.first, member.last)


class Referents:
    """Tells whom the words of one scene stand for."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._owning = not _OWNING.isdisjoint(scene.marks)

    def is_said_by(self, who: Somebody, words: frozenset[str]) -> bool:
        """Whether somebody is said by nothing but such a word; "her boss" is a person of their own."""
        member = who.members[0]
        if len(who.members) > 1 or member.name or not member.role:
            return False
        said = member.role.lower().split()
        return (said[-1] in words or bool(_OF_MONEY & set(said[:-1]))) and self._scene.items[
            member.first
        ].mark not in THEIRS

    def meant(self, place: int, clause: Clause, who: Somebody) -> Somebody:
        """Whom "the man" or "that lady" in a clause stands for, where somebody was named before; else who is said."""
        if not self.is_said_by(who, FELLOW):
            return who
        sign = self._sign_of(clause, who)
        same = re.search(
            rf"(?P<named>{WHO}) (?:is|'s|s|was|blijft|zijn) {sign} (?:die|who|that|with|met) ", clause.signs
        )
        if same:
            return self._scene.who(same["named"])
        around = self._scene.items[max(0, who.first - 1) : who.first + 1]
        if all(item.mark not in _POINTED for item in around):
            return who
        before = self.antecedent(place, clause, "hij") if place else None
        return before if before is not None and _one_person(before) else who

    def his_word(self, place: int, clause: Clause) -> Somebody | None:
        """Whose call it is said to be, where the clause names nobody: "owns 60%, so it's his word that counts"."""
        return self._whose(place, clause, _HIS.search(clause.signs)) if self._owning else None

    def not_without(self, place: int, clause: Clause) -> Somebody | None:
        """Without whose yes nothing is said to happen: "his mother owns it, and nothing goes without her signature"."""
        return self._whose(place, clause, _NOT_WITHOUT_HIS.search(clause.signs)) if self._owning else None

    def _whose(self, place: int, clause: Clause, found: re.Match[str] | None) -> Somebody | None:
        if found is None or SOMEBODY.search(clause.signs, found.end()):
            return None
        here = [self._scene.who(sign) for sign in SOMEBODY.findall(clause.signs)]
        if here:
            # "Oma is de eigenaar en haar woord telt".
            who: Somebody | None = self._without_titles((clause,), here)[-1]
        else:
            who = self.antecedent(
                place, clause, _PRONOUN_OF.get(next(group for group in found.groups() if group), "hij")
            )
        return who if who is not None and not who.ours else None

    def _sign_of(self, clause: Clause, who: Somebody) -> str:
        return next((sign for sign in SOMEBODY.findall(clause.signs) if self._scene.who(sign) == who), "\n")

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

    def _named_in(self, place: int, pronoun: str) -> list[list[Somebody]]:
        """The people of the clauses before a place, by clause; what somebody is said to be is nobody new."""
        same = _SAME.get(pronoun, frozenset[str]())
        near = self._scene.clauses[max(0, place - 4) : place]
        named: list[list[Somebody]] = []
        for one in near:
            people = [self._scene.who(sign) for sign in SOMEBODY.findall(one.signs)]
            alone = len(people) == 1 and any(named)
            said_to_be = alone and _IS_ONLY.match(one.signs) is not None
            if (
                alone
                and not said_to_be
                and one.stop == ","
                and named[-1]
                and NOBODY_ELSE.fullmatch(one.signs)
            ):
                # "Anja van der Meulen, hoofd inkoop, zij tekent": what she is, said behind her name.
                said_to_be = _closes_with_a_name(named[-1][-1], one)
            dealt_with = any(named) and one.signs.split(maxsplit=1)[0] in same
            named.append(
                [] if dealt_with or (said_to_be and role_only(people[0]) and not people[0].plural) else people
            )
        return named

    def _is_called(self, who: Somebody) -> bool:
        """Whether a name follows that says who it is: "a lady called Ingrid"."""
        behind = self._scene.items[who.last : who.last + 1]
        return bool(behind) and behind[0].mark in _CALLED_SO

    def antecedent(self, place: int, clause: Clause, pronoun: str, signs: str = "") -> Somebody | None:
        """Whom a pronoun stands for: the last one named before it, by number and kind."""
        near = self._scene.clauses[max(0, place - 4) : place]
        named = [
            [who for who in people if not self._is_called(who)] for people in self._named_in(place, pronoun)
        ]
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
