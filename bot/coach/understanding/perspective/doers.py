"""Clauses with a verb: the act goes to whoever is said, or by the verb's nature is known, to do it.

What we get from them is their act; what they get from us is ours.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.lexicon.words import BUYING, Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.basics import (
    Act,
    Reading,
    act_by,
    both_parties,
    circle_of,
    companion,
    holds,
    is_done,
)
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.mentions import Mention, phrase_start


def passive_act(clause: Clause, acting: Sequence[tuple[int, VerbClass]], lexicon: Lexicon) -> list[Act]:
    """An act said in the passive: what a buyer does to a thing is the customer's, whoever is named."""
    at, meaning = acting[-1]
    if meaning in BUYING:
        return [act_by(clause, "customer", None, "verb", at)]
    if holds(clause, Kind.BUY_NOUN) or (circle_of(clause) is not None and meaning is not VerbClass.SELL):
        return [act_by(clause, "customer", circle_of(clause), "verb", at)]
    if meaning is VerbClass.SELL and not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"]):
        return [act_by(clause, "seller", None, "verb", at, sure=False)]
    subject = clause.subject
    if subject is not None and subject.side == "self":
        return [act_by(clause, "customer", None, "verb", at, sure=False)]
    return []


_BACK: Final = frozenset({"back", "terug", "retour"})
_BY: Final = frozenset({"by", "door"})


def _comes_back(clause: Clause) -> bool:
    """As in "we get the form back filled in by them", "we ontvangen het contract getekend retour": they did something to it."""
    done = any(word.verb is not None and word.verb.form == "participle" for word in clause.words)
    by_them = any(m.side == "customer" and m.oblique in _BY for m in clause.mentions)
    return by_them or (done and not clause.texts.isdisjoint(_BACK))


def received_act(
    clause: Clause,
    acting: Sequence[tuple[int, VerbClass]],
    state: Reading,
    lexicon: Lexicon,
    *,
    speaking: bool,
) -> list[Act]:
    """What we get is their act; what they get from us is ours."""
    at = next(at for at, meaning in acting if meaning is VerbClass.RECEIVE)
    subject = clause.subject
    from_us = any(m.side == "self" and m.oblique in lexicon.sets["FROM"] for m in clause.mentions)
    ours = from_us or any(
        word.kind is Kind.OUR or word.word in lexicon.sets["OUR_THINGS"] for word in clause.words
    )
    giver = next((m for m in clause.mentions if m.side != "self" and m.oblique in lexicon.sets["FROM"]), None)
    if subject is not None and subject.side == "self":
        theirs = giver is not None or speaking or holds(clause, Kind.BUY_NOUN) or holds(clause, Kind.THEIR)
        theirs = theirs or _comes_back(clause)
        if giver is None and any(m.side == "customer" and m.oblique == "object" for m in clause.mentions):
            return [act_by(clause, "seller", subject, "verb", at)]  # "getting them a comparison"
        handed = ours and any(m.oblique in lexicon.sets["TOWARD"] for m in clause.mentions)
        if handed and giver is None:
            return [act_by(clause, "seller", subject, "verb", at)]
        return [act_by(clause, "customer", giver or subject, "verb", at)] if theirs else []
    if from_us or (subject is None and any(m.side == "self" and not m.pronoun for m in clause.mentions)):
        return [act_by(clause, "seller", None, "verb", at)]
    if subject is not None and _beside_ours(clause, lexicon):
        return [act_by(clause, "customer", subject, "verb", at)]
    if ours and not (giver or holds(clause, Kind.BUY_NOUN)):
        return [
            act_by(clause, "seller", None, "verb", at, sure=holds(clause, Kind.OUR) or state.last == "seller")
        ]
    verb = clause.words[at].verb
    if (
        subject is None
        and clause.joined
        and state.last in {"seller", "customer"}
        and verb is not None
        and verb.form == "base"
    ):
        return [act_by(clause, state.last, None, "verb", at)]
    if (
        subject is None
        and not giver
        and not holds(clause, Kind.BUY_NOUN)
        and verb is not None
        and verb.form in {"base", "ing"}
    ):
        return [act_by(clause, "seller", None, "verb", at, sure=ours)]
    if subject is None and not (holds(clause, Kind.BUY_NOUN) or giver):
        return (
            [act_by(clause, state.last, None, "verb", at, sure=False)]
            if state.last in {"seller", "customer"}
            else []
        )
    if (
        subject is not None
        and subject.pronoun
        and state.last == "seller"
        and not holds(clause, Kind.BUY_NOUN)
    ):
        return [act_by(clause, "seller", subject, "verb", at, sure=False)]
    return [act_by(clause, "customer", subject or giver, "verb", at)]


_MORE = frozenset(
    "second 2nd third 3rd another competing competitive comparison alternative rival cheaper tweede derde concurrerende vergelijkende".split()
)


def _beside_ours(clause: Clause, lexicon: Lexicon) -> bool:
    """As in "they're getting a second quote in": one that is not ours."""
    things = lexicon.sets["OUR_THINGS"]
    beside = any(one.word in _MORE and two.word in things for one, two in pairwise(clause.words))
    return beside and not holds(clause, Kind.OUR)


