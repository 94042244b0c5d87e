"""An export as text, written as its pages come: JSON for a program, a table for a spreadsheet. Nothing is read here."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from bot.coach.turn.codec import Json
from storage.exporting import PARTS, Entry

# A spreadsheet would run a cell that begins with one of these (OWASP, "CSV Injection"), their wide forms included.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_HEAD: Final = ("part", "field", "value")


def as_json(entries: Iterable[Entry]) -> Iterator[str]:
    """An object with a list for every part. The entries come part by part, in the order of `PARTS`."""
    given = iter(entries)
    entry = next(given, None)
    for place, part in enumerate(PARTS):
        yield f"{',' if place else '{'}\n  {json.dumps(part)}: ["
        end = "]"
        while entry is not None and entry[0] == part:
            # A line break inside a text is written as two letters, so that these are all of the layout.
            row = json.dumps(entry[1], ensure_ascii=False, indent=2).replace("\n", "\n    ")
            yield f"{'' if end == ']' else ','}\n    {row}"
            end = "\n  ]"
            entry = next(given, None)
        yield end
    yield "\n}\n"


def as_csv(entries: Iterable[Entry]) -> Iterator[str]:
    """A table of part, field and value; a value that a spreadsheet would run begins with an apostrophe."""
    table = CsvTable()
    yield table.head
    for entry in entries:
        yield table.rows([entry])


class CsvTable:
    """The same for who has the entries in pieces."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    @property
    def head(self) -> str:
        """The first line."""
        return _written([_HEAD])

    def rows(self, entries: Iterable[Entry]) -> str:
        """The lines of these entries, which follow on those before."""
        return _written(line for entry in entries for line in self._lines(entry))

    def _lines(self, entry: Entry) -> Iterator[tuple[str, str, str]]:
        part, row = entry
        yield from _flat(row, f"{part}/{self._seen[part]}")
        self._seen[part] += 1


def _written(lines: Iterable[tuple[str, str, str]]) -> str:
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerows([_inert(cell) for cell in line] for line in lines)
    return text.getvalue()


def _flat(value: Json, path: str) -> Iterator[tuple[str, str, str]]:
    """Each value with the path to it, as `deals/0/steps/2` and `title`."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from _flat(item, f"{path}/{key}")
    elif value is not None:
        part, _, field = path.rpartition("/")
        yield part, field, str(value)


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
