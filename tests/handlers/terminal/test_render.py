"""What a message looks like, for a pipe and for a person."""

import io
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot.coach.turn.replies import (
    Ask,
    Card,
    CardRow,
    Checklist,
    ChecklistItem,
    Line,
    Message,
    Option,
    Part,
    PlainText,
    Progress,
    ReadBack,
    ReadBackItem,
    Span,
    Word,
    values,
)
from bot.wording import Wording, read_catalogue
from handlers.terminal import render
from handlers.terminal.escaping import use_nearest

TEXTS = {
    "taken": "Dit haalde ik eruit:",
    "ask": "Waar staat {customer} vandaag?",
    "hint": "Tik de stap aan.",
    "edit": "aanpassen",
    "unknown": "Weet ik niet",
    "step": "volgende stap",
    "budget": "budget",
    "title": "Waar {customer} staat",
    "open": "nog open",
    "dated": "{step}, {when}",
}
CHECKLIST = Checklist(
    (
        ChecklistItem("IT test", "done"),
        ChecklistItem("MT bespreekt", "busy", here=True),
        ChecklistItem("tekenen", "to_do", who="CFO"),
        ChecklistItem("OR", "not_needed", who="or"),
    )
)
ROWS = (
    CardRow(
        Word("step"),
        (Word("dated", values(step="CFO tekent", when=Span(date(2026, 6, 1), date(2026, 6, 30)))),),
    ),
    CardRow(Word("open"), ("Wie tekent?", "Is er budget?")),
)
ASK = Ask(
    "position",
    Line("ask", values(customer="Acme")),
    (Option("a", "IT test"), Option("e", Word("edit"), side=True), Option("u", Word("unknown"))),
    Progress(2, 4),
    Line("hint"),
)
READ_BACK = ReadBack((ReadBackItem(Word("budget"), "akkoord"),))


def wording(language: str = "nl") -> Wording:
    found = Wording("nl" if language == "nl" else "en", today=date(2026, 3, 9))
    found._texts = {**found._texts, **read_catalogue(TEXTS)}
    return found


def plain(*parts: Part) -> list[str]:
    return render.plain(Message(parts, "nl"), wording()).split("\n")


