"""The steps of an answer as they are read, each where it belongs in time, with corrections laid over what they correct."""

import re
from dataclasses import dataclass, field

from bot.coach.basics.record import replace
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.progress import Progress
from bot.coach.understanding.steps.words import is_act, takes_part

_WORDS = re.compile(r"[^\W_]+")
_EMPTY_WORDS = frozenset(
    """
    de het een the a an ze zij they it t moet must has to nog first eerst van of by door is are wordt gaat in bij at
""".split()
)


@dataclass(slots=True)
class Route:
    """The steps so far, and where a correction began."""

    text: str
    steps: list[ReadStep] = field(default_factory=list)
    ours: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    doubted: list[str] = field(default_factory=list)
    corrected: list[ReadStep] | None = None
    correction: Piece | None = None
    last: int = -1
    ahead: ReadStep | None = None

    def add(self, step: ReadStep, piece: Piece, *, over_by_now: bool = False) -> None:
        """Put a step where it belongs in time; `over_by_now`: it was told afterwards, and is over."""
        if step.done and over_by_now:
            # "Legal, then the board. Oh and they did the trial": what is over comes before what is ahead.
            self.last = next((n for n, one in enumerate(self.steps) if not one.done), len(self.steps))
        elif piece.relation == "between" and 0 <= self.last < len(self.steps) - 1:
            self.last += 1  # "contract last, first up is the check, in the middle the vote"
        elif piece.relation == "foremost":
            self.last = 0
        elif piece.relation in {"before", "between"} and self.steps:
            self.last = min(max(self.last, 0), len(self.steps) - 1)
        elif not (piece.chained and 0 <= self.last < len(self.steps) - 1):
            self.last = len(self.steps)
        else:
            self.last += 1
        self.steps.insert(self.last, step)

    def correct(self, piece: Piece) -> None:
        """What follows replaces what was said before."""
        self.settle()
        self.corrected, self.steps, self.correction, self.last = self.steps, [], piece, -1

    def progressed(self, progress: Progress) -> None:
        """Mark how far the step last said is."""
        if progress != "ahead" and self.steps and 0 <= self.last < len(self.steps):
            step = self.steps[self.last]
            self.steps[self.last] = replace(step, done=progress == "done", busy=progress == "busy")

    def over_after_all(self, told: ReadStep) -> bool:
        """As in "they walk round, trial it, then she signs. walk round is done": of a step said before; False for a new one."""
        named = meaning_of(told)
        known = [n for n, step in enumerate(self.steps) if named and named <= meaning_of(step)]
        if len(known) != 1 or known[0] == len(self.steps) - 1:
            return False
        self.steps[known[0]] = replace(self.steps[known[0]], done=True, busy=False)
        return True

    def drop_last(self) -> None:
        """As in "maar hier niet": the step last said does not count."""
        if 0 <= self.last < len(self.steps):
            self.steps.pop(self.last)
            self.last = len(self.steps) - 1

    def turn_round(self) -> None:
        """As in "nee andersom", "that comes first": the last two steps change places."""
        self.settle()
        if len(self.steps) > 1:
            self.steps[-2:] = [self.steps[-1], self.steps[-2]]
            self.last = len(self.steps) - 1

    def reorder(self, laid: Flow, earlier: Piece, later: Piece) -> bool:
        """As in "the visit comes before the vendor day", said of two known steps."""
        self.settle()
        places = [
            [
                n
                for n, step in enumerate(self.steps)
                if same(step, ReadStep(evidence_of(self.text, laid, piece)))
            ]
            for piece in (earlier, later)
        ]
        if len(places[0]) != 1 or len(places[1]) != 1 or places[0] == places[1]:
            return False
        first, second = places[0][0], places[1][0]
        if first > second:
            self.steps.insert(second, self.steps.pop(first))
        return True

    def place_of(self, step: ReadStep) -> int | None:
        """Where a step that was said before stands, when it can be no other one."""
        places = [
            n for n, one in enumerate(self.steps) if meaning_of(step) and meaning_of(step) <= meaning_of(one)
        ]
        return places[0] if len(places) == 1 else None

    def settle(self) -> None:
        """Lay a correction over what it corrects."""
        if self.corrected is None or self.correction is None:
            return
        said, self.corrected = self.corrected, None
        self.steps = _merged(said, self.steps, self.correction)
        self.correction = None


