"""What trained weights look at to tell who holds the final yes: each person named with the words around them, and nobody.

Nothing is decided here. The names of features are short, for they are stored with their weights: `r` and `l` are words
right and left of somebody, `b` those on either side, `n` and `p` those of the next and the previous clause, `0` those of the
whole text, for nobody.
"""

from collections.abc import Collection, Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import Somebody, is_money, is_somebody
from bot.coach.understanding.text import Language

Key = str | tuple[str, str]
"""A feature by its name, or a word by its side and itself: it has several, see `names_of`."""

EITHER_SIDE: Final = "b"
"""Where a word stands that is told apart by no side."""

_PIECE: Final = 4
_LONGEST: Final = 24
_SHORTEST_IN_PIECES: Final = 5
_NUMBER: Final = "0"
_AMOUNT: Final = "€"
_THEIRS: Final = "@"
_OURS: Final = "@@"
_SELF: Final = "*"
_HEAD: Final = "^"
_END: Final = "$"
# How far from somebody it still tells how far a word stands; beyond it a word is only on that side.
_NEAR: Final = 3
_MOST_COUNTED: Final = 4
# How long a clause is, by the number of its words.
_LENGTHS: Final = tuple(
    f"%{next(most for most in (1, 2, 3, 5, 8, 12, 20, 99) if count <= most)}" for count in range(22)
)


@record
class Candidate:
    """Somebody who may hold the yes: in which clause they are named, at which of its signs, and their features."""

    who: Somebody
    clause: int
    at: int
    keys: tuple[Key, ...]


def candidates_in(scene: Scene, guesses: Collection[Mention] = ()) -> tuple[Candidate, ...]:
    """Everybody in a scene who is not on our side, in text order. `guesses`: those of its people who are only guessed to be any."""
    clauses = scene.clauses
    placed = [
        (place, at, who)
        for place, clause in enumerate(clauses)
        for at, sign in enumerate(clause.signs.split(" ")[1:-1])
        if is_somebody(sign) and not (who := scene.who(sign)).ours
    ]
    if not placed:
        return ()
    looking = _Looking(scene, frozenset(guesses), len(placed))
    return tuple(
        Candidate(who, place, at, tuple(looking.keys(place, at, who, rank)))
        for rank, (place, at, who) in enumerate(placed)
    )


_BESIDE: Final = frozenset(",(:-–—")


def same_people(scene: Scene, candidates: Sequence[Candidate]) -> list[int]:
    """Per candidate the place of the first who is the same: named again, or by name and by title side by side.

    "Mevrouw Terpstra, de operationeel directeur" is one.
    """
    found: list[int] = []
    first: dict[str, int] = {}
    for at, one in enumerate(candidates):
        called = one.who.text.casefold()
        person = first.get(called, at)
        if person == at and at and _tells_who(scene, candidates[at - 1].who, one.who):
            person = found[-1]
        found.append(person)
        first.setdefault(called, person)
    return found


def _tells_who(scene: Scene, before: Somebody, behind: Somebody) -> bool:
    """Whether one is a name and the other the title it goes with."""
    if behind.first - before.last != 1 or scene.items[before.last].mark not in _BESIDE:
        return False
    (one, *more), (other, *others) = before.members, behind.members
    return not (more or others) and (one.name is None) != (other.name is None)


def keys_of_nobody(scene: Scene, *, asked: bool) -> list[Key]:
    """What a text has in it that may say that nobody is told to hold the yes: its words, and whether it asks.

    `asked`: it answers who may say yes, so that somebody is likelier to be told.
    """
    found: list[Key] = [f"0{word}" for clause in scene.clauses for word in _words(scene, clause.signs)]
    if scene.said.text.endswith("?"):
        found.append("0?")
    if asked:
        found.append("0|asked")
    return found


def names_of(key: Key, language: Language, known: Container[str]) -> list[str]:
    """The names of the features of a key. `known`: those that have weights; a word that has none is taken to pieces."""
    if isinstance(key, str):
        return [key]
    side, word = key
    name = f"{side}{word}"
    verb = lexicon(language).verbs.get(word)
    if verb is not None:
        return [name, f"{side}v:{verb.lemma}", f"{side}V:{verb.meaning}"]
    if name in known or len(word) < _SHORTEST_IN_PIECES:
        return [name]
    edged = f"<{word}>"
    return [name, *[f"{side}:{edged[at : at + _PIECE]}" for at in range(len(edged) - _PIECE + 1)]]


