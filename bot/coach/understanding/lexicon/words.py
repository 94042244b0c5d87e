"""The word lists as one lexicon: what each word can be, whoever mixes Dutch and English.

No rules about sentences here. The lexicon is made at first use; the words of the person's own language win where a
form exists in both.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import ClassVar, Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon import (
    expressions_en,
    expressions_nl,
    hopes_en,
    hopes_nl,
    roles_en,
    roles_nl,
    verbs_en,
    verbs_nl,
    words_en,
    words_nl,
)
from bot.coach.understanding.lexicon.roles import ENDINGS, said_alone
from bot.coach.understanding.lexicon.verbforms import FormKind, dutch_forms, english_forms
from bot.coach.understanding.text import Language
from bot.coach.understanding.wordpatterns import WordPatterns


class Named(str):
    """A closed set of names, each one object, so that rules compare them with `is`.

    The members are plain attributes: rules look at them for every word, and those of an `Enum` take several times as long.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        """Make a member of every name that the class lists."""
        for name in cls.__annotations__:
            setattr(cls, name, cls(name.lower()))


class VerbClass(Named):
    """What a verb says about who normally does it."""

    __slots__ = ()

    DECIDE: ClassVar["VerbClass"]
    WEIGH: ClassVar["VerbClass"]
    SELL: ClassVar["VerbClass"]
    DO: ClassVar["VerbClass"]
    REQUEST: ClassVar["VerbClass"]
    REPORT: ClassVar["VerbClass"]
    RECEIVE: ClassVar["VerbClass"]
    MOVE: ClassVar["VerbClass"]
    WAIT: ClassVar["VerbClass"]
    STANCE: ClassVar["VerbClass"]


# Deciding and weighing are the customer's unless we are said to do it.
BUYING: Final = frozenset({VerbClass.DECIDE, VerbClass.WEIGH})


class Kind(Named):
    """What a word is, apart from being a verb."""

    __slots__ = ()

    SELF: ClassVar["Kind"]
    SELF_OBJECT: ClassVar["Kind"]
    CUSTOMER: ClassVar["Kind"]
    CUSTOMER_OBJECT: ClassVar["Kind"]
    OUR: ClassVar["Kind"]
    THEIR: ClassVar["Kind"]
    ROLE: ClassVar["Kind"]
    CONTACT: ClassVar["Kind"]
    COLLEAGUE: ClassVar["Kind"]
    BUY_NOUN: ClassVar["Kind"]
    SELL_NOUN: ClassVar["Kind"]
    EITHER_NOUN: ClassVar["Kind"]
    AUXILIARY: ClassVar["Kind"]
    PASSIVE: ClassVar["Kind"]
    AGENT: ClassVar["Kind"]
    PREPOSITION: ClassVar["Kind"]
    DETERMINER: ClassVar["Kind"]
    NEGATION: ClassVar["Kind"]
    TOGETHER: ClassVar["Kind"]
    RELATIVE: ClassVar["Kind"]
    TIME: ClassVar["Kind"]
    FUNCTION: ClassVar["Kind"]


@record
class Verb:
    """A form of a verb: its infinitive, its class and which form it is."""

    lemma: str
    meaning: VerbClass
    form: FormKind


# Later lists win: a pronoun is a pronoun even when some list of nouns holds the same letters.
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("FUNCTION", Kind.FUNCTION),
    ("TIME", Kind.TIME),
    ("EITHER_NOUNS", Kind.EITHER_NOUN),
    ("SELL_NOUNS", Kind.SELL_NOUN),
    ("BUY_NOUNS", Kind.BUY_NOUN),
    ("CONTACTS", Kind.CONTACT),
    ("COLLEAGUES", Kind.COLLEAGUE),
    ("DETERMINER", Kind.DETERMINER),
    ("PREPOSITION", Kind.PREPOSITION),
    ("AUXILIARY", Kind.AUXILIARY),
    ("PASSIVE", Kind.PASSIVE),
    ("AGENT", Kind.AGENT),
    ("NEGATION", Kind.NEGATION),
    ("TOGETHER", Kind.TOGETHER),
    ("RELATIVE", Kind.RELATIVE),
    ("THEIR", Kind.THEIR),
    ("OUR", Kind.OUR),
    ("CUSTOMER_OBJECT", Kind.CUSTOMER_OBJECT),
    ("SELF_OBJECT", Kind.SELF_OBJECT),
    ("CUSTOMER", Kind.CUSTOMER),
    ("SELF", Kind.SELF),
)


@record
class Lexicon:
    """Everything the perspective rules know about words."""

    language: Language
    kinds: Mapping[str, Kind]
    verbs: Mapping[str, Verb]
    particles: Mapping[tuple[str, str], VerbClass]
    particles_of: Mapping[str, Mapping[str, VerbClass]]
    sets: Mapping[str, frozenset[str]]
    patterns: WordPatterns
    role_suffixes: tuple[str, ...]
    buy_suffixes: tuple[str, ...]

    def kind(self, word: str) -> Kind | None:
        """What `word` (folded, without a clitic) is; None when no list knows it."""
        found = self.kinds.get(word)
        if found is not None or word in self.verbs or len(word) < 6:
            return found
        if word.endswith(self.role_suffixes):
            return Kind.ROLE
        theirs = word.endswith(self.buy_suffixes) or word.startswith(words_nl.BUY_PREFIXES)
        return Kind.BUY_NOUN if theirs else None


