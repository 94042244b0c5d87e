"""How much goes out to Slack and when: bulk, 429, and workspaces that let go of the app."""

import asyncio
import logging
import random
import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError

from bot.coach.turn.replies import Line, Message
from bot.doctor import Finding, _slack
from bot.health import as_metrics
from bot.ports import Backlog, Identity, UnitOfWork
from bot.settings import load
from bot.unasked import Unasked
from bot.upkeep import outbox_line
from handlers.slack.traffic import BETWEEN_TRIES, LET_GO, Gate, GatedClient, Pace, Resting, seconds_of
from storage.opening import Waits
from storage.outbox import Leases
from tests.handlers.slack.room import NOW, ROUTE, count, in_slack, said
from tests.support.slack import APP_TOKEN, BOT_TOKEN, FakeSlack, Json, Person, faults
from tests.support.slack.payloads import envelope
from tests.support.slack_room import HERE, Coach, coach, shown


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


# -- the pace ----------------------------------------------------------------------------------------------------------


def test_bulk_goes_out_evenly_and_each_message_waits_once() -> None:
    clock = Clock()
    pace = Pace(clock=clock, per_minute=30)
    waits = [pace.wait(number, None) for number in range(5)]
    assert waits == [0, 2, 4, 6, 8]
    # Asked again before its time, it keeps its place.
    clock.now += 3
    assert [pace.wait(number, None) for number in (1, 2, 3)] == [0, 1, 3]
    assert pace.wait(5, None) == 7


def test_what_is_late_after_a_standstill_goes_out_at_twice_the_pace_at_most() -> None:
    clock = Clock()
    pace = Pace(clock=clock, per_minute=30)
    for number in range(4):
        pace.wait(number, None)
    clock.now += 60
    assert [pace.wait(number, None) for number in (1, 2, 3)] == [0, 1, 1]
    clock.now += 1
    assert [pace.wait(number, None) for number in (2, 3)] == [0, 1]


def test_one_conversation_gets_one_a_second_and_no_other_waits_for_it() -> None:
    clock = Clock()
    pace = Pace(clock=clock, per_minute=600)
    pace.posted("D1")
    clock.now += 0.4
    assert pace.wait(1, "D1") == pytest.approx(0.6)
    assert pace.wait(2, "D2") == pytest.approx(0.1)
    clock.now += 0.6
    assert pace.wait(1, "D1") == 0


def test_a_place_that_nobody_comes_back_for_is_forgotten() -> None:
    clock = Clock()
    pace = Pace(clock=clock, per_minute=60)
    for number in range(50):
        pace.wait(number, None)
        pace.posted(f"D{number}")
    clock.now += 2_000
    assert pace.wait(99, None) == 0
    assert (len(pace._places), len(pace._posted)) == (0, 0)


@given(st.integers(1, 120), st.lists(st.floats(0, 20), min_size=1, max_size=60), st.integers())
def test_whatever_comes_when_no_minute_has_more_than_its_number(
    per_minute: int, gaps: list[float], seed: int
) -> None:
    clock, chance = Clock(), random.Random(seed)  # noqa: S311 - any order will do
    pace = Pace(clock=clock, per_minute=per_minute)
    due: dict[int, float] = {}
    went: list[float] = []
    for number, gap in enumerate(gaps):
        due[number] = clock.now + gap * chance.random()
    while due:
        number = min(due, key=lambda each: due[each])
        clock.now = max(clock.now, due[number])
        wait = pace.wait(number, None)
        if wait > 0:
            due[number] = clock.now + wait
        else:
            went.append(clock.now)
            del due[number]
    assert len(went) == len(gaps)
    assert all(later - earlier >= 60 / per_minute - 1e-6 for earlier, later in pairwise(sorted(went)))


async def queue_bulk(found: Coach, users: list[str]) -> None:
    """A message to each of these colleagues that nobody asked for."""
    for user in users:
        found.slack.team.add_user(user, user.lower(), locale="nl-NL")

        def queue(work: UnitOfWork, user: str = user) -> None:
            who = Identity(*HERE, user, user, "nl", "Europe/Amsterdam")
            work.speaker(who, new_id=f"{user}:person", now=NOW)
            work.queue(Message((Line("notice"),), "nl"), key=f"bulk:{user}", now=NOW, lane="bulk")

        await found.store.write(HERE, queue)


