"""Train the weights that know a command where no rule does.

They learn from the rows of commands and their look-alikes, from the answers in the rows of all other kinds, and from what
the rules' own patterns say, so that they know their words in other company.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import cast

from bot.coach.understanding.intent import (
    words_asking,
    words_correcting,
    words_en,
    words_framed,
    words_freely,
    words_further,
    words_moving,
    words_nl,
)
from bot.coach.understanding.intent.features import features
from bot.coach.understanding.intent.reader import read_intent, sure
from bot.coach.understanding.intent.rules import by_rules, may_command
from bot.coach.understanding.intent.weights import LABELS, UNIT, CommandWeights
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Language, Utterance, utterance

from .corpus import Kind, Row, load
from .descent import Descent, Sample
from .storing import keep

_ANSWERS: tuple[Kind, ...] = ("perspective", "steps", "dates", "deals", "people", "notes")
_DESCENT = Descent(rounds=10, loose=2.0, passed_over=0.02)
# A row of commands is one of a few hundred, an answer one of ten thousand, and a pattern is nothing anybody typed.
_COUNTS = {"command": 3.0, "answer": 1.0, "pattern": 0.7}
# A piece of a word is rarer news than a word: it must be seen more often, and counts half.
_PIECES = 0.5
_SEEN_WORDS, _SEEN_PIECES = 5, 15
_TURNS_OF_A_PATTERN = 3


@dataclass(frozen=True)
class Example:
    """A text with the command it is, None for an answer; `source` says how much it counts, `row` where it stands."""

    said: Utterance
    language: Language
    name: IntentName | None
    source: str
    row: Row | None = None

    def right(self, name: IntentName | None) -> bool:
        accepted = (
            () if self.row is None or self.source != "command" else self.row.accepted("intent", "accept")
        )
        return name in accepted or name == self.name


def commands() -> dict[str, list[Example]]:
    """The rows of commands and their look-alikes, per file."""
    return {
        name: [
            Example(row.said, row.language, cast("IntentName | None", row.fields["intent"]), "command", row)
            for row in rows
        ]
        for name, rows in load("intent").items()
    }


def answers() -> dict[str, list[Example]]:
    """The answers in the rows of all other kinds, per file: those in which no rule sees a command."""
    return {
        name: [
            Example(row.said, row.language, None, "answer", row)
            for row in rows
            if may_command(row.said) and by_rules(row.said, row.language).name is None
        ]
        for kind in _ANSWERS
        for name, rows in load(kind).items()
    }


def patterns() -> list[Example]:
    """What the rules' own patterns say, with one of each choice of words."""
    chance = Random(7)  # noqa: S311 - the same every time
    listed: list[tuple[IntentName, str]] = []
    for source in (
        words_nl.PATTERN_LINES, words_en.PATTERN_LINES, words_asking.PATTERN_LINES, words_moving.PATTERN_LINES,
        words_correcting.PATTERN_LINES, words_further.PATTERN_LINES, words_freely.PATTERN_LINES,
        words_framed.FRAMED_LINES, words_framed.FRAMED_YOU_LINES,
    ):  # fmt: skip
        for name, lines in cast("Mapping[IntentName, Sequence[str]]", source).items():
            for line in lines:
                listed += [(name, _spoken(line, chance)) for _ in range(_TURNS_OF_A_PATTERN)]
    languages: tuple[Language, Language] = ("nl", "en")
    return [
        Example(utterance(text), languages[at % 2], name, "pattern")
        for at, (name, text) in enumerate(sorted(set(listed)))
        if may_command(utterance(text))
    ]


def _spoken(line: str, chance: Random) -> str:
    words = []
    for item in line.split():
        if item in {"^", "$", ".."} or (item.endswith("?") and chance.random() < 1 / 2):
            continue
        words.append(chance.choice(item.removesuffix("?").split("|")).removesuffix("*"))
    return " ".join(words)


