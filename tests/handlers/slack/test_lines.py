"""Lines for one person: what is no text, a mention where nothing is shown, and a message of our own that is handed to us."""

from pathlib import Path

import pytest

from tests.handlers.slack.room import ROUTE, count, in_slack, said, whispers
from tests.support.slack import Person, faults
from tests.support.slack_room import Coach, shown, words

KEPT = "SELECT (SELECT count(*) FROM answers) + (SELECT count(*) FROM fact_history)"


@pytest.mark.parametrize(
    ("locale", "line"),
    [("nl-NL", "Ik lees alleen tekst."), ("en-GB", "I only read text.")],
)
def test_a_file_without_a_word_is_answered_once(tmp_path: Path, locale: str, line: str) -> None:
    @in_slack
    async def run(found: Coach, _: Person) -> None:
        tom = found.slack.person("U0002", "Tom", locale=locale)
        message, event = tom.saying("")
        sent = await tom.event({**event, "subtype": "file_share", "files": [{"id": "F1"}]}, message=message)
        assert sent.ok
        assert (await found.slack.sender.again(sent, 1)).ok
        await found.settled()
        assert [shown(whisper).startswith(line) for whisper in found.slack.whispers("U0002")] == [True]
        assert found.slack.posts("U0002") == []
        # With a word it is like any message.
        message, event = tom.saying("net gebeld met Acme")
        await tom.event({**event, "subtype": "file_share", "files": [{"id": "F2"}]}, message=message)
        await found.settled()
        assert "Acme" in shown(found.slack.last("U0002"))

    run(tmp_path)


@pytest.mark.parametrize(
    "fault",
    [faults.error("not_in_channel"), faults.error("channel_not_found"), faults.limited("30")],
    ids=lambda fault: fault.name,
)
def test_a_mention_where_slack_shows_nothing_is_answered_in_private(
    tmp_path: Path, fault: faults.Fault
) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.team.add_channel("C0001", "sales", karin.user.id)
        found.slack.faults.script("chat.postEphemeral", fault)
        await karin.mention("hoe staat het met Acme?", "C0001")
        await found.settled()
        (line,) = found.slack.whispers("U0001")
        assert line.channel == karin.user.dm
        assert "privégesprek" in line.text

    run(tmp_path)


@pytest.mark.parametrize(
    "fault", [faults.reset(effect=True), faults.broken_json(effect=True)], ids=lambda fault: fault.name
)
def test_one_whose_answer_was_lost_is_not_said_twice(tmp_path: Path, fault: faults.Fault) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        found.slack.team.add_channel("C0001", "sales", karin.user.id)
        found.slack.faults.script("chat.postEphemeral", fault)
        await karin.mention("hoe staat het met Acme?", "C0001")
        await found.settled()
        assert len(whispers(found)) == 1

    run(tmp_path)


@in_slack
async def test_nothing_is_taken_from_a_message_of_our_own(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    kept, posts = count(found, KEPT), len(found.slack.posts("U0001"))
    assert (await karin.message_shortcut("tell_the_coach", found.slack.last("U0001"))).ok
    await found.settled()
    assert (count(found, KEPT), len(found.slack.posts("U0001"))) == (kept, posts)
    assert karin.modal
    assert "Dat schreef ik zelf" in "".join(words(karin.modal.content["blocks"]))
