"""Every guard of the Slack side, switched off, is caught: the same check passes with it and fails without it.

The numbers are those of the table of faults and attacks in the plan of the product.
"""

import asyncio
import gzip
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from math import inf
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import bindparam, or_

from bot import turns
from bot.coach.known.facts import Deal
from bot.coach.rooms import out_of_order
from bot.coach.turn.inputs import Choice, Edited
from bot.delivery import Delivery
from bot.ports import Outgoing
from handlers.slack import app, edge, escaping, marks, payloads, send, traffic
from handlers.slack.payloads import Heard
from storage import engine, loading
from storage.memory import Memory, Said
from storage.opening import Waits
from storage.outbox import Leases
from storage.records import DEALS
from storage.sql import SqlUnitOfWork
from tests.support.places import Place, new_place
from tests.support.slack import FakeSlack, Json, Person, faults, signed
from tests.support.slack.payloads import envelope
from tests.support.slack_room import Coach, coach, shown

NOW: Final = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
ROUTE: Final = "IT test, MT bespreekt het, CFO tekent"
# "I don't know yet": the choice that the next question offers as well.
IN_EVERY_QUESTION: Final = "unknown"
# So many rounds as cost about a second; no two are called alike.
CUSTOMERS: Final = (
    "Acme", "Globex", "Initech", "Umbrella", "Hooli", "Stark", "Wayne", "Tyrell",
)  # fmt: skip
JSON: Final = {"Content-Type": "application/json"}
PATIENCE: Final = 0.4
WAITS: Final = Waits(leases=Leases(timedelta(seconds=1), timedelta(0), timedelta(seconds=1.25 * PATIENCE)))
Off = Callable[[pytest.MonkeyPatch], None]


@dataclass
class Room:
    """Karin, the fake Slack and the servers that serve her, which share one database."""

    slack: FakeSlack
    karin: Person
    place: Place
    coaches: list[Coach]

    async def settled(self) -> None:
        """What was started has ended, and what was held up had its chance."""
        async with asyncio.timeout(8):
            while True:
                for each in self.coaches:
                    await each.settled()
                if not self.place.count("outbox", "state IN ('pending', 'claimed', 'unknown')"):
                    return
                for each in self.coaches:
                    each.served.worker.wake()
                await asyncio.sleep(0.02)

    async def said(self, *texts: str) -> str:
        """What the newest message reads after all of this was said."""
        for text in texts:
            sent = await self.karin.say(text)
            assert sent.ok, f"{text!r} was answered {sent.status}"
            await self.settled()
        return shown(self.slack.last("U0001"))

    def posts(self, since: int = 0) -> list[str]:
        return [shown(message) for message in self.slack.posts("U0001")[since:]]

    def told(self) -> int:
        """How often Karin was told that a choice came too late."""
        return sum("eerdere vraag" in message.text for message in self.slack.whispers("U0001"))

    def told_once(self) -> None:
        """Nothing was posted twice."""
        keys = [json.dumps(message.metadata) for message in self.slack.posts("U0001")]
        assert len(keys) == len(set(keys)), "posted twice"


Check = Callable[[Room], Awaitable[None]]


# -- the checks --------------------------------------------------------------------------------------------------------


async def an_event_that_comes_again_is_one_turn(room: Room) -> None:
    sent = await room.karin.say("net gebeld met Acme")
    await room.settled()
    before = room.posts()
    for number in (1, 2, 3):
        again = await room.slack.sender.again(sent, number)
        assert again.ok, "a repeat was not taken as received"
    await room.settled()
    assert room.posts() == before, "a repeat was answered"


async def copies_on_two_servers_are_one_turn(room: Room) -> None:
    """Twelve at once, every other one to another server."""
    sent = await room.karin.say("net gebeld met Acme")
    await room.settled()
    before = room.posts()
    message = (await room.karin.say(ROUTE)).payload
    await room.settled()
    assert sent.ok
    body = json.dumps(message | {"event": message["event"] | {"ts": "1770000000.000100"}}).encode()
    ports = [each.served.port for each in room.coaches]

    async def one(number: int) -> int | None:
        room.slack.events_url = f"http://127.0.0.1:{ports[number % len(ports)]}/slack/events"
        return (await room.slack.sender.raw(body, JSON | signed(body, room.slack.clock.now()))).status

    taken = room.place.count("event_keys")
    statuses = await asyncio.gather(*map(one, range(12)))
    await room.settled()
    assert set(statuses) == {200}, "a copy was not taken as received"
    assert len(room.posts()) - len(before) <= 2, "a copy was answered"
    assert room.place.count("event_keys") - taken <= 1


