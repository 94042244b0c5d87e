"""Stored state and replies come back as they were; what this program cannot know is named."""

import json
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.coach.known import habits
from bot.coach.turn import codec, replies, state
from bot.coach.turn.codec import CodecError, Json, decode, decode_conversation, encode
from bot.coach.turn.inputs import Choice, Command
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
from bot.coach.turn.state import Answered, Conversation, Pending, Walk
from tests.coach.rooms import first_walk, keys, open_question, shown, walked

FIXTURES = Path(__file__).parent / "fixtures"
SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4, SCHEMA_5 = (
    json.loads((FIXTURES / f"conversation_schema_{number}.json").read_text(encoding="utf-8"))
    for number in (1, 2, 3, 4, 5)
)
MID_WALK = Conversation(
    id="c-acme",
    deal_id="d-acme",
    version=6,
    phase="asking",
    pending=Pending(
        "differ",
        Line("q.differ.ask", values(customer="Acme")),
        (
            Option("person:p-cfo", "CFO"),
            Option("nobody", Word("q.differ.option.nobody")),
            Option("unknown", Word("option.unknown")),
            Option("source:customer", Word("option.source.customer"), side=True),
            Option("date:2026-03-13", Word("option.date", values(when=date(2026, 3, 13))), side=True),
        ),
        about="p-cfo",
        kept="ik stuur morgen de offerte",
        read_back=("position",),
        picks_date=True,
        put="again",
    ),
    walk=Walk(
        "w-1", "first", date(2026, 3, 10), ("steps", "final_yes", "budget", "position"),
        ("steps", "final_yes", "budget", "position", "differ"), ("steps",), ("next_step",), anew=True, only="differ",
        told=("haar boekhouder kijkt eerst naar de lease",),
        talked=date(2026, 3, 11),
    ),
    came_from=("d-globex", "Globex"),
    heard=1_770_000_000_000_100,
    answered=Answered(1_770_000_000_000_100, "position"),
    opened=1_770_000_000_000_050,
)  # fmt: skip
# What older programs stored says nothing of why the question was put.
PUT_ONCE = replace(MID_WALK.pending, put=None) if MID_WALK.pending is not None else None
# And what was told besides in a visit was not remembered in it.
NOTHING_TOLD = replace(
    MID_WALK, walk=replace(MID_WALK.walk, told=(), talked=None) if MID_WALK.walk is not None else None
)


def test_a_stored_conversation_of_schema_1_keeps_decoding() -> None:
    assert decode_conversation(SCHEMA_1) == replace(
        NOTHING_TOLD, pending=PUT_ONCE, heard=0, answered=None, opened=0
    )


def test_a_stored_conversation_of_schema_2_keeps_decoding() -> None:
    assert decode_conversation(SCHEMA_2) == replace(NOTHING_TOLD, pending=PUT_ONCE, opened=0)


def test_a_stored_conversation_of_schema_3_keeps_decoding() -> None:
    assert decode_conversation(SCHEMA_3) == replace(NOTHING_TOLD, pending=PUT_ONCE)


@pytest.mark.parametrize(
    ("question", "kept", "expected"),
    [
        ("action", "again", (None, "again")),
        ("position", "kept", (None, "kept_apart")),
        ("happened", "told", (None, "once_more")),
        ("new_date", "controller ziek", ("controller ziek", None)),
        ("which_deal", "again", ("again", None)),
    ],
)
def test_why_a_question_was_put_for_another_time_is_found_where_schema_3_kept_it(
    question: str, kept: str, expected: tuple[str | None, str | None]
) -> None:
    stored = {**SCHEMA_3, "pending": {**SCHEMA_3["pending"], "question": question, "kept": kept}}
    pending = decode_conversation(stored).pending
    assert pending is not None
    assert (pending.kept, pending.put) == expected


def test_a_stored_conversation_of_schema_4_keeps_decoding() -> None:
    assert decode_conversation(SCHEMA_4) == NOTHING_TOLD


def test_a_stored_conversation_of_schema_5_is_what_is_written() -> None:
    assert decode_conversation(SCHEMA_5) == MID_WALK
    assert encode(MID_WALK) == SCHEMA_5


def test_every_field_of_the_stored_records_is_in_the_fixture_and_filled() -> None:
    """A field that is added later gets an upgrade, or a default and a place in a new fixture."""
    for record in (MID_WALK, MID_WALK.pending, MID_WALK.walk):
        assert is_dataclass(record)
        assert [spec.name for spec in fields(record) if not getattr(record, spec.name)] == []


def test_a_conversation_stored_with_fewer_fields_gets_the_defaults() -> None:
    stored: Json = {"$": "Conversation", "id": "c", "deal_id": None, "schema": 1}
    assert decode_conversation(stored) == Conversation("c", None)


EVERYTHING = Message(
    (
        Line("ack.steps", values(n=3, when=date(2026, 6, 12), amount=Decimal("80000.50"), who=("IT", "CFO"))),
        Checklist((ChecklistItem("IT test", "busy", here=True, who="IT"),)),
        ReadBack((ReadBackItem(Word("part.steps"), "a → b"), ReadBackItem(Word("part.rivals"), Word("x", values(n=1))))),
        Card(Word("summary.title"), (CardRow(Word("summary.where"), ("x", Word("y"))),), Checklist(())),
        PlainText("Acme", (CardRow(Word("summary.where"), ()),)),
        Ask("q", Line("q"), (Option("a", "A", side=True),), Progress(4, 4, last=True), Line("hint"), picks_date=True),
    ),
    "en",
    Stamp("c", 3, "q"),
    "ephemeral",
)  # fmt: skip


