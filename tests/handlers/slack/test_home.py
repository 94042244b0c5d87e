"""The home view stays where its person is, and what Slack was too busy to take is drawn once more."""

import asyncio
from pathlib import Path

import pytest

from handlers.slack import home
from handlers.slack.parts import rests_for
from handlers.slack.traffic import Gate
from tests.handlers.slack.room import count, delivered, in_slack, said
from tests.support.slack import Person, faults
from tests.support.slack_room import Coach


def at_home(found: Coach, user: str = "U0001") -> str:
    view = found.slack.home(user)
    assert view is not None
    return str(view.content)


def test_a_turn_leaves_the_home_view_on_its_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "DEALS_ON_PAGE", 1)

    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme", "andere klant: Globex")
        await karin.open_home()
        await found.settled()
        assert "Globex" in at_home(found)
        await karin.tap("home:page:1", where="home")
        await found.settled()
        assert "Acme" in at_home(found)
        await said(found, karin, "IT test, MT bespreekt het", "ja", "aangevraagd", "1")
        assert "← 1/2" in at_home(found)
        await said(found, karin, "andere klant: Acme", "IT test", "ja")
        # What was first is second now, and that is what stands on this page.
        assert "Globex" in at_home(found)
        # Who opens it again begins at the front.
        await karin.open_home()
        await found.settled()
        assert "→ 2/2" in at_home(found)

    run(tmp_path)


@pytest.mark.parametrize("refusals", [1, 2])
def test_what_slack_was_too_busy_for_is_drawn_once_more(
    tmp_path: Path, refusals: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.slack.home_views.rests_for", lambda error: rests_for(error) and 0.0)
    # What rests is tried elsewhere.
    monkeypatch.setattr(Gate, "limited", lambda *_: None)

    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        homes = found.served.slack.homes
        await karin.open_home()
        await found.settled()
        found.slack.calls.clear()
        found.slack.faults.script("views.publish", *[faults.limited("1")] * refusals)
        await said(found, karin, "net gebeld met Acme")
        await found.slack.until(lambda: len(found.slack.called("views.publish")) == 2)
        # A third try would begin at once.
        for _ in range(5):
            await found.settled()
            await asyncio.sleep(0)
        assert homes._later == {}
        assert count(found, "SELECT count(*) FROM deals") == 1
        assert len(found.slack.called("views.publish")) == 2
        assert ("Acme" in at_home(found)) is (refusals == 1)

    run(tmp_path)


@in_slack
async def test_for_who_never_looked_none_is_drawn_whatever_they_do(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    await found.served.slack.homes.follow("T0001", "U0001")
    found.slack.person("U0002", "Tom")
    await found.served.slack.homes.follow("T0001", "U0002")
    assert found.slack.called("views.publish") == []
    assert count(found, "SELECT count(*) FROM persons") == 1


@in_slack
async def test_whoever_gave_a_deal_away_does_not_see_it_any_more(found: Coach, karin: Person) -> None:
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    await tom.say("hoi")
    await tom.open_home()
    await said(found, karin, "net gebeld met Acme", "andere klant: Globex", "andere klant: Acme")
    await karin.open_home()
    await said(found, karin, "draag over aan Tom", "ja")
    await delivered(found)
    assert "Acme" in at_home(found)
    await tom.tap("Ik neem Acme over")
    await found.settled()
    assert "Acme" not in at_home(found)
    assert "Globex" in at_home(found)
    assert "Acme" in at_home(found, "U0002")


@in_slack
async def test_whoever_never_looked_gets_no_home_view_for_what_they_gave_away(
    found: Coach, karin: Person
) -> None:
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    await tom.say("hoi")
    await said(found, karin, "net gebeld met Acme", "draag over aan Tom", "ja")
    await delivered(found)
    await tom.tap("Ik neem Acme over")
    await found.settled()
    assert found.slack.called("views.publish") == []


@in_slack
async def test_of_two_pictures_at_once_the_older_does_not_win(found: Coach, karin: Person) -> None:
    gate = asyncio.Event()
    await said(found, karin, "net gebeld met Acme")
    found.slack.faults.script("views.publish", faults.held(gate, effect_late=True))
    await karin.open_home()
    await found.slack.until(lambda: found.slack.called("views.publish"))
    await karin.say("andere klant: Globex")
    # By the time that she has her answer to this, another picture would be there.
    for text in ("help", "wat was de vraag?"):
        before = len(found.slack.posts("U0001"))
        await karin.say(text)
        await found.slack.until(lambda: len(found.slack.posts("U0001")) > before)  # noqa: B023 - looked at now
    assert len(found.slack.called("views.publish")) == 1
    gate.set()
    await found.settled()
    assert "Globex" in at_home(found)
