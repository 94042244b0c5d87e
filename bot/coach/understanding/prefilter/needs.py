"""What every match of a regular expression needs, read from the expression itself: a word that begins in one of a few ways.

Where an expression has something that is not understood here, the answer is less sharp or there is none; never is it
wrong. Nothing is searched in here.
"""

from functools import reduce
from operator import or_
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.prefilter.parts import (
    SIGNS,
    Again,
    Either,
    Letters,
    Node,
    OneOf,
    Row,
    UnknownPartError,
    block_of,
    parsed,
)

LONGEST_HEAD: Final = 5
_EVERYWHERE: Final = frozenset(
    f"{word} "[:LONGEST_HEAD]
    for word in """
    a an and as at be by can de dan die dat de een en er for have het hij i if in is it its ik met mij naar niet nog not of om on op
    or our out over she the they te then this to uit van voor was we wel will wij with you ze zij zijn
    """.split()
)  # fmt: skip
_EVERYWHERE_COSTS: Final = 30
# Hardly a text that is read names nobody.
_PEOPLE: Final = frozenset({"\ue000", "\uf000"})
_PEOPLE_COST: Final = 100
_SHORTEST_PART: Final = 3
_PART_COSTS: Final = 10
_MOST_HEADS: Final = 2_000
_MOST_CHARS: Final = 12


@record
class Needs:
    """What one of must be in a text for a pattern to match in it; nothing can be said where there is none.

    `heads`: beginnings of words, of at most `LONGEST_HEAD` characters; one that ends in a space is a whole word, and the
    sign of a person or an amount is the first of its block. `parts`: pieces of words.
    """

    heads: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything is known."""
        return bool(self.heads or self.parts)

    def __or__(self, other: "Needs") -> "Needs":
        """What a choice between the two needs."""
        return Needs(self.heads | other.heads, self.parts | other.parts)

    @property
    def cost(self) -> int:
        """How much there is to look for, and in vain: a word that stands in most texts tells nothing."""
        common = sum(f"{head.rstrip()} "[:LONGEST_HEAD] in _EVERYWHERE for head in self.heads)
        people = len(self.heads & _PEOPLE)
        return (
            len(self.heads)
            + _PART_COSTS * len(self.parts)
            + _EVERYWHERE_COSTS * common
            + _PEOPLE_COST * people
        )


def needs_of(pattern: str) -> Needs:
    """What every match of `pattern` needs."""
    try:
        found = _needed(parsed(pattern), at_word=False)
    except UnknownPartError:
        return Needs()
    # Where "geld" is, "gelden" need not be looked for.
    parts = {
        part for part in found.parts if not any(other != part and other in part for other in found.parts)
    }
    return Needs(found.heads, frozenset(parts))


def beginnings(pattern: str) -> frozenset[str]:
    """How the first word of anything that `pattern` matches can begin; nothing where it can be any word."""
    try:
        return _heads(parsed(pattern))
    except UnknownPartError:
        return frozenset()


def head_of(word: str) -> str:
    """How a word of a text begins: its first characters, with a space behind a shorter one; a sign's block."""
    return block_of(word) if len(word) == 1 and ord(word) in SIGNS else f"{word} "[:LONGEST_HEAD]


def is_whole(head: str) -> bool:
    """Whether a beginning is a whole word."""
    return head.endswith(" ") or (len(head) == 1 and ord(head) in SIGNS)


def _needed(row: Row, *, at_word: bool) -> Needs:
    """The least that a sequence cannot do without. `at_word`: a word begins where it begins."""
    best = Needs()
    for at, node in enumerate(row):
        found = Needs(_heads(row[at:])) if at_word or _begins_with_sign(node) else Needs()
        best = _lighter(best, found)
        if isinstance(node, Either):
            # With what stands behind it, for a way that ends in a whole word.
            ways = [_needed((*way, *row[at + 1 : at + 2]), at_word=at_word) for way in node.ways]
            best = _lighter(best, reduce(or_, ways) if all(ways) else Needs())
        at_word = _ends_a_word(node, at_word=at_word)
    if best:
        return best
    texts = [node.text.strip() for node in row if isinstance(node, Letters)]
    longest = max(texts, key=len, default="")
    return Needs(parts=frozenset({longest})) if len(longest) >= _SHORTEST_PART else best


def _lighter(one: Needs, other: Needs) -> Needs:
    """Whichever is less to look for, of two that both are needed."""
    return one if one and (not other or one.cost <= other.cost) else other


def _begins_with_sign(node: Node) -> bool:
    return isinstance(node, OneOf) and bool(node.chars) and all(ord(char) in SIGNS for char in node.chars)


def _ends_a_word(node: Node, *, at_word: bool) -> bool:
    """Whether a new word begins behind a part of a pattern."""
    match node:
        case Letters(text):
            return text.endswith(" ")
        case OneOf(chars):
            return chars == {" "}
        case Either(ways):
            return all(_row_ends_a_word(way, at_word=at_word) for way in ways)
        case Again(what, optional):
            return (at_word or not optional) and _ends_a_word(what, at_word=at_word)


def _row_ends_a_word(row: Row, *, at_word: bool) -> bool:
    for node in reversed(row):
        if isinstance(node, Letters | OneOf) or not _ends_a_word(node, at_word=True):
            return _ends_a_word(node, at_word=False)
        if _ends_a_word(node, at_word=False):
            return True
    return at_word


def _heads(row: Row) -> frozenset[str]:
    """How the words can begin that a sequence stands at the start of; empty when any word can."""
    whole, begun = _beginnings(row)
    found = whole | begun
    return frozenset() if "" in found or len(found) > _MOST_HEADS else frozenset(found)


def _beginnings(row: Row) -> tuple[set[str], set[str]]:
    """What a sequence can be in full, and what else it can begin with."""
    whole: set[str] = {""}
    begun: set[str] = set()
    for node in row:
        ends, starts = _node_beginnings(node)
        before, whole = whole, set()
        for head in before:
            begun.update((head + start)[:LONGEST_HEAD] for start in starts)
            for end in ends:
                longer = head + end
                (begun if is_whole(longer) or len(longer) >= LONGEST_HEAD else whole).add(
                    longer[:LONGEST_HEAD]
                )
        if len(whole) + len(begun) > _MOST_HEADS:
            raise UnknownPartError
        if not whole:
            break
    return whole, begun


def _node_beginnings(node: Node) -> tuple[set[str], set[str]]:
    match node:
        case Letters(text):
            head = text[: text.find(" ") + 1 or LONGEST_HEAD][:LONGEST_HEAD]
            return ({head}, set()) if head == text else (set(), {head})
        case OneOf(chars):
            return (set(chars), set()) if chars else (set(), {""})
        case Either(ways):
            both = [_beginnings(way) for way in ways]
            return set().union(*(whole for whole, _ in both)), set().union(*(begun for _, begun in both))
        case Again(what, optional, many):
            whole, begun = _node_beginnings(what)
            begun = begun | (whole if many else set())
            return whole | ({""} if optional else set()), begun
