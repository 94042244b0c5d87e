"""The words of buying routes, indexed for looking up while walking through an answer word by word.

The lists themselves stand in `words_nl` and `words_en`, the marks of order in `order_nl` and `order_en`. People mix the two languages, so what marks an order, an act
or an actor counts in both; the small words count in the language of the answer only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps import (
    beside_en,
    beside_nl,
    frames_en,
    order_en,
    order_nl,
    words_en,
    words_nl,
)
from bot.coach.understanding.steps.roles import ACTOR_ENDINGS, ACTORS, PARTIES, PARTY_ENDINGS
from bot.coach.understanding.steps.verbs import verbs
from bot.coach.understanding.text import Language
from bot.coach.understanding.wordpatterns import WordPatterns

LinkKind = Literal[
    "then", "then_guarded", "counted_on", "first", "before", "fix", "fix_after_pause", "since", "since_at_start", "since_noun", "until", "barring",
    "but", "aside", "so", "part",
]  # fmt: skip


# Marks of order by their first word, then by their second, the longest first; "" for those of one word.
Links = dict[str, dict[str, list[tuple[tuple[str, ...], LinkKind]]]]


@dataclass(frozen=True)
class RouteWords:
    """All that the steps' reader knows of words, for answers in one language."""

    links: Links
    leading: Phrases
    trailing: Phrases
    inner: frozenset[str]
    now: Phrases
    done_openings: Phrases
    done_endings: Phrases
    busy_endings: Phrases
    denied_openings: Phrases
    denied_inside: Phrases
    unknown: WordPatterns
    aside_openings: Phrases
    nothing: frozenset[str]
    our_phrases: Phrases
    asks_of_us: Phrases
    sourcing: Phrases
    our_subjects: frozenset[str]
    our_verbs: frozenset[str]
    our_finite: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    articles: frozenset[str]
    finite: frozenset[str]
    auxiliaries: frozenset[str]
    buying: frozenset[str]
    acting: frozenset[str]
    participles: frozenset[str]
    # Put together once, since they are asked for at nearly every word.
    persons: frozenset[str]
    openers: frozenset[str]
    told: frozenset[str]


OUR_OWN = words_nl.OUR_OWN | words_en.OUR_OWN
OUR_OFFERINGS = words_nl.OUR_OFFERINGS | words_en.OUR_OFFERINGS
GET_WORDS = words_nl.GET_WORDS | words_en.GET_WORDS
GIVEN_BY_US = words_nl.GIVEN_BY_US | words_en.GIVEN_BY_US
GIVEN_BY_THEM = words_nl.GIVEN_BY_THEM | words_en.GIVEN_BY_THEM
ASK_VERBS = words_nl.ASK_VERBS | words_en.ASK_VERBS
DURATION_VERBS = words_nl.DURATION_VERBS | words_en.DURATION_VERBS
DURATION_WORDS = words_nl.DURATION_WORDS | words_en.DURATION_WORDS
DURATION_FILLING = words_nl.DURATION_FILLING | words_en.DURATION_FILLING | DURATION_VERBS | DURATION_WORDS
INTRO_WORDS = words_nl.INTRO_WORDS | words_en.INTRO_WORDS
SAID = words_nl.SAID | words_en.SAID
OBJECT_PREPOSITIONS = words_nl.OBJECT_PREPOSITIONS | words_en.OBJECT_PREPOSITIONS
CLAUSE_ENDS = words_nl.CLAUSE_ENDS | words_en.CLAUSE_ENDS
NEGATIONS = frozenset(
    """
    can't cant cannot won't wont don't dont doesn't doesnt not couldn't wouldn't shouldn't isn't aren't didn't nothing nobody
    never no niet geen niks niets niemand nooit noone none
""".split()
)
JOINERS = frozenset({"en", "and", "of", "or", "&"})
# Those whose plural is no more than that: "checks", "tests" are as often a verb.
_ENGLISH_ACTS = words_en.ACT_WORDS - frozenset(
    "test check vote review audit contract order budget request quote research trial pilot award visit".split()
)
_ACT_WORDS = words_nl.ACT_WORDS | words_en.ACT_WORDS
_ACT_ENDINGS = words_nl.ACT_ENDINGS + words_en.ACT_ENDINGS
_FUNCTION_NL = (
    words_nl.DETERMINERS
    | words_nl.PRONOUNS
    | frozenset("en dan daarna eerst tot slot met naar voor bij nog maar".split())
) - {"t", "n"}
_FUNCTION_EN = (
    words_en.DETERMINERS
    | words_en.PRONOUNS
    | frozenset("and then first after finally with to for by but from".split())
) - {"it"}
# Never the verb of a clause, though a form of some verb falls together with them ("met" of "meten").
_SMALL = (
    OBJECT_PREPOSITIONS
    | JOINERS
    | words_nl.DETERMINERS
    | words_en.DETERMINERS
    | words_nl.PRONOUNS
    | words_en.PRONOUNS
)
_NOT_ACTS = frozenset(
    """
    thing things something anything nothing everything morning evening king building spring string during ding dingen pricing
    meeting meetings verdieping vestiging afdeling regering vereniging wing bring sling rating woning holding staging
    organisatie documentatie presentaties situatie leiding dinsdagochtend wijziging betekenis rekening mening kring ring teleurstelling stelling parking camping
""".split()
)
# Connectives that mean something else in the other language.
_ONLY_AT_HOME = frozenset({
    "dan", "toen", "als", "na", "wat meestal", "alleen", "of nee", "once", "when", "after", "before", "if", "last", "second",
    "next", "and next", "and last", "want", "so", "third", "following", "sorry", "wait", "no", "initially", "provided", "though",
})  # fmt: skip


