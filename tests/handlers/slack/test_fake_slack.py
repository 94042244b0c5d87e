"""The fake Slack refuses what Slack refuses, with its words; Slack's own client is the counterpart."""

import asyncio
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError

from tests.handlers.slack.product import client, listening, refused
from tests.handlers.slack.samples import actions, button, modal, section
from tests.support.slack import APP_TOKEN, BOT_TOKEN, Clock, FakeSlack, Json, Kind
from tests.support.slack.running import with_slack

DM: Json = {"channel": "D0001", "text": "x"}


async def raw(slack: FakeSlack, verb: str, body: str | None = None) -> str:
    """The error that a request gets which Slack's client would not make."""
    headers = {"Authorization": f"Bearer {BOT_TOKEN}", "Content-Type": "application/json"}
    url = f"{slack.api_url}chat.postMessage"
    async with ClientSession() as session, session.request(verb, url, data=body, headers=headers) as got:
        return str((await got.json())["error"])


@with_slack
async def test_refuses_messages_that_slack_refuses(slack: FakeSlack) -> None:
    slack.person("U0001")
    slack.person("U0002", kind=Kind.DELETED)
    slack.team.add_channel("C0001", "elsewhere", "U0001", with_app=False)
    slack.team.add_channel("C0002", "old", "U0001").archived = True
    many = [section("x" * 2641)] * 5
    metadata = {"event_type": "t", "event_payload": {"k": "x" * 9000}}
    for error, args in (
        ("no_text", {"channel": "D0001"}),
        ("no_text", {"channel": "D0001", "blocks": [section("x")], "text": " "}),
        ("msg_too_long", {"channel": "D0001", "text": "x" * 40_001}),
        ("msg_blocks_too_long", {"channel": "D0001", "text": "x", "blocks": many}),
        ("invalid_blocks_format", {"channel": "D0001", "text": "x", "blocks": "[{"}),
        ("invalid_blocks_format", {"channel": "D0001", "text": "x", "blocks": {"type": "divider"}}),
        ("channel_not_found", {"channel": "D0009", "text": "x"}),
        ("channel_not_found", {"channel": "U0002", "text": "x"}),
        ("user_disabled", {"channel": "D0002", "text": "x"}),
        ("not_in_channel", {"channel": "C0001", "text": "x"}),
        ("is_archived", {"channel": "C0002", "text": "x"}),
        ("thread_not_found", {"channel": "D0001", "text": "x", "thread_ts": "1700000000.000001"}),
        ("invalid_metadata_format", {"channel": "D0001", "text": "x", "metadata": {"key": "x"}}),
        ("metadata_too_large", {"channel": "D0001", "text": "x", "metadata": metadata}),
        ("invalid_metadata_schema", {**DM, "metadata": {"event_type": "t", "event_payload": {"k": None}}}),
        ("team_access_not_granted", {**DM, "team_id": "T0002"}),
        ("invalid_arguments", {"text": "x"}),
        ("invalid_arguments", {"channel": "D0001", "text": "x", "colour": "red"}),
        ("invalid_arguments", {"channel": ["D0001"], "text": "x"}),
    ):
        assert (await refused(slack, "chat.postMessage", **args))["error"] == error
    assert (await refused(slack, "chat.postMassage"))["error"] == "unknown_method"
    elsewhere = slack.team.add_channel("C0003", "sales").id
    answer = await refused(slack, "chat.postEphemeral", channel=elsewhere, user="U0001", text="x")
    assert answer["error"] == "user_not_in_channel"
    for body, error in (("[]", "json_not_object"), ("{", "invalid_json")):
        assert await raw(slack, "POST", body) == error
    assert await raw(slack, "GET") == "invalid_post_type"
    assert slack.posts("U0001") == []


@with_slack
async def test_checks_the_token_and_its_scopes(slack: FakeSlack) -> None:
    slack.person("U0001")
    for token, error in (
        (None, "not_authed"),
        ("xoxb-other", "invalid_auth"),
        (APP_TOKEN, "not_allowed_token_type"),
    ):
        with pytest.raises(SlackApiError, match=error):
            await client(slack, token or "").auth_test()
    slack.team.scopes -= {"chat:write"}
    answer = await refused(slack, "chat.postMessage", channel="D0001", text="x")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write")
    slack.team.refused_with = "token_revoked"
    assert (await refused(slack, "auth.test"))["error"] == "token_revoked"


