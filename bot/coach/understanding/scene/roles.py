"""Roles, departments and bodies: where the words for one begin and end.

Names are found in `names`. What the people do is not looked at beyond the verb that shows a word to be a person.
"""

from functools import lru_cache
from typing import Final

from bot.coach.understanding.scene.role_words import (
    AGES,
    BODIES_TOO,
    CLAIMED,
    CLOSING,
    COMPARED,
    COUNTABLE,
    FIELDS,
    GATHERINGS,
    LEADING,
    MEMBERS,
    OF,
    SITES,
    SURE_HEADS,
    TEAMS,
)
from bot.coach.understanding.scene.row import Row, compound
from bot.coach.understanding.scene.words import (
    BODIES,
    COMMON,
    DEPARTMENTS,
    DETERMINERS,
    HEADS,
    IT_VERBS,
    KIN,
    LONE_KIN,
    MODIFIERS,
    OUTSIDERS,
    PERSON_VERBS,
    PHRASES,
    SPEAKING,
    SURELY_PEOPLE,
    WEAK,
)

_LONG_ENOUGH: Final = 6
_WORDS_KEPT: Final = 1_024
_JOINERS: Final = frozenset("en and of or plus met with de het the a an".split())


class Roles:
    """Finds roles in one row of items."""

    def __init__(self, row: Row) -> None:
        self._items = row.items
        self._language = row.language
        self._mark = row.mark
        self._words = row.words
        self._opens_clause = row.opens_clause

    def role_end(self, core: int, *, determined: bool, linked: bool = False) -> int | None:
        """Where the role that begins at `core` ends. `linked`: it stands behind a name or another role."""
        for phrase in PHRASES.get(self._mark(core), ()):
            if tuple(self._mark(core + step) for step in range(len(phrase))) == phrase:
                return core + len(phrase)
        place = core
        while place - core < 3 and self._mark(place) in MODIFIERS and self._noun_ahead(place + 1):
            place += 1
        if self._is_role(place, determined=determined or place > core, linked=linked):
            while (
                place - core < 4
                and self._is_role(place + 1, determined=True, linked=True)
                and self._joins(place)
            ):
                place += 1
            return place + 1
        if determined and self._mark(place) in COMPARED and self._mark(place + 1) == "one":
            return place + 2
        if determined and place == core and (self._speaks(place) or self._of_age(place)):
            return place + 1
        if place == core and (determined or self._opens_clause(core)):
            return self._behind_odd(core, determined=determined)
        return None

    def _behind_odd(self, core: int, *, determined: bool) -> int | None:
        """Where a role of unknown words and a known head ends: "kiln manager", "public works director", "union guys think"."""
        for count in (1, 2):
            if not self._odd(core + count - 1):
                return None
            text = self._items[core].text
            if determined and self._mark(core + count) in SITES and text[:1].isupper():
                return core + count + 1
            lone = text[:1].isupper() and not text.isupper() and not self._opens_clause(core)
            after = self._mark(core + count)
            if lone or after == "contact":
                return None
            speaks = self._mark(core + count + 1) in SPEAKING
            if count > 1 and not determined and not speaks:
                return None
            if (after in HEADS or (determined and after in KIN)) and self._is_role(
                core + count, determined=determined and after in KIN
            ):
                return core + count + 1
            if after in TEAMS and (speaks or (determined and after not in GATHERINGS)):
                return core + count + 1
        return None

    def _odd(self, place: int) -> bool:
        mark = self._mark(place)
        known = (mark in COMMON and mark not in TEAMS) or mark in PERSON_VERBS or mark in _JOINERS
        return mark[:1].isalpha() and not known and not mark.endswith(("ly", "ed"))

    def _speaks(self, place: int) -> bool:
        """Whether an unknown noun does what only people do: "the district says", "de stal vindt"."""
        mark = self._mark(place)
        return (
            len(mark) > 1
            and mark.isalpha()
            and mark not in COMMON
            and mark not in MODIFIERS
            and mark not in PERSON_VERBS
            and mark not in OUTSIDERS
            and (self._mark(place + 1) in SPEAKING or self._bounded(place + 1))
        )

    def _of_age(self, place: int) -> bool:
        """Whether "the eldest", "de oude" stands here for somebody, and not before what is old."""
        after = self._mark(place + 1)
        return self._mark(place) in AGES and (after in PERSON_VERBS or after in CLOSING)

    def _bounded(self, place: int) -> bool:
        """Whether an amount somebody may sign for stands here: "the reeve up to 20k"."""
        mark = self._mark(place)
        if mark in {"can", "may", "mag", "tekent", "kan"}:
            return self._bounded(place + 1)
        amount = place + 1 + (mark == "up")
        starts = self._mark(amount)[:1]
        return (mark in {"tot", "max", "until"} or (mark == "up" and self._mark(place + 1) == "to")) and (
            starts.isdigit() or starts in {"€", "$", "£"}
        )

    def role_tail(self, core: int, last: int) -> int:
        """Where a role ends that goes on: "hoofd van inkoop", "head of claims", "manager ICT"."""
        head = self._mark(last - 1)
        if head not in HEADS and not compound(head):
            members = self._mark(last) in OF and self._mark(last + 1) in MEMBERS
            return last + 2 if members and head in BODIES else last
        if self._mark(last) in DEPARTMENTS and self._mark(last + 1) not in HEADS:
            return last + 1
        if self._mark(last) in FIELDS and not self._plain_noun(last + 1):
            return last + 1
        if self._mark(last) in {"of", "van", "vd", "v/d"} and not (
            self._mark(last) == "of" and self._language == "nl"
        ):
            start = last + 1
            while self._mark(start) in {"de", "het", "the"}:
                start += 1
            end = self.role_end(start, determined=True, linked=True)
            if end is not None:
                return end
            leading = head in {
                "head",
                "vp",
                "director",
                "chief",
                "hoofd",
                "svp",
                "evp",
                "dean",
                "chair",
                "manager",
                "officer",
                "lead",
                "minister",
            }
            lower = start < len(self._items) and self._items[start].text[:1].islower()
            if leading and lower and self._plain_noun(start):
                # "Head of claims", "chief of digital transformation".
                return start + 2 if self._plain_noun(start + 1) else start + 1
        return max(last, core + 1)

    def _plain_noun(self, place: int) -> bool:
        mark = self._mark(place)
        return mark.isalpha() and mark not in COMMON and mark not in PERSON_VERBS

    def role_span(self, place: int) -> tuple[int, int] | None:
        """The role at a place, its determiners left out."""
        start = place
        while self._mark(start) in DETERMINERS:
            start += 1
        last = self.role_end(start, determined=True, linked=True)
        return (start, self.role_tail(start, last)) if last is not None else None

    def linked(self, place: int) -> tuple[str | None, int]:
        """The role behind a word that links a name to it ("van", "from"), and where the mention ends then."""
        start = place + 1
        while self._mark(start) in DETERMINERS:
            start += 1
        last = self.role_end(start, determined=True, linked=True)
        if last is None or self._mark(last) in {"partij", "firm"}:
            return None, place
        return self._words(start, last), last

    def _noun_ahead(self, place: int) -> bool:
        mark = self._mark(place)
        if mark == "claims" and self._mark(place + 1) in CLAIMED:
            return False
        return mark in MODIFIERS or self._is_role(place, determined=True, linked=True)

    def _joins(self, place: int) -> bool:
        """Whether the role word at `place` runs on into the next one: "IT manager", "plant director"."""
        here, after = self._mark(place), self._mark(place + 1)
        return (
            after in HEADS
            and (here in DEPARTMENTS or here in MODIFIERS or here in LEADING)
            and after not in {"contact", "leads"}
        ) or (after in BODIES_TOO and here in LEADING and here in BODIES)

    def _is_role(self, place: int, *, determined: bool, linked: bool = False) -> bool:
        mark = self._mark(place)
        if mark == "board" and self._mark(place - 1) == "on":
            return False
        if mark == "it":
            return self._is_it(place, determined=determined, linked=linked)
        if mark == "claims" and self._mark(place + 1) in CLAIMED:
            return False
        if mark == "or":
            return self._items[place].text == "OR" or (self._language == "nl" and determined and not linked)
        if mark in KIN and mark not in HEADS:
            return determined or mark in LONE_KIN
        known = mark in HEADS or mark in BODIES or mark in DEPARTMENTS
        if not known and _several(mark):
            # "The tenants group" is one group, not the tenants.
            return self._mark(place + 1) not in TEAMS
        if not known:
            return (
                (len(mark) > 6 and compound(mark)) or ("-" in mark and mark.rpartition("-")[2] in SURE_HEADS)
            ) and mark not in COMMON
        after = self._mark(place + 1)
        if after in {"check", "review", "audit", "scan", "call", "deal"} or (
            after == "up" and self._mark(place + 2) != "to"
        ):
            return linked
        if mark in WEAK and not linked:
            return self._weak_holds(place, determined=determined)
        return True

    def _weak_holds(self, place: int, *, determined: bool) -> bool:
        mark = self._mark(place)
        item = self._items[place]
        named_thing = item.text[:1].isupper() and not item.text.isupper() and not self._opens_clause(place)
        if named_thing or (
            self._mark(place + 1).isalpha() and self._items[place + 1].text[:1].isupper() and mark in BODIES
        ):
            return False
        if mark in {"head", "chief", "hoofd", "lead", "chair"} and self._mark(place + 1) in {"of", "van"}:
            return True
        if self._mark(place + 1) == "claims" and self._mark(place + 2) in CLAIMED:
            return True
        if self._mark(place + 1) in {"in", "te"} and mark in BODIES and self._capital(place + 2):
            return True
        if determined or mark in SURELY_PEOPLE:
            return (
                mark not in {"planning", "data", "control", "product", "support"}
                or self._mark(place + 1) in PERSON_VERBS
            )
        listed = self._mark(place - 1) in {",", "en", "and", "&"} or self._mark(place + 1) in {
            ",",
            "en",
            "and",
            "&",
        }
        return self._mark(place + 1) in PERSON_VERBS or (listed and mark in DEPARTMENTS)

    def _capital(self, place: int) -> bool:
        return place < len(self._items) and self._items[place].text[:1].isupper()

    def _is_it(self, place: int, *, determined: bool, linked: bool) -> bool:
        if self._mark(place + 1) in {
            "partij",
            "firm",
            "partner",
            "leverancier",
            "systeem",
            "omgeving",
            "landschap",
            "supplier",
        }:
            return False
        if self._items[place].text == "IT" or self._language == "nl":
            return True
        listed = self._mark(place - 1) in {",", ""} and self._mark(place + 1) == ","
        return determined or linked or listed or self._mark(place + 1) in IT_VERBS


@lru_cache(_WORDS_KEPT)
def _several(mark: str) -> bool:
    """Whether a word is the plural of a known role: "kwekers", "physicians"."""
    if len(mark) < _LONG_ENOUGH or mark in COMMON or mark in PERSON_VERBS:
        return False
    # "Financieren" is what they do, and no financiers.
    many = mark[-2:] == "en" and mark[-4:] != "eren" and mark[:-2] in COUNTABLE
    return many or (mark[-1] == "s" and mark[:-1] in COUNTABLE)
