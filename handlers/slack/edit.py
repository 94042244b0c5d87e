"""The modals in which a deal is edited: the neutral form as Block Kit, and what comes back from it. Pure; nothing is sent here.

Each field's block carries a short mark of what was shown in it, so that what comes back tells apart what a person typed and
what only stood there. The view's own metadata says which deal, which part, and what all of it was when it was shown.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from bot.coach import describing
from bot.coach.facts import DealFacts
from bot.coach.replies import Value, Word, values
from bot.edit_turns import Place
from bot.editing.fields import PARTS, Fault, Field, Group, Part
from bot.editing.parts import form, seen
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.escaping import cut, harmless, one_line

Block = dict[str, Any]
CALLBACK: Final = "edit"
DEAL: Final = "edit:deal"
SUMMARY: Final = "edit:summary"
PART: Final = "edit:part"
_VALUE: Final = "value"
_MARK: Final = "|"
# Room for the notices, the count of what is left out, and what can be added.
_ROOM: Final = 12
_NOTICES: Final = 9
# Fields in which something is chosen instead of written.
_CHOSEN: Final = ("place:", "status:", "voice:", "can:", "may:", "when:", "whose:", "kind:")


@dataclass(frozen=True, slots=True)
class EditTap:
    """A button that opens a form: of which deal, which part (None: all of them, to choose from), and from which modal."""

    team: str
    user: str
    trigger: str
    place: Place
    part: Part | None = None
    view: str | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form that was sent. `shown` is, by field, the block it stands in; `typed` what is other than was shown."""

    team: str
    user: str
    key: str
    deal_id: str
    part: Part
    seen: str
    typed: Mapping[str, str]
    shown: Mapping[str, str]


def edit_tap(body: Mapping[str, Any]) -> EditTap | None:
    """A button that opens a form; None for any other."""
    action = _object(next(iter(body.get("actions") or ()), None))
    name, value = _text(action.get("action_id")), _text(action.get("value"))
    team, user = _text(_object(body.get("team")).get("id")), _text(_object(body.get("user")).get("id"))
    trigger = _text(body.get("trigger_id"))
    if not (team and user and trigger and value):
        return None
    if name == SUMMARY:
        return EditTap(team, user, trigger, Place(conversation_id=value))
    if name == DEAL or name.startswith(f"{DEAL}:"):
        return EditTap(team, user, trigger, Place(value))
    part = _part(name.removeprefix(f"{PART}:")) if name.startswith(f"{PART}:") else None
    view = _object(body.get("view"))
    if part is not None and view.get("type") == "modal":
        return EditTap(team, user, trigger, Place(value), part, _text(view.get("id")))
    return None


def submitted(body: Mapping[str, Any]) -> Submitted | None:
    """A form of ours that was sent; None for anything else."""
    view = _object(body.get("view"))
    team, user = _text(_object(body.get("team")).get("id")), _text(_object(body.get("user")).get("id"))
    if view.get("callback_id") != CALLBACK or not (team and user):
        return None
    try:
        about = _object(json.loads(_text(view.get("private_metadata"))))
    except ValueError:
        return None
    part = _part(_text(about.get("part")))
    if part is None:
        return None
    typed: dict[str, str] = {}
    shown: dict[str, str] = {}
    for block_id, actions in _object(_object(view.get("state")).get("values")).items():
        field, _, mark = block_id.rpartition(_MARK)
        value = _filled(_object(_object(actions).get(_VALUE)))
        shown[field] = block_id
        if _mark(value) != mark:
            typed[field] = value
    key = f"slack:view:{_text(view.get('id'))}:{_text(view.get('hash'))}"
    return Submitted(team, user, key, _text(about.get("deal")), part, _text(about.get("seen")), typed, shown)


def first_field(body: Mapping[str, Any]) -> str | None:
    """The block of the first field in a view: where what is wrong with all of it can be told."""
    blocks = _object(body.get("view")).get("blocks")
    fields = (_object(block) for block in (blocks if isinstance(blocks, list) else ()))
    return next((_text(block.get("block_id")) for block in fields if block.get("type") == "input"), None)


def errors(faults: Sequence[Fault], shown: Mapping[str, str], wording: Wording) -> dict[str, str]:
    """What is wrong, at its field; a fault in a field that is not shown stands at the first one."""
    first = next(iter(shown.values()), "")
    found: dict[str, str] = {}
    for fault in faults:
        found.setdefault(shown.get(fault.field, first), one_line(wording.text(fault.says)))
    return found


