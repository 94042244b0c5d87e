"""What a piece of a message leaves out because the one before it said it: "tom left, he's retired", "the survey, that's done"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.pronouns import SPELT_IN_ONE, THEM, THEY, THEY_DO
from bot.coach.basics.record import replace
from bot.coach.judged import about
from bot.coach.turn.draft import Draft
from bot.coach.understanding.belonging.told import ToldPiece
from bot.coach.understanding.text import utterance
from bot.coach.understanding.told_readings import DealPart, KnownAs, ToldReading
from bot.coach.words.phrases import same


def in_turn(draft: Draft, pieces: Sequence[ToldPiece]) -> Iterator[tuple[ToldPiece, ToldReading | None]]:
    """Each piece with what it tells; what its marked words leave out is named in it, or by the pieces before it."""
    named: dict[KnownAs, str] = {}
    last: tuple[str, str] | None = None
    for piece in pieces:
        told = _as_named(piece.told) if piece.told is not None else None
        if told is not None:
            if last == ("move", "ours") and _is_a_bare_day(piece, told):
                # "Writing it is my job, due the 2nd": the day is of what was told right before.
                told = replace(told, part="move", op="day", slots={**told.slots, "what": (named["move"],)})
            told = _named(draft, piece, told, named)
            kind = _KINDS.get(told.part)
            if kind is not None:
                slot = _SLOT[kind]
                words = told.all(slot) or told.all("old")
                named.update({kind: words[0]} if words else {})
            last = (told.part, told.op) if kind in named else None
        yield piece, told


def _is_a_bare_day(piece: ToldPiece, told: ToldReading) -> bool:
    nothing = not told.all("what") and not told.all("who")
    return (told.part, told.op) in _BARE_DAYS and nothing and len(piece.said.words) <= _A_DAY


_A_DAY: Final = 5
_BARE_DAYS: Final = frozenset({("next", "day"), ("next", "does"), ("call", "call"), ("move", "will")})


def _as_named(told: ToldReading) -> ToldReading:
    """What is told, without slots that only point at somebody ("he", "that"), and with names as they are: "Sue" for "Sue's"."""
    slots = {
        slot: left
        for slot, words in told.slots.items()
        if (left := tuple(_bare(slot, each) for each in words if not {*utterance(each).words} <= _POINTERS))
    }
    return replace(told, slots=slots)


def _bare(slot: str, words: str) -> str:
    return _WRITTEN_TO_IT.sub("", words) if slot in {"who", "old", "with"} else words


_WRITTEN_TO_IT: Final = later(r"(?<=\w)['’](?:s|re|ll|ve)$")


def _named(draft: Draft, piece: ToldPiece, told: ToldReading, before: Mapping[KnownAs, str]) -> ToldReading:
    kind = _KINDS.get(told.part)
    if told.op == "name_of" and not told.all("role") and "person" in before:
        # "The MD signs, his name is Patrick Doyle".
        return replace(told, slots={**told.slots, "role": (before["person"],)})
    if "person" in before and not told.all("who") and is_role_of_before(piece, told):
        # "She's called Karin de Boer, facility manager".
        return replace(told, slots={**told.slots, "who": (before["person"],)})
    if kind is None or told.all(_SLOT[kind]) or told.all("old"):
        return told
    here = _called_in(draft, piece, kind)
    if here is None and not (_POINTERS if told.part == "next" else _POINTS[kind]).isdisjoint(
        piece.said.words
    ):
        # "Multivac is no step, that's the competition": what was spoken of last, whatever it was kept as.
        here = before.get(kind) or next((before[other] for other in _AS_WELL[kind] if other in before), None)
    return told if here is None else replace(told, slots={**told.slots, _SLOT[kind]: (here,)})


def is_role_of_before(piece: ToldPiece, told: ToldReading) -> bool:
    """Whether a piece is the role of somebody whom the piece before it names, and so answers no more than that one does."""
    return told.op == "role" and any(same(piece.said.text, role) for role in told.all("role"))


def _called_in(draft: Draft, piece: ToldPiece, kind: KnownAs) -> str | None:
    """The one of that kind that the words of a piece name in full; None where none is, or several are."""
    words = {*piece.said.words}
    named = about.names_of(draft.facts)[kind]
    found = {name for name in named if (own := {*utterance(name).words}) and own <= words}
    return next(iter(found)) if len(found) == 1 else None


_KINDS: Final[Mapping[DealPart, KnownAs]] = {
    "signer": "person", "people": "person", "against": "person", "rival": "rival",
    "done": "step", "place": "step", "next": "step", "off": "step", "route": "step", "move": "move",
}  # fmt: skip
_SLOT: Final[Mapping[KnownAs, str]] = {"person": "who", "rival": "who", "step": "what", "move": "what"}
_IT: Final = (
    frozenset("die dat dit deze that this it thats that's its it's them they theyre ze t het er".split())
    | SPELT_IN_ONE
)
_AS_WELL: Final[Mapping[KnownAs, tuple[KnownAs, ...]]] = {
    "rival": ("person", "step"), "person": ("step", "rival"), "step": ("person",), "move": (),
}  # fmt: skip
_POINTERS: Final = _IT | THEY | THEM | THEY_DO
_POINTS: Final[Mapping[KnownAs, frozenset[str]]] = {
    "person": THEY | THEM | THEY_DO | {"die"},
    "rival": _IT, "step": _IT, "move": _IT,
}  # fmt: skip
