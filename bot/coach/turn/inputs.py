"""What can come in: a closed union. Channels translate their payloads into these and nothing else."""

from datetime import date
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.turn.replies import Stamp

CommandName = Literal[
    "hello", "open", "help", "deals", "language", "privacy", "stop", "export", "summary", "prep", "settings", "pause",
    "resume",
]  # fmt: skip


@record
class Text:
    """What a person typed, cleaned at the edge (no NUL, no lone surrogates), whole.

    `about` is the question under which it was typed, where the channel has places for that; None for the one that is open.
    `passed_on`: somebody else's words, handed to the coach; they give it no orders.
    """

    text: str
    about: Stamp | None = None
    passed_on: bool = False


@record
class Choice:
    """An option tapped, or typed as its number or label. `stamp` is what the button carried; typed answers have none.

    `more` is what was typed behind the number: "1, they promised it for Friday".
    """

    option: str
    stamp: Stamp | None = None
    more: str | None = None


@record
class PickedDate:
    """A day from a date picker."""

    day: date
    stamp: Stamp | None = None


@record
class Command:
    """A way in: `hello` when a chat opens, `open` for `/coach [customer]`, others by their name."""

    name: CommandName
    argument: str | None = None


@record
class Edited:
    """An earlier message, sent at `at` (as `Context.sent`), now reads otherwise; without a text it was taken away.

    `before` is what it read until now, where the channel says so.
    """

    text: str | None
    at: int
    before: str | None = None


Input = Text | Choice | PickedDate | Command | Edited
