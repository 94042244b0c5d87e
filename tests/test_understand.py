"""JSON lines in, JSON lines out; a bad line never stops the others."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understand import KINDS, Defaults, Kind, answer

DEFAULTS = Defaults(datetime(2026, 5, 11, 7, tzinfo=UTC), "Europe/Amsterdam", "nl")


def answered(kind: Kind, *rows: object) -> tuple[list[Any], list[str], bool]:
    out: list[str] = []
    faults: list[str] = []
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    good = answer(kind, lines, DEFAULTS, out=out.append, fault=faults.append)
    return [json.loads(line) for line in out], faults, good


def test_every_reader_answers_in_its_own_form() -> None:
    row = {"id": "1", "lang": "nl", "text": "volgende week dinsdag tekent de CFO het contract"}
    keys = {kind: list(answered(kind, row)[0][0]) for kind in KINDS}
    assert keys == {
        "perspective": ["id", "prediction", "act", "confidence", "evidence"],
        "steps": ["id", "prediction"],
        "date": ["id", "prediction", "first", "last"],
        "deal": ["id", "prediction"],
        "people": ["id", "prediction"],
        "notes": ["id", "prediction"],
        "intent": ["id", "prediction"],
    }
    notes = answered("notes", row)[0][0]["prediction"]
    assert list(notes) == [
        "account", "topic", "buying_steps", "current_stage", "disagreement", "decision_maker", "budget",
        "next_step", "next_step_date", "our_action", "our_action_date", "competitors",
    ]  # fmt: skip
    assert list(answered("people", row)[0][0]["prediction"]) == [
        "final_yes",
        "budget",
        "disagreement",
        "people",
    ]
    assert list(answered("deal", row)[0][0]["prediction"]) == ["account", "topic"]


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ({}, "2026-05-19"),
        ({"now": "2026-05-17T23:30:00Z"}, "2026-05-26"),
        ({"now": "2026-05-17T23:30:00Z", "tz": "America/New_York"}, "2026-05-19"),
        ({"now": "2026-05-18T00:30:00"}, "2026-05-26"),
    ],
)
def test_the_local_day_of_now_counts(given: dict[str, str], day: str) -> None:
    rows, _, good = answered("date", {"id": 1, "text": "volgende week dinsdag", **given})
    assert good
    assert rows == [{"id": 1, "prediction": day, "first": day, "last": day}]


def test_nothing_said_is_null() -> None:
    assert answered("date", {"id": "1", "text": "geen idee"})[0] == [
        {"id": "1", "prediction": None, "first": None, "last": None}
    ]


@pytest.mark.parametrize(
    ("lang", "text", "action"),
    [
        ("nl", "Bos Logistiek, ik stuur morgen de referenties", "morgen de referenties sturen"),
        ("en", "Bos Logistics, I'll send the references tomorrow", "send the references tomorrow"),
        ("en", "Bos Logistics, I'll send the references", "send the references"),
    ],
)
def test_an_action_of_ours_is_told_with_its_day(lang: str, text: str, action: str) -> None:
    row = {"id": "1", "lang": lang, "text": text, "now": "2026-03-10T10:15:00+01:00"}
    assert answered("notes", row)[0][0]["prediction"]["our_action"] == action


def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    bad: list[object] = [
        "nope", "[]", "[" * 100_000, {"id": "x"}, {"text": 3}, {"text": "a", "lang": "fr"}, {"text": "a", "tz": "Mars"},
        {"text": "a", "tz": ["x"]}, {"text": "a", "now": "soon"}, {"text": "a", "now": 3},
        {"text": "a", "question": "q2"}, {"text": "a", "deals": "Acme"}, {"text": "a", "value": "much"},
        {"text": "a", "value": "NaN"}, {"text": "a", "now": "0001-01-01T00:00:00+14:00"},
    ]  # fmt: skip
    rows, faults, good = answered(
        "perspective", {"id": "first", "text": "handtekening"}, "", *bad, {"id": "last", "text": "ja"}
    )
    assert not good
    assert [row["id"] for row in rows] == ["first", "last"]
    assert [fault.split(":")[0] for fault in faults] == [
        f"line {number}" for number in range(3, 3 + len(bad))
    ]
    assert faults[:2] == ["line 3: this is not JSON", "line 4: this is not a JSON object"]


def test_what_was_typed_is_not_in_a_fault() -> None:
    _, faults, _ = answered("date", {"text": "canary", "lang": "canary"}, '{"text": "canary"')
    assert "canary" not in " ".join(faults)


def test_known_deals_may_be_given() -> None:
    rows, _, good = answered("deal", {"id": 1, "text": "net gebeld met acme", "deals": ["Acme", "Beta"]})
    assert good
    assert str(rows[0]["prediction"]["account"]).lower() == "acme"


@given(st.text(), st.sampled_from(KINDS))
def test_any_text_is_answered(text: str, kind: Kind) -> None:
    rows, faults, good = answered(kind, {"id": "1", "text": text})
    assert (good, faults) == (True, [])
    assert rows[0]["id"] == "1"
