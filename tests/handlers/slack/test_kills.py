"""The server is killed wherever it happens to be, while twenty people talk to it, and nothing accepted is lost or told twice.

The real program against the fake Slack, on both databases. Slack loses one answer in ten after it did what it was asked
for, and sends an event again that was not received. Where the server is killed is drawn from a fixed seed: at so many
calls of the Web API after it began to serve, and a moment later.
"""

import asyncio
import json
import os
import signal
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Final
from uuid import uuid5

import pytest

from handlers.slack import send
from tests.handlers.slack.days import Load
from tests.handlers.slack.seen_alone import kind_of, too_often
from tests.handlers.slack.server import THE_END, Server, serving
from tests.support.places import Kind as Database
from tests.support.places import Place, new_place
from tests.support.slack import FakeSlack, faults
from tests.support.slack_room import TEAM

pytestmark = pytest.mark.soak
SEED: Final = 20_260_311
SOAK: Final = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
# Ten kills in the suite and two hundred in a soak.
KILLS_A_ROUND: Final = 5
ROUNDS: Final = range(40 if SOAK else 2)
PEOPLE: Final = 20
# Calls of the Web API before a kill, at most; seconds in which a start is surely over, and in which a turn is.
MOST_CALLS, A_START, A_TURN = 150 if SOAK else 60, 0.5, 0.03
LOST: Final = {
    faults.reset(effect=True): 0.04,
    faults.server_error(effect=True): 0.02,
    faults.broken_json(effect=True): 0.02,
    faults.silence(effect=True): 0.02,
}


async def _kill_and_start(server: Server, slack: FakeSlack, random: Random) -> None:
    if random.random() < 0.2:
        # Within its start.
        await server.end(signal.SIGKILL)
        await server.start(wait=False)
        await server.end(signal.SIGKILL, after=random.uniform(0, A_START))
    else:
        calls = len(slack.calls) + random.randint(1, MOST_CALLS)
        await slack.until(lambda: len(slack.calls) >= calls, THE_END)
        await server.end(signal.SIGKILL, after=random.uniform(0, A_TURN))
    await server.start()


async def _round(place: Place, random: Random) -> None:
    async with FakeSlack() as slack:
        # Together longer than a start takes.
        slack.sender.delays = (0.2, 1.0, 4.0)
        people = [
            slack.person(f"U{number:04}", f"Person {number}", locale="nl-NL" if number % 2 else "en-GB")
            for number in range(PEOPLE)
        ]
        slack.team.add_channel("C0001", "sales", *(person.user.id for person in people))
        async with serving(place, slack) as server:
            load = Load(slack, server, random)
            slack.faults.by_chance("*", LOST, seed=random.randrange(10**9))
            with _told_of(place, slack, server):
                async with asyncio.TaskGroup() as days:
                    for number, person in enumerate(people):
                        days.create_task(load.of(person, number))
                    for _ in range(KILLS_A_ROUND):
                        await _kill_and_start(server, slack, random)
                    load.over = True
                    slack.note()
                slack.faults.clear()
                await _all_settled(server, place, slack)
                _judge(place, slack, load)
                _judge_log(server.told)


async def _all_settled(server: Server, place: Place, slack: FakeSlack) -> None:
    """Nothing waits, and the server has ended: what it was still busy with, although Slack had given up waiting, is over too."""
    async with asyncio.timeout(THE_END):
        while True:
            await _until(lambda: not _unsettled(place), slack)
            assert await server.end(signal.SIGTERM) == 0
            if not _unsettled(place):
                return
            await server.start()


@contextmanager
def _told_of(place: Place, slack: FakeSlack, server: Server) -> Iterator[None]:
    """What a failure of the round is to be understood by: what was not delivered, the last calls, the server's log."""
    try:
        yield
    except BaseException as error:
        rows = place.sql(
            "SELECT id, recipient, lane, kind, state, owner, token, attempts, reason, attempted_at, lease_until, settled_at, "
            "CURRENT_TIMESTAMP FROM outbox WHERE state <> 'sent' ORDER BY recipient, \"order\""
        )
        calls = (
            f"{call.at:.3f} {call.method}: {call.outcome} {call.args.get('user') or call.args.get('channel') or ''}"
            for call in slack.calls[-80:]
        )
        for title, lines in (("outbox", map(str, rows)), ("calls", calls), ("log", server.told[-60:])):
            error.add_note("\n".join((f"{title}:", *lines)))
        raise


