"""Roles and groups that are in no list: told by the head behind unknown words, or by a verb that only people do.

"Kiln manager", "the public works director", "clinical governance committee", "the district says".
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from bot.coach.understanding.scene.role_words import (
    AGES,
    CLOSING,
    CUES,
    GATHERINGS,
    HOUSEHOLDS,
    KNOWN_BEFORE_HEADS,
    SITES,
    SURE_TEAMS,
    TEAMS,
    WEAK_HEADS,
)
from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    HEADS,
    KIN,
    MODIFIERS,
    OUTSIDERS,
    PEOPLES,
    PERSON_VERBS,
    SPEAKING,
)

_JOINERS: Final = frozenset(
    "having being giving doing making taking getting every each elke ieder iedere en and of or else otherwise anders plus met with de het the a an".split()
)
_BEFORE_HEADS: Final = MODIFIERS | DEPARTMENTS | HEADS | BODIES
# "In de praktijk beslist zijn vrouw".
_ABSTRACT: Final = frozenset("praktijk theorie werkelijkheid realiteit toekomst regel rit streep".split())
# Before an amount that somebody may sign for.
_MAY: Final = frozenset({"can", "may", "mag", "tekent", "kan"})
_UP_TO: Final = frozenset({"tot", "max", "until"})
_BOUNDING: Final = _MAY | _UP_TO | {"up"}
_WORDS_KEPT: Final = 20_000
# So many words before the head of a role are unknown at most.
_MOST: Final = 3


class UnknownRoles:
    """Finds such roles in one row of items. `is_role` tells whether a word is one by itself."""

    def __init__(self, row: Row, is_role: Callable[[int, bool], bool]) -> None:
        self._items = row.items
        self._mark = row.mark
        self._opens_clause = row.opens_clause
        self._is_role = is_role

    def begins(self, place: int) -> bool:
        """Whether a role without an article can begin here: at a clause's start, or behind "it's", "up to", "via"."""
        return self._opens_clause(place) or self._mark(place - 1) in CUES

    def behind_odd(self, core: int, *, determined: bool) -> int | None:
        """Where a role of unknown words and a known head ends: "kiln manager", "public works director", "union guys think"."""
        for count in range(1, _MOST + 1):
            if not _odd(self._mark(core + count - 1)):
                return None
            text = self._items[core].text
            if determined and self._mark(core + count) in SITES and text[:1].isupper():
                return core + count + 1
            lone = text[:1].isupper() and not text.isupper() and not self._opens_clause(core)
            after = self._mark(core + count)
            if determined and count == 1 and lone and after in HOUSEHOLDS:
                return core + count + 1  # "the Johnson brothers", "the Müller family"
            if lone or after == "contact":
                return None
            speaks = self._mark(core + count + 1) in SPEAKING
            if count > 1 and not determined and not speaks and not self._mostly_known(core, count):
                return None
            if (after in HEADS or (determined and after in KIN)) and self._is_role(
                core + count, (determined and after in KIN) or after in WEAK_HEADS
            ):
                return core + count + 1
            if after in SURE_TEAMS or (
                after in TEAMS and (speaks or (determined and after not in GATHERINGS))
            ):
                return core + count + 1
        return None

    def _mostly_known(self, core: int, count: int) -> bool:
        """Whether all words before the head but one are known to stand before roles: "clinical governance committee"."""
        marks = [self._mark(place) for place in range(core, core + count)]
        return sum(mark not in KNOWN_BEFORE_HEADS and mark not in _BEFORE_HEADS for mark in marks) <= 1

    def speaks(self, place: int) -> bool:
        """Whether an unknown noun does what only people do: "the district says", "de stal vindt"."""
        after = self._mark(place + 1)
        if after not in SPEAKING and (after not in _BOUNDING or not self._bounded(place + 1)):
            return False
        mark = self._mark(place)
        return (
            len(mark) > 1
            and mark not in _ABSTRACT
            and not (self._mark(place - 1) == "een" and after == "besluit")
            and mark.isalpha()
            and mark not in COMMON
            and (mark not in MODIFIERS or mark in PEOPLES)
            and mark not in PERSON_VERBS
            and mark not in OUTSIDERS
        )

    def of_age(self, place: int) -> bool:
        """Whether "the eldest", "de oude" stands here for somebody, and not before what is old."""
        after = self._mark(place + 1)
        return self._mark(place) in AGES and (after in PERSON_VERBS or after in CLOSING)

    def _bounded(self, place: int) -> bool:
        """Whether an amount somebody may sign for stands here: "the reeve up to 20k"."""
        mark = self._mark(place)
        if mark in _MAY:
            return self._bounded(place + 1)
        amount = place + 1 + (mark == "up")
        starts = self._mark(amount)[:1]
        return (mark in _UP_TO or (mark == "up" and self._mark(place + 1) == "to")) and (
            starts.isdigit() or starts in {"€", "$", "£"}
        )


@lru_cache(_WORDS_KEPT)
def _odd(mark: str) -> bool:
    """Whether a word may stand before the head of a role: nothing that tells of another thing, and no verb."""
    if mark in KNOWN_BEFORE_HEADS:
        return True
    known = (mark in COMMON and mark not in TEAMS) or mark in PERSON_VERBS or mark in _JOINERS
    return mark[:1].isalpha() and not known and not mark.endswith(("ly", "ed"))
