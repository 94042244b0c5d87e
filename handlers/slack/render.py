"""A message as Slack shows it: blocks, and the text that phones and screen readers read. Pure; nothing is sent here.

Whole items are dropped with a count where Slack's limits bite, never half a sentence. What a person typed stands in rich
or plain text only, where Slack reads no mention, link or mark in it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final, assert_never

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
    ReadBack,
    Stamp,
    Word,
)
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit_marks import OPEN_SETTINGS, SUMMARY
from handlers.slack.escaping import cut, cut_escaped, harmless, one_line
from handlers.slack.fitting import Piece, text_within, within_limits
from handlers.slack.kit import Block, button, context, header, plain, preformatted, rich, rich_within
from handlers.slack.words import Words

ANSWER: Final = "answer"
MENU: Final = "menu"
DATE: Final = "date"
ERASE: Final = "erase"
_BETWEEN: Final = "|"
# The sentence that says what is kept; how to be rid of it stands beside it.
_PRIVACY: Final = "privacy"
# The question under the list of a person's own settings.
_SETTINGS: Final = "settings"


@dataclass(frozen=True, slots=True)
class Rendered:
    """What to give Slack: `text` is escaped and always says everything that the blocks ask."""

    text: str
    blocks: tuple[Block, ...]


def render(message: Message, wording: Wording) -> Rendered:
    """The message within every limit. Equal messages give equal blocks."""
    shown = _Blocks(wording, message.stamp)
    return Rendered(
        fallback(message, wording), tuple(within_limits(list(shown.all(message.parts)), shown.more))
    )


def fallback(message: Message, wording: Wording, longest: int = limits.FALLBACK) -> str:
    """The message as one text, escaped: the whole question and the choices in words, without amounts.

    Where it would be longer than `longest`, whole lines before the question are left out, and counted.
    """
    words = Words(wording.without_amounts())
    lines = [line for part in message.parts if not isinstance(part, Ask) for line in words.plain(part)]
    asked = [line for part in message.parts if isinstance(part, Ask) for line in words.plain(part)]
    return text_within(lines, asked, words.more, longest)


def short(message: Message, wording: Wording) -> str:
    """The message in few words, escaped, where Slack takes no more of it: what is asked comes first, and may be cut."""
    text = fallback(message, wording, limits.SHORT)
    return text if len(text) <= limits.FALLBACK else cut_escaped(unescape(text), limits.SHORT)


def record(label: str, wording: Wording, asked: str | None = None) -> Rendered:
    """What is left of a question after a choice was tapped: a line that says what was asked, where known, and which it was."""
    choice = one_line(label)
    question = cut(one_line(asked or ""), limits.QUESTION_IN_RECORD)
    said = wording.text(
        Word("slack.answered", (("choice", choice), ("question", question)))
        if question
        else Word("slack.chosen", (("choice", choice),))
    )
    return Rendered(cut_escaped(said, limits.FALLBACK), (context([said]),))


def told(key: str, wording: Wording) -> Rendered:
    """A message that only tells something."""
    said = wording.text(Word(key))
    return Rendered(cut_escaped(said, limits.FALLBACK), (rich([(harmless(said), False)]),))


def question_in(blocks: Sequence[object]) -> str | None:
    """The question in a message of ours as Slack gives it back: the one paragraph that is bold as a whole."""
    for block in reversed(blocks):
        match block:
            case {
                "type": "rich_text",
                "elements": [{"elements": [{"text": str(text), "style": {"bold": True}}]}],
            }:
                return text
            case _:
                continue
    return None


def stamp_of(block_id: str) -> Stamp | None:
    """What a button's block says it belongs to; None for a block that is not of our making."""
    place, *parts = block_id.split(_BETWEEN)
    if len(parts) != 3 or not place.isdigit() or not parts[1].isdigit():
        return None
    return Stamp(parts[0], int(parts[1]), parts[2])


