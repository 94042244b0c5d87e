"""An answer to "who may say yes?" that is nothing but somebody and small words: "the dean I think", "no, Piet", "X, not Y".

Whom of several it means is told by what stands between them. Answers that say more are read in `yes_answers`.
"""

import re
from typing import Final

from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_patterns import FILLERS, NEGATION, TOGETHER
from bot.coach.understanding.people.yes_plain import Plain
from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.people.yes_words import TITLE_WORDS
from bot.coach.understanding.scene.groups import ADVERBS, OF_ONE
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import (
    NOBODY_ELSE,
    SOMEBODY,
    WHO,
    Clause,
    Somebody,
    is_money,
    is_somebody,
)
from bot.coach.understanding.scene.words import PERSON_VERBS, THEIRS

_TWO: Final = 2
_SURE: Final = 3
_UNSURE: Final = 2
_MANY: Final = 3
_INDEFINITE: Final = frozenset({"a", "an", "een", "n", "some"})
_DENIALS: Final = frozenset(
    "niet not nee no dus in ieder geval en ook and also either nor noch neither zeker".split()
)
_ANYBODY: Final = frozenset("people mensen folks guys jongens team teams staff crew".split())
_SAYS: Final = re.compile(rf" {WHO} (?:zeggen|zegt|say|says|allebei zeggen) ")
# "HR is for it": how they like it, and no answer to who decides.
_SIDES_WITH: Final = re.compile(rf"{WHO} (?:is|are|zijn) (?:for|voor)(?: (?:it|us|this|that|het|dit|ons))? $")
# "The regional director unless it's over 15%": the rest of such a clause tells of another case.
_EXCEPT: Final = re.compile(
    r" (?:unless|tenzij|behalve als|behalve bij|except when|except if|except for|once|zodra|nadat|subject to|pending|as soon as|assuming|as long as) .*| in [a-z]{3,} $"
)
# "The dept chair, then the dean": the last one has the last word.
_THEN: Final = re.compile(
    rf" {WHO} (?:first |eerst )?(?:en |and )?(?:then|daarna|dan|vervolgens|en dan|and then|finally) (?:nog |ook |also )?{WHO} "
)
# "The tenant? no, the owner", "de boer, of nou ja, de boerin": what comes behind it mends what was said.
_MENDS: Final = re.compile(
    r" (?:well|actually|rather|i mean|ik bedoel|eigenlijk|nou ja|nee|welnee|no|nah|nope|sorry|wait|wacht|correctie|correction|scratch that|make that|of nee) "
)
# "Zorgmanager en dan nog de raad van bestuur": the last one of an order.
_NEXT: Final = re.compile(
    r" (?:en |and )?(?:then|dan|daarna|vervolgens|finally|tot slot) (?:nog |ook |also |finally |the )*$"
)
_FIRST: Final = re.compile(rf"(?<={WHO}) (?:first|eerst) (?=(?:en |and )?(?:then|dan|daarna))")
# For how long, or as from when, it is so: "dit jaar de interimmer", "the grandson now".
_WHEN: Final = re.compile(
    r"^ (?:nu nog|voorlopig|for now|for the moment|right now|op dit moment|momenteel)(?= )"
    r"|^ (?:vanaf|per|from|as of|as from) (?:the )?\d{1,2}(?:st|nd|rd|th|e)? (?:of )?[a-z]{3,9}(?= )"
    r"|^ (?:until|till|tot|voor|before|since|sinds|this|dit|deze|vanaf) (?:the |de |het )?(?:summer|zomer|year|jaar|month|maand|week|quarter|kwartaal|spring|winter|autumn|fall|herfst|voorjaar|najaar|christmas|kerst|easter|pasen|recently|kort|then|dan)(?= )"
)
_NOW: Final = re.compile(
    rf"(?<={WHO}) (?:now|nu|tegenwoordig|nowadays|these days|at the moment|momenteel|as a (?:whole|body|group|team)|in its entirety|in full|als (?:geheel|groep|collectief)|in (?:zijn|zn|haar) geheel|voltallig|plenair|met (?:zn|zijn) allen) $"
)
# "Kurt or failing him Wilma": who comes only where the first is not there.
_OR_ELSE: Final = re.compile(
    rf"(?<={WHO}) (?:or|of|en|and) (?:failing (?:him|her|that|them)|if not|else|otherwise|anders|desnoods|bij afwezigheid|in (?:his|her) absence|if (?:hes|shes) (?:away|out|off)) {WHO} "
)
# Where or when it is said or done: "the members at the AGM", "de projectleider op kantoor".
_WHERE: Final = re.compile(
    rf"(?<={WHO}) (?:back |over |ergens )?(?:in|at|op|tijdens|during) (?:(?:(?![\ue000-\uf7ff])\S+ ){{1,4}}|{WHO} )$"
)
_NOT: Final = frozenset({"niet", "not", "nooit", "never"})
# "Kim weet dat": whom to ask, and nobody who decides.
_KNOWS: Final = re.compile(rf"{WHO} (?:weet|weten|knows?) (?:(?:dat|het|t|meer|wel|it|that|more|who|wie) )*$")
# "From the receptionist to the vice chancellor": everybody there is.
_FROM_TO: Final = re.compile(rf" (?:from (?:the )?\S+ to|van (?:de |het )?\S+ tot(?: en met| aan)?) {WHO} ")
# Somebody rang, or is whom we speak to: nothing is said of deciding.
_SPOKEN_TO: Final = re.compile(rf"{WHO} (?:just )?called $| (?:deal|deals|dealing) with {WHO} ")
_CONTACT: Final = frozenset({"contact", "contactpersoon", "aanspreekpunt", "champion", "kampioen"})
_DOES: Final = PERSON_VERBS | frozenset(
    "handles does runs processes books files prepares manages chases covers regelt verwerkt boekt bereidt betaalt".split()
)
_MENDS_HERE: Final = re.compile(
    rf"{WHO} (?:or rather|i mean|ik bedoel|of eigenlijk|or actually|of nou ja|make that|of nee|vooral|en dan vooral|especially) {WHO}"
)
# "A guy named Duarte".
_NAMED: Final = re.compile(rf"{WHO} (?:who is |die |is )?(?:named|called|genaamd|heet|heette) {WHO} ")
_NOT_SECOND: Final = re.compile(
    rf" (?:\S+ ){{0,3}}?{WHO} (?:en |and |maar |but |dus |so )?(?:niet|not) (?:door |by |van |zijn |the )?{WHO} (?:dus |though |hoor |then |zelf )?"
)
_NOT_FIRST: Final = re.compile(
    rf" (?:its |het is |dat is )?(?:niet|not) (?:door |by )?{WHO} (?:maar |but |dus |so |its |wel )?{WHO} (?:dus |though |hoor |then )?"
)


