"""Finds who is named in an utterance: names with their roles, roles with their names, departments and bodies.

Here a mention is put together; the parts of it are found in `names` and `roles`.
"""

from functools import lru_cache
from typing import Final

from bot.coach.understanding.scene.mentions import Item, Mention
from bot.coach.understanding.scene.names import Names
from bot.coach.understanding.scene.role_words import AGED, KNOWN_BEFORE_HEADS, SURE_TEAMS, SURNAMED
from bot.coach.understanding.scene.roles import Roles, may_be_one
from bot.coach.understanding.scene.row import Row
from bot.coach.understanding.scene.surnames import opens_on_de
from bot.coach.understanding.scene.words import (
    COMMON,
    CONTACTS,
    DEPARTMENTS,
    DETERMINERS,
    FINITE_AFTER_NAME,
    HEADS,
    KIN,
    MODIFIERS,
    NAMES,
    OURS,
    PARTICLES,
    PHRASES,
    QUIET,
    RELATIONS,
    TITLES,
)
from bot.coach.understanding.scene.words_en import WORDS as ENGLISH
from bot.coach.understanding.scene.words_more import HOUSES
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH
from bot.coach.understanding.text import Language, Utterance

_NO_SITES: Final = COMMON | DEPARTMENTS
_OWNING: Final = frozenset({"'s", "zn", "dr"})
_SOME: Final = frozenset("one two three either any een twee drie".split())
# "Someone from legal", "whoever heads treasury": somebody by where they are.
_SOMEONE: Final = frozenset("someone somebody iemand whoever".split())
_ONE_OF: Final = _SOME | _SOMEONE
_DOES: Final = frozenset({"doet", "doen", "does"})
_FROM: Final = frozenset("from in of at van bij uit op heads leads".split())
# Words that are an initial before a full stop: "M. Haan".
_LETTERS: Final = frozenset("mtn")
# The first of two articles is no part of who is meant.
_IT: Final = frozenset({"het", "t", "de", "den"})
_THEM: Final = frozenset({"hun", "hen", "theirs"})
_TOLD_APART: Final = SURNAMED | AGED
_THREESOMES: Final = frozenset("tweeen drieen vieren vijven zessen zevenen achten allen".split())
_AT: Final = frozenset({"bij", "at"})
# Nobody's mention begins at one of these, whatever follows.
_SILENT: Final = QUIET - _SOME - _SOMEONE - KNOWN_BEFORE_HEADS


_BEHIND: Final = HEADS | SURE_TEAMS
_COUNTS: Final = DUTCH.counts | ENGLISH.counts


_WHOSE: Final = _OWNING | {"zijn", "haar"}


# A mention may begin at one of these, wherever it stands.
_BEGINNING: Final = frozenset().union(
    TITLES, _ONE_OF, _IT, _THEM, DETERMINERS, _TOLD_APART, DEPARTMENTS, PARTICLES, NAMES, KIN, PHRASES, MODIFIERS,
    RELATIONS, _OWNING, KNOWN_BEFORE_HEADS, {"office", "ben", "allebei"},
)  # fmt: skip
_WORDS_KEPT: Final = 20_000


@lru_cache(_WORDS_KEPT)
def _is_plain(mark: str) -> bool:
    """Whether a word typed small begins a mention only by what stands around it; words come back between people."""
    return mark[:1].isalpha() and mark not in _BEGINNING and not may_be_one(mark)


