"""Whose work an answer describes: the customer's, ours, both, or nobody's yet.

Rules find who does what; trained weights, where the shell gives them, judge from what the rules found and how it was
worded. The coach speaks up only about *seller*, so that label has a second, higher threshold: a false accusation is
worse than a miss.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, Literal

from bot.coach.basics.record import record, replace
from bot.coach.basics.surname_particles import IN_NAMES
from bot.coach.basics.titles import TITLES
from bot.coach.understanding.lexicon.words import Lexicon, VerbClass, lexicon
from bot.coach.understanding.perspective.acts import acts_of
from bot.coach.understanding.perspective.basics import Act
from bot.coach.understanding.perspective.clauses import Clause, clauses
from bot.coach.understanding.perspective.features import features
from bot.coach.understanding.perspective.verdict import evidence, weigh
from bot.coach.understanding.perspective.weights import Features, Judged, Weights
from bot.coach.understanding.readings import Perspective, PerspectiveReading
from bot.coach.understanding.short_forms import with_full_forms
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.wordpatterns import Found

ACT_AT: Final = 0.85
"""The confidence from which the coach dares to call an answer *seller* on the rules alone."""

ACT_TOGETHER: Final = 0.85
"""How likely *seller* must be when the weights judge along.

Chosen on rows of new authors that the weights had not seen: about one in thirty mirror questions would be asked wrongly, and
three in four answers that tell of our work get one. At 0.925 it was one in fifty and, in English, little more than half. How
sure the rules are is one of the things the weights go by, so it is not asked again.
"""

ACT_PLAINLY: Final = 0.75
"""How likely it must be where the whole answer is one act, with us as its subject."""

LONGEST: Final = 2_500
"""Characters that are read: whose step it is stands at the front, and a pasted page must not keep anybody waiting."""

_SHOWN: Final = 4
_JOINED: Final = frozenset("and en dan then when als once if samen together with met".split())
_BREAK: Final = re.compile(r"[,;:!?\n]|\.(?!$)")
_WE: Final = frozenset("i we i'll we'll i'm we're ill im weare ik wij k 'k".split())


# Expressions in which an act of theirs, or of ours, is none.
_TOLD_IN: Final = {
    "customer": {"WAITING", "HOPE", "VISITS", "UNSURE", "HEARSAY"},
    "seller": {"HOPE", "ASKS_COACH", "HEARSAY", "LEFT_ALONE"},
}


@record
class Examined:
    """What the rules found, and the label they alone give."""

    clauses: Sequence[Clause]
    acts: Sequence[Act]
    found: Sequence[Found]
    label: Perspective
    confidence: float


# One text is often asked about more than once in a turn: by the rules alone, and with the weights.
@lru_cache(4)
def examine(said: Utterance, language: Language, question: Literal["q1", "q3"]) -> Examined:
    """What the rules make of `said`."""
    words = lexicon(language)
    found = words.patterns.find(said.plain_words)
    wishes = frozenset(
        [
            token.start
            for match in found
            if match.name == "WISHES"
            for token in said.tokens[match.first : match.end]
        ]
    )
    parts = clauses(said, words)
    acts = acts_of(parts, words, question, wishes)
    if found:
        acts = _beside_expressions(acts, found, said)
    if said.words and said.words[0] in TITLES and _names_somebody(said.words[1:], words):
        return Examined(parts, (), found, "unclear", 0.7)
    label, confidence = weigh(acts, found)
    return Examined(parts, acts, found, label, confidence)


def _names_somebody(rest: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether behind a title stands a surname and nothing else: "meneer de Wit" does nothing yet."""
    surname = [word for word in rest if word not in IN_NAMES]
    return len(surname) == 1 and rest[-1] == surname[0] and (len(rest) > 1 or surname[0] not in lexicon.verbs)


def _beside_expressions(acts: Sequence[Act], found: Sequence[Found], said: Utterance) -> list[Act]:
    """The acts without those that are only part of an expression."""
    own = [act for act in acts if not _is_said_in(act, found, said)]
    if (
        len(own) == 1
        and own[0].side == "seller"
        and (_stands_in(own[0], found, said, {"WAITING"}) or _went_out(own[0], found))
    ):
        # "Offerte is verstuurd": ours, and just as well a sign of waiting.
        return [replace(own[0], sure=False)]
    return own


def features_of(said: Utterance, examined: Examined, question: Literal["q1", "q3"]) -> Features:
    """What the weights are trained on and judge by."""
    rules = (examined.label, examined.confidence)
    return features(said, examined.clauses, examined.acts, examined.found, rules=rules, question=question)


