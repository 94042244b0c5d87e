"""What is read of a message told of a deal: which part of it each clause is about, what it says of that, and in which words."""

from collections.abc import Mapping
from typing import Literal

from bot.coach.basics.record import record

# What a clause can be about: a part of the deal, or ("rest") nothing that a deal has a place for. "done", "place", "off": a step of
# theirs that was taken, that they are at, that will not be; "against": somebody's view; "call": when we speak to them.
DealPart = Literal[
    "done", "place", "next", "off", "route", "signer", "people", "against", "budget", "worth", "move", "rival",
    "end", "customer", "topic", "call", "rest",
]  # fmt: skip
# What a word of a deal's own names is in it.
KnownAs = Literal["customer", "step", "person", "rival", "move", "topic"]
# The questions at which rows of answers are typed, by what they ask; "sole": whether somebody signs alone, "outcome": how a step went.
Asked = Literal[
    "final_yes", "sole", "budget", "people", "position", "differ", "next_step", "action", "rivals", "outcome",
]  # fmt: skip


@record
class DealWords:
    """What a message is told of: what is called what in the deal, and which question is open, where any is."""

    names: Mapping[KnownAs, tuple[str, ...]]
    asked: Asked | None = None


@record
class PartReading:
    """A part of the deal that words may be about, and how likely it is that they are."""

    part: DealPart
    likely: float


@record
class ToldReading:
    """What a clause tells: of which part of the deal, what it says of it (`op`), and how likely it is that it says just that.

    `slots` are the words that tell it, as they were typed, by what they are: "who", "what", "day" and the like.
    """

    part: DealPart
    op: str
    likely: float
    slots: Mapping[str, tuple[str, ...]]

    def all(self, slot: str) -> tuple[str, ...]:
        """Every piece of a slot, in the order of the text."""
        return self.slots.get(slot, ())

    def one(self, slot: str) -> str | None:
        """The piece of a slot; None where there is none, or more than one."""
        found = self.slots.get(slot, ())
        return found[0] if len(found) == 1 else None
