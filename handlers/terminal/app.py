"""A chat in the terminal: what is typed becomes turns, one after another, until the input ends or the person leaves.

The store comes in from outside. A pipe is read line by line without a library in between; a person gets a prompt.
"""

from asyncio import CancelledError, Runner, create_task, shield
from collections.abc import Callable, Coroutine, Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from functools import partial
from time import monotonic
from typing import BinaryIO, Final, TypeVar

from bot.cleaning import clean
from bot.coach.basics.record import record
from bot.coach.turn.context import Policy
from bot.coach.turn.effects import SetLanguage
from bot.coach.turn.inputs import Choice, Command
from bot.coach.turn.replies import Line, Stamp, values
from bot.coach.understanding.text import Language
from bot.delivery import Delivery
from bot.entrances import LanguageUnclear, NotKnown, Quit, read_command
from bot.errors import ChannelClosed, NextstepError, PerhapsStored, StorageError
from bot.nudging import tick
from bot.ports import Identity, UnitOfWork
from bot.turns import Arrival, is_own_customer, take_turn
from bot.unasked import UnaskedStore
from handlers.terminal.channel import NotShown, TerminalChannel

T = TypeVar("T")
LONGEST: Final = 100_000
_BYTES_PER_CHARACTER: Final = 4
_HELLO: Final = 0


@record
class TooLong:
    """A line that is longer than we keep."""


@record
class Idle:
    """Nothing was typed for a while: time to see whether the coach has something to say."""


Given = str | Choice | TooLong | Idle


@record
class Visit:
    """Who chats and in which session. `now` answers an aware instant; `language` is what they asked for this time.

    `new_id` makes an id that was never made before. `gives_up`: a turn that could not be stored ends the visit, because
    the lines of a pipe that follow would answer another question. `policy` is asked for when something is to be read, so
    that the first prompt does not wait for what reading needs.
    """

    identity: Identity
    session: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    language: Language | None = None
    gives_up: bool = False
    policy: Callable[[], Policy] = Policy


class Chat:
    """One visit: takes what was typed, and shows what is to be shown."""

    def __init__(self, store: UnaskedStore, channel: TerminalChannel, visit: Visit) -> None:
        self._store = store
        self._channel = channel
        self._visit = visit
        self._delivery = Delivery(store, channel, visit.session, visit.now, monotonic)
        self._recipient: str | None = None
        # Whether the last thing typed was refused, so that nobody is told on leaving that everything is kept.
        self.unsaved = False
        # What nobody knows of whether it was stored: it is repeated before anything else is taken.
        self._in_doubt: Arrival | None = None

    async def begin(self) -> None:
        """Find the person, show what was still unsent and what is due, and open the conversation."""
        who = await self._write(self._introduce)
        self._recipient, self._channel.language = who
        await self.look()
        last = self._channel.last
        if last is not None and last.kind == "day" and await self._write(partial(self._is_asked, last.stamp)):
            # The coach spoke first, and what it asked is open: a greeting would ask something else.
            return
        await self._take(Command("hello"), _HELLO)

    async def look(self) -> None:
        """Say what is due unasked by now, if it is the moment for it."""
        try:
            await tick(self._store, self._visit.now(), recipient=self._recipient)
        except NextstepError:
            # It stays due, and nobody asked for it: what is typed next tells that nothing can be stored.
            return
        await self._delivery.drain(self._recipient)

    async def take(self, given: Given, number: int) -> bool:
        """Take line `number` (from 1); False when the person wants to leave."""
        command = read_command(given) if isinstance(given, str) else None
        if self._in_doubt is not None and not await self._settled(self._in_doubt, given):
            return not isinstance(command, Quit)
        if isinstance(given, Idle):
            await self.look()
            return True
        if isinstance(given, TooLong):
            self._channel.say(Line("terminal.too_long", values(limit=Decimal(LONGEST))))
            return True
        match command:
            case Quit():
                return False
            case NotKnown(name, may_name=True) if await self._is_customer(name):
                await self._take(Command("open", name), number)
            case NotKnown(name):
                self._channel.say(Line("terminal.unknown_command", values(command=name)))
            case LanguageUnclear():
                self._channel.say(Line("terminal.which_language"))
            case Command() | None:
                await self._take(command or given, number)
        return True

    async def _is_customer(self, name: str) -> bool:
        visit = self._visit
        try:
            return await is_own_customer(
                self._store, visit.identity, name, now=visit.now(), new_id=visit.new_id()
            )
        except StorageError:
            return False

    async def _take(self, payload: str | Choice | Command, number: int) -> None:
        visit = self._visit
        # A command is not read; what is typed is.
        policy = visit.policy() if isinstance(payload, str) else Policy()
        await self._arrived(
            Arrival(visit.identity, (self._key(number),), payload, visit.now(), visit.new_id(), policy)
        )

    async def _settled(self, doubt: Arrival, given: Given) -> bool:
        """Repeat what may have been stored, under its own event key; whether what is given now is still to be taken.

        What was typed before its replies were seen answers none of them: the same once more is the same, and of anything else
        but an order the person is told.
        """
        await self._arrived(doubt, again=True, quietly=isinstance(given, Idle))
        if self._in_doubt is not None:
            return False
        command = read_command(given) if isinstance(given, str) else None
        if self.unsaved or isinstance(given, Idle | TooLong):
            return True
        if (command or given) == doubt.payload:
            return False
        if command is None:
            self._channel.say(Line("terminal.typed_before"))
        return command is not None

    async def _arrived(self, arrival: Arrival, *, again: bool = False, quietly: bool = False) -> None:
        """Take it, and show what comes of it. `again`: it may have been stored before; `quietly`: nobody waits for this."""
        visit = self._visit
        try:
            taken = await take_turn(self._store, arrival, owner=visit.session)
        except NextstepError as error:
            if visit.gives_up:
                raise
            # A repetition that the database did not take says nothing of the time before.
            unclear = isinstance(error, PerhapsStored) or (again and isinstance(error, StorageError))
            self._in_doubt = arrival if unclear else None
            self.unsaved = True
            if not quietly:
                self._channel.say(Line("terminal.perhaps_saved" if unclear else "terminal.not_saved"))
                self._channel.say(str(error))
            return
        self.unsaved, self._in_doubt = False, None
        if not taken.new:
            # Taken before, by a run that was killed or in a COMMIT whose answer was lost: its replies may still be held.
            await self._write(self._introduce)
        await self._delivery.deliver(taken.held)
        if not taken.held:
            await self._delivery.drain(self._recipient)

    async def _write(self, work: Callable[[UnitOfWork], T]) -> T:
        identity = self._visit.identity
        return await self._store.write((identity.channel, identity.workspace), work)

    def _is_asked(self, stamp: Stamp | None, work: UnitOfWork) -> bool:
        """Whether a question is the one that typed answers go to; then the greeting counts as said."""
        speaker = work.speaker(self._visit.identity, new_id=self._visit.new_id(), now=self._visit.now())
        active = stamp is not None and stamp.conversation_id == speaker.active_conversation
        return active and work.first_time((self._key(_HELLO),))

    def _introduce(self, work: UnitOfWork) -> tuple[str, Language]:
        """The person's id and language; what another run held for them is ours to show.

        A language asked for on the command line counts once per session.
        """
        visit = self._visit
        new_session = work.first_time((self._key("language"),))
        person = work.speaker(visit.identity, new_id=visit.new_id(), now=visit.now()).facts
        work.take_over()
        if visit.language in {None, person.language} or not new_session:
            return person.id, person.language
        work.apply(SetLanguage(visit.language), turn_id=visit.new_id(), now=visit.now())
        return person.id, visit.language

    def _key(self, line: int | str) -> str:
        """The event key of a line; two people may use the same name for a session."""
        return f"terminal:{self._visit.session}:{line}:{self._visit.identity.external_id}"


