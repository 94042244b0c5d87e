"""Names in texts: marked, found and put in each other's place; and that no expression is made for one of them."""

import re
import sys
from collections import defaultdict

import pytest

from benchmarks.advance import walks
from bot.coach.basics.marked_names import NAME, OTHER_NAME, in_place_of, marked, name_like, says, stands_in
from bot.coach.words import reading
from tests.evaluation.corpus import load


def test_a_name_is_marked_wherever_it_stands_as_a_word() -> None:
    text = marked("jan tekent, janssen niet; met jan en els", "jan")
    assert text is not None
    assert len(re.findall(rf"\b{NAME}\b", text)) == 2
    assert re.search(rf"{NAME} tekent", text)
    assert marked("janssen tekent", "jan") is None
    assert marked("niemand tekent", "") is None


def test_a_second_name_has_marks_of_its_own() -> None:
    both = marked(marked("finance is just john", "finance") or "", "john", other=True)
    assert both is not None
    assert re.fullmatch(rf"{NAME} is just {OTHER_NAME}", both)


def test_a_name_that_begins_so_is_told_from_another() -> None:
    asked = re.compile("up to " + name_like(r"legal|it(?![a-z])") + " now")
    for name, so in (("legal counsel", True), ("it", True), ("italy desk", False), ("the board", False)):
        text = marked(f"up to {name} now", name)
        assert text is not None
        assert (asked.search(text) is not None) is so


@pytest.mark.parametrize(
    ("text", "old", "new", "then"),
    [
        ("Net gebeld met ACME over ACME-vloeren", "Acme", "Delta", "Net gebeld met Delta over Delta-vloeren"),
        ("Acmes offerte", "Acme", "Delta", "Acmes offerte"),
        (r"Jan tekent", "jan", r"\1 \g<0>", r"\1 \g<0> tekent"),
        ("İZMİR koopt bij Acme", "acme", "Delta", "İZMİR koopt bij Delta"),
    ],
)
def test_another_name_comes_in_its_place(text: str, old: str, new: str, then: str) -> None:
    assert in_place_of(text, old, new) == then


def test_only_the_first_is_replaced_where_so_asked() -> None:
    assert in_place_of("Els belt Els", "els", "An", once=True) == "An belt Els"


def test_capitals_tell_names_apart_only_where_they_are_asked_for() -> None:
    assert says("met ELS erbij", "Els")
    assert not stands_in("met ELS erbij", "Els")


def _read_some() -> None:
    """Answers about people and notes, and a walk: what names are told in."""
    for kind in ("people", "notes"):
        for row in [row for rows in load(kind).values() for row in rows][::60]:
            reading.read_people(row.said, row.language)
            if kind == "notes":
                reading.read_notes(row.said, row.language, row.today, row.zone)
    walks("nl", 1)


def test_no_expression_is_made_from_what_people_type(monkeypatch: pytest.MonkeyPatch) -> None:
    _read_some()
    made: defaultdict[str, set[object]] = defaultdict(set)
    compiler = sys.modules["re._compiler"]
    compiled = compiler.compile

    def noting(pattern: object, flags: int = 0) -> object:
        frame = sys._getframe(1)
        while frame.f_code.co_filename == re.__file__ and frame.f_back is not None:
            frame = frame.f_back
        made[f"{frame.f_code.co_filename}:{frame.f_lineno}"].add(pattern)
        return compiled(pattern, flags)

    monkeypatch.setattr(compiler, "compile", noting)
    # What is written in one place is one expression, however often it is asked for; a name in it would make several.
    re.purge()
    _read_some()
    assert made
    assert {place: patterns for place, patterns in made.items() if len(patterns) > 1} == {}
