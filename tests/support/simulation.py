"""A world around the outbox in which nothing happens by itself: people, workers, a platform and three clocks.

Every await of a worker is a point where it may be left standing, or dropped as by a crash, for as long as it pleases
whoever drives the world. The store and the deliveries are the real ones. Time passes only when told to: the leases in
the database, this process's monotonic clock and the calls that are under way see the same time pass; the wall clock
jumps as it likes.
"""

from asyncio import Runner
from collections import Counter
from collections.abc import Callable, Coroutine, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import pairwise
from time import monotonic
from typing import Any, Final, Literal, TypeVar, cast
from unittest.mock import patch

from sqlalchemy import Connection, delete, select, update

from bot.channel import CannotTell, LookUp, NotThere, Posted
from bot.coach.turn.inputs import Command
from bot.coach.turn.replies import Line, Message
from bot.delivery import MOST_ATTEMPTS, Delivery
from bot.errors import NothingStored, OutcomeUnknown, PerhapsStored, Refused, TryLater
from bot.ports import Identity, Lane, OutboxState, Outgoing, Store, UnitOfWork
from bot.turns import Arrival, take_turn
from bot.unasked import Gathered, Outcome, Recipient, Words
from storage.engine import SqlStore
from storage.outbox import Leases
from storage.records import HISTORY
from storage.tables import UNSETTLED, AnswerRow, ConversationRow, OutboxRow, Row, table_of
from storage.tenancy import Across, scope
from tests.storage.rooms import HERE, NOW
from tests.support.simulated_turns import Answers, Fault, Turns, answers_of_turns

T = TypeVar("T")
# What the platform does with a call: takes it; takes it, or not, and its answer is lost; never will; not now.
Answer = Literal["accept", "lose", "drop", "refuse", "later"]
Kind = Literal["post", "ephemeral"]
PEOPLE: Final = tuple(
    Identity(*HERE, name, name, "nl", "Europe/Amsterdam") for name in ("anna", "bob", "carla")
)
SAID: Final = (Command("open", "Acme"), "IT test, MT bespreekt, CFO tekent", "help", "weet ik niet", "stop")
_CALL: Final = Leases().call.total_seconds()
# Seconds that the database's own clock may run on without a difference to anybody.
_UNNOTICED: Final = 0.1
_OUTBOX: Final = table_of(OutboxRow)
_UNSETTLED: Final = _OUTBOX.c.state.in_(UNSETTLED)
_ANSWERS, _CONVERSATIONS = table_of(AnswerRow), table_of(ConversationRow)
# What a turn leaves behind, apart from its keys.
_OF_A_TURN: Final = (
    select(_ANSWERS.c.turn_id, _ANSWERS.c.n),
    select(HISTORY.c.turn_id, HISTORY.c.n),
    select(_CONVERSATIONS.c.id, _CONVERSATIONS.c.version),
    select(_OUTBOX.c.key, _OUTBOX.c.state, _OUTBOX.c.token),
)


@dataclass(eq=False)
class Point:
    """Where a worker stands. `call`: it waits for the platform."""

    call: "Call | None" = None

    def __await__(self) -> Generator["Point", Answer, Answer]:
        return (yield self)


@dataclass(eq=False)
class Call:
    """A call to the platform. `ends` is when whoever made it stops waiting; `raises` is how it went, once `over`."""

    row: Outgoing
    sends: bool
    ends: float
    over: bool = False
    raises: Exception | None = None


