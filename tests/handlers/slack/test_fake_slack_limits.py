"""Every limit of Block Kit and of views: what is at it is taken, what is beyond it is refused at its place."""

import asyncio
import json

import pytest

from tests.handlers.slack.product import client, refused
from tests.handlers.slack.samples import (
    actions,
    button,
    dialog,
    field,
    group,
    menu,
    modal,
    options,
    plain,
    section,
)
from tests.support.slack import FakeSlack, Json

GOOD: list[tuple[str, list[Json]]] = [
    ("50 blocks", [section("x")] * 50),
    ("section text", [section("x" * 3000)]),
    ("fields", [{"type": "section", "fields": [plain("x" * 100)] * 10}]),
    ("header", [{"type": "header", "text": plain("x" * 150)}]),
    (
        "button",
        [actions(button("x" * 75, value="v" * 2000, accessibility_label="a" * 75, action_id="i" * 255))],
    ),
    ("25 elements", [actions(*[button() for _ in range(25)])]),
    ("100 options", [actions(menu(100))]),
    ("option", [actions({"type": "static_select", "options": options(1, 75, 150)})]),
    ("overflow", [section("x", accessory={"type": "overflow", "options": options(5)})]),
    ("choices", [actions({"type": "radio_buttons", "options": options(10)})]),
    ("context", [{"type": "context", "elements": [plain("x")] * 10}]),
    ("date", [actions({"type": "datepicker", "initial_date": "2028-02-29"})]),
    ("all text", [section("x" * 2640)] * 5),
    ("divider", [{"type": "divider"}]),
    ("markdown", [{"type": "markdown", "text": "x" * 12_000}]),
    ("placeholder", [actions(menu(placeholder=plain("x" * 150)))]),
    ("group", [actions({"type": "static_select", "option_groups": [group("x" * 75)]})]),
    ("confirm", [actions(button(confirm=dialog("x" * 100)))]),
]
BAD: list[tuple[str, list[Json], str, str]] = [
    ("51 blocks", [section("x")] * 51, "no more than 50 items allowed", "/blocks"),
    ("section text", [section("x" * 3001)], "must be less than 3001 characters", "/blocks/0/text/text"),
    ("no text", [section("")], "must be more than 0 characters", "/blocks/0/text/text"),
    ("neither", [{"type": "section"}], "missing required field: text or fields", "/blocks/0"),
    (
        "fields",
        [{"type": "section", "fields": [plain("x")] * 11}],
        "no more than 10 items",
        "/blocks/0/fields",
    ),
    (
        "field",
        [{"type": "section", "fields": [plain("x" * 2001)]}],
        "less than 2001",
        "/blocks/0/fields/0/text",
    ),
    ("header", [{"type": "header", "text": plain("x" * 151)}], "less than 151", "/blocks/0/text/text"),
    (
        "mrkdwn header",
        [{"type": "header", "text": section("x")["text"]}],
        "must be one of",
        "/blocks/0/text/type",
    ),
    ("button text", [actions(button("x" * 76))], "less than 76", "/blocks/0/elements/0/text/text"),
    ("button value", [actions(button(value="x" * 2001))], "less than 2001", "/blocks/0/elements/0/value"),
    (
        "label",
        [actions(button(accessibility_label="x" * 76))],
        "less than 76",
        "/blocks/0/elements/0/accessibility_label",
    ),
    ("action_id", [actions(button(action_id="x" * 256))], "less than 256", "/blocks/0/elements/0/action_id"),
    ("style", [actions(button(style="green"))], "must be one of", "/blocks/0/elements/0/style"),
    ("26 elements", [actions(*[button()] * 26)], "no more than 25 items", "/blocks/0/elements"),
    ("no elements", [actions()], "no less than 1 items", "/blocks/0/elements"),
    (
        "same action",
        [actions(button(action_id="a"), button(action_id="a"))],
        "already exists",
        "/blocks/0/elements/1",
    ),
    ("same block", [section("x", block_id="b")] * 2, "Block ID needs to be unique", "/blocks/1/block_id"),
    ("101 options", [actions(menu(101))], "no more than 100 items", "/blocks/0/elements/0/options"),
    (
        "option text",
        [actions({"type": "static_select", "options": options(1, 76)})],
        "less than 76",
        "/blocks/0/elements/0/options/0/text/text",
    ),
    (
        "option value",
        [actions({"type": "static_select", "options": options(1, 1, 151)})],
        "less than 151",
        "/blocks/0/elements/0/options/0/value",
    ),
    (
        "not an option",
        [actions(menu(2, initial_option=options(3)[2]))],
        "must match one of the options",
        "/blocks/0/elements/0/initial_option",
    ),
    (
        "overflow",
        [actions({"type": "overflow", "options": options(6)})],
        "no more than 5 items",
        "/blocks/0/elements/0/options",
    ),
    (
        "choices",
        [actions({"type": "checkboxes", "options": options(11)})],
        "no more than 10 items",
        "/blocks/0/elements/0/options",
    ),
    (
        "date",
        [actions({"type": "datepicker", "initial_date": "2027-02-29"})],
        "valid date",
        "/blocks/0/elements/0/initial_date",
    ),
    (
        "context",
        [{"type": "context", "elements": [plain("x")] * 11}],
        "no more than 10",
        "/blocks/0/elements",
    ),
    ("element", [actions({"type": "plain_text_input"})], "must be one of", "/blocks/0/elements/0/type"),
    ("block", [{"type": "carousel"}], "must be one of", "/blocks/0/type"),
    ("markdown", [{"type": "markdown", "text": "x" * 12_001}], "less than 12001", "/blocks/0/text"),
    (
        "placeholder",
        [actions(menu(placeholder=plain("x" * 151)))],
        "less than 151",
        "/blocks/0/elements/0/placeholder",
    ),
    (
        "group",
        [actions({"type": "static_select", "option_groups": [group("x" * 76)]})],
        "less than 76",
        "/blocks/0/elements/0/option_groups/0/label",
    ),
    (
        "confirm",
        [actions(button(confirm=dialog("x" * 101)))],
        "less than 101",
        "/blocks/0/elements/0/confirm/title",
    ),
    (
        "same value",
        [actions({"type": "static_select", "options": options(1) * 2})],
        "unique",
        "/blocks/0/elements/0/options",
    ),
    ("property", [section("x", colour="red")], "invalid additional property: colour", "/blocks/0"),
    ("text as string", [{"type": "section", "text": "x"}], "must be an object", "/blocks/0/text"),
]


