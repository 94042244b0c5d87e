"""The words of an answer, each tagged with what it can be here: a pronoun, a role, a verb, a thing.

Neighbours decide between the readings of a word ("quote goes out", "we quote"). Clauses are not known here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.coach.understanding.lexicon.words import BUYING, Kind, Lexicon, Verb, VerbClass
from bot.coach.understanding.text import Token, Utterance

_CLITICS = ("'ll", "'re", "'ve", "'d", "'m", "'s")


_DOER_KINDS = frozenset({Kind.ROLE, Kind.CONTACT, Kind.COLLEAGUE})


@dataclass(frozen=True, slots=True)
class Word:
    """A token with what it can be. `clitic` holds "ll", "s" … when one was attached."""

    token: Token
    word: str
    kind: Kind | None
    verb: Verb | None
    clitic: str = ""

    @property
    def is_doer(self) -> bool:
        """A role, a contact or a colleague."""
        return self.kind in _DOER_KINDS

    def as_noun(self, kind: Kind | None = None) -> "Word":
        """The same word when it is no verb here."""
        return Word(self.token, self.word, kind or self.kind, None, self.clitic)

    def as_verb(self) -> "Word":
        """The same word when it is nothing but a verb here."""
        return Word(self.token, self.word, None, self.verb, self.clitic)

    @property
    def verb_lemma(self) -> str:
        """The infinitive, or nothing when it is no verb here."""
        return self.verb.lemma if self.verb is not None else ""

    @property
    def helps(self) -> bool:
        """An auxiliary, or a pronoun with one attached."""
        return self.kind in {Kind.AUXILIARY, Kind.PASSIVE} or bool(self.clitic)


def tag(said: Utterance, lexicon: Lexicon) -> list[Word]:
    """The words of `said` with everything the lexicon knows about them."""
    words = [_tagged(token, lexicon) for token in said.tokens]
    words = [_in_company(words, at, lexicon) for at in range(len(words))]
    broken = [_broken(said.text[one.end : other.start]) for one, other in pairwise(said.tokens)]
    words = [_settled(words, at, lexicon, broken) for at in range(len(words))]
    return [word for at, word in enumerate(words) if not _is_hedge(words, at)]


def _broken(gap: str) -> bool:
    """Whether something between two words keeps them apart: a comma, an arrow, a new line."""
    return len(gap) > 1 and any(mark in gap for mark in ",;:.!?\n>→()•|")


_HEDGES = frozenset(
    "denk denken verwacht geloof gok vermoed think guess believe reckon expect suppose assume".split()
)


def _is_hedge(words: Sequence[Word], at: int) -> bool:
    """As in "denk ik", "I think": sure or not, it says nothing about whose step it is."""
    word = words[at].word
    near = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    if word in _HEDGES:
        return any(other.kind is Kind.SELF for other in near)
    return words[at].kind is Kind.SELF and any(other.word in _HEDGES for other in near)


def _in_company(words: Sequence[Word], at: int, lexicon: Lexicon) -> Word:
    """A word that is something else beside its neighbour: "business case", "ok van de directie", "it"."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.kind is Kind.ROLE and after is not None and after.kind is Kind.EITHER_NOUN and after.verb is None:
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word == "try" and after is not None and after.word == "and":
        return word.as_noun(Kind.FUNCTION)  # "try and get hold of her"
    if word.word == "site" and after is not None and after.kind is Kind.EITHER_NOUN:
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word in {"ok", "oke", "okay"} and after is not None and after.word in lexicon.sets["FROM"]:
        return word.as_noun(Kind.BUY_NOUN)
    if word.word == "ons" and after is not None and _is_thing(words, at + 1):
        return word.as_noun(Kind.OUR)
    if word.word == "vragen" and after is not None and (
        after.word in lexicon.sets["HAVE"] or (at and words[at - 1].kind in {Kind.DETERMINER, Kind.THEIR})
    ):
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word == "working" and word.kind is Kind.ROLE and (after is None or not after.is_doer):
        return Word(word.token, word.word, None, lexicon.verbs.get("working"), word.clitic)
    if word.word in {"working", "joint", "gezamenlijke"} and after is not None and after.word in _SESSIONS:
        return word.as_noun(Kind.TOGETHER)
    if word.word in {"talk", "speak"} and at in {0, 1} and after is not None and after.word in {"to", "with"}:
        return word.as_verb()
    if word.word == "me" and after is not None and after.verb is not None and after.verb.form == "ing":
        return word.as_noun(Kind.SELF)
    if word.word == "me" and after is not None and after.word == "and":
        return word.as_noun(Kind.SELF)
    if word.word == "going" and after is not None and after.word == "to" and at + 2 < len(words):
        if words[at + 2].verb is not None:
            return Word(word.token, "gonna", Kind.AUXILIARY, None, word.clitic)
    if word.word == "together" and any(other.word in _PUTS for other in words[max(0, at - 4) : at]):
        return word.as_noun(Kind.FUNCTION)
    if word.word == "it" and lexicon.language == "en" and word.token.text != "IT" and not _alone(words, at):
        return word.as_noun(Kind.FUNCTION)
    return word


