"""A message as Slack shows it: blocks, and the text that phones and screen readers read. Pure; nothing is sent here.

Whole items are dropped with a count where Slack's limits bite, never half a sentence. What a person typed stands in rich
or plain text only, where Slack reads no mention, link or mark in it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, assert_never

from bot.coach.facts import StepStatus
from bot.coach.replies import (
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
    Stamp,
    Word,
)
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit import SUMMARY
from handlers.slack.escaping import cut, cut_escaped, harmless, one_line

Block = dict[str, Any]
ANSWER: Final = "answer"
MENU: Final = "menu"
DATE: Final = "date"
_SIGN: Final[dict[StepStatus, str]] = {"done": "✓", "busy": "●", "to_do": "○", "not_needed": "–"}
_BETWEEN: Final = "|"
# What is said otherwise here, because it names another way to do something.
_OWN_WORDS: Final = frozenset({"privacy"})


@dataclass(frozen=True, slots=True)
class Rendered:
    """What to give Slack: `text` is escaped and always says everything that the blocks ask."""

    text: str
    blocks: tuple[Block, ...]


def render(message: Message, wording: Wording) -> Rendered:
    """The message within every limit. Equal messages give equal blocks."""
    blocks = list(_Blocks(wording, message.stamp).all(message.parts))
    return Rendered(fallback(message, wording), tuple(_within_limits(blocks, wording)))


def fallback(message: Message, wording: Wording) -> str:
    """The message as one text, escaped: the whole question and the choices in words, without amounts."""
    lines = [line for part in message.parts for line in _Words(wording.without_amounts()).plain(part)]
    return cut_escaped("\n".join(lines), limits.FALLBACK)


def record(label: str, wording: Wording) -> Rendered:
    """What is left of a question's buttons after one was tapped: a line that says which."""
    said = wording.text(Word("slack.chosen", (("choice", one_line(label)),)))
    return Rendered(cut_escaped(said, limits.FALLBACK), (_context([said]),))


def stamp_of(block_id: str) -> Stamp | None:
    """What a button's block says it belongs to; None for a block that is not of our making."""
    place, *parts = block_id.split(_BETWEEN)
    if len(parts) != 3 or not place.isdigit() or not parts[1].isdigit():
        return None
    return Stamp(parts[0], int(parts[1]), parts[2])


class _Words:
    """Texts of the catalogue with what people typed made harmless."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def text(self, line: Line | Word | str) -> str:
        if isinstance(line, Line) and line.key in _OWN_WORDS:
            line = Line(f"slack.{line.key}")
        return harmless(self._wording.text(line)).strip("\n")

    def short(self, line: Line | Word | str) -> str:
        return one_line(self._wording.text(line))

    def progress(self, progress: Progress) -> str:
        if progress.last:
            return self.text(Word("slack.last"))
        return self.text(Word("slack.progress", (("at", progress.at), ("of", progress.of))))

    def item(self, item: ChecklistItem) -> str:
        who = (
            f" ({one_line(item.who)})"
            if item.who and item.who.casefold() not in item.title.casefold()
            else ""
        )
        here = f"  ← {self.text(Word('slack.here'))}" if item.here else ""
        return f"{_SIGN[item.status]} {one_line(item.title)}{who}{here}"

    def row(self, row: CardRow) -> list[str]:
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


class _Blocks(_Words):
    """A message's parts as blocks, before they are counted."""

    def __init__(self, wording: Wording, stamp: Stamp | None) -> None:
        super().__init__(wording)
        self._stamp = stamp
        self._has_card = False

    def all(self, parts: Iterable[Part]) -> Iterator[Block]:
        for part in parts:
            yield from self.part(part)

    def part(self, part: Part) -> Iterator[Block]:
        match part:
            case Line():
                yield _rich([(self.text(part), False)])
            case Checklist(items):
                yield from self._checklist(items)
            case ReadBack(items):
                for read in items:
                    yield _rich([(f"{self.short(read.label)}: ", True), (self.short(read.text), False)])
            case Card(title, rows, checklist):
                yield _header(self.short(title))
                yield from self._checklist(checklist.items if checklist else ())
                for row in rows:
                    yield self._row(row)
                self._has_card = True
            case PlainText(title, rows):
                yield _preformatted(
                    "\n".join([self.short(title), *(line for row in rows for line in self.row(row))])
                )
            case Ask():
                yield from self._ask(part)
            case _:
                assert_never(part)

    def _checklist(self, items: Sequence[ChecklistItem]) -> Iterator[Block]:
        if not items:
            return
        runs: list[tuple[str, bool]] = []
        for place, item in enumerate(items):
            runs.append((("\n" if place else "") + self.item(item), item.here))
        yield from _rich_within(runs, self._more)

    def _more(self, left: int) -> str:
        return self.text(Word("slack.more", (("n", left),)))

    def _row(self, row: CardRow) -> Block:
        lines = [self.short(line) for line in row.lines]
        body = lines[0] if len(lines) == 1 else "".join(f"\n• {line}" for line in lines)
        return _rich([(f"{self.short(row.label)}: ", True), (body or "–", False)])

    def _ask(self, ask: Ask) -> Iterator[Block]:
        if ask.progress:
            yield _context([self.progress(ask.progress)])
        yield _rich([(self.text(ask.text), True)])
        if ask.hint:
            yield _context([self.text(ask.hint)])
        main = [option for option in ask.options if not option.side]
        beside = [option for option in ask.options if option.side]
        about = one_line(self._wording.text(ask.text))
        if self._stamp is None:
            return
        first: list[Block] = []
        if len(main) > limits.BUTTONS_TO_TAP:
            first.append(self._menu(main))
        else:
            first += [self._button(option, place, about) for place, option in enumerate(main)]
        if ask.picks_date:
            first.append(self._date())
        second = [self._button(option, place, about) for place, option in enumerate(beside, 50)]
        if self._has_card:
            second.append(self._form_button(self._stamp))
        for number, elements in enumerate((first, second)):
            if elements:
                yield {"type": "actions", "block_id": self._block_id(number), "elements": elements}

    def _form_button(self, stamp: Stamp) -> Block:
        """Opens the deal of this conversation in a form; good for as long as the deal is there."""
        return {
            "type": "button",
            "action_id": SUMMARY,
            "text": {
                "type": "plain_text",
                "text": cut(self.text(Word("form.in_a_form")), limits.BUTTON),
                "emoji": False,
            },
            "value": stamp.conversation_id,
            "accessibility_label": cut(self.text(Word("form.title")), limits.ACCESSIBILITY_LABEL),
        }

    def _block_id(self, number: int) -> str:
        stamp = self._stamp
        parts = (str(number), *((stamp.conversation_id, str(stamp.version), stamp.question) if stamp else ()))
        return _BETWEEN.join(parts)[: limits.BLOCK_ID]

    def _button(self, option: Option, place: int, about: str) -> Block:
        label = self.short(option.label)
        return {
            "type": "button",
            "action_id": f"{ANSWER}:{place}",
            "text": {"type": "plain_text", "text": cut(label, limits.BUTTON) or "–", "emoji": False},
            "value": option.id,
            "accessibility_label": cut(f"{label}: {about}", limits.ACCESSIBILITY_LABEL),
        }

    def _menu(self, options: Sequence[Option]) -> Block:
        shown = options[: limits.OPTIONS]
        return {
            "type": "static_select",
            "action_id": MENU,
            "placeholder": {"type": "plain_text", "text": self.text(Word("slack.choose")), "emoji": False},
            "options": [
                {
                    "text": {
                        "type": "plain_text",
                        "text": cut(f"{place}. {self.short(option.label)}", limits.OPTION),
                        "emoji": False,
                    },
                    "value": option.id,
                }
                for place, option in enumerate(shown, 1)
            ],
        }

    def _date(self) -> Block:
        return {
            "type": "datepicker",
            "action_id": DATE,
            "placeholder": {
                "type": "plain_text",
                "text": cut(self.text(Word("slack.pick_date")), limits.BUTTON),
                "emoji": False,
            },
        }


