"""The composition root: where settings, database, wording and a channel are put together. Nothing is made at import.

Reads like a list: a part that a command needs is built here, once, and given to what needs it.
"""

import gc
import os
import pwd
import sys
from asyncio import Runner
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from signal import SIGINT, SIGTERM, raise_signal, signal
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from ulid import ULID

from bot.cleaning import clean
from bot.coach.turn.context import Policy
from bot.coach.turn.replies import Line
from bot.coach.understanding.text import Language
from bot.errors import ChannelClosed, SettingError, StorageError
from bot.ports import Identity
from bot.settings import Settings, default_database, default_erasures
from bot.wording import Wording
from handlers.terminal.app import Chat, Visit, piped, run, typed
from handlers.terminal.channel import PersonScreen, PipeScreen, TerminalChannel
from handlers.terminal.escaping import use_nearest

if TYPE_CHECKING:
    from rich.console import Console

    from storage.engine import SqlStore
    from storage.opening import Waits

LOCAL: Final = ("terminal", "local")
_LONGEST_NAME: Final = 200
_LONGEST_SESSION: Final = 64
# Years in which every day has a neighbour to count to.
_YEARS: Final = range(1970, 3000)


def external_id_of(name: str) -> str:
    """How the local workspace knows a person: the name, however it is spaced or capitalised.

    Raises:
        SettingError: when it is no name.
    """
    plain = " ".join(clean(name).split())
    if not plain or len(plain) > _LONGEST_NAME or not plain.isprintable():
        raise SettingError(f"A person's name has 1 to {_LONGEST_NAME} readable characters.")
    return plain.casefold()


def identity_of(name: str | None, settings: Settings) -> Identity:
    """A person of the local workspace; without a name whoever is logged in on this machine."""
    if name is None:
        try:
            name = pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            name = "me"
    known_as = external_id_of(name)
    return Identity(*LOCAL, known_as, " ".join(clean(name).split()), settings.locale, settings.tz)


def clock(now: str | None, settings: Settings) -> Callable[[], datetime]:
    """The clock of this run: the machine's, or standing still at `now` (ISO; local time where it has no offset).

    Raises:
        SettingError: when `now` is no time.
    """
    zone = ZoneInfo(settings.tz)
    if now is None:
        return lambda: datetime.now(zone)
    try:
        still = datetime.fromisoformat(now)
    except ValueError:
        still = None
    if still is None or still.year not in _YEARS:
        raise SettingError(f"--now is {now[:40]!r}, which is no time; write it as 2026-05-11T09:00:00+02:00.")
    still = still if still.tzinfo else still.replace(tzinfo=zone)
    return lambda: still


def session_of(session: str | None) -> str:
    """The name of this chat session; a new one where none is given.

    Raises:
        SettingError: when it cannot be part of a key.
    """
    if session is None:
        return str(ULID())
    if not 0 < len(session) <= _LONGEST_SESSION or not all(
        char.isalnum() or char in "._-" for char in session
    ):
        raise SettingError(f"--session takes letters, digits, dots and dashes, {_LONGEST_SESSION} at most.")
    return session


def wording_on(today: Callable[[], date]) -> Callable[[Language], Wording]:
    """Wording per language that shows days as seen from today."""
    return lambda language: Wording(language, today=today())


def ready_database(settings: Settings) -> str:
    """The database's address; the directory of the default place is made when it is not there.

    Raises:
        StorageError: when that directory cannot be made.
    """
    if settings.sources["database_url"] == "default":
        _make_directory(default_database().parent, "DATABASE_URL")
    return settings.database_url


def _make_directory(directory: Path, setting: str) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"{directory} cannot be made ({error.strerror}). Set {setting} to another place."
        ) from error


def erasures_file(settings: Settings) -> Path | None:
    """The file that remembers who was erased; None where the database has it beside itself.

    Raises:
        StorageError: when its default directory cannot be made.
    """
    if settings.erasures_file is not None:
        return settings.erasures_file
    found = default_erasures(settings.database_url)
    if found is not None:
        _make_directory(found.parent, "ERASURES_FILE")
    return found


@contextmanager
def opened(
    settings: Settings, runner: Runner, *, read_only: bool = False, whole: bool = False
) -> "Iterator[SqlStore]":
    """The database, closed again afterwards. `whole`: every page of a SQLite file is looked at first, however large it is."""
    from storage.opening import open_store  # noqa: PLC0415 - slow to import; a fault in the flags is told before

    store = open_store(
        ready_database(settings),
        read_only=read_only,
        waits=_waits(settings),
        erasures=erasures_file(settings),
        whole=whole,
    )
    try:
        yield store
    finally:
        runner.run(store.close())