async def one_message_under_two_events_is_one_turn(room: Room) -> None:
    sent = await room.karin.say("net gebeld met Acme")
    await room.settled()
    before = room.posts()
    team, event = room.slack.team, sent.payload["event"]
    again = await room.slack.sender.deliver("events_api", envelope(team, event, 4711, room.slack.clock.now()))
    assert again.ok
    await room.settled()
    assert room.posts() == before, "one message was answered twice"


async def one_mention_under_two_events_is_answered_once(room: Room) -> None:
    room.slack.team.add_channel("C0001", "sales", "U0001")
    (sent,) = await room.karin.mention("hoe staat het?", "C0001")
    team, event = room.slack.team, sent.payload["event"]
    assert (await room.slack.sender.deliver("events_api", envelope(team, event, 4711, NOW.timestamp()))).ok
    await room.settled()
    assert len(room.slack.whispers("U0001")) == 1, "one mention was answered twice"


async def a_late_message_answers_no_later_question(room: Room) -> None:
    """Sent before the answer that came in first."""
    await room.said("net gebeld met Acme", ROUTE)
    late, event = room.karin.saying("er is budget")
    await room.said("de CFO, alleen")
    assert (await room.karin.event(event, message=late)).ok
    await room.settled()
    assert room.place.sql("SELECT budget FROM deals")[0][0] == "unknown", "it answered a later question"
    assert room.place.sql("SELECT question, text FROM answers ORDER BY id DESC LIMIT 1") == [
        ("note", "er is budget")
    ]
    assert "“er is budget” kwam pas binnen" in room.posts()[-1]


async def a_changed_message_is_no_new_answer(room: Room) -> None:
    """One that answered before the last answer, and one that did not come in yet."""
    await room.said("net gebeld met Acme")
    first = await room.karin.say(ROUTE)
    await room.settled()
    assert first.message is not None
    await room.said("de CFO, alleen")
    facts = room.place.count("fact_history")
    assert (await room.karin.edit(first.message, "er is budget")).ok
    coming, event = room.karin.saying("weet ik niet")
    assert (await room.karin.edit(coming, "er is budget")).ok
    await room.settled()
    assert room.place.count("fact_history") == facts, "a changed message was taken as an answer"
    assert (await room.karin.event(event, message=coming)).ok


async def of_two_taps_the_first_counts(room: Room) -> None:
    await room.said("net gebeld met Acme", ROUTE)
    tapped = room.karin.tapping(IN_EVERY_QUESTION)
    version = "SELECT version FROM conversations WHERE deal_id IS NOT NULL"
    ((before,),) = room.place.sql(version)
    await asyncio.gather(
        room.karin.interact(dict(tapped)), room.karin.interact({**tapped, "trigger_id": "another"})
    )
    await room.settled()
    assert room.told() == 1, "the second tap was taken"
    assert room.place.sql(version) == [(before + 1,)], "the second tap was taken"


async def an_old_button_changes_nothing(room: Room) -> None:
    """Typed on one device, tapped on another: the tap belongs to a question that was answered."""
    await room.said("net gebeld met Acme", ROUTE)
    old = room.karin.tapping(IN_EVERY_QUESTION)
    await room.said("samen met de CEO", "er is budget")
    facts = room.place.count("fact_history")
    (question,) = [post for post in room.slack.posts("U0001") if post.ts == old["message"]["ts"]]
    asked = question.text
    assert (await room.karin.interact(old)).ok
    await room.settled()
    assert room.told() == 1, "an old button was taken"
    assert room.place.count("fact_history") == facts
    assert question.text == asked
    assert not [block for block in question.blocks if block["type"] == "actions"]


