"""The terminal as a channel: where messages and the few lines of the terminal's own are printed.

A `Screen` is one way of printing, for a person or for a pipe; the channel on top of it says which message came last.
"""

import errno
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol, TextIO

from bot.channel import CannotTell, LookUp
from bot.coach.turn.replies import Line, Message
from bot.coach.understanding.text import Language
from bot.errors import ChannelClosed
from bot.ports import Outgoing
from bot.wording import Wording
from handlers.terminal import render
from handlers.terminal.escaping import harmless, one_line

if TYPE_CHECKING:
    from rich.console import Console

WordingFor = Callable[[Language], Wording]
_GONE: Final = "Nobody reads the terminal any more."
# How a pipe or a terminal says that its other end is gone; anything else is a fault to tell.
_ENDS: Final = frozenset({errno.EIO, errno.ENXIO})


class NotShown(ChannelClosed):
    """The output took no more, though somebody still wants it; the sentence says why and what to do."""


def _closed(error: OSError) -> ChannelClosed:
    if isinstance(error, BrokenPipeError) or error.errno in _ENDS:
        return ChannelClosed(_GONE)
    return NotShown(
        f"The output cannot be written ({error.strerror}). What was typed is stored; what was not shown comes next time."
    )


class Screen(Protocol):
    """A way of printing."""

    def message(self, message: Message, wording: Wording) -> None:
        """Print a message of the coach."""
        ...

    def line(self, text: str) -> None:
        """Print one line that is no message."""
        ...


class PipeScreen:
    """Plain text: a message's lines, then an empty line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def message(self, message: Message, wording: Wording) -> None:
        """Print a message of the coach."""
        self.line(render.plain(message, wording) + "\n")

    def line(self, text: str) -> None:
        """Print one line that is no message."""
        self._out.write(f"{text}\n")
        self._out.flush()


class PersonScreen:
    """Laid out for reading, in colour where the terminal and NO_COLOR allow it."""

    def __init__(self, console: "Console") -> None:
        self._console = console

    def message(self, message: Message, wording: Wording) -> None:
        """Print a message of the coach."""
        self._console.print()
        for shown in render.rendered(message, wording):
            self._console.print(shown, crop=False)

    def line(self, text: str) -> None:
        """Print one line that is no message."""
        self._console.print(text, markup=False, highlight=False, emoji=False, style="dim")


class TerminalChannel:
    """`bot.ports.Channel` on a screen. `trace`: every message is preceded by its key in the outbox."""

    def __init__(self, screen: Screen, wording_for: WordingFor, language: Language, *, trace: bool) -> None:
        self._screen = screen
        self._wording_for = wording_for
        self._trace = trace
        self.language = language
        self.last: Message | None = None

    @property
    def wording(self) -> Wording:
        """The wording of the language last spoken."""
        return self._wording_for(self.language)

    async def send(self, outgoing: Outgoing) -> None:
        """Show one message to its recipient.

        Raises:
            ChannelClosed: when nobody reads any more.
        """
        self.language = outgoing.message.language
        try:
            if self._trace:
                self._screen.line(f"# key {one_line(outgoing.key)}")
            self._screen.message(outgoing.message, self.wording)
        except OSError as error:
            raise _closed(error) from error
        self.last = outgoing.message

    async def look_up(self, outgoing: Outgoing) -> LookUp:  # noqa: ARG002 - nothing shown here can be found again
        """A screen keeps no history that we could read."""
        return CannotTell()

    def say(self, line: Line | str) -> None:
        """Say something of the terminal's own: a hint, a refusal, goodbye.

        Raises:
            ChannelClosed: when nobody reads any more.
        """
        try:
            self._screen.line(harmless(self.wording.text(line)))
        except OSError as error:
            raise _closed(error) from error