def person(*parts: Part, width: int = 60, colour: bool = False) -> str:
    """What a person sees, with each line's trailing spaces gone."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        no_color=not colour,
        force_terminal=colour,
        color_system="truecolor" if colour else None,
    )
    for shown in render.rendered(Message(parts, "nl"), wording()):
        console.print(shown, crop=False)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def test_a_step_is_shown_with_its_day() -> None:
    day = Span(date(2026, 6, 1), date(2026, 6, 1))
    route = Checklist(
        (
            ChecklistItem("tekenen", "to_do", who="CFO", day=day),
            ChecklistItem("MT", "busy", here=True, day=day),
        )
    )
    assert plain(route) == ["○ tekenen (CFO), ma 1 juni", "● MT, ma 1 juni  ← hier"]
    assert person(route).rstrip("\n") == "○ tekenen (CFO), ma 1 juni\n● MT, ma 1 juni  ← hier"


def test_a_pipe_gets_stable_text() -> None:
    assert plain(Line("taken"), READ_BACK, CHECKLIST, ASK) == [
        "Dit haalde ik eruit:",
        "  budget: akkoord",
        "✓ IT test",
        "● MT bespreekt  ← hier",
        "○ tekenen (CFO)",
        "– OR",
        "vraag 2 van 4",
        "Waar staat Acme vandaag?",
        "Tik de stap aan.",
        "1. IT test",
        "2. Weet ik niet",
        "[aanpassen]",
    ]


def test_a_pipe_gets_the_card_and_the_text_to_copy() -> None:
    title = Word("title", values(customer="Acme"))
    rows = ["volgende stap: CFO tekent, juni", "nog open:", "- Wie tekent?", "- Is er budget?"]
    assert plain(Card(title, ROWS, Checklist(CHECKLIST.items[:1]))) == [
        "Waar Acme staat",
        "  ✓ IT test",
        *(f"  {row}" for row in rows),
    ]
    assert plain(PlainText(title, ROWS)) == ["Waar Acme staat", *rows]


def test_the_last_question_says_so() -> None:
    ask = Ask("rivals", Line("ask", values(customer="Acme")), progress=Progress(4, 4, last=True))
    assert plain(ask) == ["tot slot", "Waar staat Acme vandaag?"]


def test_an_old_encoding_still_tells_the_steps_apart() -> None:
    lines = "\n".join(plain(CHECKLIST)).encode("ascii", use_nearest()).decode().split("\n")
    assert lines == ["x IT test", "* MT bespreekt  <- hier", "o tekenen (CFO)", "- OR"]


def test_a_person_sees_the_same_laid_out() -> None:
    assert person(Line("taken"), READ_BACK, CHECKLIST, ASK) == (
        "Dit haalde ik eruit:\n"
        "  budget: akkoord\n"
        "✓ IT test\n● MT bespreekt  ← hier\n○ tekenen (CFO)\n– OR\n"
        "\nvraag 2 van 4\nWaar staat Acme vandaag?\nTik de stap aan.\n"
        " 1. IT test\n 2. Weet ik niet\n    [aanpassen]\n"
    )


def test_a_person_sees_the_card_in_a_frame() -> None:
    assert person(Card("Acme", ROWS, Checklist(CHECKLIST.items[1:2]))) == (
        "╭─────────────────────────────────╮\n"
        "│ Acme                            │\n"
        "│                                 │\n"
        "│ ● MT bespreekt  ← hier          │\n"
        "│                                 │\n"
        "│ volgende stap  CFO tekent, juni │\n"
        "│ nog open       Wie tekent?      │\n"
        "│                Is er budget?    │\n"
        "╰─────────────────────────────────╯\n"
    )


def test_a_long_choice_stays_beside_its_number() -> None:
    ask = Ask("q", Line("hint"), (Option("a", "de directie bespreekt het voorstel en besluit dan"),))
    assert person(ask, width=40).endswith(" 1. de directie bespreekt het voorstel\n    en besluit dan\n")


def test_the_text_to_copy_is_not_broken_by_a_narrow_terminal() -> None:
    long = "een stap die veel langer is dan de veertig kolommen van dit venster"
    assert f"volgende stap: {long}" in person(PlainText("Acme", (CardRow(Word("step"), (long,)),)), width=40)


@pytest.mark.parametrize("width", [20, 40, 200])
def test_nothing_is_lost_in_any_width(width: int) -> None:
    title = "Gemeenschappelijke inkooporganisatie Noord-Oost"
    shown = person(Card(title, (), CHECKLIST), CHECKLIST, ASK, width=width)
    assert max(map(len, shown.split("\n"))) <= width
    letters = re.sub(r"[^\w]", "", shown)
    for words in (title, "MT bespreekt hier", "tekenen CFO", "Weet ik niet", "aanpassen"):
        assert re.sub(r"[^\w]", "", words) in letters


def test_without_colour_there_is_none_and_nothing_is_missing() -> None:
    assert "\x1b" not in person(CHECKLIST, ASK)
    coloured = person(CHECKLIST, ASK, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == person(CHECKLIST, ASK)


HOSTILE = (
    "[bold red]x[/]",
    "[link=http://evil]y[/link]",
    ":smile:",
    "{customer} {0}",
    "\x1b[31mred\x07",
    "a\u202eb",
    "x\n1. y",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_person_typed_is_text_everywhere(text: str) -> None:
    ask = Ask("q", Line("ask", values(customer=text)), (Option("a", text), Option("b", text, side=True)))
    item = Checklist((ChecklistItem(text, "to_do", who=f"{text}!"),))
    parts = (
        ReadBack((ReadBackItem(Word("budget"), text),)),
        Card(text, (CardRow(Word("step"), (text,)),), item),
        item,
        ask,
    )
    short = " ".join(text.replace("\x1b", "�").replace("\x07", "�").replace("\u202e", "").split())
    for shown in (person(*parts, width=200), "\n".join(plain(*parts))):
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert shown.count(short) >= 6


@given(st.text(), st.sampled_from(["nl", "en"]))
def test_any_text_can_be_shown(text: str, language: str) -> None:
    message = Message(
        (Line("ask", values(customer=text)), Card(text, (CardRow(Word("step"), (text,)),)), ASK), "nl"
    )
    assert render.plain(message, wording(language))
    out = io.StringIO()
    for shown in render.rendered(message, wording(language)):
        Console(file=out, width=40).print(shown, crop=False)
    assert "\x1b" not in out.getvalue()
