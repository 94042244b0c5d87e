"""A message as text: plain for a pipe, and as rich renderables for a person. Pure: nothing is printed here.

Both say the same in the same order; nothing is said by colour alone. Text goes into `rich.text.Text` and never through
markup, and every text passes the channel's escaping first.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, assert_never

from bot.coach.known.facts import StepStatus
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
    Word,
)
from bot.wording import Wording
from handlers.terminal.escaping import harmless, one_line

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

_SIGN: Final[dict[StepStatus, str]] = {"done": "✓", "busy": "●", "to_do": "○", "not_needed": "–"}
_INDENT: Final = "  "


def numbered(ask: Ask | None) -> tuple[Option, ...]:
    """The options that are shown with a number, in order; the others are words."""
    return tuple(option for option in ask.options if not option.side) if ask else ()


def plain(message: Message, wording: Wording) -> str:
    """The message as lines of text, without a line end after the last. Equal messages give equal text."""
    return "\n".join(line for part in message.parts for line in _Plain(wording).part(part))


def rendered(message: Message, wording: Wording) -> "tuple[RenderableType, ...]":
    """The message for a person: print each renderable in turn, without cropping."""
    person = _Person(wording)
    parts = enumerate(message.parts)
    return tuple(shown for place, part in parts for shown in person.part(part, first=place == 0))


class _Words:
    """What both ways of showing share: catalogue texts, made harmless."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def text(self, line: Line | Word | str) -> str:
        """A text that may run over several lines."""
        return harmless(self._wording.text(line))

    def short(self, line: Line | Word | str) -> str:
        """A text that has to stay on its line."""
        return one_line(self._wording.text(line))

    def heading(self, progress: Progress | None) -> str | None:
        """Where a question stands among the four."""
        if progress is None:
            return None
        if progress.last:
            return self.text(Word("terminal.last"))
        return self.text(Word("terminal.progress", (("at", progress.at), ("of", progress.of))))

    def beside(self, options: Sequence[Option]) -> str:
        """The side options as words in brackets."""
        return " ".join(f"[{self.short(option.label)}]" for option in options if option.side)

    def item(self, item: ChecklistItem) -> tuple[str, str, str]:
        """A step's sign, its title, and the pointer when they are working on it now."""
        title = one_line(item.title)
        if item.who and item.who.casefold() not in item.title.casefold():
            title += f" ({one_line(item.who)})"
        if item.day is not None:
            title = self.short(Word("next_step.dated", (("step", title), ("when", item.day))))
        return _SIGN[item.status], title, f"  ← {self.text(Word('terminal.here'))}" if item.here else ""

    def row(self, row: CardRow) -> list[str]:
        """A label with its lines: beside it when there is one, else below it."""
        label, lines = self.short(row.label), [self.short(line) for line in row.lines]
        if len(lines) == 1:
            return [f"{label}: {lines[0]}"]
        return [f"{label}:", *(f"- {line}" for line in lines)]


class _Plain(_Words):
    def part(self, part: Part) -> Iterator[str]:
        match part:
            case Line():
                yield self.text(part)
            case Checklist(items):
                for item in items:
                    yield "{} {}{}".format(*self.item(item))
            case ReadBack(items):
                for read in items:
                    yield f"{_INDENT}{self.short(read.label)}: {self.short(read.text)}"
            case Card(title, rows, checklist):
                yield self.short(title)
                for item in checklist.items if checklist else ():
                    yield _INDENT + "{} {}{}".format(*self.item(item))
                for row in rows:
                    yield from (_INDENT + line for line in self.row(row))
            case PlainText(title, rows):
                yield self.short(title)
                for row in rows:
                    yield from self.row(row)
            case Ask():
                yield from self._ask(part)
            case _:
                assert_never(part)

    def _ask(self, ask: Ask) -> Iterator[str]:
        heading = self.heading(ask.progress)
        if heading:
            yield heading
        yield self.text(ask.text)
        if ask.hint:
            yield self.text(ask.hint)
        for number, option in enumerate(numbered(ask), start=1):
            yield f"{number}. {self.short(option.label)}"
        beside = self.beside(ask.options)
        if beside:
            yield beside


class _Person(_Words):
    def part(self, part: Part, *, first: bool) -> "Iterator[RenderableType]":
        from rich.console import Group  # noqa: PLC0415 - a pipe does without rich
        from rich.text import Text  # noqa: PLC0415 - as above

        match part:
            case Line():
                yield Text(self.text(part))
            case Checklist():
                yield self._checklist(part)
            case ReadBack(items):
                for read in items:
                    label = (f"{_INDENT}{self.short(read.label)}: ", "dim")
                    yield Text.assemble(label, self.short(read.text))
            case Card():
                yield self._card(part)
            case PlainText(title, rows):
                lines = [self.short(title), *(line for row in rows for line in self.row(row))]
                # Not wrapped by us, so that what is copied has no line breaks of ours; a lone text would be.
                yield Group(Text("\n".join(["", *lines, ""]), no_wrap=True, overflow="ignore"))
            case Ask():
                yield from self._ask(part, before=not first)
            case _:
                assert_never(part)

    def _checklist(self, checklist: Checklist) -> "Text":
        from rich.text import Text  # noqa: PLC0415 - as above

        shown = Text(overflow="fold")
        for place, item in enumerate(checklist.items):
            sign, title, pointer = self.item(item)
            style = "dim" if item.status in {"done", "not_needed"} else ""
            shown.append("\n" if place else "")
            shown.append(f"{sign} ", "green" if item.status == "done" else "")
            shown.append(title, "bold" if item.here else style)
            shown.append(pointer, "bold yellow")
        return shown

    def _card(self, card: Card) -> "RenderableType":
        from rich.console import Group  # noqa: PLC0415 - as above
        from rich.panel import Panel  # noqa: PLC0415 - as above
        from rich.table import Table  # noqa: PLC0415 - as above
        from rich.text import Text  # noqa: PLC0415 - as above

        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(style="bold", overflow="fold", max_width=16)
        table.add_column(overflow="fold")
        for row in card.rows:
            table.add_row(Text(self.short(row.label)), Text("\n".join(map(self.short, row.lines))))
        body = [self._checklist(card.checklist), Text()] if card.checklist and card.checklist.items else []
        # A frame cuts a title that does not fit; inside it nothing is lost.
        title = Text(self.short(card.title), style="bold")
        return Panel(Group(title, Text(), *body, table), expand=False)

    def _ask(self, ask: Ask, *, before: bool) -> "Iterator[RenderableType]":
        """The question; `before`: something stands above it in the message."""
        from rich.table import Table  # noqa: PLC0415 - as above
        from rich.text import Text  # noqa: PLC0415 - as above

        heading = self.heading(ask.progress)
        if before:
            yield Text()
        if heading:
            yield Text(heading, style="dim")
        yield Text(self.text(ask.text), style="bold")
        if ask.hint:
            yield Text(self.text(ask.hint), style="dim")
        choices = Table.grid(padding=(0, 1, 0, 0))
        choices.add_column(style="cyan", justify="right", min_width=3, no_wrap=True)
        choices.add_column(overflow="fold")
        for number, option in enumerate(numbered(ask), start=1):
            choices.add_row(f"{number}.", Text(self.short(option.label)))
        if choices.row_count:
            yield choices
        beside = self.beside(ask.options)
        if beside:
            yield Text(f"    {beside}", style="dim")
