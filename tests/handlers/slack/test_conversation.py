"""A conversation in Slack through the whole server: taps, repeats, faults of the platform and of the database."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp import ClientSession

from handlers.slack import parts
from handlers.slack.edit_marks import OPEN_SETTINGS
from tests.handlers.slack.room import ROUTE, count, delivered, in_slack, said, whispers
from tests.support.slack import BOT_TOKEN, SIGNING_SECRET, Kind, Person, faults
from tests.support.slack_room import HERE, Coach, shown


@in_slack
async def test_a_tap_answers_and_leaves_a_record_of_the_choice(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    asked = found.slack.last("U0001")
    assert (await karin.tap("Ja, alleen")).ok
    await found.settled()
    assert asked.text == "De CFO tekent, als ik je goed begrijp. Mag die dat alleen?  ✓ Ja, alleen"
    assert len(asked.blocks) == 1
    assert "Wat is er daar nodig om budget vrij te maken?" in shown(found.slack.last("U0001"))


@in_slack
async def test_a_double_tap_is_one_answer_and_one_friendly_line(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    tapped = karin.tapping("Ja, alleen")
    posts = len(found.slack.posts("U0001"))
    await asyncio.gather(karin.interact(dict(tapped)), karin.interact({**tapped, "trigger_id": "another"}))
    await found.settled()
    await delivered(found)
    assert count(found, "SELECT count(*) FROM fact_history WHERE kind = 'person'") <= 2
    new = [shown(message) for message in found.slack.posts("U0001")[posts:]]
    assert sum("budget vrij te maken" in text for text in new) >= 1
    assert sum("eerdere vraag" in text for text in whispers(found)) == 1


@in_slack
async def test_an_old_button_changes_nothing(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    old = karin.tapping("Ja, alleen")
    await said(found, karin, "samen met de CEO", "er is budget")
    before = count(found, "SELECT count(*) FROM fact_history")
    assert (await karin.interact(old)).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM fact_history") == before
    assert sum("eerdere vraag" in text for text in whispers(found)) == 1


@in_slack
async def test_one_event_sent_four_times_is_one_turn_and_one_reply(found: Coach, karin: Person) -> None:
    sent = await karin.say("net gebeld met Acme")
    await found.settled()
    posts = len(found.slack.posts("U0001"))
    for number in (1, 2, 3):
        assert (await found.slack.sender.again(sent, number)).ok
    await found.settled()
    assert len(found.slack.posts("U0001")) == posts
    assert count(found, "SELECT count(*) FROM deals") == 1


@in_slack
async def test_copies_that_arrive_at_once_are_one_turn(found: Coach, karin: Person) -> None:
    sent = await karin.say("net gebeld met Acme")
    await asyncio.gather(*(found.slack.sender.again(sent, 1) for _ in range(8)))
    await found.settled()
    assert count(found, "SELECT count(*) FROM deals") == 1
    assert len({call.args["text"] for call in found.slack.called("chat.postMessage")}) == len(
        found.slack.called("chat.postMessage")
    )


@in_slack
async def test_a_message_that_cannot_be_stored_is_sent_again_by_slack(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    path = str(found.store._database.address.file)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found.slack.sender.delays = ()
        refused = await karin.say(ROUTE)
        assert refused.status == 500
        async with ClientSession() as session:
            port = found.served.port
            async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                assert answer.status == 503
        tapped = await karin.command("/coach Globex")
        assert tapped.ok
        assert "nog niet bewaard" in str(tapped.answer)
        other.execute("ROLLBACK")
    assert (await found.slack.sender.again(refused)).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM buying_steps") == 3


@in_slack
async def test_the_home_view_is_drawn_anew_only_when_it_changed(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    await karin.open_home()
    await found.settled()
    await said(found, karin, "help", ROUTE, "ja", "aangevraagd")
    assert len(found.slack.called("views.publish")) == 1
    await said(found, karin, "1")
    assert len(found.slack.called("views.publish")) == 2
    assert "IT test" in str(found.slack.home("U0001"))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the test holds up is not given up meanwhile."""
    monkeypatch.setattr(parts, "TAP_PATIENCE", 60.0)


