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

    "not": the thing is none of its kind. "rival": it, called `words`, is in the race. "person": it is somebody over there, with a
    bar between the name and the role, where that is told. "same": two `things` are one. "two": the thing is two, called `words`
    with a bar between them. "role" and "name": the person's are `words`. "agrees": somebody sees nothing differently. `ordered`: it is to go, and nothing is said of what it
    is. `places`: the parts that tell it, counted from the one it stands in where the reader of a part says them.
    """

    says: Says
    things: tuple[Thing, ...] = ()
    words: str = ""
    ordered: bool = False
    places: tuple[int, ...] = ()