# An answer asks the same of each of its words several times.
_WORDS_KEPT = 4_096


def is_actor(word: str) -> bool:
    """Whether a folded word names a role, a department or a body of people."""
    return word in ACTORS or (word.endswith(ACTOR_ENDINGS) and word not in _ACT_WORDS)


@lru_cache(maxsize=_WORDS_KEPT)
def takes_part(word: str) -> bool:
    """Whether a folded word names somebody within a route, trades and crowds included."""
    return word in PARTIES or (word.endswith(PARTY_ENDINGS) and word not in _ACT_WORDS)


@lru_cache(maxsize=_WORDS_KEPT)
def is_act(word: str) -> bool:
    """Whether a folded word names something that is done in buying: a noun, not a verb form."""
    if word in _NOT_ACTS:
        return False
    if word in _ACT_WORDS or (len(word) > 4 and word[-1] == "s" and word[:-1] in _ENGLISH_ACTS):
        return True
    if len(word) <= _COMPOUND_FROM:
        return len(word) > 5 and word.endswith(_ACT_ENDINGS) and not is_actor(word)
    return (word.endswith(_ACT_ENDINGS) or word.startswith(words_nl.ACT_STARTS)) and not takes_part(word)


def language_of(words: Sequence[str], asked: Language) -> Language:
    """The language that the small words of an answer are in; the person's own when they do not tell."""
    dutch = sum(word in _FUNCTION_NL for word in words)
    english = sum(word in _FUNCTION_EN for word in words)
    if dutch == english:
        return asked
    return "nl" if dutch > english else "en"


# "Proefweek", "testdag": a compound of an act and when, where or how.
_COMPOUND_FROM = 7
_MISTYPED_FROM = 5


def _mistyped(word: str) -> set[str]:
    """A word with one letter left out, typed twice, or two letters changed about: "darna", "vervolgesn"."""
    cuts = [(word[:place], word[place:]) for place in range(1, len(word))]
    missing = {left + right[1:] for left, right in cuts}
    doubled = {left + left[-1] + right for left, right in cuts} | {word + word[-1]}
    turned = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    return (missing | doubled | turned) - {word}


