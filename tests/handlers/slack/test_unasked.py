"""What the coach says unasked in Slack: as a message with buttons, in working hours, and not while somebody rests."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from pathlib import Path

import pytest

from handlers.slack.quiet import seconds_of_rest
from handlers.slack.render import DATE
from tests.handlers.slack.room import NOW, QUICK, count, delivered, said
from tests.support.places import new_file
from tests.support.slack import FakeSlack, Message, Person, faults
from tests.support.slack_room import Coach, coach, shown, words

# The Monday after the Friday on which Sanne would bring it up; nine twenty in Amsterdam.
MONDAY = datetime(2026, 3, 16, 8, 20, tzinfo=UTC)
WALK = (
    "net gebeld met Acme over de verlenging", "IT test, MT bespreekt het, CFO tekent", "ja", "aangevraagd", "MT bespreekt het",
    "niemand", "Sanne legt het vrijdag voor aan het MT", "referentiebezoek regelen", "Exact", "overslaan",
)  # fmt: skip
NUDGE = "Acme (verlenging), vr 13 maart: Sanne legt het voor aan het MT. Weet je al hoe dat ging?"


@dataclass
class Monday:
    """That morning: the coach with a clock that can be set, and Karin."""

    found: Coach
    karin: Person
    now: list[datetime]

    async def tick(self) -> None:
        """The scheduler looks, and the worker is woken."""
        await self.found.served.scheduler.tick()
        self.found.served.worker.wake()

    async def deliver(self) -> None:
        await self.tick()
        await delivered(self.found)

    @property
    def nudges(self) -> list[str]:
        """The nudges that still wait for an answer."""
        posts = map(shown, self.found.slack.posts("U0001"))
        return [text for text in posts if text.startswith(f"{NUDGE}\n")]

    @property
    def newest(self) -> Message:
        return self.found.slack.posts("U0001")[-1]


Test = Callable[[Monday], Awaitable[None]]


def with_a_stale_step(test: Test) -> Callable[[Path], None]:
    """Run a test with Karin, whose customer would do something on Friday; it is Monday, and nothing was said yet."""

    @wraps(test, assigned=("__name__", "__doc__", "__module__", "__qualname__"), updated=())
    def run(tmp_path: Path) -> None:
        async def main() -> None:
            now = [NOW]
            async with FakeSlack() as slack:
                url = new_file(tmp_path / "coach.db")
                async with coach(url, slack, now=now, waits=QUICK) as found:
                    karin = slack.person("U0001", "Karin", locale="nl-NL")
                    await said(found, karin, *WALK)
                    now[0] = MONDAY
                    await test(Monday(found, karin, now))
                    await found.settled()

        asyncio.run(main())

    del run.__dict__["__wrapped__"]
    return run


@with_a_stale_step
async def test_a_nudge_is_a_message_with_buttons_and_a_tap_goes_on(monday: Monday) -> None:
    await monday.deliver()
    assert list(words(monday.newest.blocks)) == [
        NUDGE, "Gebeurd", "Verschoven", "Liep anders", "Nog niet", "deal sluiten",
        "Vraag het morgen", "Vraag het maandag", "Over een week", "Nooit meer over deze stap", "Later vragen",
    ]  # fmt: skip
    assert (await monday.karin.tap("Nog niet")).ok
    await monday.found.settled()
    asked = monday.newest
    assert "Wanneer" in shown(asked)
    # A day that is picked reads as days do.
    assert (await monday.karin.pick_date(DATE, "2026-03-20")).ok
    await monday.found.settled()
    assert "✓ vr 20 maart" in asked.text
    await monday.deliver()
    assert len(monday.nudges) == 0


@with_a_stale_step
async def test_later_is_a_tap(monday: Monday) -> None:
    await monday.deliver()
    assert (await monday.karin.choose("Later vragen", "Over een week")).ok
    await monday.found.settled()
    assert "ma 23 maart" in shown(monday.newest)
    for day in range(1, 8):
        monday.now[0] = MONDAY + timedelta(days=day)
        await monday.deliver()
        assert len(monday.nudges) == (day == 7)


def released(found: Coach) -> None:
    """The time that messages rest is over."""
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        connection.execute("UPDATE outbox SET lease_until = NULL")
        connection.commit()


@with_a_stale_step
async def test_who_wants_no_notification_is_told_when_that_is_over(monday: Monday) -> None:
    found, user = monday.found, monday.karin.user
    user.snoozed_until = found.slack.clock.now() + 3600
    await monday.tick()
    async with asyncio.timeout(5):
        while not count(found, "SELECT count(*) FROM outbox WHERE reason = 'do not disturb'"):
            found.served.worker.wake()
            await found.store.backlog()
    # Nothing was put into words for it yet.
    assert (monday.nudges, count(found, "SELECT count(*) FROM told")) == ([], 0)
    user.snoozed_until = None
    monday.now[0] = MONDAY + timedelta(hours=1)
    released(found)
    await monday.deliver()
    assert len(monday.nudges) == 1


@with_a_stale_step
async def test_where_slack_does_not_say_who_rests_it_is_sent(monday: Monday) -> None:
    monday.found.slack.faults.script("dnd.info", faults.error("missing_scope"))
    await monday.deliver()
    assert len(monday.nudges) == 1


AT = MONDAY.timestamp()


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        ({}, 0),
        ({"dnd_enabled": True, "next_dnd_start_ts": AT - 10, "next_dnd_end_ts": AT + 60}, 60),
        ({"dnd_enabled": True, "next_dnd_start_ts": AT + 10, "next_dnd_end_ts": AT + 60}, 0),
        ({"dnd_enabled": False, "next_dnd_start_ts": AT - 10, "next_dnd_end_ts": AT + 60}, 0),
        ({"dnd_enabled": True, "next_dnd_start_ts": 1, "next_dnd_end_ts": 1}, 0),
        ({"snooze_enabled": True, "snooze_endtime": AT + 90}, 90),
        ({"snooze_enabled": False, "snooze_endtime": AT + 90}, 0),
        ({"dnd_enabled": True, "next_dnd_start_ts": AT - 10, "next_dnd_end_ts": AT + 60, "snooze_enabled": True, "snooze_endtime": AT + 90}, 90),
        ({"dnd_enabled": True, "next_dnd_start_ts": None, "next_dnd_end_ts": None}, 0),
    ],
)  # fmt: skip
def test_how_long_somebody_rests(answer: dict[str, object], seconds: int) -> None:
    assert seconds_of_rest(answer, MONDAY) == seconds
