"""Typing and choosing at the prompt, with real key presses."""

from asyncio import sleep
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.coach.turn.inputs import Choice
from bot.coach.turn.replies import Ask, Line, Message, Option, Stamp
from bot.wording import Wording
from handlers.terminal.app import Idle
from handlers.terminal.prompt import Prompt

UP, DOWN, ENTER, ALT_ENTER = "\x1b[A", "\x1b[B", "\r", "\x1b\r"
STAMP = Stamp("c", 3, "position")
OPTIONS = (
    Option("a", "IT test"),
    Option("edit", "aanpassen", side=True),
    Option("b", "MT\x1b[31m {bespreekt}"),
)
MESSAGE = Message((Ask("position", Line("x"), OPTIONS),), "nl", STAMP)


@contextmanager
def prompting(keys: str, message: Message | None = MESSAGE) -> Iterator[Prompt]:
    with create_pipe_input() as source:
        source.send_text(keys)
        yield Prompt(
            lambda: message, lambda: Wording("nl"), colour=False, source=source, screen=DummyOutput()
        )


@pytest.mark.parametrize(
    ("keys", "given"),
    [
        (f"IT test{ENTER}", "IT test"),
        (f"2{ENTER}", "2"),
        (ENTER, ""),
        (f"eerst dit{ALT_ENTER}dan dat{ENTER}", "eerst dit\ndan dat"),
        (f"\x1b[200~een\r\ntwee\x1b[201~{ENTER}", "een\ntwee"),
        (f"{DOWN}{ENTER}", Choice("a", STAMP)),
        (f"{DOWN}{DOWN}{ENTER}", Choice("b", STAMP)),
        (f"{DOWN}{DOWN}{DOWN}{ENTER}", Choice("edit", STAMP)),
        (f"{DOWN}{DOWN}{DOWN}{DOWN}{ENTER}", Choice("a", STAMP)),
        (f"{UP}{ENTER}", Choice("edit", STAMP)),
        (f"{DOWN}toch zelf{ENTER}", "toch zelf"),
        ("\x03", None),
        ("\x04", None),
    ],
)
def test_one_answer(keys: str, given: str | Choice | None) -> None:
    with prompting(keys) as prompt:
        assert prompt.ask() == given


def test_without_options_the_arrows_choose_nothing() -> None:
    with prompting(f"{DOWN}{UP}{ENTER}", None) as prompt:
        assert prompt.ask() == ""


def test_what_was_typed_can_be_called_back() -> None:
    with prompting(f"eerste{ENTER}tweede{ENTER}") as prompt:
        assert [prompt.ask(), prompt.ask()] == ["eerste", "tweede"]
        assert list(prompt._session.history.get_strings()) == ["eerste", "tweede"]


def test_a_choice_does_not_linger_for_the_next_question() -> None:
    with prompting(f"{DOWN}{ENTER}{ENTER}") as prompt:
        assert [prompt.ask(), prompt.ask()] == [Choice("a", STAMP), ""]


def test_what_is_highlighted_is_named_without_being_obeyed() -> None:
    with prompting("") as prompt:
        assert prompt._toolbar()[0][1] == Wording("nl").text(Line("terminal.keys"))
        prompt._move(1)
        prompt._move(1)
        assert prompt._toolbar()[0][1] == "Enter kiest: 2. MT�[31m {bespreekt}"
        assert prompt._placeholder() == [("bold reverse", "2. MT�[31m {bespreekt}")]
        prompt._move(1)
        assert prompt._placeholder() == [("bold reverse", "[aanpassen]")]


def test_a_prompt_that_nobody_touches_comes_back_by_itself() -> None:
    with create_pipe_input() as source:
        prompt = Prompt(
            lambda: MESSAGE,
            lambda: Wording("nl"),
            colour=False,
            idle=0.01,
            source=source,
            screen=DummyOutput(),
        )
        assert prompt.ask() == Idle()
        assert prompt.ask() == Idle()
        source.send_text(f"half typed{ENTER}")
        assert prompt.ask() == "half typed"


def test_what_is_half_typed_is_not_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    with create_pipe_input() as source:
        looks = count(1)

        async def passes(_: float) -> None:
            if next(looks) == 3:
                source.send_text(f" en half{ENTER}")
            await sleep(0.001)

        monkeypatch.setattr("handlers.terminal.prompt.sleep", passes)
        prompt = Prompt(
            lambda: None, lambda: Wording("nl"), colour=False, source=source, screen=DummyOutput()
        )
        source.send_text("half")
        assert prompt.ask() == "half en half"
        assert next(looks) > 3
