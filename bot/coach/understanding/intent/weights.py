"""Trained weights that know a command where no rule does.

A multinomial logistic regression: each feature has a weight for an answer and for each command. Where the weights come
from is the shell's affair; without them the rules decide alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp
from typing import Final, cast, get_args

from bot.coach.basics.record import record
from bot.coach.understanding.intent.features import (
    features_of_shape,
    features_of_word,
    kind_of,
    pairs_of,
    plain,
    spelled,
)
from bot.coach.understanding.lexicon.words import Kind
from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.text import Language, Utterance

LABELS: Final[tuple[IntentName | None, ...]] = (None, *get_args(IntentName))
"""What the weights of a feature are for, in this order; the first is an answer."""

UNIT: Final = 3
"""A weight of one in the numbers that are stored."""

# What a feature adds to each command beyond what it adds to an answer is one number, each command's in bits of its own, so
# that one sum adds them all up.
_BITS: Final = 24
_FIELD: Final = (1 << _BITS) - 1
_HALF: Final = 1 << (_BITS - 1)
_SHIFTS: Final = tuple(range(0, _BITS * (len(LABELS) - 1), _BITS))
# Added once, it keeps every field above nothing, and sets a field's first bit where the command is likelier than an answer.
_RAISED: Final = sum(_HALF - 1 << shift for shift in _SHIFTS)
_LIKELIER: Final = sum(_HALF << shift for shift in _SHIFTS)
_WORDS_KEPT: Final = 20_000
_LONGEST_KEPT: Final = 30


@record
class Judged:
    """The likeliest command, and how likely it is."""

    name: IntentName
    likely: float


@dataclass(slots=True, eq=False)
class CommandWeights:
    """Per label a start, and per feature the labels it speaks for or against, each with its weight.

    2, 15, 0, -9 adds fifteen to the third label and takes nine from the first. Weights are whole thirds, which add up to the
    same in whatever order; those of a feature are packed when it is first met. Two of these are the same only where they are
    one: what was read by them is kept by that.
    """

    start: Sequence[int]
    by_feature: Mapping[str, Sequence[int]]
    _begin: int = field(init=False, repr=False)
    _telling: frozenset[str] = field(init=False, repr=False)
    _added: dict[str, int] = field(default_factory=dict, init=False, repr=False)
    _words: "dict[Language, dict[str, _Word]]" = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Pack the start, and find the words that speak for a command."""
        self._begin = _RAISED + _packed(enumerate(self.start))
        self._words = {"nl": {}, "en": {}}
        self._telling = frozenset(
            [
                name.removeprefix(_WORD)
                for name, weights in self.by_feature.items()
                if name.startswith(_WORD) and _speaks_for_one(weights)
            ]
        )

    def judge(self, said: Utterance, language: Language) -> Judged | None:
        """The command that `said` may be; None where it is likelier an answer than any one command.

        What has no word that speaks for a command is looked at no further: that is more than a third of all answers.
        """
        telling = self._telling
        if telling.isdisjoint(said.words) and telling.isdisjoint(said.plain_words):
            return None
        known = self._words[language]
        words = [known.get(word) or self._of_word(word, language) for word in spelled(said)]
        whole = (
            self._begin
            + sum([added for added, _, _ in words])
            + self._of(pairs_of([plainly for _, plainly, _ in words]))
            + self._of(features_of_shape(said, [kind for _, _, kind in words]))
        )
        if not whole & _LIKELIER:
            return None
        totals = _totals(whole)
        best = max(totals)
        at = totals.index(best)
        likely = 1 / sum([exp((total - best) / UNIT) for total in (0, *totals)])
        return Judged(cast("IntentName", LABELS[at + 1]), likely)

    def evidence(self, said: Utterance, language: Language, name: IntentName) -> tuple[str, ...]:
        """The words that speak most for a command against an answer, in text order."""
        at = LABELS.index(name) - 1
        summed = [_totals(_RAISED + self._of_word(word, language)[0])[at] for word in spelled(said)]
        loudest = sorted(range(len(summed)), key=lambda place: (-summed[place], place))[:_SHOWN]
        return tuple(said.tokens[place].text for place in sorted(loudest) if summed[place] > 0)

    def _of_word(self, word: str, language: Language) -> "_Word":
        """What a word and its pieces add, the word as pairs know it, and its kind; they come back with the word."""
        plainly, kind = plain(word), kind_of(word, language)
        found = self._of(features_of_word(plainly, kind, self.by_feature)), plainly, kind
        known = self._words[language]
        if len(known) < _WORDS_KEPT and len(word) <= _LONGEST_KEPT:
            known[word] = found
        return found

    def _of(self, names: Iterable[str]) -> int:
        """What these features add to all commands together."""
        whole, added, by_feature = 0, self._added, self.by_feature
        for name in names:
            if name in by_feature:
                packed = added.get(name)
                if packed is None:
                    numbers = by_feature[name]
                    packed = added[name] = _packed(zip(numbers[::2], numbers[1::2], strict=True))
                whole += packed
        return whole


_Word = tuple[int, str, Kind | None]
_WORD: Final = "w:"
_SHOWN: Final = 3
# What speaks for an answer speaks against every command.
_PLACES: Final = (-sum(1 << shift for shift in _SHIFTS), *(1 << shift for shift in _SHIFTS))


def _packed(weights: Iterable[tuple[int, int]]) -> int:
    return sum([weight * _PLACES[label] for label, weight in weights])


def _speaks_for_one(weights: Sequence[int]) -> bool:
    """Whether these speak for some command by one at least, beyond what they say for an answer."""
    if not weights:
        return False
    # An answer is the first label there is, where it has a weight at all; a label without a weight has none.
    answer = weights[1] if weights[0] == 0 else 0
    return max(0, *weights[1::2]) - answer >= UNIT


def _totals(whole: int) -> list[int]:
    """What speaks for each command beyond what speaks for an answer."""
    return [(whole >> shift & _FIELD) - _HALF + 1 for shift in _SHIFTS]


def command_weights_from(stored: Mapping[str, object]) -> CommandWeights:
    """The weights as they are stored. ValueError where they were trained for other commands than there are now."""
    if stored["labels"] != list(LABELS):
        raise ValueError("the weights of commands were trained for other commands: train them anew")
    return CommandWeights(cast("list[int]", stored["start"]), cast("dict[str, list[int]]", stored["weights"]))
