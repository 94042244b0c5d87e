"""Trained weights that know where something else begins though nothing marks it: "survey done tom is out new guy is raj".

A message is cut at stops, marks, commas and joining words (`clauses.cut`). Whoever dictates puts none of these; there each gap
between two words is judged by the words around it and by what they are in the deal. It is only where a piece *may* begin: which of
these places it does is decided by what the pieces tell (`pieces`).
"""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from bot.coach.basics.record import record, replace
from bot.coach.understanding.belonging.features import known_words
from bot.coach.understanding.belonging.slots import shape
from bot.coach.understanding.belonging.weights import Judge
from bot.coach.understanding.clauses import Clause, Clauses
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.told_readings import Asked, DealWords, KnownAs

Gap = Literal["on", "cut"]
GAPS: Final[tuple[Gap, ...]] = ("on", "cut")

# A long text is told with stops.
_MOST: Final = 90
# Behind these something is still to come: "before | christmas".
_LEADS_ON: Final = frozenset("de een the a an van voor tot per of for from until till".split())
_UNKNOWN: Final = 0.5
_ODDS: Final = 3.0
# So likely something else begins there that it is worth a look.
_MAY: Final = 0.15


@record
class Cuts:
    """A message cut wherever a piece may begin; `likely`: how likely one begins with each of its clauses."""

    clauses: Clauses
    likely: tuple[float, ...]


def with_gaps(clauses: Clauses, language: Language, told_of: DealWords, judge: Judge) -> Cuts:
    """The clauses of a message, cut as well where something else may begin without a mark."""
    said = clauses.said
    marked = {place_of(said, clause.start): clause for clause in clauses.row}
    if len(said.tokens) > _MOST:
        return Cuts(clauses, tuple(1.0 if clause.opens == "stop" else _UNKNOWN for clause in clauses.row))
    row: list[Clause] = []
    likely: list[float] = []
    # One word alone tells nothing: "Wouter tekent nu | alleen. …".
    ends = {*marked, len(said.tokens)}
    known = known_words(told_of.names, language)
    for at, names in enumerate((["#"], *gap_features(clauses, language, known, told_of.asked))):
        begins = 1.0 if at == 0 else _readily(dict(judge.judge(names))["cut"])
        clause = marked.get(at)
        if clause is not None:
            row.append(clause)
            likely.append(begins)
        elif begins >= _MAY and said.tokens[at - 1].fold not in _LEADS_ON and at + 1 not in ends:
            row[-1:] = [
                replace(row[-1], end=said.tokens[at - 1].end),
                Clause(said.tokens[at].start, row[-1].end, "word"),
            ]
            likely.append(begins)
    return Cuts(Clauses(said, tuple(row)), tuple(likely))


def _readily(likely: float) -> float:
    """The likelihood with the odds raised: two things taken for one lose both, one taken for two is often still heard."""
    odds = _ODDS * likely
    return odds / (odds + 1 - likely)


def place_of(said: Utterance, start: int) -> int:
    """The place of the first word that ends behind a place of the text."""
    return next((at for at, token in enumerate(said.tokens) if token.end > start), len(said.tokens))


def gap_features(
    clauses: Clauses, language: Language, known: Mapping[str, KnownAs], asked: Asked | None
) -> list[list[str]]:
    """The names of the features of each gap between two words: of the one behind the first word, behind the second, and so on."""
    said = clauses.said
    kinds = lexicon(language).kinds
    words = ["0" if any(map(str.isdigit, token.fold)) else token.fold for token in said.tokens]
    what = [
        f"<{known[token.fold]}>"
        if token.fold in known
        else str(kinds.get(token.fold, "")) or shape(token.text)
        for token in said.tokens
    ]
    opens = {place_of(said, clause.start): clause.opens for clause in clauses.row}
    return [
        [
            *_features(words, what, at, opens.get(at, "gap")),
            *_around(what, opens, at),
            *_of_question(asked, what, at, opens.get(at, "gap")),
        ]
        for at in range(1, len(words))
    ]


def _of_question(asked: Asked | None, what: list[str], at: int, mark: str) -> tuple[str, ...]:
    """What stands beside a gap where that is asked: two names are one answer where people are asked for."""
    if asked is None:
        return ()
    return (
        f"q {asked} {mark}",
        f"q {asked} {mark} {what[at - 1]} {what[at]}",
        f"q {asked} {mark} {min(at, _EARLY)}",
    )


_EARLY: Final = 4


def _around(what: list[str], opens: Mapping[int, str], at: int) -> Iterator[str]:
    """What is named before and behind, up to the next marks: a second verb or another person may be told something else of."""
    before = next((place for place in range(at - 1, 0, -1) if place in opens), 0)
    behind = next((place for place in range(at + 1, len(what)) if place in opens), len(what))
    mark = opens.get(at, "gap")
    yield f"lb {mark} {min(at - before, _FAR)}"
    yield f"ln {mark} {min(behind - at, _FAR)}"
    yield from (f"ib {mark} {kind}" for kind in {*what[before:at]})
    yield from (f"in {mark} {kind}" for kind in {*what[at:behind]})


_FAR: Final = 8


def _features(words: list[str], what: list[str], at: int, mark: str) -> Iterator[str]:
    def word(place: int) -> str:
        return words[place] if 0 <= place < len(words) else "#"

    def kind(place: int) -> str:
        return what[place] if 0 <= place < len(what) else "#"

    yield f"m {mark}"
    yield f"mn {mark} {word(at)}"
    yield f"mk {mark} {kind(at)}"
    yield f"mkb {mark} {kind(at - 1)}"
    yield f"mn2 {mark} {word(at)} {word(at + 1)}"
    yield f"b {word(at - 1)}"
    yield f"n {word(at)}"
    yield f"bb {word(at - 2)}"
    yield f"nn {word(at + 1)}"
    yield f"bn {word(at - 1)} {word(at)}"
    yield f"n2 {word(at)} {word(at + 1)}"
    yield f"b2 {word(at - 2)} {word(at - 1)}"
    yield f"kb {kind(at - 1)}"
    yield f"kn {kind(at)}"
    yield f"kbn {kind(at - 1)} {kind(at)}"
    yield f"kn2 {kind(at)} {kind(at + 1)}"
    yield f"kb2 {kind(at - 2)} {kind(at - 1)}"
    yield f"k4 {kind(at - 2)} {kind(at - 1)} {kind(at)} {kind(at + 1)}"
    yield f"wk {word(at - 1)} {kind(at)}"
    yield f"kw {kind(at - 1)} {word(at)}"
    yield f"kwn {kind(at)} {word(at + 1)}"
    yield f"sb {word(at - 1)[-2:]}"
    yield f"sn {word(at)[-2:]}"