async def _until(look: Callable[[], bool], slack: FakeSlack) -> None:
    """Look again whenever the server did something, and now and then."""
    async with asyncio.timeout(THE_END):
        while not look():
            with suppress(AssertionError):
                seen = len(slack.calls)
                await slack.until(lambda: len(slack.calls) > seen, 0.2)  # noqa: B023


def _unsettled(place: Place) -> int:
    return place.count("outbox", "state IN ('pending', 'claimed', 'unknown')")


def _judge(place: Place, slack: FakeSlack, load: Load) -> None:
    stored = {key for (key,) in place.sql("SELECT key FROM event_keys")}
    # Of a tap that could not be stored in time the person is told so, in words: Slack does not send it again.
    told = {
        call.args.get("user")
        for call in slack.called("chat.postEphemeral")
        if kind_of(str(call.args.get("text"))) == "not saved"
    }
    lost = {
        key: (user, what)
        for key, (user, what) in load.accepted.items()
        if key not in stored and not (":tap:" in key and user in told)
    }
    assert not lost, f"accepted and not stored: {lost}"
    kept = {text for (text,) in place.sql("SELECT text FROM answers")}
    assert load.opened <= kept, f"accepted and not kept: {load.opened - kept}"
    due: dict[str, list[str]] = defaultdict(list)
    shown_once: Counter[str] = Counter()
    for user, key, state, kind in place.sql(
        'SELECT i.external_id, o.key, o.state, o.kind FROM outbox o JOIN identities i ON i.person_id = o.recipient ORDER BY o."order"'
    ):
        assert state == "sent", (user, key, state)
        if kind == "ephemeral":
            # Shown to one person at the moment, and kept nowhere.
            shown_once[user] += 1
            continue
        due[user].append(str(uuid5(send._KEYS, f"{TEAM}\0{key}")))
    for user in slack.team.users:
        posted = [(post.metadata or {})["event_payload"]["key"] for post in slack.posts(user)]
        assert max(Counter(posted).values(), default=1) == 1, f"{user} was told the same twice"
        assert posted == due[user], f"{user} was not told everything, in order"
        seen = [whisper.text for whisper in slack.whispers(user)]
        load.caused[user]["message"] = shown_once[user]
        more = too_often(seen, load.caused[user])
        assert not more, f"{user} saw something twice, {more} of {seen}"


def _judge_log(lines: list[str]) -> None:
    """Nothing failed but what Slack did not answer: who somebody is, and that a tap was not saved."""
    # What is no JSON is how a start ended to which Slack gave no answer.
    assert not [line for line in lines if not line.startswith(("{", "nextstep: Slack "))]
    told = [json.loads(line) for line in lines if line.startswith("{")]
    failed = [line for line in told if line["level"] in {"error", "critical"}]
    assert {line.get("error") for line in failed} <= {"NotKnownNow", "NotTold"}, failed


@pytest.mark.parametrize("number", ROUNDS)
def test_the_server_is_killed_while_twenty_people_talk_to_it(number: int, tmp_path: Path) -> None:
    kind: Database = "postgresql" if number % 2 else "sqlite"
    print(f"round {number} of seed {SEED}, on {kind}")  # noqa: T201 - how to make it happen again
    with new_place(kind, tmp_path) as place:
        asyncio.run(_round(place, Random(f"{SEED} {number}")))  # noqa: S311 - to be drawn again


def test_a_server_that_stood_still_beyond_its_lease_sends_nothing_late(tmp_path: Path) -> None:
    async def stopped_halfway(place: Place) -> None:
        async with FakeSlack() as slack, serving(place, slack), serving(place, slack) as stopped:
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            gate = asyncio.Event()
            slack.faults.script("conversations.open", faults.held(gate))
            assert (await karin.say("net gebeld met Acme")).ok
            await slack.until(lambda: slack.called("conversations.open"), THE_END)
            stopped.tell(signal.SIGSTOP)
            gate.set()
            await slack.until(lambda: slack.posts("U0001"), THE_END)
            stopped.tell(signal.SIGCONT)
            assert (await karin.say("IT test, MT bespreekt, CFO tekent")).ok
            await _until(lambda: not _unsettled(place), slack)
            texts = [post.text for post in slack.posts("U0001")]
            assert len(texts) == len(set(texts)) == 2

    with new_place("postgresql", tmp_path) as place:
        asyncio.run(stopped_halfway(place))
