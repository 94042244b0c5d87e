"""A tap and a command whose COMMIT counted and whose reply was lost, with the database then away."""

import asyncio
from contextlib import AsyncExitStack

import pytest

from handlers.slack import parts
from storage import postgresql
from storage.opening import Waits
from tests.handlers.slack.room import NOW, said
from tests.storage.test_postgresql_faults import rows
from tests.support.lossy import Line, lossy_line
from tests.support.postgres import database
from tests.support.slack import FakeSlack
from tests.support.slack_room import Coach, coach

IN_DOUBT = "Ik weet niet of dat bewaard is. Kijk zo even, voordat je het nog eens doet."


def test_nobody_is_told_that_it_is_not_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "TAP_PATIENCE", 0.6)
    # With one thread it is known which connections there are.
    monkeypatch.setattr(postgresql, "THREADS", 1)

    async def main(url: str, through: str, line: Line) -> None:
        async with AsyncExitStack() as stack:
            slack = await stack.enter_async_context(FakeSlack())
            slack.sender.patience = 20
            found: Coach = await stack.enter_async_context(
                coach(through, slack, now=[NOW], waits=Waits(busy=0.2), patience=0.6)
            )
            karin = slack.person("U0001", "Karin", locale="nl-NL")
            await said(found, karin, "net gebeld met Acme")
            await said(found, karin, "IT test, CFO tekent")
            line.cut_after_commit, line.shuts_after_a_cut = 1, True
            asked = await karin.command("/coach Globex")
            assert IN_DOUBT in str(asked.answer)
            line.lets_in = True
            await found.settled()
            assert rows(url, "SELECT count(*) FROM event_keys WHERE key LIKE 'slack:command:%'") == [(1,)]
            line.cut_after_commit, line.shuts_after_a_cut = 1, True
            await karin.tap("answer:0", message=slack.last("U0001"))
            # The command's line is one of them.
            assert [whisper.text for whisper in slack.whispers("U0001")] == [IN_DOUBT, IN_DOUBT]
            line.lets_in = True
            await found.settled()

    with database() as url, lossy_line(url) as (through, line):
        asyncio.run(main(url, through, line))
