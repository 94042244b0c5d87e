"""Trained weights that know which pieces of an answer are no step of anybody's, beside the rules.

A logistic regression over the words of a piece and its place among the others. Where the weights come from is the shell's
affair; without them the rules decide alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp
from typing import Final, cast

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.piece_features import Key, keys_of, kind_of, names_of, told_in
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.sides import Verdict
from bot.coach.understanding.steps.takeover import up_from
from bot.coach.understanding.steps.words import RouteWords, is_act

UNIT: Final = 100
"""A weight of one in the numbers that are stored."""

NO_STEP: Final = 0.4
"""A piece less likely than this is no step, whatever the rules say; of rows seen by neither it spoils one for thirteen it mends."""

_WORDS_KEPT: Final = 40_000


@dataclass(eq=False)
class PieceWeights:
    """What speaks for any piece at the start, and what each feature adds, in whole hundredths."""

    start: int
    by_feature: Mapping[str, int]
    _added: dict[Key, int] = field(default_factory=dict, init=False, repr=False)
    # What kinds a word is of depends on the language, and the words of one language are one object.
    _kinds: dict[int, dict[str, int]] = field(default_factory=dict, init=False, repr=False)

    def likely(
        self, laid: Flow, pieces: Sequence[Piece], words: RouteWords, places: Sequence[int]
    ) -> list[float]:
        """How likely each piece at one of `places` is a step of somebody's over there."""
        known = self._kinds.setdefault(id(words), {})
        try:
            kinds = [known[word] for word in laid.words]
        except KeyError:
            kinds = [self._kind(word, words, known) for word in laid.words]
        told, added = told_in(kinds, pieces), self._added
        found = []
        for place in places:
            keys = keys_of(laid, kinds, told, pieces, place)
            try:
                whole = sum([added[key] for key in keys])
            except KeyError:
                whole = sum([self._sum(key) for key in keys])
            found.append(1 / (1 + exp(-(self.start + whole) / UNIT)))
        return found

    def settled(
        self,
        laid: Flow,
        pieces: Sequence[Piece],
        words: RouteWords,
        judged: Sequence[Verdict],
        theirs: Sequence[bool],
    ) -> list[Verdict]:
        """What the rules made of the pieces, but for those steps that surely are none.

        `theirs` marks the words that somebody over there said, where "we" is not us.
        """
        if len(laid.words) == 1:
            # "Inspection" has nothing around it to judge it by.
            return list(judged)
        # What puts something right takes its place or nothing does; "demo" by itself may be ours and may be theirs.
        places = [
            place
            for place, (piece, found) in enumerate(zip(pieces, judged, strict=True))
            if found == "step"
            and piece.relation != "fix"
            and not (piece.stop - piece.first == 1 and is_act(laid.words[piece.first]))
            and not up_from(laid, piece)
        ]
        if True in theirs:
            spoken = [at and word in words.our_subjects for at, word in zip(theirs, laid.words, strict=True)]
            places = [
                place for place in places if True not in spoken[pieces[place].first : pieces[place].stop]
            ]
        settled = list(judged)
        for place, likely in zip(places, self.likely(laid, pieces, words, places), strict=True):
            if likely < NO_STEP:
                settled[place] = "doubted"
        return settled

    def _kind(self, word: str, words: RouteWords, known: dict[str, int]) -> int:
        kind = known.get(word)
        if kind is None:
            kind = kind_of(word, words)
            if len(known) < _WORDS_KEPT:
                known[word] = kind
        return kind

    def _sum(self, key: Key) -> int:
        """What the features of a key add; they come back with the words."""
        if (known := self._added.get(key)) is not None:
            return known
        amount = sum([self.by_feature.get(name, 0) for name in names_of(key)])
        if len(self._added) < _WORDS_KEPT:
            self._added[key] = amount
        return amount


def piece_weights_from(stored: Mapping[str, object]) -> PieceWeights:
    """The weights as they are stored: whole hundredths."""
    return PieceWeights(cast("int", stored["start"]), cast("dict[str, int]", stored["weights"]))