def _links(language: Language) -> Links:
    index: dict[str, dict[tuple[str, ...], LinkKind]] = {}
    mistyped: dict[str, LinkKind] = {
        "dna": "then",
        "tehn": "then",
        "thne": "then",
        "hten": "then",
        "thn": "then",
    }
    home, away = (order_nl, order_en) if language == "nl" else (order_en, order_nl)
    for source in (home, away):
        kinds: tuple[tuple[LinkKind, tuple[str, ...]], ...] = (
            ("then", source.THEN), ("then_guarded", source.THEN_GUARDED), ("first", source.FIRST),
            ("before", source.BEFORE), ("fix", source.FIXES), ("fix_after_pause", source.FIX_AFTER_PAUSE),
            ("since", source.SINCE), ("since_at_start", source.SINCE_AT_START), ("since_noun", source.SINCE_NOUN),
            ("until", source.UNTIL), ("barring", source.BARRING), ("but", source.BUT), ("aside", source.PURPOSE), ("aside", source.ASIDES),
            ("so", source.SO), ("then", source.STEP_NAMES), ("counted_on", source.COUNTED_ON), ("part", source.NO_LINKS),
        )  # fmt: skip
        for kind, phrases in kinds:
            for phrase in phrases:
                if source is home or phrase not in _ONLY_AT_HOME:
                    words = tuple(phrase.split())
                    index.setdefault(words[0], {}).setdefault(words, kind)
                    if len(words) == 1 and len(phrase) >= _MISTYPED_FROM and kind in {"then", "first"}:
                        mistyped.update(dict.fromkeys(_mistyped(phrase), kind))
    known = verbs(language).finite | _SMALL
    for word, kind in mistyped.items():
        if word not in index and word not in known and not is_act(word) and not takes_part(word):
            index[word] = {(word,): kind}
    links: Links = {}
    for first, found in index.items():
        for words, kind in sorted(found.items(), key=lambda item: len(item[0]), reverse=True):
            links.setdefault(first, {}).setdefault(words[1] if len(words) > 1 else "", []).append(
                (words, kind)
            )
    return links


@cache
def route_words(language: Language) -> RouteWords:
    """The words for answers in `language`, indexed once."""
    home, away = (words_nl, words_en) if language == "nl" else (words_en, words_nl)
    beside, beside_away = (beside_nl, beside_en) if language == "nl" else (beside_en, beside_nl)
    known, unknown = verbs(language), WordPatterns()
    unknown.add("unknown", beside.UNKNOWN + beside_away.UNKNOWN)
    return RouteWords(
        links=_links(language),
        leading=Phrases(words_nl.LEADING_FILLERS if language == "nl" else frames_en.LEADING_FILLERS),
        trailing=Phrases(words_nl.TRAILING_FILLERS if language == "nl" else frames_en.TRAILING_FILLERS),
        inner=home.INNER_FILLERS,
        now=Phrases(home.NOW + away.NOW),
        done_openings=Phrases(home.DONE_OPENINGS + away.DONE_OPENINGS),
        done_endings=Phrases(home.DONE_ENDINGS + away.DONE_ENDINGS),
        busy_endings=Phrases(home.BUSY_ENDINGS + away.BUSY_ENDINGS),
        denied_openings=Phrases(beside.DENIED_OPENINGS),
        denied_inside=Phrases(beside.DENIED_INSIDE + beside_away.DENIED_INSIDE),
        unknown=unknown,
        aside_openings=Phrases(beside.ASIDE_OPENINGS),
        nothing=beside.NOTHING | beside_away.NOTHING,
        our_phrases=Phrases(home.OUR_PHRASES + away.OUR_PHRASES),
        asks_of_us=Phrases(home.ASKS_OF_US),
        sourcing=Phrases(home.SOURCING),
        our_subjects=home.OUR_SUBJECTS,
        our_verbs=home.OUR_VERBS,
        our_finite=home.OUR_FINITE,
        pronouns=home.PRONOUNS,
        determiners=home.DETERMINERS,
        articles=home.ARTICLES,
        finite=home.FINITE | (known.finite - _SMALL),
        auxiliaries=home.AUXILIARIES,
        buying=known.buying,
        acting=known.acting,
        participles=known.participles,
        persons=home.PRONOUNS - home.ARTICLES,
        openers=home.PRONOUNS | home.DETERMINERS,
        told=home.FINITE | (known.finite - _SMALL) | known.acting,
    )
