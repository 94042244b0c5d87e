"""What the fake Slack sends to a product: signed events with retries, taps, modals, commands."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.handlers.slack.product import client, listening, refused
from tests.handlers.slack.samples import actions, button, field, menu, modal, plain, section
from tests.support.slack import CannotBe, Clock, FakeSlack, Json, signed
from tests.support.slack.running import with_slack
from tests.support.slack.sending import Signed


@with_slack
async def test_a_message_arrives_as_slack_sends_it(slack: FakeSlack) -> None:
    ann = slack.person("U0001", "ann")
    async with listening(slack) as product:
        said = await ann.say("A & B <c> *bold* https://example.com\n- one\n- two :tada:")
    assert (said.ok, said.status, len(said.attempts)) == (True, 200, 1)
    [body] = product.heard
    event = body["event"]
    assert event["text"] == "A &amp; B &lt;c&gt; *bold* <https://example.com>\n• one\n• two :tada:"
    assert (event["channel"], event["channel_type"], event["user"]) == ("D0001", "im", "U0001")
    kinds = [element["type"] for element in event["blocks"][0]["elements"]]
    assert kinds == ["rich_text_section", "rich_text_list"]
    assert (body["type"], body["team_id"]) == ("event_callback", "T0001")
    assert said.message is not None
    assert event["ts"] == said.message.ts


@with_slack
async def test_an_event_is_sent_again_until_it_is_received(slack: FakeSlack) -> None:
    ann = slack.person("U0001")
    slack.sender.patience = 0.2
    async with listening(slack) as product:
        product.answers.extend([500, "late", 200])
        said = await ann.say("hello")
        assert [attempt.status for attempt in said.attempts] == [500, None, 200]
        retries = [(h.get("X-Slack-Retry-Num"), h.get("X-Slack-Retry-Reason")) for h in product.headers]
        assert retries == [(None, None), ("1", "http_error"), ("2", "http_timeout")]
        assert len({body["event_id"] for body in product.heard}) == 1
        product.answers.append("no more")
        await ann.say("stop sending")
        assert product.heard.pop()["event"]["text"] == "stop sending"
        await slack.sender.again(said)
        assert len(product.heard) == 4
        product.answers.extend([500] * 4)
        lost = await ann.say("hello again")
        assert (lost.ok, len(lost.attempts)) == (False, 4)
    gone = await ann.say("anybody?")
    assert {attempt.reason for attempt in gone.attempts} == {"connection_failed"}


def test_a_persons_trigger_lives_three_seconds() -> None:
    async def main() -> None:
        clock = Clock()
        async with FakeSlack(clock) as slack, listening(slack) as product:
            await slack.person("U0001").command("/coach")
            clock.advance(3.01)
            late = {"trigger_id": product.heard[-1]["trigger_id"], "view": modal()}
            assert (await refused(slack, "views.open", **late))["error"] == "expired_trigger_id"

    asyncio.run(main())


def test_retries_wait_as_slack_does() -> None:
    async def main() -> None:
        clock = Clock()
        async with FakeSlack(clock) as slack, listening(slack) as product:
            ann = slack.person("U0001")
            slack.sender.delays = (0.0, 60.0, 300.0)
            product.answers.extend([500, 500])
            saying = asyncio.create_task(ann.say("hello"))
            await slack.until(lambda: len(slack.sender.sent) == 1 and len(slack.sender.sent[0].attempts) == 2)
            assert not saying.done()
            clock.advance(60)
            assert len((await saying).attempts) == 3

    asyncio.run(main())


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("right", 200),
        ("forged", 401),
        ("missing", 401),
        ("no timestamp", 401),
        ("cut", 401),
        ("empty", 401),
        ("old", 401),
        ("future", 401),
    ],
)
def test_signs_right_or_wrong(how: Signed, status: int) -> None:
    async def main() -> None:
        async with FakeSlack() as slack, listening(slack):
            slack.sender.delays = ()
            assert (await slack.person("U0001").say("hello", how=how)).status == status
            assert (await slack.person("U0001").command("/coach", how=how)).status == status

    asyncio.run(main())


@with_slack
async def test_signatures_may_be_no_ascii_and_bodies_anything(slack: FakeSlack) -> None:
    async with listening(slack) as product:
        slack.sender.delays = ()
        assert (
            await slack.person("U0001").say("hello", how="non-ascii")
        ).status == 500  # Slack's verifier fails
        body = b"{"
        sent = await slack.sender.raw(
            body, {"Content-Type": "application/json"} | signed(body, slack.clock.now())
        )
        assert sent.status == 500
        assert (await slack.sender.raw(body)).status == 401
    assert product.heard == []


@with_slack
async def test_taps_choices_and_dates_are_built_from_what_stands_in_the_channel(slack: FakeSlack) -> None:
    ann, api = slack.person("U0001", "ann"), client(slack)
    pick = {"type": "datepicker", "action_id": "day"}
    more = {"type": "overflow", "action_id": "more", "options": menu(2)["options"]}
    first = actions(button("Yes", value="old", action_id="yes"))
    await api.chat_postMessage(channel="D0001", text="Q1", blocks=[first])
    second = [
        actions(button("Yes", value="new", action_id="yes"), pick, more),
        section("x", accessory=menu()),
    ]
    await api.chat_postMessage(channel="D0001", text="Q2", blocks=second)
    async with listening(slack) as product:
        await ann.tap("Yes")
        await ann.tap("Yes", message=slack.posts("U0001")[0])
        await ann.pick_date("day", "2026-03-13")
        await ann.choose("more", "00001")
        kept = ann.tapping("yes")
        await api.chat_update(
            channel="D0001", ts=slack.last("U0001").ts, text="done", blocks=[section("done")]
        )
        with pytest.raises(CannotBe):
            await ann.tap("yes", message=slack.last("U0001"))
        await ann.interact(kept)
    taps = [body["actions"][0] for body in product.heard]
    assert [tap.get("value") for tap in taps] == ["new", "old", None, None, "new"]
    assert taps[2]["selected_date"] == "2026-03-13"
    assert taps[3]["selected_option"]["value"] == "00001"
    state = [*product.heard[2]["state"]["values"].values()]
    assert {"day": {"type": "datepicker", "selected_date": "2026-03-13"}} in state
    assert product.heard[0]["message"]["ts"] == product.heard[0]["container"]["message_ts"]
    assert len({body["trigger_id"] for body in product.heard}) == 4 + 1
    assert product.heard[4]["message"]["blocks"] != slack.last("U0001").blocks


@with_slack
async def test_a_response_url_takes_five_answers_in_thirty_minutes(slack: FakeSlack) -> None:
    ann = slack.person("U0001")
    posted = {"channel": "D0001", "user": "U0001", "text": "Q", "blocks": [actions(button("Yes"))]}
    await client(slack).api_call("chat.postEphemeral", json=posted)
    async with listening(slack) as product, aiohttp.ClientSession() as session:
        await ann.tap("Yes")
        [body] = product.heard
        assert body["container"]["is_ephemeral"]
        assert "message" not in body

        async def respond(answer: Json, url: str = str(body["response_url"])) -> tuple[int, Any]:
            async with session.post(url, json=answer) as got:
                return got.status, (await got.json()).get("error")

        assert await respond({"text": "x", "colour": "red"}) == (404, "invalid_payload")
        assert await respond({"text": "replaced", "replace_original": True}) == (200, None)
        assert [message.text for message in slack.whispers("U0001")] == ["replaced"]
        for _ in range(3):
            await respond({"text": "more"})
        assert await respond({"text": "all see it", "response_type": "in_channel"}) == (200, None)
        assert await respond({"text": "one too many"}) == (404, "used_url")
        assert slack.last("U0001").text == "all see it"
        await ann.command("/coach help")
        slack.clock.advance(30 * 60 + 1)
        assert await respond({"text": "x"}, product.heard[-1]["response_url"]) == (404, "expired_url")


@with_slack
async def test_a_command_is_a_form_and_its_answer_is_shown(slack: FakeSlack) -> None:
    ann = slack.person("U0001", "ann")
    async with listening(slack) as product:
        product.answers.extend([{"text": "hello"}, 500, {"blocks": []}])
        assert (await ann.command("/coach Smit & Co")).trouble is None
        assert (await ann.command("/coach")).trouble == "dispatch_failed"
        assert (await ann.command("/coach")).trouble == "invalid_command_response"
    form = product.heard[0]
    assert (form["command"], form["text"], form["user_id"]) == ("/coach", "Smit &amp; Co", "U0001")
    assert [message.text for message in slack.whispers("U0001")] == ["hello"]


@with_slack
async def test_a_modal_is_filled_in_and_submitted(slack: FakeSlack) -> None:
    ann, api = slack.person("U0001"), client(slack)
    text = field(action_id="text", max_length=10) | {"block_id": "who", "label": plain("Who")}
    choice = {"type": "input", "label": plain("Role"), "optional": True, "element": menu(2, action_id="role")}
    async with listening(slack) as product:
        await ann.shortcut("open")
        shown = modal(text, choice, submit=plain("Save"), notify_on_close=True, private_metadata="m")
        await api.views_open(trigger_id=product.heard[-1]["trigger_id"], view=shown)
        with pytest.raises(CannotBe, match="must be filled"):
            await ann.submit()
        with pytest.raises(CannotBe, match="characters"):
            await ann.submit({"Who": "x" * 11})
        product.answers.append({"response_action": "errors", "errors": {"who": "nobody of that name"}})
        assert (await ann.submit({"Who": "Anna", "Role": "00001"})).errors == {"who": "nobody of that name"}
        view = product.heard[-1]["view"]
        assert view["state"]["values"]["who"]["text"] == {"type": "plain_text_input", "value": "Anna"}
        assert view["private_metadata"] == "m"
        product.answers.extend(
            [{"response_action": "errors", "errors": {"nowhere": "x"}}, 500, {"response_action": "x"}]
        )
        assert [(await ann.submit()).trouble is not None for _ in range(3)] == [True, True, True]
        with pytest.raises(CannotBe, match="line break"):
            ann.fill({"Who": "a\nb"})
        await api.views_update(view_id=view["id"], view=shown | {"title": plain("Still typing")})
        kept = ann.submitting()["view"]["state"]["values"]
        assert kept["who"] == view["state"]["values"]["who"]
        again = shown | {"title": plain("Again")}
        product.answers.extend(
            [{"response_action": "push", "view": again}, {"response_action": "push", "view": {}}]
        )
        assert (await ann.submit()).trouble is None
        assert ann.modal is not None
        assert ann.modal.content["title"]["text"] == "Again"
        assert (await ann.submit({"Who": "Ben"})).trouble is not None
        await ann.submit()
        assert ann.modal.previous is None
        assert [body.payload["type"] for body in await ann.close()] == ["view_closed"]
        assert ann.modal is None


@with_slack
async def test_other_events_and_shortcuts(slack: FakeSlack) -> None:
    ann = slack.person("U0001")
    slack.team.add_channel("C0001", "sales", "U0001")
    async with listening(slack) as product:
        product.answers.append({"challenge": "c1"})
        assert (await slack.verify_url("c1")).answer == {"challenge": "c1"}
        said = (await ann.say("first")).message
        assert said is not None
        await ann.edit(said, "second")
        await ann.delete(said)
        await ann.open_home()
        await ann.open_home("messages")
        await ann.mention("help", "C0001", also_message=True)
        await ann.message_shortcut("about", said)
        await slack.uninstall()
        await slack.revoke()
    events = [body.get("event", body) for body in product.heard]
    kinds = [(event["type"], event.get("subtype") or event.get("tab")) for event in events]
    assert kinds == [
        ("url_verification", None),
        ("message", None),
        ("message", "message_changed"),
        ("message", "message_deleted"),
        ("app_home_opened", "home"),
        ("app_home_opened", "messages"),
        ("app_mention", None),
        ("message", None),
        ("message_action", None),
        ("app_uninstalled", None),
        ("tokens_revoked", None),
    ]
    assert (events[2]["previous_message"]["text"], events[2]["message"]["text"]) == ("first", "second")
    assert events[6]["ts"] == events[7]["ts"]


def test_with_echo_the_app_hears_of_its_own_messages() -> None:
    async def main() -> None:
        async with FakeSlack(echo=True) as slack, listening(slack) as product:
            slack.person("U0001")
            ts = (await client(slack).chat_postMessage(channel="D0001", text="Q"))["ts"]
            await client(slack).chat_update(channel="D0001", ts=str(ts), text="A")
            await slack.until(lambda: [each for each in slack.sender.sent if each.ok][1:])
            [posted, changed] = [body["event"] for body in product.heard]
            assert posted["bot_id"] == "B0BOT"
            assert (changed["subtype"], changed["previous_message"]["text"]) == ("message_changed", "Q")

    asyncio.run(main())
