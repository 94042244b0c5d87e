"""The catalogues are whole in every language, and values are shown as people write them."""

import ast
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Line, Option, Span, Value, Word, values
from bot.wording import (
    LANGUAGES,
    Plural,
    Template,
    Wording,
    WordingError,
    catalogue,
    gaps,
    read_catalogue,
    read_template,
)

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 3, 9)
NL = Wording("nl", today=TODAY)
EN = Wording("en", today=TODAY)
FORMAL = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)


def with_texts(tables: dict[str, object]) -> Wording:
    """A wording with texts made up for the test."""
    wording = Wording("en", today=TODAY)
    wording._texts = read_catalogue(tables)
    return wording


def test_every_language_has_the_same_keys_and_placeholders() -> None:
    assert gaps() == ()


def test_every_text_can_be_said_by_the_code() -> None:
    told, built = _strings_of_the_code()

    def is_built(key: str) -> bool:
        if key.startswith("q.") and key.split(".")[1] not in BY_ID:
            # Only of the questions of a walk a text is looked up by the question's name.
            return False
        fitting = filter(None, (pattern.fullmatch(key) for pattern in built))
        return any(all(part in told or part.isdigit() for part in found.groups()) for found in fitting)

    assert [key for key in catalogue("en") if key not in told and not is_built(key)] == []


def _strings_of_the_code() -> tuple[set[str], list[re.Pattern[str]]]:
    """The strings that stand in the code, and a pattern for each that it puts together with a dot in it. The readers say nothing."""
    told: set[str] = set()
    built: list[re.Pattern[str]] = []
    for folder in ("bot", "handlers", "storage"):
        for file in (ROOT / folder).rglob("*.py"):
            if "understanding" in file.parts:
                continue
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    told.add(node.value)
                elif isinstance(node, ast.JoinedStr):
                    parts = [_pattern_of(part) for part in node.values]
                    if r"\." in "".join(parts):
                        built.append(re.compile("".join(parts)))
    return told, built


def _pattern_of(part: ast.expr) -> str:
    match part:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.FormattedValue(
            value=ast.IfExp(body=ast.Constant(value=one), orelse=ast.Constant(value=other))
        ):
            return f"(?:{re.escape(str(one))}|{re.escape(str(other))})"
        case _:
            return "(.+?)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_texts_have_the_forms_that_the_language_uses(language: str) -> None:
    texts = catalogue("nl" if language == "nl" else "en")
    plurals = {key: text for key, text in texts.items() if isinstance(text, Plural)}
    assert {key: set(text.forms) for key, text in plurals.items()} == {
        key: {"one", "other"} for key in plurals
    }


def test_dutch_says_je() -> None:
    formal = []
    for key, text in catalogue("nl").items():
        forms = [text] if isinstance(text, Template) else list(text.forms.values())
        formal += [key for form in forms if any(FORMAL.search(literal) for literal, _ in form.pieces)]
    assert formal == []