class Bare:
    """Reads one scene as such an answer; whom it finds goes to `heard`."""

    def __init__(self, scene: Scene, heard: Heard, mandates: Mandates, words: Plain) -> None:
        self._scene = scene
        self._heard = heard
        self._mandates = mandates
        self._words = words

    def read(self) -> None:
        """Whoever a clause of nothing but people and words around them names, the first such clause unless one mends it."""
        claims = self._heard.claims
        others = list(claims)
        titled: tuple[int, Somebody] | None = None
        for place, clause in enumerate(self._scene.clauses):
            if place in self._heard.asked:
                continue
            told = self._told(clause)
            people = [sign for sign in told.split() if is_somebody(sign)]
            if self._one_not_the_other(place, told, people):
                break
            if self._plain(place, told, people):
                who = self._meant(place, told, people)
                if self._titled(who) and len(self._scene.people) > 1:
                    titled = titled or (place, who)
                    continue  # "The decision maker? Gijs"
                if not who.ours and not is_anybody(who) and all(claim.clause != place for claim in others):
                    self._claim(place, told, who)
            if len(claims) > len(others):
                self._mended(place)
                break
            if people and not self._only_denies(told, people):
                break
        if len(claims) == len(others) and titled is not None and self._is_somebody(titled[1]):
            claims.append(Claim(titled[1], 3, titled[0]))
        if self._lists_many() and not self._heard.together and not others:
            self._heard.claims = [claim for claim in claims if claim.limit or self._heard.alone is False]

    def _told(self, clause: Clause) -> str:
        """A clause in plain words, without for which case, when or where it is so."""
        told = _WHEN.sub("", _EXCEPT.sub(" ", self._words.of(clause.signs)))
        told = _OR_ELSE.sub(" ", told) if " or " in told or " of " in told else told
        return _WHERE.sub(_placed, _NOW.sub(" ", told))

    def _plain(self, place: int, told: str, people: list[str]) -> bool:
        if not people or not all(_is_small(sign) for sign in _FIRST.sub(" ", told).split()):
            return False
        if (
            _FROM_TO.fullmatch(told)
            or _KNOWS.search(told)
            or NEGATION.search(told) is not None
            or _SAYS.search(told)
            or _SIDES_WITH.search(told)
        ):
            return False
        if _SPOKEN_TO.search(told) or (
            len(people) == _TWO and " is " in told and self._is_contact(people[1])
        ):
            return False
        return told.split(maxsplit=1)[0] not in {"ook", "maar"} and not self._runs_on(place)

    def _is_contact(self, sign: str) -> bool:
        member = self._scene.who(sign).members[0]
        return member.name is None and (member.role or "").lower() in _CONTACT

    def _meant(self, place: int, told: str, people: list[str]) -> Somebody:
        """Whom of those named in one clause it means: the last one of an order, else the first."""
        last = len(people) > 1 and (_THEN.search(told) or _MENDS_HERE.search(told) or _NAMED.search(told))
        return self._named_behind(place, self._scene.who(people[-1] if last else people[0]))

    def _claim(self, place: int, told: str, who: Somebody) -> None:
        limit, above = self._mandates.bounds(told)
        weight = _UNSURE if self._behind_odd_words(place) else _SURE
        self._heard.claims.append(
            Claim(who, weight, place, limit or self._mandates.limit_behind(place), above)
        )
        together = TOGETHER.search(self._words.of(self._scene.clauses[place].signs))
        if together:
            self._heard.join(self._scene.who(together["who"]))

    def _behind_odd_words(self, place: int) -> bool:
        """Whether words nobody knows stand before, that may be somebody as well: "the PTA and the principal"."""
        before = [sign for clause in self._scene.clauses[:place] for sign in clause.signs.split()]
        return not any(map(is_somebody, before)) and not all(map(_is_small, before))

    def _one_not_the_other(self, place: int, told: str, people: list[str]) -> bool:
        """Case "the building owner, not the tenant", "niet de huurder de eigenaar": one of two in one clause."""
        if len(people) != _TWO:
            return False
        first, second = (self._scene.who(sign) for sign in people)
        if _NOT_SECOND.fullmatch(told):
            who, denied = first, second
        elif _NOT_FIRST.fullmatch(told):
            who, denied = second, first
        else:
            return False
        self._heard.denied.append(denied)
        if not who.ours:
            self._claim(place, told, who)
        return True

    def _mended(self, place: int) -> None:
        """Case "the bishop. well, the finance board": who is named in mending what was just said is who is meant."""
        clauses = self._scene.clauses
        for behind in range(place + 1, min(place + 3, len(clauses))):
            told = self._told(clauses[behind])
            people = [sign for sign in told.split() if is_somebody(sign)]
            if not people:
                continue
            lead = told.split(people[0])[0]
            if behind == place + _TWO and not any(map(is_somebody, clauses[place + 1].signs.split())):
                lead = f"{clauses[place + 1].signs}{lead}"
            here = clauses[place].signs
            follows = _NEXT.match(lead) and not _EXCEPT.search(here)
            if (_MENDS.search(lead) or follows) and self._plain(behind, told, people):
                who = self._meant(behind, told, people)
                if not who.ours and not is_anybody(who) and not self._titled(who):
                    self._heard.claims.pop()
                    self._claim(behind, told, who)
            return

    def _only_denies(self, told: str, people: list[str]) -> bool:
        """Whether a clause says nothing but who does not hold it."""
        rest = {sign for sign in told.split() if not is_somebody(sign) and not is_money(sign)}
        if NEGATION.search(told) is not None and rest <= _DENIALS:
            return True
        heard = self._heard.denied_keys()
        return bool(heard) and all(key_of(self._scene.who(one)) in heard for one in people)

    def _lists_many(self) -> bool:
        """Whether three or more clauses name somebody and say no more: nobody is meant above the others."""
        bare = [
            clause for clause in self._scene.clauses
            if all(sign in FILLERS or is_somebody(sign) for sign in clause.signs.split())
            and SOMEBODY.search(clause.signs) and not NEGATION.search(clause.signs)
        ]  # fmt: skip
        return len(bare) >= _MANY

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
        if self._scene.items[who.first].mark in _INDEFINITE:
            return name  # "there's a panel for that, the innovation panel"
        whose = self._scene.items[who.members[0].first].mark in THEIRS and who.members[0].name is None
        return name if whose and len(who.members) == 1 and name.members[0].name else who


def _placed(found: re.Match[str]) -> str:
    """Nothing for where somebody is; what they do there stays: "Ellie in AP pays the invoice"."""
    words = found.group().split()
    return found.group() if not _DOES.isdisjoint(words) or not _NOT.isdisjoint(words) else " "


def _is_small(sign: str) -> bool:
    """Whether a sign is somebody, an amount, or a word that tells nothing of its own."""
    return sign in FILLERS or is_somebody(sign) or is_money(sign)


def _said_of_one(signs: str) -> bool:
    """Case "Diane, and legal just checks": a verb for one, so that who was named before does not share in it."""
    words = [sign for sign in signs.split() if sign not in ADVERBS]
    return len(words) > 1 and is_somebody(words[0]) and words[1] in OF_ONE


def is_anybody(who: Somebody) -> bool:
    """Whether somebody is said by a word for people in general: "the team"."""
    return (who.members[0].role or "").lower() in _ANYBODY
