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
    Value,
    Values,
    Word,
)
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.escaping import cut, escaped, harmless, one_line

_SIGN: Final[dict[StepStatus, str]] = {"done": "✓", "busy": "●", "to_do": "○", "not_needed": "–"}
# What the count of what is missing takes, in every language.
_ROOM_FOR_COUNT: Final = 40
_BETWEEN: Final = " · "
# What the counts of lines and of choices that were left out take, as Slack writes them.
_ROOM_FOR_MORE: Final = 100
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

    def within(self, said: Line | Word | str, limit: int, *, as_line: bool = True) -> str:
        """A text of at most so many characters: of a list in it whole items are left out, and what is missing is counted."""
        say = self.short if as_line else self.text
        shown = say(said)
        if len(shown) <= limit:
            return shown
        low, high = 0, _longest_list(said) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if len(say(_fewer(said, middle))) <= limit else (low, middle - 1)
        if low > 0:
            return say(_fewer(said, low))
        kept = cut(shown, limit - _ROOM_FOR_COUNT).removesuffix("…")
        return say(Word("slack.cut", (("n", len(shown) - len(kept)), ("text", kept))))

    def more(self, left: int) -> str:
        """How many whole lines were left out."""
        return self.text(Word("slack.more", (("n", left),)))

    def item(self, item: ChecklistItem) -> str:
        """One step of a route."""
        who = (
            f" ({self.within(item.who, limits.ITEM)})"
            if item.who and item.who.casefold() not in item.title.casefold()
            else ""
        )
        here = f"  ← {self.text(Word('slack.here'))}" if item.here else ""
        title = f"{self.within(item.title, limits.ITEM)}{who}"
        if item.day is not None:
            title = self.short(Word("next_step.dated", (("step", title), ("when", item.day))))
        return f"{_SIGN[item.status]} {title}{here}"

    def row(self, row: CardRow) -> list[str]:
        """A part of a card, as lines."""
        label, lines = self.short(row.label), [self.within(line, limits.LINE) for line in row.lines]
        return (
            [f"{label}: {lines[0]}"] if len(lines) == 1 else [f"{label}:", *(f"• {line}" for line in lines)]
        )

    def plain(self, part: Part) -> Iterator[str]:
        """A part as lines, for where no blocks are shown."""
        match part:
            case Line():
                yield from self.within(part, limits.TEXT_IN_BLOCK, as_line=False).split("\n")
            case Checklist(items):
                yield from map(self.item, items)
            case ReadBack(items):
                yield from (
                    f"{self.short(read.label)}: {self.within(read.text, limits.LINE)}" for read in items
                )
            case Card(title, rows) | PlainText(title, rows):
                yield self.within(title, limits.LINE)
                for row in rows:
                    yield from self.row(row)
            case Ask():
                asked = [self.question(part), *([self.text(part.hint)] if part.hint else [])]
                yield from asked
                if part.options:
                    yield self._choices(part, limits.LONGEST_FALLBACK - len(escaped("\n".join(asked))))
            case _:
                assert_never(part)

    def question(self, ask: Ask) -> str:
        """What is asked."""
        return self.within(ask.text, limits.TEXT_IN_BLOCK, as_line=False)

    def _choices(self, ask: Ask, room: int) -> str:
        """Every choice in words, those that stand beside the question as well; only of absurdly many some are counted."""
        labels = [self.within(option.label, limits.ITEM) for option in ask.options]
        room -= _ROOM_FOR_MORE
        for place, label in enumerate(labels):
            room -= len(escaped(label)) + len(_BETWEEN)
            if room < 0:
                labels[place:] = [self.more(len(labels) - place)]
                break
        return _BETWEEN.join(labels)


def _longest_list(said: Line | Word | str | Value) -> int:
    """Of the lists in it, how many items the longest has."""
    match said:
        case tuple():
            return max(len(said), *map(_longest_list, said), 0)
        case Line() | Word():
            return max((_longest_list(value) for _, value in said.values), default=0)
        case _:
            return 0


def _fewer(said: Line | Word | str, keep: int) -> Line | Word | str:
    """The same with at most so many items in each list, and the number of the others after them."""
    if isinstance(said, Line):
        return Line(said.key, _fewer_values(said.values, keep))
    return _fewer_item(said, keep)


def _fewer_item(item: Word | str, keep: int) -> Word | str:
    return item if isinstance(item, str) else Word(item.key, _fewer_values(item.values, keep))


def _fewer_values(values: Values, keep: int) -> Values:
    return tuple((name, _fewer_value(value, keep)) for name, value in values)


def _fewer_value(value: Value, keep: int) -> Value:
    match value:
        case tuple():
            kept = tuple(_fewer_item(each, keep) for each in value[:keep])
            left = len(value) - len(kept)
            return (*kept, Word("slack.others", (("n", left),))) if left else kept
        case Word():
            return _fewer_item(value, keep)
        case _:
            return value