@pytest.mark.parametrize("blocks", [pytest.param(blocks, id=name) for name, blocks in GOOD])
def test_takes_what_is_within_the_limits(blocks: list[Json]) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.person("U0001")
            await client(slack).chat_postMessage(channel="D0001", text="t", blocks=blocks)
            kept = slack.last("U0001").blocks
            assert len(kept) == len(blocks)
            assert len({block["block_id"] for block in kept}) == len(blocks)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("blocks", "problem", "place"), [pytest.param(blocks, *rest, id=name) for name, blocks, *rest in BAD]
)
def test_refuses_blocks_beyond_a_limit_and_points_at_the_place(
    blocks: list[Json], problem: str, place: str
) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.person("U0001")
            answer = await refused(slack, "chat.postMessage", channel="D0001", text="t", blocks=blocks)
            assert answer["error"] == "invalid_blocks"
            [message] = answer["response_metadata"]["messages"][:1]
            assert problem in message
            assert f"[json-pointer:{place}" in message
            assert slack.posts("U0001") == []

    asyncio.run(main())


VIEWS: list[tuple[str, Json, str]] = [
    ("title", modal(title="x" * 25), "must be less than 25 characters [json-pointer:/view/title/text]"),
    ("no title", {"type": "modal", "blocks": []}, "missing required field: title"),
    ("private_metadata", modal(private_metadata="x" * 3001), "less than 3001 characters"),
    ("101 blocks", modal(*[section("x")] * 101), "no more than 100 items"),
    ("no submit", modal(field()), "missing required field: submit"),
    ("home", {"type": "home", "blocks": []}, "must be a modal view"),
    ("focus", modal(*[field(focus_on_load=True)] * 2, submit=plain("S")), "only one element can have focus"),
    ("min_length", modal(field(min_length=9, max_length=3), submit=plain("S")), "min_length must be less"),
]


@pytest.mark.parametrize(
    ("view", "problem"), [pytest.param(view, problem, id=name) for name, view, problem in VIEWS]
)
def test_refuses_views_beyond_a_limit(view: Json, problem: str) -> None:
    async def main() -> None:
        async with FakeSlack() as slack:
            slack.person("U0001")
            trigger = slack.trigger(slack.team, "U0001", None, 3.0)
            answer = await refused(slack, "views.open", trigger_id=trigger, view=json.dumps(view))
            assert answer["error"] == "invalid_arguments"
            assert any(problem in message for message in answer["response_metadata"]["messages"])
            assert slack.open_view("U0001") is None

    asyncio.run(main())
