"""Statements go to a PostgreSQL server together, however large they are, and a connection that breaks is not used again."""

from collections.abc import Iterator
from threading import Thread
from typing import Any
from unittest.mock import patch

import psycopg
import pytest

from storage.pipelined import Pipelined, Row, pipelined
from tests.support.postgres import database

ECHO = b"SELECT $1::text"


@pytest.fixture
def driver() -> Iterator["psycopg.Connection[Any]"]:
    with database() as url, psycopg.connect(url) as connection:
        yield connection


def texts(line: Pipelined, *said: str) -> list[Row]:
    (answers,) = line.run([(ECHO, [(one,) for one in said])])
    return [row for answer in answers for row in line.rows(answer)]


def test_what_is_larger_than_the_line_holds_goes_out_while_answers_come_in(
    driver: "psycopg.Connection[Any]",
) -> None:
    said = [str(number) * 200_000 for number in range(100)]
    heard: list[Row] = []
    # On a thread of its own, so that two who wait for each other fail the test and do not hold it up.
    asking = Thread(target=lambda: heard.extend(texts(Pipelined(driver), *said)), daemon=True)
    asking.start()
    asking.join(20)
    assert heard == [(one,) for one in said]


def test_a_statement_that_the_server_refused_to_prepare_is_prepared_anew(
    driver: "psycopg.Connection[Any]",
) -> None:
    line = Pipelined(driver)
    with pytest.raises(psycopg.errors.UndefinedTable):
        line.run([(b"SELECT 1", [()]), (b"SELECT a FROM later", [()]), (ECHO, [("x",)])])
    driver.rollback()
    line.run([(b"CREATE TABLE later (a int)", [()])])
    (first, second) = line.run([(b"INSERT INTO later VALUES ($1)", [(1,), (2,)]), (ECHO, [("y",)])])
    assert ([one.command_tuples for one in first], line.rows(second[0])) == ([1, 1], [("y",)])
    (answers,) = line.run([(b"SELECT a FROM later ORDER BY a", [()])])
    assert line.rows(answers[0]) == [(1,), (2,)]


def test_a_value_that_cannot_be_sent_leaves_the_connection_as_it_was(
    driver: "psycopg.Connection[Any]",
) -> None:
    line = Pipelined(driver)
    for value, error in (("a\0", psycopg.DataError), ("\ud800", UnicodeError), (object(), psycopg.Error)):
        with pytest.raises(error):
            line.run([(ECHO, [("before",)]), (ECHO, [(value,)])])
    assert texts(line, "after") == [("after",)]


def test_a_connection_that_the_server_ended_is_closed(driver: "psycopg.Connection[Any]") -> None:
    line = Pipelined(driver)
    with pytest.raises(psycopg.OperationalError):
        line.run([(b"SELECT pg_terminate_backend(pg_backend_pid())", [()]), (ECHO, [("x",)])])
    with pytest.raises(psycopg.OperationalError):
        texts(line, "x")
    assert driver.closed


def test_a_connection_on_which_an_answer_was_not_read_is_closed(driver: "psycopg.Connection[Any]") -> None:
    line = Pipelined(driver)
    with patch.object(line, "_answer", side_effect=MemoryError), pytest.raises(MemoryError):
        texts(line, "x")
    assert driver.closed


def test_a_new_connection_under_the_same_name_prepares_for_itself(
    driver: "psycopg.Connection[Any]",
) -> None:
    kept: dict[Any, Any] = {}
    line = pipelined(driver, kept)
    assert pipelined(driver, kept) is line
    texts(line, "x")
    with psycopg.connect(driver.info.dsn) as other:
        driver.close()
        assert texts(pipelined(other, kept), "y") == [("y",)]
