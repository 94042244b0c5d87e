"""Roles, departments and bodies: where the words for one begin and end.

Names are found in `names`. What the people do is not looked at beyond the verb that shows a word to be a person.
"""

from functools import lru_cache
from typing import Final

from bot.coach.understanding.scene.role_tails import RoleTails, plain_noun
from bot.coach.understanding.scene.role_words import (
    ASSEMBLED,
    BODIES_TOO,
    CLAIMED,
    CLOSING,
    COMPARED,
    COUNTABLE,
    FIELDS,
    LEADING,
    PEOPLED,
    SURE_HEADS,
    SURE_TEAMS,
    TEAMS,
)
from bot.coach.understanding.scene.row import Row, compound
from bot.coach.understanding.scene.surnames import of_a_trade
from bot.coach.understanding.scene.unknown_roles import UnknownRoles
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
    PERSON_VERBS,
    PHRASES,
    SURELY_PEOPLE,
    WEAK,
)

_LONG_ENOUGH: Final = 6
_WORDS_KEPT: Final = 20_000


_HEADS_OR_BODIES: Final = SURE_HEADS | BODIES
# In Dutch whoever says it may stand behind.
_SAID_BY: Final = frozenset("zegt zei vindt vond denkt dacht ziet meent tekent beslist".split())
# The house above theirs, by one word.
_SEATS: Final = frozenset("group corporate hq headquarters".split())
# What a "hoofd" is over.
_OVER: Final = FIELDS | DEPARTMENTS | MODIFIERS


