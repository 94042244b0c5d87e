"""Who asks whom: a request of the customer is our act, and what we ask of them is theirs to do."""

from collections.abc import Sequence

from bot.coach.understanding.lexicon.words import Kind, VerbClass
from bot.coach.understanding.perspective.basics import Act, Reading, act_by, holds
from bot.coach.understanding.perspective.clauses import Clause

_ASKING = frozenset({"vragen", "ask", "verzoeken"})
_ASKS = frozenset({"vragen", "ask", "verzoeken", "willen", "want", "require", "verlangen", "eisen"})


def asks_us(clause: Clause, after: Clause | None) -> bool:
    """As in "Sandra vroeg of ik …", "verzoek om … te …": what follows is asked of us."""
    if clause.words[0].word in {"verzoek", "vraag", "request"} and (
        clause.subject is None or clause.subject.at > 1
    ):
        return after is not None and after.opener == "purpose"
    to_us = (
        after is not None
        and after.rest
        and after.subject is not None
        and after.words[after.subject.at].kind is Kind.SELF_OBJECT
    )
    if (
        after is None
        or (after.opener not in {"question", "that"} and not to_us)
        or after.sentence != clause.sentence
    ):
        return False
    asks = not clause.lemmas.isdisjoint(_ASKS)
    asker, asked = clause.subject, after.subject
    return asks and asker is not None and asker.side != "self" and asked is not None and asked.side == "self"


def remember_request(clause: Clause, verbs: Sequence[tuple[int, VerbClass]], state: Reading) -> None:
    """Keep who asked, for the clauses after this one."""
    if clause.subject is None or clause.lemmas.isdisjoint(_ASKS):
        return
    asks = [at for at, _ in verbs if (verb := clause.words[at].verb) is not None and verb.lemma in _ASKS]
    if asks:
        state.asked_by = "seller" if clause.subject.side == "self" else "customer"


def tries(clause: Clause, at: int) -> bool:
    """As in "proberen … te", "try to": the other verb is the act."""
    verb = clause.words[at].verb
    return (
        verb is not None
        and verb.lemma in {"proberen", "try"}
        and any(w.word in {"te", "to", "and"} for w in clause.words[at + 1 :])
    )


def asked_of_us(clause: Clause, acting: Sequence[tuple[int, VerbClass]]) -> list[Act] | None:
    """As in "zij hebben ons gevraagd een demo te geven", "they've asked for a quote": None when nothing is asked of us."""
    if (
        clause.words[0].word in {"verzoek", "request"}
        and len(clause.words) > 1
        and clause.words[1].word in {"om", "to"}
    ):
        return [act_by(clause, "seller", None, "verb", at) for at, _ in acting[:1]] or None
    if clause.lemmas.isdisjoint(_ASKING):
        return None
    asking = [at for at, _ in acting if (verb := clause.words[at].verb) is not None and verb.lemma in _ASKING]
    subject = clause.subject
    if not asking or (subject is not None and subject.side == "self" and not _is_passive_ask(clause)):
        return None
    others = [at for at, _ in acting if at not in asking]
    to_us = any(m.side == "self" for m in clause.mentions)
    if to_us and others:
        return [act_by(clause, "seller", None, "verb", others[-1])]
    shown = not clause.texts.isdisjoint(_SHOWN_BY_US)
    others_asked = not clause.texts.isdisjoint(_OTHERS) or _named_elsewhere(clause)
    if subject is not None and subject.side != "self" and not shown and others_asked:
        return [
            act_by(clause, "customer", subject, "verb", asking[0])
        ]  # "she asks another vendor for a quote"
    if shown:  # "for the night shift": what stands behind "for" is no act
        others = [at for at in others if _FOR.isdisjoint(w.word for w in clause.words[max(0, at - 3) : at])]
    for_thing = shown or any(
        word.word in {"for", "om", "naar", "about", "over"}
        for word in clause.words[asking[0] + 1 : asking[0] + 5]
    )
    if (
        for_thing
        and not others
        and not holds(clause, Kind.BUY_NOUN)
        and subject is not None
        and subject.side != "self"
    ):
        thing = next((i for i, word in enumerate(clause.words) if word.kind in _THINGS), None)
        wanted = [act_by(clause, "seller", subject, "noun", thing, sure=False)]
        return wanted if thing is not None or to_us else []
    return None


