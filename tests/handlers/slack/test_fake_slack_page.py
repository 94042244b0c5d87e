"""The page of the fake Slack: what it draws, and that its forms do what a person does."""

import asyncio

import aiohttp
import pytest
from aiohttp import web

from tests.handlers.slack.product import client, listening
from tests.handlers.slack.samples import actions, button, field, menu, modal, plain, section
from tests.support.slack import FakeSlack
from tests.support.slack.markup import mrkdwn_html, plain_html
from tests.support.slack.page import Page


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*bold* _it_ ~gone~ `*code*`", "<b>bold</b> <i>it</i> <s>gone</s> <code>*code*</code>"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("&lt;@U1&gt; &amp;amp; &lt;b&gt;", "&lt;@U1&gt; &amp;amp; &lt;b&gt;"),
        ("<@U1> <!here>", '<span class="mention">@U1</span> <span class="mention loud">@here</span>'),
        ("<https://a.nl|b &amp; c>", '<a title="https://a.nl" href="#">b &amp; c</a>'),
        ("&gt; quoted\nnot", "<blockquote>quoted</blockquote>not"),
        ("one\ntwo", "one<br>two"),
        ("```a\n<b>```", "<pre>a\n&lt;b&gt;</pre>"),
    ],
)
def test_draws_mrkdwn_as_slack_does(text: str, html: str) -> None:
    assert mrkdwn_html(text) == html


def test_plain_text_has_no_styles_and_no_links() -> None:
    assert plain_html("*a* <@U1> &lt;") == "*a* &lt;@U1&gt; &lt;"


def test_the_forms_of_the_page_write_tap_and_submit() -> None:
    asyncio.run(_use_the_page())


async def _use_the_page() -> None:
    slack = FakeSlack()
    ann = slack.person("U0001", "ann")
    Page(slack, settle=0.01)
    async with slack, listening(slack) as product, aiohttp.ClientSession() as session:
        blocks = [
            actions(button("Yes <b>", action_id="yes", value="1"), menu(2, action_id="step"), block_id="b")
        ]
        await client(slack).chat_postMessage(channel="D0001", text="Q", blocks=blocks)

        async def post(name: str, **form: str) -> None:
            form["user"] = "U0001"
            address = f"{slack.base_url}/ui/{name.split('_', maxsplit=1)[0]}"
            async with session.post(address, data=form, allow_redirects=False) as got:
                assert got.status == web.HTTPSeeOther.status_code

        async def page() -> str:
            async with session.get(f"{slack.base_url}/?user=U0001") as got:
                return await got.text()

        ts = slack.last("U0001").ts
        await post("say", channel="D0001", text="hello <there>")
        await post("act", place=ts, block="b", action="yes")
        await post("act", **{"place": ts, "block": "b", "action": "step", "value/step": "00001"})
        shown = modal(
            field(action_id="t") | {"block_id": "who", "label": plain("Who")},
            section("x"),
            submit=plain("Go"),
        )
        await client(slack).views_open(trigger_id=product.heard[-1]["trigger_id"], view=shown)
        product.answers.append({"response_action": "errors", "errors": {"who": "no such person"}})
        await post("submit", **{"who/t": "Anna"})
        drawn = await page()
        assert "Yes &lt;b&gt;" in drawn
        assert "hello &lt;there&gt;" in drawn
        assert "no such person" in drawn
        await post("close")
        assert ann.modal is None
        await post("open")
    assert [body.get("type") for body in product.heard] == [
        "event_callback",
        "block_actions",
        "block_actions",
        "view_submission",
        "event_callback",
    ]
    assert product.heard[2]["actions"][0]["selected_option"]["value"] == "00001"
    assert product.heard[3]["view"]["state"]["values"]["who"]["t"]["value"] == "Anna"
