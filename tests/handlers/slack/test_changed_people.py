"""Somebody is another one by now: a guest, gone, elsewhere in the world. What is said to them, and what is taken from them."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.slack import people
from tests.handlers.slack.room import count, delivered, in_slack, said, whispers
from tests.handlers.slack.test_unasked import MONDAY, Monday, with_a_stale_step
from tests.support.slack import Kind, Person, faults
from tests.support.slack_room import Coach

BULK = "SELECT count(*) FROM outbox WHERE lane = 'bulk' AND state = '{}' AND coalesce(reason, '') = '{}'"


def waits(found: Coach, state: str, reason: str = "") -> int:
    return count(found, BULK.format(state, reason))


async def worked_until(found: Coach, look: Callable[[], object]) -> None:
    """The worker looks until this is so."""
    async with asyncio.timeout(20):
        while not look():
            found.served.worker.wake()
            await found.store.backlog()


def later(found: Coach, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """What the server knows of people is so much older now."""
    known = found.served.slack.parts.people
    before: Callable[[], float] = known._monotonic
    monkeypatch.setattr(known, "_monotonic", lambda: before() + seconds)


@pytest.mark.parametrize("kind", [Kind.GUEST, Kind.SINGLE_CHANNEL_GUEST, Kind.DELETED, Kind.STRANGER])
@pytest.mark.parametrize("told", [True, False])
def test_who_is_no_colleague_any_more_is_not_told_of_a_deal(
    tmp_path: Path, kind: Kind, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack tells of the change once, and perhaps to another program."""

    @with_a_stale_step
    async def run(monday: Monday) -> None:
        found = monday.found
        found.slack.team.users["U0001"].kind = kind
        if told:
            await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
            await found.settled()
        else:
            later(found, monkeypatch, people._FRESH_FOR_SENDING)
        await monday.deliver()
        assert monday.nudges == []
        assert waits(found, "refused", "not a regular member any more") == 1

    run(tmp_path)


@with_a_stale_step
async def test_nor_is_who_becomes_a_guest_between_the_words_and_the_sending(monday: Monday) -> None:
    found = monday.found
    found.slack.faults.script("chat.postMessage", faults.limited("1"))
    await monday.tick()
    await worked_until(found, lambda: found.slack.called("dnd.info") and waits(found, "pending"))
    found.slack.team.users["U0001"].kind = Kind.GUEST
    await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
    await monday.deliver()
    assert monday.nudges == []
    assert waits(found, "refused", "not a regular member any more") == 1


