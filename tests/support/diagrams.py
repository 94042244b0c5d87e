"""Diagrams for docs/architecture.md, drawn from the code. `python -m tests.support.diagrams` writes them into the page."""

import ast
import re
import tomllib
from pathlib import Path

from bot.coach.answers.told_beside import KINDS
from bot.coach.answers.told_early import MOVED, TOLD
from bot.coach.deciding.checkin import NEEDED
from bot.coach.rooms.by_phase import CHOICES, TEXTS
from bot.coach.rooms.text_rooms import ROOMS
from bot.coach.told.put_right import RIGHT
from bot.coach.turn.questions import BY_ID, QUESTIONS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "architecture.md"


def _layers(name: str) -> list[str]:
    """The layers of one contract that CI holds, from the top."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    rows: list[str] = next(contract["layers"] for contract in contracts if contract["name"] == name)
    return rows


def _contract(name: str) -> str:
    rows = _layers(name)
    names = [row.replace(" | ", "<br>") for row in rows]
    lines = [f'    L{place}["{name}"]' for place, name in enumerate(names)]
    arrows = [f"    L{place} --> L{place + 1}" for place in range(len(names) - 1)]
    return "\n".join(["```mermaid", "flowchart TD", *lines, *arrows, "```"])


def layers() -> str:
    """The rooms of the whole application."""
    return _contract("Imports point one way")


def readers() -> str:
    """The rooms of the readers."""
    return _contract("Readers stand on what they share")


def core() -> str:
    """The packages of the core from the top: each imports only from those below it, and says itself what it is for."""
    rows = [
        f"| `{name}` | {_purpose(ROOT / 'bot' / 'coach', name)} |"
        for name in _layers("The rooms of the core stand on one another in one order")
    ]
    return "\n".join(["| package | what it is for |", "| --- | --- |", *rows])


def _purpose(folder: Path, name: str) -> str:
    file = folder / name / "__init__.py" if (folder / name).is_dir() else folder / f"{name}.py"
    told = ast.get_docstring(ast.parse(file.read_text("utf-8")))
    if told is None:
        raise ValueError(f"{file.relative_to(ROOT)} doesn't say what it is for")
    return told.splitlines()[0]


def phases() -> str:
    """The transition table: a phase and a kind of input name one function."""
    rows = [
        f"| {phase} | `{TEXTS[phase].__module__.rsplit('.', 1)[-1]}.{TEXTS[phase].__name__}` "
        f"| `{CHOICES[phase].__module__.rsplit('.', 1)[-1]}.{CHOICES[phase].__name__}` |"
        for phase in TEXTS
    ]
    return "\n".join(["| phase | typed text | choice |", "| --- | --- | --- |", *rows])


def questions() -> str:
    """The questions in the order of the conversation."""
    rows = [
        f"| `{question.id}` | {question.number or '–'} | {'always' if question.core else f'kept {question.rank}'} "
        f"| {', '.join(question.options) or '–'} |"
        for question in QUESTIONS
    ]
    header = [
        "| question | of the four (5: “finally”) | when needed | fixed choices |",
        "| --- | --- | --- | --- |",
    ]
    return "\n".join([*header, *rows])


def check_in() -> str:
    """The questions of a check-in, in the order in which they come up."""
    rows = [
        f"| `{name}` | {', '.join(BY_ID[name].options) or '–'} | {'yes' if BY_ID[name].picks_date else '–'} |"
        for name in NEEDED
    ]
    return "\n".join(["| question | fixed choices | days to choose from |", "| --- | --- | --- |", *rows])


def text_rooms() -> str:
    """The rooms that what was typed passes, in their order."""
    rows = [f"| {room.name} | {room.why} |" for room in ROOMS]
    return "\n".join(["| room | why it stands here |", "| --- | --- |", *rows])


def told_beside() -> str:
    """Which clauses of an answer are something else, in the order in which they are looked for."""
    rows = [
        f"| {kind.what} | `{kind.take.__module__.rsplit('.', 1)[-1]}.{kind.take.__name__}` | {_questions_of(frozenset(name for name in BY_ID if kind.is_asked_at(name)))} |"
        for kind in KINDS
    ]
    return "\n".join(["| what a clause tells | taken by | at |", "| --- | --- | --- |", *rows])


def told_early() -> str:
    """What is told beside which question, in the order in which it is looked for."""
    rows = [
        f"| `{told.take.__module__.rsplit('.', 1)[-1]}.{told.take.__name__}` | {_questions_of(told.at.union(*(place.questions for place in told.also)))} |"
        for told in (*MOVED, *TOLD)
    ]
    return "\n".join(["| taken by | told at |", "| --- | --- |", *rows])


def put_right() -> str:
    """What can be put right at any moment, and which questions such words answer instead."""
    rows = [
        f"| {right.what} | `{right.take.__module__.rsplit('.', 1)[-1]}.{right.take.__name__}` | {', '.join(f'`{name}`' for name in sorted(right.answers)) or '–'} |"
        for right in RIGHT
    ]
    return "\n".join(["| what is put right | taken by | an answer at |", "| --- | --- | --- |", *rows])


def _questions_of(at: frozenset[str]) -> str:
    """A set of questions, the shorter way round."""
    left_out = [f"`{name}`" for name in BY_ID if name not in at]
    if len(left_out) < len(at):
        return f"any but {', '.join(left_out)}" if left_out else "any"
    return ", ".join(f"`{name}`" for name in BY_ID if name in at)


DRAWN = {
    "layers": layers,
    "core": core,
    "readers": readers,
    "phases": phases,
    "text_rooms": text_rooms,
    "questions": questions,
    "check_in": check_in,
    "told_beside": told_beside,
    "told_early": told_early,
    "put_right": put_right,
}


def drawn(page: str) -> str:
    """The page with each block between its markers drawn anew."""
    for name, draw in DRAWN.items():
        block = re.compile(rf"(<!-- drawn: {name} -->\n).*?(<!-- /drawn -->)", re.DOTALL)
        page, found = block.subn(lambda match, draw=draw: f"{match[1]}{draw()}\n{match[2]}", page)  # type: ignore[misc]  # bound now
        if found != 1:
            raise ValueError(f"docs/architecture.md has {found} blocks named {name}, not one")
    return page


if __name__ == "__main__":
    PAGE.write_text(drawn(PAGE.read_text("utf-8")), "utf-8")