def test_a_burst_of_bulk_is_all_delivered_evenly_while_a_conversation_goes_on(tmp_path: Path) -> None:
    """The fake refuses what is too fast: nothing is refused. Replies do not wait."""

    async def main() -> None:
        async with FakeSlack() as slack:
            slack.rates.limit("chat.postMessage", per_second=10, burst=6, by="workspace")
            waits = Waits(leases=Leases(grace=timedelta(0)))
            url = f"sqlite:///{tmp_path / 'coach.db'}"
            set_so = {"SLACK_BULK_PER_MINUTE": "600", "NEXTSTEP_GRACE": "0.2"}
            async with coach(url, slack, now=[NOW], waits=waits, environ=set_so) as found:
                karin = slack.person("U0001", "Karin", locale="nl-NL")
                users = [f"U1{number:03d}" for number in range(10)]
                await queue_bulk(found, users)
                found.served.worker.wake()
                took = []
                for text in ("net gebeld met Acme", ROUTE, "de CFO, alleen"):
                    began, posts = monotonic(), len(slack.posts("U0001"))
                    assert (await karin.say(text)).ok
                    await slack.until(partial(more_than, slack, posts))
                    took.append(monotonic() - began)
                await slack.until(lambda: all(slack.posts(user) for user in users), within=20)
                calls = slack.called("chat.postMessage")
                assert [call.outcome for call in calls if not call.effect] == []
                assert [len(slack.posts(user)) for user in users] == [1] * 10
                bulk = [call.at for call in calls if call.args["channel"] != slack.team.users["U0001"].dm]
                # As evenly as a busy machine allows; all at once it takes a fraction of a second.
                assert bulk[-1] - bulk[0] >= 1
                assert max(took) < 5

    asyncio.run(main())


def test_replies_are_not_paced_like_what_nobody_asked_for(tmp_path: Path) -> None:
    """One a minute of that goes out: whoever had to wait for their place in the row would wait for minutes."""

    async def main() -> None:
        async with FakeSlack() as slack:
            set_so = {"SLACK_BULK_PER_MINUTE": "1", "NEXTSTEP_GRACE": "0.2"}
            url = f"sqlite:///{tmp_path / 'coach.db'}"
            async with coach(url, slack, now=[NOW], environ=set_so) as found:
                karin = slack.person("U0001", "Karin", locale="nl-NL")
                users = [f"U1{number:03d}" for number in range(4)]
                await queue_bulk(found, users)
                found.served.worker.wake()
                await slack.until(lambda: any(slack.posts(user) for user in users))
                for text in ("net gebeld met Acme", ROUTE, "de CFO, alleen"):
                    posts = len(slack.posts("U0001"))
                    assert (await karin.say(text)).ok
                    await slack.until(partial(more_than, slack, posts), within=10)
                assert sum(len(slack.posts(user)) for user in users) == 1

    asyncio.run(main())


def more_than(slack: FakeSlack, posts: int) -> bool:
    return len(slack.posts("U0001")) > posts


# -- the gate ----------------------------------------------------------------------------------------------------------


def test_a_method_rests_as_long_as_it_was_told_and_no_other_does() -> None:
    clock = Clock()
    gate = Gate(clock=clock)
    gate.enter("chat.postMessage")
    gate.limited("chat.postMessage", 30)
    with pytest.raises(Resting) as rests:
        gate.enter("chat.postMessage")
    assert rests.value.seconds == 30
    gate.enter("chat.update")
    # A shorter word that comes later does not shorten it.
    gate.limited("chat.postMessage", 1)
    clock.now += 29
    with pytest.raises(Resting):
        gate.enter("chat.postMessage")
    clock.now += 1
    gate.enter("chat.postMessage")


@pytest.mark.parametrize("name", ["Retry-After", "retry-after"])
@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("1", 1), ("30", 30), ("1.5", 1.5), (["7"], 7), ("599", 599),
        # At least a second, and not for hours where a header went wrong.
        ("0", 1), ("-3", 1), ("0.01", 1), ("86400", 600), ("inf", 600),
        # What says nothing.
        ("abc", 30), ("nan", 30), ("", 30), ([], 30), (None, 30), ("Wed, 21 Oct 2026 07:28:00 GMT", 30),
    ],
    ids=str,
)  # fmt: skip
def test_how_long_slack_wants_us_to_wait(name: str, given: object, seconds: float) -> None:
    assert seconds_of({"Content-Type": "text/html", name: given}) == seconds


def test_where_slack_does_not_say_how_long_it_is_half_a_minute() -> None:
    assert seconds_of({}) == 30