def choose_part(facts: DealFacts, wording: Wording, *, saved: bool = False) -> Block:
    """The modal in which a part of the deal is chosen."""
    say = _Say(wording)
    blocks: list[Block] = []
    if saved:
        blocks.append(_section(say("form.saved")))
    blocks += [
        _section(say("form.which_part", deal=describing.deal_name(facts))),
        *(
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": f"{PART}:{part}",
                        "text": _plain(say(f"form.part.{part}"), limits.BUTTON),
                        "value": facts.deal.id,
                        "accessibility_label": cut(say(f"form.part.{part}"), limits.ACCESSIBILITY_LABEL),
                    }
                ],
            }
            for part in PARTS
        ),
    ]
    return _modal(say, say("form.title"), blocks)


def notice(line: str, wording: Wording) -> Block:
    """A modal that only tells something."""
    say = _Say(wording)
    return _modal(say, say("form.title"), [_section(one_line(line))])


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
        blocks.append(_section(say("form.more_known", n=len(known) - len(kept))))
    notices = [_section(say("form.changed"))] if changed else []
    # What was typed about something that is not there any more is shown, so that it can be taken over.
    here = {_text(block.get("block_id")).rpartition(_MARK)[0] for block in blocks}
    gone = [
        text for name, text in typed.items() if text and name not in here and not name.startswith(_CHOSEN)
    ]
    notices += [_section(say("form.gone", text=text)) for text in gone[:_NOTICES]]
    about = {"deal": facts.deal.id, "part": part, "seen": seen(part, facts)}
    return {
        **_modal(say, say(f"form.part.{part}"), [*notices, *blocks]),
        "callback_id": CALLBACK,
        "submit": _plain(say("form.save"), limits.VIEW_TITLE),
        "close": _plain(say("form.cancel"), limits.VIEW_TITLE),
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
        yield _section(say.line(group.title))
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
        "title": _plain(title, limits.VIEW_TITLE),
        "close": _plain(say("form.close"), limits.VIEW_TITLE),
        "blocks": blocks,
    }


def _input(field: Field, say: _Say, typed: str | None) -> Block:
    known = _as_shown(field, field.value)
    return {
        "type": "input",
        "block_id": f"{field.name}{_MARK}{_mark(known)}"[: limits.BLOCK_ID],
        "label": _plain(say.line(field.label), limits.TEXT_IN_BLOCK),
        "optional": not field.must,
        **({"hint": _plain(say.line(field.hint), limits.TEXT_IN_BLOCK)} if field.hint else {}),
        "element": {
            "action_id": _VALUE,
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
                    "text": _plain(say.line(option.label), limits.OPTION),
                    "value": cut(option.id, limits.OPTION_VALUE),
                }
                for option in field.options
            }
            chosen = {"initial_option": options[value]} if value in options else {}
            placeholder = {"placeholder": _plain(say("slack.choose"), limits.OPTION)}
            return {"type": "static_select", "options": [*options.values()], **chosen, **placeholder}
        case "date":
            return {"type": "datepicker", **({"initial_date": value} if value else {})}
        case "number":
            first = {"initial_value": value} if value else {}
            return {"type": "number_input", "is_decimal_allowed": False, **first}
        case "line" | "lines":
            first = {"initial_value": value} if value else {}
            return {"type": "plain_text_input", "multiline": field.kind == "lines", **first}


def _filled(state: Mapping[str, Any]) -> str:
    """What stands in a field of any kind."""
    option = _text(_object(state.get("selected_option")).get("value"))
    return option or _text(state.get("selected_date")) or _text(state.get("value"))


def _mark(value: str) -> str:
    """A short mark of a value, the same however it is spaced."""
    return sha256(" ".join(value.split()).encode("utf-8", "replace")).hexdigest()[:10]


def _part(name: str) -> Part | None:
    return next((part for part in PARTS if part == name), None)


def _section(text: str) -> Block:
    return {"type": "section", "text": _plain(text, limits.TEXT_IN_BLOCK)}


def _plain(text: str, limit: int) -> Block:
    return {"type": "plain_text", "text": cut(text, limit) or "–", "emoji": False}


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
