"""Conversations written as text, run through the core and through every channel.

A file reads like the conversation:

    # what it is about, in a line or two
    language: nl
    now: 2026-03-10T10:15:00+01:00

    > what the salesperson types
    < words of the coach's reply, in this order
    ! words that may not be in that reply
    = Acme | next_step.expected_on: 2026-03-13
    == restart                     (the program stops; the same person comes back)
    == now 2026-03-12T09:00:00+01:00

`=` looks at the stored deal as `nextstep deals --json` shows it; the value is JSON, or text as it stands. `#` counts a
list: `= Acme | buying_steps.#: 3`.
"""

import json
from asyncio import Runner
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Protocol

from bot.app import policy, wording_on
from bot.coach.turn.inputs import Command
from bot.coach.understanding.text import Language
from bot.deal_report import as_json
from bot.ports import Identity
from bot.wording import Wording
from handlers.terminal.app import Chat, Visit, piped
from handlers.terminal.channel import PipeScreen, TerminalChannel
from handlers.terminal.render import plain
from storage.opening import open_store
from tests.support.core_chat import CoreChat
from tests.support.places import new_file

Report = dict[str, object]
ZONE = "Europe/Amsterdam"


@dataclass(frozen=True)
class Line:
    """A line of a dialogue file: its mark, its text, its number."""

    mark: str
    text: str
    number: int


@dataclass(frozen=True)
class Dialogue:
    """A dialogue file, read."""

    path: Path
    language: Language
    now: datetime
    lines: tuple[Line, ...]


def read(path: Path) -> Dialogue:
    """Read a dialogue file."""
    settings: dict[str, str] = {}
    lines: list[Line] = []
    for number, raw in enumerate(path.read_text("utf-8").splitlines(), 1):
        text = raw.strip()
        mark, _, rest = text.partition(" ")
        if not text or text.startswith("#"):
            continue
        if mark in {">", "<", "!", "=", "=="}:
            lines.append(Line(mark, rest.strip(), number))
        else:
            name, _, value = text.partition(":")
            settings[name.strip()] = value.strip()
    language: Language = "en" if settings["language"] == "en" else "nl"
    return Dialogue(path, language, datetime.fromisoformat(settings["now"]), tuple(lines))


class Room(Protocol):
    """Where a dialogue is played."""

    def start(self) -> str:
        """The program starts; what it shows."""
        ...

    def say(self, text: str) -> str:
        """Type a line; what is shown for it."""
        ...

    def restart(self) -> None:
        """The program stops."""
        ...

    def at(self, now: datetime) -> None:
        """It is this time now."""
        ...

    def deals(self) -> list[Report]:
        """What is stored."""
        ...


class CoreRoom:
    """The core alone, drawn by the terminal's plain renderer."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._chat = CoreChat(dialogue.language, dialogue.now, ZONE, policy=policy())

    def _wording(self, language: Language) -> Wording:
        return Wording(language, today=self._chat.now.date())

    def start(self) -> str:
        return "\n".join(
            plain(message, self._wording(message.language)) for message in self._chat.take(Command("hello"))
        )

    def say(self, text: str) -> str:
        return "\n".join(plain(message, self._wording(message.language)) for message in self._chat.say(text))

    def restart(self) -> None:
        """State went through the codec after every turn already."""

    def at(self, now: datetime) -> None:
        self._chat.now = now

    def deals(self) -> list[Report]:
        wording = self._wording(self._chat.person.language)
        return [
            dict(as_json(facts, owner="Karin", wording=wording))
            for facts in reversed(self._chat.deals.values())
        ]


class TerminalRoom:
    """The terminal channel over a pipe, on a database file."""

    def __init__(self, dialogue: Dialogue, database: Path) -> None:
        self._url = new_file(database)
        self._now = dialogue.now
        self._identity = Identity("terminal", "local", "karin", "Karin", dialogue.language, ZONE)
        self._runner = Runner()
        self._out = StringIO()
        self._ids = (f"id-{number}" for number in range(1_000_000))
        self._session = 0
        self._open()

    def _open(self) -> None:
        self._store = open_store(self._url)
        self._session += 1
        self._line = 0
        visit = Visit(
            self._identity,
            f"s{self._session}",
            lambda: self._now,
            self._ids.__next__,
            gives_up=True,
            policy=policy,
        )
        today = wording_on(self._now.date)
        channel = TerminalChannel(PipeScreen(self._out), today, self._identity.language, trace=False)
        self._chat = Chat(self._store, channel, visit)

    def _shown(self) -> str:
        shown = self._out.getvalue()
        self._out.seek(0)
        self._out.truncate()
        return shown

    def start(self) -> str:
        self._runner.run(self._chat.begin())
        return self._shown()

    def say(self, text: str) -> str:
        self._line += 1
        for _, given in piped(BytesIO(text.encode())):
            self._runner.run(self._chat.take(given, self._line))
        return self._shown()

    def restart(self) -> None:
        self._runner.run(self._store.close())
        self._open()

    def at(self, now: datetime) -> None:
        self._now = now

    def deals(self) -> list[Report]:
        found = self._runner.run(self._store.read(("terminal", "local"), lambda reading: reading.deals()))
        language = self._chat._channel.language
        return [dict(as_json(facts, owner="Karin", wording=Wording(language))) for facts in found]

    def close(self) -> None:
        self._runner.run(self._store.close())
        self._runner.close()


def looked_up(report: object, path: str) -> object:
    """The value at a dotted path; `#` is the length."""
    for name in path.split("."):
        if name == "#":
            report = len(report)  # type: ignore[arg-type]  # a list, or the test is wrong
        elif isinstance(report, list):
            report = report[int(name)]
        else:
            assert isinstance(report, dict), f"{path}: nothing at {name}"
            report = report[name]
    return report


def check(room: Room, line: Line) -> str | None:
    """What is wrong with an `=` line, or None."""
    account, _, rest = line.text.partition("|")
    path, _, expected = rest.strip().partition(":")
    report = next((deal for deal in room.deals() if deal["account"] == account.strip()), None)
    if report is None:
        return f"line {line.number}: no deal {account.strip()!r} among {[deal['account'] for deal in room.deals()]}"
    found = looked_up(report, path.strip())
    try:
        wanted: object = json.loads(expected)
    except json.JSONDecodeError:
        wanted = expected.strip()
    return None if found == wanted else f"line {line.number}: {path.strip()} is {found!r}, not {wanted!r}"


def faults(dialogue: Dialogue, room: Room) -> Iterator[str]:
    """Everything in a dialogue that went otherwise."""
    shown, place = room.start(), 0
    for line in dialogue.lines:
        match line.mark:
            case ">":
                shown, place = room.say(line.text), 0
            case "<":
                found = shown.find(line.text, place)
                if found < 0:
                    yield f"line {line.number}: {line.text!r} is not (or not in this order) in:\n{shown}"
                else:
                    place = found + len(line.text)
            case "!":
                if line.text in shown:
                    yield f"line {line.number}: {line.text!r} may not be in:\n{shown}"
            case "=":
                fault = check(room, line)
                if fault is not None:
                    yield fault
            case _ if line.text == "restart":
                room.restart()
                shown, place = room.start(), 0
            case _ if line.text.startswith("now "):
                room.at(datetime.fromisoformat(line.text.removeprefix("now ")))
            case _:
                raise ValueError(f"{dialogue.path.name}, line {line.number}: {line.mark} {line.text}")
