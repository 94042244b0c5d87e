"""What the rules about acts share: an act, what carries over between clauses, and simple facts about one clause.

No rule that gives an act to somebody belongs here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.mentions import Mention
from bot.coach.understanding.perspective.words import Word

ActSide = Literal["seller", "customer", "both", "either"]


Basis = Literal["verb", "noun", "role"]


Question = Literal["q1", "q3"]


NO_ACT = frozenset({VerbClass.STANCE, VerbClass.WAIT, VerbClass.REPORT})


@record
class Act:
    """Somebody does something. `done`: already over or only a time marker, so no step of ours any more."""

    side: ActSide
    basis: Basis
    sure: bool
    words: tuple[Word, ...]
    done: bool = False


@dataclass(slots=True)
class Reading:
    """What carries over from one clause to the next."""

    reported: bool = False
    quoted: bool = False
    asked_by: ActSide | None = None
    wished: bool = False
    last: ActSide | None = None
    together: bool = False


def holds(clause: Clause, kind: Kind) -> bool:
    """Whether a word of `kind` stands in the clause."""
    return kind in clause.kinds


def side_of(mention: Mention) -> ActSide:
    """A bare name counts as somebody on the customer's side here."""
    return "seller" if mention.side == "self" else "customer"


def act_by(
    clause: Clause,
    side: ActSide,
    mention: Mention | None,
    basis: Basis,
    at: int | None = None,
    *,
    sure: bool = True,
    done: bool = False,
) -> Act:
    """An act of `side`, evidenced by the one who acts and the word at `at`."""
    places = sorted({place for place in (mention.at if mention else None, at) if place is not None})
    return Act(
        side, basis, sure, tuple(clause.words[place] for place in places) or tuple(clause.words[:1]), done
    )


_BY = frozenset({"door", "by"})


def agent_of(clause: Clause, *, passive: bool) -> Mention | None:
    """Whoever stands behind "door" or "by" as the doer of a passive."""
    if clause.texts.isdisjoint(_BY) and all(mention.oblique not in _BY for mention in clause.mentions):
        return None
    bare = any(w.verb is not None and w.verb.form not in {"participle", "past"} for w in clause.words)
    if bare and not passive:
        return None
    for at, word in enumerate(clause.words[:-1]):
        if word.word in _BY and clause.words[at + 1].kind is Kind.OUR:
            return Mention("self", at + 1, word.word)
    for mention in clause.mentions:
        if mention.oblique in _BY and not (mention.side == "name" and clause.subject is not None):
            return mention
    return None


_BEING_DONE = frozenset({"be", "been", "get", "gets", "getting", "got"})


def is_passive(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause is in the passive."""
    if Kind.PASSIVE in clause.kinds:
        return True
    if clause.texts.isdisjoint(_BEING_DONE):
        return False
    for at, word in enumerate(clause.words):
        if word.word in _BEING_DONE and any(
            after.verb is not None and after.verb.form in {"past", "participle"}
            for after in clause.words[at + 1 : at + 3]
        ):
            return True
    return False


_AND = frozenset({"en", "and", "&", "plus"})
_OURS_TOO = frozenset("ours us me mij ons onze mijn wij".split())
_THOSE_OF_THEM = frozenset({("die", "van", "hun"), ("die", "van", "hen"), ("die", "van", "ze")})
_THEIRS_TOO = frozenset("theirs them hunne hun".split())


def both_sides(clause: Clause) -> int | None:
    """Where somebody of ours and somebody of theirs are joined: "our lawyer and theirs", "hun en ons team"."""
    words = clause.words
    if clause.texts.isdisjoint(_AND) or not (Kind.OUR in clause.kinds or Kind.THEIR in clause.kinds):
        return None
    for at, word in enumerate(words):
        if word.word not in _AND or not at or at + 1 == len(words):
            continue
        before, after = words[max(0, at - 3) : at], words[at + 1 : at + 3]
        ours = any(one.kind is Kind.OUR for one in before)
        theirs = any(one.kind is Kind.THEIR for one in before)
        of_them = tuple(one.word for one in words[at + 1 : at + 4]) in _THOSE_OF_THEM
        if ours and (after[0].kind is Kind.THEIR or after[0].word in _THEIRS_TOO or of_them):
            return at
        article = after[0].word in {"de", "het", "the"} and len(after) > 1
        behind = after[1] if article else after[0]
        if theirs and (behind.kind is Kind.OUR or behind.word in _OURS_TOO):
            return at
    return None


_PARTIES = frozenset(
    """teams sides parties companies boards groups firms organisations organizations crews engineers lawyers partijen kanten organisaties bedrijven
    projectteams directies besturen juristen groepen clubs""".split()
)
_BOTH = frozenset({"both", "beide", "two", "twee"})
_BOTH_WITHIN = 3


def both_parties(clause: Clause) -> int | None:
    """Where they and we are named in one: "both teams", "beide juridische afdelingen", "with both boards"."""
    if clause.texts.isdisjoint(_PARTIES):
        return None
    words = [word.word for word in clause.words]
    return next(
        (
            at
            for at, word in enumerate(words)
            if word in _BOTH and not _PARTIES.isdisjoint(words[at + 1 : at + 1 + _BOTH_WITHIN])
        ),
        None,
    )


def circle_of(clause: Clause) -> Mention | None:
    """Somebody on the customer's side behind a preposition."""
    return next(
        (m for m in clause.mentions if m.oblique not in {"", "object"} and m.side == "customer"), None
    )


def companion(clause: Clause, side: str, lexicon: Lexicon) -> Mention | None:
    """Somebody of `side` behind "met" or "with"."""
    return next(
        (m for m in clause.mentions if m.side in {side, "name"} and m.oblique in lexicon.sets["WITH"]),
        None,
    )


def is_done(clause: Clause, acting: Sequence[tuple[int, VerbClass]], lexicon: Lexicon) -> bool:
    """Whether the act is over: a perfect or a past tense."""
    forms = {verb.form for at, _ in acting if (verb := clause.words[at].verb) is not None}
    have = any(
        word.word in lexicon.sets["HAVE"] or word.clitic == "ve" or word.word in {"ive", "weve"}
        for word in clause.words
    )
    modal = any(
        word.kind is Kind.AUXILIARY and word.word not in lexicon.sets["HAVE"] for word in clause.words
    )
    if have and forms & {"participle", "past"}:
        return True
    return (
        forms == {"past"}
        and not modal
        and not any(word.clitic or word.word in {"id", "wed"} for word in clause.words)
    )
