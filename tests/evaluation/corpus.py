"""The labelled rows as the evaluation sees them. No judging in here."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, cast
from zoneinfo import ZoneInfo

from bot.coach.understanding.text import Language, Utterance, utterance

Kind = Literal[
    "perspective",
    "steps",
    "dates",
    "deals",
    "people",
    "notes",
    "intent",
    "told",
    "answers",
    "visits",
    "first",
    "fixes",
    "pieces",
]
KINDS: tuple[Kind, ...] = (
    "perspective", "steps", "dates", "deals", "people", "notes", "intent", "told", "answers", "visits", "first",
    "fixes", "pieces",
)  # fmt: skip
FOLDER = Path(__file__).resolve().parent.parent / "corpus"
ASIDE = FOLDER / "aside"


@dataclass(frozen=True)
class Row:
    """One labelled sentence; `fields` holds its labels as they stand in the file."""

    id: str
    language: Language
    text: str
    fields: Mapping[str, object]

    @property
    def said(self) -> Utterance:
        return utterance(self.text)

    @property
    def zone(self) -> str:
        return str(self.fields["tz"])

    @property
    def today(self) -> date:
        """The local calendar day of the row's `now`."""
        return datetime.fromisoformat(str(self.fields["now"])).astimezone(ZoneInfo(self.zone)).date()

    def accepted(self, label: str, accept: str) -> tuple[object, ...]:
        """Every right value of `label`, the one labelled first."""
        expected = self.fields[label]
        return (expected, *cast("Sequence[object]", self.fields.get(accept, ())))


def _row(line: str) -> Row:
    fields: dict[str, object] = json.loads(line)
    return Row(str(fields["id"]), cast("Language", fields["lang"]), str(fields["text"]), fields)


def aside(kind: Kind) -> tuple[Row, ...]:
    """The rows of a kind that are only measured on, and never looked at while rules are written."""
    return _rows(ASIDE / f"{kind}.jsonl")


def _rows(path: Path) -> tuple[Row, ...]:
    return tuple(_row(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def load(kind: Kind) -> dict[str, tuple[Row, ...]]:
    """The rows of a kind per file: `<kind>.jsonl` and every `<kind>.<name>.jsonl`."""
    paths = [*FOLDER.glob(f"{kind}.jsonl"), *sorted(FOLDER.glob(f"{kind}.*.jsonl"))]
    return {path.name.removesuffix(".jsonl"): _rows(path) for path in paths}
