"""The modals in which a deal is edited: the neutral form as Block Kit. Pure; nothing is sent here.

The view's own metadata says which deal, which part, and what all of it was when it was shown.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from bot.coach.known.facts import DealFacts
from bot.coach.showing import describing
from bot.editing.fields import PARTS, Part
from bot.editing.parts import form, seen
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.edit_marks import BETWEEN, CALLBACK, PART
from handlers.slack.kit import Block, button, plain, section
from handlers.slack.modal import Say, group, modal

# Room for the notices, the count of what is left out, and what can be added.
_ROOM: Final = 12
_NOTICES: Final = 9
# Fields in which something is chosen instead of written.
_CHOSEN: Final = ("place:", "status:", "voice:", "can:", "may:", "when:", "whose:", "kind:")


def choose_part(facts: DealFacts, wording: Wording, *, saved: bool = False) -> Block:
    """The modal in which a part of the deal is chosen."""
    say = Say(wording)
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
    return modal(say, say("form.title"), blocks)


def form_view(
    part: Part,
    facts: DealFacts,
    wording: Wording,
    *,
    typed: Mapping[str, str] | None = None,
    changed: bool = False,
) -> Block:
    """The form of one part. `typed` stands in the fields instead of what is known; `changed` tells that that was needed."""
    say = Say(wording)
    typed = typed or {}
    *known, last = ([*group(fields, say, typed)] for fields in form(part, facts))
    kept = _that_fit(known, last)
    blocks = [block for fields in kept for block in fields]
    # What can be added is not the last one's.
    blocks += [*([{"type": "divider"}] if kept else []), *last]
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
        **modal(say, say(f"form.part.{part}"), [*notices, *blocks]),
        "callback_id": CALLBACK,
        "submit": plain(say("form.save"), limits.VIEW_TITLE),
        "close": plain(say("form.cancel"), limits.VIEW_TITLE),
        "private_metadata": json.dumps(about)[: limits.PRIVATE_METADATA],
    }


def _that_fit(groups: Sequence[list[Block]], last: list[Block]) -> list[list[Block]]:
    """The first groups, as many as fit in a view that ends with `last`."""
    places = limits.BLOCKS_IN_VIEW - _ROOM - len(last)
    room = limits.BYTES_OF_FIELDS - len(json.dumps(last))
    kept: list[list[Block]] = []
    for fields in groups:
        places -= len(fields)
        room -= len(json.dumps(fields))
        if places < 0 or room < 0:
            break
        kept.append(fields)
    return kept