class Platform:
    """`bot.ports.Channel` that keeps what was posted, in order. `looks_up`: it lets us look into its history."""

    def __init__(self, monotonic: Callable[[], float], *, looks_up: bool) -> None:
        self.posts: list[Outgoing] = []
        self.refused: set[str] = set()
        self.settled: set[str] = set()
        self.looks_up = looks_up
        self._monotonic = monotonic
        self._open: list[Call] = []

    async def send(self, outgoing: Outgoing) -> str | None:
        """Post a message, or not, as it is told."""
        assert not any(call.row.key == outgoing.key for call in self._open if call.sends), (
            "two send it at once"
        )
        await self._ends(Call(outgoing, sends=True, ends=self._monotonic() + _CALL))
        return None

    async def look_up(self, outgoing: Outgoing) -> LookUp:
        """Whether it was posted: the truth, where there is a history."""
        if not self.looks_up:
            return CannotTell()
        await self._ends(Call(outgoing, sends=False, ends=self._monotonic() + _CALL))
        return Posted() if any(post.key == outgoing.key for post in self.posts) else NotThere()

    def do(self, call: Call, answer: Answer) -> None:
        """What it makes of the call."""
        call.over = True
        self._open.remove(call)
        if call.sends and answer in {"accept", "lose"}:
            assert call.row.key not in self.settled, "posted after it was settled"
            self.posts.append(call.row)
        match answer:
            case "lose" | "drop":
                call.raises = OutcomeUnknown("no answer")
            case "later":
                call.raises = TryLater(5)
            case "refuse" if call.sends:
                self.refused.add(call.row.key)
                call.raises = Refused("is_archived")

    def time_out(self, at: float, answer: Answer) -> None:
        """Whoever waits for a call that is not answered by then stops waiting."""
        for call in [call for call in self._open if call.ends <= at]:
            self.do(call, answer)

    async def _ends(self, call: Call) -> None:
        self._open.append(call)
        answer = await Point(call)
        if not call.over:
            self.do(call, answer)
        await Point()
        if call.raises is not None:
            raise call.raises


class _Steps:
    """`bot.ports.Store` for a worker: before and after each transaction it may be left standing."""

    def __init__(self, world: "World", runner: Runner) -> None:
        self._world, self._runner = world, runner
        self._store, self._platform = world.store, world.platform

    async def write(self, _workspace: tuple[str, str], _work: Callable[[UnitOfWork], T]) -> T:
        raise AssertionError("a worker takes no turns")

    async def close(self) -> None:
        raise AssertionError("a worker does not close the store")

    async def gather(self, *, now: datetime, recipient: str | None = None) -> Gathered:
        raise AssertionError(f"a worker does not look for what is due ({now}, {recipient})")

    async def next_due(self) -> datetime | None:
        raise AssertionError("as above")

    async def compose(self, row: Outgoing, write: Callable[[Recipient], Words], *, now: datetime) -> Outcome:
        raise AssertionError(f"no day's message is queued in this world ({row.key}, {write}, {now})")

    async def claim(
        self, *, recipient: str | None, owner: str, now: datetime, limit: int = 20, channel: str | None = None
    ) -> list[Outgoing]:
        await Point()
        self._may_fail()
        self._world.stand_still()
        rows = self._runner.run(
            self._store.claim(recipient=recipient, owner=owner, now=now, limit=limit, channel=channel)
        )
        self._may_lose_its_answer()
        await Point()
        return rows

    async def settle(self, row: Outgoing, state: OutboxState, *, now: datetime, **how: Any) -> bool:
        await Point()
        self._may_fail()
        settled = self._runner.run(self._store.settle(row, state, now=now, **how))
        if settled and state not in {"pending", "unknown"}:
            self._platform.settled.add(row.key)
        self._may_lose_its_answer()
        await Point()
        return settled

    async def renew(self, row: Outgoing) -> Outgoing | None:
        raise AssertionError(f"nothing takes long in this world ({row.key})")

    def _may_fail(self) -> None:
        if self._world.database_fails:
            self._world.database_fails = False
            raise NothingStored("The server went away.")

    def _may_lose_its_answer(self) -> None:
        if self._world.database_loses_an_answer:
            self._world.database_loses_an_answer = False
            raise PerhapsStored("The server went away in the middle of COMMIT.")


@dataclass(eq=False)
class Worker:
    """A delivery under way, and where it stands. `holds_replies`: it began with what a turn had claimed for it."""

    name: str
    running: Coroutine[Point, Answer, object]
    at: Point | None = None
    begun: bool = False
    holds_replies: bool = False

    def step(self, answer: Answer) -> bool:
        """On to its next point; False when it is done."""
        try:
            self.at = self.running.send(answer) if self.begun else self.running.send(None)  # type: ignore[arg-type]  # a coroutine begins with None
        except (StopIteration, NothingStored, PerhapsStored):
            return False
        self.begun = True
        return True