class _Blocks(Words):
    """A message's parts as blocks, before they are counted."""

    def __init__(self, wording: Wording, stamp: Stamp | None) -> None:
        super().__init__(wording)
        self._stamp = stamp
        self._has_card = False

    def all(self, parts: Iterable[Part]) -> Iterator[Piece]:
        for part in parts:
            yield from self.part(part)

    def part(self, part: Part) -> Iterator[Piece]:
        match part:
            case Line():
                yield Piece(rich([(self.within(part, limits.TEXT_IN_BLOCK, as_line=False), False)]))
                if part.key == _PRIVACY:
                    yield Piece({"type": "actions", "elements": [self._erase_button()]}, must=True)
            case Checklist(items):
                yield from self._checklist(items)
            case ReadBack(items):
                for read in items:
                    label = f"{self.short(read.label)}: "
                    yield Piece(rich([(label, True), (self.within(read.text, limits.LINE), False)]))
            case Card(title, rows, checklist):
                yield Piece(header(self.short(title)))
                yield from self._checklist(checklist.items if checklist else ())
                for row in rows:
                    yield self._row(row)
                self._has_card = True
            case PlainText(title, rows):
                lines = [self.within(title, limits.LINE), *(line for row in rows for line in self.row(row))]
                for block, number in preformatted(lines, self.more, limits.TEXT_TO_COPY):
                    yield Piece(block, number)
            case Ask():
                yield from self._ask(part)
            case _:
                assert_never(part)

    def _checklist(self, items: Sequence[ChecklistItem]) -> Iterator[Piece]:
        if not items:
            return
        runs = [(("\n" if place else "") + self.item(item), item.here) for place, item in enumerate(items)]
        yield Piece(rich_within(runs, self.more), len(items))

    def _row(self, row: CardRow) -> Piece:
        lines = [self.within(line, limits.LINE) for line in row.lines]
        body = lines[:1] if len(lines) == 1 else [f"\n• {line}" for line in lines]
        label = (f"{self.short(row.label)}: ", True)
        block = rich_within([label, *((line or "–", False) for line in body or ["–"])], self.more)
        return Piece(block, max(1, len(lines)))

    def _ask(self, ask: Ask) -> Iterator[Piece]:
        if ask.progress:
            yield Piece(context([self.progress(ask.progress)]))
        yield Piece(rich([(self.question(ask), True)]), must=True)
        if ask.hint:
            yield Piece(context([self.text(ask.hint)]))
        main = [option for option in ask.options if not option.side]
        beside = [option for option in ask.options if option.side]
        about = one_line(self.wording.text(ask.text))
        if self._stamp is None:
            return
        first: list[Block] = []
        if len(main) > limits.BUTTONS_TO_TAP:
            labels = [f"{place}. {self.short(option.label)}" for place, option in enumerate(main, 1)]
            first.append(self._menu("slack.choose", main, labels))
        else:
            first += [self._button(option, place, about) for place, option in enumerate(main)]
        if ask.picks_date:
            first.append(self._date())
        second = self._beside(beside, about)
        if ask.question == _SETTINGS:
            second.append(self._settings_button())
        elif self._has_card:
            second.append(self._form_button(self._stamp))
        for number, elements in enumerate((first, second)):
            if elements:
                block = {"type": "actions", "block_id": self._block_id(number), "elements": elements}
                yield Piece(block, must=True)

    def _settings_button(self) -> Block:
        """Opens the person's own settings in a form."""
        title = self.text(Word("settings.form.title"))
        return button(OPEN_SETTINGS, self.text(Word("form.in_a_form")), "-", says=title)

    def _beside(self, options: Sequence[Option], about: str) -> list[Block]:
        """What stands beside the question: when to be asked again is one menu, and so is all there is to adjust where that would be a wall."""
        menus: list[Block] = []
        walled = len(options) > limits.BUTTONS_TO_TAP
        for start, key, gathered in (("edit:", "slack.adjust", walled), ("snooze:", "slack.later", True)):
            alike = [option for option in options if option.id.startswith(start)]
            if gathered and len(alike) > 1:
                labels = [self.short(option.label) for option in alike]
                menus.append(self._menu(key, alike, labels) | {"action_id": f"{MENU}:{len(menus)}"})
                options = [option for option in options if option not in alike]
        return [*(self._button(option, place, about) for place, option in enumerate(options, 50)), *menus]

    def _form_button(self, stamp: Stamp) -> Block:
        """Opens the deal of this conversation in a form; good for as long as the deal is there."""
        title = self.text(Word("form.title"))
        return button(SUMMARY, self.text(Word("form.in_a_form")), stamp.conversation_id, says=title)

    def _erase_button(self) -> Block:
        """Erases everything of whoever taps it; Slack says what that is, and asks whether they are sure."""

        def say(name: str, limit: int) -> Block:
            return plain(self.short(Word(f"slack.erase.{name}")), limit)

        sure = {
            "title": say("title", limits.DIALOG_TITLE),
            "text": say("what", limits.DIALOG_TEXT),
            "confirm": say("sure", limits.DIALOG_BUTTON),
            "deny": say("no", limits.DIALOG_BUTTON),
            "style": "danger",
        }
        return button(ERASE, self.short(Word("slack.erase.button")), "all", style="danger") | {
            "confirm": sure
        }

    def _block_id(self, number: int) -> str:
        stamp = self._stamp
        parts = (str(number), *((stamp.conversation_id, str(stamp.version), stamp.question) if stamp else ()))
        return _BETWEEN.join(parts)[: limits.BLOCK_ID]

    def _button(self, option: Option, place: int, about: str) -> Block:
        return button(f"{ANSWER}:{place}", self.short(option.label), option.id, about=about)

    def _menu(self, key: str, options: Sequence[Option], labels: Sequence[str]) -> Block:
        return {
            "type": "static_select",
            "action_id": MENU,
            "placeholder": plain(self.text(Word(key)), limits.OPTION),
            "options": [
                {"text": plain(label, limits.OPTION), "value": option.id}
                for option, label in zip(options[: limits.OPTIONS], labels, strict=False)
            ],
        }

    def _date(self) -> Block:
        return {
            "type": "datepicker",
            "action_id": DATE,
            "placeholder": plain(self.text(Word("slack.pick_date")), limits.BUTTON),
        }