async def of_a_text_and_a_tap_at_once_each_counts_for_its_own_question(room: Room) -> None:
    """Each to its own server, and both begin at the same instant, as many times as cost a second.

    Whichever comes first: the tap is for the question it stands under, or it is told that it came too late.
    """
    text, tap = (f"http://127.0.0.1:{each.served.port}/slack/events" for each in room.coaches)
    both, take = asyncio.Barrier(2), turns.take_turn

    async def together(*how: Any, **more: Any) -> Any:
        await both.wait()
        return await take(*how, **more)

    for customer in CUSTOMERS:
        room.slack.events_url = text
        assert (await room.karin.command(f"/coach {customer}")).ok
        await room.said(ROUTE)
        asked, before = room.slack.last("U0001"), room.told()
        tapped = room.karin.tapping(IN_EVERY_QUESTION)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(app, "take_turn", together)
            said = asyncio.create_task(room.karin.say("samen met de CEO"))
            # The way it goes is looked up when it is sent.
            await asyncio.sleep(0)
            room.slack.events_url = tap
            for sent in await asyncio.gather(said, room.karin.interact(tapped)):
                assert sent.ok
        await room.settled()
        told = room.told() - before
        assert told + ("✓" in asked.text) == 1, "a tap was neither taken nor told, or both"
        question = room.place.sql("SELECT question FROM answers ORDER BY id DESC LIMIT 1")[0][0]
        assert (question == "final_yes") == (told == 1), "one question was answered twice, another skipped"


async def a_button_of_somebody_elses_making_changes_nothing(room: Room) -> None:
    """Another conversation's id under a choice that is offered, and an id that nobody made."""
    await room.said("net gebeld met Acme", ROUTE)
    facts = room.place.count("fact_history")
    tapped = json.dumps(room.karin.tapping("Ja, alleen"))
    conversation = room.place.sql("SELECT id FROM conversations WHERE deal_id IS NOT NULL")[0][0]
    assert str(conversation) in tapped
    made_up = json.loads(tapped.replace(str(conversation), "01J00000000000000000000000:lobby"))
    assert (await room.karin.interact(made_up)).ok
    await room.settled()
    assert room.place.count("fact_history") == facts, "a made-up button was taken"
    assert room.told() == 1, "a made-up button was taken"


async def a_form_of_somebody_elses_deal_changes_nothing(room: Room) -> None:
    """A foreign id, and one that nobody made, in what we kept in the form: told alike, and nothing is written."""
    tom = room.slack.person("U0002", "Tom", locale="nl-NL")
    assert (await tom.say("net gebeld met Globex")).ok
    await room.settled()
    ((theirs,),) = room.place.sql("SELECT id FROM deals")
    await room.said("net gebeld met Acme", ROUTE)
    assert (await room.karin.open_home()).ok
    await room.settled()
    rivals, told = room.place.count("competitors"), set()
    for deal in (theirs, "01J00000000000000000000000"):
        await room.karin.tap("edit:deal:0", where="home")
        await room.settled()
        await room.karin.tap("edit:part:rivals", where="modal")
        await room.settled()
        view = room.karin.modal
        assert view
        about = json.loads(view.content["private_metadata"])
        assert about["deal"] != deal
        view.content["private_metadata"] = json.dumps(about | {"deal": deal})
        sent = await room.karin.submit({"Concurrenten erbij": "Exact"})
        told.add(tuple(sent.errors.values()))
        await room.settled()
        assert room.place.count("competitors") == rivals, "somebody else's deal was changed"
        await room.karin.close(everything=True)
    assert len(told) == 1, "a deal that is not there is told apart from a foreign one"
    assert told != {()}


async def another_workspace_is_another_world(room: Room) -> None:
    """The same id of a person in two workspaces; what one of them told is not there for the other."""
    await room.said("net gebeld met Acme over de verlenging", ROUTE)
    team = room.slack.team
    stranger = room.slack.install("T0002", team.token)
    stranger.add_user("U0001", "Karin too", locale="nl-NL")
    room.slack.faults.script(
        "users.info", faults.Fault("the other's", body=json.dumps({"ok": True, "user": {"id": "U0001", "team_id": "T0002", "name": "karin", "locale": "nl-NL", "tz": "Europe/Amsterdam", "profile": {}}}))
    )  # fmt: skip
    before = len(room.posts())
    other = room.slack.person("U0001", team=stranger)
    assert (await other.say("Acme")).ok
    await room.settled()
    assert not any("verlenging" in text for text in room.posts(before)), "told to another workspace"
    assert room.place.count("persons") == 2, "two workspaces have one person"


