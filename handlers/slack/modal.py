"""Modals and the fields in them, from the neutral forms. Pure; nothing is sent here.

Each field's block carries a short mark of what was shown in it, so that what comes back tells apart what a person typed and
what only stood there.
"""

from collections.abc import Iterator, Mapping

from bot.coach.turn.replies import Value, Word, values
from bot.editing.fields import Field, Group
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit_marks import BETWEEN, VALUE, mark
from handlers.slack.escaping import cut, harmless, one_line
from handlers.slack.kit import Block, plain, rich, section


class Say:
    """Texts of the catalogue, harmless and on one line."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def __call__(self, key: str, **given: Value) -> str:
        """The text with this key."""
        return self.line(Word(key, values(**given)))

    def line(self, words: Word | str) -> str:
        """A word of the catalogue, or text as it stands."""
        return one_line(self.wording.text(words))


def group(group: Group, say: Say, typed: Mapping[str, str]) -> Iterator[Block]:
    """The blocks of a group of fields; what is `typed` stands in them instead of what is known."""
    if group.title is not None:
        yield {"type": "divider"}
        yield rich([(say.line(group.title), True)])
    for field in group.fields:
        yield _input(field, say, typed.get(field.name))


def notice(line: str, wording: Wording) -> Block:
    """A modal that only tells something."""
    say = Say(wording)
    return modal(say, say("form.title"), [section(one_line(line))])


def modal(say: Say, title: str, blocks: list[Block]) -> Block:
    """A modal that can only be closed."""
    return {
        "type": "modal",
        "title": plain(title, limits.VIEW_TITLE),
        "close": plain(say("form.close"), limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _input(field: Field, say: Say, typed: str | None) -> Block:
    known = _as_shown(field, field.value)
    return {
        "type": "input",
        "block_id": f"{field.name}{BETWEEN}{mark(known)}"[: limits.BLOCK_ID],
        "label": plain(say.line(field.label), limits.TEXT_IN_BLOCK),
        "optional": not field.must,
        **({"hint": plain(say.line(field.hint), limits.TEXT_IN_BLOCK)} if field.hint else {}),
        "element": {
            "action_id": VALUE,
            **_element(field, say, known if typed is None else _as_shown(field, typed)),
        },
    }


def _as_shown(field: Field, value: str) -> str:
    """A value as it stands in its field: harmless, and no longer than a field can be."""
    shown = harmless(value) if field.kind == "lines" else one_line(value)
    return cut(shown, limits.INPUT)


def _element(field: Field, say: Say, value: str) -> Block:
    options = {
        option.id: {
            "text": plain(say.line(option.label), limits.OPTION),
            "value": cut(option.id, limits.OPTION_VALUE),
        }
        for option in field.options
    }
    match field.kind:
        case "choice":
            chosen = {"initial_option": options[value]} if value in options else {}
            placeholder = {"placeholder": plain(say("slack.choose"), limits.OPTION)}
            return {"type": "static_select", "options": [*options.values()], **chosen, **placeholder}
        case "choices":
            first = [options[name] for name in value.split(",") if name in options]
            return {
                "type": "checkboxes",
                "options": [*options.values()],
                **({"initial_options": first} if first else {}),
            }
        case "time":
            return {"type": "timepicker", **({"initial_time": value} if value else {})}
        case "date":
            return {"type": "datepicker", **({"initial_date": value} if value else {})}
        case "number":
            return {"type": "number_input", "is_decimal_allowed": False, **_first(value)}
        case "line" | "lines":
            return {"type": "plain_text_input", "multiline": field.kind == "lines", **_first(value)}


def _first(value: str) -> Block:
    return {"initial_value": value} if value else {}