def piped(stream: BinaryIO) -> Iterator[tuple[int, Given]]:
    """The utterances of a pipe with their line numbers; blank lines say nothing. What is no UTF-8 becomes U+FFFD."""
    number = 0
    at_most = LONGEST * _BYTES_PER_CHARACTER + 2
    while line := stream.readline(at_most):
        number += 1
        cut = _is_cut(line, at_most)
        rest_too = cut
        while rest_too:
            rest_too = _is_cut(stream.readline(at_most), at_most)
        text = line.decode("utf-8-sig" if number == 1 else "utf-8", "replace").rstrip("\r\n")
        if cut or len(text) > LONGEST:
            yield number, TooLong()
        elif text.strip():
            yield number, clean(text)


def _is_cut(line: bytes, at_most: int) -> bool:
    return len(line) == at_most and not line.endswith(b"\n")


def typed(prompt: Callable[[], str | Choice | Idle | None]) -> Iterator[tuple[int, Given]]:
    """What a person types or chooses, until `prompt` answers None."""
    number = 0
    while (given := prompt()) is not None:
        if isinstance(given, Idle):
            yield number, given
            continue
        if isinstance(given, str):
            given = clean(given).strip()
            if not given:
                continue
        number += 1
        yield number, TooLong() if isinstance(given, str) and len(given) > LONGEST else given


def run(chat: Chat, given: Iterable[tuple[int, Given]], runner: Runner) -> None:
    """Chat until the input ends, the person leaves, or nobody reads any more.

    Input is waited for outside the event loop, so that Ctrl-C is heard at once; during a turn it is heard after it, so
    that what was typed is stored and answered, or was refused in words.

    Raises:
        NotShown: when somebody wants to read and the output takes no more.
        KeyboardInterrupt: after Ctrl-C.
    """
    try:
        runner.run(_to_its_end(chat.begin()))
        for number, one in given:
            if not runner.run(_to_its_end(chat.take(one, number))):
                return
    except NotShown:
        raise
    except ChannelClosed:
        return


async def _to_its_end(begun: Coroutine[None, None, T]) -> T:
    """What was begun, whole: cancelling waits for its end first. The loop cancels once, at the first Ctrl-C."""
    turn = create_task(begun)
    try:
        return await shield(turn)
    except CancelledError:
        await turn
        raise