@with_slack
async def test_keeps_workspaces_apart(slack: FakeSlack) -> None:
    other = slack.install("T0002", "xoxb-other")
    slack.person("U0001")
    slack.person("U0002", team=other)
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await client(slack).chat_postMessage(channel="D0002", text="x")
    await client(slack, "xoxb-other").chat_postMessage(channel="D0002", text="there")
    assert slack.last("U0002", other).text == "there"


@with_slack
async def test_edits_only_the_apps_own_messages(slack: FakeSlack) -> None:
    ann, api = slack.person("U0001"), client(slack)
    async with listening(slack):
        said = (await ann.say("hello")).message
    assert said is not None
    posted = await api.chat_postMessage(channel="D0001", text="Q", blocks=[actions(button())])
    ts = str(posted["ts"])
    await api.chat_update(channel="D0001", ts=ts, text="done", blocks=[section("done")])
    assert slack.last("U0001").edited is None
    await api.chat_update(channel="D0001", ts=ts, text="plain")
    last = slack.last("U0001")
    assert (last.text, last.blocks, len(last.before)) == ("plain", [], 2)
    assert last.edited is not None
    for error, args in (
        ("message_not_found", {"channel": "D0001", "ts": "1700000000.000001", "text": "x"}),
        ("channel_not_found", {"channel": "U0001", "ts": ts, "text": "x"}),
        ("msg_too_long", {"channel": "D0001", "ts": ts, "text": "x" * 4001}),
        ("cant_update_message", {"channel": "D0001", "ts": said.ts, "text": "x"}),
    ):
        assert (await refused(slack, "chat.update", **args))["error"] == error


@with_slack
async def test_history_is_what_the_channel_shows(slack: FakeSlack) -> None:
    slack.person("U0001")
    api = client(slack)
    metadata = {"event_type": "sent", "event_payload": {"key": "k1"}}
    first = await api.chat_postMessage(channel="D0001", text="1", metadata=metadata)
    await api.chat_postEphemeral(channel="D0001", user="U0001", text="psst")
    await api.chat_postMessage(channel="D0001", text="in a thread", thread_ts=first["ts"])
    second = await api.chat_postMessage(channel="D0001", text="2")
    third = await api.chat_postMessage(channel="D0001", text="3")
    await api.chat_delete(channel="D0001", ts=str(third["ts"]))

    async def texts(**args: Any) -> list[str]:
        found = await api.conversations_history(channel="D0001", **args)
        return [message["text"] for message in found["messages"]]

    assert await texts() == ["2", "1"]
    assert await texts(oldest=first["ts"]) == ["2"]
    assert await texts(oldest=first["ts"], inclusive=True) == ["2", "1"]
    assert await texts(latest=second["ts"]) == ["1"]
    page = await api.conversations_history(channel="D0001", limit=1)
    assert page["has_more"]
    assert await texts(cursor=page["response_metadata"]["next_cursor"]) == ["1"]
    assert "metadata" not in page["messages"][0]
    found = await api.conversations_history(channel="D0001", include_all_metadata=True)
    assert found["messages"][1]["metadata"] == metadata
    thread = await api.conversations_replies(channel="D0001", ts=first["ts"])
    assert [message["text"] for message in thread["messages"]] == ["1", "in a thread"]
    assert [message.text for message in slack.whispers("U0001")] == ["psst"]
    for args, error in (({"limit": 1000}, "invalid_limit"), ({"cursor": "x"}, "invalid_cursor")):
        with pytest.raises(SlackApiError, match=error):
            await api.conversations_history(channel="D0001", **args)


