"""What one person does is taken in the order in which it came in, also while Slack is asked who somebody is."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from handlers.slack import parts, people
from tests.handlers.slack.room import ROUTE, count, in_slack, said, whispers
from tests.support.slack import FakeSlack, Person, faults
from tests.support.slack_room import Coach, shown


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test holds up is not given up meanwhile."""
    monkeypatch.setattr(people, "_PATIENCE", 60.0)


def holding(slack: FakeSlack) -> Callable[[], None]:
    """The next look-up is held up; answers what lets it go on."""
    slack.sender.patience = 20
    gate = asyncio.Event()
    slack.faults.script("users.info", faults.held(gate))
    return gate.set


async def waits_or_is_done(found: Coach, last: "asyncio.Task[object]") -> None:
    """Something of Karin's waits for what she did before, or was taken without."""
    for _ in range(1_000):
        lock = found.served.slack.order._locks.get(("T0001", "U0001"))
        if last.done() or (lock is not None and lock._waiters):
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not come in")


@in_slack
async def test_the_second_of_somebodys_first_messages_waits_for_the_first(
    found: Coach, karin: Person
) -> None:
    go_on = holding(found.slack)
    first = asyncio.create_task(karin.say("net gebeld met Acme"))
    await found.slack.until(lambda: found.slack.called("users.info"))
    second = asyncio.create_task(karin.say(ROUTE))
    await waits_or_is_done(found, second)
    go_on()
    assert (await first).ok
    assert (await second).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'note'") == 0
    assert count(found, "SELECT count(*) FROM buying_steps") == 3
    # And one of them asked for both.
    assert len(found.slack.called("users.info")) == 1


@in_slack
async def test_so_does_one_behind_a_message_that_names_a_colleague(found: Coach, karin: Person) -> None:
    found.slack.team.add_user("U0002", "Tom Bakker")
    await said(found, karin, "net gebeld met Acme", ROUTE)
    before, go_on = len(found.slack.called("users.info")), holding(found.slack)
    first = asyncio.create_task(karin.say("de CFO en <@U0002> van hen, samen"))
    await found.slack.until(lambda: len(found.slack.called("users.info")) > before)
    second = asyncio.create_task(karin.say("er is budget"))
    await waits_or_is_done(found, second)
    go_on()
    assert (await first).ok
    assert (await second).ok
    await found.settled()
    final_yes = "SELECT count(*) FROM answers WHERE question = 'final_yes' AND text LIKE"
    assert count(found, f"{final_yes} '%Tom Bakker%'") == 1
    assert count(found, f"{final_yes} '%budget%'") == 0
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'note'") == 0
    assert count(found, "SELECT count(*) FROM deals WHERE budget = 'approved'") == 1


@in_slack
async def test_a_tap_waits_for_the_message_before_it(found: Coach, karin: Person) -> None:
    found.slack.team.add_user("U0002", "Tom Bakker")
    await said(found, karin, "net gebeld met Acme", ROUTE)
    before, go_on = len(found.slack.called("users.info")), holding(found.slack)
    first = asyncio.create_task(karin.say("help <@U0002>"))
    await found.slack.until(lambda: len(found.slack.called("users.info")) > before)
    tap = asyncio.create_task(karin.tap("Ja, alleen"))
    await waits_or_is_done(found, tap)
    assert not tap.done()
    go_on()
    assert (await first).ok
    assert (await tap).ok


@in_slack
async def test_nobody_waits_for_somebody_else(found: Coach, karin: Person) -> None:
    bas, go_on = found.slack.person("U0002", "Bas", locale="nl-NL"), holding(found.slack)
    first = asyncio.create_task(karin.say("net gebeld met Acme"))
    await found.slack.until(lambda: found.slack.called("users.info"))
    async with asyncio.timeout(10):
        await said(found, bas, "net gebeld met Globex")
    assert "Globex" in shown(found.slack.last("U0002"))
    assert not first.done()
    go_on()
    assert (await first).ok


def test_a_look_up_that_is_stuck_holds_up_a_queue_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that came in meanwhile is sent again by Slack, and nobody waits for each of them in turn."""

    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        monkeypatch.setattr(people, "_PATIENCE", 0.5)
        found.slack.sender.delays = ()
        found.slack.faults.script("users.info", *[faults.silence(effect=True)] * 9)
        sent = await asyncio.gather(*(karin.say(f"bericht {number}") for number in range(4)))
        assert [each.status for each in sent] == [500] * 4
        assert len(found.slack.called("users.info")) == 1
        found.slack.faults.clear()
        for each in sent:
            assert (await found.slack.sender.again(each)).ok
        await found.settled()

    run(tmp_path)


def test_a_tap_that_does_not_get_its_turn_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.team.add_user("U0002", "Tom Bakker")
        await said(found, karin, "net gebeld met Acme", ROUTE)
        before, go_on = len(found.slack.called("users.info")), holding(found.slack)
        first = asyncio.create_task(karin.say("help <@U0002>"))
        await found.slack.until(lambda: len(found.slack.called("users.info")) > before)
        # A moment for the tap itself, and all that it needs for the line that tells of it.
        monkeypatch.setattr("handlers.slack.app.patience", lambda: 0.1)
        monkeypatch.setattr(parts, "TAP_PATIENCE", 20.0)
        async with asyncio.timeout(10):
            assert (await karin.tap("Ja, alleen")).ok
        assert ["nog niet bewaard" in line for line in whispers(found)] == [True]
        go_on()
        assert (await first).ok

    run(tmp_path)