def test_every_kind_of_part_and_value_comes_back() -> None:
    stored = json.loads(json.dumps(encode(EVERYTHING)))
    assert decode(stored, Message) == EVERYTHING
    span = Span(date(2026, 6, 1), date(2026, 6, 30))
    assert decode(json.loads(json.dumps(encode(span))), Span) == span


def test_a_program_from_before_steps_had_days_reads_a_step_without_one() -> None:
    day = Span(date(2026, 6, 1), date(2026, 6, 1))
    without, dated = ChecklistItem("IT test", "busy"), ChecklistItem("IT test", "busy", day=day)
    assert encode(without) == {
        "$": "ChecklistItem",
        "title": "IT test",
        "status": "busy",
        "here": False,
        "who": None,
    }
    assert decode(encode(without), ChecklistItem) == without
    assert decode(encode(dated), ChecklistItem) == dated


def test_every_record_that_may_be_stored_has_a_form() -> None:
    stored = {name for room in (replies, state, habits) for name, cls in vars(room).items() if is_dataclass(cls) and cls.__module__ == room.__name__}  # fmt: skip
    assert stored == set(codec._CLASSES)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"schema": 6}, "not 6"),
        ({"schema": 0}, "not 0"),
        ({"schema": None}, "not None"),
        ({"schema": "1"}, "schema"),
        ({"mood": "fine"}, "mood"),
        ({"walk": {"$": "Sprint"}}, "unknown record 'Sprint'"),
        ({"walk": {"$": "Walk", "id": "w", "kind": "first", "started": None, "pace": 1}}, "pace"),
        ({"walk": {"$": "Walk", "id": "w"}}, "kind"),
        ({"walk": {"id": "w"}}, "unknown record 'None'"),
        ({"$": "Stamp"}, "Stamp"),
    ],
)
def test_what_this_program_does_not_know_is_named(changed: dict[str, Json], named: str) -> None:
    with pytest.raises(CodecError, match=named):
        decode_conversation({**SCHEMA_4, **changed})


@pytest.mark.parametrize("stored", [None, 1, "x", [], [SCHEMA_1], True])
def test_only_an_object_is_a_conversation(stored: Json) -> None:
    with pytest.raises(CodecError, match="object"):
        decode_conversation(stored)


@pytest.mark.parametrize("tagged", [{"$date": "soon"}, {"$decimal": "much"}])
def test_a_date_or_amount_that_cannot_be_read_is_a_codec_error(tagged: Json) -> None:
    with pytest.raises(CodecError):
        decode(tagged, date)


def test_another_record_than_was_expected_is_named() -> None:
    with pytest.raises(CodecError, match="expected Message, found Stamp"):
        decode(encode(Stamp("c", 1, "q")), Message)


@pytest.mark.parametrize("value", [object(), {1}, b"x", 1j, Choice("x")])
def test_what_has_no_stored_form_is_refused(value: object) -> None:
    with pytest.raises(CodecError, match="no stored form"):
        encode(value)


def test_older_schemas_are_taken_up_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def named(old: dict[str, Json]) -> dict[str, Json]:
        return {"$": "Conversation", "id": old["name"], "deal_id": None}

    def renamed(old: dict[str, Json]) -> dict[str, Json]:
        return {"name": old["called"]}

    monkeypatch.setitem(codec._UPGRADES, 0, named)
    monkeypatch.setitem(codec._UPGRADES, -1, renamed)
    assert decode_conversation({"schema": -1, "called": "c"}) == Conversation("c", None)
    assert decode_conversation({"schema": 0, "name": "c"}) == Conversation("c", None)
    assert decode_conversation(SCHEMA_1).heard == 0


# -- a question this program does not know -------------------------------------------------------------------------------


def _at_an_unknown_question(*options: Option):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a chat
    chat = walked("/coach Acme", "IT test, MT bespreekt het, CFO tekent")
    pending = Pending("mood", Line("q.mood.ask"), options)
    chat.active = replace(chat.active, pending=pending)
    return chat


UNKNOWN = Option("unknown", Word("option.unknown"))


@pytest.mark.parametrize("given", ["iets", "weet ik niet", "sla over"])
def test_an_answer_to_a_question_this_program_does_not_know_leads_to_the_next_one_needed(given: str) -> None:
    chat = _at_an_unknown_question(UNKNOWN)
    messages = chat.say(given)
    assert open_question(chat) == "final_yes"
    assert shown(messages)


@pytest.mark.parametrize("option", ["better", "unknown"])
def test_a_choice_of_it_does_too(option: str) -> None:
    chat = _at_an_unknown_question(Option("better", Word("q.mood.option.better")), UNKNOWN)
    assert shown(chat.tap(option))
    assert open_question(chat) == "final_yes"


@pytest.mark.parametrize(
    "given", [Command("hello"), Command("help"), Command("deals"), Command("summary"), Choice("#9")]
)
def test_it_is_never_shown_again(given: Command | Choice) -> None:
    chat = _at_an_unknown_question(UNKNOWN)
    assert shown(chat.take(given))
    assert open_question(chat) == "final_yes"


def test_going_back_over_it_goes_on() -> None:
    chat = first_walk(upto="budget")
    walk = chat.active.walk
    assert walk is not None
    chat.active = replace(
        chat.active, walk=replace(walk, trail=("steps", "mood", "budget"), done=("steps", "mood"))
    )
    assert "stale" not in keys(chat.say("terug"))
    assert open_question(chat) is not None
    assert open_question(chat) != "mood"