@with_slack
async def test_tells_people_apart(slack: FakeSlack) -> None:
    for number, kind in enumerate(Kind):
        slack.person(f"U{number}", kind=kind, locale="nl-NL", tz="Europe/Amsterdam")

    async def info(kind: Kind, **args: Any) -> Json:
        user: Json = (await client(slack).users_info(user=f"U{[*Kind].index(kind)}", **args))["user"]
        return user

    person = await info(Kind.PERSON, include_locale=True)
    assert (person["locale"], person["tz"]) == ("nl-NL", "Europe/Amsterdam")
    assert "locale" not in await info(Kind.PERSON)
    guest = await info(Kind.GUEST)
    assert (guest["is_restricted"], guest["is_ultra_restricted"]) == (True, False)
    assert (await info(Kind.SINGLE_CHANNEL_GUEST))["is_ultra_restricted"]
    assert (await info(Kind.BOT))["is_bot"]
    assert (await info(Kind.WORKFLOW))["is_workflow_bot"]
    gone = await info(Kind.DELETED)
    assert (gone["deleted"], "tz" in gone) == (True, False)
    stranger = await info(Kind.STRANGER)
    assert (stranger["is_stranger"], stranger["team_id"]) == (True, "T0999")
    assert (await info(Kind.ELSEWHERE))["team_id"] == "T0999"
    with pytest.raises(SlackApiError, match="user_not_found"):
        await client(slack).users_info(user="U9999")
    slack.team.users["U0"].snoozed_until = slack.clock.now() + 600
    assert (await client(slack).dnd_info(user="U0"))["snooze_enabled"]
    assert (await client(slack).conversations_open(users="U0"))["channel"]["id"] == "D0"


def test_a_trigger_lives_three_seconds_and_is_good_for_one_view() -> None:
    async def main() -> None:
        clock = Clock(stands_at=1_800_000_000)
        async with FakeSlack(clock) as slack:
            slack.person("U0001")
            trigger = slack.trigger(slack.team, "U0001", None, 3.0)
            clock.advance(3.0)
            await client(slack).views_open(trigger_id=trigger, view=modal())
            for used, error in ((trigger, "exchanged_trigger_id"), ("1.2.3", "invalid_trigger_id")):
                assert (await refused(slack, "views.open", trigger_id=used, view=modal()))["error"] == error
            late = slack.trigger(slack.team, "U0001", None, 3.0)
            clock.advance(3.01)
            assert (await refused(slack, "views.open", trigger_id=late, view=modal()))[
                "error"
            ] == "expired_trigger_id"

    asyncio.run(main())


@with_slack
async def test_views_stack_three_high_and_know_their_hash(slack: FakeSlack) -> None:
    slack.person("U0001")
    api = client(slack)

    def trigger() -> str:
        view = slack.open_view("U0001")
        return slack.trigger(slack.team, "U0001", view.id if view else None, 3.0)

    assert (await refused(slack, "views.push", trigger_id=trigger(), view=modal()))["error"] == "not_found"
    opened = (await api.views_open(trigger_id=trigger(), view=modal(external_id="one")))["view"]
    for _ in range(2):
        pushed = (await api.views_push(trigger_id=trigger(), view=modal()))["view"]
        assert pushed["root_view_id"] == opened["id"]
    assert (await refused(slack, "views.push", trigger_id=trigger(), view=modal()))[
        "error"
    ] == "push_limit_reached"
    changed = (
        await api.views_update(
            external_id="one", hash=opened["hash"], view=modal(title="New", external_id="one")
        )
    )["view"]
    stale: Json = {"view_id": opened["id"], "hash": opened["hash"], "view": modal()}
    assert (await refused(slack, "views.update", **stale))["error"] == "hash_conflict"
    assert changed["hash"] != opened["hash"]
    assert (await refused(slack, "views.update", view_id="V9", view=modal()))["error"] == "not_found"
    both: Json = {"view_id": opened["id"], "external_id": "one", "view": modal()}
    assert (await refused(slack, "views.update", **both))["error"] == "invalid_arguments"
    twice: Json = {"trigger_id": trigger(), "view": modal(external_id="one")}
    assert (await refused(slack, "views.push", **twice))["error"] == "duplicate_external_id"
    big: Json = {"view_id": opened["id"], "view": modal(*[section("x" * 3000)] * 90)}
    assert (await refused(slack, "views.update", **big))["error"] == "view_too_large"
    home: Json = {"type": "home", "blocks": [section("Deals")]}
    published = (await api.views_publish(user_id="U0001", view=home))["view"]
    await api.views_publish(user_id="U0001", view=home, hash=published["hash"])
    again: Json = {"user_id": "U0001", "view": home, "hash": published["hash"]}
    assert (await refused(slack, "views.publish", **again))["error"] == "hash_conflict"
    kept = slack.home("U0001")
    assert kept is not None
    assert kept.content["blocks"][0]["text"]["text"] == "Deals"