async def a_lost_answer_is_looked_up(room: Room) -> None:
    room.slack.faults.script("chat.postMessage", faults.reset(effect=True), faults.silence(effect=True))
    await room.said("net gebeld met Acme", ROUTE)
    room.told_once()


async def an_answer_that_cannot_be_read_is_looked_up(room: Room) -> None:
    for fault in (
        faults.server_error(effect=True), faults.error("fatal_error", effect=True), faults.html(effect=True),
        faults.broken_json(effect=True),
    ):  # fmt: skip
        room.slack.faults.script("chat.postMessage", fault)
        await room.said("net gebeld met Acme")
        room.told_once()


async def nothing_is_posted_after_the_lease(room: Room) -> None:
    """Opening the conversation takes so long that another server has the message meanwhile."""
    gate = asyncio.Event()
    room.slack.faults.script("conversations.open", faults.held(gate))
    assert (await room.karin.say("net gebeld met Acme")).ok
    await room.slack.until(lambda: room.slack.called("conversations.open"))
    other = room.coaches[-1].served.worker
    while not room.slack.called("chat.postMessage"):
        other.wake()
        await asyncio.sleep(0.02)
    gate.set()
    await room.settled()
    room.told_once()


async def slack_says_when_it_takes_more(room: Room) -> None:
    room.slack.faults.script("chat.postMessage", faults.limited("1"))
    await room.said("net gebeld met Acme")
    first, second, *_ = room.slack.called("chat.postMessage")
    assert first.outcome == "fault: ratelimited"
    assert second.at - first.at >= 1, "Slack was not given its time"
    room.told_once()


async def what_is_too_large_is_not_read(room: Room) -> None:
    async def too_much() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 65_536

    # It may be told so, or cut off before it has said everything.
    sent = await room.slack.sender.raw(too_much(), JSON)
    assert sent.status in {413, None}, "a body of any size was read"
    bomb = gzip.compress(b"0" * 24 * 1024**2)
    sent = await room.slack.sender.raw(bomb, JSON | {"Content-Encoding": "gzip"})
    assert sent.status in {413, None}, f"a small body of any size was read: {sent.status}"


async def a_message_that_is_too_long_is_refused_in_words(room: Room) -> None:
    before = room.place.count("event_keys")
    assert (await room.karin.say("net gebeld met Acme " + "x" * 40_000)).ok
    await room.settled()
    assert room.place.count("event_keys") == before, "it was taken"
    assert "40000" in re.sub(r"\D", "", room.slack.whispers("U0001")[-1].text)


async def what_no_database_takes_is_cleaned(room: Room) -> None:
    await room.said("net gebeld met Ac\0me \ud800 over de verlenging", ROUTE)
    (text,) = room.place.sql("SELECT text FROM answers ORDER BY id")[0]
    assert not set(text) & {"\0", "\ud800"}, "it was stored as it came"


async def what_was_typed_calls_nobody(room: Room) -> None:
    await room.said(
        "net gebeld met Acme", "<!channel>, <@U0002>, <https://evil.example|bank>", "<!here> *x* <@U0002>"
    )
    assert (await room.karin.command("/coach <!channel> & <@U0002>")).ok
    answered = str((await room.karin.command("/coach settings <!here>")).answer)
    assert "&lt;!here&gt;" in answered, "somebody would be called"
    assert (await room.karin.open_home()).ok
    await room.settled()
    home = room.slack.home("U0001")
    assert home is not None
    assert '"mrkdwn"' not in json.dumps(home.content)
    for call in room.slack.called("chat.postMessage", "chat.update", "chat.postEphemeral"):
        assert not re.search(r"<[!@#]|<https?:", str(call.args["text"])), "somebody would be called"
        assert '"mrkdwn"' not in json.dumps(call.args.get("blocks"))
        assert not call.args.get("link_names")
        if call.method == "chat.postMessage":
            for what in ("unfurl_links", "unfurl_media"):
                assert str(call.args.get(what)).lower() in {"false", "0"}


async def what_slack_did_not_sign_is_401(room: Room) -> None:
    for how in ("forged", "missing", "cut", "empty", "non-ascii", "odd timestamp"):
        sent = await room.karin.say("net gebeld met Acme", how=how)
        assert sent.status == 401, "it was let in"
    assert not room.place.count("event_keys")