@dataclass
class World:
    """Who drives it calls its methods; `judge` says in the end whether everybody got what they were promised."""

    store: SqlStore
    looks_up: bool = True
    seconds: float = 0
    now: datetime = NOW
    workers: list[Worker] = field(default_factory=list)
    # What was stored, by an event key, and what was typed in it, by its turn; and what the platform has not heard of.
    taken: dict[str, Arrival] = field(default_factory=dict)
    kept: dict[str, Answers] = field(default_factory=dict)
    unheard: dict[str, Arrival] = field(default_factory=dict)
    queued: set[str] = field(default_factory=set)
    numbers: int = 0
    # The next transaction of a worker fails; or it counts, and nobody hears of it.
    database_fails: bool = False
    database_loses_an_answer: bool = False

    def __post_init__(self) -> None:
        self.platform = Platform(lambda: self.seconds, looks_up=self.looks_up)
        self._all_due = self.now
        self._still_at = monotonic()
        self._runner = Runner()
        self._steps = _Steps(self, self._runner)
        self._patch = patch("storage.outbox.monotonic", lambda: self.seconds)
        self._patch.start()
        self._run(_empty)

    def close(self) -> None:
        """Drop who is still under way."""
        for worker in self.workers:
            worker.running.close()
        self.workers.clear()
        self._patch.stop()
        self._runner.close()

    # -- people --------------------------------------------------------------------------------------------------------

    def turn(self, who: Identity, payload: str | Command, fault: Fault | None = None) -> Worker | None:
        """Somebody says something; who took the turn delivers the replies at once, where nothing stands before them."""
        number = self._next()
        keys = (f"event-{number}", f"other-{number}")
        return self._take(Arrival(who, keys, payload, self.now, f"turn-{number}-{id(self)}"), fault)

    def comes_again(self, event_key: str) -> Worker | None:
        """The platform was not told that an event was taken, and delivers it again: it is a turn, unless it was one."""
        arrival = self.unheard.pop(event_key)
        if event_key in self.taken:
            self.repeat(event_key)
            return None
        return self._take(replace(arrival, turn_id=f"turn-{self._next()}-{id(self)}"), None)

    def _take(self, arrival: Arrival, fault: Fault | None) -> Worker | None:
        turns, key = Turns(self.store, fault), arrival.event_keys[0]
        owner, held = arrival.turn_id, tuple[Outgoing, ...]()
        try:
            taken = self._runner.run(take_turn(cast("Store", turns), arrival, owner=owner))
        except NothingStored:
            self.unheard[key] = arrival
            return None
        except PerhapsStored:
            self.unheard[key] = arrival
        else:
            assert taken.new
            held = taken.held
        self.taken[key], self.kept[arrival.turn_id] = arrival, turns.kept
        self._note()
        return self._deliver(owner, held) if held else None

    def repeat(self, event_key: str) -> None:
        """The platform delivers an event again, under one of its keys, whatever it says this time."""
        before = self._turns()
        first = self.taken[event_key]
        again = Arrival(
            first.identity, first.event_keys[::-1][:1], "iets anders", self.now, f"again-{self._next()}"
        )
        taken = self._runner.run(take_turn(self.store, again, owner="again"))
        assert not taken.new, "the same event made a second turn"
        assert not taken.held
        assert self._turns() == before, "a repeated event changed something"

    def reply(self, who: Identity, *kinds: Kind) -> Worker | None:
        """A turn that answers with so many messages."""
        number = self._next()

        def work(unit: UnitOfWork) -> tuple[Outgoing, ...]:
            unit.speaker(who, new_id=f"{who.external_id}-id", now=self.now)
            for place, kind in enumerate(kinds):
                unit.queue(_message(kind), key=f"reply-{number}:{place}", now=self.now)
            return unit.claim_queued(owner=f"reply-{number}")

        held = self._runner.run(self.store.write(HERE, work))
        self._note()
        return self._deliver(f"reply-{number}", held) if held else None

    def nudge(
        self, who: Identity, *, due: timedelta = timedelta(0), good_for: timedelta | None = None
    ) -> None:
        """Something that goes out unasked."""
        number = self._next()

        def work(unit: UnitOfWork) -> None:
            unit.speaker(who, new_id=f"{who.external_id}-id", now=self.now)
            due_at = self.now + due
            self._all_due = max(self._all_due, due_at)
            expires = None if good_for is None else due_at + good_for
            unit.queue(
                _message("post"),
                key=f"nudge-{number}",
                now=self.now,
                lane="bulk",
                not_before=due_at,
                expires_at=expires,
            )

        self._runner.run(self.store.write(HERE, work))
        self._note()

    # -- workers -------------------------------------------------------------------------------------------------------

    def worker(self, name: str) -> Worker:
        """A worker that drains the outbox; the one of that name, where it is under way."""
        found = next((worker for worker in self.workers if worker.name == name), None)
        return found or self._start(name, self._delivery(name).drain(None))

    def step(self, worker: Worker, answer: Answer = "accept", times: int = 1) -> None:
        """The worker goes on; where it waits for the platform, that is the answer."""
        for _ in range(times):
            if not worker.step(answer):
                self.workers.remove(worker)
                return

    def call(self, worker: Worker, answer: Answer, then: int = 0) -> None:
        """The worker goes on to its next call, which is answered so, and a few points further; or to its end."""
        self.waits_for_an_answer(worker)
        for _ in range(then + 1):
            if worker in self.workers:
                self.step(worker, answer)

    def until_it_calls(self, worker: Worker, *, sends: bool = True) -> None:
        """The worker goes on until it waits for the platform to take a message, or to look one up."""
        while worker.at is None or worker.at.call is None or worker.at.call.sends is not sends:
            self.step(worker)
            assert worker in self.workers, "it had nothing to do"

    def waits_for_an_answer(self, worker: Worker, about: int | None = None) -> None:
        """The worker goes on until it waits for the platform (with the message of that id, where it has it), or to its end."""
        while worker in self.workers and not (
            worker.at and worker.at.call and about in {None, worker.at.call.row.id}
        ):
            self.step(worker)

    def to_the_end(self, worker: Worker) -> None:
        """The worker does all it has to do, and the platform takes everything."""
        while worker in self.workers:
            self.step(worker)

    def crash(self, worker: Worker, answer: Answer = "drop") -> None:
        """The worker is gone; the platform may still have taken its call."""
        call = worker.at.call if worker.at else None
        if call is not None and not call.over:
            self.platform.do(call, answer)
        worker.running.close()
        self.workers.remove(worker)

    # -- time ----------------------------------------------------------------------------------------------------------

    def passes(self, seconds: float, answer: Answer = "drop") -> None:
        """Time passes for leases and calls; the platform took what was under way for too long, or not."""
        self.seconds += seconds
        self.platform.time_out(self.seconds, answer)

        self._move_leases(-seconds)

    def stand_still(self) -> None:
        """The database's clock runs on while we compute: what it took from the leases is given back to them."""
        if monotonic() - self._still_at > _UNNOTICED:
            self._move_leases(0)

    # -- the end -------------------------------------------------------------------------------------------------------

    def settle_all(self) -> None:
        """Everybody crashes, and one worker on a good day deals with what is left."""
        self.database_fails = self.database_loses_an_answer = False
        for event_key in [*self.unheard]:
            self.comes_again(event_key)
        for worker in [*self.workers]:
            self.crash(worker)
        self.now = max(self.now, self._all_due)
        rounds = 0
        while self._waiting() and rounds < 2 * MOST_ATTEMPTS:
            self.passes(60)
            self.to_the_end(self.worker("last"))
            rounds += 1

    def judge(self) -> None:
        """Whether everybody got what they were promised."""
        self.settle_all()
        rows = self._run(lambda connection: connection.execute(select(_OUTBOX)).mappings().all())
        by_key = {str(row["key"]): row for row in rows}
        stored, kept = self._run(answers_of_turns), {turn: kept for turn, kept in self.kept.items() if kept}
        assert all(stored.get(turn) == answers for turn, answers in kept.items()), (
            "an accepted answer is not there as it was typed"
        )
        assert stored.keys() <= kept.keys(), "a turn that was refused left an answer"
        times = Counter(post.key for post in self.platform.posts)
        assert by_key.keys() >= self.queued, "a queued message is gone"
        for key, row in by_key.items():
            state, reason = row["state"], row["reason"]
            assert state in {"sent", "refused", "expired", "dead"}, f"{key} is {state}"
            assert state == "sent" or reason, f"{key} is {state} for no reason"
            assert state != "sent" or times[key], f"{key} was never posted"
            assert state != "refused" or key in self.platform.refused, f"nobody refused {key}"
            if self.looks_up:
                assert times[key] <= 1, f"{key} was posted {times[key]} times"
                assert state == "sent" or not times[key], f"{key} was posted and is {state}"
                assert state != "dead" or "attempts" in reason, f"{key} is dead: {reason}"
            elif row["lane"] == "bulk" or row["kind"] == "ephemeral":
                assert times[key] <= 1, f"{key} was posted {times[key]} times"
        orders: dict[tuple[str, Lane], list[int]] = {}
        for post in self.platform.posts:
            orders.setdefault((post.recipient, post.lane), []).append(by_key[post.key]["order"])
        for line, order in orders.items():
            assert all(one <= next_one for one, next_one in pairwise(order)), (
                f"out of order to {line}: {order}"
            )

    # -- within --------------------------------------------------------------------------------------------------------

    def _delivery(self, owner: str) -> Delivery:
        return Delivery(self._steps, self.platform, owner, lambda: self.now, lambda: self.seconds)

    def _deliver(self, owner: str, held: Sequence[Outgoing]) -> Worker:
        worker = self._start(owner, self._delivery(owner).deliver(held))
        worker.holds_replies = True
        return worker

    def _start(self, name: str, running: Coroutine[Any, Any, object]) -> Worker:
        worker = Worker(name, running)
        self.workers.append(worker)
        return worker

    def _next(self) -> int:
        self.numbers += 1
        return self.numbers

    def _note(self) -> None:
        self.queued |= {key for (key,) in self._run(lambda found: found.execute(select(_OUTBOX.c.key)).all())}

    def _move_leases(self, seconds: float) -> None:
        by = timedelta(seconds=seconds + monotonic() - self._still_at)
        self._still_at = monotonic()

        def move(connection: Connection) -> None:
            leases = select(_OUTBOX.c.id, _OUTBOX.c.lease_until).where(_OUTBOX.c.lease_until.is_not(None))
            for row_id, until in connection.execute(leases).all():
                moved = update(_OUTBOX).where(_OUTBOX.c.id == row_id).values(lease_until=until + by)
                connection.execute(moved)

        self._run(move)

    def _waiting(self) -> bool:
        return self._run(
            lambda found: found.execute(select(_OUTBOX.c.id).where(_UNSETTLED)).first() is not None
        )

    def _turns(self) -> list[list[tuple[object, ...]]]:
        return self._run(lambda found: [[*map(tuple, found.execute(look).all())] for look in _OF_A_TURN])

    def _run(self, look: Callable[[Connection], T]) -> T:
        def within(connection: Connection) -> T:
            with scope(connection, Across("upkeep")):
                return look(connection)

        return self.store._database.wait_for(within)


def _empty(connection: Connection) -> None:
    """Everybody and everything is gone, but for the workspace."""
    for table in reversed(Row.metadata.sorted_tables):
        if table.name not in {"organisations", "workspaces"}:
            connection.execute(delete(table))


def _message(kind: Kind) -> Message:
    return Message((Line("notice"),), "nl", kind=kind)


@contextmanager
def world(store: SqlStore) -> Iterator[World]:
    """A world on an open store, which it empties."""
    found = World(store)
    try:
        yield found
    finally:
        found.close()
