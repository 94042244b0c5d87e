import os
from itertools import pairwise

import pytest
import ulid

from bot.ids import Ids


def test_no_id_is_made_twice_and_each_comes_after_the_one_before() -> None:
    ids = Ids()
    made = [ids.new() for _ in range(3_000)]
    assert all(earlier < later for earlier, later in pairwise(made))
    assert {len(found) for found in made} == {26}


def test_the_random_part_of_every_id_of_another_moment_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system is asked for many at a time, and none of what it gave is used twice."""
    asked: list[int] = []
    real = os.urandom

    def urandom(size: int) -> bytes:
        asked.append(size)
        return real(size)

    moments = iter(range(10**12, 10**12 + 1_000))
    monkeypatch.setattr(os, "urandom", urandom)
    monkeypatch.setattr(ulid.ULIDGenerator, "_default_clock", staticmethod(lambda: next(moments)))
    ids = Ids()
    parts = {ids.new()[10:] for _ in range(1_000)}
    assert len(parts) == 1_000
    assert len(asked) == 3
