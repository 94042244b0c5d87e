"""What Slack never takes is given up with its reason, and what it takes late, when we waited no more, is not sent again."""

import asyncio
from datetime import timedelta
from pathlib import Path

from handlers.slack.refusals import AWAY, NEVER, TOO_MUCH
from storage.opening import Waits
from storage.outbox import Leases
from tests.handlers.slack.room import NOW, count, delivered, in_slack, said
from tests.support.places import new_file
from tests.support.slack import FakeSlack, Person, faults
from tests.support.slack_room import Coach, coach, shown


@in_slack
async def test_each_reason_for_which_slack_never_takes_a_message_is_kept_and_holds_up_nothing(
    found: Coach, karin: Person
) -> None:
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    await tom.say("hoi")
    await said(found, karin, "net gebeld met Acme")
    for code in sorted(NEVER - TOO_MUCH):
        found.slack.faults.script("chat.postMessage", faults.error(code))
        await karin.say("help")
        await found.settled()
        refused = f"SELECT count(*) FROM outbox WHERE state = 'refused' AND reason = '{code}'"  # noqa: S608 - a code of our own list
        assert count(found, refused) == 1, code
        gone = count(found, "SELECT count(*) FROM persons WHERE away")
        assert gone == (code in AWAY), code
        before = len(found.slack.posts("U0002"))
        await tom.say("help")
        await found.settled()
        assert len(found.slack.posts("U0002")) == before + 1, code
        # Whoever speaks is there, and gets what comes next.
        assert "Antwoord gewoon" in await said(found, karin, "help"), code
        assert count(found, "SELECT count(*) FROM persons WHERE away") == 0
    assert count(found, "SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'refused')") == 0


def test_what_slack_posts_after_we_gave_up_waiting_is_not_posted_again(tmp_path: Path) -> None:
    """Within the grace period, that is: the history is looked into when it is over."""
    patience, grace = 0.2, timedelta(seconds=1.5)

    async def main() -> None:
        waits = Waits(leases=Leases(grace=grace))
        url = new_file(tmp_path / "coach.db")
        async with (
            FakeSlack() as slack,
            coach(url, slack, now=[NOW], waits=waits, patience=patience) as found,
        ):
            gate = asyncio.Event()
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            slack.faults.script("chat.postMessage", faults.held(gate, effect_late=True))
            await karin.say("net gebeld met Acme")
            # We wait no more: nobody knows.
            await found.settled()
            assert count(found, "SELECT count(*) FROM outbox WHERE state = 'unknown'") == 1
            assert slack.posts("U0001") == []
            # It rests, so that what is under way can arrive.
            assert await found.served.slack.parts.delivery.drain(None) == 0
            gate.set()
            await delivered(found)
            (post,) = slack.posts("U0001")
            assert "Welke stappen" in shown(post)
            assert len(slack.called("chat.postMessage")) == 1
            assert slack.called("conversations.history")

    asyncio.run(main())
