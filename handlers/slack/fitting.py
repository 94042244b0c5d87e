"""A message's blocks and its text within the limits of a message as a whole: what does not fit is left out whole, and counted. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from handlers.slack import limits
from handlers.slack.escaping import cut_escaped, escaped
from handlers.slack.kit import Block, context


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, how many items it shows, and whether it is asked or answered with, so that it must be there."""

    block: Block
    items: int = 1
    must: bool = False


def within_limits(pieces: Sequence[Piece], more: Callable[[int], str]) -> Iterator[Block]:
    """Whole blocks that fit; what has to be answered always does, and what was left out is counted in `more`'s words."""
    blocks = [piece.block for piece in pieces]
    if len(blocks) <= limits.BLOCKS_IN_MESSAGE - 2 and len(repr(blocks)) <= limits.TEXT_IN_MESSAGE:
        # All of it, with everything around its texts, is shorter than the texts alone may be: so it is nearly always.
        yield from blocks
        return
    must = [_length(piece.block) for piece in pieces if piece.must]
    room = limits.TEXT_IN_MESSAGE - sum(must)
    # Before each of them, and at the end, there may be a count.
    places = limits.BLOCKS_IN_MESSAGE - 2 * len(must) - 1
    dropped = 0
    for piece in pieces:
        length = _length(piece.block)
        if not piece.must and (length > room or places <= 0):
            dropped += piece.items
            continue
        if piece.must and dropped:
            yield context([more(dropped)])
            dropped = 0
        if not piece.must:
            room -= length
            places -= 1
        yield piece.block
    if dropped:
        yield context([more(dropped)])


def text_within(
    lines: Sequence[str], must: Sequence[str], more: Callable[[int], str], longest: int = limits.FALLBACK
) -> str:
    """One escaped text: as many whole lines as fit, how many more there are, and what must be in it.

    What must be in it may make it longer than `longest`: then there is nothing else in it but the count.
    """
    told, asked = [escaped(line) for line in lines], [escaped(line) for line in must]
    room = longest - sum(len(line) + 1 for line in asked)
    if told and sum(len(line) + 1 for line in told) > room:
        kept: list[str] = []
        room -= len(more(len(told))) + 1
        for line in told:
            room -= len(line) + 1
            if room < 0:
                break
            kept.append(line)
        count = more(len(told) - len(kept))
        if not kept and len(told[0]) > longest // 2:
            # One line is nearly everything: its beginning says more than that there is one.
            kept = [cut_escaped(lines[0], longest // 2)]
        told = [*kept, count]
    whole = "\n".join([*told, *asked])
    if len(whole) <= limits.LONGEST_FALLBACK:
        return whole
    # Nobody types so much; Slack would cut it wherever it liked.
    return cut_escaped("\n".join(must), limits.LONGEST_FALLBACK)


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
