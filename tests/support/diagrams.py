"""Diagrams for docs/architecture.md, drawn from the code. `python -m tests.support.diagrams` writes them into the page."""

import re
import tomllib
from pathlib import Path

from bot.coach.by_phase import CHOICES, TEXTS
from bot.coach.checkin import NEEDED
from bot.coach.questions import BY_ID, QUESTIONS
from bot.coach.text_rooms import ROOMS
from bot.coach.told_early import MOVED, TOLD

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "architecture.md"


def _contract(name: str) -> str:
    """The import layers of one contract that CI holds."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    rows = next(contract["layers"] for contract in contracts if contract["name"] == name)
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


def told_early() -> str:
    """What is told beside which question, in the order in which it is looked for."""
    rows = [
        f"| `{told.take.__module__.rsplit('.', 1)[-1]}.{told.take.__name__}` | {_questions_of(told.at.union(*(place.questions for place in told.also)))} |"
        for told in (*MOVED, *TOLD)
    ]
    return "\n".join(["| taken by | told at |", "| --- | --- |", *rows])


def _questions_of(at: frozenset[str]) -> str:
    """A set of questions, the shorter way round."""
    left_out = [f"`{name}`" for name in BY_ID if name not in at]
    if len(left_out) < len(at):
        return f"any but {', '.join(left_out)}" if left_out else "any"
    return ", ".join(f"`{name}`" for name in BY_ID if name in at)


DRAWN = {
    "layers": layers,
    "readers": readers,
    "phases": phases,
    "text_rooms": text_rooms,
    "questions": questions,
    "check_in": check_in,
    "told_early": told_early,
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
