import json
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, Table, Text, insert, select, type_coerce
from sqlalchemy.exc import StatementError

from bot.coach.known import facts
from bot.coach.turn import codec
from bot.coach.turn.codec import Json
from bot.coach.turn.replies import Line, Message, Stamp
from bot.coach.turn.state import Conversation
from storage import deal_tables
from storage.columns import ConversationJson, Exact, Texts, UtcDateTime
from storage.connecting import connect, read_address
from storage.faults import DamagedDatabase, SchemaTooNew
from storage.json_text import to_text, version_of
from storage.tables import Row, table_of
from tests.storage.rooms import TODAY
from tests.support.places import Place

SAMPLES = Table(
    "samples",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime),
    Column("amount", Exact),
    Column("texts", Texts),
    Column("conversation", ConversationJson),
)


Stored = Callable[..., object]


@pytest.fixture(scope="module")
def engine(shared_place: Place) -> Iterator[Engine]:
    found = connect(read_address(shared_place.url), read_only=False, busy_seconds=1)
    SAMPLES.metadata.create_all(found)
    yield found
    found.dispose()


@pytest.fixture
def stored(engine: Engine) -> Stored:
    """What comes out of the database after this value went into the column."""

    def put_and_get(**value: object) -> object:
        ((name, _),) = value.items()
        with engine.begin() as connection:
            key = connection.execute(insert(SAMPLES).values(**value).returning(SAMPLES.c.id)).scalar_one()
            return connection.execute(select(SAMPLES.c[name]).where(SAMPLES.c.id == key)).scalar_one()

    return put_and_get


def test_an_instant_comes_back_in_utc(stored: Stored) -> None:
    tokyo = datetime(2026, 5, 4, 9, 0, 0, 123456, tzinfo=timezone(timedelta(hours=9)))
    found = stored(at=tokyo)
    assert found == tokyo
    assert isinstance(found, datetime)
    assert found.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused(stored: Stored) -> None:
    with pytest.raises(StatementError, match="without a time zone"):
        stored(at=datetime(2026, 5, 4, 9))  # noqa: DTZ001 - the naive one is the point


@pytest.mark.parametrize("amount", ["0.10", "0.1", "1E+3", "99999999999999999999.99"])
def test_an_amount_keeps_its_digits(stored: Stored, amount: str) -> None:
    assert f"{stored(amount=Decimal(amount)):f}" == f"{Decimal(amount):f}"


def test_a_conversation_of_an_older_form_comes_out_in_todays(
    stored: Stored, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgraded(old: dict[str, Json]) -> dict[str, Json]:
        return {"id": old["name"], "deal_id": None, "$": "Conversation"}

    monkeypatch.setitem(codec._UPGRADES, 0, upgraded)
    old = to_text({"schema": 0, "name": "c1"})
    assert stored(conversation=type_coerce(old, Text)) == Conversation("c1", None)


def test_a_conversation_of_a_later_form_is_refused_in_words(stored: Stored) -> None:
    later = to_text({"$": "Conversation", "id": "c1", "new": "kanarie", "schema": 99})
    with pytest.raises(SchemaTooNew, match="Install that version") as refused:
        stored(conversation=type_coerce(later, Text))
    assert "kanarie" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "[]", '"kanarie"', '{"schema": 1, "id": "kanarie"}', "{kanarie"])
def test_what_is_no_conversation_is_damage(stored: Stored, text: str) -> None:
    with pytest.raises(DamagedDatabase, match="cannot be read") as refused:
        stored(conversation=type_coerce(text, Text))
    assert "kanarie" not in str(refused.value)


CODED = (
    Conversation("c", "d", 3, "asking", came_from=("d2", "Globex")),
    Message((Line("x", (("when", TODAY), ("amount", Decimal("80000.50")), ("who", ("IT", "CFO")))),), "en"),
    Stamp("c", 1, 'de "baas" é'),
    ({"a": [1, 2.5, None, True]},),
)


@pytest.mark.parametrize("value", CODED, ids=lambda value: type(value).__name__)
def test_the_text_of_a_record_is_the_codecs_form_of_it(value: object) -> None:
    expected = list(value) if isinstance(value, tuple) else codec.encode(value)
    assert json.loads(to_text(value)) == expected


def test_a_value_without_a_stored_form_has_no_text() -> None:
    with pytest.raises(codec.CodecError, match="Deal has no stored form"):
        to_text([facts.Deal("d1", "Acme", "p1")])


def test_a_version_is_plain_all_the_way_down() -> None:
    deal = facts.Deal(
        "d1", "Acme", "p1", value=Decimal("0.10"), marks=(facts.TopicMark("steps", "said", TODAY),)
    )
    found = version_of(deal)
    assert found["value"] == "0.10"
    assert found["marks"] == [{"topic": "steps", "mark": "said", "on": "2026-05-04"}]
    assert list(found) == [field.name for field in fields(facts.Deal)]
    with pytest.raises(TypeError, match="no record"):
        version_of(facts.Position("p1", TODAY, words=object()))  # type: ignore[arg-type]  # to try what no type allows


def test_texts_come_back_in_order(stored: Stored) -> None:
    assert stored(texts=("CFO", 'de "baas"')) == ("CFO", 'de "baas"')


@pytest.mark.parametrize(
    ("record", "row"),
    [
        (facts.Deal, deal_tables.DealRow),
        (facts.BuyingStep, deal_tables.BuyingStepRow),
        (facts.Position, deal_tables.PositionRow),
        (facts.Person, deal_tables.ContactRow),
        (facts.NextStep, deal_tables.NextStepRow),
        (facts.OurAction, deal_tables.OurActionRow),
        (facts.Competitor, deal_tables.CompetitorRow),
        (facts.OpenQuestion, deal_tables.OpenQuestionRow),
    ],
)
def test_every_field_of_a_record_has_a_column_that_can_hold_it(record: type, row: type[Row]) -> None:
    hints = typing.get_type_hints(record)
    table = table_of(row)
    for field in fields(record):
        column, hint = table.c[field.name], hints[field.name]
        may_be_none = isinstance(hint, types.UnionType) and type(None) in typing.get_args(hint)
        may_be_none = may_be_none or (
            typing.get_origin(hint) is typing.Union and type(None) in typing.get_args(hint)
        )
        assert column.nullable == may_be_none, field.name