_SESSIONS = frozenset("session sessions sessie sessies meeting workshop werksessie call".split())
_PUTS = frozenset("put puts putting pull pulls pulled pulling throw throwing get getting piece".split())


def _is_thing(words: Sequence[Word], at: int) -> bool:
    """Whether "ons" before this word owns it: "ons team", "ons voorstel", and not "geeft ons morgen antwoord"."""
    first = at == 1 or words[at - 2].kind in {Kind.PREPOSITION, Kind.FUNCTION, Kind.AGENT}
    word = words[at]
    if word.kind is Kind.COLLEAGUE or (word.kind is Kind.ROLE and (first or word.word.endswith("team"))):
        return True
    return first and word.kind in {Kind.EITHER_NOUN, Kind.SELL_NOUN, Kind.BUY_NOUN, None}


def _alone(words: Sequence[Word], at: int) -> bool:
    """Whether more than a space stands on both sides of a word, as in "users -> it -> finance"."""
    left = at == 0 or words[at].token.start - words[at - 1].token.end > 1
    right = at + 1 == len(words) or words[at + 1].token.start - words[at].token.end > 1
    return left and right and len(words) > 1


def _tagged(token: Token, lexicon: Lexicon) -> Word:
    fold = token.fold
    if fold.endswith("n't"):
        return Word(token, fold, Kind.NEGATION, None)
    kind = lexicon.kinds.get(fold)
    if kind is None and "'" in fold:
        for clitic in _CLITICS:
            if fold.endswith(clitic):
                base = fold[: -len(clitic)]
                return Word(token, base, lexicon.kind(base), lexicon.verbs.get(base), clitic[1:])
    kind = kind if kind is not None else lexicon.kind(fold)
    verb = lexicon.verbs.get(fold)
    return Word(
        token, fold, kind, verb if verb is not None or kind is not None else _compound_verb(fold, lexicon)
    )


_PARTICLES = tuple(
    """binnen af aan op uit in door mee na om over rond terug toe voor weg samen vast vrij los neer bij goed klaar heen langs
    dicht open bij weer herom""".split()
)


def _compound_verb(fold: str, lexicon: Lexicon) -> Verb | None:
    """A verb with a particle or prefix that no list has: "afmaken", "rondgestuurd", "redo"."""
    if (
        fold.startswith("re")
        and len(fold) > 3
        and (again := lexicon.verbs.get(fold[2:].lstrip("-"))) is not None
    ):
        return again
    if len(fold) < 6 or not fold.startswith(_PARTICLES):
        return None
    for particle in _PARTICLES:
        verb = lexicon.verbs.get(fold.removeprefix(particle)) if fold.startswith(particle) else None
        if verb is not None and len(verb.lemma) > 3:
            return Verb(particle + verb.lemma, verb.meaning, verb.form)
    return None


