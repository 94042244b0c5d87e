"""Two programs that look for what is due on one PostgreSQL, one of them killed at it: nothing is lost, nothing is doubled."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from time import monotonic
from typing import Final

import pytest

from tests.support.places import ON_POSTGRESQL, Place
from tests.support.waiting import MONDAY, NEXT_MONDAY, Room, who

pytestmark = pytest.mark.soak
SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
ROUNDS: Final = 40 if SOAK else 2
PEOPLE: Final = 60
DUE: Final = "ask_at <= '2026-05-11 07:15:00+00'"


@dataclass(frozen=True)
class Program:
    """One that claims, and says so after each claim."""

    process: subprocess.Popen[str]

    def hears(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()


@contextmanager
def program(place: Place) -> Iterator[Program]:
    given = [place.url, str(place.erasures), NEXT_MONDAY.isoformat()]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.ticking", *given],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        found = Program(process)
        try:
            assert found.hears() == "ready\n"
            yield found
        finally:
            process.kill()


@ON_POSTGRESQL
def test_a_program_killed_at_its_claims_loses_and_doubles_nothing(place: Place) -> None:
    random = Random(1)  # noqa: S311 - when to kill
    with place.opened() as store:
        room = Room(store)
        for number in range(ROUNDS):
            room.now = MONDAY
            for person in range(PEOPLE):
                name = f"{number}-{person}"
                room.deal(f"deal-{name}", by=who(f"person-{name}"))
            with program(place) as one, program(place) as two:
                one.go()
                assert one.hears() == "2\n"
                two.go()
                for _ in range(random.randint(0, 10)):
                    one.hears()
                one.process.kill()
                rest = [int(line) for line in two.process.stdout or ()]
                assert two.process.wait(30) == 0
            assert 0 < sum(rest) < PEOPLE, "the two never shared the work"
            # What the killed one held comes free when the server has missed it; a later look has it.
            room.now, give_up = NEXT_MONDAY, monotonic() + 20
            while (due := place.count("deals", DUE)) and monotonic() < give_up:
                room.tick()
            messages = place.sql("SELECT count(*), count(DISTINCT recipient) FROM outbox WHERE kind = 'day'")
            so_far = (number + 1) * PEOPLE
            assert (due, messages) == (0, [(so_far, so_far)])
            room.drain()
            assert len(room.channel.keys) == len(set(room.channel.keys)) == so_far
