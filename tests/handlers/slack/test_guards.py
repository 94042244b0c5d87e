"""Small guards of the Slack side, each with what goes wrong without it."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from bot.channel import Posted
from bot.coach.turn.replies import Line, Message
from bot.errors import StorageBusy, TryLater
from bot.ports import Address, Outgoing
from bot.turns import take_turn
from handlers.slack import parts, payloads
from handlers.slack.escaping import harmless
from handlers.slack.people import People
from handlers.slack.send import SlackChannel
from handlers.slack.traffic import Pace
from tests.handlers.slack.room import NOW, ROUTE, count, delivered, in_slack, said
from tests.support.slack import Json, Person, faults
from tests.support.slack_room import Coach, shown

# -- what is taken as said ---------------------------------------------------------------------------------------------

SAID: Json = {
    "type": "message", "channel_type": "im", "channel": "D0001", "user": "U0001", "ts": "1770000000.000100", "text": "hoi",
}  # fmt: skip
MENTION: Json = {"type": "app_mention", "channel": "C0001", "user": "U0001", "ts": "1770000000.000100"}


def heard(**more: object) -> bool:
    return payloads.message({"team_id": "T0001", "event_id": "Ev1", "event": SAID | more}) is not None


@pytest.mark.parametrize("subtype", [None, "file_share", "thread_broadcast", "me_message"])
def test_what_a_person_writes_to_us_is_heard(subtype: str | None) -> None:
    assert heard(subtype=subtype)


@pytest.mark.parametrize(
    "more",
    [
        {"channel_type": "channel"},
        {"channel_type": "group"},
        {"channel_type": None},
        {"subtype": "bot_message"},
        {"subtype": "channel_join"},
        {"subtype": "message_changed"},
        {"bot_id": "B0001"},
    ],
    ids=str,
)
def test_what_is_said_elsewhere_or_by_no_person_is_not_heard(more: Json) -> None:
    assert not heard(**more)


def test_a_mention_in_private_is_a_message_and_no_mention() -> None:
    assert payloads.mention("T0001", MENTION) is not None
    assert payloads.mention("T0001", MENTION | {"channel": "D0001"}) is None
    assert payloads.mention("T0001", MENTION | {"bot_id": "B0001"}) is None


@in_slack
async def test_what_no_listener_wants_is_received_all_the_same(found: Coach, karin: Person) -> None:
    """Anything else Slack takes for a failure, and sends again."""
    body: Json = {"type": "event_callback", "team_id": "T0001", "event": {"type": "team_join"}}
    assert (await found.slack.sender.deliver("events_api", body)).status == 200
    unknown = {"type": "block_suggestion", "team": {"id": "T0001"}, "user": {"id": karin.user.id}}
    assert (await karin.interact(unknown)).status == 200


# -- taps and commands, which Slack does not send again ----------------------------------------------------------------


@pytest.fixture
def busy_at_first(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The database takes the third turn that is tried."""
    tries: list[int] = []

    async def busy(*how: Any, **more: Any) -> Any:
        tries.append(len(tries))
        if tries[-1] in {1, 2}:
            raise StorageBusy("another program holds the database")
        return await take_turn(*how, **more)

    monkeypatch.setattr("handlers.slack.app.take_turn", busy)
    monkeypatch.setattr(parts, "_BETWEEN_TRIES", 0.001)
    monkeypatch.setattr(parts, "TAP_PATIENCE", 30.0)
    return tries


def test_a_command_is_tried_again_while_slack_waits(tmp_path: Any, busy_at_first: list[int]) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "hoi")
        sent = await karin.command("/coach Globex")
        assert sent.ok
        assert "bewaard" not in str(sent.answer)
        await found.settled()
        assert count(found, "SELECT count(*) FROM deals") == 1
        assert len(busy_at_first) == 4

    run(tmp_path)


