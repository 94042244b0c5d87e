"""A year of people in 24 zones: whatever happens, what goes out unasked keeps its promises; and each promise is kept by a guard."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from bot.coach.days.calendars import Calendar
from bot.coach.deciding import nudges
from bot.coach.deciding.nudges import Item
from bot.coach.known.facts import DealFacts
from bot.delivery import Delivery
from storage import composing, delivering, due, memory
from storage.opening import Waits
from storage.outbox import Leases
from tests.support.places import new_place
from tests.support.year import Plan, Year

SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
FIRST: Final = datetime(2026, 1, 5, tzinfo=UTC)
# A season is enough for a guard that is gone to be missed.
YEAR: Final = Plan(200, 15, FIRST, 365) if SOAK else Plan(24, 5, FIRST, 365)
SEASON: Final = Plan(24, 5, FIRST, 120, seed=2)
# What rests for a while rests by the database's clock, which does not jump along with ours.
AT_ONCE: Final = Waits(leases=Leases(lease=timedelta(minutes=10), grace=timedelta(0)))


def lived(plan: Plan, directory: Path) -> Year:
    """The world after so many days, on SQLite."""
    with (
        new_place("sqlite", directory) as place,
        place.opened(waits=AT_ONCE) as store,
        asyncio.Runner() as runner,
    ):
        year = Year(store, plan, runner)
        year.run()
    return year


@pytest.mark.soak
def test_a_year_in_24_zones_keeps_every_promise(tmp_path: Path) -> None:
    year = lived(YEAR, tmp_path)
    # And it was a year in which something happened.
    people = YEAR.people
    assert year.messages > 10 * people
    assert year.nudges > year.messages
    assert year.checks > 100 * people
    assert year.faults > people / 2


Break = Callable[[pytest.MonkeyPatch], None]


def _several_messages_a_day(patch: pytest.MonkeyPatch) -> None:
    numbers = count()
    patch.setattr(due, "day_key", lambda person, day: f"day:{person}:{next(numbers)}:{day.isoformat()}")


def _not_looked_at_again(patch: pytest.MonkeyPatch) -> None:
    def all_that_comes(facts: DealFacts, now: datetime, calendar: Calendar) -> tuple[Item, ...]:
        return tuple(item for item, _ in nudges.coming(facts, now, calendar))

    patch.setattr(nudges, "due", all_that_comes)


def _closed_deals_too(patch: pytest.MonkeyPatch) -> None:
    known = nudges.coming

    def as_if_open(facts: DealFacts, now: datetime, calendar: Calendar) -> tuple[tuple[Item, datetime], ...]:
        return known(replace(facts, deal=replace(facts.deal, status="open")), now, calendar)

    patch.setattr(nudges, "coming", as_if_open)


def _at_any_hour(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Calendar, "next_moment", lambda _, now: now)


def _without_holidays(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("bot.coach.days.calendars.public_holidays", lambda *_: frozenset[date]())


def _turns_leave_it(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(memory, "asks_at", lambda *_: None)


def _sending_ends_it(patch: pytest.MonkeyPatch) -> None:
    known = composing._ask_again
    patch.setattr(
        composing,
        "_ask_again",
        lambda transaction, ask_at, chance: known(transaction, dict.fromkeys(ask_at), chance),
    )


def _nothing_counted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(composing, "tell", lambda *_, **__: None)
    patch.setattr(composing, "count", lambda *_: None)


def _nothing_taken_back(patch: pytest.MonkeyPatch) -> None:
    for place in (delivering, composing):
        patch.setattr(place, "take_back", lambda *_, **__: 0)


def _sent_again_when_unclear(patch: pytest.MonkeyPatch) -> None:
    async def not_looked_up(*_: object) -> None:
        return None

    patch.setattr(Delivery, "_looked_up", not_looked_up)


@pytest.mark.parametrize(
    ("broken", "missed"),
    [
        (_several_messages_a_day, "was spoken to twice on"),
        (_not_looked_at_again, "and their date is|and again on"),
        (_closed_deals_too, "is closed, and was asked about"),
        (_at_any_hour, "outside their hours"),
        (_without_holidays, "outside their hours"),
        (_turns_leave_it, "and nothing was said"),
        (_sending_ends_it, "and nothing was said"),
        (_nothing_counted, "nudges, and .* were seen"),
        (_nothing_taken_back, "nudges, and .* were seen|and nothing was said"),
        (_sent_again_when_unclear, "was sent twice"),
    ],
)
def test_a_guard_that_is_gone_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: Break, missed: str
) -> None:
    broken(monkeypatch)
    with pytest.raises(AssertionError, match=missed):
        lived(SEASON, tmp_path)
