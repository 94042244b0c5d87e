"""Train the weights that know which part of a deal words are about, what they say of it, and which words tell it.

All three learn from the same rows, which nobody wrote a rule for: a rule that fits them would only know them better.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.coach.understanding.belonging.features import features, known_words
from bot.coach.understanding.belonging.gaps import GAPS, Gap, gap_features
from bot.coach.understanding.belonging.slots import LABELS, word_features
from bot.coach.understanding.belonging.weights import PARTS, Judge, PartWeights
from bot.coach.understanding.chain import ChainWeights
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.told_readings import DealPart

from .chain import Chain
from .corpus import Row, load
from .descent import Descent
from .fitting import Features, Fitting, fitted
from .pieces_rows import each, gaps_of
from .storing import store as write
from .told_rows import Told, asked_in, names_in, told

# What is said less often is not told apart from the rest of its part.
_ROWS_OF_AN_OP = 5
_ROUNDS, _SEEN_IN_A_CHAIN, _SLOT_UNIT, _LEAST = 8, 36, 6, 3

_PARTS = Fitting(Descent(rounds=10, loose=2.0, passed_over=0.02), 6, 16, least=2)
_GAPS = Fitting(Descent(rounds=10, loose=0.5, passed_over=0.02), 4, 4, least=3)
_OPS = Fitting(Descent(rounds=12, loose=0.7, passed_over=0.02), 4, 10)


def train(rows: Sequence[Told], messages: Sequence[Row]) -> PartWeights:
    """The weights that fit these rows, and for where a piece begins these messages."""
    names = [_features(one) for one in rows]
    parts = fitted(names, [one.part for one in rows], PARTS, _PARTS)
    ops: dict[DealPart, Judge] = {}
    for part in PARTS:
        counted = Counter(one.op for one in rows if one.part == part)
        labels = sorted(op for op, count in counted.items() if count >= _ROWS_OF_AN_OP)
        of_part = [at for at, one in enumerate(rows) if one.part == part and one.op in labels]
        if part != "rest" and labels:
            ops[part] = fitted(
                [names[at] for at in of_part],
                [rows[at].op for at in of_part],
                labels,
                _OPS,
            )
    return PartWeights(parts, ops, _slots(rows), _gaps(messages))


def _gaps(messages: Sequence[Row]) -> Judge:
    names, wanted = list[Features](), list[Gap]()
    for row in messages:
        said = row.said
        found = gap_features(cut(said), row.language, known_words(names_in(row), row.language), asked_in(row))
        for at, gap in gaps_of(row, said):
            names.append(_same(found[at - 1]))
            wanted.append(gap)
    return fitted(names, wanted, GAPS, _GAPS)


def _same(names: list[str]) -> Features:
    return lambda _: names


def _features(one: Told) -> Features:
    return lambda weighted: features(one.said, one.row.language, one.known, one.asked, weighted)


def _slots(rows: Sequence[Told]) -> ChainWeights:
    marked = [
        (word_features(one.said, one.row.language, one.known, one.part, one.op), one.labels)
        for one in rows
        if one.labels
    ]
    counted = Counter(name for words, _ in marked for names in words for name in names)
    kept = {name for name, count in counted.items() if count >= _SEEN_IN_A_CHAIN}
    chain = Chain(LABELS)
    chain.fit(
        [([[name for name in names if name in kept] for names in words], labels) for words, labels in marked],
        _ROUNDS,
    )
    return ChainWeights(LABELS, *chain.mean(_SLOT_UNIT, _LEAST))


def store() -> str:
    """Train on everything there is and store the weights; what came of it, in a line."""
    weights = train([*_rows()], [row for rows in load("pieces").values() for row in rows])
    ops: dict[str, object] = {part: _stored(judge) for part, judge in weights.ops.items()}
    slots = {"behind": weights.slots.behind, "weights": weights.slots.by_feature}
    return f"told: {write('parts.json', _stored(weights.parts))}, {write('ops.json', ops)}, {write('slots.json', slots)}, {write('gaps.json', _stored(weights.gaps))}"


def _rows() -> Iterator[Told]:
    for rows in load("told").values():
        yield from told(rows)
    for rows in load("pieces").values():
        yield from told(each(rows))


def _stored(judge: Judge) -> dict[str, object]:
    return {"labels": judge.labels, "start": judge.start, "weights": judge.by_feature}


def cross() -> Iterator[str]:
    """Each file of rows held out as a whole: how many are about the right part, and say the right thing of it."""
    files = {name: list(told(rows)) for name, rows in load("told").items()}
    for held, rows in files.items():
        weights = train([one for name, others in files.items() if name != held for one in others], ())
        right = Counter[str]()
        for one in rows:
            part = weights.parts.judge(_features(one)(weights.parts.by_feature))[0][0]
            judge = weights.ops.get(one.part)
            said = judge.judge(_features(one)(judge.by_feature))[0][0] if judge is not None else one.op
            right["part"] += part == one.part
            right["op"] += part == one.part and said == one.op
        yield f"{held}: part {right['part'] / len(rows):.3f}, and what is said of it {right['op'] / len(rows):.3f} of {len(rows)}"