def _settled(words: Sequence[Word], at: int, lexicon: Lexicon, broken: Sequence[bool]) -> Word:
    """Decide between verb and noun from the neighbours, for words that can be both."""
    word = words[at]
    verb = word.verb
    if verb is None or (word.word in {"talk", "speak"} and word.kind is None):
        return word
    before = words[at - 1] if at and not broken[at - 1] else None
    after = words[at + 1] if at + 1 < len(words) and not broken[at] else None
    if word.kind in {Kind.AUXILIARY, Kind.PASSIVE}:
        lonely = verb.meaning in {VerbClass.MOVE, VerbClass.REQUEST}
        return word if lonely else word.as_noun()
    if word.kind in {
        Kind.FUNCTION,
        Kind.TIME,
        Kind.SELF,
        Kind.CUSTOMER,
        Kind.OUR,
        Kind.THEIR,
        Kind.DETERMINER,
        Kind.AGENT,
    }:
        return word.as_noun()
    if before is not None and verb.form == "stem" and (before.word in {"de", "een"} or (before.word == "het" and at == 1)):
        return word.as_noun(word.kind or Kind.EITHER_NOUN)  # "het vervolg"
    busy = at > 1 and words[at - 2].word == "aan"  # "is het aan het voorbereiden"
    if not busy and _describes(before, word, after):
        return Word(
            word.token,
            word.word,
            word.kind or (Kind.EITHER_NOUN if verb.form == "stem" else None),
            None,
            word.clitic,
        )
    if word.kind is Kind.BUY_NOUN and verb.meaning in BUYING and verb.form in {"stem", "third"}:
        nominal = before is not None and before.kind in {
            Kind.DETERMINER,
            Kind.PREPOSITION,
            Kind.OUR,
            Kind.THEIR,
            None,
        }
        return Word(
            word.token, word.word, None if not nominal else word.kind, None if nominal else verb, word.clitic
        )
    ambiguous = verb.form in {"base", "third"} and word.word in lexicon.sets["THINGS"]
    ambiguous = ambiguous or (verb.form in {"stem", "base"} and word.kind is not None)
    ambiguous = ambiguous or (verb.form == "ing" and word.kind is not None)
    ambiguous = ambiguous or (verb.form == "third" and word.kind in {Kind.BUY_NOUN, Kind.EITHER_NOUN})
    if word.kind is Kind.PREPOSITION or (word.kind is Kind.ROLE and not _verbal(before, after, strict=True)):
        return word.as_noun()
    if ambiguous and verb.form == "base" and verb.meaning in BUYING and before is not None and before.is_doer:
        return word.as_verb()  # "IT test together": as a noun it would be theirs just as well
    if verb.form == "third" and ambiguous and _has_doer_before(words, at):
        return word.as_verb()
    if ambiguous and not _verbal(
        before, after, strict=verb.form in {"base", "ing"} or word.kind is Kind.ROLE
    ):
        return word.as_noun(word.kind or Kind.EITHER_NOUN)
    if verb.form in {"stem", "base", "third"} and before is not None and before.word in _NOUN_FOLLOWS:
        return word.as_noun()
    return word.as_verb() if word.kind is not None else word


def _has_doer_before(words: Sequence[Word], at: int) -> bool:
    """Whether a person or body without a verb stands shortly before: "a committee of five votes"."""
    near = words[max(0, at - 3) : at]
    return any(word.is_doer for word in near) and not any(
        word.verb is not None or word.kind is Kind.THEIR for word in near
    )


def _describes(before: Word | None, word: Word, after: Word | None) -> bool:
    """As in "goede vraag", "a revised quote": not a verb, though it has the form of one."""
    if before is None or word.verb is None:
        return False
    if word.verb.form == "stem":
        described = (
            before.kind in {None, Kind.FUNCTION}
            and before.verb is None
            and before.word.endswith("e")
            and len(before.word) > 3
        )
        return described and (after is None or after.kind is not Kind.SELF)
    if word.verb.form == "infinitive" and before.word == "het":
        return True
    articles = {Kind.DETERMINER, Kind.OUR, Kind.THEIR}
    return (
        word.verb.form in {"past", "participle"}
        and before.kind in articles
        and before.word not in _PRONOUNS
        and after is not None
    )


_NOUN_FOLLOWS = frozenset("the a an my our een mijn onze geen no".split())
_PRONOUNS = frozenset("dat dit die deze het t that this these those all both her".split())


def _verbal(before: Word | None, after: Word | None, *, strict: bool) -> bool:
    """Whether the place is a verb's: behind a subject or auxiliary, or first with an object behind it."""
    if before is not None and (
        before.kind in {Kind.SELF, Kind.CUSTOMER, Kind.AUXILIARY} or before.word in {"to", "te"}
    ):
        return True
    if after is not None and after.kind in {Kind.SELF, Kind.CUSTOMER}:
        return not strict
    if before is not None and before.is_doer and not strict:
        return True
    if (
        before is None
        or before.kind in {Kind.FUNCTION, Kind.TIME}
        or before.word in {"and", "en", "then", "dan"}
    ):
        objects = {Kind.DETERMINER, Kind.OUR, Kind.THEIR, Kind.CUSTOMER_OBJECT}
        return after is not None and (
            after.kind in objects
            or after.is_doer
            or (after.kind is None and after.verb is None and after.token.text[0].isupper())
        )
    return False
