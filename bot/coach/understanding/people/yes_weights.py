"""Trained weights that know who holds the final yes where no rule does.

A logistic regression that chooses: everybody named and nobody are weighed against each other, each by the words around
them. Where the weights come from is the shell's affair; without them the rules decide alone.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from math import exp
from typing import Final, cast

from bot.coach.basics.record import record
from bot.coach.understanding.people.yes_features import (
    EITHER_SIDE,
    Candidate,
    Key,
    candidates_in,
    keys_of_nobody,
    names_of,
    same_people,
)
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.text import Language

UNIT: Final = 100
"""A weight of one in the numbers that are stored."""

_WORDS_KEPT: Final = 40_000
_SHOWN: Final = 3


@record
class Judged:
    """Who of those named likeliest holds the yes, and how likely that is; the `others` with how likely each is.

    Somebody who is named more than once, or by name and by title side by side, is as likely as all of these together.
    """

    chosen: Candidate
    likely: float
    others: tuple[tuple[Candidate, float], ...]


@dataclass(slots=True, eq=False)
class YesWeights:
    """What speaks for anybody who is named at the start, and what each feature adds, in whole hundredths.

    Two of these are the same only where they are one: what was read by them is kept by that.
    """

    start: int
    by_feature: Mapping[str, int]
    _words: dict[Language, dict[Key, int]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Nothing is added up yet."""
        self._words = {"nl": {}, "en": {}}

    def judge(self, scene: Scene, guesses: Collection[Mention] = (), *, asked: bool) -> Judged | None:
        """Who holds the yes if anybody in a scene does; None where nobody is named who could.

        `guesses`: those of its people who are only guessed to be any. `asked`: it answers who may say yes.
        """
        candidates = candidates_in(scene, guesses)
        if not candidates:
            return None
        totals = self.totals(scene, candidates, asked=asked)
        best = max(totals)
        raised = [exp((total - best) / UNIT) for total in totals]
        whole = sum(raised)
        likely: dict[int, float] = {}
        people = same_people(scene, candidates)
        for person, one in zip(people, raised[1:], strict=True):
            likely[person] = likely.get(person, 0.0) + one / whole
        likeliest = max(likely, key=likely.__getitem__)
        place = max(
            (at for at, person in enumerate(people) if person == likeliest), key=lambda at: totals[at + 1]
        )
        others = [
            (one, likely[person])
            for one, person in zip(candidates, people, strict=True)
            if person != likeliest
        ]
        return Judged(candidates[place], likely[likeliest], tuple(others))

    def totals(self, scene: Scene, candidates: Iterable[Candidate], *, asked: bool) -> list[int]:
        """What speaks for nobody, and then for each candidate."""
        language = scene.language
        nobody = self._sum(keys_of_nobody(scene, asked=asked), language)
        return [nobody, *[self.start + self._sum(one.keys, language) for one in candidates]]

    def evidence(self, scene: Scene, chosen: Candidate) -> tuple[str, ...]:
        """The words around somebody that speak most for them, in text order, and that speak for anybody at all."""
        signs = scene.clauses[chosen.clause]
        words = [key for key in chosen.keys if isinstance(key, tuple) and key[0] != EITHER_SIDE]
        # The keys of words stand as those on the left, nearest first, and then those on the right.
        left = sum(key[0] == "l" for key in words)
        places = [
            *range(chosen.at - 1, chosen.at - 1 - left, -1),
            *range(chosen.at + 1, chosen.at + 1 + len(words) - left),
        ]
        said = [
            (self._sum([key, (EITHER_SIDE, key[1])], scene.language), place)
            for key, place in zip(words, places, strict=True)
        ]
        loudest = sorted(
            place for amount, place in sorted(said, key=lambda one: (-one[0], one[1]))[:_SHOWN] if amount > 0
        )
        return tuple(scene.items[scene.signs[signs.at + place][1]].text for place in loudest)

    def _sum(self, keys: Iterable[Key], language: Language) -> int:
        """What these add up to."""
        by_feature, known = self.by_feature, self._words[language]
        whole = 0
        for key in keys:
            # What is no word has a single name.
            amount = by_feature.get(key, 0) if key.__class__ is str else known.get(key)
            whole += self._of_word(key, language) if amount is None else amount
        return whole

    def _of_word(self, key: Key, language: Language) -> int:
        """What the features of a word add; they come back with the word."""
        by_feature, known = self.by_feature, self._words[language]
        amount = sum([by_feature.get(name, 0) for name in names_of(key, language, by_feature)])
        if len(known) < _WORDS_KEPT:
            known[key] = amount
        return amount


def yes_weights_from(stored: Mapping[str, object]) -> YesWeights:
    """The weights as they are stored: whole hundredths."""
    return YesWeights(cast("int", stored["start"]), cast("dict[str, int]", stored["weights"]))
