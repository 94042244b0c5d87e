"""Turns, workers that crash and pause, a platform that loses answers, clocks that jump: what is promised holds.

With a guard of deliveries or of event keys switched off these runs fail as well as the scripts of `test_mutants`. What only two turns
at once can hurt (the version, the person's lock, the group's transaction) is for the scripts: here turns come one by one.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.coach.turn.inputs import Command
from bot.ports import Identity
from storage.engine import SqlStore
from storage.opening import open_store
from tests.support.postgres import database
from tests.support.simulated_turns import Fault
from tests.support.simulation import PEOPLE, SAID, Answer, Kind, Worker, World

ANSWERS: tuple[Answer, ...] = ("accept", "lose", "drop", "refuse", "later")
KINDS: tuple[Kind, ...] = ("post", "ephemeral")
FAULTS: tuple[Fault | None, ...] = (None, None, "within", "after")


class Nudge(NamedTuple):
    """Something to send unasked, and how long it is of any use."""

    due: timedelta
    good_for: timedelta | None


class Call(NamedTuple):
    """A worker goes on to its next call, which is answered so, and a few points further."""

    place: int
    answer: Answer
    then: int


class Step(NamedTuple):
    """A worker goes on for so many points."""

    place: int
    times: int


class Crash(NamedTuple):
    """A worker is gone; the platform took what it was sending, or not."""

    place: int
    answer: Answer


class Passes(NamedTuple):
    """Time passes for everybody."""

    seconds: float
    answer: Answer


class Jumps(NamedTuple):
    """The wall clock is set."""

    minutes: int


class Rest(NamedTuple):
    """The next call of somebody who delivers the replies of a turn is answered so, and then they do all they have to do."""

    place: int
    answer: Answer


class DatabaseFails(NamedTuple):
    """A worker's next transaction fails; or it counts, and its answer is lost."""

    after_commit: bool


class StandsStill(NamedTuple):
    """A worker stands still: so many points on from where it is, or (0) when its next call is answered.

    Then time passes, another makes a call, about the same message where it can, and the first one goes on, before that is
    answered or after.
    """

    place: int
    points: int
    answer: Answer
    seconds: float
    theirs_first: bool
    on: int


class Turn(NamedTuple):
    """Somebody says something, and the database does not take it, or takes it and is not heard."""

    said: str | Command
    fault: Fault | None


Move = Call | Rest | Step | Crash | Passes | Jumps | DatabaseFails | StandsStill
Load = Turn | Nudge | tuple[Kind, ...]
people = st.sampled_from(PEOPLE)
# Mostly taken: a platform that refuses everything shows little.
answers = st.sampled_from(("accept", "accept", *ANSWERS))
lost = st.sampled_from(("lose", "drop"))
lost_or_later = st.sampled_from(("later", "later", "drop"))
places = st.integers(0, 5)


minutes = st.sampled_from((timedelta(0), timedelta(minutes=30)))
loads: st.SearchStrategy[Load] = st.one_of(
    st.lists(st.sampled_from(KINDS), min_size=1, max_size=3).map(tuple),
    st.builds(Nudge, minutes, st.none() | minutes),
    st.builds(Turn, st.sampled_from(SAID), st.sampled_from(FAULTS)),
)
moves: st.SearchStrategy[Move] = st.one_of(
    st.builds(Call, places, answers, st.integers(0, 4)),
    st.builds(Call, places, answers, st.integers(0, 4)),
    st.builds(Rest, places, lost_or_later),
    st.builds(Rest, places, lost_or_later),
    st.builds(Step, places, st.integers(1, 6)),
    st.builds(Crash, places, lost),
    st.builds(Passes, st.sampled_from((1, 9.5, 19.5, 31, 65)), lost),
    st.builds(Jumps, st.sampled_from((-1_500, -60, -1, 25, 45, 1_500))),
    st.builds(DatabaseFails, st.booleans()),
    st.builds(
        StandsStill,
        places,
        st.sampled_from((0, 0, 1, 2, 3)),
        st.sampled_from(("later", "later", "drop", "accept")),
        st.sampled_from((31, 31, 19.5)),
        st.booleans(),
        st.integers(1, 8),
    ),
    # What is told late, when another has the message.
    st.builds(StandsStill, places, st.just(0), lost_or_later, st.just(31), st.just(True), st.integers(3, 8)),
)


