"""In Slack: messages that come late, messages that are changed afterwards, and taps on what is no question any more."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.coach.turn.inputs import Edited
from handlers.slack import payloads
from handlers.slack.limits import FALLBACK
from tests.handlers.slack.room import ROUTE, count, in_slack, said, whispers
from tests.support.slack import Json, Message, Person
from tests.support.slack_room import Coach, shown

OLD = "eerdere vraag"


def buttons(message: Message) -> list[Json]:
    return [block for block in message.blocks if block["type"] == "actions"]


@in_slack
async def test_a_late_message_is_kept_and_told_in_one_line(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    late, event = karin.saying("we hebben 80.000 euro")
    await said(found, karin, "de CFO, alleen")
    posts = len(found.slack.posts("U0001"))
    assert (await karin.event(event, message=late)).ok
    await found.settled()
    (line,) = [shown(message) for message in found.slack.posts("U0001")[posts:]]
    assert line.startswith("“we hebben 80.000 euro” kwam pas binnen")
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'note' AND text LIKE '%80.000%'") == 1
    # The buttons shown before are as good as they were.
    assert (await karin.tap("approved")).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM deals WHERE budget = 'approved'") == 1


@in_slack
async def test_a_message_typed_before_a_tap_comes_late_too(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    late, event = karin.saying("er is budget")
    await karin.tap("Ja, alleen")
    await found.settled()
    await karin.event(event, message=late)
    await found.settled()
    assert "kwam pas binnen" in shown(found.slack.last("U0001"))
    assert count(found, "SELECT count(*) FROM deals WHERE budget = 'unknown'") == 1


@in_slack
async def test_editing_the_last_answer_corrects_it_once(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    sent = await karin.say("de CFO, mag dat alleen")
    await found.settled()
    assert sent.message is not None
    edited = await karin.edit(sent.message, "de CEO, mag dat alleen")
    assert (await found.slack.sender.again(edited, 1)).ok
    await found.settled()
    assert count(found, "SELECT count(*) FROM contacts WHERE role = 'CEO' AND may_say_yes") == 1
    assert count(found, "SELECT count(*) FROM contacts WHERE role = 'CFO' AND may_say_yes") == 0
    assert "budget" in shown(found.slack.last("U0001"))
    assert sum("Aangepast" in shown(message) for message in found.slack.posts("U0001")) <= 1


@in_slack
async def test_editing_the_message_that_opened_the_deal_corrects_what_it_gave(
    found: Coach, karin: Person
) -> None:
    told = "net gebeld met Akme: IT test nu, de CFO tekent, er is budget, Exact doet ook mee"
    first = await karin.say(told)
    await found.settled()
    await said(found, karin, ROUTE)
    assert first.message is not None
    await karin.edit(first.message, told.replace("Akme", "Acme").replace("Exact", "Infor"))
    await found.settled()
    assert count(found, "SELECT count(*) FROM deals WHERE account = 'Acme' AND budget = 'approved'") == 1
    assert count(found, "SELECT count(*) FROM competitors WHERE NOT removed AND name = 'Infor'") == 1
    assert count(found, "SELECT count(*) FROM competitors WHERE NOT removed") == 1
    assert "de klant heet Acme" in shown(found.slack.last("U0001"))
    assert whispers(found) == []
    # And once more, of what it reads now.
    await karin.edit(first.message, told.replace("Akme", "Acme").replace("Exact", "SAP"))
    await found.settled()
    assert count(found, "SELECT count(*) FROM competitors WHERE NOT removed AND name = 'SAP'") == 1


@in_slack
async def test_an_older_edit_changes_nothing_and_is_told_quietly(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    first = await karin.say(ROUTE)
    await found.settled()
    await said(found, karin, "de CFO, alleen")
    posts, facts = len(found.slack.posts("U0001")), count(found, "SELECT count(*) FROM fact_history")
    assert first.message is not None
    await karin.edit(first.message, "IT test, CEO tekent")
    await found.settled()
    assert count(found, "SELECT count(*) FROM fact_history") == facts
    assert len(found.slack.posts("U0001")) == posts
    assert whispers(found) == [
        "Ik zag dat je een eerder bericht aanpaste. Daar verandert hier niets door; zeg maar wat er anders moet."
    ]


@in_slack
async def test_a_deletion_changes_nothing_and_is_told_of_the_last_answer_only(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme")
    first = await karin.say(ROUTE)
    await found.settled()
    last = await karin.say("de CFO, alleen")
    await found.settled()
    facts = count(found, "SELECT count(*) FROM fact_history")
    assert first.message is not None
    assert last.message is not None
    await karin.delete(first.message)
    await found.settled()
    assert whispers(found) == []
    await karin.delete(last.message)
    await found.settled()
    (line,) = whispers(found)
    assert "je antwoord staat er nog" in line
    assert count(found, "SELECT count(*) FROM fact_history") == facts


@in_slack
async def test_an_edit_before_its_message_is_no_answer(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    message, event = karin.saying("de CFO, alleen")
    await karin.edit(message, "de CEO, alleen")
    await found.settled()
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'final_yes'") == 0
    await karin.event(event, message=message)
    await found.settled()
    assert count(found, "SELECT count(*) FROM answers WHERE question = 'final_yes'") == 1
    assert whispers(found) == []


CHANGED: dict[str, Any] = {
    "type": "message", "subtype": "message_changed", "channel": "D1", "channel_type": "im", "event_ts": "9.000100",
    "message": {"user": "U1", "text": "nieuw &amp; anders", "ts": "5.000100"}, "previous_message": {"user": "U1", "text": "oud", "ts": "5.000100"},
}  # fmt: skip
DELETED = {
    **CHANGED, "subtype": "message_deleted", "deleted_ts": "5.000100", "message": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (CHANGED, Edited("nieuw & anders", 5_000_100, "oud")),
        (DELETED, Edited(None, 5_000_100)),
        (CHANGED | {"message": {"subtype": "tombstone", "text": "This message was deleted.", "user": "USLACKBOT", "ts": "5.000100"}}, Edited(None, 5_000_100)),
        (CHANGED | {"message": {"user": "U1", "text": "*oud*", "ts": "5.000100", "attachments": [{}]}}, None),
        (CHANGED | {"message": {"user": "UBOT", "bot_id": "B1", "text": "anders", "ts": "5.000100"}}, None),
        (CHANGED | {"channel_type": "channel"}, None),
        (CHANGED | {"message": {"text": "anders", "ts": "5.000100"}}, None),
        (CHANGED | {"message": {"user": "U1", "text": "anders", "ts": "x"}}, None),
        (CHANGED | {"message": []}, None),
        (CHANGED | {"subtype": "channel_topic"}, None),
        (CHANGED | {"subtype": []}, None),
    ],
    ids=["edit", "deletion", "deletion with replies", "a link unfolded", "one of ours", "a channel", "nobody's", "no instant", "no message", "something else", "no subtype"],
)  # fmt: skip
def test_a_change_is_read(event: Json, expected: Edited | None) -> None:
    heard = payloads.change({"team_id": "T1", "event_id": "Ev1", "event": event})
    assert (heard.payload if heard else None) == expected
    if heard is not None:
        assert (heard.team, heard.user, heard.channel, heard.sent) == ("T1", "U1", "D1", None)


# -- taps that come too late -------------------------------------------------------------------------------------------


def test_a_tap_on_an_old_message_is_told_quietly_and_its_buttons_go(tmp_path: Path) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme", ROUTE)
        question = found.slack.last("U0001")
        text = shown(question)
        old = karin.tapping("Ja, alleen")
        await said(found, karin, "samen met de CEO", "er is budget")
        posts = len(found.slack.posts("U0001"))
        assert (await karin.interact(old)).ok
        await found.settled()
        assert whispers(found) == ["Die keuze hoort bij een eerdere vraag. Er is niets veranderd."]
        assert len(found.slack.posts("U0001")) == posts
        assert buttons(question) == []
        assert shown(question) == text.split("\nJa, alleen")[0]
        assert buttons(found.slack.last("U0001"))

    run(tmp_path)


@in_slack
async def test_a_question_with_many_choices_loses_its_buttons_too(found: Coach, karin: Person) -> None:
    """Slack takes a longer text of what is posted than of what is changed."""
    route = "\n".join(
        f"{n}. Afdeling {n} bekijkt & bespreekt het voorstel" + " heel goed" * 7 for n in range(1, 41)
    )
    await said(found, karin, "net gebeld met Acme", route, "de CFO, alleen", "er is budget")
    question, old = found.slack.last("U0001"), karin.tapping("aanpassen")
    assert len(question.text) > FALLBACK
    await said(found, karin, "3")
    assert (await karin.interact(old)).ok
    await found.settled()
    assert buttons(question) == []


@in_slack
async def test_a_tap_on_a_finished_walk_or_on_an_answered_question_of_another_deal(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE)
    acme = found.slack.last("U0001")
    old = karin.tapping("Ja, alleen")
    # Answered in words, and left for another customer since.
    await said(found, karin, "de CFO, alleen", "andere klant: Globex", ROUTE)
    facts = count(found, "SELECT count(*) FROM fact_history")
    await karin.interact(old)
    await found.settled()
    assert [OLD in line for line in whispers(found)] == [True]
    assert buttons(acme) == []
    while "Wanneer spreek je ze weer" not in shown(found.slack.last("U0001")):
        await said(found, karin, "sla over")
        facts = count(found, "SELECT count(*) FROM fact_history")
    summary = found.slack.last("U0001")
    skipped = karin.tapping("Weet ik nog niet", message=summary)
    await said(found, karin, "klaar")
    await karin.interact(skipped)
    await found.settled()
    assert len(whispers(found)) == 2
    assert buttons(summary) == []
    assert count(found, "SELECT count(*) FROM fact_history") == facts


@in_slack
async def test_a_button_that_nobody_knows_any_more_is_told_too(found: Coach, karin: Person) -> None:
    """Of a version before, or whose block lost its id."""
    await said(found, karin, "net gebeld met Acme", ROUTE)
    question = found.slack.last("U0001")
    tapped = json.loads(
        re.sub(r'"block_id": "0\|[^"]*"', '"block_id": "b1"', json.dumps(karin.tapping("Ja, alleen")))
    )
    assert (await karin.interact(tapped)).ok
    await found.settled()
    assert [OLD in line for line in whispers(found)] == [True]
    assert buttons(question) == []