@in_slack
async def test_a_second_tap_leaves_the_record_of_the_first(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    asked, tapped = found.slack.last("U0001"), karin.tapping("Ja, alleen")
    assert (await karin.interact(dict(tapped))).ok
    await found.settled()
    recorded, updates = asked.text, len(found.slack.called("chat.update"))
    assert recorded.endswith("✓ Ja, alleen")
    # The same tap once more, and another one that was made before the buttons went.
    assert (await karin.interact(dict(tapped))).ok
    await found.settled()
    assert len(found.slack.called("chat.update")) == updates
    assert (await karin.interact({**tapped, "trigger_id": "another"})).ok
    await found.settled()
    assert asked.text == recorded


# -- the home view -----------------------------------------------------------------------------------------------------


@in_slack
async def test_a_home_that_is_left_while_it_is_drawn_is_not_shown(found: Coach, karin: Person) -> None:
    """Whoever is erased at that moment sees nothing of it any more."""
    await said(found, karin, "net gebeld met Acme")
    await karin.open_home()
    await found.settled()
    homes, write = found.served.slack.homes, found.store.write
    drawn = len(found.slack.called("views.publish"))

    async def erased_meanwhile(*how: Any) -> Any:
        answer = await write(*how)
        homes.leave("T0001", "U0001")
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(found.store, "write", erased_meanwhile)
        await homes.show("T0001", "U0001")
    assert len(found.slack.called("views.publish")) == drawn


# -- what Slack answers to a message -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["msg_too_long", "invalid_blocks", "msg_blocks_too_long"])
def test_what_slack_finds_too_much_goes_out_in_plain_words(tmp_path: Any, code: str) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.faults.script("chat.postMessage", faults.error(code))
        await said(found, karin, "net gebeld met Acme")
        (post,) = found.slack.posts("U0001")
        assert post.blocks == []
        assert 0 < len(post.text) <= 1_000
        assert "Acme" in shown(post)

    run(tmp_path)


@in_slack
async def test_plain_words_are_tried_once(found: Coach, karin: Person) -> None:
    found.slack.faults.script("chat.postMessage", *[faults.error("msg_too_long")] * 2)
    await said(found, karin, "net gebeld met Acme")
    await delivered(found)
    assert found.slack.posts("U0001") == []
    assert count(found, "SELECT count(*) FROM outbox WHERE reason = 'msg_too_long'") == 1


@in_slack
async def test_a_limit_without_its_status_is_a_limit(found: Coach, karin: Person) -> None:
    """It was not posted: nothing is looked up, and it goes out a little later."""
    found.slack.faults.script("chat.postMessage", faults.error("ratelimited"))
    assert (await karin.say("net gebeld met Acme")).ok
    await found.settled()
    (state,) = rows(found, "SELECT state, attempts FROM outbox")
    assert state == ("pending", 0)


@in_slack
async def test_a_conversation_that_could_not_be_opened_is_nothing_posted(found: Coach, karin: Person) -> None:
    found.slack.faults.script("conversations.open", faults.reset(effect=True))
    assert (await karin.say("net gebeld met Acme")).ok
    await found.settled()
    (state,) = rows(found, "SELECT state, attempts FROM outbox")
    assert state == ("pending", 0)


@in_slack
async def test_a_conversation_that_slack_refuses_is_opened_anew(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    found.slack.faults.script("chat.postMessage", faults.error("channel_not_found"))
    await said(found, karin, "help")
    await said(found, karin, "help")
    assert len(found.slack.called("conversations.open")) == 2
    assert len(found.slack.posts("U0001")) == 2


async def nothing() -> AsyncIterator[str]:
    """What is kept about nobody."""
    return
    yield ""


def test_where_nobody_listens_nothing_was_posted() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]

    async def main() -> None:
        async with ClientSession() as session:
            client = AsyncWebClient(
                "xoxb-1", base_url=f"http://127.0.0.1:{port}/api/", session=session, retry_handlers=[]
            )
            pace = Pace(clock=lambda: 0.0, per_minute=60)
            people = People(client, zone="UTC", language="nl", monotonic=lambda: 0.0, now=lambda: NOW)
            channel = SlackChannel(
                client, now=lambda: NOW, pace=pace, people=people, patience=5.0, export=lambda _: nothing()
            )
            channel._rooms["T0001", "U0001"] = "D0001"
            to = Address("slack", "T0001", "U0001", "Europe/Amsterdam")
            row = Outgoing(1, "k", "p", to, "reply", Message((Line("notice"),), "nl"), 1, 1, 1e9)
            with pytest.raises(TryLater):
                await channel.send(row)
            # What is shown to one person is in no history: there is nothing to ask Slack, and it is not repeated.
            shown_once = replace(row, message=replace(row.message, kind="ephemeral"))
            assert await channel.look_up(shown_once) == Posted(None)

    asyncio.run(main())


# -- who is waited for -------------------------------------------------------------------------------------------------


@in_slack
async def test_a_message_for_a_colleague_wakes_who_brings_it(found: Coach, karin: Person) -> None:
    await said(found, found.slack.person("U0002", "Tom", locale="nl-NL"), "hoi")
    await said(found, karin, "net gebeld met Acme", ROUTE, "draag over aan Tom")
    woken: list[bool] = []
    slack = found.served.slack
    slack.parts = replace(slack.parts, wake=lambda: woken.append(True))
    await said(found, karin, "ja")
    assert woken


@in_slack
async def test_who_is_done_sending_wakes_who_waited_behind(found: Coach, karin: Person) -> None:
    await said(found, karin, "hoi")
    gate, woken = asyncio.Event(), list[str]()
    slack = found.served.slack
    slack.parts = replace(slack.parts, wake=lambda: woken.append("woken"))
    posts = len(found.slack.called("chat.postMessage"))
    found.slack.faults.script("chat.postMessage", faults.held(gate))
    assert (await karin.say("net gebeld met Acme")).ok
    await found.slack.until(lambda: len(found.slack.called("chat.postMessage")) > posts)
    assert (await karin.say(ROUTE)).ok
    await found.slack.until(lambda: bool(woken))
    before = len(woken)
    gate.set()
    await found.settled()
    assert len(woken) > before


def rows(found: Coach, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        return list(connection.execute(statement))


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u2069", "\u200e", "\u200f"], ids=ascii)
def test_marks_that_turn_the_direction_are_taken_out(mark: str) -> None:
    """A name that reads backwards hides what it is."""
    assert harmless(f"Acme{mark}fdp.exe") == "Acmefdp.exe"


@pytest.mark.parametrize("sign", ["\0", "\x07", "\x1b", "\x7f", "\x9f"], ids=ascii)
def test_signs_that_steer_a_screen_are_shown_as_what_is_no_sign(sign: str) -> None:
    assert harmless(f"Acme{sign}\tBV\nen zo") == "Acme\ufffd BV\nen zo"