def is_piece(name: str) -> bool:
    """Whether a feature is a piece of a word."""
    return name[1:2] == ":" and len(name) == _PIECE + 2


def _words(scene: Scene, signs: str) -> list[str]:
    """The words of a clause as features know them."""
    return [_plain(scene, sign) for sign in signs.split(" ")[1:-1]]


def _plain(scene: Scene, sign: str) -> str:
    if is_somebody(sign):
        return _OURS if scene.who(sign).ours else _THEIRS
    if is_money(sign):
        return _AMOUNT
    return _NUMBER if sign[:1].isdigit() else sign[:_LONGEST]


class _Looking:
    """Looks through one scene."""

    def __init__(self, scene: Scene, guesses: AbstractSet[Mention], count: int) -> None:
        self._scene = scene
        self._guesses = guesses
        self._count = count
        self._clauses = [_words(scene, clause.signs) for clause in scene.clauses]

    def keys(self, place: int, at: int, who: Somebody, rank: int) -> Iterator[Key]:
        """All about one who is named at a sign of a clause, the `rank`th of all."""
        words = self._clauses[place]
        yield from self._form(who)
        yield from self._standing(place, words, rank)
        yield from [(EITHER_SIDE, word) for word in words[:at] + words[at + 1 :]]
        yield from _side("l", words[:at][::-1], _HEAD)
        yield from _side("r", words[at + 1 :], _END)
        yield from self._elsewhere(place)

    def _form(self, who: Somebody) -> Iterator[str]:
        """How somebody is said: by name, by title, by whose they are."""
        items = self._scene.items[who.first : who.last]
        member = who.members[0]
        yield f"h{items[-1].mark[:_LONGEST]}"
        yield f"f{items[0].mark[:_LONGEST]}" if len(items) > 1 else "f"
        yield f"k{'n' if member.name else ''}{'r' if member.role else ''}"
        if who.plural:
            yield "kp"
        if len(who.members) > 1:
            yield "kg"
        if not self._guesses.isdisjoint(who.members):
            yield "ku"
        if member.role:
            yield from [f"w{item.mark[:_LONGEST]}" for item in items]

    def _standing(self, place: int, words: Sequence[str], rank: int) -> Iterator[str]:
        """Where somebody stands among the others, and in what kind of clause."""
        count = self._count
        yield f"#{min(count, _MOST_COUNTED)}"
        if count > 1:
            yield "#f" if not rank else "#l" if rank == count - 1 else "#m"
        yield f"|{self._scene.clauses[place].stop}"
        yield _LENGTHS[min(len(words), len(_LENGTHS) - 1)]
        yield "cf" if not place else "cl" if place == len(self._clauses) - 1 else "cm"
        if _AMOUNT in words:
            yield "c€"

    def _elsewhere(self, place: int) -> Iterator[str]:
        """What is said in other clauses: in the next, in the one before, and further off."""
        clauses = self._clauses
        if place:
            before = clauses[place - 1]
            yield from [f"p{word}" for word in before]
            yield "P@" if _THEIRS in before else "P"
        if place + 1 < len(clauses):
            behind = clauses[place + 1]
            # "Karin, die hakt de knoop door": of nobody else, so likely of them.
            sign = "n" if _THEIRS in behind else "N"
            yield from [f"{sign}{word}" for word in behind]
            yield from [f"{sign}{one} {two}" for one, two in pairwise(behind)]
            yield f"n|{self._scene.clauses[place + 1].stop}"
        for far, words in enumerate(clauses):
            if abs(far - place) > 1:
                sign = "<" if far < place else ">"
                yield from [f"{sign}{word}" for word in words]


def _side(side: str, words: Sequence[str], end: str) -> list[Key]:
    """What stands on one side of somebody in their clause, nearest first: words up to the next person, and all pairs."""
    upto = words.index(_THEIRS) + 1 if _THEIRS in words else len(words)
    ends = (*words, end)
    return [
        *[(side, word) for word in words[:upto]],
        *[f"{side}{far}{word}" for far, word in enumerate(words[: min(upto, _NEAR)])],
        *[f"{side}{one} {two}" for one, two in zip((_SELF, *words), ends, strict=True)],
    ]
