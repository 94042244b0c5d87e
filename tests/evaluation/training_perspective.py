"""Train the weights that read whose work an answer describes, beside the rules."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from bot.coach.understanding.perspective.reader import ACT_TOGETHER, Examined, examine, features_of
from bot.coach.understanding.perspective.weights import LABELS, Features, Weights
from bot.coach.understanding.readings import Perspective

from .corpus import Row, load
from .descent import Descent, Sample
from .storing import keep

# The rules were tuned on these until they fitted, so what the rules say of them is too good to learn from.
TUNED = {"perspective": 0.5}
_DESCENT = Descent()
_PIECES = 0.5
# A piece of a word is rarer news than a word: it must be seen more often, and counts half.
_SEEN = {"c": 3}


@dataclass(frozen=True)
class Example:
    """A row with its features, by name and as they are judged; `weight` is how much it counts."""

    row: Row
    examined: Examined
    names: frozenset[str]
    features: Features
    weight: float

    @property
    def label(self) -> str:
        return str(self.row.fields["label"])

    def right(self, label: str) -> bool:
        return label in self.row.accepted("label", "accept")


def _question(row: Row) -> Literal["q1", "q3"]:
    return cast("Literal['q1', 'q3']", row.fields["question"])


def examples() -> dict[str, list[Example]]:
    """The labelled rows per file."""
    found: dict[str, list[Example]] = {}
    for name, rows in load("perspective").items():
        found[name] = []
        for row in rows:
            examined = examine(row.said, row.language, _question(row))
            features = features_of(row.said, examined, _question(row))
            found[name].append(Example(row, examined, features.names, features, TUNED.get(name, 1.0)))
    return found


def train(rows: Sequence[Example]) -> Weights:
    """The weights that fit `rows`; a feature seen too seldom has none."""
    seen = Counter(name for row in rows for name in row.names)
    kept = {name: place for place, name in enumerate(n for n in sorted(seen) if seen[n] >= _least(n))}
    values = [_PIECES if name.startswith("c:") else 1.0 for name in kept]
    samples = [
        Sample(
            [(kept[name], values[kept[name]]) for name in sorted(row.names) if name in kept],
            LABELS.index(cast("Perspective", row.label)),
            row.weight,
        )
        for row in rows
    ]
    start, weights = _DESCENT.fit(samples, [seen[name] for name in kept], len(LABELS))
    by_feature = {
        name: tuple(round(weight * values[place] * 100) for weight in weights[place])
        for name, place in kept.items()
    }
    return Weights(tuple(round(s * 100) for s in start), {n: w for n, w in by_feature.items() if any(w)})


def _least(name: str) -> int:
    return _SEEN.get(name.partition(":")[0], 2)


def _figures(rows: Sequence[Example], said: Sequence[str]) -> str:
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for row, label in zip(rows, said, strict=True):
        if row.right(label):
            right[label] += 1
        else:
            wrong[label] += 1
            missed[row.label] += 1
    there = [label for label in LABELS if right[label] + missed[label]]
    scores = [2 * right[x] / (2 * right[x] + wrong[x] + missed[x]) for x in there]
    return f"accuracy {right.total() / len(rows):.3f} macro-F1 {sum(scores) / len(scores):.3f}"


def _courage(rows: Sequence[Example], likely: Sequence[float], least: float) -> str:
    acted = [row for row, value in zip(rows, likely, strict=True) if value >= least]
    good = sum(row.right("seller") for row in acted)
    return f"acts from {least:.2f}: {good}/{len(acted)} right of {sum(row.label == 'seller' for row in rows)}"


def store() -> str:
    """Train on all rows and store the weights; what came of it, in a line."""
    weights = train([row for rows in examples().values() for row in rows])
    return keep("perspective", weights.start, weights.by_feature, file="perspective.json")


def cross() -> Iterator[str]:
    """Each file of rows held out as a whole: rules and weights side by side."""
    batches = examples()
    for name, held in batches.items():
        weights = train([row for other, rows in batches.items() if other != name for row in rows])
        for language in ("nl", "en"):
            rows = [row for row in held if row.row.language == language]
            if not rows:
                continue
            judged = [weights.judge(row.features) for row in rows]
            likely = [one.likely["seller"] if one.label == "seller" else 0.0 for one in judged]
            yield f"{name} {language}: rules {_figures(rows, [row.examined.label for row in rows])}"
            yield f"{name} {language}: with weights {_figures(rows, [one.label for one in judged])}"
            for least in (ACT_TOGETHER - 0.1, ACT_TOGETHER, ACT_TOGETHER + 0.1):
                yield f"    {_courage(rows, likely, least)}"
