"""What is told apart in what is put right, as records: a thing of the deal, and what is said of it."""

from typing import Literal

from bot.coach.basics.record import record

Kind = Literal["person", "step", "rival", "signer"]


@record
class Thing:
    """Something a deal has under `key`: what it is `called`, and for a person the `role`, where it is known."""

    kind: Kind
    key: str
    called: str
    role: str = ""


Says = Literal["not", "rival", "person", "same", "two", "role", "name", "agrees"]


@record
class Amendment:
    """One thing put right.

    "not": the thing is none of its kind. "rival": it is in the race. "person": it is somebody over there. "same": two `things` are
    one. "two": the thing is two. "role" and "name": those of a person. "agrees": somebody sees nothing differently.
    `words`: what it is called then, each of the two, a name and the role behind it where that is told, or the role alone.
    `ordered`: it is to go, and nothing is said of what it is. `places`: the parts that tell it; what reads one part counts from there.
    """

    says: Says
    things: tuple[Thing, ...] = ()
    words: tuple[str, ...] = ()
    ordered: bool = False
    places: tuple[int, ...] = ()
