"""Clauses with a verb and nobody who does it, as in a diary: "demo inplannen", "chase again thursday".

The clause before, the verb's own class and who else is named decide.
"""

from collections.abc import Sequence

from bot.coach.understanding.lexicon.words import BUYING, Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.basics import (
    Act,
    Question,
    Reading,
    act_by,
    circle_of,
    holds,
    is_done,
)
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.nouns import moved_act

# "need to call the CFO", "ga morgen bellen": the writer leaves out "I".
_I_DROP = frozenset("need gotta gonna will ga heb ben".split())


# Who sees to it that something happens has that for a goal; what should happen is no step yet.
SEES_TO = frozenset("zorgen ensure".split())

# "Bestelling plaatsen", "raise the PO": whoever buys does it.
_ORDERS = frozenset(
    "plaatsen inschieten insturen verstrekken geven uitschrijven place raise cut issue".split()
)
_AN_ORDER = frozenset("bestelling order opdracht bestelbon inkooporder po".split())
# Whoever buys looks at others beside us.
_MORE = frozenset("andere other others more meer extra".split())
_RIVALS = frozenset(
    "partijen leveranciers aanbieders vendors suppliers bidders parties firms contractors".split()
)
_BOOKS = frozenset("book schedule plan inplannen plannen inboeken boeken prikken".split())


# Without a subject these are as often a step in the customer's route: "wensenlijst opstellen", "write the brief".
_MAKES = frozenset(
    """maken opstellen stellen uitwerken werken schrijven voorbereiden bereiden regelen organiseren plannen inplannen
    implementeren installeren trainen onderhandelen informeren meten samenstellen make create build prepare prep write
    draft arrange organise organize schedule install train configure negotiate research connect price estimate""".split()
)


def _inside(clause: Clause) -> bool:
    """As in "intern", "on their side": said to happen over there."""
    return not clause.texts.isdisjoint(("intern", "internally", "onderling")) or any(
        m.side == "customer" and clause.words[m.at].word in {"side", "end", "kant"} for m in clause.mentions
    )


_TO = frozenset("to naar aan richting".split())


_ENDS = frozenset("sluiten close closen eindigen end open openen".split())


def _to_a_colleague(clause: Clause) -> bool:
    """As in "overdragen aan mijn collega", "pass it on to our architect": handed to somebody of ours."""
    verb = next((word.verb for word in clause.words if word.verb is not None), None)
    return (
        verb is not None
        and verb.form in {"infinitive", "base"}
        and clause.subject is None
        and any(
            m.side == "self" and m.oblique in _TO and clause.words[m.at].kind in {Kind.ROLE, Kind.COLLEAGUE}
            for m in clause.mentions
        )
    )


def comes_to_us(clause: Clause) -> bool:
    """As in "naar ons mailen", "get it back to us": whatever comes to us is sent by them."""
    ours = any(m.side == "self" and m.oblique in _TO for m in clause.mentions)
    return ours and clause.subject is None and circle_of(clause) is None and not _to_a_colleague(clause)