def named_act(
    clause: Clause,
    subject: Mention,
    acting: Sequence[tuple[int, VerbClass]],
    state: Reading,
    lexicon: Lexicon,
    *,
    speaking: bool,
) -> list[Act]:
    """The act of whoever is the subject."""
    at, meaning = acting[-1]
    if subject.side == "self":
        return _own(clause, subject, acting, state, lexicon, speaking=speaking)
    if _is_contacted(clause, subject, acting):
        return [act_by(clause, "seller", None, "verb", at)]
    if subject.side == "name":
        return _name(clause, subject, at, meaning)
    if state.asked_by == "seller" and clause.joined and clause.words[subject.at].kind is Kind.CUSTOMER_OBJECT:
        return []
    first = phrase_start(clause.words, subject.at)
    if (parties := both_parties(clause)) is not None and first - 1 <= parties < subject.at + 1:
        return [act_by(clause, "both", subject, "verb", at)]  # "both legal teams go over it"
    if companion(clause, "self", lexicon) and holds(clause, Kind.TOGETHER):
        return [act_by(clause, "both", subject, "verb", at)]
    verb = clause.words[at].verb
    wished = clause.words[subject.at].clitic == "d" or clause.words[subject.at].word in {
        "theyd",
        "hed",
        "shed",
    }
    known = verb is None or verb.lemma not in {"do", "doen"}
    return [act_by(clause, "customer", subject, "verb", at, sure=known and not wished)]


_MEETS = frozenset("meet afspreken overleggen bespreken discuss talk speak spreken".split())


_CONTACTS = frozenset("bellen mailen appen opbellen nabellen uitnodigen benaderen polsen bezoeken".split())


def _is_contacted(clause: Clause, subject: Mention, acting: Sequence[tuple[int, VerbClass]]) -> bool:
    """As in "donderdag de koster bellen": one person and an infinitive, so that is whom we call."""
    at = acting[-1][0]
    verb = clause.words[at].verb
    word = clause.words[subject.at]
    return (
        verb is not None
        and verb.form == "infinitive"
        and verb.lemma in _CONTACTS
        and len(acting) == 1
        and subject.at < at
        and not subject.pronoun
        and not word.word.endswith(("en", "s"))
        and not any(one.helps for one in clause.words)
        and subject.at > 0
        and clause.words[subject.at - 1].word in {"de", "het", "hun", "die"}
    )


def _own(
    clause: Clause,
    subject: Mention,
    acting: Sequence[tuple[int, VerbClass]],
    state: Reading,
    lexicon: Lexicon,
    *,
    speaking: bool,
) -> list[Act]:
    at, meaning = acting[-1]
    selling = any(m is VerbClass.SELL for _, m in acting)
    first_person = clause.words[subject.at].kind is Kind.SELF
    plural = clause.words[subject.at].word not in {"i", "ik", "k", "im", "ive", "id", "ill"}
    if first_person and (
        state.quoted
        or clause.quoted
        or (
            speaking
            and _says_of_themselves(clause, lexicon, selling=selling)
            and (plural or meaning is VerbClass.DECIDE)
        )
    ):
        return [act_by(clause, "customer", subject, "verb", at, sure=False)]
    with_them = {*lexicon.sets["WITH"], "bij", "at"}
    beside = [m.side for m in clause.mentions if m.oblique in with_them]
    # "We draw up the plan together": with nobody beside them it is with them.
    others = any(side != "self" for side in beside) or (plural and first_person and not beside)
    if state.together and holds(clause, Kind.TOGETHER) and others:
        return [act_by(clause, "both", subject, "verb", at)]
    if Kind.NEGATION in clause.kinds:
        return [act_by(clause, "seller", subject, "verb", at, sure=False, done=True)]
    if plural and first_person and clause.words[at].verb_lemma in _MEETS and circle_of(clause) is None:
        return [act_by(clause, "either", subject, "verb", at, sure=False)]
    if meaning is VerbClass.DECIDE and plural and first_person and not circle_of(clause):
        return [act_by(clause, "both", subject, "verb", at, sure=False)]
    return [act_by(clause, "seller", subject, "verb", at, done=is_done(clause, acting, lexicon))]


_SHOULD = frozenset(
    "should must may can could need needs moeten mogen kunnen moesten mochten konden zouden zullen have ought".split()
)


def _says_of_themselves(clause: Clause, lexicon: Lexicon, *, selling: bool) -> bool:
    """Whether "we" in what somebody there said is themselves: not in "they said we should send a quote"."""
    if not selling:
        return True
    return clause.texts.isdisjoint(_SHOULD) and clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])


# Only a buyer handles these.
_BUYERS_THINGS = frozenset(
    "referenties references reference referentie voorstellen proposals quotes offertes bids sums shortlist longlist vendors suppliers leveranciers aanbieders".split()
)


def _name(clause: Clause, subject: Mention, at: int, meaning: VerbClass) -> list[Act]:
    """A name taking a buying step is theirs; one that handles a document or the phone could be anybody."""
    theirs = (
        meaning in BUYING
        or holds(clause, Kind.BUY_NOUN)
        or holds(clause, Kind.THEIR)
        or circle_of(clause) is not None
        or any(m.side == "customer" and m.oblique == "object" and not m.pronoun for m in clause.mentions)
    )
    theirs = theirs or not clause.texts.isdisjoint(_BUYERS_THINGS)
    to_us = any(m.side == "self" and m.oblique for m in clause.mentions)
    if theirs or to_us or meaning in {VerbClass.MOVE, VerbClass.DO}:
        return [act_by(clause, "customer", subject, "verb", at, sure=theirs or to_us)]
    return [act_by(clause, "either", subject, "verb", at, sure=False)]
