"""Trained weights that mark which words of a clause tell what: who it is of, what was so before, what is done, beside which step, when.

A linear chain over the words, trained as a perceptron: each word has the label that its own features, those of its neighbours
and the label before it speak for most. What a clause is about is known by then, and is a feature of every word.
"""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, cast, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.readings import DealPart, KnownAs
from bot.coach.understanding.text import Language, Utterance

Slot = Literal["who", "old", "what", "before", "after", "day", "sum", "role", "with", "why"]
SLOTS: Final[tuple[Slot, ...]] = get_args(Slot)
LABELS: Final[tuple[str, ...]] = ("O", *(f"{at}-{slot}" for slot in SLOTS for at in "BI"))
"""No slot, or the first word or a further word of one."""

_MOST: Final = 60
_EDGE: Final = 3
_NEVER: Final = -(10**9)
# A further word of a slot stands behind its first or another further one.
_FOLLOWS: Final = tuple(
    frozenset(
        before for before, name in enumerate(LABELS) if not label.startswith("I-") or name[2:] == label[2:]
    )
    for label in LABELS
)


def word_features(
    said: Utterance, language: Language, known: Mapping[str, KnownAs], part: DealPart, op: str
) -> list[list[str]]:
    """The names of the features of each word of a clause that is about `part`, and does `op` with it."""
    kinds = lexicon(language).kinds
    words = ["0" if any(map(str.isdigit, token.fold)) else token.fold for token in said.tokens[:_MOST]]
    seen = [f"<{known[token.fold]}>" if token.fold in known else None for token in said.tokens[:_MOST]]
    marks = [str(kinds.get(token.fold, "")) or _shape(token.text) for token in said.tokens[:_MOST]]
    # What stands between a word and the one before it joins the two, or does not.
    gaps = [
        "",
        *(
            said.text[one.end : other.start].strip()
            for one, other in zip(said.tokens, said.tokens[1:_MOST], strict=False)
        ),
    ]
    last = len(words) - 1
    found = []
    for at, word in enumerate(words):
        before, behind = words[at - 1] if at else "^", words[at + 1] if at < last else "$"
        kind_before, kind_behind = marks[at - 1] if at else "^", marks[at + 1] if at < last else "$"
        here = seen[at] or marks[at]
        names = [
            f"w {word}", f"p {before}", f"n {behind}", f"h {here}", f"hp {kind_before}", f"hn {kind_behind}",
            f"s {word[-_EDGE:]}", f"a {word[:_EDGE]}", f"pw {before} {word}", f"wn {word} {behind}",
            f"{part} h {here}", f"{part} w {word}", f"{part} p {before}", f"{part} n {behind}", f"{part} hp {kind_before}",
            f"{part}.{op} h {here}", f"{part}.{op} p {before}", f"{part}.{op} n {behind}", f"{part}.{op} hh {kind_before} {here}",
            f"{part}.{op} s {word[-_EDGE:]}", f"g {gaps[at]} {here}", f"t {_shape(said.tokens[at].text)} {min(at, _EDGE)}",
        ]  # fmt: skip
        if at > 1:
            names += [f"pp {words[at - 2]} {before}", f"{part} pp {words[at - 2]}"]
        if at < last - 1:
            names.append(f"nn {behind} {words[at + 2]}")
        if at == 0:
            names.append(f"{part}.{op} ^")
        if at == last:
            names.append(f"{part}.{op} $")
        found.append(names)
    return found


def _shape(word: str) -> str:
    if any(map(str.isdigit, word)):
        return "0k" if word[-1:].isalpha() else "0"
    return "A" if word[:1].isupper() else "a"


@record
class SlotWeights:
    """What speaks for a label behind another, and per feature for which labels, each with its weight: 2, 15, 0, -9."""

    behind: Sequence[Sequence[int]]
    by_feature: Mapping[str, Sequence[int]]

    def read(
        self, said: Utterance, language: Language, known: Mapping[str, KnownAs], part: DealPart, op: str
    ) -> dict[Slot, tuple[str, ...]]:
        """The words of each slot, as they were typed; a slot that may have several has each of them."""
        labels = best_path(self._scores(word_features(said, language, known, part, op)), self.behind)
        return spans(said, labels)

    def _scores(self, words: Sequence[Sequence[str]]) -> list[list[int]]:
        found = []
        for names in words:
            totals = [0] * len(LABELS)
            for name in names:
                numbers = self.by_feature.get(name, ())
                for at, weight in zip(numbers[::2], numbers[1::2], strict=True):
                    totals[at] += weight
            found.append(totals)
        return found


def best_path(scores: Sequence[Sequence[float]], behind: Sequence[Sequence[float]]) -> list[int]:
    """The labels, one for each word, that add up to most; `behind[a][b]` is what speaks for b behind a."""
    if not scores:
        return []
    totals = [score if not LABELS[at].startswith("I-") else _NEVER for at, score in enumerate(scores[0])]
    came: list[list[int]] = []
    for row in scores[1:]:
        back, best = [], []
        for label, score in enumerate(row):
            at = max(
                _FOLLOWS[label],
                key=[total + each[label] for total, each in zip(totals, behind, strict=True)].__getitem__,
            )
            back.append(at)
            best.append(totals[at] + behind[at][label] + score)
        came.append(back)
        totals = best
    at = max(range(len(totals)), key=totals.__getitem__)
    path = [at]
    for back in reversed(came):
        at = back[at]
        path.append(at)
    return path[::-1]


def spans(said: Utterance, labels: Sequence[int]) -> dict[Slot, tuple[str, ...]]:
    """The words that the labels mark, by slot."""
    found: dict[Slot, list[str]] = {}
    start = 0
    for at, label in enumerate(labels):
        name = LABELS[label]
        if name.startswith("B-"):
            start = at
        if name == "O" or (at + 1 < len(labels) and LABELS[labels[at + 1]] == f"I-{name[2:]}"):
            continue
        words = said.text[said.tokens[start].start : said.tokens[at].end]
        found.setdefault(cast("Slot", name[2:]), []).append(words)
    return {slot: tuple(words) for slot, words in found.items()}
