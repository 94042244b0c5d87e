"""Bringing what the outbox holds to a channel: claim, look up what is unclear, put into words, send, settle.

Knows neither a platform nor a database, only their ports. A message is sent only while its lease lasts, and once; what
may have been sent before is looked up first. What is claimed and not sent is given back, so that a closed terminal
keeps its replies for the next visit.
"""

from asyncio import FIRST_COMPLETED, Event, Task, create_task, gather, wait
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import field
from datetime import datetime
from typing import Final, assert_never

from bot import nudging
from bot.channel import CannotTell, Channel, NotThere, Posted
from bot.coach.basics.record import record
from bot.errors import (
    ChannelClosed,
    NextstepError,
    OutcomeUnknown,
    PersonAway,
    Refused,
    StorageError,
    TryLater,
)
from bot.ports import Outgoing
from bot.unasked import Composed, Composing, Dropped, Outcome, PutOff, UnaskedStore

# So many attempts with an unclear end, and then a message is given up.
MOST_ATTEMPTS: Final = 8
_TAKEN: Final = 20
# Gives a day's message its words at the moment it is sent, or decides that it is not; raises TryLater where nothing may
# be said to the person now, and Refused where nothing may be said to them any more.
Compose = Callable[[Composing, Outgoing, datetime], Awaitable[Outcome]]
# Makes what has to be there before a message can be sent, however long that takes: nobody sees anything of it yet.
# Raises as sending does.
Prepare = Callable[[Outgoing], Coroutine[None, None, None]]
# Seconds that a message rests which was claimed by a worker too slow to send it: the machine is busy.
_TOO_LATE: Final = 0.5


class CannotClaim(NextstepError):  # noqa: N818 - reads as what is the case
    """What waits could not be looked at, for a reason that nobody foresaw; its text is the kind of error, and no more."""


