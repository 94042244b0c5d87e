"""The words of an answer, each tagged with what it can be here: a pronoun, a role, a verb, a thing.

Neighbours decide between the readings of a word ("quote goes out", "we quote"). Clauses are not known here.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bot.coach.understanding.lexicon.words import BUYING, Kind, Lexicon, Verb, VerbClass
from bot.coach.understanding.lexicon.words import lexicon as lexicon_of
from bot.coach.understanding.perspective.company import CHANGING, HOUSES, in_company
from bot.coach.understanding.perspective.words import Word
from bot.coach.understanding.text import Language, Utterance

_CLITICS = ("'ll", "'re", "'ve", "'d", "'m", "'s")


def tag(said: Utterance, lexicon: Lexicon) -> list[Word]:
    """The words of `said` with everything the lexicon knows about them."""
    language = lexicon.language
    # As `Word` makes them, without its own way around: they are made for every word of every text.
    words = [_made(Word, (token, *_tagged(token.fold, language))) for token in said.tokens]
    if language == "nl" and "ons" in said.words:
        words = [_our(words, at) for at in range(len(words))]
    words = [
        in_company(words, at, lexicon) if word.kind is Kind.ROLE or word.word in CHANGING else word
        for at, word in enumerate(words)
    ]
    words = [
        word if word.verb is None else _settled(words, at, lexicon, said.text)
        for at, word in enumerate(words)
    ]
    if _HEDGES.isdisjoint([word.word for word in words]):
        return words
    return [word for at, word in enumerate(words) if not _is_hedge(words, at)]


_NEUTERS = (
    "document", "voorstel", "contract", "aanbod", "pakket", "plan", "rapport", "dossier", "formulier", "team", "product", "systeem",
    "platform", "verhaal", "bestand", "overzicht", "advies", "portaal", "concept", "certificaat", "model", "boek", "blad", "schema",
)  # fmt: skip


def _our(words: Sequence[Word], at: int) -> Word:
    """As in "ze krijgen ons voorstel": before a thing "ons" tells whose it is."""
    word = words[at]
    if word.word != "ons" or at + 1 == len(words) or not words[at + 1].word.endswith(_NEUTERS):
        return word
    return Word(word.token, word.word, Kind.OUR, None)


def _broken(text: str, one: Word, other: Word) -> bool:
    """Whether something between two words keeps them apart: a comma, an arrow, a new line."""
    start, end = one.token.end, other.token.start
    return end - start > 1 and not _APART.isdisjoint(text[start:end])


_APART = frozenset(",;:.!?\n>→()•|")
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


# A word, what it is, the verb it can be, and what was attached to it.
_Tag = tuple[str, Kind | None, Verb | None, str]
_WORDS_KEPT: Final = 20_000
_made: Final = tuple.__new__


@lru_cache(_WORDS_KEPT)
def _tagged(fold: str, language: Language) -> _Tag:
    """What a word can be by itself; words come back between people."""
    lexicon = lexicon_of(language)
    if fold.endswith(_DROPPED) and lexicon.language == "en":
        fold = _with_its_g(fold, lexicon)
    if fold.endswith("n't"):
        return fold, Kind.NEGATION, None, ""
    kind = lexicon.kinds.get(fold)
    if kind is None and "'" in fold:
        for clitic in _CLITICS:
            if fold.endswith(clitic):
                base = fold[: -len(clitic)]
                return base, lexicon.kind(base), lexicon.verbs.get(base), clitic[1:]
    kind = kind if kind is not None else lexicon.kind(fold) or (Kind.ROLE if fold in HOUSES else None)
    verb = lexicon.verbs.get(fold)
    return fold, kind, verb if verb is not None or kind is not None else _compound_verb(fold, lexicon), ""


_DROPPED = ("in", "in's", "in'")


def _with_its_g(fold: str, lexicon: Lexicon) -> str:
    """The word as it is written: "givin", "housekeepin's"; a word that is in a list stays as it is."""
    word, apostrophe, rest = fold.partition("'")
    if len(word) < 5 or not word.endswith("in") or lexicon.kinds.get(word) or word in lexicon.verbs:
        return fold
    whole = f"{word}g"
    known = whole in lexicon.verbs or lexicon.kind(whole) is not None
    return f"{whole}{apostrophe}{rest}".removesuffix("'") if known else fold


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


_HELPERS = frozenset({Kind.AUXILIARY, Kind.PASSIVE})
_LONELY = frozenset({VerbClass.MOVE, VerbClass.REQUEST})
_NEVER_VERBS = frozenset(
    {
        Kind.FUNCTION,
        Kind.TIME,
        Kind.SELF,
        Kind.CUSTOMER,
        Kind.OUR,
        Kind.THEIR,
        Kind.DETERMINER,
        Kind.AGENT,
    }
)
_BEFORE_NOUNS = frozenset({Kind.DETERMINER, Kind.PREPOSITION, Kind.OUR, Kind.THEIR, None})


def _settled(words: Sequence[Word], at: int, lexicon: Lexicon, text: str) -> Word:
    """Decide between verb and noun from the neighbours, for words that can be both."""
    word = words[at]
    verb = word.verb
    if verb is None or (word.word in {"talk", "speak"} and word.kind is None):
        return word
    before = words[at - 1] if at and not _broken(text, words[at - 1], word) else None
    after = words[at + 1] if at + 1 < len(words) and not _broken(text, word, words[at + 1]) else None
    if word.kind in _HELPERS:
        return word if verb.meaning in _LONELY else word.as_noun()
    if word.kind in _NEVER_VERBS:
        return word.as_noun()
    if (
        before is not None
        and verb.form == "stem"
        and (before.word in {"de", "een"} or (before.word == "het" and at == 1))
    ):
        return word.as_noun(word.kind or Kind.EITHER_NOUN)  # "het vervolg"
    if verb.form in {"base", "stem"} and before is not None and _adjective(words, at - 1):
        return word.as_noun(word.kind or Kind.EITHER_NOUN)
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
        nominal = before is not None and before.kind in _BEFORE_NOUNS
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
    if verb.form == "third" and ambiguous and (_named(before, after) or _has_doer_before(words, at)):
        return word.as_verb()
    if ambiguous and not _verbal(
        before, after, strict=verb.form in {"base", "ing"} or word.kind is Kind.ROLE
    ):
        return word.as_noun(word.kind or Kind.EITHER_NOUN)
    if verb.form in {"stem", "base", "third"} and before is not None and before.word in _NOUN_FOLLOWS:
        return word.as_noun()
    return word.as_verb() if word.kind is not None else word


def _adjective(words: Sequence[Word], at: int) -> bool:
    """As in "the revised scope", "an amended design": a participle behind an article describes what follows."""
    return (
        at > 0
        and words[at].word.endswith("ed")
        and words[at - 1].word not in _PRONOUNS - {"the", "her"}
        and words[at - 1].kind in {Kind.DETERMINER, Kind.OUR, Kind.THEIR}
    )


def _named(before: Word | None, after: Word | None) -> bool:
    """Whether a name stands before and something behind: "Marjorie votes on it", "Imran tests it for a week"."""
    return (
        before is not None
        and before.kind is None
        and before.verb is None
        and before.token.text[:1].isupper()
        and not before.token.text.isupper()
        and after is not None
        and after.kind is not Kind.AUXILIARY
    )


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
            or (before is None and not strict and after.word in {"it", "this", "them", "us"})
            or (after.kind is None and after.verb is None and after.token.text[0].isupper())
        )
    return False