def _entries(listed: str) -> Iterator[tuple[str, str]]:
    for entry in listed.split():
        particle, _, lemma = entry.rpartition("|")
        yield particle, lemma


def _verbs(source: ModuleType, *, dutch: bool) -> tuple[dict[str, Verb], dict[tuple[str, str], VerbClass]]:
    forms: dict[str, Verb] = {}
    particles: dict[tuple[str, str], VerbClass] = {}
    separable: list[tuple[str, str, VerbClass]] = []
    conjugate = dutch_forms if dutch else english_forms
    for name, listed in source.VERBS.items():
        meaning: VerbClass = getattr(VerbClass, name.upper())
        for particle, lemma in _entries(listed):
            if particle:
                particles[lemma, particle] = meaning
                separable.append((particle, lemma, meaning))
                continue
            for form, kind in conjugate(lemma, source.IRREGULAR.get(lemma, "")):
                forms.setdefault(form, Verb(lemma, meaning, kind))
    for particle, lemma, meaning in separable:
        for form, kind in conjugate(lemma, source.IRREGULAR.get(lemma, "")):
            forms.setdefault(form, Verb(lemma, VerbClass.DO if dutch else meaning, kind))
            if dutch:
                forms.setdefault(particle + form, Verb(particle + lemma, meaning, kind))
    for word in _NEVER_A_VERB:
        forms.pop(word, None)
    return forms, particles


# They fall together with a form of "meten" or "heten", which nobody means by them.
_NEVER_A_VERB: Final = ("met", "het")


def _kinds(source: ModuleType, roles: ModuleType) -> dict[str, Kind]:
    kinds = dict.fromkeys(said_alone(roles), Kind.ROLE)
    kinds.update({word: kind for name, kind in _KINDS for word in getattr(source, name).split()})
    return kinds


_SETS = (
    "HAVE", "FROM", "WITH", "TOWARD", "TIME_OPENERS", "NOUN_OPENERS", "PURPOSE_OPENERS", "THAT_OPENERS",
    "QUESTION_OPENERS", "LINKS", "AND", "REPORTERS", "OUR_THINGS", "THINGS",
)  # fmt: skip

_OPENERS = ("TIME_OPENERS", "PURPOSE_OPENERS", "THAT_OPENERS", "QUESTION_OPENERS")


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon for a person who writes mostly in `language` and mixes in the other."""
    dutch = language == "nl"
    own, other = (words_nl, words_en) if dutch else (words_en, words_nl)
    spoken, borrowed = (verbs_nl, verbs_en) if dutch else (verbs_en, verbs_nl)
    dutch_kinds, english_kinds = _kinds(words_nl, roles_nl), _kinds(words_en, roles_en)
    own_kinds, other_kinds = (dutch_kinds, english_kinds) if dutch else (english_kinds, dutch_kinds)
    own_verbs, own_particles = _verbs(spoken, dutch=dutch)
    other_verbs, other_particles = _verbs(borrowed, dutch=not dutch)
    # A short word of the other language is too often a word of one's own.
    other_kinds = {word: kind for word, kind in other_kinds.items() if word not in own_verbs}
    other_verbs = {
        form: verb for form, verb in other_verbs.items() if form not in own_kinds and len(form) > 2
    }
    patterns = WordPatterns()
    for source in (expressions_nl, expressions_en):
        patterns.add("WAITING", source.LEFT_ALONE)
        patterns.add("UNSURE", source.NOTHING_CAME)
        for name in (
            "LEFT_ALONE",
            "WAITING",
            "VISITS",
            "WISHES",
            "SUPPOSED",
            "UNSURE",
            "ASKS_COACH",
            "HEARSAY",
        ):
            patterns.add(name, getattr(source, name))
    for hopes in (hopes_nl, hopes_en):
        patterns.add("HOPE", hopes.HOPE)
    particles = {**other_particles, **own_particles}
    particles_of: dict[str, dict[str, VerbClass]] = {}
    for (lemma, particle), meaning in particles.items():
        particles_of.setdefault(lemma, {})[particle] = meaning
    sets = {name: _words(own, other, name, own_kinds) for name in _SETS}
    sets["OPENERS"] = frozenset().union(*(listed for name, listed in sets.items() if name in _OPENERS))
    return Lexicon(
        language,
        {**other_kinds, **own_kinds},
        {**other_verbs, **own_verbs},
        particles,
        particles_of,
        sets,
        patterns,
        ENDINGS,
        (*words_nl.BUY_SUFFIXES, *words_en.BUY_SUFFIXES),
    )


def _words(own: ModuleType, other: ModuleType, name: str, own_kinds: Mapping[str, Kind]) -> frozenset[str]:
    borrowed = {word for word in getattr(other, name, "").split() if word not in own_kinds}
    return frozenset(getattr(own, name, "").split()) | borrowed