def test_a_conversation_that_rests_holds_up_no_other_until_a_second_one_rests_as_well() -> None:
    clock = Clock()
    gate = Gate(clock=clock)
    gate.limited("chat.postMessage", 30, "D0001")
    with pytest.raises(Resting):
        gate.enter("chat.postMessage", "D0001")
    gate.enter("chat.postMessage", "D0002")
    # The same conversation again says nothing of the workspace.
    gate.limited("chat.postMessage", 30, "D0001")
    gate.enter("chat.postMessage", "D0002")
    gate.limited("chat.postMessage", 10, "D0002")
    with pytest.raises(Resting):
        gate.enter("chat.postMessage", "D0003")
    clock.now += 10
    gate.enter("chat.postMessage", "D0003")
    with pytest.raises(Resting):
        gate.enter("chat.postMessage", "D0001")
    clock.now += 20
    gate.enter("chat.postMessage", "D0001")


def test_who_types_too_fast_for_slack_holds_up_nobody_else(tmp_path: Path) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        bas = found.slack.person("U0002", "Bas", locale="nl-NL")
        await bas.say("net gebeld met Globex")
        await found.settled()
        before = len(found.slack.posts("U0002"))
        found.slack.faults.script("chat.postMessage", faults.limited("30"))
        assert (await karin.say("net gebeld met Acme")).ok
        await found.slack.until(lambda: any("ratelimited" in call.outcome for call in found.slack.calls))
        assert (await bas.say("help")).ok
        await found.slack.until(lambda: len(found.slack.posts("U0002")) > before)
        assert found.slack.posts("U0001") == []

    run(tmp_path)


@in_slack
async def test_what_was_too_much_for_slack_goes_out_later_once_and_in_order(
    found: Coach, karin: Person
) -> None:
    clock = Clock()
    found.served.slack.parts.client.gate._clock = clock
    found.slack.faults.script("chat.postMessage", *map(faults.limited, ("1", "abc", None, "0", "30")))
    for text in ("net gebeld met Acme", ROUTE, "de CFO, alleen"):
        assert (await karin.say(text)).ok
        await found.settled()
    assert found.slack.posts("U0001") == []
    assert count(found, "SELECT count(*) FROM outbox WHERE state = 'pending' AND attempts = 0") == 3
    calls = len(found.slack.called("chat.postMessage"))
    free(found)
    found.served.worker.wake()
    for _ in range(500):
        if count(found, "SELECT count(*) FROM outbox WHERE lease_until IS NOT NULL"):
            break
        await asyncio.sleep(0.01)
    assert len(found.slack.called("chat.postMessage")) == calls, "it was tried before its time"

    def all_out() -> bool:
        clock.now += 30
        free(found)
        found.served.worker.wake()
        return len(found.slack.posts("U0001")) == 3

    for _ in range(200):
        if all_out():
            break
        await found.settled()
        await asyncio.sleep(0.01)
    first, second, third = (shown(post) for post in found.slack.posts("U0001"))
    assert "Welke stappen" in first
    assert "IT test" in second
    assert "budget" in third
    outcomes = [call.outcome for call in found.slack.called("chat.postMessage")]
    assert outcomes == ["fault: ratelimited"] * 5 + ["ok"] * 3


def test_a_parked_workspace_is_tried_once_an_hour_and_told_of_once() -> None:
    clock, told = Clock(), list[str | None]()
    gate = Gate(clock=clock, told=told.append)
    tries = 0
    gate.park("token_revoked")
    for _ in range(4 * 60):
        clock.now += 60
        for _ in range(3):
            with suppress(Resting):
                gate.enter("users.info")
                tries += 1
                gate.park("token_revoked")
    assert tries == 4
    with pytest.raises(Resting) as rests:
        gate.enter("users.info")
    assert (rests.value.let_go, rests.value.seconds) == ("token_revoked", BETWEEN_TRIES)
    assert told == ["token_revoked"]
    clock.now += BETWEEN_TRIES
    gate.enter("users.info")
    gate.answered()
    gate.enter("users.info")
    gate.enter("users.info")
    assert (told, gate.let_go) == (["token_revoked", None], None)


