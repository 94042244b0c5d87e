"""A regular expression taken apart: its letters, its classes, its choices, and what in it may be missing or repeated.

What is looked ahead at or behind, and places without a width, are left out. What a pattern needs is read in
`needs`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# Signs of people and amounts stand alone as a word; one stands for all of its block.
SIGNS: Final = range(0xE000, 0xF800)
IN_BLOCK: Final = 0x800
_BLOCK_BITS: Final = 0xF800
_MOST_CHARS: Final = 12
# Letters up to and with the next space; an escape, a class, the beginning of a group, a mark, how often.
_PIECE: Final = re.compile(
    r" |[^ \\\[\](){}|?*+.^$\ue000-\uf7ff]+ ?|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\(\?(?::|P<\w+>|=|!|<=|<!)|\(\?.|[()|]|[?*+][?+]?|\{\d*,?\d*\}[?+]?|.",
    re.DOTALL,
)
_NO_WIDTH: Final = frozenset({"\\b", "\\B", "\\A", "\\Z", "^", "$"})
_MANY: Final = frozenset({"\\S", "\\s", "\\w", "\\W", "\\d", "\\D", "."})
_AROUND: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_GROUPS: Final = _AROUND | {"(?:"}
_COUNTED: Final = re.compile(r"\{(\d*)(?:,(\d*))?\}[?+]?")
_LISTED: Final = re.compile(r"(?P<first>\\.|.)(?:-(?P<last>\\.|[^\]]))?", re.DOTALL)


class UnknownPartError(ValueError):
    """Something in a pattern that is not taken apart here."""


@dataclass(slots=True)
class Letters:
    """These characters, one after another."""

    text: str


@dataclass(slots=True)
class OneOf:
    """One character: any of `chars`, or any at all when there are none."""

    chars: frozenset[str]


@dataclass(slots=True)
class Either:
    """One of several sequences."""

    ways: tuple["Row", ...]


@dataclass(slots=True)
class Again:
    """Something that may be missing, or there more than once."""

    what: "Node"
    optional: bool
    many: bool


Node = Letters | OneOf | Either | Again
Row = tuple[Node, ...]


def block_of(sign: str) -> str:
    """The first sign of the block that a sign is in."""
    return chr(ord(sign) & _BLOCK_BITS)


def parsed(pattern: str) -> Row:
    """`pattern`, which has no flags, taken apart. UnknownPartError for one with something that is not known here."""
    pieces = _PIECE.findall(pattern)
    row, end = _alternatives(pieces, 0)
    if end != len(pieces):
        raise UnknownPartError
    return row


def _alternatives(pieces: Sequence[str], at: int) -> tuple[Row, int]:
    """The sequence up to the bracket that closes it, and where that stands."""
    ways: list[Row] = []
    row: list[Node] = []
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            ways.append(tuple(row))
            row = []
            continue
        node, at = _part(piece, pieces, at)
        if node is None:
            continue
        if at < len(pieces) and (repeat := _repeated(pieces[at])) is not None:
            if isinstance(node, Letters) and len(node.text) > 1:
                # Only the last character is the one that may be missing, or repeated.
                row.append(Letters(node.text[:-1]))
                node = Letters(node.text[-1])
            node = Again(node, *repeat)
            at += 1
        row.append(node)
    return ((Either((*ways, tuple(row))),) if ways else tuple(row)), at


def _part(piece: str, pieces: Sequence[str], at: int) -> tuple[Node | None, int]:
    """What a piece begins, None for what has no width, and where it ends."""
    if len(piece) > 1 and piece[0] not in "(\\[{":
        return Letters(piece), at
    if piece.startswith("("):
        if piece.startswith("(?") and not (piece in _GROUPS or piece.startswith("(?P<")):
            raise UnknownPartError
        inside, end = _alternatives(pieces, at)
        if end == len(pieces):
            raise UnknownPartError
        return (None if piece in _AROUND else Either((inside,))), end + 1
    if piece in _NO_WIDTH:
        return None, at
    if piece in _MANY:
        return OneOf(frozenset()), at
    if piece.startswith("["):
        return OneOf(_listed(piece)), at
    if piece.startswith("\\"):
        if piece[1].isalnum() and piece != "\\n":
            raise UnknownPartError
        return OneOf(frozenset({"\n" if piece == "\\n" else piece[1]})), at
    if piece[0] in "?*+{" and piece != "{":
        raise UnknownPartError  # it repeats what has no width
    return (OneOf(frozenset({block_of(piece)})) if ord(piece) in SIGNS else Letters(piece)), at


def _repeated(piece: str) -> tuple[bool, bool] | None:
    """Whether what stands before may be missing, and may be there more than once; None when nothing is said of it."""
    if piece[0] in "?*+":
        return piece[0] != "+", piece[0] != "?"
    found = _COUNTED.fullmatch(piece) if piece[0] == "{" else None
    return None if found is None else (int(found[1] or 0) == 0, found[2] not in {"0", "1"})


def _listed(piece: str) -> frozenset[str]:
    """The characters of a class; empty for one that has too many."""
    inside = piece[1:-1]
    found: set[str] = set()
    for one in _LISTED.finditer(inside):
        first, last = one["first"], one["last"] or one["first"]
        if inside.startswith("^") or (first.startswith("\\") and first[1].isalnum()):
            return frozenset()
        low, high = ord(first[-1]), ord(last[-1])
        if low in SIGNS and high in SIGNS:
            found |= {chr(block) for block in range(low & _BLOCK_BITS, high + 1, IN_BLOCK)}
        elif high - low + len(found) > _MOST_CHARS:
            return frozenset()
        else:
            found |= set(map(chr, range(low, high + 1)))
    return frozenset(found)