def unnamed_act(
    clause: Clause,
    acting: Sequence[tuple[int, VerbClass]],
    state: Reading,
    lexicon: Lexicon,
    question: Question,
) -> list[Act]:
    """No subject: the clause before, the verb's own class, or the diary style of a salesperson decides."""
    at, meaning = acting[0]
    verb = clause.words[at].verb
    form = verb.form if verb is not None else "infinitive"
    last = state.last if state.last in {"seller", "customer"} else None
    leading = not any(
        word.kind in {Kind.EITHER_NOUN, Kind.BUY_NOUN, Kind.SELL_NOUN} for word in clause.words[:at]
    )
    helpers = {word.word for word in clause.words[:at] if word.kind is Kind.AUXILIARY}
    helped = bool(helpers - _I_DROP)
    if "te" in clause.texts and all(
        word.verb is not None or word.kind in {Kind.FUNCTION, Kind.PREPOSITION, Kind.TIME}
        for word in clause.words
    ):
        return []  # "nog te bepalen"
    if _to_a_colleague(clause):
        return [act_by(clause, "seller", None, "verb", at)]
    if _inside(clause) or comes_to_us(clause):
        return [act_by(clause, "customer", circle_of(clause), "verb", at)]
    if clause.words[at].verb_lemma in _ENDS and holds(clause, Kind.BUY_NOUN) and not leading:
        return [act_by(clause, "customer", None, "noun", at, sure=False)]  # "the budget round closes"
    about_them = any(
        m.pronoun and m.side == "customer" and m.oblique in {"object", "to", "naar"} for m in clause.mentions
    )
    giver = any(m.side == "customer" and m.oblique in lexicon.sets["FROM"] for m in clause.mentions)
    if giver and not clause.texts.isdisjoint(("terug", "back")):
        return [
            act_by(clause, "customer", circle_of(clause), "verb", at)
        ]  # "formulier ingevuld terug van hr"
    if not clause.texts.isdisjoint(_MORE) and not clause.texts.isdisjoint(_RIVALS):
        return [
            act_by(clause, "customer", circle_of(clause), "verb", at)
        ]  # "three other vendors still being invited"
    orders = verb is not None and verb.lemma in _ORDERS and not clause.texts.isdisjoint(_AN_ORDER)
    if orders and last != "seller":
        return [act_by(clause, "customer", circle_of(clause), "verb", at)]
    colleague = any(m.side == "self" and not m.pronoun for m in clause.mentions)
    if colleague and circle_of(clause) is None and meaning in BUYING:
        return [act_by(clause, "seller", None, "verb", at)]  # "my own legal has to ok it"
    if about_them and meaning is not VerbClass.DECIDE and form != "third":
        over = form == "past"
        return [act_by(clause, "seller", None, "verb", at, sure=last != "customer", done=over)]
    dropped = helpers & _I_DROP and not (helpers == {"will"} and last == "customer")
    if dropped and meaning in {VerbClass.SELL, VerbClass.DO} and not holds(clause, Kind.BUY_NOUN):
        return [act_by(clause, "seller", None, "verb", at, done=is_done(clause, acting, lexicon))]
    if (
        helped
        and last is None
        and meaning is VerbClass.SELL
        and not helpers - {"moet", "wil", "zal", "kan", "have"}
    ):
        return [act_by(clause, "seller", None, "verb", at, sure=False)]
    if (
        meaning is VerbClass.WEIGH
        and form in {"infinitive", "base", "ing"}
        and Kind.CONTACT in clause.kinds
        and any(
            m.oblique in lexicon.sets["WITH"] and clause.words[m.at].kind is Kind.CONTACT
            for m in clause.mentions
        )
    ):
        return [act_by(clause, "seller", None, "verb", at, sure=False)]  # "evaluate with the client"
    if meaning is VerbClass.DECIDE or (meaning is VerbClass.WEIGH and last != "seller"):
        return [act_by(clause, "customer", None, "verb", at)]
    settled = clause.words[at].verb_lemma in _BOOKS and not leading
    if settled and form in {"past", "participle"}:
        return []  # "meeting's booked": whose step it is, nobody says
    if meaning is VerbClass.SELL and form in {"past", "participle"} and not helped and last != "customer":
        return [act_by(clause, "seller", None, "verb", at, done=True)]  # "twee keer gebeld", "sent the deck"
    to_us = any(m.pronoun and m.side == "self" and m.oblique == "object" for m in clause.mentions)
    if form == "third" and to_us:
        return [act_by(clause, "customer", None, "verb", at)]  # "tries it out, then rings me"
    if form in {"third", "past"} or helped:
        if meaning is VerbClass.MOVE:
            return moved_act(clause, at, lexicon)
        if last is not None and leading:
            return [act_by(clause, last, None, "verb", at, sure=False)]
        theirs = holds(clause, Kind.BUY_NOUN) or circle_of(clause) is not None or meaning is VerbClass.WEIGH
        return [act_by(clause, "customer", circle_of(clause), "verb", at, sure=theirs)] if theirs else []
    if last == "seller" and form == "base" and at == 0 and meaning in {VerbClass.SELL, VerbClass.DO}:
        return [act_by(clause, last, None, "verb", at)]  # "show him the savings, ask for the order"
    if leading and last is not None and (form in {"infinitive", "ing"} or (clause.joined and form == "base")):
        return [act_by(clause, last, None, "verb", at, sure=last == "customer" or meaning is VerbClass.SELL)]
    if meaning is VerbClass.SELL:
        alone = all(
            word.kind in {Kind.PREPOSITION, Kind.FUNCTION, Kind.TIME}
            for word in clause.words
            if word.verb is None
        )
        makes = question == "q1" and verb is not None and verb.lemma in _MAKES
        makes = makes and clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
        for_them = circle_of(clause)
        theirs = holds(clause, Kind.BUY_NOUN) and not (for_them and for_them.oblique in {"voor", "for"})
        theirs = theirs and clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
        return [
            act_by(
                clause,
                "seller",
                None,
                "verb",
                at,
                sure=not makes and not theirs and (not alone or state.last == "seller"),
            )
        ]
    if meaning is VerbClass.MOVE:
        return moved_act(clause, at, lexicon)
    return _diary(clause, at, form, meaning, question)


def _diary(clause: Clause, at: int, form: str, meaning: VerbClass, question: Question) -> list[Act]:
    """As in "zet de proefopstelling klaar", "finding out if we can deliver": the writer leaves out "I"."""
    if clause.words[at].verb_lemma in SEES_TO:
        return [act_by(clause, "seller", None, "verb", at)]
    if form == "infinitive" and all(
        word.verb is not None or word.kind in {Kind.FUNCTION, Kind.TIME} for word in clause.words
    ):
        return []
    if holds(clause, Kind.BUY_NOUN) and form in {"infinitive", "base"}:
        return [act_by(clause, "customer", None, "verb", at, sure=False)]
    if form in {"stem", "ing", "base"}:
        return [
            act_by(
                clause,
                "seller",
                None,
                "verb",
                at,
                sure=(meaning is VerbClass.DO and question == "q3") or form == "ing",
            )
        ]
    if meaning is VerbClass.WEIGH or (question == "q1" and not holds(clause, Kind.EITHER_NOUN)):
        return (
            [act_by(clause, "customer", None, "verb", at, sure=False)] if meaning is VerbClass.WEIGH else []
        )
    return [act_by(clause, "seller", None, "verb", at, sure=False)]