def _waits(settings: Settings) -> "Waits":
    from storage.opening import Waits  # noqa: PLC0415 - as above
    from storage.outbox import Leases  # noqa: PLC0415

    # A call that is broken off still takes a moment to end.
    lease, grace, call = (
        timedelta(seconds=seconds) for seconds in (settings.lease, settings.grace, 1.25 * settings.patience)
    )
    return Waits(leases=Leases(lease, grace, call))


@cache
def policy() -> Policy:
    """What the core may look at besides: the trained weights, each read from the package the first time it is needed."""
    # What they bring is needed for reading only.
    from bot.models import (  # noqa: PLC0415
        command_weights,
        introduction_weights,
        part_weights,
        perspective_weights,
        piece_weights,
        yes_weights,
    )

    return Policy(
        perspective=perspective_weights,
        commands=command_weights,
        final_yes=yes_weights,
        steps=piece_weights,
        parts=part_weights,
        introduction=introduction_weights,
    )


def chat(
    settings: Settings,
    *,
    name: str | None,
    language: Language | None,
    now: str | None,
    session: str | None,
    trace: bool,
) -> None:
    """Chat in this terminal, or over a pipe, until the input ends or the person leaves.

    Raises:
        NextstepError: when a setting is wrong, the database cannot be used, or a line of a pipe was not stored.
    """
    sys.stdout.reconfigure(errors=use_nearest())  # type: ignore[union-attr]  # our own stdout is a text file
    console = _console(settings)
    time = clock(now, settings)
    zone = ZoneInfo(settings.tz)
    visit = Visit(
        identity_of(name, settings),
        session_of(session),
        time,
        lambda: str(ULID()),
        language,
        gives_up=console is None,
        policy=policy,
    )
    screen = PersonScreen(console) if console else PipeScreen(sys.stdout)
    wording_for = wording_on(lambda: time().astimezone(zone).date())
    channel = TerminalChannel(screen, wording_for, settings.locale, trace=trace)
    # Being asked to stop is heard as Ctrl-C: a turn ends first, and the terminal is left as it was found.
    signal(SIGTERM, lambda *_: raise_signal(SIGINT))
    with Runner() as runner, opened(settings, runner) as store:
        # Where nothing can be removed the chat may go on; what cannot be stored is told when it is tried.
        with suppress(StorageError):
            runner.run(store.forget_old(time()))
        conversation = Chat(store, channel, visit)
        if console is None:
            keep_what_is_loaded()
            run(conversation, piped(sys.stdin.buffer), runner)
            return
        from handlers.terminal.prompt import Prompt  # noqa: PLC0415 - slow to import, and only for a person

        keep_what_is_loaded()
        prompt = Prompt(lambda: channel.last, lambda: channel.wording, colour=not settings.no_color)
        with suppress(KeyboardInterrupt):
            run(conversation, typed(prompt.ask), runner)
        if not conversation.unsaved:
            with suppress(ChannelClosed):
                channel.say(Line("terminal.left"))


def keep_what_is_loaded() -> None:
    """Leave out of every collection of garbage what is loaded by now: going through it all takes a tenth of a second."""
    gc.freeze()
    gc.enable()


def _console(settings: Settings) -> "Console | None":
    """Where a person reads and types; None for a pipe, or a terminal that cannot move its cursor."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    from rich.console import Console  # noqa: PLC0415 - a pipe does without

    console = Console(no_color=settings.no_color, highlight=False, emoji=False, markup=False)
    return None if console.is_dumb_terminal else console


def write_private(path: Path, text: Iterable[str]) -> None:
    """Write a file, in pieces, that only its owner may read; one that stands there is replaced once the new one is whole.

    Raises:
        SettingError: when it cannot be written there.
    """
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe; a directory refuses by itself.
            with path.open("w", encoding="utf-8", newline="") as file:
                file.writelines(text)
        else:
            _replace(path.resolve(), text)
    except OSError as error:
        raise SettingError(
            f"{path} cannot be written ({error.strerror}). Name another file with --output."
        ) from error


def _replace(path: Path, text: Iterable[str]) -> None:
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name[:50]}.", delete=False
    ) as file:
        try:
            file.writelines(text)
            file.flush()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