# Whom they ask who is not us.
_OTHERS = frozenset(
    "another other others ander andere anderen elsewhere elders competitor competitors concurrent concurrenten concurrentie vendors suppliers leveranciers".split()
)
_FOR = frozenset({"for", "voor"})
# Nobody but a seller gives these: "they asked for another demo".
_SHOWN_BY_US = frozenset(
    "demo demos demonstratie demonstration presentatie presentation proefplaatsing rondleiding walkthrough proefopstelling stalen samples".split()
)
_THINGS = frozenset({Kind.EITHER_NOUN, Kind.SELL_NOUN})


def _is_passive_ask(clause: Clause) -> bool:
    """As in "we've been asked to pitch", "wij zijn gevraagd te presenteren"."""
    return not clause.texts.isdisjoint(("been", "being", "zijn", "worden", "were"))


_ASKED_FOR = frozenset("request vragen ask verzoeken willen want".split())
# What a customer asks for over there and not of us.
_ASKED_INSIDE = frozenset(
    "aan budget akkoord toestemming advies goedkeuring approval permission advice sign-off offertes quotes".split()
)


def takes_up(clause: Clause, before: Clause, acts: Sequence[Act]) -> bool:
    """Whether we do in `clause` what the customer asked for in the one before it."""
    ours = bool(acts) and all(act.side == "seller" and not act.done for act in acts)
    verb = next((word.verb for word in clause.words if word.verb is not None), None)
    told = clause.subject is not None and clause.subject.side == "self"
    doing = clause.subject is None and verb is not None and verb.form == "ing"
    asks = before.subject is not None and before.subject.side in {"customer", "name"}
    return (
        ours
        and (told or doing)
        and asks
        and before.texts.isdisjoint(_ASKED_INSIDE)
        and not _asked_elsewhere(before)
        and bool(before.lemmas)
        and before.lemmas <= _ASKED_FOR
    )


_WHERE_ASKED = frozenset({"bij", "from", "langs"})


def _asked_elsewhere(clause: Clause) -> bool:
    """As in "zij vragen de vergunning bij de gemeente": who is asked is named, and it is not us."""
    ours = any(word.kind in {Kind.SELF, Kind.SELF_OBJECT, Kind.OUR} for word in clause.words)
    return not ours and not clause.texts.isdisjoint(_WHERE_ASKED)


def _named_elsewhere(clause: Clause) -> bool:
    """Whether somebody of theirs or a third party stands right behind "bij", "from"."""
    if not _asked_elsewhere(clause):
        return False
    asked = [at for at, word in enumerate(clause.words) if word.word in _WHERE_ASKED]
    return any(0 < one.at - at <= _NEAR for one in clause.mentions for at in asked)


_NEAR = 3


# Weighing of theirs, also with "whether they": everything else that looks into them is ours.
_AMONG_THEMSELVES = frozenset(
    "bespreken overleggen discuss debate consider overwegen beoordelen vergaderen review".split()
)


_ASKS_AROUND = frozenset(
    "vragen navragen horen informeren bellen mailen appen polsen uitzoeken checken achterhalen ask call email text find ping ring".split()
)


def looks_into(clause: Clause, after: Clause) -> bool:
    """As in "uitzoeken wie er tekent", "ff bellen of ze eruit zijn": who speaks of "them" is us."""
    if clause.subject is not None or clause.opener != "main" or after.opener != "question":
        return False
    theirs = after.subject is not None and after.subject.side == "customer" and after.subject.pronoun
    verbs = [word for word in clause.words if word.verb is not None]
    theirs = theirs or bool(verbs and verbs[0].verb_lemma in _ASKS_AROUND)
    received = any(word.verb is not None and word.verb.meaning is VerbClass.RECEIVE for word in verbs)
    theirs = theirs or (after.subject is not None and after.subject.side == "self" and not received)
    plain = all(word.verb_lemma not in _AMONG_THEMSELVES for word in verbs)
    return theirs and bool(verbs) and plain and Kind.PASSIVE not in clause.kinds
