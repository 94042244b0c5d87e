"""Two programs on one PostgreSQL: what Slack tells one of them, and what is done over one, holds for the other as well."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial, wraps
from pathlib import Path

from tests.handlers.slack.room import NOW, QUICK
from tests.support.places import Place, new_place
from tests.support.slack import Delivery, FakeSlack, Kind, Person, faults
from tests.support.slack_room import HERE, Coach, coach, shown


@dataclass
class Two:
    """Two programs, and who speaks with one or the other."""

    place: Place
    slack: FakeSlack
    one: Coach
    other: Coach
    karin: Person
    now: list[datetime]

    async def over(self, program: Coach, what: Callable[[], Awaitable[Delivery]]) -> Delivery:
        """Slack gives this to one of the two."""
        self.now[0] += timedelta(seconds=1)
        self.slack.events_url = f"http://127.0.0.1:{program.served.port}/slack/events"
        done = await what()
        assert done.ok
        await program.settled()
        return done

    async def said(self, program: Coach, *texts: str) -> str:
        for text in texts:
            await self.over(program, partial(self.karin.say, text))
        return shown(self.slack.last("U0001"))

    async def changed(self, program: Coach) -> None:
        """Slack tells one of the two that something about her changed."""
        await self.over(program, lambda: self.slack.event({"type": "user_change", "user": {"id": "U0001"}}))

    @property
    def home(self) -> str:
        view = self.slack.home("U0001")
        return str(view.content) if view else ""


def two_programs(test: Callable[[Two], Awaitable[None]]) -> Callable[[Path], None]:
    """Run a test with two programs on one PostgreSQL, and Karin in Slack."""

    @wraps(test, assigned=("__name__", "__doc__", "__module__", "__qualname__"), updated=())
    def run(tmp_path: Path) -> None:
        async def main(place: Place) -> None:
            now = [NOW]
            async with FakeSlack() as slack, AsyncExitStack() as stack:
                karin = slack.person("U0001", "Karin", locale="nl-NL")
                one, other = [
                    await stack.enter_async_context(coach(place.url, slack, now=now, waits=QUICK))
                    for _ in range(2)
                ]
                await test(Two(place, slack, one, other, karin, now))

        with new_place("postgresql", tmp_path) as place:
            asyncio.run(main(place))

    del run.__dict__["__wrapped__"]
    return run


@two_programs
async def test_the_home_view_follows_what_is_done_over_the_other(two: Two) -> None:
    await two.over(two.one, two.karin.open_home)
    assert "Nog geen deals" in two.home
    await two.said(two.other, "net gebeld met Acme")
    assert "Acme" in two.home
    await two.said(two.one, "IT test, MT bespreekt het", "ja")
    await two.said(two.other, "andere klant: Globex")
    assert "Globex" in two.home
    drawn = len(two.slack.called("views.publish"))
    # Help changes nothing, whoever drew it last.
    await two.said(two.other, "help")
    assert len(two.slack.called("views.publish")) == drawn
    # What one drew long ago is no sign of what is seen now.
    await two.over(two.one, lambda: two.karin.command("/coach language en"))
    await two.over(two.other, lambda: two.karin.command("/coach language nl"))
    assert "Je deals" in two.home
    await two.over(two.one, lambda: two.karin.command("/coach language en"))
    assert "Your deals" in two.home


@two_programs
async def test_of_two_that_draw_at_once_the_older_picture_does_not_win(two: Two) -> None:
    gate = asyncio.Event()
    await two.over(two.one, two.karin.open_home)
    # One has looked, and Slack is slow to take what it drew.
    two.slack.faults.script("views.publish", faults.held(gate, effect_late=True))
    two.slack.events_url = f"http://127.0.0.1:{two.one.served.port}/slack/events"
    drawn = len(two.slack.called("views.publish"))
    await two.karin.say("net gebeld met Acme")
    await two.slack.until(lambda: len(two.slack.called("views.publish")) == drawn + 1)
    await two.said(two.other, "andere klant: Globex")
    assert "Globex" in two.home
    gate.set()
    await two.one.served.slack.end()
    assert "Globex" in two.home
    # What is there by now was not drawn over and over.
    assert len(two.slack.called("views.publish")) == drawn + 3


@two_programs
async def test_who_is_erased_over_the_other_while_it_is_drawn_sees_nothing_of_it(two: Two) -> None:
    gate = asyncio.Event()
    await two.over(two.one, two.karin.open_home)
    two.slack.faults.script("views.publish", faults.held(gate, effect_late=True))
    two.slack.events_url = f"http://127.0.0.1:{two.one.served.port}/slack/events"
    drawn = len(two.slack.called("views.publish"))
    await two.karin.say("net gebeld met Acme")
    await two.slack.until(lambda: len(two.slack.called("views.publish")) == drawn + 1)
    await two.other.store.erase(HERE, "U0001", now=two.now[0] + timedelta(seconds=1))
    gate.set()
    await two.one.served.slack.end()
    assert "Acme" not in two.home
    assert two.place.sql("SELECT id FROM persons") == []


@two_programs
async def test_for_who_never_looked_no_home_view_is_drawn(two: Two) -> None:
    await two.said(two.one, "net gebeld met Acme")
    await two.said(two.other, "IT test, MT bespreekt het")
    assert two.slack.called("views.publish") == []


@two_programs
async def test_a_change_that_one_heard_of_is_not_taken_back_by_the_other(two: Two) -> None:
    await two.said(two.one, "net gebeld met Acme")
    await two.said(two.other, "IT test, MT bespreekt het")
    karin = two.slack.team.users["U0001"]
    karin.tz, karin.locale = "America/New_York", "en-GB"
    await two.changed(two.other)
    asked = len(two.slack.called("users.info"))
    # This one still knows her as she was, and need not ask.
    assert "Just answer in your own words" in await two.said(two.one, "help")
    assert len(two.slack.called("users.info")) == asked
    assert two.place.sql("SELECT language, zone FROM persons") == [("en", "America/New_York")]
    assert "Just answer in your own words" in await two.said(two.other, "help")


@two_programs
async def test_a_language_chosen_over_one_holds_over_the_other(two: Two) -> None:
    await two.said(two.one, "net gebeld met Acme")
    await two.over(two.one, lambda: two.karin.command("/coach language en"))
    assert "Just answer in your own words" in await two.said(two.other, "help")
    await two.changed(two.other)
    assert "Just answer in your own words" in await two.said(two.other, "help")


@two_programs
async def test_a_guest_hears_once_a_day_that_we_do_not_talk_to_them(two: Two) -> None:
    guest = two.slack.person("U0666", "Mallory", Kind.GUEST)
    for program in (two.one, two.other, two.one):
        await two.over(program, lambda: guest.say("hoi"))
    assert len(two.slack.whispers("U0666")) == 1
    assert two.place.sql("SELECT id FROM persons") == []
    assert "U0666" not in str(two.place.sql("SELECT key FROM event_keys"))
    two.now[0] += timedelta(days=1)
    await two.over(two.other, lambda: guest.say("hoi"))
    assert len(two.slack.whispers("U0666")) == 2
