"""The fake Slack fails as it is told, and records what the caller was told and what stands in the channel."""

import asyncio
from collections import Counter
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError, SlackClientNotConnectedError

from tests.handlers.slack.product import client
from tests.support.slack import Clock, FakeSlack, faults
from tests.support.slack.faults import Fault
from tests.support.slack.running import with_slack

POST = "chat.postMessage"


async def post(slack: FakeSlack, text: str = "x", channel: str = "D0001") -> str:
    """What came of a post: its error, the kind of failure, or "ok"."""
    try:
        await client(slack).chat_postMessage(channel=channel, text=text)
    except SlackApiError as error:
        # After JSON that breaks off, Slack's client raises with a bare response that has no `data`.
        data = getattr(error.response, "data", None)
        return str(data["error"]) if isinstance(data, dict) and "error" in data else "not JSON"
    except (aiohttp.ClientError, TimeoutError, SlackClientNotConnectedError) as error:
        return type(error).__name__
    return "ok"


FAULTS: list[tuple[Fault, str, bool]] = [
    (faults.error("fatal_error"), "fatal_error", False),
    (faults.error("fatal_error", effect=True), "fatal_error", True),
    (faults.server_error(), "not JSON", False),
    (faults.server_error(500, effect=True), "not JSON", True),
    (faults.html(), "not JSON", False),
    (faults.broken_json(), "not JSON", True),
    (faults.reset(effect=False), "ClientOSError", False),
    (faults.reset(effect=True), "ClientOSError", True),
    (faults.limited("30"), "ratelimited", False),
]


@pytest.mark.parametrize(
    ("fault", "told", "stands"), [pytest.param(*each, id=f"{each[0].name} {each[2]}") for each in FAULTS]
)
def test_a_fault_meets_one_call_and_has_its_effect_or_not(fault: Fault, told: str, stands: bool) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.person("U0001")
            slack.faults.script(POST, fault, None)
            assert await post(slack, "first") in {
                told,
                "ServerDisconnectedError" if told == "ClientOSError" else told,
            }
            [call] = slack.called(POST)
            assert (call.outcome, call.effect) == (f"fault: {fault.name}", stands)
            assert await post(slack, "second") == "ok"
            assert [message.text for message in slack.posts("U0001")] == ["first"] * stands + ["second"]

    asyncio.run(main())


def test_a_late_answer_comes_when_the_clock_says_so() -> None:
    async def main() -> None:
        clock = Clock(stands_at=1_800_000_000)
        async with FakeSlack(clock) as slack:
            slack.person("U0001")
            slack.faults.script(POST, faults.late(30), faults.late(30, effect_late=True))
            early = asyncio.create_task(post(slack))
            await slack.until(lambda: slack.posts("U0001"))
            assert not early.done()
            clock.advance(30)
            assert await early == "ok"
            late = asyncio.create_task(post(slack))
            await slack.until(lambda: len(slack.called(POST)) == 2)
            assert len(slack.posts("U0001")) == 1
            clock.advance(30)
            assert await late == "ok"
            assert len(slack.posts("U0001")) == 2

    asyncio.run(main())


@with_slack
async def test_an_answer_is_held_until_its_gate_opens(slack: FakeSlack) -> None:
    slack.person("U0001")
    gate = asyncio.Event()
    slack.faults.script(POST, faults.held(gate, effect_late=True))
    held = asyncio.create_task(post(slack))
    await slack.until(lambda: slack.called(POST))
    assert slack.posts("U0001") == []
    gate.set()
    assert await held == "ok"


@with_slack
async def test_silence_lasts_until_the_server_stops(slack: FakeSlack) -> None:
    slack.person("U0001")
    slack.faults.script(POST, faults.silence(effect=True))
    waiting = asyncio.create_task(post(slack))
    await slack.until(lambda: [call.outcome for call in slack.calls] == ["fault: silence"])
    assert len(slack.posts("U0001")) == 1
    assert not waiting.done()
    waiting.cancel()


@pytest.mark.parametrize("retry_after", ["1", "30", "0", "abc", None])
def test_429_says_when_to_come_back_or_nonsense_or_nothing(retry_after: str | None) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.person("U0001")
            slack.faults.script(POST, faults.limited(retry_after))
            with pytest.raises(SlackApiError, match="ratelimited") as raised:
                await client(slack).chat_postMessage(channel="D0001", text="x")
            assert raised.value.response.status_code == 429
            assert raised.value.response.headers.get("Retry-After") == retry_after

    asyncio.run(main())


def test_chance_is_the_same_for_the_same_seed() -> None:
    async def outcomes(seed: int) -> list[str]:
        async with FakeSlack() as slack:
            slack.person("U0001")
            odds = {faults.error("fatal_error"): 0.2, faults.server_error(): 0.2}
            slack.faults.by_chance("*", odds, seed=seed)
            return [await post(slack) for _ in range(60)]

    one, same, other = (asyncio.run(outcomes(seed)) for seed in (7, 7, 8))
    assert one == same != other
    assert Counter(one).keys() == {"ok", "fatal_error", "not JSON"}


@with_slack
async def test_a_workspace_may_fail_alone(slack: FakeSlack) -> None:
    slack.person("U0001")
    other = slack.install("T0002", "xoxb-other")
    slack.person("U0002", team=other)
    slack.faults.always("T0001", faults.limited())
    assert await post(slack) == "ratelimited"
    await client(slack, "xoxb-other").chat_postMessage(channel="D0002", text="x")
    slack.faults.always("T0001", None)
    assert await post(slack) == "ok"


def test_rate_limits_hold_per_channel_and_per_workspace() -> None:
    async def main() -> None:
        clock = Clock(stands_at=1_800_000_000)
        async with FakeSlack(clock) as slack:
            for number in range(1, 5):
                slack.person(f"U000{number}")
            slack.rates.limit(POST, per_second=1, by="channel")
            slack.rates.limit(POST, per_second=0.1, burst=3, by="workspace")
            told: list[Any] = [await post(slack, channel=f"D000{number}") for number in (1, 1, 2, 3, 4)]
            assert told == ["ok", "ratelimited", "ok", "ratelimited", "ratelimited"]
            clock.advance(10)
            assert await post(slack, channel="D0004") == "ok"
            assert await post(slack, channel="D0004") == "ratelimited"
            assert len(slack.posts("U0001")) == 1

    asyncio.run(main())


@with_slack
async def test_says_how_long_to_wait(slack: FakeSlack) -> None:
    slack.person("U0001")
    slack.rates.as_slack()
    for _ in range(3):
        assert await post(slack) == "ok"
    with pytest.raises(SlackApiError) as raised:
        await client(slack).chat_postMessage(channel="D0001", text="x")
    assert raised.value.response.headers["Retry-After"] == "1"
