"""A message's blocks within the limits of a message as a whole: whole blocks are left out, and counted. Pure."""

from collections.abc import Iterator

from bot.coach.turn.replies import Word
from bot.wording import Wording
from handlers.slack import limits
from handlers.slack.escaping import harmless
from handlers.slack.kit import Block, context


def within_limits(blocks: list[Block], wording: Wording) -> Iterator[Block]:
    """Whole blocks that fit; what has to be answered always does, and what was left out is counted."""
    if len(blocks) <= limits.BLOCKS_IN_MESSAGE - 2 and len(repr(blocks)) <= limits.TEXT_IN_MESSAGE:
        # All of it, with everything around its texts, is shorter than the texts alone may be: so it is nearly always.
        yield from blocks
        return
    must = [block for block in blocks if block["type"] == "actions"]
    last_text = next((block for block in reversed(blocks) if block["type"] != "actions"), None)
    room = limits.TEXT_IN_MESSAGE - sum(map(_length, must)) - (_length(last_text) if last_text else 0)
    places = limits.BLOCKS_IN_MESSAGE - len(must) - 2
    dropped = 0
    for block in blocks:
        if block["type"] == "actions" or block is last_text:
            if dropped:
                yield context([harmless(wording.text(Word("slack.more", (("n", dropped),))))])
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


def _length(block: Block) -> int:
    """All the text in a block."""
    length = 0
    within: list[object] = [block]
    while within:
        thing = within.pop()
        if isinstance(thing, dict):
            text = thing.get("text")
            if isinstance(text, str):
                length += len(text)
            within += thing.values()
        elif isinstance(thing, list):
            within += thing
    return length