def _rich(runs: Sequence[tuple[str, bool]]) -> Block:
    """A paragraph; each run of text is bold or not."""
    left = limits.TEXT_IN_BLOCK
    elements: list[Block] = []
    for text, bold in runs:
        shown = cut(text, left) if left > 0 else ""
        if shown:
            left -= len(shown)
            elements.append({"type": "text", "text": shown, **({"style": {"bold": True}} if bold else {})})
    elements = elements or [{"type": "text", "text": "–"}]
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def _rich_within(runs: Sequence[tuple[str, bool]], more: Any) -> Iterator[Block]:
    """As `_rich`, with whole runs dropped and counted where they do not fit."""
    kept: list[tuple[str, bool]] = []
    used = 0
    for place, (whole, bold) in enumerate(runs):
        text = cut(whole, limits.ITEM)
        if used + len(text) > limits.TEXT_IN_BLOCK - 40:
            kept.append((f"\n{more(len(runs) - place)}", False))
            break
        kept.append((text, bold))
        used += len(text)
    yield _rich(kept)


def _preformatted(text: str) -> Block:
    elements = [{"type": "text", "text": cut(text, limits.TEXT_IN_BLOCK) or "–"}]
    return {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": elements}]}


def _header(text: str) -> Block:
    return {
        "type": "header",
        "text": {"type": "plain_text", "text": cut(text, limits.HEADER) or "–", "emoji": False},
    }


def _context(texts: Sequence[str]) -> Block:
    elements = [
        {"type": "plain_text", "text": cut(text, limits.TEXT_IN_BLOCK) or "–", "emoji": False}
        for text in texts[: limits.CONTEXT_ELEMENTS]
    ]
    return {"type": "context", "elements": elements}


def _within_limits(blocks: list[Block], wording: Wording) -> Iterator[Block]:
    """Whole blocks that fit; what has to be answered always does, and what was left out is counted."""
    must = [block for block in blocks if block["type"] == "actions"]
    last_text = next((block for block in reversed(blocks) if block["type"] != "actions"), None)
    room = limits.TEXT_IN_MESSAGE - sum(map(_length, must)) - (_length(last_text) if last_text else 0)
    places = limits.BLOCKS_IN_MESSAGE - len(must) - 2
    dropped = 0
    for block in blocks:
        if block["type"] == "actions" or block is last_text:
            if dropped:
                yield _context([harmless(wording.text(Word("slack.more", (("n", dropped),))))])
                dropped = 0
            yield block
            continue
        length = _length(block)
        if length > room or places <= 0:
            dropped += 1
            continue
        room -= length
        places -= 1
        yield block


def _length(block: object) -> int:
    """All the text in a block."""
    match block:
        case dict():
            own = block.get("text")
            return (len(own) if isinstance(own, str) else 0) + sum(
                _length(value) for key, value in block.items() if key != "text" or not isinstance(value, str)
            )
        case list():
            return sum(map(_length, block))
        case _:
            return 0