@pytest.mark.parametrize("text", ["{", "}", "{0}", "{}", "{a.b}", "{a[0]}", "{a!r}", "{a:>3}", "{a b}"])
def test_a_template_holds_plain_names_only(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence differs per fault
        read_template(text)


def test_a_brace_is_written_twice() -> None:
    assert with_texts({"a": "{{{name}}}"}).text(Line("a", values(name="x"))) == "{x}"


def test_what_a_person_typed_is_never_a_template() -> None:
    hostile = "{customer} {0} {{x}} %s ${y}"
    assert with_texts({"a": "Hi {name}."}).text(Line("a", values(name=hostile))) == f"Hi {hostile}."


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        ("acme", "acme", "acme"),
        (3, "3", "3"),
        (Decimal(50000), "50.000", "50,000"),
        (Decimal("1234.5"), "1.234,5", "1,234.5"),
        (date(2026, 3, 13), "vr 13 maart", "Fri 13 March"),
        (date(2026, 12, 24), "do 24 december", "Thu 24 December"),
        (date(2027, 1, 4), "ma 4 januari 2027", "Mon 4 January 2027"),
        (date(2025, 12, 1), "ma 1 december", "Mon 1 December"),
        (Span(date(2026, 3, 13), date(2026, 3, 13)), "vr 13 maart", "Fri 13 March"),
        (Span(date(2026, 6, 1), date(2026, 6, 30)), "juni", "June"),
        (Span(date(2027, 6, 1), date(2027, 6, 30)), "juni 2027", "June 2027"),
        (Span(date(2026, 6, 12), date(2026, 6, 30)), "12–30 juni", "12–30 June"),
        (Span(date(2026, 3, 16), date(2026, 3, 20)), "week 12 (16–20 maart)", "week 12 (16–20 March)"),
        (Span(date(2026, 3, 16), date(2026, 3, 22)), "week 12 (16–22 maart)", "week 12 (16–22 March)"),
        (Span(date(2026, 3, 17), date(2026, 3, 20)), "17–20 maart", "17–20 March"),
        (
            Span(date(2026, 3, 30), date(2026, 4, 3)),
            "week 14 (30 maart – 3 april)",
            "week 14 (30 March – 3 April)",
        ),
        (Span(date(2026, 7, 1), date(2026, 9, 30)), "Q3", "Q3"),
        (Span(date(2027, 1, 1), date(2027, 3, 31)), "Q1 2027", "Q1 2027"),
        (Span(date(9999, 12, 1), date.max), "december 9999", "December 9999"),
        ((), "", ""),
        (("IT",), "IT", "IT"),
        (("IT", "MT", "CFO"), "IT, MT en CFO", "IT, MT and CFO"),
    ],
)
def test_values_are_shown_as_people_write_them(value: Value, dutch: str, english: str) -> None:
    assert (NL.value(value), EN.value(value)) == (dutch, english)


def test_without_today_the_year_is_left_out() -> None:
    assert Wording("en").value(date(2031, 3, 14)) == "Fri 14 March"


def test_a_word_may_hold_values_of_its_own() -> None:
    wording = with_texts({"a": "Next: {step}.", "b": {"c": "{who} signs on {day}"}})
    inner = Word("b.c", values(who="Sanne", day=date(2026, 3, 13)))
    assert wording.text(Line("a", values(step=inner))) == "Next: Sanne signs on Fri 13 March."


def test_a_line_starts_with_a_capital_where_the_first_word_is_ours() -> None:
    wording = with_texts({"line": "{it}: go on.", "word": "the customer", "around": "{name} (new)"})
    starts: dict[Value, str] = {
        Word("word"): "The customer: go on.",
        "a.s.r.": "a.s.r.: go on.",
        Word("around", values(name="a.s.r.")): "a.s.r. (new): go on.",
    }
    assert {value: wording.text(Line("line", values(it=value))) for value in starts} == starts
    assert wording.text(Word("word")) == "the customer"
    assert wording.label(Option("x", Word("word"))) == "the customer"
    assert wording.label(Option("x", "their own step")) == "their own step"


def test_the_number_chooses_the_form() -> None:
    wording = with_texts({"left": {"one": "{n} question left", "other": "{n} questions left"}})
    texts = [wording.text(Line("left", values(n=n))) for n in (0, 1, 2)]
    assert texts == ["0 questions left", "1 question left", "2 questions left"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (Line("nowhere"), "nowhere has no text in en"),
        (Line("a"), r"a \(en\) needs a value for name"),
        (Line("left", values(n="2")), r"left \(en\) needs a whole number for n"),
    ],
)
def test_a_gap_is_named(line: Line, sentence: str) -> None:
    wording = with_texts({"a": "{name}", "left": {"one": "one", "other": "more"}})
    with pytest.raises(WordingError, match=sentence):
        wording.text(line)


def test_a_faulty_catalogue_is_named() -> None:
    with pytest.raises(WordingError, match=r"q\.steps cannot be read"):
        read_catalogue({"q": {"steps": "{a!r}"}})
    with pytest.raises(WordingError, match=r"q\.n is no text"):
        read_catalogue({"q": {"n": 3}})


@given(st.text())
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    assert with_texts({"a": "«{x}»"}).text(Line("a", values(x=text))) == f"«{text}»"


@given(st.dates(), st.dates(), st.dates())
def test_any_days_can_be_shown(today: date, first: date, last: date) -> None:
    wording = Wording("nl", today=today)
    assert wording.value(Span(min(first, last), max(first, last)))
    assert wording.value(first)