class Deliveries(RuleBasedStateMachine):
    """One world per run, on a store that all runs share."""

    store: SqlStore
    looks_up = True

    def __init__(self) -> None:
        super().__init__()
        self.world = World(self.store, self.looks_up)

    @initialize(first=st.lists(st.tuples(people, loads), min_size=4, max_size=12))
    def there_is_work(self, first: list[tuple[Identity, Load]]) -> None:
        for who, what in first:
            self.something_is_to_be_sent(who, what)

    @rule(who=people, what=loads)
    def something_is_to_be_sent(self, who: Identity, what: Load) -> None:
        match what:
            case Turn(said, fault):
                self.world.turn(who, said, fault)
            case Nudge(due, good_for):
                self.world.nudge(who, due=due, good_for=good_for)
            case _:
                self.world.reply(who, *what)

    @precondition(lambda self: self.world.taken)
    @rule(place=places)
    def an_event_comes_again(self, place: int) -> None:
        self.world.repeat(list(self.world.taken)[-1 - place % len(self.world.taken)])

    @precondition(lambda self: self.world.unheard)
    @rule(place=places)
    def what_was_not_heard_of_comes_again(self, place: int) -> None:
        self.world.comes_again(list(self.world.unheard)[place % len(self.world.unheard)])

    @rule(moves=st.lists(moves, min_size=3, max_size=12))
    def the_scheduler_plays(self, moves: list[Move]) -> None:
        for move in moves:
            self.play(move)

    def play(self, move: Move) -> None:
        match move:
            case Call(place, answer, then):
                self.world.call(self.somebody(place), answer, then)
            case Rest(place, answer):
                found = [worker for worker in self.world.workers if worker.holds_replies]
                worker = found[place % len(found)] if found else self.somebody(place)
                self.world.call(worker, answer)
                self.world.to_the_end(worker)
            case Step(place, times):
                self.world.step(self.somebody(place), times=times)
            case Crash(place, answer):
                self.world.crash(self.somebody(place), answer)
            case Passes(seconds, answer):
                self.world.passes(seconds, answer)
            case Jumps(minutes):
                self.world.now += timedelta(minutes=minutes)
            case DatabaseFails(after_commit):
                if after_commit:
                    self.world.database_loses_an_answer = True
                else:
                    self.world.database_fails = True
            case StandsStill():
                self.stands_still(move)

    def stands_still(self, how: StandsStill) -> None:
        world, worker, row = self.world, self.somebody(how.place), None
        if how.points:
            world.step(worker, times=how.points)
        else:
            world.waits_for_an_answer(worker)
            row = worker.at.call.row.id if worker.at and worker.at.call else None
            if worker in world.workers:
                world.step(worker, how.answer)
        world.passes(how.seconds)
        other = world.worker("other")
        world.waits_for_an_answer(other, about=row)
        if how.theirs_first and other in world.workers:
            world.step(other)
        if worker in world.workers:
            world.step(worker, times=how.on)

    def somebody(self, place: int) -> Worker:
        """One of two workers, or whoever delivers the replies of a turn."""
        under_way = self.world.workers
        return (
            self.world.worker(str(place)) if place < 2 or not under_way else under_way[place % len(under_way)]
        )

    def teardown(self) -> None:
        try:
            self.world.judge()
        finally:
            self.world.close()


def simulate(store: SqlStore, *, looks_up: bool, runs: int) -> None:
    """So many runs, or as many as the profile asks for where that is more."""
    machine = type("Deliveries", (Deliveries,), {"store": store, "looks_up": looks_up})
    soak = settings().max_examples // 20
    run_state_machine_as_test(
        machine, settings=settings(max_examples=max(runs, soak), stateful_step_count=12)
    )


@pytest.fixture
def postgresql() -> Iterator[SqlStore]:
    with database() as url:
        found = open_store(url)
        yield found
        found.shut()


@pytest.mark.soak
@pytest.mark.parametrize("looks_up", [True, False])
def test_what_is_promised_holds(store: SqlStore, looks_up: bool) -> None:
    simulate(store, looks_up=looks_up, runs=80)


@pytest.mark.soak
@pytest.mark.parametrize("looks_up", [True, False])
def test_what_is_promised_holds_on_postgresql(postgresql: SqlStore, looks_up: bool) -> None:
    simulate(postgresql, looks_up=looks_up, runs=20)