def test_what_one_workspace_may_not_another_may() -> None:
    """Each has its own client: one is told to wait, and one let go of us."""

    async def main() -> None:
        async with FakeSlack() as slack:
            other = slack.install("T0002", "xoxb-other")
            clock = Clock()
            ours, theirs = (
                GatedClient(Gate(clock=clock), token=token, base_url=slack.api_url, retry_handlers=[])
                for token in (BOT_TOKEN, other.token)
            )
            slack.faults.script("auth.test", faults.limited("30"))
            with pytest.raises(SlackApiError):
                await ours.auth_test()
            with pytest.raises(Resting):
                await ours.auth_test()
            await theirs.auth_test()
            for code in sorted(LET_GO):
                clock.now += BETWEEN_TRIES
                slack.faults.script("auth.test", faults.error(code))
                with pytest.raises(SlackApiError):
                    await ours.auth_test()
                assert ours.gate.let_go == code
                calls = len(slack.calls)
                for _ in range(3):
                    with pytest.raises(Resting):
                        await ours.users_info(user="U1")
                assert len(slack.calls) == calls
                await theirs.auth_test()
            clock.now += BETWEEN_TRIES
            # Any answer to what was asked says that the token is good.
            with pytest.raises(SlackApiError):
                await ours.users_info(user="U404")
            assert ours.gate.let_go is None
            assert theirs.gate.let_go is None

    asyncio.run(main())


# -- a workspace that let go of the app --------------------------------------------------------------------------------


async def get(found: Coach, path: str) -> tuple[int, str]:
    async with (
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{found.served.port}{path}") as answer,
    ):
        return answer.status, await answer.text()


def parked_in_log(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if "let go" in record.getMessage()]


def test_a_workspace_that_let_go_is_parked_told_of_and_resumed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        clock = Clock()
        gate = found.served.slack.parts.client.gate
        gate._clock = clock
        await said(found, karin, "net gebeld met Acme")
        before = len(found.slack.calls)
        found.slack.faults.always("T0001", faults.error("account_inactive"))
        for text in (ROUTE, "de CFO, alleen", "er is budget"):
            assert (await karin.say(text)).ok
            await found.settled()
        await karin.open_home()
        await found.settled()
        assert len(found.slack.calls) == before + 1
        assert len(parked_in_log(caplog)) == 1
        assert count(found, "SELECT count(*) FROM outbox WHERE state = 'pending'") == 3
        status, text = await get(found, "/readyz")
        assert (status, "T0001 let go of the app (account_inactive)" in text) == (200, True)
        assert (
            'nextstep_workspace_parked{workspace="T0001",code="account_inactive"} 1'
            in (await get(found, "/metrics"))[1]
        )
        assert "1 held up: Slack let go of the app (account_inactive)" in outbox_line(
            await found.store.backlog()
        )
        # What rests in the database is looked at again sooner than Slack is called.
        free(found)
        found.served.worker.wake()
        await asyncio.sleep(0)
        await found.settled()
        assert len(found.slack.calls) == before + 1
        found.slack.faults.always("T0001", None)
        clock.now += BETWEEN_TRIES
        free(found)
        found.served.worker.wake()
        await found.slack.until(lambda: len(found.slack.posts("U0001")) == 4)
        assert gate.let_go is None
        assert len(parked_in_log(caplog)) == 1
        assert (await get(found, "/readyz"))[1] == "ready"
        assert "budget" in shown(found.slack.posts("U0001")[2])

    with caplog.at_level(logging.INFO):
        run(tmp_path)


def free(found: Coach) -> None:
    """The time that messages rest is over."""
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        connection.execute("UPDATE outbox SET lease_until = NULL WHERE state = 'pending'")
        connection.commit()


@pytest.mark.parametrize(
    ("event", "team", "parked"),
    [
        ({"type": "app_uninstalled"}, "T0001", "app_uninstalled"),
        ({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}, "T0001", "token_revoked"),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U0001"]}}, "T0001", None),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U0001"], "bot": []}}, "T0001", None),
        ({"type": "app_uninstalled"}, "T0002", None),
    ],
    ids=["uninstalled", "our token", "somebody's own token", "no bot's", "another workspace"],
)  # fmt: skip
def test_slack_tells_that_it_lets_go(tmp_path: Path, event: Json, team: str, parked: str | None) -> None:
    @in_slack
    async def run(found: Coach, _: Person) -> None:
        body = envelope(found.slack.team, event, 1, found.slack.clock.now()) | {"team_id": team}
        assert (await found.slack.sender.deliver("events_api", body)).ok
        assert found.served.slack.parts.client.gate.let_go == parked

    run(tmp_path)


