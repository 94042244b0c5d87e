"""Being erased from within Slack, and being refused: what is told, what is stored, and that nothing comes after."""

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from handlers.slack import payloads
from tests.handlers.slack.room import NOW, QUICK, ROUTE, count, delivered, in_slack, said, whispers
from tests.support.places import new_file
from tests.support.slack import Delivery, FakeSlack, Kind, Person, faults
from tests.support.slack_room import Coach, coach, shown

BUTTON = "Wis alles van mij"
CANARY = "kanarievogel"
PERSONAL = (
    "persons",
    "identities",
    "answers",
    "conversations",
    "deals",
    "outbox",
    "event_keys",
    "fact_history",
)


def rows(found: Coach) -> dict[str, int]:
    return {table: number for table in PERSONAL if (number := count(found, f"SELECT count(*) FROM {table}"))}  # noqa: S608


async def asked_about_privacy(found: Coach, karin: Person) -> None:
    await said(found, karin, f"net gebeld met {CANARY} BV", ROUTE)
    await karin.open_home()
    await karin.command("/coach privacy")
    await found.settled()


@in_slack
async def test_privacy_leads_to_being_erased_with_one_tap_to_be_sure(found: Coach, karin: Person) -> None:
    await asked_about_privacy(found, karin)
    message = found.slack.last("U0001")
    assert "Alles wissen: de knop hieronder" in shown(message)
    sure = karin.element(BUTTON)["confirm"]
    assert sure["text"]["text"].startswith("Je deals, je antwoorden, onze gesprekken")
    assert (sure["confirm"]["text"], sure["deny"]["text"]) == ("Wis alles", "Nee, laat staan")
    posts = len(found.slack.posts("U0001"))
    assert (await karin.tap(BUTTON)).ok
    await found.settled()
    assert rows(found) == {}
    assert shown(message).startswith("Klaar. Alles van jou is gewist.")
    assert not [block for block in message.blocks if block["type"] == "actions"]
    assert len(found.slack.posts("U0001")) == posts
    home = found.slack.home("U0001")
    assert home is not None
    assert "Nog geen deals" in str(home.content)
    path = Path(str(found.store._database.address.file))
    assert CANARY.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())


@in_slack
async def test_erasing_twice_is_nothing_and_who_was_erased_can_begin_again(
    found: Coach, karin: Person
) -> None:
    await asked_about_privacy(found, karin)
    tapped = karin.tapping(BUTTON)
    await karin.interact(dict(tapped))
    await found.settled()
    assert (await karin.interact({**tapped, "trigger_id": "again"})).ok
    await found.settled()
    assert rows(found) == {}
    assert "Acme" in await said(found, karin, "net gebeld met Acme")
    assert count(found, "SELECT count(*) FROM deals") == 1
    assert count(found, "SELECT notice_seen FROM persons") == 1


@in_slack
async def test_who_taps_is_erased_and_nobody_else(found: Coach, karin: Person) -> None:
    tom = found.slack.person("U0002", "Tom")
    await tom.say("just spoke with Globex")
    await asked_about_privacy(found, karin)
    # A value of somebody else's making says nothing about whom.
    tapped = json.loads(json.dumps(karin.tapping(BUTTON)).replace('"value": "all"', '"value": "U0002"'))
    await karin.interact(tapped)
    await found.settled()
    assert count(found, "SELECT count(*) FROM persons WHERE name = 'Tom'") == 1
    assert count(found, "SELECT count(*) FROM persons") == 1


@in_slack
async def test_a_reply_that_is_being_sent_is_out_before_the_erasure_and_none_comes_after(
    found: Coach, karin: Person
) -> None:
    await asked_about_privacy(found, karin)
    tapped = karin.tapping(BUTTON)
    gate = asyncio.Event()
    found.slack.faults.script("chat.postMessage", faults.held(gate))
    calls = len(found.slack.called("chat.postMessage"))
    await karin.say("de CFO, alleen")
    # One is on its way, and one waits behind it.
    await karin.say("er is budget")
    await found.slack.until(lambda: len(found.slack.called("chat.postMessage")) == calls + 1)
    assert (await karin.interact(tapped)).ok
    being_erased = asyncio.ensure_future(found.settled())
    async with asyncio.timeout(5):
        while count(found, "SELECT count(*) FROM outbox WHERE state <> 'claimed'"):
            await asyncio.wait([being_erased], timeout=0.05)
    # What waited is taken back; the rest is still there, as long as something is on its way.
    assert rows(found)["persons"] == rows(found)["outbox"] == 1
    gate.set()
    await being_erased
    assert rows(found) == {}
    posts = [message.ts for message in found.slack.posts("U0001")]
    await delivered(found)
    assert [message.ts for message in found.slack.posts("U0001")] == posts
    assert len(found.slack.called("chat.postMessage")) == calls + 1


@in_slack
async def test_a_reply_that_waits_for_slack_never_goes_out(found: Coach, karin: Person) -> None:
    await asked_about_privacy(found, karin)
    tapped = karin.tapping(BUTTON)
    found.slack.faults.script("chat.postMessage", faults.limited("1"))
    await karin.say("de CFO, alleen")
    await found.settled()
    posts = len(found.slack.posts("U0001"))
    await karin.interact(tapped)
    await found.settled()
    await delivered(found)
    assert len(found.slack.posts("U0001")) == posts
    assert rows(found) == {}


