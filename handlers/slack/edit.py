"""The modals in which a deal is edited: the neutral form as Block Kit. Pure; nothing is sent here.

Each field's block carries a short mark of what was shown in it. The view's own metadata says which deal, which part, and
what all of it was when it was shown.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.coach import describing
from bot.coach.facts import DealFacts
from bot.coach.replies import Value, Word, values
from bot.editing.fields import PARTS, Field, Group, Part
from bot.editing.parts import form, seen
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit_marks import BETWEEN, CALLBACK, PART, VALUE, mark
from handlers.slack.escaping import cut, harmless, one_line
from handlers.slack.kit import Block, button, plain, section

# Room for the notices, the count of what is left out, and what can be added.
_ROOM: Final = 12
_NOTICES: Final = 9
# Fields in which something is chosen instead of written.
_CHOSEN: Final = ("place:", "status:", "voice:", "can:", "may:", "when:", "whose:", "kind:")


def choose_part(facts: DealFacts, wording: Wording, *, saved: bool = False) -> Block:
    """The modal in which a part of the deal is chosen."""
    say = _Say(wording)
    blocks: list[Block] = []
    if saved:
        blocks.append(section(say("form.saved")))
    blocks += [
        section(say("form.which_part", deal=describing.deal_name(facts))),
        *(
            {
                "type": "actions",
                "elements": [button(f"{PART}:{part}", say(f"form.part.{part}"), facts.deal.id)],
            }
            for part in PARTS
        ),
    ]
    return _modal(say, say("form.title"), blocks)


def notice(line: str, wording: Wording) -> Block:
    """A modal that only tells something."""
    say = _Say(wording)
    return _modal(say, say("form.title"), [section(one_line(line))])


def form_view(
    part: Part,
    facts: DealFacts,
    wording: Wording,
    *,
    typed: Mapping[str, str] | None = None,
    changed: bool = False,
) -> Block:
    """The form of one part. `typed` stands in the fields instead of what is known; `changed` tells that that was needed."""
    say = _Say(wording)
    typed = typed or {}
    *known, last = ([*_group(group, say, typed)] for group in form(part, facts))
    kept = _that_fit(known, last)
    blocks = [block for group in (*kept, last) for block in group]
    if len(known) > len(kept):
        blocks.append(section(say("form.more_known", n=len(known) - len(kept))))
    notices = [section(say("form.changed"))] if changed else []
    # What was typed about something that is not there any more is shown, so that it can be taken over.
    here = {str(block.get("block_id") or "").rpartition(BETWEEN)[0] for block in blocks}
    gone = [
        text for name, text in typed.items() if text and name not in here and not name.startswith(_CHOSEN)
    ]
    notices += [section(say("form.gone", text=text)) for text in gone[:_NOTICES]]
    about = {"deal": facts.deal.id, "part": part, "seen": seen(part, facts)}
    return {
        **_modal(say, say(f"form.part.{part}"), [*notices, *blocks]),
        "callback_id": CALLBACK,
        "submit": plain(say("form.save"), limits.VIEW_TITLE),
        "close": plain(say("form.cancel"), limits.VIEW_TITLE),
        "private_metadata": json.dumps(about)[: limits.PRIVATE_METADATA],
    }


class _Say:
    """Texts of the catalogue, harmless and on one line."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def __call__(self, key: str, **given: Value) -> str:
        return self.line(Word(key, values(**given)))

    def line(self, words: Word | str) -> str:
        return one_line(self.wording.text(words))


def _group(group: Group, say: _Say, typed: Mapping[str, str]) -> Iterator[Block]:
    if group.title is not None:
        yield section(say.line(group.title))
    for field in group.fields:
        yield _input(field, say, typed.get(field.name))


def _that_fit(groups: Sequence[list[Block]], last: list[Block]) -> list[list[Block]]:
    """The first groups, as many as fit in a view that ends with `last`."""
    places = limits.BLOCKS_IN_VIEW - _ROOM - len(last)
    room = limits.BYTES_OF_FIELDS - len(json.dumps(last))
    kept: list[list[Block]] = []
    for group in groups:
        places -= len(group)
        room -= len(json.dumps(group))
        if places < 0 or room < 0:
            break
        kept.append(group)
    return kept


def _modal(say: _Say, title: str, blocks: list[Block]) -> Block:
    return {
        "type": "modal",
        "title": plain(title, limits.VIEW_TITLE),
        "close": plain(say("form.close"), limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _input(field: Field, say: _Say, typed: str | None) -> Block:
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


def _element(field: Field, say: _Say, value: str) -> Block:
    match field.kind:
        case "choice":
            options = {
                option.id: {
                    "text": plain(say.line(option.label), limits.OPTION),
                    "value": cut(option.id, limits.OPTION_VALUE),
                }
                for option in field.options
            }
            chosen = {"initial_option": options[value]} if value in options else {}
            placeholder = {"placeholder": plain(say("slack.choose"), limits.OPTION)}
            return {"type": "static_select", "options": [*options.values()], **chosen, **placeholder}
        case "date":
            return {"type": "datepicker", **({"initial_date": value} if value else {})}
        case "number":
            first = {"initial_value": value} if value else {}
            return {"type": "number_input", "is_decimal_allowed": False, **first}
        case "line" | "lines":
            first = {"initial_value": value} if value else {}
            return {"type": "plain_text_input", "multiline": field.kind == "lines", **first}