def train(examples: Sequence[Example]) -> CommandWeights:
    """The weights that fit `examples`; a feature seen too seldom has none."""
    words = Counter(name for one in examples for name in set(features(one.said, one.language)))
    known = {name for name, count in words.items() if name.startswith("w:") and count >= _SEEN_WORDS}
    found = [Counter(features(one.said, one.language, known)) for one in examples]
    seen = Counter(name for names in found for name in names)
    kept = {name: at for at, name in enumerate(name for name in sorted(seen) if seen[name] >= _least(name))}
    values = [_value(name) for name in kept]
    samples = [
        Sample(
            [
                (kept[name], values[kept[name]] * count)
                for name, count in sorted(names.items())
                if name in kept
            ],
            LABELS.index(one.name),
            _COUNTS[one.source],
        )
        for one, names in zip(examples, found, strict=True)
    ]
    start, weights = _DESCENT.fit(samples, [seen[name] for name in kept], len(LABELS))
    by_feature = {
        name: stored
        for (name, at) in kept.items()
        # A word that speaks for nothing is known all the same, and its pieces are not looked at.
        if (stored := [number for pair in _coarse(weights[at], values[at]) for number in pair])
        or name in known
    }
    return CommandWeights([round(UNIT * amount) for amount in start], by_feature)


def _least(name: str) -> int:
    return _SEEN_PIECES if name.startswith("c:") else _SEEN_WORDS


def _value(name: str) -> float:
    return _PIECES if name.startswith("c:") else 1.0


def _coarse(weights: Sequence[float], value: float) -> Iterator[tuple[int, int]]:
    for label, weight in enumerate(weights):
        amount = round(UNIT * weight * value)
        if amount:
            yield label, amount


def store() -> str:
    """Train on everything there is and store the weights; what came of it, in a line."""
    rows = [one for listed in (*commands().values(), *answers().values()) for one in listed]
    known = {one.said.words for one in rows if one.name is not None}
    weights = train([one for one in rows if one.name is not None or one.said.words not in known] + patterns())
    return keep("intent", weights.start, weights.by_feature, file="intent.json", labels=LABELS)


def cross() -> Iterator[str]:
    """Each file of commands held out as a whole, with a share of the files of answers: rules, weights and both."""
    held_commands, held_answers = commands(), answers()
    shares = {name: at % len(held_commands) for at, name in enumerate(sorted(held_answers))}
    made = patterns()
    looked: Counter[Language] = Counter()
    lost: list[tuple[IntentReading, Example]] = []
    for at, (name, held) in enumerate(held_commands.items()):
        apart = [one for other, listed in held_answers.items() if shares[other] == at for one in listed]
        known = {one.said.words for one in (*held, *apart)}
        others = [one for other, listed in held_commands.items() if other != name for one in listed]
        others += [one for other, listed in held_answers.items() if shares[other] != at for one in listed]
        weights = train([one for one in others if one.said.words not in known] + made)
        yield from _figures(name, held, weights)
        looked.update(one.language for one in apart)
        read = [(_read(one, weights), one) for one in apart]
        lost += [(reading, one) for reading, one in read if reading.name is not None]
    for language, count in looked.items():
        false = sum(one.language == language for _, one in lost)
        yield f"answers of other kinds {language}: {false} of {count} taken for a command"
    for reading, one in sorted(lost, key=lambda found: -found[0].confidence):
        yield f"    {reading.confidence:.2f} {reading.name}: {one.said.text!r}"


def _read(one: Example, weights: CommandWeights) -> IntentReading:
    return read_intent(one.said, one.language, lambda: weights)


def _figures(name: str, held: Sequence[Example], weights: CommandWeights) -> Iterator[str]:
    for language in ("nl", "en"):
        rows = [one for one in held if one.language == language]
        if not rows:
            continue
        judged = [weights.judge(one.said, one.language) for one in rows]
        ruled = _counted(rows, [by_rules(one.said, one.language).name for one in rows])
        alone = _counted(
            rows,
            [one.name if one is not None and one.likely >= sure(one.name) else None for one in judged],
        )
        both = _counted(rows, [_read(one, weights).name for one in rows])
        yield f"{name} {language}: rules {ruled}; weights {alone}; both {both}"


def _counted(rows: Sequence[Example], names: Sequence[IntentName | None]) -> str:
    pairs = list(zip(rows, names, strict=True))
    right = sum(one.right(name) for one, name in pairs)
    wrong = sum(name is not None and one.name is not None and not one.right(name) for one, name in pairs)
    false = sum(name is not None and one.name is None and not one.right(name) for one, name in pairs)
    return f"{right / len(rows):.3f} ({wrong} wrong, {false} false)"
