"""The prompt for a person: a line to type in, and the arrow keys to choose an option of the open question.

The only file that knows prompt_toolkit, and imported only where a person sits at the terminal.
"""

from asyncio import sleep
from collections.abc import Callable
from typing import Final

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import ColorDepth, Output

from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Line, Message, Option, values
from bot.wording import Wording
from handlers.terminal.app import Idle
from handlers.terminal.escaping import one_line
from handlers.terminal.render import numbered

_SIGN: Final = "› "
# Seconds in which nothing was typed, after which the coach may say something of its own.
_IDLE: Final = 30.0


class _Untouched(Exception):  # noqa: N818 - reads as what is the case
    """The prompt was left alone for a while."""


class Prompt:
    """Asks for one answer at a time. `last` answers the message shown last, `wording` the language it was in.

    `idle`: seconds after which a prompt that nobody touches comes back by itself.
    """

    def __init__(
        self,
        last: Callable[[], Message | None],
        wording: Callable[[], Wording],
        *,
        colour: bool,
        idle: float = _IDLE,
        source: Input | None = None,
        screen: Output | None = None,
    ) -> None:
        self._last = last
        self._wording = wording
        self._chosen: int | None = None
        self._idle = idle
        self._session: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),
            multiline=True,
            key_bindings=self._keys(),
            placeholder=self._placeholder,
            bottom_toolbar=self._toolbar,
            prompt_continuation=" " * len(_SIGN),
            color_depth=None if colour else ColorDepth.DEPTH_1_BIT,
            input=source,
            output=screen,
        )

    def ask(self) -> str | Choice | Idle | None:
        """What was typed, or the option chosen with the arrow keys; None when the person leaves (Ctrl-C, Ctrl-D).

        `Idle` when nothing was touched for a while; then the prompt is gone from the screen, and asks anew when asked to.
        """
        self._chosen = None
        try:
            text = self._session.prompt(_SIGN, pre_run=self._watch)
        except (KeyboardInterrupt, EOFError):
            return None
        except _Untouched:
            return Idle()
        option = self._highlighted()
        if text.strip() or option is None:
            return text
        message = self._last()
        return Choice(option.id, message.stamp if message else None)

    def _watch(self) -> None:
        """While the prompt is open, see whether anything is done with it."""
        app = get_app()
        app.erase_when_done = False

        async def wait() -> None:
            untouched = False
            while not untouched:
                await sleep(self._idle)
                untouched = not app.current_buffer.text and self._chosen is None
            app.erase_when_done = True
            app.exit(exception=_Untouched())

        app.create_background_task(wait())

    def _options(self) -> tuple[Option, ...]:
        message = self._last()
        if message is None or message.ask is None:
            return ()
        return (*numbered(message.ask), *(option for option in message.ask.options if option.side))

    def _highlighted(self) -> Option | None:
        options = self._options()
        return options[self._chosen] if self._chosen is not None and self._chosen < len(options) else None

    def _move(self, by: int) -> None:
        count = len(self._options())
        if self._chosen is None:
            self._chosen = 0 if by > 0 else count - 1
        else:
            self._chosen = (self._chosen + by) % count

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        choosing = Condition(lambda: bool(self._options()) and not get_app().current_buffer.text)

        @keys.add("up", filter=choosing)
        def _(event: KeyPressEvent) -> None:  # noqa: ARG001 - the library calls it with the event
            self._move(-1)

        @keys.add("down", filter=choosing)
        def _(event: KeyPressEvent) -> None:  # noqa: ARG001 - as above
            self._move(1)

        @keys.add("enter")
        def _(event: KeyPressEvent) -> None:
            event.current_buffer.validate_and_handle()

        @keys.add("escape", "enter")
        def _(event: KeyPressEvent) -> None:
            event.current_buffer.insert_text("\n")

        return keys

    def _label(self, option: Option) -> str:
        """The option as it stands in the message: a number before a main one, brackets around one beside it."""
        words = one_line(self._wording().label(option))
        if option.side:
            return f"[{words}]"
        message = self._last()
        return f"{numbered(message.ask if message else None).index(option) + 1}. {words}"

    def _placeholder(self) -> StyleAndTextTuples:
        option = self._highlighted()
        if option is not None:
            return [("bold reverse", self._label(option))]
        return [("fg:ansibrightblack", self._wording().text(Line("terminal.prompt")))]

    def _toolbar(self) -> StyleAndTextTuples:
        option = self._highlighted()
        if option is None:
            return [("", self._wording().text(Line("terminal.keys")))]
        return [("", self._wording().text(Line("terminal.choosing", values(option=self._label(option)))))]