async def what_was_signed_long_ago_is_401(room: Room) -> None:
    for how in ("old", "future"):
        sent = await room.karin.say("net gebeld met Acme", how=how)
        assert sent.status == 401, "it was let in"


async def what_is_no_payload_is_400(room: Room) -> None:
    for body in (b"[]", b"null", b'{"a":' + b"[" * 50_000, b'{"a": ' + b"9" * 5_000 + b"}", b"\xff"):
        sent = await room.slack.sender.raw(body, JSON | signed(body, room.slack.clock.now()))
        assert sent.status == 400, f"answered {sent.status}"


# -- the guards, switched off ------------------------------------------------------------------------------------------


def every_event_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are stored, and nobody minds that they were there."""
    first_time, numbers = SqlUnitOfWork.first_time, count()
    queue = SqlUnitOfWork.queue
    monkeypatch.setattr(
        SqlUnitOfWork, "first_time", lambda unit, keys, **how: first_time(unit, keys, **how) or True
    )
    monkeypatch.setattr(
        SqlUnitOfWork, "queue", lambda unit, message, *, key, **how: queue(unit, message, key=f"{next(numbers)}:{key}", **how)
    )  # fmt: skip


def only_the_events_id_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    message = payloads.message

    def by_event(body: Json, named: Mapping[str, str] | None = None) -> Heard | None:
        heard = message(body, named)
        return replace(heard, keys=heard.keys[1:]) if heard else None

    monkeypatch.setattr(payloads, "message", by_event)


def a_mention_has_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    mention, numbers = payloads.mention, count()

    def by_number(team: str, event: Json) -> Heard | None:
        heard = mention(team, event)
        return replace(heard, keys=(f"{next(numbers)}",)) if heard else None

    monkeypatch.setattr(payloads, "mention", by_number)


def no_message_is_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(out_of_order, "is_late", lambda *_: False)
    monkeypatch.setattr(turns, "is_late", lambda *_: False)


def any_change_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    change = payloads.change

    def as_message(body: Json, named: Mapping[str, str] | None = None) -> Heard | None:
        heard = change(body, named)
        edited = heard.payload if heard else None
        return replace(heard, payload=edited.text or "") if heard and isinstance(edited, Edited) else heard

    monkeypatch.setattr(payloads, "change", as_message)


def a_button_carries_no_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = payloads._chosen

    def unstamped(action: Json, stamp: Any) -> tuple[Any, str | None]:
        payload, label = chosen(action, stamp)
        return (Choice(payload.option) if isinstance(payload, Choice) else payload), label

    monkeypatch.setattr(payloads, "_chosen", unstamped)


def any_deal_is_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose a deal is is looked at when it is read, and again when it is written: neither is done."""
    deal, put = loading._deal, Memory._put_deal
    anybody = or_(DEALS.c.owner == bindparam("owner"), DEALS.c.owner != bindparam("owner"))
    monkeypatch.setattr(loading, "_deal", lambda _owned, dialect: deal(False, dialect).where(anybody))

    def of_anybody(memory: Memory, record: Deal, said: Said) -> None:
        monkeypatch.setattr(memory, "_person_id", record.owner)
        put(memory, record, said)

    monkeypatch.setattr(Memory, "_put_deal", of_anybody)


def there_is_one_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "workspace_id_of", lambda _: "the only one")


def nothing_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(_delivery: Delivery, _row: Outgoing) -> None:
        return None

    monkeypatch.setattr(Delivery, "_looked_up", unknown)


def every_call_has_time_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send.SlackChannel, "_until", lambda _: inf)


def slack_takes_more_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(send, "seconds_of", lambda _: 0.0)
    monkeypatch.setattr(traffic, "seconds_of", lambda _: 0.0)


def any_size_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "LARGEST", inf)


def any_length_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "LONGEST", inf)


def nothing_is_cleaned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "clean", str)


def nothing_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(escaping, "escaped", escaping.harmless)


def any_signature_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "verified", lambda *_, **__: None)


def any_age_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "_AGE", inf)


def bolt_reads_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "read", lambda *_: {})


# -- the table ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mutant:
    """A guard, how to switch it off, and what then goes wrong: `caught` is the sentence of the check that fails."""

    guard: str
    off: Off
    check: Check
    caught: str
    servers: int = 1


