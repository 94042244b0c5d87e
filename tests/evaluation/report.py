"""Judgements counted and laid out as lines of plain text. Nothing is judged in here."""

from collections import Counter
from collections.abc import Iterator, Sequence

from .judging import Judgement

_LABELLED = frozenset({"label", "intent"})


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %" if whole else "    – "


def summary(judgements: Sequence[Judgement]) -> Iterator[str]:
    """Rows that are right in every fact, then each fact: right, wrong, left out, invented; then labels' F1."""
    deciding = [judged for judged in judgements if not judged.detail]
    rows = {judged.row.id for judged in deciding}
    wrong = {judged.row.id for judged in deciding if not judged.good}
    yield f"  rows right {_share(len(rows) - len(wrong), len(rows))}  ({len(rows) - len(wrong)} of {len(rows)})"
    for fact in dict.fromkeys(judged.fact for judged in judgements):
        of_fact = [judged for judged in judgements if judged.fact == fact]
        yield fact_line(fact, of_fact)
        if fact in _LABELLED:
            yield from labels(of_fact)


def fact_line(fact: str, judgements: Sequence[Judgement]) -> str:
    """Right, wrong and left out are shares of what was said; invented is a share of where nothing was."""
    count = Counter(judged.outcome for judged in judgements)
    said = count["right"] + count["wrong"] + count["left out"]
    unsaid = count["empty"] + count["invented"]
    # A single step has no place where it rightly stays away, so what was invented is set against what was found.
    invented = _share(count["invented"], unsaid if count["empty"] else count["right"] + count["invented"])
    return (
        f"  {fact:<22} right {_share(count['right'], said)}  wrong {_share(count['wrong'], said)}"
        f"  left out {_share(count['left out'], said)}  invented {invented}"
        f"  ({said} said, {unsaid} not)"
    )


def labels(judgements: Sequence[Judgement]) -> Iterator[str]:
    """Accuracy, macro-F1 over the labels that occur, and who is taken for whom."""
    pairs = Counter((str(judged.expected), str(judged.found)) for judged in judgements)
    wanted = sorted({expected for expected, _ in pairs})
    seen = [*wanted, *sorted({found for _, found in pairs} - set(wanted))]
    right = sum(pairs[label, label] for label in wanted)
    scores = {label: _f1(pairs, label) for label in wanted}
    mean = sum(scores.values()) / len(scores)
    yield f"  accuracy {_share(right, pairs.total())}   macro-F1 {mean:.3f}"
    yield f"    {'expected / found':<18}" + "".join(f"{label[:8]:>9}" for label in seen) + "       F1"
    for label in wanted:
        counts = "".join(f"{pairs[label, found] or '.':>9}" for found in seen)
        yield f"    {label:<18}{counts}{scores[label]:>9.3f}"


def _f1(pairs: Counter[tuple[str, str]], label: str) -> float:
    right = pairs[label, label]
    others = sum(count for pair, count in pairs.items() if (pair[0] == label) != (pair[1] == label))
    return 2 * right / (2 * right + others) if right else 0.0


def misses(judgements: Sequence[Judgement]) -> Iterator[str]:
    """The rows that went wrong: what was typed, what was expected, what was found."""
    for judged in judgements:
        if not judged.good and not judged.detail:
            yield f"  - {judged.row.id} {judged.fact} {judged.outcome}: {judged.row.text!r}"
            yield f"      expected {judged.expected!r}, found {judged.found!r}"
