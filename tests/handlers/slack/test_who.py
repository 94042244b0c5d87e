"""Who is let in: each sign that somebody is none of ours by itself, and for how long what Slack said of them is believed."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from handlers.slack import people
from handlers.slack.people import NotKnownNow, People, Refused
from tests.handlers.slack.room import NOW, count, in_slack, said
from tests.support.places import Place
from tests.support.slack import BOT_TOKEN, FakeSlack, Json, Kind, Person, faults
from tests.support.slack_room import HERE, Coach

KARIN: Json = {
    "id": "U0001",
    "team_id": "T0001",
    "tz": "Europe/Amsterdam",
    "profile": {"display_name": "Karin"},
}


class Clock:
    """Seconds that pass when told to."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def asking(test: Callable[[FakeSlack, People, Clock], Awaitable[None]]) -> None:
    async def main() -> None:
        async with FakeSlack() as slack, asyncio.timeout(20):
            client = AsyncWebClient(BOT_TOKEN, base_url=slack.api_url, retry_handlers=[])
            clock = Clock()
            await test(
                slack, People(client, zone="UTC", language="en", monotonic=clock, now=lambda: NOW), clock
            )

    asyncio.run(main())


def tells(slack: FakeSlack, **more: object) -> None:
    """What `users.info` says next."""
    slack.faults.script(
        "users.info", faults.Fault("told", body=json.dumps({"ok": True, "user": KARIN | more}))
    )


def test_a_colleague_is_let_in() -> None:
    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        tells(slack)
        assert (await found.identity("T0001", "U0001")).name == "Karin"

    asking(run)


@pytest.mark.parametrize(
    "sign",
    [
        {"is_restricted": True},
        {"is_ultra_restricted": True},
        {"is_bot": True},
        {"is_workflow_bot": True},
        {"is_stranger": True},
        {"is_invited_user": True},
        {"deleted": True},
        {"team_id": "T0999"},
    ],
    ids=lambda sign: next(iter(sign)),
)
def test_each_sign_of_somebody_else_is_enough(sign: Json) -> None:
    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        tells(slack, **sign)
        with pytest.raises(Refused):
            await found.identity("T0001", "U0001")

    asking(run)


def test_slackbot_is_nobody() -> None:
    """By its flags it is a regular member."""

    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        tells(slack, id="USLACKBOT")
        with pytest.raises(Refused):
            await found.identity("T0001", "USLACKBOT")

    asking(run)


def test_what_slack_said_is_good_for_a_quarter_of_an_hour() -> None:
    async def run(slack: FakeSlack, found: People, clock: Clock) -> None:
        tells(slack)
        await found.identity("T0001", "U0001")
        tells(slack, is_restricted=True)
        clock.now += 900 - 1
        await found.identity("T0001", "U0001")
        clock.now += 1
        with pytest.raises(Refused):
            await found.identity("T0001", "U0001")

    asking(run)


def test_where_slack_says_nothing_what_it_said_is_believed_for_a_day() -> None:
    async def run(slack: FakeSlack, found: People, clock: Clock) -> None:
        tells(slack)
        await found.identity("T0001", "U0001")
        slack.faults.script("users.info", *[faults.server_error()] * 2)
        clock.now += 24 * 3600 - 1
        await found.identity("T0001", "U0001")
        clock.now += 31
        with pytest.raises(NotKnownNow):
            await found.identity("T0001", "U0001")

    asking(run)


def test_a_look_up_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack waits three seconds in all."""
    monkeypatch.setattr(people, "_PATIENCE", 0.05)

    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        slack.faults.script("users.info", faults.silence(effect=True))
        with pytest.raises(NotKnownNow):
            async with asyncio.timeout(5):
                await found.identity("T0001", "U0001")

    asking(run)


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ({"display_name": "Ka\0rin\ud83d de \n Vries"}, "Karin\ufffd de Vries"),
        ({"display_name": " \u3164 ", "real_name": "Karin"}, "Karin"),
        ({"display_name": "\0", "email": "k\0arin@\ud800x.nl"}, "U0001"),
    ],
    ids=["no text", "nothing to see", "nothing at all"],
)
def test_how_somebody_is_called_is_cleaned_like_what_they_type(called: Json, name: str, place: Place) -> None:
    """Else a name that no database takes would stop each of their turns."""

    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        tells(slack, profile=called)
        who = await found.identity("T0001", "U0001")
        assert who.name == name
        with place.opened() as store:
            await store.write(HERE, lambda unit: unit.speaker(who, new_id="karin", now=NOW))

    asking(run)


@in_slack
async def test_somebody_of_another_workspace_of_the_organisation_is_refused(found: Coach, *_: Person) -> None:
    other = found.slack.person("U0002", "Elders", Kind.ELSEWHERE, locale="nl-NL")
    assert (await other.say("net gebeld met Acme")).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM persons") == 0
    assert "vaste collega" in found.slack.whispers("U0002")[0].text


@in_slack
async def test_who_becomes_a_guest_is_refused_from_then_on(found: Coach, karin: Person) -> None:
    """Slack tells that somebody changed; what was known of them is asked anew."""
    await said(found, karin, "net gebeld met Acme")
    user = found.slack.team.users["U0001"]
    user.kind = Kind.GUEST
    assert (await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})).ok
    posts = len(found.slack.posts("U0001"))
    await said(found, karin, "IT test, MT bespreekt het")
    assert len(found.slack.posts("U0001")) == posts
    assert count(found, "SELECT count(*) FROM buying_steps") == 0
    assert "vaste collega" in found.slack.whispers("U0001")[-1].text


def test_what_was_asked_before_somebody_changed_is_not_kept() -> None:
    async def run(slack: FakeSlack, found: People, _: Clock) -> None:
        slack.team.add_user("U0001", "Karin")
        gate = asyncio.Event()
        slack.faults.script("users.info", faults.held(gate))
        before = asyncio.create_task(found.identity("T0001", "U0001"))
        await slack.until(lambda: slack.called("users.info"))
        found.forget("T0001", "U0001")
        gate.set()
        await before
        await found.identity("T0001", "U0001")
        assert len(slack.called("users.info")) == 2

    asking(run)