def test_metrics_and_the_outbox_line_name_what_is_parked() -> None:
    backlog = Backlog({("bulk", "pending"): 3}, {}, NOW, {"parked: token_revoked": 2, "too early": 1})
    assert outbox_line(backlog) == (
        "3 messages wait to be sent, the oldest since 2026-03-10 09:15 UTC; "
        "2 held up: Slack let go of the app (token_revoked); 1 held up: too early."
    )
    assert "} 1" not in as_metrics(backlog, NOW, {}, Unasked(), {})


@pytest.mark.parametrize(
    ("fault", "right", "words"),
    [
        (None, True, "takes the token of workspace T0001"),
        (faults.error("token_revoked"), False, "does not accept SLACK_BOT_TOKEN (token_revoked); install"),
        (faults.reset(effect=False), False, "cannot be reached"),
        (faults.html(), False, "does not accept SLACK_BOT_TOKEN (an error of its own)"),
    ],
    ids=["good", "revoked", "away", "not Slack"],
)
def test_doctor_asks_slack_about_the_token(fault: faults.Fault | None, right: bool, words: str) -> None:
    async def main() -> Finding:
        async with FakeSlack() as slack:
            slack.faults.script("auth.test", fault)
            settings = load(
                environ={"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_API_URL": slack.api_url},
                directory=Path("/nonexistent"),
            )
            return await asyncio.to_thread(lambda: next(_slack(settings)))

    finding = asyncio.run(main())
    assert finding.right is right
    assert words in finding.how
    assert BOT_TOKEN not in finding.how


def test_doctor_does_not_ask_without_a_token() -> None:
    assert list(_slack(load(environ={}, directory=Path("/nonexistent")))) == []


@pytest.mark.parametrize(
    ("lacks", "calls", "fault", "told"),
    [
        (set[str](), False, None, ["takes the token", "takes the app-level token"]),
        ({"im:write", "users:read"}, False, None, ["takes the token", "did not grant im:write, users:read; add", "takes"]),
        (set[str](), True, None, ["takes the token", "did not grant users:read.email; add", "takes"]),
        (
            set[str](),
            False,
            faults.error("invalid_auth"),
            ["takes the token", "does not accept SLACK_APP_TOKEN (invalid_auth); make an app-level token"],
        ),
    ],
    ids=["good", "scopes", "the hook", "app token"],
)  # fmt: skip
def test_doctor_asks_slack_about_the_scopes_and_the_app_token(
    lacks: set[str], calls: bool, fault: faults.Fault | None, told: list[str]
) -> None:
    async def main() -> list[Finding]:
        async with FakeSlack() as slack:
            slack.team.scopes -= lacks
            slack.faults.script("apps.connections.open", fault)
            environ = {
                "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_API_URL": slack.api_url,
                "HOOK_SECRETS": "a-secret-for-this-test-only" if calls else "",
            }  # fmt: skip
            settings = load(environ=environ, directory=Path("/nonexistent"))
            return await asyncio.to_thread(lambda: list(_slack(settings)))

    found = asyncio.run(main())
    assert len(found) == len(told)
    for finding, words in zip(found, told, strict=True):
        assert finding.how.startswith(words)
        assert finding.right is words.startswith("takes")


def test_what_waits_for_a_scope_goes_out_when_it_is_granted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.team.scopes -= {"im:write"}
            url = f"sqlite:///{tmp_path / 'coach.db'}"
            async with coach(url, slack, now=[NOW]) as found:
                karin = slack.person("U0001", "Karin", locale="nl-NL")
                assert (await karin.say("net gebeld met Acme")).ok
                await found.settled()
                assert "1 held up: missing_scope" in outbox_line(await found.store.backlog())
                slack.team.scopes |= {"im:write"}
                free(found)
                found.served.worker.wake()
                await slack.until(lambda: bool(slack.posts("U0001")))

    asyncio.run(main())
    # It was told at the start.
    assert [
        record.__dict__.get("missing") for record in caplog.records if "scopes" in record.getMessage()
    ] == ["im:write"]


def test_doctor_says_when_the_token_would_go_over_the_network_for_all_to_read() -> None:
    async def run(url: str) -> str:
        settings = load(
            environ={"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_API_URL": url}, directory=Path("/nonexistent")
        )
        return (await asyncio.to_thread(lambda: next(_slack(settings)))).how

    assert "is not https" in asyncio.run(run("http://slack.invalid/api/"))
    assert "cannot be reached" in asyncio.run(run("https://slack.invalid/api/"))
