"""Train the weights that know who holds the final yes where no rule does.

They learn from the rows about people, from the notes, and from what is said of people in the rows of other kinds: where no
rule hears that somebody decides there, nobody is told to.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from bot.coach.understanding.people.reader import read_people, yes_by_rules
from bot.coach.understanding.people.yes_features import (
    Candidate,
    Key,
    candidates_in,
    is_piece,
    keys_of_nobody,
    names_of,
)
from bot.coach.understanding.people.yes_guesses import guessed
from bot.coach.understanding.people.yes_judging import SURE
from bot.coach.understanding.people.yes_weights import UNIT, YesWeights
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.scene import Scene, scene_of
from bot.coach.understanding.text import Language

from .choosing import Choice, Chooser, Option
from .corpus import Kind, Row, load
from .storing import keep
from .wording import same_wording

_CHOOSER = Chooser()
# Of a note only a sentence is about it, and a row of another kind says of nobody that they hold it only because no rule hears it.
_COUNTS: Mapping[str, float] = {"people": 1.0, "notes": 0.5}
_OTHER_KINDS: tuple[Kind, ...] = ("perspective", "steps", "dates", "deals", "intent")
_OF_OTHERS = 0.3
# A piece of a word is rarer news than a word: it must be seen more often, and counts half.
_PIECES = 0.5
_SEEN_WORDS, _SEEN_PIECES = 3, 8
_LEAST = 12
# How a label goes on behind the one who holds it: "the dean up to 50k", "Piet met Karin".
_GOES_ON = ("tot", "up to", "met", "with", "samen", "together", "en", "and", "plus")
_SIDES, _PIECED = "lrb", 5
# The shares in which files are held out.
_SHARES = 10


@dataclass(frozen=True)
class Example:
    """A text with everybody in it who may hold the yes; `right`: the places of those who do, none for nobody."""

    row: Row
    kind: str
    scene: Scene
    guesses: Sequence[Mention]
    candidates: tuple[Candidate, ...]
    nobody: Sequence[Key]
    accepted: tuple[object, ...]
    right: frozenset[int]

    @property
    def asked(self) -> bool:
        """Whether it answers who may say yes."""
        return self.kind == "people"

    @property
    def teaches(self) -> bool:
        """Whether whoever is right is among those seen."""
        return bool(self.candidates) and (self.accepted[0] is None or bool(self.right))

    @property
    def options(self) -> frozenset[int]:
        """What may be chosen: nobody is the first."""
        return frozenset(at + 1 for at in self.right) | (
            {0} if None in self.accepted or not self.right else set()
        )


def _accepted(row: Row, kind: str) -> tuple[object, ...]:
    if kind == "people":
        return row.accepted("final_yes", "accept_final_yes")
    if kind == "notes":
        facts = cast("Mapping[str, object]", row.fields["facts"])
        accept = cast("Mapping[str, Sequence[object]]", row.fields.get("accept", {}))
        return (facts.get("decision_maker"), *accept.get("decision_maker", ()))
    return (None,)


def _holds(label: object, called: str) -> bool:
    """Whether somebody is the one of a label, or the first of it."""
    if not isinstance(label, str):
        return False
    return same_wording(label, called) or label.lower().startswith(
        tuple(f"{called.lower()} {word} " for word in _GOES_ON)
    )


def example(row: Row, kind: str) -> Example:
    """A row as the weights see it; only where it is asked who says yes somebody is guessed."""
    scene = scene_of(row.said, row.language)
    guesses = guessed(scene) if kind == "people" else ()
    wider = scene.with_people(guesses) if guesses else scene
    candidates = candidates_in(wider, guesses)
    accepted = _accepted(row, kind)
    right = frozenset(
        at for at, one in enumerate(candidates) if any(_holds(label, one.who.text) for label in accepted)
    )
    return Example(
        row, kind, wider, guesses, candidates, keys_of_nobody(wider, asked=kind == "people"), accepted, right
    )


def examples() -> dict[str, list[Example]]:
    """The rows that may teach something, per file; those of other kinds only where no rule hears anybody decide."""
    found = {
        name: [example(row, kind) for row in rows]
        for kind in ("people", "notes")
        for name, rows in load(kind).items()
    }
    for kind in _OTHER_KINDS:
        for name, rows in load(kind).items():
            found[name] = [
                example(row, kind)
                for row in rows
                if yes_by_rules(scene_of(row.said, row.language), None, answer=True)[1].holder is None
            ]
    return found


def train(rows: Sequence[Example]) -> YesWeights:
    """The weights that fit `rows`; a feature seen too seldom has none."""
    rows = [one for one in rows if one.teaches]
    words = _seen(_named(rows, frozenset()))
    known = frozenset(name for name, count in words.items() if count >= _SEEN_WORDS and not is_piece(name))
    named = _named(rows, known)
    seen = _seen(named)
    kept = {name: at for at, name in enumerate(sorted(n for n in seen if seen[n] >= _least(n)), start=1)}
    values = {name: _PIECES if is_piece(name) else 1.0 for name in kept}

    def placed(names: Sequence[str], *, somebody: bool) -> Option:
        # The first place is the start: what speaks for anybody who is named.
        counted = Counter(name for name in names if name in kept)
        found = [(kept[name], values[name] * count) for name, count in sorted(counted.items())]
        return [(0, 1.0), *found] if somebody else found

    choices = [
        Choice(
            [placed(names, somebody=at > 0) for at, names in enumerate(options)],
            one.options,
            _COUNTS.get(one.kind, _OF_OTHERS),
        )
        for one, options in zip(rows, named, strict=True)
    ]
    start, *weights = _CHOOSER.fit(choices, [len(rows), *[seen[name] for name in kept]])
    stored = {name: round(UNIT * weight * values[name]) for name, weight in zip(kept, weights, strict=True)}
    # A word that speaks for nothing is known all the same, and its pieces are not looked at.
    pieced = {name for name in known if name[0] in _SIDES and " " not in name and len(name) > _PIECED}
    return YesWeights(
        round(UNIT * start),
        {name: weight for name, weight in stored.items() if abs(weight) >= _LEAST or name in pieced},
    )


def _named(rows: Sequence[Example], known: frozenset[str]) -> list[list[list[str]]]:
    """The names of features of nobody and of everybody, per row."""
    found: dict[tuple[Key, Language], list[str]] = {}

    def names(key: Key, language: Language) -> list[str]:
        at = key, language
        if at not in found:
            found[at] = names_of(key, language, known)
        return found[at]

    return [
        [
            [name for key in keys for name in names(key, one.row.language)]
            for keys in (one.nobody, *[candidate.keys for candidate in one.candidates])
        ]
        for one in rows
    ]


def _seen(named: Sequence[Sequence[Sequence[str]]]) -> Counter[str]:
    """In how many rows each feature is."""
    return Counter(name for options in named for name in {name for names in options for name in names})


def _least(name: str) -> int:
    return _SEEN_PIECES if is_piece(name) else _SEEN_WORDS


def store() -> str:
    """Train on everything there is and store the weights; what came of it, in a line."""
    weights = train([one for listed in examples().values() for one in listed])
    return keep("yes", weights.start, weights.by_feature, file="final_yes.json")


def cross() -> Iterator[str]:
    """The files held out as wholes, one share of them after another: rules, weights and both."""
    batches = examples()
    shares = {name: at % _SHARES for at, name in enumerate(sorted(batches))}
    read: list[tuple[str, Example, Read]] = []
    for share in range(_SHARES):
        weights = train([one for name, rows in batches.items() if shares[name] != share for one in rows])
        for name, rows in batches.items():
            if shares[name] == share:
                read += [(name, one, _read(one, weights)) for one in rows]
                if rows and rows[0].kind == "people":
                    yield from _figures(name, [(one, found) for of, one, found in read if of == name])
    told = [(one, found) for _, one, found in read if one.kind == "people"]
    yield from _figures("all people", told)
    for kind in _OTHER_KINDS:
        others = [(one, found) for _, one, found in read if one.kind == kind]
        invented = [(one, found) for one, found in others if found.alone is not None and found.likely >= SURE]
        yield f"{kind}: in {len(invented)} of {len(others)} in which no rule hears anybody decide the weights do"
        for one, found in sorted(invented, key=lambda pair: -pair[1].likely):
            yield f"    {found.likely:.2f} {found.called}: {one.row.text!r}"


@dataclass(frozen=True)
class Read:
    """What was made of an example: by the rules, by the weights alone (the place of who was chosen), and by both."""

    ruled: str | None
    alone: int | None
    called: str
    likely: float
    both: str | None


def _read(one: Example, weights: YesWeights) -> Read:
    totals = weights.totals(one.scene, one.candidates, asked=one.asked)
    best = max(range(len(totals)), key=lambda at: (totals[at], -at))
    judged = weights.judge(one.scene, one.guesses, asked=one.asked)
    said, language = one.row.said, one.row.language
    return Read(
        read_people(said, language).final_yes,
        best - 1 if best else None,
        judged.chosen.who.text if judged is not None else "",
        judged.likely if judged is not None else 0.0,
        read_people(said, language, None, lambda: weights, asked=one.asked).final_yes,
    )


def _figures(name: str, read: Sequence[tuple[Example, Read]]) -> Iterator[str]:
    for language in ("nl", "en"):
        mine = [(one, found) for one, found in read if one.row.language == language]
        if not mine:
            continue
        rules = sum(_right(one, found.ruled) for one, found in mine)
        both = sum(_right(one, found.both) for one, found in mine)
        alone = sum(
            None in one.accepted if found.alone is None else found.alone in one.right for one, found in mine
        )
        count = len(mine)
        yield f"{name} {language} ({count}): rules {rules / count:.3f}; weights {alone / count:.3f}; both {both / count:.3f}"


def _right(one: Example, called: str | None) -> bool:
    if called is None:
        return None in one.accepted
    return any(isinstance(label, str) and same_wording(label, called) for label in one.accepted)
