import types
import typing
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select
from sqlalchemy.exc import StatementError

from bot.coach import codec, facts
from bot.coach.codec import Json
from bot.coach.state import Conversation
from storage import deal_tables
from storage.columns import ConversationJson, Exact, Texts, UtcDateTime, to_text
from storage.faults import DamagedDatabase, SchemaTooNew
from storage.tables import Row, table_of

SAMPLES = Table(
    "samples",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime),
    Column("amount", Exact),
    Column("texts", Texts),
    Column("conversation", ConversationJson),
)


def _stored(**values: object) -> object:
    engine = create_engine("sqlite://", hide_parameters=True)
    try:
        with engine.begin() as connection:
            SAMPLES.metadata.create_all(connection)
            connection.execute(insert(SAMPLES).values(**values))
            return connection.execute(select(*(SAMPLES.c[name] for name in values))).scalar()
    finally:
        engine.dispose()


def test_an_instant_comes_back_in_utc() -> None:
    tokyo = datetime(2026, 5, 4, 9, 0, 0, 123456, tzinfo=timezone(timedelta(hours=9)))
    found = _stored(at=tokyo)
    assert found == tokyo
    assert isinstance(found, datetime)
    assert found.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(StatementError, match="without a time zone"):
        _stored(at=datetime(2026, 5, 4, 9))  # noqa: DTZ001 - the naive one is the point


@pytest.mark.parametrize("amount", ["0.10", "0.1", "1E+3", "99999999999999999999.99"])
def test_an_amount_keeps_its_digits(amount: str) -> None:
    assert str(_stored(amount=Decimal(amount))) == amount


def _conversation(stored: str) -> object:
    engine = create_engine("sqlite://", hide_parameters=True)
    try:
        with engine.begin() as connection:
            SAMPLES.metadata.create_all(connection)
            connection.exec_driver_sql("INSERT INTO samples (conversation) VALUES (?)", (stored,))
            return connection.execute(select(SAMPLES.c.conversation)).scalar()
    finally:
        engine.dispose()


def test_a_conversation_of_an_older_form_comes_out_in_todays(monkeypatch: pytest.MonkeyPatch) -> None:
    def upgraded(old: dict[str, Json]) -> dict[str, Json]:
        return {"id": old["name"], "deal_id": None, "$": "Conversation"}

    monkeypatch.setitem(codec._UPGRADES, 0, upgraded)
    assert _conversation(to_text({"schema": 0, "name": "c1"})) == Conversation("c1", None)


def test_a_conversation_of_a_later_form_is_refused_in_words() -> None:
    stored = to_text({"$": "Conversation", "id": "c1", "new": "kanarie", "schema": 99})
    with pytest.raises(SchemaTooNew, match="Install that version") as refused:
        _conversation(stored)
    assert "kanarie" not in str(refused.value)


@pytest.mark.parametrize("stored", ["", "[]", '"kanarie"', '{"schema": 1, "id": "kanarie"}', "{kanarie"])
def test_what_is_no_conversation_is_damage(stored: str) -> None:
    with pytest.raises(DamagedDatabase, match="cannot be read") as refused:
        _conversation(stored)
    assert "kanarie" not in str(refused.value)


def test_texts_come_back_in_order() -> None:
    assert _stored(texts=("CFO", 'de "baas"')) == ("CFO", 'de "baas"')


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