class Roles:
    """Finds roles in one row of items."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._items = row.items
        self._language = row.language
        self._mark = row.mark
        self._words = row.words
        self._opens_clause = row.opens_clause
        self._unknown = UnknownRoles(
            row, lambda place, determined: self._is_role(place, determined=determined)
        )
        self._tails = RoleTails(row, lambda place: self.role_end(place, determined=True, linked=True))

    def role_end(self, core: int, *, determined: bool, linked: bool = False) -> int | None:
        """Where the role that begins at `core` ends. `linked`: it stands behind a name or another role."""
        mark = self._mark(core)
        if mark == "office" and self._mark(core + 1) == "of":
            whole = self.role_span(core + 2)  # "the office of the CIO"
            return None if whole is None else whole[1]
        if self._mark(core + 1) == "in" and mark in KIN and self._mark(core + 2) == "law":
            return core + 3
        for phrase in PHRASES.get(mark, ()):
            if tuple(self._mark(core + step) for step in range(len(phrase))) == phrase:
                last = core + len(phrase)
                # "The medical staff committee", "the supply chain director".
                after = self._mark(last)
                return last + (after in TEAMS or (after in SURE_HEADS and after not in WEAK))
        place = core
        while place - core < 3 and self._mark(place) in MODIFIERS and self._noun_ahead(place + 1):
            place += 1
        if place > core and mark == "hoofd" and not self._is_role(place, determined=True):
            place = core  # "hoofd zorg": what it is over stands behind
        if self._is_role(place, determined=determined or place > core, linked=linked):
            while (
                place - core < 4
                and self._is_role(place + 1, determined=True, linked=True)
                and self._joins(place)
            ):
                place += 1
            return place + 1 + self._assembled(place)
        if determined and self._mark(place) in COMPARED and self._mark(place + 1) == "one":
            return place + 2
        if determined and place == core and (self._unknown.speaks(place) or self._unknown.of_age(place)):
            return place + 1
        if place == core and (determined or self._unknown.begins(core)):
            return self._unknown.behind_odd(core, determined=determined)
        return None

    def may_open(self, place: int) -> bool:
        """Whether a role of unknown words can begin at a place without an article."""
        return self._unknown.begins(place)

    def role_tail(self, core: int, last: int) -> int:
        """Where a role ends that goes on: "hoofd van inkoop", "head of claims", "manager ICT"."""
        return self._tails.end(core, last)

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

    def _assembled(self, place: int) -> bool:
        """Whether a word behind many makes them one body: "the partners' meeting", "the users group"."""
        return self._mark(place) in ASSEMBLED and self._mark(place + 1) in TEAMS

    def _joins(self, place: int) -> bool:
        """Whether the role word at `place` runs on into the next one: "IT manager", "plant director"."""
        here, after = self._mark(place), self._mark(place + 1)
        if of_a_trade(self._row, place + 1):
            return False  # "manager Baker"
        return (
            (
                after in HEADS
                and (here in DEPARTMENTS or here in MODIFIERS or here in LEADING)
                and after not in {"contact", "leads"}
            )
            or (
                here in {"directeur", "director"}
                and after in {"eigenaar", "bestuurder", "grootaandeelhouder", "owner"}
            )
            or (here in PEOPLED and after in DEPARTMENTS)
            or (after == "partners" and here in HEADS)
            or (
                after in BODIES_TOO
                and here in LEADING
                and (here in BODIES or here in PEOPLED or after in SURE_TEAMS)
            )
            or (here in DEPARTMENTS and (after in SURE_TEAMS or after == "panel"))
        )

    def _is_role(self, place: int, *, determined: bool, linked: bool = False) -> bool:
        mark = self._mark(place)
        if not may_be_one(mark):
            return False
        if (mark == "board" and self._mark(place - 1) == "on") or (
            mark == "attorney" and self._mark(place - 1) == "of"
        ):
            return False
        if mark == "it":
            return self._is_it(place, determined=determined, linked=linked)
        if mark == "claims" and self._mark(place + 1) in CLAIMED:
            return False
        if mark == "pm" and self._mark(place - 1)[:1].isdigit():
            return False  # "tot 2000 pm"
        if mark == "abt":
            # A Dutch abbot, and short for "about" where English is typed.
            return self._language == "nl" and determined
        if mark == "or":
            return self._items[place].text == "OR" or (self._language == "nl" and determined and not linked)
        if mark in KIN and mark not in HEADS:
            return determined or mark in LONE_KIN
        if mark not in _KNOWN:
            # "The tenants group" is one group, not the tenants.
            return not is_several(mark) or self._mark(place + 1) not in TEAMS
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
        if mark in {"head", "chief", "hoofd", "lead", "chair"} and self._mark(place + 1) in {"of", "van"}:
            return True  # also "it's Head of Transport"
        if named_thing or (
            self._mark(place + 1).isalpha() and self._items[place + 1].text[:1].isupper() and mark in BODIES
        ):
            return False
        if mark == "hoofd" and (plain_noun(self._mark(place + 1)) or self._mark(place + 1) in _OVER):
            return True  # "hoofd zorg", "hoofd TD", "hoofd technische dienst"
        if self._mark(place + 1) == "claims" and self._mark(place + 2) in CLAIMED:
            return True
        if self._mark(place + 1) in {"in", "te"} and mark in BODIES and self._capital(place + 2):
            return True
        if determined or mark in SURELY_PEOPLE:
            return (
                mark not in {"planning", "data", "control", "product", "support"}
                or self._mark(place + 1) in PERSON_VERBS
            )
        if mark in DEPARTMENTS and (self._mark(place + 1) == "'s" or self._does_it(place)):
            return True  # "production's job", "goedkeuren doet productie"
        if (
            mark in {"chief", "chef", "hoofd"}
            and self._mark(place - 1) == ","
            and self._mark(place + 1) in CLOSING
        ):
            return True  # "foreman, shift lead, chief"
        if mark in DEPARTMENTS and self._mark(place - 1) in _SAID_BY:
            return True  # "zegt techniek ook"
        if mark in _SEATS and self._mark(place - 1) == "to" and self._mark(place + 1) in CLOSING:
            return True  # "above 25k it goes to group"
        if mark in ASSEMBLED and self._mark(place + 1) in TEAMS:
            return True  # "members' meeting has to agree"
        listed = self._mark(place - 1) in {",", "en", "and", "&"} or self._mark(place + 1) in {
            ",",
            "en",
            "and",
            "&",
        }
        return self._mark(place + 1) in PERSON_VERBS or (listed and mark in DEPARTMENTS)

    def _does_it(self, place: int) -> bool:
        return self._mark(place - 1) in {"doet", "doen"} and self._mark(place - 2).endswith("en")

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
        if self._mark(place - 1) in MODIFIERS and self._mark(place + 1) not in HEADS:
            return False  # "they finance it", "free to spend it"
        listed = self._mark(place - 1) in {",", ""} and self._mark(place + 1) == ","
        return determined or linked or listed or self._mark(place + 1) in IT_VERBS


_KNOWN: Final = HEADS | BODIES | DEPARTMENTS
_ELSE_TOO: Final = _KNOWN | KIN | {"it", "or", "attorney", "claims"}


@lru_cache(_WORDS_KEPT)
def may_be_one(mark: str) -> bool:
    """Whether a word is a role in some place; words come back between people."""
    return mark in _ELSE_TOO or is_several(mark) or _composed(mark)


def _composed(mark: str) -> bool:
    """Whether a word ends like one for somebody with a role: "energiemanager", "vice-chair"."""
    ends = (len(mark) > _LONG_ENOUGH and compound(mark)) or (
        "-" in mark and mark.rpartition("-")[2] in _HEADS_OR_BODIES
    )
    return ends and mark not in COMMON


def is_several(mark: str) -> bool:
    """Whether a word is the plural of a known role: "kwekers", "physicians"."""
    if len(mark) < _LONG_ENOUGH or mark in COMMON or mark in PERSON_VERBS:
        return False
    # "Financieren" is what they do, and no financiers.
    many = mark[-2:] == "en" and mark[-4:] != "eren" and mark[:-2] in COUNTABLE
    if many or (mark[-1] == "s" and mark[:-1] in COUNTABLE):
        return True
    # "Kerkrentmeesters", "projectdirecteuren".
    stem = mark[:-1] if mark[-1] == "s" else mark[:-2] if mark[-2:] == "en" else ""
    return len(stem) > _LONG_ENOUGH and compound(stem)
