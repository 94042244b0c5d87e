"""Messages as blocks: within every limit and harmless, whatever was typed; equal messages look equal."""

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.coach.turn.replies import (
    Ask,
    Card,
    CardRow,
    Checklist,
    ChecklistItem,
    Line,
    Message,
    Option,
    PlainText,
    Progress,
    ReadBack,
    ReadBackItem,
    Span,
    Stamp,
    Word,
    values,
)
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.escaping import cut, cut_escaped, escaped
from handlers.slack.render import ANSWER, DATE, MENU, fallback, question_in, record, render, short, stamp_of

NL = Wording("nl", today=date(2026, 5, 11))
STAMP = Stamp("conversation-1", 7, "position")
HOSTILE = (
    "<!channel> <@U1> <https://evil.example|https://bank.example>", "&" * 3_000, "*bold* _it_ `code` ~x~", "\u202edesrever",
    "z" + "\u0301" * 500, "👩‍👩‍👧‍👦" * 400, "a\0b\x07c", "", " ", "\u200b", "${x} {{DATE(1)}} {0}", "x" * 40_000, "\n" * 50, "🇳🇱" * 300,
)  # fmt: skip
texts = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=400), st.text(alphabet="&<>é👍🏽\u0301 ", max_size=3_500)
)


def asks(options: int, label: str = "IT test", *, dates: bool = False) -> Message:
    offered = tuple(Option(f"o{place}", f"{label} {place}") for place in range(options))
    beside = (Option("edit", Word("option.edit"), side=True),)
    ask = Ask(
        "position",
        Line("q.position.ask", values(customer="Acme")),
        (*offered, *beside),
        Progress(2, 4),
        picks_date=dates,
    )
    return Message((ask,), "nl", STAMP)


def everything(text: str, number: int) -> Message:
    items = tuple(ChecklistItem(text, "to_do", here=place == 1, who=text) for place in range(number))
    rows = tuple(CardRow(Word("summary.where"), (text,) * (number % 4 + 1)) for _ in range(number))
    parts = (
        Line("ack.final_yes", values(person=text)),
        Checklist(items),
        ReadBack(tuple(ReadBackItem(Word("part.steps"), text) for _ in range(number))),
        Card(text, rows, Checklist(items)),
        PlainText(text, rows),
        Ask(
            "position",
            Line("q.position.ask", values(customer=text)),
            tuple(Option(f"o{place}", text) for place in range(number)),
            hint=Line("q.steps.hint"),
            picks_date=True,
        ),
    )
    return Message(parts, "nl", STAMP)