def heard(said: Utterance, language: Language) -> Utterance:
    """An answer as it is examined: its front, with its short forms written out ("kga" is "ik ga")."""
    if len(said.text) > LONGEST:
        said = Utterance(said.original, said.text[:LONGEST], said.fold[:LONGEST])
    return with_full_forms(said, language)


def read_perspective(
    said: Utterance,
    language: Language,
    question: Literal["q1", "q3"],
    weights: Callable[[], Weights] | None = None,
) -> PerspectiveReading:
    """Whose work `said` describes as an answer to `question`. Total: any text has a reading.

    `weights` is called when they are needed; without it the rules decide alone.
    """
    said = heard(said, language)
    examined = examine(said, language, question)
    label, confidence = examined.label, examined.confidence
    act = label == "seller" and confidence >= ACT_AT
    if weights is None or not said.tokens:
        return PerspectiveReading(
            label, confidence, act, evidence(label, examined.acts, examined.found, said)
        )
    judged = weights().judge(features_of(said, examined, question))
    ours = _plainly_ours(examined, said)
    # Whoever does the only thing that is told is no customer, whatever words it is told in.
    heard_as = _likeliest_but_theirs(judged) if ours and said.words[0] in _WE else judged.label
    likely = judged.likely[heard_as]
    # Where the rules hear them act, nobody is told that it is ours.
    act = (
        heard_as == "seller"
        and label != "customer"
        and not any(one.side == "customer" and one.sure for one in examined.acts)
        and not _others_first(said, language)
        and likely >= (ACT_PLAINLY if ours else ACT_TOGETHER)
    )
    shown = evidence(heard_as, examined.acts, examined.found, said) if heard_as == label else ()
    if not shown:
        places = set(judged.places(heard_as, _SHOWN))
        shown = tuple(token.text for token in said.tokens if token.start in places)
    return PerspectiveReading(heard_as, likely, act, shown)


def _likeliest_but_theirs(judged: Judged) -> Perspective:
    """The likeliest label of those by which it is not theirs."""
    likely = judged.likely
    return max((label for label in likely if label != "customer"), key=lambda label: likely[label])


def _others_first(said: Utterance, language: Language) -> bool:
    """Case "churchwardens count the cash then phone the diocese": it opens on some who act, whoever they are."""
    if language != "en" or len(said.words) < _ACT_OF_OTHERS:
        return False
    first, second, third = said.words[:_ACT_OF_OTHERS]
    known = lexicon(language)
    if not first.endswith("s") or first.endswith(("'s", "ss")) or known.kind(first) is not None:
        return False
    verb = known.verbs.get(second)
    acts = verb.form == "base" if verb is not None else third in _ARTICLES
    return acts and first not in known.verbs


_ACT_OF_OTHERS: Final = 3
_ARTICLES: Final = frozenset("the a an their his her our my".split())


def _plainly_ours(examined: Examined, said: Utterance) -> bool:
    """Case "we'll send IT the demo script": one act, we are its subject, and nothing joins anything else to it.

    "Knocking 5% off so the vicar signs" has us for its subject as well.
    """
    acts = examined.acts
    return (
        (said.words[0] in _WE or _without_i(acts, said))
        and len(acts) == 1
        and acts[0].side == "seller"
        and acts[0].sure
        and acts[0].basis == "verb"
        and _JOINED.isdisjoint(said.words)
        and _BREAK.search(said.text) is None
    )


def _without_i(acts: Sequence[Act], said: Utterance) -> bool:
    """As in "knocking 5% off so the vicar signs": it opens on what we are doing, and leaves out who."""
    verb = acts[0].words[-1] if acts else None
    return (
        verb is not None
        and verb.verb is not None
        and verb.verb.form == "ing"
        and verb.token.start == said.tokens[0].start
    )


def _went_out(act: Act, found: Sequence[Found]) -> bool:
    """As in "quote only just went out so bit of patience": what has gone is no step of ours any more."""
    verb = act.words[-1].verb
    gone = verb is not None and verb.meaning is VerbClass.MOVE and verb.form in {"past", "participle"}
    return gone and any(match.name == "WAITING" for match in found)


def _is_said_in(act: Act, found: Sequence[Found], said: Utterance) -> bool:
    """Whether an act of theirs is only part of an expression of waiting or hope: "she'll let me know"."""
    if act.basis == "noun":
        return False
    names = _TOLD_IN["customer" if act.side == "customer" else "seller"]
    return _stands_in(act, found, said, names)


def _stands_in(act: Act, found: Sequence[Found], said: Utterance, names: set[str]) -> bool:
    """Whether the act's word is part of an expression of one of `names`."""
    starts = [word.token.start for word in act.words]
    return any(
        said.tokens[match.first].start <= at < said.tokens[match.end - 1].end
        for match in found
        if match.name in names
        for at in (starts if match.name == "VISITS" else starts[-1:])
    )
