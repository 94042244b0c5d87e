"""The figures that are recorded and held: one number between 0 and 1 per kind, language and measure.

All are made so that more is better: "not invented" and "not left out" instead of their opposites.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from .corpus import Kind, Row
from .judging import JUDGES, Judgement

Figures = dict[str, float]


def figures(kind: Kind, rows: Sequence[Row]) -> Figures:
    """Every measure of a kind over these rows."""
    judged = [found for row in rows for found in JUDGES[kind](row)]
    deciding = [found for found in judged if not found.detail]
    return _MEASURES[kind](deciding, judged)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _right(found: Iterable[Judgement]) -> float:
    judged = list(found)
    return _share(sum(judgement.good for judgement in judged), len(judged))


def _of(fact: str, judged: Iterable[Judgement]) -> list[Judgement]:
    return [found for found in judged if found.fact == fact]


def _not_invented(judged: Sequence[Judgement]) -> float:
    unsaid = [found for found in judged if found.outcome in {"empty", "invented"}]
    return _share(sum(found.outcome == "empty" for found in unsaid), len(unsaid))


def _not_left_out(judged: Sequence[Judgement]) -> float:
    said = [found for found in judged if found.outcome in {"right", "wrong", "left out"}]
    return _share(sum(found.outcome != "left out" for found in said), len(said))


def _said_right(judged: Sequence[Judgement]) -> float:
    said = [found for found in judged if found.outcome in {"right", "wrong", "left out"}]
    return _share(sum(found.outcome == "right" for found in said), len(said))


def macro_f1(judged: Sequence[Judgement]) -> float:
    """The mean of the labels' F1, over the labels that occur."""
    labels = {str(found.expected) for found in judged}
    return sum(_f1(label, judged) for label in labels) / len(labels)


def _f1(label: str, judged: Sequence[Judgement]) -> float:
    both = sum(str(found.expected) == str(found.found) == label for found in judged)
    either = sum((str(found.expected) == label) + (str(found.found) == label) for found in judged)
    return _share(2 * both, either)


def _perspective(deciding: Sequence[Judgement], judged: Sequence[Judgement]) -> Figures:
    acted = _of("mirror question asked", judged)
    sellers = {found.row.id for found in deciding if found.expected == "seller"}
    return {
        "accuracy": _right(deciding),
        "macro-F1": macro_f1(deciding),
        "seller acted upon, precision": _right(acted),
        "seller acted upon, recall": _share(len({found.row.id for found in acted} & sellers), len(sellers)),
    }


def _intent(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
    answers = [found for found in deciding if found.expected is None]
    return {
        "accuracy": _right(deciding),
        "macro-F1": macro_f1(deciding),
        "answers left answers": _share(sum(found.found is None for found in answers), len(answers)),
    }


def _dates(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
    return {
        "right": _right(deciding),
        "said right": _said_right(deciding),
        "not invented": _not_invented(deciding),
    }


def _steps(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
    return {"lists exact": _right(deciding)}


def _each(*facts: str) -> Callable[[Sequence[Judgement], Sequence[Judgement]], Figures]:
    def measure(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
        found: Figures = {}
        for fact in facts:
            found[f"{fact} right"] = _right(_of(fact, deciding))
            found[f"{fact} said right"] = _said_right(_of(fact, deciding))
        return found

    return measure


def _notes(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
    return {
        "facts right": _right(deciding),
        "not invented": _not_invented(deciding),
        "not left out": _not_left_out(deciding),
    }


def _told(deciding: Sequence[Judgement], judged: Sequence[Judgement]) -> Figures:
    taken = _of("taken", judged)
    return {
        "part right": _right(_of("part", deciding)),
        "what is said right": _right(_of("what is said", deciding)),
        "word for word": _right(_of("word for word", judged)),
        "taken, precision": _right(taken),
        "taken, share": _share(len(taken), len(_of("part", deciding))),
    }


def _answers(deciding: Sequence[Judgement], _: Sequence[Judgement]) -> Figures:
    true = sum(found.outcome != "invented" for found in deciding)
    return {"right": _right(deciding), "nothing untrue": _share(true, len(deciding))}


def _first(_: Sequence[Judgement], judged: Sequence[Judgement]) -> Figures:
    return {
        "account right": _right(_of("account", judged)),
        "way right": _right(_of("way", judged)),
        "steps told": _right(_of("step told", judged)),
        "steps kept": _right(_of("step kept", judged)),
        "asked, steps told": _right(_of("asked step told", judged)),
        "asked, steps kept": _right(_of("asked step kept", judged)),
        "people told": _right(_of("person told", judged)),
        "people kept": _right(_of("person kept", judged)),
    }


def _fixes(deciding: Sequence[Judgement], judged: Sequence[Judgement]) -> Figures:
    return {
        **_answers(deciding, judged),
        "put right": _right(_of("put right", judged)),
        "left alone": _right(_of("left alone", judged)),
    }


def _pieces(deciding: Sequence[Judgement], judged: Sequence[Judgement]) -> Figures:
    return {
        "pieces heard": _right(deciding),
        "word for word": _right(_of("words", judged)),
        "surely heard, and told": _right(_of("true", judged)),
    }


_MEASURES: Mapping[Kind, Callable[[Sequence[Judgement], Sequence[Judgement]], Figures]] = {
    "perspective": _perspective,
    "intent": _intent,
    "dates": _dates,
    "steps": _steps,
    "deals": _each("account", "topic"),
    "people": _each("final_yes", "budget", "disagreement"),
    "notes": _notes,
    "told": _told,
    "answers": _answers,
    "visits": _answers,
    "first": _first,
    "fixes": _fixes,
    "pieces": _pieces,
}