def walk(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from walk(inner)


def must_be_within_limits(blocks: tuple[dict[str, Any], ...]) -> None:
    assert len(blocks) <= limits.BLOCKS_IN_MESSAGE
    shown = 0
    ids: list[str] = []
    for found in walk(list(blocks)):
        kind, text = found.get("type"), found.get("text")
        if kind in {"plain_text", "text"}:
            assert isinstance(text, str)
            assert 0 < len(text) <= 3_000
            shown += len(text)
        if kind == "button":
            assert len(found["text"]["text"]) <= limits.BUTTON
            assert 0 < len(found["accessibility_label"]) <= limits.ACCESSIBILITY_LABEL
            assert len(found["value"]) <= 2_000
        if kind == "header":
            assert len(found["text"]["text"]) <= limits.HEADER
        if kind == "actions":
            assert 1 <= len(found["elements"]) <= limits.BUTTONS_IN_BLOCK
            assert len(found["block_id"]) <= limits.BLOCK_ID
            ids.append(found["block_id"])
        if kind == "static_select":
            assert len(found["options"]) <= limits.OPTIONS
            assert all(len(option["text"]["text"]) <= limits.OPTION for option in found["options"])
            assert all(len(option["value"]) <= limits.OPTION_VALUE for option in found["options"])
        if "action_id" in found:
            ids.append(found["action_id"])
        assert kind != "mrkdwn"
    assert len(ids) == len(set(ids))
    assert shown <= 13_000


@given(texts, st.integers(0, 60))
def test_every_message_is_within_every_limit(text: str, number: int) -> None:
    shown = render(everything(text, number), NL)
    must_be_within_limits(shown.blocks)
    assert 0 < len(shown.text) <= 40_000
    assert not re.search(r"<[^>]*>", shown.text)
    assert not re.search(r"&(?!amp;|lt;|gt;)", shown.text)


@given(texts)
def test_what_was_typed_makes_no_other_blocks(text: str) -> None:
    """A card made of hostile text has the shape of one made of plain text."""

    def shape(value: object) -> object:
        match value:
            case dict():
                return {
                    key: shape(inner)
                    for key, inner in value.items()
                    if key not in {"text", "accessibility_label"}
                }
            case list() | tuple():
                return [shape(inner) for inner in value]
            case _:
                return value

    card = Message((Card("Acme", (CardRow(Word("summary.where"), (text,)),)),), "nl")
    benign = Message((Card("Acme", (CardRow(Word("summary.where"), ("IT test",)),)),), "nl")
    assert shape(render(card, NL).blocks) == shape(render(benign, NL).blocks)


def test_a_question_shows_where_it_stands_its_choices_and_what_is_beside_it() -> None:
    shown = render(asks(3), NL)
    context, question, answers, beside = shown.blocks
    assert context["elements"][0]["text"] == "vraag 2 van 4"
    assert question["elements"][0]["elements"][0]["style"] == {"bold": True}
    assert [button["text"]["text"] for button in answers["elements"]] == [
        "IT test 0",
        "IT test 1",
        "IT test 2",
    ]
    assert [button["text"]["text"] for button in beside["elements"]] == ["aanpassen"]
    assert stamp_of(answers["block_id"]) == stamp_of(beside["block_id"]) == STAMP
    assert answers["elements"][0]["action_id"].startswith(f"{ANSWER}:")
    assert len({button["accessibility_label"] for button in answers["elements"]}) == 3


def test_more_than_five_choices_become_a_menu() -> None:
    assert [element["type"] for element in render(asks(5), NL).blocks[2]["elements"]] == ["button"] * 5
    (menu,) = render(asks(6), NL).blocks[2]["elements"]
    assert (menu["type"], menu["action_id"], len(menu["options"])) == ("static_select", MENU, 6)


def test_a_date_picker_stands_beside_the_chips() -> None:
    elements = render(asks(2, dates=True), NL).blocks[2]["elements"]
    assert [element["type"] for element in elements] == ["button", "button", "datepicker"]
    assert elements[2]["action_id"] == DATE


def test_phones_read_the_whole_question_and_the_choices_and_no_amounts() -> None:
    said = fallback(asks(2), NL)
    assert "Waar staat Acme vandaag?" in said
    assert "IT test 0 · IT test 1 · aanpassen" in said
    card = Card(
        "Acme", (CardRow(Word("summary.value"), (Word("summary.amount", values(amount=Decimal(80_000))),)),)
    )
    assert "80" not in fallback(Message((card,), "nl"), NL)
    assert "80.000" in json.dumps(render(Message((card,), "nl"), NL).blocks)


def test_steps_that_do_not_fit_are_counted_and_none_is_halved() -> None:
    titles = [f"stap {place} " + "lang " * 20 for place in range(60)]
    message = Message((Checklist(tuple(ChecklistItem(title, "to_do") for title in titles)),), "nl")
    text = "".join(run["text"] for run in render(message, NL).blocks[0]["elements"][0]["elements"])
    shown = [line for line in text.split("\n") if line.startswith("○")]
    assert 0 < len(shown) < 60
    assert shown == [f"○ {title.strip()}" for title in titles[: len(shown)]]
    assert text.endswith(f"en nog {60 - len(shown)}")


# -- what does not fit is counted --------------------------------------------------------------------------------------

EN = Wording("en", today=date(2026, 5, 11))


def several(number: int, size: int) -> list[str]:
    """So many different texts of about this length, each on one line."""
    return [f"{place}{'é &<a' * (size // 5)}x" for place in range(number)]


few_or_many = st.builds(several, st.integers(0, 60), st.integers(5, 250))


def read(blocks: tuple[dict[str, Any], ...]) -> list[str]:
    """Every paragraph and small line of a message."""
    return [
        "".join(run["text"] for run in found["elements"])
        if found["type"] in {"rich_text_section", "rich_text_preformatted"}
        else found["text"]
        for found in walk(list(blocks))
        if found.get("type") in {"rich_text_section", "rich_text_preformatted", "plain_text"}
    ]


@given(few_or_many, few_or_many, st.sampled_from([NL, EN]))
@example(several(40, 120), several(40, 100), NL)
@example(several(60, 250), several(3, 10), EN)
def test_the_whole_question_and_every_choice_is_in_the_text(
    steps: list[str], choices: list[str], wording: Wording
) -> None:
    items = tuple(ChecklistItem(step, "to_do") for step in steps)
    ask = Ask(
        "position",
        Line("q.position.ask", values(customer="Acme & Zn")),
        tuple(Option(f"o{place}", label) for place, label in enumerate(choices)),
    )
    message = Message((Line("welcome_back", values(deal="Acme")), Checklist(items), ask), "nl", STAMP)
    told = html.unescape(render(message, wording).text).split("\n")
    question = wording.text(ask.text)
    assert told[-1 - bool(choices)] == question
    if choices:
        assert told[-1] == " · ".join(choices)
    lines = [line for line in told[: told.index(question)] if line.startswith("○")]
    assert lines == [f"○ {step}" for step in steps[: len(lines)]]
    left = len(steps) - len(lines)
    if left:
        # The line above the steps may have had to go as well.
        assert re.fullmatch(rf"(en nog|and) ({left}|{left + 1})( more)?", told[told.index(question) - 1])
    assert not any(line.endswith("…") for line in told)


@given(few_or_many, st.sampled_from([NL, EN]))
@example(several(60, 250), NL)
def test_nothing_is_cut_off_without_a_count(lines: list[str], wording: Wording) -> None:
    """In a card, what was read back, and what is to copy: whole items, in order, and how many more there are."""
    row = CardRow(Word("summary.where"), tuple(lines))
    rest = re.compile(r"(?:en nog|and) (\d+)(?: more)?")
    for part in (Card("Acme", (row,)), PlainText("Acme", (row,))):
        shown = render(Message((part,), "nl"), wording)
        for text in ("\n".join(read(shown.blocks)), html.unescape(shown.text)):
            found = [line.removeprefix("• ") for line in text.split("\n")]
            count = rest.fullmatch(found[-1])
            kept = [line for line in found if line in set(lines)]
            if len(lines) > 1:
                assert not any(line.endswith("…") for line in found)
                assert kept == lines[: len(kept)]
                assert len(kept) + (int(count.group(1)) if count else 0) == len(lines)


def test_a_text_of_choices_alone_counts_nothing() -> None:
    choices = several(40, 100)
    ask = Ask("q", Line("q.which_deal.ask"), tuple(Option(f"o{n}", label) for n, label in enumerate(choices)))
    told = html.unescape(fallback(Message((ask,), "nl"), NL)).split("\n")
    assert told == [NL.text(ask.text), " · ".join(choices)]


def test_of_choices_beyond_all_measure_whole_ones_are_counted() -> None:
    ask = Ask("q", Line("q.which_deal.ask"), tuple(Option(f"o{n}", "&" * 300) for n in range(100)))
    told = fallback(Message((ask,), "nl"), NL)
    assert len(told) <= limits.LONGEST_FALLBACK
    assert int(told.rpartition("en nog ")[2]) + html.unescape(told).count("&" * 300) == 100


def test_of_one_line_that_is_too_long_as_slack_writes_it_the_beginning_is_shown() -> None:
    told = fallback(Message((Line("ack.final_yes", values(person="&" * 2_500)),), "nl"), NL).split("\n")
    assert len(told) == 2
    assert told[0].endswith("&amp;…")
    assert told[1] == "en nog 1"
    assert len(told[0]) > 1_000


@pytest.mark.parametrize("number", [2, 60])
def test_in_few_words_it_is_short_whatever_there_is_to_choose(number: int) -> None:
    told = short(everything("een & ander " * 20, number), NL)
    assert told.startswith("en nog ")
    assert "Waar staat een &amp; ander" in told
    assert len(told) <= limits.FALLBACK


def test_what_is_to_copy_is_whole_in_several_blocks() -> None:
    rows = tuple(
        CardRow(Word("summary.where"), tuple(f"{row}.{line} " + "woord " * 20 for line in range(6)))
        for row in range(9)
    )
    blocks = render(Message((PlainText("Acme", rows),), "nl"), NL).blocks
    assert len(blocks) > 1
    text = "\n".join(read(blocks))
    assert text.count("woord ") + text.count("woord\n") + text.endswith("woord") == 9 * 6 * 20
    assert all(len(each) <= limits.TEXT_IN_BLOCK for each in read(blocks))


@pytest.mark.parametrize(("wording", "others"), [(NL, "andere"), (EN, "others")])
def test_of_a_list_in_a_sentence_whole_items_are_left_out(wording: Wording, others: str) -> None:
    names = tuple(f"Afdeling {place} met een lange naam" for place in range(120))
    item = ReadBackItem(Word("part.steps"), Word("steps.in_a_row", (("steps", names),)))
    (text,) = read(render(Message((ReadBack((item,)),), "nl"), wording).blocks)
    kept = re.findall(r"Afdeling \d+ met een lange naam", text)
    assert 5 < len(kept) < 120
    assert text.endswith(f" {120 - len(kept)} {others}")
    assert "…" not in text


def test_one_item_that_is_too_long_says_how_much_is_missing() -> None:
    message = Message((Checklist((ChecklistItem("x" * 1_000, "to_do", here=True),)),), "nl")
    (text,) = read(render(message, NL).blocks)
    kept = text.count("x")
    assert text == f"○ {'x' * kept}… (nog {1_000 - kept} tekens)  ← hier"
    assert kept > 200


def test_what_is_left_out_of_a_message_is_counted_by_its_items() -> None:
    items = tuple(ChecklistItem(f"Afdeling {place} " + "lang " * 50, "to_do") for place in range(10))
    # One that is longer than what is left, as it is shown last of all.
    ask = Ask(
        "q",
        Line("q.position.ask", values(customer="Acme " * 400)),
        hint=Line("q.steps.hint"),
        options=(Option("a", "Ja"),),
    )
    blocks = render(Message((*(Checklist(items) for _ in range(6)), ask), "nl", STAMP), NL).blocks
    told = read(blocks)
    assert " ".join(NL.text(ask.text).split()) in [" ".join(text.split()) for text in told]
    shown = sum(text.count("Afdeling ") for text in told)
    counts = [int(found) for text in told for found in re.findall(r"en nog (\d+)", text)]
    assert shown + sum(counts) == 60


def test_a_step_is_shown_with_its_day_on_one_line() -> None:
    day = Span(date(2026, 6, 1), date(2026, 6, 1))
    items = (
        ChecklistItem("directie\ntekent", "to_do", who="CFO", day=day),
        ChecklistItem("MT", "busy", here=True, day=day),
    )
    (block,) = render(Message((Checklist(items),), "nl"), NL).blocks
    text = "".join(run["text"] for run in block["elements"][0]["elements"])
    assert text == "○ directie tekent (CFO), ma 1 juni\n● MT, ma 1 juni  ← hier"


def test_a_record_says_what_was_chosen() -> None:
    assert record("IT test", NL).text == "✓ IT test"
    assert record("<!here>", NL).text == "✓ &lt;!here&gt;"
    assert record("IT test", NL, "Waar staan ze?").text == "Waar staan ze?  ✓ IT test"
    assert record("x", NL, "<!here> " * 100).text.endswith("…  ✓ x")


def test_the_question_of_a_message_is_found_in_its_blocks() -> None:
    asked = Ask("q", Line("q.differ.ask", values(customer="Acme")), hint=Line("q.steps.hint"))
    parts = (
        Line("welcome_back", values(deal="Acme")),
        Checklist((ChecklistItem("IT", "busy", here=True),)),
        asked,
    )
    blocks = render(Message(parts, "nl"), NL).blocks
    assert question_in(blocks) == NL.text(asked.text)
    assert question_in(render(Message(parts[:1], "nl"), NL).blocks) is None
    assert question_in([None, {"type": "rich_text", "elements": "x"}, {"type": "rich_text"}]) is None


@pytest.mark.parametrize("block_id", ["", "x", "0|c|x|q", "x|c|1|q", "0|c|1", "0|c|1|q|more"])
def test_a_block_of_another_making_has_no_stamp(block_id: str) -> None:
    assert stamp_of(block_id) is None


@given(st.text(), st.integers(1, 60))
def test_cutting_leaves_whole_signs(text: str, limit: int) -> None:
    assert len(cut(text, limit)) <= limit
    shown = cut_escaped(text, limit)
    assert len(shown) <= max(limit, 1)
    assert not re.search(r"&(?!amp;|lt;|gt;)", shown)


def test_a_family_and_a_flag_are_one_sign() -> None:
    assert cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12) == "👩‍👩‍👧‍👦…"
    assert cut("🇳🇱🇳🇱🇳🇱", 4) == "🇳🇱…"
    assert cut_escaped("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12) == "👩‍👩‍👧‍👦…"
    assert escaped("a & <b>") == "a &amp; &lt;b&gt;"


def _beside(*ids: str) -> list[dict[str, Any]]:
    options = tuple(Option(each, each, side=True) for each in ids)
    ask = Ask("q", Line("q.which_deal.ask"), (Option("a", "A"), *options))
    *_, last = render(Message((ask,), "nl", Stamp("c", 1, "q")), NL).blocks
    return list(last["elements"])


def test_many_things_to_adjust_are_one_menu_beside_the_rest() -> None:
    few = ("whose:ours", "edit:steps", "edit:people")
    assert [element["type"] for element in _beside(*few)] == ["button"] * 3
    many = _beside(*few, "edit:position", "edit:action", "edit:rivals", "whose:customer")
    assert [element["type"] for element in many] == ["button", "button", "static_select"]
    assert [option["value"] for option in many[-1]["options"]] == [
        "edit:steps", "edit:people", "edit:position", "edit:action", "edit:rivals",
    ]  # fmt: skip
    assert many[-1]["options"][0]["text"]["text"] == "edit:steps"
