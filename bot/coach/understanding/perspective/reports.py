"""Which clauses report what somebody said, and which sentences are somebody's own words.

In something the customer said, "we" is the customer. Who does what is decided in `acts`.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.coach.understanding.lexicon.words import Kind, Lexicon
from bot.coach.understanding.perspective.clauses import Clause


def trailing_reports(clauses: Sequence[Clause], lexicon: Lexicon) -> tuple[set[int], set[int]]:
    """Sentences that end in "… per the facilities manager", and those that are direct speech: "…, zegt de directeur"."""
    found: set[int] = set()
    spoken: set[int] = set()
    for before, clause in pairwise(clauses):
        if before.sentence == clause.sentence and (
            (_said_at(clause, lexicon) == 0 and reports(clause, lexicon))
            or (len(clause.words) <= 3 and _ends_in_said(clause, lexicon))
        ):
            spoken.add(clause.sentence)
    for clause in clauses:
        if clause.texts.isdisjoint(lexicon.sets["REPORTERS"]):
            continue
        at = next(
            (i for i, word in enumerate(clause.words) if i > 2 and word.word in lexicon.sets["REPORTERS"]),
            None,
        )
        if at is not None and reports(clause, lexicon) and at >= len(clause.words) - 4:
            found.add(clause.sentence)
    return found | spoken, spoken


def _said_at(clause: Clause, lexicon: Lexicon) -> int | None:
    """Where the clause has its word of saying: "zegt", "per", "geeft … aan", "laat … weten"."""
    last = clause.words[-1].word
    reporters = lexicon.sets["REPORTERS"]
    if last not in _SAID_APART and clause.texts.isdisjoint(reporters):
        return None
    for at, word in enumerate(clause.words):
        if word.word in reporters:
            return at
        lemma = word.verb.lemma if word.verb is not None else ""
        if (lemma == "geven" and last == "aan") or (word.word in _LETS and last in {"weten", "know"}):
            return at
    return None


# Saying in two words ends in one of these.
_SAID_APART = frozenset("aan weten know".split())
_LETS = frozenset("laat laten liet lieten".split())


_SAYS_WHO = 3
_ARTICLES = frozenset("de het the hun their den".split())


def reports(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause says that somebody on the customer's side said something."""
    at = _said_at(clause, lexicon)
    if at is None:
        return False
    near = [m for m in clause.mentions if abs(m.at - at) <= 4]
    # "…, zei de uitbater": whoever stands there with an article is none of us.
    if at == 0 and len(clause.words) == _SAYS_WHO and clause.words[1].word in _ARTICLES and not near:
        return True
    return any(m.side in {"customer", "name"} and m.oblique != "object" for m in near) and not any(
        m.side == "self" and not m.oblique for m in near
    )


def _ends_in_said(clause: Clause, lexicon: Lexicon) -> bool:
    """As in "…, Ingrid said": somebody who is not us, and nothing behind it."""
    said = clause.words[-1].word in lexicon.sets["REPORTERS"] and len(clause.words) > 1
    return said and all(word.kind not in {Kind.SELF, Kind.OUR} for word in clause.words)