@pytest.mark.usefixtures("patient")
@in_slack
async def test_what_happens_while_the_home_view_is_drawn_is_drawn_once_after_it(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE, "ja", "aangevraagd")
    await karin.open_home()
    await found.settled()
    gate = asyncio.Event()
    found.slack.faults.script("views.publish", faults.held(gate))
    assert (await karin.say("1")).ok
    await found.slack.until(lambda: len(found.slack.called("views.publish")) == 2)
    for text in ("niemand", "Sanne legt het vrijdag voor aan het MT"):
        assert (await karin.say(text)).ok
    under_way = found.served.slack.background._started
    while len(under_way) > 1:
        await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
    gate.set()
    await found.settled()
    assert len(found.slack.called("views.publish")) == 3
    assert "Sanne" in str(found.slack.home("U0001"))


@pytest.fixture
def soon_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits seconds for a database that stays locked."""
    monkeypatch.setattr(parts, "TAP_PATIENCE", 0.6)


@pytest.mark.usefixtures("soon_given_up")
@in_slack
async def test_a_tap_that_cannot_be_stored_is_acknowledged_only_when_its_person_was_told(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme")
    path = str(found.store._database.address.file)
    message = found.slack.last("U0001")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = await karin.tap("answer:0", message=message)
        assert told.ok
        assert [("nog niet bewaard" in whisper.text) for whisper in found.slack.whispers("U0001")] == [True]
        found.slack.faults.script("chat.postEphemeral", faults.reset(effect=False))
        untold = await karin.tap("answer:0", message=message)
        assert untold.status == 500
        other.execute("ROLLBACK")
    await found.settled()
    assert count(found, "SELECT count(*) FROM event_keys WHERE key LIKE 'slack:tap:%'") == 0


@pytest.mark.parametrize(
    "fault",
    [
        faults.reset(effect=True), faults.server_error(effect=True), faults.broken_json(effect=True),
        faults.html(effect=True), faults.error("fatal_error", effect=True),
    ],
    ids=lambda fault: fault.name,
)  # fmt: skip
def test_a_post_whose_answer_was_lost_is_found_in_the_history_and_not_repeated(
    tmp_path: Path, fault: faults.Fault
) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.faults.script("chat.postMessage", fault)
        await karin.say("net gebeld met Acme")
        await found.settled()
        await delivered(found)
        texts = [message.text for message in found.slack.posts("U0001")]
        assert len(texts) == len(set(texts))
        assert count(found, "SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0
        assert found.slack.called("conversations.history")

    run(tmp_path)


@pytest.mark.parametrize(
    "fault",
    [faults.reset(effect=False), faults.server_error(), faults.error("internal_error")],
    ids=lambda f: f.name,
)
def test_a_post_that_failed_is_sent_again(tmp_path: Path, fault: faults.Fault) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.faults.script("chat.postMessage", fault)
        await karin.say("net gebeld met Acme")
        await found.settled()
        await delivered(found)
        texts = [message.text for message in found.slack.posts("U0001")]
        assert len(texts) == len(set(texts)) >= 1
        assert count(found, "SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0

    run(tmp_path)


@in_slack
async def test_what_slack_will_never_take_is_given_up_with_its_reason_and_others_go_on(
    found: Coach, karin: Person
) -> None:
    found.slack.faults.script("chat.postMessage", faults.error("is_archived"))
    await karin.say("net gebeld met Acme")
    await found.settled()
    assert count(found, "SELECT count(*) FROM outbox WHERE state = 'refused' AND reason = 'is_archived'") == 1
    tom = found.slack.person("U0002", "Tom")
    await tom.say("just spoke with Globex")
    await found.settled()
    assert "Globex" in shown(found.slack.last("U0002"))


@in_slack
async def test_a_revoked_token_parks_what_waits_and_makes_no_storm(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    await found.slack.revoke()
    await karin.say(ROUTE)
    await found.settled()
    calls = len(found.slack.calls)
    for _ in range(3):
        found.served.worker.wake()
        await asyncio.sleep(0)
    assert len(found.slack.calls) <= calls + 1
    assert count(found, "SELECT count(*) FROM outbox WHERE state = 'pending'") >= 1


@pytest.mark.parametrize(
    "kind", [Kind.GUEST, Kind.SINGLE_CHANNEL_GUEST, Kind.BOT, Kind.WORKFLOW, Kind.DELETED, Kind.STRANGER]
)
def test_whoever_is_no_colleague_is_refused_and_nothing_is_stored(tmp_path: Path, kind: Kind) -> None:
    @in_slack
    async def run(found: Coach, _: Person) -> None:
        other = found.slack.person("U0666", "Mallory", kind)
        found.slack.team.add_channel("C0666", "elsewhere", other.user.id, with_app=False)
        assert (await other.say("net gebeld met Acme")).ok
        await found.settled()
        refused = "permanent members"
        assert count(found, "SELECT count(*) FROM persons") == 0
        assert found.slack.posts("U0666") == []
        if kind is Kind.DELETED:
            # Nobody is there who could be shown anything.
            return
        assert [refused in m.text for m in found.slack.whispers("U0666")] == [True]
        # The command says so by itself, also in a channel that the coach is not in.
        for typed in ("/coach Acme", "/coach exprot", "/coach taal", "/coach settings"):
            sent = await other.command(typed, channel="C0666")
            if typed != "/coach settings":
                assert refused in str(sent.answer), typed
        view = found.slack.open_view("U0666")
        assert view is not None
        assert refused in str(view.content)
        await other.open_home()
        await found.settled()
        home = found.slack.home("U0666")
        assert home is not None
        assert refused in str(home.content)
        assert len(found.slack.whispers("U0666")) == 4
        assert count(found, "SELECT count(*) FROM persons") == 0
        assert found.slack.posts("U0666") == []

    run(tmp_path)


@in_slack
async def test_the_command_with_a_slip_says_which_there_are_and_makes_no_customer(
    found: Coach, karin: Person
) -> None:
    for typed, line in (
        ("exprot", "“exprot” is geen opdracht"),
        ("hlp", "“hlp” is geen opdracht"),
        ("delas", "“delas” is geen opdracht"),
        ("settings extra", "“settings extra” is geen opdracht"),
        ("taal", "Welke taal"),
        ("language fr", "Welke taal"),
    ):
        assert line in str((await karin.command(f"/coach {typed}")).answer)
    await karin.command("/coach wis alles")
    await found.settled()
    assert "Alles wissen: de knop hieronder" in shown(found.slack.last("U0001"))
    assert count(found, "SELECT count(*) FROM deals") == 0


@in_slack
async def test_a_customer_of_theirs_may_be_called_nearly_like_a_command(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Hul Transport", ROUTE, "andere klant: Globex")
    assert "is geen opdracht" in str((await karin.command("/coach hup")).answer)
    sent = await karin.command("/coach hul")
    assert "geen opdracht" not in str(sent.answer)
    await found.settled()
    assert "Hul Transport" in shown(found.slack.last("U0001"))
    assert count(found, "SELECT count(*) FROM deals") == 2
    # What is a customer of hers is none of somebody else's.
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    assert "is geen opdracht" in str((await tom.command("/coach hul")).answer)
    assert count(found, "SELECT count(*) FROM persons") == 1


@in_slack
async def test_a_window_that_does_not_open_is_told_of(found: Coach, karin: Person) -> None:
    await said(found, karin, f"net gebeld met Acme over de verlenging. {ROUTE}")
    await karin.open_home()
    await found.settled()
    found.slack.faults.script("views.open", *[faults.error("expired_trigger_id")] * 3)
    sent = await karin.command("/coach settings")
    assert "Dat lukt nu even niet" in str(sent.answer)
    before = len(whispers(found))
    assert (await karin.tap(OPEN_SETTINGS, where="home")).ok
    await found.settled()
    assert "Dat lukt nu even niet" in "".join(whispers(found)[before:])
    assert found.slack.open_view("U0001") is None


@in_slack
async def test_when_slack_does_not_say_who_it_is_nobody_is_let_in(found: Coach, karin: Person) -> None:
    found.slack.faults.script("users.info", faults.server_error())
    found.slack.sender.delays = ()
    assert not (await karin.say("net gebeld met Acme")).ok
    assert count(found, "SELECT count(*) FROM event_keys") == 0
    assert (await karin.say("net gebeld met Acme")).ok


@in_slack
async def test_a_mention_is_answered_in_private_without_a_word_about_deals(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme")
    found.slack.team.add_channel("C0001", "sales", karin.user.id)
    await karin.mention("hoe staat het met Acme?", "C0001")
    await found.settled()
    assert found.slack.posts("C0001") == []
    (whisper,) = found.slack.whispers(karin.user.id)
    assert "privégesprek" in whisper.text
    assert "Acme" not in whisper.text


@in_slack
async def test_the_command_is_answered_in_private_wherever_it_is_typed(found: Coach, karin: Person) -> None:
    found.slack.team.add_channel("C0001", "sales", karin.user.id)
    sent = await karin.command("/coach Acme & Zn <b>", channel="C0001")
    await found.settled()
    assert "privégesprek" in str(sent.answer)
    assert found.slack.posts("C0001") == []
    assert "Acme & Zn" in shown(found.slack.last("U0001"))


@in_slack
async def test_home_shows_the_deals_and_follows_every_turn(found: Coach, karin: Person) -> None:
    await karin.open_home()
    await found.settled()
    home = found.slack.home("U0001")
    assert home is not None
    await said(found, karin, f"net gebeld met Acme over de verlenging. {ROUTE}")
    home = found.slack.home("U0001")
    assert home is not None
    assert "Acme (verlenging)" in str(home.content)
    people = await found.store.read(HERE, lambda view: view.people())
    assert [person.name for person in people] == ["Karin"]


@in_slack
async def test_what_was_typed_with_marks_is_read_as_text(found: Coach, karin: Person) -> None:
    await karin.say("net gebeld met *Acme* over de <https://x.example|verlenging>", as_it_is=True)
    await found.settled()
    assert "*" not in shown(found.slack.last("U0001"))
    found_deal = (await found.store.read(HERE, lambda view: view.deals()))[0].deal
    assert (found_deal.account, found_deal.topic) == ("Acme", "verlenging")


@in_slack
async def test_nothing_of_it_stands_in_a_log(found: Coach, karin: Person) -> None:
    seen: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(self.format(record))

    handler = Kept(level=0)
    logging.getLogger().addHandler(handler)
    try:
        found.slack.faults.script("chat.postMessage", faults.error("is_archived"), faults.server_error())
        await said(found, karin, "net gebeld met Kanarie BV", "kanarie in de kooi")
        await karin.say("kanarie", how="forged")
    finally:
        logging.getLogger().removeHandler(handler)
    text = "\n".join(line for line in seen if "asyncio" not in line)
    assert "anarie" not in text
    assert BOT_TOKEN not in text
    assert SIGNING_SECRET not in text


@pytest.mark.parametrize(
    "how", ["forged", "missing", "cut", "old", "future", "non-ascii", "empty", "odd timestamp"]
)
def test_a_request_that_slack_did_not_sign_now_is_401_and_nothing_happens(tmp_path: Path, how: str) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        sent = await karin.say("net gebeld met Acme", how=how)  # type: ignore[arg-type]  # one of the ways above
        assert {attempt.status for attempt in sent.attempts} == {401}
        assert count(found, "SELECT count(*) FROM event_keys") == 0

    run(tmp_path)


@in_slack
async def test_too_large_a_body_is_413_and_garbage_is_400_or_401(found: Coach, *_: Person) -> None:
    async def too_much() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 65_536

    large = await found.slack.sender.raw(too_much(), {"Content-Type": "application/json"})
    assert large.status in {413, None}
    assert (await found.slack.sender.raw(b"[]", {"Content-Type": "application/json"})).status == 401


@in_slack
async def test_slacks_own_check_of_the_address_is_answered(found: Coach, *_: Person) -> None:
    sent = await found.slack.verify_url("challenge-1")
    assert sent.ok
    assert "challenge-1" in str(sent.answer)


@in_slack
async def test_health_and_metrics(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    async with ClientSession() as session:
        base = f"http://127.0.0.1:{found.served.port}"
        for path, expected in (
            ("/healthz", "ok"),
            ("/readyz", "ready"),
            ("/metrics", "nextstep_outbox_oldest_seconds 0"),
        ):
            async with session.get(base + path) as answer:
                assert answer.status == 200
                assert expected in await answer.text()


@in_slack
async def test_a_mention_that_slack_tells_of_again_is_answered_once(found: Coach, karin: Person) -> None:
    found.slack.team.add_channel("C0001", "sales", karin.user.id)
    as_mention, as_message = await karin.mention("hoe staat het met Acme?", "C0001", also_message=True)
    for number in (1, 2, 3):
        assert (await found.slack.sender.again(as_mention, number)).ok
        assert (await found.slack.sender.again(as_message, number)).ok
    await found.settled()
    assert len(found.slack.whispers(karin.user.id)) == 1
    assert found.slack.posts(karin.user.id) == found.slack.posts("C0001") == []


@in_slack
async def test_a_reply_behind_another_goes_out_as_soon_as_that_one_is_out(
    found: Coach, karin: Person
) -> None:
    gate = asyncio.Event()
    found.slack.faults.script("chat.postMessage", faults.held(gate))
    await karin.say("net gebeld met Acme")
    await found.slack.until(lambda: found.slack.called("chat.postMessage"))
    assert (await karin.say(ROUTE)).ok
    gate.set()
    # Sooner than the worker would look by itself.
    await found.slack.until(lambda: "IT test" in shown(found.slack.last("U0001")), 3)


@in_slack
async def test_where_slack_refuses_to_tell_the_reason_is_kept_and_the_next_message_goes_out(
    found: Coach, karin: Person
) -> None:
    found.slack.faults.script("chat.postMessage", faults.reset(effect=False))
    found.slack.faults.script("conversations.history", faults.error("missing_scope"))
    await karin.say("net gebeld met Acme")
    await delivered(found)
    await said(found, karin, ROUTE)
    assert (
        count(found, "SELECT count(*) FROM outbox WHERE state = 'refused' AND reason = 'missing_scope'") == 1
    )
    assert "IT test" in shown(found.slack.last("U0001"))


@in_slack
async def test_a_zone_that_is_none_falls_back_to_the_workspaces(found: Coach, karin: Person) -> None:
    lost = found.slack.person("U0002", "Lost", locale="nl-NL", tz="Mars/Base")
    for person in (karin, lost):
        await said(found, person, "net gebeld met Acme")
    assert count(found, "SELECT count(*) FROM persons WHERE zone <> ''") == 2
    assert count(found, "SELECT count(*) FROM persons WHERE zone = 'Mars/Base'") == 0


@in_slack
async def test_who_knows_us_is_not_greeted_again_when_the_first_time_is_long_ago(
    found: Coach, karin: Person
) -> None:
    await karin.open_home("messages")
    await found.settled()
    await said(found, karin, "net gebeld met Acme", ROUTE)
    await delivered(found)
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        # What recognises a repeated delivery is kept for thirty days.
        connection.execute("DELETE FROM event_keys")
        connection.commit()
    posts = len(found.slack.posts("U0001"))
    assert (await karin.open_home("messages")).ok
    await found.settled()
    assert len(found.slack.posts("U0001")) == posts


@in_slack
async def test_who_only_looked_at_home_is_greeted(found: Coach, karin: Person) -> None:
    await karin.open_home()
    await found.settled()
    await karin.open_home("messages")
    await found.settled()
    assert len(found.slack.posts("U0001")) == 1