class Cast:
    """Finds the mentions of one utterance; holds its items only while it looks."""

    def __init__(self, said: Utterance, items: tuple[Item, ...], language: Language) -> None:
        row = Row(said, items, language)
        self._row = row
        self._items = items
        self._mark = row.mark
        self._words = row.words
        self._roles = Roles(row)
        self._names = Names(row, self._roles)

    def mentions(self) -> tuple[Mention, ...]:
        """Every mention, in text order, none overlapping."""
        found = []
        place = 0
        while place < len(self._items):
            mark = self._mark(place)
            if (
                (mark in _SILENT and (mark not in _LETTERS or not self._initial(place)))
                or not mark[:1].isalnum()
                or (_is_plain(mark) and self._names_nobody(place))
            ):
                place += 1
                continue
            mention = self._mention_at(place)
            if mention is None:
                place += 1
            else:
                if not self._houses(mention):
                    found.append(mention)
                place = mention.last
        return tuple(found)

    def _names_nobody(self, place: int) -> bool:
        """Whether a plain word stands where nobody's name or role begins."""
        return (
            self._items[place].text.islower()
            and self._mark(place + 1) not in FINITE_AFTER_NAME
            and not self._roles.may_open(place)
        )

    def _initial(self, place: int) -> bool:
        """Whether a small word is the initial of a name here: "M. Haan"."""
        return self._mark(place) in _LETTERS and self._mark(place + 1) == "."

    def _before_head(self, place: int) -> bool:
        """Whether an ordinary word stands before the head of a role: "contract manager"."""
        return self._mark(place) in KNOWN_BEFORE_HEADS and self._mark(place + 1) in _BEHIND

    def _houses(self, mention: Mention) -> bool:
        """Whether a name is the firm where something goes on: "bij Jansen Bouw is het simpel"."""
        longer = mention.name is not None and mention.last - mention.first > 1
        return longer and self._mark(mention.first - 1) in _AT and self._mark(mention.last - 1) in HOUSES

    def _mention_at(self, first: int) -> Mention | None:
        mention = self._single(first)
        while mention is not None and self._owns(mention.last):
            # "The owner's wife", "Piet z'n baas", "owners daughter": somebody by whose they are.
            start = mention.last + (self._mark(mention.last) in _WHOSE)
            last = self._roles.role_end(start, determined=True, linked=True)
            if last is None:
                break
            whole = self._roles.role_tail(start, last)
            name, whole_last = self._names.name_tail(whole)
            mention = Mention(first, whole_last, name, self._words(first, whole), ours=mention.ours)
        return mention

    def _owns(self, place: int) -> bool:
        """Whether somebody who ends before `place` is only said to tell whose the next one is."""
        mark = self._mark(place)
        if mark in {"zijn", "haar"}:
            return self._mark(place + 1) in RELATIONS and self._items[place - 1].text[:1].isupper()
        return mark in _OWNING or (mark in RELATIONS and self._mark(place - 1).endswith("s"))

    def _single(self, first: int) -> Mention | None:
        here, before = self._mark(first), self._mark(first - 1)
        if before == "met" and self._mark(first + 1) in _THREESOMES:
            return None  # "ze zijn met z'n drieën eigenaar"
        if (here in _IT or here in _THEM) and self._mark(first + 1) in _IT:
            return None  # "is het de decaan", "bij hun de penningmeester"
        if here in TITLES and self._names.titled(first):
            return self._names.named(first, first)
        if opens_on_de(self._row, first):
            return self._names.named(first, first)
        core = self._behind_some(first) if here in _ONE_OF else first
        if here == "allebei" or (
            here in QUIET and core == first and not self._initial(first) and not self._before_head(first)
        ):
            return None  # "they both call the audit …" stands for those named before
        while core - first < 5 and self._mark(core) in DETERMINERS:
            core += 1
        determined = core > first
        surnamed = self._surnamed(first, core) if self._mark(core) in _TOLD_APART else None
        if surnamed is not None:
            return surnamed
        if (
            before in _DOES
            and self._mark(core) in DEPARTMENTS
            and self._mark(core + 1) not in HEADS
            and not self._mark(first - 2).endswith("en")  # but "goedkeuren doet productie"
        ):
            return None  # "his wife does the finances": a task
        if (
            self._mark(core - 2) in _DOES
            and self._mark(core - 1) in DETERMINERS
            and self._mark(core) in DEPARTMENTS
            and self._mark(core + 1) not in HEADS  # but "dat doet de facilitair directeur"
        ):
            return None
        ours = determined and any(self._mark(place) in OURS for place in range(first, core))
        if not determined or ours:
            named = self._names.named(first, core) if not determined else None
            if named is not None:
                return named
        elif self._mark(core) in TITLES and self._names.titled(core):
            return self._names.named(core, core)  # "a Mr Tan"
        last = self._roles.role_end(core, determined=determined)
        if last is None:
            return None  # "alle vier", "both": nobody by name
        role_last = self._whose(last, self._roles.role_tail(core, last))
        name, whole_last = self._names.name_tail(role_last)
        if name is None:
            whole_last = role_last = self._site_end(role_last)
        role = self._words(core, role_last)
        plural = self._plural(first, core, role_last)
        contacts = self._mark(last - 1) in CONTACTS
        return Mention(first, whole_last, name, role, ours=ours and not contacts, plural=plural)

    def _surnamed(self, first: int, core: int) -> Mention | None:
        """Case "familie Jansen", "young Tom", "de oude Jansen": who is told apart by a word before their name."""
        mark = self._mark(core)
        if core + 1 >= len(self._items) or not self._items[core + 1].text[:1].isupper():
            return None
        named = self._names.named(core + 1, core + 1)
        if named is None:
            return None
        if mark in SURNAMED:
            return Mention(first, named.last, None, self._words(core, named.last), plural=True)
        if mark == "new":
            new = self._items[core].text == "New" and first == core
            return Mention(core, named.last, self._words(core, named.last), None) if new else None
        return Mention(first, named.last, named.name, named.role)

    def _whose(self, last: int, role_last: int) -> int:
        """Where a role ends that says whose it is: "de zus van de eigenaar", "the boss of Remco"."""
        if (
            role_last != last
            or self._mark(last - 1) not in RELATIONS
            or self._mark(last) not in {"van", "of"}
        ):
            return role_last
        named = self._names.named(last + 1, last + 1)
        if named is not None:
            return named.last
        whose = self._roles.role_span(last + 1)
        return whose[1] if whose is not None else role_last

    def _behind_some(self, first: int) -> int:
        """Where "one of the GPs" or "someone from legal" goes on with whom it is one of."""
        if self._mark(first) in _SOMEONE:
            return first + 2 if self._mark(first + 1) in _FROM else first
        some = self._mark(first) in _SOME and self._mark(first + 1) in {"of", "van"}
        return first + 2 if some and self._mark(first + 2) in DETERMINERS else first

    def _site_end(self, last: int) -> int:
        """Where "global HQ in Osaka" or "the group CFO in Denver" ends: the place belongs to who is meant."""
        place = last + 1
        if self._mark(last) not in {"in", "te"} or place >= len(self._items):
            return last
        named = self._items[place].text[:1].isupper() and self._mark(place).isalpha()
        return place + 1 if named and self._mark(place) not in _NO_SITES else last

    def _plural(self, first: int, core: int, last: int) -> bool:
        counted = any(self._mark(place) in _COUNTS for place in range(first, core))
        head = self._mark(last - 1)
        return counted or (head in HEADS and head.endswith(("s", "en")) and f"{head}s" not in HEADS)