@in_slack
async def test_a_reply_that_waits_does_not_go_to_who_is_a_guest_by_then(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    posts = len(found.slack.posts("U0001"))
    found.slack.faults.script("chat.postMessage", faults.limited("1"))
    assert (await karin.say("help")).ok
    await found.settled()
    found.slack.team.users["U0001"].kind = Kind.GUEST
    await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
    await delivered(found)
    assert len(found.slack.posts("U0001")) == posts
    assert count(found, "SELECT count(*) FROM outbox WHERE state = 'refused' AND lane = 'reply'") == 1


def test_while_slack_does_not_say_who_somebody_is_nothing_goes_out_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @with_a_stale_step
    async def run(monday: Monday) -> None:
        found = monday.found
        later(found, monkeypatch, people._FRESH_FOR_SENDING)
        found.slack.faults.script("users.info", faults.server_error())
        asked = len(found.slack.called("users.info"))
        await monday.tick()
        called = found.slack.called
        await worked_until(found, lambda: len(called("users.info")) > asked and waits(found, "pending"))
        assert monday.nudges == []

    run(tmp_path)


def test_a_program_that_was_not_told_asks_again_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme")
        found.slack.team.users["U0001"].kind = Kind.GUEST
        await said(found, karin, "help")
        posts = len(found.slack.posts("U0001"))
        later(found, monkeypatch, people._FRESH)
        await said(found, karin, "deals")
        assert len(found.slack.posts("U0001")) == posts
        assert "vaste collega" in whispers(found)[-1]

    run(tmp_path)


@pytest.mark.parametrize(("age", "let_in"), [(people._FRESH, True), (people._GOOD_FOR, False)])
def test_while_slack_does_not_answer_who_was_a_colleague_today_is_one(
    tmp_path: Path, age: float, let_in: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme")
        later(found, monkeypatch, age)
        found.slack.sender.delays = ()
        found.slack.faults.script("users.info", faults.server_error(), faults.server_error())
        asked = len(found.slack.called("users.info"))
        assert (await karin.say("help")).ok is let_in
        # Not asked at every message while it does not answer.
        assert (await karin.say("help")).ok is let_in
        assert len(found.slack.called("users.info")) - asked == (1 if let_in else 2)
        await found.settled()

    run(tmp_path)


async def moves(found: Coach, zone: str = "", locale: str = "") -> None:
    karin = found.slack.team.users["U0001"]
    karin.tz, karin.locale = zone or karin.tz, locale or karin.locale
    await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
    await found.settled()


@with_a_stale_step
async def test_who_travels_is_asked_in_the_morning_of_where_they_are(monday: Monday) -> None:
    """Twenty past nine in Amsterdam is twenty past four in New York."""
    await moves(monday.found, "America/New_York")
    await monday.deliver()
    assert monday.nudges == []
    assert count(monday.found, "SELECT count(*) FROM outbox WHERE lane = 'bulk'") == 0
    monday.now[0] = MONDAY + timedelta(hours=5)
    await monday.deliver()
    assert len(monday.nudges) == 1


@in_slack
async def test_the_language_follows_slack_until_somebody_chose_one_here(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    await moves(found, locale="en-GB")
    assert "Just answer in your own words" in await said(found, karin, "help")
    assert count(found, "SELECT count(*) FROM persons WHERE language = 'en'") == 1
    await moves(found, locale="nl-NL")
    await moves(found, locale="en-GB")
    assert count(found, "SELECT count(*) FROM persons WHERE language = 'en'") == 1
    await karin.command("/coach language nl")
    await found.settled()
    await moves(found, locale="nl-NL")
    await moves(found, "Europe/London", locale="en-GB")
    assert "Antwoord gewoon" in await said(found, karin, "help")
    assert count(found, "SELECT count(*) FROM persons WHERE language = 'nl' AND zone = 'Europe/London'") == 1


@in_slack
async def test_what_somebody_chose_before_it_was_known_that_they_did_stays(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme", "in English please")
    with closing(sqlite3.connect(str(found.store._database.address.file))) as stored, stored:
        stored.execute("UPDATE persons SET language_chosen = NULL")
    assert "Just answer in your own words" in await said(found, karin, "help")
    assert count(found, "SELECT language_chosen FROM persons") == 1


@with_a_stale_step
async def test_of_who_left_nothing_comes_up_until_they_are_back(monday: Monday) -> None:
    found, karin = monday.found, monday.found.slack.team.users["U0001"]
    karin.kind = Kind.DELETED
    await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
    await monday.deliver()
    assert waits(found, "refused", "not a regular member any more") == 1
    for _ in range(5):
        monday.now[0] += timedelta(days=1)
        await monday.deliver()
    assert count(found, "SELECT count(*) FROM outbox WHERE lane = 'bulk'") == 1
    assert count(found, "SELECT count(*) FROM deals WHERE ask_at IS NOT NULL") == 0
    karin.kind = Kind.PERSON
    await found.slack.event({"type": "user_change", "user": {"id": "U0001"}})
    await found.settled()
    assert count(found, "SELECT count(*) FROM deals WHERE ask_at IS NOT NULL") == 1
    monday.now[0] += timedelta(days=2)
    await monday.deliver()
    assert waits(found, "sent") == 1
    assert len(monday.nudges) == 1


@with_a_stale_step
async def test_who_is_back_without_slack_saying_so_is_there_when_they_speak(monday: Monday) -> None:
    found = monday.found
    found.slack.faults.script("chat.postMessage", faults.error("user_disabled"))
    await monday.deliver()
    assert count(found, "SELECT count(*) FROM persons WHERE away") == 1
    await said(found, monday.karin, "help")
    assert count(found, "SELECT count(*) FROM persons WHERE away") == 0
    assert count(found, "SELECT count(*) FROM deals WHERE ask_at IS NOT NULL") == 1


@in_slack
async def test_of_whom_is_not_known_here_nothing_is_asked_or_stored(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    found.slack.person("U0002", "Tom")
    asked = len(found.slack.called("users.info"))
    await found.slack.event({"type": "user_change", "user": {"id": "U0002"}})
    await found.settled()
    assert len(found.slack.called("users.info")) == asked
    assert count(found, "SELECT count(*) FROM persons") == 1
