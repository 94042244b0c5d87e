"""A message in words, for where no blocks are shown: phones, screen readers, notifications. Pure."""

from collections.abc import Iterator
from typing import Final, assert_never

from bot.coach.known.facts import StepStatus
from bot.coach.turn.replies import (
    Ask,
    Card,
    CardRow,
    Checklist,
    ChecklistItem,
    Line,
    Part,
    PlainText,
    Progress,
    ReadBack,
    Word,
)
from bot.wording import Wording
from handlers.slack.escaping import harmless, one_line

_SIGN: Final[dict[StepStatus, str]] = {"done": "✓", "busy": "●", "to_do": "○", "not_needed": "–"}
# What is said otherwise here, because it names another way to do something.
_OWN_WORDS: Final = frozenset({"privacy", "help"})


class Words:
    """Texts of the catalogue with what people typed made harmless."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def text(self, line: Line | Word | str) -> str:
        """A sentence, with its lines."""
        if isinstance(line, Line) and line.key in _OWN_WORDS:
            line = Line(f"slack.{line.key}")
        return harmless(self.wording.text(line)).strip("\n")

    def short(self, line: Line | Word | str) -> str:
        """A text on one line."""
        return one_line(self.wording.text(line))

    def progress(self, progress: Progress) -> str:
        """Where a question stands."""
        if progress.last:
            return self.text(Word("slack.last"))
        return self.text(Word("slack.progress", (("at", progress.at), ("of", progress.of))))

    def item(self, item: ChecklistItem) -> str:
        """One step of a route."""
        who = (
            f" ({one_line(item.who)})"
            if item.who and item.who.casefold() not in item.title.casefold()
            else ""
        )
        here = f"  ← {self.text(Word('slack.here'))}" if item.here else ""
        title = f"{one_line(item.title)}{who}"
        if item.day is not None:
            title = self.short(Word("next_step.dated", (("step", title), ("when", item.day))))
        return f"{_SIGN[item.status]} {title}{here}"

    def row(self, row: CardRow) -> list[str]:
        """A part of a card, as lines."""
        label, lines = self.short(row.label), [self.short(line) for line in row.lines]
        return (
            [f"{label}: {lines[0]}"] if len(lines) == 1 else [f"{label}:", *(f"• {line}" for line in lines)]
        )

    def plain(self, part: Part) -> Iterator[str]:
        """A part as lines, for where no blocks are shown."""
        match part:
            case Line():
                yield self.text(part)
            case Checklist(items):
                yield from map(self.item, items)
            case ReadBack(items):
                yield from (f"{self.short(read.label)}: {self.short(read.text)}" for read in items)
            case Card(title, rows) | PlainText(title, rows):
                yield self.short(title)
                for row in rows:
                    yield from self.row(row)
            case Ask():
                yield self.text(part.text)
                if part.hint:
                    yield self.text(part.hint)
                choices = [self.short(option.label) for option in part.options]
                if choices:
                    yield " · ".join(choices)
            case _:
                assert_never(part)
