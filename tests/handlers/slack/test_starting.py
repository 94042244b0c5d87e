"""How `nextstep serve` starts when Slack does not answer as it should."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from bot.serving import CannotServe
from tests.support.slack import FakeSlack, faults
from tests.support.slack_room import coach

NOW: Final = datetime(2026, 3, 10, 9, 15, tzinfo=UTC)
ENDS: Final[Mapping[str, tuple[faults.Fault, str]]] = {
    "no answer": (faults.silence(effect=True), "Slack cannot be reached"),
    "a broken connection": (faults.reset(effect=True), "Slack cannot be reached"),
    "a page": (faults.server_error(), "Slack has trouble of its own"),
    "an error of its own": (faults.error("internal_error"), "Slack has trouble of its own"),
    "too many starts": (faults.limited(), "Slack has trouble of its own"),
    "a token that is gone": (
        faults.error("token_revoked"),
        r"does not accept SLACK_BOT_TOKEN \(token_revoked\)",
    ),
}


@pytest.mark.parametrize("answer", ENDS)
def test_a_start_that_slack_does_not_answer_well_ends_soon_and_says_so(answer: str, tmp_path: Path) -> None:
    fault, sentence = ENDS[answer]

    async def start() -> None:
        async with FakeSlack() as slack, asyncio.timeout(30):
            slack.faults.script("auth.test", fault)
            async with coach(f"sqlite:///{tmp_path / 'coach.db'}", slack, now=[NOW], patience=0.1):
                pytest.fail("it serves, and does not know as whom")

    with pytest.raises(CannotServe, match=sentence):
        asyncio.run(start())