@in_slack
async def test_what_slack_sends_again_from_before_brings_nobody_back(found: Coach, karin: Person) -> None:
    sent: list[Delivery] = []
    for text in (f"net gebeld met {CANARY} BV", ROUTE):
        sent.append(await karin.say(text))
        await found.settled()
    sent.append(await karin.tap("Ja, alleen"))
    await found.settled()
    await karin.command("/coach privacy")
    await found.settled()
    message = sent[0].message
    assert message is not None
    late, event = karin.saying("nog iets")
    old = karin.tapping(BUTTON)
    await karin.interact(old)
    await found.settled()
    posts = len(found.slack.posts("U0001"))
    for each in sent:
        assert (await found.slack.sender.again(each, 1)).ok
    assert (await karin.event(event, message=late)).ok
    await found.settled()
    assert rows(found) == {}
    assert len(found.slack.posts("U0001")) == posts


def test_nor_does_it_in_another_program(tmp_path: Path) -> None:
    """The one that erased them is ended, and with it all that it knew; the other hears of everything for the first time."""

    async def run() -> None:
        url = new_file(tmp_path / "coach.db")
        async with FakeSlack() as slack:
            slack.team.add_channel("C0001", "sales", "U0001")
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            slack.sender.delays = ()
            async with coach(url, slack, now=[NOW], waits=QUICK) as found:
                told = await karin.say(f"net gebeld met {CANARY} BV")
                assert told.message
                await found.settled()
                late, event = karin.saying(ROUTE)
                sent = [told, await karin.edit(told.message, f"net gebeld met {CANARY} NV")]
                sent += await karin.mention("hoe staat het?", "C0001")
                sent += [await karin.open_home("messages"), await karin.open_home()]
                await found.settled()
                await karin.command("/coach privacy")
                await found.settled()
                await karin.tap(BUTTON)
                await found.settled()
                assert rows(found) == {}
            posts, whispered = len(slack.posts("U0001")), len(slack.whispers("U0001"))
            async with coach(url, slack, now=[NOW], waits=QUICK) as found:
                for each in sent:
                    assert (await slack.sender.again(each, 1)).ok
                    await found.settled()
                    assert rows(found) == {}, each.payload
                assert (await karin.event(event, message=late)).ok
                await found.settled()
                assert rows(found) == {}
                assert (len(slack.posts("U0001")), len(slack.whispers("U0001"))) == (posts, whispered)
                # From now on they may begin again, and what was said before is still gone.
                await said(found, karin, "net gebeld met Acme")
                assert count(found, "SELECT count(*) FROM deals") == 1
                for each in sent:
                    assert (await slack.sender.again(each, 2)).ok
                await found.settled()
                assert CANARY not in str(dump(found))

    asyncio.run(run())


@in_slack
async def test_a_turn_under_way_ends_before_its_person_is_erased(found: Coach, karin: Person) -> None:
    await asked_about_privacy(found, karin)
    heard = payloads.message({"team_id": "T0001", "event": (karin.saying("de CFO, alleen"))[1]})
    assert heard is not None
    with found.served.slack.erasing.taking(heard):
        assert (await karin.tap(BUTTON)).ok
        await asyncio.wait([asyncio.ensure_future(found.settled())], timeout=0.2)
        assert rows(found)["persons"] == 1
    await found.settled()
    assert rows(found) == {}


@in_slack
async def test_where_it_cannot_be_erased_that_is_told_and_all_is_there(found: Coach, karin: Person) -> None:
    await asked_about_privacy(found, karin)
    message, event = karin.saying("de CFO, alleen")
    before = rows(found)
    path = str(found.store._database.address.file)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert (await karin.tap(BUTTON)).ok
        await found.settled()
        other.execute("ROLLBACK")
    assert whispers(found) == ["Het wissen is niet gelukt, er is niets gewist. Probeer het zo nog eens."]
    assert rows(found) == before
    # And what was said before is not taken for something from before an erasure.
    assert (await karin.event(event, message=message)).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'final_yes'") == 1


@pytest.mark.parametrize("kind", [Kind.GUEST, Kind.STRANGER, Kind.DELETED])
def test_who_is_no_colleague_cannot_erase_anything(tmp_path: Path, kind: Kind) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await asked_about_privacy(found, karin)
        before = rows(found)
        tapped = karin.tapping(BUTTON)
        other = found.slack.person("U0666", "Mallory", kind)
        body = json.loads(json.dumps(tapped).replace('"id": "U0001"', '"id": "U0666"'))
        await other.interact(body)
        await found.settled()
        assert rows(found) == before

    run(tmp_path)


# -- refused -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.GUEST, Kind.STRANGER, Kind.WORKFLOW])
def test_who_is_no_colleague_hears_so_once_a_day(tmp_path: Path, kind: Kind) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        mallory = found.slack.person("U0666", "Mallory", kind)
        for _ in range(3):
            await mallory.say("net gebeld met Acme")
            await found.settled()
        assert len(found.slack.whispers("U0666")) == 1
        trudy = found.slack.person("U0667", "Trudy", kind)
        await trudy.say("hallo")
        await found.settled()
        assert len(found.slack.whispers("U0667")) == 1
        # That they heard so is known by a hash, and to every program (`test_two_programs`).
        assert rows(found) == {"event_keys": 2}
        assert "U0666" not in json.dumps([str(row) for row in dump(found)])
        assert (await karin.say("net gebeld met Acme")).ok

    run(tmp_path)


def dump(found: Coach) -> list[str]:
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        return list(connection.iterdump())
