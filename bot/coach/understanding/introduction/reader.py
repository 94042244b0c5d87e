"""Read the first message about a customer as a whole: which words tell their steps, and which name whom and what."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final, cast

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.chain import Piece
from bot.coach.understanding.introduction.features import step_features, word_features
from bot.coach.understanding.introduction.heard import Heard, heard_at
from bot.coach.understanding.introduction.weights import Act, IntroductionWeights, Name, When
from bot.coach.understanding.text import Language, Utterance, utterance


@record
class ToldStep:
    """A step of theirs in the words it was told in, and whether it is behind them, goes on, or is to come."""

    words: str
    when: When


@record
class IntroductionReading:
    """What a first message tells, in its own words and order. `named` and `acts` have the words of each kind."""

    steps: tuple[ToldStep, ...] = ()
    named: tuple[tuple[Name, str], ...] = ()
    acts: tuple[tuple[Act, str], ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    """Somebody's name, and the role that stands right beside it."""

    def names(self, *kinds: Name) -> tuple[str, ...]:
        """The words of these kinds, in the order of the text."""
        return tuple(words for kind, words in self.named if kind in kinds)

    def role_of(self, name: str) -> str | None:
        """The role of whoever is called so; None where none was told."""
        return next((role for one, role in self.roles if one == name), None)


def read_introduction(
    said: Utterance,
    language: Language,
    weights: Callable[[], IntroductionWeights],
) -> IntroductionReading:
    """What the first message about a customer tells. Total: a text that tells nothing has nothing read in it."""
    if not said.tokens:
        return IntroductionReading()
    if len(said.tokens) > _MOST:
        said = utterance(said.text[: said.tokens[_MOST - 1].end])
    trained = weights()
    heard = heard_at(said, language)
    features = word_features(said, language, heard)
    acts = trained.acts.pieces(features)
    steps = tuple(
        ToldStep(_words(said, piece), _when(trained, step_features(said, language, heard, piece)))
        for piece in _steps(said, acts, heard)
    )
    named = trained.names.pieces(features)
    return IntroductionReading(
        steps,
        tuple((cast("Name", piece.kind), _words(said, piece)) for piece in named),
        tuple((cast("Act", piece.kind), _words(said, piece)) for piece in acts if piece.kind != "step"),
        tuple(_roles(said, named)),
    )


# Who tells more at once has told of the customer by then; the rest is kept as it was typed.
_MOST: Final = 400


def _steps(said: Utterance, acts: Sequence[Piece], heard: Sequence[Heard]) -> list[Piece]:
    """The pieces that are steps; what only a day parts is one: "committee meets Dec 9th to shortlist"."""
    found: list[Piece] = []
    for piece in acts:
        if piece.kind != "step":
            continue
        before = found[-1] if found else None
        if before is not None and _is_parted_by_a_day(said, before, piece, heard):
            found[-1] = Piece("step", before.first, piece.end)
        else:
            found.append(piece)
    return found


def _is_parted_by_a_day(said: Utterance, one: Piece, other: Piece, heard: Sequence[Heard]) -> bool:
    between = range(one.end, other.first)
    days = [at for at in between if "day" in heard[at].rules]
    beside = all(at in days or said.tokens[at].fold in _TO for at in between)
    gap = said.text[said.tokens[one.end - 1].end : said.tokens[other.first].start]
    return bool(days or "day" in heard[other.first].rules) and beside and _STOP.isdisjoint(gap)


_TO: Final = frozenset({"to", "om", "te"})
_STOP: Final = frozenset(",.;:!?\n()")


# A step is to come unless it is plain that it is not.
_SURE: Final = 0.7


def _when(trained: IntroductionWeights, names: Sequence[str]) -> When:
    when, likely = trained.when.judge(names)[0]
    return cast("When", when) if likely >= _SURE else "to_come"


_NO_GAP: Final = " ,:(-–"


def _roles(said: Utterance, named: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    gaps = [
        said.text[said.tokens[one.end - 1].end : said.tokens[other.first].start]
        for one, other in pairwise(named)
    ]
    for place, (one, other) in enumerate(pairwise(named)):
        gap = gaps[place]
        told = one.kind == "role" and _IS.fullmatch(gap)
        if gap.strip(_NO_GAP) and not told and not _BEHIND.fullmatch(gap):
            continue
        # "Mevrouw van Asch, assetmanager Tineke Pol": a role right in front of a name is nobody else's.
        theirs = [piece.kind in _SOMEBODY for piece in named[place + 2 : place + 3]] == [True]
        if theirs and "," in gap and gaps[place + 1] == " ":
            continue
        if one.kind in _SOMEBODY and other.kind == "role":
            yield _words(said, one), _words(said, other)
        elif one.kind == "role" and other.kind in _SOMEBODY:
            yield _words(said, other), _words(said, one)


_SOMEBODY: Final = frozenset({"people", "against"})
# "Contactpersoon inkoop is Anouk".
_IS: Final = later(r" (?:is|heet) ")
_BEHIND: Final = later(r",? (?:the|de|het|their|hun) ")


def _words(said: Utterance, piece: Piece) -> str:
    return said.text[said.tokens[piece.first].start : said.tokens[piece.end - 1].end]
