"""What people do with buttons, forms, shortcuts and the command arrives over HTTP and over Socket Mode alike."""

import asyncio
import logging
from collections.abc import Callable
from functools import wraps
from pathlib import Path

import pytest

from tests.handlers.slack.room import ROUTE, Over, Test, count, said, slack_with
from tests.support.slack import FakeSlack, Person
from tests.support.slack.world import Json
from tests.support.slack_room import Coach, shown, words


def both_ways(test: Test) -> Callable[[Over, Path], None]:
    """Run a test over each of the two."""

    @pytest.mark.parametrize("over", ["http", "socket"])
    @wraps(test, assigned=("__name__", "__doc__", "__module__", "__qualname__"), updated=())
    def run(over: Over, tmp_path: Path) -> None:
        async def main() -> None:
            async with FakeSlack(over=over) as slack, slack_with(slack, tmp_path) as (found, karin):
                # Whether an answer comes in Slack's three seconds is shown elsewhere, by a program that has loaded its words.
                slack.sender.patience = 20
                await test(found, karin)
                await found.settled()

        asyncio.run(main())

    del run.__dict__["__wrapped__"]
    return run


@both_ways
async def test_a_tap_answers_its_question_once(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    asked, tapped = found.slack.last("U0001"), karin.tapping("Ja, alleen")
    assert (await karin.interact(tapped)).ok
    await found.settled()
    assert asked.text.endswith("✓ Ja, alleen")
    assert "budget" in shown(found.slack.last("U0001"))
    assert (await karin.interact({**tapped, "trigger_id": "another"})).ok
    await found.settled()
    assert "eerdere vraag" in found.slack.whispers("U0001")[-1].text


@both_ways
async def test_a_form_is_opened_told_what_is_wrong_and_stored(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    await karin.open_home()
    await found.settled()
    assert (await karin.tap("edit:deal:0", where="home")).ok
    await found.settled()
    assert (await karin.tap("Koopproces", where="modal")).ok
    await found.settled()
    wrong = await karin.submit({"Stap 1": " "})
    assert len(wrong.errors) == 1
    right = await karin.submit({"Stap 1": "IT test de koppeling"})
    assert (right.ok, right.errors) == (True, {})
    await found.settled()
    assert karin.modal
    assert "✓ Bewaard." in words(karin.modal.content["blocks"])
    assert count(found, "SELECT count(*) FROM buying_steps WHERE title = 'IT test de koppeling'") == 1


@both_ways
async def test_the_shortcuts_start_and_take_a_message_as_told(found: Coach, karin: Person) -> None:
    assert (await karin.shortcut("had_a_call")).ok
    await found.settled()
    assert "Net een klant gesproken?" in shown(found.slack.last("U0001"))
    found.slack.team.add_channel("C0001", "sales", "U0001")
    sent = await karin.say("net gebeld met Acme over de verlenging", channel="C0001")
    assert sent.message
    assert (await karin.message_shortcut("tell_the_coach", sent.message)).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM deals WHERE account = 'Acme' AND topic = 'verlenging'") == 1


@both_ways
async def test_the_command_is_answered_where_it_was_typed(found: Coach, karin: Person) -> None:
    assert "geen opdracht" in str((await karin.command("/coach exprot")).answer)
    assert (await karin.command("/coach Acme")).ok
    await found.settled()
    assert "Acme" in shown(found.slack.last("U0001"))


@both_ways
async def test_what_no_listener_wants_is_received_all_the_same(found: Coach, karin: Person) -> None:
    """Anything else Slack takes for a failure, and sends again."""
    found.slack.sender.patience = 3.0
    unknown: Json = {"type": "block_suggestion", "team": {"id": "T0001"}, "user": {"id": karin.user.id}}
    assert (await karin.interact(unknown)).ok
    joined: Json = {"type": "event_callback", "team_id": "T0001", "event": {"type": "team_join"}}
    assert (await found.slack.sender.deliver("events_api", joined)).ok


ODD: tuple[Json, ...] = (
    {"type": "event_callback", "team_id": "T0001", "event": []},
    {"type": "event_callback", "team_id": "T0001", "event": {"type": "message"}, "authorizations": ["x"]},
)


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@both_ways
async def test_what_has_another_shape_is_not_received_and_fails_nowhere(found: Coach, karin: Person) -> None:
    """Bolt would raise, and whoever catches that puts what was sent into words."""
    found.slack.sender.patience = 0.5
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    try:
        for body in ODD:
            assert not (await found.slack.sender.deliver("events_api", body, retry=False)).ok
        tapped: Json = {"type": "block_actions", "team": {"id": "T0001"}, "actions": "x"}
        assert not (await karin.interact(tapped)).ok
    finally:
        logging.getLogger().removeHandler(errors)
    assert errors.heard == []
    found.slack.sender.patience = 20
    await said(found, karin, "net gebeld met Acme")