MUTANTS: Final = [
    Mutant("1 event key", every_event_is_new, an_event_that_comes_again_is_one_turn, "a repeat was"),
    Mutant("2 two servers", every_event_is_new, copies_on_two_servers_are_one_turn, "a copy was answered", 2),
    Mutant("3 message key", only_the_events_id_counts, one_message_under_two_events_is_one_turn, "answered twice"),
    Mutant("3 mention key", a_mention_has_no_key, one_mention_under_two_events_is_answered_once, "answered twice"),
    Mutant("4 order", no_message_is_late, a_late_message_answers_no_later_question, "a later question"),
    Mutant("5 change", any_change_is_an_answer, a_changed_message_is_no_new_answer, "taken as an answer"),
    Mutant("6 double tap", a_button_carries_no_stamp, of_two_taps_the_first_counts, "second tap was taken"),
    Mutant("7 old button", a_button_carries_no_stamp, an_old_button_changes_nothing, "old button was taken"),
    Mutant("8 two devices", a_button_carries_no_stamp, of_a_text_and_a_tap_at_once_each_counts_for_its_own_question, "skipped", 2),
    Mutant("9 made-up button", a_button_carries_no_stamp, a_button_of_somebody_elses_making_changes_nothing, "made-up"),
    Mutant("9 made-up form", any_deal_is_theirs, a_form_of_somebody_elses_deal_changes_nothing, "somebody else's deal"),
    Mutant("13 lost answer", nothing_is_looked_up, a_lost_answer_is_looked_up, "posted twice"),
    Mutant("14 lease", every_call_has_time_of_its_own, nothing_is_posted_after_the_lease, "posted twice", 2),
    Mutant("23 Retry-After", slack_takes_more_at_once, slack_says_when_it_takes_more, "not given its time"),
    Mutant("24 bad answer", nothing_is_looked_up, an_answer_that_cannot_be_read_is_looked_up, "posted twice"),
    Mutant("36 size", any_size_will_do, what_is_too_large_is_not_read, "any size"),
    Mutant("36 length", any_length_will_do, a_message_that_is_too_long_is_refused_in_words, "it was taken"),
    Mutant("37 cleaning", nothing_is_cleaned, what_no_database_takes_is_cleaned, "answered 500|as it came"),
    Mutant("37 cleaning, PostgreSQL", nothing_is_cleaned, what_no_database_takes_is_cleaned, "answered 500|as it came", 2),
    Mutant("40 escaping", nothing_is_escaped, what_was_typed_calls_nobody, "would be called"),
    Mutant("44 signature", any_signature_will_do, what_slack_did_not_sign_is_401, "let in"),
    Mutant("45 age", any_age_will_do, what_was_signed_long_ago_is_401, "let in"),
    Mutant("45 replay", every_event_is_new, an_event_that_comes_again_is_one_turn, "a repeat was"),
    Mutant("46 shape", bolt_reads_everything, what_is_no_payload_is_400, "answered"),
    Mutant("49 workspace", there_is_one_workspace, another_workspace_is_another_world, "another workspace|one person"),
]  # fmt: skip


def _run(mutant: Mutant, directory: Path) -> None:
    async def main(place: Place) -> None:
        async with AsyncExitStack() as stack:
            slack = await stack.enter_async_context(FakeSlack())
            # Whether an answer comes in time is shown elsewhere; here a slow machine must not look like a missing guard.
            slack.sender.patience = 20
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            coaches = [
                await stack.enter_async_context(
                    coach(place.url, slack, now=[NOW], waits=WAITS, patience=PATIENCE)
                )
                for _ in range(mutant.servers)
            ]
            slack.events_url = f"http://127.0.0.1:{coaches[0].served.port}/slack/events"
            await mutant.check(Room(slack, karin, place, coaches))

    directory.mkdir()
    with new_place("sqlite" if mutant.servers == 1 else "postgresql", directory) as place:
        asyncio.run(main(place))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.guard)
def test_a_guard_that_is_switched_off_is_missed(
    mutant: Mutant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _run(mutant, tmp_path / "on")
    mutant.off(monkeypatch)
    with pytest.raises(AssertionError, match=mutant.caught):
        _run(mutant, tmp_path / "off")