@record
class Delivery:
    """One worker that delivers.

    `owner` names it in claims; `now` is our clock, `monotonic` what leases are held by. `over` is the channel whose
    messages it claims (any, where None). `at_once`: so many people's messages are on their way at the same time, so
    that one who is held up holds up nobody else. `compose` puts into words what goes out unasked. `rests` hears for how
    many seconds something rests that somebody waits for: it is to be looked at again then. `prepare` makes what a message of
    the lane "file" needs; once `ending` is set, what is being made is given back.
    """

    store: UnaskedStore
    channel: Channel
    owner: str
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    over: str | None = None
    at_once: int = 1
    compose: Compose = nudging.compose
    rests: Callable[[float], None] = lambda _: None
    prepare: Prepare | None = None
    ending: Event = field(default_factory=Event)

    async def drain(self, recipient: str | None, *, more: Event | None = None) -> int:
        """Send all that is due, to one recipient or (None) to everybody; answers how many were dealt with.

        Messages of one recipient and lane go out in order: the next is claimed after the one before was settled. `more`
        is set when there may be something new, and cleared here: it is claimed while others are still on their way.

        Raises:
            ChannelClosed: when there is nobody to show a message to; it and what follows stay unsent.
            StorageError: when it could not be stored how sending went.
            CannotClaim: when nothing could be claimed; nothing changed, and at once again would be no better.
            Exception: whatever sending raised; that message is dead with the error's name, the others stay.
        """
        if self.at_once > 1:
            return await self._drain_beside(recipient, more or Event())
        done = 0
        while rows := await self._claimed(recipient, _TAKEN):
            await self.deliver(rows)
            done += len(rows)
        return done

    async def _drain_beside(self, recipient: str | None, more: Event) -> int:
        """As `drain`, several at a time: a claim gives one message per person and lane, so the order of none depends on another's.

        Nobody waits for the slowest: the next are claimed when half of the places are free, or when there may be more.
        """
        done = 0
        going: set[Task[None]] = set()
        knock = create_task(more.wait())
        try:
            while True:
                free = self.at_once - len(going)
                if free >= self.at_once / 2 or (free and more.is_set()):
                    more.clear()
                    rows = await self._claimed(recipient, free)
                    going |= {create_task(self.deliver([row])) for row in rows}
                    done += len(rows)
                if not going:
                    return done
                if knock.done():
                    knock = create_task(more.wait())
                # While every place is taken a knock changes nothing.
                listening = {knock} if len(going) < self.at_once else set()
                ended, _ = await wait(going | listening, return_when=FIRST_COMPLETED)
                for task in ended & going:
                    going.discard(task)
                    task.result()
        finally:
            knock.cancel()
            if going:
                await gather(*going, return_exceptions=True)

    async def _claimed(self, recipient: str | None, limit: int) -> list[Outgoing]:
        try:
            return await self.store.claim(
                recipient=recipient, owner=self.owner, now=self.now(), limit=limit, channel=self.over
            )
        except NextstepError:
            raise
        except Exception as error:
            raise CannotClaim(type(error).__name__) from error

    async def deliver(self, rows: Sequence[Outgoing]) -> None:
        """Send rows that this worker holds, in their order; where one is held up, the later ones to the same person are too.

        Raises:
            As `drain`.
        """
        held_up: set[tuple[str, str]] = set()
        for place, row in enumerate(rows):
            line = (row.recipient, row.lane)
            if line in held_up:
                await self._give_back([row])
                continue
            try:
                settled = await self._deal_with(row)
            except ChannelClosed:
                await self._give_back(rows[place:])
                raise
            except StorageError:
                # What became of the message could not be stored. It stays claimed and attempted, to be looked up later.
                with suppress(StorageError):
                    await self._give_back(rows[place + 1 :])
                raise
            except Exception as error:
                # Only the name: an error's text may hold what was to be sent.
                await self.store.settle(row, "dead", now=self.now(), reason=type(error).__name__)
                await self._give_back(rows[place + 1 :])
                raise
            if not settled:
                held_up.add(line)

    async def _deal_with(self, row: Outgoing) -> bool:
        """Whether there is nothing more to do with the row, so that what stands behind it may go out."""
        # Without words nothing was ever sent of it, unless a later copy of this row was.
        unclear = row.restored or (row.attempts > 1 and bool(row.message.parts))
        if unclear and self._may_call(row):
            settled = await self._looked_up(row)
            if settled is not None:
                return settled
        if row.message.kind == "day" and self._may_call(row):
            worded = await self._worded(row)
            if isinstance(worded, bool):
                return worded
            row = worded
        # The claim itself, or what came before, may have taken what was left of the lease. That was no attempt.
        if not self._may_call(row):
            await self.store.settle(row, "pending", now=self.now(), rest=_TOO_LATE, attempted=False)
            return False
        return await self._send(row)

    async def _worded(self, row: Outgoing) -> Outgoing | bool:
        """The row with its words; or whether there is nothing more to do with it, where it does not go out now."""
        try:
            outcome = await self.compose(self.store, row, self.now())
        except Refused as refusal:
            return await self._refused(row, refusal)
        except TryLater as later:
            return await self._back_later(row, later)
        match outcome:
            case Composed(worded):
                return worded
            case Dropped():
                return True
            case PutOff():
                return False
            case _:
                assert_never(outcome)

    def _may_call(self, row: Outgoing) -> bool:
        """Whether a call that begins now ends within the lease; else another worker may have the row before it does."""
        return self.monotonic() < row.send_before

    async def _looked_up(self, row: Outgoing) -> bool | None:
        """What the look into the history settled of a message that may have been posted; None: it is to be sent."""
        try:
            found = await self.channel.look_up(row)
        except Refused as refusal:
            return await self._refused(row, refusal)
        except (TryLater, OutcomeUnknown) as error:
            reason = f"look-up: {type(error).__name__}"
            rest = error.seconds if isinstance(error, TryLater) else 0
            await self.store.settle(row, "unknown", now=self.now(), reason=reason, rest=rest, attempted=False)
            return False
        now = self.now()
        match found:
            case Posted(ref):
                return await self.store.settle(row, "sent", now=now, external_ref=ref)
            case NotThere():
                repeat = True
            case CannotTell():
                # A reply twice is a lesser evil than none; what goes out unasked, or is only shown once, is not repeated.
                repeat = row.lane == "reply" and row.message.kind != "ephemeral"
            case _:
                assert_never(found)
        if not repeat:
            return await self.store.settle(row, "dead", now=now, reason="unclear whether it was posted")
        if row.expires_at is not None and row.expires_at <= now:
            return await self.store.settle(row, "expired", now=now, reason="too late")
        if row.attempts > MOST_ATTEMPTS:
            reason = f"unclear after {MOST_ATTEMPTS} attempts"
            return await self.store.settle(row, "dead", now=now, reason=reason)
        return None

    async def _prepared(self, row: Outgoing, prepare: Prepare) -> Outgoing | None:
        """The row once what it needs is made, under a lease that was renewed all the while; None when it is not ours any more."""
        making, ending = create_task(prepare(row)), create_task(self.ending.wait())
        held: Outgoing | None = row
        try:
            while held is not None and not making.done():
                half = max(0.0, held.send_before - self.monotonic()) / 2
                await wait({making, ending}, timeout=half, return_when=FIRST_COMPLETED)
                if ending.done() and not making.done():
                    raise TryLater(_TOO_LATE)
                held = await self.store.renew(held)
            if held is not None:
                await making
            return held
        finally:
            making.cancel()
            ending.cancel()
            await gather(making, ending, return_exceptions=True)

    async def _send(self, row: Outgoing) -> bool:
        try:
            if row.lane == "file" and self.prepare is not None:
                prepared = await self._prepared(row, self.prepare)
                if prepared is None or not self._may_call(prepared):
                    await self.store.settle(row, "pending", now=self.now(), rest=_TOO_LATE, attempted=False)
                    return False
                row = prepared
            ref = await self.channel.send(row)
        except Refused as refusal:
            return await self._refused(row, refusal)
        except TryLater as later:
            return await self._back_later(row, later)
        except OutcomeUnknown:
            await self.store.settle(row, "unknown", now=self.now(), reason="no answer")
            return False
        return await self.store.settle(row, "sent", now=self.now(), external_ref=ref)

    async def _refused(self, row: Outgoing, refusal: Refused) -> bool:
        away = isinstance(refusal, PersonAway)
        return await self.store.settle(row, "refused", now=self.now(), reason=str(refusal), away=away)

    async def _back_later(self, row: Outgoing, later: TryLater) -> bool:
        await self.store.settle(
            row, "pending", now=self.now(), reason=later.reason, rest=later.seconds, attempted=False
        )
        if row.lane != "bulk":
            self.rests(later.seconds)
        return False

    async def _give_back(self, rows: Sequence[Outgoing]) -> None:
        for row in rows:
            await self.store.settle(row, "pending", now=self.now(), attempted=False)
