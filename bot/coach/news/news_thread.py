"""A piece of news with its place, and what the clauses before it spoke of, which the next one may only point at."""

from collections.abc import Callable
from typing import Final, Literal, get_args

from bot.coach.basics.record import record
from bot.coach.known.facts import BuyingStep, Person
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance

Kind = Literal[
    "unmoved",
    "done",
    "skipped",
    "open",
    "moved",
    "first",
    "coming",
    "now",
    "gone",
    "face",
    "signs",
    "view",
    "rival",
    "did",
    "ours",
    "kept",
]
# The kinds stand in the order in which news is kept: what is behind them first, then what comes and when, then who, and last what we do.
ORDER: Final[tuple[Kind, ...]] = get_args(Kind)
# These say of their process how it stands.
OF_STEPS: Final[frozenset[Kind]] = frozenset(
    {"unmoved", "done", "skipped", "open", "moved", "first", "coming", "now"}
)


@record
class Piece:
    """One clause with the kind of news it is; `keep` keeps it and reads it back, False where nothing changed by it."""

    kind: Kind
    clause: Utterance
    keep: Callable[[Draft], bool]


class Wish:
    """Something that the customer wants to see first, with the day that a later clause may give it."""

    def __init__(self, what: str, who: str | None, when: DateReading | None) -> None:
        self.what, self.who, self.when = what, who, when


class Thread:
    """What was spoken of so far: a step, what they want first, who left and what they are called, whoever is meant by "he" and what they are called, and why something is.

    `done` are the ids of the steps that this news ticks, `plain` the clauses that tell nothing beside a tick, and `moved` is whether
    it tells a new day of the one that was expected; `acted` is whether they did what they were to do on the way to a step, `opened`
    the step that is named as still to come, `off` the one that did not come when it was expected, and `at` the one that they are
    said to be at now.
    """

    def __init__(self) -> None:
        self.step: BuyingStep | None = None
        self.wish: Wish | None = None
        self.gone: Person | None = None
        self.left: str | None = None
        self.person: Person | None = None
        self.called: str | None = None
        self.why: str | None = None
        self.moved = False
        self.acted = False
        self.opened: BuyingStep | None = None
        self.off: BuyingStep | None = None
        self.at: BuyingStep | None = None
        self.done: list[str] = []
        self.ahead: dict[str, int] = {}
        self.plain: list[str] = []

    @property
    def speaks(self) -> bool:
        """Whether there is anything that "that" may stand for."""
        return self.step is not None or self.wish is not None or self.why is not None
