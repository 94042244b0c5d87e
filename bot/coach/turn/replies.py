"""What the coach shows, without a word of any language and without a platform's layout.

A `Message` is a sequence of parts with at most one `Ask`, which comes last. Texts are catalogue keys with values; a
value that a person typed is a plain `str` and is escaped by the channel that shows it.
"""

from datetime import date
from decimal import Decimal
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.known.facts import StepStatus
from bot.coach.understanding.text import Language


@record
class Span:
    """A day or a run of days, shown as people say it: a date, a month, a week, or from–to."""

    first: date
    last: date


@record
class Word:
    """A word or clause of the catalogue standing inside another text, with values of its own."""

    key: str
    values: tuple[tuple[str, "Value"], ...] = ()


# A tuple is shown as a list in words ("A, B en C"); an int named `n` chooses the plural form.
Value = str | int | date | Decimal | Span | Word | tuple[str | Word, ...]
Values = tuple[tuple[str, Value], ...]


def values(**given: Value) -> Values:
    """Values for a text, in a fixed order so that equal texts are equal."""
    return tuple(sorted(given.items()))


@record
class Line:
    """A sentence or two of the catalogue."""

    key: str
    values: Values = ()


@record
class Option:
    """A choice: `label` is a catalogue word, or text of the deal itself (a step's title, a person).

    `side` choices belong to what was read back, not to the question asked now: a channel shows them beside it, and in a
    list of numbered options they are words, never numbers.
    """

    id: str
    label: Word | str
    side: bool = False


@record
class Stamp:
    """What a button must carry: an answer to another version or question changes nothing."""

    conversation_id: str
    version: int
    question: str


@record
class Progress:
    """Where a question stands: number `at` of `of`; `last` for the one that comes as "finally"."""

    at: int
    of: int
    last: bool = False


@record
class ChecklistItem:
    """One buying step as shown; `here` is the step they are working on now, `day` when they mean to take it, where the title does not say so."""

    title: str
    status: StepStatus
    here: bool = False
    who: str | None = None
    day: Span | None = None


@record
class Checklist:
    """The customer's buying process with the pointer."""

    items: tuple[ChecklistItem, ...]


@record
class ReadBackItem:
    """One thing the coach took from an answer: a catalogue label and what was understood."""

    label: Word
    text: Word | str


@record
class ReadBack:
    """What the coach took from a message, per question."""

    items: tuple[ReadBackItem, ...]


@record
class CardRow:
    """One part of a card: a catalogue label over lines."""

    label: Word
    lines: tuple[Word | str, ...]


@record
class Card:
    """A summary: a title, the buying process, and rows."""

    title: Word | str
    rows: tuple[CardRow, ...]
    checklist: Checklist | None = None


@record
class PlainText:
    """The card as text to paste elsewhere: shown as a block that can be copied, without marks of any platform."""

    title: Word | str
    rows: tuple[CardRow, ...]


@record
class Ask:
    """The question waiting for an answer. `picks_date`: a date picker stands beside the options."""

    question: str
    text: Line
    options: tuple[Option, ...] = ()
    progress: Progress | None = None
    hint: Line | None = None
    picks_date: bool = False


Part = Line | Checklist | ReadBack | Card | PlainText | Ask


@record
class Message:
    """One message to the person. `stamp` is what its buttons carry; None when it has none.

    A "day" is the message that goes out unasked, at most one on a day; it has no parts until it is sent. With an "export" comes
    a file of everything that is kept about the person, which is made when it is sent.
    """

    parts: tuple[Part, ...]
    language: Language
    stamp: Stamp | None = None
    kind: Literal["post", "ephemeral", "day", "export"] = "post"

    @property
    def ask(self) -> Ask | None:
        """The question of this message."""
        return next((part for part in self.parts if isinstance(part, Ask)), None)
