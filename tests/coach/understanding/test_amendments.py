"""What is put right about the things of a deal is read by what they are, and not by how the sentence is built."""

from typing import Final

import pytest

from bot.coach.understanding.amendments.cues import cues, may_open
from bot.coach.understanding.amendments.reader import read
from bot.coach.understanding.amendments.records import Thing
from bot.coach.understanding.amendments.things import mentions
from bot.coach.understanding.text import Language, utterance
from tests.evaluation.corpus import load

THINGS: Final = (
    Thing("person", "henk", "henk", "inkoop"),
    Thing("person", "janet", "Janet"),
    Thing("person", "md", "MD"),
    Thing("person", "pair", "marco en linda", "planning"),
    Thing("person", "haas", "haas"),
    Thing("person", "simon", "Simon"),
    Thing("person", "simone", "Simone"),
    Thing("signer", "janet", "raad van toezicht"),
    Thing("step", "demo", "demo"),
    Thing("step", "quote", "haas heeft offerte"),
    Thing("step", "trial", "proef in tielt"),
    Thing("rival", "sap", "SAP"),
    Thing("rival", "kpmg", "KPMG"),
)


def told(said: str, language: Language = "nl") -> list[tuple[str, tuple[str, ...], str]]:
    read_ = read(utterance(said), THINGS, language)
    return [
        (one.says, tuple(thing.key for thing in one.things), "|".join(one.words)) for one in read_.amendments
    ]


@pytest.mark.parametrize(
    ("language", "said", "says"),
    [
        ("nl", "haas is een concurrent he, geen stap en geen persoon", [("rival", ("haas", "quote"), "haas"), ("not", ("quote",), ""), ("not", ("haas",), "")]),
        ("nl", "nee proef in tielt is gewoon geen stap", [("not", ("trial",), "")]),
        ("en", "kpmg is not a competitor, they do the books", [("not", ("kpmg",), "")]),
        ("en", "you have sap down as a rival", [("not", ("sap",), "")]),
        ("en", "why is the demo a step", [("not", ("demo",), "")]),
        ("en", "no the demo is THEIR step and not my move", []),
        ("en", "kpmg isn't selling anything", [("not", ("kpmg",), "")]),
        ("en", "janet IS the MD", [("same", ("janet", "md"), "")]),
        ("nl", "de MD dat is gewoon janet he", [("same", ("md", "janet"), "")]),
        ("en", "janet and the md are one and the same", [("same", ("janet", "md"), "")]),
        ("nl", "marco en linda zijn 2 mensen", [("two", ("pair",), "marco|linda")]),
        ("nl", "henk is geen inkoper, hij is teamleider ict", [("role", ("henk",), "teamleider ict")]),
        ("nl", "henk moet henk bos zijn", [("name", ("henk",), "henk bos")]),
        ("en", "janet brown, not janet", [("name", ("janet",), "janet brown")]),
        ("nl", "simon bestaat niet, da's autocorrect van simone. simon is geen persoon", [("not", ("simon",), "")]),
        ("nl", "henk is ziek", []),
        ("nl", "janet is een merk mengers", []),
        ("en", "the demo is our biggest competitor", []),
        ("en", "no rivals left, sap is out", []),
        ("en", "remove sap please", []),
        ("en", "sap is a customer of ours and no rival", []),
        ("nl", "henk tekent, hij is de directeur", []),
    ],
)  # fmt: skip
def test_what_is_what(language: Language, said: str, says: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert sorted(set(told(said, language))) == sorted(set(says))


def test_what_is_told_beside_it_is_left() -> None:
    said = utterance("haas is geen persoon, en geen contact. ik bel ze morgen")
    found = read(said, THINGS, "nl")
    assert found.rest(said, found.amendments) == "ik bel ze morgen"


def test_where_nothing_is_known_nothing_is_put_right() -> None:
    assert read(utterance("haas is geen persoon"), (), "nl").amendments == ()


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("simon", ("simon",)),
        ("simone", ("simone",)),
        ("tielt", ("trial",)),
        ("de raad van toezicht", ("janet",)),
        ("kpgm", ()),
        ("de stap", ()),
    ],
)
def test_a_thing_is_known_by_its_words(said: str, keys: tuple[str, ...]) -> None:
    words = utterance(said).words
    assert tuple(thing.key for one in mentions(words, THINGS) for thing in one.things) == keys


def test_a_quick_look_passes_by_nothing_that_has_a_cue() -> None:
    for kind in ("fixes", "perspective", "people", "told"):
        for row in (row for rows in load(kind).values() for row in rows):
            words = row.said.words
            assert may_open(row.said) or not cues(words), row.text