def evidence_of(text: str, laid: Flow, piece: Piece) -> str:
    """The words of a piece as they were typed."""
    return text[laid.tokens[piece.first].start : laid.tokens[piece.stop - 1].end]


def meaning_of(step: ReadStep) -> set[str]:
    """The words of a title that say what the step is."""
    return {word for word in _WORDS.findall(step.title.casefold()) if word not in _EMPTY_WORDS}


def same(one: ReadStep, other: ReadStep) -> bool:
    """Whether one title says no more than the other."""
    left, right = meaning_of(one), meaning_of(other)
    return bool(left and right) and (left <= right or right <= left)


_LONG = 6


def ends_alike(one: ReadStep, other: ReadStep) -> bool:
    """Whether a step of one word is the end of another's: "verkenning" of a "marktverkenning"."""
    left, right = meaning_of(one), meaning_of(other)
    if len(left) != 1 or len(right) != 1:
        return False
    word = next(iter(left))
    return len(word) >= _LONG and next(iter(right)).endswith(word)


def _fuller(said: list[ReadStep], new: ReadStep) -> ReadStep:
    """The step as it was said before, when a correction only names it: "no wait, first legal then IT"."""
    named = meaning_of(new)
    if len(named) > 1:
        return new
    before = [one for one in said if named < meaning_of(one)]
    return before[0] if len(before) == 1 else new


_PLACED: frozenset[str] = frozenset("at in on with by to from for bij op met door naar aan van voor".split())


def _put_in(step: ReadStep, new: ReadStep) -> ReadStep:
    """As in "they try it at our showroom, no sorry at their own plant": where it is done is corrected, and not what."""
    before = step.title.split()
    preposition, *rest = new.title.split()
    if preposition.casefold() not in _PLACED or not rest:
        return new
    place = next((n for n in range(len(before) - 1, 1, -1) if before[n] == preposition.casefold()), None)
    return new if place is None else replace(step, title=" ".join((*before[:place], new.title)))


def _done_by(step: ReadStep, new: ReadStep) -> ReadStep:
    """As in "the chef picks the wine, i mean the sommelier": who does it is corrected, and not what."""
    named = new.title.split()
    if (
        not step.who
        or step.title == step.who
        or len(named) > _WHO_AT_MOST
        or not takes_part(named[-1].casefold())
    ):
        return new
    if any(is_act(word.casefold()) or word.casefold() in _PLACED for word in named):
        return new
    title = step.title.replace(step.who, new.title, 1)
    return new if title == step.title else replace(step, title=title, who=new.title)


_WHO_AT_MOST = 3


def _merged(said: list[ReadStep], corrected: list[ReadStep], piece: Piece) -> list[ReadStep]:
    """Steps with a correction laid over them.

    Steps that the correction names again are replaced, with all in between. Otherwise it replaces the last step,
    unless it only adds one that has to come first.
    """
    if not said or not corrected:
        return said or corrected
    if piece.relation == "anew":
        told_again = any(same(one, new) for one in said for new in corrected)
        return corrected if told_again and len(corrected) >= len(said) else said + corrected
    if piece.chained and not any(same(one, new) for one in said for new in corrected):
        return said + corrected
    corrected = [_put_in(said[-1], corrected[0]), *corrected[1:]]
    if not piece.fronted:  # "no wait, first finance" is a step of its own
        corrected[0] = _done_by(said[-1], corrected[0])
    fuller = [_fuller(said, new) for new in corrected]
    if sum(one is not new for one, new in zip(fuller, corrected, strict=True)) > 1:
        corrected = fuller
    again = [n for n, one in enumerate(said) if any(same(one, new) for new in corrected)]
    if again and len(corrected) > 1:
        return said[: again[0]] + corrected + said[again[-1] + 1 :]
    if again:
        return said[: again[-1]] + corrected + said[again[-1] + 1 :]
    if piece.still:
        return said[:-1] + corrected + said[-1:]
    return said[:-1] + corrected
