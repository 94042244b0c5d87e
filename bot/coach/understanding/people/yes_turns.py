"""What turns a claim around: who left, who took over, who was given the power to sign, who will not, what is only asked.

Few texts hold such a word, so most patterns are tried only where the text has one they need.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.understanding.people.yes_amounts import Mandates
from bot.coach.understanding.people.yes_holders import Holders
from bot.coach.understanding.people.yes_patterns import CANNOT, FORMER, NO_SAY, NOWADAYS
from bot.coach.understanding.people.yes_weighing import Claim, Heard, key_of
from bot.coach.understanding.people.yes_words import NOT_WHO, YES_NOUN
from bot.coach.understanding.prefilter.filtering import first_letters
from bot.coach.understanding.prefilter.needs import LONGEST_HEAD
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY, WHO, Clause, Somebody

# "Ton is met pensioen": they no longer hold anything.
_GONE: Final = re.compile(
    r" (?:met (?:vervroegd )?pensioen|gepensioneerd|uit dienst|vertrokken|weggegaan|ontslagen|overleden|gestopt|daar weg|weg daar|weg is|"
    r"retired|retiring|resigned|quit|fired|let go|passed away|(?:has|have|hes|shes|theyve|'s) (?:since |just |already )?(?:left|gone)|(?<!whats )left (?:the (?:company|business|firm|school|practice|council|team)|last|in)|no longer (?:there|with)|moved (?:on|to)|gone now) "
)
# "Zijn opvolger is Sharon", "Ria heeft het overgenomen".
_TAKES_OVER: Final = re.compile(
    r" (?:opvolger|opvolgster|vervanger|vervangt|vervangen|opgevolgd|overgenomen|stokje|successor|replacement|replaced|replaces|succeeded|inherits|inherited|erft|took over|took (?:it|that|this|all that) over|neemt (?:het|dat|t) over|nam (?:het|dat|t) over|taken over|takes over) "
)
# "Heeft Esther volmacht gegeven", "laat het over aan zijn vrouw", "lets Pat sign".
_GIVEN: Final = "volmacht|mandaat|procuratie|tekenbevoegdheid|gemachtigd|gemandateerd|power of attorney|signing (?:power|authority|rights)|authority|the pen|the power"
_PASSED: Final = "volmacht|mandaat|procuratie|tekenbevoegdheid|gedelegeerd|delegeert|overgedragen|delegated|delegates|handed|hands|entrusted|defers|deferred|doorgeschoven|doorgezet|escalated|bumped|kicked"
_LEFT: Final = "laat|laten|liet|leaves|leave|left|lets|let"
_EMPOWERS: Final = "machtigt|machtigde|authori[sz]ed|empowered|mandateert|mandated"
_HANDED: Final = re.compile(
    rf" (?:heeft|hebben|gaf|geeft|gives|gave|given|geven|granted) (?:{NOT_WHO}\S+ ){{0,2}}?(?P<a>{WHO}) (?:{NOT_WHO}\S+ ){{0,2}}?(?:{_GIVEN}) "
    rf"| (?:{_PASSED}) (?:{NOT_WHO}\S+ ){{0,4}}?(?:aan|to|naar|bij) (?P<b>{WHO}) "
    rf"| (?:{_LEFT}) (?:{NOT_WHO}(?!(?:ons|us) )\S+ ){{0,4}}?(?:over aan|up to|to|with) (?P<c>{WHO}) "
    rf"| (?:{_LEFT}) (?P<d>{WHO}) (?:{NOT_WHO}\S+ ){{0,2}}?(?:tekenen|ondertekenen|beslissen|besluiten|sign|decide|make|pick|approve)(?= )"
    rf"| (?:{_EMPOWERS}) (?P<e>{WHO}) "
)
_HANDS: Final = re.compile(rf" (?:{_GIVEN}|{_PASSED}|{_LEFT}|{_EMPOWERS}) ")
# "… but wont": whoever was just named does not.
_REFUSES: Final = re.compile(
    r" (?:hij |zij |ze |die |he |she |they |en |and ){0,2}(?:wont|cant|cannot|doesnt|never does|never will|may not|isnt allowed|is not allowed|wouldnt dare|"
    r"(?:mag|kan|wil|doet|durft) (?:(?:dat|het|t|er|dit) )?(?:zelf |alleen )?(?:niet|nooit)(?: aan)?)(?: (?:doen|do|it|that|to|zelf|himself|herself))* "
)
# "Hoe heet ie ook weer": a name behind it is who was meant.
_NAME_SOUGHT: Final = re.compile(
    r" (?:dinges |kom |kom nou |shit |damn )?(?:hoe heet (?:ie|hij|ze|zij|die|dat|het|hem)|whats (?:his|her|their) (?:name|face)|whatshisname|whatshername|hoe heette (?:ie|hij|ze|zij|die))(?: (?:ook|alweer|al|weer|nou|again|nu|ook-weer))* "
)
# "She can only request it from Frank", behind "she cannot approve it".
_GETS: Final = re.compile(
    rf" (?:request|requests|get|gets|ask|asks|obtain|haalt|halen|vraagt|vragen|aanvragen|krijgt|krijgen|neerleggen|voorleggen|moet|needs) (?:{NOT_WHO}\S+ ){{0,4}}?(?:from|of|bij|van|aan) (?P<who>{WHO}) "
)
# "Akkoord van de teamleider is binnen, nu de directie nog": what is had already, and what is still to come.
_HAD: Final = re.compile(rf" {YES_NOUN} (?:\S+ ){{0,4}}?(?:binnen|al|already|in the bag) ")
_IF: Final = re.compile(r" (?:\S+ )?(?:als|if|when|once|zodra|wanneer) ")
_STILL_TO_COME: Final = re.compile(
    rf" (?:en |and )?(?:nu|now|dan|then|nog|alleen|still|just|only|only the|rest) (?:alleen |nog |moet |just |only |need |needs |we need )*(?P<who>{WHO}) (?:nog |still |to go |to come |left )*"
)
# "Zonder haar wordt niks getekend": who was named just before.
_NOT_WITHOUT: Final = re.compile(
    r" (?:zonder|without) (?:haar|hem|hen|her|him|them) (?:\S+ ){0,3}?(?:niks|niets|niet|geen|nothing|no) | (?:niks|niets|niet|geen|nothing|no|never) (?:\S+ ){0,4}?(?:zonder|without) (?:haar|hem|hen|her|him|them) "
)
# How it went before: nothing of now, where another is named after it.
_BEFORE_NOW: Final = re.compile(
    r" (?:vorig jaar|vorige keer|de vorige keer|destijds|bij de vorige|(?:weken|maanden|jaar|weeks|months|years) (?:geleden|ago)|tot vorige (?:week|maand)|until last|the (?:last|previous) (?:one|contract|deal|order|renewal)|de vorige (?:order|deal|keer)|het vorige contract|last year|last time|back then|the last time|years ago|jaren geleden) "
)
# "Will the VP have to sign this too?" is a question of the one who types.
_ASKS: Final = re.compile(
    r" (?:en |and |maar |but |of |or |dus |so )?(?:will|would|does|do|did|can|could|should|must|may|moet|moeten|mag|mogen|kan|kunnen|zou|gaat|wil|tekent|beslist|heeft|has|wie|who|is|are) "
)
# "Nobody below director level can approve" denies the director nothing.
NOBODY_BELOW: Final = re.compile(
    r" (?:nobody|niemand|no ?one|none) (?:below|under|beneath|onder|beneden|lager dan) "
)
# What comes after it holds for another case.
OTHER_CASE: Final = re.compile(r" (?:unless|tenzij|behalve als|except when|except if) ")
# "She aligns it with legal": a talk before the signature, and no second one.
CONSULTS: Final = re.compile(
    r" (?:stemt|overlegt|bespreekt|praat|checkt|spart|aligns|checks|discusses|talks|consults|afgestemd|besproken|overlegd) (?:\S+ ){0,4}?(?:met|with) "
)
# "The school has no vote" is about the school, and not about who was named before.
OWN_SUBJECT: Final = re.compile(
    r" (?:(?:the|de|het|our|onze|hun|their) [a-z]|(?!(?:he|she|they|hij|zij|ze|die|but|maar|who|that|dat) )[a-z]+ (?:[a-z]+ )?(?:can|may|kan|mag|kunnen|mogen) )"
)
# "Voorgelegd aan de moeder in Osaka, daar valt ook de beslissing".
_DECIDED_THERE: Final = re.compile(
    r" (?:en |and |want )?(?:daar|there|thats where|that is where) (?:(?:ook|also|dan|then|uiteindelijk|ultimately) )*(?:valt|vallen|ligt|wordt|worden|the|de|they|ze|nemen|neemt|they)? ?(?:\S+ ){0,2}?"
    r"(?:beslissing|besluit|beslissingen|beslist|besloten|getekend|decision|decisions|decided|decide|sign|signed)(?: (?:is|are|wordt|gets|made|taken|genomen|ook|it))* "
)
# Whether one of the patterns with rare words is worth trying in a text, and the words of those with common ones.
_MAY_TURN: Final = first_letters(
    (_GONE, _TAKES_OVER, _HANDS, _NAME_SOUGHT, _BEFORE_NOW, _NOT_WITHOUT, _DECIDED_THERE)
)
_DENYING: Final = frozenset(
    "niet niks niets geen nooit not cant cannot couldnt wont no nothing never isnt doesnt".split()
)
_HAVING: Final = frozenset({"binnen", "al", "already", "bag"})
_OF_US: Final = re.compile(r" (?:ik|wij|we|i|weare|wewill|ons|us) ")
_PRONOUN: Final = re.compile(
    r" (?:en |and |maar |but |want |because )?(?:die|hij|zij|ze|he|she|hes|shes|who) "
)
_BUT: Final = frozenset({"maar", "but"})
_STILL: Final = re.compile(
    r" (?:(?:hij|zij|ze|he|she|they|die) )?(?:(?:\S+ ){0,2}?(?:nog steeds|nog altijd|nog)|(?:\S+ ){0,2}?still) "
)
_PASSIVE: Final = re.compile(r" (?:door|by) ")
# Who is said by whose place they take.
_SUCCESSORS: Final = ("opvolger", "opvolgster", "vervanger", "successor", "replacement")


class Turns:
    """Reads the clauses of one scene that turn a claim around; what it finds goes to `heard`."""

    def __init__(
        self, scene: Scene, heard: Heard, holders: Holders, mandates: Mandates, may: AbstractSet[str]
    ) -> None:
        """`may`: what the text may have in it, see `yes_sieve`."""
        self._scene = scene
        self._heard = heard
        self._holders = holders
        self._mandates = mandates
        self._may = may
        # Where it was told how it went before, and who did it then.
        self.former: int | None = None
        self._told_before: int | None = None
        marks = scene.marks
        self._asking = "?" in marks
        self._denying = not _DENYING.isdisjoint(marks)
        self._having = not _HAVING.isdisjoint(marks)
        # How the words of the text begin.
        self.heads: Final = [mark[:LONGEST_HEAD] for mark in marks]
        self._turning = not _MAY_TURN.isdisjoint(self.heads)
        # Whether anything of this may be told at all.
        self.may: Final = self._asking or self._denying or self._having or self._turning

    def takes(self, place: int, clause: Clause, *, answer: bool) -> bool:
        """Whether a clause is read whole here. `answer`: the text answers "who may say yes?"."""
        signs = clause.signs
        if self._asking and self._asks(clause):
            self._heard.asked.add(place)
            return True
        before = self._scene.clauses[place - 1].signs if place else ""
        if self._denying and before and self._behind_a_denial(place, clause, before):
            return True
        if self._having and self._is_had(place, signs, before):
            return True
        return self._turning and self._turns(place, clause, answer=answer)

    def changed_hands(self, place: int, signs: str, *, spoken_of: bool) -> bool:
        """Case "vroeger Ton, sinds 1 september Marijke". `spoken_of`: the text is about deciding."""
        former = FORMER.search(signs) if "former" in self._may else None
        now = NOWADAYS.search(signs) if "nowadays" in self._may else None
        if former is not None and spoken_of:
            self._heard.denied.append(self._scene.who(former["who"]))
            self._told_before = place
        before = self._told_before if self._told_before is not None else self.former
        holds = now is not None and before is not None and self._nobody_between(before, place)
        if now is not None and holds and not self._scene.who(now["who"]).ours:
            self._heard.claims.append(Claim(self._scene.who(now["who"]), 4, place))
        return (former is not None and self._told_before == place) or holds

    def _nobody_between(self, before: int, place: int) -> bool:
        """Whether none of the clauses between two places names anybody: "but she's retired"."""
        return all(
            SOMEBODY.search(clause.signs) is None for clause in self._scene.clauses[before + 1 : place]
        )

    def _behind_a_denial(self, place: int, clause: Clause, before: str) -> bool:
        """Case "… but wont", and "she cannot approve it, she can only request it from Frank"."""
        if _REFUSES.fullmatch(clause.signs):
            self._deny(self._holders.antecedent(place, clause, "hij"))
            return True
        if not (CANNOT.search(before) or NO_SAY.search(before)):
            return False
        gets = _GETS.search(clause.signs)
        return gets is not None and self._claim(gets["who"], place, clause.signs)

    def _is_had(self, place: int, signs: str, before: str) -> bool:
        """Case "akkoord van de teamleider is binnen, nu de directie nog"."""
        if _HAD.search(signs) and not _HANDS.search(signs) and not _IF.match(signs):
            return True
        still = _STILL_TO_COME.fullmatch(signs) if before else None
        return still is not None and bool(_HAD.search(before)) and self._claim(still["who"], place, signs)

    def _turns(self, place: int, clause: Clause, *, answer: bool) -> bool:
        signs = clause.signs
        if answer and _NAME_SOUGHT.fullmatch(signs):
            self._holders.vague = place
            return True
        handed = _HANDED.search(signs)
        if handed and not _OF_US.search(signs):
            return self._claim(next(group for group in handed.groups() if group), place, signs)
        people = [self._scene.who(sign) for sign in SOMEBODY.findall(signs)]
        if (answer or self._heard.denied) and self._taken_over(place, signs, people):
            return True
        if _GONE.search(signs) and self._still_does_it(place):
            return True
        if _GONE.search(signs) and (people or _PRONOUN.match(signs)):
            self._deny(people[0] if people else self._holders.antecedent(place, clause, "hij"))
            return len(people) <= 1
        if len(people) == 1 and _BEFORE_NOW.search(signs) and self._another_follows(people[0]):
            self._deny(people[0])
            self.former = place
            return True
        if not people and place and answer and _DECIDED_THERE.fullmatch(signs):
            return self._hold(self._holders.antecedent(place, clause, "die"), place)
        if not people and _NOT_WITHOUT.search(signs):
            return self._hold(self._holders.antecedent(place, clause, "hij"), place)
        return False

    def _still_does_it(self, place: int) -> bool:
        """Case "Jansen sr. is met pensioen maar hij tekent nog altijd alles"."""
        after = self._scene.clauses[place + 1 : place + 2]
        return bool(after) and after[0].stop in _BUT and _STILL.match(after[0].signs) is not None

    def _asks(self, clause: Clause) -> bool:
        items = self._scene.items
        asked = clause.last < len(items) and items[clause.last].mark == "?"
        return asked and _ASKS.match(clause.signs) is not None

    def _claim(self, sign: str, place: int, signs: str) -> bool:
        who = self._scene.who(sign)
        if who.ours:
            return False
        limit, above = self._mandates.bounds(signs)
        self._heard.claims.append(Claim(who, 4, place, limit, above))
        return True

    def _hold(self, who: Somebody | None, place: int) -> bool:
        if who is None or who.ours:
            return False
        self._heard.claims.append(Claim(who, 3, place))
        return True

    def _deny(self, who: Somebody | None) -> None:
        if who is not None:
            self._heard.denied.append(who)

    def _another_follows(self, who: Somebody) -> bool:
        last = self._scene.people[-1]
        return last.start > who.start and key_of(last) != key_of(who) and not last.ours

    def _taken_over(self, place: int, signs: str, people: list[Somebody]) -> bool:
        """Case "Bart is weg, z'n opvolger is Sharon": who holds it now, and who did before."""
        if not people or not (self._heard.denied or len(people) > 1):
            return False
        heirs = [who for who in people if not _succeeds(who)] or people
        if len(heirs) == len(people) and not _TAKES_OVER.search(signs):
            return False
        late = len(heirs) < len(people) or _PASSIVE.search(signs)
        heir = heirs[-1] if late else heirs[0]
        if heir.ours:
            return False
        self._heard.denied += [who for who in heirs if key_of(who) != key_of(heir)]
        self._heard.claims.append(Claim(heir, 4, place))
        return True


def _succeeds(who: Somebody) -> bool:
    """Whether somebody is only said by whose place they take: "z'n opvolger"."""
    member = who.members[0]
    return member.name is None and (member.role or "").lower().endswith(_SUCCESSORS)
